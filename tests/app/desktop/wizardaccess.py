# SPDX-License-Identifier: Apache-2.0
"""The wizard's whole path from a second process, through AT-SPI alone: each control of the six pages is found by
its role and name, each change of state is told, and the set-up is completed by what the controls offer.

    wizardaccess.py DESKBRIDGE DESKBRIDGECTL FRESHDESK_SANDBOX
"""
import re
import sys

import pyatspi
from gi.repository import GLib

from accessibleprogram import API_KEY, Failed, await_, is_, run

STEPS = ["Name", "Freshdesk domain", "Freshdesk API key", "Save", "injixo API key", "Install the app"]
CHECKS = ["Address answers as Freshdesk", "API key accepted", "Account Administrator", "Sees all tickets",
          "Plan Pro or Enterprise", "Full-time agent", "Tickets readable", "Groups readable", "Ticket fields readable"]
BUTTONS = {("push button", "What you need to know"), ("push button", "Back"), ("push button", "Next"),
           ("push button", "Cancel")}
SECRET = {("check box", "Show"), ("push button", "Paste")}


class Ear:
    """What is told while nobody looks: names and descriptions that change, and messages that appear."""

    def __init__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(
            self.hear_text, "object:property-change:accessible-name", "object:property-change:accessible-description")
        pyatspi.Registry.registerEventListener(self.hear_showing, "object:state-changed:showing")

    def hear_text(self, event):
        self.heard.append(str(event.any_data))

    def hear_showing(self, event):
        try:
            if event.detail1 and event.source and event.source.getRoleName() == "alert":
                self.heard.append(event.source.name)
        except GLib.Error:
            pass  # it has gone before it could be asked

    def await_told(self, sentence):
        await_(f"news {sentence!r}", lambda: any(sentence in told for told in self.heard))
        self.heard.clear()


def is_control(thing):
    """What the keyboard reaches, but for texts of which it can select a part."""
    return is_(thing, pyatspi.STATE_FOCUSABLE) and thing.getRoleName() not in ("label", "dialog")


def expect(program, wizard, texts, controls):
    """All these things are there, and of controls exactly these, each by its role and name."""
    missing, other = set(), set()

    def is_all_there():
        things = [(thing.getRoleName(), thing.name, is_control(thing)) for thing in program.all(wizard)]
        found = {(role, name) for role, name, control in things if control}
        missing.clear()
        missing.update(controls - found, texts - {(role, name) for role, name, _ in things})
        other.clear()
        other.update(found - controls)
        return not missing and not other
    try:
        await_("page", is_all_there)
    except Failed as failure:
        raise Failed(f"{wizard.name}: without {sorted(missing)}, but with {sorted(other)}") from failure


def expect_page(program, step, controls):
    """The page is there, says where it is, and has exactly these controls."""
    wizard = program.window(f"Add integration: {STEPS[step]}")
    texts = {("label", f"Step {step + 1} of {len(STEPS)}")}
    for index, title in enumerate(STEPS):
        state = "done" if index < step else "current step" if index == step else "to come"
        texts.add(("label", f"{title}: {state}"))
    expect(program, wizard, texts, controls)
    return wizard


def expect_told_why(program, wizard, name, reason):
    """The button cannot be pressed and says why."""
    await_(f"{name!r} that is off because {reason!r}", lambda: any(
        thing.description == reason and not is_(thing, pyatspi.STATE_ENABLED)
        for thing in program.all(wizard) if (thing.getRoleName(), thing.name) == ("push button", name)))


def name_and_domain(program, ear, address):
    wizard = expect_page(program, 0, BUTTONS | {("text", "Name")})
    expect_told_why(program, wizard, "Next", "Enter a name to go on.")
    program.write("Name", "Acme", within=wizard)
    ear.await_told("This name is free.")
    program.press("Next", within=wizard)

    wizard = expect_page(program, 1, BUTTONS | {("text", "Freshdesk domain")})
    ear.await_told("Name: done")
    program.write("Freshdesk domain", "support.acme.com", within=wizard)
    ear.await_told("This is not a Freshdesk domain.")
    program.write("Freshdesk domain", address, within=wizard)
    ear.await_told(f"Deskbridge will call http://{address}/api/v2/")
    program.press("Back", within=wizard)
    wizard = expect_page(program, 0, BUTTONS | {("text", "Name")})
    program.press("Next", within=wizard)
    program.press("Next", within=expect_page(program, 1, BUTTONS | {("text", "Freshdesk domain")}))


