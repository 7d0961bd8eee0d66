"""Run by the system's Python: the desktop portal of somebody who switched animations off.

``fake_portal.py --run COMMAND…`` answers on the session bus while the command runs, and exits
with its code.
"""

import subprocess
import sys
import threading

from gi.repository import Gio, GLib

INTERFACE = """<node><interface name="org.freedesktop.portal.Settings"><method name="Read">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
</method></interface></node>"""
loop = GLib.MainLoop()
codes = []


def on_call(_bus, _sender, _path, _interface, _method, parameters, invocation):
    if parameters.unpack() == ("org.gnome.desktop.interface", "enable-animations"):
        inner = GLib.Variant("v", GLib.Variant("b", False))
        invocation.return_value(GLib.Variant("(v)", (inner,)))
    else:
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "not set")


def on_bus(bus, _name):
    described = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object("/org/freedesktop/portal/desktop", described, on_call, None, None)


def on_name(_bus, _name):
    threading.Thread(target=run).start()


def run():
    codes.append(subprocess.run(sys.argv[2:], check=False).returncode)
    GLib.idle_add(loop.quit)


Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.portal.Desktop", 0, on_bus, on_name, None)
loop.run()
sys.exit(codes[0])
