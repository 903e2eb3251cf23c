"""clang-tidy over every source file of ours that is compiled: cpptidy.py BUILD_DIR [FILE…]

A file that passed is not looked at again until it, a header of ours that it includes, its compile
command or the settings change: what passed is remembered in BUILD_DIR/gates/tidy. Neighbours are
looked at together, since most of the time goes into the headers that they share; where that finds
anything, or they do not compile as one, each is looked at by itself.
"""

import hashlib
import json
import re
import shlex
import subprocess
import sys
from itertools import groupby
from pathlib import Path

from tree import ROOT, finish, in_parallel

FOLDERS = ("core/", "plugins/", "sdk/", "qml/")
TOGETHER = 6


def sources(build):
    """Path in the tree → the compile command that it is part of, for files that are ours."""
    chosen = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["directory"], entry["file"]).resolve()
        for part in included_sources(path) if "/Unity/" in entry["file"] else [path]:
            name = part.relative_to(ROOT).as_posix() if part.is_relative_to(ROOT) else ""
            if name.startswith(FOLDERS):
                chosen.setdefault(name, entry)
    return chosen


def included_sources(unity):
    """The source files that the build compiles as one."""
    return [Path(name) for name in re.findall(r'#include "([^"]+)"', unity.read_text())]


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
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()


def flags(entry):
    """What the compiler is told but for the file, in words that clang knows too."""
    words = shlex.split(entry["command"])
    words = words[[word.endswith(("c++", "g++")) for word in words].index(True) + 1:]
    kept = [word for word, before in zip(words, [""] + words)
            if word not in ("-o", "-c", "-Werror") and before not in ("-o", "-c")]
    return [*kept, "-Wno-unknown-warning-option", "-Wno-unused-command-line-argument"]


def tidy(path, entry):
    """What clang-tidy says about a file; empty when it is clean."""
    command = ["clang-tidy", "--quiet", str(path), "--", *flags(entry)]
    out = subprocess.run(command, cwd=entry["directory"], capture_output=True, text=True,
                         check=False)
    if out.returncode == 0:
        return out.stdout.strip()
    return out.stdout.strip() or out.stderr.strip()


def groups(names, chosen):
    """Lists of neighbours: what the build compiles as one, or the same folder and flags."""
    def alike(name):
        entry = chosen[name]
        if "/Unity/" in entry["file"]:
            return entry["file"], ""
        return Path(name).parent.as_posix(), " ".join(flags(entry))

    for _, members in groupby(sorted(names, key=lambda name: (alike(name), name)), alike):
        members = list(members)
        yield from (members[at:at + TOGETHER] for at in range(0, len(members), TOGETHER))


def check(names, chosen, scratch):
    """File → what is wrong with it, for the files that are not clean."""
    if len(names) > 1:
        together = scratch / f"{hashlib.sha256(' '.join(names).encode()).hexdigest()[:16]}.cpp"
        together.write_text("".join(f'#include "{ROOT / name}"\n' for name in names))
        if not tidy(together, chosen[names[0]]):
            return {}
    return {name: said.replace(f"{ROOT}/", "") for name in names
            if (said := tidy(ROOT / name, chosen[name]))}


def main():
    build = Path(sys.argv[1]).resolve()
    passed, scratch = build / "gates" / "tidy", build / "gates" / "together"
    passed.mkdir(parents=True, exist_ok=True)
    scratch.mkdir(parents=True, exist_ok=True)
    chosen = sources(build)
    wanted = sys.argv[2:] or sorted(chosen)
    headers = included_headers(build)
    settings = (ROOT / ".clang-tidy").read_bytes()
    keys = {name: key(name, chosen[name], headers, settings) for name in wanted}
    todo = [name for name in wanted if not (passed / keys[name]).exists()]

    def run(names):
        wrong = check(names, chosen, scratch)
        for name in names:
            if name not in wrong:
                (passed / keys[name]).touch()
        print("\n".join(["", *wrong, ""]) if wrong else "." * len(names), end="", flush=True)
        return list(wrong.values())

    found = [said for lines in in_parallel(run, list(groups(todo, chosen))) for said in lines]
    print(f"\n{len(todo)} looked at, {len(wanted) - len(todo)} unchanged since they passed.")
    # A header's mistake is told by every file that includes it.
    finish(list(dict.fromkeys("\n".join(found).splitlines())), len(wanted))


if __name__ == "__main__":
    main()
