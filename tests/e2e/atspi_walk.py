"""Run by the system's Python inside a session bus: walks Tandem's accessible tree as a reader does.

Prints JSON: every node that is showing, and what happened when a button was pressed.
"""

import json
import sys
import time

import pyatspi

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "text", "entry", "list",
    "combo box", "slider", "spin button", "menu item", "menu", "table", "progress bar",
}  # fmt: skip
PATIENCE_S = 90


def wait(find, limit_s=PATIENCE_S):
    """What ``find`` gives, once it gives something."""
    end = time.monotonic() + limit_s
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # noqa: BLE001 - a program that starts up answers in many ways
            found = None
        if found:
            return found
        time.sleep(0.2)
    sys.exit("nothing came within the time")


def application():
    return next(
        (item for item in pyatspi.Registry.getDesktop(0) if item and item.name == "Tandem"), None
    )


def nodes(item):
    """Every node below ``item`` that is showing."""
    for child in item:
        if child is None:
            continue
        states = child.getState()
        if states.contains(pyatspi.STATE_SHOWING) or child.getRoleName() in ("menu", "menu item"):
            yield {
                "role": child.getRoleName(),
                "name": child.name,
                "description": child.description,
                "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
                "is_control": child.getRoleName() in CONTROLS,
            }
            yield from nodes(child)


def find(item, role, name):
    def matches(node):
        return node.getRoleName() == role and node.name == name

    return pyatspi.findDescendant(item, matches)


app = wait(application)
window = wait(lambda: app.childCount and app[0])
hide = wait(lambda: find(app, "push button", "Hide the list of chats"))
before = list(nodes(app))
hide.queryAction().doAction(0)
wait(
    lambda: (
        find(app, "push button", "Show the list of chats")
        .getState()
        .contains(pyatspi.STATE_SHOWING)
    )
)
sys.stdout.write(json.dumps({"nodes": before, "pressed": True}))
