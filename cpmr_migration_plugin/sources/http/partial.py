"""Resume a broken download from the part that arrived (RFC 9110, section 14)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

#: Python refuses to read numbers of thousands of digits.
_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18})", re.ASCII | re.IGNORECASE)


@dataclass
class Partial:
    """The beginning of a body that can be gone on with.

    :param url: the address that sent it, after redirects
    :param validator: by which the service knows whether it is still the same: a strong ETag, or its date
    """

    url: str
    validator: str
    content: bytearray = field(default_factory=bytearray)

    def conditions(self) -> dict[str, str]:
        """Return the headers that ask for the rest, or for all of it if it has changed."""
        return {"Range": f"bytes={len(self.content)}-", "If-Range": self.validator}

    def is_gone_on_with(self, url: str, headers: Mapping[str, str]) -> bool:
        """Return whether an answer (206) is all the rest of this body."""
        found = _RANGE.fullmatch(headers.get("Content-Range", "").strip())
        return (
            found is not None
            and url == self.url
            and int(found.group(1)) == len(self.content)
            and int(found.group(2)) + 1 == int(found.group(3))
            and _validator(headers) == self.validator
            and not _is_packed(headers)
        )


def partial_of(url: str, headers: Mapping[str, str]) -> Partial | None:
    """Return the still empty beginning of an answer's body, or None if the rest of it could not be asked for alone."""
    validator = _validator(headers)
    if headers.get("Accept-Ranges", "").strip().lower() != "bytes" or _is_packed(headers) or not validator:
        return None
    return Partial(url, validator)


def _validator(headers: Mapping[str, str]) -> str:
    etag = headers.get("ETag", "").strip()
    # A weak one says that it means the same, not that it is the same bytes.
    return headers.get("Last-Modified", "").strip() if etag.startswith("W/") or not etag else etag


def _is_packed(headers: Mapping[str, str]) -> bool:
    return headers.get("Content-Encoding", "").strip().lower() not in {"", "identity"}
