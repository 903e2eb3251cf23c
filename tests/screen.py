"""Runs a program on a screen of its own: screen.py WIDTHxHEIGHT COMMAND…

The server itself picks a free display and says which one. Looking for a free number first, as
xvfb-run does, lets two tests that begin together meet on one.
"""

import os
import select
import subprocess
import sys

PATIENCE = 30


def display_of(server, said):
    """The number that the server wrote once it listens."""
    if not select.select([said], [], [], PATIENCE)[0]:
        server.kill()
        raise SystemExit("Xvfb did not come up")
    number = os.read(said, 16).decode().strip()
    if not number:
        raise SystemExit("Xvfb could not start")
    return f":{number}"


def main():
    size, command = sys.argv[1], sys.argv[2:]
    said, tells = os.pipe()
    # -noreset: what a program leaves on the screen for others stays when it goes.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tells), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
         "-noreset"], pass_fds=[tells], stderr=subprocess.DEVNULL)
    os.close(tells)
    try:
        environment = dict(os.environ, DISPLAY=display_of(server, said))
        return subprocess.run(command, env=environment, check=False).returncode
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
