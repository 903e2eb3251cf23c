"""The installed tree works wherever it is moved to: installtest.py CMAKE BUILD_DIR GUIDE

Installs into a fresh folder, moves that, and does there what docs/module-guide.md tells a reader
to do: builds the example module with the installed SDK and runs it.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path


def run(*command, folder=None, **environment):
    print("+", " ".join(str(word) for word in command), flush=True)
    clean = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    out = subprocess.run([str(word) for word in command], cwd=folder, env={**clean, **environment},
                         check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if out.returncode != 0:
        sys.exit(f"exit {out.returncode}\n{out.stdout}")
    return out.stdout


def check_no_old_path(prefix, *old):
    """No text of the installed tree remembers where it was built or first installed."""
    for path in prefix.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for place in old:
            if not content.startswith(b"\x7fELF") and str(place).encode() in content:
                sys.exit(f"{path.relative_to(prefix)} names {place}")


def guide_commands(guide):
    blocks = re.findall(r"^```sh\n(.*?)^```", guide.read_text(encoding="utf-8"), re.M | re.S)
    if len(blocks) < 2:
        sys.exit(f"{guide} shows no commands")
    return "set -euxo pipefail\n" + "".join(blocks)


def check_example(prefix, scratch):
    """The note that the guide wrote is there, through the moved programs and the fresh module."""
    words = ["--data", "try", "--json", "notes", "list"]
    rows = json.loads(run(prefix / "bin" / "nuanyangctl", *words, folder=scratch,
                          NUANYANG_MODULE_PATH=str(scratch / "notes" / "build" / "modules")))
    if [row["text"] for row in rows] != ["大扫除：星期五下午"]:
        sys.exit(f"notes list said {rows}")


def main():
    cmake, build, guide = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        first, prefix = scratch / "first", scratch / "moved" / "here"
        run(cmake, "--install", build, "--prefix", first)
        prefix.parent.mkdir()
        first.rename(prefix)
        check_no_old_path(prefix, first, build)
        print(run(prefix / "bin" / "nuanyangctl", "--version"))
        print(run("bash", "-c", guide_commands(guide), folder=scratch, PREFIX=str(prefix),
                  HOME=str(scratch), CMAKE_CXX_COMPILER_LAUNCHER="ccache",
                  CCACHE_DIR=os.environ.get("CCACHE_DIR", str(Path.home() / ".cache/ccache"))))
        check_example(prefix, scratch)
    print("The moved tree works.")


if __name__ == "__main__":
    main()
