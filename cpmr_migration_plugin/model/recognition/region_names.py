"""Other names of regions: in English, French, Spanish and Italian, older ones, and how their authorities are called."""

from __future__ import annotations

#: By id of the bundled edition, or by NUTS code for a region that is not in it; a row a key, or several.
_NAMES = """at-styria Styrie,Estiria,Stiria
at-tyrol Tyrol,Tirol,Tirolo
at-upper-austria Haute-Autriche,Alta Austria
be-brussels-capital Bruxelles,Brussels,Brussel,Bruselas,Bruxelles-Capitale,Brussels Hoofdstedelijk Gewest
be-brussels-capital Bruselas Capital
be-flanders Vlaanderen,Flandre,Flandres,Flandes,Fiandre,Flemish Region
be-german-speaking-community Ostbelgien,Communauté germanophone,Comunidad germanófona,Comunità germanofona
be-wallonia Wallonie,Valonia,Vallonia,Walloon Region,Région wallonne
be-west-flanders Flandre-Occidentale,Flandes Occidental,Fiandre Occidentali
cy-famagusta Famagouste,Famagosta,Αμμόχωστος
de-bremen Brême,Brema,Freie Hansestadt Bremen
de-hamburg Hambourg,Hamburgo,Amburgo,Freie und Hansestadt Hamburg
de-lower-saxony Basse-Saxe,Baja Sajonia,Bassa Sassonia
de-mecklenburg-vorpommern Mecklembourg-Poméranie-Occidentale,Mecklemburgo-Pomerania Occidental
de-mecklenburg-vorpommern Meclemburgo-Pomerania Anteriore
es-andalusia Andalousie,Andalucía,Junta de Andalucía
es-asturias Asturies,Asturie
es-balearic-islands Baléares,Îles Baléares,Islas Baleares,Baleares,Baleari,Isole Baleari,Balearic Islands
es-balearic-islands Illes Balears
es-basque-country Pays basque,Paesi Baschi,Euskadi,País Vasco
es-canary-islands Canaries,Îles Canaries,Islas Canarias,Isole Canarie,Canarie
es-castilla-y-leon Castille-et-León,Castile and León,Castiglia e León
es-catalonia Catalogne,Catalogna,Catalunya,Cataluña
es-galicia Galice,Galizia
es-murcia Murcie
es-navarra Navarre,Nafarroa
es-valencian-community Communauté valencienne,Comunidad Valenciana,Comunità Valenciana,Comunitat Valenciana,Valencia
es-valencian-community Valence
fi-aland Ahvenanmaa,Åland Islands,Îles Åland,Islas Åland,Isole Åland
fi-helsinki-uusimaa Uusimaa,Nyland,Helsinki Uusimaa
fi-kymenlaakso Kymmenedalen
fi-north-ostrobothnia Norra Österbotten,Northern Ostrobothnia,Ostrobotnie du Nord
fi-ostrobothnia Österbotten,Ostrobotnie
fi-south-ostrobothnia Södra Österbotten,Southern Ostrobothnia,Ostrobotnie du Sud
fi-varsinais-suomi Egentliga Finland,Southwest Finland,Finlande du Sud-Ouest
fr-brittany Bretagna,Bretaña,Breizh
fr-corsica Córcega,Corsica,Corse,Collectivité de Corse
fr-guadeloupe Guadalupa,Guadalupe
fr-guyane French Guiana,Guyane française,Guayana Francesa,Guyana francese
fr-hauts-de-france Nord-Pas-de-Calais-Picardie,Alta Francia
fr-ile-de-france Isla de Francia,Isola di Francia
fr-la-reunion Reunion,Reunión,Riunione
fr-normandy Normandía,Normandia
fr-nouvelle-aquitaine New Aquitaine,Nueva Aquitania,Nuova Aquitania
fr-occitanie Occitania
fr-pays-de-la-loire Países del Loira,Paesi della Loira
fr-provence-alpes-cote-d-azur PACA,Provenza-Alpes-Costa Azul,Provenza-Alpi-Costa Azzurra,Région Sud
gb-northern-ireland Irlande du Nord,Irlanda del Norte,Irlanda del Nord
gb-scotland Écosse,Escocia,Scozia
gb-wales Pays de Galles,Gales,Galles,Cymru
gb-western-isles Outer Hebrides,Comhairle nan Eilean Siar
gr-attica Attique,Ática,Attica,Attiki,Αττικής
gr-central-greece Grèce centrale,Grecia Central,Grecia Centrale,Sterea Ellada,Στερεάς Ελλάδας
gr-central-macedonia Macédoine centrale,Macedonia Central,Macedonia Centrale,Kentriki Makedonia,Κεντρικής Μακεδονίας
gr-crete Crète,Creta,Kriti,Κρήτης
gr-eastern-macedonia-and-thrace Macédoine-Orientale-et-Thrace,Macedonia Oriental y Tracia
gr-eastern-macedonia-and-thrace Macedonia Orientale e Tracia,Anatoliki Makedonia kai Thraki
gr-eastern-macedonia-and-thrace Ανατολικής Μακεδονίας και Θράκης,Ανατολική Μακεδονία και Θράκη
gr-epirus Épire,Epiro,Ipeiros,Ηπείρου
gr-ionian-islands Îles Ioniennes,Islas Jónicas,Isole Ionie,Ionia Nisia,Ιονίων Νήσων
gr-north-aegean Égée septentrionale,Egeo Septentrional,Egeo Settentrionale,Voreio Aigaio,Βορείου Αιγαίου
gr-peloponnese Péloponnèse,Peloponeso,Peloponneso,Peloponnisos,Πελοποννήσου
gr-south-aegean Égée-Méridionale,Egeo Meridional,Egeo Meridionale,Notio Aigaio,Νοτίου Αιγαίου
gr-thessaly Thessalie,Tesalia,Tessaglia,Thessalia,Θεσσαλίας
gr-western-greece Grèce-Occidentale,Grecia Occidental,Grecia Occidentale,Dytiki Ellada,Δυτικής Ελλάδας
gr-western-macedonia Macédoine-Occidentale,Macedonia Occidental,Macedonia Occidentale,Dytiki Makedonia
gr-western-macedonia Δυτικής Μακεδονίας
hr-istria Istrie,Istra,Istarska županija
it-abruzzo Abruzzes,Abruzos,Abruzzi
it-basilicata Basilicate,Lucania
it-calabria Calabre
it-campania Campanie
it-emilia-romagna Émilie-Romagne,Emilia Romaña
it-friuli-venezia-giulia Frioul-Vénétie Julienne,Friuli-Venecia Julia,Friul-Venecia Julia
it-lazio Latium,Lacio
it-liguria Ligurie
it-marche Marches,Las Marcas,The Marches
it-puglia Pouilles,Apulia
it-sardinia Sardaigne,Cerdeña,Sardegna
it-sicily Sicile,Sicilia,Regione Siciliana,Siciliana
it-tuscany Toscane,Toscana
it-veneto Vénétie,Véneto
lt-klaipeda Klaipėda,Klaipeda
mt-gozo Għawdex
nl-friesland Fryslân,Frise,Frisia
nl-groningen Groningue,Groninga
nl-north-holland Hollande-Septentrionale,Holanda Septentrional,Olanda Settentrionale
nl-south-holland Hollande-Méridionale,Holanda Meridional,Olanda Meridionale
nl-zeeland Zélande,Zelanda
pl-podlaskie Podlachie,Podlasie,Podlaquia,Podlachia
pl-pomorskie Poméranie,Pomerania,Pomorze
pl-west-pomerania Poméranie-Occidentale,Pomerania Occidental,Pomerania Occidentale
pl-wielkopolskie Grande-Pologne,Gran Polonia,Grande Polonia,Wielkopolska,Greater Poland
pt-azores Açores,Azzorre
pt-madeira Madère,Madera
se-skane Scanie,Scania,Escania
se-sormland Södermanland
se-stockholm Estocolmo,Stoccolma
se-vastra-gotaland Västra Götalandsregionen,Västra Götaland,VGR
ua-kherson Херсонська область,Kherson oblast,Jersón
ua-odesa Одеська область,Odessa,Odessa oblast
AT13 Vienna,Vienne,Viena
DE2 Bavaria,Bavière,Baviera
DE3 Berlin,Berlín,Berlino
DED Saxony,Saxe,Sajonia,Sassonia
ES30 Comunidad de Madrid,Community of Madrid
ES43 Estrémadure
ES42 Castille-La Manche,Castile-La Mancha,Castiglia-La Mancia
ES24 Aragon,Aragón,Aragona
FRY2 Martinica
FRF Grand Est
FRC Bourgogne-Franche-Comté
ITC1 Piedmont,Piémont,Piamonte
ITC2 Aosta Valley,Vallée d'Aoste,Valle de Aosta
ITC4 Lombardy,Lombardie,Lombardía
ITH1 Bolzano,South Tyrol,Alto Adige,Südtirol,Provincia autonoma di Bolzano
ITH2 Trento,Trentino,Provincia autonoma di Trento
ITI2 Ombrie,Umbría
PT1A Lisboa,Lisbon,Lisbonne
CY00 Κύπρος,Cyprus
UKK30 Cornwall,Cornouailles"""


def other_names() -> dict[str, list[str]]:
    """Return other names of regions by id of the bundled edition or NUTS code."""
    found: dict[str, list[str]] = {}
    for row in _NAMES.split("\n"):
        key, names = row.split(" ", 1)
        found.setdefault(key, []).extend(names.split(","))
    return found
