"""Run by the system's Python inside a session bus: opens dialogs by keys, reads them by AT-SPI.

Prints JSON: the nodes of each dialog by name, and every announcement that arrived.
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - a version is asked for first

PATIENCE_S = 60
QUESTION = (
    'say I see two. They are here: [{"box_2d": [250, 100, 750, 400], "label": "left"},'
    ' {"point": [500, 900], "label": "dot"}]'
)
heard = []


def wait(find, what):
    """What ``find`` gives, once it gives something; events are let in meanwhile."""
    end = time.monotonic() + PATIENCE_S
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.iteration(False):
            pass
        try:
            found = find()
        except GLib.Error:  # what was read a moment ago may be gone
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.stderr.write(f"in vain: {what}; heard {heard}\n")
    sys.exit(1)


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "60", *names], check=True)


def children(node):
    return [node.get_child_at_index(place) for place in range(node.get_child_count())]


def application():
    desktop = Atspi.get_desktop(0)
    return next((item for item in children(desktop) if item and item.get_name() == "Tandem"), None)


def nodes(item):
    """Every node below ``item`` that is showing."""
    for child in children(item):
        if child is None or not child.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        states = child.get_state_set()
        yield {
            "role": child.get_role_name(),
            "name": child.get_name(),
            "description": child.get_description(),
            "focusable": states.contains(Atspi.StateType.FOCUSABLE),
            "focused": states.contains(Atspi.StateType.FOCUSED),
        }
        yield from nodes(child)


def node(item, name):
    """The first node below ``item`` with this name that is showing."""
    for child in children(item):
        if child is None:
            continue
        if child.get_name() == name and child.get_state_set().contains(Atspi.StateType.SHOWING):
            return child
        found = node(child, name)
        if found is not None:
            return found
    return None


def has_focus(item):
    return item is not None and item.get_state_set().contains(Atspi.StateType.FOCUSED)


def dialog(app):
    """The window that is not the first one."""
    others = [
        item
        for item in children(app)
        if item is not None
        and item.get_role_name() in ("dialog", "alert", "frame")
        and item.get_state_set().contains(Atspi.StateType.SHOWING)
        and item.get_name() != "Tandem"
        and not item.get_name().endswith(" – Tandem")
    ]
    return others[-1] if others else None


def read_dialog(app, name, close="Escape"):
    """Its nodes, once it has some; closed again with a key."""
    shown = wait(lambda: dialog(app), f"the dialog {name}")
    found = wait(lambda: list(nodes(shown)), f"something in {name}")
    title, role = shown.get_name(), shown.get_role_name()
    keys(close)
    wait(lambda: dialog(app) is None, f"the end of {name}")
    return {"title": title, "role": role, "nodes": found}


def main():
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    app = wait(application, "the program")
    wait(lambda: has_focus(node(app, "Your message")), "the keyboard in the composer")
    found = {}
    keys("F1")
    found["shortcuts"] = read_dialog(app, "shortcuts")
    keys("ctrl+comma")
    wait(lambda: node(app, "Close the settings of this chat"), "the settings")
    found["settings"] = {"title": "", "role": "", "nodes": list(nodes(app))}
    keys("Escape")
    keys("ctrl+m")
    remove = wait(lambda: node(app, "Remove my-gemma"), "the imported model")
    remove.get_action_iface().do_action(0)
    found["question"] = read_dialog(app, "question")
    keys("Escape")
    keys("ctrl+k")
    field = wait(lambda: node(app, "Search for a command"), "the palette")
    palette = list(nodes(dialog(app)))
    found["palette"] = {"title": dialog(app).get_name(), "role": "", "nodes": palette}
    subprocess.run(["xdotool", "type", "--delay", "60", "about tandem"], check=True)
    wait(lambda: field.get_text_iface().get_text(0, -1) == "about tandem", "the typed words")
    keys("Return")
    wait(lambda: node(app, "Search for a command") is None, "the end of the palette")
    found["about"] = read_dialog(app, "about")
    keys("ctrl+l")
    composer = wait(lambda: node(app, "Your message"), "the composer")
    subprocess.run(["xdotool", "type", "--delay", "30", QUESTION], check=True)
    wait(lambda: composer.get_text_iface().get_text(0, -1) == QUESTION, "the whole question")
    keys("Return")
    wait(lambda: any("The answer has ended" in item for item in heard), "the end of the answer")
    keys("F12")
    found["marks"] = read_dialog(app, "marks")
    sys.stdout.write(json.dumps({"dialogs": found, "heard": heard}))


main()
