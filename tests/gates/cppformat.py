"""Every C++ file is as clang-format writes it."""

import subprocess

from tree import Tree, finish, in_parallel


def problems_in(tree, batch):
    command = ["clang-format", "--dry-run", "--ferror-limit=1", *batch]
    out = subprocess.run(command, cwd=tree.root, capture_output=True, text=True, check=False)
    return [line for line in out.stderr.splitlines() if "warning:" in line or "error:" in line]


def main():
    tree = Tree()
    names = tree.cpp()
    batches = [names[at:at + 20] for at in range(0, len(names), 20)]
    found = in_parallel(lambda batch: problems_in(tree, batch), batches)
    finish([line + "   (clang-format -i FILE)" for lines in found for line in lines], len(names))


if __name__ == "__main__":
    main()
