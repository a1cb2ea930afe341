<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CpmrMigration</name>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source> MB</source>
        <extracomment>_spin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source> dpi</source>
        <extracomment>setSuffix</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source> min</source>
        <extracomment>_spin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source> s</source>
        <extracomment>_spin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source> times</source>
        <extracomment>setSuffix</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>%</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Add</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Add ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>&amp;Address of the map, source of {n} placemarks</source>
        <extracomment>QLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Add…</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Apply</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Assign</source>
        <extracomment>button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>&amp;Atlas file</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Authentication…</source>
        <extracomment>_page_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Back to Automatic</source>
        <extracomment>action, button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Catalogue</source>
        <extracomment>addTab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>&amp;Clear…</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>&amp;Columns…</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Copy</source>
        <extracomment>QPushButton, _button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Dataset code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>&amp;Edition</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Edit…</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>&amp;Export</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Export Maps…</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>&amp;File or address</source>
        <extracomment>QLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>&amp;Folder</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Give up on a silent service after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>&amp;Guess Again</source>
        <extracomment>QPushButton</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>&amp;Indicators ({n})</source>
        <extracomment>QCheckBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Join Report…</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Kind</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>&amp;Load</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Load Edition…</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Load Placements…</source>
        <extracomment>addAction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Load…</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>&amp;Name</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Network…</source>
        <extracomment>_page_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Open Profile</source>
        <extracomment>addAction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Other Dataset</source>
        <extracomment>addTab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Place…</source>
        <extracomment>QPushButton, action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Refresh</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Refresh…</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>&amp;Remove</source>
        <extracomment>addMenu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Remove from the Map</source>
        <extracomment>action, button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Repeat a failed request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Save Placements…</source>
        <extracomment>addAction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Save as CSV…</source>
        <extracomment>QPushButton, _button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>&amp;Save this search</source>
        <extracomment>addAction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Series from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>&amp;Source</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Sources…</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Test</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>&amp;Title</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Undo</source>
        <extracomment>QPushButton, action</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Unit</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Where Is It…</source>
        <extracomment>QPushButton</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Work offline: use only what was downloaded before</source>
        <extracomment>QCheckBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>&amp;Year of {n} figures whose column names none</source>
        <extracomment>QLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Zoom to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>&amp;Zoom to Region</source>
        <extracomment>QPushButton</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_model.py"/>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>(not drawn: another order of size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>({n} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>1 competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>1 download removed, {size} freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>1 download, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>1:60 million suits a page with all of Europe, 1:1 million a single region. Finer files are larger.</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_releases.py"/>
        <source>1:{n} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/topology.py"/>
        <source>A boundary is damaged and cannot be repaired.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>A city or metropolitan area, not a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>A data package has a file “datapackage.json” (JSON, UTF-8) beside its tables.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>A data package has a file “datapackage.json” beside its tables.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>A dataset has a row per region. Details show what was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>A dimension or code of the dataset has changed: choose the dimensions again. Details name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>A figure needs a year; those of unknown year are listed in the join report</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/crosswalk.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/catalogue.py"/>
        <location filename="../cpmr_migration_plugin/sources/gisco/listing.py"/>
        <source>A file of the plugin is missing or damaged: {file}.</source>
        <extracomment>BoundaryError, PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>A file…</source>
        <extracomment>setAllowEmptyLayer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>A folder was given a theme that does not exist.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>A group of countries, not a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>A later placement of the same region counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>A layer of figures has no place for text: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>A layer that is being edited cannot be filtered. Save its edits first.</source>
        <extracomment>emit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>A map shows one figure per region: every other dimension needs one choice.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>A pair is answered if the edition has any record of the region in the theme, a stated “none” included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>A picture for text documents and slides</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>A sheet of “{file}” is too large.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>A template cannot be written as “{ending}”.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>A territory of another level than the regions drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>About the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>About the indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>About {n} figures: Eurostat may not answer at once. Narrow the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>About {n} figures: more than Eurostat hands out. Narrow the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Access to Eurostat was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Acquisition of citizenship in the year</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Add &amp;Indicators…</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Add Indicators</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Add Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Add a file, a folder or an address</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Add a region…</source>
        <extracomment>RegionBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Add as &amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Add indicators</source>
        <extracomment>Job</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Add it to the project again, or choose other boundaries.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Add one more region to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Add statistics of Eurostat to the atlas, as maps of their own</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_requests.py"/>
        <source>Add the indicator again.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Add the region to the comparison</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Add to &amp;Compare</source>
        <extracomment>addAction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Added to the note of every map</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Adding the layers to the project</source>
        <extracomment>show_step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Adds statistics of Eurostat to a migration atlas, as layers of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>Administrative boundaries: © EuroGeographics, © TurkStat. Source: European Commission – Eurostat/GISCO</source>
        <extracomment>BoundaryInfo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>Administrative boundaries: © EuroGeographics, © UN-FAO, © TurkStat. Source: European Commission – Eurostat/GISCO; regions outside: Natural Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Alike beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Alike together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>All changes</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>All downloads are ticked “Always keep”.</source>
        <extracomment>show_info</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>All kinds of partners</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>All levels</source>
        <extracomment>setDefaultText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>All levels unless some are ticked; regions of other levels are then approximated</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>All regions</source>
        <extracomment>Coverage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>All regions at once, and how much is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>All tables</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>All values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>All words must stand in an entry for it to count</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>Allow overwriting, or choose another folder.</source>
        <extracomment>ExportError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Allow writing to it, or copy the atlas file to a folder of yours and open it there.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Also save a &amp;project file beside it</source>
        <extracomment>QCheckBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Also what is held</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Always keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>An address begins with “https://” or “http://”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>An array of titles with their year, newest first; empty if nothing is documented.</source>
        <extracomment>_help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Another source has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Anti-discrimination</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Any file of polygons that QGIS reads</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Any or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Apply the changes</source>
        <extracomment>_start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>As Eurostat calls it</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>As documented for regional authorities in the edition of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>As of</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>As the source of the layer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Ask GISCO which boundaries there are</source>
        <extracomment>Job</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Ask GISCO which years and scales there are</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>Ask for a package that holds its tables, or for a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Ask for less: fewer years, one level, one indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>Ask for the file again, or unpack it and load the folder.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/renewal.py"/>
        <source>Ask for the right to write to it, or load the edition into a file of your own.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>Ask whoever made it for the files themselves, and load their folder.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/eurostat.py"/>
        <source>Asking Eurostat for the dimensions of {dataset}</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Asking Eurostat for {name}, {level}</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Asking GISCO…</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Asking {host} …</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Asylum and international protection</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Asylum applicants from Ukraine in the year</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Asylum applicants in the year</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>At most {n} regions are compared; the others were left out.</source>
        <extracomment>emit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Atlas file</source>
        <extracomment>QgsProcessingOutputFile, QgsProcessingParameterFile, QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Atlas file (*.gpkg)</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Atlas file or project</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Atlas file or project (*.gpkg *.qgz *.qgs)</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Attribution of the boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/connection.py"/>
        <source>Authentication configurations can be used inside QGIS only.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Authentication, if the address asks for it</source>
        <extracomment>QGroupBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Awareness</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Back to the list (Esc)</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Basic Public Services</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Basic public services: how Europe’s maritime regions are involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Born abroad, % of total population (Spanish annual census)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Born outside the EU, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Boundaries</source>
        <extracomment>QgsProcessingParameterEnum, QgsProcessingParameterFileDestination, __init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/topology.py"/>
        <source>Boundaries cannot be united to a region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>Boundaries: Natural Earth (public domain), generalised</source>
        <extracomment>BoundaryInfo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Boundaries: {layer}; around: Natural Earth (public domain)</source>
        <extracomment>BoundaryInfo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Boundaries: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Boundary file</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Boundary layer</source>
        <extracomment>QgsProcessingParameterVectorLayer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Boundary unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Boundary units</source>
        <extracomment>features, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Built-in (Natural Earth, offline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Built-in boundaries ship with QGIS and are generalised; official ones may be used for non-commercial maps with the notice that is put on them</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Built-in – Natural Earth, offline</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Bundled edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Bundled edition – public facts and figures, offline</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>By a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>By commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>By hand: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>By theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Bytes freed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>CPMR &amp;Migration</source>
        <extracomment>addMenu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <location filename="../cpmr_migration_plugin/gui/messages.py"/>
        <location filename="../cpmr_migration_plugin/gui/options/factory.py"/>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <location filename="../cpmr_migration_plugin/processing/provider.py"/>
        <source>CPMR Migration</source>
        <extracomment>__init__, addToolBar, createMessage, setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/messages.py"/>
        <source>CPMR Migration – Details</source>
        <extracomment>setWindowTitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <source>CPMR Migration – {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>CPMR commission</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>CPMR membership</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <source>CPMR migration atlas – {edition}</source>
        <extracomment>setTitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <location filename="../cpmr_migration_plugin/progress.py"/>
        <location filename="../cpmr_migration_plugin/workflows/jobs.py"/>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>Cancelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>Cancelled. {n} files are complete and stay.</source>
        <extracomment>Cancelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Cancelling…</source>
        <extracomment>show_step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Cannot be used yet: {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>Change the selection.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Changes</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Check A&amp;gain</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check address, user and password of the proxy in Settings › Options › Network.</source>
        <extracomment>Unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Check how the columns of a survey are read</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Check in a web browser that the map has data, and that the right layer was exported.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/adapter.py"/>
        <source>Check it in Settings › Options › Authentication.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check that it is shared with everybody, or choose an authentication configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>Check that the file is there and not open in another program.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the address or the code; it may have been moved or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address with whoever publishes it; Details show where it leads.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address, or ask for less.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address, or try again later.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the address; Details show what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Check the code of the dataset in Eurostat&apos;s data browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the connection to the internet and the spelling of the address.</source>
        <extracomment>Unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the connection to the internet, or try again later.</source>
        <extracomment>Unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the date of this computer, and ask whether this network inspects connections.</source>
        <extracomment>Unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Check which theme each folder of the map is read as</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Checking the layer for overlaps</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Choose JSON-stat, SDMX-CSV or TSV when you download from Eurostat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Choose PDF, PNG or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>Choose a GeoPackage made with “Load edition…”.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>Choose a KML or KMZ file, or paste the address of a Google My Maps map.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a code of “{dimension}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Choose a dataset</source>
        <extracomment>setDialogTitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/eurostat.py"/>
        <source>Choose a dataset with the dimension “geo”, e.g. from Eurostat&apos;s regional statistics.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a file downloaded from Eurostat</source>
        <extracomment>setDialogTitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Choose a file of NUTS regions</source>
        <extracomment>setDialogTitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Choose a file of NUTS regions, such as NUTS_RG_20M_2024_4326.geojson from GISCO.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Choose a file of NUTS regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose a file of polygons</source>
        <extracomment>setDialogTitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose a file of polygons, such as a GeoPackage, GeoJSON or shapefile.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>Choose a file or folder, or give an address.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>Choose a file such as NUTS_RG_20M_2024_4326.geojson from GISCO.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>Choose a file that was exported from Google My Maps as KML or KMZ.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Choose a file that “Import edition” wrote as the mapping used.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>Choose a file with one dataset.</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Choose a folder for the maps</source>
        <extracomment>setDialogTitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>Choose a folder that holds a file “datapackage.json”, or a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose a folder with one CSV file per table, or a single file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Choose a layer of polygons, and the field with the NUTS codes.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose a layer of polygons, or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose a layer of polygons.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose a layer with a feature for each region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose a name that ends in .csv.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose a name that ends in .xlsx, .ods, .csv or .zip.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Choose a region in the list or on the map to read its profile.</source>
        <extracomment>EmptyState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>Choose a whole level of regions instead of single ones.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>Choose an atlas file or a project.</source>
        <extracomment>PluginError, QgsProcessingException</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Choose an atlas file, or open a project that holds one.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Choose an authentication configuration of QGIS for this source, or save the file with a web browser and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Choose another file name, or start a new project first.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose another file, or add the layer to the project and choose it there.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose another file, or ask for it again.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Choose another file.</source>
        <extracomment>BoundaryError, PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose another folder or file name.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose another folder, or allow overwriting.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose another folder, or make room or ask for the right to write there.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>Choose another folder.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>Choose another level, or draw the indicator on countries instead of regions (or the reverse).</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Choose another name, or allow overwriting.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>Choose another year or scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Choose another year, another level of regions or another category.</source>
        <extracomment>EurostatError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Choose at least one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Choose at least one map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Choose different names.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Choose indicators of the catalogue, a dataset or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>Choose one code of every dimension, so that one figure per region is left.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one code of {dimensions} first.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one of the codes listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one of the dimensions listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>Choose one of the levels listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>Choose one of the periods listed under Details, or the latest available.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Choose one of those listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Choose the boundaries again.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Choose the boundary layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset.py"/>
        <source>Choose the dataset again.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose the field that holds the NUTS codes, and see that the layer’s coordinate reference system is set.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Choose the field that holds the NUTS codes.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose the field with the NUTS codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Choose the file of the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Choose the file or folder of the dataset, or give its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose the name of a file.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Choose {fewest} to {most} different regions to compare.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Circles: a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Circles: {figure}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of Ukraine under temporary protection, end of month</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of countries outside the EU, without nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Citizens of countries outside the EU-27 (2020), without nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of other EU countries, on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Citizens of other EU-27 (2020) countries, on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear Search and Filters</source>
        <extracomment>EmptyState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Clear downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear the search and all filters (Esc in the search box clears the words)</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Click a region on the map to open its profile.</source>
        <extracomment>say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/comparison_table.py"/>
        <source>Click a region to open its profile</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Click the title of a column to sort by it</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Click the unit on the map; this window comes back then</source>
        <extracomment>button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <source>Click to sort by this column</source>
        <extracomment>escape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Click where “{name}” lies. Escape or a right click cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Close it there, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Close the file in other programs, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Close the file in other programs, or choose another folder or name.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Close the file in other programs, or make room on the disk, and try again.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/files.py"/>
        <source>Close the project in other programs, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Code fiel&amp;d</source>
        <extracomment>add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Code field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Codes in lower case, which were read as upper case: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Codes of this year come first; regions with another year&apos;s code are placed too</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Codes with GR or GB, which were read as EL or UK as NUTS has them: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Codes with blanks in them, which were left out: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Colour: {figure}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Colours: a ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Column {n}, “{header}”: {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Column “{column}” is not known ({n} placemarks, e.g. “{text}”); not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>Column “{column}”: no field is known by the name “{text}”; not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_table.py"/>
        <source>Columns of the survey and what they hold</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Columns of “{sheet}”</source>
        <extracomment>setWindowTitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Commission</source>
        <extracomment>CheckableBox, _many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Common language</source>
        <extracomment>_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Common official language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Comp&amp;are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Compare</source>
        <extracomment>_button, setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Compare regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Compare the regions of the chosen rows</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Compare the selected regions</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Compare the selected regions (two to six)</source>
        <extracomment>_tool</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Comparing with the atlas</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/comparison_table.py"/>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Comparison</source>
        <extracomment>finish, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Comparison {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Competence and experience</source>
        <extracomment>LegendClass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Competence only</source>
        <extracomment>LegendClass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Competence or other activity only</source>
        <extracomment>LegendClass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: in words</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: legal basis</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: level</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: source</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Competence: the sources name a power of the region in a field of this theme. Experience: at least one measure, instrument or project. “No answer”: the edition names neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Competences</source>
        <extracomment>_heading, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Competences and experiences of regional authorities, as documented in the edition of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Competences in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Cooperation Interest</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Cooperation interest</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Cooperation interest of Europe’s maritime regions in migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Cooperation interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Cooperation or exchange documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Copy &amp;Name</source>
        <extracomment>addAction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy as &amp;HTML</source>
        <extracomment>addAction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy as &amp;Text</source>
        <extracomment>addAction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy the profile</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Copy the selected rows, or all rows shown, for a spreadsheet</source>
        <extracomment>_button, setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Correct them in a spreadsheet or text editor. Nothing was changed.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Count what the survey holds</source>
        <extracomment>Job</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Countries</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Countries aro&amp;und from GISCO too</source>
        <extracomment>QCheckBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Countries around from GISCO too</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Country</source>
        <extracomment>CheckableBox, _many, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Country Data</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Country borders</source>
        <extracomment>features, open_layer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Country level only.</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Country level only. Age in completed years.</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Country level only. Labour force survey (a sample).</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Country level only. Monthly.</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Country level only. Rounded to 5.</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Country-level notes</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Create the folder or choose another one.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of natural change of population</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of net migration plus statistical adjustment</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of net migration plus statistical adjustment (ready-made table)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of total population change</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Culture and interculturality</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>D&amp;raw on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Data package</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Data package (*.zip)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Data package (datapackage.json *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/templates.py"/>
        <source>Data package (folder)</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/templates.py"/>
        <source>Data package (zip)</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Data package – a folder or zip</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Dataset: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Datasets, figures and boundaries that were downloaded are kept in the profile, so that they can be used again without a network. This removes them; atlas files and projects are not touched.

Older than (days): only what the service has not given or confirmed since; 0 for everything.
Also what is held: also what was ticked to be kept in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Decentralised Cooperation and Humanitarian Aid</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Decentralised cooperation and humanitarian aid of Europe’s maritime regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Decide by hand which unit the selected region is drawn as (also: F2)</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Default weights</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Describing where the data comes from</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Designations and boundaries do not imply any opinion on the status of a territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/messages.py"/>
        <source>Details</source>
        <extracomment>QPushButton</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Development cooperation</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Dimensions</source>
        <extracomment>text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Do not draw the selected regions</source>
        <extracomment>button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Do not use</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Document</source>
        <extracomment>escaped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Documented entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Documented experiences, projects and instruments: {n}; each further one adds less. {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Documented for the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>Download a selection instead of the whole dataset.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>Download boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Download from GISCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>Download it again from Eurostat, as JSON-stat 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>Download it again from Eurostat, as SDMX-CSV with codes.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>Download it again from Eurostat, as TSV.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>Download it again, or choose another file.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Download it again.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Downloaded or confirmed {time}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Downloading from {host}: {done} of {total} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Downloading from {host}: {done} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Downloads</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Downloads kept for later</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>Downloads official NUTS regions from GISCO, the geographical service of Eurostat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Downloads removed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Draw it on countries instead of regions, or choose another indicator.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Draw lines from the region to its best partners on the map</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Draw on</source>
        <extracomment>choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Draw the region as the selected unit (also: Enter)</source>
        <extracomment>button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Drawing order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/shapes.py"/>
        <source>Drawing the borders between countries</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/pieces.py"/>
        <source>Drawing {name}</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Drawn as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Drawn as {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Drawn as “{region}” now, which will have no place any more.</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>Drawn as “{region}” now.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Drawn at another level, as {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Drawn in part, as {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Drawn with its borders of NUTS {year}; {wanted} has no such region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>E&amp;xpertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Each map keeps its own title</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Edit Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Edition and boundaries</source>
        <extracomment>compare_values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Edition {version}, {date}</source>
        <extracomment>MapTexts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Education</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Emigration in the year</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Employment</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of foreign citizens aged 20-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of the foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of the native-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Entry and Reception</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Entry and reception: how Europe’s maritime regions are involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat answered in a way that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat does not understand the selection from {dataset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat has no dataset {dataset}, or has withdrawn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Eurostat has no figures in {dataset} for this selection.</source>
        <extracomment>EurostatError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat is still preparing the figures of {dataset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat no longer holds the figures it had prepared of {dataset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Every word must be found; accents and case do not matter. Words in “quotes” must stand together.</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Everything the edition says about one region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Experience</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Experience id</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Experience only</source>
        <extracomment>LegendClass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: link</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: summary</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: title</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: year</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Experiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>Experiences and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Experiences, instruments, needs, interests</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Expertise</source>
        <extracomment>finish</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Expertise: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Export Maps</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Export maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Export one map per layer for a policy paper, as PDF or PNG</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>Export or download the map again.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Export the map again as KML or KMZ, without links, and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>Export the map from Google My Maps again as KML or KMZ and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>Exporting {layer}</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Exports one map per layer of a migration atlas as PDF and PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>F&amp;ile</source>
        <extracomment>add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Factsheet</source>
        <extracomment>_button, links_html, quotedString, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Features of the layer “{name}” that are not used: {n}. The join report says why.</source>
        <extracomment>_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Features with the same code, which were united: {codes}.</source>
        <extracomment>_note</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Fi&amp;le</source>
        <extracomment>addTab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Fi&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Field</source>
        <extracomment>CheckableBox, _many, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Field, as the source words it</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Field, in the source&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Fields that both answer: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Fields without competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <source>Figure available</source>
        <extracomment>Rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Figures</source>
        <extracomment>_heading, escape, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Figures of Eurostat (*.json *.csv *.tsv *.gz)</source>
        <extracomment>setFilter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Figures of a region’s own territory only; none is taken over from a larger one. “Not available”: no figure at the region’s level. A region inside another one is drawn on top of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/figures.py"/>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>Figures of {codes}, the same territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Figures of {code}, which is the same territory.</source>
        <extracomment>escaped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Figures placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>Figures that belong to no region of the country (extra-regio).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Figures: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Figures: © European Union, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>File</source>
        <extracomment>QgsProcessingParameterFile, QgsProcessingParameterFileDestination</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>File of NUTS regions from GISCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>File, folder or address of the dataset</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Files written</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filter map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filters</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filters ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Find &amp;Partners</source>
        <extracomment>addAction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Find a Region</source>
        <extracomment>EmptyState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Find expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Find partners</source>
        <extracomment>run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Find partners for the region</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Find regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Find regions by words and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Find regions, read and compare what they do, find expertise and partners</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>First reception</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>First residence permits in the year</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>First year</source>
        <extracomment>_year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>First year of the series that is kept, e.g. 2015</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>Fitting in what GISCO does not have</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Fitting the world map around the layer</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Flag</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Flag in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Flag of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Flag of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_placing.py"/>
        <source>Flags of the source: {flags}.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Fol&amp;ders…</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Folder</source>
        <extracomment>QgsProcessingParameterFolderDestination</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Folders of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Folders of “{map}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>For that year choose among: {scales}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens (census 2021)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign citizens and stateless persons, % of total population</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens and stateless persons, on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign citizens, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign residents, % of total population (Italian registers)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born population aged 15-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born population, on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born residents (census 2021)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born residents who arrived in 2015-2019 (census 2021)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign-born, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Forget what was decided by hand for the selected regions</source>
        <extracomment>button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Format</source>
        <extracomment>QgsProcessingParameterEnum, addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>From the beginning</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>From year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>GISCO has no boundaries of NUTS {year} at {scale}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>GISCO, NUTS {year} ({file})</source>
        <extracomment>BoundaryInfo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>GISCO’s file {file} is not used: {reason}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Geo code</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>GeoJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Give at least one criterion a weight.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Give it one.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give its place now as DATASET_PLACE or BOUNDARY_PLACE, or put the file beside the atlas file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Give the address at which the map is opened in a web browser.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>Give the address of its “datapackage.json”, or of a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give the place of a file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Give the year with four digits, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Give up on a &amp;download after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Given code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Go to this page of QGIS&apos;s options</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Gone, copy kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Google My Maps, KML or KMZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Groups of regions</source>
        <extracomment>_box</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Guess again?</source>
        <extracomment>question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Guess from headers and cells, and forget what was chosen</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Guess from the unit</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Has</source>
        <extracomment>_many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has an address and no place on the map ({address}); used only if it names its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Has entries of these kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has no link that could be its source: give the map&apos;s address.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has no place on the map; used only if it names its region.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Health</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <source>Heat map of regions and themes</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Housing</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>How it was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How long a service may be silent before it is given up</source>
        <extracomment>_spin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How long one download may take in all</source>
        <extracomment>_spin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>How much of the edition is answered</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>How much of the unit and the official region is common to both, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How often a request is made again after a failure that may pass, such as a busy service</source>
        <extracomment>_spin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Humanitarian aid</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Immigration and aliens law</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Immigration in the year</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Import edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>In Google My Maps choose Share and let anyone with the link view the map, or ask its owner to; or export it to a KML or KMZ file and load that.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>In Google Sheets choose Share and let anyone with the link view it, or File ▸ Share ▸ Publish to web; or download it as XLSX and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>In NUTS {year} the region is joined with others, of which figures are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>In NUTS {year} the region is joined with others; ratios cannot be added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>In NUTS {year} the region is joined with parts of others: its figure is not the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>In a terminal run “/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {name}” and restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>In a terminal run “sudo apt install python3-{name}” (Debian, Ubuntu) and restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Indicator</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <source>Indicators</source>
        <extracomment>QgsProcessingParameterBoolean, addGroup, choice, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>Indicators of the old file were kept, with the figures they had: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Indicators: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Information and service points for migrants</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Innovative practices</source>
        <extracomment>LegendClass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/crosswalk.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/catalogue.py"/>
        <location filename="../cpmr_migration_plugin/sources/gisco/listing.py"/>
        <source>Install the plugin again.</source>
        <extracomment>BoundaryError, PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Integration</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Integration and Social Inclusion</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Integration and social inclusion: how Europe’s maritime regions are involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Interest to cooperate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Interested</source>
        <extracomment>_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Involvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Involvement of regions: competence and experience documented in this theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Involvement of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Issues and needs</source>
        <extracomment>LegendClass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Issues, Needs, Innovative Practices</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>It does not say which schema it has.</source>
        <extracomment>_unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>It has more than {n} features.</source>
        <extracomment>_not_nuts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>It has no columns {names}.</source>
        <extracomment>_not_nuts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>It has no polygon.</source>
        <extracomment>_leave</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>It holds no NUTS region.</source>
        <extracomment>_not_nuts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>It holds none of the expected administrative units.</source>
        <extracomment>_unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>It is empty: there is no table to read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>It is not clear which field these are about; they are left out: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>It is not known which theme the folder is; its {n} placemarks wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>It may ask for a login. Open it in a browser, and give the address of the file itself.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>It may have been moved or renamed. Load the edition again, or point to the file.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>It may have been moved or renamed. Point to the file, or save the result as CSV.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>It opens, drawn and labelled, in QGIS without this plugin</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Its description is too long; only the beginning was read.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Its last good copy, of {date}, can be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Its place cannot be read: {reason}.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Its polygon cannot be used: {reason}</source>
        <extracomment>_leave</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>Its theme cannot be told by its title; read as “{theme}”, a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>JSON-stat, SDMX-CSV with codes, or TSV; packed with gzip or not</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Join Report – {file}</source>
        <extracomment>setWindowTitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Join Report…</source>
        <extracomment>show_success</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Join report</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Joins a dataset on migration in regions to boundaries: atlas file, project and join report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Keep &amp;up to</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keep in the profile, too</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Keep the rows and columns that matter, or delete formatted empty ones.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Keeping the indicators of the old file</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keeping the placements</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keeps in an atlas file which unit a region is drawn as, decided by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Kept since {date} ({size} MB); GISCO is only asked for changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Kept since {date}.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Kind of change</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Kind of partner</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Kind: {kind}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Kinds of partners</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Known are: {names}</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>La&amp;yer</source>
        <extracomment>add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Labour force participation rate of the foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Labour force survey (a sample).</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Lan&amp;guage</source>
        <extracomment>QLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Landscape</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Language</source>
        <extracomment>choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Language and civic training</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Language of titles and units, as far as Eurostat has them</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Last good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Last year</source>
        <extracomment>_year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Latest available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Latest available – each territory its own</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Latest period: {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Layer in &amp;the file</source>
        <extracomment>add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Layer in the atlas file</source>
        <extracomment>QgsProcessingOutputString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Layer of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Layer “{name}”, NUTS {year}</source>
        <extracomment>BoundaryInfo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Layers</source>
        <extracomment>QGroupBox, QgsProcessingOutputString, QgsProcessingParameterEnum, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Le&amp;vels</source>
        <extracomment>add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>Leave it out of the address and choose an authentication configuration of QGIS.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Leave map alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Leave “Mapping used” empty.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Led to {address}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Left over</source>
        <extracomment>addTab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Legal assistance</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Legal basis</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Level</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Level at least</source>
        <extracomment>QgsProcessingParameterEnum, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Level at least: {level}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Level, as the source words it</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>Levels</source>
        <extracomment>QgsProcessingParameterEnum, choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Licence of the boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Link</source>
        <extracomment>links_html, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Links on the map</source>
        <extracomment>QCheckBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Links to documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>Links: {links}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Lists possible partners of one region, with the reasons in words.
Offers what it needs: the region&apos;s needs and cooperation interests are read for the fields they name; a partner&apos;s score is the mean of its documented expertise in them, 0 to 100 (see “Find expertise”, here with weights 3 competence, 4 experience, 2 recency). What is not understood is said in the log.
Needs what it offers: the same, seen from the other side.
Shares its profile: likeness of competences (levels) and themes (number of entries) by the weighted Jaccard coefficient of Ružička (1958), Σ min / Σ max, in per cent. It is the same seen from either region, and 100 for equal profiles.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Region: its id, NUTS code or name.
Same commission: only regions that are in a CPMR commission with it.
Common language: only regions of states with an official language in common; languages of parts of a state are not known here.
Name: if given, the result is also saved in the atlas file as a layer.
Table: CSV, XLSX, ODS or HTML, by the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Lists regions in whose names, codes, country, fields of competence or documented entries all words stand. Accents and case do not matter, “quotes” keep words together, there are no wildcards.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Filters hold all at once. A theme, field and level must hold in one competence; levels are ordered exclusive, shared, executive, consultative, kind of power not stated, none (any answer). Of the kinds of entries the region must have each. Years: an entry must fall in them at least in part.
Only these countries, commissions: names or codes, parted by commas.
Name: if given, the result is also saved in the atlas file as a layer.
Table: CSV, XLSX, ODS or HTML, by the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Lists regions that offer what a region needs, need what it offers, or share its profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Lists the regions of an atlas file that words and filters find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load &amp;Copy…</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Load Edition</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Load Edition…</source>
        <extracomment>show_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Load a dataset, join it to boundaries and add nine styled layers</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Load an edition to find regions, read and compare what they do, and find expertise and partners.</source>
        <extracomment>show_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Load edition</source>
        <extracomment>Job</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Load it as a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Load placements</source>
        <extracomment>getOpenFileName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Load the edition again into a new file, and add its indicators again.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/renewal.py"/>
        <source>Load the edition again into a new file. Nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>Load the edition again with these layers.</source>
        <extracomment>ExportError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <location filename="../cpmr_migration_plugin/store/available.py"/>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Load the edition again.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>Load the edition again; from then on it can be refreshed.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load the last good copy, whatever the source gives now</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Load the map at the end of the links by its own address.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Load the map by its address, or export it again without the option “Keep data up to date with network link KML”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load the source, or its last good copy if its file has gone</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Local name</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Look for NUTS codes</source>
        <extracomment>Job</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Look for everything again</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Look for something else.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Look into the dataset</source>
        <extracomment>Job</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Look whether the file is there and may be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>Looking at the columns</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>Looking at the folders</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Looking for NUTS codes</source>
        <extracomment>_features</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Looking for NUTS codes…</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Looking for partners…</source>
        <extracomment>show_nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>Looking into the dataset</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Made from the atlas file “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/renewal.py"/>
        <source>Make room and try again. Nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/profile.py"/>
        <source>Make room on the disk, or see that the folder may be written to.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>Make room on the disk, or see that the folder under Details may be written to.</source>
        <extracomment>CacheError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/placing.py"/>
        <source>Make sure that the folder of the profile can be written to: {folder}.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/export.py"/>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/store/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/store/official.py"/>
        <source>Make sure that there is room on the disk and that the folder can be written to.</source>
        <extracomment>ExportError, TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Makes one page per layer, with title, subtitle, legend, note, source, boundary attribution, disclaimer and scale bar, and writes it as PDF (text as text) and PNG. Files are named after the layers: 01_country_data.pdf … 09_cooperation.pdf.

Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers, which are then drawn with the styles they have there. Empty: the open project.
Indicators: also one map per indicator that was added with “Add indicators”.
Title: replaces the title of every map; leave it empty to keep each map&apos;s own.
Note: added to every map&apos;s note.
Overwrite: whether existing files may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Map</source>
        <extracomment>QGroupBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Map (*.kml *.kmz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Map – Google My Maps, KML or KMZ</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Mapping of columns</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Mapping used</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Maps</source>
        <extracomment>QGroupBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Matching regions with boundaries</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Matrix of all regions</source>
        <extracomment>finish</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Mean over {n} fields. {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Mend the cells listed under Details, or say anew what the columns hold. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>Mend the rows listed under Details and load the dataset again. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Mend what is listed under Details and load the dataset again. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Migrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Migration policies and instruments of Europe’s maritime regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Migration policy and governance</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>Missing tables: {names}</source>
        <extracomment>_unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>More than one region may be called so; taken as {region}, in the country where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Most answered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Move it back, or load the edition again.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Move the map to the region and flash it</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Move the map to the selected regions and flash them</source>
        <extracomment>_tool</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Multilevel Governance, Policy, Instruments</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>My own – a layer with NUTS codes</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>N&amp;ote</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>NUTS &amp;year</source>
        <extracomment>add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>NUTS 0 (countries)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>NUTS 0 – countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>NUTS code</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>NUTS codes read in their own spelling: {codes}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>NUTS level</source>
        <extracomment>_many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>NUTS levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>NUTS regions (*.geojson *.json *.gpkg *.shp *.zip)</source>
        <extracomment>setFilter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>NUTS yea&amp;r</source>
        <extracomment>add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>NUTS year</source>
        <extracomment>QgsProcessingParameterEnum, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>NUTS {level}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>NUTS_RG_… of any year and scale, with one level or all</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Name</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Name a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Name field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Name the field with the codes, or choose another layer.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Name the first period of the series, e.g. 2015, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Name the period, e.g. 2022, 2024-06 or 2024-Q1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Name, code, field, words of an experience…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Names a country, not a region; not used.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <location filename="../cpmr_migration_plugin/workflows/eurostat.py"/>
        <source>Narrow the selection: one level of regions, one indicator, fewer years.</source>
        <extracomment>EurostatError, PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>Natural Earth, as shipped with QGIS, dissolved to NUTS regions</source>
        <extracomment>BoundaryInfo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Need</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Needs and innovative practices</source>
        <extracomment>LegendClass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Needs and innovative practices of Europe’s maritime regions in migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Needs and practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Needs what it offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Neighbouring countries with the same coast and borders, and the points where labels stand</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Net migration plus statistical adjustment</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment (computed from population, births and deaths)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment, per 1 000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment, per 1 000 inhabitants (computed from population, births and deaths)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>No NUTS region; drawn directly from administrative units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>No answer</source>
        <extracomment>LegendClass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>No answer.</source>
        <extracomment>_dim, escape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>No atlas file in this project</source>
        <extracomment>show_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>No boundary file was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>No boundary on offer agrees with {code} well enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No competence documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>No competence, as stated</source>
        <extracomment>LegendClass</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspecting_dataset.py"/>
        <source>No dataset was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>No feature of the layer “{name}” can be used as a region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>No field has NUTS codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>No field of the layer “{name}” holds NUTS codes.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>No figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>No figures.</source>
        <extracomment>escape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <source>No indicator was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No interest to cooperate is documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>No layer was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>No partner is found with these conditions. Take one away.</source>
        <extracomment>show_nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>No region asks for what the edition documents of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>No region documents this. Ask for a theme instead of a field, or for fewer words.</source>
        <extracomment>show_nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>No region matches. Take a word or a filter away.</source>
        <extracomment>EmptyState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>No region of NUTS {year} that is drawn has this code, or one for the same territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>No region of the edition has this code; kept in the table of figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>No region of the edition lies here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>No region of this edition has the id, code or name of this placement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>No regions to show. Untick “Only regions found”, or search for something else.</source>
        <extracomment>show_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>No row of the dataset changed; only what is drawn or worked out from it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>No saved searches yet</source>
        <extracomment>addAction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>No unit of these boundaries has this code or name.</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No year is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>Non-commercial use with this notice; commercial use needs EuroGeographics</source>
        <extracomment>BoundaryInfo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>None of the chosen layers is in the project.</source>
        <extracomment>ExportError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>None of the figures is of a territory that the atlas draws.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>None of these regions is on the map.</source>
        <extracomment>emit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>None of {m} codes is a NUTS code of 2013 to 2024.</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Not available</source>
        <extracomment>Rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Not downloaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>Not everything that was downloaded could be removed.</source>
        <extracomment>CacheError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Not refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Not surveyed</source>
        <extracomment>LegendClass, Rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Not used</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Note</source>
        <extracomment>QgsProcessingParameterString, escaped, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Note id</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Note on the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Note on the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Note: {text}</source>
        <extracomment>MapTexts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Notes on the import</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Nothing can be written into the folder “{folder}”.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Nothing done is documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Nothing has been loaded yet.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Nothing has changed since the atlas was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Nothing is asked of any service; the date of what is used instead is always told</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Nothing is wrong with your selection. Try again in a few minutes, or narrow the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Nothing was downloaded yet.</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Number of regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Observatory, data and research</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Of which year are the figures whose column names none?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Offers what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Official – a file of NUTS regions from GISCO</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Official – download from GISCO</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Older than (days)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>One GeoPackage with boundaries, tables, styles and sources</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>One common period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>One map for every indicator that was added to the atlas</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>One of {levels}; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in the edition.</source>
        <extracomment>_help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>One period for all – the latest that most have</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>One period for all – the one I name</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>One year only.</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>One year only. In Latvia, FOR includes recognised non-citizens.</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Only compare</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Only differences</source>
        <extracomment>QCheckBox, QgsProcessingParameterBoolean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only entries of these years; entries without a year are left out</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Only in the theme, counting a quarter: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Only regions found</source>
        <extracomment>QCheckBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions in the same CPMR commission: the same sea basin</source>
        <extracomment>_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions of states with an official language in common</source>
        <extracomment>_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions that have an entry of each ticked kind</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions that state an interest to cooperate</source>
        <extracomment>_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions with a competence of this level or a wider one</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Only these CPMR commissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Only these countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Only what needs a &amp;look ({n})</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Open &amp;Folder</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Open Folder</source>
        <extracomment>show_success</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open a region by a click on the map</source>
        <extracomment>setAccessibleName, setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/identify.py"/>
        <source>Open in the Regions Panel</source>
        <extracomment>_OpenRegion</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Open it as JSON-stat.</source>
        <extracomment>EurostatError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it again as XLSX or ODS.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>Open it in a spreadsheet program and save it as XLSX or ODS, without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it as XLSX without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>Open it in a spreadsheet program and save it as “CSV UTF-8” or XLSX.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Open it in a web browser and copy the address that the browser then shows.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>Open the OSGeo4W Shell from the start menu, run “python -m pip install {name}” and restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Open the address in a browser and use the one it ends at.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Open the map in a web browser and copy its address: google.com/maps/d/… with “mid=” in it.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Open the profile of the region</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Open the region&apos;s factsheet in the browser</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>Opening the file</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>Or choose the built-in boundaries, which need no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Order by likeness</source>
        <extracomment>run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Order of the regions</source>
        <extracomment>_box</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Orientation</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Other territory</source>
        <extracomment>open_layer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Overlaps with {names}; what has an answer is drawn on top, then the smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Overv&amp;iew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Overview by {what} – {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <source>Overwrite existing files</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Overwrite existing files and layers</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>P&amp;an to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>P&amp;lacements</source>
        <extracomment>QPushButton</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>P&amp;ublished at</source>
        <extracomment>QLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>PDF and PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Page</source>
        <extracomment>QGroupBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Paper &amp;size</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Paper size</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Par&amp;tners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Participation and advisory bodies</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Partners</source>
        <extracomment>_button, finish</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Partners for which region?</source>
        <extracomment>RegionBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Partners for {region}: {relations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Partners found</source>
        <extracomment>ResultPanel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Partners of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Period</source>
        <extracomment>setAccessibleName, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Pick on the &amp;Map</source>
        <extracomment>button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Picked: {place}. Listed is what it is part of and what lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Place on the map</source>
        <extracomment>RowChange</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Placed by hand as {unit}, which these boundaries do not offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Placed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Placemarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Placements</source>
        <extracomment>QgsProcessingOutputNumber, QgsProcessingParameterFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Placements by hand</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Placements loaded: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Placements not applied yet: {n}. They are applied when the edition is loaded again or refreshed.</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Placements not used</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_placing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>Placing {name} on the map</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Policies and instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>Policy or instrument</source>
        <extracomment>LegendClass, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Polygons with NUTS codes; levels may be mixed, and it need not have all of Europe</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population aged 15-64 born outside the EU</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population aged 15-64 in private households</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Population aged 15–64 in private households</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Population on 1 January, total of the table by citizenship</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <source>Population: {population}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Portrait</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Power, in the source&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>Preparing the countries around</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect.py"/>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Preparing the figures</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Preparing the nine layers</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>Preparing the official boundaries</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect.py"/>
        <source>Preparing the search</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Press “Try Again”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Pro&amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Profile</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile copied as text.</source>
        <extracomment>emit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile copied with its formatting.</source>
        <extracomment>emit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Progress</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Project</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Project file</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Proxy, certificates and logins are those of QGIS:</source>
        <extracomment>QLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Published under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicator_report.py"/>
        <source>Published under another NUTS code of the same territory: {n}.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>Published under {code}, the same territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Pull the sources of the atlas again, see what would change, and apply it</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Pull the sources once more</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Pulls the sources of an atlas file again and puts what changed in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>Put it beside the atlas file, or add the indicator again.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Put the file back, or edit the source and say where it is now.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Put two to six regions side by side: type a name above, drag regions here from the list, or press “Compare” in the list or a profile.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Puts two to six regions side by side: competences, figures and documented entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Putting alike regions beside each other…</source>
        <extracomment>show_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Putting the changes in place</source>
        <extracomment>show_step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>QGIS cannot open files whose path holds “|”, or “%” followed by two digits: “{path}”.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>QGIS project (*.qgz *.qgs)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Rank regions</source>
        <extracomment>run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Ranks regions by what is documented of their competence and experience in a theme, field or topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Ranks the regions of an atlas file by documented evidence. The score, 0 to 100, is the weighted mean of four criteria, each 0 to 1, and is explained in words in the table:
Competence: exclusive 1, shared 0.8, executive 0.6, consultative 0.4, kind of power not stated 0.2. With fields chosen, the mean over them; else the widest level.
Experience: n / (n + 2) for n matching experiences, projects and instruments, so that each further one adds less. With fields chosen, an entry that names one counts 1, another one in its theme ¼.
Recency: halves every 5 years before the newest entry found.
Interest to cooperate: 1 if a stated interest fits, ½ if one on something else is stated.
More evidence never ranks a region lower. Silence is no evidence; it is not the lack of expertise.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Themes, fields, words: what is looked for; all words must stand in an entry, “quotes” keep words together. Empty parts ask for nothing.
Weights: 0 or more; only their proportion matters.
Only these countries, commissions: names or codes, parted by commas.
Name: if given, the result is also saved in the atlas file as a layer.
Table: CSV, XLSX, ODS or HTML, by the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Ratio – drawn by colour</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Re&amp;gions</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Re&amp;move</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read Di&amp;mensions</source>
        <extracomment>QPushButton</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Read atlas file</source>
        <extracomment>Job</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Read dimensions</source>
        <extracomment>Job</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read the dimensions first, then choose one code of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read the dimensions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Read the selected source anew and keep what it gives as its last good copy</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Read the source and count what is in it; nothing is kept</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect.py"/>
        <source>Reading the atlas file</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Reading the atlas file was cancelled.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Reading the atlas file…</source>
        <extracomment>show_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>Reading the countries around</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>Reading the dataset</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>Reading the layer {name}</source>
        <extracomment>_features</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Reading the list of downloads</source>
        <extracomment>in_background</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>Reading the official boundaries</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>Reading the world map of QGIS</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/eurostat.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Reading {file}</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Reading…</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
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
Mapping used: the mapping the survey was read with, to be looked at, changed and given again.</source>
        <translation type="unfinished"></translation>
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
Overwrite: whether existing target files may be replaced; they are replaced only when the new ones are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Reads the dataset and the boundaries an atlas file was loaded from once more, asks for its indicators again, compares every row with what the file holds, and puts the new content in place in one transaction. Styles that were edited and tables that were added to the file stay. If nothing changed, the file is not touched. An indicator that cannot be had keeps the figures it has, which is told.

Atlas file: a GeoPackage made with “Load edition”.
Only compare: tell what would change, change nothing.
Where the dataset or the boundary file is now: only if it is not where it was when the atlas was loaded.
Changes: a table of the values that differ, one line each: region, table, row, column, old, new.
Rows added, removed, changed: counts for scripts and models.
Overwrite: whether an existing table of changes may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Recency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception of asylum seekers and refugees</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception of migrants</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Refresh</source>
        <extracomment>_start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Refresh atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Refresh it again. Nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Refresh source</source>
        <extracomment>_start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Refresh the list of years and scales</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Refresh – {file}</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>Refreshing “{title}”</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Region</source>
        <extracomment>QgsAttributeEditorContainer, QgsProcessingParameterString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Region id</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Region “{name}” is not placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Region, row, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: CPMR commission</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: CPMR membership</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: NUTS code</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: NUTS year</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: country</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: factsheet</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: id</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: local name</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: name</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: note</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: source</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: year of the answers</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Regional Data</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Regions</source>
        <extracomment>QgsProcessingOutputNumber, addTab, finish, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <source>Regions at the level of their authorities, other territory at the level it is drawn on. “Not available”: no figure at that level; none is taken over from a larger territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>Regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>Regions found with “{name}”.</source>
        <extracomment>set_title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Regions found: {search}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Regions in migration and asylum: public facts and figures (bundled edition)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Regions in the edition</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/records.py"/>
        <source>Regions left out, their id is missing or taken: {n}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicator_report.py"/>
        <source>Regions of other borders, whose figures are not shown: {n}.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/layer_boundaries.py"/>
        <source>Regions of the layer overlap: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Regions placed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Regions ranked by documented evidence</source>
        <extracomment>ResultPanel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions that look for cooperation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions with documented issues, needs or innovative practices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions with documented policies and instruments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Regions – CPMR Migration</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Regions – each at the level it has in the atlas</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Regions, parted by commas</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove &amp;Selected</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove Downloads</source>
        <extracomment>question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove all downloads but those ticked “Always keep”</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Remove source?</source>
        <extracomment>question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove the selected downloads at once</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove this download ({size})?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove {n} downloads ({size})?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Remove “{name}” and its last good copy? The file or map itself stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Removed from the map by hand.</source>
        <extracomment>replace</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Removes what was downloaded and kept for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Removing downloads</source>
        <extracomment>in_background</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Removing takes effect at once, not with OK.</source>
        <extracomment>QLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Rename the dimension in the file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Rename the source or say where it is now</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>Repair the installation of QGIS, or choose other boundaries.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Replace files?</source>
        <extracomment>question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Replace the placements there are</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Resolution (dots per inch)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Resolution of PNG: 300 for print, 150 for a screen</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>Returns the level of a region&apos;s competence in a field, from the atlas file of the layer or the project.</source>
        <extracomment>_help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>Returns what a region documents in a theme, from the atlas file of the layer, or of the project.</source>
        <extracomment>_help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Rows</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows added</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows changed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Rows in which the regions differ</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows removed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Rows shown</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Rows that name no source of their own take this address; every row needs one</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>S&amp;cale</source>
        <extracomment>add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Said of regions of {country}</source>
        <extracomment>_heading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Same CPMR commission (sea basin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Same commission</source>
        <extracomment>_check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/save_button.py"/>
        <source>Save</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Save &amp;Template</source>
        <extracomment>QPushButton</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Save all changes</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Save an empty survey or data package, to be filled in and loaded here</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Save as &amp;Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Save as &amp;Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Save as picture</source>
        <extracomment>ask_file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <source>Save as table</source>
        <extracomment>ask_file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Save in the atlas file as a layer of this name</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/renewal.py"/>
        <source>Save or close it there and try again. Nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Save or discard edits of its layers, close it in other programs, and make room on the disk.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/renewal.py"/>
        <source>Save or discard its edits and try again. Nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <source>Save result</source>
        <extracomment>run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <source>Save table</source>
        <extracomment>run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Save template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Save template: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Save the atlas file</source>
        <extracomment>setDialogTitle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Save the changes</source>
        <extracomment>getSaveFileName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Save the join report</source>
        <extracomment>getSaveFileName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Save the placements</source>
        <extracomment>getSaveFileName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Save the regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/save_button.py"/>
        <source>Save the result</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>Save the result again.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Save the result as CSV instead.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Save the table as CSV and choose that file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Save the whole report</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Save to</source>
        <extracomment>QGroupBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Save what was decided by hand as CSV, for a colleague or another computer</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Saved as {file}.</source>
        <extracomment>emit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Saved as {path}.</source>
        <extracomment>show_success</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Saved as {path}. Fill it in, then choose it here.</source>
        <extracomment>show_success</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Saved placements</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>Saved searches</source>
        <extracomment>setAccessibleName, setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>Say again what each column holds (“Columns…”), or leave the mapping out.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Say again what each column holds; the mapping is then saved anew.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Say what each column holds for this table.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Say what each column of the survey holds. Enter or a click opens the list of a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Say where the file is now.</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Say where to save the atlas file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>Say which theme each folder is, and name the region of each placemark or its NUTS code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Says nothing that the dataset has a place for.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>Scale</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Scope</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Score (0–100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Se&amp;ttings…</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Search</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Search code or name of a unit</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Search columns and examples</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Search downloads</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Search indicators</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Search name, code or note</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Search region or value</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Search regions</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Search source, address or date</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Search title, unit or dataset</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>See which regions are on the map, how they were matched, what is left</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <source>Select &amp;All</source>
        <extracomment>QPushButton</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <source>Select &amp;None</source>
        <extracomment>QPushButton</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Select a region first.</source>
        <extracomment>show_info</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Select a region in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Select all listed regions on the map</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Select on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Select one or more regions in the list first (Ctrl or Shift and click).</source>
        <extracomment>emit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Select the chosen rows on the map</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Series from</source>
        <extracomment>text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Set placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Settlement and distribution of refugees</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Several regions are called “{name}”: {ids}</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Share answered, 0 to 1</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>Share of: {population}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Shares its profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Sheets not used: {names}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Show all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Show only the regions that the search on the first page lists</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Show only the rows in which the regions do not say the same</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Show or hide how much each kind of evidence counts</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Show or hide the filters</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Show the selected region on the map (also: double-click)</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>Similar name: {name} ({unit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Social services and assistance</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/jobs.py"/>
        <source>Something unexpected went wrong.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Source</source>
        <extracomment>escaped, links_html, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Source of rows that name none</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Source of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Source: {text}</source>
        <extracomment>MapTexts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Sources</source>
        <extracomment>__init__, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Start the download again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Stated: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>States an interest in something else: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>States an interest that fits: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>States an interest to cooperate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>Styles that you edited were kept, with the classes they had: {layers}.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>Suggested: its code or name is like the region&apos;s.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Sum of the regions that make it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>Sum of {codes}, which make up the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Summary</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicator_report.py"/>
        <source>Sums of the regions that make up the territory: {n}.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/templates.py"/>
        <source>Survey table (CSV)</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/templates.py"/>
        <source>Survey workbook (ODS)</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/templates.py"/>
        <source>Survey workbook (XLSX)</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>Switch off “Work offline” in Settings ▸ Options ▸ CPMR Migration and try again.</source>
        <extracomment>NotInCache</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>Syntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>T&amp;itle</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Table</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>Table {table}: columns not used: {columns}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>Tables</source>
        <extracomment>addGroup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Tables (CSV, XLSX, ODS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Tables – CSV, XLSX or ODS, or a survey</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take all regions out of the comparison</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Take over what was decided by hand from a CSV file</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take the region out of the comparison</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Take the source off the list</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take {name} out of the comparison</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Taken as {region}, where it lies.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Taken from the file if left empty</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Template</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Template ({endings})</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Tertiary education among foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Tertiary education among the foreign-born aged 25-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Test source</source>
        <extracomment>_start</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Text</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Texts</source>
        <extracomment>QGroupBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>The address may ask for a login. Download the table as CSV and choose the file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>The address of {host} holds a user name, which would be kept in the open.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>The adjustment covers everything that births and deaths do not explain.</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The answer for {dataset} does not hold figures, but a file of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is empty.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is larger than {n} MB.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is packed and cannot be unpacked: it is damaged or incomplete.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>The answer of {host} cannot be unpacked.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>The answer of {host} was cut short.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>The atlas as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>The atlas file already holds a result “{name}”.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file cannot show everything:</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>The atlas file could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_requests.py"/>
        <source>The atlas file does not tell what was asked for.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file has changed and was read again.</source>
        <extracomment>say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>The atlas file has no table “{table}”.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>The atlas file lacks columns of “{table}”: {columns}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>The atlas file of these layers is not there any more: {path}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file that is inspected</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>The atlas file “{file}” has no layer “{table}”.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>The atlas file “{file}” is read-only.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The atlas file “{path}” is not there.</source>
        <extracomment>AtlasError, TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/adapter.py"/>
        <source>The authentication configuration “{name}” cannot be used.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>The boundaries are read from one of the files that would be replaced.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/pieces.py"/>
        <source>The boundaries have no country for {piece}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>The boundaries have no unit for {place} that a region could be drawn as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>The boundaries offer no {code}; drawn directly from administrative units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/store/official.py"/>
        <source>The boundary file “{file}” cannot be read.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>The boundary file “{path}” is not there.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>The built-in boundaries know the codes of NUTS {years} only.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>The bundled edition is compiled from public sources; it is not the CPMR&apos;s survey.</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>The code in brackets in Eurostat&apos;s data browser</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>The code lives on in NUTS {year}, but with other borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>The code {code} is that of {first}, the name that of {second}; the code is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>The codes were read from the field “{field}”.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>The columns are read as you said for this header before.</source>
        <extracomment>_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>The columns of “{sheet}” are not those the mapping was made for.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>The connection to {host} is not secure: its certificate cannot be verified.</source>
        <extracomment>Unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/datapackage.py"/>
        <source>The data package could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>The data package names a file outside its own folder: “{path}”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>The dataset cannot be read: it has a dimension called “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>The dataset gives no code, and the boundaries have no unit of its own for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset has {n} cells; at most {limit} are read.</source>
        <extracomment>EurostatError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset holds no figures for this selection.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>The dataset is no survey; there is no mapping to be saved.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>The dataset “{title}” has no dimension “{dimension}”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The description of the dataset ({file}) cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The description of the dataset ({file}) is not a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>The edition documents no competence and nothing done in this region: likeness is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>The edition documents no need and no interest of this region: who offers it cannot be told.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>The edition has no figures for this region.</source>
        <extracomment>_dim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>The edition has no region in this {what}: {names}</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>The edition has no region “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>The edition has no such region: {ids}</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>The edition of NUTS; figures and codes belong to one</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>The field a competence is in, or the theme an experience belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>The field with the NUTS codes; EL or GR, UK or GB, capitals or not</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>The file has several layers of polygons</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>The file holds labels instead of codes. Regions cannot be found by code: download it with codes.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>The file is not UTF-8; read as {encoding}. Look whether accents are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The file is read-only.</source>
        <extracomment>PermissionError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The file may be read-only or in use by another program. Save the result as CSV instead.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>The file may have been cut short on its way. Export or download the map again.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The file “{file}” cannot be opened.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>The file “{file}” holds no polygons.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>The file “{path}” is not there.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The folder was left out as you chose, with its {n} placemarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>The folder “{folder}” does not exist.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>The folder “{folder}” holds no tables, or more than {n}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>The folders are read as you said for such a map before.</source>
        <extracomment>_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>The indicators could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>The indicators of the old file are lost: {reason} Add them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>The indicators of “{file}” cannot be read.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>The join report could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer has no coordinate reference system; its coordinates were read as longitude and latitude.</source>
        <extracomment>_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer has no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>The layer is still being looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/renewal.py"/>
        <source>The layer “{layer}” is being edited.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer “{name}” cannot be opened.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer “{name}” has more than {n} features.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer “{name}” has no field “{field}”.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>The layer “{name}” holds no polygons.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>The layer “{name}” is not in the project.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>The layers of this report are not in the project any more.</source>
        <extracomment>show_info</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The link “{link}” is not http(s) and was left out.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>The list is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>The list of changes could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/jobs.py"/>
        <source>The log (View ▸ Panels ▸ Log Messages) has more; please report it with its details.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>The map is not shared publicly: a web page came in its place.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>The map links to a map that links on. Links are followed once only.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>The map links to “{address}”, which is not a web address (http or https).</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>The map “{path}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The map&apos;s data at {address} was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>The mapping does not belong to the columns of “{sheet}”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>The mapping “{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>The newest is of {year}; points halve every {n} years before {newest}, the newest found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>The official boundaries cannot be downloaded: {reason}</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>The period named below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/placing.py"/>
        <source>The placements could not be kept in the profile.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements could not be written to “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements in “{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements in “{file}” cannot be used. Problems found: {n}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements kept in “{file}” are damaged.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/placing.py"/>
        <source>The placements of {where} were not used: {why}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/files.py"/>
        <source>The project file “{file}” could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>The project holds no layers of a migration atlas.</source>
        <extracomment>AtlasError, ExportError, PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>The project “{file}” cannot be opened.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>The proxy of this network did not let QGIS reach {host}.</source>
        <extracomment>Unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>The region has a figure of its own under its code of NUTS {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>The region is no longer part of NUTS in {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>The region is not in the layers of the project.</source>
        <extracomment>emit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>The region was divided: in NUTS {year} it is several regions, and its figure cannot be shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>The region&apos;s borders changed: in NUTS {year} its territory lies in parts of several regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The result could not be removed.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The result could not be saved in “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>The result has no name.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>The result is empty: there is nothing to save.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>The result “{name}” cannot be opened.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>The saved mapping of columns cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The selection from {dataset} is too large for Eurostat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The selection from {dataset} is too large for Eurostat: about {n} figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>The selection names too many codes one by one ({n} characters).</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>The service may be under maintenance or ask for a login. Open the address in a browser.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>The size of the answer cannot be told beforehand; choose a level and years.</source>
        <extracomment>Estimate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>The spreadsheet is not shared publicly: a login page came in its place.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>The style of “{layer}” cannot be kept.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>The styles could not be written into the atlas file.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>The tables of this atlas file were edited after it was loaded; refreshing undoes those edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>The widest level counts. {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>The workbook cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>The world map that ships with QGIS cannot be read ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/builtin_boundaries.py"/>
        <source>The world map that ships with QGIS is missing ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Theme</source>
        <extracomment>CheckableBox, _many, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Theme of the folder {folder}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Theme or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <source>Themes</source>
        <extracomment>addGroup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Themes of folders</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>There are no figures for {period}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>There is no connection to {host}.</source>
        <extracomment>Unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>There is no data package at “{path}”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>There is no indicator “{name}” in the catalogue.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>There is no region of this edition.</source>
        <extracomment>say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>There is no server called “{host}”, or this computer is not connected.</source>
        <extracomment>Unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/renewal.py"/>
        <source>There is not enough room on the disk for “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>There is nothing to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>There was nothing to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>These are the tables of an edition: their names tell what the columns hold.</source>
        <extracomment>show_info</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>These boundaries have no shape for {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>These files exist already and will be replaced:
{names}</source>
        <extracomment>question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <source>These files exist already: {files}. Set OVERWRITE to replace them.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>These notes are about all or some regions of the country, not this one by name.</source>
        <extracomment>_dim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>These regions say the same on everything.</source>
        <extracomment>show_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>They can be downloaded again, but until then not be used offline. Atlas files are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>They mean no region of this edition: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Third-country nationals found to be illegally present</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>This QGIS cannot read {format} files.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>This cannot be asked of Eurostat: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>This file is JSON, not a table.</source>
        <extracomment>EurostatError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>This is its last good copy now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>This is no CSV file of Eurostat that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>This is no JSON-stat file that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>This is no TSV file of Eurostat that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>This is the last good copy of “{name}”, of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>This is what you said about these columns before. Enter or a click opens the list of a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>This needs the Python library “{name}”, which QGIS does not have here.</source>
        <extracomment>MissingDependency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>This region is in the edition, and nothing is said of its competences or experiences.</source>
        <extracomment>_dim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Tick at least one indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <source>Tick at least one.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Ticked downloads stay when room is made for new ones, and when all others are cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Tidying up downloads</source>
        <extracomment>in_background</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Time</source>
        <extracomment>choice, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Title</source>
        <extracomment>QgsProcessingParameterString, text, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Title, summary, link and year of one experience have the same name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>To be mended before it can be loaded ({n}): {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>To year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Total – drawn by circles</source>
        <extracomment>addItem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Totals drawn by colour mislead: large regions look important</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Try Again</source>
        <extracomment>show_text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Try again later, or ask for less.</source>
        <extracomment>Unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Try again later, or export the map to a KML or KMZ file and load that.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Try again later.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Try again later. If it happens again, send the details to the authors of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Try again later. If the web browser reaches Eurostat, check the proxy in QGIS&apos;s network options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Try again, or choose another file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Turns tables, a survey or a Google My Maps map into a data package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>Two of the files have the same name.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Two to six regions side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Type the name of a region above, or press “Partners” in its profile.</source>
        <extracomment>show_nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Unaccompanied minors and child protection</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Under another code of the same territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Under its own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Undo, save and load what was decided by hand</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of foreign citizens aged 15-74</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of the foreign-born aged 15-74</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of the native-born aged 15-74</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Unit</source>
        <extracomment>text, title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>Update the plugin, or load the edition again.</source>
        <extracomment>AtlasError, PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Updated by its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Use a region&apos;s id, NUTS code or name, e.g. “es-catalonia”, “ES51” or “Catalonia”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Use the id of the one you mean.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Use the profile&apos;s placements</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Use the region ids of the edition, e.g. “es-catalonia”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Use “Load Edition…” first.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>Use “Load edition…” first.</source>
        <extracomment>ExportError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Valid residence permits, on 31 December</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Value</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>Vector, with text that can be searched</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Victims of trafficking and exploitation</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Vocational training</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>Wait for downloads to end, close other QGIS windows, and try again.</source>
        <extracomment>CacheError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Waiting for what you say</source>
        <extracomment>emit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Weak guesses, columns that clash, and columns whose field or theme is missing</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Web services</source>
        <extracomment>QGroupBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of interest to cooperate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of recency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Weight of {criterion}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Weights</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Weights must be 0 or more, and not all of them 0.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Weights: {weights}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>What a search does on the map</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>What a search does on the map. A filter is taken away when this panel closes and is never saved.</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>What comes of it</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>What could not be looked for</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>What is shown</source>
        <extracomment>_box</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>What is the address of this map? Every row of the dataset tells its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>What is written about the boundaries cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>What should be a map is empty.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>What stands above the column in the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>What the atlas file lacks</source>
        <extracomment>setAccessibleName, setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>What the experience is; all its parts are of one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>What the map draws and its legend tells; the whole series is kept in the atlas file</source>
        <extracomment>setToolTip</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>What was downloaded cannot be kept for later.</source>
        <extracomment>CacheError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset.py"/>
        <source>What was kept about the dataset cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>What you chose for {n} columns is forgotten.</source>
        <extracomment>question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>What you decided; with an arrow: applied when the edition is loaded again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>What {host} sends is larger than {n} MB.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>What {host} sent cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>When it is full, what was not used for longest makes room for what is new</source>
        <extracomment>_spin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>When the service last sent or confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Where is “{name}” now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Where the boundary file is now</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Where the dataset is now</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Which country it speaks of cannot be told; not used.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Which of the nine themes is each folder of the map?</source>
        <extracomment>QLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Which region it speaks of cannot be told: add a column with its NUTS code, or its name and country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Which theme is the folder “{folder}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Who has done something: regions ranked by documented evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Who offers, who needs, who is alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>Why it is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Why the region is listed</source>
        <extracomment>setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Widest competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Will be downloaded, and kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>With the authentication configuration {name}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Words</source>
        <extracomment>QgsProcessingParameterString, setAccessibleName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Words: {words}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Work offline, see and remove what was downloaded</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Work permits and labour quotas</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>World map</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>Write one code for each dimension, as in “freq=A;sex=T;unit=NR”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Write the changes into the atlas file and show them; styles you edited are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset.py"/>
        <source>Write “folder = theme”, the theme as one of: {themes}; or “-” to leave it out.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Writes a row per region and a column per theme (number of documented records) or per field (level of competence). No answer is said in words; it is never zero. The log tells how much is answered by theme and country.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Order: by name; the most answered first; or alike regions beside each other (average linkage, UPGMA, on the weighted Jaccard likeness of “Find partners”).
Table: CSV, XLSX, ODS or HTML, by the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Writes a table of all regions by themes or fields, and tells how much of an edition is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Writes a table with a column per region and a row per field of competence, figure, and kind of entry in each theme. Missing answers are said in words; rows in which the regions differ are marked: levels of competence by the level, figures by value and year, entries by their number.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Regions: ids, NUTS codes or names, parted by commas.
Only differences: leaves out the rows in which all regions say the same.
Table: CSV, XLSX, ODS or HTML, by the ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Writes an empty dataset of one&apos;s own. A survey has a row per region and a column per question; the columns of the template are understood without being asked for. A data package has one table per file, for those who keep a dataset with scripts. Both are loaded with “Load edition” or turned into a data package with “Import edition”.

Template: what to write.
Overwrite: whether files that exist may be replaced.
File: where; its ending is that of the template. For a data package as a folder, the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Writes an empty survey or data package, to be filled in and loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Writing into the atlas file</source>
        <extracomment>show_step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing table {name}</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the borders</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the boundaries</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the join report</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/official.py"/>
        <source>Writing {file}</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Year</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Year of figures that name none</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>Year of the boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Year of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Year of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Years</source>
        <extracomment>addRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Years: {first}–{last}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>You work offline, and this was not downloaded from {origin} before.</source>
        <extracomment>NotInCache</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/web.py"/>
        <source>You work offline: only what was downloaded before is used. Settings ▸ Options ▸ CPMR Migration switches that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/web.py"/>
        <source>You work offline; this is the last good answer of {origin}, of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Your network may ask for a login: check the proxy in QGIS (Settings, Options, Network).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Your own editions. The last good copy of each is kept in your profile.</source>
        <extracomment>QLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Your own editions: test, refresh and load them; a copy of each is kept</source>
        <extracomment>_add</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Zoom to the region</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Zoom to the selected regions</source>
        <extracomment>_button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Zoom to the selected regions, or to all found</source>
        <extracomment>_tool</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>a column stands more than once</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>a column with values has no name</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>a name, perhaps of the region</source>
        <extracomment>_column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>a polygon with fewer than three corners</source>
        <extracomment>BadCoordinates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>a region that is assigned needs a unit, by id or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>a value is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>about who answered, not about the region</source>
        <extracomment>_column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>active in {theme}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>admin. unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>administrative unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>aged 15-64 in private households</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>aged 15–64, in private households (Labour Force Survey)</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>all</source>
        <extracomment>CheckableBox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all residents of Italy on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all residents of Spain on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>all usual residents</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all usual residents on 1 January</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>always kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>any</source>
        <extracomment>CheckableBox, addItem, setSpecialValueText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>any answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>boundary unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>break in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>citizens of Ukraine</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>citizens of Ukraine applying for international protection</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>code of another NUTS year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>column {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>column {n}, “{header}”, already holds this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>commission</source>
        <extracomment>_known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile.py"/>
        <source>competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>consultative</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>country</source>
        <extracomment>_known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>country {country} and NUTS code {code} do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>country {value} ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>definition differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>dimension “{name}” has {n} categories where “size” says {size}</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>documented: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>e.g. 2022 or 2024-06</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>e.g. demo_r_gind3</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>e.g. mentoring, youth</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>estimated by Eurostat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>exact code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>exclusive</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>executive (delegated)</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>extracted {date}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>field</source>
        <extracomment>_one_of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>field “{field}” belongs to theme “{right}”, not “{theme}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>figures: {n}</source>
        <extracomment>Leftover</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>file, folder, or the address of a table or a Google Sheets document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>file, or the address of a Google My Maps map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>folder, zip or https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>follows the column “{header}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign citizens aged 20-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born aged 25-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>groups of countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>id or English title of a field: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>id or NUTS code of a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>is said to hold the same as column {n}, “{header}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it declares a document type, which no map does</source>
        <extracomment>_Refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it declares entities, which no map does</source>
        <extracomment>_Refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>it has more than {n} cells</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>it has more than {n} columns</source>
        <extracomment>_refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it has more than {n} elements</source>
        <extracomment>_Refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>it has more than {n} rows</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>it has more than {n} rows or {m} cells</source>
        <extracomment>_refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>it holds more than {n} files</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>it holds several datasets</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it holds {n} datasets</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is JSON, but no JSON-stat</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it is empty</source>
        <extracomment>_broken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it is larger than {n} MB</source>
        <extracomment>_refusal</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>it is neither XLSX nor ODS</source>
        <extracomment>_damaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is nested too deeply</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is not JSON, or incomplete</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is of class “{kind}”, which holds no data</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is version 1 of JSON-stat; only 2.0 is read</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>it unpacks to more than {n} MB</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>it unpacks to more than {n} times its size</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>its XML declares entities, which no workbook does</source>
        <extracomment>_damaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>its columns are not in the order of such a table</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>its coordinates are outside the range of the layer’s coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>its elements are nested more than {n} deep</source>
        <extracomment>_Refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>its first line is not the header of such a table</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>its header names something that is no period, or a column twice</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>its values are countries</source>
        <extracomment>_column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>its values look like NUTS codes</source>
        <extracomment>_column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>kind</source>
        <extracomment>_one_of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>kind of power not stated</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>line {line}: bytes that are not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>line {line}: the text is UTF-8, but damaged here</source>
        <extracomment>_refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>line {n} cannot be read</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>line {n} has not the columns of the header; the file may be cut off</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>low reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>median of {n} regions {value} ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>more than {rows} rows, {columns} columns or {cells} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names several fields, “{field}” first</source>
        <extracomment>_column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names “{topic}” as a whole; choose the field it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>native-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>native-born labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>never</source>
        <extracomment>setSpecialValueText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile.py"/>
        <source>no answer</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile.py"/>
        <source>no answer from any region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>no column is said to hold the region&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>no commission known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>no competence documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>no id can be made of this name; give one in a column of its own</source>
        <extracomment>problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>no idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>no web address (http or https): every line needs its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>no year given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>no: no boundary was found for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>non-EU citizens</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>non-EU citizens applying for international protection</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>none</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>not always kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>not available</source>
        <extracomment>Cell</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>not known: leave them out</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>not on the map</source>
        <extracomment>escape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>not seen in any source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>not significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>not used until its field is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>not used until its theme is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used: choose the field it is about ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used: choose the theme it is about ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>not used: the field itself has no answer</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>not used: there is neither a title nor a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>note on the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>nothing documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <source>number of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>optional: id, English title or number of a theme: {themes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>optional: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>outside NUTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>outside NUTS or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>per 1 000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>per 1,000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who acquired citizenship</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who gave up residence</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who took up residence</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>placemark {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>placement by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>places</source>
        <extracomment>_note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/report.py"/>
        <source>recoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>region “{name}” stands already in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/changes.py"/>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>score (0–100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>shared</source>
        <extracomment>title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>single periods and a span of periods cannot be chosen together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>single regions and a level of regions cannot be chosen together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile.py"/>
        <source>stated: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>the bundled edition of the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the categories of dimension “{name}” are missing</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection has more than {n} items</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection has no list of items</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection holds no data, only links to them</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the column has no name</source>
        <extracomment>_column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>the column is missing</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the column is there twice</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the column stands more than once</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>the column stands more than once: {headers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the country is missing, and there is no NUTS code to tell it</source>
        <extracomment>problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the country is taken from the NUTS code</source>
        <extracomment>count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file holds bytes that are not text</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the file is larger than {n} MB</source>
        <extracomment>_damaged, _refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file is not UTF-8 text (byte {n})</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the file says it is {encoding} but is not</source>
        <extracomment>_refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file “{path}” is missing or cannot be read</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the header names nothing that is known</source>
        <extracomment>_column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the header says it</source>
        <extracomment>_column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>the layer has no coordinate reference system, and its coordinates are no longitude and latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the line cannot be read: {error}</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>the number of periods is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>the path “{path}” leads out of it</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/placing.py"/>
        <source>the profile</source>
        <extracomment>kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the region is in row {row} already</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the region needs an id, or a country with a name or NUTS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the region&apos;s name is missing</source>
        <extracomment>problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the table is empty: it has no header</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>the table is missing</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the table stands more than once in the description</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>theme</source>
        <extracomment>_one_of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>theme “{theme}” holds figures, not experiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>there are no labels in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>there is no level “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>there is no region “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>there is no source: choose the column that holds it, or give one web address for the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>third-country nationals</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>this is no table of placements; its columns are {names}</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>this region</source>
        <extracomment>entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>thousand persons</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>under {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>updated {date}</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>usual residents at the census 2021</source>
        <extracomment>data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>wrongly numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>{added} rows added, {removed} removed, {changed} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>{asked}: {score} of 100. {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>{code} has more than one figure for {time}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>{column}: “{new}” here, “{old}” before; the first is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>{criterion}, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>{criterion}, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>{datasets}; as kept in {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/eurostat.py"/>
        <source>{dataset} has no figures by country or region.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>{edition}; each entry with its own source in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>{fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>{files} cannot be found on this computer.</source>
        <extracomment>__init__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>{host} answered with a web page where data was expected.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} asks for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} did not answer in time.</source>
        <extracomment>Unreachable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} does not give access to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} finds the request too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} has nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} is asked too often just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} is busy. Trying again in {n} s …</source>
        <extracomment>step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} is not available just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sends from one address to the next without end.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sends to an address that is not safe to follow.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>{host} sent an empty answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sent something else than expected.</source>
        <extracomment>BadAnswer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/comparison_table.py"/>
        <source>{label}, differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/figures.py"/>
        <source>{latest} or latest available (oldest {oldest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>{low} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>{low} to under {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>{message} ({n} rows)</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>{m} regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/pieces.py"/>
        <source>{name} (rest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>{name}: {score} of 100 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/boundaries.py"/>
        <source>{notice}; around: Natural Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>{n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>{n} cells hold errors of formulas ({first}) and are read as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>{n} cells hold something that is no figure; they count as missing.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>{n} cells hold text or something else that is no figure; they count as missing.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>{n} cells stand more than once; the first is used.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicator_report.py"/>
        <source>{n} codes: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>{n} columns are not used until their field or theme is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>{n} competences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>{n} downloads removed, {size} freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>{n} downloads, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>{n} entries about figures without a place are in the join report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/export.py"/>
        <source>{n} files are already there and would be overwritten.</source>
        <extracomment>ExportError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>{n} files in the folder have the names of these maps and will be replaced.</source>
        <extracomment>question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export_maps.py"/>
        <source>{n} files were written before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>{n} files written to {folder}.</source>
        <extracomment>show_success</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>{n} formulas have no stored result and are read as empty (first: {cell}). Open the workbook in a spreadsheet program and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <source>{n} indicators added: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/downloads.py"/>
        <source>{n} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>{n} lines copied.</source>
        <extracomment>show_info</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/renderers.py"/>
        <source>{n} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/boundaries.py"/>
        <source>{n} more notes on the boundaries are in the join report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>{n} more rows of another length</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>{n} more rows with problems in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>{n} notes on the import are in the join report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>{n} notes on the import, see the join report once it is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>{n} of {m} codes known (NUTS {year}). What is missing is drawn from the built-in boundaries.</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>{n} of {m} downloads</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>{n} of {m} fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>{n} of {m} regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>{n} of {m} rows</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>{n} placements saved as {path}.</source>
        <extracomment>show_success</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>{n} regions</source>
        <extracomment>setText</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>{n} regions found.</source>
        <extracomment>pushInfo</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>{n} rows copied.</source>
        <extracomment>show_info</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>{n} series stand more than once; the first is used.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>{n} values where the header has {m} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>{old} is {new} in NUTS {year}, the same territory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/web.py"/>
        <source>{origin} gives no usable answer just now; this is its last good one, of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>{placed} of {total} regions placed, {n} of them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>{placed} of {total} regions placed.</source>
        <extracomment>QLabel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <source>{placed} of {units} territories with a figure</source>
        <extracomment>MapTexts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>{reason} The years and scales are those last known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>{regions} of {all} regions say something; {share} of all region and theme pairs are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>{regions} regions, {competences} competences, {experiences} experiences, needs and interests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>{region}, “{field}” stands in the map more than once; merged, the strongest level is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>{score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>{table}, column {column}: decimal commas are read as decimal points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/records.py"/>
        <source>{table}: {n} rows left out, their region is not in the edition.</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>{unit} is already taken by {owner}, placed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/matching.py"/>
        <source>{unit} is already taken by {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>{what} in Europe, by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <source>{what} in Europe, by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>{what} in Europe’s maritime regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>“No answer”: the edition has no entry for the region in this theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/indicator_map.py"/>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>“Not available”: the dataset has no figure for the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/texts.py"/>
        <source>“Not surveyed”: no region of the edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“dimension” is missing</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“id” names a dimension twice, or too many</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“id”, the list of dimensions, is missing or wrong</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“no” becomes no row</source>
        <extracomment>count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“size” does not have one number per dimension</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“size” holds something that is no number of categories</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“value” is missing</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>“{address}” is a short address that does not tell which map it stands for.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>“{address}” is a workbook of the old kind (XLS), or one with a password.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>“{address}” is no description of a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>“{address}” is not a web address (http or https).</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>“{address}” is not the address of a map in Google My Maps.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset_files.py"/>
        <source>“{address}” leads to a web page, not to a file with data.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/user_layer.py"/>
        <source>“{code}” is no NUTS code of 2013 to 2024.</source>
        <extracomment>_leave</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>“{code}” is no code of a region we know.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}” in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}” of {time}: {new} here, {old} before; the first is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}”: {text} names no year; it waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}”: “{text}” may be thousands or decimals; not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>“{dimension}” of the dataset has no code {codes}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{field}” belongs to the theme “{own}”, not to “{theme}”; kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>“{field}”: “{text}” does not tell the kind of power; kept as “unspecified” with this wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>“{field}”: “{text}” is no answer.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <location filename="../cpmr_migration_plugin/store/lookup.py"/>
        <source>“{file}” cannot be read as an atlas file of this plugin.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” cannot be replaced.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>“{file}” cannot be written to.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/export.py"/>
        <source>“{file}” could not be exported.</source>
        <extracomment>ExportError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/renewal.py"/>
        <source>“{file}” could not be renewed.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/official.py"/>
        <source>“{file}” could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>“{file}” does not look like a map: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>“{file}” does not tell what it was loaded from.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <location filename="../cpmr_migration_plugin/workflows/inspect_results.py"/>
        <source>“{file}” exists already.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refresh.py"/>
        <source>“{file}” has been loaded or refreshed anew in the meantime.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” has no sheet with anything in it.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” holds no KML document.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>“{file}” holds no data package.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no data, only the address of the map on the web.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no placemarks.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/official.py"/>
        <source>“{file}” holds other regions than its name says.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/profile.py"/>
        <source>“{file}” in your profile cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/profile.py"/>
        <source>“{file}” in your profile was damaged. It was set aside as “{aside}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/profile.py"/>
        <source>“{file}” in your profile was written by a newer version of this plugin. It was set aside as “{aside}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” is a data package, not a table.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” is a folder.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>“{file}” is damaged at line {line}, or is no KML file.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/renewal.py"/>
        <source>“{file}” is in use by another program.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/load.py"/>
        <source>“{file}” is in use by the open project.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is not KML: it begins with “{tag}”.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” is not a KMZ file that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/gisco/files.py"/>
        <source>“{file}” is not a file of NUTS regions.</source>
        <extracomment>BoundaryError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is not a workbook that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{file}” is not a zip archive that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>“{file}” is not there.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>“{file}” is not there; this is the last good copy, of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/available.py"/>
        <source>“{file}” is of an older version of this plugin and does not hold the units to choose from.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” is open in another program or project.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is protected by a password, or is a workbook of the old XLS kind.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is protected by a password.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/renewal.py"/>
        <source>“{file}” is read-only.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is refused: it links to more than {n} maps.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{file}” is refused: the archive does not look like a dataset.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” is refused: the archive does not look like a map.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>“{file}” is too large for a table of placements.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>“{file}” is too large to be read: more than {n} MB.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” must end in {endings}.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/recipe.py"/>
        <source>“{file}” was loaded by a newer version of this plugin.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>“{file}” was made by a newer version of this plugin.</source>
        <extracomment>AtlasError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>“{folder}” holds a data package already.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/dataset.py"/>
        <source>“{line}” does not say which theme a folder is.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>“{name}” cannot be read as a table: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>“{name}” is a web page, not a table.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no code of a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>“{name}” is not a saved result.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>“{name}” is not on the map: {note}</source>
        <extracomment>show_info</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/desk.py"/>
        <source>“{name}” is saved in the atlas file and added as a layer, with the map theme “{theme}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>“{name}” was removed.</source>
        <extracomment>createMessage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>“{name}”: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{path}” is a folder.</source>
        <extracomment>TargetError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{path}” is larger than {n} MB</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{path}” is packed in an unusual way</source>
        <extracomment>append</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/sources_list.py"/>
        <source>“{place}” is not there any more, and no copy of it has been kept.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“{text}” is kept as a note</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no NUTS year; not used.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“{text}” is no answer</source>
        <extracomment>count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>“{text}” is no choice of a dimension.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no kind of CPMR membership; not used.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>“{text}” is no kind of experience we know; not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“{text}” is no level that is known; kept as “kind of power not stated”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no web address of a factsheet; not used.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/expressions.py"/>
        <source>“{text}” is no {what}; known are {ids}</source>
        <extracomment>KeyError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a NUTS code; left empty</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a membership that is known; left empty</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>“{text}” is not a place on Earth</source>
        <extracomment>BadCoordinates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>“{text}” is not a position</source>
        <extracomment>BadCoordinates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a year; not used</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is read as: {links}</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“{text}” seems to say no in words that are not known; not used. Write “none” if it means that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators.py"/>
        <source>“{title}” added: {placed} of {units} territories have a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>“{title}” cannot be loaded: 1 problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>“{title}” cannot be loaded: {n} problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>“{title}” has no figure for any territory that the atlas draws now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/importing.py"/>
        <source>“{title}” holds no region of which anything could be read.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{title}” is not published at the level {level}.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_figures.py"/>
        <source>“{title}” is published for {levels} only.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{title}” stands in the map twice; kept once.</source>
        <extracomment>note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>“{title}”: Eurostat gives no usable answer just now; its figures of {date} stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>“{title}”: you work offline; its figures of {date} stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicator_refresh.py"/>
        <source>“{title}”: {reason} Its figures of {date} stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>“{url}” is not an address on the web.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>“{value}” cannot separate columns</source>
        <extracomment>Problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a country code of two capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{value}” is not a country that is known</source>
        <extracomment>problem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a date such as 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a time period such as 2024 or 2024-07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a two-letter country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a web address (http or https)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a year or a span of years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>“{value}” is not a year.</source>
        <extracomment>PluginError</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not one of: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not one of: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” stands more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” has an entry “{key}” outside the {cells} cells</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” has {n} entries where the dimensions make {cells} cells</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” is neither an array nor an object</source>
        <extracomment>_invalid</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
