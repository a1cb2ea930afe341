"""Where jobs get the steps of other rooms: nothing else in this storey knows more than one of the rooms.

Windows, algorithms and tests make jobs here.
"""

from __future__ import annotations

from pathlib import Path

from .base.steps import KeptPart, Refresher
from .indicators.indicator_job import styling_indicators
from .indicators.indicator_refresh import carry_indicators, refresh_indicators
from .loading.load import LoadJob, LoadRequest
from .loading.load_again import LoadAgain
from .refreshing.refresh import RefreshJob
from ..translation import tr

#: What a loaded atlas file keeps of the one it takes the place of.
KEPT_PARTS = (
    KeptPart(lambda: tr("Keeping the indicators of the old file"), carry_indicators, styling_indicators),
)  # fmt: skip
#: What is pulled besides the dataset and the boundaries, in the order it is asked for.
REFRESHERS: tuple[Refresher, ...] = (refresh_indicators,)


def load_job(request: LoadRequest, parameters: str = "") -> LoadJob:
    """Return the job that loads an edition.

    :param parameters: what the atlas file says it was loaded from; by default what is asked for
    """
    return LoadJob(request, KEPT_PARTS, parameters)


def refresh_job(atlas: Path, *, dry_run: bool = False, without_login: bool = False) -> RefreshJob:
    """Return the job that refreshes an atlas file.

    :param dry_run: only find out what would change
    :param without_login: go on without a login that its user did not allow for where the atlas is refreshed from
    """
    again = LoadAgain(atlas, load_job, without_login=without_login)
    return RefreshJob(atlas, again, REFRESHERS, dry_run=dry_run)
