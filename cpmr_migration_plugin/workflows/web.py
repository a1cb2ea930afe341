"""Ask the web the way the person set it up: cache of the profile, working offline or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..__about__ import SLUG
from ..dependencies import require
from ..translation import tr

if TYPE_CHECKING:
    from ..progress import Progress
    from ..sources.http.cache import Cache
    from ..sources.http.session import Answer

#: Keys of QGIS's settings.
OFFLINE = f"{SLUG}/web/offline"
CACHE_MB = f"{SLUG}/web/cache_mb"

DEFAULT_CACHE_MB = 500


def works_offline() -> bool:
    """Return whether the person chose to work offline."""
    from qgis.core import QgsSettings

    return bool(QgsSettings().value(OFFLINE, False, type=bool))


def own_cache() -> Cache:
    """Return the cache of the profile, of the size the person allows; one object for each job."""
    require("requests")
    from qgis.core import QgsSettings

    from ..sources.http.cache import Cache, default_folder

    megabytes = int(QgsSettings().value(CACHE_MB, DEFAULT_CACHE_MB, type=int))
    return Cache(default_folder(), max(1, megabytes) * 1024 * 1024)


def ask(
    url: str,
    progress: Progress,
    *,
    cache: Cache | None = None,
    max_bytes: int = 100 * 1024 * 1024,
    expect: tuple[str, ...] | None = None,
    validate: Callable[[bytes], Any] | None = None,
    authcfg: str = "",
    origin: str = "",
) -> Answer:
    """Return what an address gives; if the service is away or the person works offline, the last good answer.

    Tell a stale answer's date, see :func:`stale_text`.

    :param cache: the job's own cache; by default that of the profile
    :raises HttpError: if there is no answer that can be used
    :raises Cancelled: if the person cancelled
    """
    require("requests")
    from ..sources.http.session import fetch

    return fetch(
        url, progress=progress, cache=own_cache() if cache is None else cache, max_bytes=max_bytes, expect=expect,
        validate=validate, authcfg=authcfg, origin=origin, offline=works_offline(),
    )  # fmt: skip


def stale_text(answer: Answer) -> str:
    """Return what a person is told about an answer that is not of now, or nothing."""
    if not answer.stale:
        return ""
    text = (
        tr("You work offline; this is the last good answer of {origin}, of {date}.")
        if answer.trouble is None
        else tr("{origin} does not answer; this is its last good answer, of {date}.")
    )
    return text.format(origin=answer.origin, date=answer.fetched_at[:10])