def key(program, ear):
    field = ("password text", "Freshdesk API key")
    wizard = expect_page(program, 2, BUTTONS | SECRET | {field, ("push button", "Check now")})
    expect_told_why(program, wizard, "Next", "Enter the key to go on.")
    program.write(field[1], "a-wrong-key", role=field[0], within=wizard)
    program.press("Check now", within=wizard)
    ear.await_told("API key accepted: failed")
    expect_told_why(program, wizard, "Next", "To go on, the connection check must end without a failed step.")
    failed = program.find("list item", "API key accepted: failed", wizard)
    if not re.search(r"^Freshdesk did not accept the API key\. In Freshdesk, copy it again", failed.description):
        raise Failed(f"the failed step is described as {failed.description!r}")

    field_now = program.write(field[1], API_KEY, role=field[0], within=wizard)
    told = field_now.queryText().getText(0, -1)
    if API_KEY in told or field_now.name != field[1]:
        raise Failed(f"the key is told: {told!r}")
    program.press("Check now", within=wizard)
    ear.await_told("The connection works.")
    expect(program, wizard, {("list item", f"{check}: passed") for check in CHECKS},
           BUTTONS | SECRET | {field, ("push button", "Check again")})
    program.press("Next", within=wizard)


def save(program, ear):
    buttons = BUTTONS - {("push button", "Next")} | {("push button", "Save integration")}
    trial = ("push button", "Try the import with the last seven days")
    choices = {("radio button", "Everything the account lists"), ("radio button", "The last:"),
               ("radio button", "From this day on:"), ("spin button", "First day of the history"),
               ("combo box", "12 months")}
    wizard = expect_page(program, 3, buttons | choices | {trial})
    if not is_(program.find("radio button", "Everything the account lists", wizard), pyatspi.STATE_CHECKED):
        raise Failed("the chosen history is not told")
    program.press("The last:", role="radio button", within=wizard)
    await_("choice that is told", lambda: is_(program.find("radio button", "The last:", wizard), pyatspi.STATE_CHECKED))
    program.press("Everything the account lists", role="radio button", within=wizard)
    program.press(trial[1], within=wizard)
    ear.await_told("The last seven days give")
    expect(program, wizard, set(), buttons | choices | {trial, ("table", "Source queues of the last seven days")})
    program.press("Save integration", within=wizard)


def injixo_key(program, ear):
    buttons = BUTTONS - {("push button", "Cancel"), ("push button", "Next")} | {("push button", "Close")}
    field = ("password text", "injixo API key generated in injixo")
    wizard = expect_page(program, 4, buttons | SECRET | {
        ("push button", "Generate"), field, ("push button", "Keep this key"), ("push button", "Next, without a key")})
    program.press("Generate", within=wizard)
    issued = program.find("text", "The new injixo API key", wizard)
    await_("key that can be read", lambda: re.match("ijx_[0-9A-Za-z]{40}", issued.queryText().getText(0, -1)))
    expect(program, wizard, set(), buttons | {("push button", "Next"), ("push button", "Copy"),
                                              ("text", "The new injixo API key")})
    ear.heard.clear()
    program.press("Copy", within=wizard)
    ear.await_told("Copied. The clipboard is cleared in")
    program.press("Next", within=wizard)


def install(program):
    steps = {("push button", name) for name in ("Save the app as zip…", "Copy command")}
    receiver = {("push button", "Copy address")}
    wizard = expect_page(program, 5, BUTTONS - {("push button", "Cancel"), ("push button", "Next")} | steps | receiver
                         | {("push button", "Finish"), ("push button", "Close")})
    program.find("label", "Waiting for the app…", wizard)
    program.press("Finish", within=wizard)
    await_("end of the wizard", lambda: program.is_gone(re.compile("^Add integration")))


def main(bench):
    account = bench.account("--tickets", "40")
    program = bench.start()
    ear = Ear()
    program.press("Add integration")
    name_and_domain(program, ear, account.address)
    key(program, ear)
    save(program, ear)
    injixo_key(program, ear)
    install(program)
    bench.await_truth("Acme", account)


if __name__ == "__main__":
    sys.exit(run(main, sys.argv[1:]))
