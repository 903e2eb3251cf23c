"""A screen reader's way through the real client: client.py NUANYANG NUANYANGCTL

Opens a page, types into its search, switches a module off and on; every step through the
accessibility bus. Keys are sent, since Qt Quick's fields offer no editable text there.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BUS = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = 30


def eventually(what, look):
    """The first true answer of `look`, which may fail while the window is changing."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            found = look()
            if found:
                return found
        except Exception:  # an object that has just gone answers with whatever the bus says
            pass
        time.sleep(0.1)
    raise SystemExit(f"never came: {what}")


def walk(root):
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(child for child in reversed(list(node)) if child is not None)


class Screen:
    """What a screen reader sees of the client."""

    def __init__(self, pyatspi):
        self.pyatspi = pyatspi

    def application(self):
        desktop = self.pyatspi.Registry.getDesktop(0)
        desktop.clearCache()  # who was there at the first look is not who is there now
        return next((app for app in desktop if app is not None and app.name == "nuanyang"), None)

    def nodes(self):
        application = self.application()
        return walk(application) if application is not None else ()

    def is_shown(self, node):
        return node.getState().contains(self.pyatspi.STATE_SHOWING)

    def find(self, role, name):
        return next((node for node in self.nodes()
                     if node.getRoleName() == role and name in node.name and self.is_shown(node)),
                    None)

    def says(self, text):
        return any(text in (node.name or "") and self.is_shown(node) for node in self.nodes())

    def is_checked(self, role, name):
        node = self.find(role, name)
        return node is not None and node.getState().contains(self.pyatspi.STATE_CHECKED)

    def tree(self):
        return "\n".join(f"{node.getRoleName()}: {node.name}" for node in self.nodes())


def press(node):
    """A button's first action may be to take the focus: the press is chosen by its name."""
    actions = node.queryAction()
    names = [actions.getName(index).lower() for index in range(actions.nActions)]
    for wanted in ("press", "toggle"):
        if wanted in names:
            return actions.doAction(names.index(wanted))
    raise SystemExit(f"{node.getRoleName()} “{node.name}” cannot be pressed: {names}")


def strike(screen, node, key):
    """Gives it the keyboard, then strikes a key: what it does is what a person sees it do."""
    node.queryComponent().grabFocus()
    eventually("the focus", lambda: node.getState().contains(screen.pyatspi.STATE_FOCUSED))
    subprocess.run(["xdotool", "key", key], check=True)


def visit(screen):
    people = eventually("the navigation", lambda: screen.find("list item", "People"))
    assert eventually("the dashboard's figure", lambda: screen.says("413"))
    press(people)
    search = eventually("the search of the people page",
                        lambda: screen.find("text", "Search") or screen.find("entry", "Search")
                        or screen.find("text", "pinyin") or screen.find("entry", "pinyin"))
    search.queryComponent().grabFocus()
    eventually("the focus", lambda: search.getState().contains(screen.pyatspi.STATE_FOCUSED))
    subprocess.run(["xdotool", "type", "--delay", "60", "wangxiuying"], check=True)
    eventually("fewer people", lambda: not screen.says("413 people") and screen.says("people"))


def switch(screen):
    press(eventually("the modules in the navigation", lambda: screen.find("list item", "Modules")))

    def control():
        return screen.find("check box", "Module Registry") or screen.find("toggle button",
                                                                          "Module Registry")

    def is_on():
        return control().getState().contains(screen.pyatspi.STATE_CHECKED)

    eventually("the module's switch", control)
    eventually("the module on", is_on)
    strike(screen, control(), "space")
    eventually("the module off", lambda: not is_on())
    eventually("the page gone from the navigation",
               lambda: screen.find("list item", "People") is None)
    eventually("the switch at rest",
               lambda: control().getState().contains(screen.pyatspi.STATE_ENABLED))
    strike(screen, control(), "space")
    eventually("the module on again", is_on)
    eventually("the page back in the navigation", lambda: screen.find("list item", "People"))


def has_address():
    """A client that starts before the bus can be found never goes there."""
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
           "org.a11y.Bus.GetAddress"]
    return b"unix:" in subprocess.run(ask, capture_output=True, check=False).stdout


def main():
    client, tool = sys.argv[1], sys.argv[2]
    bus = subprocess.Popen([BUS, "--launch-immediately"])
    eventually("the accessibility bus", has_address)
    import pyatspi  # only now is there a bus to speak to

    pyatspi.Registry.getDesktop(0)  # starts who answers for it, so that the client finds one

    with tempfile.TemporaryDirectory() as folder:
        data = str(Path(folder, "data"))
        subprocess.run([tool, "--data", data, "init", "--sample"], check=True,
                       stdout=subprocess.DEVNULL)
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           QT_QUICK_BACKEND="software")
        window = subprocess.Popen([client, "--data", data, "--lang", "en"], env=environment)
        screen = Screen(pyatspi)
        try:
            visit(screen)
            switch(screen)
        except BaseException:
            print(screen.tree(), file=sys.stderr)
            raise
        finally:
            window.terminate()
            window.wait()
            bus.terminate()


if __name__ == "__main__":
    main()
