#!/usr/bin/python3
"""Uses the program as a screen reader does: over the accessibility bus alone, with no key and no pointer.

    play.py PROGRAM REPLIES WORDS

Opens PROGRAM on Mickey's briefing (the seed is 7), goes over to him, says each line of the file REPLIES by pressing the
button of that name, and looks back. WORDS is a file with the names of the other buttons on the way, one a line. What it
read and what was announced to it is printed, one thing a line: "read: ..." and "said: ...".

Needs a session bus of its own (dbus-run-session), at-spi2-core, and Python's gi with Atspi.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE = 60
"""Seconds that anything may take on a machine that is busy."""


def tell(what, words):
    print(f"{what}: {' '.join(words.split())}", flush=True)


def switch_on():
    """Tells the session that a screen reader listens; programs build their tree for nobody otherwise."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        path, interface = "/org/a11y/bus", "org.freedesktop.DBus.Properties"
        bus.call_sync("org.a11y.Bus", path, interface, "Set", value, None, Gio.DBusCallFlags.NONE, 10000, None)


def let_come(seconds):
    """Takes in what is announced meanwhile."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.02)


def below(part):
    """A part and all in it, in the order in which one reads."""
    yield part
    for index in range(part.get_child_count()):
        child = part.get_child_at_index(index)
        if child is not None:
            yield from below(child)


class Window:
    """The program's window on the bus."""

    def __init__(self, process):
        self.process = process

    def parts(self):
        """Everything that is shown now, as (role, name, part). What changes under the hand is read again."""
        while True:
            try:
                Atspi.get_desktop(0).clear_cache()
                return [
                    (part.get_role(), part.get_name() or "", part)
                    for application in below(Atspi.get_desktop(0))
                    if application.get_role() == Atspi.Role.APPLICATION
                    and "in-their-shoes" in (application.get_name() or "")
                    for part in below(application)
                ]
            except GLib.Error:
                let_come(0.1)

    def wait(self, what, find):
        """Waits until something is there."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self.process.poll() is not None:
                sys.exit(f"the program ended while it was waited for {what}")
            parts = self.parts()
            found = find(parts)
            if found:
                return found
            let_come(0.1)
        shown = "\n".join(f"{role.value_nick}: {name}" for role, name, _ in self.parts())
        sys.exit(f"there is no {what} here:\n{shown}")

    def press(self, name):
        """Presses the button whose name ends so."""

        def find(parts):
            # A tab, too, is a button here: one of which it is said whether it is pressed.
            return [
                part
                for role, called, part in parts
                if role in (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON)
                and called.endswith(name)
                and part.get_state_set().contains(Atspi.StateType.ENABLED)
            ]

        until = time.monotonic() + PATIENCE
        while True:
            button = self.wait(f"button “{name}”", find)[0]
            try:
                if button.get_action_iface().do_action(0):
                    let_come(0.3)
                    return
            except GLib.Error as fault:
                if time.monotonic() > until:
                    sys.exit(f"“{name}” cannot be pressed: {fault}")
            let_come(0.1)

    def read(self):
        """Reads the page."""
        for role, name, part in self.parts():
            nameless = role not in (Atspi.Role.APPLICATION, Atspi.Role.FRAME, Atspi.Role.PANEL, Atspi.Role.SCROLL_BAR)
            if part.get_state_set().contains(Atspi.StateType.FOCUSABLE) and nameless and not name:
                sys.exit(f"a {role.value_nick} has no name")
            if name:
                tell("read", f"{role.value_nick} {name}")


def main():
    program, replies, words = sys.argv[1:]
    replies = open(replies, encoding="utf-8").read().splitlines()
    go, look_back, *on = open(words, encoding="utf-8").read().splitlines()
    switch_on()
    Atspi.init()

    def announced(event):
        if event.source and "in-their-shoes" in (event.source.get_application().get_name() or ""):
            tell("said", str(event.any_data))

    listener = Atspi.EventListener.new(announced)
    listener.register("object:announcement")
    process = subprocess.Popen([program, "window", "mickey-first-interview", "--seed", "7"])
    window = Window(process)
    try:
        window.wait("button to begin", lambda parts: [name for _, name, _ in parts if name.endswith(go)])
        window.read()
        window.press(go)
        for reply in replies:
            window.press(reply)
        window.press(look_back)
        for button in on:
            let_come(0.5)
            window.read()
            window.press(button)
        let_come(0.5)
        window.read()
    finally:
        process.kill()
        process.wait()


main()
