"""What the figures of the edition measure, and where they came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Indicator:
    """What an indicator measures; the fields are those of ``cpmr:indicators`` in the data package."""

    id: str
    title: str
    unit: str
    unit_text: str
    nature: str
    dataset: str
    population: str


_PER_1000 = "per 1 000 inhabitants"
_COMPUTED = "computed from population, births and deaths"
_ALL = "all usual residents"
# "\u2013" is an en dash: these titles go onto maps as they are.
_LFS = "aged 15\u201364, in private households (Labour Force Survey)"
_JAN = "all usual residents on 1 January"
_DERIVED = "demo_r_pjangrp3+births+deaths"
INDICATORS = (
    Indicator(
        "population_1jan",
        "Population on 1 January",
        "NR",
        "persons",
        "total",
        "demo_gind (countries), demo_r_pjangrp3 (regions)",
        _ALL,
    ),
    Indicator(
        "population_by_citizenship_total",
        "Population on 1 January, total of the table by citizenship",
        "NR",
        "persons",
        "total",
        "migr_pop1ctz",
        _ALL,
    ),
    Indicator("population_nationals", "Nationals, on 1 January", "NR", "persons", "total", "migr_pop1ctz", _ALL),
    Indicator(
        "population_foreign",
        "Foreign citizens and stateless persons, on 1 January",
        "NR",
        "persons",
        "total",
        "migr_pop1ctz",
        _ALL,
    ),
    Indicator(
        "population_eu_foreign",
        "Citizens of other EU-27 (2020) countries, on 1 January",
        "NR",
        "persons",
        "total",
        "migr_pop1ctz",
        _ALL,
    ),
    Indicator(
        "population_non_eu_foreign",
        "Citizens of countries outside the EU-27 (2020), without nationals, on 1 January",
        "NR",
        "persons",
        "total",
        "migr_pop1ctz",
        _ALL,
    ),
    Indicator(
        "foreign_citizens_share",
        "Foreign citizens and stateless persons, % of total population",
        "PC",
        "%",
        "ratio",
        "migr_pop1ctz",
        _JAN,
    ),
    Indicator(
        "asylum_applicants",
        "Asylum applicants in the year",
        "PER",
        "persons",
        "total",
        "migr_asyappctza",
        "non-EU citizens applying for international protection",
    ),
    Indicator(
        "temporary_protection_ua",
        "Citizens of Ukraine under temporary protection, end of month",
        "PER",
        "persons",
        "total",
        "migr_asytpsm",
        "citizens of Ukraine",
    ),
    Indicator(
        "net_migration_rate",
        "Net migration plus statistical adjustment, per 1 000 inhabitants",
        "P1000",
        _PER_1000,
        "ratio",
        "tgs00099",
        _ALL,
    ),
    Indicator(
        "net_migration_rate_derived",
        f"Net migration plus statistical adjustment, per 1 000 inhabitants ({_COMPUTED})",
        "P1000",
        _PER_1000,
        "ratio",
        _DERIVED,
        _ALL,
    ),
    Indicator(
        "net_migration_derived",
        f"Net migration plus statistical adjustment ({_COMPUTED})",
        "NR",
        "persons",
        "total",
        _DERIVED,
        _ALL,
    ),
    Indicator(
        "foreign_citizens_share_15_64",
        "Foreign citizens, % of population aged 15\u201364",
        "PC",
        "%",
        "ratio",
        "lfst_r_lfsd2pwn",
        _LFS,
    ),
    Indicator(
        "foreign_born_share_15_64",
        "Foreign-born, % of population aged 15\u201364",
        "PC",
        "%",
        "ratio",
        "lfst_r_lfsd2pwc",
        _LFS,
    ),
    Indicator(
        "non_eu_born_share_15_64",
        "Born outside the EU, % of population aged 15\u201364",
        "PC",
        "%",
        "ratio",
        "lfst_r_lfsd2pwc",
        _LFS,
    ),
    Indicator(
        "population_15_64",
        "Population aged 15\u201364 in private households",
        "THS_PER",
        "thousand persons",
        "total",
        "lfst_r_lfsd2pwc",
        _LFS,
    ),
    Indicator(
        "foreign_citizens_share_register_it",
        "Foreign residents, % of total population (Italian registers)",
        "PC",
        "%",
        "ratio",
        "ISTAT DCIS_POPSTRBIL1 / demo_r_pjangrp3",
        "all residents of Italy on 1 January",
    ),
    Indicator(
        "foreign_born_share_register_es",
        "Born abroad, % of total population (Spanish annual census)",
        "PC",
        "%",
        "ratio",
        "INE 68538",
        "all residents of Spain on 1 January",
    ),
)

#: Where the figures came from; the decisions on figures refer to these.
REFERENCES = {
    "S1": "Eurostat demo_r_pjangrp3, bulk file of January 2024, verbatim (repository vds_2023w)",
    "S1d": "computed for the collection: population on 1 January of the next year minus this year's, minus "
    "births, plus deaths (Eurostat's definition of net migration plus statistical adjustment). Flag suspect: "
    "rate beyond 30 per 1 000, or a census break known for Romania, Slovakia and Lithuania in 2021",
    "S3": "Eurostat values of 2025 (labour force survey) and 2024 (tgs00099), transcribed by hand from a "
    "repository (bw-datenatlas); its shares were computed from rounded thousands; flags were not kept there",
    "S5": "ISTAT foreign residents on 1 January, recoded to NUTS 2021 (repository DeMi, CC BY 4.0)",
    "S7": "INE annual population census, table 68538, provinces summed to NUTS (repository env-badges)",
    "S8": "Eurostat migr_pop1ctz, republished and cleaned, flags dropped (repository "
    "Data-mining-in-Migration-Analysis)",
    "S9": "as S8, by group of citizenship",
    "S10": "Eurostat migr_asyappctza, March 2025, verbatim (same repository as S8)",
    "S11": "Eurostat migr_asytpsm, March 2025, verbatim (same repository as S8)",
    "S12": "Eurostat demo_gind, March 2025, verbatim (same repository as S8)",
}
