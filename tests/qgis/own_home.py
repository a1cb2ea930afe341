"""Settings, logins and caches of the tests' own, for each process that runs them. Imported before QGIS.

Nothing of a user's is read or changed, and processes side by side do not meet.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

HOME = Path(tempfile.mkdtemp(prefix="cpmr-tests-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)

for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
    _folder = HOME / _name.lower()
    _folder.mkdir(mode=0o700)
    os.environ[_name] = str(_folder)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
