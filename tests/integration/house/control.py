"""`nuanyangctl` as a test calls it: a data directory, a caller, the answer as JSON."""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path


class Answer:
    """What one call came back with."""

    def __init__(self, done):
        self.exit = done.returncode
        self.out = done.stdout
        self.err = done.stderr

    def json(self):
        return json.loads(self.out)

    @property
    def code(self):
        return json.loads(self.err.splitlines()[-1])["error"]["code"] if self.err.strip() else ""


class Control:
    """One data directory, asked as its owner or as somebody else."""

    def __init__(self, data):
        self.data = Path(data)
        self.program = os.environ["NUANYANGCTL"]

    def ask(self, *words, user=None):
        command = [self.program, "--data", str(self.data), "--json", "--lang", "zh_CN"]
        command += ["--as", user] if user else []
        done = subprocess.run(command + [str(word) for word in words], capture_output=True,
                              text=True, check=False, timeout=120,
                              env={**os.environ, "HOME": str(self.data.parent)})
        return Answer(done)

    def done(self, *words, user=None):
        """A call that must succeed."""
        answer = self.ask(*words, user=user)
        if answer.exit != 0:
            raise AssertionError(f"{' '.join(map(str, words))}: exit {answer.exit}\n{answer.err}")
        return answer.json()


class SampleTest(unittest.TestCase):
    """One sample group for all tests of a class; those that change it work on a copy."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.house = Control(Path(cls.folder.name, "sample"))
        cls.house.done("init", "--sample")
