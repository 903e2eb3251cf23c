"""A clerk of one unit neither reads nor changes the people of another, by whatever verb."""

import json
import os
import unittest
from pathlib import Path

from control import SampleTest

CLERK = "kindergarten"
SECRETS = ("name", "nationalId", "phone", "address", "birth", "staffNo")


def declared_verbs():
    """Every verb that the built modules declare, as `group verb`."""
    found = set()
    for manifest in Path(os.environ["NUANYANG_BUILT_MODULES"]).glob("*/*/module.json"):
        described = json.loads(manifest.read_text(encoding="utf-8"))
        for verb in described.get("contributions", {}).get("verbs", []):
            found.add(f"{described['id']} {verb['name']}")
    return found


class ScopeTest(SampleTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        units = cls.house.done("registry", "unit", "list")
        cls.mine = next(unit for unit in units if "幼儿园" in unit["name"])
        cls.theirs = next(unit for unit in units if "小学" in unit["name"])
        cls.house.done("access", "user", "add", CLERK, "--role", "unit-clerk", "--unit",
                       cls.mine["id"])
        people = cls.house.done("registry", "list", "--unit", cls.theirs["id"])
        own = cls.house.done("registry", "list", "--unit", cls.mine["id"])
        cls.victim, cls.colleague = people[0]["id"], own[0]["id"]
        cls.their_ids = {person["id"] for person in people}
        cls.own_ids = {person["id"] for person in own}
        cls.batch = cls.take_in_roster()
        cls.before = cls.whole(cls.victim)

    @classmethod
    def take_in_roster(cls):
        """Somebody new of the other unit, whose birth is to be asked about; the victim once more."""
        name = cls.house.done("registry", "show", cls.victim)["name"]
        cls.roster = Path(cls.folder.name, "roster.csv")
        cls.roster.write_text("姓名,出生年月,单位,家庭住址\n"
                              f"闻人初,1950.1,{cls.theirs['name']},东区九栋\n"
                              f"{name},,{cls.theirs['name']},东区八栋\n", encoding="utf-8")
        return cls.house.done("registry", "import", cls.roster)["batch"]

    @classmethod
    def whole(cls, person):
        return cls.house.done("registry", "show", person, "--reveal", "--reason", "核对")

    def clerk(self, *words):
        return self.house.ask(*words, user=CLERK)

    def cases(self):
        """Every verb of every module, in the hands of somebody who wants the other unit's people."""
        victim, name = self.victim, self.before["name"]
        reads = {
            "registry list": [[], ["--unit", self.theirs["id"]], ["--unit", self.theirs["name"]],
                              ["--where", f"name={name}"],
                              ["--where", f"unit={self.theirs['name']}"]],
            "registry search": [[name], [name[0]], [self.theirs["name"]], [victim],
                                [str(self.before.get("nationalId") or "")[-6:] or "0"],
                                [str(self.before.get("phone") or "")[-4:] or "0"]],
            "registry show": [[victim], [victim, "--reveal", "--reason", "查看"],
                              [victim, "--on", "2000-01-01"]],
            "registry history": [[victim]],
            "registry stats": [[]],
            "registry unit list": [[]],
            "registry import": [[self.roster], [self.roster, "--dry-run"],
                                [self.roster, "--unit", self.theirs["name"]]],
            "registry imports": [[]],
            "registry problems": [[self.batch]],
        }
        writes = {
            "registry add": [["name=外人", "sex=male", f"unit={self.theirs['name']}"]],
            "registry set": [[victim, "name=改名"], [victim, f"unit={self.mine['name']}"],
                             [victim, "phone="], [self.colleague, f"unit={self.theirs['name']}"]],
            "registry void": [[victim, "--reason", "试一试"]],
            "registry restore": [[victim]],
            "registry answer": [[self.batch, "2", "birth", "1950-10"],
                                [self.batch, "3", "person", self.victim],
                                [self.batch, "3", "person", "new"]],
            "registry undo": [[self.batch]],
            "registry unit add": [["新单位", "--on-duty", "1"]],
            "registry unit set": [[self.theirs["id"], "--on-duty", "1"]],
        }
        return reads, writes

    def test_every_verb_of_every_module_has_a_case(self):
        reads, writes = self.cases()
        self.assertEqual(declared_verbs() - set(reads) - set(writes), set())

    def test_no_read_shows_anything_of_them(self):
        reads, _ = self.cases()
        secrets = {field: str(self.before[field]) for field in SECRETS
                   if len(str(self.before.get(field) or "")) > 3}
        for verb, calls in reads.items():
            for words in calls:
                with self.subTest(verb, words=words):
                    answer = self.clerk(*verb.split(), *words)
                    asked = " ".join(map(str, words))
                    self.assertNotIn("闻人初", answer.out + answer.err)
                    for field, secret in secrets.items():
                        if secret not in asked:
                            self.assertNotIn(secret, answer.out + answer.err, field)
                    if answer.exit == 0 and isinstance(answer.json(), list):
                        shown = {row.get("id") for row in answer.json()}
                        if verb != "registry unit list":
                            self.assertEqual(shown & self.their_ids, set())

    def test_a_person_of_another_unit_is_not_there_at_all(self):
        nobody = self.clerk("registry", "show", "999999999")
        for verb in ("show", "history"):
            answer = self.clerk("registry", verb, self.victim)
            self.assertEqual((answer.exit, answer.code), (nobody.exit, nobody.code))

    def test_own_people_are_all_there(self):
        shown = {row["id"] for row in self.clerk("registry", "list").json()}
        self.assertEqual(shown, self.own_ids)
        self.assertEqual(self.clerk("registry", "show", self.colleague).exit, 0)

    def test_statistics_count_own_people_only(self):
        stats = self.clerk("registry", "stats").json()
        self.assertEqual(stats["retired"], len(self.own_ids))
        self.assertEqual(sum(row["persons"] for row in stats["byRank"]), len(self.own_ids))
        self.assertEqual(sum(row["persons"] for row in stats["byCategory"]), len(self.own_ids))
        others = [row["retired"] for row in stats["byUnit"] if row["unit"] != self.mine["id"]]
        self.assertEqual([count for count in others if count], [])

    def test_no_write_is_taken_and_nothing_has_changed(self):
        _, writes = self.cases()
        count = len(self.house.done("registry", "list", "--unit", self.theirs["id"]))
        for verb, calls in writes.items():
            for words in calls:
                with self.subTest(verb, words=words):
                    answer = self.clerk(*verb.split(), *words)
                    self.assertIn(answer.exit, (4, 5, 6), answer.out + answer.err)
        self.assertEqual(self.whole(self.victim), self.before)
        after = self.house.done("registry", "list", "--unit", self.theirs["id"])
        self.assertEqual(len(after), count)
        self.assertEqual(self.house.done("registry", "show", self.colleague)["unit"],
                         self.mine["id"])

    def test_what_goes_around_the_modules_is_refused(self):
        target = Path(self.folder.name, "stolen.backup")
        for words in (["audit", "list"], ["audit", "list", "--person", self.victim],
                      ["backup", "create", target], ["access", "user", "list"],
                      ["access", "user", "add", "accomplice", "--role", "administrator"],
                      ["access", "user", "password", CLERK + "2"],
                      ["module", "disable", "registry"]):
            with self.subTest(words=words):
                self.assertIn(self.clerk(*words).exit, (4, 6))
        self.assertFalse(target.exists())

    def test_own_people_can_be_changed(self):
        answer = self.clerk("registry", "set", self.colleague, "diet=清淡")
        self.assertEqual(answer.exit, 0, answer.err)


if __name__ == "__main__":
    unittest.main()
