#!/usr/bin/env python3
# SPDX-FileCopyrightText: Usher contributors
# SPDX-License-Identifier: MIT
"""Makes the fault table, README.md beside this file, from what the tests of a whole run recorded.

table.py RESULTS README: RESULTS has all the lines that FaultRow (tests/support/fault_row.h) wrote. Fails, naming the row,
when a row of rows.json has neither a passing test nor a reason for being left out, or a test names an unknown row.
"""
import json
import pathlib
import sys

HEAD = """# faults

What can go wrong, and the tests that show what Usher then does; made by `./test`. Each test names its row with `FaultRow`.
The rows are in `rows.json`, the script that makes this page is `table.py`.

| row | fault | tests | result |
|---|---|---|---|
"""


def without_parameters(test):
    """"Values/Suite.Case/name" -> "Suite.Case"."""
    suite, case = test.split(".", 1)
    return suite.split("/")[-1] + "." + case.split("/")[0]


def recorded(results):
    """row -> {"program: Suite.Case": {"cases": n, "failed": n}}"""
    rows = {}
    for line_of_test in sorted(pathlib.Path(results).read_text().splitlines()):
        row, program, test, result = line_of_test.split("\t")
        name = f"{program.removesuffix('_test')}: {without_parameters(test)}"
        entry = rows.setdefault(row, {}).setdefault(name, {"cases": 0, "failed": 0})
        entry["cases"] += 1
        entry["failed"] += result != "passed"
    return rows


def line(row, tests):
    names = [name + (f" ({entry['cases']} cases)" if entry["cases"] > 1 else "") for name, entry in sorted(tests.items())]
    failed = sum(entry["failed"] for entry in tests.values())
    result = f"{failed} failed" if failed else "passes"
    left_out = row.get("leftOut", "")
    if not tests:
        result = "left out: " + left_out if left_out else "NOT TESTED"
    elif left_out:
        result += "; left out: " + left_out
    return f"| {row['row']} | {row['fault']} | {'<br>'.join(names)} | {result} |\n"


def main(results, readme):
    rows = json.loads(pathlib.Path(__file__).with_name("rows.json").read_text())
    tests = recorded(results)
    wrong = [f"{name} is no row of rows.json" for name in tests if name not in {row["row"] for row in rows}]
    for row in rows:
        found = tests.get(row["row"], {})
        if not found and not row.get("leftOut"):
            wrong.append(f"{row['row']} ({row['fault']}) has no test and no reason")
        if any(entry["failed"] for entry in found.values()):
            wrong.append(f"{row['row']} ({row['fault']}) failed")
    text = HEAD + "".join(line(row, tests.get(row["row"], {})) for row in rows)
    page = pathlib.Path(readme)
    if not page.exists() or page.read_text() != text:
        page.write_text(text)
    for sentence in wrong:
        print("fault table: " + sentence, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
