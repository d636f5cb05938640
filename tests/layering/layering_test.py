# SPDX-FileCopyrightText: Usher contributors
# SPDX-License-Identifier: MIT
"""Holds the sources to the table of who may use whom, and to what nothing may contain.

Arguments: the source tree, the file of links that CMake wrote, the folder that has Qt's headers by module.
"""

import os
import re
import sys
import unittest
from pathlib import Path

from table import BROWSER_CONTRACT, KNOW_OF_PRACTICE, LIBRARIES, TABLE

ROOT, LINKS, QT = (Path(argument) for argument in sys.argv[1:4])
COMMENT_OR_STRING = re.compile(r'//[^\n]*|/\*.*?\*/|("(?:\\.|[^"\\\n])*")', re.S)
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
SOURCES = {".h", ".cpp"}
PLAIN_TEXT = SOURCES | {".md", ".txt", ".cmake", ".py", ".sh", ".json", ".yaml", ".ts", ".svg", ".qrc", ".desktop", ""}


def files_below(*folders):
    for folder in folders:
        for path, names, files in os.walk(ROOT / folder):
            names[:] = sorted(name for name in names if name not in {"build", ".git", "__pycache__"})
            yield from (Path(path, file) for file in sorted(files))


def product():
    return [path for path in files_below("wizard", "app") if path.suffix in SOURCES]


def row_of(path):
    """The row of the table that the file belongs to: its nearest folder that has one."""
    folder = path.relative_to(ROOT).parent
    while folder.as_posix() not in TABLE:
        if folder == Path("."):
            return None
        folder = folder.parent
    return folder.as_posix()


def allowed(row):
    ours, qt, others = TABLE[row]
    return {row} | {name if "/" in name else "wizard/" + name for name in ours}, {"QtCore", *qt}, set(others)


def code_of(path, strings=True):
    """The text without comments, and without what is in quotes unless `strings`."""
    return COMMENT_OR_STRING.sub(lambda found: strings and found.group(1) or " ", path.read_text())


def qt_module(name):
    """The module of Qt that the header belongs to; None when it is not Qt's."""
    if "/" in name:
        return name.split("/")[0] if name.startswith("Qt") else None
    return next((folder.name for folder in sorted(QT.glob("Qt*")) if (folder / name).exists()), None)


def words(identifier):
    return re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", identifier)


