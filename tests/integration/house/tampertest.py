"""What is done to the data file behind the program's back is found by `audit verify`."""

import shutil
import subprocess
import unittest
from pathlib import Path

from control import Control, SampleTest

LAST = "(SELECT max(sequence) FROM core_audit)"


class TamperTest(SampleTest):
    def copy(self):
        house = Control(Path(self.folder.name, self.id().split(".")[-1]))
        shutil.copytree(self.house.data, house.data)
        return house

    def shell(self, house, statement):
        """Runs a statement in the sqlite3 shell and returns how many rows it changed."""
        script = f"PRAGMA foreign_keys=OFF;\n{statement};\nSELECT total_changes();\n"
        done = subprocess.run(["sqlite3", "-bail", str(house.data / "nuanyang.db")], input=script,
                              capture_output=True, text=True, check=True)
        return int(done.stdout.split()[-1])

    def expect_found(self, statement):
        house = self.copy()
        self.assertGreater(self.shell(house, statement), 0, "the shell changed nothing")
        answer = house.ask("audit", "verify")
        self.assertEqual(answer.exit, 8, answer.out + answer.err)
        return answer

    def test_what_nobody_touched_is_intact(self):
        verdict = self.copy().done("audit", "verify")
        self.assertTrue(verdict["intact"])
        self.assertGreater(verdict["rows"], 400)
        self.assertIsNone(verdict["firstBroken"])

    def test_an_edited_row_is_found(self):
        self.expect_found("UPDATE registry_person SET name = '张冠李' WHERE id = "
                          "(SELECT max(id) FROM registry_person)")

    def test_a_deleted_row_is_found(self):
        self.expect_found("DELETE FROM registry_person WHERE id = "
                          "(SELECT max(id) FROM registry_person)")

    def test_a_row_slipped_in_is_found(self):
        self.expect_found("CREATE TEMP TABLE one AS SELECT * FROM registry_unit LIMIT 1; "
                          "UPDATE one SET id = 987654, name = '不存在的单位'; "
                          "INSERT INTO registry_unit SELECT * FROM one")

    def test_a_person_moved_in_the_register_of_subjects_is_found(self):
        self.expect_found("UPDATE core_subject SET unit_id = unit_id + 1 WHERE id = "
                          "(SELECT max(id) FROM core_subject)")

    def test_a_log_cut_at_its_end_is_found(self):
        self.expect_found(f"DELETE FROM core_audit WHERE sequence > {LAST} - 3")

    def test_a_log_cut_in_its_middle_is_found(self):
        self.expect_found(f"DELETE FROM core_audit WHERE sequence = {LAST} - 3")

    def test_a_rewritten_record_is_found(self):
        self.expect_found(f"UPDATE core_audit SET actor = '别人' WHERE sequence = {LAST} - 1")

    def test_an_emptied_log_is_found(self):
        self.expect_found("DELETE FROM core_audit")

    def test_a_change_through_the_program_is_no_tampering(self):
        house = self.copy()
        person = house.done("registry", "list", "--limit", "1")[0]["id"]
        house.done("registry", "set", person, "diet=清淡")
        self.assertTrue(house.done("audit", "verify")["intact"])


if __name__ == "__main__":
    unittest.main()
