"""Parameter ALLOW_HOSTS: hosts that may be contacted although only a file names them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from ..sources.http.address import host_at, site
from ..translation import tr

ALLOW_HOSTS = "ALLOW_HOSTS"


def hosts_parameter() -> QgsProcessingParameterDefinition:
    """Return the declaration of the parameter."""
    parameter = QgsProcessingParameterString(
        ALLOW_HOSTS, tr("Hosts that may be asked, separated by blanks"), "", optional=True
    )
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def hosts_at(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, ...]:
    """Return what was given: hosts, with their port if it is not the usual one, or whole sites (``https://host``)."""
    text = algorithm.parameterAsString(parameters, ALLOW_HOSTS, context)
    given = [word for word in re.split(r"[\s,;]+", text) if word]
    return tuple(dict.fromkeys(site(word) or word.lower().rstrip("/") for word in given))


def is_among(at: str, given: Sequence[str]) -> bool:
    """Return whether a site was given, whole or by its host."""
    return at in given or host_at(at) in given


def sites_of(given: Sequence[str]) -> tuple[str, ...]:
    """Return the sites that were given; a host alone stands for both its schemes."""
    found = [found for one in given for found in ((one,) if "://" in one else (f"https://{one}", f"http://{one}"))]
    return tuple(at for at in map(site, found) if at)