class Layering(unittest.TestCase):
    def refuse(self, found):
        if found:
            self.fail("\n" + "\n".join(str(entry).replace(f"{ROOT}/", "") for entry in found))

    def test_every_source_belongs_to_a_row_of_the_table(self):
        self.assertGreater(len(product()), 100)
        self.refuse([str(path) for path in product() if row_of(path) is None])

    def test_our_headers_are_included_only_where_the_table_allows(self):
        found = []
        for path in product():
            row = row_of(path)
            for mark, name in INCLUDE.findall(path.read_text()):
                if mark == "<":
                    continue
                target = next((p for p in (path.parent / name, ROOT / "wizard" / name, ROOT / name) if p.exists()), None)
                if target is None:
                    # What Qt's tools generate beside the source.
                    if not re.fullmatch(r"(moc_\w+\.cpp|\w+\.moc|ui_\w+\.h)", name):
                        found.append(f"{path}: {name} is not in the tree")
                    continue
                target = target.resolve()
                if row_of(target) not in allowed(row)[0]:
                    found.append(f"{path}: {row} may not include {name}")
                if row_of(target) == "app/browser" != row and target != ROOT / BROWSER_CONTRACT:
                    found.append(f"{path}: of the browser only {BROWSER_CONTRACT} may be included")
        self.refuse(found)

    def test_qt_and_libraries_are_included_only_where_the_table_allows(self):
        found = []
        for path in product():
            _, modules, others = allowed(row_of(path))
            for mark, name in INCLUDE.findall(path.read_text()):
                if mark == '"':
                    continue
                module = qt_module(name)
                if module and module not in modules:
                    found.append(f"{path}: {module} ({name}) is not for {row_of(path)}")
                library = name.split("/")[0]
                if library in LIBRARIES.values() and library not in others:
                    found.append(f"{path}: {library} is not for {row_of(path)}")
        self.refuse(found)

    def test_targets_link_only_what_the_table_allows(self):
        lines = [line.split(";") for line in LINKS.read_text().splitlines()]
        # Folders of data, and the objects that Qt's build makes of resources.
        data = {target for folder, target, *_ in lines
                if folder.split("/")[0] in {"resources", "translations"} or "_resources_" in target}
        found, seen = [], set()
        for folder, target, *libraries in lines:
            if target in data:
                continue
            self.assertIn(folder, TABLE, f"{target} has no row")
            seen.add(folder)
            folders, modules, others = allowed(folder)
            for library in {re.sub(r"^\$<LINK_ONLY:(.*)>$", r"\1", library) for library in libraries}:
                name = re.sub(r"^(Usher::|usher_)", "", library)
                none = library in {"", "usher_settings", "links-NOTFOUND", "interface-NOTFOUND"} or library.startswith("$<")
                if none or library in data or "usher_" + name in data:
                    continue
                if library in LIBRARIES:
                    fine = LIBRARIES[library] in others
                elif library.startswith("Qt6::"):
                    fine = "Qt" + library[5:] in modules
                else:
                    fine = {"wizard/" + name, "app/" + name, name} & folders
                if not fine:
                    found.append(f"{target} of {folder} may not link {library}")
        self.refuse(found)
        self.assertEqual({row for row in TABLE if (ROOT / row / "CMakeLists.txt").exists()}, seen)

    def test_web_engine_lives_in_the_browser_plugin_alone(self):
        self.refuse([str(path) for path in product()
                     if row_of(path) != "app/browser" and re.search(r"\bQWebEngine\w+", code_of(path))])

    def test_nothing_reaches_into_a_page_by_script(self):
        self.refuse([str(path) for path in files_below("wizard", "app", "tests") if path.suffix in SOURCES
                     and re.search(r"runJavaScript|QWebChannel|QWebEngineScript\b", code_of(path))])

    def test_only_the_composition_root_knows_of_practice(self):
        found = []
        for path in product():
            if row_of(path) in KNOW_OF_PRACTICE:
                continue
            # On the screen too the word is only what the composition root hands to the shell.
            shown = row_of(path) in {"wizard/pages", "wizard/shell", "app/home"}
            for identifier in re.findall(r"[A-Za-z_]\w*", code_of(path, strings=shown)):
                if {word.lower() for word in words(identifier)} & {"practice", "practise", "demo"}:
                    found.append(f"{path}: {identifier}")
        self.refuse(found)

    def test_pending_results_are_observed_only_with_when_done(self):
        self.refuse([str(path) for path in product()
                     if row_of(path) != "wizard/base" and re.search(r"(\.|->)then\s*\(|co_await|QFutureWatcher", code_of(path))])

    def test_the_log_takes_typed_fields_only(self):
        self.refuse([str(path) for path in product()
                     if re.search(r"\bqC?(Debug|Info|Warning|Critical)\s*\(", code_of(path))])

    def test_every_folder_says_in_ten_lines_what_it_is_for(self):
        found = []
        rows = {row_of(path) for path in product()}
        for folder in sorted({*rows, "resources", "translations", "tests", "packaging"} - {None}):
            readme = ROOT / folder / "README.md"
            if not readme.exists():
                found.append(f"{folder} has no README.md")
            elif len(readme.read_text().splitlines()) > 10:
                found.append(f"{readme} is longer than ten lines")
        self.refuse(found)

    def test_every_source_names_its_licence(self):
        found = []
        for path in files_below("wizard", "app", "tests", "packaging"):
            if path.suffix in {".h", ".cpp", ".py", ".sh", ".cmake"} or path.name == "CMakeLists.txt":
                if "SPDX-License-Identifier: MIT" not in "\n".join(path.read_text().splitlines()[:4]):
                    found.append(str(path))
        self.refuse(found)

    def test_nothing_names_one_machine_or_is_left_for_later(self):
        places = re.compile(r"""(?<![\w.})])/(?:home|root|work|mnt|Users)/[\w.]{2}""")
        marks = re.compile(r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK")) + r")\b")
        found = []
        for path in files_below("."):
            if path.suffix not in PLAIN_TEXT or path.stat().st_size > 2_000_000:
                continue
            for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
                if places.search(line) or (path.suffix not in {".json", ".yaml"} and marks.search(line)):
                    found.append(f"{path}:{number}: {line.strip()[:100]}")
        self.refuse(found)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
