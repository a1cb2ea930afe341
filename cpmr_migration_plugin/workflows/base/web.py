"""Access to the web with the user's settings: cache of the profile, timeouts, offline mode."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...__about__ import SLUG
from ...dependencies import require
from ...errors import PluginError
from ...model.notes import Note, note
from ...sources.http import cache as http_cache
from ...sources.http.cache import Cache
from ...sources.http.staging import StagedCache
from ...translation import tr

if TYPE_CHECKING:
    from ...progress import Progress
    from ...sources.http.session import Response

#: Keys of QGIS's settings.
OFFLINE = f"{SLUG}/web/offline"
CACHE_MB = f"{SLUG}/web/cache_mb"
TIMEOUT_S = f"{SLUG}/web/timeout_s"
DEADLINE_S = f"{SLUG}/web/deadline_s"
REPEATS = f"{SLUG}/web/repeats"

DEFAULT_CACHE_MB = 500
_CONNECT_S = 10

_staged: ContextVar[StagedCache | None] = ContextVar("staged", default=None)


@dataclass(frozen=True)
class Timeouts:
    """How long an answer is waited for.

    :param timeout: seconds in which nothing arrives
    :param deadline: seconds for a download in all, repeats and waiting included
    :param repeats: how often a request that failed in passing is made again
    :param pause: seconds before the first repeat; doubled each time
    """

    timeout: float = 30
    deadline: float = 600
    repeats: int = 2
    pause: float = 1.0


def _number(key: str, default: int, least: int) -> int:
    from qgis.core import QgsSettings

    try:
        return max(least, int(QgsSettings().value(key, default, type=int)))
    except TypeError:  # someone else's value, of another type
        return default


def works_offline() -> bool:
    """Return whether the user chose to work offline."""
    from qgis.core import QgsSettings

    return bool(QgsSettings().value(OFFLINE, False, type=bool))


def offline_text() -> str:
    """Return what a window that would download tells a user who works offline, or nothing."""
    if not works_offline():
        return ""
    return tr(
        "You work offline: only what was downloaded before is used. "
        "Settings ▸ Options ▸ CPMR Migration switches that off."
    )


@dataclass(frozen=True)
class Choices:
    """What a user sets for everything that is downloaded.

    :param cache_mb: megabytes that are kept
    """

    offline: bool = False
    cache_mb: int = DEFAULT_CACHE_MB
    patience: Timeouts = field(default_factory=Timeouts)


def choices() -> Choices:
    """Return what the user has set."""
    return Choices(works_offline(), _number(CACHE_MB, DEFAULT_CACHE_MB, 1), patience())


def keep_choices(chosen: Choices) -> None:
    """Remember what the user sets."""
    from qgis.core import QgsSettings

    settings = QgsSettings()
    settings.setValue(OFFLINE, chosen.offline)
    settings.setValue(CACHE_MB, chosen.cache_mb)
    settings.setValue(TIMEOUT_S, int(chosen.patience.timeout))
    settings.setValue(DEADLINE_S, int(chosen.patience.deadline))
    settings.setValue(REPEATS, chosen.patience.repeats)


def patience() -> Timeouts:
    """Return how long the user wants to wait."""
    usual = Timeouts()
    return Timeouts(
        timeout=_number(TIMEOUT_S, int(usual.timeout), 1),
        deadline=_number(DEADLINE_S, int(usual.deadline), 1),
        repeats=_number(REPEATS, usual.repeats, 0),
    )


def own_cache() -> Cache:
    """Return the cache of the profile, of the size the user allows; one object for each job."""
    return Cache(http_cache.default_folder(), _number(CACHE_MB, DEFAULT_CACHE_MB, 1) * 1024 * 1024)


@contextmanager
def staging() -> Iterator[StagedCache]:
    """Let what is asked inside, in this thread, wait in memory for :func:`keep`.

    A job that fails or is cancelled so leaves the cache as it was. Downloads that are to be taken up again
    after a cancel are asked with ``cache=own_cache()``.
    """
    staged = StagedCache(own_cache())
    before = _staged.set(staged)
    try:
        yield staged
    finally:
        _staged.reset(before)


def keep(staged: StagedCache | None) -> tuple[str, ...]:
    """Keep what was downloaded, now that its job is done; return what a user should know of that."""
    try:
        if staged is not None:
            staged.commit()
    except PluginError as error:
        return (error.message,)
    return ()


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
    wait: Timeouts | None = None,
) -> Response:
    """Return what an address gives; if the service is away or the user works offline, the last good answer.

    Tell a stale answer's date, see :func:`stale_text`.

    :param cache: the job's own cache; by default that of :func:`staging`, or of the profile
    :param wait: how long; by default as the user set it
    :raises HttpError: if there is no answer that can be used
    :raises Cancelled: if the user cancelled
    """
    require("requests")
    from ...sources.http.session import Retry, fetch

    wait = wait or patience()
    return fetch(
        url, progress=progress, cache=cache or _staged.get() or own_cache(), max_bytes=max_bytes, expect=expect,
        validate=validate, authcfg=authcfg, origin=origin, offline=works_offline(),
        timeout=(min(_CONNECT_S, wait.timeout), wait.timeout), deadline=wait.deadline,
        retry=Retry(attempts=wait.repeats + 1, first_wait=wait.pause),
    )  # fmt: skip


def stale_text(answer: Response) -> str:
    """Return what a user is told about an answer that is not of now, or nothing."""
    return stale_note(answer).words if answer.stale else ""


def stale_note(answer: Response) -> Note:
    """Return what is told about an answer that is not of now."""
    code = "offline" if answer.trouble is None else "no_usable_answer"
    return note(code, origin=answer.origin, date=answer.fetched_at[:10])
