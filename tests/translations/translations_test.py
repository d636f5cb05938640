# SPDX-FileCopyrightText: Usher contributors
# SPDX-License-Identifier: MIT
"""Every text of the sources is there in German, whole; every plural in English; and no text escapes translation.

Arguments: the source tree and lupdate.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

ROOT, LUPDATE = Path(sys.argv[1]), sys.argv[2]
NAMES = {line for line in (Path(__file__).parent / "names.txt").read_text().splitlines() if not line.startswith("#")}
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)|</?\w+")
# Setters of what people read or hear, called with a literal instead of tr().
UNTRANSLATED = re.compile(
    r"""\bset(?:Text|WindowTitle|Title|ToolTip|StatusTip|PlaceholderText|AccessibleName|AccessibleDescription|"""
    r"""HeaderData|LabelText|InformativeText)\s*\(\s*(?:QStringLiteral\s*\(|QLatin1String\s*\(|QString::fromUtf8\s*\()?"""
    r"""(?:u|u8)?"[^"]*[A-Za-z]{2}"""
)


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.state = "missing" if translation is None else translation.get("type", "done")
        if translation is None:
            self.targets = []
        elif self.plural:
            self.targets = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.targets = [translation.text or ""]

    def __str__(self):
        return f"{self.context}: {self.source!r} -> {self.targets}"


def updated(language, *options):
    """The messages of a copy of the language's file after lupdate has read the sources."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / f"usher_{language}.ts"
        shutil.copy(ROOT / "translations" / copy.name, copy)
        said = subprocess.run(
            [LUPDATE, ROOT / "wizard", ROOT / "app", "-extensions", "cpp,h", f"-I{ROOT}", f"-I{ROOT / 'wizard'}",
             "-locations", "none", "-silent", *options, "-ts", copy],
            check=True, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout
        messages = [
            Message(context.findtext("name"), message)
            for context in ElementTree.parse(copy).getroot().iter("context") for message in context.iter("message")
        ]
        return messages, said.splitlines()


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.german, cls.complaints = updated("de")
        cls.english, _ = updated("en", "-pluralonly")

    def refuse(self, found):
        if found:
            self.fail("\n" + "\n".join(str(entry) for entry in found))

    def test_there_are_texts(self):
        self.assertGreater(len(self.german), 200)

    def test_lupdate_knows_the_class_of_every_text(self):
        # A text that it files under another class than moc does is never found at run time.
        self.refuse([line for line in self.complaints if re.search(r"unknown|lacks|undeclared|Cannot", line)])

    def test_nothing_is_missing_unfinished_or_left_over_in_german(self):
        self.refuse([f"{message.state}: {message}" for message in self.german
                     if message.state != "done" or not all(message.targets) or not message.targets])

    def test_both_forms_of_every_plural_are_there(self):
        self.refuse([message for message in [*self.german, *self.english] if message.plural
                     and (message.state != "done" or len(message.targets) != 2 or not all(message.targets))])

    def test_placeholders_and_markup_are_kept(self):
        found = []
        for message in [*self.german, *self.english]:
            wanted = Counter(PLACEHOLDER.findall(message.source))
            for index, target in enumerate(message.targets):
                has = Counter(PLACEHOLDER.findall(target))
                # "one person" needs no number.
                if message.plural and index == 0:
                    has["%n"] = wanted["%n"]
                if target and +has != +wanted:
                    found.append(message)
        self.refuse(found)

    def test_no_text_reads_the_same_in_german_unless_it_is_a_name(self):
        self.refuse([message for message in self.german
                     if message.source in message.targets and message.source.strip("&:… ") not in NAMES
                     and re.search(r"[A-Za-z]{2}", re.sub(PLACEHOLDER, "", message.source))])

    def test_keyboard_access_is_kept(self):
        self.refuse([message for message in self.german for target in message.targets
                     if len(re.findall(r"&(?=\w)(?!\w+;)", message.source)) != len(re.findall(r"&(?=\w)(?!\w+;)", target))])

    def test_texts_in_data_are_there_in_both_languages(self):
        found = []

        def look(path, value):
            if isinstance(value, dict):
                if isinstance(value.get("en"), str) and (not value.get("de") or value["de"] == value["en"]):
                    found.append(f"{path}: {value['en']!r}")
                value = list(value.values())
            for inner in value if isinstance(value, list) else []:
                look(path, inner)

        for path in sorted((ROOT / "resources").rglob("*.json")):
            look(path.relative_to(ROOT), json.loads(path.read_text()))
        self.refuse(found)

    def test_what_people_read_is_never_set_from_a_literal(self):
        found = []
        for folder in ("wizard", "app"):
            for path in sorted((ROOT / folder).rglob("*.cpp")):
                for match in UNTRANSLATED.finditer(path.read_text()):
                    found.append(f"{path.relative_to(ROOT)}: {match.group(0)}")
        self.refuse(found)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
