"""Google My Maps, KML and KMZ: from bytes to the raw tables of an edition, without a network or a disk."""

from __future__ import annotations
