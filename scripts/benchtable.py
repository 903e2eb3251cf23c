"""Prints what the benchmarks measured as one table; exits 1 when a limit is missed.

A benchmark writes one JSON object a line on standard output (tests/bench/README.md):
    {"name": "...", "measured": 1.12, "limit": 1.3, "bound": "at-most",
     "unit": "x", "figure": "71.2 ms", "baseline": "36.0 ms"}
"""

import json
import sys
import unicodedata


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.startswith("{")]


def holds(result):
    if result.get("limit") is None:
        return True
    if result.get("bound", "at-most") == "at-least":
        return result["measured"] >= result["limit"]
    return result["measured"] <= result["limit"]


def row(result):
    unit = result.get("unit", "x")
    limit, verdict = "-", ""
    if result.get("limit") is not None:
        sign = "≥" if result.get("bound", "at-most") == "at-least" else "≤"
        limit = f"{sign} {result['limit']:g} {unit}"
        verdict = "met" if holds(result) else "NOT MET"
    return [result["name"], result.get("figure", ""), result.get("baseline", ""),
            f"{result['measured']:.2f} {unit}", limit, verdict]


def main():
    results = read(sys.argv[1])
    table = [["what", "figure", "baseline", "ratio", "limit", ""]] + [row(result) for result in results]
    widths = [max(width(line[column]) for line in table) for column in range(len(table[0]))]
    for line in table:
        cells = [cell + " " * (size - width(cell)) for cell, size in zip(line, widths)]
        print("  ".join(cells).rstrip())
    missed = [result["name"] for result in results if not holds(result)]
    print(f"\n{len(results)} measured, {len(missed)} limits not met"
          + (": " + ", ".join(missed) if missed else "."))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
