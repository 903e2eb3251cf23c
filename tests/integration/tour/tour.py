"""The client says nothing that it should not: tour.py NUANYANG NUANYANGCTL

In both languages and every look the headless tour shows all pages, and the client itself starts,
draws its dashboard and ends; neither may print a warning of QML.
"""

import json
import os
import re
import select
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

PATIENCE = 60
# What Qt writes where it complains of QML: the file that it means, or the category.
COMPLAINT = re.compile(r"qrc:/|^qml|^qt\.(qml|quick)|QQml|QQuick", re.MULTILINE)
PAGES = {"zh_CN": ["概览", "人员", "单位", "模块", "设置"],
         "en": ["Overview", "People", "Units", "Modules", "Settings"]}


def choose_look(data, look):
    (data / "settings.json").write_text(json.dumps({"appearance": look}), encoding="utf-8")


def tour(client, data, language):
    done = subprocess.run([client, "--data", data, "--lang", language, "--headless-tour"],
                          capture_output=True, text=True, timeout=PATIENCE)
    problems = [f"no page “{page}”" for page in PAGES[language] if f"✓ {page}" not in done.stdout]
    if done.returncode != 0:
        problems.append(f"exit code {done.returncode}: {done.stdout[-400:]}")
    return problems, done.stderr


def opening(client, data, language):
    """Starts the client, waits for its first frame, lets it settle, and ends it."""
    heard, told = os.pipe()
    running = subprocess.Popen([client, "--data", data, "--lang", language], text=True,
                               stderr=subprocess.PIPE, pass_fds=[told],
                               env=dict(os.environ, NUANYANG_FRAME_FD=str(told)))
    os.close(told)
    drawn = bool(select.select([heard], [], [], PATIENCE)[0]) and os.read(heard, 1) == b"f"
    os.close(heard)
    try:
        running.wait(0.5)
    except subprocess.TimeoutExpired:
        running.send_signal(signal.SIGKILL)
    return [] if drawn else ["no frame"], running.communicate(timeout=PATIENCE)[1]


def main():
    client, control = sys.argv[1:3]
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        subprocess.run([control, "--data", data, "init", "--sample"], check=True, timeout=PATIENCE,
                       stdout=subprocess.DEVNULL)
        for look in ("light", "dark", "high-contrast"):
            choose_look(data, look)
            for language in PAGES:
                for what in (tour, opening):
                    problems, said = what(client, data, language)
                    problems += [line for line in said.splitlines() if COMPLAINT.search(line)]
                    failed += [f"{what.__name__}, {language}, {look}: {each}" for each in problems]
    print("\n".join(failed) or "nothing to complain of")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
