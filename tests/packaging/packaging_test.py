# SPDX-FileCopyrightText: Usher contributors
# SPDX-License-Identifier: MIT
"""Makes the .deb, installs it with dpkg, starts it by its desktop file until its browser is open, and removes it.

Arguments: the build folder and cpack. Runs as an ordinary user: dpkg is root in a user namespace of its own and installs
below a scratch folder; the program is then started from there, on a display of its own.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

BUILD, CPACK = sys.argv[1:3]


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=120, **options)
    if done.returncode:
        raise AssertionError(f"{command} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def eventually(condition, seconds):
    until = time.monotonic() + seconds
    while not (result := condition()) and time.monotonic() < until:
        time.sleep(0.2)
    return result


def processes_in(session):
    """Name and number of what runs in a session. Usher lets nobody look at more than that."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            number, name, state, _, _, its_session, *_ = re.split(r" \(|\) | ", (entry / "stat").read_text())
        except (OSError, ValueError):
            continue
        if int(its_session) == session and state != "Z":
            found.append((name, int(number)))
    return found


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        folder = Path(cls.scratch.name).resolve()
        run(CPACK, "-G", "DEB", "-C", "Release", "-B", folder / "packages", "--config", f"{BUILD}/CPackConfig.cmake",
            cwd=BUILD)
        (cls.package,) = (folder / "packages").glob("*.deb")
        cls.root = folder / "root"
        for name in ("info", "updates", "triggers"):
            (cls.root / "var/lib/dpkg" / name).mkdir(parents=True)
        (cls.root / "var/lib/dpkg/status").touch()
        cls.home = folder / "home"
        cls.home.mkdir()

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def dpkg(self, *command):
        return run("unshare", "--map-root-user", "dpkg", f"--root={self.root}", "--force-depends", "--log=/dev/null",
                   *command, env={**os.environ, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"})

    def test_names_what_it_needs_and_what_it_is(self):
        fields = run("dpkg-deb", "--field", self.package)
        self.assertIn("Package: usher\n", fields)
        depends = re.search(r"^Depends: (.*)$", fields, re.M).group(1)
        for library in ("libqt6widgets6", "libqt6webenginewidgets6", "libqt6networkauth6", "libqt6sql6-sqlite"):
            self.assertIn(library, depends)

    def test_everything_belongs_to_root_and_nobody_else_may_write_it(self):
        listing = run("dpkg-deb", "--contents", self.package)
        self.assertIn("./usr/lib/usher/plugins/usher_browser.so", listing)
        for line in listing.splitlines():
            mode, owner = line.split()[:2]
            self.assertEqual("root/root", owner, line)
            self.assertNotIn("w", mode[4:], line)
            self.assertEqual("r", mode[7], line)

    def test_installs_starts_by_its_desktop_file_with_its_browser_and_leaves_nothing(self):
        self.dpkg("-i", self.package)
        desktop = self.root / "usr/share/applications/usher.desktop"
        run("desktop-file-validate", desktop)
        icon = re.search(r"^Icon=(.*)$", desktop.read_text(), re.M).group(1)
        self.assertTrue((self.root / f"usr/share/icons/hicolor/scalable/apps/{icon}.svg").exists())
        program = self.root / "usr/bin/usher"
        environment = {**os.environ, "PATH": f"{self.root}/usr/bin:{os.environ['PATH']}", "HOME": str(self.home),
                       "XDG_DATA_DIRS": f"{self.root}/usr/share:/usr/share"}
        self.assertRegex(run(program, "--version", env=environment), r"\d+\.\d+")

        def window():
            return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Usher|Contreli"], text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.split()

        def press_the_primary_action():
            # Enter does it on every page; the third page at the latest asks Microsoft, in the browser.
            if shown := window():
                subprocess.run(["xdotool", "windowfocus", shown[-1], "key", "--delay", "50", "Return"], check=False,
                               stderr=subprocess.DEVNULL)
                time.sleep(0.8)
            return [name for name, _ in processes_in(launched.pid) if name.startswith("QtWebEngine")]

        launched = subprocess.Popen(["gio", "launch", desktop], env=environment, stdin=subprocess.DEVNULL,
                                    stdout=subprocess.DEVNULL, start_new_session=True)
        self.assertEqual(0, launched.wait(timeout=30))
        try:
            self.assertTrue(eventually(window, 30), "it shows no window")
            self.assertTrue(eventually(press_the_primary_action, 60), "its browser does not open")
        finally:
            for name, number in processes_in(launched.pid):
                if name == "usher":
                    os.kill(number, signal.SIGTERM)
        eventually(lambda: not processes_in(launched.pid), 20)
        self.assertEqual([], processes_in(launched.pid), "something goes on running")

        self.dpkg("--remove", "usher")
        left = [path for path in (self.root / "usr").rglob("*") if path.is_file()] if (self.root / "usr").exists() else []
        self.assertEqual([], left)


if __name__ == "__main__":
    if "USHER_PACKAGING_DISPLAY" not in os.environ:
        # What is typed must reach this window, whatever else is being tested.
        os.environ["USHER_PACKAGING_DISPLAY"] = "own"
        os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24 -noreset", sys.executable, "-B", *sys.argv])
    unittest.main(argv=sys.argv[:1])
