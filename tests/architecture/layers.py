"""The layer test: no #include, manifest, statement or import points where layers.txt forbids it.

A wrong-direction #include compiles silently, so this is a gate.
"""

import fnmatch
import json
import posixpath
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gates"))
from tree import Tree, finish, line_of, without_comments  # noqa: E402

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
STRING = re.compile(r'"(?:\\.|[^"\\\n])*"|R"(\w*)\((.*?)\)\1"', re.S)
STATEMENT = re.compile(
    r"\b(SELECT\b.*\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM"
    r"|CREATE\s+(TEMP\s+)?(TABLE|VIEW|INDEX))\b", re.S)
TABLE = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE)\s+([a-z][a-z0-9_]*)")
IMPORT = re.compile(r"^[ \t]*import[ \t]+(Nuanyang[.\w]*)", re.M)


class Layers:
    """layers.txt, read."""

    def __init__(self, path=Path(__file__).with_name("layers.txt")):
        self.includes, self.libraries, self.qml = {}, {}, {}
        self.sql, self.beside, self.generated = [], [], []
        section = None
        for line in path.read_text(encoding="utf-8").splitlines():
            words = line.split("#")[0].split()
            if words and words[0].startswith("["):
                section = words[0].strip("[]")
            elif words and section in ("sql", "beside", "generated"):
                getattr(self, section).extend(words)
            elif words:
                getattr(self, section)[words[0]] = [word for word in words[1:] if word != "-"]

    def zone(self, name):
        """The zone of a file: as specific as the table knows it, or None."""
        path = in_plugin_terms(name)
        while path:
            if path in self.includes:
                return path
            path = posixpath.dirname(path)
        return None


def in_plugin_terms(name):
    return re.sub(r"^plugins/[^/]+", "plugin", name)


def plugin_of(name):
    match = re.match(r"plugins/([^/]+)/", name)
    return match.group(1) if match else None


def within(path, zone):
    return path == zone or path.startswith(zone + "/")


