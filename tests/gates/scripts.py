"""Every shell script parses, and shellcheck has nothing to say about it."""

import subprocess

from tree import Tree, finish


def is_shell(tree, name):
    with open(tree.root / name, "rb") as file:
        first = file.readline()
    return name.endswith(".sh") or (first.startswith(b"#!") and first.strip().endswith(b"sh"))


def main():
    tree = Tree()
    names = [name for name in tree.files() if is_shell(tree, name)]
    problems = []
    for command in (["bash", "-n"], ["shellcheck", "-x"]):
        for name in names:
            out = subprocess.run([*command, name], cwd=tree.root, capture_output=True, text=True,
                                 check=False)
            if out.returncode != 0:
                problems.append(f"{name}: {out.stdout}{out.stderr}")
    finish(problems, len(names))


if __name__ == "__main__":
    main()
