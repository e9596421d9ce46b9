# SPDX-License-Identifier: Apache-2.0
"""The program in a desktop's notification area: closing the window leaves it running there, its icon and menu
bring the window back, and the notice of an alarm leads to the repair.

    traystory.py DESKBRIDGE DESKBRIDGECTL FRESHDESK_SANDBOX
"""
import os
import subprocess
import sys

from accessibleprogram import Failed, await_, run
from trayhost import TrayHost


def main(bench):
    tray = TrayHost()
    account = bench.account("--tickets", "20")
    os.makedirs(bench.data)
    with open(os.path.join(bench.data, "window.ini"), "w", encoding="utf-8") as file:
        file.write("[preferences]\nkeepInTray=true\n")
    bench.add("Acme", account.address)
    program = bench.start()
    bench.await_truth("Acme", account)
    tray.await_item()
    if not tray.property("IconPixmap") and not tray.property("IconName"):
        raise Failed("the icon is empty")
    if list(tray.menu()) != ["Open Deskbridge", "Quit"]:
        raise Failed(f"the menu is {list(tray.menu())}")

    def close_window():
        subprocess.run(["xdotool", "key", "--clearmodifiers", "ctrl+w"], check=True)
        await_("hidden window", lambda: program.is_gone("Deskbridge"))

    program.window("Deskbridge")
    close_window()
    tray.click()
    program.window("Deskbridge")
    close_window()
    tray.choose("Open Deskbridge")
    program.window("Deskbridge")

    close_window()
    account.control(revokeKey=True)
    bench.run_control("import", "Acme")
    await_("notice of the alarm", lambda: any("Action required" in title for title, _ in tray.notices))
    tray.click_notice()
    program.window("Deskbridge")
    program.press("Replace the Freshdesk API key…")
    program.window("Replace the Freshdesk API key: Acme")
    program.press("Cancel")
    tray.choose("Quit")
    await_("end of the program", lambda: program.process.poll() is not None)
    if program.process.returncode != 0:
        raise Failed(f"the program ended with {program.process.returncode}")


if __name__ == "__main__":
    sys.exit(run(main, sys.argv[1:]))
