# SPDX-FileCopyrightText: Usher contributors
# SPDX-License-Identifier: MIT
"""Who may use whom. A folder may include and link its own files and what its row names, nothing else."""

# folder: (our folders, modules of Qt besides QtCore, other libraries)
TABLE = {
    "wizard/base": ([], [], ["tl"]),
    "wizard/http": (["base"], ["QtNetwork"], []),
    "wizard/profile": (["base"], [], ["valijson"]),
    "wizard/state": (["base"], ["QtSql"], []),
    "wizard/vault": (["base"], [], ["qt6keychain"]),
    "wizard/signin": (["base", "http", "profile", "vault"], ["QtNetwork", "QtNetworkAuth"], []),
    "wizard/graph": (["base", "http"], ["QtNetwork"], []),
    "wizard/demo": (["base"], [], []),
    "wizard/flow": (["base", "profile", "state", "vault", "signin", "graph"], [], []),
    "wizard/pages": (["base", "flow", "profile"], ["QtGui", "QtWidgets", "QtSvg"], []),
    "wizard/shell": (["base", "pages", "flow"], ["QtGui", "QtWidgets", "QtSvg"], []),
    "app/practice": (["demo", "base"], ["QtNetwork", "QtHttpServer"], []),
    "app/home": (["base", "flow", "profile", "state", "pages"], ["QtGui", "QtWidgets", "QtSvg"], []),
    "app/tour": (["base", "flow", "pages", "shell", "app/home"], ["QtGui", "QtWidgets", "QtNetwork"], []),
    "app/browser": ([], ["QtGui", "QtWidgets", "QtNetwork", "QtWebEngineCore", "QtWebEngineWidgets"], []),
    "app": (
        ["base", "http", "profile", "vault", "signin", "graph", "state", "flow", "pages", "shell", "app/home", "app/tour",
         "app/browser"],
        ["QtGui", "QtWidgets", "QtNetwork", "QtSql", "QtSvg"],
        [],
    ),
}

# The one header of app/browser that others include; the plugin itself includes no header of ours from elsewhere.
BROWSER_CONTRACT = "app/browser/browser_contract.h"

# Folders that may say "practice" or "demo" in code. Of app itself only the files of the composition root.
KNOW_OF_PRACTICE = ["wizard/demo", "app/practice", "app/tour", "app"]

# Libraries as the build names them: (module or library as the table names it).
LIBRARIES = {
    "Qt6Keychain::Qt6Keychain": "qt6keychain",
    "tl::expected": "tl",
    "ValiJSON::valijson": "valijson",
}
