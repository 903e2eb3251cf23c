"""The layer test finds what it is there to find: each case is a tree with one wrong arrow."""

import json
import os
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gates"))
from layers import House, Layers  # noqa: E402
from tree import Tree  # noqa: E402

SOUND = {
    "sdk/base/result.h": "#pragma once\n",
    "sdk/data/session.h": '#include "sdk/base/result.h"\n',
    "sdk/ui/viewcontext.h": "#include <QObject>\n",
    "core/data/datafile.h": '#include "sdk/data/session.h"\n#include <sqlite3.h>\n',
    "core/modules/loader.cpp": '#include "core/data/datafile.h"\n#include <boost/dll.hpp>\n',
    "core/house/house.h": '#include "core/modules/manifest.h"\n',
    "core/modules/manifest.h": "",
    "core/shell/window.cpp": '#include <QObject>\n#include "core/house/house.h"\n',
    "core/app/main.cpp": '#include "core/shell/window.h"\n',
    "core/shell/window.h": "",
    "plugins/funds/module.json": {"id": "funds", "data": {
        "prefix": "funds", "publishes": [{"name": "funds_balances"}]}},
    "plugins/funds/api/budget.h": '#include "sdk/base/result.h"\n',
    "plugins/funds/domain/entry.h": '#include "funds/api/budget.h"\n',
    "plugins/visits/module.json": {
        "id": "visits", "qml": ["Nuanyang.Visits"], "requires": [{"id": "funds"}],
        "data": {"prefix": "visits", "reads": ["funds_balances"]},
        "listens": ["funds.entry.posted"]},
    "plugins/visits/domain/stay.h": "#include <string>\n",
    "plugins/visits/storage/stays.cpp":
        '#include "visits/domain/stay.h"\n#include "sdk/data/session.h"\n'
        'auto sql = "SELECT s.id FROM visits_stay s JOIN funds_balances b";\n',
    "plugins/visits/usecases/admit.cpp":
        '#include "funds/api/budget.h"\n#include "visits/storage/stays.h"\n',
    "plugins/visits/storage/stays.h": "",
    "plugins/visits/views/stays.cpp": '#include <QString>\n#include "visits/usecases/admit.h"\n',
    "plugins/visits/usecases/admit.h": "",
    "plugins/visits/views/StaysPage.qml": "import QtQuick\nimport Nuanyang.Ui\n",
    "plugins/visits/visitsmodule.cpp": '#include "visits/views/stays.h"\n#include <QString>\n',
    "plugins/visits/views/stays.h": "",
    "plugins/visits/CMakeLists.txt": "nuanyang_add_module(visits) # never funds\n",
    "qml/Nuanyang/Ui/theme.cpp": '#include "theme.h"\n',
    "qml/Nuanyang/Ui/theme.h": "#include <QObject>\n",
}

