"""What can be chosen where regions are looked for, with its words.

Without pandas, as algorithms are listed when QGIS starts.
"""

from __future__ import annotations

from ..schema import REGIONS
from ..vocabulary import PACT_BLOCKS, Basis, fields_of_block
from ...translation import tr, tr_data

#: What a competence by general rule counts of one by the region's own source, unless told otherwise.
RULE_WEIGHT = 0.3
#: What an edition may say of a region's membership of the CPMR.
MEMBERSHIPS = REGIONS.column("membership").values
#: Building blocks of the Pact that have fields: those that can be asked for.
BLOCKS = tuple(block for block in PACT_BLOCKS if fields_of_block(block))


def membership_title(membership: str) -> str:
    """Return a membership of the CPMR in words; its id if it is not one of ours."""
    known = {"member": tr("member"), "participant": tr("participant"), "not_seen": tr("not seen in any source")}
    return known.get(membership, membership)


def block_title(block: int) -> str:
    """Return a building block of the Pact in words, with its number."""
    return f"{block}. {tr_data(PACT_BLOCKS[block])}" if block in PACT_BLOCKS else str(block)


def basis_choice(basis: Basis) -> str:
    """Return in words which competences are asked for."""
    return tr("own source only") if basis is Basis.OWN_SOURCE else tr("by rule")
