"""What every gate needs: the files of the source tree, and a way to report and end."""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Tree:
    """The files that are ours: tracked by git or about to be; all, where there is no git."""

    def __init__(self, root=ROOT):
        self.root = Path(root)
        self._files = sorted(self._listed())

    def _listed(self):
        if (self.root / ".git").exists():
            command = ["git", "ls-files", "-co", "--exclude-standard", "--deduplicate"]
            out = subprocess.run(command, cwd=self.root, check=True, capture_output=True, text=True)
            return [name for name in out.stdout.splitlines() if (self.root / name).is_file()]
        names = []
        for folder, folders, files in os.walk(self.root):
            folders[:] = [name for name in folders if name not in ("build", "install", ".git")]
            names += [os.path.relpath(os.path.join(folder, name), self.root) for name in files]
        return names

    def files(self, *suffixes, under=""):
        return [name for name in self._files
                if name.startswith(under) and (not suffixes or name.endswith(suffixes))]

    def qml(self):
        """Those of this build: not what is built outside, nor what is broken on purpose."""
        apart = ("tests/hostile/", "docs/example/")
        return [name for name in self.files(".qml") if not name.startswith(apart)]

    def cpp(self, under=""):
        return self.files(".h", ".cpp", under=under)

    def text(self, name):
        return (self.root / name).read_text(encoding="utf-8")


def without_comments(text):
    """C++ or QML with its comments blanked, line numbers and string literals kept."""
    pattern = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.S)

    def blank(match):
        token = match.group(0)
        return token if token.startswith('"') else re.sub(r"[^\n]", " ", token)

    return pattern.sub(blank, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def in_parallel(work, items):
    """[work(item) …], as many at once as there are cores."""
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        return list(pool.map(work, items))


def finish(problems, checked):
    """Ends the gate: every problem on a line of its own, then how much was looked at."""
    for problem in problems:
        print(problem)
    if checked == 0:
        print("There was nothing to check: the gate looks in the wrong place.")
    print(f"{checked} checked, {len(problems)} problems.")
    sys.exit(1 if problems or checked == 0 else 0)