# file, its text instead of the sound one, what the test must say about it
FORBIDDEN = [
    ("sdk/base/result.h", '#include "sdk/data/session.h"\n', "sdk/base may not include sdk/data"),
    ("sdk/base/result.h", '#include "core/data/datafile.h"\n', "sdk/base may not include core/data"),
    ("core/data/datafile.h", '#include "core/modules/manifest.h"\n',
     "core/data may not include core/modules"),
    ("core/house/house.h", '#include "core/shell/window.h"\n',
     "core/house may not include core/shell"),
    ("core/shell/window.h", '#include "funds/api/budget.h"\n',
     "core/shell may not include plugin/api"),
    ("core/shell/window.h", "#include <sqlite3.h>\n", "core/shell may not include <sqlite3.h>"),
    ("core/house/house.h", "#include <QObject>\n", "core/house may not include <QObject>"),
    ("core/shell/window.h", 'auto page = "funds.balances";\n', "the host names a module"),
    ("plugins/funds/domain/entry.h", "#include <QString>\n", "plugin/domain may not include <QStr"),
    ("plugins/funds/domain/entry.h", '#include "sdk/data/session.h"\n',
     "plugin/domain may not include sdk/data"),
    ("plugins/funds/api/budget.h", '#include "funds/domain/entry.h"\n',
     "plugin/api may not include plugin/domain"),
    ("plugins/visits/views/stays.h", '#include "visits/storage/stays.h"\n',
     "plugin/views may not include plugin/storage"),
    ("plugins/visits/views/stays.h", '#include "sdk/data/session.h"\n',
     "plugin/views may not include sdk/data"),
    ("plugins/visits/views/stays.h", 'auto sql = "SELECT id FROM visits_stay";\n', "SQL in plugin/v"),
    ("plugins/visits/usecases/admit.h", 'auto s = R"(SELECT id\nFROM visits_stay)";\n',
     "SQL in plugin/usecases"),
    ("plugins/visits/usecases/admit.h", '#include "funds/domain/entry.h"\n', "internal to funds"),
    ("plugins/visits/storage/stays.h", '#include "funds/api/budget.h"\n',
     "plugin/storage may not include plugin/api"),
    ("plugins/funds/usecases/pay.h", '#include "visits/api/stay.h"\n', "is no file of this tree"),
    ("plugins/visits/domain/stay.h", '#include "../storage/stays.h"\n', "write it from the root"),
    ("plugins/visits/storage/stays.h", 'auto s = "SELECT 1 FROM funds_entry";\n',
     "funds_entry belongs to funds"),
    ("plugins/visits/views/StaysPage.qml", "import Nuanyang.Funds\n",
     "may not import Nuanyang.Funds"),
    ("qml/Nuanyang/Ui/Button.qml", "import Nuanyang.Shell\n", "may not import Nuanyang.Shell"),
    ("plugins/visits/CMakeLists.txt", "target_link_libraries(visits PRIVATE funds)\n",
     "nobody links another module: funds"),
    ("plugins/visits/CMakeLists.txt", "target_link_libraries(visits PRIVATE funds_core)\n",
     "nobody links another module: funds"),
    ("plugins/visits/CMakeLists.txt", "target_link_libraries(visits PRIVATE nuanyang_core_data)\n",
     "a module may not link nuanyang_core_data"),
    ("core/unheard/of.h", '#include "sdk/base/result.h"\n', "no row of layers.txt"),
    ("core/unheard/of.h", "#include <string>\n", "no row of layers.txt"),
    ("plugins/visits/module.json", {"id": "visits"}, "module.json does not name funds"),
    ("plugins/visits/module.json", {"id": "visits", "requires": [{"id": "funds"}]},
     "funds_balances belongs to funds"),
    ("plugins/visits/module.json", {"id": "visits", "requires": [{"id": "nobody"}]},
     "there is no module nobody"),
    ("plugins/visits/module.json",
     {"id": "visits", "requires": [{"id": "funds"}], "data": {"reads": ["funds_secret"]}},
     "publishes the view funds_secret"),
    ("plugins/visits/module.json", {"id": "visits", "listens": ["funds.entry.posted"]},
     "listens to funds.entry.posted"),
    ("plugins/visits/module.json", {"id": "visitors"}, "the id is not the folder's name"),
]


def problems_of(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder, name)
            os.makedirs(path.parent, exist_ok=True)
            path.write_text(text if isinstance(text, str) else json.dumps(text), encoding="utf-8")
        house = House(Tree(folder), Layers())
        house.check()
        return house.problems


class LayerTest(unittest.TestCase):
    def test_a_sound_tree_has_no_problems(self):
        self.assertEqual(problems_of(SOUND), [])

    def test_every_forbidden_arrow_is_found(self):
        for name, text, expected in FORBIDDEN:
            with self.subTest(file=name, text=text):
                found = problems_of({**SOUND, name: text})
                self.assertTrue(any(expected in problem for problem in found), found)

    def test_what_stands_in_a_comment_is_no_arrow(self):
        files = {**SOUND, "core/data/datafile.h": '// #include "core/shell/window.h"\n'}
        self.assertEqual(problems_of(files), [])


if __name__ == "__main__":
    unittest.main()
