# SPDX-License-Identifier: Apache-2.0
"""What goes wrong on the way to Freshdesk, in the keychain and on the disk, and what the real window says then:
what happened and what to do, where a person looks, and nothing half saved.

    badinput.py SCENARIO DESKBRIDGE DESKBRIDGECTL FRESHDESK_SANDBOX

locked-keychain runs inside with-keyring.sh, missing-keychain on bus-without-keychain.conf. Ends with 77, which
CTest calls skipped, where the system does not let us have a small disk (only root may) or an empty network of our own.
"""
import errno
import os
import socketserver
import subprocess
import sys
import threading

from gi.repository import Gio, GLib

from accessibleprogram import API_KEY, Failed, await_, run

SKIPPED = 77


def say(program, what, remedy):
    """Both are to be read in the window now."""
    program.await_sentence(what)
    program.await_sentence(remedy)


class Wizard:
    """A person's way through the first pages."""

    def __init__(self, program, name="Acme"):
        self.program = program
        program.press("Add integration")
        program.window("Add integration: Name")
        program.write("Name", name)
        self.next()

    def next(self, name="Next"):
        self.program.press(name)

    def enter_domain(self, domain):
        self.program.window("Add integration: Freshdesk domain")
        self.program.write("Freshdesk domain", domain)
        self.next()
        self.program.window("Add integration: Freshdesk API key")

    def check(self, key=API_KEY):
        self.program.write("Freshdesk API key", key, role="password text")
        self.next()

    def to_save(self, domain):
        self.enter_domain(domain)
        self.check()
        self.program.window("Add integration: Save")


# --- the way to Freshdesk

class Proxy(socketserver.ThreadingTCPServer):
    """Stands before all of freshdesk.com, so that nothing leaves this computer: one answer to CONNECT, another to
    whatever follows. Keeps what it heard."""

    def __init__(self, to_connect, afterwards=b""):
        self.heard = b""
        proxy = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                proxy.heard += self.request.recv(65536)
                self.request.sendall(to_connect)
                if afterwards:
                    proxy.heard += self.request.recv(65536)
                    self.request.sendall(afterwards)

        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def environment(self):
        url = f"http://127.0.0.1:{self.server_address[1]}"
        return {"https_proxy": url, "http_proxy": url}


def refused_by_freshdesk(bench):
    account = bench.account("--tickets", "5")
    bench.add("Acme EU", account.address)
    program = bench.start()
    program.choose("Integration", "Add…")
    program.window("Add integration: Name")
    program.write("Name", " acme eu ")
    say(program, "Another integration already has this name", "Choose another name.")
    program.write("Name", "Acme US")
    program.press("Next")
    program.window("Add integration: Freshdesk domain")
    program.write("Freshdesk domain", "support.acme.com")
    say(program, "This is not a Freshdesk domain.", "Enter the domain that ends in freshdesk.com")
    program.write("Freshdesk domain", account.address)
    program.press("Next")
    program.window("Add integration: Freshdesk API key")

    def fails(check, what, remedy, key=API_KEY):
        program.write("Freshdesk API key", "", role="password text")
        program.write("Freshdesk API key", key, role="password text")
        program.press("Check now")
        await_(f"failed check {check!r}", lambda: program.hears(f"{check}: failed"))
        say(program, what, remedy)

    account.control(html=True)
    fails("Address answers as Freshdesk", "Something answers at this address, but it is not a Freshdesk account.",
          "Check the domain: it has the form example.freshdesk.com")
    account.control(html=False)
    fails("API key accepted", "Freshdesk did not accept the API key.", "copy it again", key="a-wrong-key")
    account.control(role="agent")
    fails("Account Administrator", "The key's user is not an administrator", "Account Administrator")
    account.control(role="account-administrator", plan="growth")
    fails("Plan Pro or Enterprise", "the integration needs Pro or Enterprise.",
          "Move the Freshdesk account to Pro or Enterprise, or connect another account.")


