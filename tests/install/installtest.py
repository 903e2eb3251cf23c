"""The installed tree works wherever it is moved to: installtest.py CMAKE BUILD_DIR

Installs into a fresh folder, moves that, runs the programs from there and builds a module outside
of the source tree with the installed SDK. Fails at the first command that fails.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

OUTSIDE = Path(__file__).with_name("outside")


def run(*command, **environment):
    print("+", " ".join(str(word) for word in command), flush=True)
    clean = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    out = subprocess.run([str(word) for word in command], env={**clean, **environment}, check=False,
                         stdout=subprocess.PIPE, text=True)
    if out.returncode != 0:
        sys.exit(f"exit {out.returncode}\n{out.stdout}")
    return out.stdout


def check_no_old_path(prefix, *old):
    """No text of the installed tree remembers where it was built or first installed."""
    for path in prefix.rglob("*"):
        if path.is_file() and path.suffix in (".cmake", ".json", ".in", "") and not path.is_symlink():
            content = path.read_bytes()
            for place in old:
                if not content.startswith(b"\x7fELF") and str(place).encode() in content:
                    sys.exit(f"{path.relative_to(prefix)} names {place}")


def check_programs(prefix, scratch):
    control = prefix / "bin" / "nuanyangctl"
    data = scratch / "data"
    print(run(control, "--version").strip())
    made = json.loads(run(control, "--data", data, "--json", "init", "--sample"))
    if made["persons"] < 413:
        sys.exit(f"the sample group is incomplete: {made}")
    return control, data


def check_outside_module(cmake, prefix, scratch):
    source, build = scratch / "notes", scratch / "notes-build"
    shutil.copytree(OUTSIDE, source)
    run(cmake, "-S", source, "-B", build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
        f"-DCMAKE_PREFIX_PATH={prefix}", "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache")
    run(cmake, "--build", build)
    library = build / "modules" / "notes" / "1.0.0" / "libnotes.so"
    if not library.is_file():
        sys.exit(f"{library} was not made")
    return build / "modules"


def check_module_runs(control, data, modules):
    said = json.loads(run(control, "--data", data, "--json", "notes", "greet",
                          NUANYANG_MODULE_PATH=str(modules)))
    if said != {"greeting": "hello"}:
        sys.exit(f"notes greet said {said}")


def main():
    cmake, build = sys.argv[1], Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        first, prefix = scratch / "first", scratch / "moved" / "here"
        run(cmake, "--install", build, "--prefix", first)
        prefix.parent.mkdir()
        first.rename(prefix)
        check_no_old_path(prefix, first, build)
        programs = (prefix / "bin" / "nuanyangctl").exists()
        if programs:
            control, data = check_programs(prefix, scratch)
        modules = check_outside_module(cmake, prefix, scratch)
        if programs:
            check_module_runs(control, data, modules)
    print("The moved tree works.")


if __name__ == "__main__":
    main()
