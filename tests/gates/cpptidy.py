"""clang-tidy over every source file of ours that is compiled: cpptidy.py BUILD_DIR [FILE…]

A file that passed is not looked at again until it, a header of ours that it includes, its compile
command or the settings change: what passed is remembered in BUILD_DIR/gates/tidy.
"""

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

from tree import ROOT, finish, in_parallel

FOLDERS = ("core/", "plugins/", "sdk/", "qml/")


def sources(build):
    """Path in the tree → its compile command, for the files that are ours and not generated."""
    chosen = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["directory"], entry["file"]).resolve()
        name = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else ""
        if name.startswith(FOLDERS):
            chosen.setdefault(name, entry)
    return chosen


def included_headers(build):
    """Object file → the headers of ours that it was made from, as the build recorded them."""
    out = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], capture_output=True, text=True,
                         check=False).stdout
    headers, target = {}, None
    for line in out.splitlines():
        if line.startswith("    "):
            path = (build / line.strip()).resolve()
            if path.is_relative_to(ROOT) and not path.is_relative_to(build):
                headers[target].append(path)
        elif ": #deps" in line:
            target = line.split(":")[0]
            headers[target] = []
    return headers


def key(name, entry, headers, settings):
    digest = hashlib.sha256(settings)
    digest.update(re.sub(re.escape(str(ROOT)), "", entry["command"]).encode())
    target = re.search(r" -o (\S+)", entry["command"]).group(1)
    for path in sorted({ROOT / name, *headers.get(target, [])}):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def check(build, name):
    """None when the file is clean, else what clang-tidy said."""
    command = ["clang-tidy", "-p", str(build), "--quiet", str(ROOT / name)]
    out = subprocess.run(command, capture_output=True, text=True, check=False)
    if out.returncode == 0 and not out.stdout.strip():
        return None
    return (out.stdout or out.stderr).replace(f"{ROOT}/", "")


def main():
    build = Path(sys.argv[1]).resolve()
    passed = build / "gates" / "tidy"
    passed.mkdir(parents=True, exist_ok=True)
    chosen = sources(build)
    wanted = sys.argv[2:] or sorted(chosen)
    headers = included_headers(build)
    settings = (ROOT / ".clang-tidy").read_bytes()
    keys = {name: key(name, chosen[name], headers, settings) for name in wanted}
    todo = [name for name in wanted if not (passed / keys[name]).exists()]

    def run(name):
        said = check(build, name)
        if said is None:
            (passed / keys[name]).touch()
        print("." if said is None else f"\n{name}", end="", flush=True)
        return said

    found = [said for said in in_parallel(run, todo) if said]
    print(f"\n{len(todo)} looked at, {len(wanted) - len(todo)} unchanged since they passed.")
    # A header's mistake is told by every file that includes it.
    finish(list(dict.fromkeys("\n".join(found).splitlines())), len(wanted))


if __name__ == "__main__":
    main()
