# SPDX-License-Identifier: Apache-2.0
"""The real program, found and worked from a second process through AT-SPI, as a screen reader does it.

Everything is found by its role and its accessible name among what is to be seen, and worked by the actions
it offers; nothing here knows the program's code. Runs inside with-display.sh on a session bus:

    dbus-run-session -- tests/support/with-display.sh /usr/bin/python3 SCRIPT …
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # seconds: a sanitized program on a busy machine is slow
API_KEY = "sandbox-api-key"

# Thousands of cells, of which each is a round trip: only looked into where a test asks for a table.
TABLES = {"table", "tree table", "tree", "list"}


class Failed(Exception):
    pass


def await_(what, condition, patience=PATIENCE):
    """What `condition` gives, as soon as it is true. Events are delivered meanwhile."""
    deadline = time.monotonic() + patience
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = condition()
        except (LookupError, RuntimeError, StopIteration, GLib.Error):
            found = None  # what was asked about has just gone
        if found:
            return found
        if time.monotonic() > deadline:
            raise Failed(f"no {what}")
        time.sleep(0.05)


def matches(text, wanted):
    return bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else text == wanted


def is_(thing, state):
    return thing.getState().contains(state)


class Sandbox:
    """freshdesk-sandbox on a free port of 127.0.0.1."""

    def __init__(self, program, *options):
        # Ends with us, however we end.
        self.process = subprocess.Popen(
            [program, "--quiet", "--until-stdin-closes", "--port", "0", "--limit", "0", *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().split()[-1]

    def ask(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"http://{self.address}{path}", data=data)
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=PATIENCE) as reply:
            return json.loads(reply.read() or b"null")

    def control(self, **commands):
        return self.ask("/sandbox/control", commands)

    def requests(self):
        return self.ask("/sandbox/log")["requests"]

    def end(self):
        self.process.kill()
        self.process.wait()


class Program:
    """A running deskbridge, started by making one. end() or kill() ends it."""

    def __init__(self, command, log, environment):
        with open(log, "ab") as file:
            self.process = subprocess.Popen(command, env=environment, stdout=file, stderr=file)
        self.root = await_("program among the accessible ones", self._root)

    def _root(self):
        if self.process.poll() is not None:
            raise Failed(f"the program has ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.setCacheMask(pyatspi.cache.NONE)
        for application in desktop:
            if application is not None and application.get_process_id() == self.process.pid:
                application.setCacheMask(pyatspi.cache.NONE)
                return application
        return None

    # --- looking

    def windows(self):
        return [window for window in self.root if window is not None and is_(window, pyatspi.STATE_SHOWING)]

    def window(self, title):
        return await_(f"window {title!r}", lambda: next(
            (window for window in self.windows() if matches(window.name, title)), None))

    def is_gone(self, title):
        return not any(matches(window.name, title) for window in self.windows())

    def all(self, within=None, tables=False):
        """Everything to be seen, in the order of the tree."""
        for thing in ([within] if within else self.windows()):
            yield from self._below(thing, tables)

    def _below(self, thing, tables):
        yield thing
        if not tables and thing.getRoleName() in TABLES:
            return
        for child in thing:
            if child is not None and is_(child, pyatspi.STATE_SHOWING):
                yield from self._below(child, tables)

    def see(self, role, name, within=None, tables=False):
        """The thing of that role and name if it is to be seen now."""
        return next((thing for thing in self.all(within, tables)
                     if thing.getRoleName() == role and matches(thing.name, name)), None)

    def find(self, role, name, within=None, tables=False):
        return await_(f"{role} {name!r}", lambda: self.see(role, name, within, tables))

    def hears(self, sentence, within=None):
        """Whether the sentence is told, as a name, by anything to be seen."""
        return any(sentence in thing.name for thing in self.all(within))

    def await_sentence(self, sentence, within=None):
        await_(f"sentence {sentence!r}", lambda: self.hears(sentence, within))

    # --- working

    def press(self, name, role="push button", within=None):
        def pressed():
            thing = self.see(role, name, within)
            if not thing or not is_(thing, pyatspi.STATE_ENABLED):
                return False
            return any(act(thing, name) for name in ("Press", "Toggle", "ShowMenu"))
        await_(f"{role} {name!r} that can be pressed", pressed)

    def write(self, name, text, role="text", within=None):
        field = self.find(role, name, within)
        field.queryEditableText().setTextContents(text)
        return field

    def choose(self, *path):
        """An entry of the menu bar, by the names on the way to it; no menu is left open over the window."""
        def entry():
            thing = self.see("menu bar", "")
            for name in path:
                thing = next(child for child in self._entries(thing) if child.name == name)
            return is_(thing, pyatspi.STATE_ENABLED) and act(thing, "Press")
        await_(f"menu entry {path}", entry)

    def _entries(self, menu):
        for child in menu:
            if child.getRoleName() == "popup menu":
                yield from self._entries(child)
            else:
                yield child

    # --- ending

    def kill(self):
        """As a crash: no chance to tidy up."""
        self.process.kill()
        self.process.wait()

    def quit(self):
        """As a person does."""
        self.choose("File", "Quit")
        await_("end of the program", lambda: self.process.poll() is not None)
        if self.process.returncode != 0:
            raise Failed(f"the program ended with {self.process.returncode}")


def act(thing, name):
    try:
        actions = thing.queryAction()
    except NotImplementedError:
        return False
    for index in range(actions.nActions):
        if actions.getName(index) == name:
            return actions.doAction(index)
    return False


def describe(program):
    """What there is to be seen, for the report of a failure."""
    lines = []
    try:
        for thing in program.all():
            lines.append(f"  {thing.getRoleName()}: {thing.name!r} {thing.description!r}")
    except (LookupError, RuntimeError, GLib.Error) as error:
        lines.append(f"  (and then {error})")
    return "\n".join(lines)


class Bench:
    """A folder of the run's own, and all that was started in it, ended with the run."""

    def __init__(self, deskbridge, control, sandbox):
        self.deskbridge, self.control, self.sandbox = deskbridge, control, sandbox
        self.folder = tempfile.mkdtemp(prefix="deskbridge.")
        self.data = os.path.join(self.folder, "data")
        self.log = os.path.join(self.folder, "deskbridge.log")
        self.secrets = ["--secrets", "file:" + os.path.join(self.folder, "secrets.json")]
        self.program = None
        self.at_end = []

    def account(self, *options):
        sandbox = Sandbox(self.sandbox, *options)
        self.at_end.append(sandbox.end)
        return sandbox

    def start(self, before=(), **environment):
        """Starts the program, by the command `before` if there is one."""
        surroundings = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", **environment)
        surroundings.pop("QT_QPA_PLATFORM", None)
        self.program = Program([*before, self.deskbridge, "--data", self.data, *self.secrets], self.log, surroundings)
        self.at_end.append(self.program.kill)
        return self.program

    def run_control(self, *arguments, key=None):
        """deskbridgectl's JSON."""
        ran = subprocess.run([self.control, "--data", self.data, *self.secrets, "--json", *arguments],
                             input=key, capture_output=True, text=True, timeout=PATIENCE, check=False)
        return json.loads(ran.stdout) if ran.stdout else None

    def add(self, name, domain):
        """As the wizard does, in one step and without its checks."""
        return self.run_control("integration", "add", "--name", name, "--domain", domain, "--api-key-stdin",
                                "--no-check", key=API_KEY)

    def offered(self, name):
        answer = self.run_control("reconcile", name)
        return answer.get("offered", 0)

    def await_truth(self, name, account):
        """Until exactly what the account says is right has been counted."""
        truth = account.ask("/truth")["offered"]
        await_(f"import of {truth} contacts", lambda: self.offered(name) == truth)
        return truth

    def close(self):
        for end in reversed(self.at_end):
            end()
        shutil.rmtree(self.folder, ignore_errors=True)


def run(scenario, arguments):
    """Runs a scenario; what failed is said together with what was to be seen."""
    bench = Bench(*arguments)
    try:
        scenario(bench)
        return 0
    except Failed as failure:
        print(f"{scenario.__name__}: {failure}", file=sys.stderr)
        if bench.program:
            print(describe(bench.program), file=sys.stderr)
        if os.path.exists(bench.log):
            with open(bench.log, encoding="utf-8", errors="replace") as file:
                print(file.read(), file=sys.stderr)
        return 1
    finally:
        bench.close()
