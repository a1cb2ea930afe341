"""What a factsheet says, before it is known where it stands."""

from __future__ import annotations

from dataclasses import replace

from inspect_data import competence, edition, entry, figure, region

from cpmr_migration_plugin.layouts.factsheet_content import foremost, further_figures, region_sheet, tile_of
from cpmr_migration_plugin.layouts.factsheet_groups import country_sheet, theme_sheet
from cpmr_migration_plugin.layouts.factsheet_sources import Sources
from cpmr_migration_plugin.model.inspect.profile import Profiler
from cpmr_migration_plugin.model.vocabulary import Theme
