<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CpmrMigration</name>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source> MB</source>
        <extracomment>_spin</extracomment>
        <translation> Mo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source> dpi</source>
        <extracomment>setSuffix</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source> min</source>
        <extracomment>_spin</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source> mm</source>
        <extracomment>setSuffix</extracomment>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source> s</source>
        <extracomment>_spin</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source> times</source>
        <extracomment>setSuffix</extracomment>
        <translation> fois</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>%</source>
        <extracomment>data</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Add</source>
        <extracomment>__init__</extracomment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Add ({n})</source>
        <translation>&amp;Ajouter ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>&amp;Address of the map, source of {n} placemarks</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Adresse de la carte, source de {n} repères</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Add…</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Apply</source>
        <extracomment>__init__, addButton</extracomment>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Assign</source>
        <extracomment>button</extracomment>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Authentication…</source>
        <extracomment>_page_button</extracomment>
        <translation>Authent&amp;ification…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Back to Automatic</source>
        <extracomment>action, button</extracomment>
        <translation>Re&amp;venir à l’automatique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Catalogue</source>
        <extracomment>addTab</extracomment>
        <translation>&amp;Catalogue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Classes</source>
        <translation>C&amp;lasses</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>&amp;Clear…</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Vider…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>&amp;Columns…</source>
        <extracomment>setText</extracomment>
        <translation>Colo&amp;nnes…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Copy</source>
        <extracomment>QPushButton, _button</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>&amp;Copy Chosen Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>&amp;Counts in the legend</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Nom&amp;bre de régions en légende</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Data ({n})</source>
        <translation>&amp;Données ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Dataset code</source>
        <translation>Co&amp;de du jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Delete</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>&amp;Delete preset</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Supprimer le préréglage</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Download from There</source>
        <translation>&amp;Télécharger depuis ce serveur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>&amp;Edition</source>
        <extracomment>addRow</extracomment>
        <translation>Édi&amp;tion</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Edit…</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>&amp;Export</source>
        <extracomment>__init__</extracomment>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Export…</source>
        <extracomment>_add, _button</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>&amp;File or address</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Fichier ou adresse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Flash</source>
        <translation>&amp;Faire clignoter</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>&amp;Folder</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Give up on a silent service after</source>
        <translation>&amp;Abandonner un service muet après</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>&amp;Guess Again</source>
        <extracomment>QPushButton</extracomment>
        <translation>&amp;Détecter à nouveau</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Help</source>
        <extracomment>_add</extracomment>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Indicators ({n})</source>
        <extracomment>QCheckBox</extracomment>
        <translation>&amp;Indicateurs ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Join Report…</source>
        <extracomment>_add</extracomment>
        <translation>Rapport de &amp;jointure…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Kind</source>
        <extracomment>addRow</extracomment>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Layer</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>&amp;Load</source>
        <extracomment>__init__</extracomment>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Load Edition…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Charger une édition…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Load Placements…</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Charger des rattachements…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Load…</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Charger…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>&amp;Logo</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Maps</source>
        <translation>&amp;Cartes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Maps ({n})</source>
        <translation>&amp;Cartes ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Method</source>
        <translation>Méth&amp;ode</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>&amp;Name</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Network…</source>
        <extracomment>_page_button</extracomment>
        <translation>Rés&amp;eau…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>&amp;Note</source>
        <extracomment>addRow</extracomment>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>&amp;Open</source>
        <extracomment>__init__</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Open Profile</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Ouvrir le profil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Other Dataset</source>
        <extracomment>addTab</extracomment>
        <translation>Autre &amp;jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>&amp;Page</source>
        <extracomment>addTab</extracomment>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Place…</source>
        <extracomment>QPushButton, action</extracomment>
        <translation>&amp;Rattacher…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>&amp;Read preset from file…</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Lire un préréglage depuis un fichier…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Refresh</source>
        <extracomment>__init__</extracomment>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Refresh…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Actualiser…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>&amp;Remove</source>
        <extracomment>addMenu</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Remove from the Map</source>
        <extracomment>action, button</extracomment>
        <translation>Retirer &amp;de la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Repeat a failed request</source>
        <translation>&amp;Répéter une requête qui a échoué</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Rounded breaks</source>
        <extracomment>QCheckBox</extracomment>
        <translation>&amp;Bornes arrondies</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Save</source>
        <extracomment>_button</extracomment>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Save Placements…</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Enregistrer les rattachements…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Save as CSV…</source>
        <extracomment>QPushButton, _button</extracomment>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>&amp;Save this search</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Enregistrer cette recherche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Series from</source>
        <translation>&amp;Série depuis</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>&amp;Source</source>
        <extracomment>addRow</extracomment>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Sources…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Sources…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Test</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Thresholds</source>
        <translation>Se&amp;uils</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Time</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Undo</source>
        <extracomment>QPushButton, action, addButton</extracomment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Unit</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Where Is It…</source>
        <translation>Indiquer l’&amp;emplacement…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Without Login</source>
        <translation>&amp;Sans identifiants</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Work offline: use only what was downloaded before</source>
        <extracomment>QCheckBox</extracomment>
        <translation>&amp;Travailler hors ligne&#8239;: n’utiliser que ce qui a déjà été téléchargé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>&amp;Year of {n} figures whose column names none</source>
        <extracomment>QLabel</extracomment>
        <translation>A&amp;nnée de {n} chiffres dont la colonne n’en indique aucune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Zoom to</source>
        <translation>&amp;Zoomer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>&amp;Zoom to Region</source>
        <extracomment>QPushButton</extracomment>
        <translation>&amp;Zoomer sur la région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_model.py"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>(not drawn: another order of size)</source>
        <translation>(non représenté&#8239;: autre ordre de grandeur)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>({n} more pairs)</source>
        <translation>(autres paires&#8239;: {n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/elided.py"/>
        <source>({n} more)</source>
        <translation>({n} de plus)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/worth.py"/>
        <source>0 leaves them out, 1 counts them like those by a region&apos;s own source.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>1 competence</source>
        <translation>1 compétence</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>1 download removed, {size} freed.</source>
        <translation>1 téléchargement supprimé, {size} libérés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>1 download, {size}</source>
        <translation>1 téléchargement, {size}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>1 entry</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>1 region by its own source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>1 region says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>1:60 million suits a page with all of Europe, 1:1 million a single region. Finer files are larger.</source>
        <extracomment>setToolTip</extracomment>
        <translation>1:60&#8239;000&#8239;000 convient à une page montrant toute l’Europe, 1:1&#8239;000&#8239;000 à une seule région. Les fichiers plus détaillés sont plus volumineux.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_releases.py"/>
        <source>1:{n} million</source>
        <translation>1:{n}&#8239;000&#8239;000</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/country_style.py"/>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/topology.py"/>
        <source>A boundary is damaged and cannot be repaired.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Une limite est endommagée et ne peut pas être réparée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>A city or metropolitan area, not a region.</source>
        <translation>Une ville ou une aire métropolitaine, pas une région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>A data package has a file “datapackage.json” (JSON, UTF-8) beside its tables.</source>
        <extracomment>PluginError</extracomment>
        <translation>Un paquet de données comporte un fichier «&#8239;datapackage.json&#8239;» (JSON, UTF-8) à côté de ses tables.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>A data package has a file “datapackage.json” beside its tables.</source>
        <extracomment>PluginError</extracomment>
        <translation>Un paquet de données comporte un fichier «&#8239;datapackage.json&#8239;» à côté de ses tables.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>A dataset has a row per region. Details show what was not used.</source>
        <translation>Un jeu de données a une ligne par région. Les détails montrent ce qui n’a pas été utilisé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>A dimension or code of the dataset has changed: choose the dimensions again. Details name it.</source>
        <translation>Une dimension ou un code du jeu de données a changé&#8239;: choisissez à nouveau les dimensions. Les détails le précisent.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>A dot in every region that is a confirmed member, and its line in legend and note</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>A factsheet could not be written.</source>
        <extracomment>ExportError</extracomment>
        <translation>Une fiche n’a pas pu être écrite.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>A figure needs a year; those of unknown year are listed in the join report</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un chiffre doit avoir une année&#8239;; ceux dont l’année est inconnue figurent dans le rapport de jointure</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/crosswalk.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/catalogue.py"/>
        <location filename="../cpmr_migration_plugin/sources/gisco/listing.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/gazetteer.py"/>
        <source>A file of the plugin is missing or damaged: {file}.</source>
        <extracomment>BoundaryError, PluginError</extracomment>
        <translation>Un fichier de l’extension manque ou est endommagé&#8239;: {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>A file…</source>
        <extracomment>setAllowEmptyLayer</extracomment>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>A folder was given a theme that does not exist.</source>
        <extracomment>PluginError</extracomment>
        <translation>Un dossier a reçu un thème qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>A group of countries, not a region.</source>
        <translation>Un groupe de pays, pas une région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>A later placement of the same region counts.</source>
        <translation>Un rattachement ultérieur de la même région prévaut.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>A layer of figures has no place for text: “{text}”.</source>
        <translation>Une couche de chiffres n’a pas de place pour du texte&#8239;: «&#8239;{text}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>A layer that is being edited cannot be filtered. Save its edits first.</source>
        <extracomment>emit</extracomment>
        <translation>Une couche en cours d’édition ne peut pas être filtrée. Enregistrez d’abord ses modifications.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>A map shows one figure per region: every other dimension needs one choice.</source>
        <extracomment>PluginError</extracomment>
        <translation>Une carte montre un seul chiffre par région&#8239;: il faut un choix pour chacune des autres dimensions.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>A pair is answered if the edition has any record of the region in the theme, a “none” included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>A picture for text documents and slides</source>
        <extracomment>setToolTip</extracomment>
        <translation>Une image pour les documents texte et les diaporamas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>A preset does not hold the regions that were selected in the window: name them as REGIONS.</source>
        <translation>Un préréglage ne contient pas les régions sélectionnées dans la fenêtre&#8239;: indiquez-les dans REGIONS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>A program was stopped while it wrote into “{file}”. This cannot be put right here: the file or its folder cannot be written to.</source>
        <extracomment>kind</extracomment>
        <translation>Un programme a été interrompu pendant qu’il écrivait dans «&#8239;{file}&#8239;». La réparation n’est pas possible ici&#8239;: le fichier ou son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>A ready project to try everything out: the bundled edition on the boundaries that come with QGIS, nine layers with their print layouts. It is made without a network, in some seconds.</source>
        <extracomment>QLabel</extracomment>
        <translation>Un projet prêt à l’emploi pour tout essayer&#8239;: l’édition intégrée sur les limites fournies avec QGIS, neuf couches et leurs mises en page. Il est créé sans réseau, en quelques secondes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>A region’s own source says something else than the general rule: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>A rule beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>A rule says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>A sheet of “{file}” is too large.</source>
        <extracomment>PluginError</extracomment>
        <translation>Une feuille de «&#8239;{file}&#8239;» est trop grande.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>A table of several pages: kinds of authority of each country by field of competence, with legend</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>A template cannot be written as “{ending}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Un modèle ne peut pas être écrit en «&#8239;{ending}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>A territory of another level than the regions drawn.</source>
        <translation>Un territoire d’un autre niveau que les régions représentées.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>A text file beside every map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un fichier texte à côté de chaque carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>A&amp;gainst the share</source>
        <translation>Croiser a&amp;vec la part</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>A&amp;ll in one PDF, with bookmarks</source>
        <extracomment>QCheckBox</extracomment>
        <translation>&amp;Toutes dans un seul PDF, avec des signets</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Aberdeen City</source>
        <extracomment>data</extracomment>
        <translation>Aberdeen City</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Aberdeenshire</source>
        <extracomment>data</extracomment>
        <translation>Aberdeenshire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>About the answer (not used)</source>
        <extracomment>title</extracomment>
        <translation>Sur la réponse elle-même (colonne non utilisée)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>About the atlas</source>
        <translation>À propos de l’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>About the data</source>
        <translation>À propos des données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>About the indicators</source>
        <translation>À propos des indicateurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>About {n} figures: Eurostat may not answer at once. Narrow the selection.</source>
        <translation>Environ {n} chiffres&#8239;: Eurostat ne répondra peut-être pas immédiatement. Restreignez la sélection.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>About {n} figures: more than Eurostat hands out. Narrow the selection.</source>
        <translation>Environ {n} chiffres&#8239;: plus qu’Eurostat n’en délivre. Restreignez la sélection.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Abruzzo</source>
        <extracomment>data</extracomment>
        <translation>Abruzzes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Access to Eurostat was refused.</source>
        <translation>L’accès à Eurostat a été refusé.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Acquisition of citizenship in the year</source>
        <extracomment>data</extracomment>
        <translation>Acquisition de la nationalité dans l’année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Add &amp;Indicators…</source>
        <extracomment>_add</extracomment>
        <translation>Ajouter des &amp;indicateurs…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Add Indicators</source>
        <extracomment>__init__</extracomment>
        <translation>Ajouter des indicateurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Add Source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Add a file, a folder or an address</source>
        <extracomment>_button</extracomment>
        <translation>Ajouter un fichier, un dossier ou une adresse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Add a region…</source>
        <extracomment>RegionBox</extracomment>
        <translation>Ajouter une région…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Add as &amp;Layer</source>
        <translation>Ajouter comme &amp;couche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Add as La&amp;yout</source>
        <translation>Ajouter comme &amp;mise en page</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Add indicators</source>
        <extracomment>start_task</extracomment>
        <translation>Ajouter des indicateurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Add it to the project again, or choose other boundaries.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ajoutez-la à nouveau au projet, ou choisissez d’autres limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Add one more region to compare.</source>
        <translation>Ajoutez encore une région pour comparer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Add statistics of Eurostat to the atlas, as maps of their own</source>
        <extracomment>_add</extracomment>
        <translation>Ajouter à l’atlas des statistiques d’Eurostat, sous forme de cartes propres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Add styles from a file</source>
        <extracomment>_button</extracomment>
        <translation>Ajouter des styles depuis un fichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_requests.py"/>
        <source>Add the indicator again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ajoutez à nouveau l’indicateur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Add the indicators again. Nothing was changed.</source>
        <extracomment>changed</extracomment>
        <translation>Ajoutez à nouveau les indicateurs. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Add the region to the comparison</source>
        <extracomment>_button</extracomment>
        <translation>Ajouter la région à la comparaison</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Add to &amp;Compare</source>
        <extracomment>addAction</extracomment>
        <translation>Ajouter à la com&amp;paraison</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/drivers.py"/>
        <source>Add what it leads to to the project as a layer, and choose the layer.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Ajoutez au projet, comme couche, les données auxquelles il renvoie, et choisissez cette couche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Added to the note of every map</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Ajouté à la note de chaque carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Added: {names}.</source>
        <extracomment>show_info</extracomment>
        <translation>Ajoutés&#8239;: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Adding the layers to the project</source>
        <translation>Ajout des couches au projet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Address, with its key:</source>
        <extracomment>getText</extracomment>
        <translation>Adresse, avec sa clé&#8239;:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Adds statistics of Eurostat to a migration atlas, as layers of their own.</source>
        <translation>Ajoute des statistiques d’Eurostat à un atlas des migrations, comme couches propres.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/notices.py"/>
        <source>Administrative boundaries: © EuroGeographics, © TurkStat. Source: European Commission – Eurostat/GISCO</source>
        <translation>Limites administratives&#8239;: © EuroGeographics, © TurkStat. Source&#8239;: Commission européenne – Eurostat/GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/notices.py"/>
        <source>Administrative boundaries: © EuroGeographics, © UN-FAO, © TurkStat. Source: European Commission – Eurostat/GISCO; regions outside: Natural Earth</source>
        <translation>Limites administratives&#8239;: © EuroGeographics, © UN-FAO, © TurkStat. Source&#8239;: Commission européenne – Eurostat/GISCO&#8239;; régions extérieures&#8239;: Natural Earth</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Agder</source>
        <extracomment>data</extracomment>
        <translation>Agder</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Age in completed years.</source>
        <extracomment>data</extracomment>
        <translation>Âge en années révolues.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Albania</source>
        <extracomment>data</extracomment>
        <translation>Albanie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Alentejo</source>
        <extracomment>data</extracomment>
        <translation>Alentejo</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Algarve</source>
        <extracomment>data</extracomment>
        <translation>Algarve</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Algeria</source>
        <extracomment>data</extracomment>
        <translation>Algérie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Alike beside each other</source>
        <translation>Régions similaires côte à côte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Alike together</source>
        <translation>Régions similaires ensemble</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>All changes</source>
        <extracomment>addItem</extracomment>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>All countries</source>
        <extracomment>CheckableBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>All downloads are ticked “Always keep”.</source>
        <extracomment>show_info</extracomment>
        <translation>Tous les téléchargements sont cochés «&#8239;Toujours conserver&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>All kinds of partners</source>
        <extracomment>addItem</extracomment>
        <translation>Tous les types de partenaires</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>All levels</source>
        <extracomment>setDefaultText</extracomment>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>All levels unless some are ticked; regions of other levels are then approximated</source>
        <extracomment>setToolTip</extracomment>
        <translation>Tous les niveaux si aucun n’est coché&#8239;; les régions des autres niveaux sont alors représentées de façon approchée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>All other territory on the map was not surveyed</source>
        <extracomment>append</extracomment>
        <translation>Tous les autres territoires de la carte sont hors enquête</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/coverage.py"/>
        <source>All regions</source>
        <extracomment>addItem, covered</extracomment>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>All regions at once, and how much is answered</source>
        <translation>Toutes les régions à la fois, et la part renseignée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>All sheets are hidden; they are read nevertheless: {names}</source>
        <translation>Toutes les feuilles sont masquées&#8239;; elles sont lues quand même&#8239;: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>All tables</source>
        <extracomment>addItem</extracomment>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>All that other regions share with this one follows from a rule that holds for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>All themes</source>
        <extracomment>CheckableBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>All words must stand in an entry for it to count</source>
        <extracomment>setToolTip</extracomment>
        <translation>Tous les mots doivent figurer dans un élément pour qu’il compte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_folder.py"/>
        <source>Allow overwriting, or choose another folder.</source>
        <extracomment>ExportError</extracomment>
        <translation>Autorisez l’écrasement, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Allow writing there, or copy “{file}” and “{journal}” to a folder of yours and open it there.</source>
        <extracomment>kind</extracomment>
        <translation>Autorisez-y l’écriture, ou copiez «&#8239;{file}&#8239;» et «&#8239;{journal}&#8239;» dans l’un de vos dossiers et ouvrez-y le premier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Also save a &amp;project file beside it</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Enregistrer aussi un fichier de pro&amp;jet à côté</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Also what is held</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Aussi ce qui est retenu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Always keep</source>
        <translation>Toujours conserver</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>An address begins with “https://” or “http://”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Une adresse commence par «&#8239;https://&#8239;» ou «&#8239;http://&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>An array of titles with their year, newest first; empty if nothing is documented.</source>
        <extracomment>_help</extracomment>
        <translation>Un tableau de titres avec leur année, du plus récent au plus ancien&#8239;; vide si rien n’est documenté.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Andalusia</source>
        <extracomment>data</extracomment>
        <translation>Andalousie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Andorra</source>
        <extracomment>data</extracomment>
        <translation>Andorre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Another source has this name.</source>
        <translation>Une autre source porte déjà ce nom.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Answer given; share not available</source>
        <extracomment>_Rule</extracomment>
        <translation>Réponse donnée&#8239;; part non disponible</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>Answers have no middle that a palette could turn around.</source>
        <translation>Les réponses n’ont pas de valeur centrale autour de laquelle une palette pourrait s’articuler.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Answers without a class are not drawn, with the number of regions: {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Anti-discrimination</source>
        <extracomment>title</extracomment>
        <translation>Lutte contre les discriminations</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Any basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Any file of polygons that QGIS reads</source>
        <extracomment>setToolTip</extracomment>
        <translation>Tout fichier de polygones lisible par QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Any or none</source>
        <translation>Tout niveau ou aucun</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Applies to</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Apply style</source>
        <translation>Appliquer un style</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Apply the changes</source>
        <extracomment>_start</extracomment>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Around the middle</source>
        <extracomment>StylePreset</extracomment>
        <translation>Autour de la valeur centrale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>As Eurostat calls it</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Selon l’appellation d’Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>As determined on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>As documented for regional authorities in the edition of {date}</source>
        <translation>Informations sur les autorités régionales documentées dans l’édition du {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>As in QGIS</source>
        <extracomment>addItem</extracomment>
        <translation>Comme dans QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>As of</source>
        <extracomment>title</extracomment>
        <translation>Date de référence</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>As the interface</source>
        <translation>Celle de l’interface</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>As the layer is made</source>
        <extracomment>title</extracomment>
        <translation>Selon la conception de la couche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>As the source of the layer says</source>
        <translation>Selon la source de la couche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>As the style says</source>
        <translation>Selon le style</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Ask GISCO which boundaries there are</source>
        <extracomment>Job</extracomment>
        <translation>Demander à GISCO les limites disponibles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Ask GISCO which years and scales there are</source>
        <extracomment>setToolTip</extracomment>
        <translation>Demander à GISCO les années et les échelles disponibles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>Ask for a package that holds its tables, or for a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Demandez un paquet qui contient ses tables, ou un zip de celui-ci.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Ask for less: fewer years, one level, one indicator.</source>
        <translation>Restreignez la demande&#8239;: moins d’années, un seul niveau, un seul indicateur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>Ask for the file again, or unpack it and load the folder.</source>
        <extracomment>PluginError</extracomment>
        <translation>Demandez à nouveau le fichier, ou décompressez-le et chargez le dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Ask for the right to write to it, or copy it to a folder of yours and open it there.</source>
        <extracomment>kind</extracomment>
        <translation>Demandez le droit d’y écrire, ou copiez-le dans l’un de vos dossiers et ouvrez-le à cet endroit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>Ask whoever made it for it again, and check that the file or folder may be opened.</source>
        <extracomment>PluginError</extracomment>
        <translation>Demandez-le à nouveau à son auteur, et vérifiez que le fichier ou le dossier est accessible en lecture.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>Ask whoever made it for the files themselves, and load their folder.</source>
        <extracomment>PluginError</extracomment>
        <translation>Demandez les fichiers eux-mêmes à leur auteur, et chargez leur dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/eurostat.py"/>
        <source>Asking Eurostat for the dimensions of {dataset}</source>
        <extracomment>step</extracomment>
        <translation>Interrogation d’Eurostat sur les dimensions de {dataset}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Asking Eurostat for {name}, {level}</source>
        <extracomment>step</extracomment>
        <translation>Interrogation d’Eurostat&#8239;: {name}, {level}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Asking GISCO…</source>
        <extracomment>setText</extracomment>
        <translation>Interrogation de GISCO…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Asking {host} …</source>
        <extracomment>step</extracomment>
        <translation>Interrogation de {host}…</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Asturias</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Asylum and international protection</source>
        <extracomment>title</extracomment>
        <translation>Asile et protection internationale</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Asylum applicants from Ukraine in the year</source>
        <extracomment>data</extracomment>
        <translation>Demandeurs d’asile venant d’Ukraine dans l’année</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Asylum applicants in the year</source>
        <extracomment>data</extracomment>
        <translation>Demandeurs d’asile dans l’année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Asylum procedures</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>At most {n} regions are compared; the others were left out.</source>
        <extracomment>emit</extracomment>
        <translation>{n} régions au plus sont comparées&#8239;; les autres ont été écartées.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>At risk of migratory pressure</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Atlantic Arc</source>
        <extracomment>data</extracomment>
        <translation>Arc Atlantique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Atlas &amp;file</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Fichier d’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Atlas file</source>
        <extracomment>QgsProcessingOutputFile, QgsProcessingParameterFile, QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Fichier d’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Atlas file (*.gpkg)</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Fichier d’atlas (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <source>Atlas file or project</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Fichier d’atlas ou projet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <source>Atlas file or project (*.gpkg *.qgz *.qgs)</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Fichier d’atlas ou projet (*.gpkg *.qgz *.qgs)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Attica</source>
        <extracomment>data</extracomment>
        <translation>Attique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Attribution of boundaries</source>
        <translation>Mention des limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Attribution of the boundaries</source>
        <translation>Mention des limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Austria</source>
        <extracomment>data</extracomment>
        <translation>Autriche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/connection.py"/>
        <source>Authentication configurations can be used inside QGIS only.</source>
        <extracomment>PluginError</extracomment>
        <translation>Les configurations d’authentification ne sont utilisables que dans QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Authentication, if the address asks for it</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Authentification, si l’adresse l’exige</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Authority</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Auvergne-Rhône-Alpes</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Awareness</source>
        <extracomment>title</extracomment>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Azores</source>
        <extracomment>data</extracomment>
        <translation>Açores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Back to the list (Esc)</source>
        <extracomment>_button</extracomment>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Balearic Islands</source>
        <extracomment>data</extracomment>
        <translation>Îles Baléares</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Balkan and Black Sea</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Baltic Sea</source>
        <extracomment>data</extracomment>
        <translation>Mer Baltique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Bars</source>
        <extracomment>title</extracomment>
        <translation>Barres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Bars by theme</source>
        <extracomment>StylePreset</extracomment>
        <translation>Barres par thème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Bars: {n} side by side; their height is in proportion to what is counted</source>
        <translation>Barres&#8239;: {n} côte à côte&#8239;; leur hauteur est proportionnelle à ce qui est compté</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Basic Public Services</source>
        <extracomment>title</extracomment>
        <translation>Services publics de base</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Basic public services: how Europe’s maritime regions are involved</source>
        <translation>Services publics de base&#8239;: l’implication des régions maritimes d’Europe</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Basilicata</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Basis</source>
        <extracomment>QgsProcessingParameterEnum, _one, labelled, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Basis of competences</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Basque Country</source>
        <extracomment>data</extracomment>
        <translation>Pays basque</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>Before the fix of {date}</source>
        <extracomment>restyle</extracomment>
        <translation>Avant la correction du {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Belgium</source>
        <extracomment>data</extracomment>
        <translation>Belgique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Beside</source>
        <extracomment>addRow</extracomment>
        <translation>En plus</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Blekinge</source>
        <extracomment>data</extracomment>
        <translation>Blekinge</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Blocks of the Pact on Migration and Asylum</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/palettes.py"/>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Blue</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/palettes.py"/>
        <source>Blue by orange (3 × 3)</source>
        <extracomment>title</extracomment>
        <translation>Bleu et orange croisés (3 × 3)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Born abroad, % of total population (Spanish annual census)</source>
        <extracomment>data</extracomment>
        <translation>Personnes nées à l’étranger, % de la population totale (recensement annuel espagnol)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Born outside the EU, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation>Personnes nées hors de l’UE, % de la population âgée de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Bornholm</source>
        <extracomment>data</extracomment>
        <translation>Bornholm</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Bosnia and Herzegovina</source>
        <extracomment>data</extracomment>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Boundaries</source>
        <extracomment>QgsProcessingParameterEnum, QgsProcessingParameterFileDestination, __init__</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/topology.py"/>
        <source>Boundaries cannot be united to a region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Des limites ne peuvent pas être réunies en une région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/notices.py"/>
        <source>Boundaries: Natural Earth (public domain), generalised</source>
        <translation>Limites&#8239;: Natural Earth (domaine public), généralisées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Boundaries: {layer}; around: Natural Earth (public domain)</source>
        <extracomment>with_filled</extracomment>
        <translation>Limites&#8239;: {layer}&#8239;; pays voisins&#8239;: Natural Earth (domaine public)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Boundaries: {title}</source>
        <translation>Limites&#8239;: {title}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Boundary file</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Fichier de limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Boundary layer</source>
        <extracomment>QgsProcessingParameterVectorLayer</extracomment>
        <translation>Couche de limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Boundary unit</source>
        <translation>Unité territoriale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Boundary units</source>
        <extracomment>features, setAccessibleName</extracomment>
        <translation>Unités territoriales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Breaks become numbers a reader can remember; every class stays populated</source>
        <extracomment>setToolTip</extracomment>
        <translation>Les bornes deviennent des nombres faciles à retenir&#8239;; aucune classe ne reste vide</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Bremen</source>
        <extracomment>data</extracomment>
        <translation>Brême</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Brittany</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Brussels-Capital</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Brăila</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Building block of the Pact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Built-in (Natural Earth, offline)</source>
        <translation>Intégrées (Natural Earth, hors ligne)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Built-in boundaries ship with QGIS and are generalised; official ones may be used for non-commercial maps with the notice that is put on them</source>
        <extracomment>setToolTip</extracomment>
        <translation>Les limites intégrées sont fournies avec QGIS et généralisées&#8239;; les limites officielles peuvent servir à des cartes non commerciales avec la mention qui y est apposée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Built-in – Natural Earth, offline</source>
        <extracomment>addItem</extracomment>
        <translation>Intégrées – Natural Earth, hors ligne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Bulgaria</source>
        <extracomment>data</extracomment>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Bundled edition</source>
        <translation>Édition intégrée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Bundled edition – public facts and figures, offline</source>
        <extracomment>addItem</extracomment>
        <translation>Édition intégrée – faits et chiffres publics, hors ligne</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Burgas</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Buskerud</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>By a column</source>
        <translation>Selon une colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>By commission</source>
        <translation>Par commission</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>By general rule: {n}, counting {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>By hand: {decision}</source>
        <translation>À la main&#8239;: {decision}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>By own source of the region and by general rule, edition of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>By own source or general rule</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>By rule: {share}</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>By tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Bytes freed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Octets libérés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>C&amp;oordinates</source>
        <extracomment>add</extracomment>
        <translation>C&amp;oordonnées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>CPMR &amp;Migration</source>
        <extracomment>addMenu</extracomment>
        <translation>CPMR &amp;Migration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <location filename="../cpmr_migration_plugin/gui/messages.py"/>
        <location filename="../cpmr_migration_plugin/gui/options/factory.py"/>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <location filename="../cpmr_migration_plugin/processing/provider.py"/>
        <source>CPMR Migration</source>
        <extracomment>__init__, addToolBar, createMessage, setToolTip</extracomment>
        <translation>CPMR Migration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/messages.py"/>
        <source>CPMR Migration – Details</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>CPMR Migration – Détails</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <source>CPMR Migration – {edition}</source>
        <translation>CPMR Migration – {edition}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>CPMR commission</source>
        <extracomment>title</extracomment>
        <translation>Commission de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>CPMR commissions</source>
        <translation>Commissions de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/members.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>CPMR member</source>
        <extracomment>Rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>CPMR members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <source>CPMR members: {n} of {m} regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>CPMR membership</source>
        <extracomment>labelled, title</extracomment>
        <translation>Adhésion à la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <source>CPMR migration atlas – {edition}</source>
        <extracomment>unmarked</extracomment>
        <translation>Atlas CPMR Migration – {edition}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Calabria</source>
        <extracomment>data</extracomment>
        <translation>Calabre</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Campania</source>
        <extracomment>data</extracomment>
        <translation>Campanie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Canary Islands</source>
        <extracomment>data</extracomment>
        <translation>Îles Canaries</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <location filename="../cpmr_migration_plugin/progress.py"/>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <location filename="../cpmr_migration_plugin/workflows/jobs.py"/>
        <location filename="../cpmr_migration_plugin/workflows/main_thread.py"/>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>Cancelled</extracomment>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_run.py"/>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>Cancelled. {n} files are complete and stay.</source>
        <extracomment>Cancelled</extracomment>
        <translation>Annulé. {n} fichiers sont complets et restent.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Cancelling…</source>
        <extracomment>show_step</extracomment>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Cannot be used yet: {message}.</source>
        <translation>Pas encore utilisable&#8239;: {message}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Cantabria</source>
        <extracomment>data</extracomment>
        <translation>Cantabrie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Cape Verde</source>
        <extracomment>data</extracomment>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Caption</source>
        <translation>Légende de la figure</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Captions</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Légendes de figure</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Captions, alternative texts, citations</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Légendes de figure, textes de remplacement, références</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Caraș-Severin</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Castilla y León</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Catalonia</source>
        <extracomment>data</extracomment>
        <translation>Catalogne</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Central Greece</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Central Macedonia</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Centre-Val de Loire</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>Change the selection.</source>
        <extracomment>PluginError</extracomment>
        <translation>Modifiez la sélection.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Changes</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Check A&amp;gain</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check address, user and password of the proxy in Settings › Options › Network.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Vérifiez l’adresse, l’utilisateur et le mot de passe du proxy dans Préférences › Options › Réseau.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Check how the columns of a survey are read</source>
        <extracomment>setToolTip</extracomment>
        <translation>Vérifier comment les colonnes d’une enquête sont lues</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Check in a web browser that the map has data, and that the right layer was exported.</source>
        <extracomment>PluginError</extracomment>
        <translation>Vérifiez dans un navigateur web que la carte contient des données et que la bonne couche a été exportée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/adapter.py"/>
        <source>Check it in Settings › Options › Authentication.</source>
        <extracomment>PluginError</extracomment>
        <translation>Vérifiez-la dans Préférences › Options › Authentification.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Check maps</source>
        <translation>Contrôler des cartes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check that it is shared with everybody, or choose an authentication configuration.</source>
        <translation>Vérifiez qu’elle est partagée avec tous, ou choisissez une configuration d’authentification.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>Check that the file is there and not open in another program.</source>
        <extracomment>PluginError</extracomment>
        <translation>Vérifiez que le fichier existe et qu’il n’est pas ouvert dans un autre programme.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the address or the code; it may have been moved or withdrawn.</source>
        <translation>Vérifiez l’adresse ou le code&#8239;; le contenu a peut-être été déplacé ou retiré.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address with whoever publishes it; Details show where it leads.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Vérifiez l’adresse auprès de son éditeur&#8239;; les détails montrent où elle mène.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address, or ask for less.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Vérifiez l’adresse, ou restreignez la demande.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address, or try again later.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the address; Details show what was answered.</source>
        <translation>Vérifiez l’adresse&#8239;; les détails montrent la réponse reçue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Check the code of the dataset in Eurostat&apos;s data browser.</source>
        <translation>Vérifiez le code du jeu de données dans le navigateur de données d’Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the connection to the internet and the spelling of the address.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Vérifiez la connexion à l’internet et l’orthographe de l’adresse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the connection to the internet, or try again later.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Vérifiez la connexion à l’internet, ou réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the date of this computer, and ask whether this network inspects connections.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Vérifiez la date de cet ordinateur, et demandez si ce réseau inspecte les connexions.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Check which theme each folder of the map is read as</source>
        <extracomment>setToolTip</extracomment>
        <translation>Vérifier à quel thème correspond chaque dossier de la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Checking the layer for overlaps</source>
        <extracomment>step</extracomment>
        <translation>Contrôle des chevauchements dans la couche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>Checking {map}</source>
        <extracomment>step</extracomment>
        <translation>Contrôle de {map}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Checks the maps of a migration atlas before they are exported, and mends what can be mended.</source>
        <translation>Contrôle les cartes d’un atlas des migrations avant leur exportation, et corrige ce qui peut l’être.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Checks – {counts}</source>
        <translation>Contrôles – {counts}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Checks: not done.</source>
        <extracomment>show_busy</extracomment>
        <translation>Contrôles&#8239;: non effectués.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Checks: nothing to look at.</source>
        <translation>Contrôles&#8239;: rien à signaler.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Choose JSON-stat, SDMX-CSV or TSV when you download from Eurostat.</source>
        <translation>Choisissez JSON-stat, SDMX-CSV ou TSV lors du téléchargement d’Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Choose PDF, PNG or SVG.</source>
        <translation>Choisissez PDF, PNG ou SVG.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>Choose PDF, PNG, SVG or captions.</source>
        <extracomment>ExportError</extracomment>
        <translation>Choisissez PDF, PNG, SVG ou les légendes de figure.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Choose a GeoPackage made with “Load edition…”.</source>
        <translation>Choisissez un GeoPackage créé avec «&#8239;Charger une édition…&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>Choose a KML or KMZ file, or paste the address of a Google My Maps map.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un fichier KML ou KMZ, ou collez l’adresse d’une carte Google My Maps.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>Choose a PNG, JPEG or SVG file, or leave the logo out.</source>
        <extracomment>ExportError</extracomment>
        <translation>Choisissez un fichier PNG, JPEG ou SVG, ou renoncez au logo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>Choose a cell to read its legal basis and sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a code of “{dimension}”.</source>
        <translation>Choisissez un code pour «&#8239;{dimension}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Choose a dataset</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Choisir un jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/eurostat.py"/>
        <source>Choose a dataset with the dimension “geo”, e.g. from Eurostat&apos;s regional statistics.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un jeu de données ayant la dimension «&#8239;geo&#8239;», p. ex. parmi les statistiques régionales d’Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a file downloaded from Eurostat</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Choisir un fichier téléchargé d’Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>Choose a file of NUTS regions</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Choisir un fichier de régions NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Choose a file of NUTS regions, such as NUTS_RG_20M_2024_4326.geojson from GISCO.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un fichier de régions NUTS, comme NUTS_RG_20M_2024_4326.geojson de GISCO.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>Choose a file of NUTS regions.</source>
        <translation>Choisissez un fichier de régions NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose a file of polygons</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Choisir un fichier de polygones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>Choose a file of polygons, such as a GeoPackage, GeoJSON or shapefile.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Choisissez un fichier de polygones, p. ex. un GeoPackage, un GeoJSON ou un shapefile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>Choose a file of polygons. Among GISCO’s these are called NUTS_RG_…; NUTS_LB_… are label points, NUTS_BN_… boundary lines.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Choisissez un fichier de polygones. Chez GISCO, ce sont les fichiers NUTS_RG_…&#8239;; NUTS_LB_… contient les points d’étiquettes, NUTS_BN_… les lignes de limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>Choose a file or folder, or give an address.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un fichier ou un dossier, ou indiquez une adresse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>Choose a file such as NUTS_RG_20M_2024_4326.geojson from GISCO.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Choisissez un fichier comme NUTS_RG_20M_2024_4326.geojson de GISCO.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>Choose a file that was exported from Google My Maps as KML or KMZ.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un fichier exporté de Google My Maps en KML ou KMZ.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>Choose a file that was exported with “Export…” in the window “Style”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un fichier exporté avec «&#8239;Exporter…&#8239;» dans la fenêtre «&#8239;Style&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_presets.py"/>
        <source>Choose a file that was written by “Save preset as file”.</source>
        <translation>Choisissez un fichier écrit par «&#8239;Enregistrer le préréglage dans un fichier&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Choose a file that “Import edition” wrote as the mapping used.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un fichier écrit par «&#8239;Importer une édition&#8239;» comme correspondance utilisée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>Choose a file with one dataset.</source>
        <extracomment>_invalid</extracomment>
        <translation>Choisissez un fichier contenant un seul jeu de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Choose a folder</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Choose a folder on a disk of this computer.</source>
        <extracomment>kind</extracomment>
        <translation>Choisissez un dossier sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Choose a folder that exists.</source>
        <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>Choose a folder that holds a file “datapackage.json”, or a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un dossier contenant un fichier «&#8239;datapackage.json&#8239;», ou un zip de ce dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose a folder with a shorter path, or a shorter file name.</source>
        <extracomment>TargetError, kind</extracomment>
        <translation>Choisissez un dossier au chemin plus court, ou un nom de fichier plus court.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose a folder with one CSV file per table, or a single file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un dossier avec un fichier CSV par table, ou un fichier unique.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Choose a layer of polygons, and the field with the NUTS codes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez une couche de polygones, et le champ contenant les codes NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose a layer of polygons, or a file.</source>
        <translation>Choisissez une couche de polygones ou un fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose a layer of polygons.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose a layer with a feature for each region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Choisissez une couche comportant une entité par région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Choose a logo</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Choose a logo yourself.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez vous-même un logo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Choose a map to see its page.</source>
        <extracomment>show_text</extracomment>
        <translation>Choisissez une carte pour voir sa page.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose a name that ends in .csv.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un nom se terminant par .csv.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose a name that ends in .xlsx, .ods, .csv or .zip.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un nom se terminant par .xlsx, .ods, .csv ou .zip.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Choose a region in the list or on the map to read its profile.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Choisissez une région dans la liste ou sur la carte pour lire son profil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>Choose a whole level of regions instead of single ones.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un niveau entier de régions plutôt que des régions isolées.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <location filename="../cpmr_migration_plugin/workflows/export_project.py"/>
        <source>Choose an atlas file or a project.</source>
        <extracomment>PluginError, QgsProcessingException</extracomment>
        <translation>Choisissez un fichier d’atlas ou un projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Choose an atlas file, or open a project that holds one.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Choisissez un fichier d’atlas, ou ouvrez un projet qui en contient un.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Choose an atlas file.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Choisissez un fichier d’atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Choose an authentication configuration of QGIS for this source, or save the file with a web browser and choose that.</source>
        <translation>Choisissez une configuration d’authentification de QGIS pour cette source, ou enregistrez le fichier à l’aide d’un navigateur web et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Choose another file name, or start a new project first.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un autre nom de fichier, ou commencez d’abord un nouveau projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundary_facts.py"/>
        <source>Choose another file or layer of boundaries.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Choisissez un autre fichier ou une autre couche de limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose another file, or add the layer to the project and choose it there.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Choisissez un autre fichier, ou ajoutez la couche au projet et choisissez-la dans celui-ci.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose another file, or ask for it again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un autre fichier, ou demandez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Choose another file.</source>
        <extracomment>BoundaryError, PluginError</extracomment>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose another folder or file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un autre dossier ou un autre nom de fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose another folder, or allow overwriting.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un autre dossier, ou autorisez l’écrasement.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose another folder, or make room or ask for the right to write there.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un autre dossier, libérez de la place ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_folder.py"/>
        <source>Choose another folder, with a shorter name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un autre dossier, au nom plus court.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>Choose another folder.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>Choose another level, or draw the indicator on countries instead of regions (or the reverse).</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un autre niveau, ou représentez l’indicateur sur les pays plutôt que sur les régions (ou l’inverse).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Choose another name, or allow overwriting.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un autre nom, ou autorisez l’écrasement.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>Choose another name.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>Choose another year or scale.</source>
        <translation>Choisissez une autre année ou une autre échelle.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Choose another year, another level of regions or another category.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Choisissez une autre année, un autre niveau de régions ou une autre catégorie.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_data.py"/>
        <source>Choose at least one format.</source>
        <extracomment>ExportError</extracomment>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Choose at least one layer.</source>
        <translation>Choisissez au moins une couche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Choose at least one map.</source>
        <translation>Choisissez au moins une carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Choose different names.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez des noms différents.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Choose fields of the taxonomy, or an edition that documents competences.</source>
        <extracomment>ExportError</extracomment>
        <translation>Choisissez des domaines de la taxonomie, ou une édition qui documente des compétences.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Choose how a layer is drawn: colours, classes, two topics at once, pies, bars</source>
        <extracomment>_add</extracomment>
        <translation>Choisir la représentation d’une couche&#8239;: couleurs, classes, deux sujets à la fois, camemberts, barres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Choose indicators of the catalogue, a dataset or a file.</source>
        <translation>Choisissez des indicateurs du catalogue, un jeu de données ou un fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>Choose one code of every dimension, so that one figure per region is left.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez un code pour chaque dimension, afin qu’il ne reste qu’un chiffre par région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one code of {dimensions} first.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez d’abord un code pour {dimensions}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>Choose one of its layers: {layers}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Choisissez l’une de ses couches&#8239;: {layers}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one of the codes listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez l’un des codes énumérés dans les détails.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one of the dimensions listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez l’une des dimensions énumérées dans les détails.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>Choose one of the fields of this theme: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>Choose one of the layers of themes or indicators.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez l’une des couches de thèmes ou d’indicateurs.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>Choose one of the periods listed under Details, or the latest available.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez l’une des périodes énumérées dans les détails, ou la dernière disponible.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_presets.py"/>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>Choose one of these: {names}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez parmi&#8239;: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Choose one of those listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez l’un de ceux énumérés dans les détails.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Choose other countries or themes.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>Choose other regions or filters.</source>
        <extracomment>ExportError</extracomment>
        <translation>Choisissez d’autres régions ou filtres.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Choose the boundaries again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez à nouveau les limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Choose the boundary layer.</source>
        <translation>Choisissez la couche de limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset.py"/>
        <source>Choose the dataset again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez à nouveau le jeu de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose the field that holds the NUTS codes, and see that the layer’s coordinate reference system is set.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Choisissez le champ qui contient les codes NUTS, et vérifiez que le système de coordonnées de référence de la couche est défini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose the field that holds the NUTS codes.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Choisissez le champ qui contient les codes NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose the field with the NUTS codes.</source>
        <translation>Choisissez le champ contenant les codes NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Choose the file of the dataset.</source>
        <translation>Choisissez le fichier du jeu de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Choose the file or folder of the dataset, or give its address.</source>
        <translation>Choisissez le fichier ou le dossier du jeu de données, ou indiquez son adresse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Choose the layer in the file.</source>
        <translation>Choisissez la couche du fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose the name of a file.</source>
        <extracomment>TargetError</extracomment>
        <translation>Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Choose {fewest} to {most} different regions to compare.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez de {fewest} à {most} régions différentes à comparer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose “{file}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Choisissez «&#8239;{file}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Choose, or name a new one</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Choisissez ou nommez-en un nouveau</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Circles: a total</source>
        <translation>Cercles&#8239;: un total</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Circles: their area is in proportion to the figure</source>
        <translation>Cercles&#8239;: leur surface est proportionnelle au chiffre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Circles: {figure}</source>
        <extracomment>append, replace</extracomment>
        <translation>Cercles&#8239;: {figure}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Citation</source>
        <translation>Référence à citer</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of Ukraine under temporary protection, end of month</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants ukrainiens bénéficiant de la protection temporaire, à la fin du mois</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of countries outside the EU, without nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants de pays hors UE, nationaux non compris, au 1er janvier</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Citizens of countries outside the EU-27 (2020), without nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants de pays hors UE-27 (2020), nationaux non compris, au 1er janvier</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of other EU countries, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants des autres pays de l’UE, au 1er janvier</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Citizens of other EU-27 (2020) countries, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants des autres pays de l’UE-27 (2020), au 1er janvier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Classes</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Classes (pre&amp;view)</source>
        <extracomment>QLabel</extracomment>
        <translation>Classes (ape&amp;rçu)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Classes by colour</source>
        <extracomment>title</extracomment>
        <translation>Classes par couleur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Classes drawn</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Classes représentées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear</source>
        <extracomment>setText</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear Search and Filters</source>
        <extracomment>EmptyState</extracomment>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Clear downloads</source>
        <translation>Vider les téléchargements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear the search and all filters (Esc in the search box clears the words)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Effacer la recherche et tous les filtres (Échap dans le champ de recherche efface les mots)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Click a region on the map to open its profile.</source>
        <extracomment>say</extracomment>
        <translation>Cliquez sur une région de la carte pour ouvrir son profil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/comparison_table.py"/>
        <source>Click a region to open its profile</source>
        <extracomment>setToolTip</extracomment>
        <translation>Cliquez sur une région pour ouvrir son profil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Click the title of a column to sort by it</source>
        <extracomment>setToolTip</extracomment>
        <translation>Cliquez sur le titre d’une colonne pour trier selon celle-ci</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Click the unit on the map; this window comes back then</source>
        <extracomment>button</extracomment>
        <translation>Cliquez sur l’unité dans la carte&#8239;; cette fenêtre réapparaît ensuite</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_table.py"/>
        <source>Click to sort by this column</source>
        <extracomment>escape</extracomment>
        <translation>Cliquez pour trier selon cette colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Click where “{name}” lies. Escape or a right click cancels.</source>
        <translation>Cliquez à l’endroit où se trouve «&#8239;{name}&#8239;». Échap ou un clic droit annule.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Close it there, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Fermez-le à cet endroit, ou choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/former.py"/>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Close the file in other programs, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Fermez le fichier dans les autres programmes, ou choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Close the file in other programs, or choose another folder or name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Fermez le fichier dans les autres programmes, ou choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Close the file in other programs, or make room on the disk, and try again.</source>
        <extracomment>TargetError</extracomment>
        <translation>Fermez le fichier dans les autres programmes, ou libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>Close the file in other programs, or save the style as a QML file instead.</source>
        <extracomment>TargetError</extracomment>
        <translation>Fermez le fichier dans les autres programmes, ou enregistrez plutôt le style dans un fichier QML.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/files.py"/>
        <source>Close the project in other programs, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Fermez le projet dans les autres programmes, ou choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Co&amp;py</source>
        <extracomment>QPushButton</extracomment>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Code fiel&amp;d</source>
        <extracomment>add</extracomment>
        <translation>Cham&amp;p du code</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Code field</source>
        <translation>Champ du code</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Codebook</source>
        <translation>Dictionnaire des données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Codes in lower case, which were read as upper case: {n}.</source>
        <translation>Codes en minuscules, lus en majuscules&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Codes it was made from</source>
        <translation>Codes à partir desquels il a été établi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Codes of this year come first; regions with another year&apos;s code are placed too</source>
        <extracomment>setToolTip</extracomment>
        <translation>Les codes de cette année passent en premier&#8239;; les régions ayant un code d’une autre année sont rattachées aussi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/code_year.py"/>
        <source>Codes that are not of NUTS {year}, as most are: {codes}.</source>
        <translation>Codes qui ne sont pas de la NUTS {year}, contrairement à la plupart&#8239;: {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Codes with GR or GB, which were read as EL or UK as NUTS has them: {n}.</source>
        <translation>Codes avec GR ou GB, lus comme EL ou UK selon l’usage de la NUTS&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Codes with blanks in them, which were left out: {n}.</source>
        <translation>Codes contenant des espaces, qui ont été supprimés&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Collect versions and messages, without personal data, to report a fault</source>
        <extracomment>_add</extracomment>
        <translation>Rassembler versions et messages, sans données personnelles, pour signaler un défaut</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Collects what is needed to find a fault: versions of the plugin, QGIS and its libraries, the language, what the plugin has registered, which atlas files the project holds, and the last messages of the plugin. Names, folders of people, logins, addresses of machines and queries are taken out. Nothing is sent; read the file before you hand it on.

Overwrite: whether a file that exists may be replaced.
File: where the text is written.</source>
        <translation>Rassemble ce qu’il faut pour trouver un défaut&#8239;: versions de l’extension, de QGIS et de ses bibliothèques, langue, ce que l’extension a enregistré, fichiers d’atlas du projet et derniers messages de l’extension. Noms, dossiers de personnes, identifiants, adresses de machines et requêtes sont retirés. Rien n’est envoyé&#8239;; lisez le fichier avant de le transmettre.

Écraser&#8239;: si un fichier existant peut être remplacé.
Fichier&#8239;: où le texte est écrit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Colour-blind-safe contrast</source>
        <extracomment>StylePreset</extracomment>
        <translation>Contraste adapté au daltonisme</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Colour: {figure}</source>
        <extracomment>append</extracomment>
        <translation>Couleur&#8239;: {figure}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Colours: a ratio</source>
        <translation>Couleurs&#8239;: un ratio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Colours: {n} classes</source>
        <translation>Couleurs&#8239;: {n} classes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Colours: {rows} × {columns} classes, the share parted at {breaks}</source>
        <translation>Couleurs&#8239;: {rows} × {columns} classes, la part étant divisée à {breaks}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Column {n}, “{header}”: {message}.</source>
        <translation>Colonne {n}, «&#8239;{header}&#8239;»&#8239;: {message}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Column “{column}” is not known ({n} placemarks, e.g. “{text}”); not used.</source>
        <translation>La colonne «&#8239;{column}&#8239;» n’est pas connue ({n} repères, p. ex. «&#8239;{text}&#8239;»)&#8239;; non utilisée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>Column “{column}”: no field is known by the name “{text}”; not used.</source>
        <translation>Colonne «&#8239;{column}&#8239;»&#8239;: aucun domaine n’est connu sous le nom «&#8239;{text}&#8239;»&#8239;; non utilisé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Columns grouped by</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_table.py"/>
        <source>Columns of the survey and what they hold</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Colonnes de l’enquête et leur contenu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Columns of “{sheet}”</source>
        <extracomment>__init__</extracomment>
        <translation>Colonnes de «&#8239;{sheet}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>Comments on cells are not read.</source>
        <extracomment>append</extracomment>
        <translation>Les commentaires des cellules ne sont pas lus.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Commission</source>
        <extracomment>CheckableBox, _many</extracomment>
        <translation>Commission</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Common information system (Eurodac)</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Common language</source>
        <extracomment>_check</extracomment>
        <translation>Langue commune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Common official language</source>
        <translation>Langue officielle commune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Comp&amp;are</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Compare</source>
        <extracomment>_button, setText</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Compare regions</source>
        <translation>Comparer des régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Compare the regions of the chosen rows</source>
        <extracomment>setToolTip</extracomment>
        <translation>Comparer les régions des lignes choisies</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Compare the selected regions</source>
        <extracomment>_button</extracomment>
        <translation>Comparer les régions sélectionnées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Compare the selected regions (two to six)</source>
        <extracomment>_tool</extracomment>
        <translation>Comparer les régions sélectionnées (deux à six)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Comparing with the atlas</source>
        <extracomment>step</extracomment>
        <translation>Comparaison avec l’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/comparison_table.py"/>
        <source>Comparison</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Comparison {names}</source>
        <translation>Comparaison {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/level_style.py"/>
        <source>Competence (general rule) and experience</source>
        <extracomment>_rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/level_style.py"/>
        <source>Competence (own source) and experience</source>
        <extracomment>_own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Competence and experience</source>
        <extracomment>LegendClass</extracomment>
        <translation>Compétence et expérience</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/level_style.py"/>
        <source>Competence by general rule only</source>
        <extracomment>_rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Competence level and share</source>
        <extracomment>StylePreset</extracomment>
        <translation>Niveau de compétence et part</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Competence only</source>
        <extracomment>LegendClass</extracomment>
        <translation>Compétence seulement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/level_style.py"/>
        <source>Competence only, general rule</source>
        <extracomment>_rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/level_style.py"/>
        <source>Competence only, own source</source>
        <extracomment>_own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Competence or other activity only</source>
        <extracomment>LegendClass</extracomment>
        <translation>Compétence ou autre activité seulement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: in words</source>
        <extracomment>title</extracomment>
        <translation>Compétence&#8239;: en toutes lettres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: legal basis</source>
        <extracomment>title</extracomment>
        <translation>Compétence&#8239;: base juridique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: level</source>
        <extracomment>title</extracomment>
        <translation>Compétence&#8239;: niveau</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: source</source>
        <extracomment>title</extracomment>
        <translation>Compétence&#8239;: source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Competence: the sources name a power of the region in a field of this theme. Experience: at least one measure, instrument or project. “No answer”: the edition names neither.</source>
        <translation>Compétence&#8239;: les sources mentionnent une compétence de la région dans un domaine de ce thème. Expérience&#8239;: au moins une mesure, un instrument ou un projet. «&#8239;Sans réponse&#8239;»&#8239;: l’édition ne mentionne ni l’une ni l’autre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Competences</source>
        <extracomment>Sheet, _heading, title</extracomment>
        <translation>Compétences</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <source>Competences and entries documented, edition of {date}</source>
        <translation>Compétences et éléments documentés, édition du {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Competences and experiences of regional authorities, as documented in the edition of {date}</source>
        <translation>Compétences et expériences des autorités régionales, telles que documentées dans l’édition du {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/worth.py"/>
        <source>Competences by general rule count {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Competences by general rule only, which count nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Competences in words</source>
        <translation>Compétences en toutes lettres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Competences of the regions</source>
        <extracomment>Sheet</extracomment>
        <translation>Compétences des régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Competences: {theme}</source>
        <translation>Compétences&#8239;: {theme}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Constanța</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Continue</source>
        <extracomment>_offer</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>Contradicted by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/palettes.py"/>
        <source>Contrasting colours</source>
        <extracomment>title</extracomment>
        <translation>Couleurs contrastées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>Contrasting colours have no order: figures need a palette from light to dark.</source>
        <translation>Les couleurs contrastées n’ont pas d’ordre&#8239;: les chiffres exigent une palette du clair au foncé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Cooperation Interest</source>
        <extracomment>title</extracomment>
        <translation>Intérêt pour la coopération</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Cooperation interest</source>
        <extracomment>title</extracomment>
        <translation>Intérêt pour la coopération</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Cooperation interest of Europe’s maritime regions in migration</source>
        <translation>Intérêt des régions maritimes d’Europe pour la coopération en matière de migration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Cooperation interests</source>
        <translation>Intérêts pour la coopération</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Cooperation or exchange documented</source>
        <translation>Coopération ou échange documenté</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Coordinates</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Coordinates of the boundaries</source>
        <extracomment>QgsProcessingParameterCrs</extracomment>
        <translation>Coordonnées des limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Coordinates of the boundaries: the coordinate reference system of boundary file or layer, where it does not say so or says something else.
Layer in the boundary file: where a file, folder or archive holds several layers of regions.
NUTS year of the boundary file: where its codes are the same in several years.</source>
        <translation>Coordonnées des limites&#8239;: le système de coordonnées de référence du fichier ou de la couche de limites, s’il n’y est pas indiqué ou l’est de façon erronée.
Couche du fichier de limites&#8239;: lorsqu’un fichier, un dossier ou une archive contient plusieurs couches de régions.
Année NUTS du fichier de limites&#8239;: lorsque ses codes sont les mêmes pour plusieurs années.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Copied.</source>
        <extracomment>show_info</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Copy</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Copy &amp;Name</source>
        <extracomment>addAction</extracomment>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Copy Citation</source>
        <extracomment>addAction</extracomment>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Copy Map</source>
        <extracomment>addAction</extracomment>
        <translation>Copier la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy as &amp;HTML</source>
        <extracomment>addAction</extracomment>
        <translation>Copier en &amp;HTML</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy as &amp;Text</source>
        <extracomment>addAction</extracomment>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Copy the page as a picture, or how to cite the map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Copier la page comme image, ou la référence à citer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy the profile</source>
        <extracomment>_button</extracomment>
        <translation>Copier le profil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Copy the selected rows, or all rows shown, for a spreadsheet</source>
        <extracomment>_button, setToolTip</extracomment>
        <translation>Copier les lignes sélectionnées, ou toutes les lignes affichées, pour un tableur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Copy the text as it stands here</source>
        <extracomment>setToolTip</extracomment>
        <translation>Copier le texte tel qu’il est ici</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Copying…</source>
        <extracomment>show_text</extracomment>
        <translation>Copie…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Correct them in a spreadsheet or text editor. Nothing was changed.</source>
        <extracomment>PluginError</extracomment>
        <translation>Corrigez-les dans un tableur ou un éditeur de texte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Corsica</source>
        <extracomment>data</extracomment>
        <translation>Corse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Count what the survey holds</source>
        <extracomment>Job</extracomment>
        <translation>Compter le contenu de l’enquête</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Countries</source>
        <extracomment>CheckableBox, addItem</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Countries aro&amp;und from GISCO too</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Pa&amp;ys voisins, aussi de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Countries around from GISCO too</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Pays voisins, aussi de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_table.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>Country</source>
        <extracomment>CheckableBox, _many, title</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Country Data</source>
        <extracomment>title</extracomment>
        <translation>Données nationales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Country borders</source>
        <extracomment>features, open_layer</extracomment>
        <translation>Frontières nationales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Country factsheet · Migration and asylum</source>
        <extracomment>Sheet</extracomment>
        <translation>Fiche par pays · Migration et asile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>Country factsheets on migration and asylum</source>
        <translation>Fiches par pays sur la migration et l’asile</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Country level only.</source>
        <extracomment>data</extracomment>
        <translation>Niveau national uniquement.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Country-level notes</source>
        <extracomment>title</extracomment>
        <translation>Notes par pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Create the folder or choose another one.</source>
        <extracomment>TargetError</extracomment>
        <translation>Créez le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Crete</source>
        <extracomment>data</extracomment>
        <translation>Crète</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Croatia</source>
        <extracomment>data</extracomment>
        <translation>Croatie</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of natural change of population</source>
        <extracomment>data</extracomment>
        <translation>Taux brut de variation naturelle de la population</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of net migration plus statistical adjustment</source>
        <extracomment>data</extracomment>
        <translation>Taux brut de solde migratoire plus ajustement statistique</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of net migration plus statistical adjustment (ready-made table)</source>
        <extracomment>data</extracomment>
        <translation>Taux brut de solde migratoire plus ajustement statistique (tableau prêt à l’emploi)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of total population change</source>
        <extracomment>data</extracomment>
        <translation>Taux brut de variation totale de la population</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Culture and interculturality</source>
        <extracomment>title</extracomment>
        <translation>Culture et interculturalité</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Cyprus</source>
        <extracomment>data</extracomment>
        <translation>Chypre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Czechia</source>
        <extracomment>data</extracomment>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Călărași</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>D&amp;raw on</source>
        <translation>Représenter su&amp;r</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Data loaded on {date}</source>
        <translation>Données chargées le {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Data package</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Paquet de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Data package (*.zip)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Paquet de données (*.zip)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Data package (datapackage.json *.zip)</source>
        <translation>Paquet de données (datapackage.json *.zip)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/templates.py"/>
        <source>Data package (folder)</source>
        <extracomment>title</extracomment>
        <translation>Paquet de données (dossier)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/templates.py"/>
        <source>Data package (zip)</source>
        <extracomment>title</extracomment>
        <translation>Paquet de données (zip)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Data package – a folder or zip</source>
        <extracomment>addItem</extracomment>
        <translation>Paquet de données – un dossier ou un zip</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Dataset</source>
        <extracomment>QgsProcessingParameterEnum, __init__, text, title</extracomment>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Dataset: {place}</source>
        <translation>Jeu de données&#8239;: {place}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Datasets, figures and boundaries that were downloaded are kept in the profile, so that they can be used again without a network. This removes them; atlas files and projects are not touched.

Older than (days): only what the service has not given or confirmed since; 0 for everything.
Also what is held: also what was ticked to be kept in the settings.</source>
        <translation>Les jeux de données, les chiffres et les limites téléchargés sont conservés dans le profil, afin de pouvoir être réutilisés sans réseau. Cet algorithme les supprime&#8239;; les fichiers d’atlas et les projets ne sont pas touchés.

Plus anciens que (jours)&#8239;: seulement ce que le service n’a ni fourni ni confirmé depuis&#8239;; 0 pour tout.
Aussi ce qui est retenu&#8239;: également ce qui a été coché comme à conserver dans les préférences.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Date</source>
        <extracomment>QCheckBox, title</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Date of the edition</source>
        <translation>Date de l’édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Day of the export below the edition</source>
        <translation>Jour de l’exportation sous l’édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Decentralised Cooperation and Humanitarian Aid</source>
        <extracomment>title</extracomment>
        <translation>Coopération décentralisée et aide humanitaire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Decentralised cooperation and humanitarian aid of Europe’s maritime regions</source>
        <translation>Coopération décentralisée et aide humanitaire des régions maritimes d’Europe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Decide by hand which unit the selected region is drawn as (also: F2)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Décider à la main par quelle unité la région sélectionnée est représentée (aussi&#8239;: F2)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Default</source>
        <extracomment>StylePreset</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Default style of the layer</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Style par défaut de la couche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Default weights</source>
        <extracomment>setText</extracomment>
        <translation>Pondération par défaut</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <location filename="../cpmr_migration_plugin/project/presets.py"/>
        <source>Default, with members marked</source>
        <extracomment>StylePreset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Delete, save as file, read from file</source>
        <extracomment>setToolTip</extracomment>
        <translation>Supprimer, enregistrer dans un fichier, lire depuis un fichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Denmark</source>
        <extracomment>data</extracomment>
        <translation>Danemark</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Describing where the data comes from</source>
        <extracomment>step</extracomment>
        <translation>Description de l’origine des données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Designations and boundaries do not imply any opinion on the status of a territory.</source>
        <translation>Les appellations et les limites n’impliquent aucune prise de position quant au statut d’un territoire.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <location filename="../cpmr_migration_plugin/gui/messages.py"/>
        <source>Details</source>
        <extracomment>QPushButton</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>Determination for the cycle that begins on 12 June 2026; may draw on the solidarity pool</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Development cooperation</source>
        <extracomment>title</extracomment>
        <translation>Coopération au développement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Diameter of the largest symbol, height of the tallest bar</source>
        <extracomment>setToolTip</extracomment>
        <translation>Diamètre du plus grand symbole, hauteur de la plus haute barre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Dimensions</source>
        <extracomment>text</extracomment>
        <translation>Dimensions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Do not draw the selected regions</source>
        <extracomment>button</extracomment>
        <translation>Ne pas représenter les régions sélectionnées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Do not use</source>
        <extracomment>addItem</extracomment>
        <translation>Ne pas utiliser</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Document</source>
        <extracomment>escaped</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Documented</source>
        <translation>Documenté</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Documented entries</source>
        <translation>Éléments documentés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Documented experiences, projects and instruments: {n}; each further one adds less. {titles}.</source>
        <translation>Expériences, projets et instruments documentés&#8239;: {n}&#8239;; chaque élément supplémentaire ajoute moins. {titles}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Documented for the region</source>
        <translation>Documenté pour la région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <source>Documented, by kind</source>
        <extracomment>replace</extracomment>
        <translation>Éléments documentés, par type</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <source>Documented, by theme</source>
        <extracomment>replace</extracomment>
        <translation>Éléments documentés, par thème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>Download a selection instead of the whole dataset.</source>
        <extracomment>PluginError</extracomment>
        <translation>Téléchargez une sélection plutôt que tout le jeu de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>Download boundaries</source>
        <translation>Télécharger des limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Download from GISCO</source>
        <translation>Téléchargement de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>Download it again from Eurostat, as JSON-stat 2.0.</source>
        <translation>Téléchargez-le à nouveau d’Eurostat, en JSON-stat 2.0.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>Download it again from Eurostat, as SDMX-CSV with codes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Téléchargez-le à nouveau d’Eurostat, en SDMX-CSV avec codes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>Download it again from Eurostat, as TSV.</source>
        <extracomment>PluginError</extracomment>
        <translation>Téléchargez-le à nouveau d’Eurostat, en TSV.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>Download it again, or choose another file.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Téléchargez-le à nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Download it again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Downloaded or confirmed {time}</source>
        <extracomment>append</extracomment>
        <translation>Téléchargé ou confirmé {time}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Downloading from {host}: {done} of {total} …</source>
        <translation>Téléchargement de {host}&#8239;: {done} sur {total}…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Downloading from {host}: {done} …</source>
        <translation>Téléchargement de {host}&#8239;: {done}…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Downloads</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Downloads kept for later</source>
        <extracomment>__init__</extracomment>
        <translation>Téléchargements conservés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>Downloads official NUTS regions from GISCO, the geographical service of Eurostat.</source>
        <translation>Télécharge les régions NUTS officielles de GISCO, le service géographique d’Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Downloads removed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Téléchargements supprimés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>Downloads the regions of a NUTS year at a scale and writes them as one layer, with the notice that must stand on every map made with them in its metadata. What has been downloaded before is kept in the profile: it is only asked for changes, and used if the service is away or you work offline; the log then says of which date it is.

NUTS year: 2003 to 2024; NUTS 2003 has no scale of 1:60 million.
Scale: 1:60 million for a page with all of Europe, 1:1 million for a single region (a large file).
Levels: all of them in one layer unless some are chosen; the column LEVL_CODE tells them apart.
Boundaries: a GeoPackage or GeoJSON file, longitude and latitude.
Overwrite: whether an existing file may be replaced; it is replaced only when the new one is complete.

Administrative boundaries: © EuroGeographics, © TurkStat. Commercial use needs EuroGeographics.</source>
        <translation>Télécharge les régions d’une année NUTS à une échelle donnée et les écrit dans une seule couche, avec, dans ses métadonnées, la mention qui doit figurer sur toute carte réalisée à partir de celles-ci. Ce qui a déjà été téléchargé est conservé dans le profil&#8239;: seules les modifications sont demandées, et cette copie est utilisée si le service est indisponible ou si vous travaillez hors ligne&#8239;; le journal en indique alors la date.

Année NUTS&#8239;: de 2003 à 2024&#8239;; la NUTS 2003 n’existe pas à l’échelle 1:60&#8239;000&#8239;000.
Échelle&#8239;: 1:60&#8239;000&#8239;000 pour une page montrant toute l’Europe, 1:1&#8239;000&#8239;000 pour une seule région (fichier volumineux).
Niveaux&#8239;: tous dans une seule couche, sauf si certains sont choisis&#8239;; la colonne LEVL_CODE les distingue.
Limites&#8239;: un fichier GeoPackage ou GeoJSON, en longitude et latitude.
Écraser&#8239;: autorise le remplacement d’un fichier existant&#8239;; il n’est remplacé que lorsque le nouveau est complet.

Limites administratives&#8239;: © EuroGeographics, © TurkStat. L’utilisation commerciale requiert l’accord d’EuroGeographics.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Draw it on countries instead of regions, or choose another indicator.</source>
        <extracomment>PluginError</extracomment>
        <translation>Représentez-le sur les pays plutôt que sur les régions, ou choisissez un autre indicateur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Draw lines from the region to its best partners on the map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Tracer sur la carte des lignes de la région vers ses meilleurs partenaires</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Draw on</source>
        <extracomment>choice</extracomment>
        <translation>Représenter sur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Draw the region as the selected unit (also: Enter)</source>
        <extracomment>button</extracomment>
        <translation>Représenter la région par l’unité sélectionnée (aussi&#8239;: Entrée)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Drawing order</source>
        <translation>Ordre de dessin</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/shapes.py"/>
        <source>Drawing the borders between countries</source>
        <extracomment>step</extracomment>
        <translation>Tracé des frontières entre les pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/pieces.py"/>
        <source>Drawing {name}</source>
        <extracomment>step</extracomment>
        <translation>Représentation de {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Drawn as</source>
        <translation>Représentée par</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Drawn as {unit}</source>
        <translation>Représentée par {unit}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Drawn as “{region}” now, which will have no place any more.</source>
        <extracomment>setText</extracomment>
        <translation>Représente actuellement «&#8239;{region}&#8239;», qui n’aura alors plus d’emplacement.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>Drawn as “{region}” now.</source>
        <extracomment>append</extracomment>
        <translation>Représente actuellement «&#8239;{region}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Drawn at another level, as {names}.</source>
        <translation>Représentée à un autre niveau, par {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/coded.py"/>
        <source>Drawn from Natural Earth: the boundaries lack it, or a part of it.</source>
        <translation>Représentée d’après Natural Earth&#8239;: elle manque, en tout ou en partie, dans les limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Drawn in part, as {names}.</source>
        <translation>Représentée en partie, par {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Drawn with its borders of NUTS {year}; {wanted} has no such region.</source>
        <translation>Représentée avec ses limites de la NUTS {year}&#8239;; la NUTS {wanted} n’a pas cette région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Draws a layer with a style preset: classes by colour, proportional symbols, two topics at once, pies, bars, the level of power, powers by own source or general rule, one field of competence, or the situation of countries under the EU’s Pact. The classes for missing data always stay.

Atlas file: a GeoPackage made with “Load edition”. Empty: the layer of the open project changes.
Layer: a theme, e.g. regional_data or reception, or an indicator, e.g. net_migration_rate.
Style: the name of a built-in style ({names}) or of one you saved.
File of styles: take the style of that name from a file instead, or its first one if no name is given.
Palette, Method, Classes, Rounded breaks, Own thresholds, Size of symbols: change what the style says; thresholds are numbers with blanks between them and need no method.
Default style of the layer: write it into the atlas file, so that QGIS opens the layer with it.
QML: also write it as a style file of QGIS.
Field: the field of competence that is shown, with “{field}”; one of the theme of the layer.
Mark CPMR members: as the style says, or with or without a dot in every region that is a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Drenthe</source>
        <extracomment>data</extracomment>
        <translation>Drenthe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>E&amp;xpertise</source>
        <translation>E&amp;xpertise</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>E&amp;xport factsheets</source>
        <extracomment>QCheckBox</extracomment>
        <translation>E&amp;xporter les fiches</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>ELY centres</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>EU, {what}</source>
        <extracomment>labelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Each map keeps its own title</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Chaque carte garde son propre titre</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Eastern Macedonia and Thrace</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Edit Source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Edition and boundaries</source>
        <extracomment>compare_values</extracomment>
        <translation>Édition et limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Edition {version}, {date}</source>
        <extracomment>MapTexts</extracomment>
        <translation>Édition {version}, {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Education</source>
        <extracomment>title</extracomment>
        <translation>Éducation</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Egypt</source>
        <extracomment>data</extracomment>
        <translation>Égypte</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Emigration in the year</source>
        <extracomment>data</extracomment>
        <translation>Émigration dans l’année</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Emilia-Romagna</source>
        <extracomment>data</extracomment>
        <translation>Émilie-Romagne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Employment</source>
        <extracomment>title</extracomment>
        <translation>Emploi</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of foreign citizens aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Taux d’emploi des ressortissants étrangers âgés de 20 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of the foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Taux d’emploi des personnes nées à l’étranger âgées de 20 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of the native-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Taux d’emploi des personnes nées dans le pays âgées de 20 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>English unitary and upper-tier councils</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries in words</source>
        <translation>Éléments en toutes lettres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries: {theme}</source>
        <translation>Éléments&#8239;: {theme}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Entry and Reception</source>
        <extracomment>title</extracomment>
        <translation>Entrée et accueil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Entry and reception: how Europe’s maritime regions are involved</source>
        <translation>Entrée et accueil&#8239;: l’implication des régions maritimes d’Europe</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Epirus</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Equal intervals</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Intervalles égaux</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Estonia</source>
        <extracomment>data</extracomment>
        <translation>Estonie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat answered in a way that is not understood.</source>
        <translation>La réponse d’Eurostat n’est pas comprise.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat does not understand the selection from {dataset}.</source>
        <translation>Eurostat ne comprend pas la sélection ({dataset}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat has no dataset {dataset}, or has withdrawn it.</source>
        <translation>Ce jeu de données n’existe pas chez Eurostat, ou en a été retiré ({dataset}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Eurostat has no figures in {dataset} for this selection.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Eurostat n’a pas de chiffres pour cette sélection ({dataset}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat is not available at the moment.</source>
        <translation>Eurostat n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat is still preparing the figures of {dataset}.</source>
        <translation>Eurostat prépare encore les chiffres demandés ({dataset}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat no longer holds the figures it had prepared of {dataset}.</source>
        <translation>Eurostat ne détient plus les chiffres qu’il avait préparés ({dataset}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Every word must be found; accents and case do not matter. Words in “quotes” must stand together.</source>
        <extracomment>setToolTip</extracomment>
        <translation>Tous les mots doivent être présents&#8239;; les accents et la casse ne comptent pas. Les mots entre «&#8239;guillemets&#8239;» doivent se suivre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Everything the edition says about one region</source>
        <translation>Tout ce que l’édition indique sur une région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Exclusive or shared competence</source>
        <translation>Compétence exclusive ou partagée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Executive, consultative or not stated</source>
        <translation>Exécutive, consultative ou non précisée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Experience</source>
        <extracomment>title</extracomment>
        <translation>Expérience</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Experience id</source>
        <extracomment>title</extracomment>
        <translation>Identifiant de l’expérience</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/level_style.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Experience only</source>
        <extracomment>LegendClass, _own</extracomment>
        <translation>Expérience seulement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: link</source>
        <extracomment>title</extracomment>
        <translation>Expérience&#8239;: lien</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: summary</source>
        <extracomment>title</extracomment>
        <translation>Expérience&#8239;: résumé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: title</source>
        <extracomment>title</extracomment>
        <translation>Expérience&#8239;: titre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: year</source>
        <extracomment>title</extracomment>
        <translation>Expérience&#8239;: année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>Experiences and projects</source>
        <extracomment>Tile</extracomment>
        <translation>Expériences et projets</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Experiences, instruments, needs, interests</source>
        <extracomment>title</extracomment>
        <translation>Expériences, instruments, besoins, intérêts</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Expertise: {about}</source>
        <translation>Expertise&#8239;: {about}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>Explain this window (F1)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Expliquer cette fenêtre (F1)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Export</source>
        <extracomment>__init__</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Export data</source>
        <translation>Exporter des données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>Export factsheets</source>
        <translation>Exporter des fiches</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Export its layers one by one, without detailed borders, and load these files.</source>
        <extracomment>PluginError</extracomment>
        <translation>Exportez ses couches une à une, sans limites détaillées, et chargez ces fichiers.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Export maps</source>
        <translation>Exporter des cartes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Export maps, factsheets and data for a policy paper, and check them before</source>
        <extracomment>_add</extracomment>
        <translation>Exporter des cartes, des fiches et des données pour un document d’orientation, et les contrôler auparavant</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Export only what is not written</source>
        <extracomment>setToolTip</extracomment>
        <translation>N’exporter que ce qui n’est pas écrit</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>Export or download the map again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Exportez ou téléchargez à nouveau la carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Export small multiples</source>
        <translation>Exporter une planche de petites cartes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Export the map again as KML or KMZ, without links, and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Exportez à nouveau la carte en KML ou KMZ, sans liens, et chargez ce fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>Export the map from Google My Maps again as KML or KMZ and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Exportez à nouveau la carte de Google My Maps en KML ou KMZ et chargez ce fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Export the style</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Exporter le style</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Exported</source>
        <translation>Date d’exportation</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>Exported on {date}</source>
        <extracomment>literal</extracomment>
        <translation>Exporté le {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Exported with</source>
        <translation>Exporté avec</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <location filename="../cpmr_migration_plugin/workflows/multiples.py"/>
        <location filename="../cpmr_migration_plugin/workflows/publishing.py"/>
        <source>Exporting {layer}</source>
        <extracomment>step</extracomment>
        <translation>Exportation de {layer}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Exports one map per layer of a migration atlas as PDF, PNG or SVG, with captions.</source>
        <translation>Exporte une carte par couche d’un atlas des migrations, en PDF, PNG ou SVG, avec légendes de figure.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>Exports one or two pages per region, country or theme of a migration atlas as PDF or PNG.</source>
        <translation>Exporte une ou deux pages par région, pays ou thème d’un atlas des migrations en PDF ou PNG.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Exports one page of many small maps of the same extent: one per field of competence or per theme.</source>
        <translation>Exporte une page de nombreuses petites cartes de même emprise&#8239;: une par domaine de compétence ou par thème.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Exports the data of a migration atlas as GeoPackage, GeoJSON, CSV or XLSX, with a codebook.</source>
        <translation>Exporte les données d’un atlas des migrations en GeoPackage, GeoJSON, CSV ou XLSX, avec un dictionnaire des données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>F&amp;ile</source>
        <extracomment>add</extracomment>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>F&amp;older</source>
        <extracomment>addRow</extracomment>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Fact</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Facts on countries</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Facts on the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Facts on {country}</source>
        <extracomment>Section, _heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Factshee&amp;ts</source>
        <translation>Fic&amp;hes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Factshee&amp;ts ✓</source>
        <translation>Fic&amp;hes ✓</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Factsheet</source>
        <extracomment>_button, labelled, links_html, quotedString, title</extracomment>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Factsheet PDF… – one or two pages on the region</source>
        <translation>Fiche PDF… – une ou deux pages sur la région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>Factsheet on migration and asylum</source>
        <translation>Fiche sur la migration et l’asile</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Famagusta</source>
        <extracomment>data</extracomment>
        <translation>Famagouste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Faroe Islands</source>
        <extracomment>data</extracomment>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Features of the layer “{name}” that are not used: {n}. The join report says why.</source>
        <extracomment>_note</extracomment>
        <translation>Entités de la couche «&#8239;{name}&#8239;» non utilisées&#8239;: {n}. Le rapport de jointure en indique la raison.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>Features of “{file}” that are no polygons and are not used: {n}.</source>
        <translation>Entités de «&#8239;{file}&#8239;» qui ne sont pas des polygones, non utilisées&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>Features of “{file}” without a NUTS code, which are not used: {n}.</source>
        <translation>Entités de «&#8239;{file}&#8239;» sans code NUTS, non utilisées&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Features with the same code, which were united: {codes}.</source>
        <extracomment>_note, append</extracomment>
        <translation>Entités de même code, qui ont été réunies&#8239;: {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Fetches figures from Eurostat, or reads a file downloaded there, brings them to the units of an atlas file across NUTS years and writes them into it in one transaction: the whole series into the table of figures, and a styled layer per indicator. Figures that fit no unit are listed in the join report. An indicator that is there already is replaced. If the open project shows the atlas, it shows the new layers too. Without a network the last good answers are used.

Atlas file: a GeoPackage made with “Load edition”.
Indicators: ids of the catalogue.
Dataset: the code of any other dataset of Eurostat with territories.
File: JSON-stat, SDMX-CSV with codes, or TSV, packed with gzip or not.
Dimensions: one code for each dimension of the dataset or file that has several, as in “freq=A;sex=T;unit=NR”.
Kind, title, unit: of the dataset or file; taken from Eurostat&apos;s words if left empty.
Draw on: the regions of the atlas, each at its own level, or its countries.
Levels: what is asked of Eurostat; by default the levels that the atlas draws.
Time: the latest figure of each territory, one common period, or the period named under “Period”.
Series from: first period of the series that is kept.
Language: of titles and units.
Project file: a project of its own for the atlas file with all its layers, if it is named.
Overwrite: whether an existing project file may be replaced.
Figures placed, territories, left over: counts over all indicators; layers: names of their views, separated by commas.</source>
        <translation>Récupère des chiffres auprès d’Eurostat, ou lit un fichier qui y a été téléchargé, les ramène aux unités d’un fichier d’atlas d’une année NUTS à l’autre et les y écrit en une seule transaction&#8239;: toute la série dans la table des chiffres, et une couche stylisée par indicateur. Les chiffres qui ne correspondent à aucune unité figurent dans le rapport de jointure. Un indicateur déjà présent est remplacé. Si le projet ouvert montre l’atlas, il montre aussi les nouvelles couches. Sans réseau, les dernières réponses valides sont utilisées.

Fichier d’atlas&#8239;: un GeoPackage créé avec «&#8239;Charger une édition&#8239;».
Indicateurs&#8239;: identifiants du catalogue.
Jeu de données&#8239;: le code de tout autre jeu de données d’Eurostat comportant des territoires.
Fichier&#8239;: JSON-stat, SDMX-CSV avec codes, ou TSV, compressé avec gzip ou non.
Dimensions&#8239;: un code pour chaque dimension du jeu de données ou du fichier qui en a plusieurs, comme dans «&#8239;freq=A;sex=T;unit=NR&#8239;».
Type, titre, unité&#8239;: du jeu de données ou du fichier&#8239;; repris des termes d’Eurostat si laissés vides.
Représenter sur&#8239;: les régions de l’atlas, chacune à son niveau, ou ses pays.
Niveaux&#8239;: ce qui est demandé à Eurostat&#8239;; par défaut, les niveaux que représente l’atlas.
Temps&#8239;: le dernier chiffre de chaque territoire, une période commune, ou la période indiquée sous «&#8239;Période&#8239;».
Série depuis&#8239;: première période de la série conservée.
Langue&#8239;: des titres et des unités.
Fichier de projet&#8239;: un projet propre au fichier d’atlas avec toutes ses couches, s’il est indiqué.
Écraser&#8239;: autorise le remplacement d’un fichier de projet existant.
Chiffres rattachés, territoires, reliquat&#8239;: décomptes pour l’ensemble des indicateurs&#8239;; couches&#8239;: noms de leurs vues, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Fewer come where there are too few figures</source>
        <extracomment>setToolTip</extracomment>
        <translation>Il y en a moins lorsque les chiffres sont trop peu nombreux</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Fi&amp;le</source>
        <extracomment>addTab</extracomment>
        <translation>Fichi&amp;er</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Fi&amp;nd</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Field</source>
        <extracomment>CheckableBox, QgsProcessingParameterEnum, _many, title</extracomment>
        <translation>Domaine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Field, as the source words it</source>
        <extracomment>title</extracomment>
        <translation>Domaine, selon les termes de la source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>Field, in the source&apos;s words</source>
        <translation>Domaine, dans les termes de la source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Fields</source>
        <extracomment>QgsProcessingOutputNumber, QgsProcessingParameterEnum</extracomment>
        <translation>Domaines</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Fields by block of the Pact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Fields by building block of the Pact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Fields by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Fields of which no rule speaks, left out: {names}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Fields that belong to no building block of the Pact, left out: {names}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Fields that both answer: {n}</source>
        <translation>Domaines renseignés par les deux&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Fields without competence</source>
        <translation>Domaines sans compétence</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Fields without competence, inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Fife</source>
        <extracomment>data</extracomment>
        <translation>Fife</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>Figure available</source>
        <extracomment>Rule, _Rule</extracomment>
        <translation>Chiffre disponible</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Figure of the share</source>
        <translation>Chiffre de la part</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Figures</source>
        <extracomment>_heading, escape, title</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Figures of Eurostat (*.json *.csv *.tsv *.gz)</source>
        <extracomment>setFilter</extracomment>
        <translation>Chiffres d’Eurostat (*.json *.csv *.tsv *.gz)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Figures of a region’s own territory only; none is taken over from a larger one. “Not available”: no figure at the region’s level. A region inside another one is drawn on top of it.</source>
        <translation>Chiffres du territoire propre de chaque région uniquement&#8239;; aucun n’est repris d’un territoire plus vaste. «&#8239;Non disponible&#8239;»&#8239;: pas de chiffre au niveau de la région. Une région située dans une autre est représentée par-dessus.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Figures of more years ago are reported</source>
        <extracomment>setToolTip</extracomment>
        <translation>Les chiffres remontant à un plus grand nombre d’années sont signalés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/figures.py"/>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>Figures of {codes}, the same territory.</source>
        <translation>Chiffres de {codes}, le même territoire.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Figures of {code}, which is the same territory.</source>
        <extracomment>escaped</extracomment>
        <translation>Chiffres de {code}, qui est le même territoire.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Figures placed</source>
        <translation>Chiffres rattachés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>Figures that belong to no region of the country (extra-regio).</source>
        <translation>Chiffres qui ne relèvent d’aucune région du pays (extra-regio).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Figures, competences and experiences, edition of {date}</source>
        <translation>Chiffres, compétences et expériences, édition du {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Figures, the highest first: {figures}</source>
        <translation>Chiffres, par ordre décroissant&#8239;: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Figures: {data}</source>
        <translation>Chiffres&#8239;: {data}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Figures: {source}</source>
        <translation>Chiffres&#8239;: {source}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Figures: © European Union, {source}</source>
        <translation>Chiffres&#8239;: © Union européenne, {source}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>File</source>
        <extracomment>QgsProcessingParameterFile, QgsProcessingParameterFileDestination</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>File of NUTS regions from GISCO</source>
        <translation>Fichier de régions NUTS de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>File of styles</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Fichier de styles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>File, folder or address of the dataset</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Fichier, dossier ou adresse du jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Files</source>
        <extracomment>__init__</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Files written</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filter map</source>
        <translation>Filtrer la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filters</source>
        <extracomment>setText</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filters ({n})</source>
        <translation>Filtres ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Find &amp;Partners</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Chercher des partenaires</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Find a Region</source>
        <extracomment>EmptyState</extracomment>
        <translation>Chercher une région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Find expertise</source>
        <translation>Chercher une expertise</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Find partners</source>
        <extracomment>run</extracomment>
        <translation>Chercher des partenaires</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Find partners for the region</source>
        <extracomment>_button</extracomment>
        <translation>Chercher des partenaires pour la région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Find regions</source>
        <translation>Chercher des régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Find regions by words and filters</source>
        <translation>Chercher des régions par mots et filtres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Find regions, read and compare what they do, find expertise and partners</source>
        <extracomment>_add</extracomment>
        <translation>Chercher des régions, lire et comparer leur action, trouver une expertise et des partenaires</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Findings of the map checks</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Résultats des contrôles des cartes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Finland</source>
        <extracomment>data</extracomment>
        <translation>Finlande</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>First reception</source>
        <extracomment>title</extracomment>
        <translation>Premier accueil</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>First residence permits in the year</source>
        <extracomment>data</extracomment>
        <translation>Premiers titres de séjour dans l’année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>First year</source>
        <extracomment>_year</extracomment>
        <translation>Première année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>First year of the series that is kept, e.g. 2015</source>
        <extracomment>setToolTip</extracomment>
        <translation>Première année de la série conservée, p. ex. 2015</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>Fitting in what GISCO does not have</source>
        <extracomment>step</extracomment>
        <translation>Insertion de ce que GISCO n’a pas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Fitting the world map around the layer</source>
        <extracomment>step</extracomment>
        <translation>Ajustement de la carte du monde autour de la couche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Fix</source>
        <extracomment>QPushButton</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Fix what can be fixed</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Corriger ce qui peut l’être</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Fix: {text}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Corriger&#8239;: {text}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Fixed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Problèmes corrigés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Flag</source>
        <extracomment>title</extracomment>
        <translation>Drapeau</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Flag in words</source>
        <translation>Drapeau en toutes lettres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Flag of the population</source>
        <translation>Drapeau de la population</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Flag of the share</source>
        <translation>Drapeau de la part</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicator_report.py"/>
        <source>Flags of the source: {flags}.</source>
        <translation>Drapeaux de la source&#8239;: {flags}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Flanders</source>
        <extracomment>data</extracomment>
        <translation>Flandre</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Flemish provinces (5)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Flevoland</source>
        <extracomment>data</extracomment>
        <translation>Flevoland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Fol&amp;ders…</source>
        <extracomment>setText</extracomment>
        <translation>Dossie&amp;rs…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Folder</source>
        <extracomment>QgsProcessingParameterFolderDestination</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Folder of the sample project</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Dossier du projet d’exemple</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Folders of the map</source>
        <translation>Dossiers de la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Folders of “{map}”</source>
        <translation>Dossiers de «&#8239;{map}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>For that year choose among: {scales}.</source>
        <translation>Pour cette année, choisissez parmi&#8239;: {scales}.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens (census 2021)</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants étrangers (recensement de 2021)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants étrangers âgés de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign citizens and stateless persons, % of total population</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants étrangers et apatrides, % de la population totale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens and stateless persons, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants étrangers et apatrides, au 1er janvier</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign citizens, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants étrangers, % de la population âgée de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign residents, % of total population (Italian registers)</source>
        <extracomment>data</extracomment>
        <translation>Résidents étrangers, % de la population totale (registres italiens)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born population aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>Population née à l’étranger âgée de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born population, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Population née à l’étranger, au 1er janvier</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born residents (census 2021)</source>
        <extracomment>data</extracomment>
        <translation>Résidents nés à l’étranger (recensement de 2021)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born residents who arrived in 2015-2019 (census 2021)</source>
        <extracomment>data</extracomment>
        <translation>Résidents nés à l’étranger arrivés de 2015 à 2019 (recensement de 2021)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign-born, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation>Personnes nées à l’étranger, % de la population âgée de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Forget the chosen style of yours</source>
        <extracomment>_button</extracomment>
        <translation>Supprimer le style personnel choisi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Forget what was decided by hand for the selected regions</source>
        <extracomment>button</extracomment>
        <translation>Oublier les décisions manuelles pour les régions sélectionnées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Form&amp;at</source>
        <extracomment>addRow</extracomment>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Format</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Formats</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Formats</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>France</source>
        <extracomment>data</extracomment>
        <translation>France</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <source>French Guiana</source>
        <translation>Guyane</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Friesland</source>
        <extracomment>data</extracomment>
        <translation>Frise</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Friuli Venezia Giulia</source>
        <extracomment>data</extracomment>
        <translation>Frioul-Vénétie Julienne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>From a note on the country: no region of the edition is of this kind.</source>
        <extracomment>_dim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>From the beginning</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>From year</source>
        <translation>De l’année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Further figures</source>
        <extracomment>Section</extracomment>
        <translation>Autres chiffres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>GISCO has no boundaries of NUTS {year} at {scale}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>GISCO n’a pas de limites NUTS {year} à l’échelle {scale}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>GISCO, NUTS {year} ({file})</source>
        <translation>GISCO, NUTS {year} ({file})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>GISCO, NUTS, year unknown ({file})</source>
        <translation>GISCO, NUTS, année inconnue ({file})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>GISCO’s file {file} is not used: {reason}</source>
        <extracomment>append</extracomment>
        <translation>Le fichier {file} de GISCO n’est pas utilisé&#8239;: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Galați</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Galicia</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Geo code</source>
        <extracomment>title</extracomment>
        <translation>Code géographique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>GeoPDF</source>
        <extracomment>QCheckBox</extracomment>
        <translation>GeoPDF</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Georgia</source>
        <extracomment>data</extracomment>
        <translation>Géorgie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>German-speaking Community</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Germany</source>
        <extracomment>data</extracomment>
        <translation>Allemagne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Gets two files: the atlas file and the project</source>
        <extracomment>setToolTip</extracomment>
        <translation>Recevra deux fichiers&#8239;: le fichier d’atlas et le projet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Gibraltar</source>
        <extracomment>data</extracomment>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give ALLOW_HOSTS={host}, if it may be asked.</source>
        <translation>Indiquez ALLOW_HOSTS={host}, si ce serveur peut être interrogé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_presets.py"/>
        <source>Give LOGO yourself.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indiquez vous-même LOGO.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Give at least one criterion a weight.</source>
        <extracomment>PluginError</extracomment>
        <translation>Donnez un poids à un critère au moins.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Give it one.</source>
        <extracomment>TargetError</extracomment>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give its place now as DATASET_PLACE or BOUNDARY_PLACE, or put the file beside the atlas file.</source>
        <translation>Indiquez son emplacement actuel dans DATASET_PLACE ou BOUNDARY_PLACE, ou placez le fichier à côté du fichier d’atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Give the address at which the map is opened in a web browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indiquez l’adresse à laquelle la carte s’ouvre dans un navigateur web.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>Give the address of its “datapackage.json”, or of a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indiquez l’adresse de son «&#8239;datapackage.json&#8239;», ou d’un zip du paquet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Give the layer changed last the style it had, exactly</source>
        <extracomment>setToolTip</extracomment>
        <translation>Rendre à la dernière couche modifiée exactement le style qu’elle avait</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give the login for it as AUTHCFG, if it may be sent there.</source>
        <translation>Indiquez dans AUTHCFG les identifiants pour ce serveur, s’ils peuvent lui être envoyés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Give the name of one of those listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indiquez le nom de l’une de celles énumérées dans les détails.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give the place of a file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indiquez l’emplacement d’un fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_presets.py"/>
        <source>Give the preset a name.</source>
        <extracomment>PluginError</extracomment>
        <translation>Donnez un nom au préréglage.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give the whole address as DATASET_PLACE.</source>
        <translation>Indiquez l’adresse complète dans DATASET_PLACE.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Give the whole address.</source>
        <extracomment>__init__</extracomment>
        <translation>Indiquez l’adresse complète.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Give the year with four digits, or leave it empty.</source>
        <translation>Indiquez l’année en quatre chiffres, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Give up on a &amp;download after</source>
        <translation>Abandonner un té&amp;léchargement après</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Given code</source>
        <translation>Code indiqué</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Go on after a failure</source>
        <translation>Continuer après un échec</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Go to this page of QGIS&apos;s options</source>
        <extracomment>setToolTip</extracomment>
        <translation>Aller à cette page des options de QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Gone</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Gone, copy kept</source>
        <translation>Introuvable, copie conservée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Good</source>
        <translation>Valide</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Google My Maps, KML or KMZ</source>
        <translation>Google My Maps, KML ou KMZ</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Gotland</source>
        <extracomment>data</extracomment>
        <translation>Gotland</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Gozo</source>
        <extracomment>data</extracomment>
        <translation>Gozo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Greece</source>
        <extracomment>data</extracomment>
        <translation>Grèce</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Greenland</source>
        <extracomment>data</extracomment>
        <translation>Groenland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/palettes.py"/>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Grey with hatching</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Gris avec hachures</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Groningen</source>
        <extracomment>data</extracomment>
        <translation>Groningue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Grouped by</source>
        <translation>Groupé par</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Groups of fields</source>
        <extracomment>_box</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Groups of regions</source>
        <extracomment>_box</extracomment>
        <translation>Groupes de régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Guadeloupe</source>
        <extracomment>data</extracomment>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Guess</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Guess again?</source>
        <extracomment>question</extracomment>
        <translation>Détecter à nouveau&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Guess from headers and cells, and forget what was chosen</source>
        <extracomment>setToolTip</extracomment>
        <translation>Détecter d’après les en-têtes et les cellules, et oublier les choix faits</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Guess from the unit</source>
        <extracomment>addItem</extracomment>
        <translation>Déduire de l’unité</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Guyane</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Gävleborg</source>
        <extracomment>data</extracomment>
        <translation>Gävleborg</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/page.py"/>
        <source>Half a page, for a text document</source>
        <translation>Demi-page, pour un document texte</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Halland</source>
        <extracomment>data</extracomment>
        <translation>Halland</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Hamburg</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Has</source>
        <extracomment>_many</extracomment>
        <translation>Contient</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has an address and no place on the map ({address}); used only if it names its region.</source>
        <translation>A une adresse, mais pas d’emplacement sur la carte ({address})&#8239;; utilisé seulement s’il nomme sa région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Has entries of these kinds</source>
        <translation>Contient des éléments de ces types</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has no link that could be its source: give the map&apos;s address.</source>
        <extracomment>note</extracomment>
        <translation>N’a pas de lien qui puisse être sa source&#8239;: indiquez l’adresse de la carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has no place on the map; used only if it names its region.</source>
        <extracomment>note</extracomment>
        <translation>N’a pas d’emplacement sur la carte&#8239;; utilisé seulement s’il nomme sa région.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Hauts-de-France</source>
        <extracomment>data</extracomment>
        <translation>Hauts-de-France</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Health</source>
        <extracomment>title</extracomment>
        <translation>Santé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <source>Heat map of regions and themes</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Carte de chaleur des régions et des thèmes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>Help</source>
        <extracomment>setAccessibleName, setText</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Helsinki-Uusimaa</source>
        <extracomment>data</extracomment>
        <translation>Helsinki-Uusimaa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Hidden sheets are not read: {names}</source>
        <translation>Les feuilles masquées ne sont pas lues&#8239;: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Highest: {figures}</source>
        <translation>Valeurs les plus élevées&#8239;: {figures}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Highland</source>
        <extracomment>data</extracomment>
        <translation>Highland</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Hiiumaa</source>
        <extracomment>data</extracomment>
        <translation>Hiiumaa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Hints</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Holy See</source>
        <extracomment>data</extracomment>
        <translation>Saint-Siège</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/hosts.py"/>
        <source>Hosts that may be asked, separated by blanks</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Serveurs pouvant être interrogés, séparés par des espaces</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Housing</source>
        <extracomment>title</extracomment>
        <translation>Logement</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Hovedstaden</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>How it was placed</source>
        <translation>Mode de rattachement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How long a service may be silent before it is given up</source>
        <extracomment>_spin</extracomment>
        <translation>Durée pendant laquelle un service peut rester muet avant d’être abandonné</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How long one download may take in all</source>
        <extracomment>_spin</extracomment>
        <translation>Durée totale maximale d’un téléchargement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>How many of the {n} regions hold a competence, by a source of their own or by rule. “No answer” does not mean “none”.</source>
        <extracomment>Sheet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>How many regions hold which kind of power. The others give no answer.</source>
        <translation>Nombre de régions par type de compétence. Les autres ne donnent pas de réponse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>How much of the edition is answered</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Part de l’édition renseignée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>How much of the unit and the official region is common to both, 0 to 1</source>
        <translation>Part commune à l’unité et à la région officielle, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How often a request is made again after a failure that may pass, such as a busy service</source>
        <extracomment>_spin</extracomment>
        <translation>Nombre de nouvelles tentatives après un échec passager, p. ex. un service surchargé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>How the figure was placed</source>
        <translation>Mode de rattachement du chiffre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Humanitarian aid</source>
        <extracomment>title</extracomment>
        <translation>Aide humanitaire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Hungary</source>
        <extracomment>data</extracomment>
        <translation>Hongrie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Iceland</source>
        <extracomment>data</extracomment>
        <translation>Islande</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>If you know whose it is, load the edition again and choose it yourself.</source>
        <extracomment>__init__</extracomment>
        <translation>Si vous en connaissez la provenance, chargez à nouveau l’édition et choisissez-le vous-même.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Immigration and aliens law</source>
        <extracomment>title</extracomment>
        <translation>Immigration et droit des étrangers</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Immigration in the year</source>
        <extracomment>data</extracomment>
        <translation>Immigration dans l’année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Imp&amp;ort…</source>
        <extracomment>_button</extracomment>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Import edition</source>
        <translation>Importer une édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Import styles</source>
        <extracomment>getOpenFileName</extracomment>
        <translation>Importer des styles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>In Google My Maps choose Share and let anyone with the link view the map, or ask its owner to; or export it to a KML or KMZ file and load that.</source>
        <extracomment>PluginError</extracomment>
        <translation>Dans Google My Maps, choisissez Partager et autorisez toute personne disposant du lien à voir la carte, ou demandez-le à son propriétaire&#8239;; ou bien exportez-la en KML ou KMZ et chargez ce fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>In Google My Maps choose “Export to KML/KMZ” and load that file, or give the map&apos;s address.</source>
        <extracomment>PluginError</extracomment>
        <translation>Dans Google My Maps, choisissez «&#8239;Exporter au format KML/KMZ&#8239;» et chargez ce fichier, ou indiquez l’adresse de la carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>In Google Sheets choose Share and let anyone with the link view it, or File ▸ Share ▸ Publish to web; or download it as XLSX and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Dans Google Sheets, choisissez Partager et autorisez toute personne disposant du lien à la consulter, ou Fichier ▸ Partager ▸ Publier sur le Web&#8239;; ou bien téléchargez-la en XLSX et chargez ce fichier.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>In Latvia, FOR includes recognised non-citizens.</source>
        <extracomment>data</extracomment>
        <translation>En Lettonie, FOR inclut les non-citoyens reconnus.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>In NUTS {year} the region is joined with others, of which figures are missing.</source>
        <translation>Dans la NUTS {year}, la région est réunie à d’autres, dont des chiffres manquent.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>In NUTS {year} the region is joined with others; ratios cannot be added up.</source>
        <translation>Dans la NUTS {year}, la région est réunie à d’autres&#8239;; des ratios ne peuvent pas être additionnés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>In NUTS {year} the region is joined with parts of others: its figure is not the whole.</source>
        <translation>Dans la NUTS {year}, la région est réunie à des parties d’autres régions&#8239;: son chiffre ne couvre pas l’ensemble.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>In a terminal run “/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {name}” and restart QGIS.</source>
        <translation>Dans un terminal, exécutez «&#8239;/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {name}&#8239;», puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>In a terminal run “sudo apt install python3-{name}” (Debian, Ubuntu) and restart QGIS.</source>
        <translation>Dans un terminal, exécutez «&#8239;sudo apt install python3-{name}&#8239;» (Debian, Ubuntu), puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>In no block that is shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>In no class of the legend, and not drawn: {n}</source>
        <extracomment>append</extracomment>
        <translation>Dans aucune classe de la légende, et non représentés&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Indicator</source>
        <extracomment>title</extracomment>
        <translation>Indicateur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <source>Indicators</source>
        <extracomment>QgsProcessingParameterBoolean, addGroup, choice, setAccessibleName</extracomment>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>Indicators of the old file were kept, with the figures they had: {titles}.</source>
        <translation>Les indicateurs de l’ancien fichier ont été gardés, avec leurs chiffres&#8239;: {titles}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Indicators: {titles}</source>
        <translation>Indicateurs&#8239;: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>Inferred: no source states it; it is inferred from the division of tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Information and service points for migrants</source>
        <extracomment>title</extracomment>
        <translation>Points d’information et de services pour les migrants</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Innlandet</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Innovative practices</source>
        <extracomment>LegendClass</extracomment>
        <translation>Pratiques innovantes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Insets</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Cartons</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Insets of outermost regions and small islands</source>
        <translation>Cartons des régions ultrapériphériques et des petites îles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/crosswalk.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/catalogue.py"/>
        <location filename="../cpmr_migration_plugin/sources/gisco/listing.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/gazetteer.py"/>
        <source>Install the plugin again.</source>
        <extracomment>BoundaryError, PluginError</extracomment>
        <translation>Réinstallez l’extension.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Integration</source>
        <extracomment>title</extracomment>
        <translation>Intégration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Integration and Social Inclusion</source>
        <extracomment>title</extracomment>
        <translation>Intégration et inclusion sociale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Integration and social inclusion: how Europe’s maritime regions are involved</source>
        <translation>Intégration et inclusion sociale&#8239;: l’implication des régions maritimes d’Europe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>Interest to cooperate</source>
        <translation>Intérêt pour la coopération</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Interested</source>
        <extracomment>_check</extracomment>
        <translation>Intéressées</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Intermediterranean</source>
        <extracomment>data</extracomment>
        <translation>Interméditerranéenne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Involvement</source>
        <extracomment>title</extracomment>
        <translation>Implication</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Involvement and share</source>
        <extracomment>StylePreset</extracomment>
        <translation>Implication et part</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Involvement of regions: competence and experience documented in this theme.</source>
        <translation>Implication des régions&#8239;: compétence et expérience documentées dans ce thème.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Involvement of the region</source>
        <translation>Implication de la région</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Ionian Islands</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Ireland</source>
        <extracomment>data</extracomment>
        <translation>Irlande</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Islands</source>
        <extracomment>data</extracomment>
        <translation>Îles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Isle of Man</source>
        <extracomment>data</extracomment>
        <translation>Île de Man</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Israel</source>
        <extracomment>data</extracomment>
        <translation>Israël</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Issues and needs</source>
        <extracomment>LegendClass</extracomment>
        <translation>Enjeux et besoins</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Issues, Needs, Innovative Practices</source>
        <extracomment>title</extracomment>
        <translation>Enjeux, besoins et pratiques innovantes</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Istria</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} hours.</source>
        <translation>Le service invite à réessayer dans {n} heures.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} minutes.</source>
        <translation>Le service invite à réessayer dans {n} minutes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} seconds.</source>
        <translation>Le service invite à réessayer dans {n} secondes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>It does not say which schema it has.</source>
        <extracomment>unreadable</extracomment>
        <translation>Il n’indique pas son schéma.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>It has more than {n} features.</source>
        <extracomment>_not_nuts</extracomment>
        <translation>Il a plus de {n} entités.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>It has no columns {names}.</source>
        <extracomment>_not_nuts</extracomment>
        <translation>Il n’a pas de colonnes {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>It has no polygon.</source>
        <extracomment>Leftover, _leave</extracomment>
        <translation>Elle n’a pas de polygone.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>It holds no NUTS region.</source>
        <extracomment>_not_nuts</extracomment>
        <translation>Il ne contient aucune région NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>It holds none of the expected administrative units.</source>
        <extracomment>_unreadable</extracomment>
        <translation>Elle ne contient aucune des unités administratives attendues.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>It is empty: there is no table to read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il est vide&#8239;: il n’y a pas de table à lire.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>It is no polygon.</source>
        <extracomment>_leave</extracomment>
        <translation>Ce n’est pas un polygone.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>It is not clear which field these are about; they are left out: {titles}</source>
        <translation>Le domaine dont il s’agit n’est pas clair&#8239;; écartés&#8239;: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>It is not known which theme the folder is; its {n} placemarks wait for an answer.</source>
        <translation>Le thème du dossier n’est pas connu&#8239;; ses {n} repères attendent une réponse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>It is {width} × {height} pixels large.</source>
        <translation>L’image mesure {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>It may ask for a login. Open it in a browser, and give the address of the file itself.</source>
        <extracomment>PluginError</extracomment>
        <translation>Une identification est peut-être demandée. Ouvrez l’adresse dans un navigateur, et indiquez l’adresse du fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>It may have been moved or renamed. Load the edition again, or point to the file.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Il a peut-être été déplacé ou renommé. Chargez à nouveau l’édition, ou indiquez le fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>It opens, drawn and labelled, in QGIS without this plugin</source>
        <extracomment>setToolTip</extracomment>
        <translation>Il s’ouvre, représenté et étiqueté, dans QGIS sans cette extension</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>It shows a picture that lies in another file.</source>
        <translation>Il affiche une image qui se trouve dans un autre fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Italy</source>
        <extracomment>data</extracomment>
        <translation>Italie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Its address is {url}</source>
        <extracomment>PluginError</extracomment>
        <translation>Son adresse est {url}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Its description is too long; only the beginning was read.</source>
        <extracomment>note</extracomment>
        <translation>Sa description est trop longue&#8239;; seul le début a été lu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Its last good copy, of {date}, can be loaded.</source>
        <translation>Sa dernière copie valide, du {date}, peut être chargée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Its place cannot be read: {reason}.</source>
        <extracomment>note</extracomment>
        <translation>Son emplacement ne peut pas être lu&#8239;: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Its polygon cannot be used: {reason}</source>
        <extracomment>_leave</extracomment>
        <translation>Son polygone ne peut pas être utilisé&#8239;: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>Its theme cannot be told by its title; read as “{theme}”, a guess.</source>
        <translation>Son titre n’indique pas son thème&#8239;; lu comme «&#8239;{theme}&#8239;», une supposition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>JSON-stat, SDMX-CSV with codes, or TSV; packed with gzip or not</source>
        <extracomment>setToolTip</extracomment>
        <translation>JSON-stat, SDMX-CSV avec codes, ou TSV&#8239;; compressé avec gzip ou non</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Join Report – {file}</source>
        <extracomment>__init__</extracomment>
        <translation>Rapport de jointure – {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Join Report…</source>
        <extracomment>show_success</extracomment>
        <translation>Rapport de jointure…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Join report</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Rapport de jointure</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Joins a dataset on migration in regions to boundaries: atlas file, project and join report.</source>
        <translation>Joint à des limites un jeu de données sur la migration dans les régions&#8239;: fichier d’atlas, projet et rapport de jointure.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Jordan</source>
        <extracomment>data</extracomment>
        <translation>Jordanie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Jämtland Härjedalen</source>
        <extracomment>data</extracomment>
        <translation>Jämtland Härjedalen</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/swapped.py"/>
        <source>KML has longitude first. Put them right, or ask whoever made the map for it again.</source>
        <extracomment>PluginError</extracomment>
        <translation>En KML, la longitude vient en premier. Rétablissez cet ordre, ou demandez à nouveau la carte à son auteur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Keep &amp;up to</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Conserver au plus</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keep in the profile, too</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Conserver aussi dans le profil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>Keep the rows and columns that matter, or delete formatted empty ones.</source>
        <extracomment>PluginError</extracomment>
        <translation>Gardez les lignes et les colonnes utiles, ou supprimez celles qui sont vides mais mises en forme.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Keep the rows of the regions. Figures belong into a table of their own, “indicators”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Gardez les lignes des régions. Les chiffres ont leur place dans une table à part, «&#8239;indicators&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Keep the settings of this window under the name</source>
        <extracomment>setToolTip</extracomment>
        <translation>Conserver les réglages de cette fenêtre sous ce nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Keep these settings as a style of your own</source>
        <extracomment>_button</extracomment>
        <translation>Conserver ces paramètres comme style personnel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Keeping the indicators of the old file</source>
        <extracomment>step</extracomment>
        <translation>Conservation des indicateurs de l’ancien fichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keeping the placements</source>
        <extracomment>step</extracomment>
        <translation>Enregistrement des rattachements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keeps in an atlas file which unit a region is drawn as, decided by hand.</source>
        <translation>Conserve dans un fichier d’atlas l’unité par laquelle une région est représentée, décidée à la main.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Kept since {date} ({size} MB); GISCO is only asked for changes.</source>
        <translation>Conservé depuis le {date} ({size} Mo)&#8239;; seules les modifications sont demandées à GISCO.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Kept since {date}.</source>
        <translation>Conservé depuis le {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>Key figures</source>
        <extracomment>_heading</extracomment>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Kherson</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Kind</source>
        <extracomment>QgsProcessingParameterEnum, choice, title</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_table.py"/>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Kind of authority</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Kind of change</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Type de modification</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Kind of partner</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Type de partenaire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Kind of power documented for the regional authority, edition of {date}</source>
        <extracomment>replace</extracomment>
        <translation>Nature de la compétence documentée pour l’autorité régionale, édition du {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/cards.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Kind of source</source>
        <extracomment>labelled, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Kind: {kind}</source>
        <extracomment>append</extracomment>
        <translation>Type&#8239;: {kind}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Kinds of authority</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Kinds of authority without a region and without a word in these fields, left out: {names}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Kinds of partners</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Types de partenaires</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Kinds of power, by field</source>
        <extracomment>Sheet</extracomment>
        <translation>Types de compétence, par domaine</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Klaipėda</source>
        <extracomment>data</extracomment>
        <translation>Klaipėda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Known are: {names}</source>
        <extracomment>PluginError</extracomment>
        <translation>Valeurs connues&#8239;: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Kosovo</source>
        <extracomment>data</extracomment>
        <translation>Kosovo</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Kymenlaakso</source>
        <extracomment>data</extracomment>
        <translation>Kymenlaakso</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>La Réunion</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>La&amp;yer</source>
        <extracomment>add</extracomment>
        <translation>Couc&amp;he</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Labour force participation rate of the foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Taux d’activité des personnes nées à l’étranger âgées de 20 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Labour force survey (a sample).</source>
        <extracomment>data</extracomment>
        <translation>Enquête sur les forces de travail (échantillon).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Lan&amp;guage</source>
        <extracomment>QLabel</extracomment>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Landscape</source>
        <extracomment>addItem</extracomment>
        <translation>Paysage</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Lang&amp;uage</source>
        <extracomment>addRow</extracomment>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Language</source>
        <extracomment>QgsProcessingParameterEnum, choice</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Language and civic training</source>
        <extracomment>title</extracomment>
        <translation>Formation linguistique et civique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Language of the codebook</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Langue du dictionnaire des données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Language of the pages</source>
        <translation>Langue des pages</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Language of the pages, whatever that of QGIS</source>
        <extracomment>setToolTip</extracomment>
        <translation>Langue des pages, quelle que soit celle de QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Language of titles and units, as far as Eurostat has them</source>
        <extracomment>setToolTip</extracomment>
        <translation>Langue des titres et des unités, dans la mesure où Eurostat les propose</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Largest circles: {figures}</source>
        <translation>Plus grands cercles&#8239;: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Largest pies: {figures}</source>
        <translation>Plus grands camemberts&#8239;: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Last good</source>
        <translation>Dernière copie valide</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Last year</source>
        <extracomment>_year</extracomment>
        <translation>Dernière année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Latest available</source>
        <translation>Dernière disponible</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Latest available – each territory its own</source>
        <extracomment>addItem</extracomment>
        <translation>Dernière disponible – propre à chaque territoire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Latest period: {period}.</source>
        <translation>Dernière période&#8239;: {period}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Latvia</source>
        <extracomment>data</extracomment>
        <translation>Lettonie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Layer</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Layer in &amp;the file</source>
        <extracomment>add</extracomment>
        <translation>Couche &amp;du fichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Layer in the atlas file</source>
        <extracomment>QgsProcessingOutputString</extracomment>
        <translation>Couche dans le fichier d’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Layer in the boundary file</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Couche du fichier de limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Layer of my own</source>
        <translation>Couche à moi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Layer “{name}”, NUTS {year}</source>
        <translation>Couche «&#8239;{name}&#8239;», NUTS {year}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Layer “{name}”, NUTS, year unknown</source>
        <translation>Couche «&#8239;{name}&#8239;», NUTS, année inconnue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Layers</source>
        <extracomment>QGroupBox, QgsProcessingOutputString, QgsProcessingParameterEnum, setAccessibleName</extracomment>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Layers and coordinates in PDF (GeoPDF)</source>
        <translation>Couches et coordonnées dans le PDF (GeoPDF)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Laying out “{title}”…</source>
        <extracomment>emit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Layout “{name}”: </source>
        <translation>Mise en page «&#8239;{name}&#8239;»&#8239;: </translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Lazio</source>
        <extracomment>data</extracomment>
        <translation>Latium</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Le&amp;vels</source>
        <extracomment>add</extracomment>
        <translation>Ni&amp;veaux</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>Leave it out of the address and choose an authentication configuration of QGIS.</source>
        <extracomment>PluginError</extracomment>
        <translation>Retirez-le de l’adresse et choisissez une configuration d’authentification de QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Leave map alone</source>
        <translation>Ne rien changer à la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Leave out entries that are planned or proposed</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Leave “Mapping used” empty.</source>
        <extracomment>PluginError</extracomment>
        <translation>Laissez «&#8239;Correspondance utilisée&#8239;» vide.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Lebanon</source>
        <extracomment>data</extracomment>
        <translation>Liban</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Led to {address}</source>
        <extracomment>append</extracomment>
        <translation>Redirigé vers {address}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Left out, as one rule gives it to both: {n}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Left over</source>
        <extracomment>addTab</extracomment>
        <translation>Reliquat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Legal assistance</source>
        <extracomment>title</extracomment>
        <translation>Assistance juridique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Legal bases and sources</source>
        <extracomment>_save</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Legal basis</source>
        <extracomment>labelled, title</extracomment>
        <translation>Base juridique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Legal basis and sources of the cell</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Level</source>
        <extracomment>title</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Level at least</source>
        <extracomment>QgsProcessingParameterEnum, _one</extracomment>
        <translation>Niveau au moins</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Level at least: {level}</source>
        <extracomment>append</extracomment>
        <translation>Niveau au moins&#8239;: {level}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Level of power</source>
        <extracomment>replace, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Level stated by the source</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Level, as the source words it</source>
        <extracomment>title</extracomment>
        <translation>Niveau, selon les termes de la source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>Level: the widest power that the sources give the region in a field of this theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>Levels</source>
        <extracomment>QgsProcessingParameterEnum, choice</extracomment>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Libya</source>
        <extracomment>data</extracomment>
        <translation>Libye</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Licence of boundaries</source>
        <translation>Licence des limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Licence of the boundaries</source>
        <translation>Licence des limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Liechtenstein</source>
        <extracomment>data</extracomment>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Liguria</source>
        <extracomment>data</extracomment>
        <translation>Ligurie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Link</source>
        <extracomment>links_html, title</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Link in the map</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Lien dans la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Links on the map</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Liens sur la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Links to documents</source>
        <translation>Liens vers des documents</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>Links: {links}</source>
        <translation>Liens&#8239;: {links}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Lisbon and Tagus Valley</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>List every class</source>
        <extracomment>beginMacro, undoable</extracomment>
        <translation>Énumérer toutes les classes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Lists possible partners of one region, with the reasons in words.
Offers what it needs: the region&apos;s needs and cooperation interests are read for the fields they name; a partner&apos;s score is the mean of its documented expertise in them, 0 to 100 (see “Find expertise”, here with weights 3 competence, 4 experience, 2 recency). What is not understood is said in the log.
Needs what it offers: the same, seen from the other side.
Shares its profile: likeness of competences (levels) and themes (number of entries) by the weighted Jaccard coefficient of Ružička (1958), Σ min / Σ max, in per cent. It is the same seen from either region, and 100 for equal profiles. What both have by the same rule is left out of it: a law of their country does not make two regions alike. Elsewhere a competence by general rule counts 30 % of one by a region&apos;s own source, unless told otherwise.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Region: its id, NUTS code or name.
Same commission: only regions that are in a CPMR commission with it.
Common language: only regions of states with an official language in common; languages of parts of a state are not known here.
Name: if given, the result is also saved in the atlas file as a layer.
Table: CSV, XLSX, ODS, HTML or PDF, by the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Lists regions in whose names, codes, country, fields of competence or documented entries all words stand. Accents and case do not matter, “quotes” keep words together, there are no wildcards.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Filters hold all at once. A theme, field and level must hold in one competence; levels are ordered exclusive, shared, executive, consultative, kind of power not stated, none (any answer). Of the kinds of entries the region must have each. Years: an entry must fall in them at least in part.
“None” is no competence, whatever it rests on: ask for a level to find powers.
Basis: a competence that rests on a source of the region itself, or on a general rule, which holds for every authority of its kind. Where both say it, it is by the region&apos;s own source.
Block of the Pact: the region says something on a field of a building block of the EU&apos;s Pact on Migration and Asylum. General fields, such as regional development, count only where they are chosen.
Only what is done: leaves out entries that are planned or proposed.
Only these countries, commissions: names or codes, parted by commas.
Name: if given, the result is also saved in the atlas file as a layer.
Table: CSV, XLSX, ODS, HTML or PDF, by the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Lists regions that offer what a region needs, need what it offers, or share its profile.</source>
        <translation>Énumère les régions qui proposent ce dont une région a besoin, qui ont besoin de ce qu’elle propose ou qui ont un profil similaire.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Lists the regions of an atlas file that words and filters find.</source>
        <translation>Énumère les régions d’un fichier d’atlas qui répondent à des mots et à des filtres.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Lithuania</source>
        <extracomment>data</extracomment>
        <translation>Lituanie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load &amp;Copy…</source>
        <extracomment>_button</extracomment>
        <translation>Charger la co&amp;pie…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Load Edition</source>
        <extracomment>__init__</extracomment>
        <translation>Charger une édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Load Edition…</source>
        <extracomment>show_text</extracomment>
        <translation>Charger une édition…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Load a dataset, join it to boundaries and add nine styled layers</source>
        <extracomment>_add</extracomment>
        <translation>Charger un jeu de données, le joindre à des limites et ajouter neuf couches stylisées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Load an edition to find regions, read and compare what they do, and find expertise and partners.</source>
        <extracomment>show_text</extracomment>
        <translation>Chargez une édition pour chercher des régions, lire et comparer leur action, et trouver une expertise et des partenaires.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Load edition</source>
        <extracomment>start_task</extracomment>
        <translation>Charger une édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Load edition 2026.12 or a later one, or add the tables “rules” and “authority_kinds” to yours.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Load it as a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>Chargez-le comme paquet de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Load placements</source>
        <extracomment>getOpenFileName</extracomment>
        <translation>Charger des rattachements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>Load the edition again and give the address yourself, or add it to your sources.</source>
        <translation>Chargez à nouveau l’édition et indiquez vous-même l’adresse, ou ajoutez-la à vos sources.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Load the edition again into a new file, and add its indicators again.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Chargez à nouveau l’édition dans un nouveau fichier, et ajoutez à nouveau ses indicateurs.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/renewal.py"/>
        <source>Load the edition again into a new file. Nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation>Chargez à nouveau l’édition dans un nouveau fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>Load the edition again to take it from elsewhere.</source>
        <extracomment>PluginError</extracomment>
        <translation>Pour l’obtenir d’un autre emplacement, chargez à nouveau l’édition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>Load the edition again with these layers.</source>
        <extracomment>ExportError</extracomment>
        <translation>Chargez à nouveau l’édition avec ces couches.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/copy_map.py"/>
        <source>Load the edition again with this layer.</source>
        <extracomment>ExportError</extracomment>
        <translation>Chargez à nouveau l’édition avec cette couche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Load the edition again, or choose another file name. Nothing was changed.</source>
        <translation>Chargez à nouveau l’édition, ou choisissez un autre nom de fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <location filename="../cpmr_migration_plugin/store/available.py"/>
        <location filename="../cpmr_migration_plugin/store/data_tables.py"/>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>Load the edition again.</source>
        <extracomment>AtlasError, ExportError, PluginError</extracomment>
        <translation>Chargez à nouveau l’édition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>Load the edition again; from then on it can be refreshed.</source>
        <extracomment>PluginError</extracomment>
        <translation>Chargez à nouveau l’édition&#8239;; elle pourra ensuite être actualisée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load the last good copy, whatever the source gives now</source>
        <extracomment>_button</extracomment>
        <translation>Charger la dernière copie valide, quoi que fournisse la source maintenant</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Load the map at the end of the links by its own address.</source>
        <extracomment>PluginError</extracomment>
        <translation>Chargez par sa propre adresse la carte qui se trouve au bout des liens.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Load the map by its address, or export it again without the option “Keep data up to date with network link KML”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Chargez la carte par son adresse, ou exportez-la à nouveau sans l’option «&#8239;Keep data up to date with network link KML&#8239;» (actualisation des données par lien réseau KML).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load the source, or its last good copy if its file has gone</source>
        <extracomment>_button</extracomment>
        <translation>Charger la source, ou sa dernière copie valide si son fichier a disparu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Loaded</source>
        <translation>Date de chargement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>Local name</source>
        <extracomment>title</extracomment>
        <translation>Nom local</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Login</source>
        <extracomment>QgsProcessingParameterAuthConfig</extracomment>
        <translation>Identifiants</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/whereabouts.py"/>
        <source>Longitude and latitude are swapped: put them right (“Swap X and Y coordinates” in the Processing Toolbox), and choose the layer that comes of it.</source>
        <translation>La longitude et la latitude sont interverties&#8239;: corrigez-les («&#8239;Intervertir les coordonnées X et Y&#8239;» dans la boîte à outils de traitements), et choisissez la couche obtenue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/swapped.py"/>
        <source>Longitude and latitude of the places of this map are swapped.</source>
        <extracomment>PluginError</extracomment>
        <translation>La longitude et la latitude des lieux de cette carte sont interverties.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundary_facts.py"/>
        <source>Longitude and latitude of the regions are swapped.</source>
        <translation>La longitude et la latitude des régions sont interverties.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Look at the project again: styles and layouts may have changed (F5)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Relire le projet&#8239;: les styles et les mises en page ont pu changer (F5)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/looked_through.py"/>
        <source>Look for NUTS codes</source>
        <extracomment>Job</extracomment>
        <translation>Chercher des codes NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Look for everything again</source>
        <extracomment>setToolTip</extracomment>
        <translation>Revenir à une recherche sur tout</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Look for room for the names (draws every map)</source>
        <translation>Vérifier s’il y a de la place pour les noms (dessine chaque carte)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Look for something else.</source>
        <extracomment>TargetError</extracomment>
        <translation>Modifiez la recherche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Look into the dataset</source>
        <extracomment>Job</extracomment>
        <translation>Examiner le jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Look whether the file is there and may be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Vérifiez que le fichier existe et qu’il est accessible en lecture.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>Looking at the columns</source>
        <extracomment>step</extracomment>
        <translation>Examen des colonnes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>Looking at the folders</source>
        <extracomment>step</extracomment>
        <translation>Examen des dossiers</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Looking for NUTS codes</source>
        <extracomment>_features, step</extracomment>
        <translation>Recherche de codes NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/looked_through.py"/>
        <source>Looking for NUTS codes…</source>
        <extracomment>_say</extracomment>
        <translation>Recherche de codes NUTS…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Looking for partners…</source>
        <extracomment>show_nothing</extracomment>
        <translation>Recherche de partenaires…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>Looking into the dataset</source>
        <extracomment>step</extracomment>
        <translation>Examen du jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Looks at the layers as they are styled in the project, at the pages an export would make, and at the layouts in the project: empty maps, totals shown by colour, missing classes for missing data, more than seven classes, colours that look alike (CIEDE2000 of at least 8 for common sight, deuteranopia and protanopia after Machado 2009; 8 in lightness in grey), a missing source, note, legend or credit, names that collide, are cut or have no room, text under 6 pt or cut, old figures.

Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers. Empty: the open project.
Resolution and page: of the export to come; names are placed by them.
Old after years: figures of more years ago are reported.
Fix: mends what can be mended in the project and saves a project file that was given. Each layer keeps its style as it was among its styles.
Report: CSV, JSON or plain text, by the ending. Findings left after the fixes are listed.</source>
        <translation>Examine les couches telles qu’elles sont stylisées dans le projet, les pages que produirait une exportation et les mises en page du projet&#8239;: cartes vides, totaux représentés par des couleurs, absence de classes pour les données manquantes, plus de sept classes, couleurs qui se ressemblent (CIEDE2000 d’au moins 8 pour la vision courante, la deutéranopie et la protanopie selon Machado 2009&#8239;; 8 de clarté en gris), absence de source, de note, de légende ou de mention des limites, noms qui se chevauchent, sont coupés ou manquent de place, texte inférieur à 6 pt ou coupé, chiffres anciens.

Fichier d’atlas ou projet&#8239;: un GeoPackage créé avec «&#8239;Charger une édition&#8239;», ou un projet contenant ses couches. Vide&#8239;: le projet ouvert.
Résolution et page&#8239;: celles de l’exportation prévue&#8239;; elles déterminent le placement des noms.
Jugés anciens après (ans)&#8239;: les chiffres remontant à un plus grand nombre d’années sont signalés.
Corriger&#8239;: corrige ce qui peut l’être dans le projet et enregistre le fichier de projet s’il a été indiqué. Chaque couche conserve son style antérieur parmi ses styles.
Rapport&#8239;: CSV, JSON ou texte brut, selon l’extension du nom de fichier. Les problèmes qui subsistent après les corrections sont énumérés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Lower Saxony</source>
        <extracomment>data</extracomment>
        <translation>Basse-Saxe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Lowest: {figures}</source>
        <translation>Valeurs les plus basses&#8239;: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Luxembourg</source>
        <extracomment>data</extracomment>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Länder (16)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Länder (9)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>M&amp;iddle</source>
        <translation>Valeur cen&amp;trale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Made from the atlas file “{file}”.</source>
        <translation>Créé à partir du fichier d’atlas «&#8239;{file}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Made with {plugin} {version} for QGIS on {date}</source>
        <translation>Créé avec {plugin} {version} pour QGIS le {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Madeira</source>
        <extracomment>data</extracomment>
        <translation>Madère</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Make a &amp;new one beside the old one</source>
        <extracomment>QCheckBox</extracomment>
        <translation>En créer un &amp;nouveau à côté de l’ancien</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Make a new one.</source>
        <extracomment>PluginError</extracomment>
        <translation>Créez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Make and open a ready project to try everything out, offline</source>
        <extracomment>_add</extracomment>
        <translation>Créer et ouvrir un projet prêt à l’emploi pour tout essayer, hors ligne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Make room and try again. Nothing was changed.</source>
        <extracomment>kind</extracomment>
        <translation>Libérez de la place, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/strays.py"/>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <location filename="../cpmr_migration_plugin/workflows/profile.py"/>
        <source>Make room on the disk, or see that the folder may be written to.</source>
        <extracomment>TargetError</extracomment>
        <translation>Libérez de la place sur le disque, ou vérifiez que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>Make room on the disk, or see that the folder under Details may be written to.</source>
        <extracomment>CacheError</extracomment>
        <translation>Libérez de la place sur le disque, ou vérifiez que le dossier indiqué dans les détails est accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/placing.py"/>
        <source>Make sure that the folder of the profile can be written to: {folder}.</source>
        <extracomment>TargetError</extracomment>
        <translation>Vérifiez que le dossier du profil est accessible en écriture&#8239;: {folder}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/export.py"/>
        <location filename="../cpmr_migration_plugin/layouts/sheet_files.py"/>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/store/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/store/official.py"/>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>Make sure that there is room on the disk and that the folder can be written to.</source>
        <extracomment>ExportError, TargetError</extracomment>
        <translation>Vérifiez qu’il y a assez de place sur le disque et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/sheet_files.py"/>
        <source>Make sure that there is room on the disk, or choose a lower resolution.</source>
        <extracomment>ExportError</extracomment>
        <translation>Vérifiez qu’il y a de la place sur le disque, ou choisissez une résolution plus basse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Make the sample project</source>
        <extracomment>start_task</extracomment>
        <translation>Créer le projet d’exemple</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>Make the style again. Nothing was changed.</source>
        <extracomment>changed</extracomment>
        <translation>Créez à nouveau le style. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Makes a table with a row per kind of authority, by country, and a column per field of competence: what the rules of the edition say of all of the kind, or of those named. A level that no source states is marked as inferred. Where there is no rule, nothing is in the edition; that is not “none”. Regions whose own source says otherwise are counted beside the rule.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Countries: names or codes, parted by commas; empty: all.
Themes: none: all.
Columns grouped by: theme, or building block of the EU’s Pact on Migration and Asylum; fields that belong to no block are then left out, and told.
Table: XLSX, CSV, ODS or HTML, by the ending; all but CSV hold the legal bases and sources as well.
Legal bases and sources: a table of their own, one row per rule, note and own source.
Pages: the table as PDF, with legend, notes on countries, source and edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>Makes an A4 factsheet of one or two pages for every region: locator map, key figures with charts, competence matrix, experiences, policies, needs and cooperation interests, and numbered sources with links. What finds no room is counted.

Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers. Empty: the open project.
One factsheet per: region, country or theme; those of countries and themes are about the chosen regions.
Regions: ids, NUTS codes or names, parted by commas; empty for all. Words: as in “Find regions”. Themes, countries, commissions: only regions that have something in them.
One PDF: all factsheets in one file with bookmarks. Otherwise one file each, named after the region&apos;s id: es-catalonia-factsheet.pdf.
Language: of the pages, whatever that of QGIS.
Overwrite: whether existing files may be replaced.</source>
        <translation>Crée une fiche A4 d’une ou deux pages pour chaque région : carte de situation, chiffres clés avec graphiques, matrice des compétences, expériences, politiques, besoins et intérêts de coopération, et sources numérotées avec liens. Ce qui ne trouve pas de place est compté.

Fichier d’atlas ou projet : un GeoPackage créé avec « Charger une édition », ou un projet qui contient ses couches. Vide : le projet ouvert.
Une fiche par : région, pays ou thème ; celles des pays et des thèmes portent sur les régions choisies.
Régions : identifiants, codes NUTS ou noms, séparés par des virgules ; vide pour toutes. Mots : comme dans « Trouver des régions ». Thèmes, pays, commissions : seulement les régions qui y ont quelque chose.
Un seul PDF : toutes les fiches dans un fichier avec signets. Sinon un fichier chacune, nommé d’après l’identifiant de la région : es-catalonia-factsheet.pdf.
Langue : celle des pages, quelle que soit celle de QGIS.
Écraser : si les fichiers existants peuvent être remplacés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Makes one page of small maps of the same extent, each with its title, with one legend for all of them. The file is named small_multiples_fields, small_multiples_themes or small_multiples_pact_blocks.

Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers. Empty: the open project.
Maps: one per field of competence, which shows the kind of power; one per theme, with the colours its layer has; or one per building block of the EU’s Pact on Migration and Asylum that has fields, with the widest power in them.
Fields: which; none: the twelve with most regions.
Overwrite: whether existing files may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Makes one page per layer, with title, subtitle, legend, note, source, boundary attribution, disclaimer and scale bar, and writes it as PDF and SVG (text as text) or PNG. Files are named after the layers: 01_country_data.pdf … 09_cooperation.pdf; those in a language of their own end in it: 01_country_data_fr.pdf.

Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers, which are then drawn with the styles they have there. Empty: the open project.
Indicators: also one map per indicator that was added with “Add indicators”.
Captions: a text file beside each map with its caption, a description for readers who cannot see it, and how to cite it.
Layers and coordinates in PDF: a GeoPDF, where this QGIS can write one.
Title: replaces the title of every map; leave it empty to keep each map&apos;s own.
Note: added to every map&apos;s note.
Language: of the pages and captions.
Go on after a failure: a map that fails does not stop the others. In the end the algorithm fails nevertheless and tells which files are missing and why; those that are written stay.
Overwrite: whether existing files may be replaced.</source>
        <translation>Crée une page par couche, avec titre, sous-titre, légende, note, source, mention des limites, clause de non-responsabilité et barre d’échelle, et l’écrit en PDF et SVG (le texte restant du texte) ou en PNG. Les fichiers portent le nom des couches&#8239;: 01_country_data.pdf … 09_cooperation.pdf&#8239;; ceux dont la langue est choisie se terminent par celle-ci&#8239;: 01_country_data_fr.pdf.

Fichier d’atlas ou projet&#8239;: un GeoPackage créé avec «&#8239;Charger une édition&#8239;», ou un projet contenant ses couches, qui sont alors représentées avec les styles qu’elles y ont. Vide&#8239;: le projet ouvert.
Indicateurs&#8239;: aussi une carte par indicateur ajouté avec «&#8239;Ajouter des indicateurs&#8239;».
Légendes de figure&#8239;: à côté de chaque carte, un fichier texte avec sa légende de figure, une description pour les lecteurs qui ne peuvent pas la voir, et la façon de la citer.
Couches et coordonnées dans le PDF&#8239;: un GeoPDF, si cette version de QGIS peut en écrire un.
Titre&#8239;: remplace le titre de toutes les cartes&#8239;; laissez vide pour que chaque carte garde le sien.
Note&#8239;: ajoutée à la note de chaque carte.
Langue&#8239;: celle des pages et des légendes de figure.
Continuer après un échec&#8239;: une carte qui échoue n’arrête pas les autres. À la fin, l’algorithme échoue néanmoins et indique quels fichiers manquent et pourquoi&#8239;; ceux qui sont écrits restent.
Écraser&#8239;: autorise le remplacement de fichiers existants.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Malta</source>
        <extracomment>data</extracomment>
        <translation>Malte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Managing migration at the external borders</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Map</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Map (*.kml *.kmz)</source>
        <translation>Carte (*.kml *.kmz)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Map – Google My Maps, KML or KMZ</source>
        <extracomment>addItem</extracomment>
        <translation>Carte – Google My Maps, KML ou KMZ</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Map: {title}</source>
        <translation>Carte&#8239;: {title}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Mapping of columns</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Correspondance des colonnes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Mapping used</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Correspondance utilisée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Maps</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Maps as</source>
        <extracomment>addRow</extracomment>
        <translation>Cartes en</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Maps of the same extent side by side, with one legend</source>
        <extracomment>setToolTip</extracomment>
        <translation>Des cartes de même étendue côte à côte, avec une seule légende</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Maps of their own for outermost regions and small islands</source>
        <extracomment>setToolTip</extracomment>
        <translation>Cartes distinctes pour les régions ultrapériphériques et les petites îles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Mar&amp;k CPMR members</source>
        <extracomment>QCheckBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Marche</source>
        <extracomment>data</extracomment>
        <translation>Marches</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Mark CPMR members</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Matching regions with boundaries</source>
        <extracomment>step</extracomment>
        <translation>Appariement des régions avec les limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Matrix of all regions</source>
        <extracomment>finish</extracomment>
        <translation>Matrice de toutes les régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Mauritania</source>
        <extracomment>data</extracomment>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>May ask for a deduction from its contribution to the solidarity pool of 2026</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Mayotte</source>
        <extracomment>data</extracomment>
        <translation>Mayotte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Mean over {n} fields. {fields}.</source>
        <translation>Moyenne sur {n} domaines. {fields}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Mecklenburg-Vorpommern</source>
        <extracomment>data</extracomment>
        <translation>Mecklembourg-Poméranie-Occidentale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Members</source>
        <extracomment>_check, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>Members are regions: choose a theme of regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Membership</source>
        <extracomment>CheckableBox, _many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Membership of the CPMR</source>
        <extracomment>labelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Mend the cells listed under Details, or say anew what the columns hold. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation>Corrigez les cellules énumérées dans les détails, ou indiquez à nouveau ce que contiennent les colonnes. Rien n’a été chargé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>Mend the rows listed under Details and load the dataset again. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation>Corrigez les lignes énumérées dans les détails et chargez à nouveau le jeu de données. Rien n’a été chargé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Mend this in the project; it can be taken back</source>
        <extracomment>setToolTip</extracomment>
        <translation>Corriger ce point dans le projet&#8239;; la correction peut être annulée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Mend what is listed under Details and load the dataset again. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation>Corrigez ce qui est énuméré dans les détails et chargez à nouveau le jeu de données. Rien n’a été chargé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Method</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Midtjylland</source>
        <extracomment>data</extracomment>
        <translation>Midtjylland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Migrants</source>
        <translation>Migrants</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Migration in Europe’s maritime regions, theme by theme</source>
        <translation>La migration dans les régions maritimes d’Europe, thème par thème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Migration policies and instruments of Europe’s maritime regions</source>
        <translation>Politiques et instruments des régions maritimes d’Europe en matière de migration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Migration policy and governance</source>
        <extracomment>title</extracomment>
        <translation>Politique et gouvernance en matière de migration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Missing data has no class of its own: {classes}.</source>
        <translation>Les données manquantes n’ont pas de classe distincte&#8239;: {classes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_locator.py"/>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>Missing tables: {names}</source>
        <extracomment>AtlasError, unreadable</extracomment>
        <translation>Tables manquantes&#8239;: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Moldova</source>
        <extracomment>data</extracomment>
        <translation>Moldavie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Molise</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Monaco</source>
        <extracomment>data</extracomment>
        <translation>Monaco</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Montenegro</source>
        <extracomment>data</extracomment>
        <translation>Monténégro</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Monthly.</source>
        <extracomment>data</extracomment>
        <translation>Données mensuelles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>More about presets</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Plus d’actions sur les préréglages</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>More than one region may be called so; taken as {region}, in the country where it lies.</source>
        <translation>Plusieurs régions peuvent porter ce nom&#8239;; considéré comme {region}, dans le pays où il se trouve.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Morocco</source>
        <extracomment>data</extracomment>
        <translation>Maroc</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Most answered first</source>
        <translation>Les plus renseignées d’abord</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Most documented, all bars together: {figures}</source>
        <translation>Le plus documenté, toutes barres confondues&#8239;: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Move it back, or load the edition again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Remettez-le à sa place ou chargez à nouveau l’édition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Move the map to the region and flash it</source>
        <extracomment>_button</extracomment>
        <translation>Déplacer la carte vers la région et la faire clignoter</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Move the map to the selected regions and flash them</source>
        <extracomment>_tool</extracomment>
        <translation>Déplacer la carte vers les régions sélectionnées et les faire clignoter</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Multilevel Governance, Policy, Instruments</source>
        <extracomment>title</extracomment>
        <translation>Gouvernance à plusieurs niveaux, politiques et instruments</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Murcia</source>
        <extracomment>data</extracomment>
        <translation>Murcie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>My own – a layer with NUTS codes</source>
        <extracomment>addItem</extracomment>
        <translation>Les miennes – une couche avec des codes NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>My styles</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Mes styles</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Møre og Romsdal</source>
        <extracomment>data</extracomment>
        <translation>Møre og Romsdal</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>NUTS &amp;year</source>
        <extracomment>add</extracomment>
        <translation>&amp;Année NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>NUTS 0 (countries)</source>
        <translation>NUTS 0 (pays)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>NUTS 0 – countries</source>
        <translation>NUTS 0 – pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>NUTS code</source>
        <extracomment>title</extracomment>
        <translation>Code NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>NUTS codes read in their own spelling: {codes}</source>
        <extracomment>append</extracomment>
        <translation>Codes NUTS lus dans leur graphie d’origine&#8239;: {codes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>NUTS level</source>
        <extracomment>_many</extracomment>
        <translation>Niveau NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>NUTS levels</source>
        <translation>Niveaux NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>NUTS regions (*.geojson *.json *.topojson *.gpkg *.shp *.fgb *.zip *.gz)</source>
        <extracomment>setFilter</extracomment>
        <translation>Régions NUTS (*.geojson *.json *.topojson *.gpkg *.shp *.fgb *.zip *.gz)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>NUTS yea&amp;r</source>
        <extracomment>add</extracomment>
        <translation>&amp;Année NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>NUTS year</source>
        <extracomment>QgsProcessingParameterEnum, title</extracomment>
        <translation>Année NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>NUTS year of the boundary file</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Année NUTS du fichier de limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>NUTS {level}, {year}</source>
        <translation>NUTS {level}, {year}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/code_year.py"/>
        <source>NUTS {year} is taken from the name “{name}”: the codes are the same in NUTS {years}.</source>
        <translation>La NUTS {year} est déduite du nom «&#8239;{name}&#8239;»&#8239;: les codes sont les mêmes dans la NUTS {years}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/code_year.py"/>
        <source>NUTS {year} is taken from the name “{name}”: the codes of that year are not at hand.</source>
        <translation>La NUTS {year} est déduite du nom «&#8239;{name}&#8239;»&#8239;: les codes de cette année ne sont pas disponibles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/code_year.py"/>
        <source>NUTS, year unknown</source>
        <translation>NUTS, année inconnue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>NUTS_RG_… of any year and scale, with one level or all</source>
        <extracomment>setToolTip</extracomment>
        <translation>NUTS_RG_… de toute année et de toute échelle, avec un niveau ou tous</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Name</source>
        <extracomment>title</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Name a dataset.</source>
        <translation>Indiquez un jeu de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Name field</source>
        <translation>Champ du nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/whereabouts.py"/>
        <source>Name it by its code, such as EPSG:3035.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Désignez-le par son code, p. ex. EPSG:3035.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Name of the files</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Nom des fichiers</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Name of the style</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Nom du style</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Name the field with the codes, or choose another layer.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indiquez le champ contenant les codes, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Name the first period of the series, e.g. 2015, or leave it empty.</source>
        <translation>Indiquez la première période de la série, p. ex. 2015, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>Name the layer to take: under “Layer in the file”, or with BOUNDARIES_LAYER.</source>
        <extracomment>__init__</extracomment>
        <translation>Indiquez la couche à utiliser&#8239;: sous «&#8239;Couche du fichier&#8239;», ou avec BOUNDARIES_LAYER.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Name the period, e.g. 2022, 2024-06 or 2024-Q1.</source>
        <translation>Indiquez la période, p. ex. 2022, 2024-06 ou 2024-Q1.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Name to save these settings under</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Nom sous lequel enregistrer ces paramètres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Name, code, field, words of an experience…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Nom, code, domaine, mots d’une expérience…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Names a country, not a region; not used.</source>
        <extracomment>note</extracomment>
        <translation>Nomme un pays, pas une région&#8239;; non utilisé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Names on the map are set in {n} pt; under {least} pt nobody reads them on paper.</source>
        <translation>Les noms sur la carte sont en {n} pt&#8239;; en dessous de {least} pt, ils sont illisibles sur papier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <location filename="../cpmr_migration_plugin/workflows/eurostat.py"/>
        <source>Narrow the selection: one level of regions, one indicator, fewer years.</source>
        <extracomment>PluginError</extracomment>
        <translation>Restreignez la sélection&#8239;: un seul niveau de régions, un seul indicateur, moins d’années.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Nationaux, au 1er janvier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>Natural Earth, as shipped with QGIS, dissolved to NUTS regions</source>
        <extracomment>BoundaryInfo</extracomment>
        <translation>Natural Earth, fourni avec QGIS, regroupé en régions NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Natural breaks</source>
        <extracomment>StylePreset</extracomment>
        <translation>Ruptures naturelles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Natural breaks (Jenks)</source>
        <extracomment>title</extracomment>
        <translation>Ruptures naturelles (Jenks)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Navarra</source>
        <extracomment>data</extracomment>
        <translation>Navarre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Need</source>
        <extracomment>title</extracomment>
        <translation>Besoin</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Needs and cooperation interests</source>
        <extracomment>Tile</extracomment>
        <translation>Besoins et intérêts de coopération</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Needs and innovative practices</source>
        <extracomment>LegendClass</extracomment>
        <translation>Besoins et pratiques innovantes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Needs and innovative practices of Europe’s maritime regions in migration</source>
        <translation>Besoins et pratiques innovantes des régions maritimes d’Europe en matière de migration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Needs and practices</source>
        <translation>Besoins et pratiques</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Needs what it offers</source>
        <translation>A besoin de ce qu’elle propose</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Neighbouring countries with the same coast and borders, and the points where labels stand</source>
        <extracomment>setToolTip</extracomment>
        <translation>Pays voisins avec les mêmes côtes et frontières, et points d’ancrage des étiquettes</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Net migration plus statistical adjustment</source>
        <extracomment>data</extracomment>
        <translation>Solde migratoire plus ajustement statistique</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment (computed from population, births and deaths)</source>
        <extracomment>data</extracomment>
        <translation>Solde migratoire plus ajustement statistique (calculé à partir de la population, des naissances et des décès)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment, per 1 000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation>Solde migratoire plus ajustement statistique, pour 1&#8239;000 habitants</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment, per 1 000 inhabitants (computed from population, births and deaths)</source>
        <extracomment>data</extracomment>
        <translation>Solde migratoire plus ajustement statistique, pour 1&#8239;000 habitants (calculé à partir de la population, des naissances et des décès)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Netherlands</source>
        <extracomment>data</extracomment>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>New classes were added to the legends that lacked them: {classes}.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>No NUTS region; drawn directly from administrative units.</source>
        <translation>Pas de région NUTS&#8239;; représentée directement d’après des unités administratives.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/style_facts.py"/>
        <source>No answer</source>
        <extracomment>LegendClass, _Rule</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>No answer.</source>
        <extracomment>Section, _dim, escape</extracomment>
        <translation>Sans réponse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>No atlas file in this project</source>
        <extracomment>show_text</extracomment>
        <translation>Aucun fichier d’atlas dans ce projet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>No boundary file was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aucun fichier de limites n’a été choisi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>No boundary on offer agrees with {code} well enough.</source>
        <translation>Aucune des limites proposées ne concorde suffisamment avec {code}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>No competence documented</source>
        <translation>Aucune compétence documentée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No competence documented.</source>
        <translation>Aucune compétence documentée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>No competence, as stated</source>
        <extracomment>LegendClass</extracomment>
        <translation>Aucune compétence, selon la déclaration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/new_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>No competence, inferred</source>
        <extracomment>LegendClass, updateCategoryLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundary_facts.py"/>
        <source>No coordinate reference system is stated.</source>
        <translation>Aucun système de coordonnées de référence n’est indiqué.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>No dataset was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aucun jeu de données n’a été choisi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>No feature of the layer “{name}” can be used as a region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Aucune entité de la couche «&#8239;{name}&#8239;» ne peut servir de région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>No field has NUTS codes.</source>
        <translation>Aucun champ ne contient de codes NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>No field of the layer “{name}” holds NUTS codes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aucun champ de la couche «&#8239;{name}&#8239;» ne contient de codes NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>No fields of competence belong to this theme.</source>
        <translation>Aucun domaine de compétence n’appartient à ce thème.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>No figures</source>
        <translation>Pas de chiffres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>No figures.</source>
        <extracomment>escape</extracomment>
        <translation>Pas de chiffres.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/strays.py"/>
        <source>No folder for temporary files can be made.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossible de créer un dossier pour les fichiers temporaires.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <source>No indicator was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aucun indicateur n’a été choisi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No interest to cooperate is documented.</source>
        <translation>Aucun intérêt pour la coopération n’est documenté.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>No layer was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aucune couche n’a été choisie.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>No partner is found with these conditions. Take one away.</source>
        <extracomment>show_nothing</extracomment>
        <translation>Aucun partenaire ne remplit ces conditions. Retirez-en une.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>No region asks for what the edition documents of this one.</source>
        <translation>Aucune région ne demande ce que l’édition documente pour celle-ci.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>No region documents this. Ask for a theme instead of a field, or for fewer words.</source>
        <extracomment>show_nothing</extracomment>
        <translation>Aucune région ne documente cela. Choisissez un thème plutôt qu’un domaine, ou moins de mots.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_data.py"/>
        <source>No region is chosen.</source>
        <extracomment>ExportError</extracomment>
        <translation>Aucune région n’est choisie.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>No region is selected on the map.</source>
        <translation>Aucune région n’est sélectionnée sur la carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>No region matches. Take a word or a filter away.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Aucune région ne correspond. Retirez un mot ou un filtre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>No region of NUTS {year} that is drawn has this code, or one for the same territory.</source>
        <translation>Aucune région représentée de la NUTS {year} n’a ce code, ni un code pour le même territoire.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>No region of the edition has this code; kept in the table of figures.</source>
        <translation>Aucune région de l’édition n’a ce code&#8239;; conservé dans la table des chiffres.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>No region of the edition is left for a factsheet.</source>
        <extracomment>ExportError</extracomment>
        <translation>Il ne reste aucune région de l’édition pour une fiche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>No region of the edition lies here.</source>
        <translation>Aucune région de l’édition ne se trouve ici.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>No region of this country has a boundary in the atlas file.</source>
        <extracomment>Sheet</extracomment>
        <translation>Aucune région de ce pays n’a de limites dans le fichier d’atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>No region of this edition has the id, code or name of this placement.</source>
        <translation>Aucune région de cette édition n’a l’identifiant, le code ou le nom de ce rattachement.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>No region says anything on this theme.</source>
        <extracomment>Sheet</extracomment>
        <translation>Aucune région ne dit rien sur ce thème.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>No regions to show. Untick “Only regions found”, or search for something else.</source>
        <extracomment>show_text</extracomment>
        <translation>Aucune région à afficher. Décochez «&#8239;Régions trouvées seulement&#8239;» ou modifiez la recherche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>No row of the dataset changed; only what is drawn or worked out from it did.</source>
        <translation>Aucune ligne du jeu de données n’a changé&#8239;; seul ce qui est représenté ou calculé à partir de celui-ci a changé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>No rule speaks of it. That does not mean that the authority has no power.</source>
        <extracomment>_dim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>No rule speaks of these countries and themes.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>No saved searches yet</source>
        <extracomment>addAction</extracomment>
        <translation>Aucune recherche enregistrée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>No territory on this map has a figure.</source>
        <translation>Aucun territoire de cette carte n’a de chiffre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>No territory on this map has an answer.</source>
        <translation>Aucun territoire de cette carte n’a de réponse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>No unit of these boundaries has this code or name.</source>
        <extracomment>setText</extracomment>
        <translation>Aucune unité de ces limites ne porte ce code ou ce nom.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No year is known.</source>
        <translation>Aucune année n’est connue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>Non-commercial use with this notice; commercial use needs EuroGeographics</source>
        <extracomment>BoundaryInfo</extracomment>
        <translation>Utilisation non commerciale avec cette mention&#8239;; l’utilisation commerciale requiert l’accord d’EuroGeographics</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>None of the chosen layers is in the project.</source>
        <extracomment>ExportError</extracomment>
        <translation>Aucune des couches choisies n’est dans le projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>None of the figures is of a territory that the atlas draws.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aucun des chiffres ne concerne un territoire représenté dans l’atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>None of these regions is on the map.</source>
        <extracomment>emit</extracomment>
        <translation>Aucune de ces régions n’est sur la carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>None of {m} codes is a NUTS code of 2013 to 2024.</source>
        <translation>Aucun des {m} codes n’est un code NUTS de 2013 à 2024.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/country_style.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>None published</source>
        <extracomment>QgsRendererCategory</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>None, as inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Nordjylland</source>
        <extracomment>data</extracomment>
        <translation>Nordjylland</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Nordland</source>
        <extracomment>data</extracomment>
        <translation>Nordland</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Normandy</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Norrbotten</source>
        <extracomment>data</extracomment>
        <translation>Norrbotten</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Norte</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Aegean</source>
        <extracomment>data</extracomment>
        <translation>Égée-Septentrionale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Holland</source>
        <extracomment>data</extracomment>
        <translation>Hollande-Septentrionale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>North Macedonia</source>
        <extracomment>data</extracomment>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Ostrobothnia</source>
        <extracomment>data</extracomment>
        <translation>Ostrobotnie du Nord</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Sea</source>
        <extracomment>data</extracomment>
        <translation>Mer du Nord</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Northern Ireland</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Northern Ireland Executive</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Norway</source>
        <extracomment>data</extracomment>
        <translation>Norvège</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/style_facts.py"/>
        <source>Not available</source>
        <extracomment>Rule, _Rule</extracomment>
        <translation>Non disponible</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Not downloaded yet.</source>
        <translation>Pas encore téléchargé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>Not everything that was downloaded could be removed.</source>
        <extracomment>CacheError</extracomment>
        <translation>Tout ce qui a été téléchargé n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Not in the table</source>
        <extracomment>Remark</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Not known</source>
        <extracomment>addItem</extracomment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Not placed</source>
        <translation>Non rattachée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Not refreshed</source>
        <translation>Non actualisée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/style_facts.py"/>
        <source>Not surveyed</source>
        <extracomment>LegendClass, Rule, _Rule</extracomment>
        <translation>Hors enquête</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Not used</source>
        <extracomment>title</extracomment>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Note</source>
        <extracomment>escaped, title</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Note id</source>
        <extracomment>title</extracomment>
        <translation>Identifiant de la note</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Note on the figure</source>
        <translation>Note sur le chiffre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Note on the figures</source>
        <translation>Note sur les chiffres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Note: {text}</source>
        <extracomment>MapTexts, replace</extracomment>
        <translation>Note&#8239;: {text}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>Notes</source>
        <extracomment>_begin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>Notes on countries</source>
        <extracomment>escaped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Notes on the import</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Notes d’importation</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Nothing can be written into the folder “{folder}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossible d’écrire dans le dossier «&#8239;{folder}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Nothing done is documented.</source>
        <translation>Aucune action n’est documentée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/table_page.py"/>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Nothing has been loaded yet.</source>
        <extracomment>PluginError</extracomment>
        <translation>Rien n’a encore été chargé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Nothing has changed since the atlas was loaded.</source>
        <translation>Rien n’a changé depuis le chargement de l’atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_rows.py"/>
        <source>Nothing in these fields: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Nothing is asked of any service; the date of what is used instead is always told</source>
        <extracomment>setToolTip</extracomment>
        <translation>Aucun service n’est interrogé&#8239;; la date de ce qui est utilisé à la place est toujours indiquée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <location filename="../cpmr_migration_plugin/workflows/export_data.py"/>
        <source>Nothing is chosen to be written.</source>
        <extracomment>ExportError</extracomment>
        <translation>Rien n’a été choisi pour être écrit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Nothing is said of its competences; that does not mean that it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Nothing is wrong with your selection. Try again in a few minutes, or narrow the selection.</source>
        <translation>Votre sélection n’est pas en cause. Réessayez dans quelques minutes, ou restreignez la sélection.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Nothing was downloaded yet.</source>
        <extracomment>setText</extracomment>
        <translation>Rien n’a encore été téléchargé.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Nouvelle-Aquitaine</source>
        <extracomment>data</extracomment>
        <translation>Nouvelle-Aquitaine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Number of regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Nombre de régions trouvées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Number of regions per class in the legend</source>
        <translation>Nombre de régions par classe dans la légende</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Numbers where one class ends and the next begins, with blanks between them</source>
        <extracomment>setToolTip</extracomment>
        <translation>Nombres où une classe finit et où la suivante commence, séparés par des espaces</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Observatory, data and research</source>
        <extracomment>title</extracomment>
        <translation>Observatoire, données et recherche</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Occitanie</source>
        <extracomment>data</extracomment>
        <translation>Occitanie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Odesa</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>Of the layers of “{file}”, “{layer}” was read. Not used: {layers}.</source>
        <translation>Parmi les couches de «&#8239;{file}&#8239;», «&#8239;{layer}&#8239;» a été lue. Non utilisées&#8239;: {layers}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Of which year are the figures whose column names none?</source>
        <translation>De quelle année sont les chiffres dont la colonne n’en indique aucune&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>Of “{setting}” in the preset, only the first is done: {parameter} takes one.</source>
        <translation>Dans le préréglage, seul le premier élément de «&#8239;{setting}&#8239;» est pris en compte&#8239;: {parameter} n’en accepte qu’un.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Offers what it needs</source>
        <translation>Propose ce dont elle a besoin</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Official – a file of NUTS regions from GISCO</source>
        <extracomment>addItem</extracomment>
        <translation>Officielles – un fichier de régions NUTS de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Official – download from GISCO</source>
        <extracomment>addItem</extracomment>
        <translation>Officielles – à télécharger de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Old after &amp;years:</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Jugés anciens après (ans)&#8239;:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Old after years</source>
        <translation>Jugés anciens après (ans)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Older than (days)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Plus anciens que (jours)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>One GeoPackage with boundaries, tables, styles and sources</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un seul GeoPackage avec limites, tables, styles et sources</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>One PDF for all has no finished part to go on from: a retry makes it anew.</source>
        <translation>Un PDF unique n’a pas de partie achevée à partir de laquelle continuer&#8239;: une nouvelle tentative le refait en entier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>One PDF with bookmarks</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Un seul PDF avec signets</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>One common period</source>
        <translation>Une période commune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One fa&amp;ctsheet per</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Une fiche par</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>One factsheet per</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Une fiche par</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>One field of competence</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file per layer, for the web</source>
        <translation>Un fichier par couche, pour le web</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file per table</source>
        <translation>Un fichier par table</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file, a sheet per table</source>
        <translation>Un seul fichier, une feuille par table</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file: layers and tables, for QGIS</source>
        <translation>Un seul fichier&#8239;: couches et tables, pour QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One map for every indicator that was added to the atlas</source>
        <extracomment>setToolTip</extracomment>
        <translation>Une carte pour chaque indicateur ajouté à l’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/multiples.py"/>
        <source>One map per building block of the EU’s Pact</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/multiples.py"/>
        <source>One map per field of competence</source>
        <extracomment>title</extracomment>
        <translation>Une carte par domaine de compétence</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/multiples.py"/>
        <source>One map per theme</source>
        <extracomment>title</extracomment>
        <translation>Une carte par thème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>One of {levels}; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in the edition.</source>
        <translation>L’une des valeurs {levels}&#8239;; {no_answer} si la région n’indique rien sur le domaine, {not_surveyed} si elle n’est pas dans l’édition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One or two pages each: figures, competences, experiences, needs, sources</source>
        <extracomment>setToolTip</extracomment>
        <translation>Une ou deux pages chacune&#8239;: chiffres, compétences, expériences, besoins, sources</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>One period for all – the latest that most have</source>
        <extracomment>addItem</extracomment>
        <translation>Une période pour tous – la dernière dont dispose la majorité</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>One period for all – the one I name</source>
        <extracomment>addItem</extracomment>
        <translation>Une période pour tous – celle que j’indique</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>One year only.</source>
        <extracomment>data</extracomment>
        <translation>Une seule année.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>Only PDF holds several factsheets in one file.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Seul le PDF contient plusieurs fiches dans un fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Only compare</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Comparer seulement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Only differences</source>
        <extracomment>QCheckBox, QgsProcessingParameterBoolean</extracomment>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only entries of these years; entries without a year are left out</source>
        <extracomment>setToolTip</extracomment>
        <translation>Seulement les éléments de ces années&#8239;; les éléments sans année sont écartés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Only in the theme, counting a quarter: {n}.</source>
        <translation>Seulement dans le thème, comptant pour un quart&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Only regions found</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Régions trouvées seulement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions in the same CPMR commission: the same sea basin</source>
        <extracomment>_check</extracomment>
        <translation>Seulement les régions de la même commission de la CRPM, donc du même bassin maritime</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions of states with an official language in common</source>
        <extracomment>_check</extracomment>
        <translation>Seulement les régions d’États ayant une langue officielle en commun</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions that are confirmed members of the CPMR</source>
        <extracomment>_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions that have an entry of each ticked kind</source>
        <extracomment>setToolTip</extracomment>
        <translation>Seulement les régions ayant un élément de chaque type coché</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions that say something on a field of this building block of the Pact on Migration and Asylum</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions that state an interest to cooperate</source>
        <extracomment>_check</extracomment>
        <translation>Seulement les régions qui déclarent un intérêt pour la coopération</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions with a competence of this level or a wider one; “none” is no competence</source>
        <extracomment>_one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions with this membership of the CPMR</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Only these CPMR commissions</source>
        <translation>Seulement ces commissions de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Only these countries</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Seulement ces pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Only these memberships of the CPMR</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Only what is done</source>
        <extracomment>QCheckBox, QgsProcessingParameterBoolean, append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Only what needs a &amp;look ({n})</source>
        <extracomment>setText</extracomment>
        <translation>Seulement ce qui est à &amp;vérifier ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open</source>
        <extracomment>show_success</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Open &amp;Folder</source>
        <extracomment>_button</extracomment>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Open &amp;Tracker</source>
        <extracomment>QPushButton</extracomment>
        <translation>Ouvrir le &amp;suivi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Open Folder</source>
        <extracomment>QPushButton, show_success</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open Layout</source>
        <extracomment>show_success</extracomment>
        <translation>Ouvrir la mise en page</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open a region by a click on the map</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ouvrir une région d’un clic sur la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open a region by a click on the map, or with Enter the one in its middle</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/identify.py"/>
        <source>Open in the Regions Panel</source>
        <extracomment>_OpenRegion</extracomment>
        <translation>Ouvrir dans le panneau Régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Open it as JSON-stat.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Ouvrez-le en JSON-stat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it again as XLSX or ODS.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ouvrez-le dans un tableur et enregistrez-le à nouveau en XLSX ou ODS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>Open it in a spreadsheet program and save it as XLSX or ODS, without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ouvrez-le dans un tableur et enregistrez-le en XLSX ou ODS, sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it as XLSX without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ouvrez-le dans un tableur et enregistrez-le en XLSX sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>Open it in a spreadsheet program and save it as “CSV UTF-8” or XLSX.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ouvrez-le dans un tableur et enregistrez-le en «&#8239;CSV UTF-8&#8239;» ou XLSX.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ouvrez-le dans un tableur et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Open it in a web browser and copy the address that the browser then shows.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ouvrez-la dans un navigateur web et copiez l’adresse qui s’affiche alors.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>Open the OSGeo4W Shell from the start menu, run “python -m pip install {name}” and restart QGIS.</source>
        <translation>Ouvrez l’OSGeo4W Shell depuis le menu Démarrer, exécutez «&#8239;python -m pip install {name}&#8239;», puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Open the address in a browser and use the one it ends at.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Ouvrez l’adresse dans un navigateur et utilisez celle à laquelle elle aboutit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>Open the file named in the details with a browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ouvrez dans un navigateur le fichier indiqué dans les détails.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Open the map in a web browser and copy its address: google.com/maps/d/… with “mid=” in it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ouvrez la carte dans un navigateur web et copiez son adresse&#8239;: google.com/maps/d/… contenant «&#8239;mid=&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Open the profile of the region</source>
        <extracomment>_button</extracomment>
        <translation>Ouvrir le profil de la région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Open the region&apos;s factsheet in the browser</source>
        <extracomment>_button</extracomment>
        <translation>Ouvrir la fiche de la région dans le navigateur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Open the user guide; F1 opens it at the page of a window</source>
        <extracomment>_add</extracomment>
        <translation>Ouvrir le guide d’utilisation&#8239;; F1 l’ouvre à la page d’une fenêtre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/boundary_facts.py"/>
        <source>Opening the file</source>
        <extracomment>step</extracomment>
        <translation>Ouverture du fichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>Or choose the built-in boundaries, which need no network.</source>
        <translation>Ou choisissez les limites intégrées, qui ne nécessitent pas de réseau.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/palettes.py"/>
        <source>Orange to blue, around a middle</source>
        <extracomment>title</extracomment>
        <translation>De l’orange au bleu, autour d’une valeur centrale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Order by likeness</source>
        <extracomment>run</extracomment>
        <translation>Trier par similitude</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Order of the kinds of authority</source>
        <extracomment>_box</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Order of the regions</source>
        <extracomment>_box</extracomment>
        <translation>Ordre des régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Orientation</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Orientation</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Orkney</source>
        <extracomment>data</extracomment>
        <translation>Orcades</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Ostrobothnia</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Other territory</source>
        <extracomment>open_layer</extracomment>
        <translation>Autres territoires</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overlaps.py"/>
        <source>Overlaps with {names}; what has an answer is drawn on top, then the smaller one.</source>
        <translation>Chevauchement avec {names}&#8239;; les régions renseignées sont représentées au-dessus, puis les plus petites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>Overseas, not on this map: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Overv&amp;iew</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Overview by {what} – {edition}</source>
        <translation>Vue d’ensemble par {what} – {edition}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <source>Overwrite existing files</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Écraser les fichiers existants</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Overwrite existing files and layers</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Écraser les fichiers et les couches existants</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>Own power, by rule and entries overlap: a region may have all three. In the bars a region stands once, with the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Own settings</source>
        <extracomment>named</extracomment>
        <translation>Paramètres personnalisés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/level_style.py"/>
        <source>Own source on a competence, or other activity</source>
        <extracomment>_own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>Own source: it speaks of the region itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Own thresholds</source>
        <extracomment>QgsProcessingParameterString, title</extracomment>
        <translation>Seuils personnalisés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>P&amp;an to</source>
        <translation>&amp;Recentrer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>P&amp;lacements</source>
        <extracomment>QPushButton</extracomment>
        <translation>Ra&amp;ttachements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>P&amp;reset</source>
        <extracomment>QLabel</extracomment>
        <translation>P&amp;réréglage</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>P&amp;ublished at</source>
        <extracomment>QLabel</extracomment>
        <translation>Publié à l’adr&amp;esse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>PDF that keeps layers and coordinates</source>
        <extracomment>setToolTip</extracomment>
        <translation>PDF conservant les couches et les coordonnées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Pact block</source>
        <extracomment>_many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Palestine</source>
        <extracomment>data</extracomment>
        <translation>Palestine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Palette</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Paper si&amp;ze</source>
        <extracomment>addRow</extracomment>
        <translation>For&amp;mat du papier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Paper size</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Par&amp;tners</source>
        <translation>Par&amp;tenaires</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Participation and advisory bodies</source>
        <extracomment>title</extracomment>
        <translation>Participation et organes consultatifs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Partners</source>
        <extracomment>_button</extracomment>
        <translation>Partenaires</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Partners for which region?</source>
        <extracomment>RegionBox</extracomment>
        <translation>Des partenaires pour quelle région&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Partners for {region}: {relations}</source>
        <translation>Partenaires pour {region}&#8239;: {relations}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Partners found</source>
        <extracomment>ResultPanel</extracomment>
        <translation>Partenaires trouvés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Partners of {name}</source>
        <translation>Partenaires&#8239;: {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>Parts of pies and bars need contrasting colours.</source>
        <translation>Les parties des camemberts et des barres exigent des couleurs contrastées.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Pays de la Loire</source>
        <extracomment>data</extracomment>
        <translation>Pays de la Loire</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Peloponnese</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Period</source>
        <extracomment>setAccessibleName, text</extracomment>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Pick on the &amp;Map</source>
        <extracomment>button</extracomment>
        <translation>Choi&amp;sir sur la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Picked: {place}. Listed is what it is part of and what lies in it.</source>
        <translation>Choisi&#8239;: {place}. La liste montre les unités qui le contiennent et celles qui s’y trouvent.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <extracomment>setFilter</extracomment>
        <translation>Images (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Pies</source>
        <extracomment>title</extracomment>
        <translation>Camemberts</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>Pies and bars count what regions documented: choose Regional Data or a layer of answers.</source>
        <translation>Les camemberts et les barres comptent ce que les régions ont documenté&#8239;: choisissez «&#8239;Données régionales&#8239;» ou une couche de réponses.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Pies by theme</source>
        <extracomment>StylePreset</extracomment>
        <translation>Camemberts par thème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Pies: {n} parts; their area is in proportion to all that is counted</source>
        <translation>Camemberts&#8239;: {n} parts&#8239;; leur surface est proportionnelle à l’ensemble de ce qui est compté</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Place on the map</source>
        <extracomment>RowChange</extracomment>
        <translation>Emplacement sur la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Placed by hand as {unit}, which these boundaries do not offer.</source>
        <translation>Rattachée à la main à {unit}, que ces limites ne proposent pas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Placed by hand.</source>
        <translation>Rattachée à la main.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Placemarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Placements</source>
        <extracomment>QgsProcessingOutputNumber, QgsProcessingParameterFile</extracomment>
        <translation>Rattachements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Placements by hand</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Rattachements manuels</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Placements loaded: {n}.</source>
        <translation>Rattachements chargés&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Placements not applied yet: {n}. They are applied when the edition is loaded again or refreshed.</source>
        <extracomment>setText</extracomment>
        <translation>Rattachements pas encore appliqués&#8239;: {n}. Ils le seront lorsque l’édition sera rechargée ou actualisée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Placements not used</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Rattachements non utilisés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_placing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>Placing {name} on the map</source>
        <extracomment>step</extracomment>
        <translation>Mise en place de {name} sur la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Planned, proposed or a political position, counting nothing: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Podlaskie</source>
        <extracomment>data</extracomment>
        <translation>Podlachie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Poland</source>
        <extracomment>data</extracomment>
        <translation>Pologne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Policies and instruments</source>
        <extracomment>Tile</extracomment>
        <translation>Politiques et instruments</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <location filename="../cpmr_migration_plugin/project/level_style.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Policy or instrument</source>
        <extracomment>LegendClass, _own, title</extracomment>
        <translation>Politique ou instrument</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Polygons with NUTS codes; levels may be mixed, and it need not have all of Europe</source>
        <extracomment>setToolTip</extracomment>
        <translation>Polygones avec codes NUTS&#8239;; les niveaux peuvent être mélangés et toute l’Europe n’est pas nécessaire</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Pomorskie</source>
        <extracomment>data</extracomment>
        <translation>Poméranie</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population aged 15-64 born outside the EU</source>
        <extracomment>data</extracomment>
        <translation>Population née hors de l’UE âgée de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population aged 15-64 in private households</source>
        <extracomment>data</extracomment>
        <translation>Population âgée de 15 à 64 ans dans les ménages privés</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Population aged 15–64 in private households</source>
        <extracomment>data</extracomment>
        <translation>Population âgée de 15 à 64 ans dans les ménages privés</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Population au 1er janvier</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Population on 1 January, total of the table by citizenship</source>
        <extracomment>data</extracomment>
        <translation>Population au 1er janvier, total de la table par nationalité</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <source>Population: {population}.</source>
        <translation>Population&#8239;: {population}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Portrait</source>
        <extracomment>addItem</extracomment>
        <translation>Portrait</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Portugal</source>
        <extracomment>data</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>Power, in the source&apos;s words</source>
        <translation>Compétence, dans les termes de la source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>Powers are documented in themes 3 to 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Powers by general rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Powers by own source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Powers of the region by field, as its sources state them or by rule for its kind of authority. “No answer” does not mean “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Powers of the region by field, as its sources state them. “No answer” does not mean “none”.</source>
        <translation>Compétences de la région par domaine, selon ses sources. « Sans réponse » ne signifie pas « aucune ».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>Preparing the countries around</source>
        <extracomment>step</extracomment>
        <translation>Préparation des pays voisins</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect.py"/>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Preparing the figures</source>
        <extracomment>step</extracomment>
        <translation>Préparation des chiffres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Preparing the nine layers</source>
        <extracomment>step</extracomment>
        <translation>Préparation des neuf couches</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>Preparing the official boundaries</source>
        <extracomment>step</extracomment>
        <translation>Préparation des limites officielles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>Preparing the page</source>
        <extracomment>step</extracomment>
        <translation>Préparation de la page</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect.py"/>
        <source>Preparing the search</source>
        <extracomment>step</extracomment>
        <translation>Préparation de la recherche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>Preset (name or file)</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Préréglage (nom ou fichier)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>Preset: the name of settings saved in the window “Export”, or the path of a preset file. A parameter that you set wins over the preset; in the Toolbox, one that you change.</source>
        <translation>Préréglage&#8239;: le nom de réglages enregistrés dans la fenêtre «&#8239;Exporter&#8239;», ou le chemin d’un fichier de préréglage. Un paramètre que vous indiquez l’emporte sur le préréglage&#8239;; dans la boîte à outils, un paramètre que vous modifiez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Presets (*.json)</source>
        <extracomment>getOpenFileName, getSaveFileName</extracomment>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Press “Try Again”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cliquez sur «&#8239;Réessayer&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Pretty breaks</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Jolies ruptures</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Previe&amp;w</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Preview of the page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Preview…</source>
        <extracomment>show_text</extracomment>
        <translation>Aperçu en préparation…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Printed in grey, {one} and {other} look alike.</source>
        <extracomment>_pair_text</extracomment>
        <translation>À l’impression en niveaux de gris, {one} et {other} se ressemblent.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>Priority access to the EU&apos;s migration support toolbox</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Problem report</source>
        <translation>Rapport de problème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Profile</source>
        <extracomment>_button</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile copied as text.</source>
        <extracomment>emit</extracomment>
        <translation>Profil copié en texte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile copied with its formatting.</source>
        <extracomment>emit</extracomment>
        <translation>Profil copié avec sa mise en forme.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Profil&#8239;: {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Progress</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Project</source>
        <extracomment>title</extracomment>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Project file</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Fichier de projet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Proportional symbols</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Symboles proportionnels</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Provence-Alpes-Côte d&apos;Azur</source>
        <extracomment>data</extracomment>
        <translation>Provence-Alpes-Côte d’Azur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Proxy, certificates and logins are those of QGIS:</source>
        <extracomment>QLabel</extracomment>
        <translation>Le proxy, les certificats et les identifiants sont ceux de QGIS&#8239;:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Published under</source>
        <translation>Publié sous</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicator_report.py"/>
        <source>Published under another NUTS code of the same territory: {n}.</source>
        <translation>Publiés sous un autre code NUTS du même territoire&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>Published under {code}, the same territory.</source>
        <translation>Publié sous {code}, le même territoire.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Puglia</source>
        <extracomment>data</extracomment>
        <translation>Pouilles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Pull the sources of the atlas again, see what would change, and apply it</source>
        <extracomment>_add</extracomment>
        <translation>Interroger à nouveau les sources de l’atlas, voir ce qui changerait et l’appliquer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Pull the sources once more</source>
        <extracomment>_button</extracomment>
        <translation>Interroger les sources une nouvelle fois</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Pulls the sources of an atlas file again and puts what changed in place.</source>
        <translation>Interroge à nouveau les sources d’un fichier d’atlas et met en place ce qui a changé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>Put it beside the atlas file, or add the indicator again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Placez-le à côté du fichier d’atlas, ou ajoutez à nouveau l’indicateur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Put the file back, or edit the source and say where it is now.</source>
        <extracomment>PluginError</extracomment>
        <translation>Remettez le fichier à sa place, ou modifiez la source et indiquez son emplacement actuel.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Put two to six regions side by side: type a name above, drag regions here from the list, or press “Compare” in the list or a profile.</source>
        <translation>Placez côte à côte deux à six régions&#8239;: saisissez un nom ci-dessus, faites glisser des régions depuis la liste, ou cliquez sur «&#8239;Comparer&#8239;» dans la liste ou dans un profil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Puts a style preset on a layer of an atlas file or of the open project, or writes it as QML.</source>
        <translation>Applique un préréglage de style à une couche d’un fichier d’atlas ou du projet ouvert, ou l’écrit en QML.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Puts placements by hand into an atlas file: for a region the boundary unit it is drawn as, or that it is not drawn. They are applied when the edition is loaded again, into the same file or with the CSV as a parameter of “Load edition”. The atlas file is changed in one step or not at all.

Atlas file: a GeoPackage made with “Load edition”.
Placements: CSV with the columns region_id, name, country, nuts_code, action (assign or remove), unit_id, unit_code, unit_year, unit_name, when; as “Save placements” writes it. A region is found by its id, else by its code and country, else by its name and country. What is wrong is listed in full, and then nothing is changed. Without a CSV nothing is changed, and the placements there are can be saved.
Replace: whether the atlas file loses the placements it has; otherwise they are kept for other regions. With a CSV that has only its first line, all are removed.
Keep in the profile: whether editions loaded in this profile from now on take the placements, too.
Overwrite: whether an existing file of saved placements may be replaced.
Saved placements: all placements of the atlas file afterwards, as CSV.
Placements, placements not used: how many the atlas file has; how many of the CSV mean no region of it.</source>
        <translation>Inscrit des rattachements manuels dans un fichier d’atlas&#8239;: pour une région, l’unité territoriale par laquelle elle est représentée, ou le fait qu’elle ne l’est pas. Ils sont appliqués lorsque l’édition est rechargée, dans le même fichier ou avec le CSV comme paramètre de «&#8239;Charger une édition&#8239;». Le fichier d’atlas est modifié en une seule étape ou pas du tout.

Fichier d’atlas&#8239;: un GeoPackage créé avec «&#8239;Charger une édition&#8239;».
Rattachements&#8239;: CSV avec les colonnes region_id, name, country, nuts_code, action (assign ou remove), unit_id, unit_code, unit_year, unit_name, when&#8239;; tel que l’écrit «&#8239;Enregistrer les rattachements&#8239;». Une région est trouvée par son identifiant, sinon par son code et son pays, sinon par son nom et son pays. Ce qui ne va pas est énuméré en entier, et rien n’est alors modifié. Sans CSV, rien n’est modifié, et les rattachements existants peuvent être enregistrés.
Remplacer&#8239;: le fichier d’atlas perd les rattachements qu’il contient&#8239;; sinon, ils sont gardés pour les autres régions. Avec un CSV qui n’a que sa première ligne, tous sont supprimés.
Conserver dans le profil&#8239;: les éditions chargées désormais dans ce profil reprennent aussi les rattachements.
Écraser&#8239;: autorise le remplacement d’un fichier existant de rattachements enregistrés.
Rattachements enregistrés&#8239;: tous les rattachements du fichier d’atlas après l’opération, en CSV.
Rattachements, rattachements non utilisés&#8239;: nombre de ceux que contient le fichier d’atlas&#8239;; nombre de ceux du CSV qui n’y désignent aucune région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Puts two to six regions side by side: competences, figures and documented entries.</source>
        <translation>Présente côte à côte deux à six régions&#8239;: compétences, chiffres et éléments documentés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Putting alike regions beside each other…</source>
        <extracomment>show_text</extracomment>
        <translation>Rapprochement des régions similaires…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Putting the changes in place</source>
        <extracomment>take_last_steps</extracomment>
        <translation>Mise en place des modifications</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Päijät-Häme</source>
        <extracomment>data</extracomment>
        <translation>Päijät-Häme</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Pärnu</source>
        <extracomment>data</extracomment>
        <translation>Pärnu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>QGIS cannot open files whose path holds “|”, or “%” followed by two digits: “{path}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>QGIS ne peut pas ouvrir de fichiers dont le chemin contient «&#8239;|&#8239;», ou «&#8239;%&#8239;» suivi de deux chiffres&#8239;: «&#8239;{path}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/main_thread.py"/>
        <source>QGIS did not get to the last steps.</source>
        <extracomment>PluginError</extracomment>
        <translation>QGIS n’est pas arrivé aux dernières étapes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>QGIS project (*.qgz *.qgs)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Projet QGIS (*.qgz *.qgs)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>QML</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>QML</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Quantiles</source>
        <extracomment>StylePreset</extracomment>
        <translation>Quantiles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Quantiles (as many regions in each)</source>
        <extracomment>title</extracomment>
        <translation>Quantiles (effectif égal)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Raise text to {n} pt</source>
        <translation>Agrandir le texte à {n} pt</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Rank regions</source>
        <extracomment>run</extracomment>
        <translation>Classer les régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Ranks regions by what is documented of their competence and experience in a theme, field or topic.</source>
        <translation>Classe les régions selon ce qui est documenté de leur compétence et de leur expérience dans un thème, un domaine ou un sujet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Ranks the regions of an atlas file by documented evidence. The score, 0 to 100, is the weighted mean of four criteria, each 0 to 1, and is explained in words in the table:
Competence: exclusive 1, shared 0.8, executive 0.6, consultative 0.4, kind of power not stated 0.2. With fields chosen, the mean over them; else the widest level.
A competence by general rule, a law that holds for every authority of its kind, counts 30 % of that, unless told otherwise; “none”, stated or inferred, counts nothing.
Experience: n / (n + 2) for n matching experiences, projects and instruments, so that each further one adds less. With fields chosen, an entry that names one counts 1, another one in its theme ¼.
What is planned or proposed, or is a political position, is nothing done.
Recency: halves every 5 years before the newest entry found.
Interest to cooperate: 1 if a stated interest fits, ½ if one on something else is stated.
More evidence never ranks a region lower. Silence is no evidence; it is not the lack of expertise.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Themes, fields, words: what is looked for; all words must stand in an entry, “quotes” keep words together. Empty parts ask for nothing.
Weights: 0 or more; only their proportion matters.
Only these countries, commissions: names or codes, parted by commas.
Name: if given, the result is also saved in the atlas file as a layer.
Table: CSV, XLSX, ODS, HTML or PDF, by the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Ratio – drawn by colour</source>
        <extracomment>addItem</extracomment>
        <translation>Ratio – représenté par des couleurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Re&amp;gions</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Re&amp;move</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read Di&amp;mensions</source>
        <extracomment>QPushButton</extracomment>
        <translation>Lire les di&amp;mensions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Read atlas file</source>
        <extracomment>Job</extracomment>
        <translation>Lire le fichier d’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Read dimensions</source>
        <extracomment>start_task</extracomment>
        <translation>Lire les dimensions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Read preset from file</source>
        <extracomment>getOpenFileName</extracomment>
        <translation>Lire un préréglage depuis un fichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read the dimensions first, then choose one code of each.</source>
        <translation>Lisez d’abord les dimensions, puis choisissez un code pour chacune.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read the dimensions first.</source>
        <translation>Lisez d’abord les dimensions.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Read the selected source anew and keep what it gives as its last good copy</source>
        <extracomment>setToolTip</extracomment>
        <translation>Relire la source sélectionnée et conserver ce qu’elle fournit comme dernière copie valide</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Read the source and count what is in it; nothing is kept</source>
        <extracomment>_button</extracomment>
        <translation>Lire la source et en compter le contenu&#8239;; rien n’est conservé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Read together, since they have the same columns: {names}</source>
        <translation>Lues ensemble, car elles ont les mêmes colonnes&#8239;: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect.py"/>
        <source>Reading the atlas file</source>
        <extracomment>step</extracomment>
        <translation>Lecture du fichier d’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Reading the atlas file was cancelled.</source>
        <extracomment>PluginError</extracomment>
        <translation>La lecture du fichier d’atlas a été annulée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Reading the atlas file…</source>
        <extracomment>show_text</extracomment>
        <translation>Lecture du fichier d’atlas…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>Reading the countries around</source>
        <extracomment>step</extracomment>
        <translation>Lecture des pays voisins</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>Reading the dataset</source>
        <extracomment>step</extracomment>
        <translation>Lecture du jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Reading the layer {name}</source>
        <extracomment>_features</extracomment>
        <translation>Lecture de la couche {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Reading the list of downloads</source>
        <extracomment>in_background</extracomment>
        <translation>Lecture de la liste des téléchargements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>Reading the official boundaries</source>
        <extracomment>step</extracomment>
        <translation>Lecture des limites officielles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>Reading the world map of QGIS</source>
        <extracomment>step</extracomment>
        <translation>Lecture de la carte du monde de QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/eurostat.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Reading {file}</source>
        <extracomment>step</extracomment>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Reading…</source>
        <extracomment>setText</extracomment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Reads a dataset and writes it as a Tabular Data Package (zip), the form in which an edition is kept, mailed and loaded again. Everything that was not used is listed in the log; what is wrong with the dataset is listed in full, and then nothing is written.

File, folder or address: CSV, XLSX or ODS with one sheet or file per table, or a survey with a row per region and a column per question; a KML or KMZ file; a data package. Or where such a file is on the web; a Google Sheets document or a Google My Maps map by the address a browser shows.
Kind: what it is; guessed from the name if left to that.
Source of rows that name none: where it was published. Every row needs a source.
Mapping of columns: what the columns of a survey hold, as a file this algorithm wrote. Without it what was said in the window about columns of these names is used, else a guess.
Themes of folders: lines “folder = theme” for the folders of a map whose title does not tell their theme; the theme by its id, number or title, or “-” to leave the folder out.
Year of figures: of those in a map whose column names none.
Mapping used: the mapping the survey was read with, to be looked at, changed and given again.
Hosts that may be asked: those of links in a map file on this computer; none is followed else. Several are separated by blanks.</source>
        <translation>Lit un jeu de données et l’écrit comme Tabular Data Package (zip), forme sous laquelle une édition est conservée, envoyée et rechargée. Tout ce qui n’a pas été utilisé est énuméré dans le journal&#8239;; ce qui ne va pas dans le jeu de données est énuméré en entier, et rien n’est alors écrit.

Fichier, dossier ou adresse&#8239;: CSV, XLSX ou ODS avec une feuille ou un fichier par table, ou une enquête avec une ligne par région et une colonne par question&#8239;; un fichier KML ou KMZ&#8239;; un paquet de données. Ou bien l’emplacement d’un tel fichier sur le web&#8239;; un document Google Sheets ou une carte Google My Maps par l’adresse qu’affiche un navigateur.
Type&#8239;: ce dont il s’agit&#8239;; déduit du nom si «&#8239;Détecter&#8239;» est choisi.
Source des lignes sans source&#8239;: où cela a été publié. Chaque ligne doit avoir une source.
Correspondance des colonnes&#8239;: ce que contiennent les colonnes d’une enquête, dans un fichier écrit par cet algorithme. À défaut, ce qui a été indiqué dans la fenêtre pour des colonnes de ces noms est utilisé, sinon une supposition.
Thèmes des dossiers&#8239;: des lignes «&#8239;dossier = thème&#8239;» pour les dossiers d’une carte dont le titre n’indique pas le thème&#8239;; le thème par son identifiant, son numéro ou son titre, ou «&#8239;-&#8239;» pour écarter le dossier.
Année des chiffres&#8239;: celle des chiffres d’une carte dont la colonne n’en indique aucune.
Correspondance utilisée&#8239;: la correspondance avec laquelle l’enquête a été lue, à examiner, à modifier et à réutiliser.
Serveurs pouvant être interrogés&#8239;: ceux des liens d’un fichier de carte de cet ordinateur&#8239;; les autres liens ne sont pas suivis. S’il y en a plusieurs, séparez-les par des espaces.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Reads an edition of the dataset, matches its regions with boundaries and writes one GeoPackage (the atlas file) with geometry, tables, styles and provenance, a QGIS project with nine styled layers, and a join report that accounts for every region, boundary unit and row.

Dataset: the bundled edition (public facts and figures; works offline), a Tabular Data Package, tables (one sheet or file per table, or a survey with a row per region and a column per question), or a map.
File, folder or address: for a data package its folder, datapackage.json or zip; for tables a CSV, XLSX or ODS file or a folder of them; for a map a KML or KMZ file. Or where such a file is on the web; a Google Sheets document or a Google My Maps map by the address a browser shows.
Source of rows that name none: where the tables or the map were published. Every row needs a source.
Mapping of columns, themes of folders, year of figures: what would be asked in the window about a survey or a map; see “Import edition”.
Boundaries: built-in (Natural Earth as shipped with QGIS, dissolved to NUTS regions; works offline), official ones from a file of GISCO&apos;s or downloaded from its service, or a layer of your own. What the file or layer lacks is drawn from the built-in ones.
Boundary file: NUTS_RG_… of any year, scale and format, with one level or all.
NUTS year: the year whose codes come first with the built-in boundaries (2024 or 2021), or the year to download; regions known under another year&apos;s code are placed too.
Scale, levels: of what is downloaded. All levels unless some are chosen.
Countries around: whether GISCO&apos;s countries and label points are downloaded too.
Boundary layer: polygons with NUTS codes of one level or several, in any coordinate reference system.
Code field, name field: of that layer; guessed if they are not named.
Placements by hand: CSV as “Set placements” reads it; they come before every automatic match. Placements kept in an atlas file that is replaced stay in it and are applied, too.
Use the profile&apos;s placements: whether those kept in this profile are applied. The window applies them; a script does so only if asked to, so that its result is the same everywhere.
Layers: the layers of the project; the atlas file holds all nine.
Atlas file, project file, join report: what is written; the last two only if they are named.
Regions placed, regions in the edition: counts for scripts and models.
World map: another copy of QGIS&apos;s world_map.gpkg, for testing.
Overwrite: whether existing target files may be replaced; they are replaced only when the new ones are complete.
Hosts that may be asked: those of links in a map file on this computer; none is followed else. Several are separated by blanks.</source>
        <translation>Lit une édition du jeu de données, apparie ses régions avec des limites et écrit un GeoPackage (le fichier d’atlas) avec géométries, tables, styles et provenance, un projet QGIS avec neuf couches stylisées, et un rapport de jointure qui rend compte de chaque région, de chaque unité territoriale et de chaque ligne.

Jeu de données&#8239;: l’édition intégrée (faits et chiffres publics&#8239;; fonctionne hors ligne), un Tabular Data Package, des tables (une feuille ou un fichier par table, ou une enquête avec une ligne par région et une colonne par question) ou une carte.
Fichier, dossier ou adresse&#8239;: pour un paquet de données, son dossier, datapackage.json ou zip&#8239;; pour des tables, un fichier CSV, XLSX ou ODS ou un dossier de tels fichiers&#8239;; pour une carte, un fichier KML ou KMZ. Ou bien l’emplacement d’un tel fichier sur le web&#8239;; un document Google Sheets ou une carte Google My Maps par l’adresse qu’affiche un navigateur.
Source des lignes sans source&#8239;: où les tables ou la carte ont été publiées. Chaque ligne doit avoir une source.
Correspondance des colonnes, thèmes des dossiers, année des chiffres&#8239;: ce que demanderait la fenêtre pour une enquête ou une carte&#8239;; voir «&#8239;Importer une édition&#8239;».
Limites&#8239;: intégrées (Natural Earth, fournies avec QGIS, regroupées en régions NUTS&#8239;; fonctionnent hors ligne), officielles, d’un fichier de GISCO ou téléchargées de son service, ou une couche à vous. Ce qui manque au fichier ou à la couche est représenté d’après les limites intégrées.
Fichier de limites&#8239;: NUTS_RG_… de toute année, de toute échelle et de tout format, avec un niveau ou tous.
Année NUTS&#8239;: l’année dont les codes passent en premier avec les limites intégrées (2024 ou 2021), ou l’année à télécharger&#8239;; les régions connues sous le code d’une autre année sont rattachées aussi.
Échelle, niveaux&#8239;: de ce qui est téléchargé. Tous les niveaux, sauf si certains sont choisis.
Pays voisins&#8239;: télécharger aussi les pays et les points d’étiquettes de GISCO.
Couche de limites&#8239;: polygones avec des codes NUTS d’un ou de plusieurs niveaux, dans tout système de coordonnées de référence.
Champ du code, champ du nom&#8239;: de cette couche&#8239;; détectés s’ils ne sont pas indiqués.
Rattachements manuels&#8239;: CSV tel que le lit «&#8239;Définir des rattachements&#8239;»&#8239;; ils priment sur tout appariement automatique. Les rattachements conservés dans un fichier d’atlas remplacé y restent et sont appliqués aussi.
Utiliser les rattachements du profil&#8239;: appliquer ceux qui sont conservés dans ce profil. La fenêtre les applique&#8239;; un script ne le fait que sur demande, afin que son résultat soit partout le même.
Couches&#8239;: les couches du projet&#8239;; le fichier d’atlas contient les neuf.
Fichier d’atlas, fichier de projet, rapport de jointure&#8239;: ce qui est écrit&#8239;; les deux derniers seulement s’ils sont indiqués.
Régions rattachées, régions dans l’édition&#8239;: décomptes pour les scripts et les modèles.
Carte du monde&#8239;: une autre copie du fichier world_map.gpkg de QGIS, pour des tests.
Écraser&#8239;: autorise le remplacement de fichiers cibles existants&#8239;; ils ne sont remplacés que lorsque les nouveaux sont complets.
Serveurs pouvant être interrogés&#8239;: ceux des liens d’un fichier de carte de cet ordinateur&#8239;; les autres liens ne sont pas suivis. S’il y en a plusieurs, séparez-les par des espaces.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Reads the dataset and the boundaries an atlas file was loaded from once more, asks for its indicators again, compares every row with what the file holds, and puts the new content in place in one transaction. Styles that were edited and tables that were added to the file stay. If nothing changed, the file is not touched. An indicator that cannot be had keeps the figures it has, which is told.

Atlas file: a GeoPackage made with “Load edition”.
Only compare: tell what would change, change nothing.
Where the dataset or the boundary file is now: only if it is not where it was when the atlas was loaded.
Changes: a table of the values that differ, one line each: region, table, row, column, old, new.
Rows added, removed, changed: counts for scripts and models.
Overwrite: whether an existing table of changes may be replaced.
Hosts that may be asked: an atlas file may come from anybody; an address that was not given in this profile is asked only if its host is named here, once. Several are separated by blanks.
Login: an authentication configuration of QGIS for the address the atlas is refreshed from. It is remembered for that host alone.</source>
        <translation>Relit le jeu de données et les limites à partir desquels un fichier d’atlas a été chargé, redemande ses indicateurs, compare chaque ligne avec le contenu du fichier et met en place le nouveau contenu en une seule transaction. Les styles modifiés et les tables ajoutées au fichier restent. Si rien n’a changé, le fichier n’est pas touché. Un indicateur qui ne peut pas être obtenu garde ses chiffres, ce qui est signalé.

Fichier d’atlas&#8239;: un GeoPackage créé avec «&#8239;Charger une édition&#8239;».
Comparer seulement&#8239;: indiquer ce qui changerait, sans rien modifier.
Emplacement actuel du jeu de données ou du fichier de limites&#8239;: seulement s’il n’est plus là où il était lors du chargement de l’atlas.
Modifications&#8239;: une table des valeurs qui diffèrent, une par ligne&#8239;: région, table, ligne, colonne, ancienne, nouvelle.
Lignes ajoutées, retirées, modifiées&#8239;: décomptes pour les scripts et les modèles.
Écraser&#8239;: autorise le remplacement d’une table des modifications existante.
Serveurs pouvant être interrogés&#8239;: un fichier d’atlas peut venir de n’importe qui&#8239;; une adresse qui n’a pas été indiquée dans ce profil n’est interrogée que si son serveur est indiqué ici&#8239;; une fois suffit. S’il y en a plusieurs, séparez-les par des espaces.
Identifiants&#8239;: une configuration d’authentification de QGIS pour l’adresse à partir de laquelle l’atlas est actualisé. Elle n’est retenue que pour ce serveur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Recency</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception of asylum seekers and refugees</source>
        <extracomment>title</extracomment>
        <translation>Accueil des demandeurs d’asile et des réfugiés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception of migrants</source>
        <extracomment>title</extracomment>
        <translation>Accueil des migrants</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>Reference number of the Council&apos;s political agreement on the annual solidarity pool for 2026; the decision itself was adopted in writing, closed on 22 December 2025.</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Refresh</source>
        <extracomment>_start</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Refresh atlas</source>
        <translation>Actualiser l’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Refresh it again. Nothing was changed.</source>
        <translation>Actualisez-le à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Refresh preview and checks</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Actualiser l’aperçu et les contrôles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Refresh source</source>
        <extracomment>_start</extracomment>
        <translation>Actualiser la source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Refresh the list of years and scales</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Actualiser la liste des années et des échelles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Refresh – {file}</source>
        <extracomment>__init__</extracomment>
        <translation>Actualiser – {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>Refreshing “{title}”</source>
        <extracomment>step</extracomment>
        <translation>Actualisation de «&#8239;{title}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Reg&amp;ions</source>
        <extracomment>addRow</extracomment>
        <translation>Rég&amp;ions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>Region</source>
        <extracomment>QgsAttributeEditorContainer, QgsProcessingParameterString</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Region id</source>
        <extracomment>title</extracomment>
        <translation>Identifiant de la région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Region “{name}” is not placed.</source>
        <translation>La région «&#8239;{name}&#8239;» n’est pas rattachée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Region, row, value</source>
        <translation>Région, ligne, valeur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: CPMR commission</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: commission de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: CPMR membership</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: adhésion à la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: NUTS code</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: code NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: NUTS year</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: année NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: country</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: factsheet</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: fiche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: id</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: identifiant</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: local name</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: nom local</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: name</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: note</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: note</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: source</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: year of the answers</source>
        <extracomment>title</extracomment>
        <translation>Région&#8239;: année des réponses</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Regional Data</source>
        <extracomment>title</extracomment>
        <translation>Données régionales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regional authorities of the edition</source>
        <extracomment>Sheet</extracomment>
        <translation>Autorités régionales de l’édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Regional development and EU funds</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Regional factsheet · Migration and asylum</source>
        <extracomment>Sheet</extracomment>
        <translation>Fiche régionale · Migration et asile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>Regional factsheets on migration and asylum</source>
        <translation>Fiches régionales sur la migration et l’asile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Regions</source>
        <extracomment>QgsProcessingOutputNumber, Section, addTab, title</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <source>Regions at the level of their authorities, other territory at the level it is drawn on. “Not available”: no figure at that level; none is taken over from a larger territory.</source>
        <translation>Régions au niveau de leurs autorités, autres territoires au niveau auquel ils sont représentés. «&#8239;Non disponible&#8239;»&#8239;: pas de chiffre à ce niveau&#8239;; aucun n’est repris d’un territoire plus vaste.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_menu.py"/>
        <source>Regions at this place</source>
        <extracomment>addSection, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>Regions by their own source</source>
        <extracomment>escaped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Regions chosen</source>
        <translation>Régions choisies</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/coded.py"/>
        <source>Regions drawn from Natural Earth, because the boundaries lack them: {names}.</source>
        <translation>Régions représentées d’après Natural Earth, car elles manquent dans les limites&#8239;: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>Regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Régions trouvées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>Regions found with “{name}”.</source>
        <translation>Régions trouvées avec «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Regions found: {search}</source>
        <translation>Régions trouvées&#8239;: {search}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Regions in migration and asylum: public facts and figures (bundled edition)</source>
        <extracomment>data</extracomment>
        <translation>Les régions face à la migration et à l’asile&#8239;: faits et chiffres publics (édition intégrée)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Regions in the edition</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Régions dans l’édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/records.py"/>
        <source>Regions left out, their id is missing or taken: {n}</source>
        <extracomment>append</extracomment>
        <translation>Régions écartées, car leur identifiant manque ou est déjà pris&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicator_report.py"/>
        <source>Regions of other borders, whose figures are not shown: {n}.</source>
        <translation>Régions aux limites différentes, dont les chiffres ne sont pas affichés&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Regions of the layer overlap: {codes}.</source>
        <translation>Des régions de la couche se chevauchent&#8239;: {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>Regions of “{file}” without a polygon: {codes}. The world map of QGIS draws those it has.</source>
        <translation>Régions de «&#8239;{file}&#8239;» sans polygone&#8239;: {codes}. La carte du monde de QGIS fournit celles qu’elle contient.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Regions placed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Régions rattachées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Regions ranked by documented evidence</source>
        <extracomment>ResultPanel</extracomment>
        <translation>Régions classées selon les éléments documentés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <location filename="../cpmr_migration_plugin/sources/whereabouts.py"/>
        <source>Regions that do not lie where their codes say: {codes}.</source>
        <translation>Régions qui ne se trouvent pas là où l’indique leur code&#8239;: {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions that look for cooperation.</source>
        <translation>Régions qui recherchent une coopération.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Regions that name no kind of authority, so that no row speaks of them: {names}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions that say nothing</source>
        <translation>Régions sans réponse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Regions whose own source says otherwise are counted in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions with a competence in a field of the theme</source>
        <extracomment>Tile</extracomment>
        <translation>Régions compétentes dans un domaine du thème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions with a competence or an entry</source>
        <extracomment>Tile</extracomment>
        <translation>Régions avec une compétence ou une entrée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions with an entry</source>
        <extracomment>Tile</extracomment>
        <translation>Régions avec une entrée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions with documented issues, needs or innovative practices.</source>
        <translation>Régions dont des enjeux, des besoins ou des pratiques innovantes sont documentés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions with documented policies and instruments.</source>
        <translation>Régions dont des politiques et des instruments sont documentés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Regions – CPMR Migration</source>
        <extracomment>__init__</extracomment>
        <translation>Régions – CPMR Migration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Regions – each at the level it has in the atlas</source>
        <extracomment>addItem</extracomment>
        <translation>Régions – chacune au niveau qu’elle a dans l’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Regions, parted by commas</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Régions, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove &amp;Selected</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Supprimer la sélection</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove Downloads</source>
        <extracomment>question</extracomment>
        <translation>Supprimer les téléchargements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove all downloads but those ticked “Always keep”</source>
        <extracomment>_button</extracomment>
        <translation>Supprimer tous les téléchargements, sauf ceux cochés «&#8239;Toujours conserver&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Remove source?</source>
        <extracomment>question</extracomment>
        <translation>Supprimer la source&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove the selected downloads at once</source>
        <extracomment>_button</extracomment>
        <translation>Supprimer immédiatement les téléchargements sélectionnés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove this download ({size})?</source>
        <translation>Supprimer ce téléchargement ({size})&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove {n} downloads ({size})?</source>
        <translation>Supprimer {n} téléchargements ({size})&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Remove “{name}” and its last good copy? The file or map itself stays where it is.</source>
        <translation>Supprimer «&#8239;{name}&#8239;» et sa dernière copie valide&#8239;? Le fichier ou la carte d’origine reste en place.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Removed from the map by hand.</source>
        <extracomment>replace</extracomment>
        <translation>Retirée de la carte à la main.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Removes what was downloaded and kept for later.</source>
        <translation>Supprime ce qui a été téléchargé et conservé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Removing downloads</source>
        <extracomment>in_background</extracomment>
        <translation>Suppression des téléchargements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Removing takes effect at once, not with OK.</source>
        <extracomment>QLabel</extracomment>
        <translation>La suppression est immédiate, sans attendre OK.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Rename the dimension in the file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Renommez la dimension dans le fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Rename the source or say where it is now</source>
        <extracomment>_button</extracomment>
        <translation>Renommer la source ou indiquer son emplacement actuel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>Repair the installation of QGIS, or choose other boundaries.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Réparez l’installation de QGIS, ou choisissez d’autres limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Replace files?</source>
        <extracomment>question</extracomment>
        <translation>Remplacer les fichiers&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Replace the placements there are</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Remplacer les rattachements existants</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Replace the style?</source>
        <extracomment>question</extracomment>
        <translation>Remplacer le style&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Report</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Report a &amp;Problem…</source>
        <extracomment>_add</extracomment>
        <translation>Signaler un pro&amp;blème…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Report a Problem</source>
        <extracomment>__init__</extracomment>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Resolution</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <source>Resolution (dots per inch)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Résolution (points par pouce)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Resolution of PNG: 300 for print, 150 for a screen</source>
        <extracomment>setToolTip</extracomment>
        <translation>Résolution du PNG&#8239;: 300 pour l’impression, 150 pour l’écran</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Responsibility</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Restore text</source>
        <extracomment>beginMacro, undoable</extracomment>
        <translation>Rétablir le texte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Retry</source>
        <extracomment>_offer</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Return procedures</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>Returns the level of a region&apos;s competence in a field, from the atlas file of the layer or the project.</source>
        <extracomment>_help</extracomment>
        <translation>Renvoie le niveau de compétence d’une région dans un domaine, à partir du fichier d’atlas de la couche ou du projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>Returns what a region documents in a theme, from the atlas file of the layer, or of the project.</source>
        <extracomment>_help</extracomment>
        <translation>Renvoie ce qu’une région documente dans un thème, à partir du fichier d’atlas de la couche ou du projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>Returns what a region&apos;s answer on a field is: the level of a power, or which kind of nothing.</source>
        <extracomment>_help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>Returns what a region&apos;s competence in a field rests on.</source>
        <extracomment>_help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Riga district</source>
        <extracomment>data</extracomment>
        <translation>District de Riga</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Rogaland</source>
        <extracomment>data</extracomment>
        <translation>Rogaland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Romania</source>
        <extracomment>data</extracomment>
        <translation>Roumanie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Rounded breaks</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Bornes arrondies</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Rounded to 5.</source>
        <extracomment>data</extracomment>
        <translation>Arrondi à 5.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Rows</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows added</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Lignes ajoutées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows changed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Rows in which the regions differ</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Lignes où les régions diffèrent</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows removed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Lignes retirées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Rows shown</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Rows that name no source of their own take this address; every row needs one</source>
        <extracomment>setToolTip</extracomment>
        <translation>Les lignes sans source propre prennent cette adresse&#8239;; chaque ligne doit en avoir une</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Rule</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Rules by kind of authority</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Rules for its kind of authority</source>
        <extracomment>Section</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Russia</source>
        <extracomment>data</extracomment>
        <translation>Russie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>S&amp;cale</source>
        <extracomment>add</extracomment>
        <translation>Éc&amp;helle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>S&amp;how</source>
        <extracomment>addRow</extracomment>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Sa&amp;mple Project…</source>
        <extracomment>_add</extracomment>
        <translation>Projet d’e&amp;xemple…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Sa&amp;ve</source>
        <extracomment>QPushButton</extracomment>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Saaremaa</source>
        <extracomment>data</extracomment>
        <translation>Saaremaa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Said of regions of {country}</source>
        <extracomment>_heading</extracomment>
        <translation>À propos des régions du pays ({country})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <source>Saint-Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Same CPMR commission (sea basin)</source>
        <translation>Même commission de la CRPM (bassin maritime)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Same commission</source>
        <extracomment>_check</extracomment>
        <translation>Même commission</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overlaps.py"/>
        <source>Same territory as {names}: a map shows one of them, a click there offers all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Samegrelo-Zemo Svaneti</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Sample Project</source>
        <extracomment>__init__</extracomment>
        <translation>Projet d’exemple</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Sample project: to try things out, name only an atlas file and a project file. It needs no network.</source>
        <translation>Projet d’exemple&#8239;: pour faire des essais, n’indiquez qu’un fichier d’atlas et un fichier de projet. Aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Samsun</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>San Marino</source>
        <extracomment>data</extracomment>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Sardinia</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Satakunta</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/save_button.py"/>
        <source>Save</source>
        <extracomment>setText</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Save &amp;Legal Bases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Save &amp;Template</source>
        <extracomment>QPushButton</extracomment>
        <translation>Enregistrer un &amp;modèle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Save all changes</source>
        <extracomment>_button</extracomment>
        <translation>Enregistrer toutes les modifications</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Save an empty survey or data package, to be filled in and loaded here</source>
        <extracomment>setToolTip</extracomment>
        <translation>Enregistrer une enquête ou un paquet de données vide, à remplir puis à charger ici</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Save as &amp;Picture…</source>
        <translation>Enregistrer en &amp;image…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Save as &amp;Table…</source>
        <translation>Enregistrer en ta&amp;bleau…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Save as picture</source>
        <extracomment>ask_file</extracomment>
        <translation>Enregistrer en image</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Save as table</source>
        <extracomment>ask_file</extracomment>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Save in the atlas file as a layer of this name</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Enregistrer dans le fichier d’atlas comme couche de ce nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Save or close it there and try again. Nothing was changed.</source>
        <extracomment>kind</extracomment>
        <translation>Enregistrez-le ou fermez-le dans ce programme, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Save or discard edits of its layers, close it in other programs, and make room on the disk.</source>
        <extracomment>TargetError</extracomment>
        <translation>Enregistrez ou abandonnez les modifications de ses couches, fermez-le dans les autres programmes et libérez de la place sur le disque.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/renewal.py"/>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>Save or discard its edits and try again. Nothing was changed.</source>
        <extracomment>PluginError, TargetError</extracomment>
        <translation>Enregistrez ou abandonnez ses modifications, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Save preset as &amp;file…</source>
        <extracomment>addAction</extracomment>
        <translation>Enregistrer le préréglage dans un &amp;fichier…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Save preset as file</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Enregistrer le préréglage dans un fichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <source>Save result</source>
        <extracomment>run</extracomment>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <source>Save table</source>
        <extracomment>run</extracomment>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Save template</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Save template: {kind}</source>
        <translation>Enregistrer un modèle&#8239;: {kind}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Save the atlas file</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Enregistrer le fichier d’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Save the changes</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/factsheet_file.py"/>
        <source>Save the factsheet of {name}</source>
        <translation>Enregistrer la fiche de {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Save the join report</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Enregistrer le rapport de jointure</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Save the placements</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Enregistrer les rattachements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Save the regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Enregistrer les régions trouvées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/save_button.py"/>
        <source>Save the result</source>
        <extracomment>setToolTip</extracomment>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>Save the result again.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Enregistrez à nouveau le résultat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Save the result as CSV instead.</source>
        <extracomment>TargetError</extracomment>
        <translation>Enregistrez plutôt le résultat en CSV.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Save the whole report</source>
        <extracomment>setToolTip</extracomment>
        <translation>Enregistrer le rapport complet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Save to</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Save what was decided by hand as CSV, for a colleague or another computer</source>
        <extracomment>setToolTip</extracomment>
        <translation>Enregistrer en CSV les décisions manuelles, pour un collègue ou un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/factsheet_file.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Saved as {file}.</source>
        <extracomment>emit</extracomment>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Saved as {path}.</source>
        <extracomment>show_success</extracomment>
        <translation>Enregistré sous {path}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Saved as {path}. Fill it in, then choose it here.</source>
        <extracomment>show_success</extracomment>
        <translation>Enregistré sous {path}. Remplissez-le, puis choisissez-le ici.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Saved as “{name}”.</source>
        <extracomment>show_info</extracomment>
        <translation>Enregistré sous «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Saved placements</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Rattachements enregistrés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>Saved searches</source>
        <extracomment>setAccessibleName, setToolTip</extracomment>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>Say again what each column holds (“Columns…”), or leave the mapping out.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indiquez à nouveau ce que contient chaque colonne («&#8239;Colonnes…&#8239;»), ou n’utilisez pas la correspondance.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Say again what each column holds; the mapping is then saved anew.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indiquez à nouveau ce que contient chaque colonne&#8239;; la correspondance sera alors réenregistrée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Say what each column holds for this table.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indiquez ce que contient chaque colonne de cette table.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Say what each column of the survey holds. Enter or a click opens the list of a cell.</source>
        <translation>Indiquez ce que contient chaque colonne de l’enquête. Entrée ou un clic ouvre la liste d’une cellule.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Say what you did, what you expected and what happened. Names, folders, logins and addresses are taken out of what stands below; read it, and delete what you do not want to tell. Nothing is sent: copy the text and paste it into a new entry of the tracker.</source>
        <extracomment>QLabel</extracomment>
        <translation>Dites ce que vous avez fait, ce que vous attendiez et ce qui s’est passé. Noms, dossiers, identifiants et adresses sont retirés du texte ci-dessous&#8239;; lisez-le, et effacez ce que vous ne voulez pas dire. Rien n’est envoyé&#8239;: copiez le texte et collez-le dans un nouveau ticket du suivi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Say where the file is now.</source>
        <extracomment>__init__</extracomment>
        <translation>Indiquez l’emplacement actuel du fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Say where to save the atlas file.</source>
        <translation>Indiquez où enregistrer le fichier d’atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>Say whether it may be asked.</source>
        <translation>Indiquez si ce serveur peut être interrogé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>Say whether it may be used.</source>
        <translation>Indiquez s’ils peuvent être utilisés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Say which sheet is to be read. An algorithm is told by its parameter SHEET.</source>
        <extracomment>__init__</extracomment>
        <translation>Indiquez la feuille à lire. Pour un algorithme, utilisez le paramètre SHEET.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>Say which theme each folder is, and name the region of each placemark or its NUTS code.</source>
        <translation>Indiquez à quel thème correspond chaque dossier, et nommez la région de chaque repère ou son code NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Says nothing that the dataset has a place for.</source>
        <extracomment>note</extracomment>
        <translation>N’indique rien qui ait une place dans le jeu de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>Scale</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Échelle</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Schleswig-Holstein</source>
        <extracomment>data</extracomment>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Scope</source>
        <extracomment>title</extracomment>
        <translation>Portée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>Score (0–100)</source>
        <translation>Score (0–100)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Scotland</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Scottish Government</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Scottish councils (32)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Se&amp;ttings…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Search</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Search code or name of a unit</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Rechercher le code ou le nom d’une unité</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Search columns and examples</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Rechercher dans les colonnes et les exemples</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Search downloads</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Rechercher dans les téléchargements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Search indicators</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Rechercher des indicateurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Search name, code or note</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Rechercher un nom, un code ou une note</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Search region or value</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Rechercher une région ou une valeur</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Search regions</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Rechercher des régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Search source, address or date</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Rechercher une source, une adresse ou une date</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Search title, unit or dataset</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Rechercher un titre, une unité ou un jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>See the next page.</source>
        <translation>Voir la page suivante.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>See which regions are on the map, how they were matched, what is left</source>
        <extracomment>_add</extracomment>
        <translation>Voir quelles régions sont sur la carte, comment elles ont été appariées et ce qui reste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <source>Select &amp;All</source>
        <extracomment>QPushButton</extracomment>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <source>Select &amp;None</source>
        <extracomment>QPushButton</extracomment>
        <translation>&amp;Vider la sélection</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Select a region first.</source>
        <extracomment>show_info</extracomment>
        <translation>Sélectionnez d’abord une région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Select a region in the table.</source>
        <translation>Sélectionnez une région dans la table.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Select all listed regions on the map</source>
        <extracomment>_button</extracomment>
        <translation>Sélectionner sur la carte toutes les régions de la liste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Select on map</source>
        <translation>Sélectionner sur la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Select one or more regions in the list first (Ctrl or Shift and click).</source>
        <extracomment>emit</extracomment>
        <translation>Sélectionnez d’abord une ou plusieurs régions dans la liste (Ctrl ou Maj et clic).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Select regions on the map before you open this window</source>
        <extracomment>setToolTip</extracomment>
        <translation>Sélectionnez des régions sur la carte avant d’ouvrir cette fenêtre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_data.py"/>
        <source>Select regions or widen the filter.</source>
        <extracomment>ExportError</extracomment>
        <translation>Sélectionnez des régions ou élargissez le filtre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Select the chosen rows on the map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Sélectionner sur la carte les lignes choisies</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Selected on the map ({n})</source>
        <extracomment>addItem</extracomment>
        <translation>Sélectionnées sur la carte ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Senegal</source>
        <extracomment>data</extracomment>
        <translation>Sénégal</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Serbia</source>
        <extracomment>data</extracomment>
        <translation>Serbie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Series from</source>
        <extracomment>text</extracomment>
        <translation>Série depuis</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Set placements</source>
        <translation>Définir des rattachements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Settings</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Settlement and distribution of refugees</source>
        <extracomment>title</extracomment>
        <translation>Installation et répartition des réfugiés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Several regions are called “{name}”: {ids}</source>
        <extracomment>PluginError</extracomment>
        <translation>Plusieurs régions s’appellent «&#8239;{name}&#8239;»&#8239;: {ids}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Share answered, 0 to 1</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Part renseignée, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Share of: {population}.</source>
        <translation>Population de référence&#8239;: {population}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Shares its profile</source>
        <translation>A un profil similaire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Sheet</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Feuille</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Sheet: the name of the sheet or file to read, where a workbook or folder holds several surveys with different columns; those with the same columns are read together. A hidden sheet is read only if it is named.</source>
        <translation>Feuille&#8239;: le nom de la feuille ou du fichier à lire, lorsqu’un classeur ou un dossier contient plusieurs enquêtes aux colonnes différentes&#8239;; celles qui ont les mêmes colonnes sont lues ensemble. Une feuille masquée n’est lue que si elle est indiquée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Sheets not used: {names}</source>
        <extracomment>append</extracomment>
        <translation>Feuilles non utilisées&#8239;: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sheet_choice.py"/>
        <source>Sheets with surveys</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Feuilles contenant des enquêtes</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Shetland</source>
        <extracomment>data</extracomment>
        <translation>Shetland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Show all {n}</source>
        <translation>Tout afficher ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Show only the regions that the search on the first page lists</source>
        <extracomment>setToolTip</extracomment>
        <translation>N’afficher que les régions trouvées par la recherche de la première page</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Show only the rows in which the regions do not say the same</source>
        <extracomment>setToolTip</extracomment>
        <translation>N’afficher que les lignes où les régions diffèrent</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Show or hide how much each kind of evidence counts</source>
        <extracomment>setToolTip</extracomment>
        <translation>Afficher ou masquer le poids de chaque critère</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Show or hide the filters</source>
        <extracomment>setToolTip</extracomment>
        <translation>Afficher ou masquer les filtres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_of_atlas.py"/>
        <source>Show the layer and replace the map theme in QGIS’s layer panel, or remove the map theme.</source>
        <extracomment>ExportError</extracomment>
        <translation>Affichez la couche et remplacez le thème de carte dans le panneau Couches de QGIS, ou supprimez le thème de carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Show the layers of the map</source>
        <extracomment>undoable</extracomment>
        <translation>Afficher les couches de la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Show the regions</source>
        <extracomment>undoable</extracomment>
        <translation>Afficher les régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Show the selected region on the map (also: double-click)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Afficher la région sélectionnée sur la carte (aussi&#8239;: double-clic)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;ille</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Sicily</source>
        <extracomment>data</extracomment>
        <translation>Sicile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Significant migratory situation</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Similar name: {name} ({unit}).</source>
        <translation>Nom similaire&#8239;: {name} ({unit}).</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Sinop</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Situation determined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>Situation of countries under the EU’s Pact on Migration and Asylum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Situation under the Pact</source>
        <extracomment>quotedString, replace, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/facts.py"/>
        <source>Situation under the Pact on Migration and Asylum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Size of symbols (mm)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Taille des symboles (mm)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Skåne</source>
        <extracomment>data</extracomment>
        <translation>Scanie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/page.py"/>
        <source>Slide, 16:9</source>
        <translation>Diapositive, 16:9</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Slovakia</source>
        <extracomment>data</extracomment>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Slovenia</source>
        <extracomment>data</extracomment>
        <translation>Slovénie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Small maps on one page</source>
        <extracomment>QLabel</extracomment>
        <translation>Petites cartes sur une page</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Social services and assistance</source>
        <extracomment>title</extracomment>
        <translation>Services sociaux et aide sociale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Solidarity</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/facts.py"/>
        <source>Solidarity pool of 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Some figures are of {year}, more than {n} years ago.</source>
        <translation>Certains chiffres sont de {year}, il y a plus de {n} ans.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Something documented</source>
        <translation>Au moins un élément documenté</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Something documented; tallest bar: {n}</source>
        <translation>Au moins un élément documenté&#8239;; plus haute barre&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/jobs.py"/>
        <source>Something unexpected went wrong.</source>
        <extracomment>PluginError</extracomment>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Source</source>
        <extracomment>escaped, labelled, links_html, title</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Source of rows that name none</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Source des lignes sans source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Source of the share</source>
        <translation>Source de la part</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Source: {edition}, edition {version}, {date}</source>
        <translation>Source : {edition}, édition {version}, {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>Source: {text}</source>
        <extracomment>MapTexts, replace</extracomment>
        <translation>Source&#8239;: {text}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Sources</source>
        <extracomment>__init__, _heading, setAccessibleName</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>South Aegean</source>
        <extracomment>data</extracomment>
        <translation>Égée-Méridionale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>South Holland</source>
        <extracomment>data</extracomment>
        <translation>Hollande-Méridionale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>South Ostrobothnia</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Southend-on-Sea</source>
        <extracomment>data</extracomment>
        <translation>Southend-on-Sea</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Spain</source>
        <extracomment>data</extracomment>
        <translation>Espagne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>St&amp;yle</source>
        <extracomment>addRow</extracomment>
        <translation>St&amp;yle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>St&amp;yle…</source>
        <extracomment>_add</extracomment>
        <translation>St&amp;yle…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Start the download again.</source>
        <translation>Relancez le téléchargement.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>State</source>
        <extracomment>title</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>State the coordinate reference system of the boundaries.</source>
        <translation>Indiquez le système de coordonnées de référence des limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/whereabouts.py"/>
        <source>State the coordinate reference system: under “Coordinates”, or with BOUNDARIES_CRS.</source>
        <translation>Indiquez le système de coordonnées de référence&#8239;: sous «&#8239;Coordonnées&#8239;», ou avec BOUNDARIES_CRS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Stated: none.</source>
        <translation>Déclaré&#8239;: aucune.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>States an interest in something else: {titles}</source>
        <translation>Déclare un intérêt pour autre chose&#8239;: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>States an interest that fits: {titles}</source>
        <translation>Déclare un intérêt correspondant&#8239;: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>States an interest to cooperate</source>
        <translation>Déclare un intérêt pour la coopération</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Status</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Stockholm</source>
        <extracomment>data</extracomment>
        <translation>Stockholm</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Stop writing the factsheet</source>
        <translation>Arrêter l’écriture de la fiche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Style</source>
        <extracomment>QgsProcessingParameterString, __init__</extracomment>
        <translation>Style</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Style file (*.qml)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Fichier de style (*.qml)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Styles (*.json)</source>
        <extracomment>QgsProcessingParameterFile, getOpenFileName, getSaveFileName</extracomment>
        <translation>Styles (*.json)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Styles that you edited were kept, with the classes they had: {layers}.</source>
        <extracomment>append</extracomment>
        <translation>Les styles que vous avez modifiés ont été gardés, avec leurs classes&#8239;: {layers}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Styria</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>Suggested: its code or name is like the region&apos;s.</source>
        <extracomment>append</extracomment>
        <translation>Proposée&#8239;: son code ou son nom ressemble à celui de la région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Sum of the regions that make it up</source>
        <translation>Somme des régions qui le composent</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>Sum of {codes}, which make up the region.</source>
        <translation>Somme de {codes}, qui composent la région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Summary</source>
        <extracomment>title</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicator_report.py"/>
        <source>Sums of the regions that make up the territory: {n}.</source>
        <translation>Sommes des régions qui composent le territoire&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/templates.py"/>
        <source>Survey table (CSV)</source>
        <extracomment>title</extracomment>
        <translation>Table d’enquête (CSV)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/templates.py"/>
        <source>Survey workbook (ODS)</source>
        <extracomment>title</extracomment>
        <translation>Classeur d’enquête (ODS)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/templates.py"/>
        <source>Survey workbook (XLSX)</source>
        <extracomment>title</extracomment>
        <translation>Classeur d’enquête (XLSX)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Sweden</source>
        <extracomment>data</extracomment>
        <translation>Suède</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>Switch off “Work offline” in Settings ▸ Options ▸ CPMR Migration and try again.</source>
        <extracomment>NotInCache</extracomment>
        <translation>Désactivez «&#8239;Travailler hors ligne&#8239;» dans Préférences ▸ Options ▸ CPMR Migration, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Switzerland</source>
        <extracomment>data</extracomment>
        <translation>Suisse</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Syddanmark</source>
        <extracomment>data</extracomment>
        <translation>Syddanmark</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>Syntax</source>
        <translation>Syntaxe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Syria</source>
        <extracomment>data</extracomment>
        <translation>Syrie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Sörmland</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>T&amp;itle</source>
        <extracomment>addRow</extracomment>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Table</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>Table {table}: columns not used: {columns}</source>
        <extracomment>append</extracomment>
        <translation>Table {table}&#8239;: colonnes non utilisées&#8239;: {columns}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Tables</source>
        <extracomment>addGroup</extracomment>
        <translation>Tables</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Tables (CSV, XLSX, ODS)</source>
        <translation>Tables (CSV, XLSX, ODS)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Tables – CSV, XLSX or ODS, or a survey</source>
        <extracomment>addItem</extracomment>
        <translation>Tables – CSV, XLSX ou ODS, ou une enquête</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Take a copy of it that is sound, or load the edition again into a new file.</source>
        <extracomment>kind</extracomment>
        <translation>Prenez-en une copie intacte, ou chargez à nouveau l’édition dans un nouveau fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take all regions out of the comparison</source>
        <extracomment>setToolTip</extracomment>
        <translation>Retirer toutes les régions de la comparaison</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Take over what was decided by hand from a CSV file</source>
        <extracomment>setToolTip</extracomment>
        <translation>Reprendre les décisions manuelles d’un fichier CSV</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take the region out of the comparison</source>
        <extracomment>setToolTip</extracomment>
        <translation>Retirer la région de la comparaison</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Take the source off the list</source>
        <extracomment>_button</extracomment>
        <translation>Retirer la source de la liste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take {name} out of the comparison</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Retirer {name} de la comparaison</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Taken as {region}, where it lies.</source>
        <extracomment>note</extracomment>
        <translation>Considéré comme {region}, où il se trouve.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Taken from the file if left empty</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Repris du fichier si laissé vide</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tekirdağ</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Telemark</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Tells which kind of authority of each country holds which power, by field, with its legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Template</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Template ({endings})</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Modèle ({endings})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <source>Territory</source>
        <extracomment>replace</extracomment>
        <translation>Territoire</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Tertiary education among foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>Diplômés de l’enseignement supérieur parmi les ressortissants étrangers âgés de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Tertiary education among the foreign-born aged 25-64</source>
        <extracomment>data</extracomment>
        <translation>Diplômés de l’enseignement supérieur parmi les personnes nées à l’étranger âgées de 25 à 64 ans</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Test source</source>
        <extracomment>_start</extracomment>
        <translation>Tester la source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Text</source>
        <extracomment>title</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Text (*.txt)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>That is another address than “{address}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cette adresse est différente de «&#8239;{address}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/code_year.py"/>
        <source>The NUTS year of the boundaries is not known.</source>
        <extracomment>CodeYear</extracomment>
        <translation>L’année NUTS des limites n’est pas connue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/code_year.py"/>
        <source>The NUTS year of the boundaries is not known: the codes are the same in NUTS {years}. State it with “Year of the codes” or BOUNDARIES_YEAR if it matters.</source>
        <translation>L’année NUTS des limites n’est pas connue&#8239;: les codes sont les mêmes dans la NUTS {years}. Si elle importe, indiquez-la sous «&#8239;Année des codes&#8239;» ou avec BOUNDARIES_YEAR.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>The address may ask for a login. Download the table as CSV and choose the file.</source>
        <extracomment>PluginError</extracomment>
        <translation>L’adresse demande peut-être une identification. Téléchargez la table en CSV et choisissez le fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>The address of {host} holds a user name, which would be kept in the open.</source>
        <extracomment>PluginError</extracomment>
        <translation>L’adresse de {host} contient un nom d’utilisateur, qui serait conservé en clair.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>The adjustment covers everything that births and deaths do not explain.</source>
        <extracomment>data</extracomment>
        <translation>L’ajustement couvre tout ce que les naissances et les décès n’expliquent pas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The answer for {dataset} does not hold figures, but a file of another kind.</source>
        <translation>La réponse pour {dataset} ne contient pas de chiffres, mais un fichier d’un autre type.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is empty.</source>
        <extracomment>PluginError</extracomment>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is larger than {n} MB.</source>
        <extracomment>PluginError</extracomment>
        <translation>La réponse dépasse {n} Mo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is packed and cannot be unpacked: it is damaged or incomplete.</source>
        <extracomment>PluginError</extracomment>
        <translation>La réponse est compressée et ne peut pas être décompressée&#8239;: elle est endommagée ou incomplète.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>The answer of {host} cannot be unpacked.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>La réponse de {host} ne peut pas être décompressée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>The answer of {host} was cut short.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>La réponse de {host} a été interrompue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>The atlas as a whole</source>
        <translation>L’atlas dans son ensemble</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>The atlas file already holds a result “{name}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le fichier d’atlas contient déjà un résultat «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file cannot show everything:</source>
        <extracomment>PluginError</extracomment>
        <translation>Le fichier d’atlas ne permet pas de tout afficher&#8239;:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>The atlas file could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le fichier d’atlas n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_requests.py"/>
        <source>The atlas file does not tell what was asked for.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le fichier d’atlas n’indique pas ce qui avait été demandé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file has changed and was read again.</source>
        <extracomment>say</extracomment>
        <translation>Le fichier d’atlas a changé et a été relu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>The atlas file has no table “{table}”.</source>
        <extracomment>append</extracomment>
        <translation>Le fichier d’atlas n’a pas de table «&#8239;{table}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>The atlas file is from an older version of the plugin. Load the edition again.</source>
        <translation>Le fichier d’atlas provient d’une version antérieure de l’extension. Chargez à nouveau l’édition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>The atlas file lacks columns of “{table}”: {columns}</source>
        <extracomment>append</extracomment>
        <translation>Il manque au fichier d’atlas des colonnes de «&#8239;{table}&#8239;»&#8239;: {columns}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>The atlas file of these layers is not there any more: {path}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le fichier d’atlas de ces couches est introuvable&#8239;: {path}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file that is inspected</source>
        <extracomment>setToolTip</extracomment>
        <translation>Le fichier d’atlas consulté</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>The atlas file “{file}” has no layer “{table}”.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Le fichier d’atlas «&#8239;{file}&#8239;» n’a pas de couche «&#8239;{table}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/data_tables.py"/>
        <source>The atlas file “{file}” has no table “{table}”.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Le fichier d’atlas «&#8239;{file}&#8239;» n’a pas de table «&#8239;{table}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>The atlas file “{file}” is read-only.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le fichier d’atlas «&#8239;{file}&#8239;» est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The atlas file “{path}” is not there.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Le fichier d’atlas «&#8239;{path}&#8239;» est introuvable.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/adapter.py"/>
        <source>The authentication configuration “{name}” cannot be used.</source>
        <extracomment>PluginError</extracomment>
        <translation>La configuration d’authentification «&#8239;{name}&#8239;» ne peut pas être utilisée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>The boundaries are read from one of the files that would be replaced.</source>
        <extracomment>TargetError</extracomment>
        <translation>Les limites sont lues dans l’un des fichiers qui seraient remplacés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundary_facts.py"/>
        <source>The boundaries cannot be read.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Les limites ne peuvent pas être lues.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/pieces.py"/>
        <source>The boundaries have no country for {piece}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Les limites n’ont pas de pays pour {piece}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>The boundaries have no unit for {place} that a region could be drawn as.</source>
        <translation>Les limites ne comportent pour {place} aucune unité par laquelle représenter une région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>The boundaries offer no {code}; drawn directly from administrative units.</source>
        <translation>Les limites ne proposent pas {code}&#8239;; représentée directement d’après des unités administratives.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/store/official.py"/>
        <source>The boundary file “{file}” cannot be read.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Le fichier de limites «&#8239;{file}&#8239;» ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>The boundary file “{path}” is not there.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Le fichier de limites «&#8239;{path}&#8239;» est introuvable.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>The built-in boundaries know the codes of NUTS {years} only.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Les limites intégrées ne connaissent que les codes NUTS {years}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>The bundled edition is compiled from public sources; it is not the CPMR&apos;s survey.</source>
        <extracomment>setToolTip</extracomment>
        <translation>L’édition intégrée est établie à partir de sources publiques&#8239;; elle n’est pas l’enquête de la CRPM.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>The cells of {columns} are not kept here, since they tell of who answered. Load to see what is read.</source>
        <translation>Les cellules de {columns} ne sont pas conservées ici, car elles renseignent sur la personne qui a répondu. Chargez pour voir ce qui est lu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>The citation is in the clipboard.</source>
        <extracomment>show_info</extracomment>
        <translation>La référence est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The class “{name}” holds what no source says, but what is inferred: its name must say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>The code in brackets in Eurostat&apos;s data browser</source>
        <extracomment>setToolTip</extracomment>
        <translation>Le code entre crochets dans le navigateur de données d’Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>The code lives on in NUTS {year}, but with other borders.</source>
        <translation>Le code subsiste dans la NUTS {year}, mais avec d’autres limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>The code {code} is that of {first}, the name that of {second}; the code is used.</source>
        <translation>Le code {code} est celui de {first}, le nom celui de {second}&#8239;; le code est utilisé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>The codes are the same in several editions of NUTS; choose the one that the map names</source>
        <extracomment>setToolTip</extracomment>
        <translation>Les codes sont les mêmes dans plusieurs éditions de la NUTS&#8239;; choisissez celle que la carte doit mentionner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/code_year.py"/>
        <source>The codes are those of NUTS {years}, not of NUTS {year}, which was asked for.</source>
        <translation>Les codes sont ceux de la NUTS {years}, et non de la NUTS {year}, qui avait été demandée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/code_year.py"/>
        <source>The codes are those of NUTS {year}, not of NUTS {other} as the name “{name}” has it.</source>
        <translation>Les codes sont ceux de la NUTS {year}, et non de la NUTS {other} comme l’indique le nom «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>The codes were read from the field “{field}”.</source>
        <extracomment>note</extracomment>
        <translation>Les codes ont été lus dans le champ «&#8239;{field}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>The columns are read as you said for this header before.</source>
        <extracomment>_note</extracomment>
        <translation>Les colonnes sont lues comme vous l’aviez indiqué pour cet en-tête.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>The columns of “{sheet}” are not those the mapping was made for.</source>
        <extracomment>PluginError</extracomment>
        <translation>Les colonnes de «&#8239;{sheet}&#8239;» ne sont pas celles pour lesquelles la correspondance a été établie.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>The connection to {host} is not secure: its certificate cannot be verified.</source>
        <extracomment>Unreachable</extracomment>
        <translation>La connexion à {host} n’est pas sûre&#8239;: son certificat ne peut pas être vérifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/whereabouts.py"/>
        <source>The coordinates of “{name}” do not fit {crs}, in which it is read.</source>
        <translation>Les coordonnées de «&#8239;{name}&#8239;» ne correspondent pas au système {crs} utilisé pour la lecture.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>The data of the chosen maps, with a codebook and every row’s source.</source>
        <extracomment>QLabel</extracomment>
        <translation>Les données des cartes choisies, avec un dictionnaire des données et la source de chaque ligne.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/datapackage.py"/>
        <source>The data package could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le paquet de données n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>The data package names a file outside its own folder: “{path}”.</source>
        <translation>Le paquet de données mentionne un fichier hors de son propre dossier&#8239;: «&#8239;{path}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>The data package names files that cannot stand in its folder.</source>
        <translation>Le paquet de données mentionne des fichiers qui ne peuvent pas se trouver dans son dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The data package “{path}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le paquet de données «&#8239;{path}&#8239;» ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>The dataset cannot be read: it has a dimension called “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le jeu de données ne peut pas être lu&#8239;: l’une de ses dimensions s’appelle «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>The dataset gives no code, and the boundaries have no unit of its own for it.</source>
        <translation>Le jeu de données ne donne pas de code, et les limites n’ont pas d’unité propre à cette région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset has {n} cells; at most {limit} are read.</source>
        <extracomment>_too_much</extracomment>
        <translation>Le jeu de données a {n} cellules&#8239;; {limit} au plus sont lues.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset holds more figures than can be read at once.</source>
        <extracomment>_too_much</extracomment>
        <translation>Le jeu de données contient plus de chiffres qu’il n’est possible d’en lire à la fois.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset holds no figures for this selection.</source>
        <extracomment>append</extracomment>
        <translation>Le jeu de données ne contient pas de chiffres pour cette sélection.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>The dataset is no survey; there is no mapping to be saved.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le jeu de données n’est pas une enquête&#8239;; il n’y a pas de correspondance à enregistrer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>The dataset “{title}” has no dimension “{dimension}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le jeu de données «&#8239;{title}&#8239;» n’a pas de dimension «&#8239;{dimension}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>The dataset&apos;s code, “{code}”, is taken from the name of the file.</source>
        <translation>Le code du jeu de données, «&#8239;{code}&#8239;», est tiré du nom du fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>The day of the export</source>
        <extracomment>setToolTip</extracomment>
        <translation>Le jour de l’exportation</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The description of the dataset ({file}) cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>La description du jeu de données ({file}) ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The description of the dataset ({file}) is not a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>La description du jeu de données ({file}) n’est pas celle d’un paquet de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The disk of the folder “{folder}” does not let programs lock files.</source>
        <extracomment>kind</extracomment>
        <translation>Le disque du dossier «&#8239;{folder}&#8239;» ne permet pas aux programmes de verrouiller des fichiers.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The disk reports an error with “{file}”.</source>
        <extracomment>kind</extracomment>
        <translation>Le disque signale une erreur avec «&#8239;{file}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The edge of the map cuts {n} names, e.g. “{name}”.</source>
        <translation>Le bord de la carte coupe {n} noms, p. ex. «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The edge of the map cuts “{name}”.</source>
        <translation>Le bord de la carte coupe «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The edition</source>
        <translation>L’édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>The edition documents no competence and nothing done in this region: likeness is not defined.</source>
        <translation>L’édition ne documente ni compétence ni action de cette région&#8239;: la similitude n’est pas définie.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>The edition documents no need and no interest of this region: who offers it cannot be told.</source>
        <extracomment>append</extracomment>
        <translation>L’édition ne documente ni besoin ni intérêt de cette région&#8239;: impossible de savoir qui propose ce qu’elle recherche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>The edition has no figures for this country.</source>
        <extracomment>Sheet</extracomment>
        <translation>L’édition n’a pas de chiffres pour ce pays.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>The edition has no figures for this region.</source>
        <extracomment>Sheet, _dim</extracomment>
        <translation>L’édition n’a pas de chiffres pour cette région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>The edition has no region in this {what}: {names}</source>
        <extracomment>PluginError</extracomment>
        <translation>L’édition n’a aucune région correspondante ({what})&#8239;: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>The edition has no region “{name}”.</source>
        <extracomment>ExportError, PluginError</extracomment>
        <translation>L’édition n’a pas de région «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>The edition has no rules by kind of authority.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>The edition has no such region: {ids}</source>
        <extracomment>PluginError</extracomment>
        <translation>L’édition n’a pas cette région&#8239;: {ids}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>The edition of NUTS; figures and codes belong to one</source>
        <extracomment>setToolTip</extracomment>
        <translation>L’édition de la NUTS&#8239;; chiffres et codes relèvent d’une seule édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>The field a competence is in, or the theme an experience belongs to</source>
        <translation>Le domaine d’une compétence, ou le thème d’une expérience</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>The field of competence whose kind of power is shown</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>The field with the NUTS codes; EL or GR, UK or GB, capitals or not</source>
        <extracomment>setToolTip</extracomment>
        <translation>Le champ contenant les codes NUTS&#8239;; EL ou GR, UK ou GB, en majuscules ou non</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>The figure at which the colours turn, e.g. the average of the EU</source>
        <extracomment>setToolTip</extracomment>
        <translation>Le chiffre à partir duquel les couleurs changent, p. ex. la moyenne de l’UE</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The figures are of {year}, more than {n} years ago.</source>
        <translation>Les chiffres sont de {year}, il y a plus de {n} ans.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>The file does not tell which dataset of Eurostat it is; the map names the file as its source.</source>
        <translation>Le fichier n’indique pas de quel jeu de données d’Eurostat il s’agit&#8239;; la carte mentionne le fichier comme source.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>The file has several layers of polygons</source>
        <extracomment>setToolTip</extracomment>
        <translation>Le fichier contient plusieurs couches de polygones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The file holds another map, which was not read: load it by itself if you need it.</source>
        <translation>Le fichier contient une autre carte, qui n’a pas été lue&#8239;: chargez-la séparément si vous en avez besoin.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>The file holds labels instead of codes. Regions cannot be found by code: download it with codes.</source>
        <extracomment>append</extracomment>
        <translation>Le fichier contient des libellés au lieu de codes. Les régions ne peuvent pas être trouvées par leur code&#8239;: téléchargez-le avec les codes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>The file is no SVG picture.</source>
        <translation>Le fichier n’est pas une image SVG.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation>Le fichier n’est pas en UTF-8&#8239;; il a été lu en Windows-1252.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>The file is not UTF-8; read as {encoding}. Look whether accents are right.</source>
        <translation>Le fichier n’est pas en UTF-8&#8239;; lu en {encoding}. Vérifiez que les accents sont corrects.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>The file is not there.</source>
        <translation>Le fichier est introuvable.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/opening.py"/>
        <source>The file is read-only.</source>
        <extracomment>PermissionError</extracomment>
        <translation>Le fichier est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>The file is still being looked through.</source>
        <translation>L’examen du fichier est encore en cours.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The file may be read-only or in use by another program. Save the result as CSV instead.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le fichier est peut-être en lecture seule ou utilisé par un autre programme. Enregistrez plutôt le résultat en CSV.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>The file may have been cut short on its way. Export or download the map again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le fichier a peut-être été tronqué lors du transfert. Exportez ou téléchargez à nouveau la carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The file name “{file}” is too long: nothing could be written into it.</source>
        <translation>Le nom de fichier «&#8239;{file}&#8239;» est trop long&#8239;: il serait impossible d’écrire dans ce fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>The file “{file}” cannot be opened.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Le fichier «&#8239;{file}&#8239;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>The file “{file}” holds no polygons.</source>
        <translation>Le fichier «&#8239;{file}&#8239;» ne contient pas de polygones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/drivers.py"/>
        <source>The file “{file}” holds no regions, but says where they are ({kind}).</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Le fichier «&#8239;{file}&#8239;» ne contient pas de régions, mais indique où elles se trouvent ({kind}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <location filename="../cpmr_migration_plugin/workflows/export_project.py"/>
        <source>The file “{path}” is not there.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le fichier «&#8239;{path}&#8239;» est introuvable.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_folder.py"/>
        <source>The folder cannot be made.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The folder was left out as you chose, with its {n} placemarks.</source>
        <translation>Le dossier a été écarté selon votre choix, avec ses {n} repères.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>The folder “{folder}” cannot be made.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le dossier «&#8239;{folder}&#8239;» ne peut pas être créé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>The folder “{folder}” does not exist.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le dossier «&#8239;{folder}&#8239;» n’existe pas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>The folder “{folder}” holds no tables, or more than {n}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le dossier «&#8239;{folder}&#8239;» ne contient pas de tables, ou en contient plus de {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>The folders are read as you said for such a map before.</source>
        <extracomment>_note</extracomment>
        <translation>Les dossiers sont lus comme vous l’aviez indiqué pour une telle carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>The indicators are in the atlas file. {remedy}</source>
        <translation>Les indicateurs sont dans le fichier d’atlas. {remedy}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>The indicators could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Les indicateurs n’ont pas pu être écrits dans «&#8239;{file}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>The indicators of “{file}” cannot be read.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Les indicateurs de «&#8239;{file}&#8239;» ne peuvent pas être lus.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>The join report could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le rapport de jointure n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The last changes of “{file}” are in “{log}” and cannot be read here.</source>
        <extracomment>kind</extracomment>
        <translation>Les dernières modifications de «&#8239;{file}&#8239;» sont dans «&#8239;{log}&#8239;» et ne peuvent pas être lues ici.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer has no coordinate reference system; its coordinates were read as longitude and latitude.</source>
        <extracomment>_note, append</extracomment>
        <translation>La couche n’a pas de système de coordonnées de référence&#8239;; ses coordonnées ont été lues comme longitudes et latitudes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer has no features.</source>
        <translation>La couche n’a pas d’entités.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>The layer is still being looked through.</source>
        <translation>L’examen de la couche est encore en cours.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_preview.py"/>
        <source>The layer of this map cannot be read.</source>
        <extracomment>ExportError</extracomment>
        <translation>La couche de cette carte ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>The layer of this map is gone.</source>
        <extracomment>PluginError</extracomment>
        <translation>La couche de cette carte n’existe plus.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/renewal.py"/>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>The layer “{layer}” is being edited.</source>
        <extracomment>PluginError, TargetError</extracomment>
        <translation>La couche «&#8239;{layer}&#8239;» est en cours d’édition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer “{name}” cannot be opened.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>La couche «&#8239;{name}&#8239;» ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer “{name}” has more than {n} features.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>La couche «&#8239;{name}&#8239;» a plus de {n} entités.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer “{name}” has no field “{field}”.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>La couche «&#8239;{name}&#8239;» n’a pas de champ «&#8239;{field}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer “{name}” holds no polygons.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>La couche «&#8239;{name}&#8239;» ne contient pas de polygones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>The layer “{name}” is not in the project.</source>
        <extracomment>PluginError</extracomment>
        <translation>La couche «&#8239;{name}&#8239;» n’est pas dans le projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>The layers of this report are not in the project any more.</source>
        <extracomment>show_info</extracomment>
        <translation>Les couches de ce rapport ne sont plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>The layout “{layout}” has changed meanwhile.</source>
        <extracomment>PluginError</extracomment>
        <translation>La mise en page «&#8239;{layout}&#8239;» a changé entre-temps.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>The layout “{layout}” is gone.</source>
        <extracomment>PluginError</extracomment>
        <translation>La mise en page «&#8239;{layout}&#8239;» n’existe plus.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>The layout “{layout}” was changed. Undo in its window takes that back.</source>
        <translation>La mise en page «&#8239;{layout}&#8239;» a été modifiée. «&#8239;Annuler&#8239;», dans sa fenêtre, rétablit l’état antérieur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The layout “{name}” is added to the project.</source>
        <translation>La mise en page «&#8239;{name}&#8239;» est ajoutée au projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The legend</source>
        <extracomment>TextFacts</extracomment>
        <translation>La légende</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The legend lacks {classes}.</source>
        <translation>Il manque dans la légende&#8239;: {classes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>The level of a power: {levels}; {stated} if a source states that there is none, {inferred} if that is only inferred from the division of tasks; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in the edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The link “{link}” is not http(s) and was left out.</source>
        <extracomment>note</extracomment>
        <translation>Le lien «&#8239;{link}&#8239;» n’est pas en http(s) et a été écarté.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>The list is up to date.</source>
        <translation>La liste est à jour.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>The list of changes could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>La liste des modifications n’a pas pu être écrite.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/jobs.py"/>
        <source>The log (View ▸ Panels ▸ Log Messages) has more; please report it with its details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le journal (Vue ▸ Panneaux ▸ Journal des messages) en dit plus&#8239;; veuillez la signaler avec ses détails.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>The logo “{file}” cannot be shown.</source>
        <extracomment>ExportError</extracomment>
        <translation>Le logo «&#8239;{file}&#8239;» ne peut pas être affiché.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map follows the map theme “{theme}”, which is gone.</source>
        <translation>La carte suit le thème de carte «&#8239;{theme}&#8239;», qui n’existe plus.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map is empty: it shows no layer.</source>
        <translation>La carte est vide&#8239;: elle n’affiche aucune couche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map is empty: the data of the layer cannot be read.</source>
        <translation>La carte est vide&#8239;: les données de la couche ne peuvent pas être lues.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map is empty: within its frame, the layer draws nothing.</source>
        <translation>La carte est vide&#8239;: la couche ne représente rien dans son cadre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>The map is in the clipboard.</source>
        <extracomment>show_info</extracomment>
        <translation>La carte est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>The map is not shared publicly: a web page came in its place.</source>
        <extracomment>PluginError</extracomment>
        <translation>La carte n’est pas partagée publiquement&#8239;: une page web a été reçue à sa place.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>The map links to a map that links on. Links are followed once only.</source>
        <extracomment>PluginError</extracomment>
        <translation>La carte renvoie à une carte qui renvoie à une autre. Les liens ne sont suivis qu’une fois.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>The map links to {hosts}, which nobody allowed to ask.</source>
        <translation>La carte renvoie à {hosts}, mais personne n’y a autorisé l’accès.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>The map links to “{address}”, which is not a web address (http or https).</source>
        <extracomment>PluginError</extracomment>
        <translation>La carte contient un lien vers «&#8239;{address}&#8239;», qui n’est pas une adresse web (http ou https).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>The map shows no data</source>
        <extracomment>append</extracomment>
        <translation>La carte ne montre aucune donnée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>The map that is shown</source>
        <extracomment>setToolTip</extracomment>
        <translation>La carte affichée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_of_atlas.py"/>
        <source>The map theme “{name}” of the project does not show its layer.</source>
        <extracomment>ExportError</extracomment>
        <translation>Le thème de carte «&#8239;{name}&#8239;» du projet n’affiche pas sa couche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/copy_map.py"/>
        <source>The map “{name}” is not in the project.</source>
        <extracomment>ExportError</extracomment>
        <translation>La carte «&#8239;{name}&#8239;» n’est pas dans le projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>The map “{path}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>La carte «&#8239;{path}&#8239;» ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The map&apos;s data at {address} was not fetched.</source>
        <translation>Les données de la carte à l’adresse {address} n’ont pas été récupérées.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>The map&apos;s data is kept at {host}. Download it from there?</source>
        <extracomment>setText</extracomment>
        <translation>Les données de la carte se trouvent sur {host}. Les télécharger depuis cet emplacement&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>The mapping does not belong to the columns of “{sheet}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>La correspondance ne convient pas aux colonnes de «&#8239;{sheet}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>The mapping “{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>La correspondance «&#8239;{file}&#8239;» ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>The newest is of {year}; points halve every {n} years before {newest}, the newest found.</source>
        <translation>Le plus récent date de {year}&#8239;; les points diminuent de moitié tous les {n} ans avant {newest}, année la plus récente trouvée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>The number of regions of every class</source>
        <extracomment>setToolTip</extracomment>
        <translation>Le nombre de régions de chaque classe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>The official boundaries cannot be downloaded: {reason}</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Les limites officielles ne peuvent pas être téléchargées&#8239;: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>The open project stays. The sample project is in {file}.</source>
        <translation>Le projet ouvert reste ouvert. Le projet d’exemple est dans {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page does not name the source of its figures.</source>
        <translation>La page n’indique pas la source de ses chiffres.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page does not say whom the boundaries are credited to.</source>
        <translation>La page ne porte pas la mention des limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page has no legend.</source>
        <extracomment>note</extracomment>
        <translation>La page n’a pas de légende.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page has no note that explains its classes.</source>
        <translation>La page n’a pas de note expliquant ses classes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The path of “{file}” is too long: QGIS could not open it.</source>
        <translation>Le chemin de «&#8239;{file}&#8239;» est trop long&#8239;: QGIS ne pourrait pas ouvrir ce fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>The period named below</source>
        <translation>La période indiquée ci-dessous</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/placing.py"/>
        <source>The placements could not be kept in the profile.</source>
        <extracomment>TargetError</extracomment>
        <translation>Les rattachements n’ont pas pu être conservés dans le profil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Les rattachements n’ont pas pu être écrits dans «&#8239;{file}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements could not be written to “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Les rattachements n’ont pas pu être enregistrés dans «&#8239;{file}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements in “{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Les rattachements de «&#8239;{file}&#8239;» ne peuvent pas être lus.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements in “{file}” cannot be used. Problems found: {n}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Les rattachements de «&#8239;{file}&#8239;» ne peuvent pas être utilisés. Problèmes trouvés&#8239;: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements kept in “{file}” are damaged.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Les rattachements conservés dans «&#8239;{file}&#8239;» sont endommagés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/placing.py"/>
        <source>The placements of {where} were not used: {why}</source>
        <extracomment>append</extracomment>
        <translation>Les rattachements de {where} n’ont pas été utilisés&#8239;: {why}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_presets.py"/>
        <source>The preset names a logo that is not on this computer: “{place}”. It is left out.</source>
        <translation>Le préréglage désigne un logo qui n’est pas sur cet ordinateur&#8239;: «&#8239;{place}&#8239;». Il est écarté.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>The preset ticks nothing of “{setting}”: {parameter} stays as it is.</source>
        <translation>Le préréglage ne coche rien pour «&#8239;{setting}&#8239;»&#8239;: {parameter} reste inchangé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_presets.py"/>
        <source>The preset was written by a newer version of this plugin.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le préréglage a été écrit par une version plus récente de cette extension.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/files.py"/>
        <source>The project file “{file}” could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le fichier de projet «&#8239;{file}&#8239;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/workflows/export_project.py"/>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>The project holds no layers of a migration atlas.</source>
        <extracomment>AtlasError, ExportError, PluginError</extracomment>
        <translation>Le projet ne contient aucune couche d’un atlas des migrations.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>The project holds no layers of regions.</source>
        <extracomment>ExportError</extracomment>
        <translation>Le projet ne contient aucune couche de régions.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>The project holds no layers of themes.</source>
        <extracomment>ExportError</extracomment>
        <translation>Le projet ne contient aucune couche de thème.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_project.py"/>
        <source>The project “{file}” cannot be opened.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le projet «&#8239;{file}&#8239;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>The proxy of this network did not let QGIS reach {host}.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Le proxy de ce réseau n’a pas laissé QGIS accéder à {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>The region has a figure of its own under its code of NUTS {year}.</source>
        <translation>La région a son propre chiffre sous son code de la NUTS {year}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>The region is no longer part of NUTS in {year}.</source>
        <translation>La région ne fait plus partie de la NUTS en {year}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>The region is not in the layers of the project.</source>
        <extracomment>emit</extracomment>
        <translation>La région n’est pas dans les couches du projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>The region was divided: in NUTS {year} it is several regions, and its figure cannot be shared out.</source>
        <translation>La région a été divisée&#8239;: dans la NUTS {year}, elle forme plusieurs régions, et son chiffre ne peut pas être réparti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>The region&apos;s borders changed: in NUTS {year} its territory lies in parts of several regions.</source>
        <translation>Les limites de la région ont changé&#8239;: dans la NUTS {year}, son territoire se répartit entre plusieurs régions.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundary_facts.py"/>
        <source>The regions do not lie where their codes say: state the coordinate reference system.</source>
        <translation>Les régions ne se trouvent pas là où l’indique leur code&#8239;: indiquez le système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/whereabouts.py"/>
        <source>The regions would lie right in {crs}.</source>
        <translation>Avec {crs}, les régions seraient au bon endroit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>The report ends with .csv, .json or .txt.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Le rapport doit se terminer par .csv, .json ou .txt.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The result could not be saved in “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le résultat n’a pas pu être enregistré dans «&#8239;{file}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>The result has no name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le résultat n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>The result is empty: there is nothing to save.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le résultat est vide&#8239;: il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>The result “{name}” cannot be opened.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Le résultat «&#8239;{name}&#8239;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>The sample project that is there, with what you did in it, stays as it is</source>
        <extracomment>setToolTip</extracomment>
        <translation>Le projet d’exemple existant, avec ce que vous y avez fait, reste tel quel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>The sample project “{file}” could not be opened.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le projet d’exemple «&#8239;{file}&#8239;» n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>The saved mapping of columns cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>La correspondance de colonnes enregistrée ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>The saved style “{name}” cannot be used any more.</source>
        <extracomment>append</extracomment>
        <translation>Le style enregistré «&#8239;{name}&#8239;» n’est plus utilisable.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The scale bar</source>
        <extracomment>TextFacts</extracomment>
        <translation>La barre d’échelle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The selection from {dataset} is too large for Eurostat.</source>
        <translation>La sélection ({dataset}) est trop grande pour Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The selection from {dataset} is too large for Eurostat: about {n} figures.</source>
        <translation>La sélection ({dataset}) est trop grande pour Eurostat&#8239;: environ {n} chiffres.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>The selection names too many codes one by one ({n} characters).</source>
        <extracomment>PluginError</extracomment>
        <translation>La sélection énumère trop de codes un à un ({n} caractères).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>The service may be under maintenance or ask for a login. Open the address in a browser.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Le service est peut-être en maintenance ou demande une identification. Ouvrez l’adresse dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>The situation under the Pact is known by country: choose Country Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>The size of the answer cannot be told beforehand; choose a level and years.</source>
        <extracomment>Estimate</extracomment>
        <translation>La taille de la réponse ne peut pas être connue d’avance&#8239;; choisissez un niveau et des années.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>The spreadsheet is not shared publicly: a login page came in its place.</source>
        <extracomment>PluginError</extracomment>
        <translation>La feuille de calcul n’est pas partagée publiquement&#8239;: une page d’identification a été reçue à sa place.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>The style could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le style n’a pas pu être écrit dans «&#8239;{file}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/presets.py"/>
        <location filename="../cpmr_migration_plugin/project/restyling.py"/>
        <source>The style of “{layer}” cannot be changed.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le style de «&#8239;{layer}&#8239;» ne peut pas être modifié.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>The style of “{layer}” cannot be kept.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Le style de «&#8239;{layer}&#8239;» ne peut pas être conservé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>The styles could not be written into the atlas file.</source>
        <extracomment>TargetError</extracomment>
        <translation>Les styles n’ont pas pu être écrits dans le fichier d’atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The subtitle</source>
        <translation>Le sous-titre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>The tables of this atlas file were edited after it was loaded; refreshing undoes those edits.</source>
        <translation>Les tables de ce fichier d’atlas ont été modifiées après son chargement&#8239;; l’actualisation annule ces modifications.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>The tracker could not be opened in a browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le suivi n’a pas pu être ouvert dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>The user guide could not be opened in a browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le guide d’utilisation n’a pas pu être ouvert dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/worth.py"/>
        <source>The weight of competences by general rule must be from 0 to 1.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>The widest level counts. {fields}.</source>
        <translation>Le niveau le plus étendu compte. {fields}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>The window asks whether it may be; for scripts the host is named as ALLOW_HOSTS.</source>
        <translation>La fenêtre demande si le serveur peut être interrogé&#8239;; pour un script, indiquez-le dans ALLOW_HOSTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>The workbook cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Le classeur ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>The world map that ships with QGIS cannot be read ({path}).</source>
        <translation>La carte du monde fournie avec QGIS ne peut pas être lue ({path}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>The world map that ships with QGIS is missing ({path}).</source>
        <translation>La carte du monde fournie avec QGIS manque ({path}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Thematic factsheet · Migration and asylum</source>
        <extracomment>Sheet</extracomment>
        <translation>Fiche thématique · Migration et asile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>Thematic factsheets on migration and asylum</source>
        <translation>Fiches thématiques sur la migration et l’asile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Theme</source>
        <extracomment>CheckableBox, _many, title</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Theme of the folder {folder}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Thème du dossier {folder}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Theme or field</source>
        <translation>Thème ou domaine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <source>Themes</source>
        <extracomment>CheckableBox, QgsProcessingParameterEnum, addGroup</extracomment>
        <translation>Thèmes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Themes of folders</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Thèmes des dossiers</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>There are no fields of competence to draw.</source>
        <extracomment>ExportError</extracomment>
        <translation>Il n’y a aucun domaine de compétence à représenter.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>There are no figures for {period}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il n’y a pas de chiffres pour {period}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>There are several different surveys: {names}.</source>
        <extracomment>__init__</extracomment>
        <translation>Il y a plusieurs enquêtes différentes&#8239;: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sheet_choice.py"/>
        <source>There are several surveys with different columns. Choose the one to read.</source>
        <extracomment>QLabel</extracomment>
        <translation>Il y a plusieurs enquêtes aux colonnes différentes. Choisissez celle qui doit être lue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>There is a style “{name}” already. Replace it?</source>
        <translation>Il existe déjà un style «&#8239;{name}&#8239;». Le remplacer&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>There is no connection to {host}.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Il n’y a pas de connexion à {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>There is no data package at “{path}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il n’y a pas de paquet de données à l’emplacement «&#8239;{path}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>There is no indicator “{name}” in the catalogue.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il n’y a pas d’indicateur «&#8239;{name}&#8239;» dans le catalogue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>There is no layer “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il n’y a pas de couche «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_presets.py"/>
        <source>There is no preset “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il n’y a pas de préréglage «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>There is no region of this edition.</source>
        <extracomment>say</extracomment>
        <translation>Il n’y a là aucune région de cette édition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>There is no room on the map for the name “{name}”.</source>
        <translation>Il n’y a pas de place sur la carte pour le nom «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>There is no room on the map for {n} of {all} names, e.g. “{name}”.</source>
        <translation>Il n’y a pas de place sur la carte pour {n} noms sur {all}, p. ex. «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>There is no server called “{host}”, or this computer is not connected.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Il n’y a pas de serveur nommé «&#8239;{host}&#8239;», ou cet ordinateur n’est pas connecté.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>There is no sheet “{sheet}” with anything in it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il n’y a pas de feuille «&#8239;{sheet}&#8239;» avec un contenu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>There is no style “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il n’y a pas de style «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>There is not enough room on the disk for “{file}”.</source>
        <extracomment>kind</extracomment>
        <translation>Il n’y a pas assez de place sur le disque pour «&#8239;{file}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>There is nothing to apply.</source>
        <translation>Il n’y a rien à appliquer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>There was nothing to remove.</source>
        <translation>Il n’y avait rien à supprimer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>These are no style presets that can be used.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ce ne sont pas des préréglages de style utilisables.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>These are the tables of an edition: their names tell what the columns hold.</source>
        <extracomment>show_info</extracomment>
        <translation>Ce sont les tables d’une édition&#8239;: leurs noms indiquent ce que contiennent les colonnes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>These boundaries have no shape for {unit}.</source>
        <translation>Ces limites n’ont pas de géométrie pour {unit}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>These files exist already and will be replaced:
{names}</source>
        <extracomment>as_text</extracomment>
        <translation>Ces fichiers existent déjà et seront remplacés&#8239;:
{names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <source>These files exist already: {files}. Set OVERWRITE to replace them.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Ces fichiers existent déjà&#8239;: {files}. Activez OVERWRITE pour les remplacer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>These notes are about all or some regions of the country, not this one by name.</source>
        <extracomment>_dim</extracomment>
        <translation>Ces notes concernent toutes les régions du pays ou certaines d’entre elles, sans nommer celle-ci.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>These regions say the same on everything.</source>
        <extracomment>show_text</extracomment>
        <translation>Ces régions ne diffèrent en rien.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>These style presets were saved by another version of the plugin.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ces préréglages de style ont été enregistrés par une autre version de l’extension.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Thessaly</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>They can be downloaded again, but until then not be used offline. Atlas files are not touched.</source>
        <translation>Ils pourront être téléchargés à nouveau, mais d’ici là ne seront plus utilisables hors ligne. Les fichiers d’atlas ne sont pas concernés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>They mean no region of this edition: {names}.</source>
        <translation>Ils ne désignent aucune région de cette édition&#8239;: {names}.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Third-country nationals found to be illegally present</source>
        <extracomment>data</extracomment>
        <translation>Ressortissants de pays tiers en situation irrégulière</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>This QGIS cannot write GeoPDF: the files are ordinary PDFs.</source>
        <extracomment>pushWarning</extracomment>
        <translation>Cette version de QGIS ne peut pas écrire de GeoPDF&#8239;: les fichiers sont des PDF ordinaires.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>This atlas is refreshed from {host} with a login.</source>
        <translation>Cet atlas est actualisé à partir de {host} avec des identifiants.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>This atlas is refreshed from {host}, which is this computer or a machine of your own network.</source>
        <translation>Cet atlas est actualisé à partir de {host}, qui est cet ordinateur ou une machine de votre réseau.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>This atlas is refreshed from {host}.</source>
        <translation>Cet atlas est actualisé à partir de {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>This atlas is refreshed from {host}. Download from there?</source>
        <translation>Cet atlas est actualisé à partir de {host}. Télécharger depuis ce serveur&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>This cannot be asked of Eurostat: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cette demande ne peut pas être adressée à Eurostat&#8239;: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>This file is JSON, not a table.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Ce fichier est du JSON, pas une table.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>This has to be mended by hand.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ceci doit être corrigé à la main.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>This is its last good copy now.</source>
        <translation>C’est maintenant sa dernière copie valide.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>This is no CSV file of Eurostat that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ce n’est pas un fichier CSV d’Eurostat utilisable&#8239;: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>This is no JSON-stat file that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ce n’est pas un fichier JSON-stat utilisable&#8239;: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>This is no TSV file of Eurostat that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ce n’est pas un fichier TSV d’Eurostat utilisable&#8239;: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>This is the last good copy of “{name}”, of {date}.</source>
        <translation>Ceci est la dernière copie valide de «&#8239;{name}&#8239;», du {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>This is the sample project: change in it what you like.</source>
        <translation>Voici le projet d’exemple&#8239;: modifiez-y ce que vous voulez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>This is what you said about these columns before. Enter or a click opens the list of a cell.</source>
        <translation>Voici ce que vous aviez indiqué pour ces colonnes. Entrée ou un clic ouvre la liste d’une cellule.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>This needs the Python library “{name}”, which QGIS does not have here.</source>
        <extracomment>MissingDependency</extracomment>
        <translation>Cette fonction nécessite la bibliothèque Python «&#8239;{name}&#8239;», absente de cette installation de QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>This region has no boundary in the atlas file, so it cannot be shown on a map.</source>
        <translation>Cette région n’a pas de limites dans le fichier d’atlas ; elle ne peut donc pas être montrée sur une carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>This region is in the edition, and nothing is said of its competences or experiences.</source>
        <translation>Cette région est dans l’édition, mais rien n’y est indiqué sur ses compétences ou ses expériences.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Tick at least one indicator.</source>
        <translation>Cochez au moins un indicateur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <source>Tick at least one.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cochez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Ticked downloads stay when room is made for new ones, and when all others are cleared</source>
        <translation>Les téléchargements cochés restent quand il faut faire de la place et quand tous les autres sont supprimés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Tidying up downloads</source>
        <extracomment>in_background</extracomment>
        <translation>Rangement des téléchargements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Tier</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>Tier, regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Time</source>
        <extracomment>choice, title</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tirana</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Title</source>
        <extracomment>text, title</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Title, summary, link and year of one experience have the same name here</source>
        <translation>Le titre, le résumé, le lien et l’année d’une même expérience portent ici le même nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>To be mended before it can be loaded ({n}): {first}</source>
        <translation>À corriger avant le chargement ({n})&#8239;: {first}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>To year</source>
        <translation>À l’année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Told by</source>
        <translation>D’après</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Total – drawn by circles</source>
        <extracomment>addItem</extracomment>
        <translation>Total – représenté par des cercles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Totals are shown by colour (“{column}”): large territories look like large figures. Show totals by circles and ratios by colour.</source>
        <translation>Des totaux sont représentés par des couleurs («&#8239;{column}&#8239;»)&#8239;: les grands territoires semblent avoir de grands chiffres. Représentez les totaux par des cercles et les ratios par des couleurs.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Totals drawn by colour mislead: large regions look important</source>
        <extracomment>setToolTip</extracomment>
        <translation>Des totaux représentés par des couleurs induisent en erreur&#8239;: les grandes régions paraissent importantes</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Trabzon</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Try Again</source>
        <extracomment>show_text</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Try again later, or ask for less.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Réessayez plus tard, ou restreignez la demande.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Try again later, or export the map to a KML or KMZ file and load that.</source>
        <extracomment>PluginError</extracomment>
        <translation>Réessayez plus tard, ou exportez la carte en KML ou KMZ et chargez ce fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Try again later.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Try again later. If it happens again, send the details to the authors of the plugin.</source>
        <translation>Réessayez plus tard. Si cela se reproduit, envoyez les détails aux auteurs de l’extension.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Try again later. If the web browser reaches Eurostat, check the proxy in QGIS&apos;s network options.</source>
        <translation>Réessayez plus tard. Si le navigateur web accède à Eurostat, vérifiez le proxy dans les options réseau de QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Try again when the web can be reached, or export the map again without the option “Keep data up to date with network link KML”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Réessayez lorsque le web est accessible, ou exportez à nouveau la carte sans l’option «&#8239;Keep data up to date with network link KML&#8239;» (actualisation des données par lien réseau KML).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Try again, or choose another file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Réessayez, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Try again, or copy the file to another disk and open it there.</source>
        <extracomment>kind</extracomment>
        <translation>Réessayez, ou copiez le fichier sur un autre disque et ouvrez-le à cet endroit.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Trøndelag</source>
        <extracomment>data</extracomment>
        <translation>Trøndelag</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tukums</source>
        <extracomment>data</extracomment>
        <translation>Tukums</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tulcea</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Tunisia</source>
        <extracomment>data</extracomment>
        <translation>Tunisie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Turkey</source>
        <extracomment>data</extracomment>
        <translation>Turquie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Turns tables, a survey or a Google My Maps map into a data package.</source>
        <translation>Convertit des tables, une enquête ou une carte Google My Maps en paquet de données.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tuscany</source>
        <extracomment>data</extracomment>
        <translation>Toscane</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Tutorial</source>
        <extracomment>show_success</extracomment>
        <translation>Tutoriel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Two classes have nearly the same colour: {one} and {other}.</source>
        <translation>Deux classes ont presque la même couleur&#8239;: {one} et {other}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Two names lie on each other: “{one}” and “{other}”.</source>
        <translation>Deux noms se chevauchent&#8239;: «&#8239;{one}&#8239;» et «&#8239;{other}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Two of the files have the same name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Deux des fichiers ont le même nom.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Two to six regions side by side</source>
        <translation>Deux à six régions côte à côte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Two topics at once (3 × 3)</source>
        <extracomment>title</extracomment>
        <translation>Deux sujets à la fois (3 × 3)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>Two topics at once need a layer with involvement: themes 4 to 7.</source>
        <translation>Deux sujets à la fois exigent une couche comportant l’implication&#8239;: thèmes 4 à 7.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Type the name of a region above, or press “Partners” in its profile.</source>
        <extracomment>show_nothing</extracomment>
        <translation>Saisissez le nom d’une région ci-dessus, ou cliquez sur «&#8239;Partenaires&#8239;» dans son profil.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tyrol</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>Ukraine</source>
        <extracomment>data</extracomment>
        <translation>Ukraine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Unaccompanied minors and child protection</source>
        <extracomment>title</extracomment>
        <translation>Mineurs non accompagnés et protection de l’enfance</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Under another code of the same territory</source>
        <translation>Sous un autre code du même territoire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Under its own code</source>
        <translation>Sous son propre code</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Under migratory pressure</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Undo, save and load what was decided by hand</source>
        <extracomment>setToolTip</extracomment>
        <translation>Annuler, enregistrer et charger les décisions manuelles</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of foreign citizens aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>Taux de chômage des ressortissants étrangers âgés de 15 à 74 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of the foreign-born aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>Taux de chômage des personnes nées à l’étranger âgées de 15 à 74 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of the native-born aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>Taux de chômage des personnes nées dans le pays âgées de 15 à 74 ans</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Unit</source>
        <extracomment>text, title</extracomment>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/countries.py"/>
        <source>United Kingdom</source>
        <extracomment>data</extracomment>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>Unpack it, and choose the file of regions.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Décompressez-le, et choisissez le fichier des régions.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_presets.py"/>
        <source>Update it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Mettez l’extension à jour.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>Update the plugin, or ask for a file saved with this version.</source>
        <extracomment>PluginError</extracomment>
        <translation>Mettez à jour l’extension, ou demandez un fichier enregistré avec cette version.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>Update the plugin, or load the edition again.</source>
        <extracomment>AtlasError, PluginError</extracomment>
        <translation>Mettez à jour l’extension, ou chargez à nouveau l’édition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Updated by its source</source>
        <translation>Mis à jour par sa source</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Upper Austria</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Use a region&apos;s id, NUTS code or name, e.g. “es-catalonia”, “ES51” or “Catalonia”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Utilisez l’identifiant, le code NUTS ou le nom d’une région, p. ex. «&#8239;es-catalonia&#8239;», «&#8239;ES51&#8239;» ou «&#8239;Catalonia&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Use the &amp;Login</source>
        <translation>Utiliser les &amp;identifiants</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Use the id of the one you mean.</source>
        <extracomment>PluginError</extracomment>
        <translation>Utilisez l’identifiant de celle que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Use the profile&apos;s placements</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Utiliser les rattachements du profil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Use the region ids of the edition, e.g. “es-catalonia”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Utilisez les identifiants de région de l’édition, p. ex. «&#8239;es-catalonia&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Use the stored login for {host}?</source>
        <translation>Utiliser les identifiants enregistrés pour {host}&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Use “Load Edition…” first, or “Sample Project…” to try things out.</source>
        <extracomment>PluginError</extracomment>
        <translation>Utilisez d’abord «&#8239;Charger une édition…&#8239;», ou «&#8239;Projet d’exemple…&#8239;» pour faire des essais.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_project.py"/>
        <source>Use “Load edition…” first.</source>
        <extracomment>ExportError</extracomment>
        <translation>Utilisez d’abord «&#8239;Charger une édition…&#8239;».</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Valencian Community</source>
        <extracomment>data</extracomment>
        <translation>Communauté valencienne</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Valid residence permits, on 31 December</source>
        <extracomment>data</extracomment>
        <translation>Titres de séjour en cours de validité, au 31 décembre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Value</source>
        <extracomment>title</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Varna</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Varsinais-Suomi</source>
        <extracomment>data</extracomment>
        <translation>Varsinais-Suomi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Vector, for graphics programs and the web</source>
        <extracomment>setToolTip</extracomment>
        <translation>Vectoriel, pour les logiciels de graphisme et le web</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Vector, with text that can be searched</source>
        <extracomment>setToolTip</extracomment>
        <translation>Vectoriel, avec un texte interrogeable</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Veneto</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Vestfold</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Vestfold og Telemark</source>
        <extracomment>data</extracomment>
        <translation>Vestfold og Telemark</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Vestland</source>
        <extracomment>data</extracomment>
        <translation>Vestland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Victims of trafficking and exploitation</source>
        <extracomment>title</extracomment>
        <translation>Victimes de la traite et de l’exploitation</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Viken</source>
        <extracomment>data</extracomment>
        <translation>Viken</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Vocational training</source>
        <extracomment>title</extracomment>
        <translation>Formation professionnelle</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Vorarlberg</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Värmland</source>
        <extracomment>data</extracomment>
        <translation>Värmland</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Västerbotten</source>
        <extracomment>data</extracomment>
        <translation>Västerbotten</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Västernorrland</source>
        <extracomment>data</extracomment>
        <translation>Västernorrland</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Västra Götaland</source>
        <extracomment>data</extracomment>
        <translation>Västra Götaland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>Wait for downloads to end, close other QGIS windows, and try again.</source>
        <extracomment>CacheError</extracomment>
        <translation>Attendez la fin des téléchargements, fermez les autres fenêtres de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/main_thread.py"/>
        <source>Wait until QGIS is idle, then run it again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Attendez que QGIS ne soit plus occupé, puis relancez l’opération.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Waiting for what you say</source>
        <extracomment>emit</extracomment>
        <translation>En attente de vos indications</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Wales</source>
        <extracomment>data</extracomment>
        <translation>Pays de Galles</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Wallonia</source>
        <extracomment>data</extracomment>
        <translation>Wallonie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/palettes.py"/>
        <source>Warm</source>
        <extracomment>title</extracomment>
        <translation>Couleurs chaudes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Weak guesses, columns that clash, and columns whose field or theme is missing</source>
        <extracomment>setToolTip</extracomment>
        <translation>Suppositions peu sûres, colonnes en conflit et colonnes dont le domaine ou le thème manque</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Web services</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Services web</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of competence</source>
        <translation>Poids de la compétence</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of experience</source>
        <translation>Poids de l’expérience</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of interest to cooperate</source>
        <translation>Poids de l’intérêt pour la coopération</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of recency</source>
        <translation>Poids de l’actualité</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Weight of {criterion}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Poids&#8239;: {criterion}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Weights</source>
        <extracomment>setText</extracomment>
        <translation>Pondération</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Weights must be 0 or more, and not all of them 0.</source>
        <extracomment>PluginError</extracomment>
        <translation>Les poids doivent être supérieurs ou égaux à 0, et ne pas être tous nuls.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Weights: {weights}</source>
        <extracomment>append</extracomment>
        <translation>Pondération&#8239;: {weights}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Welsh Government</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>West Flanders</source>
        <extracomment>data</extracomment>
        <translation>Flandre-Occidentale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>West Pomerania</source>
        <extracomment>data</extracomment>
        <translation>Poméranie-Occidentale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Western Greece</source>
        <extracomment>data</extracomment>
        <translation>Grèce-Occidentale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Western Isles</source>
        <extracomment>data</extracomment>
        <translation>Hébrides extérieures</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Western Macedonia</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <source>What Europe’s maritime regions document in migration, by theme</source>
        <translation>Ce que les régions maritimes d’Europe documentent en matière de migration, par thème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>What Europe’s maritime regions may decide in migration, field by field</source>
        <translation>Ce que les régions maritimes d’Europe peuvent décider en matière de migration, domaine par domaine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>What Europe’s maritime regions may decide, by building block of the EU’s Pact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>What I did:</source>
        <translation>Ce que j’ai fait&#8239;:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>What I expected:</source>
        <translation>Ce que j’attendais&#8239;:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>What a competence by general rule counts of one by the region&apos;s own source; for partners, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>What a competence by general rule counts, 0 to 1</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>What a competence by general rule counts, in per cent</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>What a law or another source says of all authorities of a kind, or of those named. Nothing in the edition: no rule; it does not mean that the authority has no power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>What a search does on the map</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Effet d’une recherche sur la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>What a search does on the map. A filter is taken away when this panel closes and is never saved.</source>
        <extracomment>setToolTip</extracomment>
        <translation>Effet d’une recherche sur la carte. Le filtre est retiré à la fermeture de ce panneau et n’est jamais enregistré.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>What comes of it</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>What could not be looked for</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ce qui n’a pas pu être recherché</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>What happened instead:</source>
        <translation>Ce qui s’est passé&#8239;:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>What is shown</source>
        <extracomment>_box</extracomment>
        <translation>Contenu affiché</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>What is the address of this map? Every row of the dataset tells its source.</source>
        <translation>Quelle est l’adresse de cette carte&#8239;? Chaque ligne du jeu de données indique sa source.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>What is written about the boundaries cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Les indications enregistrées sur les limites ne peuvent pas être lues.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>What should be a map is empty.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ce qui devrait être une carte est vide.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>What stands above the column in the sheet</source>
        <translation>Ce qui figure au-dessus de la colonne dans la feuille</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>What stands against the share: rows of the square</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ce qui est croisé avec la part&#8239;: lignes du carré</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>What the atlas file lacks</source>
        <extracomment>setAccessibleName, setToolTip</extracomment>
        <translation>Ce qui manque au fichier d’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>What the competence rests on: a source of the region, or a general rule</source>
        <extracomment>_one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>What the coordinates of the boundaries are: the file does not say so, or they are others than it says</source>
        <extracomment>setToolTip</extracomment>
        <translation>Système de coordonnées des limites, si le fichier ne l’indique pas ou en indique un autre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>What the experience is; all its parts are of one kind</source>
        <translation>Ce qu’est l’expérience&#8239;; toutes ses parties sont du même type</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>What the map draws and its legend tells; the whole series is kept in the atlas file</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ce que la carte représente et que la légende indique&#8239;; toute la série est conservée dans le fichier d’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>What the preset says of “{setting}” is not understood and left out: {value}</source>
        <translation>Ce que le préréglage indique pour «&#8239;{setting}&#8239;» n’est pas compris et a été écarté&#8239;: {value}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/placing.py"/>
        <source>What was decided there since is kept: decide anew.</source>
        <extracomment>changed</extracomment>
        <translation>Les décisions prises depuis y sont conservées&#8239;: décidez à nouveau.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>What was downloaded cannot be kept for later.</source>
        <extracomment>CacheError</extracomment>
        <translation>Ce qui a été téléchargé ne peut pas être conservé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>What was downloaded cannot be kept while it is read.</source>
        <extracomment>TargetError</extracomment>
        <translation>Ce qui a été téléchargé ne peut pas être conservé pendant la lecture.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset.py"/>
        <source>What was kept about the dataset cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Les indications conservées sur le jeu de données ne peuvent pas être lues.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>What you chose for {n} columns is forgotten.</source>
        <extracomment>question</extracomment>
        <translation>Vos choix pour {n} colonnes seront oubliés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>What you decided; with an arrow: applied when the edition is loaded again</source>
        <translation>Ce que vous avez décidé&#8239;; avec une flèche&#8239;: appliqué lorsque l’édition sera rechargée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>What {host} sends is larger than {n} MB.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Ce que {host} envoie dépasse {n} Mo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>What {host} sent cannot be read.</source>
        <translation>Ce que {host} a envoyé ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>When it is full, what was not used for longest makes room for what is new</source>
        <extracomment>_spin</extracomment>
        <translation>Quand l’espace est plein, ce qui n’a pas servi depuis le plus longtemps cède la place au plus récent</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>When the service last sent or confirmed it</source>
        <translation>Date du dernier envoi ou de la dernière confirmation par le service</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Where is “{name}” now?</source>
        <translation>Où se trouve maintenant «&#8239;{name}&#8239;»&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Where the boundary file is now</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Emplacement actuel du fichier de limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Where the dataset is now</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Emplacement actuel du jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Which country it speaks of cannot be told; not used.</source>
        <extracomment>note</extracomment>
        <translation>Impossible de savoir de quel pays il s’agit&#8239;; non utilisé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Which field belongs to which building block is a proposal, not part of the Pact.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Which of the nine themes is each folder of the map?</source>
        <extracomment>QLabel</extracomment>
        <translation>Auquel des neuf thèmes correspond chaque dossier de la carte&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Which region it speaks of cannot be told: add a column with its NUTS code, or its name and country.</source>
        <translation>Impossible de savoir de quelle région il s’agit&#8239;: ajoutez une colonne avec son code NUTS, ou son nom et son pays.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sheet_choice.py"/>
        <source>Which survey?</source>
        <extracomment>__init__</extracomment>
        <translation>Quelle enquête&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Which theme is the folder “{folder}”?</source>
        <translation>À quel thème correspond le dossier «&#8239;{folder}&#8239;»&#8239;?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/cards.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Who acts</source>
        <extracomment>labelled, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Who has done something: regions ranked by documented evidence</source>
        <translation>Qui a fait quoi&#8239;: les régions classées selon les éléments documentés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_table.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/publishing.py"/>
        <source>Who may do what</source>
        <extracomment>_save, format, setAccessibleName, write_table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Who may do what (PDF)</source>
        <extracomment>QCheckBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Who may do what, legal bases and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Who may do what: kinds of authority and fields of migration policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>Who may do what: kinds of authority and the building blocks of the Pact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Who offers, who needs, who is alike</source>
        <translation>Qui propose, qui a besoin, qui est similaire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Whole address</source>
        <extracomment>getText</extracomment>
        <translation>Adresse complète</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Why it is listed</source>
        <translation>Pourquoi elle figure dans la liste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Why the region is listed</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Pourquoi la région figure dans la liste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Why the style cannot be applied</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Pourquoi le style ne peut pas être appliqué</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Widest competence</source>
        <extracomment>title</extracomment>
        <translation>Compétence la plus étendue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Widest power in the fields of each block, as we propose them: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Wielkopolskie</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Will be downloaded, and kept for the next time.</source>
        <translation>Sera téléchargé, et conservé pour la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>With red-green blindness (deuteranopia) {one} and {other} look alike.</source>
        <translation>En cas de daltonisme rouge-vert (deutéranopie), {one} et {other} se ressemblent.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>With red-green blindness (protanopia) {one} and {other} look alike.</source>
        <translation>En cas de daltonisme rouge-vert (protanopie), {one} et {other} se ressemblent.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>With the authentication configuration {name}</source>
        <extracomment>append</extracomment>
        <translation>Avec la configuration d’authentification {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Without data, of {n} countries: {classes}</source>
        <translation>Sans données, sur {n} pays&#8239;: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Without data, of {n} regions: {classes}</source>
        <translation>Sans données, sur {n} régions&#8239;: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Without data, of {n} territories: {classes}</source>
        <translation>Sans données, sur {n} territoires&#8239;: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Words</source>
        <extracomment>QgsProcessingParameterString, setAccessibleName</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Words: {words}</source>
        <extracomment>append</extracomment>
        <translation>Mots&#8239;: {words}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Work offline, see and remove what was downloaded</source>
        <extracomment>_add</extracomment>
        <translation>Travailler hors ligne, voir et supprimer ce qui a été téléchargé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Work permits and labour quotas</source>
        <extracomment>title</extracomment>
        <translation>Permis de travail et quotas de main-d’œuvre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>World map</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Carte du monde</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>Write numbers with blanks between them, e.g. 5 10 20.</source>
        <extracomment>PluginError</extracomment>
        <translation>Écrivez des nombres séparés par des espaces, p. ex. 5 10 20.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Write one code for each dimension, as in “freq=A;sex=T;unit=NR”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Écrivez un code pour chaque dimension, comme dans «&#8239;freq=A;sex=T;unit=NR&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Write the changes into the atlas file and show them; styles you edited are kept</source>
        <translation>Écrire les modifications dans le fichier d’atlas et les afficher&#8239;; les styles que vous avez modifiés sont conservés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Write these settings into a file for others</source>
        <extracomment>_button</extracomment>
        <translation>Écrire ces paramètres dans un fichier destiné à d’autres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset.py"/>
        <source>Write “folder = theme”, the theme as one of: {themes}; or “-” to leave it out.</source>
        <extracomment>PluginError</extracomment>
        <translation>Écrivez «&#8239;dossier = thème&#8239;», le thème parmi les suivants&#8239;: {themes}&#8239;; ou «&#8239;-&#8239;» pour l’écarter.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Writes a row per region and a column per theme (number of documented records, powers by rule told apart) or per field (level of competence, with “by rule” and “inferred” where it is so), by theme or by building block of the EU&apos;s Pact on Migration and Asylum. No answer is said in words; it is never zero. The log tells how much is answered by theme and country, and in how many regions by their own power, by rule, by entries, by none as stated or inferred.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Order: by name; the most answered first; or alike regions beside each other (average linkage, UPGMA, on the weighted Jaccard likeness of “Find partners”).
Table: CSV, XLSX, ODS or HTML, by the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Writes a table of all regions by themes or fields, and tells how much of an edition is answered.</source>
        <translation>Écrit une table de toutes les régions par thèmes ou par domaines, et indique quelle part d’une édition est renseignée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Writes a table with a column per region and a row per field of competence, figure, and kind of entry in each theme. Missing answers are said in words; rows in which the regions differ are marked: levels of competence by the level, figures by value and year, entries by their number.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Regions: ids, NUTS codes or names, parted by commas.
Only differences: leaves out the rows in which all regions say the same.
Table: CSV, XLSX, ODS, HTML or PDF, by the ending.</source>
        <translation>Écrit une table avec une colonne par région et une ligne par domaine de compétence, par chiffre et par type d’élément de chaque thème. Les réponses manquantes sont indiquées en toutes lettres&#8239;; les lignes où les régions diffèrent sont marquées&#8239;: compétences selon le niveau, chiffres selon la valeur et l’année, éléments selon leur nombre.

Fichier d’atlas&#8239;: un GeoPackage créé avec «&#8239;Charger une édition&#8239;». Vide&#8239;: celui qui est au premier plan dans le projet ouvert.
Régions&#8239;: identifiants, codes NUTS ou noms, séparés par des virgules.
Différences seulement&#8239;: omet les lignes où toutes les régions concordent.
Table&#8239;: CSV, XLSX, ODS, HTML ou PDF, selon l’extension du nom de fichier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Writes an empty dataset of one&apos;s own. A survey has a row per region and a column per question; the columns of the template are understood without being asked for. A data package has one table per file, for those who keep a dataset with scripts. Both are loaded with “Load edition” or turned into a data package with “Import edition”.

Template: what to write.
Overwrite: whether files that exist may be replaced.
File: where; its ending is that of the template. For a data package as a folder, the folder.</source>
        <translation>Écrit un jeu de données vide, à remplir soi-même. Une enquête a une ligne par région et une colonne par question&#8239;; les colonnes du modèle sont comprises sans qu’il faille les indiquer. Un paquet de données a une table par fichier, pour ceux qui tiennent un jeu de données à l’aide de scripts. Les deux se chargent avec «&#8239;Charger une édition&#8239;» ou se convertissent en paquet de données avec «&#8239;Importer une édition&#8239;».

Modèle&#8239;: ce qu’il faut écrire.
Écraser&#8239;: autorise le remplacement de fichiers existants.
Fichier&#8239;: où écrire&#8239;; l’extension est celle du modèle. Pour un paquet de données sous forme de dossier, le dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Writes an empty survey or data package, to be filled in and loaded.</source>
        <translation>Écrit une enquête ou un paquet de données vide, à remplir puis à charger.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Writes the regions, what each layer draws of them, and the tables of competences, experiences, notes and figures. The columns are named as in the data package, in every language; the codebook says in words what they hold. Every row keeps its source.

GeoPackage: one file with a layer per theme (ETRS89) and all tables. GeoJSON: one file per layer (WGS84). CSV: one file per table (UTF-8, as Excel reads it). XLSX: one workbook, a sheet per table.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Indicators: also those that were added with “Add indicators”.
Regions: ids, NUTS codes or names, parted by commas; empty for all. Only these countries, commissions: names or codes, parted by commas. The data of their countries is exported with them.
Name: what the names of all files begin with.
Basis of competences: all, those a source of the region itself documents, or those that follow from a rule for its kind of authority.
Overwrite: whether existing files may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Writes versions and the last messages of the plugin as text, without personal data.</source>
        <translation>Écrit en texte les versions et les derniers messages de l’extension, sans données personnelles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/publishing.py"/>
        <source>Writing data</source>
        <extracomment>step</extracomment>
        <translation>Écriture des données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Writing into the atlas file</source>
        <extracomment>take_last_steps</extracomment>
        <translation>Écriture dans le fichier d’atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/bulk.py"/>
        <source>Writing table {name}</source>
        <extracomment>step</extracomment>
        <translation>Écriture de la table {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the borders</source>
        <extracomment>step</extracomment>
        <translation>Écriture des frontières</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the boundaries</source>
        <extracomment>step</extracomment>
        <translation>Écriture des limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the join report</source>
        <extracomment>step</extracomment>
        <translation>Écriture du rapport de jointure</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Writing the project</source>
        <translation>Écriture du projet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/official.py"/>
        <location filename="../cpmr_migration_plugin/workflows/export_data.py"/>
        <source>Writing {file}</source>
        <extracomment>step</extracomment>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Written to {file}.</source>
        <extracomment>show_info</extracomment>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Year</source>
        <extracomment>title</extracomment>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Year inferred</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Year of figures that name none</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Année des chiffres qui n’en indiquent aucune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Year of the &amp;codes</source>
        <extracomment>add</extracomment>
        <translation>Année de&amp;s codes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Year of the boundaries</source>
        <translation>Année des limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Year of the population</source>
        <translation>Année de la population</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Year of the share</source>
        <translation>Année de la part</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Years</source>
        <extracomment>addRow</extracomment>
        <translation>Années</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Years: {first}–{last}</source>
        <extracomment>append</extracomment>
        <translation>Années&#8239;: {first}–{last}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>You work offline, and this was not downloaded from {origin} before.</source>
        <extracomment>NotInCache</extracomment>
        <translation>Vous travaillez hors ligne, et ceci n’a pas encore été téléchargé de {origin}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/web.py"/>
        <source>You work offline: only what was downloaded before is used. Settings ▸ Options ▸ CPMR Migration switches that off.</source>
        <translation>Vous travaillez hors ligne&#8239;: seul ce qui a déjà été téléchargé est utilisé. Préférences ▸ Options ▸ CPMR Migration permet de désactiver ce mode.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/web.py"/>
        <source>You work offline; this is the last good answer of {origin}, of {date}.</source>
        <translation>Vous travaillez hors ligne&#8239;; ceci est la dernière réponse valide de {origin}, du {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Your network may ask for a login: check the proxy in QGIS (Settings, Options, Network).</source>
        <translation>Votre réseau demande peut-être une identification&#8239;: vérifiez le proxy dans QGIS (Préférences, Options, Réseau).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Your own editions. The last good copy of each is kept in your profile.</source>
        <extracomment>QLabel</extracomment>
        <translation>Vos propres éditions. La dernière copie valide de chacune est conservée dans votre profil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Your own editions: test, refresh and load them; a copy of each is kept</source>
        <extracomment>_add</extracomment>
        <translation>Vos propres éditions&#8239;: les tester, les actualiser et les charger&#8239;; une copie de chacune est conservée</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Zeeland</source>
        <extracomment>data</extracomment>
        <translation>Zélande</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Zoom to the region</source>
        <extracomment>_button</extracomment>
        <translation>Zoomer sur la région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Zoom to the selected regions</source>
        <extracomment>_button</extracomment>
        <translation>Zoomer sur les régions sélectionnées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Zoom to the selected regions, or to all found</source>
        <extracomment>_tool</extracomment>
        <translation>Zoomer sur les régions sélectionnées, ou sur toutes celles trouvées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>a cell holds more than {n} characters</source>
        <extracomment>Unreadable</extracomment>
        <translation>une cellule contient plus de {n} caractères</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>a cell names a text that is not there</source>
        <extracomment>Unreadable</extracomment>
        <translation>une cellule renvoie à un texte qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>a column stands more than once</source>
        <extracomment>_invalid</extracomment>
        <translation>une colonne figure plus d’une fois</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>a column with values has no name</source>
        <extracomment>Problem</extracomment>
        <translation>une colonne contenant des valeurs n’a pas de nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>a guess</source>
        <translation>une supposition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>a map of two topics needs a palette of nine colours</source>
        <extracomment>append</extracomment>
        <translation>une carte de deux sujets exige une palette de neuf couleurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xmlstream.py"/>
        <source>a mark in its XML is longer than {n} kB</source>
        <extracomment>Unreadable</extracomment>
        <translation>une balise de son XML dépasse {n} ko</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>a name has 1 to {n} characters and no line breaks</source>
        <extracomment>append</extracomment>
        <translation>un nom compte de 1 à {n} caractères, sans saut de ligne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>a name, perhaps of the region</source>
        <extracomment>_column</extracomment>
        <translation>un nom, peut-être celui de la région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>a palette of nine colours is for maps of two topics</source>
        <extracomment>append</extracomment>
        <translation>une palette de neuf couleurs est réservée aux cartes de deux sujets</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>a polygon with fewer than three corners</source>
        <extracomment>BadCoordinates</extracomment>
        <translation>un polygone de moins de trois sommets</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>a preset is not an object</source>
        <translation>un préréglage n’est pas un objet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>a region that is assigned needs a unit, by id or code</source>
        <translation>une région à attribuer doit avoir une unité, par identifiant ou par code</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>a table</source>
        <translation>table</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>a tier between region and municipality</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>a value is required</source>
        <translation>une valeur est obligatoire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>about who answered, not about the region</source>
        <extracomment>_column</extracomment>
        <translation>concerne la personne qui a répondu, pas la région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>active in {theme}</source>
        <extracomment>append</extracomment>
        <translation>active dans le thème {theme}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>admin. unit</source>
        <translation>unité admin.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>administrative unit</source>
        <translation>unité administrative</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>aged 15-64 in private households</source>
        <extracomment>data</extracomment>
        <translation>de 15 à 64 ans, dans les ménages privés</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>aged 15–64, in private households (Labour Force Survey)</source>
        <extracomment>data</extracomment>
        <translation>de 15 à 64 ans, dans les ménages privés (enquête sur les forces de travail)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>all</source>
        <extracomment>CheckableBox</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>all but {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>all of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>all regions</source>
        <extracomment>Row</extracomment>
        <translation>toutes les régions</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all residents of Italy on 1 January</source>
        <extracomment>data</extracomment>
        <translation>ensemble des résidents d’Italie au 1er janvier</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all residents of Spain on 1 January</source>
        <extracomment>data</extracomment>
        <translation>ensemble des résidents d’Espagne au 1er janvier</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>all usual residents</source>
        <extracomment>data</extracomment>
        <translation>ensemble des résidents habituels</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all usual residents on 1 January</source>
        <extracomment>data</extracomment>
        <translation>ensemble des résidents habituels au 1er janvier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>all {n} fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>always kept</source>
        <translation>toujours conservé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>and {n} more in the data</source>
        <translation>et {n} autres dans les données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>answers: {n}</source>
        <extracomment>Block</extracomment>
        <translation>réponses&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>any</source>
        <extracomment>CheckableBox, addItem, setSpecialValueText</extracomment>
        <translation>indifférent</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>any answer</source>
        <translation>toute réponse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>as the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_of_atlas.py"/>
        <source>asylum</source>
        <translation>asile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>autonomous cities (2)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>autonomous communities (17)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>autonomous regions (2)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>basis</source>
        <extracomment>_one_of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>between region and municipality</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>boundary unit</source>
        <translation>unité territoriale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>break in the series</source>
        <translation>rupture de série</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>breaks rounded</source>
        <extracomment>append</extracomment>
        <translation>seuils arrondis</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by general rule for all {authorities} of {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by general rule for the {authorities} of {country}, {n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by general rule for {n} of the {authorities} of {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by law for all {authorities} of {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by law for the {authorities} of {country}, {n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by law for {n} of the {authorities} of {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>citizens of Ukraine</source>
        <extracomment>data</extracomment>
        <translation>ressortissants ukrainiens</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>citizens of Ukraine applying for international protection</source>
        <extracomment>data</extracomment>
        <translation>ressortissants ukrainiens demandant une protection internationale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>classes: 2 to {n}</source>
        <extracomment>append</extracomment>
        <translation>classes&#8239;: de 2 à {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>code of another NUTS year</source>
        <translation>code d’une autre année NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/problems.py"/>
        <source>column {column}</source>
        <translation>colonne {column}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>column {n}</source>
        <translation>colonne {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>column {n}, “{header}”, already holds this</source>
        <translation>la colonne {n}, «&#8239;{header}&#8239;», contient déjà cela</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>columns about the answer are not used: {names}</source>
        <extracomment>note</extracomment>
        <translation>colonnes sur la réponse elle-même, non utilisées&#8239;: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>commission</source>
        <extracomment>_known</extracomment>
        <translation>commission</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>communities (3)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/answers.py"/>
        <source>competence</source>
        <translation>compétence</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>competences in {n} of {m} fields, entries: {k}</source>
        <translation>compétences dans {n} sur {m} domaines, éléments&#8239;: {k}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>consultative</source>
        <extracomment>title</extracomment>
        <translation>consultative</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>contradicted by a rule</source>
        <extracomment>escaped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>counties (10)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>counties (20)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>counties (41), county councils</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>countries</source>
        <translation>pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>country</source>
        <extracomment>_known</extracomment>
        <translation>pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>country note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>country {country} and NUTS code {code} do not agree</source>
        <translation>le pays {country} et le code NUTS {code} ne concordent pas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>country {value} ({time})</source>
        <translation>pays&#8239;: {value} ({time})</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>county administrative boards</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>county authorities</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>court decision</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>decentralised administrations (7)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>definition differs</source>
        <translation>définition différente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>derived</source>
        <translation>calculé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>dimension “{name}” has {n} categories where “size” says {size}</source>
        <extracomment>_invalid</extracomment>
        <translation>la dimension «&#8239;{name}&#8239;» a {n} catégories alors que «&#8239;size&#8239;» indique {size}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>districts</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>districts (State)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>documented: {n}</source>
        <translation>documenté&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>drawn</source>
        <translation>sur la carte</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>départements</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>e-mail addresses</source>
        <extracomment>_column</extracomment>
        <translation>adresses e-mail</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>e.g. 2022 or 2024-06</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>p. ex. 2022 ou 2024-06</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>e.g. demo_r_gind3</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>p. ex. demo_r_gind3</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>e.g. mentoring, youth</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>p. ex. mentorat, jeunesse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>e.g. {example}</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>p. ex. {example}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>each by name: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>edition of {date}</source>
        <extracomment>MapTexts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>entries: {n}</source>
        <extracomment>Block</extracomment>
        <translation>éléments&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>equal intervals</source>
        <translation>intervalles égaux</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>errors: {n}</source>
        <extracomment>append</extracomment>
        <translation>erreurs&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>estimated by Eurostat</source>
        <translation>estimé par Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>exact code</source>
        <translation>code exact</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>exclusive</source>
        <extracomment>title</extracomment>
        <translation>exclusive</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>executive (delegated)</source>
        <extracomment>title</extracomment>
        <translation>exécutive (déléguée)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>experience</source>
        <translation>expérience</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>extracted {date}</source>
        <extracomment>append</extracomment>
        <translation>extrait le {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>feature of the boundaries</source>
        <translation>entité des limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>field</source>
        <extracomment>_one_of</extracomment>
        <translation>domaine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>field “{field}” belongs to theme “{right}”, not “{theme}”</source>
        <translation>le domaine «&#8239;{field}&#8239;» appartient au thème «&#8239;{right}&#8239;», pas à «&#8239;{theme}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>figures of {code}, the same territory</source>
        <translation>chiffres de {code}, le même territoire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>figures: {n}</source>
        <extracomment>Leftover</extracomment>
        <translation>chiffres&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>file, folder, or the address of a table or a Google Sheets document</source>
        <translation>fichier, dossier, ou adresse d’une table ou d’un document Google Sheets</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>file, or the address of a Google My Maps map</source>
        <translation>fichier, ou adresse d’une carte Google My Maps</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>folder, zip or https://…</source>
        <translation>dossier, zip ou https://…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>follows the column “{header}”</source>
        <translation>suit la colonne «&#8239;{header}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>ressortissants étrangers âgés de 15 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign citizens aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>ressortissants étrangers âgés de 20 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>population active étrangère âgée de 15 à 74 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>personnes nées à l’étranger âgées de 20 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born aged 25-64</source>
        <extracomment>data</extracomment>
        <translation>personnes nées à l’étranger âgées de 25 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>population active née à l’étranger âgée de 15 à 74 ans</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>general rule</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>groups of countries</source>
        <translation>groupes de pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>hints: {n}</source>
        <extracomment>append</extracomment>
        <translation>remarques&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>id or English title of a field: {fields}</source>
        <translation>identifiant ou titre anglais d’un domaine&#8239;: {fields}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>id or NUTS code of a region</source>
        <translation>identifiant ou code NUTS d’une région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>inferred, no source states it</source>
        <extracomment>escaped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>interested</source>
        <translation>intéressée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>is said to hold the same as column {n}, “{header}”</source>
        <translation>est indiquée comme contenant la même chose que la colonne {n}, «&#8239;{header}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>it cannot be read</source>
        <extracomment>_invalid</extracomment>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it declares a document type, which no map does</source>
        <extracomment>_Refused</extracomment>
        <translation>il déclare un type de document, ce qu’aucune carte ne fait</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it declares entities, which no map does</source>
        <extracomment>_Refused</extracomment>
        <translation>il déclare des entités, ce qu’aucune carte ne fait</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>it has more than {n} cells</source>
        <extracomment>_invalid</extracomment>
        <translation>il a plus de {n} cellules</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xmlstream.py"/>
        <source>it has more than {n} cells and marks</source>
        <extracomment>Unreadable</extracomment>
        <translation>il a plus de {n} cellules et balises</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>it has more than {n} columns</source>
        <extracomment>_invalid, _refused</extracomment>
        <translation>il a plus de {n} colonnes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>it has more than {n} dimensions or {m} periods</source>
        <extracomment>_invalid</extracomment>
        <translation>il a plus de {n} dimensions ou {m} périodes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it has more than {n} elements</source>
        <extracomment>_Refused</extracomment>
        <translation>il a plus de {n} éléments</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>it has more than {n} placemarks</source>
        <translation>il a plus de {n} repères</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>it has more than {n} rows</source>
        <extracomment>_invalid</extracomment>
        <translation>il a plus de {n} lignes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>it has more than {n} rows or {m} cells</source>
        <extracomment>_refused</extracomment>
        <translation>il a plus de {n} lignes ou {m} cellules</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <source>it has more than {n} sheets</source>
        <extracomment>Unreadable</extracomment>
        <translation>il a plus de {n} feuilles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>it has no name</source>
        <extracomment>append</extracomment>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>it holds more than {n} different texts</source>
        <extracomment>Unreadable</extracomment>
        <translation>il contient plus de {n} textes différents</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>it holds more than {n} files</source>
        <extracomment>_damaged, append</extracomment>
        <translation>elle contient plus de {n} fichiers</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>it holds several datasets</source>
        <extracomment>_invalid</extracomment>
        <translation>il contient plusieurs jeux de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it holds {n} datasets</source>
        <extracomment>_invalid</extracomment>
        <translation>il contient {n} jeux de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is JSON, but no JSON-stat</source>
        <extracomment>_invalid</extracomment>
        <translation>c’est du JSON, mais pas du JSON-stat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>it is a binary workbook (XLSB)</source>
        <extracomment>_damaged</extracomment>
        <translation>c’est un classeur binaire (XLSB)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is damaged</source>
        <extracomment>_invalid</extracomment>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it is empty</source>
        <extracomment>_broken</extracomment>
        <translation>il est vide</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it is larger than {n} MB</source>
        <extracomment>_refusal</extracomment>
        <translation>il dépasse {n} Mo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>it is neither XLSX nor ODS</source>
        <extracomment>_damaged</extracomment>
        <translation>il n’est ni XLSX ni ODS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is nested too deeply</source>
        <extracomment>_invalid</extracomment>
        <translation>son imbrication est trop profonde</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is not JSON, or incomplete</source>
        <extracomment>_invalid</extracomment>
        <translation>ce n’est pas du JSON, ou il est incomplet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is of class “{kind}”, which holds no data</source>
        <extracomment>_invalid</extracomment>
        <translation>il est de classe «&#8239;{kind}&#8239;», qui ne contient pas de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is version 1 of JSON-stat; only 2.0 is read</source>
        <extracomment>_invalid</extracomment>
        <translation>c’est la version 1 de JSON-stat&#8239;; seule la version 2.0 est lue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>it unpacks to more than {n} MB</source>
        <extracomment>append</extracomment>
        <translation>décompressée, elle dépasse {n} Mo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>it unpacks to more than {n} times its size</source>
        <extracomment>append</extracomment>
        <translation>décompressée, elle dépasse {n} fois sa taille</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xmlstream.py"/>
        <source>its XML declares entities, which no workbook does</source>
        <extracomment>Unreadable</extracomment>
        <translation>son XML déclare des entités, ce qu’aucun classeur ne fait</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>its columns are not in the order of such a table</source>
        <extracomment>_invalid</extracomment>
        <translation>ses colonnes ne sont pas dans l’ordre d’une telle table</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>its coordinates are outside the range of the layer’s coordinate reference system</source>
        <translation>ses coordonnées sont hors de l’emprise du système de coordonnées de référence de la couche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>its dialect cannot be read: a header and double quotes are needed</source>
        <extracomment>_Unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>its elements are nested more than {n} deep</source>
        <extracomment>_Refused</extracomment>
        <translation>ses éléments sont imbriqués sur plus de {n} niveaux</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>its first line is not the header of such a table</source>
        <extracomment>_invalid</extracomment>
        <translation>sa première ligne n’est pas l’en-tête d’une telle table</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>its header names something that is no period, or a column twice</source>
        <extracomment>_invalid</extracomment>
        <translation>son en-tête mentionne autre chose qu’une période, ou deux fois la même colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>its title</source>
        <translation>son titre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>its values are countries</source>
        <extracomment>_column</extracomment>
        <translation>ses valeurs sont des pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>its values look like NUTS codes</source>
        <extracomment>_column</extracomment>
        <translation>ses valeurs ressemblent à des codes NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>kind</source>
        <extracomment>_one_of</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>kind not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>kind of authority “{kind}” is of country “{right}”, not “{country}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>kind of power not stated</source>
        <extracomment>title</extracomment>
        <translation>nature de la compétence non précisée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>law</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>less or more exactly than the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>level inferred</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>level inferred, no source states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>line {line}: bytes that are not text</source>
        <translation>ligne {line}&#8239;: des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>line {line}: the text is UTF-8, but damaged here</source>
        <extracomment>_refused</extracomment>
        <translation>ligne {line}&#8239;: le texte est en UTF-8, mais endommagé à cet endroit</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>line {n} cannot be read</source>
        <extracomment>_invalid</extracomment>
        <translation>la ligne {n} ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>line {n} has not the columns of the header; the file may be cut off</source>
        <extracomment>_invalid</extracomment>
        <translation>la ligne {n} n’a pas les colonnes de l’en-tête&#8239;; le fichier est peut-être tronqué</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/html_look.py"/>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>local authorities (31)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>low reliability</source>
        <translation>peu fiable</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>median of {n} regions {value} ({time})</source>
        <translation>médiane de {n} régions&#8239;: {value} ({time})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_of_atlas.py"/>
        <source>migration</source>
        <translation>migration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>more than {rows} rows, {columns} columns or {cells} cells</source>
        <translation>plus de {rows} lignes, {columns} colonnes ou {cells} cellules</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities</source>
        <extracomment>data, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities (60)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities (79)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities (98)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>municipality</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names several fields, “{field}” first</source>
        <extracomment>_column</extracomment>
        <translation>mentionne plusieurs domaines, «&#8239;{field}&#8239;» en premier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names “{topic}”</source>
        <translation>mentionne «&#8239;{topic}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names “{topic}” as a whole; choose the field it is about</source>
        <translation>mentionne «&#8239;{topic}&#8239;» dans son ensemble&#8239;; choisissez le domaine concerné</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>native-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>personnes nées dans le pays âgées de 20 à 64 ans</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>native-born labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>population active née dans le pays âgée de 15 à 74 ans</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>natural breaks</source>
        <translation>ruptures naturelles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>never</source>
        <extracomment>setSpecialValueText</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/answers.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>no answer</source>
        <extracomment>Row</extracomment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/answers.py"/>
        <source>no answer from any region</source>
        <translation>aucune région n’a répondu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>no column is said to hold the region&apos;s name</source>
        <translation>aucune colonne n’est indiquée comme contenant le nom de la région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>no commission known</source>
        <translation>commission inconnue</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>no competence documented</source>
        <translation>aucune compétence documentée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>no competence held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>no id can be made of this name; give one in a column of its own</source>
        <extracomment>problem</extracomment>
        <translation>aucun identifiant ne peut être formé à partir de ce nom&#8239;; indiquez-en un dans une colonne à part</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>no idea</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>no region names its kind of authority: no rule is applied</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>no rule speaks of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>no web address (http or https): every line needs its source</source>
        <translation>pas d’adresse web (http ou https)&#8239;: chaque ligne doit avoir sa source</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>no year given</source>
        <translation>année non indiquée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>no: no boundary was found for it</source>
        <translation>non&#8239;: aucune limite n’a été trouvée pour elle</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>non-EU citizens</source>
        <extracomment>data</extracomment>
        <translation>ressortissants de pays tiers</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>non-EU citizens applying for international protection</source>
        <extracomment>data</extracomment>
        <translation>ressortissants de pays tiers demandant une protection internationale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>none</source>
        <extracomment>title</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/summary.py"/>
        <source>none (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>none in the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>none, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>none, inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>none, inferred from the division of tasks: no source states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>not all of the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>not always kept</source>
        <translation>pas toujours conservé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>not applicable</source>
        <translation>non applicable</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>not available</source>
        <extracomment>Cell</extracomment>
        <translation>non disponible</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>not known: leave them out</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>inconnue&#8239;: les écarter</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>not on the map</source>
        <extracomment>escape</extracomment>
        <translation>pas sur la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>not placed</source>
        <translation>non rattachée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>not seen in any source</source>
        <translation>absente de toutes les sources</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>not significant</source>
        <translation>non significatif</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation>non utilisée ({n} cellules)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>not used until its field is chosen</source>
        <translation>non utilisée tant que son domaine n’est pas choisi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>not used until its theme is chosen</source>
        <translation>non utilisée tant que son thème n’est pas choisi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used: choose the field it is about ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation>non utilisée&#8239;: choisissez le domaine concerné ({n} cellules)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used: choose the theme it is about ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation>non utilisée&#8239;: choisissez le thème concerné ({n} cellules)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>not used: the field itself has no answer</source>
        <extracomment>note</extracomment>
        <translation>non utilisé&#8239;: le domaine lui-même n’a pas de réponse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>not used: there is neither a title nor a summary</source>
        <translation>non utilisé&#8239;: il n’y a ni titre ni résumé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>note on the boundaries</source>
        <translation>remarque sur les limites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>note on the import</source>
        <translation>note d’importation</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>nothing documented</source>
        <translation>rien de documenté</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>nothing in the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <source>number of records</source>
        <translation>nombre d’enregistrements</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>oblasts</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>of {n} regions</source>
        <translation>sur {n} régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>official page</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>one of its tags is larger than {n} MB</source>
        <extracomment>_Refused</extracomment>
        <translation>l’une de ses balises dépasse {n} Mo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>only {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>optional, only of a competence that rests on it: {bases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>optional: id, English title or number of a theme: {themes}</source>
        <translation>facultatif&#8239;: identifiant, titre anglais ou numéro d’un thème&#8239;: {themes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>optional: {kinds}</source>
        <translation>facultatif&#8239;: {kinds}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>otherwise than the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>outside NUTS</source>
        <translation>hors NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>outside NUTS or not known</source>
        <translation>hors NUTS ou inconnu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>own power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/coverage.py"/>
        <source>own power {own} · by rule {rule} · entries {entries} · none, as stated {stated} · none, inferred {inferred} · nothing {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>own source</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>own source only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>own thresholds</source>
        <translation>seuils personnalisés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>own thresholds: 1 to {n}</source>
        <extracomment>append</extracomment>
        <translation>seuils personnalisés&#8239;: de 1 à {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>per 1 000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation>pour 1&#8239;000 habitants</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>per 1,000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation>pour 1&#8239;000 habitants</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons</source>
        <extracomment>data</extracomment>
        <translation>personnes</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who acquired citizenship</source>
        <extracomment>data</extracomment>
        <translation>personnes ayant acquis la nationalité</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who gave up residence</source>
        <extracomment>data</extracomment>
        <translation>personnes ayant quitté leur résidence</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who took up residence</source>
        <extracomment>data</extracomment>
        <translation>personnes ayant établi leur résidence</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>placemark {n}</source>
        <translation>repère {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>placement by hand</source>
        <translation>rattachement manuel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>places</source>
        <extracomment>_note</extracomment>
        <translation>lieux</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>political position</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <source>powers by rule, behind a plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>powers by rule: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>press</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>pretty breaks</source>
        <translation>jolies ruptures</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>provinces</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>provinces (12)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>quantiles</source>
        <translation>quantiles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>recoded</source>
        <translation>recodée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>region</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>region of another map</source>
        <translation>région d’une autre carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>region “{name}” stands already in row {row}</source>
        <translation>la région «&#8239;{name}&#8239;» figure déjà à la ligne {row}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional assemblies (3)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional coordination and development commissions (5, mainland)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional councils</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional councils (18, mainland)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (12)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (20, ordinary and special statute)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (21, Gotland included)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (3)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (5)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>regions by their own source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_of_atlas.py"/>
        <source>regions of Europe</source>
        <translation>régions d’Europe</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions or peripheries (13)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>regions that say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>research</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>revised</source>
        <translation>révisé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <source>ringed: by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/problems.py"/>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>rule “{rule}” applies to no region of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>rule “{rule}” says “{level}”, but rule “{other}” says something else of: {regions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>score (0–100)</source>
        <translation>score (0–100)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>see the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>several levels of government</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>shared</source>
        <extracomment>title</extracomment>
        <translation>partagée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>single periods and a span of periods cannot be chosen together</source>
        <translation>des périodes isolées et un intervalle de périodes ne peuvent pas être choisis ensemble</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>single regions and a level of regions cannot be chosen together</source>
        <translation>des régions isolées et un niveau de régions ne peuvent pas être choisis ensemble</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>single territorial authorities (region and département in one)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>size of symbols: {low} to {high} mm</source>
        <extracomment>append</extracomment>
        <translation>taille des symboles&#8239;: de {low} à {high} mm</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>solidarity pool of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>stated: none</source>
        <translation>déclaré&#8239;: aucune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>status</source>
        <extracomment>_one_of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>suspect</source>
        <translation>douteux</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>the State</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>the bundled edition of the plugin</source>
        <translation>l’édition intégrée à l’extension</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the categories of dimension “{name}” are missing</source>
        <extracomment>_invalid</extracomment>
        <translation>les catégories de la dimension «&#8239;{name}&#8239;» manquent</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection has more than {n} items</source>
        <extracomment>_invalid</extracomment>
        <translation>la collection a plus de {n} éléments</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection has no list of items</source>
        <extracomment>_invalid</extracomment>
        <translation>la collection n’a pas de liste d’éléments</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection holds no data, only links to them</source>
        <extracomment>_invalid</extracomment>
        <translation>la collection ne contient pas de données, seulement des liens vers celles-ci</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the column has no name</source>
        <extracomment>_column</extracomment>
        <translation>la colonne n’a pas de nom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>the column is missing</source>
        <extracomment>Problem</extracomment>
        <translation>la colonne manque</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the column is there twice</source>
        <extracomment>Problem</extracomment>
        <translation>la colonne figure deux fois</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the column stands more than once</source>
        <extracomment>Problem</extracomment>
        <translation>la colonne figure plus d’une fois</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>the column stands more than once: {headers}</source>
        <translation>la colonne figure plus d’une fois&#8239;: {headers}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the country is missing, and there is no NUTS code to tell it</source>
        <extracomment>problem</extracomment>
        <translation>le pays manque, et aucun code NUTS ne permet de le déduire</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the country is taken from the NUTS code</source>
        <extracomment>count</extracomment>
        <translation>le pays est déduit du code NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>the dataset</source>
        <translation>le jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file holds bytes that are not text</source>
        <extracomment>Problem</extracomment>
        <translation>le fichier contient des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the file is larger than {n} MB</source>
        <extracomment>_damaged, _refused</extracomment>
        <translation>le fichier dépasse {n} Mo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file is not UTF-8 text (byte {n})</source>
        <extracomment>_Unreadable</extracomment>
        <translation>le fichier n’est pas un texte UTF-8 (octet {n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>the file is too large</source>
        <extracomment>ValueError</extracomment>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the file says it is {encoding} but is not</source>
        <extracomment>_refused</extracomment>
        <translation>le fichier se déclare en {encoding}, mais ne l’est pas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file “{path}” is missing or cannot be read</source>
        <translation>le fichier «&#8239;{path}&#8239;» manque ou ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the header names nothing that is known</source>
        <extracomment>_column</extracomment>
        <translation>l’en-tête ne mentionne rien de connu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the header says it</source>
        <extracomment>_column</extracomment>
        <translation>l’en-tête l’indique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>the layer has no coordinate reference system, and its coordinates are no longitude and latitude</source>
        <translation>la couche n’a pas de système de coordonnées de référence, et ses coordonnées ne sont pas des longitudes et latitudes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the line cannot be read: {error}</source>
        <extracomment>Problem</extracomment>
        <translation>la ligne ne peut pas être lue&#8239;: {error}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>the number of periods is negative</source>
        <translation>le nombre de périodes est négatif</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/inside.py"/>
        <source>the path “{path}” cannot be a file on every computer</source>
        <translation>le chemin «&#8239;{path}&#8239;» n’est pas valable sur tous les ordinateurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/inside.py"/>
        <source>the path “{path}” is too long</source>
        <translation>le chemin «&#8239;{path}&#8239;» est trop long</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <location filename="../cpmr_migration_plugin/sources/inside.py"/>
        <source>the path “{path}” leads out of it</source>
        <extracomment>append</extracomment>
        <translation>le chemin «&#8239;{path}&#8239;» mène hors de l’archive</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/inside.py"/>
        <source>the path “{path}” names no file</source>
        <translation>le chemin «&#8239;{path}&#8239;» ne désigne aucun fichier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/inside.py"/>
        <source>the paths “{path}” and “{other}” are one on some computers</source>
        <translation>les chemins «&#8239;{path}&#8239;» et «&#8239;{other}&#8239;» se confondent sur certains ordinateurs</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/placing.py"/>
        <source>the profile</source>
        <extracomment>kept</extracomment>
        <translation>votre profil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>the region</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the region is in row {row} already</source>
        <extracomment>Problem</extracomment>
        <translation>la région figure déjà à la ligne {row}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the region needs an id, or a country with a name or NUTS code</source>
        <translation>la région doit avoir un identifiant, ou un pays avec un nom ou un code NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the region&apos;s name is missing</source>
        <extracomment>problem</extracomment>
        <translation>le nom de la région manque</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>the sheet “{sheet}” is missing in it</source>
        <extracomment>Unreadable</extracomment>
        <translation>la feuille «&#8239;{sheet}&#8239;» y manque</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the table has more than {n} columns</source>
        <extracomment>Problem</extracomment>
        <translation>la table a plus de {n} colonnes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the table is empty: it has no header</source>
        <extracomment>Problem</extracomment>
        <translation>la table est vide&#8239;: elle n’a pas d’en-tête</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>the table is missing</source>
        <extracomment>Problem</extracomment>
        <translation>la table manque</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the table lies in {n} files; one can be read</source>
        <extracomment>_Unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the table stands more than once in the description</source>
        <extracomment>Problem</extracomment>
        <translation>la table figure plus d’une fois dans la description</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the tables have more than {n} cells together</source>
        <translation>les tables ont ensemble plus de {n} cellules</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>theme</source>
        <extracomment>_one_of</extracomment>
        <translation>thème</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>theme “{theme}” holds figures, not experiences</source>
        <translation>le thème «&#8239;{theme}&#8239;» contient des chiffres, pas des expériences</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>there are no labels in “{name}”</source>
        <translation>il n’y a pas de libellés en «&#8239;{name}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>there is no kind of authority “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>there is no level “{name}”</source>
        <translation>il n’y a pas de niveau «&#8239;{name}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>there is no region “{value}”</source>
        <translation>il n’y a pas de région «&#8239;{value}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>there is no region “{value}” of kind of authority “{kind}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>there is no rule “{value}”</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>there is no source: choose the column that holds it, or give one web address for the whole table</source>
        <translation>il n’y a pas de source&#8239;: choisissez la colonne qui la contient, ou indiquez une adresse web pour toute la table</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>third-country nationals</source>
        <extracomment>data</extracomment>
        <translation>ressortissants de pays tiers</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>this is no table of placements; its columns are {names}</source>
        <extracomment>Problem</extracomment>
        <translation>ce n’est pas une table de rattachements&#8239;; ses colonnes sont {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>this region</source>
        <extracomment>entry</extracomment>
        <translation>cette région</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>thousand persons</source>
        <extracomment>data</extracomment>
        <translation>milliers de personnes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>thresholds and midpoint must be numbers</source>
        <extracomment>append</extracomment>
        <translation>les seuils et la valeur centrale doivent être des nombres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>thresholds must ascend</source>
        <extracomment>append</extracomment>
        <translation>les seuils doivent être en ordre croissant</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>tier not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>turning at {middle}</source>
        <extracomment>append</extracomment>
        <translation>pivot à {middle}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>under {high}</source>
        <translation>moins de {high}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>unknown field of competence: {name}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>unknown: {name}</source>
        <translation>inconnu&#8239;: {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>updated {date}</source>
        <extracomment>append</extracomment>
        <translation>mis à jour le {date}</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>usual residents at the census 2021</source>
        <extracomment>data</extracomment>
        <translation>résidents habituels au recensement de 2021</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>voivodes</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>voivodeship self-governments (16)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>warnings: {n}</source>
        <extracomment>append</extracomment>
        <translation>avertissements&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>wellbeing services counties (21)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>what it draws has more than {n} points</source>
        <translation>ses géométries ont plus de {n} points</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>wrongly numbered</source>
        <translation>mal numérotées</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/workflows/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>zero or the median</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>zéro ou la médiane</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>{added} rows added, {removed} removed, {changed} changed.</source>
        <translation>{added} lignes ajoutées, {removed} retirées, {changed} modifiées.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>{answer}; {share}</source>
        <translation>{answer}&#8239;; {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>{asked}: {score} of 100. {parts}</source>
        <translation>{asked}&#8239;: {score} sur 100. {parts}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>{code} has more than one figure for {time}.</source>
        <extracomment>PluginError</extracomment>
        <translation>{code} a plus d’un chiffre pour {time}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>{column}: “{new}” here, “{old}” before; the first is kept.</source>
        <translation>{column}&#8239;: «&#8239;{new}&#8239;» ici, «&#8239;{old}&#8239;» auparavant&#8239;; la première valeur est gardée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>{criterion}, because</source>
        <translation>{criterion}, motif</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>{criterion}, points</source>
        <translation>{criterion}, points</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{datasets}, as kept in the edition</source>
        <translation>{datasets}, selon l’édition</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>{datasets}; as kept in {edition}</source>
        <translation>{datasets}&#8239;; tels que conservés dans {edition}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/eurostat.py"/>
        <source>{dataset} has no figures by country or region.</source>
        <extracomment>PluginError</extracomment>
        <translation>{dataset} n’a pas de chiffres par pays ou par région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>{edition}; each entry with its own source in the data</source>
        <extracomment>format</extracomment>
        <translation>{edition}&#8239;; la source de chaque élément figure dans les données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/powers.py"/>
        <source>{edition}; legal basis and source of every cell in the data</source>
        <extracomment>format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>{fields}.</source>
        <translation>{fields}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>{files} cannot be found on this computer.</source>
        <extracomment>__init__</extracomment>
        <translation>Introuvable sur cet ordinateur&#8239;: {files}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_report.py"/>
        <source>{file}: not begun</source>
        <translation>{file}&#8239;: non commencé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>{host} answered with a web page where data was expected.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} a répondu par une page web au lieu de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} asks for a login.</source>
        <translation>{host} demande une identification.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} did not answer in time.</source>
        <extracomment>Unreachable</extracomment>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} does not give access to this address.</source>
        <translation>{host} ne donne pas accès à cette adresse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} finds the request too large.</source>
        <translation>{host} juge la requête trop volumineuse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} has nothing at this address.</source>
        <translation>{host} n’a rien à cette adresse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} is asked too often just now.</source>
        <translation>{host} reçoit trop de demandes en ce moment.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} is busy. Trying again in {n} s …</source>
        <extracomment>step</extracomment>
        <translation>{host} est surchargé. Nouvelle tentative dans {n} s…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} is not available just now.</source>
        <translation>{host} n’est pas disponible en ce moment.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} refused the request.</source>
        <translation>{host} a refusé la requête.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sends from one address to the next without end.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} renvoie sans fin d’une adresse à l’autre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sends to an address that is not safe to follow.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} renvoie vers une adresse qu’il n’est pas sûr de suivre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>{host} sent an empty answer.</source>
        <translation>{host} a envoyé une réponse vide.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sent something else than expected.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} a envoyé autre chose que ce qui était attendu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>{label} ({n})</source>
        <translation>{label} ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/comparison_table.py"/>
        <source>{label}, differs</source>
        <translation>{label}, diffère</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/translation.py"/>
        <source>{label}: {value}</source>
        <translation>{label}&#8239;: {value}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/figures.py"/>
        <source>{latest} or latest available (oldest {oldest})</source>
        <translation>{latest} ou dernière donnée disponible (la plus ancienne&#8239;: {oldest})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>{layer}: not in the project, left out</source>
        <translation>{layer}&#8239;: absente du projet, écartée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <location filename="../cpmr_migration_plugin/model/summary.py"/>
        <source>{level}, by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{level}, inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>{low} and more</source>
        <translation>{low} et plus</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>{low} to under {high}</source>
        <translation>de {low} à moins de {high}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>{message} ({n} rows)</source>
        <extracomment>Problem</extracomment>
        <translation>{message} ({n} lignes)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>{m} regions</source>
        <translation>{m} régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/pieces.py"/>
        <source>{name} (rest)</source>
        <translation>{name} (reste)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>{name}: {score} of 100 points</source>
        <translation>{name}&#8239;: {score} points sur 100</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/notices.py"/>
        <source>{notice}; around: Natural Earth</source>
        <translation>{notice}&#8239;; pays voisins&#8239;: Natural Earth</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>{n} by rule</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>{n} bytes</source>
        <translation>{n} octets</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>{n} cells hold errors of formulas ({first}) and are read as empty.</source>
        <translation>{n} cellules contiennent des erreurs de formule ({first}) et sont lues comme vides.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>{n} cells hold something that is no figure; they count as missing.</source>
        <extracomment>append</extracomment>
        <translation>{n} cellules contiennent autre chose qu’un chiffre&#8239;; elles comptent comme manquantes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>{n} cells hold text or something else that is no figure; they count as missing.</source>
        <extracomment>append</extracomment>
        <translation>{n} cellules contiennent du texte ou autre chose qu’un chiffre&#8239;; elles comptent comme manquantes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>{n} cells stand more than once; the first is used.</source>
        <translation>{n} cellules figurent plus d’une fois&#8239;; la première est utilisée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} classes are more than a reader can tell apart; {most} at most.</source>
        <translation>{n} classes, c’est plus qu’un lecteur ne peut distinguer&#8239;; {most} au plus.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicator_report.py"/>
        <source>{n} codes: {reason}</source>
        <translation>{n} codes&#8239;: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>{n} columns are not used until their field or theme is chosen.</source>
        <translation>{n} colonnes ne sont pas utilisées tant que leur domaine ou leur thème n’est pas choisi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>{n} competences</source>
        <translation>{n} compétences</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{n} countries, by class of the legend: {classes}</source>
        <translation>{n} pays, par classe de la légende&#8239;: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>{n} documented</source>
        <extracomment>SizeClass</extracomment>
        <translation>Éléments documentés&#8239;: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>{n} downloads removed, {size} freed.</source>
        <translation>{n} téléchargements supprimés, {size} libérés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>{n} downloads, {size}</source>
        <translation>{n} téléchargements, {size}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>{n} entries</source>
        <translation>{n} éléments</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>{n} entries about figures without a place are in the join report.</source>
        <translation>{n} entrées concernant des chiffres non rattachés figurent dans le rapport de jointure.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_folder.py"/>
        <source>{n} files are already there and would be overwritten.</source>
        <extracomment>ExportError</extracomment>
        <translation>{n} fichiers existent déjà et seraient écrasés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/factsheets.py"/>
        <source>{n} files are complete and stay: {names}</source>
        <translation>{n} fichiers sont complets et restent : {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>{n} files in the folder have the names of these files and will be replaced.</source>
        <extracomment>question</extracomment>
        <translation>{n} fichiers du dossier portent le nom de ces fichiers et seront remplacés.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>{n} files were written, others could not be: {first}</source>
        <translation>{n} fichiers ont été écrits, d’autres n’ont pas pu l’être&#8239;: {first}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>{n} files written to {folder}.</source>
        <extracomment>show_success</extracomment>
        <translation>{n} fichiers écrits dans {folder}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>{n} formulas have no stored result and are read as empty (first: {cell}). Open the workbook in a spreadsheet program and save it.</source>
        <translation>{n} formules n’ont pas de résultat enregistré et sont lues comme vides (première&#8239;: {cell}). Ouvrez le classeur dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>{n} further fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>{n} hidden columns are read like the others.</source>
        <extracomment>append</extracomment>
        <translation>{n} colonnes masquées sont lues comme les autres.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>{n} hidden rows are read like the others.</source>
        <extracomment>append</extracomment>
        <translation>{n} lignes masquées sont lues comme les autres.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{n} in the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <source>{n} indicators added: {counts}.</source>
        <translation>{n} indicateurs ajoutés&#8239;: {counts}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>{n} kB</source>
        <translation>{n} ko</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>{n} lines copied.</source>
        <extracomment>show_info</extracomment>
        <translation>{n} lignes copiées.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>{n} million</source>
        <translation>{n} Mio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>{n} more notes on the boundaries are in the join report.</source>
        <translation>{n} autres notes sur les limites figurent dans le rapport de jointure.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>{n} more rows like these</source>
        <extracomment>Problem</extracomment>
        <translation>{n} autres lignes de ce type</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>{n} more rows of another length</source>
        <extracomment>Problem</extracomment>
        <translation>{n} autres lignes de longueur différente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>{n} more rows with problems in this column</source>
        <translation>{n} autres lignes posent problème dans cette colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>{n} notes on the import are in the join report.</source>
        <translation>{n} notes d’importation figurent dans le rapport de jointure.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>{n} notes on the import, see the join report once it is loaded.</source>
        <translation>{n} notes d’importation, voir le rapport de jointure après le chargement.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} of the {all} territories with data lie outside the map.</source>
        <translation>{n} des {all} territoires avec données se trouvent hors de la carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>{n} of {m} codes known (NUTS {year}). What is missing is drawn from the built-in boundaries.</source>
        <translation>{n} codes sur {m} connus (NUTS {year}). Ce qui manque est représenté d’après les limites intégrées.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>{n} of {m} downloads</source>
        <extracomment>setText</extracomment>
        <translation>{n} téléchargements sur {m}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>{n} of {m} fields</source>
        <translation>{n} sur {m} domaines</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>{n} of {m} fields, by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>{n} of {m} fields, of which by rule: {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>{n} of {m} powers follow from general rules, which hold for every authority of a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} of {m} powers follow from general rules; the page does not say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>{n} of {m} regions</source>
        <translation>{n} sur {m} régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>{n} of {m} rows</source>
        <extracomment>setText</extracomment>
        <translation>{n} lignes sur {m}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>{n} of {m}, {k} by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_report.py"/>
        <source>{n} of {total} files could not be exported; the others are complete and stay.</source>
        <extracomment>ExportError</extracomment>
        <translation>{n} fichiers sur {total} n’ont pas pu être exportés&#8239;; les autres sont complets et restent.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} pairs of names lie on each other, e.g. “{one}” and “{other}”.</source>
        <translation>{n} paires de noms se chevauchent, p. ex. «&#8239;{one}&#8239;» et «&#8239;{other}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>{n} placements saved as {path}.</source>
        <extracomment>show_success</extracomment>
        <translation>{n} rattachements enregistrés sous {path}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>{n} regions</source>
        <extracomment>setText</extracomment>
        <translation>{n} régions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{n} regions by their own source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>{n} regions found.</source>
        <extracomment>pushInfo</extracomment>
        <translation>{n} régions trouvées.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{n} regions say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{n} regions, by class of the legend: {classes}</source>
        <translation>{n} régions, par classe de la légende&#8239;: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>{n} rows copied.</source>
        <extracomment>show_info</extracomment>
        <translation>{n} lignes copiées.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/sheet.py"/>
        <source>{n} rows stand in another sheet in the same words; they are read once.</source>
        <translation>{n} lignes figurent à l’identique dans une autre feuille&#8239;; elles ne sont lues qu’une fois.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>{n} series stand more than once; the first is used.</source>
        <extracomment>append</extracomment>
        <translation>{n} séries figurent plus d’une fois&#8239;; la première est utilisée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{n} territories, by class of the legend: {classes}</source>
        <translation>{n} territoires, par classe de la légende&#8239;: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} times a region’s own source says something else than the general rule, e.g. {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>{n} values where the header has {m} columns</source>
        <translation>{n} valeurs alors que l’en-tête a {m} colonnes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>{old} is {new} in NUTS {year}, the same territory.</source>
        <translation>{old} est {new} dans la NUTS {year}, le même territoire.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/web.py"/>
        <source>{origin} gives no usable answer just now; this is its last good one, of {date}.</source>
        <translation>{origin} ne donne pas de réponse utilisable en ce moment&#8239;; ceci est sa dernière réponse valide, du {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>{own} if a source of the region says it, {rule} if it follows from a general rule, which holds for every authority of its kind; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in the edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>{own}; a rule says: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>{placed} of {total} regions placed, {n} of them by hand.</source>
        <translation>{placed} régions sur {total} rattachées, dont {n} à la main.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>{placed} of {total} regions placed.</source>
        <extracomment>QLabel</extracomment>
        <translation>{placed} régions sur {total} rattachées.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <source>{placed} of {units} territories with a figure</source>
        <extracomment>MapTexts</extracomment>
        <translation>{placed} territoires sur {units} ont un chiffre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>{reason} The years and scales are those last known.</source>
        <translation>{reason} Les années et les échelles sont les dernières connues.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>{regions} of {all} regions say something; {share} of all region and theme pairs are answered.</source>
        <translation>{regions} régions sur {all} sont renseignées&#8239;; {share} de tous les couples région-thème le sont.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>{regions} regions, {competences} competences, {experiences} experiences, needs and interests.</source>
        <translation>{regions} régions, {competences} compétences, {experiences} expériences, besoins et intérêts.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>{region}, {field}: own source “{own}”, rule {rule} “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>{region}, “{field}” stands in the map more than once; merged, the strongest level is kept.</source>
        <translation>{region}, «&#8239;{field}&#8239;» figure plus d’une fois dans la carte&#8239;; fusionné, le niveau le plus étendu est gardé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>{score} of 100</source>
        <translation>{score} sur 100</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>{table}, column {column}: decimal commas are read as decimal points.</source>
        <translation>{table}, colonne {column}&#8239;: les virgules décimales sont lues comme des points décimaux.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>{table}: rows by rule follow their rule; what they said otherwise was not taken over: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/records.py"/>
        <source>{table}: {n} rows left out, their region is not in the edition.</source>
        <extracomment>append</extracomment>
        <translation>{table}&#8239;: {n} lignes écartées, leur région n’est pas dans l’édition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>{text} ({method})</source>
        <translation>{text} ({method})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>{title} ({id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>{title} ({n}, of which planned or proposed: {m})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{title}, edition {version} of {date}</source>
        <translation>{title}, édition {version} du {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>{unit} is already taken by {owner}, placed by hand.</source>
        <translation>{unit} est déjà prise par {owner}, rattachée à la main.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{what} does not fit into its box and is cut.</source>
        <translation>{what}&#8239;: le texte ne tient pas dans son cadre et est coupé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>{what} in Europe, by country</source>
        <translation>{what} en Europe, par pays</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <source>{what} in Europe, by region</source>
        <translation>{what} en Europe, par région</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>{what} in Europe’s maritime regions</source>
        <translation>{what} dans les régions maritimes d’Europe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{what} is set in {n} pt; under {least} pt nobody reads it on paper.</source>
        <translation>{what}&#8239;: texte en {n} pt&#8239;; en dessous de {least} pt, il est illisible sur papier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <source>{what}, and {share}</source>
        <extracomment>replace</extracomment>
        <translation>{what}, et {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>{what}: powers of Europe’s maritime regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <source>{what}; {share}</source>
        <translation>{what}&#8239;; {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/cards.py"/>
        <source>{year} (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Åland</source>
        <extracomment>data</extracomment>
        <translation>Åland</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Åland (autonomous)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Île-de-France</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Örebro</source>
        <extracomment>data</extracomment>
        <translation>Örebro</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Östergötland</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Østfold</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>“Inferred”: it follows from the division of tasks; no source says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>“Kind of power not stated”: the source names the field only. “No answer”: the edition names no power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>“No answer”: the edition has no entry for the region in this theme.</source>
        <translation>«&#8239;Sans réponse&#8239;»&#8239;: l’édition n’a aucun élément pour la région dans ce thème.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <source>“No answer”: the edition has no entry for the region.</source>
        <translation>«&#8239;Sans réponse&#8239;»&#8239;: l’édition n’a aucun élément pour la région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>“No answer”: the edition names neither a power nor an experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>“No answer”: the edition names nothing for the region.</source>
        <translation>«&#8239;Sans réponse&#8239;»&#8239;: l’édition n’indique rien pour la région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <source>“None published”: the edition holds no determination for the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>“Not available”: no figure at the region’s level.</source>
        <translation>«&#8239;Non disponible&#8239;»&#8239;: pas de chiffre au niveau de la région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>“Not available”: the dataset has no figure for the country.</source>
        <translation>«&#8239;Non disponible&#8239;»&#8239;: le jeu de données n’a pas de chiffre pour le pays.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/power_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/preset_texts.py"/>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>“Not surveyed”: no region of the edition.</source>
        <translation>«&#8239;Hors enquête&#8239;»&#8239;: aucune région de l’édition.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>“all except” names nobody</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“dimension” is missing</source>
        <extracomment>_invalid</extracomment>
        <translation>«&#8239;dimension&#8239;» manque</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>“format” is not “{format}”</source>
        <translation>«&#8239;format&#8239;» n’est pas «&#8239;{format}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“id” names a dimension twice, or too many</source>
        <extracomment>_invalid</extracomment>
        <translation>«&#8239;id&#8239;» nomme une dimension deux fois, ou en nomme trop</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“id”, the list of dimensions, is missing or wrong</source>
        <extracomment>_invalid</extracomment>
        <translation>«&#8239;id&#8239;», la liste des dimensions, manque ou est erronée</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expression_help.py"/>
        <source>“none” may be stated or inferred, see {function}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“no” becomes no row</source>
        <extracomment>count</extracomment>
        <translation>«&#8239;non&#8239;» ne donne aucune ligne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style_preset.py"/>
        <source>“presets” is not a list of 1 to {n} presets</source>
        <translation>«&#8239;presets&#8239;» n’est pas une liste de 1 à {n} préréglages</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“size” does not have one number per dimension</source>
        <extracomment>_invalid</extracomment>
        <translation>«&#8239;size&#8239;» n’a pas un nombre par dimension</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“size” holds something that is no number of categories</source>
        <extracomment>_invalid</extracomment>
        <translation>«&#8239;size&#8239;» contient une valeur qui n’est pas un nombre de catégories</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“value” is missing</source>
        <extracomment>_invalid</extracomment>
        <translation>«&#8239;value&#8239;» manque</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>“{address}” is a short address that does not tell which map it stands for.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{address}&#8239;» est une adresse abrégée qui n’indique pas de quelle carte il s’agit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>“{address}” is a workbook of the old kind (XLS), or one with a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{address}&#8239;» est un classeur de l’ancien format (XLS), ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>“{address}” is no description of a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{address}&#8239;» n’est pas la description d’un paquet de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>“{address}” is not a web address (http or https).</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{address}&#8239;» n’est pas une adresse web (http ou https).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>“{address}” is not the address of a map in Google My Maps.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{address}&#8239;» n’est pas l’adresse d’une carte Google My Maps.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>“{address}” leads to a web page, not to a file with data.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{address}&#8239;» mène à une page web, pas à un fichier de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>“{address}” was given with a key, which this computer does not know.</source>
        <extracomment>__init__</extracomment>
        <translation>L’adresse «&#8239;{address}&#8239;» a été indiquée avec une clé, que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>“{code}” is no NUTS code of 2013 to 2024.</source>
        <extracomment>_leave</extracomment>
        <translation>«&#8239;{code}&#8239;» n’est pas un code NUTS de 2013 à 2024.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>“{code}” is no code of a region we know.</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{code}&#8239;» n’est le code d’aucune région connue.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}” in the map</source>
        <translation>«&#8239;{column}&#8239;» dans la carte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}” of {time}: {new} here, {old} before; the first is kept.</source>
        <translation>«&#8239;{column}&#8239;» de {time}&#8239;: {new} ici, {old} auparavant&#8239;; la première valeur est gardée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}”: {text} names no year; it waits for an answer.</source>
        <translation>«&#8239;{column}&#8239;»&#8239;: {text} n’indique pas d’année&#8239;; en attente d’une réponse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}”: “{text}” may be thousands or decimals; not used.</source>
        <translation>«&#8239;{column}&#8239;»&#8239;: «&#8239;{text}&#8239;» peut désigner des milliers ou des décimales&#8239;; non utilisé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/sources/whereabouts.py"/>
        <source>“{crs}” is no coordinate reference system that QGIS knows.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«&#8239;{crs}&#8239;» n’est pas un système de coordonnées de référence connu de QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>“{dimension}” of the dataset has no code {codes}.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{dimension}&#8239;» n’a pas de code {codes} dans ce jeu de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{field}” belongs to the theme “{own}”, not to “{theme}”; kept there.</source>
        <translation>«&#8239;{field}&#8239;» appartient au thème «&#8239;{own}&#8239;», pas à «&#8239;{theme}&#8239;»&#8239;; gardé dans le premier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>“{field}”: “{text}” does not tell the kind of power; kept as “unspecified” with this wording.</source>
        <translation>«&#8239;{field}&#8239;»&#8239;: «&#8239;{text}&#8239;» n’indique pas la nature de la compétence&#8239;; conservé comme «&#8239;non précisée&#8239;» avec cette formulation.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>“{field}”: “{text}” is no answer.</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{field}&#8239;»&#8239;: «&#8239;{text}&#8239;» n’est pas une réponse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>“{file}” asks for “{place}”, which is not opened because a file says so.</source>
        <extracomment>__init__</extracomment>
        <translation>«&#8239;{file}&#8239;» demande «&#8239;{place}&#8239;», qui n’est pas ouvert du seul fait qu’un fichier l’indique.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>“{file}” cannot be read as a file of styles.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne peut pas être lu comme fichier de styles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_locator.py"/>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” cannot be read as an atlas file of this plugin.</source>
        <extracomment>AtlasError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne peut pas être lu comme fichier d’atlas de cette extension.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” cannot be removed.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne peut pas être supprimé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/former.py"/>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” cannot be replaced.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne peut pas être remplacé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/export.py"/>
        <location filename="../cpmr_migration_plugin/layouts/sheet_files.py"/>
        <source>“{file}” could not be exported.</source>
        <extracomment>ExportError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’a pas pu être exporté.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/renewal.py"/>
        <source>“{file}” could not be renewed.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’a pas pu être renouvelé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/official.py"/>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>“{file}” does not look like a map: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne ressemble pas à une carte&#8239;: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>“{file}” does not tell what it was loaded from.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’indique pas à partir de quoi il a été chargé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>“{file}” exists already.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» existe déjà.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>“{file}” has no layer “{layer}”.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’a pas de couche «&#8239;{layer}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” has no sheet with anything in it.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’a aucune feuille avec un contenu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>“{file}” has no style “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne contient pas de style «&#8239;{name}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>“{file}” holds boundary lines and no regions.</source>
        <translation>«&#8239;{file}&#8239;» contient des lignes de limites et aucune région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>“{file}” holds more than {n} layers.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«&#8239;{file}&#8239;» contient plus de {n} couches.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” holds no KML document.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne contient pas de document KML.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>“{file}” holds no data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne contient pas de paquet de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no data, only the address of a map on the web, which could not be fetched now.</source>
        <translation>«&#8239;{file}&#8239;» ne contient pas de données, seulement l’adresse d’une carte sur le web, qui n’a pas pu être récupérée pour l’instant.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no data, only the address of the map on the web.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne contient pas de données, seulement l’adresse de la carte sur le web.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no placemarks.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne contient pas de repères.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export_presets.py"/>
        <source>“{file}” holds no preset of an export.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» ne contient pas de préréglage d’exportation.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>“{file}” holds other regions than its name says.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«&#8239;{file}&#8239;» contient d’autres régions que ne l’indique son nom.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>“{file}” holds points, such as the points where labels stand, and no regions.</source>
        <translation>«&#8239;{file}&#8239;» contient des points (p. ex. les points d’ancrage des étiquettes) et aucune région.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>“{file}” holds several layers of regions: {layers}.</source>
        <extracomment>__init__</extracomment>
        <translation>«&#8239;{file}&#8239;» contient plusieurs couches de régions&#8239;: {layers}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/profile.py"/>
        <source>“{file}” in your profile cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» dans votre profil ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/profile.py"/>
        <source>“{file}” in your profile was damaged. It was set aside as “{aside}”.</source>
        <translation>«&#8239;{file}&#8239;» dans votre profil était endommagé. Il a été mis de côté sous le nom «&#8239;{aside}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/profile.py"/>
        <source>“{file}” in your profile was written by a newer version of this plugin. It was set aside as “{aside}”.</source>
        <translation>«&#8239;{file}&#8239;» dans votre profil a été écrit par une version plus récente de cette extension. Il a été mis de côté sous le nom «&#8239;{aside}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” is a data package, not a table.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est un paquet de données, pas une table.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” is a folder.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» est un dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is a web page, not a map.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est une page web, pas une carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>“{file}” is damaged at line {line}, or is no KML file.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est endommagé à la ligne {line}, ou n’est pas un fichier KML.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” is damaged.</source>
        <extracomment>kind</extracomment>
        <translation>«&#8239;{file}&#8239;» est endommagé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” is in use by another program.</source>
        <extracomment>kind</extracomment>
        <translation>«&#8239;{file}&#8239;» est utilisé par un autre programme.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>“{file}” is in use by the open project.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» est utilisé par le projet ouvert.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is not KML: it begins with “{tag}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’est pas du KML&#8239;: il commence par «&#8239;{tag}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” is not a KMZ file that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’est pas un fichier KMZ lisible.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>“{file}” is not a file of NUTS regions.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’est pas un fichier de régions NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is not a map that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’est pas une carte lisible.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is not a workbook that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’est pas un classeur lisible.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{file}” is not a zip archive that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» n’est pas une archive zip lisible.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>“{file}” is not there.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est introuvable.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>“{file}” is not there; this is the last good copy, of {date}.</source>
        <translation>«&#8239;{file}&#8239;» est introuvable&#8239;; ceci est la dernière copie valide, du {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/available.py"/>
        <source>“{file}” is of an older version of this plugin and does not hold the units to choose from.</source>
        <extracomment>AtlasError</extracomment>
        <translation>«&#8239;{file}&#8239;» provient d’une version antérieure de cette extension et ne contient pas les unités à choisir.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” is open in another program or project.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» est ouvert dans un autre programme ou projet.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is protected by a password, or is a workbook of the old XLS kind.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est protégé par un mot de passe, ou est un classeur de l’ancien format XLS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is protected by a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” is read-only.</source>
        <extracomment>kind</extracomment>
        <translation>«&#8239;{file}&#8239;» est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is refused: it links to more than {n} maps.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est refusé&#8239;: il contient des liens vers plus de {n} cartes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{file}” is refused: the archive does not look like a dataset.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est refusé&#8239;: l’archive ne ressemble pas à un jeu de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” is refused: the archive does not look like a map.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est refusé&#8239;: l’archive ne ressemble pas à une carte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>“{file}” is refused: the archive does not look like one of boundaries.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«&#8239;{file}&#8239;» est refusé&#8239;: l’archive ne ressemble pas à une archive de limites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>“{file}” is too large for a table of placements.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est trop volumineux pour une table de rattachements.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>“{file}” is too large to be read: more than {n} MB.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est trop volumineux pour être lu&#8239;: plus de {n} Mo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is too large: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est trop volumineux&#8239;: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” is what a spreadsheet program leaves beside an open workbook, not the workbook.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» est un fichier qu’un tableur laisse à côté d’un classeur ouvert, pas le classeur.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” links to the rest of its data on the web, which could not be fetched now.</source>
        <translation>«&#8239;{file}&#8239;» renvoie au web pour le reste de ses données, qui n’ont pas pu être récupérées pour l’instant.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” must end in {endings}.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{file}&#8239;» doit se terminer par {endings}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/basis.py"/>
        <source>“{file}” was changed in the meantime.</source>
        <extracomment>ChangedMeanwhile</extracomment>
        <translation>«&#8239;{file}&#8239;» a été modifié entre-temps.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>“{file}” was loaded by a newer version of this plugin.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{file}&#8239;» a été chargé par une version plus récente de cette extension.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>“{file}” was made by a newer version of this plugin.</source>
        <extracomment>AtlasError</extracomment>
        <translation>«&#8239;{file}&#8239;» a été créé par une version plus récente de cette extension.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>“{folder}” holds a data package already.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{folder}&#8239;» contient déjà un paquet de données.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>“{header}” is about who answered, not about the region; it is not used any more.</source>
        <translation>«&#8239;{header}&#8239;» concerne la personne qui a répondu, pas la région&#8239;; la colonne n’est plus utilisée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>“{layer}” has no totals to draw as symbols.</source>
        <translation>«&#8239;{layer}&#8239;» n’a pas de totaux à représenter par des symboles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>“{layer}” is not a map of a migration atlas.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{layer}&#8239;» n’est pas une carte d’un atlas des migrations.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_subject.py"/>
        <source>“{layer}” shows totals: colours would mislead, symbols do not.</source>
        <translation>«&#8239;{layer}&#8239;» montre des totaux&#8239;: des couleurs induiraient en erreur, des symboles non.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/map_checks.py"/>
        <source>“{layer}” was changed. Its style as it was is kept under Styles ▸ “{style}”.</source>
        <translation>«&#8239;{layer}&#8239;» a été modifiée. Son style antérieur est conservé sous Styles ▸ «&#8239;{style}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset.py"/>
        <source>“{line}” does not say which theme a folder is.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{line}&#8239;» n’indique pas à quel thème correspond un dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>“{name}”</source>
        <translation>«&#8239;{name}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>“{name}” ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>“{name}” cannot be read as a table: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{name}&#8239;» ne peut pas être lu comme une table&#8239;: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/whereabouts.py"/>
        <source>“{name}” has no coordinate reference system, and its coordinates are no longitude and latitude.</source>
        <translation>«&#8239;{name}&#8239;» n’a pas de système de coordonnées de référence, et ses coordonnées ne sont pas des longitudes et latitudes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>“{name}” is a web page, not a table.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{name}&#8239;» est une page web, pas une table.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no code</source>
        <translation>«&#8239;{name}&#8239;» n’est pas un code</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no code of a dataset</source>
        <translation>«&#8239;{name}&#8239;» n’est pas le code d’un jeu de données</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no dimension</source>
        <translation>«&#8239;{name}&#8239;» n’est pas une dimension</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no period</source>
        <translation>«&#8239;{name}&#8239;» n’est pas une période</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>“{name}” is not on the map: {note}</source>
        <extracomment>show_info</extracomment>
        <translation>«&#8239;{name}&#8239;» n’est pas sur la carte&#8239;: {note}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <source>“{name}” is saved in the atlas file and added as a layer, with the map theme “{theme}”.</source>
        <translation>«&#8239;{name}&#8239;» est enregistré dans le fichier d’atlas et ajouté comme couche, avec le thème de carte «&#8239;{theme}&#8239;».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>“{name}” is the name of a built-in style.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{name}&#8239;» est le nom d’un style intégré.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>“{name}” was deleted.</source>
        <extracomment>show_info</extracomment>
        <translation>«&#8239;{name}&#8239;» a été supprimé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>“{name}” was removed.</source>
        <extracomment>as_text</extracomment>
        <translation>La source «&#8239;{name}&#8239;» a été supprimée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>“{name}”: {rows}.</source>
        <translation>«&#8239;{name}&#8239;»&#8239;: {rows}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{path}” is a folder.</source>
        <extracomment>TargetError</extracomment>
        <translation>«&#8239;{path}&#8239;» est un dossier.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{path}” is larger than {n} MB</source>
        <extracomment>TooLarge</extracomment>
        <translation>«&#8239;{path}&#8239;» dépasse {n} Mo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <location filename="../cpmr_migration_plugin/sources/sublayers.py"/>
        <source>“{path}” is packed in an unusual way</source>
        <extracomment>append</extracomment>
        <translation>«&#8239;{path}&#8239;» est compressé de façon inhabituelle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{path}” stands in it more than once</source>
        <translation>«&#8239;{path}&#8239;» y figure plus d’une fois</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>“{place}” is not there any more, and no copy of it has been kept.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{place}&#8239;» est introuvable, et aucune copie n’en a été conservée.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/presets.py"/>
        <source>“{preset}” does not fit this layer.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{preset}&#8239;» ne convient pas à cette couche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>“{reference}” names no cell</source>
        <extracomment>Unreadable</extracomment>
        <translation>«&#8239;{reference}&#8239;» ne désigne aucune cellule</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{sheet}” has {n} rows; a survey has one for each region, {limit} at most.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{sheet}&#8239;» a {n} lignes&#8239;; une enquête en a une par région, {limit} au plus.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <location filename="../cpmr_migration_plugin/translation.py"/>
        <source>“{text}”</source>
        <translation>«&#8239;{text}&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“{text}” is kept as a note</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{text}&#8239;» est conservé comme note</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no NUTS year; not used.</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas une année NUTS&#8239;; non utilisé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“{text}” is no answer</source>
        <extracomment>count</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas une réponse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>“{text}” is no choice of a dimension.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas un choix de dimension.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no kind of CPMR membership; not used.</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas un type d’adhésion à la CRPM&#8239;; non utilisé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>“{text}” is no kind of experience we know; not used.</source>
        <translation>«&#8239;{text}&#8239;» n’est pas un type d’expérience connu&#8239;; non utilisé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“{text}” is no level that is known; kept as “kind of power not stated”</source>
        <translation>«&#8239;{text}&#8239;» n’est pas un niveau connu&#8239;; conservé comme «&#8239;nature de la compétence non précisée&#8239;»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no web address of a factsheet; not used.</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas l’adresse web d’une fiche&#8239;; non utilisé.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>“{text}” is no {what}; known are {ids}</source>
        <extracomment>KeyError</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas une valeur connue ({what})&#8239;; valeurs connues&#8239;: {ids}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a NUTS code; left empty</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas un code NUTS&#8239;; laissé vide</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a membership that is known; left empty</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas un type d’adhésion connu&#8239;; laissé vide</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <source>“{text}” is not a number of repetitions</source>
        <extracomment>Unreadable</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas un nombre de répétitions</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styles.py"/>
        <source>“{text}” is not a number.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>“{text}” is not a place on Earth</source>
        <extracomment>BadCoordinates</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas un lieu sur la Terre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>“{text}” is not a position</source>
        <extracomment>BadCoordinates</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas une position</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a year; not used</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{text}&#8239;» n’est pas une année&#8239;; non utilisé</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is read as: {links}</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{text}&#8239;» est lu ainsi&#8239;: {links}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“{text}” seems to say no in words that are not known; not used. Write “none” if it means that</source>
        <translation>«&#8239;{text}&#8239;» semble dire non en des termes inconnus&#8239;; non utilisé. Écrivez «&#8239;aucune&#8239;» si tel est le sens</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <source>“{title}” added: {placed} of {units} territories have a figure.</source>
        <translation>«&#8239;{title}&#8239;» ajouté&#8239;: {placed} territoires sur {units} ont un chiffre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>“{title}” cannot be loaded: 1 problem.</source>
        <translation>«&#8239;{title}&#8239;» ne peut pas être chargé&#8239;: 1 problème.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>“{title}” cannot be loaded: {n} problems.</source>
        <translation>«&#8239;{title}&#8239;» ne peut pas être chargé&#8239;: {n} problèmes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>“{title}” has no figure for any territory that the atlas draws now.</source>
        <translation>«&#8239;{title}&#8239;» n’a de chiffre pour aucun territoire que l’atlas représente maintenant.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>“{title}” holds no region of which anything could be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{title}&#8239;» ne contient aucune région dont quelque chose ait pu être lu.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>“{title}” is published for {levels} only.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{title}&#8239;» n’est publié que pour {levels}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{title}” stands in the map twice; kept once.</source>
        <extracomment>note</extracomment>
        <translation>«&#8239;{title}&#8239;» figure deux fois dans la carte&#8239;; gardé une fois.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>“{title}”: Eurostat gives no usable answer just now; its figures of {date} stay.</source>
        <translation>«&#8239;{title}&#8239;»&#8239;: Eurostat ne donne pas de réponse utilisable en ce moment&#8239;; ses chiffres du {date} restent.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>“{title}”: you work offline; its figures of {date} stay.</source>
        <translation>«&#8239;{title}&#8239;»&#8239;: vous travaillez hors ligne&#8239;; ses chiffres du {date} restent.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>“{title}”: {reason} Its figures of {date} stay.</source>
        <translation>«&#8239;{title}&#8239;»&#8239;: {reason} Ses chiffres du {date} restent.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>“{url}” is not an address on the web.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{url}&#8239;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>“{value}” cannot separate columns</source>
        <extracomment>_Unreadable</extracomment>
        <translation>«&#8239;{value}&#8239;» ne peut pas séparer des colonnes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a country code of two capital letters</source>
        <translation>«&#8239;{value}&#8239;» n’est pas un code de pays à deux lettres majuscules</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{value}” is not a country that is known</source>
        <extracomment>problem</extracomment>
        <translation>«&#8239;{value}&#8239;» n’est pas un pays connu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a date such as 2024, 2024-07 or 2024-07-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a date such as 2026-11-22</source>
        <translation>«&#8239;{value}&#8239;» n’est pas une date de la forme 2026-11-22</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a number</source>
        <translation>«&#8239;{value}&#8239;» n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a time period such as 2024 or 2024-07</source>
        <translation>«&#8239;{value}&#8239;» n’est pas une période de la forme 2024 ou 2024-07</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a two-letter country code</source>
        <translation>«&#8239;{value}&#8239;» n’est pas un code de pays à deux lettres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a web address (http or https)</source>
        <translation>«&#8239;{value}&#8239;» n’est pas une adresse web (http ou https)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a year</source>
        <translation>«&#8239;{value}&#8239;» n’est pas une année</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a year or a span of years</source>
        <translation>«&#8239;{value}&#8239;» n’est ni une année ni une période d’années</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>“{value}” is not a year.</source>
        <extracomment>PluginError</extracomment>
        <translation>«&#8239;{value}&#8239;» n’est pas une année.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not one of: {known}</source>
        <translation>«&#8239;{value}&#8239;» n’est pas l’une des valeurs admises&#8239;: {known}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not one of: {values}</source>
        <translation>«&#8239;{value}&#8239;» n’est pas l’une des valeurs admises&#8239;: {values}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” stands more than once</source>
        <translation>«&#8239;{value}&#8239;» figure plus d’une fois</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” has an entry “{key}” outside the {cells} cells</source>
        <extracomment>_invalid</extracomment>
        <translation>«&#8239;{what}&#8239;» a une entrée «&#8239;{key}&#8239;» hors des {cells} cellules</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” has {n} entries where the dimensions make {cells} cells</source>
        <extracomment>_invalid</extracomment>
        <translation>«&#8239;{what}&#8239;» a {n} entrées alors que les dimensions forment {cells} cellules</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” is neither an array nor an object</source>
        <extracomment>_invalid</extracomment>
        <translation>«&#8239;{what}&#8239;» n’est ni un tableau ni un objet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/result_pages.py"/>
        <source>≠: the regions differ.</source>
        <translation>≠&#8239;: les régions diffèrent.</translation>
    </message>
</context>
</TS>
