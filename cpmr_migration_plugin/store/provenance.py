"""What an atlas file says about itself: where its data came from, and what its maps draw."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import asdict

from .layout import SCHEMA_VERSION
from ..__about__ import TITLE, VERSION
from ..model.atlas import AtlasContent
from ..model.edition import Edition
from ..model.notes import stored
from ..model.schema import TABLES


def provenance(content: AtlasContent) -> dict[str, str]:
    """Return what an atlas file says about itself, by key."""
    info = content.edition.info
    placed = sum(match.unit is not None for match in content.matches)
    entries = {
        "schema_version": str(SCHEMA_VERSION),
        "created_by": f"{TITLE} {VERSION}",
        "created_at": dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds"),
        "edition_name": info.name,
        "edition_title": info.title,
        "edition_version": info.version,
        "edition_created": info.created,
        "edition_description": info.description,
        "edition_checksum": checksum(content.edition),
        "edition_licenses": "; ".join(info.licenses),
        "edition_indicators": json.dumps([asdict(indicator) for indicator in info.indicators], ensure_ascii=False),
        "edition_sources": "\n".join(f"{s.title} {s.path}".strip() for s in info.sources),
        "boundaries_source": content.boundaries.source,
        "boundaries_title": stored(content.boundaries.named),
        "boundaries_year": content.boundaries.year,
        "boundaries_attribution": stored(content.boundaries.credit),
        "boundaries_license": stored(content.boundaries.terms),
        "regions_total": str(len(content.matches)),
        "regions_placed": str(placed),
    }
    for prefix, figures in (("country", content.country_figures), ("regional", content.regional_figures)):
        entries |= {
            f"{prefix}_ratio": figures.ratio,
            f"{prefix}_ratio_latest": figures.ratio_times[0],
            f"{prefix}_ratio_oldest": figures.ratio_times[1],
            f"{prefix}_ratio_population": content.edition.indicator(figures.ratio).population,
            f"{prefix}_ratio_breaks": " ".join(repr(b) for b in figures.breaks),
            f"{prefix}_ratio_dataset": figures.ratio_dataset,
            f"{prefix}_total": figures.total,
            f"{prefix}_total_latest": figures.total_times[0],
            f"{prefix}_total_oldest": figures.total_times[1],
            f"{prefix}_total_dataset": figures.total_dataset,
        }
    return entries


def checksum(edition: Edition) -> str:
    """Return the SHA-256 of an edition's tables, by which two copies of it can be compared.

    Tables and columns that 0.1.0 did not know count where they hold something: the sum of what it wrote stays.
    """
    digest = hashlib.sha256()
    for table in TABLES:
        frame = edition.table(table.name)
        if table.later and frame.empty:
            continue
        empty = [column.name for column in table.columns if column.later and (frame[column.name] == "").all()]
        digest.update(frame.drop(columns=empty).to_csv(index=False).encode())
    return digest.hexdigest()
