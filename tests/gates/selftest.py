"""The gates find what they are there to find: each case is a tree with one thing wrong."""

import os
import tempfile
import unittest
from pathlib import Path

import hygiene
import links
import messages
import qmllint
import tour
import translations
from tree import Tree, without_comments

GOOD_ENTRY = ('{"a.b": {"zh_CN": {"message": "不行 {x}", "hint": "改"},'
              ' "en": {"message": "No {x}", "hint": "Change it"}}}')
MAKES_IT = 'return invalidInput("a.b");\n'


def found_in(check, files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder, name)
            os.makedirs(path.parent, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return check(Tree(folder))


class MessagesTest(unittest.TestCase):
    def problems(self, catalog, source=MAKES_IT, extra=None):
        files = {"core/data/messages.json": catalog, "core/data/x.cpp": source, **(extra or {})}
        return found_in(messages.check, files)[0]

    def test_a_code_with_both_sentences_is_right(self):
        self.assertEqual(self.problems(GOOD_ENTRY), [])

    def test_each_mistake_is_found(self):
        cases = [
            ("{}", MAKES_IT, "a.b has no sentence"),
            (GOOD_ENTRY, "int x;\n", "nothing says a.b"),
            (GOOD_ENTRY, '// invalidInput("a.b")\n', "nothing says a.b"),
            (GOOD_ENTRY.replace("No {x}", "No {y}"), MAKES_IT, "same {arguments}"),
            (GOOD_ENTRY.replace("改", ""), MAKES_IT, "zh_CN has no hint"),
            (GOOD_ENTRY.replace("No {x}", " "), MAKES_IT, "en has no message"),
            (GOOD_ENTRY.replace("不行", "No"). replace("改", "x"), MAKES_IT, "not in Chinese"),
            (GOOD_ENTRY.replace("Change it", "改"), MAKES_IT, "not in English"),
            (GOOD_ENTRY.replace("a.b", "A_b"), MAKES_IT, "lower camel"),
        ]
        for catalog, source, expected in cases:
            with self.subTest(expected):
                self.assertIn(expected, "\n".join(self.problems(catalog, source)))

    def test_a_label_needs_no_hint_and_nobody_to_say_it(self):
        label = '{"a.label.b": {"zh_CN": {"message": "名"}, "en": {"message": "Name"}}}'
        self.assertEqual(self.problems(label, "int x;\n"), [])

    def test_a_module_cannot_lean_on_another_modules_catalog(self):
        extra = {"plugins/visits/messages.json": GOOD_ENTRY, "plugins/visits/x.cpp": MAKES_IT,
                 "plugins/funds/x.cpp": MAKES_IT}
        found = self.problems("{}", "int x;\n", extra)
        self.assertEqual(found, ["plugins/funds/x.cpp:1: a.b has no sentence"])


class HygieneTest(unittest.TestCase):
    def test_each_mistake_is_found(self):
        home = "/ho" + "me/x"
        cases = [
            ("core/data/x.cpp", f"// TO{''}DO later\n", "unfinished"),
            ("core/data/x.cpp", f'auto p = "{home}";\n', "one machine"),
            ("core/data/x.cpp", "int a;\n" * 451, "split it"),
            ("core/data/x.h", "int a;\n", "pragma once"),
            ("core/data/x.cpp", "int a;", "no newline"),
            ("core/data/datamanager.cpp", "int a;\n", "does not say what it is"),
            ("attic/x.cpp", "int a;\n", "top of the tree"),
            ("qml/P.qml", "import QtQuick.Controls\n", "docs/adr"),
            ("qml/PeoplePage.qml", "import QtQuick\n\nItem {}\n", "what the page is for"),
            ("plugins/a/storage/migrations/sqlite/0001_a.sql", "CREATE TABLE x(y);\n", "(--)"),
        ]
        for name, text, expected in cases:
            with self.subTest(expected):
                problems, _ = found_in(hygiene.check, {name: text})
                self.assertIn(expected, "\n".join(problems))

    def test_a_page_may_say_what_it_is_for_after_its_imports(self):
        files = {"qml/APage.qml": "import QtQuick\n\n// For this.\nItem {}\n"}
        self.assertEqual(found_in(hygiene.check, files)[0], [])

    def test_an_address_on_the_web_is_no_path_of_a_machine(self):
        files = {"docs/x.md": "https://example.org/ho" + "me/x and bin/work/y\n"}
        self.assertEqual(found_in(hygiene.check, files)[0], [])


class LinksTest(unittest.TestCase):
    def test_a_link_into_nothing_is_found(self):
        files = {"docs/a.md": "# One\n[b](b.md) [c](c.md#here) [d](#one) [e](#two) [f](../core)\n",
                 "docs/c.md": "## There\n", "core/x.h": ""}
        problems, _ = found_in(links.check, files)
        self.assertEqual([problem.split(": ")[1] for problem in problems],
                         ["there is no docs/b.md", "docs/c.md has no heading #here",
                          "docs/a.md has no heading #two"])


class TranslationsTest(unittest.TestCase):
    def test_text_without_translation_is_found(self):
        cases = [('Label { text: "Hello" }\n', "without qsTr"),
                 ('Label { text: qsTr("你好") }\n', "are English"),
                 ('Label { text: qsTr("Hello") }\n', "no i18n")]
        for text, expected in cases:
            with self.subTest(expected):
                problems = found_in(lambda tree: list(translations.source_problems(tree, {"x"})),
                                    {"qml/Page.qml": text})
                self.assertIn(expected, "\n".join(problems))

    def test_signs_need_no_translation(self):
        problems = found_in(lambda tree: list(translations.source_problems(tree, {"x"})),
                            {"qml/Page.qml": 'Label { text: "×" }\nLabel { text: "" }\n'})
        self.assertEqual(problems, [])

    def test_a_catalog_that_lags_behind_is_found(self):
        entry = ("<TS><context><name>P</name><message><source>Add %1</source>"
                 "<translation{kind}>{text}</translation></message></context></TS>")
        cases = [(' type="unfinished"', "加 %1", {("P", "Add %1", "")}, "not translated"),
                 ("", "", {("P", "Add %1", "")}, "not translated"),
                 ("", "加", {("P", "Add %1", "")}, "differ in their %1"),
                 ("", "加 %1", set(), "in no source"),
                 ("", "加 %1", {("P", "Add %1", ""), ("P", "New", "")}, "is missing")]
        for kind, text, asked, expected in cases:
            with self.subTest(expected):
                problems = found_in(
                    lambda tree, asked=asked: list(
                        translations.problems_of(tree, "i18n/a.ts", asked)),
                    {"i18n/a.ts": entry.format(kind=kind, text=text)})
                self.assertIn(expected, "\n".join(problems))


class TourTest(unittest.TestCase):
    def test_an_excerpt_that_is_gone_is_found(self):
        text = "[x](../a.cpp)\n```cpp\nint a;\n```\n"
        self.assertEqual(list(tour.problems_of(text, {"a.cpp": "int a;\nint b;\n"}.get)), [])
        self.assertEqual(len(list(tour.problems_of(text, {"a.cpp": "int b;\n"}.get))), 1)
        self.assertEqual(len(list(tour.problems_of("[x](../a.cpp)\n", {}.get))), 1)


class QmlLintTest(unittest.TestCase):
    def test_only_ids_of_the_file_may_be_named_without_a_qualifier(self):
        text = "Item {\n    id: page\n    Repeater { Text { text: page.x + nosuch.y } }\n}\n"

        def warning(name):
            return {"message": "Unqualified access", "charOffset": text.index(name + "."),
                    "length": len(name)}

        self.assertTrue(qmllint.names_an_id(warning("page"), text))
        self.assertFalse(qmllint.names_an_id(warning("nosuch"), text))


class CommentsTest(unittest.TestCase):
    def test_comments_go_and_strings_and_lines_stay(self):
        text = 'a; // b\n/* c\nd */ "http://e"\n'
        self.assertEqual(without_comments(text).split(), ["a;", '"http://e"'])
        self.assertEqual(without_comments(text).count("\n"), 3)


if __name__ == "__main__":
    unittest.main()