def no_network(bench):
    way = next((way for way in (["unshare", "--net"], ["unshare", "--map-current-user", "--net"])
                if subprocess.run([*way, "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0), None)
    if not way:
        sys.exit(SKIPPED)
    program = bench.start(before=way)
    wizard = Wizard(program)
    wizard.enter_domain("acme.freshdesk.com")
    wizard.check()
    say(program, "The Freshdesk domain could not be found: the network knows no computer of that name.",
        "Check the spelling of the domain and whether this computer reaches the internet.")


def proxy(bench):
    refusing = Proxy(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                     b"Content-Length: 0\r\n\r\n")
    program = bench.start(**refusing.environment())
    wizard = Wizard(program)
    wizard.enter_domain("acme.freshdesk.com")
    wizard.check()
    say(program, "The proxy server refused the connection to Freshdesk.",
        "Check the proxy and its user name and password in the settings, under Network")
    if not refusing.heard.startswith(b"CONNECT acme.freshdesk.com:443 "):
        raise Failed("the proxy was not asked for the domain")


def tls(bench):
    deaf = Proxy(b"HTTP/1.1 200 Connection established\r\n\r\n", b"This is not a handshake at all.\r\n")
    program = bench.start(**deaf.environment())
    wizard = Wizard(program)
    wizard.enter_domain("acme.freshdesk.com")
    wizard.check()
    say(program, "No secure connection to Freshdesk came about: its certificate was not accepted. "
        "The key was not sent.", "Check this computer's date and time")
    if API_KEY.encode() in deaf.heard or b"Authorization" in deaf.heard:
        raise Failed("the key was sent")


# --- the keychain

def nothing_is_saved(bench):
    if bench.run_control("integration", "list") != []:
        raise Failed("an integration was saved")


def missing_keychain(bench):
    account = bench.account("--tickets", "5")
    bench.secrets = []
    program = bench.start()
    Wizard(program).to_save(account.address)
    program.press("Save integration")
    say(program, "This computer has no keychain in which the key could be kept.",
        "On Linux, install and start gnome-keyring or KWallet")
    program.window("Add integration: Save")
    nothing_is_saved(bench)


class Keyring:
    """The gnome-keyring of with-keyring.sh."""

    SERVICE, PATH = "org.freedesktop.secrets", "/org/freedesktop/secrets"
    COLLECTION = PATH + "/aliases/default"

    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(self, interface, method, arguments):
        return self.bus.call_sync(self.SERVICE, self.PATH, interface, method, arguments, None, 0, -1, None)

    def lock(self):
        self.call("org.freedesktop.Secret.Service", "Lock", GLib.Variant("(ao)", ([self.COLLECTION],)))

    def unlock(self):
        """As the prompt does it, which nobody can answer here."""
        _, session = self.call("org.freedesktop.Secret.Service", "OpenSession",
                               GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))).unpack()
        self.call("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
                  GLib.Variant("(o(oayays))", (self.COLLECTION, (session, b"", b"deskbridge-tests", "text/plain"))))


def locked_keychain(bench):
    account = bench.account("--tickets", "5")
    bench.secrets = []
    keyring = Keyring()
    program = bench.start()
    Wizard(program).to_save(account.address)
    keyring.lock()
    program.press("Save integration")
    say(program, "The keychain is locked.", "Unlock it with its password, then try again.")
    program.window("Add integration: Save")
    nothing_is_saved(bench)
    keyring.unlock()
    program.press("Try again")
    program.window("Add integration: injixo API key")
    if [found["name"] for found in bench.run_control("integration", "list")] != ["Acme"]:
        raise Failed("the integration was not saved with the keychain open again")


# --- the disk

def small_disk(bench, size):
    os.mkdir(bench.data)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", bench.data]
    if subprocess.run(mount, stderr=subprocess.DEVNULL, check=False).returncode != 0:
        sys.exit(SKIPPED)
    bench.at_end.append(lambda: subprocess.run(["umount", "--lazy", bench.data], check=False))


def more_room(bench):
    subprocess.run(["mount", "-o", "remount,size=64m", bench.data], check=True)


FULL = ("The disk that holds the data folder is full.",
        "Free some space on it and try again; what was stored before is intact.")


class Filler:
    """Takes all the room that is left on the disk."""

    def __init__(self, bench):
        self.path = os.path.join(bench.data, "filler")
        with open(self.path, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise

    def remove(self):
        os.remove(self.path)


def full_disk(bench):
    account = bench.account("--tickets", "4000", "--end", "2026-11-20T00:00:00Z")
    small_disk(bench, "16k")
    program = bench.start()
    say(program, *FULL)
    subprocess.run(["mount", "-o", "remount,size=900k", bench.data], check=True)
    program.press("Try again")
    Wizard(program).to_save(account.address)
    filler = Filler(bench)
    program.press("Save integration")
    say(program, *FULL)
    program.window("Add integration: Save")
    nothing_is_saved(bench)
    filler.remove()
    program.press("Try again")
    program.window("Add integration: injixo API key")
    program.press("Close")
    say(program, *FULL)
    more_room(bench)
    program.press("Try again")
    bench.await_truth("Acme", account)


# --- the database

def database(bench):
    path = os.path.join(bench.data, "deskbridge.sqlite")

    def refuses(content, what, remedy):
        with open(path, "wb") as file:
            file.write(content)
        program = bench.start()
        say(program, what, remedy)
        program.kill()
        with open(path, "rb") as file:
            if file.read() != content:
                raise Failed("the database was changed")

    bench.run_control("integration", "list")
    with open(path, "rb") as file:
        newer = bytearray(file.read())
    newer[62] = 0x7F  # user_version: four bytes at 60, the highest first (SQLite file format, 1.3.13)
    refuses(bytes(newer), "The database was written by a newer version of Deskbridge; this version leaves it as it is.",
            "Update Deskbridge, or choose another data folder.")
    refuses(b"Dear Sir or Madam, " * 500, "The database cannot be read: it is damaged, or it was not made by Deskbridge.",
            "Put back a copy of the data folder, or move the file deskbridge.sqlite elsewhere")


SCENARIOS = {"refused-by-freshdesk": refused_by_freshdesk, "no-network": no_network, "proxy": proxy, "tls": tls,
             "missing-keychain": missing_keychain, "locked-keychain": locked_keychain, "full-disk": full_disk,
             "database": database}

if __name__ == "__main__":
    # The small disk in a mount namespace of our own, which goes with us.
    if sys.argv[1] == "full-disk" and "BADINPUT_INSIDE" not in os.environ:
        if subprocess.run(["unshare", "--mount", "true"], stderr=subprocess.DEVNULL, check=False).returncode != 0:
            sys.exit(SKIPPED)
        os.environ["BADINPUT_INSIDE"] = "yes"
        os.execvp("unshare", ["unshare", "--mount", sys.executable, *sys.argv])
    sys.exit(run(SCENARIOS[sys.argv[1]], sys.argv[2:]))
