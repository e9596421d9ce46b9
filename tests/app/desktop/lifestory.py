# SPDX-License-Identifier: Apache-2.0
"""An integration's life in the real program: its first import is cut off twice, once by a crash and once by
quitting, and ends at the truth; a queue is looked at and opened to the messages behind its number; the key is
revoked in Freshdesk, and the alarm is followed to its repair.

    lifestory.py DESKBRIDGE DESKBRIDGECTL FRESHDESK_SANDBOX
"""
import re
import subprocess
import sys

import pyatspi

from accessibleprogram import API_KEY, Failed, await_, run

NEW_KEY = "another-sandbox-api-key"


def stand_still(program, account, requests):
    """Lets the import get so far, then leaves its requests without an answer, and looks at what the window tells."""
    account.control(latency=20)
    await_(f"{requests} requests", lambda: account.requests() >= requests)
    account.control(latency=25_000)
    progress = re.compile(r"Importing Acme: [\d,]+ (of about [\d,]+ )?tickets · [\d,]+ conversations")
    await_("progress in numbers", lambda: any(progress.match(thing.name) for thing in program.all()))


def import_through_crash_and_quit(bench, account):
    account.control(latency=25_000)
    bench.add("Acme", account.address)
    program = bench.start()
    stand_still(program, account, 60)
    program.kill()
    after_crash = bench.offered("Acme")

    program = bench.start()
    stand_still(program, account, 300)
    program.quit()
    after_quit = bench.offered("Acme")

    account.control(latency=0)
    program = bench.start()
    truth = bench.await_truth("Acme", account)
    if not 0 < after_crash < after_quit < truth:
        raise Failed(f"growing numbers, but {after_crash} after the crash, {after_quit} after quitting, {truth}")
    print(f"counted {after_crash} after the crash, {after_quit} after quitting, {truth} at the end, "
          f"with {account.requests()} requests")
    return program


def look_at_queue(program, account):
    """The page's number is the account's, and opens to as many messages."""
    program.choose("View", "Source queues")
    table = program.find("table", "Source queues").queryTable()
    columns = [table.getColumnDescription(column) for column in range(table.nColumns)]

    def cell(row, column):
        return table.getAccessibleAt(row, columns.index(column))
    await_("queues", lambda: table.nRows > 1)
    name = cell(0, "Source queue").name
    offered = int(cell(0, "Offered").name.replace(",", ""))
    right = {queue["name"]: queue["offered"] for queue in account.ask("/truth")["queues"]}
    if right[name] != offered:
        raise Failed(f"{right[name]} offered contacts in {name}, not {offered}")

    place = cell(0, "Source queue").queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    middle = (str(place.x + place.width // 2), str(place.y + place.height // 2))
    subprocess.run(["xdotool", "mousemove", *middle, "click", "1"], check=True)
    chart = program.find("filler", "Offered contacts by interval")
    await_(f"chart of {name}", lambda: chart.description.startswith(f"{name}: {offered} offered contacts"))
    subprocess.run(["xdotool", "key", "Return"], check=True)
    dialog = program.window("Messages")
    program.await_sentence(f"{offered} messages", dialog)
    program.press("Close", within=dialog)


def follow_alarm(bench, program, account):
    account.control(revokeKey=True)
    program.choose("Integration", "Import now")
    program.choose("View", "Status")
    await_("alarm", lambda: program.hears("Action required."))
    program.await_sentence("Freshdesk did not accept the API key.")
    program.press("Replace the Freshdesk API key…")
    dialog = program.window("Replace the Freshdesk API key: Acme")
    account.control(apiKey=NEW_KEY)
    program.press("A new one of the same agent", role="radio button", within=dialog)
    program.write("New Freshdesk API key", NEW_KEY, role="password text", within=dialog)
    program.press("Compare the keys", within=dialog)
    program.press("Switch to the new key", within=dialog)
    program.await_sentence("is in use since", dialog)
    program.press("Close", within=dialog)
    await_("good end of the alarm", lambda: program.hears("Operational."))


def main(bench):
    account = bench.account("--tickets", "1000", "--days", "20")
    program = import_through_crash_and_quit(bench, account)
    look_at_queue(program, account)
    follow_alarm(bench, program, account)


if __name__ == "__main__":
    sys.exit(run(main, sys.argv[1:]))
