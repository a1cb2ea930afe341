<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CpmrMigration</name>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source> MB</source>
        <extracomment>_spin</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source> dpi</source>
        <extracomment>setSuffix</extracomment>
        <translation> ppp</translation>
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
        <translation> veces</translation>
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
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Add ({n})</source>
        <translation>&amp;Añadir ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>&amp;Address of the map, source of {n} placemarks</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Dirección del mapa, fuente de {n} marcas de posición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Add…</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Apply</source>
        <extracomment>__init__, addButton</extracomment>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Assign</source>
        <extracomment>button</extracomment>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Authentication…</source>
        <extracomment>_page_button</extracomment>
        <translation>A&amp;utenticación…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Back to Automatic</source>
        <extracomment>action, button</extracomment>
        <translation>&amp;Volver a automático</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Catalogue</source>
        <extracomment>addTab</extracomment>
        <translation>&amp;Catálogo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Classes</source>
        <translation>C&amp;lases</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>&amp;Clear…</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Vaciar…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>&amp;Columns…</source>
        <extracomment>ImporterWords</extracomment>
        <translation>C&amp;olumnas…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Copy</source>
        <extracomment>QPushButton, _button</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>&amp;Copy Chosen Cells</source>
        <translation>&amp;Copiar celdas elegidas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>&amp;Counts in the legend</source>
        <extracomment>QCheckBox</extracomment>
        <translation>&amp;Recuentos en la leyenda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Data ({n})</source>
        <translation>&amp;Datos ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Dataset code</source>
        <translation>Código del conjunto de &amp;datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Delete</source>
        <extracomment>_button</extracomment>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>&amp;Delete preset</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Eliminar preajuste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Download from There</source>
        <translation>Descargar de &amp;ese servidor</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>&amp;Edition</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Edit…</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>&amp;Export</source>
        <extracomment>__init__</extracomment>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Export…</source>
        <extracomment>_add, _button</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Field</source>
        <translation>Ám&amp;bito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;File</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>&amp;File or address</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Archivo o dirección</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Flash</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>&amp;Folder</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Give up on a silent service after</source>
        <translation>&amp;Abandonar un servicio sin respuesta tras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>&amp;Guess Again</source>
        <extracomment>QPushButton</extracomment>
        <translation>&amp;Deducir de nuevo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Help</source>
        <extracomment>_add</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Indicators ({n})</source>
        <extracomment>QCheckBox</extracomment>
        <translation>&amp;Indicadores ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Join Report…</source>
        <extracomment>_add</extracomment>
        <translation>Informe de &amp;unión…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Kind</source>
        <extracomment>addRow</extracomment>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Layer</source>
        <extracomment>addRow</extracomment>
        <translation>Ca&amp;pa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>&amp;Load</source>
        <extracomment>__init__</extracomment>
        <translation>Ca&amp;rgar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Load Edition…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Cargar edición…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Load Placements…</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Cargar asignaciones…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Load…</source>
        <extracomment>_button</extracomment>
        <translation>Ca&amp;rgar…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>&amp;Logo</source>
        <extracomment>addRow</extracomment>
        <translation>L&amp;ogotipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Maps</source>
        <translation>&amp;Mapas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Maps ({n})</source>
        <translation>&amp;Mapas ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Method</source>
        <translation>Mét&amp;odo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>&amp;Name</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Network…</source>
        <extracomment>_page_button</extracomment>
        <translation>R&amp;ed…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>&amp;Note</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>&amp;Open</source>
        <extracomment>__init__</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Open Profile</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Abrir perfil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Other Dataset</source>
        <extracomment>addTab</extracomment>
        <translation>&amp;Otro conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>&amp;Page</source>
        <extracomment>addTab</extracomment>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Palette</source>
        <translation>Pale&amp;ta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Place…</source>
        <extracomment>QPushButton, action</extracomment>
        <translation>Asig&amp;nar…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>&amp;Read preset from file…</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Leer preajuste de archivo…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Refresh</source>
        <extracomment>__init__</extracomment>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Refresh…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Actualizar…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>&amp;Remove</source>
        <extracomment>addMenu</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Remove from the Map</source>
        <extracomment>action, button</extracomment>
        <translation>&amp;Quitar del mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Repeat a failed request</source>
        <translation>&amp;Repetir una petición fallida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Rounded breaks</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Rupturas en &amp;números redondos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Save</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Save Placements…</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Guardar asignaciones…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Save as CSV…</source>
        <extracomment>QPushButton, _button</extracomment>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>&amp;Save this search</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Guardar esta búsqueda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Series from</source>
        <translation>&amp;Serie desde</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>&amp;Source</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Sources…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Fuentes…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Test</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Thresholds</source>
        <translation>Um&amp;brales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Undo</source>
        <extracomment>QPushButton, action, addButton</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Unit</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Where Is It…</source>
        <translation>Indicar &amp;dónde está…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Without Login</source>
        <translation>&amp;Sin credenciales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Work offline: use only what was downloaded before</source>
        <extracomment>QCheckBox</extracomment>
        <translation>&amp;Trabajar sin conexión: usar solo lo descargado antes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>&amp;Year of {n} figures whose column names none</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Año de {n} cifras cuya columna no lo indica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Zoom to</source>
        <translation>&amp;Zoom a</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>&amp;Zoom to Region</source>
        <extracomment>QPushButton</extracomment>
        <translation>&amp;Zoom a la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_model.py"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>(not drawn: another order of size)</source>
        <translation>(no se representa: otro orden de magnitud)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>({n} more pairs)</source>
        <translation>({n} pares más)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/elided.py"/>
        <source>({n} more)</source>
        <translation>({n} más)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/worth.py"/>
        <source>0 leaves them out, 1 counts them like those by a region&apos;s own source.</source>
        <extracomment>PluginError</extracomment>
        <translation>0 las excluye; 1 las cuenta como las que tienen fuente propia de la región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>1 competence</source>
        <translation>1 competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/downloads.py"/>
        <source>1 download removed, {size} freed.</source>
        <translation>1 descarga eliminada, {size} liberados.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>1 download, {size}</source>
        <translation>1 descarga, {size}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>1 region by its own source</source>
        <translation>1 región con fuente propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>1 region says otherwise</source>
        <translation>1 región indica otra cosa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>1:60 million suits a page with all of Europe, 1:1 million a single region. Finer files are larger.</source>
        <extracomment>setToolTip</extracomment>
        <translation>1:60&#160;000&#160;000 es adecuada para una página con toda Europa; 1:1&#160;000&#160;000, para una sola región. Los archivos más detallados ocupan más.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_releases.py"/>
        <source>1:{n} million</source>
        <translation>1:{n}&#160;000&#160;000</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>21000 relocations or other solidarity efforts, or EUR 420 million</source>
        <extracomment>data</extracomment>
        <translation>21 000 reubicaciones u otros esfuerzos de solidaridad, o 420 millones de euros</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <location filename="../cpmr_migration_plugin/sources/boundaries/topology.py"/>
        <source>A boundary is damaged and cannot be repaired.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Un límite está dañado y no se puede reparar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>A city or metropolitan area, not a region.</source>
        <translation>Una ciudad o área metropolitana, no una región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>A data package has a file “datapackage.json” (JSON, UTF-8) beside its tables.</source>
        <extracomment>PluginError</extracomment>
        <translation>Un paquete de datos tiene un archivo «datapackage.json» (JSON, UTF-8) junto a sus tablas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>A data package has a file “datapackage.json” beside its tables.</source>
        <extracomment>PluginError</extracomment>
        <translation>Un paquete de datos tiene un archivo «datapackage.json» junto a sus tablas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>A dataset has a row per region. Details show what was not used.</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Un conjunto de datos tiene una fila por región. Lo que no se ha usado figura en Detalles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>A dimension or code of the dataset has changed: choose the dimensions again. Details name it.</source>
        <translation>Ha cambiado una dimensión o un código del conjunto de datos: elija de nuevo las dimensiones. Se indica en Detalles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>A dot in every region that is a confirmed member, and its line in legend and note</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un punto en cada región que es miembro confirmado, y su línea en la leyenda y en la nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>A factsheet could not be written.</source>
        <extracomment>ExportError</extracomment>
        <translation>No se pudo escribir una ficha.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>A figure needs a year; those of unknown year are listed in the join report</source>
        <extracomment>setToolTip</extracomment>
        <translation>Toda cifra necesita un año; las de año desconocido figuran en el informe de unión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/paths.py"/>
        <source>A file of the plugin is missing or damaged: {file}.</source>
        <extracomment>kind</extracomment>
        <translation>Falta un archivo del complemento o está dañado: {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>A file…</source>
        <extracomment>setAllowEmptyLayer</extracomment>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>A folder was given a theme that does not exist.</source>
        <extracomment>PluginError</extracomment>
        <translation>Se ha atribuido a una carpeta un tema que no existe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>A group of countries, not a region.</source>
        <translation>Un grupo de países, no una región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>A later placement of the same region counts.</source>
        <translation>Prevalece una asignación posterior de la misma región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>A layer of figures has no place for text: “{text}”.</source>
        <translation>Una capa de cifras no tiene cabida para texto: «{text}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>A layer that is being edited cannot be filtered. Save its edits first.</source>
        <extracomment>emit</extracomment>
        <translation>No se puede filtrar una capa en edición. Guarde antes sus cambios.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>A map shows one figure per region: every other dimension needs one choice.</source>
        <extracomment>PluginError</extracomment>
        <translation>Un mapa muestra una cifra por región: hay que elegir un código en cada una de las demás dimensiones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>A pair is answered if the edition has any record of the region in the theme, a “none” included.</source>
        <translation>Un par tiene respuesta si la edición tiene algún registro de la región en el tema, incluido «ninguna».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>A picture for text documents and slides</source>
        <extracomment>setToolTip</extracomment>
        <translation>Una imagen para documentos de texto y diapositivas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>A preset does not hold the regions that were selected in the window: name them as REGIONS.</source>
        <translation>Un preajuste no contiene las regiones seleccionadas en la ventana: indíquelas en REGIONS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>A program was stopped while it wrote into “{file}”. This cannot be put right here: the file or its folder cannot be written to.</source>
        <extracomment>kind</extracomment>
        <translation>Un programa se interrumpió mientras escribía en «{file}». Aquí no se puede reparar: no se puede escribir en el archivo o en su carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>A ready project to try everything out: the bundled edition on the boundaries that come with QGIS, nine layers with their print layouts. It is made without a network, in some seconds.</source>
        <extracomment>QLabel</extracomment>
        <translation>Un proyecto listo para probarlo todo: la edición incluida sobre los límites que vienen con QGIS, nueve capas con sus composiciones de impresión. Se crea sin red, en unos segundos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>A region’s own source says something else than the general rule: {first}.</source>
        <translation>La fuente propia de una región no indica lo mismo que la norma general: {first}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>A rule beside it</source>
        <translation>Además, una norma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>A rule says the same</source>
        <translation>Una norma dice lo mismo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>A sheet of “{file}” is too large.</source>
        <extracomment>PluginError</extracomment>
        <translation>Una hoja de «{file}» es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>A table of several pages: kinds of authority of each country by field of competence, with legend</source>
        <extracomment>setToolTip</extracomment>
        <translation>Una tabla de varias páginas: tipos de autoridad de cada país por ámbito de competencia, con leyenda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>A template cannot be written as “{ending}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se puede escribir una plantilla como «{ending}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>A territory of another level than the regions drawn.</source>
        <translation>Un territorio de un nivel distinto del de las regiones representadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>A text file beside every map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un archivo de texto junto a cada mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>A&amp;gainst the share</source>
        <translation>&amp;Frente al porcentaje</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>A&amp;ll in one PDF, with bookmarks</source>
        <extracomment>QCheckBox</extracomment>
        <translation>&amp;Todas en un solo PDF, con marcadores</translation>
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
        <translation>Sobre la propia respuesta (no se usa)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>About the atlas</source>
        <translation>Sobre el atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>About the data</source>
        <translation>Acerca de los datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>About the indicators</source>
        <translation>Sobre los indicadores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>About {n} figures: Eurostat may not answer at once. Narrow the selection.</source>
        <translation>Unas {n} cifras: es posible que Eurostat no responda de inmediato. Reduzca la selección.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>About {n} figures: more than Eurostat hands out. Narrow the selection.</source>
        <translation>Unas {n} cifras: más de las que entrega Eurostat. Reduzca la selección.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Abruzzo</source>
        <extracomment>data</extracomment>
        <translation>Abruzos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Access to Eurostat was refused.</source>
        <translation>Se ha denegado el acceso a Eurostat.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Acquisition of citizenship in the year</source>
        <extracomment>data</extracomment>
        <translation>Adquisición de nacionalidad durante el año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Add &amp;Indicators…</source>
        <extracomment>_add</extracomment>
        <translation>Añadir &amp;indicadores…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Add Indicators</source>
        <extracomment>__init__</extracomment>
        <translation>Añadir indicadores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Add Source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Add a file, a folder or an address</source>
        <extracomment>_button</extracomment>
        <translation>Añadir un archivo, una carpeta o una dirección</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Add a region…</source>
        <extracomment>RegionBox</extracomment>
        <translation>Añadir una región…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Add as &amp;Layer</source>
        <translation>Añadir como &amp;capa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Add as La&amp;yout</source>
        <translation>Añadir como co&amp;mposición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Add indicators</source>
        <extracomment>start_task</extracomment>
        <translation>Añadir indicadores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>Add it to the project again, or choose other boundaries.</source>
        <extracomment>PluginError</extracomment>
        <translation>Añádala de nuevo al proyecto o elija otros límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Add one more region to compare.</source>
        <translation>Añada otra región para comparar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Add statistics of Eurostat to the atlas, as maps of their own</source>
        <extracomment>_add</extracomment>
        <translation>Añadir estadísticas de Eurostat al atlas, como mapas propios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Add styles from a file</source>
        <extracomment>_button</extracomment>
        <translation>Añadir estilos de un archivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_requests.py"/>
        <source>Add the indicator again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Añada de nuevo el indicador.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Add the indicators again. Nothing was changed.</source>
        <extracomment>changed</extracomment>
        <translation>Añada de nuevo los indicadores. No se ha modificado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Add the region to the comparison</source>
        <extracomment>_button</extracomment>
        <translation>Añadir la región a la comparación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Add to &amp;Compare</source>
        <extracomment>addAction</extracomment>
        <translation>Añadir a la &amp;comparación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/drivers.py"/>
        <source>Add what it leads to to the project as a layer, and choose the layer.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Añada al proyecto, como capa, los datos a los que remite y elija esa capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Added to the note of every map</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Se añade a la nota de cada mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Added: {names}.</source>
        <extracomment>show_info</extracomment>
        <translation>Añadidos: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Adding the layers to the project</source>
        <translation>Añadiendo las capas al proyecto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Address, with its key:</source>
        <extracomment>getText</extracomment>
        <translation>Dirección, con su clave:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Adds statistics of Eurostat to a migration atlas, as layers of their own.</source>
        <translation>Añade estadísticas de Eurostat a un atlas de migración, como capas propias.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Administrative boundaries: © EuroGeographics, © TurkStat. Source: European Commission – Eurostat/GISCO</source>
        <translation>Límites administrativos: © EuroGeographics, © TurkStat. Fuente: Comisión Europea – Eurostat/GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Administrative boundaries: © EuroGeographics, © UN-FAO, © TurkStat. Source: European Commission – Eurostat/GISCO; regions outside: Natural Earth</source>
        <translation>Límites administrativos: © EuroGeographics, © UN-FAO, © TurkStat. Fuente: Comisión Europea – Eurostat/GISCO; resto de regiones: Natural Earth</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>After</source>
        <translation>Después</translation>
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
        <translation>Edad en años cumplidos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Albania</source>
        <extracomment>data</extracomment>
        <translation>Albania</translation>
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
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Algeria</source>
        <extracomment>data</extracomment>
        <translation>Argelia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Alike beside each other</source>
        <translation>Similares juntas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Alike together</source>
        <translation>Similares juntas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>All changes</source>
        <extracomment>addItem</extracomment>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>All countries</source>
        <extracomment>CheckableBox</extracomment>
        <translation>Todos los países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>All downloads are ticked “Always keep”.</source>
        <extracomment>show_info</extracomment>
        <translation>Todas las descargas están marcadas «Conservar siempre».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>All kinds of partners</source>
        <extracomment>addItem</extracomment>
        <translation>Todos los tipos de socios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>All levels</source>
        <extracomment>setDefaultText</extracomment>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>All levels unless some are ticked; regions of other levels are then approximated</source>
        <extracomment>setToolTip</extracomment>
        <translation>Todos los niveles, salvo que se marquen algunos; las regiones de otros niveles se aproximan</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>All other territory on the map was not surveyed</source>
        <extracomment>append</extracomment>
        <translation>El resto del territorio del mapa no se encuestó</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/coverage.py"/>
        <source>All regions</source>
        <extracomment>addItem, covered</extracomment>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>All regions at once, and how much is answered</source>
        <translation>Todas las regiones a la vez y el grado de respuesta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>All sheets are hidden; they are read nevertheless: {names}</source>
        <translation>Todas las hojas están ocultas; se leen de todos modos: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>All tables</source>
        <extracomment>addItem</extracomment>
        <translation>Todas las tablas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>All that other regions share with this one follows from a rule that holds for both.</source>
        <translation>Todo lo que otras regiones comparten con esta se deriva de una norma que vale para ambas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>All themes</source>
        <extracomment>CheckableBox</extracomment>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/class_labels.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>All values</source>
        <translation>Todos los valores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>All words must stand in an entry for it to count</source>
        <extracomment>setToolTip</extracomment>
        <translation>Para que una entrada cuente, debe contener todas las palabras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/export_folder.py"/>
        <source>Allow overwriting, or choose another folder.</source>
        <extracomment>ExportError</extracomment>
        <translation>Permita sobrescribir o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Allow writing there, or copy “{file}” and “{journal}” to a folder of yours and open it there.</source>
        <translation>Permita escribir allí, o copie «{file}» y «{journal}» a una carpeta suya y abra allí el primero.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Also save a &amp;project file beside it</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Guardar también un archivo de pro&amp;yecto junto a él</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Also what is held</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>También lo retenido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Always keep</source>
        <translation>Conservar siempre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>An address begins with “https://” or “http://”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Una dirección empieza por «https://» o «http://».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>An array of titles with their year, newest first; empty if nothing is documented.</source>
        <extracomment>_help</extracomment>
        <translation>Una matriz de títulos con su año, los más recientes primero; vacía si no hay nada documentado.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Andalusia</source>
        <extracomment>data</extracomment>
        <translation>Andalucía</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Andorra</source>
        <extracomment>data</extracomment>
        <translation>Andorra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Another source has this name.</source>
        <translation>Otra fuente ya tiene este nombre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Answer given; share not available</source>
        <extracomment>_Rule</extracomment>
        <translation>Con respuesta; porcentaje no disponible</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Answers have no middle that a palette could turn around.</source>
        <translation>Las respuestas no tienen un punto medio en torno al cual pueda cambiar una paleta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Answers without a class are not drawn, with the number of regions: {classes}.</source>
        <translation>Las respuestas sin clase no se representan; con el número de regiones: {classes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Anti-discrimination</source>
        <extracomment>title</extracomment>
        <translation>Lucha contra la discriminación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Any basis</source>
        <translation>Cualquier fundamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Any file of polygons that QGIS reads</source>
        <extracomment>setToolTip</extracomment>
        <translation>Cualquier archivo de polígonos que QGIS pueda leer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Any or none</source>
        <translation>Cualquiera o ninguno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Applies to</source>
        <extracomment>title</extracomment>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Apply style</source>
        <translation>Aplicar estilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Apply the changes</source>
        <extracomment>_start</extracomment>
        <translation>Aplicar los cambios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Around the middle</source>
        <extracomment>StylePreset</extracomment>
        <translation>En torno al punto medio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>As Eurostat calls it</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Según lo denomina Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>As determined on {days}</source>
        <translation>Según lo determinado el {days}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>As documented for regional authorities in the edition of {date}</source>
        <translation>Según lo documentado sobre las autoridades regionales en la edición de {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>As in QGIS</source>
        <extracomment>addItem</extracomment>
        <translation>Como en QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>As of</source>
        <extracomment>title</extracomment>
        <translation>A fecha de</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>As the interface</source>
        <translation>Como la interfaz</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>As the layer is made</source>
        <extracomment>title</extracomment>
        <translation>Como viene la capa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>As the source of the layer says</source>
        <translation>Según indique la fuente de la capa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>As the style says</source>
        <translation>Según indique el estilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Ask GISCO which boundaries there are</source>
        <extracomment>Job</extracomment>
        <translation>Preguntar a GISCO qué límites hay</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Ask GISCO which years and scales there are</source>
        <extracomment>setToolTip</extracomment>
        <translation>Preguntar a GISCO qué años y escalas hay</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>Ask for a package that holds its tables, or for a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Pida un paquete que contenga sus tablas, o un zip de él.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Ask for less: fewer years, one level, one indicator.</source>
        <translation>Pida menos: menos años, un nivel, un indicador.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>Ask for the file again, or unpack it and load the folder.</source>
        <extracomment>PluginError</extracomment>
        <translation>Pida el archivo de nuevo, o descomprímalo y cargue la carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Ask for the right to write to it, or copy it to a folder of yours and open it there.</source>
        <extracomment>kind</extracomment>
        <translation>Pida permiso de escritura, o cópielo a una carpeta suya y ábralo allí.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>Ask whoever made it for it again, and check that the file or folder may be opened.</source>
        <extracomment>PluginError</extracomment>
        <translation>Pídalo de nuevo a quien lo creó y compruebe que se pueda abrir el archivo o la carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>Ask whoever made it for the files themselves, and load their folder.</source>
        <extracomment>PluginError</extracomment>
        <translation>Pida los archivos originales a quien lo creó y cargue su carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/eurostat.py"/>
        <source>Asking Eurostat for the dimensions of {dataset}</source>
        <extracomment>step</extracomment>
        <translation>Consultando a Eurostat las dimensiones de {dataset}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Asking Eurostat for {name}, {level}</source>
        <extracomment>step</extracomment>
        <translation>Consultando a Eurostat {name}, {level}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Asking GISCO…</source>
        <extracomment>setText</extracomment>
        <translation>Consultando a GISCO…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Asking {host} …</source>
        <extracomment>step</extracomment>
        <translation>Consultando a {host} …</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Asturias</source>
        <extracomment>data</extracomment>
        <translation>Asturias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Asylum and international protection</source>
        <extracomment>title</extracomment>
        <translation>Asilo y protección internacional</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Asylum applicants from Ukraine in the year</source>
        <extracomment>data</extracomment>
        <translation>Solicitantes de asilo de Ucrania durante el año</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Asylum applicants in the year</source>
        <extracomment>data</extracomment>
        <translation>Solicitantes de asilo durante el año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Asylum procedures</source>
        <extracomment>title</extracomment>
        <translation>Procedimientos de asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>At most {n} regions are compared; the others were left out.</source>
        <extracomment>emit</extracomment>
        <translation>Se comparan como máximo {n} regiones; las demás se han omitido.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>At risk of migratory pressure</source>
        <extracomment>title</extracomment>
        <translation>En riesgo de presión migratoria</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Atlantic Arc</source>
        <extracomment>data</extracomment>
        <translation>Arco Atlántico</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Atlas &amp;file</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Archivo de atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <location filename="../cpmr_migration_plugin/processing/update_atlas.py"/>
        <source>Atlas file</source>
        <extracomment>QgsProcessingOutputFile, QgsProcessingParameterFile, QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Archivo de atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Atlas file (*.gpkg)</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Archivo de atlas (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <source>Atlas file or project</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Archivo de atlas o proyecto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <source>Atlas file or project (*.gpkg *.qgz *.qgs)</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Archivo de atlas o proyecto (*.gpkg *.qgz *.qgs)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Attica</source>
        <extracomment>data</extracomment>
        <translation>Ática</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Attribution of boundaries</source>
        <translation>Atribución de los límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Attribution of the boundaries</source>
        <translation>Atribución de los límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Austria</source>
        <extracomment>data</extracomment>
        <translation>Austria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/connection.py"/>
        <source>Authentication configurations can be used inside QGIS only.</source>
        <extracomment>PluginError</extracomment>
        <translation>Las configuraciones de autenticación solo se pueden usar dentro de QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Authentication, if the address asks for it</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Autenticación, si la dirección la pide</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Authority</source>
        <extracomment>title</extracomment>
        <translation>Autoridad</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Auvergne-Rhône-Alpes</source>
        <extracomment>data</extracomment>
        <translation>Auvernia-Ródano-Alpes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Awareness</source>
        <extracomment>title</extracomment>
        <translation>Sensibilización</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Azores</source>
        <extracomment>data</extracomment>
        <translation>Azores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Back to the list (Esc)</source>
        <extracomment>_button</extracomment>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Balearic Islands</source>
        <extracomment>data</extracomment>
        <translation>Illes Balears</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Balkan and Black Sea</source>
        <extracomment>data</extracomment>
        <translation>Balcanes y Mar Negro</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Baltic Sea</source>
        <extracomment>data</extracomment>
        <translation>Mar Báltico</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Bars</source>
        <extracomment>title</extracomment>
        <translation>Barras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Bars by theme</source>
        <extracomment>StylePreset</extracomment>
        <translation>Barras por tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Bars: {n} side by side; their height is in proportion to what is counted</source>
        <translation>Barras: {n} una al lado de otra; su altura es proporcional a lo contado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Basic Public Services</source>
        <extracomment>title</extracomment>
        <translation>Servicios públicos básicos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Basic public services: how Europe’s maritime regions are involved</source>
        <translation>Servicios públicos básicos: implicación de las regiones marítimas de Europa</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Basilicata</source>
        <extracomment>data</extracomment>
        <translation>Basilicata</translation>
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
        <translation>Fundamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Basis of competences</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Fundamento de las competencias</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Basque Country</source>
        <extracomment>data</extracomment>
        <translation>País Vasco</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>Before the fix of {date}</source>
        <extracomment>restyle</extracomment>
        <translation>Antes de la corrección del {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Belgium</source>
        <extracomment>data</extracomment>
        <translation>Bélgica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Beside</source>
        <extracomment>addRow</extracomment>
        <translation>Además</translation>
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
        <translation>Bloques del Pacto sobre Migración y Asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Blue</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Blue by orange (3 × 3)</source>
        <extracomment>title</extracomment>
        <translation>Azul por naranja (3 × 3)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Born abroad, % of total population (Spanish annual census)</source>
        <extracomment>data</extracomment>
        <translation>Nacidos en el extranjero, % de la población total (censo anual español)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Born outside the EU, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation>Nacidos fuera de la UE, % de la población de 15 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Bornholm</source>
        <extracomment>data</extracomment>
        <translation>Bornholm</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Bosnia and Herzegovina</source>
        <extracomment>data</extracomment>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Boundaries</source>
        <extracomment>QgsProcessingParameterEnum, QgsProcessingParameterFileDestination, __init__</extracomment>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/topology.py"/>
        <source>Boundaries cannot be united to a region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>No se pueden unir los límites para formar una región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Boundaries: Natural Earth (public domain), generalised</source>
        <translation>Límites: Natural Earth (dominio público), generalizados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Boundaries: {layer}; around: Natural Earth (public domain)</source>
        <translation>Límites: {layer}; entorno: Natural Earth (dominio público)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>Boundaries: {title}</source>
        <translation>Límites: {title}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Boundary file</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Archivo de límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Boundary layer</source>
        <extracomment>QgsProcessingParameterVectorLayer</extracomment>
        <translation>Capa de límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Boundary unit</source>
        <translation>Unidad territorial</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Boundary units</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Unidades territoriales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Breaks become numbers a reader can remember; every class stays populated</source>
        <extracomment>setToolTip</extracomment>
        <translation>Las rupturas pasan a ser números fáciles de recordar; ninguna clase queda vacía</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Bremen</source>
        <extracomment>data</extracomment>
        <translation>Bremen</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Brittany</source>
        <extracomment>data</extracomment>
        <translation>Bretaña</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Brussels-Capital</source>
        <extracomment>data</extracomment>
        <translation>Bruselas-Capital</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Brăila</source>
        <extracomment>data</extracomment>
        <translation>Brăila</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Building block of the Pact</source>
        <translation>Bloque del Pacto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Built-in (Natural Earth, offline)</source>
        <translation>Integrados (Natural Earth, sin conexión)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Built-in boundaries ship with QGIS and are generalised; official ones may be used for non-commercial maps with the notice that is put on them</source>
        <extracomment>setToolTip</extracomment>
        <translation>Los límites integrados se distribuyen con QGIS y están generalizados; los oficiales pueden usarse en mapas no comerciales con el aviso que se les añade</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Built-in – Natural Earth, offline</source>
        <extracomment>addItem</extracomment>
        <translation>Integrados: Natural Earth, sin conexión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Bulgaria</source>
        <extracomment>data</extracomment>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/bundled.py"/>
        <source>Bundled edition</source>
        <extracomment>ImporterWords, title</extracomment>
        <translation>Edición incluida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/bundled.py"/>
        <source>Bundled edition – public facts and figures, offline</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Edición incluida: información y cifras públicas, sin conexión</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Burgas</source>
        <extracomment>data</extracomment>
        <translation>Burgas</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Buskerud</source>
        <extracomment>data</extracomment>
        <translation>Buskerud</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>By a column</source>
        <translation>Por una columna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>By commission</source>
        <translation>Por comisión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>By general rule: {n}, counting {share}.</source>
        <translation>Por norma general: {n}, cuentan el {share}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>By hand: {decision}</source>
        <translation>A mano: {decision}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>By own source of the region and by general rule, edition of {date}</source>
        <extracomment>replace</extracomment>
        <translation>Con fuente propia de la región y por norma general, edición de {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>By own source or general rule</source>
        <extracomment>title</extracomment>
        <translation>Con fuente propia o por norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>By rule: {share}</source>
        <extracomment>setText</extracomment>
        <translation>Por norma general: {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>By theme</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>By tier</source>
        <translation>Por nivel de gobierno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Bytes freed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Bytes liberados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>C&amp;oordinates</source>
        <extracomment>add</extracomment>
        <translation>Coordenada&amp;s</translation>
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
        <translation>CPMR Migration – Detalles</translation>
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
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>CPMR commission</source>
        <extracomment>title</extracomment>
        <translation>Comisión de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>CPMR commissions</source>
        <translation>Comisiones de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/members.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>CPMR member</source>
        <extracomment>Rule</extracomment>
        <translation>Miembro de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>CPMR members</source>
        <translation>Miembros de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>CPMR members: {n} of {m} regions.</source>
        <translation>Miembros de la CRPM: {n} de {m} regiones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>CPMR membership</source>
        <extracomment>labelled, title</extracomment>
        <translation>Pertenencia a la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <source>CPMR migration atlas – {edition}</source>
        <extracomment>without_markup</extracomment>
        <translation>Atlas de migración de la CRPM – {edition}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Calabria</source>
        <extracomment>data</extracomment>
        <translation>Calabria</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Campania</source>
        <extracomment>data</extracomment>
        <translation>Campania</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Canary Islands</source>
        <extracomment>data</extracomment>
        <translation>Islas Canarias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/progress.py"/>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>Cancelled</extracomment>
        <translation>Cancelado. No se ha modificado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_run.py"/>
        <source>Cancelled. {n} files are complete and stay.</source>
        <extracomment>Cancelled</extracomment>
        <translation>Cancelado. {n} archivos están completos y se conservan.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Cancelling…</source>
        <extracomment>show_step</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Cannot be used yet: {message}.</source>
        <translation>Aún no se puede usar: {message}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Cantabria</source>
        <extracomment>data</extracomment>
        <translation>Cantabria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Cape Verde</source>
        <extracomment>data</extracomment>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Caption</source>
        <translation>Pie de mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Captions</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Pies de mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Captions, alternative texts, citations</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Pies de mapa, textos alternativos, citas</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Caraș-Severin</source>
        <extracomment>data</extracomment>
        <translation>Caraș-Severin</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Castilla y León</source>
        <extracomment>data</extracomment>
        <translation>Castilla y León</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Catalonia</source>
        <extracomment>data</extracomment>
        <translation>Cataluña</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Central Greece</source>
        <extracomment>data</extracomment>
        <translation>Grecia Central</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Central Macedonia</source>
        <extracomment>data</extracomment>
        <translation>Macedonia Central</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Centre-Val de Loire</source>
        <extracomment>data</extracomment>
        <translation>Centro-Valle del Loira</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>Change the selection.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cambie la selección.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Changes</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Check A&amp;gain</source>
        <extracomment>_button</extracomment>
        <translation>Compro&amp;bar de nuevo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check address, user and password of the proxy in Settings › Options › Network.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Compruebe la dirección, el usuario y la contraseña del proxy en Configuración › Opciones › Red.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Check how the columns of a survey are read</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Comprobar cómo se leen las columnas de una encuesta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Check in a web browser that the map has data, and that the right layer was exported.</source>
        <extracomment>PluginError</extracomment>
        <translation>Compruebe en un navegador web que el mapa tiene datos y que se exportó la capa correcta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/adapter.py"/>
        <source>Check it in Settings › Options › Authentication.</source>
        <extracomment>PluginError</extracomment>
        <translation>Compruébela en Configuración › Opciones › Autenticación.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Check maps</source>
        <translation>Comprobar mapas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check that it is shared with everybody, or choose an authentication configuration.</source>
        <translation>Compruebe que esté compartida con todo el mundo o elija una configuración de autenticación.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>Check that the file is there and not open in another program.</source>
        <extracomment>PluginError</extracomment>
        <translation>Compruebe que el archivo existe y no está abierto en otro programa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the address or the code; it may have been moved or withdrawn.</source>
        <translation>Compruebe la dirección o el código; puede que se haya trasladado o retirado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address with whoever publishes it; Details show where it leads.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Compruebe la dirección con quien la publica; en Detalles se indica adónde conduce.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address, or ask for less.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Compruebe la dirección o pida menos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address, or try again later.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Compruebe la dirección o inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the address; Details show what was answered.</source>
        <translation>Compruebe la dirección; la respuesta figura en Detalles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Check the code of the dataset in Eurostat&apos;s data browser.</source>
        <translation>Compruebe el código del conjunto de datos en el navegador de datos de Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the connection to the internet and the spelling of the address.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Compruebe la conexión a internet y la ortografía de la dirección.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the connection to the internet, or try again later.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Compruebe la conexión a internet o inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the date of this computer, and ask whether this network inspects connections.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Compruebe la fecha de este equipo y pregunte si esta red inspecciona las conexiones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Check which theme each folder of the map is read as</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Comprobar a qué tema se atribuye cada carpeta del mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/layer_boundaries.py"/>
        <source>Checking the layer for overlaps</source>
        <extracomment>step</extracomment>
        <translation>Comprobando si hay solapamientos en la capa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>Checking {map}</source>
        <extracomment>step</extracomment>
        <translation>Comprobando {map}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Checks the maps of a migration atlas before they are exported, and mends what can be mended.</source>
        <translation>Comprueba los mapas de un atlas de migración antes de exportarlos y corrige lo que se puede corregir.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Checks – {counts}</source>
        <translation>Comprobaciones – {counts}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Checks: not done.</source>
        <extracomment>show_busy</extracomment>
        <translation>Comprobaciones: sin realizar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Checks: nothing to look at.</source>
        <translation>Comprobaciones: nada que revisar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Choose JSON-stat, SDMX-CSV or TSV when you download from Eurostat.</source>
        <translation>Elija JSON-stat, SDMX-CSV o TSV al descargar de Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Choose PDF, PNG or SVG.</source>
        <translation>Elija PDF, PNG o SVG.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <source>Choose PDF, PNG, SVG or captions.</source>
        <extracomment>ExportError</extracomment>
        <translation>Elija PDF, PNG, SVG o pies de mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Choose a GeoPackage made with “Load edition…”.</source>
        <translation>Elija un GeoPackage creado con «Cargar edición…».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>Choose a KML or KMZ file, or paste the address of a Google My Maps map.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija un archivo KML o KMZ, o pegue la dirección de un mapa de Google My Maps.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>Choose a PNG, JPEG or SVG file, or leave the logo out.</source>
        <extracomment>ExportError</extracomment>
        <translation>Elija un archivo PNG, JPEG o SVG, u omita el logotipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>Choose a cell to read its legal basis and sources.</source>
        <translation>Elija una celda para leer su base jurídica y sus fuentes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a code of “{dimension}”.</source>
        <translation>Elija un código de «{dimension}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Choose a dataset</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Elija un conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/eurostat.py"/>
        <source>Choose a dataset with the dimension “geo”, e.g. from Eurostat&apos;s regional statistics.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija un conjunto de datos con la dimensión «geo», p.&#160;ej., de las estadísticas regionales de Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a file downloaded from Eurostat</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Elija un archivo descargado de Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>Choose a file of NUTS regions</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Elija un archivo de regiones NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>Choose a file of NUTS regions, such as NUTS_RG_20M_2024_4326.geojson from GISCO.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija un archivo de regiones NUTS, como NUTS_RG_20M_2024_4326.geojson de GISCO.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>Choose a file of NUTS regions.</source>
        <translation>Elija un archivo de regiones NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose a file of polygons</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Elija un archivo de polígonos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>Choose a file of polygons, such as a GeoPackage, GeoJSON or shapefile.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Elija un archivo de polígonos, como un GeoPackage, GeoJSON o shapefile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>Choose a file of polygons. Among GISCO’s these are called NUTS_RG_…; NUTS_LB_… are label points, NUTS_BN_… boundary lines.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Elija un archivo de polígonos. Los de GISCO se llaman NUTS_RG_…; NUTS_LB_… son puntos de etiqueta y NUTS_BN_…, líneas de límite.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>Choose a file or folder, or give an address.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija un archivo o una carpeta, o indique una dirección.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>Choose a file such as NUTS_RG_20M_2024_4326.geojson from GISCO.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Elija un archivo como NUTS_RG_20M_2024_4326.geojson de GISCO.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>Choose a file that was exported from Google My Maps as KML or KMZ.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija un archivo exportado de Google My Maps como KML o KMZ.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>Choose a file that was exported with “Export…” in the window “Style”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija un archivo exportado con «Exportar…» en la ventana «Estilo».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>Choose a file that was written by “Save preset as file”.</source>
        <translation>Elija un archivo escrito con «Guardar preajuste como archivo».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Choose a file that “Import edition” wrote as the mapping used.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija un archivo que «Importar edición» haya escrito como correspondencia usada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>Choose a file with one dataset.</source>
        <extracomment>_invalid</extracomment>
        <translation>Elija un archivo con un solo conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Choose a folder</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Elija una carpeta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Choose a folder on a disk of this computer.</source>
        <extracomment>kind</extracomment>
        <translation>Elija una carpeta en un disco de este equipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Choose a folder that exists.</source>
        <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>Choose a folder that holds a file “datapackage.json”, or a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija una carpeta que contenga un archivo «datapackage.json», o un zip de ella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Choose a folder with a shorter path, or a shorter file name.</source>
        <extracomment>kind</extracomment>
        <translation>Elija una carpeta con una ruta más corta o un nombre de archivo más corto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose a folder with one CSV file per table, or a single file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija una carpeta con un archivo CSV por tabla, o un solo archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>Choose a layer of polygons, and the field with the NUTS codes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija una capa de polígonos y el campo con los códigos NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose a layer of polygons, or a file.</source>
        <translation>Elija una capa de polígonos o un archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Choose a layer of polygons.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Choose a layer with a feature for each region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Elija una capa con un objeto espacial por región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Choose a logo</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Elija un logotipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Choose a logo yourself.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija usted un logotipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Choose a map to see its page.</source>
        <extracomment>show_text</extracomment>
        <translation>Elija un mapa para ver su página.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose a name that ends in .csv.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija un nombre que termine en .csv.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose a name that ends in .xlsx, .ods, .csv or .zip.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija un nombre que termine en .xlsx, .ods, .csv o .zip.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Choose a region in the list or on the map to read its profile.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Elija una región en la lista o en el mapa para leer su perfil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>Choose a whole level of regions instead of single ones.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija un nivel completo de regiones en lugar de regiones sueltas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_project.py"/>
        <source>Choose an atlas file or a project.</source>
        <extracomment>PluginError, QgsProcessingException</extracomment>
        <translation>Elija un archivo de atlas o un proyecto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Choose an atlas file, or open a project that holds one.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Elija un archivo de atlas o abra un proyecto que contenga uno.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Choose an atlas file.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Elija un archivo de atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Choose an authentication configuration of QGIS for this source, or save the file with a web browser and choose that.</source>
        <translation>Elija una configuración de autenticación de QGIS para esta fuente, o guarde el archivo con un navegador web y elija ese archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Choose another file name, or start a new project first.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija otro nombre de archivo o cree antes un proyecto nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Choose another file name.</source>
        <extracomment>TargetError, not_writable</extracomment>
        <translation>Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>Choose another file or layer of boundaries.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Elija otro archivo u otra capa de límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Choose another file, or add the layer to the project and choose it there.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Elija otro archivo, o añada la capa al proyecto y elíjala en él.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose another file, or ask for it again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija otro archivo o pídalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Choose another file.</source>
        <extracomment>BoundaryError, PluginError</extracomment>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose another folder or file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija otra carpeta u otro nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose another folder, or allow overwriting.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija otra carpeta o permita sobrescribir.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>Choose another folder, or make room or ask for the right to write there.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija otra carpeta, libere espacio o pida permiso de escritura en ella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/export_folder.py"/>
        <source>Choose another folder, with a shorter name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija otra carpeta, con un nombre más corto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/join_report.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Choose another folder.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>Choose another level, or draw the indicator on countries instead of regions (or the reverse).</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija otro nivel o represente el indicador en países en lugar de regiones (o al revés).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/file_writing.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>Choose another name, or allow overwriting.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija otro nombre o permita sobrescribir.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>Choose another name.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>Choose another year or scale.</source>
        <translation>Elija otro año u otra escala.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Choose another year, another level of regions or another category.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Elija otro año, otro nivel de regiones u otra categoría.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <source>Choose at least one format.</source>
        <extracomment>ExportError</extracomment>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Choose at least one layer.</source>
        <translation>Elija al menos una capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Choose at least one map.</source>
        <translation>Elija al menos un mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Choose different names.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija nombres distintos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Choose fields of the taxonomy, or an edition that documents competences.</source>
        <extracomment>ExportError</extracomment>
        <translation>Elija ámbitos de la taxonomía o una edición que documente competencias.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Choose how a layer is drawn: colours, classes, two topics at once, pies, bars</source>
        <extracomment>_add</extracomment>
        <translation>Elegir cómo se representa una capa: colores, clases, dos asuntos a la vez, gráficos circulares, barras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Choose indicators of the catalogue, a dataset or a file.</source>
        <translation>Elija indicadores del catálogo, un conjunto de datos o un archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>Choose one code of every dimension, so that one figure per region is left.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija un código de cada dimensión, de modo que quede una cifra por región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one code of {dimensions} first.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija primero un código de {dimensions}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>Choose one of its layers: {layers}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Elija una de sus capas: {layers}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one of the codes listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija uno de los códigos indicados en Detalles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one of the dimensions listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija una de las dimensiones indicadas en Detalles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Choose one of the fields of this theme: {names}.</source>
        <translation>Elija uno de los ámbitos de este tema: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/kinds.py"/>
        <source>Choose one of the layers of themes or indicators.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija una de las capas de temas o indicadores.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>Choose one of the periods listed under Details, or the latest available.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija uno de los periodos indicados en Detalles, o el último disponible.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>Choose one of these: {names}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija uno de estos: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Choose one of those listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija uno de los indicados en Detalles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Choose other countries or themes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija otros países u otros temas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Choose other regions or filters.</source>
        <extracomment>ExportError</extracomment>
        <translation>Elija otras regiones u otros filtros.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_choice.py"/>
        <source>Choose the boundaries again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija de nuevo los límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Choose the boundary layer.</source>
        <translation>Elija la capa de límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>Choose the dataset again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Choose the field that holds the NUTS codes, and see that the layer’s coordinate reference system is set.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Elija el campo que contiene los códigos NUTS y compruebe que esté definido el sistema de referencia de coordenadas de la capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Choose the field that holds the NUTS codes.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Elija el campo que contiene los códigos NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose the field with the NUTS codes.</source>
        <translation>Elija el campo con los códigos NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Choose the file of the dataset.</source>
        <translation>Elija el archivo del conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Choose the file or folder of the dataset, or give its address.</source>
        <translation>Elija el archivo o la carpeta del conjunto de datos, o indique su dirección.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Choose the layer in the file.</source>
        <translation>Elija la capa del archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose the name of a file.</source>
        <extracomment>TargetError</extracomment>
        <translation>Elija el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Choose {fewest} to {most} different regions to compare.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija de {fewest} a {most} regiones distintas para comparar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose “{file}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Elija «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Choose, or name a new one</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Elija uno o dé nombre a uno nuevo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Circles: a total</source>
        <translation>Círculos: un total</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Circles: their area is in proportion to the figure</source>
        <translation>Círculos: su superficie es proporcional a la cifra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Circles: {figure}</source>
        <extracomment>append, replace</extracomment>
        <translation>Círculos: {figure}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of Ukraine under temporary protection, end of month</source>
        <extracomment>data</extracomment>
        <translation>Ciudadanos de Ucrania con protección temporal, a fin de mes</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of countries outside the EU, without nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Ciudadanos de países de fuera de la UE, sin los nacionales, a 1 de enero</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Citizens of countries outside the EU-27 (2020), without nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Ciudadanos de países de fuera de la UE-27 (2020), sin los nacionales, a 1 de enero</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of other EU countries, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Ciudadanos de otros países de la UE, a 1 de enero</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Citizens of other EU-27 (2020) countries, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Ciudadanos de otros países de la UE-27 (2020), a 1 de enero</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Classes</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Classes (pre&amp;view)</source>
        <extracomment>QLabel</extracomment>
        <translation>Clases (&amp;vista previa)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Classes by colour</source>
        <extracomment>title</extracomment>
        <translation>Clases por color</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Classes drawn</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Clases representadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear</source>
        <extracomment>setText</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear Search and Filters</source>
        <extracomment>EmptyState</extracomment>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Clear downloads</source>
        <translation>Vaciar descargas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear the search and all filters (Esc in the search box clears the words)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Borrar la búsqueda y todos los filtros (Esc en el cuadro de búsqueda borra las palabras)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Click a region on the map to open its profile.</source>
        <extracomment>say</extracomment>
        <translation>Haga clic en una región del mapa para abrir su perfil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/comparison_table.py"/>
        <source>Click a region to open its profile</source>
        <extracomment>setToolTip</extracomment>
        <translation>Haga clic en una región para abrir su perfil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Click the title of a column to sort by it</source>
        <extracomment>setToolTip</extracomment>
        <translation>Haga clic en el título de una columna para ordenar por ella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Click the unit on the map; this window comes back then</source>
        <extracomment>button</extracomment>
        <translation>Haga clic en la unidad en el mapa; después se vuelve a esta ventana</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_table.py"/>
        <source>Click to sort by this column</source>
        <extracomment>escape</extracomment>
        <translation>Haga clic para ordenar por esta columna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Click where “{name}” lies. Escape or a right click cancels.</source>
        <translation>Haga clic donde se encuentra «{name}». Con Esc o el botón derecho se cancela.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/seizing.py"/>
        <source>Close it there, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Ciérrelo allí o elija otro nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/seizing.py"/>
        <source>Close the file in other programs, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Cierre el archivo en otros programas o elija otro nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/file_writing.py"/>
        <source>Close the file in other programs, or choose another folder or name.</source>
        <translation>Cierre el archivo en otros programas o elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Close the file in other programs, or make room on the disk, and try again.</source>
        <extracomment>TargetError</extracomment>
        <translation>Cierre el archivo en otros programas, o libere espacio en el disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>Close the file in other programs, or save the style as a QML file instead.</source>
        <extracomment>TargetError</extracomment>
        <translation>Cierre el archivo en otros programas o guarde el estilo como archivo QML.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/files.py"/>
        <source>Close the project in other programs, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Cierre el proyecto en otros programas o elija otro nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Co&amp;py</source>
        <extracomment>QPushButton</extracomment>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Code fiel&amp;d</source>
        <extracomment>add</extracomment>
        <translation>Ca&amp;mpo de código</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Code field</source>
        <translation>Campo de código</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Codes in lower case, which were read as upper case: {n}.</source>
        <translation>Códigos en minúsculas, que se han leído como mayúsculas: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Codes it was made from</source>
        <translation>Códigos a partir de los que se elaboró</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Codes of this year come first; regions with another year&apos;s code are placed too</source>
        <extracomment>setToolTip</extracomment>
        <translation>Los códigos de este año tienen prioridad; también se asignan las regiones con el código de otro año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Codes that are not of NUTS {year}, as most are: {codes}.</source>
        <translation>Códigos que no son de NUTS {year}, a diferencia de la mayoría: {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Codes with GR or GB, which were read as EL or UK as NUTS has them: {n}.</source>
        <translation>Códigos con GR o GB, que se han leído como EL o UK, como en NUTS: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Codes with blanks in them, which were left out: {n}.</source>
        <translation>Códigos con espacios, que se han quitado: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Collect versions and messages, without personal data, to report a fault</source>
        <extracomment>_add</extracomment>
        <translation>Reunir versiones y mensajes, sin datos personales, para informar de un fallo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Collects what is needed to find a fault: versions of the plugin, QGIS and its libraries, the language, what the plugin has registered, which atlas files the project holds, and the last messages of the plugin. Names, folders of people, logins, addresses of machines and queries are taken out. Nothing is sent; read the file before you hand it on.

Overwrite: whether a file that exists may be replaced.
File: where the text is written.</source>
        <translation>Reúne lo necesario para encontrar un fallo: versiones del complemento, de QGIS y de sus bibliotecas, idioma, lo que el complemento ha registrado, archivos de atlas del proyecto y últimos mensajes del complemento. Se quitan nombres, carpetas de personas, credenciales, direcciones de máquinas y consultas. No se envía nada; lea el archivo antes de entregarlo.

Sobrescribir: si se puede reemplazar un archivo existente.
Archivo: dónde se escribe el texto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Colour-blind-safe contrast</source>
        <extracomment>StylePreset</extracomment>
        <translation>Contraste apto para daltónicos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Colour: {figure}</source>
        <extracomment>append</extracomment>
        <translation>Color: {figure}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Colours: a ratio</source>
        <translation>Colores: un valor relativo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Colours: {n} classes</source>
        <translation>Colores: {n} clases</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Colours: {rows} × {columns} classes, the share parted at {breaks}</source>
        <translation>Colores: {rows} × {columns} clases, con el porcentaje dividido en {breaks}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Column {n}, “{header}”: {message}.</source>
        <translation>Columna {n}, «{header}»: {message}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Column “{column}” is not known ({n} placemarks, e.g. “{text}”); not used.</source>
        <translation>La columna «{column}» no se conoce ({n} marcas de posición, p.&#160;ej., «{text}»); no se usa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>Column “{column}”: no field is known by the name “{text}”; not used.</source>
        <translation>Columna «{column}»: no se conoce ningún ámbito llamado «{text}»; no se usa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Columns grouped by</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Columnas agrupadas por</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_table.py"/>
        <source>Columns of the survey and what they hold</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Columnas de la encuesta y su contenido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Columns of “{sheet}”</source>
        <extracomment>__init__</extracomment>
        <translation>Columnas de «{sheet}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>Comments on cells are not read.</source>
        <extracomment>append</extracomment>
        <translation>Los comentarios de las celdas no se leen.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Commission</source>
        <extracomment>CheckableBox, _many</extracomment>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Common information system (Eurodac)</source>
        <extracomment>title</extracomment>
        <translation>Sistema común de información (Eurodac)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Common language</source>
        <extracomment>_check</extracomment>
        <translation>Lengua común</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Common official language</source>
        <translation>Lengua oficial común</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Comp&amp;are</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Compare</source>
        <extracomment>_button, setText</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Compare regions</source>
        <translation>Comparar regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Compare the regions of the chosen rows</source>
        <extracomment>setToolTip</extracomment>
        <translation>Comparar las regiones de las filas elegidas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Compare the selected regions</source>
        <extracomment>_button</extracomment>
        <translation>Comparar las regiones seleccionadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Compare the selected regions (two to six)</source>
        <extracomment>_tool</extracomment>
        <translation>Comparar las regiones seleccionadas (de dos a seis)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Comparing with the atlas</source>
        <extracomment>step</extracomment>
        <translation>Comparando con el atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/comparison_table.py"/>
        <source>Comparison</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Comparison {names}</source>
        <translation>Comparación {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Competence</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence (general rule) and experience</source>
        <extracomment>MapClass</extracomment>
        <translation>Competencia (norma general) y experiencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence (own source) and experience</source>
        <extracomment>MapClass</extracomment>
        <translation>Competencia (fuente propia) y experiencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Competence and experience</source>
        <extracomment>MapClass</extracomment>
        <translation>Competencia y experiencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence by general rule only</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo competencia por norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Competence level and share</source>
        <extracomment>StylePreset</extracomment>
        <translation>Nivel de competencia y porcentaje</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Competence only</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence only, general rule</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo competencia, norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence only, own source</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo competencia, fuente propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence or other activity only</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo competencia u otra actividad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: in words</source>
        <extracomment>title</extracomment>
        <translation>Competencia: en palabras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: legal basis</source>
        <extracomment>title</extracomment>
        <translation>Competencia: base jurídica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: level</source>
        <extracomment>title</extracomment>
        <translation>Competencia: nivel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: source</source>
        <extracomment>title</extracomment>
        <translation>Competencia: fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Competence: the sources name a power of the region in a field of this theme. Experience: at least one measure, instrument or project. “No answer”: the edition names neither.</source>
        <translation>Competencia: las fuentes citan una atribución de la región en un ámbito de este tema. Experiencia: al menos una medida, un instrumento o un proyecto. «Sin respuesta»: la edición no cita ni una ni otra.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Competences</source>
        <extracomment>Sheet, _heading, title</extracomment>
        <translation>Competencias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Competences and entries documented, edition of {date}</source>
        <translation>Competencias y entradas documentadas, edición de {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Competences and experiences of regional authorities, as documented in the edition of {date}</source>
        <translation>Competencias y experiencias de las autoridades regionales, según la edición de {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/worth.py"/>
        <source>Competences by general rule count {share}.</source>
        <translation>Las competencias por norma general cuentan el {share}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Competences by general rule only, which count nothing.</source>
        <translation>Solo competencias por norma general, que no cuentan.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Competences in words</source>
        <translation>Competencias en palabras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Competences of the regions</source>
        <extracomment>Sheet</extracomment>
        <translation>Competencias de las regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Competences: {theme}</source>
        <translation>Competencias: {theme}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Constanța</source>
        <extracomment>data</extracomment>
        <translation>Constanza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Continue</source>
        <extracomment>_offer</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>Contradicted by a rule</source>
        <translation>Lo contradice una norma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Contrasting colours</source>
        <extracomment>title</extracomment>
        <translation>Colores contrastados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Contrasting colours have no order: figures need a palette from light to dark.</source>
        <translation>Los colores contrastados no tienen orden: las cifras necesitan una paleta de claro a oscuro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Cooperation Interest</source>
        <extracomment>title</extracomment>
        <translation>Interés de cooperación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Cooperation interest</source>
        <extracomment>title</extracomment>
        <translation>Interés de cooperación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Cooperation interest of Europe’s maritime regions in migration</source>
        <translation>Interés de cooperación de las regiones marítimas de Europa en materia de migración</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Cooperation interests</source>
        <translation>Intereses de cooperación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Cooperation or exchange documented</source>
        <extracomment>MapClass</extracomment>
        <translation>Cooperación o intercambio documentados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Coordinates</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Coordinates of the boundaries</source>
        <extracomment>QgsProcessingParameterCrs</extracomment>
        <translation>Coordenadas de los límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Coordinates of the boundaries: the coordinate reference system of boundary file or layer, where it does not say so or says something else.
Layer in the boundary file: where a file, folder or archive holds several layers of regions.
NUTS year of the boundary file: where its codes are the same in several years.</source>
        <translation>Coordenadas de los límites: el sistema de referencia de coordenadas del archivo o de la capa de límites, si no lo indica o indica otro.
Capa del archivo de límites: si un archivo, una carpeta o un archivo comprimido contiene varias capas de regiones.
Año NUTS del archivo de límites: si sus códigos son los mismos en varios años.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Copied.</source>
        <extracomment>show_info</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/update_atlas.py"/>
        <source>Copy</source>
        <extracomment>QgsProcessingOutputFile, setAccessibleName</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Copy &amp;Name</source>
        <extracomment>addAction</extracomment>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Copy Citation</source>
        <extracomment>addAction</extracomment>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Copy Map</source>
        <extracomment>addAction</extracomment>
        <translation>Copiar mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy as &amp;HTML</source>
        <extracomment>addAction</extracomment>
        <translation>Copiar como &amp;HTML</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy as &amp;Text</source>
        <extracomment>addAction</extracomment>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Copy the page as a picture, or how to cite the map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Copiar la página como imagen o la cita del mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy the profile</source>
        <extracomment>_button</extracomment>
        <translation>Copiar el perfil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Copy the selected rows, or all rows shown, for a spreadsheet</source>
        <extracomment>_button, setToolTip</extracomment>
        <translation>Copiar las filas seleccionadas, o todas las mostradas, para una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Copy the text as it stands here</source>
        <extracomment>setToolTip</extracomment>
        <translation>Copiar el texto tal como está aquí</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Copying…</source>
        <extracomment>show_text</extracomment>
        <translation>Copiando…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Correct them in a spreadsheet or text editor. Nothing was changed.</source>
        <extracomment>PluginError</extracomment>
        <translation>Corríjalas en una hoja de cálculo o un editor de texto. No se ha modificado nada.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Corsica</source>
        <extracomment>data</extracomment>
        <translation>Córcega</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Count what the survey holds</source>
        <extracomment>Job</extracomment>
        <translation>Contar el contenido de la encuesta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Countries</source>
        <extracomment>CheckableBox, addItem</extracomment>
        <translation>Países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Countries aro&amp;und from GISCO too</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Paí&amp;ses del entorno también de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Countries around from GISCO too</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Países del entorno también de GISCO</translation>
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
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Country</source>
        <extracomment>CheckableBox, _many, title</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Country Data</source>
        <extracomment>title</extracomment>
        <translation>Datos por país</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Country borders</source>
        <extracomment>open_layer</extracomment>
        <translation>Fronteras nacionales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Country factsheet · Migration and asylum</source>
        <extracomment>Sheet</extracomment>
        <translation>Ficha por país · Migración y asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Country factsheets on migration and asylum</source>
        <translation>Fichas por país sobre migración y asilo</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Country level only.</source>
        <extracomment>data</extracomment>
        <translation>Solo a escala nacional.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Country-level notes</source>
        <extracomment>title</extracomment>
        <translation>Notas por país</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>Create the folder or choose another one.</source>
        <extracomment>TargetError</extracomment>
        <translation>Cree la carpeta o elija otra.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Crete</source>
        <extracomment>data</extracomment>
        <translation>Creta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Croatia</source>
        <extracomment>data</extracomment>
        <translation>Croacia</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of natural change of population</source>
        <extracomment>data</extracomment>
        <translation>Tasa bruta de variación natural de la población</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of net migration plus statistical adjustment</source>
        <extracomment>data</extracomment>
        <translation>Tasa bruta de saldo migratorio más ajuste estadístico</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of net migration plus statistical adjustment (ready-made table)</source>
        <extracomment>data</extracomment>
        <translation>Tasa bruta de saldo migratorio más ajuste estadístico (tabla predefinida)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of total population change</source>
        <extracomment>data</extracomment>
        <translation>Tasa bruta de variación total de la población</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Culture and interculturality</source>
        <extracomment>title</extracomment>
        <translation>Cultura e interculturalidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Cyprus</source>
        <extracomment>data</extracomment>
        <translation>Chipre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Czechia</source>
        <extracomment>data</extracomment>
        <translation>Chequia</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Călărași</source>
        <extracomment>data</extracomment>
        <translation>Călărași</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>D&amp;raw on</source>
        <translation>&amp;Representar en</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Data loaded on {date}</source>
        <translation>Datos cargados el {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/datapackage.py"/>
        <source>Data package</source>
        <extracomment>ImporterWords, QgsProcessingParameterFileDestination, title</extracomment>
        <translation>Paquete de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Data package (*.zip)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Paquete de datos (*.zip)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/datapackage.py"/>
        <source>Data package (datapackage.json *.zip)</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Paquete de datos (datapackage.json *.zip)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/templates.py"/>
        <source>Data package (folder)</source>
        <extracomment>title</extracomment>
        <translation>Paquete de datos (carpeta)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/templates.py"/>
        <source>Data package (zip)</source>
        <extracomment>title</extracomment>
        <translation>Paquete de datos (zip)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/datapackage.py"/>
        <source>Data package – a folder or zip</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Paquete de datos: carpeta o zip</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Dataset</source>
        <extracomment>QgsProcessingParameterEnum, __init__, text, title</extracomment>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>Dataset: {place}</source>
        <translation>Conjunto de datos: {place}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Datasets, figures and boundaries that were downloaded are kept in the profile, so that they can be used again without a network. This removes them; atlas files and projects are not touched.

Older than (days): only what the service has not given or confirmed since; 0 for everything.
Also what is held: also what was ticked to be kept in the settings.</source>
        <translation>Los conjuntos de datos, las cifras y los límites descargados se conservan en el perfil para poder usarlos de nuevo sin red. Este algoritmo los elimina; los archivos de atlas y los proyectos no se modifican.

Más antiguas que (días): solo lo que el servicio no haya enviado ni confirmado desde entonces; 0 para todo.
También lo retenido: también lo que se marcó en la configuración para conservarlo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Date</source>
        <extracomment>QCheckBox, title</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Date of the edition</source>
        <translation>Fecha de la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Day of the export below the edition</source>
        <translation>Día de la exportación debajo de la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Decentralised Cooperation and Humanitarian Aid</source>
        <extracomment>title</extracomment>
        <translation>Cooperación descentralizada y ayuda humanitaria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Decentralised cooperation and humanitarian aid of Europe’s maritime regions</source>
        <translation>Cooperación descentralizada y ayuda humanitaria de las regiones marítimas de Europa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Decide by hand which unit the selected region is drawn as (also: F2)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Decidir a mano qué unidad representa la región seleccionada (también con F2)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Default</source>
        <extracomment>StylePreset</extracomment>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Default style of the layer</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Estilo predeterminado de la capa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Default weights</source>
        <extracomment>setText</extracomment>
        <translation>Ponderaciones predeterminadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_drawn.py"/>
        <source>Default, with members marked</source>
        <extracomment>StylePreset</extracomment>
        <translation>Predeterminado, con los miembros marcados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Delete, save as file, read from file</source>
        <extracomment>setToolTip</extracomment>
        <translation>Eliminar, guardar como archivo, leer de archivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Denmark</source>
        <extracomment>data</extracomment>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Describing where the data comes from</source>
        <extracomment>step</extracomment>
        <translation>Describiendo la procedencia de los datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Designations and boundaries do not imply any opinion on the status of a territory.</source>
        <translation>Las denominaciones y los límites no implican juicio alguno sobre el estatuto de ningún territorio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <location filename="../cpmr_migration_plugin/gui/messages.py"/>
        <source>Details</source>
        <extracomment>QPushButton</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>Determination for the cycle that begins on 12 June 2026; may draw on the solidarity pool</source>
        <extracomment>data</extracomment>
        <translation>Determinación para el ciclo que comienza el 12 de junio de 2026; puede recurrir al contingente de solidaridad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Development cooperation</source>
        <extracomment>title</extracomment>
        <translation>Cooperación para el desarrollo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Diameter of the largest symbol, height of the tallest bar</source>
        <extracomment>setToolTip</extracomment>
        <translation>Diámetro del símbolo más grande, altura de la barra más alta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Dimensions</source>
        <extracomment>text</extracomment>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Do not draw the selected regions</source>
        <extracomment>button</extracomment>
        <translation>No representar las regiones seleccionadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Do not use</source>
        <extracomment>addItem</extracomment>
        <translation>No usar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Document</source>
        <extracomment>escaped</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Documented</source>
        <translation>Documentado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Documented entries</source>
        <translation>Entradas documentadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Documented experiences, projects and instruments: {n}; each further one adds less. {titles}.</source>
        <translation>Experiencias, proyectos e instrumentos documentados: {n}; cada uno adicional suma menos. {titles}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Documented for the region</source>
        <translation>Documentado sobre la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Documented, by kind</source>
        <extracomment>replace</extracomment>
        <translation>Documentado, por tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Documented, by theme</source>
        <extracomment>replace</extracomment>
        <translation>Documentado, por tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>Download a selection instead of the whole dataset.</source>
        <extracomment>PluginError</extracomment>
        <translation>Descargue una selección en lugar de todo el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>Download boundaries</source>
        <translation>Descargar límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Download from GISCO</source>
        <translation>Descarga de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>Download it again from Eurostat, as JSON-stat 2.0.</source>
        <translation>Descárguelo de nuevo de Eurostat, como JSON-stat 2.0.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>Download it again from Eurostat, as SDMX-CSV with codes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Descárguelo de nuevo de Eurostat, como SDMX-CSV con códigos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>Download it again from Eurostat, as TSV.</source>
        <extracomment>PluginError</extracomment>
        <translation>Descárguelo de nuevo de Eurostat, como TSV.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>Download it again, or choose another file.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Descárguelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Download it again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Downloaded or confirmed {time}</source>
        <extracomment>append</extracomment>
        <translation>Descargado o confirmado: {time}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Downloading from {host}: {done} of {total} …</source>
        <translation>Descargando de {host}: {done} de {total} …</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Downloading from {host}: {done} …</source>
        <translation>Descargando de {host}: {done} …</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Downloads</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Descargas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Downloads kept for later</source>
        <extracomment>__init__</extracomment>
        <translation>Descargas conservadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>Downloads official NUTS regions from GISCO, the geographical service of Eurostat.</source>
        <translation>Descarga regiones NUTS oficiales de GISCO, el servicio geográfico de Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Downloads removed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Descargas eliminadas</translation>
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
        <translation>Descarga las regiones de un año NUTS a una escala y las escribe en una sola capa, con el aviso que debe figurar en todo mapa elaborado con ellas incluido en sus metadatos. Lo ya descargado se conserva en el perfil: solo se preguntan los cambios y se usa si el servicio no responde o si se trabaja sin conexión; el registro indica entonces de qué fecha es.

Año NUTS: de 2003 a 2024; NUTS 2003 no tiene la escala 1:60&#160;000&#160;000.
Escala: 1:60&#160;000&#160;000 para una página con toda Europa; 1:1&#160;000&#160;000 para una sola región (archivo grande).
Niveles: todos en una sola capa, salvo que se elijan algunos; la columna LEVL_CODE los distingue.
Límites: un archivo GeoPackage o GeoJSON, en longitud y latitud.
Sobrescribir: si se puede reemplazar un archivo existente; solo se reemplaza cuando el nuevo está completo.

Límites administrativos: © EuroGeographics, © TurkStat. Para el uso comercial debe contactarse con EuroGeographics.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Draw it on countries instead of regions, or choose another indicator.</source>
        <extracomment>PluginError</extracomment>
        <translation>Represéntelo en países en lugar de regiones o elija otro indicador.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Draw lines from the region to its best partners on the map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Trazar en el mapa líneas de la región a sus mejores socios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Draw on</source>
        <extracomment>choice</extracomment>
        <translation>Representar en</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Draw the region as the selected unit (also: Enter)</source>
        <extracomment>button</extracomment>
        <translation>Representar la región como la unidad seleccionada (también con Intro)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Drawing order</source>
        <translation>Orden de representación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/shapes.py"/>
        <source>Drawing the borders between countries</source>
        <extracomment>step</extracomment>
        <translation>Trazando las fronteras entre países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/dissolved_boundaries.py"/>
        <source>Drawing {name}</source>
        <extracomment>step</extracomment>
        <translation>Representando {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Drawn as</source>
        <translation>Representada como</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Drawn as {unit}</source>
        <translation>Representada como {unit}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Drawn as “{region}” now, which will have no place any more.</source>
        <extracomment>setText</extracomment>
        <translation>Ahora representa a «{region}», que se quedará sin lugar en el mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>Drawn as “{region}” now.</source>
        <extracomment>append</extracomment>
        <translation>Ahora representa a «{region}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Drawn at another level, as {names}.</source>
        <translation>Representada en otro nivel, como {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Drawn from Natural Earth: the boundaries lack it, or a part of it.</source>
        <translation>Tomada de Natural Earth: falta, del todo o en parte, en los límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Drawn in part, as {names}.</source>
        <translation>Representada en parte, como {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Drawn with its borders of NUTS {year}; {wanted} has no such region.</source>
        <translation>Representada con sus límites de NUTS {year}; {wanted} no tiene esta región.</translation>
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
        <translation>Representa una capa con un preajuste de estilo: clases por color, símbolos proporcionales, dos asuntos a la vez, gráficos circulares, barras, el nivel de competencia, las competencias con fuente propia o por norma general, un ámbito de competencia o la situación de los países según el Pacto de la UE. Las clases de los datos que faltan se mantienen siempre.

Archivo de atlas: un GeoPackage creado con «Cargar edición». Vacío: se modifica la capa del proyecto abierto.
Capa: un tema, p.&#160;ej., regional_data o reception, o un indicador, p.&#160;ej., net_migration_rate.
Estilo: el nombre de un estilo integrado ({names}) o de uno que haya guardado.
Archivo de estilos: toma de un archivo el estilo de ese nombre, o el primero si no se indica ningún nombre.
Paleta, Método, Clases, Rupturas en números redondos, Umbrales propios, Tamaño de los símbolos: modifican lo que indica el estilo; los umbrales son números separados por espacios y no necesitan método.
Estilo predeterminado de la capa: lo escribe en el archivo de atlas, de modo que QGIS abra la capa con él.
QML: lo escribe también como archivo de estilo de QGIS.
Ámbito: el ámbito de competencia que se muestra, con «{field}»; uno de los del tema de la capa.
Marcar miembros de la CRPM: según indique el estilo, o con o sin un punto en cada región que es miembro.</translation>
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
        <translation>Co&amp;nocimientos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>E&amp;xport factsheets</source>
        <extracomment>QCheckBox</extracomment>
        <translation>E&amp;xportar fichas</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>ELY centres</source>
        <extracomment>data</extracomment>
        <translation>centros ELY</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/power_texts.py"/>
        <source>EU, {what}</source>
        <extracomment>labelled</extracomment>
        <translation>UE, {what}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Each map keeps its own title</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Cada mapa conserva su propio título</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Eastern Macedonia and Thrace</source>
        <extracomment>data</extracomment>
        <translation>Macedonia Oriental y Tracia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Edit Source</source>
        <translation>Editar fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Edition and boundaries</source>
        <extracomment>compare_values</extracomment>
        <translation>Edición y límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_texts.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Edition {version}, {date}</source>
        <extracomment>MapTexts</extracomment>
        <translation>Edición {version}, {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Education</source>
        <extracomment>title</extracomment>
        <translation>Educación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Egypt</source>
        <extracomment>data</extracomment>
        <translation>Egipto</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Emigration in the year</source>
        <extracomment>data</extracomment>
        <translation>Emigración durante el año</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Emilia-Romagna</source>
        <extracomment>data</extracomment>
        <translation>Emilia-Romaña</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Employment</source>
        <extracomment>title</extracomment>
        <translation>Empleo</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of foreign citizens aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Tasa de empleo de los ciudadanos extranjeros de 20 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of the foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Tasa de empleo de los nacidos en el extranjero de 20 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of the native-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Tasa de empleo de los nacidos en el país de 20 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>English unitary and upper-tier councils</source>
        <extracomment>data</extracomment>
        <translation>consejos unitarios y de nivel superior de Inglaterra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries in words</source>
        <translation>Entradas en palabras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries: {theme}</source>
        <translation>Entradas: {theme}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Entry and Reception</source>
        <extracomment>title</extracomment>
        <translation>Entrada y acogida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Entry and reception: how Europe’s maritime regions are involved</source>
        <translation>Entrada y acogida: implicación de las regiones marítimas de Europa</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Epirus</source>
        <extracomment>data</extracomment>
        <translation>Epiro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Equal intervals</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Intervalos iguales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Estonia</source>
        <extracomment>data</extracomment>
        <translation>Estonia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat answered in a way that is not understood.</source>
        <translation>Eurostat ha respondido de un modo que no se entiende.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat does not understand the selection from {dataset}.</source>
        <translation>Eurostat no entiende la selección de {dataset}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat has no dataset {dataset}, or has withdrawn it.</source>
        <translation>Eurostat no tiene ningún conjunto de datos {dataset}, o lo ha retirado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Eurostat has no figures in {dataset} for this selection.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Eurostat no tiene cifras en {dataset} para esta selección.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat is not available at the moment.</source>
        <translation>Eurostat no está disponible en este momento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat is still preparing the figures of {dataset}.</source>
        <translation>Eurostat aún está preparando las cifras de {dataset}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat no longer holds the figures it had prepared of {dataset}.</source>
        <translation>Eurostat ya no tiene las cifras que había preparado de {dataset}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Every word must be found; accents and case do not matter. Words in “quotes” must stand together.</source>
        <extracomment>setToolTip</extracomment>
        <translation>Deben aparecer todas las palabras; no se distinguen tildes ni mayúsculas. Las palabras entre «comillas» deben aparecer juntas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Everything the edition says about one region</source>
        <translation>Todo lo que la edición indica sobre una región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Exclusive or shared competence</source>
        <translation>Competencia exclusiva o compartida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Executive, consultative or not stated</source>
        <translation>Ejecutiva, consultiva o no indicada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Experience</source>
        <extracomment>title</extracomment>
        <translation>Experiencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Experience id</source>
        <extracomment>title</extracomment>
        <translation>Identificador de experiencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Experience only</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo experiencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: link</source>
        <extracomment>title</extracomment>
        <translation>Experiencia: enlace</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: summary</source>
        <extracomment>title</extracomment>
        <translation>Experiencia: resumen</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: title</source>
        <extracomment>title</extracomment>
        <translation>Experiencia: título</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: year</source>
        <extracomment>title</extracomment>
        <translation>Experiencia: año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Experiences</source>
        <translation>Experiencias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>Experiences and projects</source>
        <extracomment>Tile</extracomment>
        <translation>Experiencias y proyectos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Experiences, instruments, needs, interests</source>
        <extracomment>title</extracomment>
        <translation>Experiencias, instrumentos, necesidades, intereses</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Expertise: {about}</source>
        <translation>Conocimientos: {about}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>Explain this window (F1)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Explicar esta ventana (F1)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Export</source>
        <extracomment>__init__</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>Export factsheets</source>
        <translation>Exportar fichas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Export its layers one by one, without detailed borders, and load these files.</source>
        <extracomment>PluginError</extracomment>
        <translation>Exporte sus capas una a una, sin límites detallados, y cargue esos archivos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Export maps</source>
        <translation>Exportar mapas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Export maps, factsheets and data for a policy paper, and check them before</source>
        <extracomment>_add</extracomment>
        <translation>Exportar mapas, fichas y datos para un documento de políticas, y comprobarlos antes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Export only what is not written</source>
        <extracomment>setToolTip</extracomment>
        <translation>Exportar solo lo que no se ha escrito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>Export or download the map again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Exporte o descargue de nuevo el mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Export small multiples</source>
        <translation>Exportar mapas múltiples</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Export the map again as KML or KMZ, without links, and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Exporte de nuevo el mapa como KML o KMZ, sin enlaces, y cargue ese archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>Export the map from Google My Maps again as KML or KMZ and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Exporte de nuevo el mapa de Google My Maps como KML o KMZ y cargue ese archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Export the style</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Exportar el estilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Exported</source>
        <translation>Fecha de exportación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>Exported on {date}</source>
        <extracomment>literal</extracomment>
        <translation>Exportado el {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Exported with</source>
        <translation>Exportado con</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/powers_export.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/small_multiples.py"/>
        <source>Exporting {layer}</source>
        <extracomment>step</extracomment>
        <translation>Exportando {layer}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Exports one map per layer of a migration atlas as PDF, PNG or SVG, with captions.</source>
        <translation>Exporta un mapa por capa de un atlas de migración como PDF, PNG o SVG, con pies de mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>Exports one or two pages per region, country or theme of a migration atlas as PDF or PNG.</source>
        <translation>Exporta una o dos páginas por región, país o tema de un atlas de migración como PDF o PNG.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Exports one page of many small maps of the same extent: one per field of competence or per theme.</source>
        <translation>Exporta una página con muchos mapas pequeños de la misma extensión: uno por ámbito de competencia o por tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Exports the data of a migration atlas as GeoPackage, GeoJSON, CSV or XLSX, with a codebook.</source>
        <translation>Exporta los datos de un atlas de migración como GeoPackage, GeoJSON, CSV o XLSX, con un libro de códigos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>F&amp;ile</source>
        <extracomment>add</extracomment>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>F&amp;older</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Fact</source>
        <extracomment>title</extracomment>
        <translation>Información</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Facts on countries</source>
        <extracomment>title</extracomment>
        <translation>Información sobre los países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Facts on the country</source>
        <translation>Información sobre el país</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Facts on {country}</source>
        <extracomment>Section, _heading</extracomment>
        <translation>Información sobre {country}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Factshee&amp;ts</source>
        <translation>Fic&amp;has</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Factshee&amp;ts ✓</source>
        <translation>Fic&amp;has ✓</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Factsheet</source>
        <extracomment>_button, labelled, links_html, quotedString, title</extracomment>
        <translation>Ficha</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Factsheet PDF… – one or two pages on the region</source>
        <translation>Ficha PDF… – una o dos páginas sobre la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Factsheet on migration and asylum</source>
        <translation>Ficha sobre migración y asilo</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Famagusta</source>
        <extracomment>data</extracomment>
        <translation>Famagusta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Faroe Islands</source>
        <extracomment>data</extracomment>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Features of the layer “{name}” that are not used: {n}. The join report says why.</source>
        <translation>Objetos espaciales de la capa «{name}» que no se usan: {n}. El motivo figura en el informe de unión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Features of “{file}” that are no polygons and are not used: {n}.</source>
        <translation>Objetos espaciales de «{file}» que no son polígonos y no se usan: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Features of “{file}” without a NUTS code, which are not used: {n}.</source>
        <translation>Objetos espaciales de «{file}» sin código NUTS, que no se usan: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Features with the same code, which were united: {codes}.</source>
        <translation>Objetos espaciales con el mismo código, que se han unido: {codes}.</translation>
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
        <translation>Obtiene cifras de Eurostat, o lee un archivo descargado de allí, las traslada a las unidades de un archivo de atlas entre distintos años NUTS y las escribe en él en una sola transacción: la serie completa en la tabla de cifras y una capa con estilo por indicador. Las cifras que no encajan en ninguna unidad figuran en el informe de unión. Un indicador que ya existe se reemplaza. Si el proyecto abierto muestra el atlas, muestra también las capas nuevas. Sin red se usan las últimas respuestas válidas.

Archivo de atlas: un GeoPackage creado con «Cargar edición».
Indicadores: identificadores del catálogo.
Conjunto de datos: el código de cualquier otro conjunto de datos de Eurostat con territorios.
Archivo: JSON-stat, SDMX-CSV con códigos o TSV, comprimido con gzip o no.
Dimensiones: un código para cada dimensión del conjunto de datos o del archivo que tenga varios, como en «freq=A;sex=T;unit=NR».
Tipo, título, unidad: del conjunto de datos o del archivo; si se dejan vacíos, se toman de los textos de Eurostat.
Representar en: las regiones del atlas, cada una en su nivel, o sus países.
Niveles: lo que se pide a Eurostat; de forma predeterminada, los niveles que representa el atlas.
Tiempo: la última cifra de cada territorio, un periodo común o el periodo indicado en «Periodo».
Serie desde: primer periodo de la serie que se guarda.
Idioma: de títulos y unidades.
Archivo de proyecto: un proyecto propio para el archivo de atlas con todas sus capas, si se indica.
Sobrescribir: si se puede reemplazar un archivo de proyecto existente.
Cifras asignadas, territorios, elementos sin asignar: recuentos de todos los indicadores; capas: nombres de sus vistas, separados por comas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Fewer come where there are too few figures</source>
        <extracomment>setToolTip</extracomment>
        <translation>Son menos si hay muy pocas cifras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Fi&amp;le</source>
        <extracomment>addTab</extracomment>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Fi&amp;nd</source>
        <translation>&amp;Buscar</translation>
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
        <translation>Ámbito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Field, as the source words it</source>
        <extracomment>title</extracomment>
        <translation>Ámbito, tal como lo expresa la fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>Field, in the source&apos;s words</source>
        <translation>Ámbito, según la fuente</translation>
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
        <translation>Ámbitos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Fields by block of the Pact</source>
        <translation>Ámbitos por bloque del Pacto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Fields by building block of the Pact</source>
        <translation>Ámbitos por bloque del Pacto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Fields by theme</source>
        <translation>Ámbitos por tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Fields of which no rule speaks, left out: {names}</source>
        <extracomment>append</extracomment>
        <translation>Ámbitos a los que no se refiere ninguna norma, omitidos: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Fields that belong to no building block of the Pact, left out: {names}</source>
        <extracomment>append</extracomment>
        <translation>Ámbitos que no pertenecen a ningún bloque del Pacto, omitidos: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Fields that both answer: {n}</source>
        <translation>Ámbitos en los que ambas responden: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Fields without competence</source>
        <translation>Ámbitos sin competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Fields without competence, inferred</source>
        <translation>Ámbitos sin competencia, según lo deducido</translation>
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
        <translation>Cifra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>Figure available</source>
        <extracomment>MapClass, _Rule</extracomment>
        <translation>Cifra disponible</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Figure of the share</source>
        <translation>Cifra del porcentaje</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Figures</source>
        <extracomment>_heading, escape, title</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Figures of Eurostat (*.json *.csv *.tsv *.gz)</source>
        <extracomment>setFilter</extracomment>
        <translation>Cifras de Eurostat (*.json *.csv *.tsv *.gz)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Figures of a region’s own territory only; none is taken over from a larger one. “Not available”: no figure at the region’s level. A region inside another one is drawn on top of it.</source>
        <translation>Solo cifras del propio territorio de cada región; no se toma ninguna de un territorio mayor. «No disponible»: sin cifra en el nivel de la región. Una región situada dentro de otra se representa encima de ella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Figures of more years ago are reported</source>
        <extracomment>setToolTip</extracomment>
        <translation>Se avisa de las cifras con más años de antigüedad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Figures of {codes}, the same territory.</source>
        <translation>Cifras de {codes}, el mismo territorio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Figures of {code}, which is the same territory.</source>
        <extracomment>escaped</extracomment>
        <translation>Cifras de {code}, que es el mismo territorio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Figures placed</source>
        <translation>Cifras asignadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Figures that belong to no region of the country (extra-regio).</source>
        <translation>Cifras que no corresponden a ninguna región del país (extrarregio).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Figures, competences and experiences, edition of {date}</source>
        <translation>Cifras, competencias y experiencias, edición de {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Figures, the highest first: {figures}</source>
        <translation>Cifras, de mayor a menor: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Figures: {data}</source>
        <translation>Cifras: {data}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Figures: {source}</source>
        <translation>Cifras: {source}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Figures: © European Union, {source}</source>
        <translation>Cifras: © Unión Europea, {source}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>File</source>
        <extracomment>QgsProcessingParameterFile, QgsProcessingParameterFileDestination</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>File of NUTS regions from GISCO</source>
        <translation>Archivo de regiones NUTS de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>File of styles</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Archivo de estilos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>File, folder or address of the dataset</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Archivo, carpeta o dirección del conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Files</source>
        <extracomment>__init__</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Files written</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filter map</source>
        <translation>Filtrar el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filters</source>
        <extracomment>setText</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filters ({n})</source>
        <translation>Filtros ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Find &amp;Partners</source>
        <extracomment>addAction</extracomment>
        <translation>Buscar &amp;socios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Find a Region</source>
        <extracomment>EmptyState</extracomment>
        <translation>Buscar una región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Find expertise</source>
        <translation>Buscar conocimientos especializados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Find partners</source>
        <extracomment>run</extracomment>
        <translation>Buscar socios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Find partners for the region</source>
        <extracomment>_button</extracomment>
        <translation>Buscar socios para la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Find regions</source>
        <translation>Buscar regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Find regions by words and filters</source>
        <translation>Buscar regiones por palabras y filtros</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Find regions, read and compare what they do, find expertise and partners</source>
        <extracomment>_add</extracomment>
        <translation>Buscar regiones, leer y comparar su actividad, encontrar conocimientos especializados y socios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Findings of the map checks</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Resultados de la comprobación de los mapas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Finland</source>
        <extracomment>data</extracomment>
        <translation>Finlandia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>First reception</source>
        <extracomment>title</extracomment>
        <translation>Primera acogida</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>First residence permits in the year</source>
        <extracomment>data</extracomment>
        <translation>Primeros permisos de residencia durante el año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>First year</source>
        <extracomment>_year</extracomment>
        <translation>Primer año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>First year of the series that is kept, e.g. 2015</source>
        <extracomment>setToolTip</extracomment>
        <translation>Primer año de la serie que se guarda, p.&#160;ej., 2015</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/boundaries.py"/>
        <source>Fitting in what GISCO does not have</source>
        <extracomment>step</extracomment>
        <translation>Encajando lo que GISCO no tiene</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/layer_boundaries.py"/>
        <source>Fitting the world map around the layer</source>
        <extracomment>step</extracomment>
        <translation>Encajando el mapa del mundo alrededor de la capa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Fix</source>
        <extracomment>QPushButton</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Fix what can be fixed</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Corregir lo que se pueda corregir</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Fix: {text}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Corregir: {text}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Fixed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Corregidos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Flag</source>
        <extracomment>title</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Flag in words</source>
        <translation>Marca en palabras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Flag of the population</source>
        <translation>Marca de la población</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Flag of the share</source>
        <translation>Marca del porcentaje</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Flags of the source: {flags}.</source>
        <translation>Marcas de la fuente: {flags}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Flanders</source>
        <extracomment>data</extracomment>
        <translation>Flandes</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Flemish provinces (5)</source>
        <extracomment>data</extracomment>
        <translation>provincias flamencas (5)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Flevoland</source>
        <extracomment>data</extracomment>
        <translation>Flevoland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Fol&amp;ders…</source>
        <extracomment>ImporterWords</extracomment>
        <translation>&amp;Carpetas…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Folder</source>
        <extracomment>QgsProcessingParameterFolderDestination</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Folder of the sample project</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Carpeta del proyecto de ejemplo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Folders of the map</source>
        <translation>Carpetas del mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Folders of “{map}”</source>
        <translation>Carpetas de «{map}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>For that year choose among: {scales}.</source>
        <translation>Para ese año, elija entre: {scales}.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens (census 2021)</source>
        <extracomment>data</extracomment>
        <translation>Ciudadanos extranjeros (censo de 2021)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>Ciudadanos extranjeros de 15 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign citizens and stateless persons, % of total population</source>
        <extracomment>data</extracomment>
        <translation>Ciudadanos extranjeros y apátridas, % de la población total</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens and stateless persons, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Ciudadanos extranjeros y apátridas, a 1 de enero</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign citizens, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation>Ciudadanos extranjeros, % de la población de 15 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign residents, % of total population (Italian registers)</source>
        <extracomment>data</extracomment>
        <translation>Residentes extranjeros, % de la población total (registros italianos)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born population aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>Población nacida en el extranjero de 15 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born population, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Población nacida en el extranjero, a 1 de enero</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born residents (census 2021)</source>
        <extracomment>data</extracomment>
        <translation>Residentes nacidos en el extranjero (censo de 2021)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born residents who arrived in 2015-2019 (census 2021)</source>
        <extracomment>data</extracomment>
        <translation>Residentes nacidos en el extranjero que llegaron en 2015-2019 (censo de 2021)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign-born, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation>Nacidos en el extranjero, % de la población de 15 a 64 años</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Forget the chosen style of yours</source>
        <extracomment>_button</extracomment>
        <translation>Eliminar el estilo propio elegido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Forget what was decided by hand for the selected regions</source>
        <extracomment>button</extracomment>
        <translation>Olvidar lo decidido a mano para las regiones seleccionadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Form&amp;at</source>
        <extracomment>addRow</extracomment>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Format</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Formats</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Found by its name: {name} ({code}).</source>
        <translation>Encontrada por su nombre: {name} ({code}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>France</source>
        <extracomment>data</extracomment>
        <translation>Francia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Friesland</source>
        <extracomment>data</extracomment>
        <translation>Frisia</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Friuli Venezia Giulia</source>
        <extracomment>data</extracomment>
        <translation>Friul-Venecia Julia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>From a note on the country: no region of the edition is of this kind.</source>
        <extracomment>_dim</extracomment>
        <translation>De una nota sobre el país: ninguna región de la edición es de este tipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>From the beginning</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>From year</source>
        <translation>Desde el año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Further figures</source>
        <extracomment>Section</extracomment>
        <translation>Otras cifras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>GISCO has no boundaries of NUTS {year} at {scale}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>GISCO no tiene límites de NUTS {year} a escala {scale}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>GISCO, NUTS {year} ({file})</source>
        <translation>GISCO, NUTS {year} ({file})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>GISCO, NUTS, year unknown ({file})</source>
        <translation>GISCO, NUTS, año desconocido ({file})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>GISCO’s file {file} is not used: {reason}</source>
        <translation>No se usa el archivo {file} de GISCO: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>Gain</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Galați</source>
        <extracomment>data</extracomment>
        <translation>Galați</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Galicia</source>
        <extracomment>data</extracomment>
        <translation>Galicia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Geo code</source>
        <extracomment>title</extracomment>
        <translation>Código geográfico</translation>
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
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Georgia</source>
        <extracomment>data</extracomment>
        <translation>Georgia</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>German-speaking Community</source>
        <extracomment>data</extracomment>
        <translation>Comunidad Germanófona</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Germany</source>
        <extracomment>data</extracomment>
        <translation>Alemania</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Gets two files: the atlas file and the project</source>
        <extracomment>setToolTip</extracomment>
        <translation>Recibirá dos archivos: el archivo de atlas y el proyecto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Gibraltar</source>
        <extracomment>data</extracomment>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give ALLOW_HOSTS={host}, if it may be asked.</source>
        <translation>Indique ALLOW_HOSTS={host}, si se puede consultar ese servidor.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>Give LOGO yourself.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indique usted LOGO.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Give at least one criterion a weight.</source>
        <extracomment>PluginError</extracomment>
        <translation>Dé una ponderación al menos a un criterio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Give it one.</source>
        <extracomment>TargetError</extracomment>
        <translation>Póngale uno.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give its place now as DATASET_PLACE or BOUNDARY_PLACE, or put the file beside the atlas file.</source>
        <translation>Indique su ubicación actual como DATASET_PLACE o BOUNDARY_PLACE, o coloque el archivo junto al archivo de atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Give the address at which the map is opened in a web browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indique la dirección con la que se abre el mapa en un navegador web.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>Give the address of its “datapackage.json”, or of a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indique la dirección de su «datapackage.json» o de un zip que lo contenga.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Give the layer changed last the style it had, exactly</source>
        <extracomment>setToolTip</extracomment>
        <translation>Devolver a la última capa modificada exactamente el estilo que tenía</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give the login for it as AUTHCFG, if it may be sent there.</source>
        <translation>Indique como AUTHCFG las credenciales para ese servidor, si se le pueden enviar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Give the name of one of those listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indique el nombre de una de las indicadas en Detalles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give the place of a file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indique la ubicación de un archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>Give the preset a name.</source>
        <extracomment>PluginError</extracomment>
        <translation>Dé un nombre al preajuste.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give the whole address as DATASET_PLACE.</source>
        <translation>Indique la dirección completa como DATASET_PLACE.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>Give the whole address.</source>
        <extracomment>__init__</extracomment>
        <translation>Indique la dirección completa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Give the year with four digits, or leave it empty.</source>
        <translation>Indique el año con cuatro dígitos o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Give up on a &amp;download after</source>
        <translation>Abandonar una &amp;descarga tras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Given code</source>
        <translation>Código indicado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/update_atlas.py"/>
        <source>Gives an atlas file of an older version the present form; a copy is kept.</source>
        <translation>Da a un archivo de atlas de una versión anterior su forma actual; se guarda una copia.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/update_atlas.py"/>
        <source>Gives an atlas file that an older version of the plugin wrote the present form: edits in its tables then reach its maps, with and without the plugin, and every row has an id of its own. The file is changed in one step or not at all. Version 0.1.0 of the plugin refuses the updated file, and opens the copy.

Atlas file: a GeoPackage made with “Load edition”. One that is up to date is refused.
Copy: the file as it was, beside it.</source>
        <translation>Da la forma actual a un archivo de atlas que escribió una versión anterior del complemento: las ediciones en sus tablas llegan entonces a sus mapas, con y sin el complemento, y cada fila tiene un identificador propio. El archivo se cambia de una vez o no se cambia. La versión 0.1.0 del complemento rechaza el archivo actualizado, y abre la copia.

Archivo de atlas: un GeoPackage hecho con «Cargar edición». Uno que está al día se rechaza.
Copia: el archivo tal como era, a su lado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Go on after a failure</source>
        <translation>Continuar tras un fallo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Go to this page of QGIS&apos;s options</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ir a esta página de las opciones de QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Gone</source>
        <translation>No está</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Gone, copy kept</source>
        <translation>No está; se conserva una copia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Good</source>
        <translation>Válida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>Google My Maps, KML or KMZ</source>
        <extracomment>title</extracomment>
        <translation>Google My Maps, KML o KMZ</translation>
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
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Greece</source>
        <extracomment>data</extracomment>
        <translation>Grecia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Greenland</source>
        <extracomment>data</extracomment>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Grey with hatching</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Gris con tramas</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Groningen</source>
        <extracomment>data</extracomment>
        <translation>Groninga</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Grouped by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Groups of fields</source>
        <extracomment>RememberedBox</extracomment>
        <translation>Grupos de ámbitos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Groups of regions</source>
        <extracomment>RememberedBox</extracomment>
        <translation>Grupos de regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Guadeloupe</source>
        <extracomment>data</extracomment>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Guess</source>
        <translation>Deducir</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Guess again?</source>
        <extracomment>confirmed</extracomment>
        <translation>¿Deducir de nuevo?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Guess from headers and cells, and forget what was chosen</source>
        <extracomment>setToolTip</extracomment>
        <translation>Deducir a partir de encabezados y celdas, y olvidar lo elegido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Guess from the unit</source>
        <extracomment>addItem</extracomment>
        <translation>Deducir de la unidad</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Guyane</source>
        <extracomment>data</extracomment>
        <translation>Guayana Francesa</translation>
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
        <translation>Media página, para un documento de texto</translation>
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
        <translation>Hamburgo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Has</source>
        <extracomment>_many</extracomment>
        <translation>Tiene</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has an address and no place on the map ({address}); used only if it names its region.</source>
        <translation>Tiene una dirección, pero ninguna posición en el mapa ({address}); solo se usa si nombra su región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Has entries of these kinds</source>
        <translation>Tiene entradas de estos tipos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has no link that could be its source: give the map&apos;s address.</source>
        <extracomment>note</extracomment>
        <translation>No tiene ningún enlace que pueda ser su fuente: indique la dirección del mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has no place on the map; used only if it names its region.</source>
        <extracomment>note</extracomment>
        <translation>No tiene posición en el mapa; solo se usa si nombra su región.</translation>
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
        <translation>Sanidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <source>Heat map of regions and themes</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Mapa de calor de regiones y temas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>Help</source>
        <extracomment>setAccessibleName, setText</extracomment>
        <translation>Ayuda</translation>
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
        <translation>Las hojas ocultas no se leen: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Highest: {figures}</source>
        <translation>Más altas: {figures}</translation>
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
        <translation>Sugerencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Hints</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Holy See</source>
        <extracomment>data</extracomment>
        <translation>Santa Sede</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/hosts.py"/>
        <source>Hosts that may be asked, separated by blanks</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Servidores que se pueden consultar, separados por espacios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Housing</source>
        <extracomment>title</extracomment>
        <translation>Vivienda</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Hovedstaden</source>
        <extracomment>data</extracomment>
        <translation>Hovedstaden</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>How</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>How it was placed</source>
        <translation>Modo de asignación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How long a service may be silent before it is given up</source>
        <extracomment>_spin</extracomment>
        <translation>Cuánto puede tardar un servicio en responder antes de desistir</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How long one download may take in all</source>
        <extracomment>_spin</extracomment>
        <translation>Cuánto puede durar una descarga en total</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>How many of the {n} regions hold a competence, by a source of their own or by rule. “No answer” does not mean “none”.</source>
        <extracomment>Sheet</extracomment>
        <translation>Cuántas de las {n} regiones tienen una competencia, con fuente propia o por norma general. «Sin respuesta» no significa «ninguna».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>How many regions hold which kind of power. The others give no answer.</source>
        <translation>Cuántas regiones tienen cada tipo de competencia. Las demás no dan respuesta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>How much of the edition is answered</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Grado de respuesta de la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>How much of the unit and the official region is common to both, 0 to 1</source>
        <translation>Parte común a la unidad y a la región oficial, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How often a request is made again after a failure that may pass, such as a busy service</source>
        <extracomment>_spin</extracomment>
        <translation>Cuántas veces se repite una petición tras un fallo que puede ser pasajero, como un servicio saturado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>How sure</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>How the figure was placed</source>
        <translation>Cómo se asignó la cifra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Humanitarian aid</source>
        <extracomment>title</extracomment>
        <translation>Ayuda humanitaria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Hungary</source>
        <extracomment>data</extracomment>
        <translation>Hungría</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Iceland</source>
        <extracomment>data</extracomment>
        <translation>Islandia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/places.py"/>
        <source>If you know whose it is, load the edition again and choose it yourself.</source>
        <extracomment>__init__</extracomment>
        <translation>Si sabe de quién es, cargue de nuevo la edición y elíjalo usted.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Immigration and aliens law</source>
        <extracomment>title</extracomment>
        <translation>Derecho de inmigración y extranjería</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Immigration in the year</source>
        <extracomment>data</extracomment>
        <translation>Inmigración durante el año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Imp&amp;ort…</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Import edition</source>
        <translation>Importar edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Import styles</source>
        <extracomment>getOpenFileName</extracomment>
        <translation>Importar estilos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>In Google My Maps choose Share and let anyone with the link view the map, or ask its owner to; or export it to a KML or KMZ file and load that.</source>
        <extracomment>PluginError</extracomment>
        <translation>En Google My Maps, elija Compartir y permita que cualquier persona con el enlace vea el mapa, o pídaselo a su propietario; o expórtelo a un archivo KML o KMZ y cárguelo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>In Google My Maps choose “Export to KML/KMZ” and load that file, or give the map&apos;s address.</source>
        <extracomment>PluginError</extracomment>
        <translation>En Google My Maps, elija «Exportar a KML/KMZ» y cargue ese archivo, o indique la dirección del mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>In Google Sheets choose Share and let anyone with the link view it, or File ▸ Share ▸ Publish to web; or download it as XLSX and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation>En Google Sheets, elija Compartir y permita que cualquier persona con el enlace la vea, o Archivo ▸ Compartir ▸ Publicar en la Web; o descárguela como XLSX y cargue ese archivo.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>In Latvia, FOR includes recognised non-citizens.</source>
        <extracomment>data</extracomment>
        <translation>En Letonia, FOR incluye a los no ciudadanos reconocidos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>In NUTS {year} the region is joined with others, of which figures are missing.</source>
        <translation>En NUTS {year} la región está unida a otras de las que faltan cifras.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>In NUTS {year} the region is joined with others; ratios cannot be added up.</source>
        <translation>En NUTS {year} la región está unida a otras; los valores relativos no se pueden sumar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>In NUTS {year} the region is joined with parts of others: its figure is not the whole.</source>
        <translation>En NUTS {year} la región está unida a partes de otras: su cifra no es el total.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>In a terminal run “/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {name}” and restart QGIS.</source>
        <translation>En un terminal, ejecute «/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {name}» y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>In a terminal run “sudo apt install python3-{name}” (Debian, Ubuntu) and restart QGIS.</source>
        <translation>En un terminal, ejecute «sudo apt install python3-{name}» (Debian, Ubuntu) y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>In no block that is shown here</source>
        <translation>En ninguno de los bloques que se muestran aquí</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>In no class of the legend, and not drawn: {n}</source>
        <extracomment>append</extracomment>
        <translation>Fuera de las clases de la leyenda y sin representar: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Indicator</source>
        <extracomment>title</extracomment>
        <translation>Indicador</translation>
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
        <translation>Indicadores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>Indicators of the old file were kept, with the figures they had: {titles}.</source>
        <translation>Se han conservado los indicadores del archivo anterior, con las cifras que tenían: {titles}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>Indicators: {titles}</source>
        <translation>Indicadores: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>Inferred: no source states it; it is inferred from the division of tasks.</source>
        <translation>Deducido: ninguna fuente lo indica; se deduce del reparto de funciones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Information and service points for migrants</source>
        <extracomment>title</extracomment>
        <translation>Puntos de información y atención a migrantes</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Innlandet</source>
        <extracomment>data</extracomment>
        <translation>Innlandet</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Innovative practices</source>
        <extracomment>MapClass</extracomment>
        <translation>Prácticas innovadoras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Insets</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Recuadros</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Insets of outermost regions and small islands</source>
        <translation>Recuadros de las regiones ultraperiféricas y las islas pequeñas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/paths.py"/>
        <source>Install the plugin again.</source>
        <extracomment>kind</extracomment>
        <translation>Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Integration</source>
        <extracomment>title</extracomment>
        <translation>Integración</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Integration and Social Inclusion</source>
        <extracomment>title</extracomment>
        <translation>Integración e inclusión social</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Integration and social inclusion: how Europe’s maritime regions are involved</source>
        <translation>Integración e inclusión social: implicación de las regiones marítimas de Europa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Interest to cooperate</source>
        <translation>Interés en cooperar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Interested</source>
        <extracomment>_check</extracomment>
        <translation>Con interés</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Intermediterranean</source>
        <extracomment>data</extracomment>
        <translation>Intermediterránea</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Involvement</source>
        <extracomment>title</extracomment>
        <translation>Implicación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Involvement and share</source>
        <extracomment>StylePreset</extracomment>
        <translation>Implicación y porcentaje</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Involvement of regions: competence and experience documented in this theme.</source>
        <translation>Implicación de las regiones: competencia y experiencia documentadas en este tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Involvement of the region</source>
        <translation>Implicación de la región</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Ionian Islands</source>
        <extracomment>data</extracomment>
        <translation>Islas Jónicas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Ireland</source>
        <extracomment>data</extracomment>
        <translation>Irlanda</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Islands</source>
        <extracomment>data</extracomment>
        <translation>Islas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Isle of Man</source>
        <extracomment>data</extracomment>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Israel</source>
        <extracomment>data</extracomment>
        <translation>Israel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Issues and needs</source>
        <extracomment>MapClass</extracomment>
        <translation>Retos y necesidades</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Issues, Needs, Innovative Practices</source>
        <extracomment>title</extracomment>
        <translation>Retos, necesidades y prácticas innovadoras</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Istria</source>
        <extracomment>data</extracomment>
        <translation>Istria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} hours.</source>
        <translation>Pide que se vuelva a intentar dentro de {n} horas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} minutes.</source>
        <translation>Pide que se vuelva a intentar dentro de {n} minutos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} seconds.</source>
        <translation>Pide que se vuelva a intentar dentro de {n} segundos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/reading.py"/>
        <source>It does not say which schema it has.</source>
        <extracomment>unreadable</extracomment>
        <translation>No indica qué esquema tiene.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>It has more than {n} features.</source>
        <extracomment>_not_nuts</extracomment>
        <translation>Tiene más de {n} objetos espaciales.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>It has no columns {names}.</source>
        <extracomment>_not_nuts</extracomment>
        <translation>No tiene las columnas {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>It has no polygon.</source>
        <translation>No tiene polígono.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>It holds no NUTS region.</source>
        <extracomment>_not_nuts</extracomment>
        <translation>No contiene ninguna región NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>It holds none of the expected administrative units.</source>
        <extracomment>_unreadable</extracomment>
        <translation>No contiene ninguna de las unidades administrativas esperadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>It is empty: there is no table to read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Está vacío: no hay ninguna tabla que leer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>It is no polygon.</source>
        <translation>No es un polígono.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>It is not clear which field these are about; they are left out: {titles}</source>
        <translation>No está claro a qué ámbito se refieren; se omiten: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>It is not known which theme the folder is; its {n} placemarks wait for an answer.</source>
        <translation>No se sabe a qué tema corresponde la carpeta; sus {n} marcas de posición esperan una respuesta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>It is {width} × {height} pixels large.</source>
        <translation>Mide {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>It may ask for a login. Open it in a browser, and give the address of the file itself.</source>
        <extracomment>PluginError</extracomment>
        <translation>Puede que pida iniciar sesión. Ábrala en un navegador e indique la dirección del propio archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>It may have been moved or renamed. Load the edition again, or point to the file.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Puede que se haya movido o cambiado de nombre. Cargue de nuevo la edición o indique dónde está el archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>It opens, drawn and labelled, in QGIS without this plugin</source>
        <extracomment>setToolTip</extracomment>
        <translation>Se abre en QGIS, con símbolos y etiquetas, sin este complemento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>It shows a picture that lies in another file.</source>
        <translation>Muestra una imagen que está en otro archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Italy</source>
        <extracomment>data</extracomment>
        <translation>Italia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Its address is {url}</source>
        <extracomment>PluginError</extracomment>
        <translation>Su dirección es {url}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Its description is too long; only the beginning was read.</source>
        <extracomment>note</extracomment>
        <translation>Su descripción es demasiado larga; solo se ha leído el principio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Its last good copy, of {date}, can be loaded.</source>
        <translation>Se puede cargar su última copia válida, de {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Its place cannot be read: {reason}.</source>
        <extracomment>note</extracomment>
        <translation>No se puede leer su posición: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Its polygon cannot be used: {reason}</source>
        <translation>No se puede usar su polígono: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Its theme cannot be told by its title; read as “{theme}”, a guess.</source>
        <translation>Su tema no se puede deducir del título; se lee como «{theme}», una suposición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>JSON-stat, SDMX-CSV with codes, or TSV; packed with gzip or not</source>
        <extracomment>setToolTip</extracomment>
        <translation>JSON-stat, SDMX-CSV con códigos o TSV; comprimido con gzip o no</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Join Report – {file}</source>
        <extracomment>__init__</extracomment>
        <translation>Informe de unión: {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Join Report…</source>
        <extracomment>show_success</extracomment>
        <translation>Informe de unión…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Join report</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Informe de unión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Joins a dataset on migration in regions to boundaries: atlas file, project and join report.</source>
        <translation>Une un conjunto de datos sobre la migración en las regiones a los límites: archivo de atlas, proyecto e informe de unión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Jordan</source>
        <extracomment>data</extracomment>
        <translation>Jordania</translation>
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
        <translation>En KML, la longitud va primero. Corrija el orden o pida de nuevo el mapa a quien lo creó.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Keep &amp;up to</source>
        <extracomment>addRow</extracomment>
        <translation>Conservar &amp;hasta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keep in the profile, too</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Guardar también en el perfil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>Keep the rows and columns that matter, or delete formatted empty ones.</source>
        <extracomment>PluginError</extracomment>
        <translation>Conserve las filas y columnas necesarias o elimine las vacías con formato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Keep the rows of the regions. Figures belong into a table of their own, “indicators”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Deje solo las filas de las regiones. Las cifras van en una tabla aparte, «indicators».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Keep the settings of this window under the name</source>
        <extracomment>setToolTip</extracomment>
        <translation>Guardar los ajustes de esta ventana con ese nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Keep these settings as a style of your own</source>
        <extracomment>_button</extracomment>
        <translation>Conservar esta configuración como estilo propio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>Keeping a copy</source>
        <extracomment>step</extracomment>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/assembly.py"/>
        <source>Keeping the indicators of the old file</source>
        <translation>Conservando los indicadores del archivo anterior</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keeping the placements</source>
        <extracomment>step</extracomment>
        <translation>Guardando las asignaciones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keeps in an atlas file which unit a region is drawn as, decided by hand.</source>
        <translation>Guarda en un archivo de atlas qué unidad representa a una región, según lo decidido a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Kept since {date} ({size} MB); GISCO is only asked for changes.</source>
        <translation>Conservado desde el {date} ({size} MB); a GISCO solo se le preguntan los cambios.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Kept since {date}.</source>
        <translation>Conservado desde el {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>Key figures</source>
        <extracomment>_heading</extracomment>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Kherson</source>
        <extracomment>data</extracomment>
        <translation>Jersón</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Kind</source>
        <extracomment>QgsProcessingParameterEnum, choice, title</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_table.py"/>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Kind of authority</source>
        <extracomment>title</extracomment>
        <translation>Tipo de autoridad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Kind of change</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Kind of partner</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tipo de socio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Kind of power documented for the regional authority, edition of {date}</source>
        <extracomment>replace</extracomment>
        <translation>Tipo de competencia documentado para la autoridad regional, edición de {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/cards.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Kind of source</source>
        <extracomment>labelled, title</extracomment>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Kind: {kind}</source>
        <extracomment>append</extracomment>
        <translation>Tipo: {kind}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Kinds of authority</source>
        <extracomment>title</extracomment>
        <translation>Tipos de autoridad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Kinds of authority without a region and without a word in these fields, left out: {names}</source>
        <extracomment>append</extracomment>
        <translation>Tipos de autoridad sin región y sin mención en estos ámbitos, omitidos: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Kinds of partners</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Tipos de socios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Kinds of power, by field</source>
        <extracomment>Sheet</extracomment>
        <translation>Tipos de competencia, por ámbito</translation>
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
        <translation>Valores conocidos: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
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
        <translation>Reunión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>La&amp;yer</source>
        <extracomment>add</extracomment>
        <translation>Ca&amp;pa</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Labour force participation rate of the foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Tasa de actividad de los nacidos en el extranjero de 20 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Labour force survey (a sample).</source>
        <extracomment>data</extracomment>
        <translation>Encuesta de población activa (una muestra).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Lan&amp;guage</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Landscape</source>
        <extracomment>addItem</extracomment>
        <translation>Horizontal</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Lang&amp;uage</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Language</source>
        <extracomment>QgsProcessingParameterEnum, choice</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Language and civic training</source>
        <extracomment>title</extracomment>
        <translation>Formación lingüística y cívica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Language of the codebook</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Idioma del libro de códigos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Language of the pages</source>
        <translation>Idioma de las páginas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Language of the pages, whatever that of QGIS</source>
        <extracomment>setToolTip</extracomment>
        <translation>Idioma de las páginas, sea cual sea el de QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Language of titles and units, as far as Eurostat has them</source>
        <extracomment>setToolTip</extracomment>
        <translation>Idioma de títulos y unidades, si Eurostat los ofrece en él</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Largest circles: {figures}</source>
        <translation>Círculos mayores: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Largest pies: {figures}</source>
        <translation>Gráficos circulares mayores: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Last good</source>
        <translation>Última válida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Last year</source>
        <extracomment>_year</extracomment>
        <translation>Último año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Latest available</source>
        <translation>Último disponible</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Latest available – each territory its own</source>
        <extracomment>addItem</extracomment>
        <translation>Último disponible: el propio de cada territorio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Latest period: {period}.</source>
        <translation>Último periodo: {period}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Latvia</source>
        <extracomment>data</extracomment>
        <translation>Letonia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Layer</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Layer in &amp;the file</source>
        <extracomment>add</extracomment>
        <translation>Capa &amp;del archivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Layer in the atlas file</source>
        <extracomment>QgsProcessingOutputString</extracomment>
        <translation>Capa en el archivo de atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Layer in the boundary file</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Capa del archivo de límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Layer of my own</source>
        <translation>Capa propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Layer “{name}”, NUTS {year}</source>
        <translation>Capa «{name}», NUTS {year}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Layer “{name}”, NUTS, year unknown</source>
        <translation>Capa «{name}», NUTS, año desconocido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Layers</source>
        <extracomment>QGroupBox, QgsProcessingOutputString, QgsProcessingParameterEnum, setAccessibleName</extracomment>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Layers and coordinates in PDF (GeoPDF)</source>
        <translation>Capas y coordenadas en PDF (GeoPDF)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Laying out “{title}”…</source>
        <extracomment>emit</extracomment>
        <translation>Componiendo «{title}»…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Layout “{name}”: </source>
        <translation>Composición «{name}»: </translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Lazio</source>
        <extracomment>data</extracomment>
        <translation>Lacio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Le&amp;vels</source>
        <extracomment>add</extracomment>
        <translation>Ni&amp;veles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>Leave it out of the address and choose an authentication configuration of QGIS.</source>
        <extracomment>PluginError</extracomment>
        <translation>Quítelo de la dirección y elija una configuración de autenticación de QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Leave map alone</source>
        <translation>No cambiar el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Leave out entries that are planned or proposed</source>
        <extracomment>setToolTip</extracomment>
        <translation>Omitir las entradas previstas o propuestas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Leave “Mapping used” empty.</source>
        <extracomment>PluginError</extracomment>
        <translation>Deje vacío «Correspondencia usada».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Lebanon</source>
        <extracomment>data</extracomment>
        <translation>Líbano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Led to {address}</source>
        <extracomment>append</extracomment>
        <translation>Remitió a {address}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Left out, as one rule gives it to both: {n}</source>
        <extracomment>append</extracomment>
        <translation>Omitidas, porque una misma norma las atribuye a ambas: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Left over</source>
        <extracomment>addTab</extracomment>
        <translation>Elementos sin asignar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Legal assistance</source>
        <extracomment>title</extracomment>
        <translation>Asistencia jurídica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Legal bases and sources</source>
        <extracomment>_save</extracomment>
        <translation>Bases jurídicas y fuentes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Legal basis</source>
        <extracomment>labelled, title</extracomment>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Legal basis and sources of the cell</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Base jurídica y fuentes de la celda</translation>
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
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Level at least</source>
        <extracomment>QgsProcessingParameterEnum, _one</extracomment>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Level at least: {level}</source>
        <extracomment>append</extracomment>
        <translation>Nivel mínimo: {level}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Level of power</source>
        <extracomment>replace, title</extracomment>
        <translation>Nivel de competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Level stated by the source</source>
        <extracomment>title</extracomment>
        <translation>Nivel indicado por la fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Level, as the source words it</source>
        <extracomment>title</extracomment>
        <translation>Nivel, tal como lo expresa la fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Level: the widest power that the sources give the region in a field of this theme.</source>
        <translation>Nivel: la competencia más amplia que las fuentes atribuyen a la región en un ámbito de este tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>Levels</source>
        <extracomment>QgsProcessingParameterEnum, choice</extracomment>
        <translation>Niveles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Libya</source>
        <extracomment>data</extracomment>
        <translation>Libia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Licence of boundaries</source>
        <translation>Licencia de los límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Licence of the boundaries</source>
        <translation>Licencia de los límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Liechtenstein</source>
        <extracomment>data</extracomment>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Liguria</source>
        <extracomment>data</extracomment>
        <translation>Liguria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Link</source>
        <extracomment>links_html, title</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Link in the map</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Enlace en el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Links on the map</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Enlaces en el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Links to documents</source>
        <translation>Enlaces a documentos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>Links: {links}</source>
        <translation>Enlaces: {links}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Lisbon and Tagus Valley</source>
        <extracomment>data</extracomment>
        <translation>Lisboa y Valle del Tajo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>List every class</source>
        <extracomment>beginMacro, undoable</extracomment>
        <translation>Enumerar todas las clases</translation>
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
        <translation>Enumera los posibles socios de una región, con los motivos en palabras.
Ofrece lo que la región necesita: en las necesidades y los intereses de cooperación de la región se buscan los ámbitos que nombran; la puntuación de un socio es la media de sus conocimientos documentados en ellos, de 0 a 100 (véase «Buscar conocimientos especializados», aquí con las ponderaciones 3 para competencia, 4 para experiencia y 2 para actualidad). Lo que no se entiende se indica en el registro.
Necesita lo que la región ofrece: lo mismo, visto desde el otro lado.
Comparte su perfil: similitud de competencias (niveles) y temas (número de entradas) según el coeficiente de Jaccard ponderado de Ružička (1958), Σ min / Σ max, en porcentaje. Es igual visto desde cualquiera de las dos regiones, y 100 para perfiles iguales. No se tiene en cuenta lo que ambas tienen por una misma norma: una ley de su país no hace que dos regiones se parezcan. En los demás casos, una competencia por norma general cuenta el 30&#160;% de una con fuente propia de la región, salvo que se indique otra cosa.

Archivo de atlas: un GeoPackage creado con «Cargar edición». Vacío: el situado más arriba en el proyecto abierto.
Región: su identificador, código NUTS o nombre.
Misma comisión: solo regiones que están con ella en una comisión de la CRPM.
Lengua común: solo regiones de Estados que comparten una lengua oficial; aquí no se conocen las lenguas de partes de un Estado.
Nombre: si se indica, el resultado se guarda también en el archivo de atlas como capa.
Tabla: CSV, XLSX, ODS, HTML o PDF, según la extensión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Lists regions in whose names, codes, country, fields of competence or documented entries all words stand. Accents and case do not matter, “quotes” keep words together, there are no wildcards. Notes on general rules are not searched: they often speak of other regions.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Filters hold all at once. A theme, field and level must hold in one competence; levels are ordered exclusive, shared, executive, consultative, kind of power not stated, none (any answer). Of the kinds of entries the region must have each. Years: an entry must fall in them at least in part.
“None” is no competence, whatever it rests on: ask for a level to find powers.
Basis: a competence that rests on a source of the region itself, or on a general rule, which holds for every authority of its kind. Where both say it, it is by the region&apos;s own source.
Block of the Pact: the region says something on a field of a building block of the EU&apos;s Pact on Migration and Asylum. General fields, such as regional development, count only where they are chosen.
Only what is done: leaves out entries that are planned or proposed.
Only these countries, commissions: names or codes, parted by commas.
Name: if given, the result is also saved in the atlas file as a layer.
Table: CSV, XLSX, ODS, HTML or PDF, by the ending.</source>
        <translation>Enumera las regiones en cuyos nombres, códigos, país, ámbitos de competencia o entradas documentadas aparecen todas las palabras. No se distinguen tildes ni mayúsculas, las «comillas» mantienen juntas las palabras y no hay comodines. No se busca en las notas de las normas generales: a menudo hablan de otras regiones.

Archivo de atlas: un GeoPackage creado con «Cargar edición». Vacío: el situado más arriba en el proyecto abierto.
Los filtros se aplican todos a la vez. Tema, ámbito y nivel deben cumplirse en una misma competencia; el orden de los niveles es exclusiva, compartida, ejecutiva, consultiva, tipo de competencia no indicado, ninguna (cualquier respuesta). La región debe tener entradas de todos los tipos elegidos. Años: una entrada debe corresponder a ellos al menos en parte.
«Ninguna» significa que no hay competencia, sea cual sea su fundamento: elija un nivel para encontrar competencias.
Fundamento: una competencia que se basa en una fuente de la propia región o en una norma general, que vale para todas las autoridades de su tipo. Si ambas la indican, se considera con fuente propia de la región.
Bloque del Pacto: la región indica algo sobre un ámbito de un bloque del Pacto sobre Migración y Asilo de la UE. Los ámbitos generales, como el desarrollo regional, solo cuentan si se eligen.
Solo lo realizado: omite las entradas previstas o propuestas.
Solo estos países, comisiones: nombres o códigos, separados por comas.
Nombre: si se indica, el resultado se guarda también en el archivo de atlas como capa.
Tabla: CSV, XLSX, ODS, HTML o PDF, según la extensión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Lists regions that offer what a region needs, need what it offers, or share its profile.</source>
        <translation>Enumera las regiones que ofrecen lo que una región necesita, necesitan lo que ofrece o comparten su perfil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Lists the regions of an atlas file that words and filters find.</source>
        <translation>Enumera las regiones de un archivo de atlas que se encuentran mediante palabras y filtros.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Lithuania</source>
        <extracomment>data</extracomment>
        <translation>Lituania</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load &amp;Copy…</source>
        <extracomment>_button</extracomment>
        <translation>Cargar &amp;copia…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Load Edition</source>
        <extracomment>__init__</extracomment>
        <translation>Cargar edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Load Edition…</source>
        <extracomment>show_text</extracomment>
        <translation>Cargar edición…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Load a dataset, join it to boundaries and add nine styled layers</source>
        <extracomment>_add</extracomment>
        <translation>Cargar un conjunto de datos, unirlo a los límites y añadir nueve capas con estilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Load an edition to find regions, read and compare what they do, and find expertise and partners.</source>
        <extracomment>show_text</extracomment>
        <translation>Cargue una edición para buscar regiones, leer y comparar su actividad, y encontrar conocimientos especializados y socios.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Load edition</source>
        <extracomment>start_task</extracomment>
        <translation>Cargar edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Load edition 2026.12 or a later one, or add the tables “rules” and “authority_kinds” to yours.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cargue la edición 2026.12 o una posterior, o añada a la suya las tablas «rules» y «authority_kinds».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Load it as a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cárguelo como paquete de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Load placements</source>
        <extracomment>getOpenFileName</extracomment>
        <translation>Cargar asignaciones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Load the edition again and give the address yourself, or add it to your sources.</source>
        <translation>Cargue de nuevo la edición e indique usted la dirección, o añádala a sus fuentes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Load the edition again into a new file, and add its indicators again.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Cargue de nuevo la edición en un archivo nuevo y añada otra vez sus indicadores.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/content_update.py"/>
        <source>Load the edition again into a new file. Nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation>Cargue de nuevo la edición en un archivo nuevo. No se ha modificado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Load the edition again to take it from elsewhere.</source>
        <extracomment>PluginError</extracomment>
        <translation>Para tomarla de otro lugar, cargue de nuevo la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <source>Load the edition again with these layers.</source>
        <extracomment>ExportError</extracomment>
        <translation>Cargue de nuevo la edición con estas capas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_citation.py"/>
        <source>Load the edition again with this layer.</source>
        <extracomment>ExportError</extracomment>
        <translation>Cargue de nuevo la edición con esta capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Load the edition again, or choose another file name. Nothing was changed.</source>
        <translation>Cargue de nuevo la edición o elija otro nombre de archivo. No se ha modificado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <location filename="../cpmr_migration_plugin/store/available.py"/>
        <location filename="../cpmr_migration_plugin/store/data_tables.py"/>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>Load the edition again.</source>
        <extracomment>AtlasError, ExportError, PluginError</extracomment>
        <translation>Cargue de nuevo la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Load the edition again; from then on it can be refreshed.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cargue de nuevo la edición; a partir de entonces se podrá actualizar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load the last good copy, whatever the source gives now</source>
        <extracomment>_button</extracomment>
        <translation>Cargar la última copia válida, sea cual sea el contenido actual de la fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Load the map at the end of the links by its own address.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cargue por su propia dirección el mapa que está al final de los enlaces.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Load the map by its address, or export it again without the option “Keep data up to date with network link KML”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cargue el mapa por su dirección, o expórtelo de nuevo sin la opción de mantener los datos actualizados con un enlace de red KML («Keep data up to date with network link KML»).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load the source, or its last good copy if its file has gone</source>
        <extracomment>_button</extracomment>
        <translation>Cargar la fuente, o su última copia válida si el archivo ya no está</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Loaded</source>
        <translation>Fecha de carga</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Local name</source>
        <extracomment>title</extracomment>
        <translation>Nombre local</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Login</source>
        <extracomment>QgsProcessingParameterAuthConfig</extracomment>
        <translation>Credenciales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>Longitude and latitude are swapped: put them right (“Swap X and Y coordinates” in the Processing Toolbox), and choose the layer that comes of it.</source>
        <translation>La longitud y la latitud están intercambiadas: corríjalas («Cambiar las coordenadas X e Y» en la caja de herramientas de Procesos) y elija la capa resultante.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/swapped.py"/>
        <source>Longitude and latitude of the places of this map are swapped.</source>
        <extracomment>PluginError</extracomment>
        <translation>La longitud y la latitud de los lugares de este mapa están intercambiadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>Longitude and latitude of the regions are swapped.</source>
        <translation>La longitud y la latitud de las regiones están intercambiadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Look at the project again: styles and layouts may have changed (F5)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Examinar de nuevo el proyecto: pueden haber cambiado los estilos y las composiciones (F5)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_scan.py"/>
        <source>Look for NUTS codes</source>
        <extracomment>Job</extracomment>
        <translation>Buscar códigos NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Look for everything again</source>
        <extracomment>setToolTip</extracomment>
        <translation>Buscar de nuevo sin restricciones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Look for room for the names (draws every map)</source>
        <translation>Buscar espacio para los nombres (dibuja todos los mapas)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Look for something else.</source>
        <extracomment>TargetError</extracomment>
        <translation>Busque otra cosa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Look into the dataset</source>
        <extracomment>Job</extracomment>
        <translation>Examinar el conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Look whether the file is there and may be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Compruebe que el archivo existe y se puede leer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Looking at the columns</source>
        <extracomment>step</extracomment>
        <translation>Examinando las columnas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Looking at the folders</source>
        <extracomment>step</extracomment>
        <translation>Examinando las carpetas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Looking for NUTS codes</source>
        <extracomment>_features, step</extracomment>
        <translation>Buscando códigos NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_scan.py"/>
        <source>Looking for NUTS codes…</source>
        <extracomment>_say</extracomment>
        <translation>Buscando códigos NUTS…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Looking for partners…</source>
        <extracomment>show_nothing</extracomment>
        <translation>Buscando socios…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_questions.py"/>
        <source>Looking into the dataset</source>
        <extracomment>step</extracomment>
        <translation>Examinando el conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Looks at the layers as they are styled in the project, at the pages an export would make, and at the layouts in the project: empty maps, totals shown by colour, missing classes for missing data, more than seven classes, colours that look alike (CIEDE2000 of at least 8 for common sight, deuteranopia and protanopia after Machado 2009; 8 in lightness in grey), a missing source, note, legend or credit, names that collide, are cut or have no room, text under 6 pt or cut, old figures.

Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers. Empty: the open project.
Resolution and page: of the export to come; names are placed by them.
Old after years: figures of more years ago are reported.
Fix: mends what can be mended in the project and saves a project file that was given. Each layer keeps its style as it was among its styles.
Report: CSV, JSON or plain text, by the ending. Findings left after the fixes are listed.</source>
        <translation>Examina las capas con el estilo que tienen en el proyecto, las páginas que crearía una exportación y las composiciones del proyecto: mapas vacíos, totales representados con colores, falta de clases para los datos que faltan, más de siete clases, colores que se confunden (se exige un CIEDE2000 de al menos 8 con visión normal, deuteranopia y protanopia según Machado 2009; 8 de luminosidad en gris), falta de fuente, nota, leyenda o atribución, nombres que se superponen, se cortan o no tienen espacio, texto de menos de 6 pt o cortado, cifras antiguas.

Archivo de atlas o proyecto: un GeoPackage creado con «Cargar edición», o un proyecto que contiene sus capas. Vacío: el proyecto abierto.
Resolución y página: las de la futura exportación; de ellas depende la colocación de los nombres.
Antigüedad máxima (años): se avisa de las cifras con más años de antigüedad.
Corregir: corrige lo que se puede corregir en el proyecto y guarda el archivo de proyecto si se ha indicado uno. Cada capa conserva su estilo anterior entre sus estilos.
Informe: CSV, JSON o texto sin formato, según la extensión. Se enumera lo que queda por revisar tras las correcciones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>Loss</source>
        <translation>Disminución</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Lower Saxony</source>
        <extracomment>data</extracomment>
        <translation>Baja Sajonia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Lowest: {figures}</source>
        <translation>Más bajas: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Luxembourg</source>
        <extracomment>data</extracomment>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Länder (16)</source>
        <extracomment>data</extracomment>
        <translation>estados federados (16)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Länder (9)</source>
        <extracomment>data</extracomment>
        <translation>estados federados (9)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>M&amp;iddle</source>
        <translation>P&amp;unto medio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Made from the atlas file “{file}”.</source>
        <translation>Creado a partir del archivo de atlas «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Made with {plugin} {version} for QGIS on {date}</source>
        <translation>Elaborado con {plugin} {version} para QGIS el {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Madeira</source>
        <extracomment>data</extracomment>
        <translation>Madeira</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Make a &amp;new one beside the old one</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Crear uno &amp;nuevo junto al anterior</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Make a new one.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cree uno nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Make and open a ready project to try everything out, offline</source>
        <extracomment>_add</extracomment>
        <translation>Crear y abrir un proyecto listo para probarlo todo, sin conexión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Make room and try again. Nothing was changed.</source>
        <extracomment>kind</extracomment>
        <translation>Libere espacio e inténtelo de nuevo. No se ha modificado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/leftover_files.py"/>
        <location filename="../cpmr_migration_plugin/workflows/base/profile.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>Make room on the disk, or see that the folder may be written to.</source>
        <extracomment>TargetError</extracomment>
        <translation>Libere espacio en el disco o compruebe que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>Make room on the disk, or see that the folder under Details may be written to.</source>
        <extracomment>CacheError</extracomment>
        <translation>Libere espacio en el disco o compruebe que se pueda escribir en la carpeta indicada en Detalles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/manual_placement.py"/>
        <source>Make sure that the folder of the profile can be written to: {folder}.</source>
        <extracomment>TargetError</extracomment>
        <translation>Compruebe que se pueda escribir en la carpeta del perfil: {folder}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/file_writing.py"/>
        <source>Make sure that there is room on the disk and that the folder can be written to.</source>
        <translation>Compruebe que haya espacio en el disco y que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/sheet_files.py"/>
        <source>Make sure that there is room on the disk, or choose a lower resolution.</source>
        <extracomment>ExportError</extracomment>
        <translation>Asegúrese de que hay espacio en el disco o elija una resolución más baja.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Make the sample project</source>
        <extracomment>start_task</extracomment>
        <translation>Crear el proyecto de ejemplo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>Make the style again. Nothing was changed.</source>
        <extracomment>changed</extracomment>
        <translation>Cree de nuevo el estilo. No se ha modificado nada.</translation>
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
        <translation>Crea una tabla con una fila por tipo de autoridad, por países, y una columna por ámbito de competencia: lo que las normas de la edición indican de todas las autoridades de ese tipo, o de las nombradas. Un nivel que ninguna fuente indica se marca como deducido. Donde no hay norma, no hay nada en la edición; eso no es «ninguna». Las regiones cuya fuente propia indica otra cosa se cuentan junto a la norma.

Archivo de atlas: un GeoPackage creado con «Cargar edición». Vacío: el situado más arriba en el proyecto abierto.
Países: nombres o códigos, separados por comas; vacío: todos.
Temas: ninguno: todos.
Columnas agrupadas por: tema, o bloque del Pacto sobre Migración y Asilo de la UE; los ámbitos que no pertenecen a ningún bloque se omiten entonces, y así se indica.
Tabla: XLSX, CSV, ODS o HTML, según la extensión; todos salvo CSV contienen también las bases jurídicas y las fuentes.
Bases jurídicas y fuentes: una tabla aparte, con una fila por norma, nota y fuente propia.
Páginas: la tabla como PDF, con leyenda, notas sobre países, fuente y edición.</translation>
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
        <translation>Crea una ficha A4 de una o dos páginas por cada región: mapa de situación, cifras clave con gráficos, matriz de competencias, experiencias, políticas, necesidades e intereses de cooperación, y fuentes numeradas con enlaces. Lo que no cabe se cuenta.

Archivo de atlas o proyecto: un GeoPackage creado con «Cargar edición», o un proyecto que contiene sus capas. Vacío: el proyecto abierto.
Una ficha por: región, país o tema; las de países y temas tratan de las regiones elegidas.
Regiones: identificadores, códigos NUTS o nombres, separados por comas; vacío para todas. Palabras: como en «Buscar regiones». Temas, países, comisiones: solo regiones que tienen algo en ellos.
Un solo PDF: todas las fichas en un archivo con marcadores. Si no, un archivo cada una, con el identificador de la región: es-catalonia-factsheet.pdf.
Idioma: el de las páginas, sea cual sea el de QGIS.
Sobrescribir: si se pueden reemplazar archivos existentes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Makes one page of small maps of the same extent, each with its title, with one legend for all of them. The file is named small_multiples_fields, small_multiples_themes or small_multiples_pact_blocks.

Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers. Empty: the open project.
Maps: one per field of competence, which shows the kind of power; one per theme, with the colours its layer has; or one per building block of the EU’s Pact on Migration and Asylum that has fields, with the widest power in them.
Fields: which; none: the twelve with most regions.
Overwrite: whether existing files may be replaced.</source>
        <translation>Crea una página de mapas pequeños de la misma extensión, cada uno con su título y con una sola leyenda para todos. El archivo se llama small_multiples_fields, small_multiples_themes o small_multiples_pact_blocks.

Archivo de atlas o proyecto: un GeoPackage creado con «Cargar edición», o un proyecto que contiene sus capas. Vacío: el proyecto abierto.
Mapas: uno por ámbito de competencia, que muestra el tipo de competencia; uno por tema, con los colores que tiene su capa; o uno por cada bloque del Pacto sobre Migración y Asilo de la UE que tiene ámbitos, con la competencia más amplia en ellos.
Ámbitos: cuáles; ninguno: los doce con más regiones.
Sobrescribir: si se pueden reemplazar los archivos existentes.</translation>
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
        <translation>Crea una página por capa, con título, subtítulo, leyenda, nota, fuente, atribución de los límites, descargo de responsabilidad y barra de escala, y la escribe como PDF y SVG (con el texto como texto) o PNG. Los archivos llevan el nombre de las capas: 01_country_data.pdf … 09_cooperation.pdf; los que tienen un idioma propio terminan en él: 01_country_data_fr.pdf.

Archivo de atlas o proyecto: un GeoPackage creado con «Cargar edición», o un proyecto que contiene sus capas, que se representan con los estilos que tienen en él. Vacío: el proyecto abierto.
Indicadores: también un mapa por cada indicador añadido con «Añadir indicadores».
Pies de mapa: un archivo de texto junto a cada mapa con su pie, una descripción para quienes no pueden verlo y cómo citarlo.
Capas y coordenadas en PDF: un GeoPDF, si este QGIS puede escribirlo.
Título: sustituye al título de todos los mapas; déjelo vacío para que cada mapa conserve el suyo.
Nota: se añade a la nota de cada mapa.
Idioma: el de las páginas y los pies de mapa.
Continuar tras un fallo: un mapa que falla no detiene los demás. Al final, el algoritmo falla de todos modos e indica qué archivos faltan y por qué; los ya escritos se conservan.
Sobrescribir: si se pueden reemplazar los archivos existentes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Malta</source>
        <extracomment>data</extracomment>
        <translation>Malta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Managing migration at the external borders</source>
        <extracomment>title</extracomment>
        <translation>Gestión de la migración en las fronteras exteriores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Map</source>
        <extracomment>ImporterWords, QGroupBox</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Map (*.kml *.kmz)</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Mapa (*.kml *.kmz)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Map – Google My Maps, KML or KMZ</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Mapa: Google My Maps, KML o KMZ</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Map: {title}</source>
        <translation>Mapa: {title}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Mapping of columns</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Correspondencia de columnas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Mapping used</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Correspondencia usada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Maps</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Mapas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Maps as</source>
        <extracomment>addRow</extracomment>
        <translation>Mapas como</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Maps of the same extent side by side, with one legend</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mapas de la misma extensión, uno junto a otro, con una sola leyenda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Maps of their own for outermost regions and small islands</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mapas propios para las regiones ultraperiféricas y las islas pequeñas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Mar&amp;k CPMR members</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Marcar miembros de la &amp;CRPM</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Marche</source>
        <extracomment>data</extracomment>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Mark CPMR members</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Marcar miembros de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Matching regions with boundaries</source>
        <extracomment>step</extracomment>
        <translation>Emparejando regiones con límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Matrix of all regions</source>
        <extracomment>finish</extracomment>
        <translation>Matriz de todas las regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Mauritania</source>
        <extracomment>data</extracomment>
        <translation>Mauritania</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>May ask for a deduction from its contribution to the solidarity pool of 2026</source>
        <extracomment>data</extracomment>
        <translation>Puede solicitar una deducción de su contribución al contingente de solidaridad de 2026</translation>
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
        <translation>Media de {n} ámbitos. {fields}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Mecklenburg-Vorpommern</source>
        <extracomment>data</extracomment>
        <translation>Mecklemburgo-Pomerania Occidental</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Members</source>
        <extracomment>_check, title</extracomment>
        <translation>Miembros</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Members are regions: choose a theme of regions.</source>
        <translation>Los miembros son regiones: elija un tema de regiones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Membership</source>
        <extracomment>CheckableBox, _many</extracomment>
        <translation>Pertenencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Membership of the CPMR</source>
        <extracomment>labelled</extracomment>
        <translation>Pertenencia a la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Mend the cells listed under Details, or say anew what the columns hold. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation>Corrija las celdas indicadas en Detalles o vuelva a indicar qué contienen las columnas. No se ha cargado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>Mend the rows listed under Details and load the dataset again. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation>Corrija las filas indicadas en Detalles y vuelva a cargar el conjunto de datos. No se ha cargado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Mend this in the project; it can be taken back</source>
        <extracomment>setToolTip</extracomment>
        <translation>Corregirlo en el proyecto; se puede deshacer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Mend what is listed under Details and load the dataset again. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation>Corrija lo indicado en Detalles y vuelva a cargar el conjunto de datos. No se ha cargado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Method</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Midtjylland</source>
        <extracomment>data</extracomment>
        <translation>Midtjylland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Migrants</source>
        <translation>Migrantes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Migration in Europe’s maritime regions, theme by theme</source>
        <translation>La migración en las regiones marítimas de Europa, tema por tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Migration policies and instruments of Europe’s maritime regions</source>
        <translation>Políticas e instrumentos de migración de las regiones marítimas de Europa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Migration policy and governance</source>
        <extracomment>title</extracomment>
        <translation>Política y gobernanza de la migración</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Missing data has no class of its own: {classes}.</source>
        <translation>Los datos que faltan no tienen clase propia: {classes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/reading.py"/>
        <source>Missing tables: {names}</source>
        <translation>Tablas que faltan: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Moldova</source>
        <extracomment>data</extracomment>
        <translation>Moldavia</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Molise</source>
        <extracomment>data</extracomment>
        <translation>Molise</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Monaco</source>
        <extracomment>data</extracomment>
        <translation>Mónaco</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Montenegro</source>
        <extracomment>data</extracomment>
        <translation>Montenegro</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Monthly.</source>
        <extracomment>data</extracomment>
        <translation>Datos mensuales.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>More about presets</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Más sobre los preajustes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>More than one region may be called so; taken as {region}, in the country where it lies.</source>
        <translation>Puede que más de una región se llame así; se toma {region}, en el país donde se encuentra.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Morocco</source>
        <extracomment>data</extracomment>
        <translation>Marruecos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Most answered first</source>
        <translation>Con más respuestas primero</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Most documented, all bars together: {figures}</source>
        <translation>Lo más documentado, sumando todas las barras: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Move it back, or load the edition again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Devuélvalo a su sitio o vuelva a cargar la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Move the map to the region and flash it</source>
        <extracomment>_button</extracomment>
        <translation>Desplazar el mapa a la región y resaltarla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Move the map to the selected regions and flash them</source>
        <extracomment>_tool</extracomment>
        <translation>Desplazar el mapa a las regiones seleccionadas y resaltarlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Multilevel Governance, Policy, Instruments</source>
        <extracomment>title</extracomment>
        <translation>Gobernanza multinivel, políticas e instrumentos</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Murcia</source>
        <extracomment>data</extracomment>
        <translation>Murcia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>My own – a layer with NUTS codes</source>
        <extracomment>addItem</extracomment>
        <translation>Propios: una capa con códigos NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>My styles</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Mis estilos</translation>
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
        <translation>Año &amp;NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>NUTS 0 (countries)</source>
        <translation>NUTS 0 (países)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>NUTS 0 – countries</source>
        <translation>NUTS 0: países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>NUTS code</source>
        <extracomment>title</extracomment>
        <translation>Código NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>NUTS codes read in their own spelling: {codes}</source>
        <extracomment>append</extracomment>
        <translation>Códigos NUTS leídos con la grafía de NUTS: {codes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>NUTS level</source>
        <extracomment>_many</extracomment>
        <translation>Nivel NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>NUTS levels</source>
        <translation>Niveles NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>NUTS regions (*.geojson *.json *.topojson *.gpkg *.shp *.fgb *.zip *.gz)</source>
        <extracomment>setFilter</extracomment>
        <translation>Regiones NUTS (*.geojson *.json *.topojson *.gpkg *.shp *.fgb *.zip *.gz)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>NUTS yea&amp;r</source>
        <extracomment>add</extracomment>
        <translation>Año &amp;NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>NUTS year</source>
        <extracomment>QgsProcessingParameterEnum, title</extracomment>
        <translation>Año NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>NUTS year of the boundary file</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Año NUTS del archivo de límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>NUTS {level}, {year}</source>
        <translation>NUTS {level}, {year}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>NUTS {year} is taken from the name “{name}”: the codes are the same in NUTS {years}.</source>
        <translation>NUTS {year} se deduce del nombre «{name}»: los códigos son los mismos en NUTS {years}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>NUTS {year} is taken from the name “{name}”: the codes of that year are not at hand.</source>
        <translation>NUTS {year} se deduce del nombre «{name}»: los códigos de ese año no están disponibles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/code_year.py"/>
        <source>NUTS, year unknown</source>
        <translation>NUTS, año desconocido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>NUTS_RG_… of any year and scale, with one level or all</source>
        <extracomment>setToolTip</extracomment>
        <translation>NUTS_RG_… de cualquier año y escala, con un nivel o con todos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Name</source>
        <extracomment>title</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Name a dataset.</source>
        <translation>Indique un conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Name field</source>
        <translation>Campo de nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>Name it by its code, such as EPSG:3035.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Indíquelo por su código, p.&#160;ej., EPSG:3035.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Name of the files</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Nombre de los archivos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Name of the style</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Nombre del estilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>Name the field with the codes, or choose another layer.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indique el campo con los códigos o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Name the first period of the series, e.g. 2015, or leave it empty.</source>
        <translation>Indique el primer periodo de la serie, p.&#160;ej., 2015, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>Name the layer to take: under “Layer in the file”, or with BOUNDARIES_LAYER.</source>
        <extracomment>__init__</extracomment>
        <translation>Indique la capa que se debe usar: en «Capa del archivo» o con BOUNDARIES_LAYER.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Name the period, e.g. 2022, 2024-06 or 2024-Q1.</source>
        <translation>Indique el periodo, p.&#160;ej., 2022, 2024-06 o 2024-Q1.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Name to save these settings under</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Nombre con el que guardar esta configuración</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Name, code, field, words of an experience…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Nombre, código, ámbito, palabras de una experiencia…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Names a country, not a region; not used.</source>
        <extracomment>note</extracomment>
        <translation>Nombra un país, no una región; no se usa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Names on the map are set in {n} pt; under {least} pt nobody reads them on paper.</source>
        <translation>Los nombres del mapa tienen un tamaño de {n} pt; por debajo de {least} pt no se leen en papel.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/eurostat.py"/>
        <source>Narrow the selection: one level of regions, one indicator, fewer years.</source>
        <extracomment>PluginError</extracomment>
        <translation>Reduzca la selección: un nivel de regiones, un indicador, menos años.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Nacionales, a 1 de enero</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Natural Earth, as shipped with QGIS, dissolved to NUTS regions</source>
        <translation>Natural Earth, tal como se distribuye con QGIS, fusionado en regiones NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Natural breaks</source>
        <extracomment>StylePreset</extracomment>
        <translation>Rupturas naturales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Natural breaks (Jenks)</source>
        <extracomment>title</extracomment>
        <translation>Rupturas naturales (Jenks)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Navarra</source>
        <extracomment>data</extracomment>
        <translation>Navarra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Need</source>
        <extracomment>title</extracomment>
        <translation>Necesidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Needs and cooperation interests</source>
        <extracomment>Tile</extracomment>
        <translation>Necesidades e intereses de cooperación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Needs and innovative practices</source>
        <extracomment>MapClass</extracomment>
        <translation>Necesidades y prácticas innovadoras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Needs and innovative practices of Europe’s maritime regions in migration</source>
        <translation>Necesidades y prácticas innovadoras de las regiones marítimas de Europa en materia de migración</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Needs and practices</source>
        <translation>Necesidades y prácticas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Needs what it offers</source>
        <translation>Necesita lo que la región ofrece</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Neighbouring countries with the same coast and borders, and the points where labels stand</source>
        <extracomment>setToolTip</extracomment>
        <translation>Países vecinos con la misma costa y las mismas fronteras, y los puntos donde se sitúan las etiquetas</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Net migration plus statistical adjustment</source>
        <extracomment>data</extracomment>
        <translation>Saldo migratorio más ajuste estadístico</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment (computed from population, births and deaths)</source>
        <extracomment>data</extracomment>
        <translation>Saldo migratorio más ajuste estadístico (calculado a partir de población, nacimientos y defunciones)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment, per 1 000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation>Saldo migratorio más ajuste estadístico, por 1&#160;000 habitantes</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment, per 1 000 inhabitants (computed from population, births and deaths)</source>
        <extracomment>data</extracomment>
        <translation>Saldo migratorio más ajuste estadístico, por 1&#160;000 habitantes (calculado a partir de población, nacimientos y defunciones)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Netherlands</source>
        <extracomment>data</extracomment>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>New classes were added to the legends that lacked them: {classes}.</source>
        <extracomment>append</extracomment>
        <translation>Se han añadido clases nuevas a las leyendas en las que faltaban: {classes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No NUTS region; drawn directly from administrative units.</source>
        <translation>No es una región NUTS; representada directamente a partir de unidades administrativas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>No answer</source>
        <extracomment>MapClass, _Rule</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>No answer.</source>
        <extracomment>Section, _dim, escape</extracomment>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>No atlas file in this project</source>
        <extracomment>show_text</extracomment>
        <translation>No hay ningún archivo de atlas en este proyecto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>No boundary file was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se ha elegido ningún archivo de límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No boundary on offer agrees with {code} well enough.</source>
        <translation>Ningún límite disponible coincide lo suficiente con {code}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>No competence documented</source>
        <translation>Sin competencia documentada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No competence documented.</source>
        <translation>Sin competencia documentada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>No competence, as stated</source>
        <extracomment>MapClass</extracomment>
        <translation>Sin competencia, según lo declarado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/new_classes.py"/>
        <source>No competence, inferred</source>
        <extracomment>MapClass, updateCategoryLabel</extracomment>
        <translation>Sin competencia, según lo deducido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>No coordinate reference system is stated.</source>
        <translation>No se indica ningún sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>No copy of “{file}” could be kept; nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se pudo guardar ninguna copia de «{file}»; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>No dataset was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se ha elegido ningún conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>No feature of the layer “{name}” can be used as a region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Ningún objeto espacial de la capa «{name}» se puede usar como región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>No field has NUTS codes.</source>
        <translation>Ningún campo tiene códigos NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>No field of the layer “{name}” holds NUTS codes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ningún campo de la capa «{name}» contiene códigos NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>No fields of competence belong to this theme.</source>
        <translation>Ningún ámbito de competencia pertenece a este tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>No figures</source>
        <translation>Sin cifras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>No figures.</source>
        <extracomment>escape</extracomment>
        <translation>Sin cifras.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/leftover_files.py"/>
        <source>No folder for temporary files can be made.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se puede crear una carpeta para archivos temporales.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_job.py"/>
        <source>No indicator was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se ha elegido ningún indicador.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No interest to cooperate is documented.</source>
        <translation>No hay ningún interés en cooperar documentado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>No layer was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se ha elegido ninguna capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>No partner is found with these conditions. Take one away.</source>
        <extracomment>show_nothing</extracomment>
        <translation>No se encuentra ningún socio con estas condiciones. Quite alguna.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>No region asks for what the edition documents of this one.</source>
        <translation>Ninguna región pide lo que la edición documenta de esta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>No region documents this. Ask for a theme instead of a field, or for fewer words.</source>
        <extracomment>show_nothing</extracomment>
        <translation>Ninguna región lo documenta. Elija un tema en lugar de un ámbito, o menos palabras.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <source>No region is chosen.</source>
        <extracomment>ExportError</extracomment>
        <translation>No se ha elegido ninguna región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>No region is selected on the map.</source>
        <translation>No hay ninguna región seleccionada en el mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>No region matches. Take a word or a filter away.</source>
        <extracomment>EmptyState</extracomment>
        <translation>No hay ninguna región que coincida. Quite una palabra o un filtro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No region of NUTS {year} that is drawn has this code, or one for the same territory.</source>
        <translation>Ninguna región de NUTS {year} representada tiene este código ni otro del mismo territorio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No region of the edition has this code; kept in the table of figures.</source>
        <translation>Ninguna región de la edición tiene este código; se conserva en la tabla de cifras.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>No region of the edition is left for a factsheet.</source>
        <extracomment>ExportError</extracomment>
        <translation>No queda ninguna región de la edición para una ficha.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No region of the edition lies here.</source>
        <translation>Aquí no se encuentra ninguna región de la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>No region of this country has a boundary in the atlas file.</source>
        <extracomment>Sheet</extracomment>
        <translation>Ninguna región de este país tiene límites en el archivo de atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No region of this edition has the id, code or name of this placement.</source>
        <translation>Ninguna región de esta edición tiene el identificador, el código o el nombre de esta asignación.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>No region says anything on this theme.</source>
        <extracomment>Sheet</extracomment>
        <translation>Ninguna región dice nada sobre este tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>No regions to show. Untick “Only regions found”, or search for something else.</source>
        <extracomment>show_text</extracomment>
        <translation>No hay regiones que mostrar. Desmarque «Solo regiones encontradas» o busque otra cosa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>No row of the dataset changed; only what is drawn or worked out from it did.</source>
        <translation>No ha cambiado ninguna fila del conjunto de datos, sino solo lo que se representa o se calcula a partir de él.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>No rule speaks of it. That does not mean that the authority has no power.</source>
        <extracomment>_dim</extracomment>
        <translation>Ninguna norma se refiere a ello. Eso no significa que la autoridad no tenga competencia.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>No rule speaks of these countries and themes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ninguna norma se refiere a estos países y temas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>No saved searches yet</source>
        <extracomment>addAction</extracomment>
        <translation>Aún no hay búsquedas guardadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>No territory on this map has a figure.</source>
        <translation>Ningún territorio de este mapa tiene cifra.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>No territory on this map has an answer.</source>
        <translation>Ningún territorio de este mapa tiene respuesta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>No unit of these boundaries has this code or name.</source>
        <extracomment>setText</extracomment>
        <translation>Ninguna unidad de estos límites tiene este código o nombre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No year is known.</source>
        <translation>No se conoce ningún año.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Non-commercial use with this notice; commercial use needs EuroGeographics</source>
        <translation>Uso no comercial con este aviso; para el uso comercial debe contactarse con EuroGeographics</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <source>None of the chosen layers is in the project.</source>
        <extracomment>ExportError</extracomment>
        <translation>Ninguna de las capas elegidas está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>None of the figures is of a territory that the atlas draws.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ninguna de las cifras corresponde a un territorio que el atlas represente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <source>None of these regions is on the map.</source>
        <extracomment>emit</extracomment>
        <translation>Ninguna de estas regiones está en el mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>None of {m} codes is a NUTS code of 2013 to 2024.</source>
        <translation>Ninguno de los {m} códigos es un código NUTS de 2013 a 2024.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>None published</source>
        <extracomment>MapClass</extracomment>
        <translation>Ninguna publicada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>None, as inferred.</source>
        <translation>Ninguna, según lo deducido.</translation>
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
        <translation>Normandía</translation>
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
        <translation>Norte</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Aegean</source>
        <extracomment>data</extracomment>
        <translation>Egeo Septentrional</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Holland</source>
        <extracomment>data</extracomment>
        <translation>Holanda Septentrional</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>North Macedonia</source>
        <extracomment>data</extracomment>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Ostrobothnia</source>
        <extracomment>data</extracomment>
        <translation>Ostrobotnia del Norte</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Sea</source>
        <extracomment>data</extracomment>
        <translation>Mar del Norte</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Northern Ireland</source>
        <extracomment>data</extracomment>
        <translation>Irlanda del Norte</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Northern Ireland Executive</source>
        <extracomment>data</extracomment>
        <translation>Ejecutivo de Irlanda del Norte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Norway</source>
        <extracomment>data</extracomment>
        <translation>Noruega</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/subject.py"/>
        <source>Not available</source>
        <extracomment>MapClass, _Rule</extracomment>
        <translation>No disponible</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Not downloaded yet.</source>
        <translation>Aún sin descargar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>Not everything that was downloaded could be removed.</source>
        <extracomment>CacheError</extracomment>
        <translation>No se ha podido eliminar todo lo descargado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Not in the table</source>
        <extracomment>Remark</extracomment>
        <translation>Fuera de la tabla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Not known</source>
        <extracomment>addItem</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Not on the map, and so not in the layer: {names}.</source>
        <translation>No están en el mapa y, por tanto, tampoco en la capa: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Not placed</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Not refreshed</source>
        <translation>Sin actualizar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Not surveyed</source>
        <extracomment>MapClass, _Rule</extracomment>
        <translation>No encuestado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Not used</source>
        <extracomment>title</extracomment>
        <translation>No se usa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <location filename="../cpmr_migration_plugin/project/note_columns.py"/>
        <source>Note</source>
        <extracomment>escaped, setFieldAlias, title</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Note id</source>
        <extracomment>title</extracomment>
        <translation>Identificador de nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Note on the figures</source>
        <translation>Nota sobre las cifras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Note: {text}</source>
        <extracomment>MapTexts, replace</extracomment>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>Notes</source>
        <extracomment>_begin</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>Notes on countries</source>
        <extracomment>escaped</extracomment>
        <translation>Notas sobre países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Notes on the import</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Notas sobre la importación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>Nothing can be written into the folder “{folder}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se puede escribir nada en la carpeta «{folder}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Nothing done is documented.</source>
        <translation>No hay ninguna actuación documentada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/table_page.py"/>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/jobs.py"/>
        <source>Nothing has been loaded yet.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aún no se ha cargado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Nothing has changed since the atlas was loaded.</source>
        <translation>Nada ha cambiado desde que se cargó el atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_rows.py"/>
        <source>Nothing in these fields: {names}</source>
        <translation>Nada en estos ámbitos: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Nothing is asked of any service; the date of what is used instead is always told</source>
        <extracomment>setToolTip</extracomment>
        <translation>No se consulta ningún servicio; siempre se indica la fecha de lo que se usa en su lugar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <source>Nothing is chosen to be written.</source>
        <extracomment>ExportError</extracomment>
        <translation>No se ha elegido nada que escribir.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Nothing is said of its competences; that does not mean that it has none.</source>
        <translation>No se indica nada sobre sus competencias; eso no significa que no tenga ninguna.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Nothing is wrong with your selection. Try again in a few minutes, or narrow the selection.</source>
        <translation>Su selección es correcta. Inténtelo de nuevo dentro de unos minutos o redúzcala.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>Nothing was changed. Load the edition again into a new file.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se cambió nada. Cargue de nuevo la edición en un archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Nothing was downloaded yet.</source>
        <extracomment>setText</extracomment>
        <translation>Aún no se ha descargado nada.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Nouvelle-Aquitaine</source>
        <extracomment>data</extracomment>
        <translation>Nueva Aquitania</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Number of regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Número de regiones encontradas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Number of regions per class in the legend</source>
        <translation>Número de regiones por clase en la leyenda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Numbers where one class ends and the next begins, with blanks between them</source>
        <extracomment>setToolTip</extracomment>
        <translation>Números en los que termina una clase y empieza la siguiente, separados por espacios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Observatory, data and research</source>
        <extracomment>title</extracomment>
        <translation>Observatorio, datos e investigación</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Occitanie</source>
        <extracomment>data</extracomment>
        <translation>Occitania</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Odesa</source>
        <extracomment>data</extracomment>
        <translation>Odesa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Of the layers of “{file}”, “{layer}” was read. Not used: {layers}.</source>
        <translation>De las capas de «{file}» se ha leído «{layer}». No usadas: {layers}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Of which year are the figures whose column names none?</source>
        <translation>¿De qué año son las cifras cuya columna no lo indica?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>Of “{setting}” in the preset, only the first is done: {parameter} takes one.</source>
        <translation>De «{setting}» en el preajuste solo se tiene en cuenta el primero: {parameter} admite uno.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Offers what it needs</source>
        <translation>Ofrece lo que la región necesita</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Official – a file of NUTS regions from GISCO</source>
        <extracomment>addItem</extracomment>
        <translation>Oficiales: un archivo de regiones NUTS de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Official – download from GISCO</source>
        <extracomment>addItem</extracomment>
        <translation>Oficiales: descarga de GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Old after &amp;years:</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Antigüedad máxima (años):</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Old after years</source>
        <translation>Antigüedad máxima (años)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Older than (days)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Más antiguas que (días)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>One GeoPackage with boundaries, tables, styles and sources</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un solo GeoPackage con límites, tablas, estilos y fuentes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>One PDF for all has no finished part to go on from: a retry makes it anew.</source>
        <translation>Un único PDF no tiene ninguna parte terminada desde la que continuar: al reintentar se hace de nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>One PDF with bookmarks</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Un solo PDF con marcadores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>One common period</source>
        <translation>Un periodo común</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One fa&amp;ctsheet per</source>
        <extracomment>addRow</extracomment>
        <translation>U&amp;na ficha por</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>One factsheet per</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Una ficha por</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>One field of competence</source>
        <extracomment>title</extracomment>
        <translation>Un ámbito de competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file per layer, for the web</source>
        <translation>Un archivo por capa, para la web</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file per table</source>
        <translation>Un archivo por tabla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file, a sheet per table</source>
        <translation>Un solo archivo, con una hoja por tabla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file: layers and tables, for QGIS</source>
        <translation>Un solo archivo: capas y tablas, para QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One map for every indicator that was added to the atlas</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un mapa por cada indicador añadido al atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/multiples.py"/>
        <source>One map per building block of the EU’s Pact</source>
        <extracomment>title</extracomment>
        <translation>Un mapa por bloque del Pacto de la UE</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/multiples.py"/>
        <source>One map per field of competence</source>
        <extracomment>title</extracomment>
        <translation>Un mapa por ámbito de competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/multiples.py"/>
        <source>One map per theme</source>
        <extracomment>title</extracomment>
        <translation>Un mapa por tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>One of {levels}; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in the edition.</source>
        <translation>Uno de {levels}; {no_answer} si la región no indica nada sobre el ámbito, {not_surveyed} si no está en la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One or two pages each: figures, competences, experiences, needs, sources</source>
        <extracomment>setToolTip</extracomment>
        <translation>Una o dos páginas cada una: cifras, competencias, experiencias, necesidades, fuentes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>One period for all – the latest that most have</source>
        <extracomment>addItem</extracomment>
        <translation>Un mismo periodo para todos: el último que tiene la mayoría</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>One period for all – the one I name</source>
        <extracomment>addItem</extracomment>
        <translation>Un mismo periodo para todos: el que se indique</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>One year only.</source>
        <extracomment>data</extracomment>
        <translation>Solo un año.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>Only PDF holds several factsheets in one file.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Solo PDF contiene varias fichas en un archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Only compare</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Solo comparar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Only differences</source>
        <extracomment>QCheckBox, QgsProcessingParameterBoolean</extracomment>
        <translation>Solo las diferencias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only entries of these years; entries without a year are left out</source>
        <extracomment>setToolTip</extracomment>
        <translation>Solo entradas de estos años; se omiten las que no indican año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Only in the theme, counting a quarter: {n}.</source>
        <translation>Solo en el tema, cuentan una cuarta parte: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Only regions found</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Solo regiones encontradas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions in the same CPMR commission: the same sea basin</source>
        <extracomment>_check</extracomment>
        <translation>Solo regiones de la misma comisión de la CRPM: la misma cuenca marítima</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions of states with an official language in common</source>
        <extracomment>_check</extracomment>
        <translation>Solo regiones de Estados que comparten una lengua oficial</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions that are confirmed members of the CPMR</source>
        <extracomment>_check</extracomment>
        <translation>Solo regiones que son miembros confirmados de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions that have an entry of each ticked kind</source>
        <extracomment>setToolTip</extracomment>
        <translation>Solo regiones que tienen una entrada de cada tipo marcado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions that say something on a field of this building block of the Pact on Migration and Asylum</source>
        <extracomment>setToolTip</extracomment>
        <translation>Solo regiones que indican algo sobre un ámbito de este bloque del Pacto sobre Migración y Asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions that state an interest to cooperate</source>
        <extracomment>_check</extracomment>
        <translation>Solo regiones que declaran interés en cooperar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions with a competence of this level or a wider one; “none” is no competence</source>
        <extracomment>_one</extracomment>
        <translation>Solo regiones con una competencia de este nivel o de uno más amplio; «ninguna» significa que no hay competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions with this membership of the CPMR</source>
        <extracomment>setToolTip</extracomment>
        <translation>Solo regiones con este tipo de pertenencia a la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Only these CPMR commissions</source>
        <translation>Solo estas comisiones de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Only these countries</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Solo estos países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Only these memberships of the CPMR</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Solo estos tipos de pertenencia a la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Only what is done</source>
        <extracomment>QCheckBox, QgsProcessingParameterBoolean, append</extracomment>
        <translation>Solo lo realizado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Only what needs a &amp;look ({n})</source>
        <extracomment>setText</extracomment>
        <translation>Solo lo que hay que &amp;revisar ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open</source>
        <extracomment>show_success</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Open &amp;Folder</source>
        <extracomment>_button</extracomment>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Open &amp;Tracker</source>
        <extracomment>QPushButton</extracomment>
        <translation>Abrir las &amp;incidencias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Open Folder</source>
        <extracomment>QPushButton, show_success</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open Layout</source>
        <extracomment>show_success</extracomment>
        <translation>Abrir composición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open a region by a click on the map</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Abrir una región con un clic en el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open a region by a click on the map, or with Enter the one in its middle</source>
        <extracomment>setToolTip</extracomment>
        <translation>Abrir una región con un clic en el mapa o, con Intro, la situada en el centro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/identify.py"/>
        <source>Open in the Regions Panel</source>
        <extracomment>_OpenRegion</extracomment>
        <translation>Abrir en el panel Regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Open it as JSON-stat.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Ábralo como JSON-stat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it again as XLSX or ODS.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo de nuevo como XLSX u ODS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>Open it in a spreadsheet program and save it as XLSX or ODS, without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo como XLSX u ODS, sin contraseña.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it as XLSX without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo como XLSX sin contraseña.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>Open it in a spreadsheet program and save it as “CSV UTF-8” or XLSX.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo como «CSV UTF-8» o XLSX.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ábralo en un programa de hojas de cálculo y guárdelo sin contraseña.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Open it in a web browser and copy the address that the browser then shows.</source>
        <extracomment>PluginError</extracomment>
        <translation>Ábrala en un navegador web y copie la dirección que este muestre entonces.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>Open the OSGeo4W Shell from the start menu, run “python -m pip install {name}” and restart QGIS.</source>
        <translation>Abra OSGeo4W Shell desde el menú Inicio, ejecute «python -m pip install {name}» y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Open the address in a browser and use the one it ends at.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Abra la dirección en un navegador y use aquella en la que termina.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>Open the file named in the details with a browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>Abra con un navegador el archivo indicado en los detalles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Open the map in a web browser and copy its address: google.com/maps/d/… with “mid=” in it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Abra el mapa en un navegador web y copie su dirección: google.com/maps/d/…, con «mid=» en ella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Open the profile of the region</source>
        <extracomment>_button</extracomment>
        <translation>Abrir el perfil de la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Open the region&apos;s factsheet in the browser</source>
        <extracomment>_button</extracomment>
        <translation>Abrir la ficha de la región en el navegador</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Open the user guide; F1 opens it at the page of a window</source>
        <extracomment>_add</extracomment>
        <translation>Abrir la guía del usuario; F1 la abre en la página de una ventana</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>Opening the file</source>
        <extracomment>step</extracomment>
        <translation>Abriendo el archivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>Or choose the built-in boundaries, which need no network.</source>
        <translation>O elija los límites integrados, que no necesitan red.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Orange to blue, around a middle</source>
        <extracomment>title</extracomment>
        <translation>De naranja a azul, en torno a un punto medio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Order by likeness</source>
        <extracomment>run</extracomment>
        <translation>Ordenar por similitud</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Order of the kinds of authority</source>
        <extracomment>RememberedBox</extracomment>
        <translation>Orden de los tipos de autoridad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Order of the regions</source>
        <extracomment>RememberedBox</extracomment>
        <translation>Orden de las regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Orientation</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Orientación</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Orkney</source>
        <extracomment>data</extracomment>
        <translation>Orcadas</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Ostrobothnia</source>
        <extracomment>data</extracomment>
        <translation>Ostrobotnia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Other territory</source>
        <extracomment>open_layer</extracomment>
        <translation>Otro territorio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Overlaps with {names}; what has an answer is drawn on top, then the smaller one.</source>
        <translation>Se solapa con {names}; se representa encima la que tiene respuesta y, después, la más pequeña.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>Overseas, not on this map: {n}</source>
        <translation>Ultramar, fuera de este mapa: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Overv&amp;iew</source>
        <translation>&amp;Visión general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Overview by {what} – {edition}</source>
        <translation>Visión general por {what}: {edition}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <source>Overwrite existing files</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Sobrescribir los archivos existentes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Overwrite existing files and layers</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Sobrescribir los archivos y las capas existentes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>Own power, by rule and entries overlap: a region may have all three. In the bars a region stands once, with the first of them.</source>
        <translation>«Competencia con fuente propia», «por norma general» y «entradas» se solapan: una región puede estar en las tres. En las barras, cada región figura una sola vez, con la primera de ellas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Own settings</source>
        <extracomment>named</extracomment>
        <translation>Configuración propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Own source on a competence, or other activity</source>
        <extracomment>MapClass</extracomment>
        <translation>Fuente propia sobre una competencia, u otra actividad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Own source: it speaks of the region itself.</source>
        <translation>Fuente propia: se refiere a la propia región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Own thresholds</source>
        <extracomment>QgsProcessingParameterString, title</extracomment>
        <translation>Umbrales propios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>P&amp;an to</source>
        <translation>&amp;Desplazar a</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>P&amp;lacements</source>
        <extracomment>QPushButton</extracomment>
        <translation>As&amp;ignaciones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>P&amp;reset</source>
        <extracomment>QLabel</extracomment>
        <translation>Prea&amp;juste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>P&amp;ublished at</source>
        <extracomment>QLabel</extracomment>
        <translation>Pu&amp;blicado en</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>PDF that keeps layers and coordinates</source>
        <extracomment>setToolTip</extracomment>
        <translation>PDF que conserva capas y coordenadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Pact block</source>
        <extracomment>_many</extracomment>
        <translation>Bloque del Pacto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Palestine</source>
        <extracomment>data</extracomment>
        <translation>Palestina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Palette</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Paper si&amp;ze</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Tamaño del papel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Par&amp;tners</source>
        <translation>&amp;Socios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Participation and advisory bodies</source>
        <extracomment>title</extracomment>
        <translation>Participación y órganos consultivos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Partners</source>
        <extracomment>_button</extracomment>
        <translation>Socios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Partners for which region?</source>
        <extracomment>RegionBox</extracomment>
        <translation>¿Socios para qué región?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Partners for {region}: {relations}</source>
        <translation>Socios para {region}: {relations}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Partners found</source>
        <extracomment>ResultPanel</extracomment>
        <translation>Socios encontrados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Partners of {name}</source>
        <translation>Socios de {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Parts of pies and bars need contrasting colours.</source>
        <translation>Las partes de los gráficos circulares y de las barras necesitan colores contrastados.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Pays de la Loire</source>
        <extracomment>data</extracomment>
        <translation>Países del Loira</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Peloponnese</source>
        <extracomment>data</extracomment>
        <translation>Peloponeso</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Period</source>
        <extracomment>setAccessibleName, text</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Pick on the &amp;Map</source>
        <extracomment>button</extracomment>
        <translation>Elegir en el &amp;mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Picked: {place}. Listed is what it is part of and what lies in it.</source>
        <translation>Elegido: {place}. Se muestra aquello de lo que forma parte y lo que se encuentra en él.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <extracomment>setFilter</extracomment>
        <translation>Imágenes (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Pies</source>
        <extracomment>title</extracomment>
        <translation>Gráficos circulares</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Pies and bars count what regions documented: choose Regional Data or a layer of answers.</source>
        <translation>Los gráficos circulares y las barras cuentan lo que han documentado las regiones: elija Datos regionales o una capa de respuestas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Pies by theme</source>
        <extracomment>StylePreset</extracomment>
        <translation>Gráficos circulares por tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Pies: {n} parts; their area is in proportion to all that is counted</source>
        <translation>Gráficos circulares: {n} partes; su superficie es proporcional a todo lo contado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Place on the map</source>
        <extracomment>RowChange</extracomment>
        <translation>Lugar en el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Placed by hand as {unit}, which these boundaries do not offer.</source>
        <translation>Asignada a mano a {unit}, que estos límites no ofrecen.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Placed by hand.</source>
        <translation>Asignada a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Placemarks</source>
        <translation>Marcas de posición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Placements</source>
        <extracomment>QgsProcessingOutputNumber, QgsProcessingParameterFile</extracomment>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Placements by hand</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Asignaciones a mano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Placements loaded: {n}.</source>
        <translation>Asignaciones cargadas: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Placements not applied yet: {n}. They are applied when the edition is loaded again or refreshed.</source>
        <extracomment>setText</extracomment>
        <translation>Asignaciones aún no aplicadas: {n}. Se aplican al volver a cargar o actualizar la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Placements not used</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Asignaciones sin usar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_to_units.py"/>
        <source>Placing {name} on the map</source>
        <extracomment>step</extracomment>
        <translation>Situando {name} en el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Planned, proposed or a political position, counting nothing: {n}.</source>
        <translation>Previsto, propuesto o posición política, no cuenta: {n}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Podlaskie</source>
        <extracomment>data</extracomment>
        <translation>Podlaquia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Poland</source>
        <extracomment>data</extracomment>
        <translation>Polonia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Policies and instruments</source>
        <extracomment>Tile</extracomment>
        <translation>Políticas e instrumentos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Policy or instrument</source>
        <extracomment>MapClass, title</extracomment>
        <translation>Política o instrumento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Polygons with NUTS codes; levels may be mixed, and it need not have all of Europe</source>
        <extracomment>setToolTip</extracomment>
        <translation>Polígonos con códigos NUTS; puede mezclar niveles y no tiene que abarcar toda Europa</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Pomorskie</source>
        <extracomment>data</extracomment>
        <translation>Pomerania</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population aged 15-64 born outside the EU</source>
        <extracomment>data</extracomment>
        <translation>Población de 15 a 64 años nacida fuera de la UE</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population aged 15-64 in private households</source>
        <extracomment>data</extracomment>
        <translation>Población de 15 a 64 años en hogares privados</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Population aged 15–64 in private households</source>
        <extracomment>data</extracomment>
        <translation>Población de 15 a 64 años en hogares privados</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Población a 1 de enero</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Population on 1 January, total of the table by citizenship</source>
        <extracomment>data</extracomment>
        <translation>Población a 1 de enero, total de la tabla por nacionalidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <source>Population: {population}.</source>
        <translation>Población: {population}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Portrait</source>
        <extracomment>addItem</extracomment>
        <translation>Vertical</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Portugal</source>
        <extracomment>data</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>Power, in the source&apos;s words</source>
        <translation>Competencia, según la fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Powers are documented in themes 3 to 7.</source>
        <translation>Las competencias se documentan en los temas 3 a 7.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Powers by general rule</source>
        <translation>Competencias por norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Powers by own source</source>
        <translation>Competencias con fuente propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Powers of the region by field, as its sources state them or by rule for its kind of authority. “No answer” does not mean “none”.</source>
        <translation>Competencias de la región por ámbito, según sus fuentes o por norma general para su tipo de autoridad. «Sin respuesta» no significa «ninguna».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Powers of the region by field, as its sources state them. “No answer” does not mean “none”.</source>
        <translation>Competencias de la región por ámbito, según sus fuentes. «Sin respuesta» no significa «ninguna».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/boundaries.py"/>
        <source>Preparing the countries around</source>
        <extracomment>step</extracomment>
        <translation>Preparando los países del entorno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect.py"/>
        <source>Preparing the figures</source>
        <extracomment>step</extracomment>
        <translation>Preparando las cifras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Preparing the nine layers</source>
        <extracomment>step</extracomment>
        <translation>Preparando las nueve capas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/boundaries.py"/>
        <source>Preparing the official boundaries</source>
        <extracomment>step</extracomment>
        <translation>Preparando los límites oficiales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Preparing the page</source>
        <extracomment>step</extracomment>
        <translation>Preparación de la página</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect.py"/>
        <source>Preparing the search</source>
        <extracomment>step</extracomment>
        <translation>Preparando la búsqueda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>Preset (name or file)</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Preajuste (nombre o archivo)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>Preset: the name of settings saved in the window “Export”, or the path of a preset file. A parameter that you set wins over the preset; in the Toolbox, one that you change.</source>
        <translation>Preajuste: el nombre de unos ajustes guardados en la ventana «Exportar», o la ruta de un archivo de preajuste. Un parámetro que usted indique prevalece sobre el preajuste; en la caja de herramientas, uno que usted cambie.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Presets (*.json)</source>
        <extracomment>getOpenFileName, getSaveFileName</extracomment>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Press “Try Again”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Pulse «Reintentar».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Pretty breaks</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Rupturas bonitas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Previe&amp;w</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Preview of the page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Preview…</source>
        <extracomment>show_text</extracomment>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Printed in grey, {one} and {other} look alike.</source>
        <extracomment>_pair_text</extracomment>
        <translation>En una impresión en gris, {one} y {other} se confunden.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>Priority access to the EU&apos;s migration support toolbox</source>
        <extracomment>data</extracomment>
        <translation>Acceso prioritario al conjunto de instrumentos de la UE de apoyo a la migración</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Pro&amp;file</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Problem report</source>
        <translation>Informe de problema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Profile</source>
        <extracomment>_button</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile copied as text.</source>
        <extracomment>emit</extracomment>
        <translation>Perfil copiado como texto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile copied with its formatting.</source>
        <extracomment>emit</extracomment>
        <translation>Perfil copiado con su formato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Perfil de {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Progress</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Project</source>
        <extracomment>title</extracomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Project file</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Archivo de proyecto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Proportional symbols</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Símbolos proporcionales</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Provence-Alpes-Côte d&apos;Azur</source>
        <extracomment>data</extracomment>
        <translation>Provenza-Alpes-Costa Azul</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Proxy, certificates and logins are those of QGIS:</source>
        <extracomment>QLabel</extracomment>
        <translation>El proxy, los certificados y los inicios de sesión son los de QGIS:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Published under</source>
        <translation>Publicado con</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Published under another NUTS code of the same territory: {n}.</source>
        <translation>Publicadas con otro código NUTS del mismo territorio: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Published under {code}, the same territory.</source>
        <translation>Publicado con {code}, el mismo territorio.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Puglia</source>
        <extracomment>data</extracomment>
        <translation>Apulia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Pull the sources of the atlas again, see what would change, and apply it</source>
        <extracomment>_add</extracomment>
        <translation>Consultar de nuevo las fuentes del atlas, ver qué cambiaría y aplicarlo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Pull the sources once more</source>
        <extracomment>_button</extracomment>
        <translation>Volver a consultar las fuentes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Pulls the sources of an atlas file again and puts what changed in place.</source>
        <translation>Vuelve a consultar las fuentes de un archivo de atlas e incorpora lo que ha cambiado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>Put it beside the atlas file, or add the indicator again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Colóquelo junto al archivo de atlas o añada de nuevo el indicador.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/sources_list.py"/>
        <source>Put the file back, or edit the source and say where it is now.</source>
        <extracomment>PluginError</extracomment>
        <translation>Devuelva el archivo a su sitio, o edite la fuente e indique dónde está ahora.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Put two to six regions side by side: type a name above, drag regions here from the list, or press “Compare” in the list or a profile.</source>
        <translation>Compare de dos a seis regiones: escriba un nombre arriba, arrastre aquí regiones de la lista o pulse «Comparar» en la lista o en un perfil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Puts a style preset on a layer of an atlas file or of the open project, or writes it as QML.</source>
        <translation>Aplica un preajuste de estilo a una capa de un archivo de atlas o del proyecto abierto, o lo escribe como QML.</translation>
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
        <translation>Incorpora asignaciones a mano en un archivo de atlas: para una región, la unidad territorial que la representa, o que no se representa. Se aplican al volver a cargar la edición, en el mismo archivo o con el CSV como parámetro de «Cargar edición». El archivo de atlas se modifica en un solo paso o no se modifica.

Archivo de atlas: un GeoPackage creado con «Cargar edición».
Asignaciones: CSV con las columnas region_id, name, country, nuts_code, action (assign o remove), unit_id, unit_code, unit_year, unit_name, when; como lo escribe «Guardar asignaciones». Una región se encuentra por su identificador; si no, por su código y país; y si no, por su nombre y país. Los errores se enumeran por completo y entonces no se modifica nada. Sin un CSV no se modifica nada y se pueden guardar las asignaciones existentes.
Reemplazar: si el archivo de atlas pierde las asignaciones que tiene; en caso contrario, se mantienen las de otras regiones. Con un CSV que solo tiene la primera línea se eliminan todas.
Guardar en el perfil: si las ediciones que se carguen en este perfil a partir de ahora también usan las asignaciones.
Sobrescribir: si se puede reemplazar un archivo existente de asignaciones guardadas.
Asignaciones guardadas: todas las asignaciones que quedan en el archivo de atlas, como CSV.
Asignaciones, asignaciones sin usar: cuántas tiene el archivo de atlas; cuántas del CSV no corresponden a ninguna de sus regiones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Puts two to six regions side by side: competences, figures and documented entries.</source>
        <translation>Compara de dos a seis regiones: competencias, cifras y entradas documentadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Putting alike regions beside each other…</source>
        <extracomment>show_text</extracomment>
        <translation>Colocando juntas las regiones similares…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Putting the changes in place</source>
        <extracomment>take_last_steps</extracomment>
        <translation>Aplicando los cambios</translation>
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
        <translation>QGIS no puede abrir archivos cuya ruta contenga «|», o «%» seguido de dos dígitos: «{path}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/main_thread.py"/>
        <source>QGIS did not get to the last steps.</source>
        <extracomment>PluginError</extracomment>
        <translation>QGIS no ha llegado a los últimos pasos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>QGIS project (*.qgz *.qgs)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Proyecto de QGIS (*.qgz *.qgs)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>QML</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>QML</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Quantiles</source>
        <extracomment>StylePreset</extracomment>
        <translation>Cuantiles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Quantiles (as many regions in each)</source>
        <extracomment>title</extracomment>
        <translation>Cuantiles (igual número de regiones en cada clase)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Raise text to {n} pt</source>
        <translation>Aumentar el texto a {n} pt</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Rank regions</source>
        <extracomment>run</extracomment>
        <translation>Ordenar regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Ranks regions by what is documented of their competence and experience in a theme, field or topic.</source>
        <translation>Ordena las regiones según lo documentado sobre su competencia y experiencia en un tema, ámbito o asunto.</translation>
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
        <translation>Ordena las regiones de un archivo de atlas según la información documentada. La puntuación, de 0 a 100, es la media ponderada de cuatro criterios, cada uno de 0 a 1, y se explica con palabras en la tabla:
Competencia: exclusiva 1, compartida 0,8, ejecutiva 0,6, consultiva 0,4, tipo de competencia no indicado 0,2. Si se eligen ámbitos, la media de ellos; si no, el nivel más amplio.
Una competencia por norma general, es decir, por una ley que vale para todas las autoridades de su tipo, cuenta el 30&#160;% de esos valores, salvo que se indique otra cosa; «ninguna», según la fuente o deducida, no cuenta nada.
Experiencia: n / (n + 2) para n experiencias, proyectos e instrumentos que coinciden, de modo que cada uno adicional suma menos. Si se eligen ámbitos, una entrada que nombra uno cuenta 1; otra de su tema, ¼.
Lo previsto, lo propuesto y las posiciones políticas no cuentan como actuaciones realizadas.
Actualidad: se reduce a la mitad por cada 5 años anteriores a la entrada más reciente encontrada.
Interés en cooperar: 1 si encaja un interés declarado, ½ si se declara uno sobre otra cosa.
Con más información documentada, una región nunca queda peor situada. El silencio no prueba nada: no equivale a falta de conocimientos.

Archivo de atlas: un GeoPackage creado con «Cargar edición». Vacío: el situado más arriba en el proyecto abierto.
Temas, ámbitos, palabras: lo que se busca; una entrada debe contener todas las palabras, las «comillas» las mantienen juntas. Lo que se deja vacío no restringe.
Ponderaciones: 0 o más; solo importa su proporción.
Solo estos países, comisiones: nombres o códigos, separados por comas.
Nombre: si se indica, el resultado se guarda también en el archivo de atlas como capa.
Tabla: CSV, XLSX, ODS, HTML o PDF, según la extensión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Ratio – drawn by colour</source>
        <extracomment>addItem</extracomment>
        <translation>Valor relativo: se representa con colores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Re&amp;gions</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Re&amp;move</source>
        <extracomment>_button</extracomment>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read Di&amp;mensions</source>
        <extracomment>QPushButton</extracomment>
        <translation>Leer di&amp;mensiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Read atlas file</source>
        <extracomment>Job</extracomment>
        <translation>Leer archivo de atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Read dimensions</source>
        <extracomment>start_task</extracomment>
        <translation>Leer dimensiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Read preset from file</source>
        <extracomment>getOpenFileName</extracomment>
        <translation>Leer preajuste de archivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read the dimensions first, then choose one code of each.</source>
        <translation>Lea primero las dimensiones y elija después un código de cada una.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read the dimensions first.</source>
        <translation>Lea primero las dimensiones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Read the selected source anew and keep what it gives as its last good copy</source>
        <extracomment>setToolTip</extracomment>
        <translation>Leer de nuevo la fuente seleccionada y conservar el resultado como su última copia válida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Read the source and count what is in it; nothing is kept</source>
        <extracomment>_button</extracomment>
        <translation>Leer la fuente y contar lo que contiene; no se guarda nada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Read together, since they have the same columns: {names}</source>
        <translation>Leídas juntas por tener las mismas columnas: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_job.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect.py"/>
        <source>Reading the atlas file</source>
        <extracomment>step</extracomment>
        <translation>Leyendo el archivo de atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Reading the atlas file was cancelled.</source>
        <extracomment>PluginError</extracomment>
        <translation>Se ha cancelado la lectura del archivo de atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Reading the atlas file…</source>
        <extracomment>show_text</extracomment>
        <translation>Leyendo el archivo de atlas…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>Reading the countries around</source>
        <extracomment>step</extracomment>
        <translation>Leyendo los países del entorno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importing.py"/>
        <source>Reading the dataset</source>
        <extracomment>step</extracomment>
        <translation>Leyendo el conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Reading the layer {name}</source>
        <extracomment>_features</extracomment>
        <translation>Leyendo la capa {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Reading the list of downloads</source>
        <extracomment>in_background</extracomment>
        <translation>Leyendo la lista de descargas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>Reading the official boundaries</source>
        <extracomment>step</extracomment>
        <translation>Leyendo los límites oficiales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>Reading the world map of QGIS</source>
        <extracomment>step</extracomment>
        <translation>Leyendo el mapa del mundo de QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/eurostat.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Reading {file}</source>
        <extracomment>step</extracomment>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Reading…</source>
        <extracomment>setText</extracomment>
        <translation>Leyendo…</translation>
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
        <translation>Lee un conjunto de datos y lo escribe como Tabular Data Package (zip), la forma en que una edición se conserva, se envía y se vuelve a cargar. Todo lo que no se usa se indica en el registro; si el conjunto de datos tiene errores, se enumeran por completo y entonces no se escribe nada.

Archivo, carpeta o dirección: CSV, XLSX u ODS con una hoja o un archivo por tabla, o una encuesta con una fila por región y una columna por pregunta; un archivo KML o KMZ; un paquete de datos. O bien el lugar de la web donde está ese archivo; un documento de Google Sheets o un mapa de Google My Maps, con la dirección que muestra el navegador.
Tipo: qué es; si no se indica, se deduce del nombre.
Fuente de las filas que no la indican: dónde se publicó. Toda fila necesita una fuente.
Correspondencia de columnas: qué contienen las columnas de una encuesta, en un archivo escrito por este algoritmo. Sin él se usa lo indicado en la ventana para columnas con estos nombres o, en su defecto, una suposición.
Temas de las carpetas: líneas «carpeta = tema» para las carpetas de un mapa cuyo título no indica el tema; el tema, por su identificador, número o título en inglés, o «-» para omitir la carpeta.
Año de las cifras: de las de un mapa cuya columna no lo indica.
Correspondencia usada: la correspondencia con la que se leyó la encuesta, para revisarla, modificarla y volver a usarla.
Servidores que se pueden consultar: los de los enlaces de un archivo de mapa de este equipo; si no se indican, no se sigue ningún enlace. Si son varios, se separan por espacios.</translation>
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
        <translation>Lee una edición del conjunto de datos, empareja sus regiones con los límites y escribe un GeoPackage (el archivo de atlas) con geometría, tablas, estilos y procedencia, un proyecto de QGIS con nueve capas con estilo y un informe de unión que da cuenta de cada región, unidad territorial y fila.

Conjunto de datos: la edición incluida (información y cifras públicas; funciona sin conexión), un Tabular Data Package, tablas (una hoja o un archivo por tabla, o una encuesta con una fila por región y una columna por pregunta) o un mapa.
Archivo, carpeta o dirección: para un paquete de datos, su carpeta, datapackage.json o zip; para tablas, un archivo CSV, XLSX u ODS o una carpeta con ellos; para un mapa, un archivo KML o KMZ. O bien el lugar de la web donde está ese archivo; un documento de Google Sheets o un mapa de Google My Maps, con la dirección que muestra el navegador.
Fuente de las filas que no la indican: dónde se publicaron las tablas o el mapa. Toda fila necesita una fuente.
Correspondencia de columnas, temas de las carpetas, año de las cifras: lo que se preguntaría en la ventana sobre una encuesta o un mapa; véase «Importar edición».
Límites: integrados (Natural Earth, tal como se distribuye con QGIS, fusionado en regiones NUTS; funciona sin conexión), oficiales de un archivo de GISCO o descargados de su servicio, o una capa propia. Lo que falte en el archivo o la capa se toma de los integrados.
Archivo de límites: NUTS_RG_… de cualquier año, escala y formato, con un nivel o con todos.
Año NUTS: el año cuyos códigos tienen prioridad con los límites integrados (2024 o 2021), o el año que se descarga; también se asignan las regiones conocidas con el código de otro año.
Escala, niveles: de lo que se descarga. Todos los niveles, salvo que se elijan algunos.
Países del entorno: si se descargan también los países y los puntos de etiqueta de GISCO.
Capa de límites: polígonos con códigos NUTS de uno o varios niveles, en cualquier sistema de referencia de coordenadas.
Campo de código, campo de nombre: de esa capa; si no se indican, se deducen.
Asignaciones a mano: CSV como el que lee «Establecer asignaciones»; prevalecen sobre cualquier emparejamiento automático. Las asignaciones guardadas en un archivo de atlas que se reemplaza se mantienen en él y también se aplican.
Usar las asignaciones del perfil: si se aplican las guardadas en este perfil. La ventana las aplica; un script solo lo hace si se le pide, para que su resultado sea igual en todas partes.
Capas: las capas del proyecto; el archivo de atlas contiene las nueve.
Archivo de atlas, archivo de proyecto, informe de unión: lo que se escribe; los dos últimos, solo si se indican.
Regiones asignadas, regiones de la edición: recuentos para scripts y modelos.
Mapa del mundo: otra copia del archivo world_map.gpkg de QGIS, para pruebas.
Sobrescribir: si se pueden reemplazar los archivos de destino existentes; solo se reemplazan cuando los nuevos están completos.
Servidores que se pueden consultar: los de los enlaces de un archivo de mapa de este equipo; si no se indican, no se sigue ningún enlace. Si son varios, se separan por espacios.</translation>
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
        <translation>Lee de nuevo el conjunto de datos y los límites con los que se cargó un archivo de atlas, vuelve a pedir sus indicadores, compara cada fila con el contenido del archivo e incorpora el nuevo contenido en una sola transacción. Se mantienen los estilos editados y las tablas añadidas al archivo. Si nada ha cambiado, el archivo no se modifica. Un indicador que no se puede obtener conserva sus cifras, y así se indica.

Archivo de atlas: un GeoPackage creado con «Cargar edición».
Solo comparar: indicar qué cambiaría, sin cambiar nada.
Dónde está ahora el conjunto de datos o el archivo de límites: solo si no está donde estaba cuando se cargó el atlas.
Cambios: una tabla con los valores que difieren, uno por línea: región, tabla, fila, columna, anterior, nuevo.
Filas añadidas, eliminadas, modificadas: recuentos para scripts y modelos.
Sobrescribir: si se puede reemplazar una tabla de cambios existente.
Servidores que se pueden consultar: un archivo de atlas puede venir de cualquiera; una dirección que no se ha indicado en este perfil solo se consulta si su servidor se indica aquí; basta una vez. Si son varios, se separan por espacios.
Credenciales: una configuración de autenticación de QGIS para la dirección desde la que se actualiza el atlas. Solo se recuerda para ese servidor.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Recency</source>
        <translation>Actualidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception</source>
        <extracomment>title</extracomment>
        <translation>Acogida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception of asylum seekers and refugees</source>
        <extracomment>title</extracomment>
        <translation>Acogida de solicitantes de asilo y refugiados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception of migrants</source>
        <extracomment>title</extracomment>
        <translation>Acogida de migrantes</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>Reference number of the Council&apos;s political agreement on the annual solidarity pool for 2026; the decision itself was adopted in writing, closed on 22 December 2025.</source>
        <extracomment>data</extracomment>
        <translation>Número de referencia del acuerdo político del Consejo sobre el contingente anual de solidaridad para 2026; la decisión en sí se adoptó por procedimiento escrito, concluido el 22 de diciembre de 2025.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Refresh</source>
        <extracomment>_start</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Refresh atlas</source>
        <translation>Actualizar atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Refresh it again. Nothing was changed.</source>
        <translation>Actualícelo otra vez. No se ha modificado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Refresh preview and checks</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Actualizar la vista previa y las comprobaciones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Refresh source</source>
        <extracomment>_start</extracomment>
        <translation>Actualizar fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Refresh the list of years and scales</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Actualizar la lista de años y escalas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Refresh – {file}</source>
        <extracomment>__init__</extracomment>
        <translation>Actualizar: {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>Refreshing “{title}”</source>
        <extracomment>step</extracomment>
        <translation>Actualizando «{title}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Reg&amp;ions</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Regiones</translation>
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
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Region</source>
        <extracomment>QgsAttributeEditorContainer, QgsProcessingParameterString</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Region id</source>
        <extracomment>title</extracomment>
        <translation>Identificador de región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Region “{name}” is not placed.</source>
        <translation>La región «{name}» está sin asignar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Region, row, value</source>
        <translation>Región, fila, valor</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: CPMR commission</source>
        <extracomment>title</extracomment>
        <translation>Región: comisión de la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: CPMR membership</source>
        <extracomment>title</extracomment>
        <translation>Región: pertenencia a la CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: NUTS code</source>
        <extracomment>title</extracomment>
        <translation>Región: código NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: NUTS year</source>
        <extracomment>title</extracomment>
        <translation>Región: año NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: country</source>
        <extracomment>title</extracomment>
        <translation>Región: país</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: factsheet</source>
        <extracomment>title</extracomment>
        <translation>Región: ficha</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: id</source>
        <extracomment>title</extracomment>
        <translation>Región: identificador</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: local name</source>
        <extracomment>title</extracomment>
        <translation>Región: nombre local</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: name</source>
        <extracomment>title</extracomment>
        <translation>Región: nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: note</source>
        <extracomment>title</extracomment>
        <translation>Región: nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: source</source>
        <extracomment>title</extracomment>
        <translation>Región: fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: year of the answers</source>
        <extracomment>title</extracomment>
        <translation>Región: año de las respuestas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Regional Data</source>
        <extracomment>title</extracomment>
        <translation>Datos regionales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regional authorities of the edition</source>
        <extracomment>Sheet</extracomment>
        <translation>Autoridades regionales de la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Regional development and EU funds</source>
        <extracomment>title</extracomment>
        <translation>Desarrollo regional y fondos europeos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Regional factsheet · Migration and asylum</source>
        <extracomment>Sheet</extracomment>
        <translation>Ficha regional · Migración y asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Regional factsheets on migration and asylum</source>
        <translation>Fichas regionales sobre migración y asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Regions</source>
        <extracomment>QgsProcessingOutputNumber, Section, addTab, title</extracomment>
        <translation>Regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <source>Regions at the level of their authorities, other territory at the level it is drawn on. “Not available”: no figure at that level; none is taken over from a larger territory.</source>
        <translation>Regiones en el nivel de sus autoridades; resto del territorio en el nivel en el que se representa. «No disponible»: sin cifra en ese nivel; no se toma ninguna de un territorio mayor.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_menu.py"/>
        <source>Regions at this place</source>
        <extracomment>addSection, setAccessibleName</extracomment>
        <translation>Regiones en este lugar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>Regions by their own source</source>
        <extracomment>escaped</extracomment>
        <translation>Regiones con fuente propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Regions chosen</source>
        <translation>Regiones elegidas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Regions drawn from Natural Earth, because the boundaries lack them: {names}.</source>
        <translation>Regiones tomadas de Natural Earth porque faltan en los límites: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>Regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Regiones encontradas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>Regions found with “{name}”.</source>
        <translation>Regiones encontradas con «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Regions found: {search}</source>
        <translation>Regiones encontradas: {search}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Regions in migration and asylum: public facts and figures (bundled edition)</source>
        <extracomment>data</extracomment>
        <translation>Las regiones en la migración y el asilo: información y cifras públicas (edición incluida)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Regions in the edition</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Regiones de la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/records.py"/>
        <source>Regions left out, their id is missing or taken: {n}</source>
        <extracomment>append</extracomment>
        <translation>Regiones omitidas por falta de identificador o por estar repetido: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Regions of other borders, whose figures are not shown: {n}.</source>
        <translation>Regiones con otros límites, cuyas cifras no se muestran: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Regions of the layer overlap: {codes}.</source>
        <translation>Hay regiones de la capa que se solapan: {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Regions of “{file}” without a polygon: {codes}. The world map of QGIS draws those it has.</source>
        <translation>Regiones de «{file}» sin polígono: {codes}. El mapa del mundo de QGIS aporta las que contiene.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Regions placed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Regiones asignadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Regions ranked by documented evidence</source>
        <extracomment>ResultPanel</extracomment>
        <translation>Regiones ordenadas según la información documentada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>Regions that do not lie where their codes say: {codes}.</source>
        <translation>Regiones que no están donde indica su código: {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions that look for cooperation.</source>
        <translation>Regiones que buscan cooperación.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Regions that name no kind of authority, so that no row speaks of them: {names}</source>
        <extracomment>append</extracomment>
        <translation>Regiones que no indican ningún tipo de autoridad, por lo que ninguna fila se refiere a ellas: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions that say nothing</source>
        <translation>Regiones sin respuesta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Regions whose own source says otherwise are counted in the cell.</source>
        <translation>Las regiones cuya fuente propia indica otra cosa se cuentan en la celda.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions with a competence in a field of the theme</source>
        <extracomment>Tile</extracomment>
        <translation>Regiones con competencia en un ámbito del tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions with a competence or an entry</source>
        <extracomment>Tile</extracomment>
        <translation>Regiones con una competencia o una entrada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions with an entry</source>
        <extracomment>Tile</extracomment>
        <translation>Regiones con una entrada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions with documented issues, needs or innovative practices.</source>
        <translation>Regiones con retos, necesidades o prácticas innovadoras documentados.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions with documented policies and instruments.</source>
        <translation>Regiones con políticas e instrumentos documentados.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Regions – CPMR Migration</source>
        <extracomment>__init__</extracomment>
        <translation>Regiones – CPMR Migration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Regions – each at the level it has in the atlas</source>
        <extracomment>addItem</extracomment>
        <translation>Regiones: cada una en el nivel que tiene en el atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Regions, parted by commas</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Regiones, separadas por comas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove &amp;Selected</source>
        <extracomment>_button</extracomment>
        <translation>Eliminar &amp;seleccionadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove Downloads</source>
        <extracomment>confirmed</extracomment>
        <translation>Eliminar descargas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove all downloads but those ticked “Always keep”</source>
        <extracomment>_button</extracomment>
        <translation>Eliminar todas las descargas salvo las marcadas «Conservar siempre»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Remove source?</source>
        <extracomment>confirmed</extracomment>
        <translation>¿Eliminar fuente?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove the selected downloads at once</source>
        <extracomment>_button</extracomment>
        <translation>Eliminar de inmediato las descargas seleccionadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove this download ({size})?</source>
        <translation>¿Eliminar esta descarga ({size})?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove {n} downloads ({size})?</source>
        <translation>¿Eliminar {n} descargas ({size})?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Remove “{name}” and its last good copy? The file or map itself stays where it is.</source>
        <translation>¿Eliminar «{name}» y su última copia válida? El archivo o mapa en sí se queda donde está.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Removed from the map by hand.</source>
        <translation>Quitada del mapa a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Removes what was downloaded and kept for later.</source>
        <translation>Elimina lo que se ha descargado y conservado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Removing downloads</source>
        <extracomment>in_background</extracomment>
        <translation>Eliminando descargas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Removing takes effect at once, not with OK.</source>
        <extracomment>QLabel</extracomment>
        <translation>La eliminación surte efecto de inmediato, no al pulsar Aceptar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Rename the dimension in the file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Cambie el nombre de la dimensión en el archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Rename the source or say where it is now</source>
        <extracomment>_button</extracomment>
        <translation>Cambiar el nombre de la fuente o indicar dónde está ahora</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>Repair the installation of QGIS, or choose other boundaries.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Repare la instalación de QGIS o elija otros límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <location filename="../cpmr_migration_plugin/gui/questions.py"/>
        <source>Replace files?</source>
        <extracomment>confirmed</extracomment>
        <translation>¿Reemplazar archivos?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Replace the placements there are</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Reemplazar las asignaciones existentes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Replace the style?</source>
        <extracomment>confirmed</extracomment>
        <translation>¿Reemplazar el estilo?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Report</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Report a &amp;Problem…</source>
        <extracomment>_add</extracomment>
        <translation>Informar de un &amp;problema…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Report a Problem</source>
        <extracomment>__init__</extracomment>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Resolution</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <source>Resolution (dots per inch)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Resolución (puntos por pulgada)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Resolution of PNG: 300 for print, 150 for a screen</source>
        <extracomment>setToolTip</extracomment>
        <translation>Resolución del PNG: 300 para impresión, 150 para pantalla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Responsibility</source>
        <extracomment>title</extracomment>
        <translation>Responsabilidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Restore text</source>
        <extracomment>beginMacro, undoable</extracomment>
        <translation>Restaurar el texto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Retry</source>
        <extracomment>_offer</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Return procedures</source>
        <extracomment>title</extracomment>
        <translation>Procedimientos de retorno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Returns the level of a region&apos;s competence in a field, from the atlas file of the layer or the project.</source>
        <extracomment>_help</extracomment>
        <translation>Devuelve el nivel de competencia de una región en un ámbito, según el archivo de atlas de la capa o del proyecto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Returns what a region documents in a theme, from the atlas file of the layer, or of the project.</source>
        <extracomment>_help</extracomment>
        <translation>Devuelve lo que una región documenta en un tema, según el archivo de atlas de la capa o del proyecto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Returns what a region&apos;s answer on a field is: the level of a power, or which kind of nothing.</source>
        <extracomment>_help</extracomment>
        <translation>Devuelve la respuesta de una región sobre un ámbito: el nivel de una competencia o de qué modo falta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Returns what a region&apos;s competence in a field rests on.</source>
        <extracomment>_help</extracomment>
        <translation>Devuelve en qué se basa la competencia de una región en un ámbito.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Riga district</source>
        <extracomment>data</extracomment>
        <translation>Distrito de Riga</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Rogaland</source>
        <extracomment>data</extracomment>
        <translation>Rogaland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Romania</source>
        <extracomment>data</extracomment>
        <translation>Rumanía</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Rounded breaks</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Rupturas en números redondos</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Rounded to 5.</source>
        <extracomment>data</extracomment>
        <translation>Redondeado a múltiplos de 5.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Rows</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows added</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Filas añadidas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows changed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Filas modificadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Rows in which the regions differ</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Filas en las que las regiones difieren</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows removed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Filas eliminadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Rows shown</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Rows that name no source of their own take this address; every row needs one</source>
        <extracomment>setToolTip</extracomment>
        <translation>Las filas que no indican una fuente propia toman esta dirección; toda fila necesita una</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Rule</source>
        <extracomment>title</extracomment>
        <translation>Norma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Rules by kind of authority</source>
        <extracomment>title</extracomment>
        <translation>Normas por tipo de autoridad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Rules for its kind of authority</source>
        <extracomment>Section</extracomment>
        <translation>Normas para su tipo de autoridad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Russia</source>
        <extracomment>data</extracomment>
        <translation>Rusia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>S&amp;cale</source>
        <extracomment>add</extracomment>
        <translation>Esca&amp;la</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>S&amp;how</source>
        <extracomment>addRow</extracomment>
        <translation>Most&amp;rar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Sa&amp;mple Project…</source>
        <extracomment>_add</extracomment>
        <translation>Proyecto de e&amp;jemplo…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Sa&amp;ve</source>
        <extracomment>QPushButton</extracomment>
        <translation>G&amp;uardar</translation>
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
        <translation>Sobre las regiones de {country}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <source>Saint-Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Same CPMR commission (sea basin)</source>
        <translation>Misma comisión de la CRPM (cuenca marítima)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Same commission</source>
        <extracomment>_check</extracomment>
        <translation>Misma comisión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Same territory as {names}: a map shows one of them, a click there offers all.</source>
        <translation>Mismo territorio que {names}: un mapa muestra una de estas regiones; un clic en él ofrece todas.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Samegrelo-Zemo Svaneti</source>
        <extracomment>data</extracomment>
        <translation>Samegrelo-Zemo Svaneti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Sample Project</source>
        <extracomment>__init__</extracomment>
        <translation>Proyecto de ejemplo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Sample project: to try things out, name only an atlas file and a project file. It needs no network.</source>
        <translation>Proyecto de ejemplo: para hacer pruebas, indique solo un archivo de atlas y un archivo de proyecto. No necesita red.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Samsun</source>
        <extracomment>data</extracomment>
        <translation>Samsun</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>San Marino</source>
        <extracomment>data</extracomment>
        <translation>San Marino</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Sardinia</source>
        <extracomment>data</extracomment>
        <translation>Cerdeña</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Satakunta</source>
        <extracomment>data</extracomment>
        <translation>Satakunta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/save_button.py"/>
        <source>Save</source>
        <extracomment>setText</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Save &amp;Legal Bases…</source>
        <translation>Guardar &amp;bases jurídicas…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Save &amp;Template</source>
        <extracomment>QPushButton</extracomment>
        <translation>&amp;Guardar plantilla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Save all changes</source>
        <extracomment>_button</extracomment>
        <translation>Guardar todos los cambios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Save an empty survey or data package, to be filled in and loaded here</source>
        <extracomment>setToolTip</extracomment>
        <translation>Guardar una encuesta o un paquete de datos vacíos, para rellenarlos y cargarlos aquí</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Save as &amp;Picture…</source>
        <translation>Guardar como &amp;imagen…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Save as &amp;Table…</source>
        <translation>Guardar como &amp;tabla…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Save as picture</source>
        <extracomment>ask_file</extracomment>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Save as table</source>
        <extracomment>ask_file</extracomment>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Save in the atlas file as a layer of this name</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Guardar en el archivo de atlas como capa con este nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Save or close it there and try again. Nothing was changed.</source>
        <extracomment>kind</extracomment>
        <translation>Guárdelo o ciérrelo en él e inténtelo de nuevo. No se ha modificado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Save or discard edits of its layers, close it in other programs, and make room on the disk.</source>
        <extracomment>TargetError</extracomment>
        <translation>Guarde o descarte los cambios de sus capas, ciérrelo en otros programas y libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layer_update.py"/>
        <source>Save or discard its edits and try again. Nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation>Guarde o descarte sus cambios e inténtelo de nuevo. No se ha modificado nada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Save preset as &amp;file…</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Guardar preajuste como archivo…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Save preset as file</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Guardar preajuste como archivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <source>Save result</source>
        <extracomment>run</extracomment>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <source>Save table</source>
        <extracomment>run</extracomment>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Save template: {kind}</source>
        <translation>Guardar plantilla: {kind}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Save the atlas file</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Guardar el archivo de atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Save the changes</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/factsheet_file.py"/>
        <source>Save the factsheet of {name}</source>
        <translation>Guardar la ficha de {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Save the join report</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Guardar el informe de unión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Save the placements</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Guardar las asignaciones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Save the regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Guardar las regiones encontradas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/save_button.py"/>
        <source>Save the result</source>
        <extracomment>setToolTip</extracomment>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>Save the result again.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Guarde el resultado de nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Save the result as CSV instead.</source>
        <extracomment>TargetError</extracomment>
        <translation>Guarde el resultado como CSV.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Save the whole report</source>
        <extracomment>setToolTip</extracomment>
        <translation>Guardar el informe completo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Save to</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Guardar en</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Save what was decided by hand as CSV, for a colleague or another computer</source>
        <extracomment>setToolTip</extracomment>
        <translation>Guardar como CSV lo decidido a mano, para otra persona u otro equipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/factsheet_file.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Saved as {file}.</source>
        <extracomment>emit</extracomment>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Saved as {path}.</source>
        <extracomment>show_success</extracomment>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Saved as {path}. Fill it in, then choose it here.</source>
        <extracomment>show_success</extracomment>
        <translation>Guardado como {path}. Rellénelo y después elíjalo aquí.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Saved as “{name}”.</source>
        <extracomment>show_info</extracomment>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Saved placements</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Asignaciones guardadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>Saved searches</source>
        <extracomment>setAccessibleName, setToolTip</extracomment>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Say again what each column holds (“Columns…”), or leave the mapping out.</source>
        <extracomment>PluginError</extracomment>
        <translation>Vuelva a indicar qué contiene cada columna («Columnas…») o prescinda de la correspondencia.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Say again what each column holds; the mapping is then saved anew.</source>
        <extracomment>PluginError</extracomment>
        <translation>Vuelva a indicar qué contiene cada columna; la correspondencia se guardará de nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Say what each column holds for this table.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indique qué contiene cada columna de esta tabla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Say what each column of the survey holds. Enter or a click opens the list of a cell.</source>
        <translation>Indique qué contiene cada columna de la encuesta. Con Intro o un clic se abre la lista de una celda.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Say what you did, what you expected and what happened. Names, folders, logins and addresses are taken out of what stands below; read it, and delete what you do not want to tell. Nothing is sent: copy the text and paste it into a new entry of the tracker.</source>
        <extracomment>QLabel</extracomment>
        <translation>Diga qué hizo, qué esperaba y qué ocurrió. Del texto siguiente se quitan nombres, carpetas, credenciales y direcciones; léalo y borre lo que no quiera contar. No se envía nada: copie el texto y péguelo en una entrada nueva del gestor de incidencias.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>Say where the file is now.</source>
        <extracomment>__init__</extracomment>
        <translation>Indique dónde está ahora el archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Say where to save the atlas file.</source>
        <translation>Indique dónde guardar el archivo de atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Say whether it may be asked.</source>
        <translation>Indique si se puede consultar ese servidor.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Say whether it may be used.</source>
        <translation>Indique si se pueden usar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Say which sheet is to be read. An algorithm is told by its parameter SHEET.</source>
        <extracomment>__init__</extracomment>
        <translation>Indique qué hoja se debe leer. En un algoritmo, use el parámetro SHEET.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Say which theme each folder is, and name the region of each placemark or its NUTS code.</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Indique a qué tema corresponde cada carpeta y nombre la región de cada marca de posición o su código NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Says nothing that the dataset has a place for.</source>
        <extracomment>note</extracomment>
        <translation>No indica nada que tenga cabida en el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>Scale</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Escala</translation>
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
        <translation>Alcance</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Score (0–100)</source>
        <translation>Puntuación (0–100)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Scotland</source>
        <extracomment>data</extracomment>
        <translation>Escocia</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Scottish Government</source>
        <extracomment>data</extracomment>
        <translation>Gobierno de Escocia</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Scottish councils (32)</source>
        <extracomment>data</extracomment>
        <translation>consejos de Escocia (32)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Se&amp;ttings…</source>
        <extracomment>_add</extracomment>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Search</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Search code or name of a unit</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Buscar código o nombre de una unidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Search columns and examples</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Buscar en columnas y ejemplos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Search downloads</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Buscar descargas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Search indicators</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Buscar indicadores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Search name, code or note</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Buscar nombre, código o nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Search region or value</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Buscar región o valor</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Search regions</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Buscar regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Search source, address or date</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Buscar fuente, dirección o fecha</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Search title, unit or dataset</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Buscar título, unidad o conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>See the next page.</source>
        <translation>Véase la página siguiente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>See which regions are on the map, how they were matched, what is left</source>
        <extracomment>_add</extracomment>
        <translation>Ver qué regiones están en el mapa, cómo se emparejaron y qué queda sin asignar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <source>Select &amp;All</source>
        <extracomment>QPushButton</extracomment>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <source>Select &amp;None</source>
        <extracomment>QPushButton</extracomment>
        <translation>&amp;Quitar selección</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Select a region first.</source>
        <extracomment>show_info</extracomment>
        <translation>Seleccione antes una región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Select a region in the table.</source>
        <translation>Seleccione una región en la tabla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Select all listed regions on the map</source>
        <extracomment>_button</extracomment>
        <translation>Seleccionar en el mapa todas las regiones de la lista</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Select on map</source>
        <translation>Seleccionar en el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Select one or more regions in the list first (Ctrl or Shift and click).</source>
        <extracomment>emit</extracomment>
        <translation>Seleccione antes una o varias regiones de la lista (clic con Ctrl o Mayús).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Select regions on the map before you open this window</source>
        <extracomment>setToolTip</extracomment>
        <translation>Seleccione regiones en el mapa antes de abrir esta ventana</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <source>Select regions or widen the filter.</source>
        <extracomment>ExportError</extracomment>
        <translation>Seleccione regiones o amplíe el filtro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Select the chosen rows on the map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Seleccionar en el mapa las filas elegidas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Selected on the map ({n})</source>
        <extracomment>addItem</extracomment>
        <translation>Seleccionadas en el mapa ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Senegal</source>
        <extracomment>data</extracomment>
        <translation>Senegal</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Serbia</source>
        <extracomment>data</extracomment>
        <translation>Serbia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Series from</source>
        <extracomment>text</extracomment>
        <translation>Serie desde</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Set placements</source>
        <translation>Establecer asignaciones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Settings</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Settlement and distribution of refugees</source>
        <extracomment>title</extracomment>
        <translation>Asentamiento y distribución de refugiados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Several regions are called “{name}”: {ids}</source>
        <extracomment>PluginError</extracomment>
        <translation>Varias regiones se llaman «{name}»: {ids}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Share answered, 0 to 1</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Proporción con respuesta, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Share of: {population}.</source>
        <translation>Porcentaje respecto a: {population}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Shares its profile</source>
        <translation>Comparte su perfil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Sheet</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Sheet: the name of the sheet or file to read, where a workbook or folder holds several surveys with different columns; those with the same columns are read together. A hidden sheet is read only if it is named.</source>
        <translation>Hoja: el nombre de la hoja o del archivo que se debe leer, cuando un libro de cálculo o una carpeta contiene varias encuestas con columnas distintas; las que tienen las mismas columnas se leen juntas. Una hoja oculta solo se lee si se indica.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Sheets not used: {names}</source>
        <extracomment>append</extracomment>
        <translation>Hojas no usadas: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sheet_choice.py"/>
        <source>Sheets with surveys</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Hojas con encuestas</translation>
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
        <translation>Mostrar todo ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Show only the regions that the search on the first page lists</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostrar solo las regiones que enumera la búsqueda de la primera página</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Show only the rows in which the regions do not say the same</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostrar solo las filas en las que las regiones no coinciden</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Show or hide how much each kind of evidence counts</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostrar u ocultar cuánto cuenta cada tipo de información</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Show or hide the filters</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostrar u ocultar los filtros</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/atlas_map.py"/>
        <source>Show the layer and replace the map theme in QGIS’s layer panel, or remove the map theme.</source>
        <extracomment>ExportError</extracomment>
        <translation>Muestre la capa y reemplace el tema de mapa en el panel de capas de QGIS, o elimine el tema de mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Show the layers of the map</source>
        <extracomment>undoable</extracomment>
        <translation>Mostrar las capas del mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Show the regions</source>
        <extracomment>undoable</extracomment>
        <translation>Mostrar las regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Show the selected region on the map (also: double-click)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostrar en el mapa la región seleccionada (también con doble clic)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Si&amp;ze</source>
        <translation>Tamaño má&amp;ximo</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Sicily</source>
        <extracomment>data</extracomment>
        <translation>Sicilia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Significant migratory situation</source>
        <extracomment>title</extracomment>
        <translation>Situación migratoria significativa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Similar name: {name} ({unit}).</source>
        <translation>Nombre similar: {name} ({unit}).</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Sinop</source>
        <extracomment>data</extracomment>
        <translation>Sinope</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Situation determined on</source>
        <translation>Situación determinada el</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Situation of countries under the EU’s Pact on Migration and Asylum</source>
        <extracomment>MapWords</extracomment>
        <translation>Situación de los países según el Pacto sobre Migración y Asilo de la UE</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Situation under the Pact</source>
        <extracomment>MapWords, quotedString, title</extracomment>
        <translation>Situación según el Pacto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/fact_words.py"/>
        <source>Situation under the Pact on Migration and Asylum</source>
        <translation>Situación según el Pacto sobre Migración y Asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Size of symbols (mm)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Tamaño de los símbolos (mm)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Skåne</source>
        <extracomment>data</extracomment>
        <translation>Escania</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/page.py"/>
        <source>Slide, 16:9</source>
        <translation>Diapositiva, 16:9</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Slovakia</source>
        <extracomment>data</extracomment>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Slovenia</source>
        <extracomment>data</extracomment>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Small maps on one page</source>
        <extracomment>QLabel</extracomment>
        <translation>Mapas pequeños en una página</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Social services and assistance</source>
        <extracomment>title</extracomment>
        <translation>Servicios sociales y asistencia social</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Solidarity</source>
        <extracomment>title</extracomment>
        <translation>Solidaridad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Some figures are of {year}, more than {n} years ago.</source>
        <translation>Algunas cifras son de {year}, hace más de {n} años.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Something documented</source>
        <translation>Algo documentado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Something documented; tallest bar: {n}</source>
        <translation>Algo documentado; barra más alta: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/jobs.py"/>
        <source>Something unexpected went wrong.</source>
        <extracomment>PluginError</extracomment>
        <translation>Se ha producido un error inesperado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Source</source>
        <extracomment>escaped, labelled, links_html, title</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Source of rows that name none</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Fuente de las filas que no la indican</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Source of the share</source>
        <translation>Fuente del porcentaje</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Source: {edition}, edition {version}, {date}</source>
        <translation>Fuente: {edition}, edición {version}, {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Source: {text}</source>
        <extracomment>MapTexts</extracomment>
        <translation>Fuente: {text}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Sources</source>
        <extracomment>__init__, _heading, setAccessibleName</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>South Aegean</source>
        <extracomment>data</extracomment>
        <translation>Egeo Meridional</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>South Holland</source>
        <extracomment>data</extracomment>
        <translation>Holanda Meridional</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>South Ostrobothnia</source>
        <extracomment>data</extracomment>
        <translation>Ostrobotnia del Sur</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Southend-on-Sea</source>
        <extracomment>data</extracomment>
        <translation>Southend-on-Sea</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Spain</source>
        <extracomment>data</extracomment>
        <translation>España</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>St&amp;yle</source>
        <extracomment>addRow</extracomment>
        <translation>E&amp;stilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>St&amp;yle…</source>
        <extracomment>_add</extracomment>
        <translation>E&amp;stilo…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Start the download again.</source>
        <translation>Inicie de nuevo la descarga.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>State</source>
        <extracomment>title</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>State the coordinate reference system of the boundaries.</source>
        <translation>Indique el sistema de referencia de coordenadas de los límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>State the coordinate reference system: under “Coordinates”, or with BOUNDARIES_CRS.</source>
        <translation>Indique el sistema de referencia de coordenadas: en «Coordenadas» o con BOUNDARIES_CRS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Stated: none.</source>
        <translation>Declarado: ninguna.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>States an interest in something else: {titles}</source>
        <translation>Declara interés en otra cosa: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>States an interest that fits: {titles}</source>
        <translation>Declara un interés que encaja: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>States an interest to cooperate</source>
        <translation>Declara interés en cooperar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Status</source>
        <extracomment>title</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>Step {n}</source>
        <extracomment>step</extracomment>
        <translation>Paso {n}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Stockholm</source>
        <extracomment>data</extracomment>
        <translation>Estocolmo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Stop writing the factsheet</source>
        <translation>Detener la escritura de la ficha</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Style</source>
        <extracomment>QgsProcessingParameterString, __init__</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Style file (*.qml)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Archivo de estilo (*.qml)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Styles (*.json)</source>
        <extracomment>QgsProcessingParameterFile, getOpenFileName, getSaveFileName</extracomment>
        <translation>Estilos (*.json)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Styles that you edited were kept, with the classes they had: {layers}.</source>
        <extracomment>append</extracomment>
        <translation>Se han conservado los estilos que editó, con las clases que tenían: {layers}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Styria</source>
        <extracomment>data</extracomment>
        <translation>Estiria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>Suggested: its code or name is like the region&apos;s.</source>
        <extracomment>append</extracomment>
        <translation>Sugerida: su código o nombre se parece al de la región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Sum of the regions that make it up</source>
        <translation>Suma de las regiones que lo componen</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Sum of {codes}, which make up the region.</source>
        <translation>Suma de {codes}, que componen la región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Summary</source>
        <extracomment>title</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Sums of the regions that make up the territory: {n}.</source>
        <translation>Sumas de las regiones que componen el territorio: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/templates.py"/>
        <source>Survey table (CSV)</source>
        <extracomment>title</extracomment>
        <translation>Tabla de encuesta (CSV)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/templates.py"/>
        <source>Survey workbook (ODS)</source>
        <extracomment>title</extracomment>
        <translation>Libro de cálculo de encuesta (ODS)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/templates.py"/>
        <source>Survey workbook (XLSX)</source>
        <extracomment>title</extracomment>
        <translation>Libro de cálculo de encuesta (XLSX)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Sweden</source>
        <extracomment>data</extracomment>
        <translation>Suecia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>Switch off “Work offline” in Settings ▸ Options ▸ CPMR Migration and try again.</source>
        <extracomment>NotInCache</extracomment>
        <translation>Desactive «Trabajar sin conexión» en Configuración ▸ Opciones ▸ CPMR Migration e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Switzerland</source>
        <extracomment>data</extracomment>
        <translation>Suiza</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Syddanmark</source>
        <extracomment>data</extracomment>
        <translation>Syddanmark</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Syntax</source>
        <translation>Sintaxis</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Syria</source>
        <extracomment>data</extracomment>
        <translation>Siria</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Sörmland</source>
        <extracomment>data</extracomment>
        <translation>Sörmland</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>T&amp;itle</source>
        <extracomment>addRow</extracomment>
        <translation>Títu&amp;lo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Table</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>Table {table}: columns not used: {columns}</source>
        <extracomment>append</extracomment>
        <translation>Tabla {table}: columnas no usadas: {columns}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Tables</source>
        <extracomment>ImporterWords, addGroup</extracomment>
        <translation>Tablas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>Tables (CSV, XLSX, ODS)</source>
        <extracomment>title</extracomment>
        <translation>Tablas (CSV, XLSX, ODS)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Tables – CSV, XLSX or ODS, or a survey</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Tablas: CSV, XLSX u ODS, o una encuesta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Take a copy of it that is sound, or load the edition again into a new file.</source>
        <extracomment>kind</extracomment>
        <translation>Use una copia intacta o cargue de nuevo la edición en un archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take all regions out of the comparison</source>
        <extracomment>setToolTip</extracomment>
        <translation>Quitar todas las regiones de la comparación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Take over what was decided by hand from a CSV file</source>
        <extracomment>setToolTip</extracomment>
        <translation>Incorporar desde un archivo CSV lo decidido a mano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take the region out of the comparison</source>
        <extracomment>setToolTip</extracomment>
        <translation>Quitar la región de la comparación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Take the source off the list</source>
        <extracomment>_button</extracomment>
        <translation>Quitar la fuente de la lista</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take {name} out of the comparison</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Quitar {name} de la comparación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Taken as {region}, where it lies.</source>
        <extracomment>note</extracomment>
        <translation>Se toma {region}, donde se encuentra.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Taken from the file if left empty</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Si se deja vacío, se toma del archivo</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tekirdağ</source>
        <extracomment>data</extracomment>
        <translation>Tekirdağ</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Telemark</source>
        <extracomment>data</extracomment>
        <translation>Telemark</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Tells which kind of authority of each country holds which power, by field, with its legal basis.</source>
        <translation>Indica qué tipo de autoridad de cada país tiene qué competencia, por ámbito, con su base jurídica.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Template</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Template ({endings})</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Plantilla ({endings})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Territory</source>
        <extracomment>replace</extracomment>
        <translation>Territorio</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Tertiary education among foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>Educación superior entre los ciudadanos extranjeros de 15 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Tertiary education among the foreign-born aged 25-64</source>
        <extracomment>data</extracomment>
        <translation>Educación superior entre los nacidos en el extranjero de 25 a 64 años</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Test source</source>
        <extracomment>_start</extracomment>
        <translation>Probar fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Text</source>
        <extracomment>title</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Text (*.txt)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>That is another address than “{address}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Esa dirección es distinta de «{address}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The NUTS year of the boundaries is not known.</source>
        <translation>No se conoce el año NUTS de los límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The NUTS year of the boundaries is not known: the codes are the same in NUTS {years}. State it with “Year of the codes” or BOUNDARIES_YEAR if it matters.</source>
        <translation>No se conoce el año NUTS de los límites: los códigos son los mismos en NUTS {years}. Si es relevante, indíquelo en «Año de los códigos» o con BOUNDARIES_YEAR.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>The address may ask for a login. Download the table as CSV and choose the file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Puede que la dirección pida iniciar sesión. Descargue la tabla como CSV y elija el archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>The address of {host} holds a user name, which would be kept in the open.</source>
        <extracomment>PluginError</extracomment>
        <translation>La dirección de {host} contiene un nombre de usuario, que se guardaría sin protección.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>The adjustment covers everything that births and deaths do not explain.</source>
        <extracomment>data</extracomment>
        <translation>El ajuste incluye todo lo que no explican los nacimientos y las defunciones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The answer for {dataset} does not hold figures, but a file of another kind.</source>
        <translation>La respuesta para {dataset} no contiene cifras, sino un archivo de otro tipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is empty.</source>
        <extracomment>PluginError</extracomment>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is larger than {n} MB.</source>
        <extracomment>PluginError</extracomment>
        <translation>La respuesta ocupa más de {n} MB.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is packed and cannot be unpacked: it is damaged or incomplete.</source>
        <extracomment>PluginError</extracomment>
        <translation>La respuesta está comprimida y no se puede descomprimir: está dañada o incompleta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>The answer of {host} cannot be unpacked.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>No se puede descomprimir la respuesta de {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>The answer of {host} was cut short.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>La respuesta de {host} se ha cortado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>The atlas as a whole</source>
        <translation>El atlas en su conjunto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The atlas file already holds a result “{name}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>El archivo de atlas ya contiene un resultado «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file cannot show everything:</source>
        <extracomment>PluginError</extracomment>
        <translation>El archivo de atlas no puede mostrarlo todo:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>The atlas file could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se ha podido escribir el archivo de atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_requests.py"/>
        <source>The atlas file does not tell what was asked for.</source>
        <extracomment>PluginError</extracomment>
        <translation>El archivo de atlas no indica qué se pidió.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file has changed and was read again.</source>
        <extracomment>say</extracomment>
        <translation>El archivo de atlas ha cambiado y se ha leído de nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>The atlas file has no table “{table}”.</source>
        <extracomment>append</extracomment>
        <translation>El archivo de atlas no tiene la tabla «{table}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>The atlas file is from an older version of the plugin. Load the edition again.</source>
        <translation>El archivo de atlas es de una versión anterior del complemento. Cargue de nuevo la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/reading.py"/>
        <source>The atlas file lacks columns of “{table}”: {columns}</source>
        <translation>Al archivo de atlas le faltan columnas de «{table}»: {columns}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>The atlas file of these layers is not there any more: {path}.</source>
        <extracomment>PluginError</extracomment>
        <translation>El archivo de atlas de estas capas ya no está: {path}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file that is inspected</source>
        <extracomment>setToolTip</extracomment>
        <translation>El archivo de atlas que se examina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>The atlas file “{file}” has no layer “{table}”.</source>
        <extracomment>AtlasError</extracomment>
        <translation>El archivo de atlas «{file}» no tiene la capa «{table}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/data_tables.py"/>
        <source>The atlas file “{file}” has no table “{table}”.</source>
        <extracomment>AtlasError</extracomment>
        <translation>El archivo de atlas «{file}» no tiene la tabla «{table}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>The atlas file “{file}” is read-only.</source>
        <extracomment>TargetError</extracomment>
        <translation>El archivo de atlas «{file}» es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The atlas file “{path}” is not there.</source>
        <extracomment>AtlasError</extracomment>
        <translation>El archivo de atlas «{path}» no está.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/adapter.py"/>
        <source>The authentication configuration “{name}” cannot be used.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede usar la configuración de autenticación «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>The boundaries are read from one of the files that would be replaced.</source>
        <extracomment>TargetError</extracomment>
        <translation>Los límites se leen de uno de los archivos que se reemplazarían.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>The boundaries cannot be read.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>No se pueden leer los límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/dissolved_boundaries.py"/>
        <source>The boundaries have no country for {piece}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Los límites no tienen ningún país para {piece}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>The boundaries have no unit for {place} that a region could be drawn as.</source>
        <translation>Los límites no tienen para {place} ninguna unidad con la que se pueda representar una región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The boundaries offer no {code}; drawn directly from administrative units.</source>
        <translation>Los límites no ofrecen {code}; representada directamente a partir de unidades administrativas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/store/gisco_file.py"/>
        <source>The boundary file “{file}” cannot be read.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>No se puede leer el archivo de límites «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>The boundary file “{path}” is not there.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>El archivo de límites «{path}» no está.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>The built-in boundaries know the codes of NUTS {years} only.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Los límites integrados solo contienen los códigos de NUTS {years}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>The bundled edition is compiled from public sources; it is not the CPMR&apos;s survey.</source>
        <extracomment>setToolTip</extracomment>
        <translation>La edición incluida se ha elaborado a partir de fuentes públicas; no es la encuesta de la CRPM.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_questions.py"/>
        <source>The cells of {columns} are not kept here, since they tell of who answered. Load to see what is read.</source>
        <translation>Las celdas de {columns} no se conservan aquí, ya que informan sobre quien respondió. Cargue para ver qué se lee.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>The citation is in the clipboard.</source>
        <extracomment>show_info</extracomment>
        <translation>La cita está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The class “{name}” holds what no source says, but what is inferred: its name must say so.</source>
        <translation>La clase «{name}» contiene lo que ninguna fuente indica, sino que se deduce: su nombre debe decirlo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>The code in brackets in Eurostat&apos;s data browser</source>
        <extracomment>setToolTip</extracomment>
        <translation>El código entre corchetes en el navegador de datos de Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The code lives on in NUTS {year}, but with other borders.</source>
        <translation>El código se mantiene en NUTS {year}, pero con otros límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>The code {code} is that of {first}, the name that of {second}; the code is used.</source>
        <translation>El código {code} es de {first} y el nombre, de {second}; se usa el código.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>The codes are the same in several editions of NUTS; choose the one that the map names</source>
        <extracomment>setToolTip</extracomment>
        <translation>Los códigos son los mismos en varias ediciones de NUTS; elija la que debe figurar en el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The codes are those of NUTS {years}, not of NUTS {year}, which was asked for.</source>
        <translation>Los códigos son de NUTS {years}, no de NUTS {year}, que es la que se pidió.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The codes are those of NUTS {year}, not of NUTS {other} as the name “{name}” has it.</source>
        <translation>Los códigos son de NUTS {year}, no de NUTS {other} como indica el nombre «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The codes were read from the field “{field}”.</source>
        <translation>Los códigos se han leído del campo «{field}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>The columns are read as you said for this header before.</source>
        <extracomment>import_note</extracomment>
        <translation>Las columnas se leen como usted indicó antes para este encabezado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>The columns of “{sheet}” are not those the mapping was made for.</source>
        <extracomment>PluginError</extracomment>
        <translation>Las columnas de «{sheet}» no son aquellas para las que se hizo la correspondencia.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>The connection to {host} is not secure: its certificate cannot be verified.</source>
        <extracomment>Unreachable</extracomment>
        <translation>La conexión con {host} no es segura: no se puede verificar su certificado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>The coordinates of “{name}” do not fit {crs}, in which it is read.</source>
        <translation>Las coordenadas de «{name}» no corresponden a {crs}, con el que se lee.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>The data of the chosen maps, with a codebook and every row’s source.</source>
        <extracomment>QLabel</extracomment>
        <translation>Los datos de los mapas elegidos, con un libro de códigos y la fuente de cada fila.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/datapackage.py"/>
        <source>The data package could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se ha podido escribir el paquete de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>The data package names a file outside its own folder: “{path}”.</source>
        <translation>El paquete de datos nombra un archivo fuera de su propia carpeta: «{path}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>The data package names files that cannot stand in its folder.</source>
        <translation>El paquete de datos nombra archivos que no pueden estar en su carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The data package “{path}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede leer el paquete de datos «{path}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>The dataset cannot be read: it has a dimension called “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede leer el conjunto de datos: tiene una dimensión llamada «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The dataset gives no code, and the boundaries have no unit of its own for it.</source>
        <translation>El conjunto de datos no indica ningún código y los límites no tienen una unidad propia para ella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset has {n} cells; at most {limit} are read.</source>
        <extracomment>_too_much</extracomment>
        <translation>El conjunto de datos tiene {n} celdas; se leen como máximo {limit}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset holds more figures than can be read at once.</source>
        <extracomment>_too_much</extracomment>
        <translation>El conjunto de datos contiene más cifras de las que se pueden leer a la vez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset holds no figures for this selection.</source>
        <extracomment>append</extracomment>
        <translation>El conjunto de datos no contiene cifras para esta selección.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>The dataset is no survey; there is no mapping to be saved.</source>
        <extracomment>PluginError</extracomment>
        <translation>El conjunto de datos no es una encuesta; no hay ninguna correspondencia que guardar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>The dataset “{title}” has no dimension “{dimension}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>El conjunto de datos «{title}» no tiene la dimensión «{dimension}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>The dataset&apos;s code, “{code}”, is taken from the name of the file.</source>
        <translation>El código del conjunto de datos, «{code}», se ha tomado del nombre del archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>The day of the export</source>
        <extracomment>setToolTip</extracomment>
        <translation>El día de la exportación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The description of the dataset ({file}) cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede leer la descripción del conjunto de datos ({file}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The description of the dataset ({file}) is not a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>La descripción del conjunto de datos ({file}) no es un paquete de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The disk of the folder “{folder}” does not let programs lock files.</source>
        <extracomment>kind</extracomment>
        <translation>El disco de la carpeta «{folder}» no permite que los programas bloqueen archivos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The disk reports an error with “{file}”.</source>
        <extracomment>kind</extracomment>
        <translation>El disco notifica un error con «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The edge of the map cuts {n} names, e.g. “{name}”.</source>
        <translation>El borde del mapa corta {n} nombres, p. ej., «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The edge of the map cuts “{name}”.</source>
        <translation>El borde del mapa corta «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The edition</source>
        <translation>La edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>The edition documents no competence and nothing done in this region: likeness is not defined.</source>
        <translation>La edición no documenta ninguna competencia ni actuación de esta región: la similitud no está definida.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>The edition documents no need and no interest of this region: who offers it cannot be told.</source>
        <extracomment>append</extracomment>
        <translation>La edición no documenta ninguna necesidad ni ningún interés de esta región: no se puede saber quién ofrece lo que necesita.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>The edition has no figures for this country.</source>
        <extracomment>Sheet</extracomment>
        <translation>La edición no tiene cifras de este país.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>The edition has no figures for this region.</source>
        <extracomment>Sheet, _dim</extracomment>
        <translation>La edición no tiene cifras de esta región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>The edition has no region in this {what}: {names}</source>
        <extracomment>PluginError</extracomment>
        <translation>La edición no tiene ninguna región para {what}: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>The edition has no region “{name}”.</source>
        <extracomment>ExportError, PluginError</extracomment>
        <translation>La edición no tiene la región «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>The edition has no rules by kind of authority.</source>
        <extracomment>PluginError</extracomment>
        <translation>La edición no tiene normas por tipo de autoridad.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>The edition has no such region: {ids}</source>
        <extracomment>PluginError</extracomment>
        <translation>La edición no tiene esta región: {ids}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>The edition of NUTS; figures and codes belong to one</source>
        <extracomment>setToolTip</extracomment>
        <translation>La edición de NUTS; cifras y códigos corresponden a una</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>The field a competence is in, or the theme an experience belongs to</source>
        <translation>El ámbito al que corresponde una competencia o el tema al que pertenece una experiencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>The field of competence whose kind of power is shown</source>
        <extracomment>setToolTip</extracomment>
        <translation>El ámbito de competencia cuyo tipo de competencia se muestra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>The field with the NUTS codes; EL or GR, UK or GB, capitals or not</source>
        <extracomment>setToolTip</extracomment>
        <translation>El campo con los códigos NUTS; EL o GR, UK o GB, en mayúsculas o no</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>The figure at which the colours turn, e.g. the average of the EU</source>
        <extracomment>setToolTip</extracomment>
        <translation>La cifra en la que cambian los colores, p. ej., la media de la UE</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The figures are of {year}, more than {n} years ago.</source>
        <translation>Las cifras son de {year}, hace más de {n} años.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>The file does not tell which dataset of Eurostat it is; the map names the file as its source.</source>
        <translation>El archivo no indica qué conjunto de datos de Eurostat es; el mapa cita el archivo como fuente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>The file has several layers of polygons</source>
        <extracomment>setToolTip</extracomment>
        <translation>El archivo tiene varias capas de polígonos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The file holds another map, which was not read: load it by itself if you need it.</source>
        <translation>El archivo contiene otro mapa, que no se ha leído: cárguelo por separado si lo necesita.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>The file holds labels instead of codes. Regions cannot be found by code: download it with codes.</source>
        <extracomment>append</extracomment>
        <translation>El archivo contiene etiquetas en lugar de códigos. No se pueden encontrar regiones por su código: descárguelo con códigos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>The file is no SVG picture.</source>
        <translation>El archivo no es una imagen SVG.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation>El archivo no es UTF-8; se ha leído como Windows-1252.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>The file is not UTF-8; read as {encoding}. Look whether accents are right.</source>
        <translation>El archivo no es UTF-8; se lee como {encoding}. Compruebe que las tildes sean correctas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>The file is not there.</source>
        <translation>El archivo no está.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/opening.py"/>
        <source>The file is read-only.</source>
        <extracomment>PermissionError</extracomment>
        <translation>El archivo es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>The file is still being looked through.</source>
        <translation>Aún se está examinando el archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The file may be read-only or in use by another program. Save the result as CSV instead.</source>
        <extracomment>TargetError</extracomment>
        <translation>Puede que el archivo sea de solo lectura o lo esté usando otro programa. Guarde el resultado como CSV.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>The file may have been cut short on its way. Export or download the map again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Puede que el archivo se haya cortado en la transferencia. Exporte o descargue de nuevo el mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The file name “{file}” is too long: nothing could be written into it.</source>
        <translation>El nombre de archivo «{file}» es demasiado largo: no se podría escribir en él.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>The file “{file}” cannot be opened.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>No se puede abrir el archivo «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>The file “{file}” holds no polygons.</source>
        <translation>El archivo «{file}» no contiene polígonos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/drivers.py"/>
        <source>The file “{file}” holds no regions, but says where they are ({kind}).</source>
        <extracomment>BoundaryError</extracomment>
        <translation>El archivo «{file}» no contiene regiones, sino que indica dónde están ({kind}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_project.py"/>
        <source>The file “{path}” is not there.</source>
        <extracomment>PluginError</extracomment>
        <translation>El archivo «{path}» no está.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/export_folder.py"/>
        <source>The folder cannot be made.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The folder was left out as you chose, with its {n} placemarks.</source>
        <translation>La carpeta se ha omitido como usted eligió, con sus {n} marcas de posición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>The folder “{folder}” cannot be made.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se puede crear la carpeta «{folder}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>The folder “{folder}” does not exist.</source>
        <extracomment>TargetError</extracomment>
        <translation>La carpeta «{folder}» no existe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>The folder “{folder}” holds no tables, or more than {n}.</source>
        <extracomment>PluginError</extracomment>
        <translation>La carpeta «{folder}» no contiene tablas, o contiene más de {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>The folders are read as you said for such a map before.</source>
        <extracomment>import_note</extracomment>
        <translation>Las carpetas se leen como usted indicó antes para un mapa como este.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>The indicators are in the atlas file. {remedy}</source>
        <translation>Los indicadores están en el archivo de atlas. {remedy}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>The indicators could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se han podido escribir los indicadores en «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>The indicators of “{file}” cannot be read.</source>
        <extracomment>AtlasError</extracomment>
        <translation>No se pueden leer los indicadores de «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/join_report.py"/>
        <source>The join report could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se ha podido escribir el informe de unión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The last changes of “{file}” are in “{log}” and cannot be read here.</source>
        <extracomment>kind</extracomment>
        <translation>Los últimos cambios de «{file}» están en «{log}» y aquí no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The layer has no coordinate reference system; its coordinates were read as longitude and latitude.</source>
        <translation>La capa no tiene sistema de referencia de coordenadas; sus coordenadas se han leído como longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>The layer has no features.</source>
        <translation>La capa no tiene objetos espaciales.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>The layer is still being looked through.</source>
        <translation>Aún se está examinando la capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_preview.py"/>
        <source>The layer of this map cannot be read.</source>
        <extracomment>ExportError</extracomment>
        <translation>No se puede leer la capa de este mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>The layer of this map is gone.</source>
        <extracomment>PluginError</extracomment>
        <translation>La capa de este mapa ya no existe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layer_update.py"/>
        <source>The layer “{layer}” is being edited.</source>
        <extracomment>TargetError</extracomment>
        <translation>La capa «{layer}» está en edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>The layer “{name}” cannot be opened.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>No se puede abrir la capa «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>The layer “{name}” has more than {n} features.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>La capa «{name}» tiene más de {n} objetos espaciales.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>The layer “{name}” has no field “{field}”.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>La capa «{name}» no tiene el campo «{field}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>The layer “{name}” holds no polygons.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>La capa «{name}» no contiene polígonos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>The layer “{name}” is not in the project.</source>
        <extracomment>PluginError</extracomment>
        <translation>La capa «{name}» no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>The layers of this report are not in the project any more.</source>
        <extracomment>show_info</extracomment>
        <translation>Las capas de este informe ya no están en el proyecto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>The layout “{layout}” has changed meanwhile.</source>
        <extracomment>PluginError</extracomment>
        <translation>La composición «{layout}» ha cambiado entretanto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>The layout “{layout}” is gone.</source>
        <extracomment>PluginError</extracomment>
        <translation>La composición «{layout}» ya no existe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>The layout “{layout}” was changed. Undo in its window takes that back.</source>
        <translation>Se ha modificado la composición «{layout}». «Deshacer», en su ventana, revierte el cambio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The layout “{name}” is added to the project.</source>
        <translation>La composición «{name}» se ha añadido al proyecto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The legend</source>
        <extracomment>TextFacts</extracomment>
        <translation>La leyenda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The legend lacks {classes}.</source>
        <translation>En la leyenda falta: {classes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>The level of a power: {levels}; {stated} if a source states that there is none, {inferred} if that is only inferred from the division of tasks; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in the edition.</source>
        <translation>El nivel de una competencia: {levels}; {stated} si una fuente indica que no hay ninguna, {inferred} si eso solo se deduce del reparto de funciones; {no_answer} si la región no indica nada sobre el ámbito, {not_surveyed} si no está en la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The link “{link}” is not http(s) and was left out.</source>
        <extracomment>note</extracomment>
        <translation>El enlace «{link}» no es http(s) y se ha omitido.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>The list is up to date.</source>
        <translation>La lista está actualizada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>The list of changes could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se ha podido escribir la lista de cambios.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/jobs.py"/>
        <source>The log (View ▸ Panels ▸ Log Messages) has more; please report it with its details.</source>
        <extracomment>PluginError</extracomment>
        <translation>El registro (Ver ▸ Paneles ▸ Mensajes del registro) contiene más información; comunique el error con sus detalles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>The logo “{file}” cannot be shown.</source>
        <extracomment>ExportError</extracomment>
        <translation>No se puede mostrar el logotipo «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map follows the map theme “{theme}”, which is gone.</source>
        <translation>El mapa sigue el tema de mapa «{theme}», que ya no existe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map is empty: it shows no layer.</source>
        <translation>El mapa está vacío: no muestra ninguna capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map is empty: the data of the layer cannot be read.</source>
        <translation>El mapa está vacío: no se pueden leer los datos de la capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map is empty: within its frame, the layer draws nothing.</source>
        <translation>El mapa está vacío: la capa no dibuja nada dentro de su marco.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>The map is in the clipboard.</source>
        <extracomment>show_info</extracomment>
        <translation>El mapa está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>The map is not shared publicly: a web page came in its place.</source>
        <extracomment>PluginError</extracomment>
        <translation>El mapa no está compartido públicamente: en su lugar se ha recibido una página web.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>The map links to a map that links on. Links are followed once only.</source>
        <extracomment>PluginError</extracomment>
        <translation>El mapa enlaza a un mapa que contiene a su vez un enlace. Los enlaces solo se siguen una vez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>The map links to {hosts}, which nobody allowed to ask.</source>
        <translation>El mapa enlaza a {hosts}, pero nadie ha permitido la consulta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>The map links to “{address}”, which is not a web address (http or https).</source>
        <extracomment>PluginError</extracomment>
        <translation>El mapa enlaza a «{address}», que no es una dirección web (http o https).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>The map shows no data</source>
        <extracomment>append</extracomment>
        <translation>El mapa no muestra ningún dato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>The map that is shown</source>
        <extracomment>setToolTip</extracomment>
        <translation>El mapa que se muestra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/atlas_map.py"/>
        <source>The map theme “{name}” of the project does not show its layer.</source>
        <extracomment>ExportError</extracomment>
        <translation>El tema de mapa «{name}» del proyecto no muestra su capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_citation.py"/>
        <source>The map “{name}” is not in the project.</source>
        <extracomment>ExportError</extracomment>
        <translation>El mapa «{name}» no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>The map “{path}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede leer el mapa «{path}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The map&apos;s data at {address} was not fetched.</source>
        <translation>No se han obtenido los datos del mapa en {address}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>The map&apos;s data is kept at {host}. Download it from there?</source>
        <extracomment>setText</extracomment>
        <translation>Los datos del mapa están en {host}. ¿Descargarlos de ahí?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>The mapping does not belong to the columns of “{sheet}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>La correspondencia no pertenece a las columnas de «{sheet}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>The mapping “{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede leer la correspondencia «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>The newest is of {year}; points halve every {n} years before {newest}, the newest found.</source>
        <translation>Lo más reciente es de {year}; los puntos se reducen a la mitad por cada {n} años anteriores a {newest}, el más reciente encontrado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>The number of regions of every class</source>
        <extracomment>setToolTip</extracomment>
        <translation>El número de regiones de cada clase</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>The official boundaries cannot be downloaded: {reason}</source>
        <extracomment>BoundaryError</extracomment>
        <translation>No se pueden descargar los límites oficiales: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>The open project stays. The sample project is in {file}.</source>
        <translation>El proyecto abierto sigue abierto. El proyecto de ejemplo está en {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page does not name the source of its figures.</source>
        <translation>La página no indica la fuente de sus cifras.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page does not say whom the boundaries are credited to.</source>
        <translation>La página no indica a quién se atribuyen los límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page has no legend.</source>
        <extracomment>note</extracomment>
        <translation>La página no tiene leyenda.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page has no note that explains its classes.</source>
        <translation>La página no tiene ninguna nota que explique sus clases.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The path of “{file}” is too long: QGIS could not open it.</source>
        <translation>La ruta de «{file}» es demasiado larga: QGIS no podría abrirlo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>The period named below</source>
        <translation>El periodo indicado abajo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/manual_placement.py"/>
        <source>The placements could not be kept in the profile.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se han podido guardar las asignaciones en el perfil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se han podido escribir las asignaciones en el archivo de atlas «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements could not be written to “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se han podido escribir las asignaciones en «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements in “{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se pueden leer las asignaciones de «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements in “{file}” cannot be used. Problems found: {n}.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se pueden usar las asignaciones de «{file}». Problemas encontrados: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements kept in “{file}” are damaged.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Las asignaciones guardadas en «{file}» están dañadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/manual_placement.py"/>
        <source>The placements of {where} were not used: {why}</source>
        <extracomment>append</extracomment>
        <translation>No se han usado las asignaciones de {where}: {why}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>The preset names a logo that is not on this computer: “{place}”. It is left out.</source>
        <translation>El preajuste indica un logotipo que no está en este equipo: «{place}». Se omite.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>The preset ticks nothing of “{setting}”: {parameter} stays as it is.</source>
        <translation>El preajuste no marca nada en «{setting}»: {parameter} se queda como está.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>The preset was written by a newer version of this plugin.</source>
        <extracomment>PluginError</extracomment>
        <translation>El preajuste se escribió con una versión más reciente de este complemento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/files.py"/>
        <source>The project file “{file}” could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se ha podido escribir el archivo de proyecto «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_project.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>The project holds no layers of a migration atlas.</source>
        <extracomment>AtlasError, ExportError, PluginError</extracomment>
        <translation>El proyecto no contiene capas de un atlas de migración.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>The project holds no layers of regions.</source>
        <extracomment>ExportError</extracomment>
        <translation>El proyecto no contiene capas de regiones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>The project holds no layers of themes.</source>
        <extracomment>ExportError</extracomment>
        <translation>El proyecto no contiene capas de temas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_project.py"/>
        <source>The project “{file}” cannot be opened.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede abrir el proyecto «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>The proxy of this network did not let QGIS reach {host}.</source>
        <extracomment>Unreachable</extracomment>
        <translation>El proxy de esta red no ha permitido que QGIS acceda a {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The region has a figure of its own under its code of NUTS {year}.</source>
        <translation>La región tiene una cifra propia con su código de NUTS {year}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The region is no longer part of NUTS in {year}.</source>
        <translation>La región ya no forma parte de NUTS en {year}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>The region is not in the layers of the project.</source>
        <extracomment>emit</extracomment>
        <translation>La región no está en las capas del proyecto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The region was divided: in NUTS {year} it is several regions, and its figure cannot be shared out.</source>
        <translation>La región se dividió: en NUTS {year} son varias regiones y su cifra no se puede repartir.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The region&apos;s borders changed: in NUTS {year} its territory lies in parts of several regions.</source>
        <translation>Los límites de la región cambiaron: en NUTS {year} su territorio se encuentra en partes de varias regiones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>The regions do not lie where their codes say: state the coordinate reference system.</source>
        <translation>Las regiones no están donde indica su código: indique el sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>The regions would lie right in {crs}.</source>
        <translation>Con {crs}, las regiones quedarían en su sitio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>The report ends with .csv, .json or .txt.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>El nombre del informe debe terminar en .csv, .json o .txt.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The result could not be saved in “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se ha podido guardar el resultado en «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>The result has no name.</source>
        <extracomment>TargetError</extracomment>
        <translation>El resultado no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>The result is empty: there is nothing to save.</source>
        <extracomment>TargetError</extracomment>
        <translation>El resultado está vacío: no hay nada que guardar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>The result “{name}” cannot be opened.</source>
        <extracomment>AtlasError</extracomment>
        <translation>No se puede abrir el resultado «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>The sample project that is there, with what you did in it, stays as it is</source>
        <extracomment>setToolTip</extracomment>
        <translation>El proyecto de ejemplo existente, con lo que haya hecho en él, queda como está</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>The sample project “{file}” could not be opened.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se ha podido abrir el proyecto de ejemplo «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>The saved mapping of columns cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede leer la correspondencia de columnas guardada.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>The saved style “{name}” cannot be used any more.</source>
        <extracomment>append</extracomment>
        <translation>El estilo guardado «{name}» ya no se puede usar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The scale bar</source>
        <extracomment>TextFacts</extracomment>
        <translation>La barra de escala</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The selection from {dataset} is too large for Eurostat.</source>
        <translation>La selección de {dataset} es demasiado grande para Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The selection from {dataset} is too large for Eurostat: about {n} figures.</source>
        <translation>La selección de {dataset} es demasiado grande para Eurostat: unas {n} cifras.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>The selection names too many codes one by one ({n} characters).</source>
        <extracomment>PluginError</extracomment>
        <translation>La selección nombra demasiados códigos uno por uno ({n} caracteres).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>The service may be under maintenance or ask for a login. Open the address in a browser.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Puede que el servicio esté en mantenimiento o pida iniciar sesión. Abra la dirección en un navegador.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>The situation under the Pact is known by country: choose Country Data.</source>
        <translation>La situación según el Pacto se conoce por países: elija Datos por país.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>The size of the answer cannot be told beforehand; choose a level and years.</source>
        <extracomment>QuerySize</extracomment>
        <translation>No se puede saber de antemano el tamaño de la respuesta; elija un nivel y años.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The source</source>
        <translation>La fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>The spreadsheet is not shared publicly: a login page came in its place.</source>
        <extracomment>PluginError</extracomment>
        <translation>La hoja de cálculo no está compartida públicamente: en su lugar se ha recibido una página de inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>The style could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se pudo escribir el estilo en «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/presets.py"/>
        <location filename="../cpmr_migration_plugin/project/restyling.py"/>
        <source>The style of “{layer}” cannot be changed.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede modificar el estilo de «{layer}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>The style of “{layer}” cannot be kept.</source>
        <extracomment>AtlasError</extracomment>
        <translation>No se puede conservar el estilo de «{layer}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>The styles could not be written into the atlas file.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se han podido escribir los estilos en el archivo de atlas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The subtitle</source>
        <translation>El subtítulo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>The tables of this atlas file were edited after it was loaded; refreshing undoes those edits.</source>
        <translation>Las tablas de este archivo de atlas se editaron después de cargarlo; la actualización deshace esos cambios.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>The tracker could not be opened in a browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se pudo abrir el gestor de incidencias en un navegador.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>The user guide could not be opened in a browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se pudo abrir la guía del usuario en un navegador.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/worth.py"/>
        <source>The weight of competences by general rule must be from 0 to 1.</source>
        <extracomment>PluginError</extracomment>
        <translation>La ponderación de las competencias por norma general debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>The widest level counts. {fields}.</source>
        <translation>Cuenta el nivel más amplio. {fields}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>The window asks whether it may be; for scripts the host is named as ALLOW_HOSTS.</source>
        <translation>La ventana pregunta si se puede consultar el servidor; en un script se indica con ALLOW_HOSTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>The workbook cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se puede escribir el libro de cálculo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>The world map that ships with QGIS cannot be read ({path}).</source>
        <translation>No se puede leer el mapa del mundo que se distribuye con QGIS ({path}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>The world map that ships with QGIS is missing ({path}).</source>
        <translation>Falta el mapa del mundo que se distribuye con QGIS ({path}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Thematic factsheet · Migration and asylum</source>
        <extracomment>Sheet</extracomment>
        <translation>Ficha temática · Migración y asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Thematic factsheets on migration and asylum</source>
        <translation>Fichas temáticas sobre migración y asilo</translation>
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
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Theme of the folder {folder}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tema de la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Theme or field</source>
        <translation>Tema o ámbito</translation>
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
        <translation>Temas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Themes of folders</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Temas de las carpetas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>There are no fields of competence to draw.</source>
        <extracomment>ExportError</extracomment>
        <translation>No hay ámbitos de competencia que representar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>There are no figures for {period}.</source>
        <extracomment>PluginError</extracomment>
        <translation>No hay cifras de {period}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>There are several different surveys: {names}.</source>
        <extracomment>__init__</extracomment>
        <translation>Hay varias encuestas distintas: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sheet_choice.py"/>
        <source>There are several surveys with different columns. Choose the one to read.</source>
        <extracomment>QLabel</extracomment>
        <translation>Hay varias encuestas con columnas distintas. Elija la que se debe leer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>There is a style “{name}” already. Replace it?</source>
        <translation>Ya existe un estilo «{name}». ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>There is no connection to {host}.</source>
        <extracomment>Unreachable</extracomment>
        <translation>No hay conexión con {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>There is no data package at “{path}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>No hay ningún paquete de datos en «{path}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>There is no indicator “{name}” in the catalogue.</source>
        <extracomment>PluginError</extracomment>
        <translation>El catálogo no contiene el indicador «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>There is no layer “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>No existe la capa «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>There is no preset “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>No hay ningún preajuste «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>There is no region of this edition.</source>
        <extracomment>say</extracomment>
        <translation>Aquí no hay ninguna región de esta edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>There is no room on the map for the name “{name}”.</source>
        <translation>No hay espacio en el mapa para el nombre «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>There is no room on the map for {n} of {all} names, e.g. “{name}”.</source>
        <translation>No hay espacio en el mapa para {n} de {all} nombres, p. ej., «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>There is no server called “{host}”, or this computer is not connected.</source>
        <extracomment>Unreachable</extracomment>
        <translation>No hay ningún servidor llamado «{host}» o este equipo no está conectado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>There is no sheet “{sheet}” with anything in it.</source>
        <extracomment>PluginError</extracomment>
        <translation>No hay ninguna hoja «{sheet}» con contenido.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>There is no style “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>No existe el estilo «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>There is not enough room on the disk for “{file}”.</source>
        <extracomment>kind</extracomment>
        <translation>No hay suficiente espacio en el disco para «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>There is nothing to apply.</source>
        <translation>No hay nada que aplicar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>There is nothing to do.</source>
        <extracomment>TargetError</extracomment>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/downloads.py"/>
        <source>There was nothing to remove.</source>
        <translation>No había nada que eliminar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>These are no style presets that can be used.</source>
        <extracomment>PluginError</extracomment>
        <translation>Estos preajustes de estilo no se pueden usar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>These are the tables of an edition: their names tell what the columns hold.</source>
        <extracomment>show_info</extracomment>
        <translation>Son las tablas de una edición: sus nombres indican qué contienen las columnas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>These boundaries have no shape for {unit}.</source>
        <translation>Estos límites no tienen geometría para {unit}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/questions.py"/>
        <source>These files exist already and will be replaced:
{names}</source>
        <translation>Estos archivos ya existen y se reemplazarán:
{names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <source>These files exist already: {files}. Set OVERWRITE to replace them.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Estos archivos ya existen: {files}. Active OVERWRITE para reemplazarlos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>These notes are about all or some regions of the country, not this one by name.</source>
        <extracomment>_dim</extracomment>
        <translation>Estas notas se refieren a todas o a algunas regiones del país, no a esta por su nombre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>These regions say the same on everything.</source>
        <extracomment>show_text</extracomment>
        <translation>Estas regiones coinciden en todo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>These style presets were saved by another version of the plugin.</source>
        <extracomment>PluginError</extracomment>
        <translation>Estos preajustes de estilo se guardaron con otra versión del complemento.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Thessaly</source>
        <extracomment>data</extracomment>
        <translation>Tesalia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>They can be downloaded again, but until then not be used offline. Atlas files are not touched.</source>
        <translation>Se pueden volver a descargar, pero hasta entonces no podrán usarse sin conexión. Los archivos de atlas no se modifican.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>They mean no region of this edition: {names}.</source>
        <translation>No corresponden a ninguna región de esta edición: {names}.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Third-country nationals found to be illegally present</source>
        <extracomment>data</extracomment>
        <translation>Nacionales de terceros países hallados en situación irregular</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>This QGIS cannot write GeoPDF: the files are ordinary PDFs.</source>
        <extracomment>pushWarning</extracomment>
        <translation>Este QGIS no puede escribir GeoPDF: los archivos son PDF normales.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>This atlas is refreshed from {host} with a login.</source>
        <translation>Este atlas se actualiza desde {host} con credenciales.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>This atlas is refreshed from {host}, which is this computer or a machine of your own network.</source>
        <translation>Este atlas se actualiza desde {host}, que es este equipo o una máquina de su propia red.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>This atlas is refreshed from {host}.</source>
        <translation>Este atlas se actualiza desde {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>This atlas is refreshed from {host}. Download from there?</source>
        <translation>Este atlas se actualiza desde {host}. ¿Descargar de ese servidor?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>This cannot be asked of Eurostat: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Esto no se puede pedir a Eurostat: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>This file is JSON, not a table.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Este archivo es JSON, no una tabla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>This has to be mended by hand.</source>
        <extracomment>PluginError</extracomment>
        <translation>Esto debe corregirse a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>This is its last good copy now.</source>
        <translation>Esta es ahora su última copia válida.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>This is no CSV file of Eurostat that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>No es un archivo CSV de Eurostat que se pueda usar: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>This is no JSON-stat file that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>No es un archivo JSON-stat que se pueda usar: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>This is no TSV file of Eurostat that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>No es un archivo TSV de Eurostat que se pueda usar: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>This is the last good copy of “{name}”, of {date}.</source>
        <translation>Esta es la última copia válida de «{name}», de {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>This is the sample project: change in it what you like.</source>
        <translation>Este es el proyecto de ejemplo: modifique en él lo que quiera.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>This is what you said about these columns before. Enter or a click opens the list of a cell.</source>
        <translation>Esto es lo que indicó antes sobre estas columnas. Con Intro o un clic se abre la lista de una celda.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>This needs the Python library “{name}”, which QGIS does not have here.</source>
        <extracomment>MissingDependency</extracomment>
        <translation>Se necesita la biblioteca de Python «{name}», que QGIS no tiene en este equipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>This region has no boundary in the atlas file, so it cannot be shown on a map.</source>
        <translation>Esta región no tiene límites en el archivo de atlas, por lo que no puede mostrarse en un mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>This region is in the edition, and nothing is said of its competences or experiences.</source>
        <translation>Esta región figura en la edición, pero no se indica nada sobre sus competencias o experiencias.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Tick at least one indicator.</source>
        <translation>Marque al menos un indicador.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_job.py"/>
        <source>Tick at least one.</source>
        <extracomment>PluginError</extracomment>
        <translation>Marque al menos uno.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Ticked downloads stay when room is made for new ones, and when all others are cleared</source>
        <translation>Las descargas marcadas se mantienen cuando se libera espacio para otras nuevas y cuando se eliminan todas las demás</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Tidying up downloads</source>
        <extracomment>in_background</extracomment>
        <translation>Ordenando las descargas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Tier</source>
        <extracomment>title</extracomment>
        <translation>Nivel de gobierno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>Tier, regions</source>
        <translation>Nivel, regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Time</source>
        <extracomment>choice, title</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tirana</source>
        <extracomment>data</extracomment>
        <translation>Tirana</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Title</source>
        <extracomment>text, title</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Title, summary, link and year of one experience have the same name here</source>
        <translation>El título, el resumen, el enlace y el año de una misma experiencia llevan aquí el mismo nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>To be mended before it can be loaded ({n}): {first}</source>
        <translation>Por corregir antes de poder cargarla ({n}): {first}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>To year</source>
        <translation>Hasta el año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Told by</source>
        <translation>Según</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Total – drawn by circles</source>
        <extracomment>addItem</extracomment>
        <translation>Total: se representa con círculos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Totals are shown by colour (“{column}”): large territories look like large figures. Show totals by circles and ratios by colour.</source>
        <translation>Los totales se representan con colores («{column}»): los territorios grandes parecen cifras grandes. Represente los totales con círculos y los valores relativos con colores.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Totals drawn by colour mislead: large regions look important</source>
        <extracomment>setToolTip</extracomment>
        <translation>Los totales representados con colores inducen a error: las regiones grandes parecen importantes</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Trabzon</source>
        <extracomment>data</extracomment>
        <translation>Trebisonda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Try Again</source>
        <extracomment>show_text</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Try again later, or ask for less.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Inténtelo más tarde o pida menos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Try again later, or export the map to a KML or KMZ file and load that.</source>
        <extracomment>PluginError</extracomment>
        <translation>Inténtelo más tarde, o exporte el mapa a un archivo KML o KMZ y cárguelo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Try again later.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Try again later. If it happens again, send the details to the authors of the plugin.</source>
        <translation>Inténtelo más tarde. Si vuelve a ocurrir, envíe los detalles a los autores del complemento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Try again later. If the web browser reaches Eurostat, check the proxy in QGIS&apos;s network options.</source>
        <translation>Inténtelo más tarde. Si el navegador web accede a Eurostat, compruebe el proxy en las opciones de red de QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Try again when the web can be reached, or export the map again without the option “Keep data up to date with network link KML”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Inténtelo de nuevo cuando se pueda acceder a la web, o exporte de nuevo el mapa sin la opción de mantener los datos actualizados con un enlace de red KML («Keep data up to date with network link KML»).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Try again, or choose another file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Inténtelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Try again, or copy the file to another disk and open it there.</source>
        <extracomment>kind</extracomment>
        <translation>Inténtelo de nuevo, o copie el archivo a otro disco y ábralo allí.</translation>
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
        <translation>Tulcea</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Tunisia</source>
        <extracomment>data</extracomment>
        <translation>Túnez</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Turkey</source>
        <extracomment>data</extracomment>
        <translation>Turquía</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Turns tables, a survey or a Google My Maps map into a data package.</source>
        <translation>Convierte tablas, una encuesta o un mapa de Google My Maps en un paquete de datos.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tuscany</source>
        <extracomment>data</extracomment>
        <translation>Toscana</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Tutorial</source>
        <extracomment>show_success</extracomment>
        <translation>Tutorial</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Two classes have nearly the same colour: {one} and {other}.</source>
        <translation>Dos clases tienen casi el mismo color: {one} y {other}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Two names lie on each other: “{one}” and “{other}”.</source>
        <translation>Dos nombres se superponen: «{one}» y «{other}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Two of the files have the same name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Dos de los archivos tienen el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Two to six regions side by side</source>
        <translation>De dos a seis regiones, una junto a otra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Two topics at once (3 × 3)</source>
        <extracomment>title</extracomment>
        <translation>Dos asuntos a la vez (3 × 3)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Two topics at once need a layer with involvement: themes 4 to 7.</source>
        <translation>Para dos asuntos a la vez se necesita una capa con implicación: temas 4 a 7.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Type the name of a region above, or press “Partners” in its profile.</source>
        <extracomment>show_nothing</extracomment>
        <translation>Escriba arriba el nombre de una región o pulse «Socios» en su perfil.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tyrol</source>
        <extracomment>data</extracomment>
        <translation>Tirol</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Ukraine</source>
        <extracomment>data</extracomment>
        <translation>Ucrania</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Unaccompanied minors and child protection</source>
        <extracomment>title</extracomment>
        <translation>Menores no acompañados y protección de la infancia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Under another code of the same territory</source>
        <translation>Con otro código del mismo territorio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Under its own code</source>
        <translation>Con su propio código</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Under migratory pressure</source>
        <extracomment>title</extracomment>
        <translation>Sometido a presión migratoria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Undo, save and load what was decided by hand</source>
        <extracomment>setToolTip</extracomment>
        <translation>Deshacer, guardar y cargar lo decidido a mano</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of foreign citizens aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>Tasa de desempleo de los ciudadanos extranjeros de 15 a 74 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of the foreign-born aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>Tasa de desempleo de los nacidos en el extranjero de 15 a 74 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of the native-born aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>Tasa de desempleo de los nacidos en el país de 15 a 74 años</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Unit</source>
        <extracomment>text, title</extracomment>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>United Kingdom</source>
        <extracomment>data</extracomment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>Unpack it, and choose the file of regions.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Descomprímalo y elija el archivo de regiones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Update File…</source>
        <extracomment>show_success</extracomment>
        <translation>Actualizar archivo…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/update_atlas.py"/>
        <source>Update atlas file</source>
        <translation>Actualizar un archivo de atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>Update it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Actualícelo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Update the atlas file</source>
        <extracomment>Job</extracomment>
        <translation>Actualizar el archivo de atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Update the atlas file?</source>
        <extracomment>confirmed</extracomment>
        <translation>¿Actualizar el archivo de atlas?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Update the plugin, or ask for a file saved with this version.</source>
        <extracomment>PluginError</extracomment>
        <translation>Actualice el complemento o pida un archivo guardado con esta versión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/reading.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Update the plugin, or load the edition again.</source>
        <extracomment>AtlasError, PluginError</extracomment>
        <translation>Actualice el complemento o cargue de nuevo la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Updated by its source</source>
        <translation>Actualización por la fuente</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Upper Austria</source>
        <extracomment>data</extracomment>
        <translation>Alta Austria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Use a region&apos;s id, NUTS code or name, e.g. “es-catalonia”, “ES51” or “Catalonia”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Use el identificador, el código NUTS o el nombre de una región, p.&#160;ej., «es-catalonia», «ES51» o «Catalonia».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Use the &amp;Login</source>
        <translation>&amp;Usar las credenciales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Use the id of the one you mean.</source>
        <extracomment>PluginError</extracomment>
        <translation>Use el identificador de la que quiera indicar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Use the profile&apos;s placements</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Usar las asignaciones del perfil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Use the region ids of the edition, e.g. “es-catalonia”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Use los identificadores de región de la edición, p.&#160;ej., «es-catalonia».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Use the stored login for {host}?</source>
        <translation>¿Usar las credenciales guardadas para {host}?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Use “Load Edition…” first, or “Sample Project…” to try things out.</source>
        <extracomment>PluginError</extracomment>
        <translation>Use primero «Cargar edición…», o «Proyecto de ejemplo…» para hacer pruebas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_project.py"/>
        <source>Use “Load edition…” first.</source>
        <extracomment>ExportError</extracomment>
        <translation>Use primero «Cargar edición…».</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Valencian Community</source>
        <extracomment>data</extracomment>
        <translation>Comunitat Valenciana</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Valid residence permits, on 31 December</source>
        <extracomment>data</extracomment>
        <translation>Permisos de residencia válidos, a 31 de diciembre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Value</source>
        <extracomment>title</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Varna</source>
        <extracomment>data</extracomment>
        <translation>Varna</translation>
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
        <translation>Vectorial, para programas gráficos y la web</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Vector, with text that can be searched</source>
        <extracomment>setToolTip</extracomment>
        <translation>Vectorial, con texto en el que se puede buscar</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Veneto</source>
        <extracomment>data</extracomment>
        <translation>Véneto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Vestfold</source>
        <extracomment>data</extracomment>
        <translation>Vestfold</translation>
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
        <translation>Víctimas de la trata y la explotación</translation>
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
        <translation>Formación profesional</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Vorarlberg</source>
        <extracomment>data</extracomment>
        <translation>Vorarlberg</translation>
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
        <translation>Espere a que terminen las descargas, cierre otras ventanas de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/main_thread.py"/>
        <source>Wait until QGIS is idle, then run it again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Espere a que QGIS quede libre y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>Waiting for the file</source>
        <extracomment>step</extracomment>
        <translation>Esperando el archivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Waiting for what you say</source>
        <extracomment>emit</extracomment>
        <translation>A la espera de su respuesta</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Wales</source>
        <extracomment>data</extracomment>
        <translation>Gales</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Wallonia</source>
        <extracomment>data</extracomment>
        <translation>Valonia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Warm</source>
        <extracomment>title</extracomment>
        <translation>Cálida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Weak guesses, columns that clash, and columns whose field or theme is missing</source>
        <extracomment>setToolTip</extracomment>
        <translation>Suposiciones poco seguras, columnas en conflicto y columnas sin ámbito o tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Web services</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Servicios web</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of competence</source>
        <translation>Ponderación de la competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of experience</source>
        <translation>Ponderación de la experiencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of interest to cooperate</source>
        <translation>Ponderación del interés en cooperar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of recency</source>
        <translation>Ponderación de la actualidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Weight of {criterion}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ponderación de {criterion}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Weights</source>
        <extracomment>setText</extracomment>
        <translation>Ponderaciones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Weights must be 0 or more, and not all of them 0.</source>
        <extracomment>PluginError</extracomment>
        <translation>Las ponderaciones deben ser 0 o más, y no todas 0.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Weights: {weights}</source>
        <extracomment>append</extracomment>
        <translation>Ponderaciones: {weights}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Welsh Government</source>
        <extracomment>data</extracomment>
        <translation>Gobierno de Gales</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>West Flanders</source>
        <extracomment>data</extracomment>
        <translation>Flandes Occidental</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>West Pomerania</source>
        <extracomment>data</extracomment>
        <translation>Pomerania Occidental</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Western Greece</source>
        <extracomment>data</extracomment>
        <translation>Grecia Occidental</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Western Isles</source>
        <extracomment>data</extracomment>
        <translation>Hébridas Exteriores</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Western Macedonia</source>
        <extracomment>data</extracomment>
        <translation>Macedonia Occidental</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>What</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>What Europe’s maritime regions document in migration, by theme</source>
        <translation>Lo que documentan las regiones marítimas de Europa en materia de migración, por tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>What Europe’s maritime regions may decide in migration, field by field</source>
        <translation>Lo que pueden decidir las regiones marítimas de Europa en materia de migración, ámbito por ámbito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>What Europe’s maritime regions may decide, by building block of the EU’s Pact</source>
        <translation>Lo que pueden decidir las regiones marítimas de Europa, por bloque del Pacto de la UE</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>What I did:</source>
        <translation>Qué hice:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>What I expected:</source>
        <translation>Qué esperaba:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>What a competence by general rule counts of one by the region&apos;s own source; for partners, too</source>
        <translation>Cuánto cuenta una competencia por norma general respecto a una con fuente propia de la región; también para los socios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>What a competence by general rule counts, 0 to 1</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Cuánto cuenta una competencia por norma general, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>What a competence by general rule counts, in per cent</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Cuánto cuenta una competencia por norma general, en porcentaje</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>What a law or another source says of all authorities of a kind, or of those named. Nothing in the edition: no rule; it does not mean that the authority has no power.</source>
        <translation>Lo que una ley u otra fuente indica de todas las autoridades de un tipo, o de las nombradas. Nada en la edición: no hay norma; eso no significa que la autoridad no tenga competencia.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>What a search does on the map</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Efecto de una búsqueda en el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>What a search does on the map. A filter is taken away when this panel closes and is never saved.</source>
        <extracomment>setToolTip</extracomment>
        <translation>Efecto de una búsqueda en el mapa. El filtro se quita al cerrar este panel y nunca se guarda.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>What comes of it</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>What could not be looked for</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Lo que no se ha podido buscar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>What happened instead:</source>
        <translation>Qué ocurrió:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>What is shown</source>
        <extracomment>RememberedBox</extracomment>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>What is the address of this map? Every row of the dataset tells its source.</source>
        <translation>¿Cuál es la dirección de este mapa? Cada fila del conjunto de datos indica su fuente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_choice.py"/>
        <source>What is written about the boundaries cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede leer lo que está escrito sobre los límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>What should be a map is empty.</source>
        <extracomment>PluginError</extracomment>
        <translation>Lo que debería ser un mapa está vacío.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>What stands above the column in the sheet</source>
        <translation>Lo que figura encima de la columna en la hoja</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>What stands against the share: rows of the square</source>
        <extracomment>setToolTip</extracomment>
        <translation>Lo que se cruza con el porcentaje: las filas del cuadrado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>What the atlas file lacks</source>
        <extracomment>setAccessibleName, setToolTip</extracomment>
        <translation>Lo que le falta al archivo de atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>What the competence rests on: a source of the region, or a general rule</source>
        <extracomment>_one</extracomment>
        <translation>En qué se basa la competencia: una fuente de la región o una norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>What the coordinates of the boundaries are: the file does not say so, or they are others than it says</source>
        <extracomment>setToolTip</extracomment>
        <translation>Sistema de coordenadas de los límites, si el archivo no lo indica o indica otro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>What the experience is; all its parts are of one kind</source>
        <translation>Qué es la experiencia; todas sus partes son de un mismo tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>What the map draws and its legend tells; the whole series is kept in the atlas file</source>
        <extracomment>setToolTip</extracomment>
        <translation>Lo que el mapa representa y su leyenda indica; en el archivo de atlas se guarda toda la serie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>What the preset says of “{setting}” is not understood and left out: {value}</source>
        <translation>Lo que indica el preajuste en «{setting}» no se entiende y se omite: {value}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/manual_placement.py"/>
        <source>What was decided there since is kept: decide anew.</source>
        <extracomment>changed</extracomment>
        <translation>Se conserva lo decidido allí desde entonces: decida de nuevo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>What was downloaded cannot be kept for later.</source>
        <extracomment>CacheError</extracomment>
        <translation>Lo descargado no se puede conservar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>What was downloaded cannot be kept while it is read.</source>
        <extracomment>TargetError</extracomment>
        <translation>Lo descargado no se puede conservar mientras se lee.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>What was kept about the dataset cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede leer lo que se conservaba sobre el conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>What you chose for {n} columns is forgotten.</source>
        <translation>Se olvidará lo que eligió para {n} columnas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>What you decided; with an arrow: applied when the edition is loaded again</source>
        <translation>Lo que usted decidió; con una flecha, lo que se aplicará al volver a cargar la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>What {host} sends is larger than {n} MB.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Lo que envía {host} ocupa más de {n} MB.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>What {host} sent cannot be read.</source>
        <translation>No se puede leer lo que ha enviado {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>When it is full, what was not used for longest makes room for what is new</source>
        <extracomment>_spin</extracomment>
        <translation>Cuando se llena, lo que lleva más tiempo sin usarse deja sitio a lo nuevo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>When the service last sent or confirmed it</source>
        <translation>Cuándo lo envió o confirmó el servicio por última vez</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Where is “{name}” now?</source>
        <translation>¿Dónde está ahora «{name}»?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Where the boundary file is now</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Dónde está ahora el archivo de límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Where the dataset is now</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Dónde está ahora el conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Which country it speaks of cannot be told; not used.</source>
        <extracomment>note</extracomment>
        <translation>No se puede saber de qué país trata; no se usa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Which field belongs to which building block is a proposal, not part of the Pact.</source>
        <extracomment>append</extracomment>
        <translation>A qué bloque pertenece cada ámbito es una propuesta, no forma parte del Pacto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Which of the nine themes is each folder of the map?</source>
        <extracomment>QLabel</extracomment>
        <translation>¿A cuál de los nueve temas corresponde cada carpeta del mapa?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Which region it speaks of cannot be told: add a column with its NUTS code, or its name and country.</source>
        <translation>No se puede saber de qué región trata: añada una columna con su código NUTS, o con su nombre y país.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sheet_choice.py"/>
        <source>Which survey?</source>
        <extracomment>__init__</extracomment>
        <translation>¿Qué encuesta?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Which theme is the folder “{folder}”?</source>
        <translation>¿A qué tema corresponde la carpeta «{folder}»?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/cards.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Who acts</source>
        <extracomment>labelled, title</extracomment>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Who has done something: regions ranked by documented evidence</source>
        <translation>Quién ha hecho algo: regiones ordenadas según la información documentada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_table.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/powers_export.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Who may do what</source>
        <extracomment>_save, format, setAccessibleName, write_table</extracomment>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Who may do what (PDF)</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Quién puede hacer qué (PDF)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Who may do what, legal bases and sources</source>
        <translation>Quién puede hacer qué, bases jurídicas y fuentes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Who may do what: kinds of authority and fields of migration policy</source>
        <translation>Quién puede hacer qué: tipos de autoridad y ámbitos de la política migratoria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Who may do what: kinds of authority and the building blocks of the Pact</source>
        <translation>Quién puede hacer qué: tipos de autoridad y bloques del Pacto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Who offers, who needs, who is alike</source>
        <translation>Quién ofrece, quién necesita, quién se parece</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Whole address</source>
        <extracomment>getText</extracomment>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Why it is listed</source>
        <translation>Por qué aparece</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Why the region is listed</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Por qué aparece la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Why the style cannot be applied</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Por qué no se puede aplicar el estilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Widest competence</source>
        <extracomment>title</extracomment>
        <translation>Competencia más amplia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Widest power in the fields of each block, as we propose them: {fields}.</source>
        <translation>Competencia más amplia en los ámbitos de cada bloque, según nuestra propuesta: {fields}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Wielkopolskie</source>
        <extracomment>data</extracomment>
        <translation>Gran Polonia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Will be downloaded, and kept for the next time.</source>
        <translation>Se descargará y se conservará para la próxima vez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>With red-green blindness (deuteranopia) {one} and {other} look alike.</source>
        <translation>Con daltonismo rojo-verde (deuteranopia), {one} y {other} se confunden.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>With red-green blindness (protanopia) {one} and {other} look alike.</source>
        <translation>Con daltonismo rojo-verde (protanopia), {one} y {other} se confunden.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>With the authentication configuration {name}</source>
        <extracomment>append</extracomment>
        <translation>Con la configuración de autenticación {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Without data, of {n} countries: {classes}</source>
        <translation>Sin datos, de {n} países: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Without data, of {n} regions: {classes}</source>
        <translation>Sin datos, de {n} regiones: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Without data, of {n} territories: {classes}</source>
        <translation>Sin datos, de {n} territorios: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Words</source>
        <extracomment>QgsProcessingParameterString, setAccessibleName</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Words: {words}</source>
        <extracomment>append</extracomment>
        <translation>Palabras: {words}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Work offline, see and remove what was downloaded</source>
        <extracomment>_add</extracomment>
        <translation>Trabajar sin conexión, ver y eliminar lo descargado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Work permits and labour quotas</source>
        <extracomment>title</extracomment>
        <translation>Permisos de trabajo y contingentes laborales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>World map</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Mapa del mundo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>Write numbers with blanks between them, e.g. 5 10 20.</source>
        <extracomment>PluginError</extracomment>
        <translation>Escriba números separados por espacios, p. ej., 5 10 20.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_choice.py"/>
        <source>Write one code for each dimension, as in “freq=A;sex=T;unit=NR”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Escriba un código para cada dimensión, como en «freq=A;sex=T;unit=NR».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Write the changes into the atlas file and show them; styles you edited are kept</source>
        <translation>Escribir los cambios en el archivo de atlas y mostrarlos; se conservan los estilos que haya editado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Write these settings into a file for others</source>
        <extracomment>_button</extracomment>
        <translation>Escribir esta configuración en un archivo para otras personas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>Write “folder = theme”, the theme as one of: {themes}; or “-” to leave it out.</source>
        <extracomment>PluginError</extracomment>
        <translation>Escriba «carpeta = tema», con uno de estos temas: {themes}; o «-» para omitirla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Writes a row per region and a column per theme (number of documented records, powers by rule told apart) or per field (level of competence, with “by rule” and “inferred” where it is so), by theme or by building block of the EU&apos;s Pact on Migration and Asylum. No answer is said in words; it is never zero. The log tells how much is answered by theme and country, and in how many regions by their own power, by rule, by entries, by none as stated or inferred.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Order: by name; the most answered first; or alike regions beside each other (average linkage, UPGMA, on the weighted Jaccard likeness of “Find partners”).
Table: CSV, XLSX, ODS or HTML, by the ending.</source>
        <translation>Escribe una fila por región y una columna por tema (número de registros documentados, con las competencias por norma general aparte) o por ámbito (nivel de competencia, con «por norma general» y «deducida» donde corresponda), por tema o por bloque del Pacto sobre Migración y Asilo de la UE. La falta de respuesta se indica con palabras; nunca es cero. El registro indica el grado de respuesta por tema y país, y en cuántas regiones hay competencia con fuente propia, por norma general, entradas, o ninguna según la fuente o deducida.

Archivo de atlas: un GeoPackage creado con «Cargar edición». Vacío: el situado más arriba en el proyecto abierto.
Orden: por nombre; con más respuestas primero; o las regiones similares juntas (enlace promedio, UPGMA, según la similitud de Jaccard ponderada de «Buscar socios»).
Tabla: CSV, XLSX, ODS o HTML, según la extensión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Writes a table of all regions by themes or fields, and tells how much of an edition is answered.</source>
        <translation>Escribe una tabla de todas las regiones por temas o ámbitos e indica el grado de respuesta de una edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Writes a table with a column per region and a row per field of competence, figure, and kind of entry in each theme. Missing answers are said in words; rows in which the regions differ are marked: levels of competence by the level, figures by value and year, entries by their number.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Regions: ids, NUTS codes or names, parted by commas.
Only differences: leaves out the rows in which all regions say the same.
Table: CSV, XLSX, ODS, HTML or PDF, by the ending.</source>
        <translation>Escribe una tabla con una columna por región y una fila por ámbito de competencia, cifra y tipo de entrada en cada tema. La falta de respuesta se indica con palabras; se marcan las filas en las que las regiones difieren: los niveles de competencia según el nivel, las cifras según el valor y el año, y las entradas según su número.

Archivo de atlas: un GeoPackage creado con «Cargar edición». Vacío: el situado más arriba en el proyecto abierto.
Regiones: identificadores, códigos NUTS o nombres, separados por comas.
Solo las diferencias: omite las filas en las que todas las regiones coinciden.
Tabla: CSV, XLSX, ODS, HTML o PDF, según la extensión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Writes an empty dataset of one&apos;s own. A survey has a row per region and a column per question; the columns of the template are understood without being asked for. A data package has one table per file, for those who keep a dataset with scripts. Both are loaded with “Load edition” or turned into a data package with “Import edition”.

Template: what to write.
Overwrite: whether files that exist may be replaced.
File: where; its ending is that of the template. For a data package as a folder, the folder.</source>
        <translation>Escribe un conjunto de datos propio vacío. Una encuesta tiene una fila por región y una columna por pregunta; las columnas de la plantilla se reconocen sin necesidad de preguntar. Un paquete de datos tiene una tabla por archivo, para quienes gestionan un conjunto de datos con scripts. Ambos se cargan con «Cargar edición» o se convierten en un paquete de datos con «Importar edición».

Plantilla: qué se escribe.
Sobrescribir: si se pueden reemplazar los archivos que ya existen.
Archivo: dónde; su extensión es la de la plantilla. Para un paquete de datos en forma de carpeta, la carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Writes an empty survey or data package, to be filled in and loaded.</source>
        <translation>Escribe una encuesta o un paquete de datos vacíos, para rellenarlos y cargarlos.</translation>
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
        <translation>Escribe las regiones, lo que cada capa representa de ellas y las tablas de competencias, experiencias, notas y cifras. Las columnas se llaman como en el paquete de datos, en todos los idiomas; el libro de códigos explica con palabras qué contienen. Cada fila conserva su fuente.

GeoPackage: un solo archivo con una capa por tema (ETRS89) y todas las tablas. GeoJSON: un archivo por capa (WGS84). CSV: un archivo por tabla (UTF-8, tal como lo lee Excel). XLSX: un libro, con una hoja por tabla.

Archivo de atlas: un GeoPackage creado con «Cargar edición». Vacío: el situado más arriba en el proyecto abierto.
Indicadores: también los añadidos con «Añadir indicadores».
Regiones: identificadores, códigos NUTS o nombres, separados por comas; vacío para todas. Solo estos países, comisiones: nombres o códigos, separados por comas. Se exportan también los datos de sus países.
Nombre: el comienzo del nombre de todos los archivos.
Fundamento de las competencias: todas, las que documenta una fuente de la propia región o las que se derivan de una norma para su tipo de autoridad.
Sobrescribir: si se pueden reemplazar los archivos existentes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Writes versions and the last messages of the plugin as text, without personal data.</source>
        <translation>Escribe como texto las versiones y los últimos mensajes del complemento, sin datos personales.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <source>Writing data</source>
        <extracomment>step</extracomment>
        <translation>Escribiendo datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Writing into the atlas file</source>
        <extracomment>take_last_steps</extracomment>
        <translation>Escribiendo en el archivo de atlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/bulk.py"/>
        <source>Writing table {name}</source>
        <extracomment>step</extracomment>
        <translation>Escribiendo la tabla {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the borders</source>
        <extracomment>step</extracomment>
        <translation>Escribiendo las fronteras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the boundaries</source>
        <extracomment>step</extracomment>
        <translation>Escribiendo los límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the join report</source>
        <extracomment>step</extracomment>
        <translation>Escribiendo el informe de unión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Writing the project</source>
        <translation>Escritura del proyecto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/gisco_file.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <source>Writing {file}</source>
        <extracomment>step</extracomment>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Written to {file}.</source>
        <extracomment>show_info</extracomment>
        <translation>Escrito en {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Year</source>
        <extracomment>title</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Year inferred</source>
        <extracomment>title</extracomment>
        <translation>Año deducido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Year of figures that name none</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Año de las cifras que no lo indican</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Year of the &amp;codes</source>
        <extracomment>add</extracomment>
        <translation>Año de &amp;los códigos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Year of the boundaries</source>
        <translation>Año de los límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Year of the population</source>
        <translation>Año de la población</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Year of the share</source>
        <translation>Año del porcentaje</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Years</source>
        <extracomment>addRow</extracomment>
        <translation>Años</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Years: {first}–{last}</source>
        <extracomment>append</extracomment>
        <translation>Años: {first}–{last}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>You work offline, and this was not downloaded from {origin} before.</source>
        <extracomment>NotInCache</extracomment>
        <translation>Está trabajando sin conexión y esto no se ha descargado antes de {origin}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/web.py"/>
        <source>You work offline: only what was downloaded before is used. Settings ▸ Options ▸ CPMR Migration switches that off.</source>
        <translation>Está trabajando sin conexión: solo se usa lo descargado antes. Se desactiva en Configuración ▸ Opciones ▸ CPMR Migration.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>You work offline; this is the last good answer of {origin}, of {date}.</source>
        <translation>Está trabajando sin conexión; esta es la última respuesta válida de {origin}, de {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Your network may ask for a login: check the proxy in QGIS (Settings, Options, Network).</source>
        <translation>Puede que su red pida iniciar sesión: compruebe el proxy en QGIS (Configuración, Opciones, Red).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Your own editions. The last good copy of each is kept in your profile.</source>
        <extracomment>QLabel</extracomment>
        <translation>Sus propias ediciones. De cada una se conserva en su perfil la última copia válida.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Your own editions: test, refresh and load them; a copy of each is kept</source>
        <extracomment>_add</extracomment>
        <translation>Sus propias ediciones: probarlas, actualizarlas y cargarlas; de cada una se conserva una copia</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Zeeland</source>
        <extracomment>data</extracomment>
        <translation>Zelanda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Zoom to the region</source>
        <extracomment>_button</extracomment>
        <translation>Zoom a la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Zoom to the selected regions</source>
        <extracomment>_button</extracomment>
        <translation>Zoom a las regiones seleccionadas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Zoom to the selected regions, or to all found</source>
        <extracomment>_tool</extracomment>
        <translation>Zoom a las regiones seleccionadas, o a todas las encontradas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>a cell holds more than {n} characters</source>
        <extracomment>Unreadable</extracomment>
        <translation>una celda contiene más de {n} caracteres</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>a cell names a text that is not there</source>
        <extracomment>Unreadable</extracomment>
        <translation>una celda remite a un texto que no existe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>a column stands more than once</source>
        <extracomment>_invalid</extracomment>
        <translation>una columna figura más de una vez</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>a column with values has no name</source>
        <extracomment>Problem</extracomment>
        <translation>una columna con valores no tiene nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>a map of two topics needs a palette of nine colours</source>
        <extracomment>append</extracomment>
        <translation>un mapa de dos asuntos necesita una paleta de nueve colores</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xmlstream.py"/>
        <source>a mark in its XML is longer than {n} kB</source>
        <extracomment>Unreadable</extracomment>
        <translation>una etiqueta de su XML ocupa más de {n} kB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>a name has 1 to {n} characters and no line breaks</source>
        <extracomment>append</extracomment>
        <translation>un nombre tiene de 1 a {n} caracteres, sin saltos de línea</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>a name, perhaps of the region</source>
        <extracomment>_column</extracomment>
        <translation>un nombre, quizá de la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>a palette of nine colours is for maps of two topics</source>
        <extracomment>append</extracomment>
        <translation>una paleta de nueve colores es para mapas de dos asuntos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>a polygon with fewer than three corners</source>
        <extracomment>BadCoordinates</extracomment>
        <translation>un polígono con menos de tres vértices</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>a preset is not an object</source>
        <translation>un preajuste no es un objeto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>a region that is assigned needs a unit, by id or code</source>
        <translation>una región que se asigna necesita una unidad, por identificador o código</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>a table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>a tier between region and municipality</source>
        <extracomment>title</extracomment>
        <translation>un nivel de gobierno entre la región y el municipio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>a value is required</source>
        <translation>se requiere un valor</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>about who answered, not about the region</source>
        <extracomment>_column</extracomment>
        <translation>sobre quien respondió, no sobre la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>active in {theme}</source>
        <extracomment>append</extracomment>
        <translation>activa en {theme}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>admin. unit</source>
        <translation>unidad adm.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>administrative unit</source>
        <translation>unidad administrativa</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>aged 15-64 in private households</source>
        <extracomment>data</extracomment>
        <translation>de 15 a 64 años en hogares privados</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>aged 15–64, in private households (Labour Force Survey)</source>
        <extracomment>data</extracomment>
        <translation>de 15 a 64 años, en hogares privados (encuesta de población activa)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>all</source>
        <extracomment>CheckableBox</extracomment>
        <translation>sin filtro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>all but {names}</source>
        <translation>todas salvo {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>all of this kind</source>
        <translation>todas las de este tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>all regions</source>
        <extracomment>Row</extracomment>
        <translation>todas las regiones</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all residents of Italy on 1 January</source>
        <extracomment>data</extracomment>
        <translation>todos los residentes en Italia a 1 de enero</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all residents of Spain on 1 January</source>
        <extracomment>data</extracomment>
        <translation>todos los residentes en España a 1 de enero</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>all usual residents</source>
        <extracomment>data</extracomment>
        <translation>todos los residentes habituales</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all usual residents on 1 January</source>
        <extracomment>data</extracomment>
        <translation>todos los residentes habituales a 1 de enero</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>all {n} fields</source>
        <translation>los {n} ámbitos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>always kept</source>
        <translation>se conserva siempre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>and {n} more in the data</source>
        <translation>y {n} más en los datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>answers: {n}</source>
        <extracomment>Block</extracomment>
        <translation>respuestas: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>any</source>
        <extracomment>CheckableBox, addItem, setSpecialValueText</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>any answer</source>
        <translation>cualquier respuesta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>as the rule</source>
        <translation>igual que la norma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/atlas_map.py"/>
        <source>asylum</source>
        <translation>asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>autonomous cities (2)</source>
        <extracomment>data</extracomment>
        <translation>ciudades autónomas (2)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>autonomous communities (17)</source>
        <extracomment>data</extracomment>
        <translation>comunidades autónomas (17)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>autonomous regions (2)</source>
        <extracomment>data</extracomment>
        <translation>regiones autónomas (2)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>basis</source>
        <extracomment>_one_of</extracomment>
        <translation>fundamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>between region and municipality</source>
        <extracomment>title</extracomment>
        <translation>entre región y municipio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>boundary unit</source>
        <translation>unidad territorial</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>break in the series</source>
        <translation>ruptura en la serie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>breaks rounded</source>
        <extracomment>append</extracomment>
        <translation>límites redondeados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by general rule for all {authorities} of {country}</source>
        <translation>por norma general para todas las autoridades del tipo «{authorities}» de {country}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by general rule for the {authorities} of {country}, {n} left out</source>
        <translation>por norma general para las autoridades del tipo «{authorities}» de {country}, salvo {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by general rule for {n} of the {authorities} of {country}</source>
        <translation>por norma general para {n} de las autoridades del tipo «{authorities}» de {country}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by law for all {authorities} of {country}</source>
        <translation>por ley para todas las autoridades del tipo «{authorities}» de {country}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by law for the {authorities} of {country}, {n} left out</source>
        <translation>por ley para las autoridades del tipo «{authorities}» de {country}, salvo {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by law for {n} of the {authorities} of {country}</source>
        <translation>por ley para {n} de las autoridades del tipo «{authorities}» de {country}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>by name</source>
        <translation>por el nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>by rule</source>
        <translation>por norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>citizens of Ukraine</source>
        <extracomment>data</extracomment>
        <translation>ciudadanos de Ucrania</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>citizens of Ukraine applying for international protection</source>
        <extracomment>data</extracomment>
        <translation>ciudadanos de Ucrania que solicitan protección internacional</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>classes: 2 to {n}</source>
        <extracomment>append</extracomment>
        <translation>clases: de 2 a {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>code of another NUTS year</source>
        <translation>código de otro año NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/problems.py"/>
        <source>column {column}</source>
        <translation>columna {column}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>column {n}</source>
        <translation>columna {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>column {n}, “{header}”, already holds this</source>
        <translation>la columna {n}, «{header}», ya contiene esto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>columns about the answer are not used: {names}</source>
        <extracomment>note</extracomment>
        <translation>no se usan las columnas sobre la propia respuesta: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>commission</source>
        <extracomment>_known</extracomment>
        <translation>comisión</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>communities (3)</source>
        <extracomment>data</extracomment>
        <translation>comunidades (3)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/answers.py"/>
        <source>competence</source>
        <translation>competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>competences in {n} of {m} fields, entries: {k}</source>
        <translation>competencias en {n} de {m} ámbitos, entradas: {k}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>consultative</source>
        <extracomment>title</extracomment>
        <translation>consultiva</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>contradicted by a rule</source>
        <extracomment>escaped</extracomment>
        <translation>una norma lo contradice</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>counties (10)</source>
        <extracomment>data</extracomment>
        <translation>condados (10)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>counties (20)</source>
        <extracomment>data</extracomment>
        <translation>condados (20)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>counties (41), county councils</source>
        <extracomment>data</extracomment>
        <translation>distritos (41), consejos de distrito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_choice.py"/>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>country</source>
        <extracomment>_known</extracomment>
        <translation>país</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>country note</source>
        <translation>nota sobre el país</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>country {country} and NUTS code {code} do not agree</source>
        <translation>el país {country} y el código NUTS {code} no concuerdan</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>country {value} ({time})</source>
        <translation>país: {value} ({time})</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>county administrative boards</source>
        <extracomment>data</extracomment>
        <translation>juntas administrativas de condado</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>county authorities</source>
        <extracomment>data</extracomment>
        <translation>autoridades de condado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>court decision</source>
        <extracomment>title</extracomment>
        <translation>resolución judicial</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>decentralised administrations (7)</source>
        <extracomment>data</extracomment>
        <translation>administraciones descentralizadas (7)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>definition differs</source>
        <translation>definición diferente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>derived</source>
        <translation>calculado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>dimension “{name}” has {n} categories where “size” says {size}</source>
        <extracomment>_invalid</extracomment>
        <translation>la dimensión «{name}» tiene {n} categorías donde «size» indica {size}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>districts</source>
        <extracomment>data</extracomment>
        <translation>distritos</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>districts (State)</source>
        <extracomment>data</extracomment>
        <translation>distritos (Estado)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>documented: {n}</source>
        <translation>documentado: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>done</source>
        <extracomment>title</extracomment>
        <translation>realizado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>drawn</source>
        <translation>en el mapa</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>départements</source>
        <extracomment>data</extracomment>
        <translation>departamentos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>e-mail addresses</source>
        <extracomment>_column</extracomment>
        <translation>direcciones de correo electrónico</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>e.g. 2022 or 2024-06</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>p.&#160;ej., 2022 o 2024-06</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>e.g. demo_r_gind3</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>p.&#160;ej., demo_r_gind3</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>e.g. mentoring, youth</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>p.&#160;ej., mentoría, jóvenes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>e.g. {example}</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>p. ej., {example}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>each by name: {names}</source>
        <translation>cada una por su nombre: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>edition of {date}</source>
        <extracomment>MapTexts</extracomment>
        <translation>edición de {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>entries: {n}</source>
        <extracomment>Block</extracomment>
        <translation>entradas: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>equal intervals</source>
        <translation>intervalos iguales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>errors: {n}</source>
        <extracomment>append</extracomment>
        <translation>errores: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>estimated by Eurostat</source>
        <translation>estimado por Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>exact code</source>
        <translation>código exacto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>exclusive</source>
        <extracomment>title</extracomment>
        <translation>exclusiva</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>executive</source>
        <translation>ejecutiva</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>executive (delegated)</source>
        <extracomment>title</extracomment>
        <translation>ejecutiva (delegada)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>experience</source>
        <translation>experiencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>extracted {date}</source>
        <extracomment>append</extracomment>
        <translation>extraído el {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>feature of the boundaries</source>
        <translation>objeto espacial de los límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>field</source>
        <extracomment>_one_of</extracomment>
        <translation>ámbito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>field “{field}” belongs to theme “{right}”, not “{theme}”</source>
        <translation>el ámbito «{field}» pertenece al tema «{right}», no a «{theme}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>figures of {code}, the same territory</source>
        <translation>cifras de {code}, el mismo territorio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>figures: {n}</source>
        <translation>cifras: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>file, folder, or the address of a table or a Google Sheets document</source>
        <extracomment>ImporterWords</extracomment>
        <translation>archivo, carpeta o dirección de una tabla o de un documento de Google Sheets</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>file, or the address of a Google My Maps map</source>
        <extracomment>ImporterWords</extracomment>
        <translation>archivo o dirección de un mapa de Google My Maps</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/datapackage.py"/>
        <source>folder, zip or https://…</source>
        <extracomment>ImporterWords</extracomment>
        <translation>carpeta, zip o https://…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>follows the column “{header}”</source>
        <translation>sigue a la columna «{header}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>ciudadanos extranjeros de 15 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign citizens aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>ciudadanos extranjeros de 20 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>población activa extranjera de 15 a 74 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>nacidos en el extranjero de 20 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born aged 25-64</source>
        <extracomment>data</extracomment>
        <translation>nacidos en el extranjero de 25 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>población activa nacida en el extranjero de 15 a 74 años</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>general rule</source>
        <extracomment>title</extracomment>
        <translation>norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_choice.py"/>
        <source>groups of countries</source>
        <translation>grupos de países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>hints: {n}</source>
        <extracomment>append</extracomment>
        <translation>sugerencias: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>id or English title of a field: {fields}</source>
        <translation>identificador o título en inglés de un ámbito: {fields}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>id or NUTS code of a region</source>
        <translation>identificador o código NUTS de una región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>inferred, no source states it</source>
        <extracomment>escaped</extracomment>
        <translation>deducido, ninguna fuente lo indica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>interested</source>
        <translation>con interés</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>is said to hold the same as column {n}, “{header}”</source>
        <translation>se indica que contiene lo mismo que la columna {n}, «{header}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>it cannot be read</source>
        <extracomment>_invalid</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it declares a document type, which no map does</source>
        <extracomment>_Refused</extracomment>
        <translation>declara un tipo de documento, lo que ningún mapa hace</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it declares entities, which no map does</source>
        <extracomment>_Refused</extracomment>
        <translation>declara entidades, lo que ningún mapa hace</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>it has more than {n} cells</source>
        <extracomment>_invalid</extracomment>
        <translation>tiene más de {n} celdas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xmlstream.py"/>
        <source>it has more than {n} cells and marks</source>
        <extracomment>Unreadable</extracomment>
        <translation>tiene más de {n} celdas y etiquetas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>it has more than {n} columns</source>
        <extracomment>_invalid, _refused</extracomment>
        <translation>tiene más de {n} columnas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>it has more than {n} dimensions or {m} periods</source>
        <extracomment>_invalid</extracomment>
        <translation>tiene más de {n} dimensiones o {m} periodos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it has more than {n} elements</source>
        <extracomment>_Refused</extracomment>
        <translation>tiene más de {n} elementos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>it has more than {n} placemarks</source>
        <translation>tiene más de {n} marcas de posición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>it has more than {n} rows</source>
        <extracomment>_invalid</extracomment>
        <translation>tiene más de {n} filas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>it has more than {n} rows or {m} cells</source>
        <extracomment>_refused</extracomment>
        <translation>tiene más de {n} filas o {m} celdas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <source>it has more than {n} sheets</source>
        <extracomment>Unreadable</extracomment>
        <translation>tiene más de {n} hojas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>it has no name</source>
        <extracomment>append</extracomment>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>it holds more than {n} different texts</source>
        <extracomment>Unreadable</extracomment>
        <translation>contiene más de {n} textos distintos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>it holds more than {n} files</source>
        <translation>contiene más de {n} archivos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>it holds several datasets</source>
        <extracomment>_invalid</extracomment>
        <translation>contiene varios conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it holds {n} datasets</source>
        <extracomment>_invalid</extracomment>
        <translation>contiene {n} conjuntos de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is JSON, but no JSON-stat</source>
        <extracomment>_invalid</extracomment>
        <translation>es JSON, pero no JSON-stat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>it is a binary workbook (XLSB)</source>
        <extracomment>_damaged</extracomment>
        <translation>es un libro de cálculo binario (XLSB)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is damaged</source>
        <extracomment>_invalid</extracomment>
        <translation>está dañado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it is empty</source>
        <extracomment>_broken</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it is larger than {n} MB</source>
        <extracomment>_refusal</extracomment>
        <translation>ocupa más de {n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>it is neither XLSX nor ODS</source>
        <extracomment>_damaged</extracomment>
        <translation>no es ni XLSX ni ODS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is nested too deeply</source>
        <extracomment>_invalid</extracomment>
        <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is not JSON, or incomplete</source>
        <extracomment>_invalid</extracomment>
        <translation>no es JSON o está incompleto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is of class “{kind}”, which holds no data</source>
        <extracomment>_invalid</extracomment>
        <translation>es de la clase «{kind}», que no contiene datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is version 1 of JSON-stat; only 2.0 is read</source>
        <extracomment>_invalid</extracomment>
        <translation>es la versión 1 de JSON-stat; solo se lee la 2.0</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>it unpacks to more than {n} MB</source>
        <translation>descomprimido ocupa más de {n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>it unpacks to more than {n} times its size</source>
        <extracomment>append</extracomment>
        <translation>descomprimido ocupa más de {n} veces su tamaño</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xmlstream.py"/>
        <source>its XML declares entities, which no workbook does</source>
        <extracomment>Unreadable</extracomment>
        <translation>su XML declara entidades, lo que ningún libro de cálculo hace</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>its columns are not in the order of such a table</source>
        <extracomment>_invalid</extracomment>
        <translation>sus columnas no están en el orden de una tabla de este tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>its coordinates are outside the range of the layer’s coordinate reference system</source>
        <translation>sus coordenadas están fuera del intervalo del sistema de referencia de coordenadas de la capa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>its dialect cannot be read: a header and double quotes are needed</source>
        <extracomment>_Unreadable</extracomment>
        <translation>no se puede leer su dialecto: se necesitan un encabezado y comillas dobles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>its elements are nested more than {n} deep</source>
        <extracomment>_Refused</extracomment>
        <translation>sus elementos tienen más de {n} niveles de anidamiento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>its first line is not the header of such a table</source>
        <extracomment>_invalid</extracomment>
        <translation>su primera línea no es el encabezado de una tabla de este tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>its header names something that is no period, or a column twice</source>
        <extracomment>_invalid</extracomment>
        <translation>su encabezado nombra algo que no es un periodo, o una columna dos veces</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>its title</source>
        <translation>su título</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>its values are countries</source>
        <extracomment>_column</extracomment>
        <translation>sus valores son países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>its values look like NUTS codes</source>
        <extracomment>_column</extracomment>
        <translation>sus valores parecen códigos NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>kind</source>
        <extracomment>_one_of</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>kind not stated</source>
        <translation>tipo no indicado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>kind of authority “{kind}” is of country “{right}”, not “{country}”</source>
        <translation>el tipo de autoridad «{kind}» es del país «{right}», no de «{country}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>kind of power not stated</source>
        <extracomment>title</extracomment>
        <translation>tipo de competencia no indicado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>law</source>
        <extracomment>title</extracomment>
        <translation>legislación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>less or more exactly than the rule</source>
        <translation>con menos o más precisión que la norma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>level inferred</source>
        <extracomment>add</extracomment>
        <translation>nivel deducido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>level inferred, no source states it</source>
        <translation>nivel deducido, ninguna fuente lo indica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>line {line}: bytes that are not text</source>
        <translation>línea {line}: bytes que no son texto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>line {line}: the text is UTF-8, but damaged here</source>
        <extracomment>_refused</extracomment>
        <translation>línea {line}: el texto es UTF-8, pero está dañado aquí</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>line {n} cannot be read</source>
        <extracomment>_invalid</extracomment>
        <translation>no se puede leer la línea {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>line {n} has not the columns of the header; the file may be cut off</source>
        <extracomment>_invalid</extracomment>
        <translation>la línea {n} no tiene las columnas del encabezado; puede que el archivo esté cortado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/html_look.py"/>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>local authorities (31)</source>
        <extracomment>data</extracomment>
        <translation>autoridades locales (31)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>low reliability</source>
        <translation>baja fiabilidad</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>median of {n} regions {value} ({time})</source>
        <translation>mediana de {n} regiones: {value} ({time})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/atlas_map.py"/>
        <source>migration</source>
        <translation>migración</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>more than {rows} rows, {columns} columns or {cells} cells</source>
        <translation>más de {rows} filas, {columns} columnas o {cells} celdas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities</source>
        <extracomment>data, title</extracomment>
        <translation>municipios</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities (60)</source>
        <extracomment>data</extracomment>
        <translation>municipios (60)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities (79)</source>
        <extracomment>data</extracomment>
        <translation>municipios (79)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities (98)</source>
        <extracomment>data</extracomment>
        <translation>municipios (98)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>municipality</source>
        <extracomment>title</extracomment>
        <translation>municipio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names several fields, “{field}” first</source>
        <extracomment>_column</extracomment>
        <translation>nombra varios ámbitos, «{field}» el primero</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names “{topic}”</source>
        <translation>nombra «{topic}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names “{topic}” as a whole; choose the field it is about</source>
        <translation>nombra «{topic}» en su conjunto; elija el ámbito al que se refiere</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>native-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>nacidos en el país de 20 a 64 años</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>native-born labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>población activa nacida en el país de 15 a 74 años</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>natural breaks</source>
        <translation>rupturas naturales</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>never</source>
        <extracomment>setSpecialValueText</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/answers.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>no answer</source>
        <extracomment>Row</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/answers.py"/>
        <source>no answer from any region</source>
        <translation>ninguna región responde</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>no column is said to hold the region&apos;s name</source>
        <translation>ninguna columna está indicada como nombre de la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>no commission known</source>
        <translation>comisión desconocida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>no competence documented</source>
        <translation>sin competencia documentada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>no competence held</source>
        <translation>sin competencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>no id can be made of this name; give one in a column of its own</source>
        <extracomment>problem</extracomment>
        <translation>con este nombre no se puede formar un identificador; indíquelo en una columna propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>no idea</source>
        <translation>sin indicios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>no region names its kind of authority: no rule is applied</source>
        <extracomment>Problem</extracomment>
        <translation>ninguna región indica su tipo de autoridad: no se aplica ninguna norma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>no rule speaks of the region</source>
        <translation>ninguna norma se refiere a la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>no web address (http or https): every line needs its source</source>
        <translation>sin dirección web (http o https): cada línea necesita su fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>no year given</source>
        <translation>sin año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>no: no boundary was found for it</source>
        <translation>no: no se ha encontrado ningún límite para ella</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>non-EU citizens</source>
        <extracomment>data</extracomment>
        <translation>ciudadanos de fuera de la UE</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>non-EU citizens applying for international protection</source>
        <extracomment>data</extracomment>
        <translation>ciudadanos de fuera de la UE que solicitan protección internacional</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>none</source>
        <extracomment>title</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/view_words.py"/>
        <source>none (inferred)</source>
        <extracomment>text</extracomment>
        <translation>ninguna (deducida)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>none in the edition</source>
        <translation>ninguna en la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>none, as stated</source>
        <translation>ninguna, según la fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>none, inferred</source>
        <translation>ninguna, deducida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>none, inferred from the division of tasks: no source states it</source>
        <translation>ninguna, deducida del reparto de funciones: ninguna fuente lo indica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>not all of the kind</source>
        <translation>no todas las de ese tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>not always kept</source>
        <translation>no se conserva siempre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>not available</source>
        <extracomment>Cell</extracomment>
        <translation>no disponible</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>not known: leave them out</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>desconocido: omitirlas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>not on the map</source>
        <extracomment>escape</extracomment>
        <translation>no está en el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>not placed</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>not seen in any source</source>
        <translation>no consta en ninguna fuente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>not significant</source>
        <translation>no significativo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation>no se usa ({n} celdas)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>not used until its field is chosen</source>
        <translation>no se usa hasta que se elija su ámbito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>not used until its theme is chosen</source>
        <translation>no se usa hasta que se elija su tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used: choose the field it is about ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation>no se usa: elija el ámbito al que se refiere ({n} celdas)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used: choose the theme it is about ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation>no se usa: elija el tema al que se refiere ({n} celdas)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>not used: the field itself has no answer</source>
        <extracomment>note</extracomment>
        <translation>no se usa: el propio ámbito no tiene respuesta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>not used: there is neither a title nor a summary</source>
        <translation>no se usa: no hay título ni resumen</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>note on the boundaries</source>
        <translation>nota sobre los límites</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>note on the import</source>
        <translation>nota sobre la importación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>nothing documented</source>
        <translation>nada documentado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>nothing in the edition</source>
        <translation>nada en la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <source>number of records</source>
        <translation>número de registros</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>oblasts</source>
        <extracomment>data</extracomment>
        <translation>óblasts</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>of {n} regions</source>
        <translation>de {n} regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>official page</source>
        <extracomment>title</extracomment>
        <translation>página oficial</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>one of its tags is larger than {n} MB</source>
        <extracomment>_Refused</extracomment>
        <translation>una de sus etiquetas ocupa más de {n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>only {names}</source>
        <translation>solo {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>optional, only of a competence that rests on it: {bases}</source>
        <translation>opcional, solo de una competencia que se base en ello: {bases}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>optional: id, English title or number of a theme: {themes}</source>
        <translation>opcional: identificador, título en inglés o número de un tema: {themes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>optional: {kinds}</source>
        <translation>opcional: {kinds}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>otherwise than the rule</source>
        <translation>distinto de la norma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>outside NUTS</source>
        <translation>fuera de NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>outside NUTS or not known</source>
        <translation>fuera de NUTS o desconocido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>own power</source>
        <translation>competencia con fuente propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/coverage.py"/>
        <source>own power {own} · by rule {rule} · entries {entries} · none, as stated {stated} · none, inferred {inferred} · nothing {nothing}</source>
        <translation>competencia con fuente propia {own} · por norma general {rule} · entradas {entries} · ninguna, según la fuente {stated} · ninguna, deducida {inferred} · nada {nothing}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>own source</source>
        <extracomment>title</extracomment>
        <translation>fuente propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>own source only</source>
        <translation>solo fuente propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>own thresholds</source>
        <translation>umbrales propios</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>own thresholds: 1 to {n}</source>
        <extracomment>append</extracomment>
        <translation>umbrales propios: de 1 a {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>page {n} of {all}</source>
        <translation>página {n} de {all}</translation>
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
        <translation>por 1&#160;000 habitantes</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>per 1,000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation>por 1&#160;000 habitantes</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons</source>
        <extracomment>data</extracomment>
        <translation>personas</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who acquired citizenship</source>
        <extracomment>data</extracomment>
        <translation>personas que adquirieron la nacionalidad</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who gave up residence</source>
        <extracomment>data</extracomment>
        <translation>personas que abandonaron su residencia</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who took up residence</source>
        <extracomment>data</extracomment>
        <translation>personas que establecieron su residencia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>placemark {n}</source>
        <translation>marca de posición {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>placement by hand</source>
        <translation>asignación a mano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>places</source>
        <extracomment>import_note</extracomment>
        <translation>lugares</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>planned</source>
        <extracomment>title</extracomment>
        <translation>previsto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>political position</source>
        <extracomment>title</extracomment>
        <translation>posición política</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <source>powers by rule, behind a plus</source>
        <translation>competencias por norma general, tras un signo más</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>powers by rule: {n}</source>
        <translation>competencias por norma general: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>press</source>
        <extracomment>title</extracomment>
        <translation>prensa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>pretty breaks</source>
        <translation>rupturas bonitas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>proposed</source>
        <extracomment>title</extracomment>
        <translation>propuesto</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>provinces</source>
        <extracomment>data</extracomment>
        <translation>provincias</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>provinces (12)</source>
        <extracomment>data</extracomment>
        <translation>provincias (12)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>quantiles</source>
        <translation>cuantiles</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>recoded</source>
        <translation>recodificada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>region</source>
        <extracomment>title</extracomment>
        <translation>región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>region of another map</source>
        <translation>región de otro mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>region “{name}” stands already in row {row}</source>
        <translation>la región «{name}» ya figura en la fila {row}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional assemblies (3)</source>
        <extracomment>data</extracomment>
        <translation>asambleas regionales (3)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional coordination and development commissions (5, mainland)</source>
        <extracomment>data</extracomment>
        <translation>comisiones de coordinación y desarrollo regional (5, territorio continental)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional councils</source>
        <extracomment>data</extracomment>
        <translation>consejos regionales</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional councils (18, mainland)</source>
        <extracomment>data</extracomment>
        <translation>consejos regionales (18, territorio continental)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions</source>
        <extracomment>data</extracomment>
        <translation>regiones</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (12)</source>
        <extracomment>data</extracomment>
        <translation>regiones (12)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (20, ordinary and special statute)</source>
        <extracomment>data</extracomment>
        <translation>regiones (20, de estatuto ordinario y especial)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (21, Gotland included)</source>
        <extracomment>data</extracomment>
        <translation>regiones (21, incluida Gotland)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (3)</source>
        <extracomment>data</extracomment>
        <translation>regiones (3)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (5)</source>
        <extracomment>data</extracomment>
        <translation>regiones (5)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>regions by their own source</source>
        <translation>regiones con fuente propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/atlas_map.py"/>
        <source>regions of Europe</source>
        <translation>regiones de Europa</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions or peripheries (13)</source>
        <extracomment>data</extracomment>
        <translation>regiones o periferias (13)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>regions that say otherwise</source>
        <translation>regiones que indican otra cosa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>removed</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>research</source>
        <extracomment>title</extracomment>
        <translation>investigación</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>revised</source>
        <translation>revisado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <source>ringed: by rule</source>
        <translation>con contorno: por norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/problems.py"/>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>rule “{rule}” applies to no region of the edition</source>
        <translation>la norma «{rule}» no se aplica a ninguna región de la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>rule “{rule}” says “{level}”, but rule “{other}” says something else of: {regions}</source>
        <translation>la norma «{rule}» indica «{level}», pero la norma «{other}» indica otra cosa de: {regions}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>score (0–100)</source>
        <translation>puntuación (0–100)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>see the note</source>
        <translation>véase la nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>several levels of government</source>
        <extracomment>title</extracomment>
        <translation>varios niveles de gobierno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>shared</source>
        <extracomment>title</extracomment>
        <translation>compartida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>single periods and a span of periods cannot be chosen together</source>
        <translation>no se pueden elegir a la vez periodos sueltos y un intervalo de periodos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>single regions and a level of regions cannot be chosen together</source>
        <translation>no se pueden elegir a la vez regiones sueltas y un nivel de regiones</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>single territorial authorities (region and département in one)</source>
        <extracomment>data</extracomment>
        <translation>colectividades territoriales únicas (región y departamento en una)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>size of symbols: {low} to {high} mm</source>
        <extracomment>append</extracomment>
        <translation>tamaño de los símbolos: de {low} a {high} mm</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/fact_words.py"/>
        <source>solidarity pool of {year}</source>
        <translation>contingente de solidaridad de {year}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>stated: none</source>
        <translation>declarado: ninguna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>status</source>
        <extracomment>_one_of</extracomment>
        <translation>estado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>suspect</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>the State</source>
        <extracomment>title</extracomment>
        <translation>el Estado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>the bundled edition of the plugin</source>
        <translation>la edición incluida en el complemento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the categories of dimension “{name}” are missing</source>
        <extracomment>_invalid</extracomment>
        <translation>faltan las categorías de la dimensión «{name}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection has more than {n} items</source>
        <extracomment>_invalid</extracomment>
        <translation>la colección tiene más de {n} elementos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection has no list of items</source>
        <extracomment>_invalid</extracomment>
        <translation>la colección no tiene lista de elementos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection holds no data, only links to them</source>
        <extracomment>_invalid</extracomment>
        <translation>la colección no contiene datos, solo enlaces a ellos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the column has no name</source>
        <extracomment>_column</extracomment>
        <translation>la columna no tiene nombre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>the column is missing</source>
        <extracomment>Problem</extracomment>
        <translation>falta la columna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the column is there twice</source>
        <extracomment>Problem</extracomment>
        <translation>la columna aparece dos veces</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the column stands more than once</source>
        <extracomment>Problem</extracomment>
        <translation>la columna figura más de una vez</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>the column stands more than once: {headers}</source>
        <translation>la columna figura más de una vez: {headers}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the country is missing, and there is no NUTS code to tell it</source>
        <extracomment>problem</extracomment>
        <translation>falta el país y no hay ningún código NUTS que lo indique</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the country is taken from the NUTS code</source>
        <extracomment>count</extracomment>
        <translation>el país se toma del código NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>the dataset</source>
        <translation>el conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file holds bytes that are not text</source>
        <extracomment>Problem</extracomment>
        <translation>el archivo contiene bytes que no son texto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the file is larger than {n} MB</source>
        <extracomment>_damaged, _refused</extracomment>
        <translation>el archivo ocupa más de {n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file is not UTF-8 text (byte {n})</source>
        <extracomment>_Unreadable</extracomment>
        <translation>el archivo no es texto UTF-8 (byte {n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/workflows/base/named_store.py"/>
        <source>the file is too large</source>
        <extracomment>ValueError</extracomment>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the file says it is {encoding} but is not</source>
        <extracomment>_refused</extracomment>
        <translation>el archivo indica que es {encoding}, pero no lo es</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file “{path}” is missing or cannot be read</source>
        <translation>el archivo «{path}» falta o no se puede leer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the header names nothing that is known</source>
        <extracomment>_column</extracomment>
        <translation>el encabezado no nombra nada conocido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the header says it</source>
        <extracomment>_column</extracomment>
        <translation>lo dice el encabezado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>the layer has no coordinate reference system, and its coordinates are no longitude and latitude</source>
        <translation>la capa no tiene sistema de referencia de coordenadas y sus coordenadas no son longitud y latitud</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the line cannot be read: {error}</source>
        <extracomment>Problem</extracomment>
        <translation>no se puede leer la línea: {error}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>the number of periods is negative</source>
        <translation>el número de periodos es negativo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/path_rules.py"/>
        <source>the path “{path}” cannot be a file on every computer</source>
        <translation>la ruta «{path}» no es válida en todos los equipos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/path_rules.py"/>
        <source>the path “{path}” is too long</source>
        <translation>la ruta «{path}» es demasiado larga</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <location filename="../cpmr_migration_plugin/sources/path_rules.py"/>
        <source>the path “{path}” leads out of it</source>
        <extracomment>append</extracomment>
        <translation>la ruta «{path}» conduce fuera de él</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/path_rules.py"/>
        <source>the path “{path}” names no file</source>
        <translation>la ruta «{path}» no indica ningún archivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/path_rules.py"/>
        <source>the paths “{path}” and “{other}” are one on some computers</source>
        <translation>las rutas «{path}» y «{other}» coinciden en algunos equipos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/manual_placement.py"/>
        <source>the profile</source>
        <extracomment>kept</extracomment>
        <translation>el perfil</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>the region</source>
        <extracomment>title</extracomment>
        <translation>la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the region is in row {row} already</source>
        <extracomment>Problem</extracomment>
        <translation>la región ya está en la fila {row}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the region needs an id, or a country with a name or NUTS code</source>
        <translation>la región necesita un identificador, o un país con un nombre o un código NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the region&apos;s name is missing</source>
        <extracomment>problem</extracomment>
        <translation>falta el nombre de la región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>the sheet “{sheet}” is missing in it</source>
        <extracomment>Unreadable</extracomment>
        <translation>falta la hoja «{sheet}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the table has more than {n} columns</source>
        <extracomment>Problem</extracomment>
        <translation>la tabla tiene más de {n} columnas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the table is empty: it has no header</source>
        <extracomment>Problem</extracomment>
        <translation>la tabla está vacía: no tiene encabezado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>the table is missing</source>
        <extracomment>Problem</extracomment>
        <translation>falta la tabla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the table lies in {n} files; one can be read</source>
        <extracomment>_Unreadable</extracomment>
        <translation>la tabla está en {n} archivos; solo se puede leer uno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the table stands more than once in the description</source>
        <extracomment>Problem</extracomment>
        <translation>la tabla figura más de una vez en la descripción</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the tables have more than {n} cells together</source>
        <translation>las tablas tienen en conjunto más de {n} celdas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>theme</source>
        <extracomment>_one_of</extracomment>
        <translation>tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>theme “{theme}” holds figures, not experiences</source>
        <translation>el tema «{theme}» contiene cifras, no experiencias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>there are no labels in “{name}”</source>
        <translation>no hay etiquetas en «{name}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>there is no kind of authority “{value}”</source>
        <translation>no existe el tipo de autoridad «{value}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>there is no level “{name}”</source>
        <translation>no existe el nivel «{name}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>there is no region “{value}”</source>
        <translation>no existe la región «{value}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>there is no region “{value}” of kind of authority “{kind}”</source>
        <translation>no existe la región «{value}» del tipo de autoridad «{kind}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>there is no rule “{value}”</source>
        <extracomment>Problem</extracomment>
        <translation>no existe la norma «{value}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>there is no source: choose the column that holds it, or give one web address for the whole table</source>
        <translation>no hay fuente: elija la columna que la contiene o indique una dirección web para toda la tabla</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>third-country nationals</source>
        <extracomment>data</extracomment>
        <translation>nacionales de terceros países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>this is no table of placements; its columns are {names}</source>
        <extracomment>Problem</extracomment>
        <translation>no es una tabla de asignaciones; sus columnas son {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>this region</source>
        <extracomment>entry</extracomment>
        <translation>esta región</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>thousand persons</source>
        <extracomment>data</extracomment>
        <translation>miles de personas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>thresholds and midpoint must be numbers</source>
        <extracomment>append</extracomment>
        <translation>los umbrales y el punto medio deben ser números</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>thresholds must ascend</source>
        <extracomment>append</extracomment>
        <translation>los umbrales deben ir en orden ascendente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>tier not stated</source>
        <translation>nivel de gobierno no indicado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>turning at {middle}</source>
        <extracomment>append</extracomment>
        <translation>punto medio en {middle}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/class_labels.py"/>
        <source>under {high}</source>
        <translation>menos de {high}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>unknown field of competence: {name}</source>
        <extracomment>append</extracomment>
        <translation>ámbito de competencia desconocido: {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>unknown: {name}</source>
        <translation>desconocido: {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>updated {date}</source>
        <extracomment>append</extracomment>
        <translation>actualizado el {date}</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>usual residents at the census 2021</source>
        <extracomment>data</extracomment>
        <translation>residentes habituales según el censo de 2021</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>varies</source>
        <translation>varía</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>voivodes</source>
        <extracomment>data</extracomment>
        <translation>voivodas</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>voivodeship self-governments (16)</source>
        <extracomment>data</extracomment>
        <translation>autogobiernos de voivodato (16)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>warnings: {n}</source>
        <extracomment>append</extracomment>
        <translation>advertencias: {n}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>wellbeing services counties (21)</source>
        <extracomment>data</extracomment>
        <translation>condados de servicios de bienestar (21)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>what it draws has more than {n} points</source>
        <translation>sus geometrías tienen más de {n} puntos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>wrongly numbered</source>
        <translation>mal numeradas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>zero or the median</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>cero o la mediana</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>{added} rows added, {removed} removed, {changed} changed.</source>
        <translation>{added} filas añadidas, {removed} eliminadas, {changed} modificadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>{answer}; {share}</source>
        <translation>{answer}; {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>{asked}: {score} of 100. {parts}</source>
        <translation>{asked}: {score} de 100. {parts}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>{code} has more than one figure for {time}.</source>
        <extracomment>PluginError</extracomment>
        <translation>{code} tiene más de una cifra para {time}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>{column}: “{new}” here, “{old}” before; the first is kept.</source>
        <translation>{column}: aquí «{new}», antes «{old}»; se conserva lo primero.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>{criterion}, because</source>
        <translation>{criterion}, motivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>{criterion}, points</source>
        <translation>{criterion}, puntos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>{datasets}, as kept in the edition</source>
        <translation>{datasets}, según figuran en la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>{datasets}; as kept in {edition}</source>
        <translation>{datasets}; según figuran en {edition}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/eurostat.py"/>
        <source>{dataset} has no figures by country or region.</source>
        <extracomment>PluginError</extracomment>
        <translation>{dataset} no tiene cifras por país o región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>{edition}; each entry with its own source in the data</source>
        <extracomment>format</extracomment>
        <translation>{edition}; cada entrada con su propia fuente en los datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>{edition}; legal basis and source of every cell in the data</source>
        <extracomment>format</extracomment>
        <translation>{edition}; base jurídica y fuente de cada celda en los datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>{fields}.</source>
        <translation>{fields}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>{files} cannot be found on this computer.</source>
        <extracomment>__init__</extracomment>
        <translation>No se encuentra en este equipo: {files}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_report.py"/>
        <source>{file}: not begun</source>
        <translation>{file}: no iniciado</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>{host} answered with a web page where data was expected.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} ha respondido con una página web en lugar de los datos esperados.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} asks for a login.</source>
        <translation>{host} pide iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} did not answer in time.</source>
        <extracomment>Unreachable</extracomment>
        <translation>{host} no ha respondido a tiempo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} does not give access to this address.</source>
        <translation>{host} no da acceso a esta dirección.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} finds the request too large.</source>
        <translation>{host} considera que la petición es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} has nothing at this address.</source>
        <translation>{host} no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} is asked too often just now.</source>
        <translation>{host} recibe demasiadas peticiones en este momento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} is busy. Trying again in {n} s …</source>
        <extracomment>step</extracomment>
        <translation>{host} está ocupado. Nuevo intento dentro de {n} s …</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} is not available just now.</source>
        <translation>{host} no está disponible en este momento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} refused the request.</source>
        <translation>{host} ha rechazado la petición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sends from one address to the next without end.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} remite de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sends to an address that is not safe to follow.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} remite a una dirección que no es seguro seguir.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>{host} sent an empty answer.</source>
        <translation>{host} ha enviado una respuesta vacía.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sent something else than expected.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} ha enviado algo distinto de lo esperado.</translation>
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
        <translation>{label}, difiere</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/translation.py"/>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{latest} or latest available (oldest {oldest})</source>
        <translation>{latest} o último disponible (el más antiguo: {oldest})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <source>{layer}: not in the project, left out</source>
        <translation>{layer}: no está en el proyecto, se omite</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <location filename="../cpmr_migration_plugin/store/view_words.py"/>
        <source>{level}, by rule</source>
        <translation>{level}, por norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{level}, inferred</source>
        <translation>{level}, deducida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/class_labels.py"/>
        <source>{low} and more</source>
        <translation>{low} o más</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/class_labels.py"/>
        <source>{low} to under {high}</source>
        <translation>de {low} a menos de {high}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>{message} ({n} rows)</source>
        <extracomment>Problem</extracomment>
        <translation>{message} ({n} filas)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>{m} regions</source>
        <translation>{m} regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/dissolved_boundaries.py"/>
        <source>{name} (rest)</source>
        <translation>{name} (resto)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>{name}: {score} of 100 points</source>
        <translation>{name}: {score} de 100 puntos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{notice}; around: Natural Earth</source>
        <translation>{notice}; entorno: Natural Earth</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/base/downloads.py"/>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>{n} by rule</source>
        <extracomment>append</extracomment>
        <translation>{n} por norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/downloads.py"/>
        <source>{n} bytes</source>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>{n} cells hold errors of formulas ({first}) and are read as empty.</source>
        <translation>{n} celdas contienen errores de fórmula ({first}) y se leen como vacías.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>{n} cells hold something that is no figure; they count as missing.</source>
        <extracomment>append</extracomment>
        <translation>{n} celdas contienen algo que no es una cifra; cuentan como ausentes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>{n} cells hold text or something else that is no figure; they count as missing.</source>
        <extracomment>append</extracomment>
        <translation>{n} celdas contienen texto u otra cosa que no es una cifra; cuentan como ausentes.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>{n} cells stand more than once; the first is used.</source>
        <translation>{n} celdas figuran más de una vez; se usa la primera.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} classes are more than a reader can tell apart; {most} at most.</source>
        <translation>{n} clases son más de las que un lector puede distinguir; como máximo, {most}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{n} codes: {reason}</source>
        <translation>{n} códigos: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>{n} columns are not used until their field or theme is chosen.</source>
        <translation>{n} columnas no se usan hasta que se elija su ámbito o tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>{n} competences</source>
        <translation>{n} competencias</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{n} countries, by class of the legend: {classes}</source>
        <translation>{n} países, por clase de la leyenda: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>{n} documented</source>
        <extracomment>SizeClass</extracomment>
        <translation>{n} documentados</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/downloads.py"/>
        <source>{n} downloads removed, {size} freed.</source>
        <translation>{n} descargas eliminadas, {size} liberados.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>{n} downloads, {size}</source>
        <translation>{n} descargas, {size}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>{n} entries</source>
        <translation>{n} entradas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>{n} entries about figures without a place are in the join report.</source>
        <translation>{n} entradas sobre cifras sin lugar asignado figuran en el informe de unión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/export_folder.py"/>
        <source>{n} files are already there and would be overwritten.</source>
        <extracomment>ExportError</extracomment>
        <translation>{n} archivos ya existen y se sobrescribirían.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>{n} files are complete and stay: {names}</source>
        <translation>{n} archivos están completos y se conservan: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>{n} files in the folder have the names of these files and will be replaced.</source>
        <translation>{n} archivos de la carpeta tienen los nombres de estos archivos y se reemplazarán.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>{n} files were written, others could not be: {first}</source>
        <translation>Se han escrito {n} archivos; otros no se han podido escribir: {first}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>{n} files written to {folder}.</source>
        <extracomment>show_success</extracomment>
        <translation>{n} archivos escritos en {folder}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>{n} formulas have no stored result and are read as empty (first: {cell}). Open the workbook in a spreadsheet program and save it.</source>
        <translation>{n} fórmulas no tienen resultado guardado y se leen como vacías (la primera: {cell}). Abra el libro en un programa de hojas de cálculo y guárdelo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>{n} further fields</source>
        <translation>{n} ámbitos más</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>{n} hidden columns are read like the others.</source>
        <extracomment>append</extracomment>
        <translation>{n} columnas ocultas se leen como las demás.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>{n} hidden rows are read like the others.</source>
        <extracomment>append</extracomment>
        <translation>{n} filas ocultas se leen como las demás.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{n} in the edition</source>
        <translation>{n} en la edición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_job.py"/>
        <source>{n} indicators added: {counts}.</source>
        <translation>{n} indicadores añadidos: {counts}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/base/downloads.py"/>
        <source>{n} kB</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>{n} lines copied.</source>
        <extracomment>show_info</extracomment>
        <translation>{n} líneas copiadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/class_labels.py"/>
        <source>{n} million</source>
        <translation>{n} mill.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>{n} more notes on the boundaries are in the join report.</source>
        <translation>{n} notas más sobre los límites figuran en el informe de unión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>{n} more rows like these</source>
        <extracomment>Problem</extracomment>
        <translation>{n} filas más como estas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>{n} more rows of another length</source>
        <extracomment>Problem</extracomment>
        <translation>{n} filas más de otra longitud</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>{n} more rows with problems in this column</source>
        <translation>{n} filas más con problemas en esta columna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/reading.py"/>
        <source>{n} notes on the import are in the join report.</source>
        <translation>{n} notas sobre la importación figuran en el informe de unión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>{n} notes on the import, see the join report once it is loaded.</source>
        <translation>{n} notas sobre la importación; véase el informe de unión tras la carga.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} of the {all} territories with data lie outside the map.</source>
        <translation>{n} de los {all} territorios con datos quedan fuera del mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>{n} of {m} codes known (NUTS {year}). What is missing is drawn from the built-in boundaries.</source>
        <translation>{n} de {m} códigos conocidos (NUTS {year}). Lo que falta se toma de los límites integrados.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>{n} of {m} downloads</source>
        <extracomment>setText</extracomment>
        <translation>{n} de {m} descargas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>{n} of {m} fields</source>
        <translation>{n} de {m} ámbitos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>{n} of {m} fields, by rule</source>
        <translation>{n} de {m} ámbitos, por norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>{n} of {m} fields, of which by rule: {k}</source>
        <translation>{n} de {m} ámbitos, de ellos por norma general: {k}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>{n} of {m} powers follow from general rules, which hold for every authority of a kind.</source>
        <translation>{n} de {m} competencias se derivan de normas generales, que valen para todas las autoridades de un tipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} of {m} powers follow from general rules; the page does not say so.</source>
        <translation>{n} de {m} competencias se derivan de normas generales; la página no lo indica.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>{n} of {m} regions</source>
        <translation>{n} de {m} regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>{n} of {m} rows</source>
        <extracomment>setText</extracomment>
        <translation>{n} de {m} filas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>{n} of {m}, {k} by rule</source>
        <translation>{n} de {m}, {k} por norma general</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_report.py"/>
        <source>{n} of {total} files could not be exported; the others are complete and stay.</source>
        <extracomment>ExportError</extracomment>
        <translation>No se han podido exportar {n} de {total} archivos; los demás están completos y se conservan.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} pairs of names lie on each other, e.g. “{one}” and “{other}”.</source>
        <translation>{n} pares de nombres se superponen, p. ej., «{one}» y «{other}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>{n} placements saved as {path}.</source>
        <extracomment>show_success</extracomment>
        <translation>{n} asignaciones guardadas como {path}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>{n} regions</source>
        <extracomment>setText</extracomment>
        <translation>{n} regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{n} regions by their own source</source>
        <translation>{n} regiones con fuente propia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>{n} regions found.</source>
        <extracomment>pushInfo</extracomment>
        <translation>{n} regiones encontradas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{n} regions say otherwise</source>
        <translation>{n} regiones indican otra cosa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{n} regions, by class of the legend: {classes}</source>
        <translation>{n} regiones, por clase de la leyenda: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>{n} rows copied.</source>
        <extracomment>show_info</extracomment>
        <translation>{n} filas copiadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/sheet.py"/>
        <source>{n} rows stand in another sheet in the same words; they are read once.</source>
        <translation>{n} filas figuran con el mismo texto en otra hoja; se leen una sola vez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>{n} series stand more than once; the first is used.</source>
        <extracomment>append</extracomment>
        <translation>{n} series figuran más de una vez; se usa la primera.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{n} territories, by class of the legend: {classes}</source>
        <translation>{n} territorios, por clase de la leyenda: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} times a region’s own source says something else than the general rule, e.g. {first}.</source>
        <translation>{n} veces, la fuente propia de una región no indica lo mismo que la norma general, p.&#160;ej., {first}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>{n} values where the header has {m} columns</source>
        <translation>{n} valores donde el encabezado tiene {m} columnas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{old} is {new} in NUTS {year}, the same territory.</source>
        <translation>{old} es {new} en NUTS {year}, el mismo territorio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{origin} gives no usable answer just now; this is its last good one, of {date}.</source>
        <translation>{origin} no da ahora una respuesta utilizable; esta es su última respuesta válida, de {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>{own} if a source of the region says it, {rule} if it follows from a general rule, which holds for every authority of its kind; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in the edition.</source>
        <translation>{own} si lo indica una fuente de la región, {rule} si se deriva de una norma general, que vale para todas las autoridades de su tipo; {no_answer} si la región no indica nada sobre el ámbito, {not_surveyed} si no está en la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>{own}; a rule says: {rule}</source>
        <translation>{own}; según una norma: {rule}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>{placed} of {total} regions placed, {n} of them by hand.</source>
        <translation>{placed} de {total} regiones asignadas, {n} de ellas a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>{placed} of {total} regions placed.</source>
        <extracomment>QLabel</extracomment>
        <translation>{placed} de {total} regiones asignadas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <source>{placed} of {units} territories with a figure</source>
        <extracomment>MapTexts</extracomment>
        <translation>{placed} de {units} territorios con cifra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>{reason} The years and scales are those last known.</source>
        <translation>{reason} Los años y las escalas son los últimos conocidos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>{regions} of {all} regions say something; {share} of all region and theme pairs are answered.</source>
        <translation>{regions} de {all} regiones indican algo; tienen respuesta {share} de los pares de región y tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>{regions} regions, {competences} competences, {experiences} experiences, needs and interests.</source>
        <translation>{regions} regiones, {competences} competencias, {experiences} experiencias, necesidades e intereses.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>{region}, {field}: own source “{own}”, rule {rule} “{other}”</source>
        <translation>{region}, {field}: fuente propia «{own}», norma {rule} «{other}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>{region}, “{field}” stands in the map more than once; merged, the strongest level is kept.</source>
        <translation>{region}, «{field}» figura más de una vez en el mapa; se combina y se conserva el nivel más alto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>{score} of 100</source>
        <translation>{score} de 100</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>{table}, column {column}: decimal commas are read as decimal points.</source>
        <translation>{table}, columna {column}: las comas decimales se leen como puntos decimales.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>{table}: rows by rule follow their rule; what they said otherwise was not taken over: {rows}</source>
        <translation>{table}: las filas por norma general siguen su norma; no se ha incorporado lo que indicaban de otro modo: {rows}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/records.py"/>
        <source>{table}: {n} rows left out, their region is not in the edition.</source>
        <extracomment>append</extracomment>
        <translation>{table}: {n} filas omitidas; su región no está en la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>{text} ({method})</source>
        <translation>{text} ({method})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>{title} ({id})</source>
        <translation>{title} ({id})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>{title} ({n}, of which planned or proposed: {m})</source>
        <translation>{title} ({n}; previsto o propuesto: {m})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{title}, edition {version} of {date}</source>
        <translation>{title}, edición {version}, de {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{unit} is already taken by {owner}, placed by hand.</source>
        <translation>{unit} ya está ocupada por {owner}, asignada a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{what} does not fit into its box and is cut.</source>
        <translation>{what} no cabe en su marco: el texto se corta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>{what} in Europe, by country</source>
        <translation>{what} en Europa, por países</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <source>{what} in Europe, by region</source>
        <translation>{what} en Europa, por regiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>{what} in Europe’s maritime regions</source>
        <translation>{what} en las regiones marítimas de Europa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{what} is set in {n} pt; under {least} pt nobody reads it on paper.</source>
        <translation>{what} tiene un tamaño de {n} pt; por debajo de {least} pt no se lee en papel.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>{what}, and {share}</source>
        <extracomment>replace</extracomment>
        <translation>{what} y {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>{what}: powers of Europe’s maritime regions</source>
        <extracomment>replace</extracomment>
        <translation>{what}: competencias de las regiones marítimas de Europa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>{what}; {share}</source>
        <translation>{what}; {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/cards.py"/>
        <source>{year} (inferred)</source>
        <translation>{year} (deducido)</translation>
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
        <translation>Åland (autónoma)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Île-de-France</source>
        <extracomment>data</extracomment>
        <translation>Isla de Francia</translation>
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
        <translation>Östergötland</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Østfold</source>
        <extracomment>data</extracomment>
        <translation>Østfold</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>“Inferred”: it follows from the division of tasks; no source says so.</source>
        <translation>«Deducido»: se desprende del reparto de funciones; ninguna fuente lo indica.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>“Kind of power not stated”: the source names the field only. “No answer”: the edition names no power.</source>
        <translation>«Tipo de competencia no indicado»: la fuente solo cita el ámbito. «Sin respuesta»: la edición no cita ninguna competencia.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>“No answer”: the edition has no entry for the region in this theme.</source>
        <translation>«Sin respuesta»: la edición no tiene ninguna entrada de la región en este tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>“No answer”: the edition has no entry for the region.</source>
        <translation>«Sin respuesta»: la edición no tiene ninguna entrada de la región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>“No answer”: the edition names neither a power nor an experience.</source>
        <translation>«Sin respuesta»: la edición no cita ni una competencia ni una experiencia.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>“No answer”: the edition names nothing for the region.</source>
        <translation>«Sin respuesta»: la edición no cita nada de la región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>“None published”: the edition holds no determination for the country.</source>
        <translation>«Ninguna publicada»: la edición no contiene ninguna determinación sobre el país.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>“Not available”: no figure at the region’s level.</source>
        <translation>«No disponible»: sin cifra en el nivel de la región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <source>“Not available”: the dataset has no figure for the country.</source>
        <extracomment>joined</extracomment>
        <translation>«No disponible»: el conjunto de datos no tiene cifra del país.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>“Not surveyed”: no region of the edition.</source>
        <translation>«No encuestado»: territorio que no es una región de la edición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>“all except” names nobody</source>
        <extracomment>Problem</extracomment>
        <translation>«all except» no nombra ninguna región</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“dimension” is missing</source>
        <extracomment>_invalid</extracomment>
        <translation>falta «dimension»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>“format” is not “{format}”</source>
        <translation>«format» no es «{format}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“id” names a dimension twice, or too many</source>
        <extracomment>_invalid</extracomment>
        <translation>«id» nombra una dimensión dos veces, o demasiadas dimensiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“id”, the list of dimensions, is missing or wrong</source>
        <extracomment>_invalid</extracomment>
        <translation>«id», la lista de dimensiones, falta o es incorrecta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>“none” may be stated or inferred, see {function}.</source>
        <translation>«none» puede constar en la fuente o deducirse; véase {function}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“no” becomes no row</source>
        <extracomment>count</extracomment>
        <translation>«no» no genera ninguna fila</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>“presets” is not a list of 1 to {n} presets</source>
        <translation>«presets» no es una lista de 1 a {n} preajustes</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“size” does not have one number per dimension</source>
        <extracomment>_invalid</extracomment>
        <translation>«size» no tiene un número por dimensión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“size” holds something that is no number of categories</source>
        <extracomment>_invalid</extracomment>
        <translation>«size» contiene algo que no es un número de categorías</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“value” is missing</source>
        <extracomment>_invalid</extracomment>
        <translation>falta «value»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>“{address}” is a short address that does not tell which map it stands for.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» es una dirección abreviada que no indica a qué mapa corresponde.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>“{address}” is a workbook of the old kind (XLS), or one with a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» es un libro de cálculo en formato antiguo (XLS) o protegido con contraseña.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>“{address}” is no description of a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» no es la descripción de un paquete de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>“{address}” is not a web address (http or https).</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» no es una dirección web (http o https).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>“{address}” is not the address of a map in Google My Maps.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» no es la dirección de un mapa de Google My Maps.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>“{address}” leads to a web page, not to a file with data.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» conduce a una página web, no a un archivo con datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>“{address}” was given with a key, which this computer does not know.</source>
        <extracomment>__init__</extracomment>
        <translation>La dirección «{address}» se indicó con una clave que este equipo no conoce.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>“{code}” is no NUTS code of 2013 to 2024.</source>
        <translation>«{code}» no es un código NUTS de 2013 a 2024.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>“{code}” is no code of a region we know.</source>
        <extracomment>note</extracomment>
        <translation>«{code}» no es el código de ninguna región conocida.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}” in the map</source>
        <translation>«{column}» en el mapa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}” of {time}: {new} here, {old} before; the first is kept.</source>
        <translation>«{column}» de {time}: aquí {new}, antes {old}; se conserva lo primero.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}”: {text} names no year; it waits for an answer.</source>
        <translation>«{column}»: {text} no indica el año; espera una respuesta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}”: “{text}” may be thousands or decimals; not used.</source>
        <translation>«{column}»: «{text}» puede expresar millares o decimales; no se usa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>“{crs}” is no coordinate reference system that QGIS knows.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{crs}» no es un sistema de referencia de coordenadas que QGIS conozca.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>“{dimension}” of the dataset has no code {codes}.</source>
        <extracomment>PluginError</extracomment>
        <translation>La dimensión «{dimension}» del conjunto de datos no tiene el código {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{field}” belongs to the theme “{own}”, not to “{theme}”; kept there.</source>
        <translation>«{field}» pertenece al tema «{own}», no a «{theme}»; se conserva en aquel.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>“{field}”: {why}.</source>
        <extracomment>note</extracomment>
        <translation>«{field}»: {why}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>“{field}”: “{text}” does not tell the kind of power; kept as “unspecified” with this wording.</source>
        <translation>«{field}»: «{text}» no indica el tipo de competencia; se conserva como «unspecified» con este texto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/places.py"/>
        <source>“{file}” asks for “{place}”, which is not opened because a file says so.</source>
        <extracomment>__init__</extracomment>
        <translation>«{file}» pide «{place}», que no se abre solo porque lo indique un archivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>“{file}” cannot be read as a file of styles.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no se puede leer como archivo de estilos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” cannot be read as an atlas file of this plugin.</source>
        <translation>«{file}» no se puede leer como archivo de atlas de este complemento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede leer «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>“{file}” cannot be removed.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se puede eliminar «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/seizing.py"/>
        <source>“{file}” cannot be replaced.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se puede reemplazar «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/file_writing.py"/>
        <source>“{file}” cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se puede escribir «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/export.py"/>
        <location filename="../cpmr_migration_plugin/layouts/sheet_files.py"/>
        <source>“{file}” could not be exported.</source>
        <extracomment>ExportError</extracomment>
        <translation>No se ha podido exportar «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/content_update.py"/>
        <source>“{file}” could not be renewed.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se ha podido renovar «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>“{file}” could not be updated.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» no se pudo actualizar.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se ha podido escribir «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>“{file}” does not look like a map: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no parece un mapa: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>“{file}” does not tell what it was loaded from.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no indica a partir de qué se cargó.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/file_writing.py"/>
        <source>“{file}” exists already.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» ya existe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” has no layer “{layer}”.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{file}» no tiene la capa «{layer}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” has no sheet with anything in it.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no tiene ninguna hoja con contenido.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>“{file}” has no style “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no tiene el estilo «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” holds boundary lines and no regions.</source>
        <translation>«{file}» contiene líneas de límite y ninguna región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” holds more than {n} layers.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{file}» contiene más de {n} capas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” holds no KML document.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no contiene ningún documento KML.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>“{file}” holds no data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no contiene ningún paquete de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no data, only the address of a map on the web, which could not be fetched now.</source>
        <translation>«{file}» no contiene datos, solo la dirección de un mapa en la web, que en este momento no se ha podido obtener.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no data, only the address of the map on the web.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no contiene datos, solo la dirección del mapa en la web.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no placemarks.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no contiene marcas de posición.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>“{file}” holds no preset of an export.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no contiene ningún preajuste de exportación.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>“{file}” holds other regions than its name says.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{file}» contiene regiones distintas de las que indica su nombre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” holds points, such as the points where labels stand, and no regions.</source>
        <translation>«{file}» contiene puntos (p.&#160;ej., puntos de etiqueta) y ninguna región.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” holds several layers of regions: {layers}.</source>
        <extracomment>__init__</extracomment>
        <translation>«{file}» contiene varias capas de regiones: {layers}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/profile.py"/>
        <source>“{file}” in your profile cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>No se puede escribir el archivo «{file}» de su perfil.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/profile.py"/>
        <source>“{file}” in your profile was damaged. It was set aside as “{aside}”.</source>
        <translation>El archivo «{file}» de su perfil estaba dañado. Se ha apartado como «{aside}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/profile.py"/>
        <source>“{file}” in your profile was written by a newer version of this plugin. It was set aside as “{aside}”.</source>
        <translation>El archivo «{file}» de su perfil se escribió con una versión más reciente de este complemento. Se ha apartado como «{aside}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” is a data package, not a table.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» es un paquete de datos, no una tabla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” is a folder.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» es una carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is a web page, not a map.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» es una página web, no un mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>“{file}” is damaged at line {line}, or is no KML file.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» está dañado en la línea {line} o no es un archivo KML.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” is damaged.</source>
        <extracomment>kind</extracomment>
        <translation>«{file}» está dañado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” is in use by another program.</source>
        <extracomment>kind</extracomment>
        <translation>Otro programa está usando «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>“{file}” is in use by the open project.</source>
        <extracomment>TargetError</extracomment>
        <translation>El proyecto abierto está usando «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is not KML: it begins with “{tag}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no es KML: empieza por «{tag}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” is not a KMZ file that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no es un archivo KMZ legible.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>“{file}” is not a file of NUTS regions.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{file}» no es un archivo de regiones NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is not a map that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no es un mapa legible.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is not a workbook that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no es un libro de cálculo legible.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{file}” is not a zip archive that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no es un archivo zip legible.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>“{file}” is not there.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» no está.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/sources_list.py"/>
        <source>“{file}” is not there; this is the last good copy, of {date}.</source>
        <translation>«{file}» no está; esta es la última copia válida, de {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/available.py"/>
        <source>“{file}” is of an older version of this plugin and does not hold the units to choose from.</source>
        <extracomment>AtlasError</extracomment>
        <translation>«{file}» es de una versión anterior de este complemento y no contiene las unidades entre las que elegir.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/seizing.py"/>
        <source>“{file}” is open in another program or project.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» está abierto en otro programa o proyecto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is protected by a password, or is a workbook of the old XLS kind.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» está protegido con contraseña o es un libro en el antiguo formato XLS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is protected by a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» está protegido con contraseña.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” is read-only.</source>
        <extracomment>kind</extracomment>
        <translation>«{file}» es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is refused: it links to more than {n} maps.</source>
        <extracomment>PluginError</extracomment>
        <translation>Se rechaza «{file}»: enlaza a más de {n} mapas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{file}” is refused: the archive does not look like a dataset.</source>
        <extracomment>PluginError</extracomment>
        <translation>Se rechaza «{file}»: el archivo comprimido no parece un conjunto de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” is refused: the archive does not look like a map.</source>
        <extracomment>PluginError</extracomment>
        <translation>Se rechaza «{file}»: el archivo comprimido no parece un mapa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” is refused: the archive does not look like one of boundaries.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Se rechaza «{file}»: el archivo comprimido no parece contener límites.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>“{file}” is too large for a table of placements.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» es demasiado grande para ser una tabla de asignaciones.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>“{file}” is too large to be read: more than {n} MB.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» es demasiado grande para leerlo: más de {n} MB.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is too large: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» es demasiado grande: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>“{file}” is up to date.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» está al día.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/file_update.py"/>
        <source>“{file}” is up to date. As it was, it is kept in “{copy}”.</source>
        <translation>«{file}» está al día. Tal como era, se guarda en «{copy}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” is what a spreadsheet program leaves beside an open workbook, not the workbook.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» es un archivo que un programa de hojas de cálculo deja junto a un libro abierto, no el libro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” links to the rest of its data on the web, which could not be fetched now.</source>
        <translation>«{file}» enlaza al resto de sus datos en la web, que en este momento no se han podido obtener.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” must end in {endings}.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» debe terminar en {endings}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/basis.py"/>
        <source>“{file}” was changed in the meantime.</source>
        <extracomment>ChangedMeanwhile</extracomment>
        <translation>«{file}» se ha modificado entretanto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>“{file}” was loaded by a newer version of this plugin.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» se cargó con una versión más reciente de este complemento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/reading.py"/>
        <source>“{file}” was made by a newer version of this plugin.</source>
        <extracomment>AtlasError</extracomment>
        <translation>«{file}» se creó con una versión más reciente de este complemento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/file_update.py"/>
        <source>“{file}” was written by an older version of this plugin. Updated, it lets edits in its tables reach its maps, with and without the plugin, and gives every row an id of its own.

The file as it is stays beside it, as a copy. Version 0.1.0 of the plugin will refuse the updated file, and opens the copy.

Update it?</source>
        <translation>«{file}» se escribió con una versión anterior de este complemento. Actualizado, las ediciones en sus tablas llegan a sus mapas, con y sin el complemento, y cada fila recibe un identificador propio.

El archivo tal como está queda a su lado, como copia. La versión 0.1.0 del complemento rechazará el archivo actualizado, y abre la copia.

¿Actualizarlo?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>“{file}” was written by an older version: edits in its tables do not reach its maps.</source>
        <translation>«{file}» se escribió con una versión anterior: las ediciones en sus tablas no llegan a sus mapas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>“{folder}” holds a data package already.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{folder}» ya contiene un paquete de datos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>“{header}” is about who answered, not about the region; it is not used any more.</source>
        <translation>«{header}» trata de quien respondió, no de la región; ya no se usa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>“{layer}” has no totals to draw as symbols.</source>
        <translation>«{layer}» no tiene totales que representar con símbolos.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/kinds.py"/>
        <source>“{layer}” is not a map of a migration atlas.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{layer}» no es un mapa de un atlas de migración.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>“{layer}” shows totals: colours would mislead, symbols do not.</source>
        <translation>«{layer}» muestra totales: los colores inducirían a error; los símbolos, no.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>“{layer}” was changed. Its style as it was is kept under Styles ▸ “{style}”.</source>
        <translation>Se ha modificado «{layer}». Su estilo anterior se conserva en Estilos ▸ «{style}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>“{line}” does not say which theme a folder is.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{line}» no indica a qué tema corresponde una carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>“{name}” ({n})</source>
        <translation>«{name}» ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>“{name}” cannot be read as a table: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>No se puede leer «{name}» como tabla: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>“{name}” has no coordinate reference system, and its coordinates are no longitude and latitude.</source>
        <translation>«{name}» no tiene sistema de referencia de coordenadas y sus coordenadas no son longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>“{name}” is a web page, not a table.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{name}» es una página web, no una tabla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no code</source>
        <translation>«{name}» no es un código</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no code of a dataset</source>
        <translation>«{name}» no es un código de conjunto de datos</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no dimension</source>
        <translation>«{name}» no es una dimensión</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no period</source>
        <translation>«{name}» no es un periodo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>“{name}” is not on the map: {note}</source>
        <extracomment>show_info</extracomment>
        <translation>«{name}» no está en el mapa: {note}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <source>“{name}” is saved in the atlas file and added as a layer, with the map theme “{theme}”.</source>
        <translation>«{name}» se ha guardado en el archivo de atlas y añadido como capa, con el tema de mapa «{theme}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>“{name}” is the name of a built-in style.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{name}» es el nombre de un estilo integrado.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>“{name}” was deleted.</source>
        <extracomment>show_info</extracomment>
        <translation>Se ha eliminado «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>“{name}” was removed.</source>
        <extracomment>as_text</extracomment>
        <translation>Se ha eliminado «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>“{name}”: {rows}.</source>
        <translation>«{name}»: {rows}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{path}” is a folder.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{path}» es una carpeta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{path}” is larger than {n} MB</source>
        <translation>«{path}» ocupa más de {n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{path}” is packed in an unusual way</source>
        <translation>«{path}» está comprimido de un modo inusual</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{path}” stands in it more than once</source>
        <translation>«{path}» figura en él más de una vez</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/sources_list.py"/>
        <source>“{place}” is not there any more, and no copy of it has been kept.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{place}» ya no está y no se ha conservado ninguna copia.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/presets.py"/>
        <source>“{preset}” does not fit this layer.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{preset}» no es adecuado para esta capa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>“{reference}” names no cell</source>
        <extracomment>Unreadable</extracomment>
        <translation>«{reference}» no indica ninguna celda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{sheet}” has {n} rows; a survey has one for each region, {limit} at most.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{sheet}» tiene {n} filas; una encuesta tiene una por región, {limit} como máximo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <location filename="../cpmr_migration_plugin/translation.py"/>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“{text}” is kept as a note</source>
        <extracomment>note</extracomment>
        <translation>«{text}» se conserva como nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no NUTS year; not used.</source>
        <extracomment>note</extracomment>
        <translation>«{text}» no es un año NUTS; no se usa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/answers.py"/>
        <source>“{text}” is no answer</source>
        <translation>«{text}» no es una respuesta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_choice.py"/>
        <source>“{text}” is no choice of a dimension.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{text}» no es una elección de dimensión.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no kind of CPMR membership; not used.</source>
        <extracomment>note</extracomment>
        <translation>«{text}» no es un tipo de pertenencia a la CRPM; no se usa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>“{text}” is no kind of experience we know; not used.</source>
        <translation>«{text}» no es un tipo de experiencia conocido; no se usa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/answers.py"/>
        <source>“{text}” is no level that is known; kept as “kind of power not stated”</source>
        <translation>«{text}» no es un nivel conocido; se conserva como «tipo de competencia no indicado»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no web address of a factsheet; not used.</source>
        <extracomment>note</extracomment>
        <translation>«{text}» no es la dirección web de una ficha; no se usa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>“{text}” is no {what}; known are {ids}</source>
        <extracomment>KeyError</extracomment>
        <translation>«{text}» no es ningún {what}; los conocidos son {ids}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a NUTS code; left empty</source>
        <extracomment>note</extracomment>
        <translation>«{text}» no es un código NUTS; se deja vacío</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a membership that is known; left empty</source>
        <extracomment>note</extracomment>
        <translation>«{text}» no es un tipo de pertenencia conocido; se deja vacío</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <source>“{text}” is not a number of repetitions</source>
        <extracomment>Unreadable</extracomment>
        <translation>«{text}» no es un número de repeticiones</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>“{text}” is not a number.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>“{text}” is not a place on Earth</source>
        <extracomment>BadCoordinates</extracomment>
        <translation>«{text}» no es un lugar de la Tierra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>“{text}” is not a position</source>
        <extracomment>BadCoordinates</extracomment>
        <translation>«{text}» no es una posición</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a year; not used</source>
        <extracomment>note</extracomment>
        <translation>«{text}» no es un año; no se usa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is read as: {links}</source>
        <extracomment>note</extracomment>
        <translation>«{text}» se lee como: {links}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/answers.py"/>
        <source>“{text}” seems to say no in words that are not known; not used. Write “none” if it means that</source>
        <translation>«{text}» parece negar con palabras desconocidas; no se usa. Escriba «ninguna» si eso es lo que significa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/answers.py"/>
        <source>“{text}” tells of the power of another authority, not of the region&apos;s; not used</source>
        <translation>«{text}» habla de la competencia de otra autoridad, no de la de la región; no se usa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_job.py"/>
        <source>“{title}” added: {placed} of {units} territories have a figure.</source>
        <translation>«{title}» añadido: {placed} de {units} territorios tienen una cifra.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>“{title}” cannot be loaded: 1 problem.</source>
        <translation>No se puede cargar «{title}»: 1 problema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>“{title}” cannot be loaded: {n} problems.</source>
        <translation>No se puede cargar «{title}»: {n} problemas.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>“{title}” has no figure for any territory that the atlas draws now.</source>
        <translation>«{title}» no tiene cifras de ningún territorio que el atlas represente ahora.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/reading.py"/>
        <source>“{title}” holds no region of which anything could be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{title}» no contiene ninguna región de la que se haya podido leer algo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>“{title}” is published for {levels} only.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{title}» solo se publica para {levels}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{title}” stands in the map twice; kept once.</source>
        <extracomment>note</extracomment>
        <translation>«{title}» figura dos veces en el mapa; se conserva una vez.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>“{title}”: Eurostat gives no usable answer just now; its figures of {date} stay.</source>
        <translation>«{title}»: Eurostat no da ahora una respuesta utilizable; se mantienen sus cifras de {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>“{title}”: you work offline; its figures of {date} stay.</source>
        <translation>«{title}»: está trabajando sin conexión; se mantienen sus cifras de {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>“{title}”: {reason} Its figures of {date} stay.</source>
        <translation>«{title}»: {reason} Se mantienen sus cifras de {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>“{url}” is not an address on the web.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{url}» no es una dirección web.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>“{value}” cannot separate columns</source>
        <extracomment>_Unreadable</extracomment>
        <translation>«{value}» no puede separar columnas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a country code of two capital letters</source>
        <translation>«{value}» no es un código de país de dos letras mayúsculas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{value}” is not a country that is known</source>
        <extracomment>problem</extracomment>
        <translation>«{value}» no es un país conocido</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a date such as 2024, 2024-07 or 2024-07-31</source>
        <translation>«{value}» no es una fecha como 2024, 2024-07 o 2024-07-31</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a date such as 2026-11-22</source>
        <translation>«{value}» no es una fecha como 2026-11-22</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a number</source>
        <translation>«{value}» no es un número</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a time period such as 2024 or 2024-07</source>
        <translation>«{value}» no es un periodo como 2024 o 2024-07</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a two-letter country code</source>
        <translation>«{value}» no es un código de país de dos letras</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a web address (http or https)</source>
        <translation>«{value}» no es una dirección web (http o https)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a year</source>
        <translation>«{value}» no es un año</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a year or a span of years</source>
        <translation>«{value}» no es un año ni un intervalo de años</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>“{value}” is not a year.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{value}» no es un año.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not one of: {known}</source>
        <translation>«{value}» no es ninguno de estos valores: {known}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not one of: {values}</source>
        <translation>«{value}» no es ninguno de estos valores: {values}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” stands more than once</source>
        <translation>«{value}» figura más de una vez</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” has an entry “{key}” outside the {cells} cells</source>
        <extracomment>_invalid</extracomment>
        <translation>«{what}» tiene una entrada «{key}» fuera de las {cells} celdas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” has {n} entries where the dimensions make {cells} cells</source>
        <extracomment>_invalid</extracomment>
        <translation>«{what}» tiene {n} entradas donde las dimensiones forman {cells} celdas</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” is neither an array nor an object</source>
        <extracomment>_invalid</extracomment>
        <translation>«{what}» no es ni una matriz ni un objeto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>≠: the regions differ.</source>
        <translation>≠: las regiones difieren.</translation>
    </message>
</context>
</TS>