class House:
    """The source tree as the test sees it: files, manifests, the arrows between them."""

    def __init__(self, tree, layers):
        self.tree, self.layers = tree, layers
        self.names = set(tree.files())
        self.problems = []
        self.manifests = {}
        for name in tree.files("/module.json", under="plugins/"):
            self.manifests[plugin_of(name)] = json.loads(tree.text(name))

    def say(self, name, text, position, problem):
        self.problems.append(f"{name}:{line_of(text, position)}: {problem}")

    def dependencies(self, plugin):
        manifest = self.manifests.get(plugin, {})
        needed = manifest.get("requires", []) + manifest.get("optional", [])
        return {entry["id"] for entry in needed}

    # --- includes

    def resolve(self, name, included):
        """The file of ours that `included` names from a root, or None."""
        for root in ("", "plugins/", "qml/"):
            if root + included in self.names:
                return root + included
        return None

    def check_includes(self, name):
        text = self.tree.text(name)
        for match in INCLUDE.finditer(without_comments(text)):
            bracket, included = match.groups()
            target = self.resolve(name, included)
            if target:
                problem = self.arrow(name, target)
            elif bracket == "<":
                problem = self.library(name, included)
            else:
                problem = self.unresolved(name, included)
            if problem:
                self.say(name, text, match.start(), problem)

    def unresolved(self, name, included):
        beside = posixpath.normpath(posixpath.join(posixpath.dirname(name), included))
        if beside in self.names:
            if name.startswith(tuple(self.layers.beside)):
                return self.arrow(name, beside)
            return f'"{included}" is written from the file\'s folder; write it from the root'
        if any(fnmatch.fnmatch(included, pattern) for pattern in self.layers.generated):
            return None
        return f'"{included}" is no file of this tree'

    def arrow(self, name, target):
        zone, other = self.layers.zone(name), self.layers.zone(target)
        if zone is None:
            return self.unknown(name)
        if self.allowed(name, zone, target, other):
            return None
        mine, theirs = plugin_of(name), plugin_of(target)
        if mine and theirs and mine != theirs:
            if not in_plugin_terms(target).startswith("plugin/api/"):
                return f"{target} is internal to {theirs}; only its api/ is for others"
            if theirs not in self.dependencies(mine):
                return f"{mine}/module.json does not name {theirs}, whose {target} is included"
        return f"{zone} may not include {other or target} ({target})"

    def unknown(self, name):
        return f"no row of layers.txt says what {posixpath.dirname(name)} may include"

    def allowed(self, name, zone, target, other):
        mine, theirs = plugin_of(name), plugin_of(target)
        if not theirs:
            return other == zone or any(
                within(target, row) for row in self.layers.includes[zone])
        if mine == theirs:
            path = in_plugin_terms(target)
            rows = [row.replace("own", "plugin", 1) for row in self.layers.includes[zone]
                    if row.split("/")[0] == "own"]
            return other == zone or any(within(path, row) for row in rows)
        return (mine is not None and "dependency/api" in self.layers.includes[zone]
                and in_plugin_terms(target).startswith("plugin/api/")
                and theirs in self.dependencies(mine))

    def library(self, name, included):
        zone = self.layers.zone(name)
        if zone is None:
            return self.unknown(name)
        for pattern, zones in self.layers.libraries.items():
            if fnmatch.fnmatchcase(included, pattern):
                mine = zone if zone != "plugin" else in_plugin_terms(name)
                if zone in zones or any(within(mine, row) for row in zones if row != "plugin"):
                    return None
                return f"{zone} may not include <{included}>"
        return None

    # --- statements

    def check_statements(self, name):
        text = self.tree.text(name)
        zone = self.layers.zone(name)
        for match in STRING.finditer(without_comments(text)):
            if not STATEMENT.search(match.group(0)):
                continue
            if zone not in self.layers.sql:
                self.say(name, text, match.start(), f"SQL in {zone}; it belongs into storage")
            self.check_tables(name, text, match.group(0), match.start())

    def check_tables(self, name, text, statement, position):
        """A plugin's statements name its own tables and the views that it declares to read."""
        plugin = plugin_of(name)
        if not plugin:
            return
        reads = set(self.manifests.get(plugin, {}).get("data", {}).get("reads", []))
        for table in TABLE.findall(statement):
            owner = self.owner_of(table)
            if owner and owner != plugin and table not in reads:
                self.say(name, text, position,
                         f"{table} belongs to {owner} and is not in data.reads of module.json")

    def owner_of(self, table):
        for plugin, manifest in self.manifests.items():
            if table.startswith(manifest.get("data", {}).get("prefix", plugin) + "_"):
                return plugin
        return None

    # --- manifests

    def check_manifest(self, plugin):
        manifest = self.manifests[plugin]
        name = f"plugins/{plugin}/module.json"
        needed = self.dependencies(plugin)
        if manifest.get("id") != plugin:
            self.problems.append(f"{name}: the id is not the folder's name")
        for other in sorted(needed - set(self.manifests)):
            self.problems.append(f"{name}: there is no module {other}")
        for view in manifest.get("data", {}).get("reads", []):
            if not any(view in published_views(self.manifests[other])
                       for other in needed & set(self.manifests)):
                self.problems.append(f"{name}: no module that it names publishes the view {view}")
        for event in manifest.get("listens", []):
            if event.split(".")[0] not in needed | {plugin, "core"}:
                self.problems.append(f"{name}: listens to {event} of a module that it does not name")

    # --- QML and CMake

    def check_imports(self, name):
        text = self.tree.text(name)
        zone = next((row for row in sorted(self.layers.qml, key=len, reverse=True)
                     if within(in_plugin_terms(name), row)), None)
        if zone is None:
            return
        own = self.manifests.get(plugin_of(name), {}).get("qml", [])
        if zone != "plugin":
            own = [zone.removeprefix("qml/").replace("/", ".")]
        for match in IMPORT.finditer(without_comments(text)):
            if match.group(1) not in [*own, *self.layers.qml[zone]]:
                self.say(name, text, match.start(), f"{zone} may not import {match.group(1)}")

    def check_links(self, name):
        plugin = plugin_of(name)
        text = re.sub(r"#[^\n]*", "", self.tree.text(name))
        for word in re.finditer(r"\bnuanyang_core_\w+", text):
            self.say(name, text, word.start(), f"a module may not link {word.group(0)}")
        for call in re.finditer(r"target_link_libraries\(([^)]*)\)", text):
            linked = {word.removesuffix("_core") for word in call.group(1).split()}
            for other in sorted(linked & (set(self.manifests) - {plugin})):
                self.say(name, text, call.start(), f"nobody links another module: {other}")

    # --- the host names no plugin

    def check_names(self, name):
        text = self.tree.text(name)
        ids = "|".join(sorted(self.manifests))
        if not ids:
            return
        for match in re.finditer(rf'"({ids})(?:[._/][\w.]*)?"', without_comments(text)):
            self.say(name, text, match.start(), f"the host names a module: {match.group(0)}")

    def check(self):
        checked = 0
        for name in self.tree.cpp():
            if self.layers.zone(name) or name.startswith(("core/", "sdk/", "plugins/", "qml/")):
                checked += 1
                self.check_includes(name)
                self.check_statements(name)
        for plugin in sorted(self.manifests):
            self.check_manifest(plugin)
        for name in self.tree.files(".qml"):
            self.check_imports(name)
        for name in self.tree.files("CMakeLists.txt", under="plugins/"):
            self.check_links(name)
        for name in self.tree.cpp("core/") + self.tree.cpp("sdk/") + self.tree.cpp("qml/") \
                + self.tree.files(".qml", under="qml/"):
            self.check_names(name)
        return checked


def published_views(manifest):
    return [view["name"] for view in manifest.get("data", {}).get("publishes", [])]


def main():
    house = House(Tree(), Layers())
    checked = house.check()
    finish(house.problems, checked)


if __name__ == "__main__":
    main()
