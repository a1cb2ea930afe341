"""Places of a map with latitude before longitude are found out; maps of elsewhere are not taken for that."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.sources.mymaps.convert import tables_from_kml
from cpmr_migration_plugin.sources.mymaps.kml import read_map
from cpmr_migration_plugin.sources.mymaps.swapped import refuse_swapped

EUROPE = [(2.2, 41.4), (-8.6, 41.1), (9.2, 48.8), (25.1, 35.3), (18.6, 54.4)]


def test_map_with_latitude_before_longitude_is_refused():
    marks = "".join(
        f"<Placemark><name>Place {n}</name><Point><coordinates>{lat},{lon}</coordinates></Point></Placemark>"
        for n, (lon, lat) in enumerate(EUROPE)
    )
    kml = f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>{marks}</Folder></Document></kml>'
    with pytest.raises(PluginError, match="swapped") as caught:
        tables_from_kml(read_map(kml.encode()), source_url="https://example.org/map")
    assert "longitude first" in caught.value.remedy


@pytest.mark.parametrize(
    "points",
    [EUROPE, [(-74.0, 40.7), (36.8, -1.3), (100.5, 13.7)], [(41.4, 2.2)], [(0.0, 0.0)] * 9, [], EUROPE * 1000],
)
def test_maps_of_the_world_and_single_places_are_not_taken_for_swapped(points):
    refuse_swapped(points)
