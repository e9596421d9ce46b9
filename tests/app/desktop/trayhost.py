# SPDX-License-Identifier: Apache-2.0
"""A notification area and a notification service of our own on the session bus, as a desktop has them: the
StatusNotifierItem of freedesktop.org with its menu (com.canonical.dbusmenu), and org.freedesktop.Notifications."""
from gi.repository import Gio, GLib

from accessibleprogram import await_

INTERFACES = """
<node>
  <interface name="org.kde.StatusNotifierWatcher">
    <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
    <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
    <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
    <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
    <property name="ProtocolVersion" type="i" access="read"/>
  </interface>
  <interface name="org.freedesktop.Notifications">
    <method name="GetCapabilities"><arg type="as" direction="out"/></method>
    <method name="GetServerInformation">
      <arg type="s" direction="out"/><arg type="s" direction="out"/>
      <arg type="s" direction="out"/><arg type="s" direction="out"/>
    </method>
    <method name="Notify">
      <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
      <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
    </method>
    <method name="CloseNotification"><arg type="u" direction="in"/></method>
  </interface>
</node>"""

WATCHER = "org.kde.StatusNotifierWatcher"
NOTICES = "org.freedesktop.Notifications"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class TrayHost:
    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.items = []
        self.notices = []  # of (summary, body)
        node = Gio.DBusNodeInfo.new_for_xml(INTERFACES)
        for name, path in ((WATCHER, "/StatusNotifierWatcher"), (NOTICES, "/org/freedesktop/Notifications")):
            self.bus.register_object(path, node.lookup_interface(name), self._call, self._property, None)
            self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                               GLib.Variant("(su)", (name, 0)), None, 0, -1, None)

    def _call(self, bus, sender, path, interface, method, arguments, invocation):
        answer = None
        if method == "RegisterStatusNotifierItem":
            self.items.append(arguments.unpack()[0])
        elif method == "GetCapabilities":
            answer = GLib.Variant("(as)", (["body", "actions"],))
        elif method == "GetServerInformation":
            answer = GLib.Variant("(ssss)", ("tests", "Deskbridge", "1", "1.2"))
        elif method == "Notify":
            _, _, _, summary, body, _, _, _ = arguments.unpack()
            self.notices.append((summary, body))
            answer = GLib.Variant("(u)", (len(self.notices),))
        invocation.return_value(answer)

    def _property(self, bus, sender, path, interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def ask(self, path, interface, method, arguments=None):
        """What the item answers; events are delivered while it is waited for."""
        answers = []
        self.bus.call(self.items[-1], path, interface, method, arguments, None, 0, -1, None,
                      lambda bus, result: answers.append(bus.call_finish(result)))
        await_(f"answer to {method}", lambda: answers)
        return answers[0].unpack() if answers[0] else None

    def await_item(self):
        await_("icon in the notification area", lambda: self.items)

    def property(self, name):
        return self.ask("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get",
                        GLib.Variant("(ss)", (ITEM, name)))[0]

    def click(self):
        self.ask("/StatusNotifierItem", ITEM, "Activate", GLib.Variant("(ii)", (0, 0)))

    def menu(self):
        """Entries by their words, without the mark of the shortcut."""
        _, (_, _, entries) = self.ask(self.property("Menu"), MENU, "GetLayout",
                                      GLib.Variant("(iias)", (0, -1, ["label"])))
        return {properties.get("label", "").replace("_", ""): number for number, properties, _ in entries}

    def choose(self, entry):
        number = self.menu()[entry]
        self.ask(self.property("Menu"), MENU, "Event",
                 GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("i", 0), 0)))

    def click_notice(self):
        """The newest one's own action."""
        self.bus.emit_signal(None, "/org/freedesktop/Notifications", NOTICES, "ActionInvoked",
                             GLib.Variant("(us)", (len(self.notices), "default")))
