"""Sessions of ``requests``: over QGIS's network where QGIS runs, over the ordinary one elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable

import requests

from ...__about__ import TITLE, VERSION
from ...errors import PluginError
from ...translation import tr

USER_AGENT = f"{TITLE} for QGIS/{VERSION}"


class Session(requests.Session):
    """A session that leaves redirects to us; requests would read their bodies to the end, endless ones too."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Find none."""


def new_session(authcfg: str = "", check: Callable[[], None] | None = None) -> Session:
    """Return a session over QGIS's network where QGIS runs, over the ordinary one elsewhere.

    :param authcfg: id of an authentication configuration of QGIS, sent to every address asked for
    :param check: called while waiting; stops the transfer by raising
    """
    session = Session()
    session.headers.update({"User-Agent": USER_AGENT, "Accept-Encoding": "gzip, deflate"})
    if _inside_qgis():
        from .adapter import QgisAdapter

        session.trust_env = False  # proxies and logins are QGIS's matter here, not the environment's
        session.mount("https://", QgisAdapter(authcfg, check))
        session.mount("http://", QgisAdapter(authcfg, check))
    elif authcfg:
        raise PluginError(tr("Authentication configurations can be used inside QGIS only."), details=authcfg)
    return session


def _inside_qgis() -> bool:
    core = sys.modules.get("qgis.core")  # where QGIS runs it is loaded
    return core is not None and core.QgsApplication.instance() is not None
