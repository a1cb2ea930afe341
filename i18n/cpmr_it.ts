<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <translation> volte</translation>
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
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Add ({n})</source>
        <translation>&amp;Aggiungi ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>&amp;Address of the map, source of {n} placemarks</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Indirizzo della mappa, fonte di {n} segnaposto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Add…</source>
        <extracomment>_button</extracomment>
        <translation>A&amp;ggiungi…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Apply</source>
        <extracomment>__init__, addButton</extracomment>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Assign</source>
        <extracomment>button</extracomment>
        <translation>&amp;Assegna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Authentication…</source>
        <extracomment>_page_button</extracomment>
        <translation>A&amp;utenticazione…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Back to Automatic</source>
        <extracomment>action, button</extracomment>
        <translation>&amp;Torna all’automatico</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Catalogue</source>
        <extracomment>addTab</extracomment>
        <translation>&amp;Catalogo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Classes</source>
        <translation>&amp;Classi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>&amp;Clear…</source>
        <extracomment>_button</extracomment>
        <translation>S&amp;vuota…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>&amp;Columns…</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Co&amp;lonne…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Copy</source>
        <extracomment>QPushButton, _button</extracomment>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>&amp;Copy Chosen Cells</source>
        <translation>&amp;Copia celle scelte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>&amp;Counts in the legend</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Con&amp;teggi nella legenda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Data</source>
        <translation>&amp;Dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Data ({n})</source>
        <translation>&amp;Dati ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Dataset code</source>
        <translation>C&amp;odice dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Delete</source>
        <extracomment>_button</extracomment>
        <translation>Eli&amp;mina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>&amp;Delete preset</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Elimina preimpostazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Download from There</source>
        <translation>Scarica da &amp;questo server</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>&amp;Edition</source>
        <extracomment>addRow</extracomment>
        <translation>Edi&amp;zione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Edit…</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>&amp;Export</source>
        <extracomment>__init__</extracomment>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Export…</source>
        <extracomment>_add, _button</extracomment>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Field</source>
        <translation>Setto&amp;re</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>&amp;File or address</source>
        <extracomment>QLabel</extracomment>
        <translation>File o indi&amp;rizzo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Flash</source>
        <translation>&amp;Lampeggia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>&amp;Folder</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Give up on a silent service after</source>
        <translation>&amp;Abbandona un servizio che non risponde dopo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>&amp;Guess Again</source>
        <extracomment>QPushButton</extracomment>
        <translation>&amp;Rileva di nuovo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Help</source>
        <extracomment>_add</extracomment>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Indicators ({n})</source>
        <extracomment>QCheckBox</extracomment>
        <translation>&amp;Indicatori ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Join Report…</source>
        <extracomment>_add</extracomment>
        <translation>Rapporto di a&amp;bbinamento…</translation>
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
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>&amp;Load</source>
        <extracomment>__init__</extracomment>
        <translation>&amp;Carica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Load Edition…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Carica edizione…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Load Placements…</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Carica collocazioni…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Load…</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Carica…</translation>
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
        <translation>&amp;Mappe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>&amp;Maps ({n})</source>
        <translation>&amp;Mappe ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Method</source>
        <translation>Meto&amp;do</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>&amp;Name</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Network…</source>
        <extracomment>_page_button</extracomment>
        <translation>R&amp;ete…</translation>
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
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Open Profile</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Apri profilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Other Dataset</source>
        <extracomment>addTab</extracomment>
        <translation>Altro &amp;dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>&amp;Page</source>
        <extracomment>addTab</extracomment>
        <translation>&amp;Pagina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Palette</source>
        <translation>Tavolo&amp;zza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Place…</source>
        <extracomment>QPushButton, action</extracomment>
        <translation>C&amp;olloca…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>&amp;Read preset from file…</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Leggi preimpostazione da file…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Refresh</source>
        <extracomment>__init__</extracomment>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Refresh…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Aggiorna…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>&amp;Remove</source>
        <extracomment>addMenu</extracomment>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>&amp;Remove from the Map</source>
        <extracomment>action, button</extracomment>
        <translation>&amp;Rimuovi dalla mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Repeat a failed request</source>
        <translation>&amp;Ripeti una richiesta non riuscita</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Rounded breaks</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Limiti a&amp;rrotondati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Save</source>
        <extracomment>_button</extracomment>
        <translation>Sal&amp;va</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>&amp;Save Placements…</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Salva collocazioni…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Save as CSV…</source>
        <extracomment>QPushButton, _button</extracomment>
        <translation>&amp;Salva come CSV…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>&amp;Save this search</source>
        <extracomment>addAction</extracomment>
        <translation>&amp;Salva questa ricerca</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Series from</source>
        <translation>Se&amp;rie dal</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>&amp;Source</source>
        <extracomment>addRow</extracomment>
        <translation>F&amp;onte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>&amp;Sources…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Fonti…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>&amp;Test</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>&amp;Thresholds</source>
        <translation>So&amp;glie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>&amp;Time</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>&amp;Undo</source>
        <extracomment>QPushButton, action, addButton</extracomment>
        <translation>A&amp;nnulla modifica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>&amp;Unit</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Unità di misura</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Where Is It…</source>
        <translation>&amp;Dov’è…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>&amp;Without Login</source>
        <translation>Se&amp;nza credenziali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>&amp;Work offline: use only what was downloaded before</source>
        <extracomment>QCheckBox</extracomment>
        <translation>&amp;Lavora offline: usa solo quanto già scaricato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>&amp;Year of {n} figures whose column names none</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Anno di {n} dati la cui colonna non lo indica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>&amp;Zoom to</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>&amp;Zoom to Region</source>
        <extracomment>QPushButton</extracomment>
        <translation>&amp;Zoom alla regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_model.py"/>
        <source>(no name)</source>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>(not drawn: another order of size)</source>
        <translation>(non rappresentato: altro ordine di grandezza)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>({n} more pairs)</source>
        <translation>(altre coppie: {n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/elided.py"/>
        <source>({n} more)</source>
        <translation>(altri {n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/worth.py"/>
        <source>0 leaves them out, 1 counts them like those by a region&apos;s own source.</source>
        <extracomment>PluginError</extracomment>
        <translation>0 le esclude, 1 le conta come quelle con fonte propria della regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>1 competence</source>
        <translation>1 competenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/downloads.py"/>
        <source>1 download removed, {size} freed.</source>
        <translation>1 download rimosso, {size} liberati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>1 download, {size}</source>
        <translation>1 download, {size}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>1 entry</source>
        <translation>1 voce</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>1 region by its own source</source>
        <translation>1 regione con fonte propria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>1 region says otherwise</source>
        <translation>1 regione indica altro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>1:60 million suits a page with all of Europe, 1:1 million a single region. Finer files are larger.</source>
        <extracomment>setToolTip</extracomment>
        <translation>1:60 mln è adatta a una pagina con tutta l’Europa, 1:1 mln a una singola regione. I file più dettagliati sono più grandi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_releases.py"/>
        <source>1:{n} million</source>
        <translation>1:{n} mln</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>21000 relocations or other solidarity efforts, or EUR 420 million</source>
        <extracomment>data</extracomment>
        <translation>21.000 ricollocazioni o altri sforzi di solidarietà, o 420 milioni di euro</translation>
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
        <translation>Un confine è danneggiato e non può essere riparato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>A city or metropolitan area, not a region.</source>
        <translation>Una città o area metropolitana, non una regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>A data package has a file “datapackage.json” (JSON, UTF-8) beside its tables.</source>
        <extracomment>PluginError</extracomment>
        <translation>Un pacchetto di dati ha un file «datapackage.json» (JSON, UTF-8) accanto alle tabelle.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>A data package has a file “datapackage.json” beside its tables.</source>
        <extracomment>PluginError</extracomment>
        <translation>Un pacchetto di dati ha un file «datapackage.json» accanto alle tabelle.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>A dataset has a row per region. Details show what was not used.</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Un dataset ha una riga per regione. In Dettagli è indicato ciò che non è stato usato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>A dimension or code of the dataset has changed: choose the dimensions again. Details name it.</source>
        <translation>Una dimensione o un codice del dataset è cambiato: scegliere di nuovo le dimensioni. È indicato in Dettagli.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>A dot in every region that is a confirmed member, and its line in legend and note</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un punto in ogni regione che è membro confermato, con la relativa riga nella legenda e nella nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>A factsheet could not be written.</source>
        <extracomment>ExportError</extracomment>
        <translation>Non è stato possibile scrivere una scheda.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>A figure needs a year; those of unknown year are listed in the join report</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un dato richiede un anno; quelli di anno ignoto sono elencati nel rapporto di abbinamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/paths.py"/>
        <source>A file of the plugin is missing or damaged: {file}.</source>
        <extracomment>kind</extracomment>
        <translation>Un file del plugin manca o è danneggiato: {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>A file…</source>
        <extracomment>setAllowEmptyLayer</extracomment>
        <translation>Un file…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>A folder was given a theme that does not exist.</source>
        <extracomment>PluginError</extracomment>
        <translation>A una cartella è stato attribuito un tema inesistente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>A group of countries, not a region.</source>
        <translation>Un gruppo di paesi, non una regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>A later placement of the same region counts.</source>
        <translation>Prevale una collocazione successiva della stessa regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>A layer of figures has no place for text: “{text}”.</source>
        <translation>Un layer di dati non ha posto per il testo: «{text}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>A layer that is being edited cannot be filtered. Save its edits first.</source>
        <extracomment>emit</extracomment>
        <translation>Non è possibile filtrare un layer in modifica. Salvarne prima le modifiche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>A map shows one figure per region: every other dimension needs one choice.</source>
        <extracomment>PluginError</extracomment>
        <translation>Una mappa mostra un solo dato per regione: per ogni altra dimensione occorre una scelta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>A pair is answered if the edition has any record of the region in the theme, a “none” included.</source>
        <translation>Una coppia ha una risposta se l’edizione contiene un qualsiasi record della regione nel tema, compreso un «nessuna».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>A picture for text documents and slides</source>
        <extracomment>setToolTip</extracomment>
        <translation>Immagine per documenti di testo e presentazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>A preset does not hold the regions that were selected in the window: name them as REGIONS.</source>
        <translation>Una preimpostazione non contiene le regioni selezionate nella finestra: indicarle in REGIONS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>A program was stopped while it wrote into “{file}”. This cannot be put right here: the file or its folder cannot be written to.</source>
        <extracomment>kind</extracomment>
        <translation>Un programma è stato interrotto mentre scriveva in «{file}». Qui non è possibile rimediare: il file o la sua cartella non è scrivibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>A ready project to try everything out: the bundled edition on the boundaries that come with QGIS, nine layers with their print layouts. It is made without a network, in some seconds.</source>
        <extracomment>QLabel</extracomment>
        <translation>Un progetto pronto per provare tutto: l’edizione inclusa sui confini forniti con QGIS, nove layer con i loro layout di stampa. Viene creato senza rete, in pochi secondi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>A region’s own source says something else than the general rule: {first}.</source>
        <translation>La fonte propria di una regione dice altro rispetto alla regola generale: {first}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>A rule beside it</source>
        <translation>Regola affiancata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>A rule says the same</source>
        <translation>Una regola dice lo stesso</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>A sheet of “{file}” is too large.</source>
        <extracomment>PluginError</extracomment>
        <translation>Un foglio di «{file}» è troppo grande.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>A table of several pages: kinds of authority of each country by field of competence, with legend</source>
        <extracomment>setToolTip</extracomment>
        <translation>Una tabella di più pagine: tipi di autorità di ciascun paese per settore di competenza, con legenda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>A template cannot be written as “{ending}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere un modello come «{ending}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>A territory of another level than the regions drawn.</source>
        <translation>Un territorio di livello diverso dalle regioni rappresentate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>A text file beside every map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un file di testo accanto a ogni mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>A&amp;gainst the share</source>
        <translation>In con&amp;fronto alla quota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>A&amp;ll in one PDF, with bookmarks</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Tutte in un unico PDF, con segnali&amp;bri</translation>
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
        <translation>Sulla risposta stessa (non usata)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>About the atlas</source>
        <translation>Informazioni sull’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>About the data</source>
        <translation>Informazioni sui dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>About the indicators</source>
        <translation>Informazioni sugli indicatori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>About {n} figures: Eurostat may not answer at once. Narrow the selection.</source>
        <translation>Circa {n} dati: Eurostat potrebbe non rispondere subito. Restringere la selezione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>About {n} figures: more than Eurostat hands out. Narrow the selection.</source>
        <translation>Circa {n} dati: più di quanti ne fornisce Eurostat. Restringere la selezione.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Abruzzo</source>
        <extracomment>data</extracomment>
        <translation>Abruzzo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Access to Eurostat was refused.</source>
        <translation>L’accesso a Eurostat è stato rifiutato.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Acquisition of citizenship in the year</source>
        <extracomment>data</extracomment>
        <translation>Acquisizioni di cittadinanza nell’anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Add &amp;Indicators…</source>
        <extracomment>_add</extracomment>
        <translation>Aggiungi &amp;indicatori…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Add Indicators</source>
        <extracomment>__init__</extracomment>
        <translation>Aggiungi indicatori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Add Source</source>
        <translation>Aggiungi fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Add a file, a folder or an address</source>
        <extracomment>_button</extracomment>
        <translation>Aggiunge un file, una cartella o un indirizzo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Add a region…</source>
        <extracomment>RegionBox</extracomment>
        <translation>Aggiungi una regione…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Add as &amp;Layer</source>
        <translation>Aggiungi come &amp;layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Add as La&amp;yout</source>
        <translation>Aggiungi come la&amp;yout</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Add indicators</source>
        <extracomment>start_task</extracomment>
        <translation>Aggiungi indicatori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>Add it to the project again, or choose other boundaries.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aggiungerlo di nuovo al progetto oppure scegliere altri confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Add one more region to compare.</source>
        <translation>Aggiungere un’altra regione da confrontare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Add statistics of Eurostat to the atlas, as maps of their own</source>
        <extracomment>_add</extracomment>
        <translation>Aggiunge all’atlante statistiche di Eurostat, come mappe a sé stanti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Add styles from a file</source>
        <extracomment>_button</extracomment>
        <translation>Aggiunge stili da un file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_requests.py"/>
        <source>Add the indicator again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aggiungere di nuovo l’indicatore.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Add the indicators again. Nothing was changed.</source>
        <extracomment>changed</extracomment>
        <translation>Aggiungere di nuovo gli indicatori. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Add the region to the comparison</source>
        <extracomment>_button</extracomment>
        <translation>Aggiunge la regione al confronto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Add to &amp;Compare</source>
        <extracomment>addAction</extracomment>
        <translation>Aggiungi al &amp;confronto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/drivers.py"/>
        <source>Add what it leads to to the project as a layer, and choose the layer.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Aggiungere al progetto, come layer, i dati a cui rimanda e scegliere quel layer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Added to the note of every map</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Aggiunta alla nota di ogni mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Added: {names}.</source>
        <extracomment>show_info</extracomment>
        <translation>Aggiunti: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Adding the layers to the project</source>
        <translation>Aggiunta dei layer al progetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Address, with its key:</source>
        <extracomment>getText</extracomment>
        <translation>Indirizzo, con la sua chiave:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Adds statistics of Eurostat to a migration atlas, as layers of their own.</source>
        <translation>Aggiunge a un atlante della migrazione statistiche di Eurostat, come layer a sé stanti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Administrative boundaries: © EuroGeographics, © TurkStat. Source: European Commission – Eurostat/GISCO</source>
        <translation>Confini amministrativi: © EuroGeographics, © TurkStat. Fonte: Commissione europea – Eurostat/GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Administrative boundaries: © EuroGeographics, © UN-FAO, © TurkStat. Source: European Commission – Eurostat/GISCO; regions outside: Natural Earth</source>
        <translation>Confini amministrativi: © EuroGeographics, © UN-FAO, © TurkStat. Fonte: Commissione europea – Eurostat/GISCO; altre regioni: Natural Earth</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>After</source>
        <translation>Dopo</translation>
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
        <translation>Età in anni compiuti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Agreement</source>
        <translation>Concordanza</translation>
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
        <translation>Algeria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Alike beside each other</source>
        <translation>Simili affiancate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Alike together</source>
        <translation>Simili insieme</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>All changes</source>
        <extracomment>addItem</extracomment>
        <translation>Tutte le modifiche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>All countries</source>
        <extracomment>CheckableBox</extracomment>
        <translation>Tutti i paesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>All downloads are ticked “Always keep”.</source>
        <extracomment>show_info</extracomment>
        <translation>Tutti i download sono contrassegnati con «Conserva sempre».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>All kinds of partners</source>
        <extracomment>addItem</extracomment>
        <translation>Tutti i tipi di partner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>All levels</source>
        <extracomment>setDefaultText</extracomment>
        <translation>Tutti i livelli</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>All levels unless some are ticked; regions of other levels are then approximated</source>
        <extracomment>setToolTip</extracomment>
        <translation>Tutti i livelli se non se ne seleziona alcuno; le regioni degli altri livelli sono allora approssimate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>All other territory on the map was not surveyed</source>
        <extracomment>append</extracomment>
        <translation>Tutti gli altri territori sulla mappa non sono stati rilevati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/coverage.py"/>
        <source>All regions</source>
        <extracomment>addItem, covered</extracomment>
        <translation>Tutte le regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>All regions at once, and how much is answered</source>
        <translation>Tutte le regioni insieme e quante risposte ci sono</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>All sheets are hidden; they are read nevertheless: {names}</source>
        <translation>Tutti i fogli sono nascosti; sono letti comunque: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>All tables</source>
        <extracomment>addItem</extracomment>
        <translation>Tutte le tabelle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>All that other regions share with this one follows from a rule that holds for both.</source>
        <translation>Tutto ciò che altre regioni hanno in comune con questa deriva da una regola valida per entrambe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>All themes</source>
        <extracomment>CheckableBox</extracomment>
        <translation>Tutti i temi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/class_labels.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>All values</source>
        <translation>Tutti i valori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>All words must stand in an entry for it to count</source>
        <extracomment>setToolTip</extracomment>
        <translation>Una voce conta solo se contiene tutte le parole</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/export_folder.py"/>
        <source>Allow overwriting, or choose another folder.</source>
        <extracomment>ExportError</extracomment>
        <translation>Consentire la sovrascrittura oppure scegliere un’altra cartella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Allow writing there, or copy “{file}” and “{journal}” to a folder of yours and open it there.</source>
        <translation>Consentirvi la scrittura, oppure copiare «{file}» e «{journal}» in una propria cartella e aprire lì il primo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Also save a &amp;project file beside it</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Salva accanto anche un file di &amp;progetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Also what is held</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Anche ciò che è protetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Alternative text</source>
        <translation>Testo alternativo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Always keep</source>
        <translation>Conserva sempre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>An address begins with “https://” or “http://”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Un indirizzo inizia con «https://» o «http://».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>An array of titles with their year, newest first; empty if nothing is documented.</source>
        <extracomment>_help</extracomment>
        <translation>Un array di titoli con il relativo anno, dal più recente; vuoto se nulla è documentato.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Andalusia</source>
        <extracomment>data</extracomment>
        <translation>Andalusia</translation>
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
        <translation>Un’altra fonte ha già questo nome.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Answer given; share not available</source>
        <extracomment>_Rule</extracomment>
        <translation>Risposta fornita; quota non disponibile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Answers have no middle that a palette could turn around.</source>
        <translation>Le risposte non hanno un punto centrale attorno al quale disporre una tavolozza.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Answers without a class are not drawn, with the number of regions: {classes}.</source>
        <translation>Le risposte senza una classe non sono rappresentate; con il numero di regioni: {classes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Anti-discrimination</source>
        <extracomment>title</extracomment>
        <translation>Lotta alla discriminazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Any basis</source>
        <translation>Qualsiasi fondamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Any file of polygons that QGIS reads</source>
        <extracomment>setToolTip</extracomment>
        <translation>Qualsiasi file di poligoni leggibile da QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Any or none</source>
        <translation>Qualsiasi o nessuno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Applies to</source>
        <extracomment>title</extracomment>
        <translation>Si applica a</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Apply style</source>
        <translation>Applica stile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Apply the changes</source>
        <extracomment>_start</extracomment>
        <translation>Applica le modifiche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Arguments</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Around the middle</source>
        <extracomment>StylePreset</extracomment>
        <translation>Attorno al punto centrale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>As Eurostat calls it</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Come indicato da Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>As determined on {days}</source>
        <translation>Secondo la determinazione del {days}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>As documented for regional authorities in the edition of {date}</source>
        <translation>Come documentato per le autorità regionali nell’edizione del {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>As in QGIS</source>
        <extracomment>addItem</extracomment>
        <translation>Come in QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>As of</source>
        <extracomment>title</extracomment>
        <translation>Anno di riferimento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>As the interface</source>
        <translation>Come l’interfaccia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>As the layer is made</source>
        <extracomment>title</extracomment>
        <translation>Come definito nel layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>As the source of the layer says</source>
        <translation>Come indicato dalla fonte del layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>As the style says</source>
        <translation>Come previsto dallo stile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Ask GISCO which boundaries there are</source>
        <extracomment>Job</extracomment>
        <translation>Richiesta a GISCO dei confini disponibili</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Ask GISCO which years and scales there are</source>
        <extracomment>setToolTip</extracomment>
        <translation>Chiede a GISCO quali anni e scale sono disponibili</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>Ask for a package that holds its tables, or for a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Richiedere un pacchetto che contiene le sue tabelle, oppure un suo zip.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Ask for less: fewer years, one level, one indicator.</source>
        <translation>Richiedere meno dati: meno anni, un solo livello, un solo indicatore.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>Ask for the file again, or unpack it and load the folder.</source>
        <extracomment>PluginError</extracomment>
        <translation>Richiedere di nuovo il file, oppure estrarlo e caricare la cartella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Ask for the right to write to it, or copy it to a folder of yours and open it there.</source>
        <extracomment>kind</extracomment>
        <translation>Richiedere il diritto di scrittura, oppure copiarlo in una propria cartella e aprirlo lì.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>Ask whoever made it for it again, and check that the file or folder may be opened.</source>
        <extracomment>PluginError</extracomment>
        <translation>Richiederlo di nuovo a chi lo ha creato e verificare che il file o la cartella si possa aprire.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>Ask whoever made it for the files themselves, and load their folder.</source>
        <extracomment>PluginError</extracomment>
        <translation>Chiedere i singoli file a chi lo ha creato e caricarne la cartella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/eurostat.py"/>
        <source>Asking Eurostat for the dimensions of {dataset}</source>
        <extracomment>step</extracomment>
        <translation>Richiesta a Eurostat delle dimensioni di {dataset}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Asking Eurostat for {name}, {level}</source>
        <extracomment>step</extracomment>
        <translation>Richiesta a Eurostat di {name}, {level}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Asking GISCO…</source>
        <extracomment>setText</extracomment>
        <translation>Richiesta a GISCO…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Asking {host} …</source>
        <extracomment>step</extracomment>
        <translation>Richiesta a {host} …</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Asturias</source>
        <extracomment>data</extracomment>
        <translation>Asturie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Asylum and international protection</source>
        <extracomment>title</extracomment>
        <translation>Asilo e protezione internazionale</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Asylum applicants from Ukraine in the year</source>
        <extracomment>data</extracomment>
        <translation>Richiedenti asilo provenienti dall’Ucraina nell’anno</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Asylum applicants in the year</source>
        <extracomment>data</extracomment>
        <translation>Richiedenti asilo nell’anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Asylum procedures</source>
        <extracomment>title</extracomment>
        <translation>Procedure di asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>At most {n} regions are compared; the others were left out.</source>
        <extracomment>emit</extracomment>
        <translation>Si confrontano al massimo {n} regioni; le altre sono state escluse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>At risk of migratory pressure</source>
        <extracomment>title</extracomment>
        <translation>A rischio di pressione migratoria</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Atlantic Arc</source>
        <extracomment>data</extracomment>
        <translation>Arco Atlantico</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Atlas &amp;file</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;File dell’atlante</translation>
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
        <translation>File dell’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Atlas file (*.gpkg)</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>File dell’atlante (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <source>Atlas file or project</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>File dell’atlante o progetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <source>Atlas file or project (*.gpkg *.qgz *.qgs)</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>File dell’atlante o progetto (*.gpkg *.qgz *.qgs)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Attica</source>
        <extracomment>data</extracomment>
        <translation>Attica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Attribution of boundaries</source>
        <translation>Attribuzione dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Attribution of the boundaries</source>
        <translation>Attribuzione dei confini</translation>
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
        <translation>Le configurazioni di autenticazione si possono usare solo all’interno di QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Authentication, if the address asks for it</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Autenticazione, se l’indirizzo la richiede</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Authority</source>
        <extracomment>title</extracomment>
        <translation>Autorità</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Auvergne-Rhône-Alpes</source>
        <extracomment>data</extracomment>
        <translation>Alvernia-Rodano-Alpi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Awareness</source>
        <extracomment>title</extracomment>
        <translation>Sensibilizzazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Azores</source>
        <extracomment>data</extracomment>
        <translation>Azzorre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Back to the list (Esc)</source>
        <extracomment>_button</extracomment>
        <translation>Torna all’elenco (Esc)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Balearic Islands</source>
        <extracomment>data</extracomment>
        <translation>Isole Baleari</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Balkan and Black Sea</source>
        <extracomment>data</extracomment>
        <translation>Balcani e Mar Nero</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Baltic Sea</source>
        <extracomment>data</extracomment>
        <translation>Mar Baltico</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Bars</source>
        <extracomment>title</extracomment>
        <translation>Barre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Bars by theme</source>
        <extracomment>StylePreset</extracomment>
        <translation>Barre per tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Bars: {n} side by side; their height is in proportion to what is counted</source>
        <translation>Barre: {n} affiancate; l’altezza è proporzionale a ciò che è contato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Basic Public Services</source>
        <extracomment>title</extracomment>
        <translation>Servizi pubblici di base</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Basic public services: how Europe’s maritime regions are involved</source>
        <translation>Servizi pubblici di base: il coinvolgimento delle regioni marittime d’Europa</translation>
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
        <translation>Fondamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Basis of competences</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Fondamento delle competenze</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Basque Country</source>
        <extracomment>data</extracomment>
        <translation>Paesi Baschi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>Before the fix of {date}</source>
        <extracomment>restyle</extracomment>
        <translation>Prima della correzione del {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Belgium</source>
        <extracomment>data</extracomment>
        <translation>Belgio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Beside</source>
        <extracomment>addRow</extracomment>
        <translation>Inoltre</translation>
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
        <translation>Blocchi del patto sulla migrazione e l’asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Blue</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Blu</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Blue by orange (3 × 3)</source>
        <extracomment>title</extracomment>
        <translation>Blu per arancione (3 × 3)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Born abroad, % of total population (Spanish annual census)</source>
        <extracomment>data</extracomment>
        <translation>Nati all’estero, % della popolazione totale (censimento annuale spagnolo)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Born outside the EU, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation>Nati al di fuori dell’UE, % della popolazione di età 15–64 anni</translation>
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
        <translation>Bosnia-Erzegovina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Boundaries</source>
        <extracomment>QgsProcessingParameterEnum, QgsProcessingParameterFileDestination, __init__</extracomment>
        <translation>Confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/topology.py"/>
        <source>Boundaries cannot be united to a region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Impossibile unire i confini in una regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Boundaries: Natural Earth (public domain), generalised</source>
        <translation>Confini: Natural Earth (pubblico dominio), generalizzati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Boundaries: {layer}; around: Natural Earth (public domain)</source>
        <translation>Confini: {layer}; territori circostanti: Natural Earth (pubblico dominio)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>Boundaries: {title}</source>
        <translation>Confini: {title}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Boundary file</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>File dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Boundary layer</source>
        <extracomment>QgsProcessingParameterVectorLayer</extracomment>
        <translation>Layer dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Boundary unit</source>
        <translation>Unità territoriale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Boundary units</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Unità territoriali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Breaks become numbers a reader can remember; every class stays populated</source>
        <extracomment>setToolTip</extracomment>
        <translation>I limiti diventano numeri facili da ricordare; nessuna classe resta vuota</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Bremen</source>
        <extracomment>data</extracomment>
        <translation>Brema</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Brittany</source>
        <extracomment>data</extracomment>
        <translation>Bretagna</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Brussels-Capital</source>
        <extracomment>data</extracomment>
        <translation>Bruxelles-Capitale</translation>
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
        <translation>Blocco (elemento costitutivo) del patto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Built-in (Natural Earth, offline)</source>
        <translation>Integrati (Natural Earth, offline)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Built-in boundaries ship with QGIS and are generalised; official ones may be used for non-commercial maps with the notice that is put on them</source>
        <extracomment>setToolTip</extracomment>
        <translation>I confini integrati sono forniti con QGIS e sono generalizzati; quelli ufficiali si possono usare per mappe non commerciali, con l’avvertenza riportata sulle mappe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Built-in – Natural Earth, offline</source>
        <extracomment>addItem</extracomment>
        <translation>Integrati – Natural Earth, offline</translation>
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
        <translation>Edizione inclusa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/bundled.py"/>
        <source>Bundled edition – public facts and figures, offline</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Edizione inclusa – dati e informazioni pubblici, offline</translation>
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
        <translation>Per colonna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>By commission</source>
        <translation>Per commissione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>By country</source>
        <translation>Per paese</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>By general rule: {n}, counting {share}.</source>
        <translation>Per regola generale: {n}, con peso {share}.</translation>
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
        <translation>Per nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>By own source of the region and by general rule, edition of {date}</source>
        <extracomment>replace</extracomment>
        <translation>Con fonte propria della regione e per regola generale, edizione del {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>By own source or general rule</source>
        <extracomment>title</extracomment>
        <translation>Per fonte propria o regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>By rule: {share}</source>
        <extracomment>setText</extracomment>
        <translation>Per regola generale: {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>By theme</source>
        <translation>Per tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>By tier</source>
        <translation>Per livello di governo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Bytes freed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Byte liberati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>C&amp;oordinates</source>
        <extracomment>add</extracomment>
        <translation>Coor&amp;dinate</translation>
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
        <translation>CPMR Migration – Dettagli</translation>
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
        <translation>Commissione CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>CPMR commissions</source>
        <translation>Commissioni della CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/members.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>CPMR member</source>
        <extracomment>Rule</extracomment>
        <translation>Membro della CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>CPMR members</source>
        <translation>Membri della CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>CPMR members: {n} of {m} regions.</source>
        <translation>Membri della CRPM: {n} di {m} regioni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>CPMR membership</source>
        <extracomment>labelled, title</extracomment>
        <translation>Adesione alla CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <source>CPMR migration atlas – {edition}</source>
        <extracomment>without_markup</extracomment>
        <translation>Atlante CRPM della migrazione – {edition}</translation>
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
        <translation>Isole Canarie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/progress.py"/>
        <source>Cancelled. Nothing was changed.</source>
        <extracomment>Cancelled</extracomment>
        <translation>Operazione annullata. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_run.py"/>
        <source>Cancelled. {n} files are complete and stay.</source>
        <extracomment>Cancelled</extracomment>
        <translation>Operazione annullata. {n} file sono completi e restano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Cancelling…</source>
        <extracomment>show_step</extracomment>
        <translation>Annullamento in corso…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Cannot be used yet: {message}.</source>
        <translation>Non ancora utilizzabile: {message}.</translation>
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
        <translation>Capo Verde</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Captions</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Didascalie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Captions, alternative texts, citations</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Didascalie, testi alternativi, citazioni</translation>
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
        <translation>Castiglia e León</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Catalonia</source>
        <extracomment>data</extracomment>
        <translation>Catalogna</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Central Greece</source>
        <extracomment>data</extracomment>
        <translation>Grecia centrale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Central Macedonia</source>
        <extracomment>data</extracomment>
        <translation>Macedonia centrale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Centre-Val de Loire</source>
        <extracomment>data</extracomment>
        <translation>Centro-Valle della Loira</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>Change the selection.</source>
        <extracomment>PluginError</extracomment>
        <translation>Modificare la selezione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Changes</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Modifiche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Check A&amp;gain</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Ricontrolla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check address, user and password of the proxy in Settings › Options › Network.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Verificare indirizzo, utente e password del proxy in Impostazioni › Opzioni › Rete.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Check how the columns of a survey are read</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Verifica come vengono lette le colonne di un’indagine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Check in a web browser that the map has data, and that the right layer was exported.</source>
        <extracomment>PluginError</extracomment>
        <translation>Verificare in un browser web che la mappa contenga dati e che sia stato esportato il layer giusto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/adapter.py"/>
        <source>Check it in Settings › Options › Authentication.</source>
        <extracomment>PluginError</extracomment>
        <translation>Verificarla in Impostazioni › Opzioni › Autenticazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Check maps</source>
        <translation>Controlla mappe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check that it is shared with everybody, or choose an authentication configuration.</source>
        <translation>Verificare che sia condiviso con tutti oppure scegliere una configurazione di autenticazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>Check that the file is there and not open in another program.</source>
        <extracomment>PluginError</extracomment>
        <translation>Verificare che il file esista e non sia aperto in un altro programma.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the address or the code; it may have been moved or withdrawn.</source>
        <translation>Verificare l’indirizzo o il codice; potrebbe essere stato spostato o ritirato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address with whoever publishes it; Details show where it leads.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Verificare l’indirizzo con chi lo pubblica; in Dettagli è indicato dove conduce.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address, or ask for less.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Verificare l’indirizzo oppure richiedere meno dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Check the address, or try again later.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Verificare l’indirizzo oppure riprovare più tardi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the address; Details show what was answered.</source>
        <translation>Verificare l’indirizzo; la risposta è riportata in Dettagli.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Check the code of the dataset in Eurostat&apos;s data browser.</source>
        <translation>Verificare il codice del dataset nel browser di dati di Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the connection to the internet and the spelling of the address.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Verificare la connessione a Internet e la grafia dell’indirizzo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the connection to the internet, or try again later.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Verificare la connessione a Internet oppure riprovare più tardi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Check the date of this computer, and ask whether this network inspects connections.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Verificare la data di questo computer e chiedere se questa rete ispeziona le connessioni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Check which theme each folder of the map is read as</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Verifica con quale tema viene letta ciascuna cartella della mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/layer_boundaries.py"/>
        <source>Checking the layer for overlaps</source>
        <extracomment>step</extracomment>
        <translation>Verifica delle sovrapposizioni nel layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>Checking {map}</source>
        <extracomment>step</extracomment>
        <translation>Controllo di {map}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Checks the maps of a migration atlas before they are exported, and mends what can be mended.</source>
        <translation>Controlla le mappe di un atlante della migrazione prima dell’esportazione e corregge ciò che è possibile correggere.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Checks – {counts}</source>
        <translation>Controlli – {counts}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Checks: not done.</source>
        <extracomment>show_busy</extracomment>
        <translation>Controlli: non eseguiti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Checks: nothing to look at.</source>
        <translation>Controlli: nulla da segnalare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Choose JSON-stat, SDMX-CSV or TSV when you download from Eurostat.</source>
        <translation>Per il download da Eurostat scegliere JSON-stat, SDMX-CSV o TSV.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Choose PDF, PNG or SVG.</source>
        <translation>Scegliere PDF, PNG o SVG.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <source>Choose PDF, PNG, SVG or captions.</source>
        <extracomment>ExportError</extracomment>
        <translation>Scegliere PDF, PNG, SVG o didascalie.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Choose a GeoPackage made with “Load edition…”.</source>
        <translation>Scegliere un GeoPackage creato con «Carica edizione…».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>Choose a KML or KMZ file, or paste the address of a Google My Maps map.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un file KML o KMZ oppure incollare l’indirizzo di una mappa di Google My Maps.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>Choose a PNG, JPEG or SVG file, or leave the logo out.</source>
        <extracomment>ExportError</extracomment>
        <translation>Scegliere un file PNG, JPEG o SVG, oppure rinunciare al logo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>Choose a cell to read its legal basis and sources.</source>
        <translation>Scegliere una cella per leggerne la base giuridica e le fonti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a code of “{dimension}”.</source>
        <translation>Scegliere un codice per «{dimension}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Choose a dataset</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Scegliere un dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/eurostat.py"/>
        <source>Choose a dataset with the dimension “geo”, e.g. from Eurostat&apos;s regional statistics.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un dataset con la dimensione «geo», ad es. dalle statistiche regionali di Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a file downloaded from Eurostat</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Scegliere un file scaricato da Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>Choose a file of NUTS regions</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Scegliere un file di regioni NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>Choose a file of NUTS regions, such as NUTS_RG_20M_2024_4326.geojson from GISCO.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un file di regioni NUTS, ad es. NUTS_RG_20M_2024_4326.geojson di GISCO.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>Choose a file of NUTS regions.</source>
        <translation>Scegliere un file di regioni NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose a file of polygons</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Scegliere un file di poligoni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>Choose a file of polygons, such as a GeoPackage, GeoJSON or shapefile.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scegliere un file di poligoni, ad es. un GeoPackage, GeoJSON o shapefile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>Choose a file of polygons. Among GISCO’s these are called NUTS_RG_…; NUTS_LB_… are label points, NUTS_BN_… boundary lines.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scegliere un file di poligoni. Quelli di GISCO si chiamano NUTS_RG_…; NUTS_LB_… sono i punti per le etichette, NUTS_BN_… le linee di confine.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>Choose a file or folder, or give an address.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un file o una cartella, oppure indicare un indirizzo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>Choose a file such as NUTS_RG_20M_2024_4326.geojson from GISCO.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scegliere un file come NUTS_RG_20M_2024_4326.geojson di GISCO.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>Choose a file that was exported from Google My Maps as KML or KMZ.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un file esportato da Google My Maps come KML o KMZ.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>Choose a file that was exported with “Export…” in the window “Style”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un file esportato con «Esporta…» nella finestra «Stile».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>Choose a file that was written by “Save preset as file”.</source>
        <translation>Scegliere un file scritto con «Salva preimpostazione come file».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Choose a file that “Import edition” wrote as the mapping used.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un file che «Importa edizione» ha scritto come mappatura usata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>Choose a file with one dataset.</source>
        <extracomment>_invalid</extracomment>
        <translation>Scegliere un file con un solo dataset.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Choose a file.</source>
        <translation>Scegliere un file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Choose a folder</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Scegliere una cartella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Choose a folder on a disk of this computer.</source>
        <extracomment>kind</extracomment>
        <translation>Scegliere una cartella su un disco di questo computer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Choose a folder that exists.</source>
        <translation>Scegliere una cartella esistente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>Choose a folder that holds a file “datapackage.json”, or a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere una cartella che contiene un file «datapackage.json» oppure un suo zip.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Choose a folder with a shorter path, or a shorter file name.</source>
        <extracomment>kind</extracomment>
        <translation>Scegliere una cartella con un percorso più breve oppure un nome di file più breve.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose a folder with one CSV file per table, or a single file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere una cartella con un file CSV per tabella oppure un singolo file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Choose a folder.</source>
        <translation>Scegliere una cartella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>Choose a layer of polygons, and the field with the NUTS codes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un layer di poligoni e il campo con i codici NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose a layer of polygons, or a file.</source>
        <translation>Scegliere un layer di poligoni o un file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Choose a layer of polygons.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scegliere un layer di poligoni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Choose a layer with a feature for each region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scegliere un layer con un elemento per ogni regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Choose a logo</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Scegliere un logo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Choose a logo yourself.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un logo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Choose a map to see its page.</source>
        <extracomment>show_text</extracomment>
        <translation>Scegliere una mappa per vederne la pagina.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose a name that ends in .csv.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere un nome che termina in .csv.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose a name that ends in .xlsx, .ods, .csv or .zip.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere un nome che termina in .xlsx, .ods, .csv o .zip.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Choose a region in the list or on the map to read its profile.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Scegliere una regione nell’elenco o sulla mappa per leggerne il profilo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>Choose a whole level of regions instead of single ones.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un intero livello di regioni anziché singole regioni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_project.py"/>
        <source>Choose an atlas file or a project.</source>
        <extracomment>PluginError, QgsProcessingException</extracomment>
        <translation>Scegliere un file dell’atlante o un progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Choose an atlas file, or open a project that holds one.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Scegliere un file dell’atlante oppure aprire un progetto che ne contiene uno.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Choose an atlas file.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Scegliere un file dell’atlante.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Choose an authentication configuration of QGIS for this source, or save the file with a web browser and choose that.</source>
        <translation>Scegliere per questa fonte una configurazione di autenticazione di QGIS, oppure salvare il file con un browser web e scegliere quello.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Choose another file name, or start a new project first.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere un altro nome di file oppure creare prima un nuovo progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Choose another file name.</source>
        <extracomment>TargetError, not_writable</extracomment>
        <translation>Scegliere un altro nome di file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>Choose another file or layer of boundaries.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scegliere un altro file o un altro layer dei confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Choose another file, or add the layer to the project and choose it there.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scegliere un altro file, oppure aggiungere il layer al progetto e sceglierlo lì.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose another file, or ask for it again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un altro file oppure richiederlo di nuovo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Choose another file.</source>
        <extracomment>BoundaryError, PluginError</extracomment>
        <translation>Scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose another folder or file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere un’altra cartella o un altro nome di file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>Choose another folder, or allow overwriting.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere un’altra cartella oppure consentire la sovrascrittura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>Choose another folder, or make room or ask for the right to write there.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere un’altra cartella, oppure liberare spazio o richiedere il diritto di scrittura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/export_folder.py"/>
        <source>Choose another folder, with a shorter name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere un’altra cartella, con un nome più breve.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/join_report.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Choose another folder.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>Choose another level, or draw the indicator on countries instead of regions (or the reverse).</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un altro livello oppure rappresentare l’indicatore sui paesi anziché sulle regioni (o viceversa).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/file_writing.py"/>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>Choose another name, or allow overwriting.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere un altro nome oppure consentire la sovrascrittura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>Choose another name.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>Choose another year or scale.</source>
        <translation>Scegliere un altro anno o un’altra scala.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Choose another year, another level of regions or another category.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Scegliere un altro anno, un altro livello di regioni o un’altra categoria.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <source>Choose at least one format.</source>
        <extracomment>ExportError</extracomment>
        <translation>Scegliere almeno un formato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Choose at least one layer.</source>
        <translation>Scegliere almeno un layer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Choose at least one map.</source>
        <translation>Scegliere almeno una mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Choose different names.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere nomi diversi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Choose fields of the taxonomy, or an edition that documents competences.</source>
        <extracomment>ExportError</extracomment>
        <translation>Scegliere ambiti della tassonomia oppure un’edizione che documenti competenze.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Choose how a layer is drawn: colours, classes, two topics at once, pies, bars</source>
        <extracomment>_add</extracomment>
        <translation>Sceglie come rappresentare un layer: colori, classi, due argomenti insieme, torte, barre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Choose indicators of the catalogue, a dataset or a file.</source>
        <translation>Scegliere indicatori del catalogo, un dataset o un file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>Choose one code of every dimension, so that one figure per region is left.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere un codice per ogni dimensione, in modo che resti un solo dato per regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one code of {dimensions} first.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere prima un codice per {dimensions}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>Choose one of its layers: {layers}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scegliere uno dei suoi layer: {layers}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one of the codes listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere uno dei codici elencati in Dettagli.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Choose one of the dimensions listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere una delle dimensioni elencate in Dettagli.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Choose one of the fields of this theme: {names}.</source>
        <translation>Scegliere uno dei settori di questo tema: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/kinds.py"/>
        <source>Choose one of the layers of themes or indicators.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere uno dei layer di temi o indicatori.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>Choose one of the periods listed under Details, or the latest available.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere uno dei periodi elencati in Dettagli oppure l’ultimo disponibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>Choose one of these: {names}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere uno di questi: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Choose one of those listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Sceglierne uno tra quelli elencati in Dettagli.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Choose other countries or themes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere altri paesi o temi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Choose other regions or filters.</source>
        <extracomment>ExportError</extracomment>
        <translation>Scegliere altre regioni o altri filtri.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_choice.py"/>
        <source>Choose the boundaries again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere di nuovo i confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Choose the boundary layer.</source>
        <translation>Scegliere il layer dei confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>Choose the dataset again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere di nuovo il dataset.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Choose the field that holds the NUTS codes, and see that the layer’s coordinate reference system is set.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scegliere il campo che contiene i codici NUTS e verificare che il sistema di riferimento delle coordinate del layer sia impostato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Choose the field that holds the NUTS codes.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scegliere il campo che contiene i codici NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Choose the field with the NUTS codes.</source>
        <translation>Scegliere il campo con i codici NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Choose the file of the dataset.</source>
        <translation>Scegliere il file del dataset.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Choose the file or folder of the dataset, or give its address.</source>
        <translation>Scegliere il file o la cartella del dataset oppure indicarne l’indirizzo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Choose the layer in the file.</source>
        <translation>Scegliere il layer nel file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>Choose the name of a file.</source>
        <extracomment>TargetError</extracomment>
        <translation>Scegliere il nome di un file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Choose {fewest} to {most} different regions to compare.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere da {fewest} a {most} regioni diverse da confrontare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Choose “{file}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scegliere «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Choose, or name a new one</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Scegliere, o indicare un nuovo nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Circles: a total</source>
        <translation>Cerchi: un valore assoluto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Circles: their area is in proportion to the figure</source>
        <translation>Cerchi: l’area è proporzionale alla cifra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Circles: {figure}</source>
        <extracomment>append, replace</extracomment>
        <translation>Cerchi: {figure}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Citation</source>
        <translation>Citazione</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of Ukraine under temporary protection, end of month</source>
        <extracomment>data</extracomment>
        <translation>Cittadini ucraini sotto protezione temporanea, a fine mese</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of countries outside the EU, without nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Cittadini di paesi terzi, esclusi i cittadini nazionali, al 1º gennaio</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Citizens of countries outside the EU-27 (2020), without nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Cittadini di paesi non appartenenti all’UE-27 (2020), esclusi i cittadini nazionali, al 1º gennaio</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Citizens of other EU countries, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Cittadini di altri paesi dell’UE, al 1º gennaio</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Citizens of other EU-27 (2020) countries, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Cittadini di altri paesi dell’UE-27 (2020), al 1º gennaio</translation>
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
        <translation>Classi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Classes (pre&amp;view)</source>
        <extracomment>QLabel</extracomment>
        <translation>Classi (ante&amp;prima)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Classes by colour</source>
        <extracomment>title</extracomment>
        <translation>Classi per colore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Classes drawn</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Classi rappresentate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear</source>
        <extracomment>setText</extracomment>
        <translation>Cancella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear Search and Filters</source>
        <extracomment>EmptyState</extracomment>
        <translation>Azzera ricerca e filtri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Clear downloads</source>
        <translation>Svuota i download</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Clear the search and all filters (Esc in the search box clears the words)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Azzera la ricerca e tutti i filtri (Esc nella casella di ricerca cancella le parole)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Click a region on the map to open its profile.</source>
        <extracomment>say</extracomment>
        <translation>Fare clic su una regione nella mappa per aprirne il profilo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/comparison_table.py"/>
        <source>Click a region to open its profile</source>
        <extracomment>setToolTip</extracomment>
        <translation>Fare clic su una regione per aprirne il profilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Click the title of a column to sort by it</source>
        <extracomment>setToolTip</extracomment>
        <translation>Fare clic sul titolo di una colonna per ordinare</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Click the unit on the map; this window comes back then</source>
        <extracomment>button</extracomment>
        <translation>Fare clic sull’unità nella mappa; poi questa finestra ricompare</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_table.py"/>
        <source>Click to sort by this column</source>
        <extracomment>escape</extracomment>
        <translation>Fare clic per ordinare in base a questa colonna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Click where “{name}” lies. Escape or a right click cancels.</source>
        <translation>Fare clic sul punto in cui si trova «{name}». Esc o il clic destro annullano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/seizing.py"/>
        <source>Close it there, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Chiuderlo lì oppure scegliere un altro nome di file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/seizing.py"/>
        <source>Close the file in other programs, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Chiudere il file negli altri programmi oppure scegliere un altro nome di file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/file_writing.py"/>
        <source>Close the file in other programs, or choose another folder or name.</source>
        <translation>Chiudere il file negli altri programmi oppure scegliere un’altra cartella o un altro nome.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Close the file in other programs, or make room on the disk, and try again.</source>
        <extracomment>TargetError</extracomment>
        <translation>Chiudere il file negli altri programmi o liberare spazio sul disco, quindi riprovare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>Close the file in other programs, or save the style as a QML file instead.</source>
        <extracomment>TargetError</extracomment>
        <translation>Chiudere il file negli altri programmi oppure salvare lo stile come file QML.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/files.py"/>
        <source>Close the project in other programs, or choose another file name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Chiudere il progetto negli altri programmi oppure scegliere un altro nome di file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Co&amp;py</source>
        <extracomment>QPushButton</extracomment>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Code fiel&amp;d</source>
        <extracomment>add</extracomment>
        <translation>Campo codic&amp;e</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Code field</source>
        <translation>Campo codice</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Codebook</source>
        <translation>Dizionario dei dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Codes in lower case, which were read as upper case: {n}.</source>
        <translation>Codici in minuscolo, letti come maiuscoli: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Codes it was made from</source>
        <translation>Codici da cui è stato ricavato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Codes of this year come first; regions with another year&apos;s code are placed too</source>
        <extracomment>setToolTip</extracomment>
        <translation>I codici di questo anno hanno la precedenza; sono collocate anche le regioni con il codice di un altro anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Codes that are not of NUTS {year}, as most are: {codes}.</source>
        <translation>Codici che non sono della NUTS {year}, a differenza della maggior parte: {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Codes with GR or GB, which were read as EL or UK as NUTS has them: {n}.</source>
        <translation>Codici con GR o GB, letti come EL o UK secondo la NUTS: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Codes with blanks in them, which were left out: {n}.</source>
        <translation>Codici contenenti spazi, che sono stati tolti: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Collect versions and messages, without personal data, to report a fault</source>
        <extracomment>_add</extracomment>
        <translation>Raccogli versioni e messaggi, senza dati personali, per segnalare un difetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Collects what is needed to find a fault: versions of the plugin, QGIS and its libraries, the language, what the plugin has registered, which atlas files the project holds, and the last messages of the plugin. Names, folders of people, logins, addresses of machines and queries are taken out. Nothing is sent; read the file before you hand it on.

Overwrite: whether a file that exists may be replaced.
File: where the text is written.</source>
        <translation>Raccoglie ciò che serve per trovare un difetto: versioni del plugin, di QGIS e delle sue librerie, lingua, ciò che il plugin ha registrato, file di atlante del progetto e ultimi messaggi del plugin. Nomi, cartelle di persone, credenziali, indirizzi di macchine e interrogazioni sono tolti. Non si invia nulla; legga il file prima di consegnarlo.

Sovrascrivere: se un file esistente può essere sostituito.
File: dove si scrive il testo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Colour-blind-safe contrast</source>
        <extracomment>StylePreset</extracomment>
        <translation>Contrasto adatto ai daltonici</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Colour: {figure}</source>
        <extracomment>append</extracomment>
        <translation>Colore: {figure}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Colours: a ratio</source>
        <translation>Colori: un valore relativo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Colours: {n} classes</source>
        <translation>Colori: {n} classi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Colours: {rows} × {columns} classes, the share parted at {breaks}</source>
        <translation>Colori: {rows} × {columns} classi, con la quota divisa a {breaks}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Column {n}, “{header}”: {message}.</source>
        <translation>Colonna {n}, «{header}»: {message}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Column “{column}” is not known ({n} placemarks, e.g. “{text}”); not used.</source>
        <translation>La colonna «{column}» non è nota ({n} segnaposto, ad es. «{text}»); non usata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>Column “{column}”: no field is known by the name “{text}”; not used.</source>
        <translation>Colonna «{column}»: nessun settore noto con il nome «{text}»; non usata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Columns grouped by</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Colonne raggruppate per</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_table.py"/>
        <source>Columns of the survey and what they hold</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Colonne dell’indagine e loro contenuto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Columns of “{sheet}”</source>
        <extracomment>__init__</extracomment>
        <translation>Colonne di «{sheet}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>Comments on cells are not read.</source>
        <extracomment>append</extracomment>
        <translation>I commenti delle celle non sono letti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Commission</source>
        <extracomment>CheckableBox, _many</extracomment>
        <translation>Commissione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Common information system (Eurodac)</source>
        <extracomment>title</extracomment>
        <translation>Sistema comune di informazione (Eurodac)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Common language</source>
        <extracomment>_check</extracomment>
        <translation>Lingua comune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Common official language</source>
        <translation>Lingua ufficiale comune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Comp&amp;are</source>
        <translation>Co&amp;nfronto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Compare</source>
        <extracomment>_button, setText</extracomment>
        <translation>Confronta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Compare regions</source>
        <translation>Confronta regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Compare the regions of the chosen rows</source>
        <extracomment>setToolTip</extracomment>
        <translation>Confronta le regioni delle righe scelte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Compare the selected regions</source>
        <extracomment>_button</extracomment>
        <translation>Confronta le regioni selezionate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Compare the selected regions (two to six)</source>
        <extracomment>_tool</extracomment>
        <translation>Confronta le regioni selezionate (da due a sei)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Comparing with the atlas</source>
        <extracomment>step</extracomment>
        <translation>Confronto con l’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/comparison_table.py"/>
        <source>Comparison</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Confronto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Comparison {names}</source>
        <translation>Confronto {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Competence</source>
        <translation>Competenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence (general rule) and experience</source>
        <extracomment>MapClass</extracomment>
        <translation>Competenza (regola generale) ed esperienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence (own source) and experience</source>
        <extracomment>MapClass</extracomment>
        <translation>Competenza (fonte propria) ed esperienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Competence and experience</source>
        <extracomment>MapClass</extracomment>
        <translation>Competenza ed esperienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence by general rule only</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo competenza per regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Competence level and share</source>
        <extracomment>StylePreset</extracomment>
        <translation>Livello di competenza e quota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Competence only</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo competenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence only, general rule</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo competenza, regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence only, own source</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo competenza, fonte propria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Competence or other activity only</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo competenza o altra attività</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: in words</source>
        <extracomment>title</extracomment>
        <translation>Competenza: descrizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: legal basis</source>
        <extracomment>title</extracomment>
        <translation>Competenza: base giuridica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: level</source>
        <extracomment>title</extracomment>
        <translation>Competenza: livello</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Competence: source</source>
        <extracomment>title</extracomment>
        <translation>Competenza: fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Competence: the sources name a power of the region in a field of this theme. Experience: at least one measure, instrument or project. “No answer”: the edition names neither.</source>
        <translation>Competenza: le fonti citano un potere della regione in un settore di questo tema. Esperienza: almeno una misura, uno strumento o un progetto. «Nessuna risposta»: l’edizione non riporta né l’una né l’altra.</translation>
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
        <translation>Competenze</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Competences and entries documented, edition of {date}</source>
        <translation>Competenze e voci documentate, edizione del {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Competences and experiences of regional authorities, as documented in the edition of {date}</source>
        <translation>Competenze ed esperienze delle autorità regionali, come documentate nell’edizione del {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/worth.py"/>
        <source>Competences by general rule count {share}.</source>
        <translation>Peso delle competenze per regola generale: {share}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Competences by general rule only, which count nothing.</source>
        <translation>Solo competenze per regola generale, che non contano nulla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Competences in words</source>
        <translation>Competenze a parole</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Competences of the regions</source>
        <extracomment>Sheet</extracomment>
        <translation>Competenze delle regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Competences: {theme}</source>
        <translation>Competenze: {theme}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Constanța</source>
        <extracomment>data</extracomment>
        <translation>Costanza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Continue</source>
        <extracomment>_offer</extracomment>
        <translation>Continua</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>Contradicted by a rule</source>
        <translation>Contraddetta da una regola</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Contrasting colours</source>
        <extracomment>title</extracomment>
        <translation>Colori contrastanti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Contrasting colours have no order: figures need a palette from light to dark.</source>
        <translation>I colori contrastanti non hanno un ordine: per i dati occorre una tavolozza dal chiaro allo scuro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Cooperation Interest</source>
        <extracomment>title</extracomment>
        <translation>Interesse alla cooperazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Cooperation interest</source>
        <extracomment>title</extracomment>
        <translation>Interesse alla cooperazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Cooperation interest of Europe’s maritime regions in migration</source>
        <translation>Interesse delle regioni marittime d’Europa alla cooperazione in materia di migrazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Cooperation interests</source>
        <translation>Interessi alla cooperazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Cooperation or exchange documented</source>
        <extracomment>MapClass</extracomment>
        <translation>Cooperazione o scambio documentati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Coordinates</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Coordinate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Coordinates of the boundaries</source>
        <extracomment>QgsProcessingParameterCrs</extracomment>
        <translation>Coordinate dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Coordinates of the boundaries: the coordinate reference system of boundary file or layer, where it does not say so or says something else.
Layer in the boundary file: where a file, folder or archive holds several layers of regions.
NUTS year of the boundary file: where its codes are the same in several years.</source>
        <translation>Coordinate dei confini: il sistema di riferimento delle coordinate del file o del layer dei confini, se non è indicato o se ne è indicato uno diverso.
Layer del file dei confini: se un file, una cartella o un archivio contiene più layer di regioni.
Anno NUTS del file dei confini: se i suoi codici sono gli stessi in più anni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Copied.</source>
        <extracomment>show_info</extracomment>
        <translation>Copiato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/update_atlas.py"/>
        <source>Copy</source>
        <extracomment>QgsProcessingOutputFile, setAccessibleName</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Copy &amp;Name</source>
        <extracomment>addAction</extracomment>
        <translation>Copia &amp;nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Copy Citation</source>
        <extracomment>addAction</extracomment>
        <translation>Copia citazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Copy Map</source>
        <extracomment>addAction</extracomment>
        <translation>Copia mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy as &amp;HTML</source>
        <extracomment>addAction</extracomment>
        <translation>Copia come &amp;HTML</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy as &amp;Text</source>
        <extracomment>addAction</extracomment>
        <translation>Copia come &amp;testo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Copy the page as a picture, or how to cite the map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Copia la pagina come immagine, o come citare la mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Copy the profile</source>
        <extracomment>_button</extracomment>
        <translation>Copia il profilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Copy the selected rows, or all rows shown, for a spreadsheet</source>
        <extracomment>_button, setToolTip</extracomment>
        <translation>Copia le righe selezionate, o tutte quelle visibili, per un foglio di calcolo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Copy the text as it stands here</source>
        <extracomment>setToolTip</extracomment>
        <translation>Copia il testo così com’è qui</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Copying…</source>
        <extracomment>show_text</extracomment>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>Correct them in a spreadsheet or text editor. Nothing was changed.</source>
        <extracomment>PluginError</extracomment>
        <translation>Correggerle in un foglio di calcolo o in un editor di testo. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Corsica</source>
        <extracomment>data</extracomment>
        <translation>Corsica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Count what the survey holds</source>
        <extracomment>Job</extracomment>
        <translation>Conteggio del contenuto dell’indagine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Countries</source>
        <extracomment>CheckableBox, addItem</extracomment>
        <translation>Paesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Countries aro&amp;und from GISCO too</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Anche i paesi c&amp;ircostanti da GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Countries around from GISCO too</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Anche i paesi circostanti da GISCO</translation>
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
        <translation>Paese</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Country Data</source>
        <extracomment>title</extracomment>
        <translation>Dati nazionali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Country borders</source>
        <extracomment>open_layer</extracomment>
        <translation>Confini nazionali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Country factsheet · Migration and asylum</source>
        <extracomment>Sheet</extracomment>
        <translation>Scheda per paese · Migrazione e asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Country factsheets on migration and asylum</source>
        <translation>Schede per paese su migrazione e asilo</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Country level only.</source>
        <extracomment>data</extracomment>
        <translation>Solo livello nazionale.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Country-level notes</source>
        <extracomment>title</extracomment>
        <translation>Note a livello di paese</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>Create the folder or choose another one.</source>
        <extracomment>TargetError</extracomment>
        <translation>Creare la cartella o sceglierne un’altra.</translation>
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
        <translation>Croazia</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of natural change of population</source>
        <extracomment>data</extracomment>
        <translation>Tasso grezzo di variazione naturale della popolazione</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of net migration plus statistical adjustment</source>
        <extracomment>data</extracomment>
        <translation>Tasso grezzo di saldo migratorio più aggiustamento statistico</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of net migration plus statistical adjustment (ready-made table)</source>
        <extracomment>data</extracomment>
        <translation>Tasso grezzo di saldo migratorio più aggiustamento statistico (tabella predefinita)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Crude rate of total population change</source>
        <extracomment>data</extracomment>
        <translation>Tasso grezzo di variazione totale della popolazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Culture and interculturality</source>
        <extracomment>title</extracomment>
        <translation>Cultura e interculturalità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Cyprus</source>
        <extracomment>data</extracomment>
        <translation>Cipro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Czechia</source>
        <extracomment>data</extracomment>
        <translation>Cechia</translation>
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
        <translation>Di&amp;segna su</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Data loaded on {date}</source>
        <translation>Dati caricati il {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/datapackage.py"/>
        <source>Data package</source>
        <extracomment>ImporterWords, QgsProcessingParameterFileDestination, title</extracomment>
        <translation>Pacchetto di dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Data package (*.zip)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Pacchetto di dati (*.zip)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/datapackage.py"/>
        <source>Data package (datapackage.json *.zip)</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Pacchetto di dati (datapackage.json *.zip)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/templates.py"/>
        <source>Data package (folder)</source>
        <extracomment>title</extracomment>
        <translation>Pacchetto di dati (cartella)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/templates.py"/>
        <source>Data package (zip)</source>
        <extracomment>title</extracomment>
        <translation>Pacchetto di dati (zip)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/datapackage.py"/>
        <source>Data package – a folder or zip</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Pacchetto di dati – cartella o zip</translation>
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
        <translation>Dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>Dataset: {place}</source>
        <translation>Dataset: {place}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Datasets, figures and boundaries that were downloaded are kept in the profile, so that they can be used again without a network. This removes them; atlas files and projects are not touched.

Older than (days): only what the service has not given or confirmed since; 0 for everything.
Also what is held: also what was ticked to be kept in the settings.</source>
        <translation>I dataset, i dati e i confini scaricati sono conservati nel profilo, per poterli riutilizzare senza rete. Questo algoritmo li rimuove; i file dell’atlante e i progetti non vengono toccati.

Meno recenti di (giorni): solo ciò che il servizio non ha più fornito o confermato da allora; 0 per tutto.
Anche ciò che è protetto: anche ciò che nelle impostazioni è contrassegnato per essere conservato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Date</source>
        <extracomment>QCheckBox, title</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Date of the edition</source>
        <translation>Data dell’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Day of the export below the edition</source>
        <translation>Giorno dell’esportazione sotto l’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Decentralised Cooperation and Humanitarian Aid</source>
        <extracomment>title</extracomment>
        <translation>Cooperazione decentrata e aiuto umanitario</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Decentralised cooperation and humanitarian aid of Europe’s maritime regions</source>
        <translation>Cooperazione decentrata e aiuto umanitario delle regioni marittime d’Europa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Decide by hand which unit the selected region is drawn as (also: F2)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Scelta manuale dell’unità con cui rappresentare la regione selezionata (anche: F2)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Default</source>
        <extracomment>StylePreset</extracomment>
        <translation>Predefinito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Default style of the layer</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Stile predefinito del layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Default weights</source>
        <extracomment>setText</extracomment>
        <translation>Pesi predefiniti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_drawn.py"/>
        <source>Default, with members marked</source>
        <extracomment>StylePreset</extracomment>
        <translation>Predefinito, con i membri contrassegnati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Delete, save as file, read from file</source>
        <extracomment>setToolTip</extracomment>
        <translation>Elimina, salva come file, leggi da file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Denmark</source>
        <extracomment>data</extracomment>
        <translation>Danimarca</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Describing where the data comes from</source>
        <extracomment>step</extracomment>
        <translation>Descrizione della provenienza dei dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Designations and boundaries do not imply any opinion on the status of a territory.</source>
        <translation>Le denominazioni e i confini non implicano alcun giudizio sullo status di un territorio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <location filename="../cpmr_migration_plugin/gui/messages.py"/>
        <source>Details</source>
        <extracomment>QPushButton</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>Determination for the cycle that begins on 12 June 2026; may draw on the solidarity pool</source>
        <extracomment>data</extracomment>
        <translation>Determinazione per il ciclo che inizia il 12 giugno 2026; può attingere alla riserva di solidarietà</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Development cooperation</source>
        <extracomment>title</extracomment>
        <translation>Cooperazione allo sviluppo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Diameter of the largest symbol, height of the tallest bar</source>
        <extracomment>setToolTip</extracomment>
        <translation>Diametro del simbolo più grande, altezza della barra più alta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Differs</source>
        <translation>Diverso</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Dimensions</source>
        <extracomment>text</extracomment>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Do not draw the selected regions</source>
        <extracomment>button</extracomment>
        <translation>Non rappresenta le regioni selezionate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Do not use</source>
        <extracomment>addItem</extracomment>
        <translation>Non usare</translation>
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
        <translation>Documentato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Documented entries</source>
        <translation>Voci documentate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Documented experiences, projects and instruments: {n}; each further one adds less. {titles}.</source>
        <translation>Esperienze, progetti e strumenti documentati: {n}; ogni elemento ulteriore aggiunge meno. {titles}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Documented for the region</source>
        <translation>Elementi documentati per la regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Documented, by kind</source>
        <extracomment>replace</extracomment>
        <translation>Elementi documentati, per tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Documented, by theme</source>
        <extracomment>replace</extracomment>
        <translation>Elementi documentati, per tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>Download a selection instead of the whole dataset.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scaricare una selezione anziché l’intero dataset.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>Download boundaries</source>
        <translation>Scarica confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Download from GISCO</source>
        <translation>Scarica da GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>Download it again from Eurostat, as JSON-stat 2.0.</source>
        <translation>Scaricarlo di nuovo da Eurostat, come JSON-stat 2.0.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>Download it again from Eurostat, as SDMX-CSV with codes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scaricarlo di nuovo da Eurostat, come SDMX-CSV con codici.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>Download it again from Eurostat, as TSV.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scaricarlo di nuovo da Eurostat, come TSV.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>Download it again, or choose another file.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Scaricarlo di nuovo oppure scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Download it again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scaricarla di nuovo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Downloaded</source>
        <translation>Scaricato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Downloaded or confirmed {time}</source>
        <extracomment>append</extracomment>
        <translation>Scaricato o confermato {time}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Downloading from {host}: {done} of {total} …</source>
        <translation>Download da {host}: {done} di {total} …</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Downloading from {host}: {done} …</source>
        <translation>Download da {host}: {done} …</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Downloads</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Downloads kept for later</source>
        <extracomment>__init__</extracomment>
        <translation>Download conservati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/download_boundaries.py"/>
        <source>Downloads official NUTS regions from GISCO, the geographical service of Eurostat.</source>
        <translation>Scarica le regioni NUTS ufficiali da GISCO, il servizio geografico di Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Downloads removed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Download rimossi</translation>
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
        <translation>Scarica le regioni di un anno NUTS a una data scala e le scrive come un unico layer, con nei metadati l’avvertenza che deve figurare su ogni mappa che le utilizza. Quanto già scaricato è conservato nel profilo: se ne richiedono solo le modifiche e lo si usa se il servizio non è disponibile o si lavora offline; in tal caso il log ne indica la data.

Anno NUTS: dal 2003 al 2024; la NUTS 2003 non è disponibile alla scala 1:60 mln.
Scala: 1:60 mln per una pagina con tutta l’Europa, 1:1 mln per una singola regione (file di grandi dimensioni).
Livelli: tutti in un unico layer, se non se ne scelgono alcuni; la colonna LEVL_CODE li distingue.
Confini: un file GeoPackage o GeoJSON, in longitudine e latitudine.
Sovrascrivi: se un file esistente può essere sostituito; lo è solo quando quello nuovo è completo.

Confini amministrativi: © EuroGeographics, © TurkStat. Per l’uso commerciale rivolgersi a EuroGeographics.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Draw it on countries instead of regions, or choose another indicator.</source>
        <extracomment>PluginError</extracomment>
        <translation>Rappresentarlo sui paesi anziché sulle regioni, oppure scegliere un altro indicatore.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Draw lines from the region to its best partners on the map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Traccia sulla mappa linee dalla regione ai suoi partner migliori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Draw on</source>
        <extracomment>choice</extracomment>
        <translation>Disegna su</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Draw the region as the selected unit (also: Enter)</source>
        <extracomment>button</extracomment>
        <translation>Rappresenta la regione con l’unità selezionata (anche: Invio)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Drawing</source>
        <translation>Disegno vettoriale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Drawing order</source>
        <translation>Ordine di disegno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/shapes.py"/>
        <source>Drawing the borders between countries</source>
        <extracomment>step</extracomment>
        <translation>Disegno dei confini tra i paesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/dissolved_boundaries.py"/>
        <source>Drawing {name}</source>
        <extracomment>step</extracomment>
        <translation>Disegno di {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Drawn as</source>
        <translation>Rappresentata come</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Drawn as {unit}</source>
        <translation>Rappresentata come {unit}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Drawn as “{region}” now, which will have no place any more.</source>
        <extracomment>setText</extracomment>
        <translation>Ora rappresenta «{region}», che resterà senza collocazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>Drawn as “{region}” now.</source>
        <extracomment>append</extracomment>
        <translation>Ora rappresenta «{region}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Drawn at another level, as {names}.</source>
        <translation>Rappresentata a un altro livello, come {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Drawn from Natural Earth: the boundaries lack it, or a part of it.</source>
        <translation>Presa da Natural Earth: manca, in tutto o in parte, nei confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Drawn in part, as {names}.</source>
        <translation>Rappresentata in parte, come {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Drawn with its borders of NUTS {year}; {wanted} has no such region.</source>
        <translation>Rappresentata con i confini della NUTS {year}; {wanted} non contiene questa regione.</translation>
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
        <translation>Rappresenta un layer con una preimpostazione di stile: classi per colore, simboli proporzionali, due argomenti insieme, torte, barre, livello di potere, poteri per fonte propria o regola generale, un settore di competenza, oppure la situazione dei paesi ai sensi del patto dell’UE. Le classi dei dati mancanti restano sempre.

File dell’atlante: un GeoPackage creato con «Carica edizione». Vuoto: viene modificato il layer del progetto aperto.
Layer: un tema, ad es. regional_data o reception, oppure un indicatore, ad es. net_migration_rate.
Stile: il nome di uno stile integrato ({names}) o di uno stile salvato.
File di stili: prende lo stile con quel nome da un file, oppure il primo del file se non è indicato alcun nome.
Tavolozza, Metodo, Classi, Limiti arrotondati, Soglie proprie, Dimensione dei simboli: modificano quanto previsto dallo stile; le soglie sono numeri separati da spazi e non richiedono un metodo.
Stile predefinito del layer: lo scrive nel file dell’atlante, affinché QGIS apra il layer con tale stile.
QML: lo scrive anche come file di stile di QGIS.
Settore: il settore di competenza mostrato, con «{field}»; uno di quelli del tema del layer.
Contrassegna i membri della CRPM: come previsto dallo stile, oppure con o senza un punto in ogni regione che è membro.</translation>
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
        <translation>&amp;Know-how</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>E&amp;xport factsheets</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Espo&amp;rta schede informative</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>ELY centres</source>
        <extracomment>data</extracomment>
        <translation>centri ELY</translation>
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
        <translation>Ogni mappa mantiene il proprio titolo</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Eastern Macedonia and Thrace</source>
        <extracomment>data</extracomment>
        <translation>Macedonia orientale e Tracia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Edit Source</source>
        <translation>Modifica fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Edition and boundaries</source>
        <extracomment>compare_values</extracomment>
        <translation>Edizione e confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_texts.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Edition {version}, {date}</source>
        <extracomment>MapTexts</extracomment>
        <translation>Edizione {version}, {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Education</source>
        <extracomment>title</extracomment>
        <translation>Istruzione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Egypt</source>
        <extracomment>data</extracomment>
        <translation>Egitto</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Emigration in the year</source>
        <extracomment>data</extracomment>
        <translation>Emigrazione nell’anno</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Emilia-Romagna</source>
        <extracomment>data</extracomment>
        <translation>Emilia-Romagna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Employment</source>
        <extracomment>title</extracomment>
        <translation>Occupazione</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of foreign citizens aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Tasso di occupazione dei cittadini stranieri di età 20-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of the foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Tasso di occupazione dei nati all’estero di età 20-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Employment rate of the native-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Tasso di occupazione dei nati nel paese di età 20-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>English unitary and upper-tier councils</source>
        <extracomment>data</extracomment>
        <translation>consigli locali inglesi unitari e di livello superiore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries in words</source>
        <translation>Voci a parole</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Entries: {theme}</source>
        <translation>Voci: {theme}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Entry and Reception</source>
        <extracomment>title</extracomment>
        <translation>Ingresso e accoglienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Entry and reception: how Europe’s maritime regions are involved</source>
        <translation>Ingresso e accoglienza: il coinvolgimento delle regioni marittime d’Europa</translation>
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
        <translation>Intervalli uguali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Errors</source>
        <translation>Errori</translation>
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
        <translation>Eurostat ha risposto in un modo non comprensibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat does not understand the selection from {dataset}.</source>
        <translation>Eurostat non comprende la selezione da {dataset}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat has no dataset {dataset}, or has withdrawn it.</source>
        <translation>Eurostat non ha il dataset {dataset} o lo ha ritirato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Eurostat has no figures in {dataset} for this selection.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Eurostat non ha dati in {dataset} per questa selezione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat is not available at the moment.</source>
        <translation>Eurostat non è al momento disponibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat is still preparing the figures of {dataset}.</source>
        <translation>Eurostat sta ancora preparando i dati di {dataset}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Eurostat no longer holds the figures it had prepared of {dataset}.</source>
        <translation>Eurostat non conserva più i dati che aveva preparato per {dataset}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Every word must be found; accents and case do not matter. Words in “quotes” must stand together.</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ogni parola deve essere presente; accenti e maiuscole sono ignorati. Le parole tra «virgolette» devono stare insieme.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Everything the edition says about one region</source>
        <translation>Tutto ciò che l’edizione dice di una regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Exclusive or shared competence</source>
        <translation>Competenza esclusiva o concorrente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Executive, consultative or not stated</source>
        <translation>Competenza esecutiva, consultiva o non indicata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Experience</source>
        <extracomment>title</extracomment>
        <translation>Esperienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Experience id</source>
        <extracomment>title</extracomment>
        <translation>Id esperienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>Experience only</source>
        <extracomment>MapClass</extracomment>
        <translation>Solo esperienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: link</source>
        <extracomment>title</extracomment>
        <translation>Esperienza: link</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: summary</source>
        <extracomment>title</extracomment>
        <translation>Esperienza: sintesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: title</source>
        <extracomment>title</extracomment>
        <translation>Esperienza: titolo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Experience: year</source>
        <extracomment>title</extracomment>
        <translation>Esperienza: anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Experiences</source>
        <translation>Esperienze</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>Experiences and projects</source>
        <extracomment>Tile</extracomment>
        <translation>Esperienze e progetti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Experiences, instruments, needs, interests</source>
        <extracomment>title</extracomment>
        <translation>Esperienze, strumenti, esigenze, interessi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Expertise: {about}</source>
        <translation>Know-how: {about}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>Explain this window (F1)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Spiega questa finestra (F1)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Export</source>
        <extracomment>__init__</extracomment>
        <translation>Esporta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Export data</source>
        <translation>Esporta dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>Export factsheets</source>
        <translation>Esporta schede</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Export its layers one by one, without detailed borders, and load these files.</source>
        <extracomment>PluginError</extracomment>
        <translation>Esportarne i layer uno alla volta, senza confini dettagliati, e caricare quei file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Export maps</source>
        <translation>Esporta mappe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Export maps, factsheets and data for a policy paper, and check them before</source>
        <extracomment>_add</extracomment>
        <translation>Esporta mappe, schede informative e dati per un documento strategico, con un controllo preliminare</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Export only what is not written</source>
        <extracomment>setToolTip</extracomment>
        <translation>Esporta solo ciò che non è stato scritto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>Export or download the map again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Esportare o scaricare di nuovo la mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Export small multiples</source>
        <translation>Esporta serie di piccole mappe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Export the map again as KML or KMZ, without links, and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Esportare di nuovo la mappa come KML o KMZ, senza link, e caricare quel file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>Export the map from Google My Maps again as KML or KMZ and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Esportare di nuovo la mappa da Google My Maps come KML o KMZ e caricare quel file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Export the style</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Esporta lo stile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Exported</source>
        <translation>Data di esportazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>Exported on {date}</source>
        <extracomment>literal</extracomment>
        <translation>Data di esportazione: {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Exported with</source>
        <translation>Esportato con</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/powers_export.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/small_multiples.py"/>
        <source>Exporting {layer}</source>
        <extracomment>step</extracomment>
        <translation>Esportazione di {layer}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Exports one map per layer of a migration atlas as PDF, PNG or SVG, with captions.</source>
        <translation>Esporta in PDF, PNG o SVG, con didascalie, una mappa per ogni layer di un atlante della migrazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>Exports one or two pages per region, country or theme of a migration atlas as PDF or PNG.</source>
        <translation>Esporta una o due pagine per regione, paese o tema di un atlante delle migrazioni in PDF o PNG.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Exports one page of many small maps of the same extent: one per field of competence or per theme.</source>
        <translation>Esporta una pagina con molte piccole mappe della stessa estensione: una per ambito di competenza o per tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Exports the data of a migration atlas as GeoPackage, GeoJSON, CSV or XLSX, with a codebook.</source>
        <translation>Esporta i dati di un atlante della migrazione come GeoPackage, GeoJSON, CSV o XLSX, con un dizionario dei dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>F&amp;ile</source>
        <extracomment>add</extracomment>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>F&amp;older</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Fact</source>
        <extracomment>title</extracomment>
        <translation>Informazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Facts on countries</source>
        <extracomment>title</extracomment>
        <translation>Informazioni sui paesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Facts on the country</source>
        <translation>Informazioni sul paese</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Facts on {country}</source>
        <extracomment>Section, _heading</extracomment>
        <translation>Informazioni sul paese: {country}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Factshee&amp;ts</source>
        <translation>Sc&amp;hede</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Factshee&amp;ts ✓</source>
        <translation>Sc&amp;hede ✓</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Factsheet</source>
        <extracomment>_button, labelled, links_html, quotedString, title</extracomment>
        <translation>Scheda informativa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Factsheet PDF… – one or two pages on the region</source>
        <translation>Scheda PDF… – una o due pagine sulla regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Factsheet on migration and asylum</source>
        <translation>Scheda su migrazione e asilo</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Famagusta</source>
        <extracomment>data</extracomment>
        <translation>Famagosta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Faroe Islands</source>
        <extracomment>data</extracomment>
        <translation>Isole Fær Øer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Features of the layer “{name}” that are not used: {n}. The join report says why.</source>
        <translation>Elementi del layer «{name}» non usati: {n}. Il rapporto di abbinamento ne indica il motivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Features of “{file}” that are no polygons and are not used: {n}.</source>
        <translation>Elementi di «{file}» che non sono poligoni, non usati: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Features of “{file}” without a NUTS code, which are not used: {n}.</source>
        <translation>Elementi di «{file}» senza codice NUTS, non usati: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Features with the same code, which were united: {codes}.</source>
        <translation>Elementi con lo stesso codice, che sono stati uniti: {codes}.</translation>
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
        <translation>Recupera dati da Eurostat, o legge un file scaricato da Eurostat, li riporta alle unità di un file dell’atlante attraverso i diversi anni NUTS e li scrive nel file in un’unica transazione: l’intera serie nella tabella dei dati e un layer già stilizzato per indicatore. I dati che non si adattano ad alcuna unità sono elencati nel rapporto di abbinamento. Un indicatore già presente viene sostituito. Se il progetto aperto mostra l’atlante, mostra anche i nuovi layer. Senza rete si usano le ultime risposte valide.

File dell’atlante: un GeoPackage creato con «Carica edizione».
Indicatori: identificativi del catalogo.
Dataset: il codice di un qualsiasi altro dataset di Eurostat con territori.
File: JSON-stat, SDMX-CSV con codici o TSV, compresso con gzip o no.
Dimensioni: un codice per ogni dimensione del dataset o file che ne ha più d’uno, come in «freq=A;sex=T;unit=NR».
Tipo, titolo, unità di misura: del dataset o file; se vuoti, ripresi da Eurostat.
Disegna su: le regioni dell’atlante, ciascuna al proprio livello, oppure i suoi paesi.
Livelli: ciò che si chiede a Eurostat; per impostazione predefinita i livelli rappresentati nell’atlante.
Tempo: l’ultimo dato di ciascun territorio, un unico periodo comune oppure il periodo indicato in «Periodo».
Serie dal: primo periodo della serie da conservare.
Lingua: dei titoli e delle unità di misura.
File di progetto: se indicato, un progetto a sé per il file dell’atlante con tutti i suoi layer.
Sovrascrivi: se un file di progetto esistente può essere sostituito.
Dati collocati, territori, non abbinati: conteggi su tutti gli indicatori; layer: nomi delle loro viste, separati da virgole.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Fewer come where there are too few figures</source>
        <extracomment>setToolTip</extracomment>
        <translation>Sono meno se i dati sono troppo pochi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Fi&amp;le</source>
        <extracomment>addTab</extracomment>
        <translation>Fi&amp;le</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Fi&amp;nd</source>
        <translation>&amp;Trova</translation>
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
        <translation>Settore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Field, as the source words it</source>
        <extracomment>title</extracomment>
        <translation>Settore, come formulato dalla fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>Field, in the source&apos;s words</source>
        <translation>Settore, nelle parole della fonte</translation>
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
        <translation>Settori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Fields by block of the Pact</source>
        <translation>Settori per blocco del patto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Fields by building block of the Pact</source>
        <translation>Settori per blocco (elemento costitutivo) del patto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Fields by theme</source>
        <translation>Settori per tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Fields of which no rule speaks, left out: {names}</source>
        <extracomment>append</extracomment>
        <translation>Settori di cui nessuna regola parla, esclusi: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Fields that belong to no building block of the Pact, left out: {names}</source>
        <extracomment>append</extracomment>
        <translation>Settori che non appartengono ad alcun blocco (elemento costitutivo) del patto, esclusi: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Fields that both answer: {n}</source>
        <translation>Settori con risposta di entrambe: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Fields without competence</source>
        <translation>Settori senza competenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Fields without competence, inferred</source>
        <translation>Settori senza competenza, come dedotto</translation>
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
        <translation>Dato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>Figure available</source>
        <extracomment>MapClass, _Rule</extracomment>
        <translation>Dato disponibile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Figure of the share</source>
        <translation>Valore della quota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Figures</source>
        <extracomment>_heading, escape, title</extracomment>
        <translation>Dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Figures of Eurostat (*.json *.csv *.tsv *.gz)</source>
        <extracomment>setFilter</extracomment>
        <translation>Dati di Eurostat (*.json *.csv *.tsv *.gz)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Figures of a region’s own territory only; none is taken over from a larger one. “Not available”: no figure at the region’s level. A region inside another one is drawn on top of it.</source>
        <translation>Solo dati relativi al territorio della regione stessa; nessun dato è ripreso da un territorio più ampio. «Non disponibile»: nessun dato al livello della regione. Una regione compresa in un’altra è disegnata sopra di essa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Figures of more years ago are reported</source>
        <extracomment>setToolTip</extracomment>
        <translation>Sono segnalati i dati più vecchi di questo numero di anni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Figures of {codes}, the same territory.</source>
        <translation>Dati di {codes}, lo stesso territorio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>Figures of {code}, which is the same territory.</source>
        <extracomment>escaped</extracomment>
        <translation>Dati di {code}, che è lo stesso territorio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Figures placed</source>
        <translation>Dati collocati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Figures that belong to no region of the country (extra-regio).</source>
        <translation>Dati non attribuibili ad alcuna regione del paese (extra-regio).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Figures, competences and experiences, edition of {date}</source>
        <translation>Dati, competenze ed esperienze, edizione del {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Figures, the highest first: {figures}</source>
        <translation>Dati, dal più alto: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Figures: {data}</source>
        <translation>Dati: {data}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Figures: {source}</source>
        <translation>Dati: {source}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Figures: © European Union, {source}</source>
        <translation>Dati: © Unione europea, {source}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>File</source>
        <extracomment>QgsProcessingParameterFile, QgsProcessingParameterFileDestination</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>File of NUTS regions from GISCO</source>
        <translation>File di regioni NUTS di GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>File of styles</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>File di stili</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>File, folder or address of the dataset</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>File, cartella o indirizzo del dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Files</source>
        <extracomment>__init__</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Files written</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>File scritti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filter map</source>
        <translation>Filtra la mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filters</source>
        <extracomment>setText</extracomment>
        <translation>Filtri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Filters ({n})</source>
        <translation>Filtri ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Find &amp;Partners</source>
        <extracomment>addAction</extracomment>
        <translation>Trova &amp;partner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Find a Region</source>
        <extracomment>EmptyState</extracomment>
        <translation>Trova una regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Find expertise</source>
        <translation>Trova know-how</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Find partners</source>
        <extracomment>run</extracomment>
        <translation>Trova partner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Find partners for the region</source>
        <extracomment>_button</extracomment>
        <translation>Trova partner per la regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Find regions</source>
        <translation>Trova regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Find regions by words and filters</source>
        <translation>Trova regioni per parole e filtri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Find regions, read and compare what they do, find expertise and partners</source>
        <extracomment>_add</extracomment>
        <translation>Trova regioni, legge e confronta le loro attività, individua know-how e partner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Findings of the map checks</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Risultati dei controlli delle mappe</translation>
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
        <translation>Prima accoglienza</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>First residence permits in the year</source>
        <extracomment>data</extracomment>
        <translation>Primi permessi di soggiorno nell’anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>First year</source>
        <extracomment>_year</extracomment>
        <translation>Primo anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>First year of the series that is kept, e.g. 2015</source>
        <extracomment>setToolTip</extracomment>
        <translation>Primo anno della serie da conservare, ad es. 2015</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/boundaries.py"/>
        <source>Fitting in what GISCO does not have</source>
        <extracomment>step</extracomment>
        <translation>Integrazione di ciò che manca in GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/layer_boundaries.py"/>
        <source>Fitting the world map around the layer</source>
        <extracomment>step</extracomment>
        <translation>Adattamento della mappa del mondo intorno al layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Fix</source>
        <extracomment>QPushButton</extracomment>
        <translation>Correggi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Fix what can be fixed</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Correggi ciò che è possibile correggere</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Fix: {text}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Correggi: {text}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Fixed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Corretti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Flag</source>
        <extracomment>title</extracomment>
        <translation>Flag</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Flag in words</source>
        <translation>Flag per esteso</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Flag of the population</source>
        <translation>Flag della popolazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Flag of the share</source>
        <translation>Flag della quota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Flags of the source: {flags}.</source>
        <translation>Flag della fonte: {flags}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Flanders</source>
        <extracomment>data</extracomment>
        <translation>Fiandre</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Flemish provinces (5)</source>
        <extracomment>data</extracomment>
        <translation>province fiamminghe (5)</translation>
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
        <translation>Car&amp;telle…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Folder</source>
        <extracomment>QgsProcessingParameterFolderDestination</extracomment>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Folder of the sample project</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Cartella del progetto di esempio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Folders of the map</source>
        <translation>Cartelle della mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Folders of “{map}”</source>
        <translation>Cartelle di «{map}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>For that year choose among: {scales}.</source>
        <translation>Per quell’anno scegliere tra: {scales}.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens (census 2021)</source>
        <extracomment>data</extracomment>
        <translation>Cittadini stranieri (censimento 2021)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>Cittadini stranieri di età 15-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign citizens and stateless persons, % of total population</source>
        <extracomment>data</extracomment>
        <translation>Cittadini stranieri e apolidi, % della popolazione totale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign citizens and stateless persons, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Cittadini stranieri e apolidi, al 1º gennaio</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign citizens, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation>Cittadini stranieri, % della popolazione di età 15–64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign residents, % of total population (Italian registers)</source>
        <extracomment>data</extracomment>
        <translation>Residenti stranieri, % della popolazione totale (anagrafi italiane)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born population aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>Popolazione nata all’estero di età 15-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born population, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Popolazione nata all’estero, al 1º gennaio</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born residents (census 2021)</source>
        <extracomment>data</extracomment>
        <translation>Residenti nati all’estero (censimento 2021)</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Foreign-born residents who arrived in 2015-2019 (census 2021)</source>
        <extracomment>data</extracomment>
        <translation>Residenti nati all’estero arrivati nel 2015-2019 (censimento 2021)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Foreign-born, % of population aged 15–64</source>
        <extracomment>data</extracomment>
        <translation>Nati all’estero, % della popolazione di età 15–64 anni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Forget the chosen style of yours</source>
        <extracomment>_button</extracomment>
        <translation>Elimina lo stile proprio selezionato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Forget what was decided by hand for the selected regions</source>
        <extracomment>button</extracomment>
        <translation>Annulla le decisioni prese a mano per le regioni selezionate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Form&amp;at</source>
        <extracomment>addRow</extracomment>
        <translation>Forma&amp;to</translation>
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
        <translation>Formati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Found by its name: {name} ({code}).</source>
        <translation>Trovata per nome: {name} ({code}).</translation>
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
        <translation>Guyana francese</translation>
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
        <translation>Friuli Venezia Giulia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>From a note on the country: no region of the edition is of this kind.</source>
        <extracomment>_dim</extracomment>
        <translation>Da una nota sul paese: nessuna regione dell’edizione è di questo tipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>From the beginning</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Dall’inizio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>From year</source>
        <translation>Dall’anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Further figures</source>
        <extracomment>Section</extracomment>
        <translation>Altri dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>GISCO has no boundaries of NUTS {year} at {scale}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>GISCO non ha confini della NUTS {year} alla scala {scale}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>GISCO, NUTS {year} ({file})</source>
        <translation>GISCO, NUTS {year} ({file})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>GISCO, NUTS, year unknown ({file})</source>
        <translation>GISCO, NUTS, anno ignoto ({file})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>GISCO’s file {file} is not used: {reason}</source>
        <translation>Il file GISCO {file} non è usato: {reason}</translation>
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
        <translation>Galizia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Geo code</source>
        <extracomment>title</extracomment>
        <translation>Codice geografico</translation>
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
        <translation>Comunità germanofona</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Germany</source>
        <extracomment>data</extracomment>
        <translation>Germania</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Gets two files: the atlas file and the project</source>
        <extracomment>setToolTip</extracomment>
        <translation>Riceverà due file: il file dell’atlante e il progetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Gibraltar</source>
        <extracomment>data</extracomment>
        <translation>Gibilterra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give ALLOW_HOSTS={host}, if it may be asked.</source>
        <translation>Indicare ALLOW_HOSTS={host}, se è consentito contattare questo server.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>Give LOGO yourself.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indicare LOGO direttamente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Give at least one criterion a weight.</source>
        <extracomment>PluginError</extracomment>
        <translation>Assegnare un peso ad almeno un criterio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Give it one.</source>
        <extracomment>TargetError</extracomment>
        <translation>Assegnarne uno.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give its place now as DATASET_PLACE or BOUNDARY_PLACE, or put the file beside the atlas file.</source>
        <translation>Indicarne la posizione attuale in DATASET_PLACE o BOUNDARY_PLACE, oppure mettere il file accanto al file dell’atlante.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Give the address at which the map is opened in a web browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indicare l’indirizzo con cui la mappa si apre in un browser web.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>Give the address of its “datapackage.json”, or of a zip of it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indicare l’indirizzo del suo «datapackage.json» oppure di un suo zip.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Give the layer changed last the style it had, exactly</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ripristina esattamente lo stile che aveva l’ultimo layer modificato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give the login for it as AUTHCFG, if it may be sent there.</source>
        <translation>Indicare in AUTHCFG le credenziali per questo server, se è consentito inviargliele.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Give the name of one of those listed under Details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indicare il nome di uno di quelli elencati in Dettagli.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give the place of a file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indicare la posizione di un file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>Give the preset a name.</source>
        <extracomment>PluginError</extracomment>
        <translation>Assegnare un nome alla preimpostazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Give the whole address as DATASET_PLACE.</source>
        <translation>Indicare l’indirizzo completo in DATASET_PLACE.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>Give the whole address.</source>
        <extracomment>__init__</extracomment>
        <translation>Indicare l’indirizzo completo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Give the year with four digits, or leave it empty.</source>
        <translation>Indicare l’anno con quattro cifre oppure lasciare vuoto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Give up on a &amp;download after</source>
        <translation>Abbandona un &amp;download dopo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Given code</source>
        <translation>Codice fornito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/update_atlas.py"/>
        <source>Gives an atlas file of an older version the present form; a copy is kept.</source>
        <translation>Dà a un file di atlante di una versione precedente la forma attuale; una copia è conservata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/update_atlas.py"/>
        <source>Gives an atlas file that an older version of the plugin wrote the present form: edits in its tables then reach its maps, with and without the plugin, and every row has an id of its own. The file is changed in one step or not at all. Version 0.1.0 of the plugin refuses the updated file, and opens the copy.

Atlas file: a GeoPackage made with “Load edition”. One that is up to date is refused.
Copy: the file as it was, beside it.</source>
        <translation>Dà la forma attuale a un file di atlante scritto da una versione precedente del plugin: le modifiche nelle sue tabelle arrivano allora alle sue mappe, con e senza il plugin, e ogni riga ha un identificativo proprio. Il file è modificato in un solo passo o per niente. La versione 0.1.0 del plugin rifiuta il file aggiornato, e apre la copia.

File di atlante: un GeoPackage fatto con «Carica edizione». Uno aggiornato è rifiutato.
Copia: il file com’era, accanto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Go on after a failure</source>
        <translation>Prosegui dopo un errore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Go to this page of QGIS&apos;s options</source>
        <extracomment>setToolTip</extracomment>
        <translation>Apre questa pagina delle opzioni di QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Gone</source>
        <translation>Assente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Gone, copy kept</source>
        <translation>Assente, copia conservata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Good</source>
        <translation>Valida</translation>
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
        <translation>Grigio con tratteggio</translation>
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
        <translation>Gruppo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Grouped by</source>
        <translation>Raggruppamento per</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Groups of fields</source>
        <extracomment>RememberedBox</extracomment>
        <translation>Gruppi di settori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Groups of regions</source>
        <extracomment>RememberedBox</extracomment>
        <translation>Gruppi di regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Guadeloupe</source>
        <extracomment>data</extracomment>
        <translation>Guadalupa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Guess</source>
        <translation>Rileva automaticamente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Guess again?</source>
        <extracomment>confirmed</extracomment>
        <translation>Rilevare di nuovo?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Guess from headers and cells, and forget what was chosen</source>
        <extracomment>setToolTip</extracomment>
        <translation>Rileva da intestazioni e celle, scartando le scelte fatte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Guess from the unit</source>
        <extracomment>addItem</extracomment>
        <translation>Rileva dall’unità di misura</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Guyane</source>
        <extracomment>data</extracomment>
        <translation>Guyana francese</translation>
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
        <translation>Mezza pagina, per un documento di testo</translation>
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
        <translation>Amburgo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Has</source>
        <extracomment>_many</extracomment>
        <translation>Con voci</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has an address and no place on the map ({address}); used only if it names its region.</source>
        <translation>Ha un indirizzo ma nessuna posizione sulla mappa ({address}); usato solo se cita la sua regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Has entries of these kinds</source>
        <translation>Contiene voci di questi tipi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has no link that could be its source: give the map&apos;s address.</source>
        <extracomment>note</extracomment>
        <translation>Non ha un link che possa fungere da fonte: indicare l’indirizzo della mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Has no place on the map; used only if it names its region.</source>
        <extracomment>note</extracomment>
        <translation>Non ha una posizione sulla mappa; usato solo se cita la sua regione.</translation>
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
        <translation>Salute</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_map.py"/>
        <source>Heat map of regions and themes</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Mappa di calore di regioni e temi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>Help</source>
        <extracomment>setAccessibleName, setText</extracomment>
        <translation>Aiuto</translation>
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
        <translation>I fogli nascosti non sono letti: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Highest: {figures}</source>
        <translation>Valori più alti: {figures}</translation>
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
        <translation>Suggerimento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Hints</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Holds</source>
        <translation>Contenuto</translation>
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
        <translation>Server che è consentito contattare, separati da spazi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Housing</source>
        <extracomment>title</extracomment>
        <translation>Alloggio</translation>
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
        <translation>Modalità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>How it was placed</source>
        <translation>Modalità di collocazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How long a service may be silent before it is given up</source>
        <extracomment>_spin</extracomment>
        <translation>Per quanto tempo un servizio può non rispondere prima che lo si abbandoni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How long one download may take in all</source>
        <extracomment>_spin</extracomment>
        <translation>Quanto può durare in tutto un singolo download</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>How many of the {n} regions hold a competence, by a source of their own or by rule. “No answer” does not mean “none”.</source>
        <extracomment>Sheet</extracomment>
        <translation>Quante delle {n} regioni hanno una competenza, con fonte propria o per regola generale. «Nessuna risposta» non significa «nessuna».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>How many regions hold which kind of power. The others give no answer.</source>
        <translation>Quante regioni hanno ciascun tipo di competenza. Le altre non danno risposta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>How much of the edition is answered</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Quanta parte dell’edizione ha una risposta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>How much of the unit and the official region is common to both, 0 to 1</source>
        <translation>Quanta parte è comune all’unità e alla regione ufficiale, da 0 a 1</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>How often a request is made again after a failure that may pass, such as a busy service</source>
        <extracomment>_spin</extracomment>
        <translation>Quante volte si ripete una richiesta dopo un errore forse temporaneo, ad es. un servizio sovraccarico</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>How sure</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>How the figure was placed</source>
        <translation>Modalità di collocazione del dato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Humanitarian aid</source>
        <extracomment>title</extracomment>
        <translation>Aiuto umanitario</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Hungary</source>
        <extracomment>data</extracomment>
        <translation>Ungheria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Iceland</source>
        <extracomment>data</extracomment>
        <translation>Islanda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/places.py"/>
        <source>If you know whose it is, load the edition again and choose it yourself.</source>
        <extracomment>__init__</extracomment>
        <translation>Se la provenienza è nota, caricare di nuovo l’edizione e sceglierlo direttamente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Immigration and aliens law</source>
        <extracomment>title</extracomment>
        <translation>Diritto dell’immigrazione e degli stranieri</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Immigration in the year</source>
        <extracomment>data</extracomment>
        <translation>Immigrazione nell’anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Imp&amp;ort…</source>
        <extracomment>_button</extracomment>
        <translation>Imp&amp;orta…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Import edition</source>
        <translation>Importa edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Import styles</source>
        <extracomment>getOpenFileName</extracomment>
        <translation>Importa stili</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>In Google My Maps choose Share and let anyone with the link view the map, or ask its owner to; or export it to a KML or KMZ file and load that.</source>
        <extracomment>PluginError</extracomment>
        <translation>In Google My Maps scegliere Condividi e consentire la visualizzazione a chiunque abbia il link, o chiederlo al proprietario della mappa; oppure esportarla in un file KML o KMZ e caricarlo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>In Google My Maps choose “Export to KML/KMZ” and load that file, or give the map&apos;s address.</source>
        <extracomment>PluginError</extracomment>
        <translation>In Google My Maps scegliere «Esporta in KML/KMZ» e caricare quel file, oppure indicare l’indirizzo della mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>In Google Sheets choose Share and let anyone with the link view it, or File ▸ Share ▸ Publish to web; or download it as XLSX and load that file.</source>
        <extracomment>PluginError</extracomment>
        <translation>In Google Sheets scegliere Condividi e consentire la visualizzazione a chiunque abbia il link, oppure File ▸ Condividi ▸ Pubblica sul Web; oppure scaricarlo come XLSX e caricare quel file.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>In Latvia, FOR includes recognised non-citizens.</source>
        <extracomment>data</extracomment>
        <translation>In Lettonia FOR comprende i non cittadini riconosciuti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>In NUTS {year} the region is joined with others, of which figures are missing.</source>
        <translation>Nella NUTS {year} la regione è unita ad altre, di cui mancano dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>In NUTS {year} the region is joined with others; ratios cannot be added up.</source>
        <translation>Nella NUTS {year} la regione è unita ad altre; i valori relativi non si possono sommare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>In NUTS {year} the region is joined with parts of others: its figure is not the whole.</source>
        <translation>Nella NUTS {year} la regione è unita a parti di altre: il suo dato non copre l’insieme.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>In a terminal run “/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {name}” and restart QGIS.</source>
        <translation>In un terminale eseguire «/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {name}» e riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>In a terminal run “sudo apt install python3-{name}” (Debian, Ubuntu) and restart QGIS.</source>
        <translation>In un terminale eseguire «sudo apt install python3-{name}» (Debian, Ubuntu) e riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>In no block that is shown here</source>
        <translation>In nessuno dei blocchi qui mostrati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>In no class of the legend, and not drawn: {n}</source>
        <extracomment>append</extracomment>
        <translation>In nessuna classe della legenda e non rappresentati: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Indicator</source>
        <extracomment>title</extracomment>
        <translation>Indicatore</translation>
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
        <translation>Indicatori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>Indicators of the old file were kept, with the figures they had: {titles}.</source>
        <translation>Gli indicatori del vecchio file sono stati mantenuti, con i dati che avevano: {titles}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>Indicators: {titles}</source>
        <translation>Indicatori: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>Inferred: no source states it; it is inferred from the division of tasks.</source>
        <translation>Dedotto: nessuna fonte lo indica; è dedotto dalla ripartizione dei compiti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Information and service points for migrants</source>
        <extracomment>title</extracomment>
        <translation>Informazione e sportelli per i migranti</translation>
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
        <translation>Pratiche innovative</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Insets</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Riquadri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Insets of outermost regions and small islands</source>
        <translation>Riquadri per le regioni ultraperiferiche e le piccole isole</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/paths.py"/>
        <source>Install the plugin again.</source>
        <extracomment>kind</extracomment>
        <translation>Installare di nuovo il plugin.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Integration</source>
        <extracomment>title</extracomment>
        <translation>Integrazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Integration and Social Inclusion</source>
        <extracomment>title</extracomment>
        <translation>Integrazione e inclusione sociale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Integration and social inclusion: how Europe’s maritime regions are involved</source>
        <translation>Integrazione e inclusione sociale: il coinvolgimento delle regioni marittime d’Europa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Interest to cooperate</source>
        <translation>Interesse a cooperare</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Interested</source>
        <extracomment>_check</extracomment>
        <translation>Interessate</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Intermediterranean</source>
        <extracomment>data</extracomment>
        <translation>Intermediterranea</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Involvement</source>
        <extracomment>title</extracomment>
        <translation>Coinvolgimento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Involvement and share</source>
        <extracomment>StylePreset</extracomment>
        <translation>Coinvolgimento e quota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Involvement of regions: competence and experience documented in this theme.</source>
        <translation>Coinvolgimento delle regioni: competenze ed esperienze documentate in questo tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Involvement of the region</source>
        <translation>Coinvolgimento della regione</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Ionian Islands</source>
        <extracomment>data</extracomment>
        <translation>Isole Ionie</translation>
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
        <translation>Isole</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Isle of Man</source>
        <extracomment>data</extracomment>
        <translation>Isola di Man</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Israel</source>
        <extracomment>data</extracomment>
        <translation>Israele</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Issues and needs</source>
        <extracomment>MapClass</extracomment>
        <translation>Problematiche ed esigenze</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Issues, Needs, Innovative Practices</source>
        <extracomment>title</extracomment>
        <translation>Problematiche, esigenze e pratiche innovative</translation>
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
        <translation>Chiede di riprovare tra {n} ore.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} minutes.</source>
        <translation>Chiede di riprovare tra {n} minuti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>It asks to be tried again in {n} seconds.</source>
        <translation>Chiede di riprovare tra {n} secondi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/reading.py"/>
        <source>It does not say which schema it has.</source>
        <extracomment>unreadable</extracomment>
        <translation>Non indica quale schema ha.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>It has more than {n} features.</source>
        <extracomment>_not_nuts</extracomment>
        <translation>Ha più di {n} elementi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>It has no columns {names}.</source>
        <extracomment>_not_nuts</extracomment>
        <translation>Non ha le colonne {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>It has no polygon.</source>
        <translation>Non ha un poligono.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>It holds no NUTS region.</source>
        <extracomment>_not_nuts</extracomment>
        <translation>Non contiene alcuna regione NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>It holds none of the expected administrative units.</source>
        <extracomment>_unreadable</extracomment>
        <translation>Non contiene nessuna delle unità amministrative previste.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>It is empty: there is no table to read.</source>
        <extracomment>PluginError</extracomment>
        <translation>È vuoto: non c’è alcuna tabella da leggere.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>It is no polygon.</source>
        <translation>Non è un poligono.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>It is not clear which field these are about; they are left out: {titles}</source>
        <translation>Non è chiaro a quale settore si riferiscano; sono esclusi: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>It is not known which theme the folder is; its {n} placemarks wait for an answer.</source>
        <translation>Non è noto a quale tema corrisponda la cartella; i suoi {n} segnaposto attendono una risposta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>It is {width} × {height} pixels large.</source>
        <translation>Le dimensioni sono {width} × {height} pixel.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>It may ask for a login. Open it in a browser, and give the address of the file itself.</source>
        <extracomment>PluginError</extracomment>
        <translation>Potrebbe richiedere un accesso. Aprirlo in un browser e indicare l’indirizzo del file stesso.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>It may have been moved or renamed. Load the edition again, or point to the file.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Potrebbe essere stato spostato o rinominato. Caricare di nuovo l’edizione oppure indicare il file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>It opens, drawn and labelled, in QGIS without this plugin</source>
        <extracomment>setToolTip</extracomment>
        <translation>Si apre in QGIS, già stilizzato ed etichettato, anche senza questo plugin</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>It shows a picture that lies in another file.</source>
        <translation>Mostra un’immagine che si trova in un altro file.</translation>
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
        <translation>Il suo indirizzo è {url}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Its description is too long; only the beginning was read.</source>
        <extracomment>note</extracomment>
        <translation>La descrizione è troppo lunga; ne è stato letto solo l’inizio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Its last good copy, of {date}, can be loaded.</source>
        <translation>È possibile caricare l’ultima copia valida, del {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Its place cannot be read: {reason}.</source>
        <extracomment>note</extracomment>
        <translation>La posizione non è leggibile: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Its polygon cannot be used: {reason}</source>
        <translation>Il suo poligono non è utilizzabile: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Its theme cannot be told by its title; read as “{theme}”, a guess.</source>
        <translation>Impossibile stabilirne il tema dal titolo; letta come «{theme}», un’ipotesi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>JSON-stat, SDMX-CSV with codes, or TSV; packed with gzip or not</source>
        <extracomment>setToolTip</extracomment>
        <translation>JSON-stat, SDMX-CSV con codici o TSV; compresso con gzip o no</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Join Report – {file}</source>
        <extracomment>__init__</extracomment>
        <translation>Rapporto di abbinamento – {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Join Report…</source>
        <extracomment>show_success</extracomment>
        <translation>Rapporto di abbinamento…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Join report</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Rapporto di abbinamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Joins a dataset on migration in regions to boundaries: atlas file, project and join report.</source>
        <translation>Abbina ai confini un dataset sulla migrazione nelle regioni: file dell’atlante, progetto e rapporto di abbinamento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Jordan</source>
        <extracomment>data</extracomment>
        <translation>Giordania</translation>
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
        <translation>In KML la longitudine viene prima. Correggere l’ordine oppure richiedere di nuovo la mappa a chi l’ha creata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Keep &amp;up to</source>
        <extracomment>addRow</extracomment>
        <translation>Conserva &amp;fino a</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keep in the profile, too</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Conserva anche nel profilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>Keep the rows and columns that matter, or delete formatted empty ones.</source>
        <extracomment>PluginError</extracomment>
        <translation>Tenere solo le righe e le colonne necessarie oppure eliminare quelle vuote formattate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Keep the rows of the regions. Figures belong into a table of their own, “indicators”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Mantenere le righe delle regioni. I dati vanno in una tabella a parte, «indicators».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Keep the settings of this window under the name</source>
        <extracomment>setToolTip</extracomment>
        <translation>Conserva con questo nome le impostazioni della finestra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Keep these settings as a style of your own</source>
        <extracomment>_button</extracomment>
        <translation>Conserva queste impostazioni come stile proprio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>Keeping a copy</source>
        <extracomment>step</extracomment>
        <translation>Si conserva una copia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/assembly.py"/>
        <source>Keeping the indicators of the old file</source>
        <translation>Conservazione degli indicatori del vecchio file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keeping the placements</source>
        <extracomment>step</extracomment>
        <translation>Conservazione delle collocazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Keeps in an atlas file which unit a region is drawn as, decided by hand.</source>
        <translation>Conserva in un file dell’atlante l’unità, decisa a mano, con cui è rappresentata una regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Kept since {date} ({size} MB); GISCO is only asked for changes.</source>
        <translation>Conservato dal {date} ({size} MB); a GISCO si chiedono solo le modifiche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Kept since {date}.</source>
        <translation>Conservato dal {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>Key figures</source>
        <extracomment>_heading</extracomment>
        <translation>Dati principali</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Kherson</source>
        <extracomment>data</extracomment>
        <translation>Kherson</translation>
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
        <translation>Tipo di autorità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Kind of change</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tipo di modifica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Kind of partner</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Tipo di partner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Kind of power documented for the regional authority, edition of {date}</source>
        <extracomment>replace</extracomment>
        <translation>Tipo di potere documentato per l’autorità regionale, edizione del {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/cards.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Kind of source</source>
        <extracomment>labelled, title</extracomment>
        <translation>Tipo di fonte</translation>
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
        <translation>Tipi di autorità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Kinds of authority without a region and without a word in these fields, left out: {names}</source>
        <extracomment>append</extracomment>
        <translation>Tipi di autorità senza una regione e senza alcuna indicazione in questi settori, esclusi: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Kinds of partners</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Tipi di partner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Kinds of power, by field</source>
        <extracomment>Sheet</extracomment>
        <translation>Tipi di competenza, per ambito</translation>
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
        <translation>Valori noti: {names}</translation>
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
        <translation>Riunione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>La&amp;yer</source>
        <extracomment>add</extracomment>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Labour force participation rate of the foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>Tasso di partecipazione alle forze di lavoro dei nati all’estero di età 20-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Labour force survey (a sample).</source>
        <extracomment>data</extracomment>
        <translation>Indagine sulle forze di lavoro (campionaria).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Lan&amp;guage</source>
        <extracomment>QLabel</extracomment>
        <translation>Li&amp;ngua</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Landscape</source>
        <extracomment>addItem</extracomment>
        <translation>Orizzontale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Lang&amp;uage</source>
        <extracomment>addRow</extracomment>
        <translation>Ling&amp;ua</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Language</source>
        <extracomment>QgsProcessingParameterEnum, choice</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Language and civic training</source>
        <extracomment>title</extracomment>
        <translation>Formazione linguistica e civica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Language of the codebook</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Lingua del dizionario dei dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Language of the pages</source>
        <translation>Lingua delle pagine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Language of the pages, whatever that of QGIS</source>
        <extracomment>setToolTip</extracomment>
        <translation>Lingua delle pagine, indipendentemente da quella di QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Language of titles and units, as far as Eurostat has them</source>
        <extracomment>setToolTip</extracomment>
        <translation>Lingua dei titoli e delle unità di misura, se disponibile presso Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Largest circles: {figures}</source>
        <translation>Cerchi più grandi: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Largest pies: {figures}</source>
        <translation>Grafici a torta più grandi: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Last good</source>
        <translation>Ultima copia valida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Last year</source>
        <extracomment>_year</extracomment>
        <translation>Ultimo anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Latest available</source>
        <translation>Ultimo disponibile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Latest available – each territory its own</source>
        <extracomment>addItem</extracomment>
        <translation>Ultimo disponibile – per ciascun territorio il proprio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Latest period: {period}.</source>
        <translation>Ultimo periodo: {period}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Latvia</source>
        <extracomment>data</extracomment>
        <translation>Lettonia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Layer</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Layer in &amp;the file</source>
        <extracomment>add</extracomment>
        <translation>Layer nel &amp;file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Layer in the atlas file</source>
        <extracomment>QgsProcessingOutputString</extracomment>
        <translation>Layer nel file dell’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Layer in the boundary file</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Layer del file dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Layer of my own</source>
        <translation>Layer proprio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Layer “{name}”, NUTS {year}</source>
        <translation>Layer «{name}», NUTS {year}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Layer “{name}”, NUTS, year unknown</source>
        <translation>Layer «{name}», NUTS, anno ignoto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Layers</source>
        <extracomment>QGroupBox, QgsProcessingOutputString, QgsProcessingParameterEnum, setAccessibleName</extracomment>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>Layers and coordinates in PDF (GeoPDF)</source>
        <translation>Layer e coordinate nel PDF (GeoPDF)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Laying out “{title}”…</source>
        <extracomment>emit</extracomment>
        <translation>Impaginazione di «{title}»…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Layout “{name}”: </source>
        <translation>Layout «{name}»: </translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Lazio</source>
        <extracomment>data</extracomment>
        <translation>Lazio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Le&amp;vels</source>
        <extracomment>add</extracomment>
        <translation>Li&amp;velli</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>Leave it out of the address and choose an authentication configuration of QGIS.</source>
        <extracomment>PluginError</extracomment>
        <translation>Toglierlo dall’indirizzo e scegliere una configurazione di autenticazione di QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Leave map alone</source>
        <translation>Non modificare la mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Leave out entries that are planned or proposed</source>
        <extracomment>setToolTip</extracomment>
        <translation>Esclude le voci pianificate o proposte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Leave “Mapping used” empty.</source>
        <extracomment>PluginError</extracomment>
        <translation>Lasciare vuoto «Mappatura usata».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Lebanon</source>
        <extracomment>data</extracomment>
        <translation>Libano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Led to {address}</source>
        <extracomment>append</extracomment>
        <translation>Ha condotto a {address}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Left out, as one rule gives it to both: {n}</source>
        <extracomment>append</extracomment>
        <translation>Escluse, perché una stessa regola le attribuisce a entrambe: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Left over</source>
        <extracomment>addTab</extracomment>
        <translation>Non abbinati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Legal assistance</source>
        <extracomment>title</extracomment>
        <translation>Assistenza legale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Legal bases and sources</source>
        <extracomment>_save</extracomment>
        <translation>Basi giuridiche e fonti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Legal basis</source>
        <extracomment>labelled, title</extracomment>
        <translation>Base giuridica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Legal basis and sources of the cell</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Base giuridica e fonti della cella</translation>
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
        <translation>Livello</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Level at least</source>
        <extracomment>QgsProcessingParameterEnum, _one</extracomment>
        <translation>Livello minimo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Level at least: {level}</source>
        <extracomment>append</extracomment>
        <translation>Livello minimo: {level}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Level of power</source>
        <extracomment>replace, title</extracomment>
        <translation>Livello di potere</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Level stated by the source</source>
        <extracomment>title</extracomment>
        <translation>Livello indicato dalla fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Level, as the source words it</source>
        <extracomment>title</extracomment>
        <translation>Livello, come formulato dalla fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Level: the widest power that the sources give the region in a field of this theme.</source>
        <translation>Livello: il potere più ampio che le fonti attribuiscono alla regione in un settore di questo tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>Levels</source>
        <extracomment>QgsProcessingParameterEnum, choice</extracomment>
        <translation>Livelli</translation>
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
        <translation>Licenza dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Licence of the boundaries</source>
        <translation>Licenza dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Licences</source>
        <translation>Licenze</translation>
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
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Link in the map</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Link nella mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Links on the map</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Collegamenti sulla mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Links to documents</source>
        <translation>Link ai documenti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>Links: {links}</source>
        <translation>Link: {links}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Lisbon and Tagus Valley</source>
        <extracomment>data</extracomment>
        <translation>Lisbona e Valle del Tago</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>List every class</source>
        <extracomment>beginMacro, undoable</extracomment>
        <translation>Elenca tutte le classi</translation>
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
        <translation>Elenca i possibili partner di una regione, con i motivi a parole.
Offre ciò che serve: dalle esigenze e dagli interessi alla cooperazione della regione si ricavano i settori citati; il punteggio di un partner è la media del suo know-how documentato in tali settori, da 0 a 100 (si veda «Trova know-how», qui con i pesi 3 competenza, 4 esperienza, 2 attualità). Ciò che non è stato compreso è indicato nel log.
Ha bisogno di ciò che è offerto: lo stesso, visto dall’altra parte.
Ha un profilo simile: somiglianza delle competenze (livelli) e dei temi (numero di voci) in base al coefficiente di Jaccard ponderato di Ružička (1958), Σ min / Σ max, in percentuale. È la stessa vista da ciascuna delle due regioni, ed è 100 per profili uguali. Ne è escluso ciò che entrambe hanno in base alla stessa regola: una legge del loro paese non rende simili due regioni. Negli altri casi una competenza per regola generale conta il 30 % di una con fonte propria della regione, salvo diversa indicazione.

File dell’atlante: un GeoPackage creato con «Carica edizione». Vuoto: il primo in alto nel progetto aperto.
Regione: identificativo, codice NUTS o nome.
Stessa commissione: solo le regioni che fanno parte con essa di una commissione CRPM.
Lingua comune: solo regioni di Stati con una lingua ufficiale in comune; le lingue di singole parti di uno Stato non sono considerate.
Nome: se indicato, il risultato è salvato anche nel file dell’atlante come layer.
Tabella: CSV, XLSX, ODS, HTML o PDF, secondo l’estensione.</translation>
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
        <translation>Elenca le regioni in cui tutte le parole compaiono nei nomi, nei codici, nel paese, nei settori di competenza o nelle voci documentate. Accenti e maiuscole sono ignorati, le «virgolette» tengono insieme le parole, non ci sono caratteri jolly. Le note alle regole generali non vengono cercate: parlano spesso di altre regioni.

File dell’atlante: un GeoPackage creato con «Carica edizione». Vuoto: il primo in alto nel progetto aperto.
I filtri valgono tutti insieme. Tema, settore e livello devono valere per una stessa competenza; l’ordine dei livelli è: esclusiva, concorrente, esecutiva, consultiva, tipo di potere non indicato, nessuna (qualsiasi risposta). La regione deve avere una voce di ciascuno dei tipi indicati. Anni: una voce deve ricadervi almeno in parte.
«Nessuna» non è una competenza, qualunque ne sia il fondamento: per trovare poteri, indicare un livello.
Fondamento: una competenza che si fonda su una fonte della regione stessa, oppure su una regola generale, valida per ogni autorità del suo tipo. Se entrambe la indicano, vale come fonte propria della regione.
Blocco del patto: la regione dice qualcosa su un settore di un blocco (elemento costitutivo) del patto dell’UE sulla migrazione e l’asilo. I settori generali, come lo sviluppo regionale, contano solo se scelti.
Solo ciò che è realizzato: esclude le voci pianificate o proposte.
Solo questi paesi, commissioni: nomi o codici, separati da virgole.
Nome: se indicato, il risultato è salvato anche nel file dell’atlante come layer.
Tabella: CSV, XLSX, ODS, HTML o PDF, secondo l’estensione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Lists regions that offer what a region needs, need what it offers, or share its profile.</source>
        <translation>Elenca le regioni che offrono ciò che serve a una regione, hanno bisogno di ciò che essa offre o hanno un profilo simile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Lists the regions of an atlas file that words and filters find.</source>
        <translation>Elenca le regioni di un file dell’atlante trovate con parole e filtri.</translation>
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
        <translation>Carica c&amp;opia…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Load Edition</source>
        <extracomment>__init__</extracomment>
        <translation>Carica edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Load Edition…</source>
        <extracomment>show_text</extracomment>
        <translation>Carica edizione…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Load a dataset, join it to boundaries and add nine styled layers</source>
        <extracomment>_add</extracomment>
        <translation>Carica un dataset, lo abbina ai confini e aggiunge nove layer già stilizzati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Load an edition to find regions, read and compare what they do, and find expertise and partners.</source>
        <extracomment>show_text</extracomment>
        <translation>Caricare un’edizione per trovare le regioni, leggere e confrontare le loro attività e individuare know-how e partner.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Load edition</source>
        <extracomment>start_task</extracomment>
        <translation>Carica edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Load edition 2026.12 or a later one, or add the tables “rules” and “authority_kinds” to yours.</source>
        <extracomment>PluginError</extracomment>
        <translation>Caricare l’edizione 2026.12 o una successiva, oppure aggiungere alla propria le tabelle «rules» e «authority_kinds».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Load it as a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>Caricarlo come pacchetto di dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Load placements</source>
        <extracomment>getOpenFileName</extracomment>
        <translation>Carica collocazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Load the edition again and give the address yourself, or add it to your sources.</source>
        <translation>Caricare di nuovo l’edizione indicando direttamente l’indirizzo, oppure aggiungerlo alle proprie fonti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Load the edition again into a new file, and add its indicators again.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Caricare di nuovo l’edizione in un nuovo file e riaggiungere i suoi indicatori.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/content_update.py"/>
        <source>Load the edition again into a new file. Nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation>Caricare di nuovo l’edizione in un nuovo file. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Load the edition again to take it from elsewhere.</source>
        <extracomment>PluginError</extracomment>
        <translation>Per prenderla da un’altra posizione, caricare di nuovo l’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <source>Load the edition again with these layers.</source>
        <extracomment>ExportError</extracomment>
        <translation>Caricare di nuovo l’edizione con questi layer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_citation.py"/>
        <source>Load the edition again with this layer.</source>
        <extracomment>ExportError</extracomment>
        <translation>Caricare di nuovo l’edizione con questo layer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Load the edition again, or choose another file name. Nothing was changed.</source>
        <translation>Caricare di nuovo l’edizione oppure scegliere un altro nome di file. Nulla è stato modificato.</translation>
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
        <translation>Caricare di nuovo l’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Load the edition again; from then on it can be refreshed.</source>
        <extracomment>PluginError</extracomment>
        <translation>Caricare di nuovo l’edizione; da quel momento sarà possibile aggiornarla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load the last good copy, whatever the source gives now</source>
        <extracomment>_button</extracomment>
        <translation>Carica l’ultima copia valida, qualunque sia ora il contenuto della fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Load the map at the end of the links by its own address.</source>
        <extracomment>PluginError</extracomment>
        <translation>Caricare la mappa finale usando direttamente il suo indirizzo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Load the map by its address, or export it again without the option “Keep data up to date with network link KML”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Caricare la mappa dal suo indirizzo oppure esportarla di nuovo senza l’opzione «Mantieni aggiornati i dati con il link di rete KML».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Load the source, or its last good copy if its file has gone</source>
        <extracomment>_button</extracomment>
        <translation>Carica la fonte, oppure l’ultima copia valida se il file non esiste più</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Loaded</source>
        <translation>Data di caricamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Local name</source>
        <extracomment>title</extracomment>
        <translation>Nome locale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Login</source>
        <extracomment>QgsProcessingParameterAuthConfig</extracomment>
        <translation>Credenziali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>Longitude and latitude are swapped: put them right (“Swap X and Y coordinates” in the Processing Toolbox), and choose the layer that comes of it.</source>
        <translation>Longitudine e latitudine sono scambiate: correggerle («Scambia le coordinate X e Y» negli Strumenti di Processing) e scegliere il layer ottenuto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/swapped.py"/>
        <source>Longitude and latitude of the places of this map are swapped.</source>
        <extracomment>PluginError</extracomment>
        <translation>Longitudine e latitudine dei luoghi di questa mappa sono scambiate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>Longitude and latitude of the regions are swapped.</source>
        <translation>Longitudine e latitudine delle regioni sono scambiate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Look at the project again: styles and layouts may have changed (F5)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Rilegge il progetto: stili e layout possono essere cambiati (F5)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_scan.py"/>
        <source>Look for NUTS codes</source>
        <extracomment>Job</extracomment>
        <translation>Ricerca di codici NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Look for everything again</source>
        <extracomment>setToolTip</extracomment>
        <translation>Azzera la ricerca</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Look for room for the names (draws every map)</source>
        <translation>Cerca lo spazio per i nomi (disegna ogni mappa)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Look for something else.</source>
        <extracomment>TargetError</extracomment>
        <translation>Modificare la ricerca.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Look into the dataset</source>
        <extracomment>Job</extracomment>
        <translation>Esame del dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Look whether the file is there and may be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Verificare che il file esista e sia leggibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Looking at the columns</source>
        <extracomment>step</extracomment>
        <translation>Esame delle colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Looking at the folders</source>
        <extracomment>step</extracomment>
        <translation>Esame delle cartelle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Looking for NUTS codes</source>
        <extracomment>_features, step</extracomment>
        <translation>Ricerca dei codici NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_scan.py"/>
        <source>Looking for NUTS codes…</source>
        <extracomment>_say</extracomment>
        <translation>Ricerca di codici NUTS…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Looking for partners…</source>
        <extracomment>show_nothing</extracomment>
        <translation>Ricerca di partner…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_questions.py"/>
        <source>Looking into the dataset</source>
        <extracomment>step</extracomment>
        <translation>Esame del dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Looks at the layers as they are styled in the project, at the pages an export would make, and at the layouts in the project: empty maps, totals shown by colour, missing classes for missing data, more than seven classes, colours that look alike (CIEDE2000 of at least 8 for common sight, deuteranopia and protanopia after Machado 2009; 8 in lightness in grey), a missing source, note, legend or credit, names that collide, are cut or have no room, text under 6 pt or cut, old figures.

Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers. Empty: the open project.
Resolution and page: of the export to come; names are placed by them.
Old after years: figures of more years ago are reported.
Fix: mends what can be mended in the project and saves a project file that was given. Each layer keeps its style as it was among its styles.
Report: CSV, JSON or plain text, by the ending. Findings left after the fixes are listed.</source>
        <translation>Esamina i layer con gli stili che hanno nel progetto, le pagine che un’esportazione creerebbe e i layout del progetto: mappe vuote, valori assoluti rappresentati con i colori, assenza di classi per i dati mancanti, più di sette classi, colori simili (CIEDE2000 di almeno 8 per la vista normale, la deuteranopia e la protanopia secondo Machado 2009; 8 di luminosità in grigio), fonte, nota, legenda o attribuzione mancanti, nomi che si sovrappongono, sono tagliati o non hanno spazio, testo sotto i 6 pt o tagliato, dati vecchi.

File dell’atlante o progetto: un GeoPackage creato con «Carica edizione», oppure un progetto che ne contiene i layer. Vuoto: il progetto aperto.
Risoluzione e pagina: quelle della futura esportazione; in base a esse sono collocati i nomi.
Dati vecchi dopo (anni): sono segnalati i dati più vecchi di questo numero di anni.
Correggi: corregge nel progetto ciò che è possibile correggere e salva il file di progetto, se indicato. Ogni layer conserva lo stile precedente tra i propri stili.
Rapporto: CSV, JSON o testo semplice, secondo l’estensione. Sono elencati i problemi che restano dopo le correzioni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_style.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>Loss</source>
        <translation>Diminuzione</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Lower Saxony</source>
        <extracomment>data</extracomment>
        <translation>Bassa Sassonia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Lowest: {figures}</source>
        <translation>Valori più bassi: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Luxembourg</source>
        <extracomment>data</extracomment>
        <translation>Lussemburgo</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Länder (16)</source>
        <extracomment>data</extracomment>
        <translation>Länder (16)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Länder (9)</source>
        <extracomment>data</extracomment>
        <translation>Länder (9)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>M&amp;iddle</source>
        <translation>P&amp;unto centrale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Made from the atlas file “{file}”.</source>
        <translation>Ricavato dal file dell’atlante «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Made with {plugin} {version} for QGIS on {date}</source>
        <translation>Realizzata con {plugin} {version} per QGIS il {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Madeira</source>
        <extracomment>data</extracomment>
        <translation>Madera</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Make a &amp;new one beside the old one</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Crearne uno &amp;nuovo accanto al precedente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Make a new one.</source>
        <extracomment>PluginError</extracomment>
        <translation>Crearne uno nuovo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Make and open a ready project to try everything out, offline</source>
        <extracomment>_add</extracomment>
        <translation>Creare e aprire un progetto pronto per provare tutto, offline</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Make room and try again. Nothing was changed.</source>
        <extracomment>kind</extracomment>
        <translation>Liberare spazio e riprovare. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/leftover_files.py"/>
        <location filename="../cpmr_migration_plugin/workflows/base/profile.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>Make room on the disk, or see that the folder may be written to.</source>
        <extracomment>TargetError</extracomment>
        <translation>Liberare spazio sul disco oppure assicurarsi che la cartella sia scrivibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>Make room on the disk, or see that the folder under Details may be written to.</source>
        <extracomment>CacheError</extracomment>
        <translation>Liberare spazio sul disco oppure assicurarsi che la cartella indicata in Dettagli sia scrivibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/manual_placement.py"/>
        <source>Make sure that the folder of the profile can be written to: {folder}.</source>
        <extracomment>TargetError</extracomment>
        <translation>Assicurarsi che la cartella del profilo sia scrivibile: {folder}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/file_writing.py"/>
        <source>Make sure that there is room on the disk and that the folder can be written to.</source>
        <translation>Assicurarsi che vi sia spazio sul disco e che la cartella sia scrivibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/sheet_files.py"/>
        <source>Make sure that there is room on the disk, or choose a lower resolution.</source>
        <extracomment>ExportError</extracomment>
        <translation>Verificare che ci sia spazio sul disco o scegliere una risoluzione più bassa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Make the sample project</source>
        <extracomment>start_task</extracomment>
        <translation>Creare il progetto di esempio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>Make the style again. Nothing was changed.</source>
        <extracomment>changed</extracomment>
        <translation>Creare di nuovo lo stile. Nulla è stato modificato.</translation>
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
        <translation>Crea una tabella con una riga per tipo di autorità, per paese, e una colonna per settore di competenza: ciò che le regole dell’edizione dicono di tutte le autorità del tipo, o di quelle citate. Un livello che nessuna fonte indica è contrassegnato come dedotto. Dove non c’è una regola, non c’è nulla nell’edizione; ciò non significa «nessuna». Le regioni la cui fonte propria indica altro sono conteggiate accanto alla regola.

File dell’atlante: un GeoPackage creato con «Carica edizione». Vuoto: il primo in alto nel progetto aperto.
Paesi: nomi o codici, separati da virgole; vuoto: tutti.
Temi: nessuno: tutti.
Colonne raggruppate per: tema, oppure blocco (elemento costitutivo) del patto dell’UE sulla migrazione e l’asilo; i settori che non appartengono ad alcun blocco sono allora esclusi, e ciò viene segnalato.
Tabella: XLSX, CSV, ODS o HTML, secondo l’estensione; tutte tranne CSV contengono anche le basi giuridiche e le fonti.
Basi giuridiche e fonti: una tabella a sé, con una riga per regola, nota e fonte propria.
Pagine: la tabella in PDF, con legenda, note sui paesi, fonte ed edizione.</translation>
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
        <translation>Crea una scheda A4 di una o due pagine per ogni regione: carta di localizzazione, dati principali con grafici, matrice delle competenze, esperienze, politiche, bisogni e interessi di cooperazione, e fonti numerate con collegamenti. Ciò che non trova posto viene contato.

File dell’atlante o progetto: un GeoPackage creato con «Carica edizione», o un progetto che ne contiene i layer. Vuoto: il progetto aperto.
Una scheda per: regione, paese o tema; quelle di paesi e temi riguardano le regioni scelte.
Regioni: identificativi, codici NUTS o nomi, separati da virgole; vuoto per tutte. Parole: come in «Trova regioni». Temi, paesi, commissioni: solo le regioni che vi hanno qualcosa.
Un solo PDF: tutte le schede in un file con segnalibri. Altrimenti un file ciascuna, con l’identificativo della regione: es-catalonia-factsheet.pdf.
Lingua: quella delle pagine, qualunque sia quella di QGIS.
Sovrascrivi: se i file esistenti possono essere sostituiti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Makes one page of small maps of the same extent, each with its title, with one legend for all of them. The file is named small_multiples_fields, small_multiples_themes or small_multiples_pact_blocks.

Atlas file or project: a GeoPackage made with “Load edition”, or a project that holds its layers. Empty: the open project.
Maps: one per field of competence, which shows the kind of power; one per theme, with the colours its layer has; or one per building block of the EU’s Pact on Migration and Asylum that has fields, with the widest power in them.
Fields: which; none: the twelve with most regions.
Overwrite: whether existing files may be replaced.</source>
        <translation>Crea una pagina di piccole mappe della stessa estensione, ciascuna con il proprio titolo, con un’unica legenda per tutte. Il file si chiama small_multiples_fields, small_multiples_themes o small_multiples_pact_blocks.

File dell’atlante o progetto: un GeoPackage creato con «Carica edizione», oppure un progetto che ne contiene i layer. Vuoto: il progetto aperto.
Mappe: una per settore di competenza, che mostra il tipo di potere; una per tema, con i colori del relativo layer; oppure una per ogni blocco (elemento costitutivo) del patto dell’UE sulla migrazione e l’asilo che comprende settori, con il potere più ampio in essi.
Settori: quali; nessuno: i dodici con più regioni.
Sovrascrivi: se i file esistenti possono essere sostituiti.</translation>
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
        <translation>Crea una pagina per layer, con titolo, sottotitolo, legenda, nota, fonte, attribuzione dei confini, clausola di esclusione della responsabilità e barra di scala, e la scrive in PDF e SVG (con il testo come testo) o PNG. I file prendono il nome dei layer: 01_country_data.pdf … 09_cooperation.pdf; quelli con una lingua propria terminano con la sua sigla: 01_country_data_fr.pdf.

File dell’atlante o progetto: un GeoPackage creato con «Carica edizione», oppure un progetto che ne contiene i layer, rappresentati allora con gli stili che vi hanno. Vuoto: il progetto aperto.
Indicatori: anche una mappa per ogni indicatore aggiunto con «Aggiungi indicatori».
Didascalie: un file di testo accanto a ogni mappa con la didascalia, una descrizione per i lettori che non possono vederla e il modo di citarla.
Layer e coordinate nel PDF: un GeoPDF, se questo QGIS è in grado di scriverlo.
Titolo: sostituisce il titolo di ogni mappa; lasciare vuoto per mantenere quello di ciascuna.
Nota: aggiunta alla nota di ogni mappa.
Lingua: delle pagine e delle didascalie.
Prosegui dopo un errore: una mappa non riuscita non ferma le altre. Alla fine l’algoritmo segnala comunque un errore e indica quali file mancano e perché; quelli già scritti restano.
Sovrascrivi: se i file esistenti possono essere sostituiti.</translation>
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
        <translation>Gestione della migrazione alle frontiere esterne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Map</source>
        <extracomment>ImporterWords, QGroupBox</extracomment>
        <translation>Mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Map (*.kml *.kmz)</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Mappa (*.kml *.kmz)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Map – Google My Maps, KML or KMZ</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Mappa – Google My Maps, KML o KMZ</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Map: {title}</source>
        <translation>Mappa: {title}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Mapping of columns</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Mappatura delle colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Mapping used</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Mappatura usata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_multiples.py"/>
        <source>Maps</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Mappe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Maps as</source>
        <extracomment>addRow</extracomment>
        <translation>Mappe in</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Maps of the same extent side by side, with one legend</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mappe della stessa estensione affiancate, con una sola legenda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Maps of their own for outermost regions and small islands</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mappe separate per le regioni ultraperiferiche e le piccole isole</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Mar&amp;k CPMR members</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Contrassegna i mem&amp;bri della CRPM</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Marche</source>
        <extracomment>data</extracomment>
        <translation>Marche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Mark CPMR members</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Contrassegna i membri della CRPM</translation>
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
        <translation>Abbinamento delle regioni ai confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Matrix of all regions</source>
        <extracomment>finish</extracomment>
        <translation>Matrice di tutte le regioni</translation>
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
        <translation>Può chiedere una detrazione dal proprio contributo alla riserva di solidarietà per il 2026</translation>
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
        <translation>Media su {n} settori. {fields}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Mecklenburg-Vorpommern</source>
        <extracomment>data</extracomment>
        <translation>Meclemburgo-Pomerania Anteriore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Members</source>
        <extracomment>_check, title</extracomment>
        <translation>Membri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Members are regions: choose a theme of regions.</source>
        <translation>I membri sono regioni: scegliere un tema relativo alle regioni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Membership</source>
        <extracomment>CheckableBox, _many</extracomment>
        <translation>Adesione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Membership of the CPMR</source>
        <extracomment>labelled</extracomment>
        <translation>Adesione alla CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Mend the cells listed under Details, or say anew what the columns hold. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation>Correggere le celle elencate in Dettagli oppure indicare di nuovo il contenuto delle colonne. Nulla è stato caricato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>Mend the rows listed under Details and load the dataset again. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation>Correggere le righe elencate in Dettagli e caricare di nuovo il dataset. Nulla è stato caricato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Mend this in the project; it can be taken back</source>
        <extracomment>setToolTip</extracomment>
        <translation>Corregge il problema nel progetto; l’operazione può essere annullata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Mend what is listed under Details and load the dataset again. Nothing was loaded.</source>
        <extracomment>refused</extracomment>
        <translation>Correggere quanto elencato in Dettagli e caricare di nuovo il dataset. Nulla è stato caricato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Method</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Metodo</translation>
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
        <translation>Migranti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Migration in Europe’s maritime regions, theme by theme</source>
        <translation>La migrazione nelle regioni marittime d’Europa, tema per tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Migration policies and instruments of Europe’s maritime regions</source>
        <translation>Politiche e strumenti per la migrazione delle regioni marittime d’Europa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Migration policy and governance</source>
        <extracomment>title</extracomment>
        <translation>Politica e governance della migrazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Missing data has no class of its own: {classes}.</source>
        <translation>I dati mancanti non hanno una classe propria: {classes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/reading.py"/>
        <source>Missing tables: {names}</source>
        <translation>Tabelle mancanti: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Moldova</source>
        <extracomment>data</extracomment>
        <translation>Moldova</translation>
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
        <translation>Monaco</translation>
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
        <translation>Dati mensili.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>More about presets</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Altre opzioni per le preimpostazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>More than one region may be called so; taken as {region}, in the country where it lies.</source>
        <translation>Più regioni potrebbero avere questo nome; intesa come {region}, nel paese in cui si trova.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Morocco</source>
        <extracomment>data</extracomment>
        <translation>Marocco</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Most answered first</source>
        <translation>Prima le più complete</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>Most documented, all bars together: {figures}</source>
        <translation>Più documentato, sommando tutte le barre: {figures}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Move it back, or load the edition again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Rimetterlo al suo posto oppure caricare di nuovo l’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Move the map to the region and flash it</source>
        <extracomment>_button</extracomment>
        <translation>Sposta la mappa alla regione e la fa lampeggiare</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Move the map to the selected regions and flash them</source>
        <extracomment>_tool</extracomment>
        <translation>Sposta la mappa alle regioni selezionate e le fa lampeggiare</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Multilevel Governance, Policy, Instruments</source>
        <extracomment>title</extracomment>
        <translation>Governance multilivello, politiche e strumenti</translation>
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
        <translation>Propri – un layer con codici NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>My styles</source>
        <extracomment>QGroupBox</extracomment>
        <translation>I miei stili</translation>
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
        <translation>Anno &amp;NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>NUTS 0 (countries)</source>
        <translation>NUTS 0 (paesi)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>NUTS 0 – countries</source>
        <translation>NUTS 0 – paesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>NUTS code</source>
        <extracomment>title</extracomment>
        <translation>Codice NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>NUTS codes read in their own spelling: {codes}</source>
        <extracomment>append</extracomment>
        <translation>Codici NUTS ricondotti alla grafia propria della NUTS: {codes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>NUTS level</source>
        <extracomment>_many</extracomment>
        <translation>Livello NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>NUTS levels</source>
        <translation>Livelli NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>NUTS regions (*.geojson *.json *.topojson *.gpkg *.shp *.fgb *.zip *.gz)</source>
        <extracomment>setFilter</extracomment>
        <translation>Regioni NUTS (*.geojson *.json *.topojson *.gpkg *.shp *.fgb *.zip *.gz)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>NUTS yea&amp;r</source>
        <extracomment>add</extracomment>
        <translation>Anno &amp;NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>NUTS year</source>
        <extracomment>QgsProcessingParameterEnum, title</extracomment>
        <translation>Anno NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>NUTS year of the boundary file</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Anno NUTS del file dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>NUTS {level}, {year}</source>
        <translation>NUTS {level}, {year}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>NUTS {year} is taken from the name “{name}”: the codes are the same in NUTS {years}.</source>
        <translation>La NUTS {year} è ricavata dal nome «{name}»: i codici sono gli stessi nella NUTS {years}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>NUTS {year} is taken from the name “{name}”: the codes of that year are not at hand.</source>
        <translation>La NUTS {year} è ricavata dal nome «{name}»: i codici di quell’anno non sono disponibili.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/code_year.py"/>
        <source>NUTS, year unknown</source>
        <translation>NUTS, anno ignoto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>NUTS_RG_… of any year and scale, with one level or all</source>
        <extracomment>setToolTip</extracomment>
        <translation>NUTS_RG_… di qualsiasi anno e scala, con uno o tutti i livelli</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Name</source>
        <extracomment>title</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Name a dataset.</source>
        <translation>Indicare un dataset.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Name field</source>
        <translation>Campo nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>Name it by its code, such as EPSG:3035.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Indicarlo con il codice, ad es. EPSG:3035.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Name of the files</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Nome dei file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Name of the style</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Nome dello stile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>Name the field with the codes, or choose another layer.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indicare il campo con i codici oppure scegliere un altro layer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Name the first period of the series, e.g. 2015, or leave it empty.</source>
        <translation>Indicare il primo periodo della serie, ad es. 2015, oppure lasciare vuoto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>Name the layer to take: under “Layer in the file”, or with BOUNDARIES_LAYER.</source>
        <extracomment>__init__</extracomment>
        <translation>Indicare il layer da usare: in «Layer nel file» o con BOUNDARIES_LAYER.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Name the period, e.g. 2022, 2024-06 or 2024-Q1.</source>
        <translation>Indicare il periodo, ad es. 2022, 2024-06 o 2024-Q1.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Name to save these settings under</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Nome con cui salvare queste impostazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Name, code, field, words of an experience…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Nome, codice, settore, parole di un’esperienza…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Names a country, not a region; not used.</source>
        <extracomment>note</extracomment>
        <translation>Cita un paese, non una regione; non usato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Names on the map are set in {n} pt; under {least} pt nobody reads them on paper.</source>
        <translation>I nomi sulla mappa sono in corpo {n} pt; sotto {least} pt non sono leggibili su carta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/eurostat.py"/>
        <source>Narrow the selection: one level of regions, one indicator, fewer years.</source>
        <extracomment>PluginError</extracomment>
        <translation>Restringere la selezione: un solo livello di regioni, un solo indicatore, meno anni.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Nationals, on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Cittadini nazionali, al 1º gennaio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Natural Earth, as shipped with QGIS, dissolved to NUTS regions</source>
        <translation>Natural Earth, come fornito con QGIS, dissolto in regioni NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Natural breaks</source>
        <extracomment>StylePreset</extracomment>
        <translation>Intervalli naturali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Natural breaks (Jenks)</source>
        <extracomment>title</extracomment>
        <translation>Intervalli naturali (Jenks)</translation>
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
        <translation>Esigenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Needs</source>
        <translation>Esigenze</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Needs and cooperation interests</source>
        <extracomment>Tile</extracomment>
        <translation>Bisogni e interessi di cooperazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Needs and innovative practices</source>
        <extracomment>MapClass</extracomment>
        <translation>Esigenze e pratiche innovative</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Needs and innovative practices of Europe’s maritime regions in migration</source>
        <translation>Esigenze e pratiche innovative delle regioni marittime d’Europa in materia di migrazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Needs and practices</source>
        <translation>Esigenze e pratiche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Needs what it offers</source>
        <translation>Ha bisogno di ciò che è offerto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Neighbouring countries with the same coast and borders, and the points where labels stand</source>
        <extracomment>setToolTip</extracomment>
        <translation>Paesi confinanti con la stessa linea di costa e gli stessi confini, e i punti in cui collocare le etichette</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Net migration plus statistical adjustment</source>
        <extracomment>data</extracomment>
        <translation>Saldo migratorio più aggiustamento statistico</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment (computed from population, births and deaths)</source>
        <extracomment>data</extracomment>
        <translation>Saldo migratorio più aggiustamento statistico (calcolato da popolazione, nascite e decessi)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment, per 1 000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation>Saldo migratorio più aggiustamento statistico, per 1&#160;000 abitanti</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Net migration plus statistical adjustment, per 1 000 inhabitants (computed from population, births and deaths)</source>
        <extracomment>data</extracomment>
        <translation>Saldo migratorio più aggiustamento statistico, per 1&#160;000 abitanti (calcolato da popolazione, nascite e decessi)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Netherlands</source>
        <extracomment>data</extracomment>
        <translation>Paesi Bassi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>New classes were added to the legends that lacked them: {classes}.</source>
        <extracomment>append</extracomment>
        <translation>Nuove classi sono state aggiunte alle legende in cui mancavano: {classes}.</translation>
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
        <translation>Non è una regione NUTS; rappresentata direttamente a partire dalle unità amministrative.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>No answer</source>
        <extracomment>MapClass, _Rule</extracomment>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>No answer.</source>
        <extracomment>Section, _dim, escape</extracomment>
        <translation>Nessuna risposta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>No atlas file in this project</source>
        <extracomment>show_text</extracomment>
        <translation>Nessun file dell’atlante in questo progetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>No boundary file was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è stato scelto alcun file dei confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No boundary on offer agrees with {code} well enough.</source>
        <translation>Nessuno dei confini disponibili concorda a sufficienza con {code}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>No competence documented</source>
        <translation>Nessuna competenza documentata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No competence documented.</source>
        <translation>Nessuna competenza documentata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>No competence, as stated</source>
        <extracomment>MapClass</extracomment>
        <translation>Nessuna competenza, come dichiarato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/new_classes.py"/>
        <source>No competence, inferred</source>
        <extracomment>MapClass, updateCategoryLabel</extracomment>
        <translation>Nessuna competenza, come dedotto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>No coordinate reference system is stated.</source>
        <translation>Non è indicato alcun sistema di riferimento delle coordinate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>No copy of “{file}” could be kept; nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation>Non è stato possibile conservare una copia di «{file}»; niente è stato modificato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>No dataset was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è stato scelto alcun dataset.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>No feature of the layer “{name}” can be used as a region.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Nessun elemento del layer «{name}» è utilizzabile come regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>No field has NUTS codes.</source>
        <translation>Nessun campo contiene codici NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>No field of the layer “{name}” holds NUTS codes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Nessun campo del layer «{name}» contiene codici NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>No fields of competence belong to this theme.</source>
        <translation>Nessun ambito di competenza appartiene a questo tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>No figures</source>
        <translation>Nessun dato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>No figures.</source>
        <extracomment>escape</extracomment>
        <translation>Nessun dato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/leftover_files.py"/>
        <source>No folder for temporary files can be made.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile creare una cartella per i file temporanei.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>No groups</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_job.py"/>
        <source>No indicator was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è stato scelto alcun indicatore.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No interest to cooperate is documented.</source>
        <translation>Nessun interesse a cooperare documentato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>No layer was chosen.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è stato scelto alcun layer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>No partner is found with these conditions. Take one away.</source>
        <extracomment>show_nothing</extracomment>
        <translation>Nessun partner soddisfa queste condizioni. Toglierne una.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>No region asks for what the edition documents of this one.</source>
        <translation>Nessuna regione cerca ciò che l’edizione documenta per questa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>No region documents this. Ask for a theme instead of a field, or for fewer words.</source>
        <extracomment>show_nothing</extracomment>
        <translation>Nessuna regione documenta questi elementi. Cercare un tema anziché un settore, oppure meno parole.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <source>No region is chosen.</source>
        <extracomment>ExportError</extracomment>
        <translation>Non è stata scelta alcuna regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>No region is selected on the map.</source>
        <translation>Nessuna regione è selezionata sulla mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>No region matches. Take a word or a filter away.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Nessuna regione corrisponde. Togliere una parola o un filtro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No region of NUTS {year} that is drawn has this code, or one for the same territory.</source>
        <translation>Nessuna regione rappresentata della NUTS {year} ha questo codice o un codice per lo stesso territorio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No region of the edition has this code; kept in the table of figures.</source>
        <translation>Nessuna regione dell’edizione ha questo codice; conservato nella tabella dei dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>No region of the edition is left for a factsheet.</source>
        <extracomment>ExportError</extracomment>
        <translation>Non resta nessuna regione dell’edizione per una scheda.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No region of the edition lies here.</source>
        <translation>Qui non si trova alcuna regione dell’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>No region of this country has a boundary in the atlas file.</source>
        <extracomment>Sheet</extracomment>
        <translation>Nessuna regione di questo paese ha confini nel file dell’atlante.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>No region of this edition has the id, code or name of this placement.</source>
        <translation>Nessuna regione di questa edizione ha l’identificativo, il codice o il nome di questa collocazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>No region says anything on this theme.</source>
        <extracomment>Sheet</extracomment>
        <translation>Nessuna regione dice qualcosa su questo tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>No regions to show. Untick “Only regions found”, or search for something else.</source>
        <extracomment>show_text</extracomment>
        <translation>Nessuna regione da mostrare. Deselezionare «Solo regioni trovate» oppure modificare la ricerca.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>No row of the dataset changed; only what is drawn or worked out from it did.</source>
        <translation>Nessuna riga del dataset è cambiata; è cambiato solo ciò che ne viene rappresentato o calcolato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>No rule speaks of it. That does not mean that the authority has no power.</source>
        <extracomment>_dim</extracomment>
        <translation>Nessuna regola ne parla. Ciò non significa che l’autorità non abbia poteri.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>No rule speaks of these countries and themes.</source>
        <extracomment>PluginError</extracomment>
        <translation>Nessuna regola riguarda questi paesi e temi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>No saved searches yet</source>
        <extracomment>addAction</extracomment>
        <translation>Nessuna ricerca salvata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>No territory on this map has a figure.</source>
        <translation>Nessun territorio di questa mappa ha un dato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>No territory on this map has an answer.</source>
        <translation>Nessun territorio di questa mappa ha una risposta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>No unit of these boundaries has this code or name.</source>
        <extracomment>setText</extracomment>
        <translation>Nessuna unità di questi confini ha questo codice o nome.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>No year is known.</source>
        <translation>Nessun anno noto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Non-commercial use with this notice; commercial use needs EuroGeographics</source>
        <translation>Uso non commerciale con questa avvertenza; per l’uso commerciale rivolgersi a EuroGeographics</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <source>None of the chosen layers is in the project.</source>
        <extracomment>ExportError</extracomment>
        <translation>Nessuno dei layer scelti è nel progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>None of the figures is of a territory that the atlas draws.</source>
        <extracomment>PluginError</extracomment>
        <translation>Nessuno dei dati riguarda un territorio rappresentato nell’atlante.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <source>None of these regions is on the map.</source>
        <extracomment>emit</extracomment>
        <translation>Nessuna di queste regioni è sulla mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>None of {m} codes is a NUTS code of 2013 to 2024.</source>
        <translation>Nessuno dei {m} codici è un codice NUTS dal 2013 al 2024.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <source>None published</source>
        <extracomment>MapClass</extracomment>
        <translation>Nessuna pubblicata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>None, as inferred.</source>
        <translation>Nessuna, come dedotto.</translation>
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
        <translation>Normandia</translation>
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
        <translation>Egeo settentrionale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Holland</source>
        <extracomment>data</extracomment>
        <translation>Olanda settentrionale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>North Macedonia</source>
        <extracomment>data</extracomment>
        <translation>Macedonia del Nord</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Ostrobothnia</source>
        <extracomment>data</extracomment>
        <translation>Ostrobotnia settentrionale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>North Sea</source>
        <extracomment>data</extracomment>
        <translation>Mare del Nord</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Northern Ireland</source>
        <extracomment>data</extracomment>
        <translation>Irlanda del Nord</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Northern Ireland Executive</source>
        <extracomment>data</extracomment>
        <translation>Esecutivo dell’Irlanda del Nord</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Norway</source>
        <extracomment>data</extracomment>
        <translation>Norvegia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/relabel.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/subject.py"/>
        <source>Not available</source>
        <extracomment>MapClass, _Rule</extracomment>
        <translation>Non disponibile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Not downloaded yet.</source>
        <translation>Non ancora scaricato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>Not everything that was downloaded could be removed.</source>
        <extracomment>CacheError</extracomment>
        <translation>Non è stato possibile rimuovere tutto ciò che era stato scaricato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Not in the table</source>
        <extracomment>Remark</extracomment>
        <translation>Non nella tabella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Not known</source>
        <extracomment>addItem</extracomment>
        <translation>Non noto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Not on the map, and so not in the layer: {names}.</source>
        <translation>Non sono sulla mappa, e quindi nemmeno nel layer: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Not placed</source>
        <translation>Non collocata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Not refreshed</source>
        <translation>Non aggiornata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Not surveyed</source>
        <extracomment>MapClass, _Rule</extracomment>
        <translation>Non rilevato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Not used</source>
        <extracomment>title</extracomment>
        <translation>Non usata</translation>
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
        <translation>Id nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Note on the figures</source>
        <translation>Nota sui dati</translation>
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
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>Notes on countries</source>
        <extracomment>escaped</extracomment>
        <translation>Note sui paesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Notes on the import</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Note sull’importazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Nothing</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>Nothing can be written into the folder “{folder}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere nella cartella «{folder}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Nothing done is documented.</source>
        <translation>Non è documentata alcuna attività.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/table_page.py"/>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/jobs.py"/>
        <source>Nothing has been loaded yet.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è stato ancora caricato nulla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Nothing has changed since the atlas was loaded.</source>
        <translation>Nulla è cambiato da quando l’atlante è stato caricato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_rows.py"/>
        <source>Nothing in these fields: {names}</source>
        <translation>Nulla in questi settori: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Nothing is asked of any service; the date of what is used instead is always told</source>
        <extracomment>setToolTip</extracomment>
        <translation>Nessun servizio viene interrogato; la data di ciò che si usa al suo posto è sempre indicata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <source>Nothing is chosen to be written.</source>
        <extracomment>ExportError</extracomment>
        <translation>Non è stato scelto nulla da scrivere.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Nothing is said of its competences; that does not mean that it has none.</source>
        <translation>Non vi sono informazioni sulle sue competenze; ciò non significa che non ne abbia.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Nothing is wrong with your selection. Try again in a few minutes, or narrow the selection.</source>
        <translation>La selezione è corretta. Riprovare tra qualche minuto oppure restringerla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>Nothing was changed. Load the edition again into a new file.</source>
        <extracomment>TargetError</extracomment>
        <translation>Niente è stato modificato. Caricare di nuovo l’edizione in un file nuovo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Nothing was downloaded yet.</source>
        <extracomment>setText</extracomment>
        <translation>Non è stato ancora scaricato nulla.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Nouvelle-Aquitaine</source>
        <extracomment>data</extracomment>
        <translation>Nuova Aquitania</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Number of regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Numero di regioni trovate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Number of regions per class in the legend</source>
        <translation>Numero di regioni per classe nella legenda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Numbers where one class ends and the next begins, with blanks between them</source>
        <extracomment>setToolTip</extracomment>
        <translation>Numeri in cui finisce una classe e inizia la successiva, separati da spazi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Observatory, data and research</source>
        <extracomment>title</extracomment>
        <translation>Osservatorio, dati e ricerca</translation>
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
        <translation>Odessa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Of the layers of “{file}”, “{layer}” was read. Not used: {layers}.</source>
        <translation>Dei layer di «{file}» è stato letto «{layer}». Non usati: {layers}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Of which year are the figures whose column names none?</source>
        <translation>Di quale anno sono i dati la cui colonna non lo indica?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>Of “{setting}” in the preset, only the first is done: {parameter} takes one.</source>
        <translation>Di «{setting}» nella preimpostazione si considera solo il primo: {parameter} ne accetta uno.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Offers what it needs</source>
        <translation>Offre ciò che serve</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Official – a file of NUTS regions from GISCO</source>
        <extracomment>addItem</extracomment>
        <translation>Ufficiali – un file di regioni NUTS di GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_box.py"/>
        <source>Official – download from GISCO</source>
        <extracomment>addItem</extracomment>
        <translation>Ufficiali – download da GISCO</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>Old after &amp;years:</source>
        <extracomment>QLabel</extracomment>
        <translation>Dati vecchi d&amp;opo (anni):</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Old after years</source>
        <translation>Dati vecchi dopo (anni)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Older than (days)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Meno recenti di (giorni)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>On the map</source>
        <translation>Sulla mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>One GeoPackage with boundaries, tables, styles and sources</source>
        <extracomment>setToolTip</extracomment>
        <translation>Un unico GeoPackage con confini, tabelle, stili e fonti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>One PDF for all has no finished part to go on from: a retry makes it anew.</source>
        <translation>Un unico PDF non ha una parte finita da cui continuare: un nuovo tentativo lo rifà da capo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>One PDF with bookmarks</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Un solo PDF con segnalibri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>One common period</source>
        <translation>Un unico periodo comune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One fa&amp;ctsheet per</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Una scheda per</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>One factsheet per</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Una scheda per</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>One field of competence</source>
        <extracomment>title</extracomment>
        <translation>Un settore di competenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file per layer, for the web</source>
        <translation>Un file per layer, per il web</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file per table</source>
        <translation>Un file per tabella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file, a sheet per table</source>
        <translation>Un unico file, un foglio per tabella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One file: layers and tables, for QGIS</source>
        <translation>Un unico file: layer e tabelle, per QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One map for every indicator that was added to the atlas</source>
        <extracomment>setToolTip</extracomment>
        <translation>Una mappa per ogni indicatore aggiunto all’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/multiples.py"/>
        <source>One map per building block of the EU’s Pact</source>
        <extracomment>title</extracomment>
        <translation>Una mappa per blocco (elemento costitutivo) del patto dell’UE</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/multiples.py"/>
        <source>One map per field of competence</source>
        <extracomment>title</extracomment>
        <translation>Una mappa per ambito di competenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/multiples.py"/>
        <source>One map per theme</source>
        <extracomment>title</extracomment>
        <translation>Una mappa per tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>One of {levels}; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in the edition.</source>
        <translation>Uno tra {levels}; {no_answer} se la regione non si esprime sul settore, {not_surveyed} se non è nell’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>One or two pages each: figures, competences, experiences, needs, sources</source>
        <extracomment>setToolTip</extracomment>
        <translation>Una o due pagine ciascuna: dati, competenze, esperienze, esigenze, fonti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>One period for all – the latest that most have</source>
        <extracomment>addItem</extracomment>
        <translation>Un solo periodo per tutti – il più recente disponibile per la maggior parte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>One period for all – the one I name</source>
        <extracomment>addItem</extracomment>
        <translation>Un solo periodo per tutti – quello indicato</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>One year only.</source>
        <extracomment>data</extracomment>
        <translation>Un solo anno.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <source>Only PDF holds several factsheets in one file.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Solo il PDF contiene più schede in un file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Only compare</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Solo confronto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Only differences</source>
        <extracomment>QCheckBox, QgsProcessingParameterBoolean</extracomment>
        <translation>Solo le differenze</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only entries of these years; entries without a year are left out</source>
        <extracomment>setToolTip</extracomment>
        <translation>Solo voci di questi anni; le voci senza anno sono escluse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Only in the theme, counting a quarter: {n}.</source>
        <translation>Solo nel tema, con peso di un quarto: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Only regions found</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Solo regioni trovate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions in the same CPMR commission: the same sea basin</source>
        <extracomment>_check</extracomment>
        <translation>Solo regioni della stessa commissione CRPM: lo stesso bacino marittimo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions of states with an official language in common</source>
        <extracomment>_check</extracomment>
        <translation>Solo regioni di Stati con una lingua ufficiale in comune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions that are confirmed members of the CPMR</source>
        <extracomment>_check</extracomment>
        <translation>Solo regioni che sono membri confermati della CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions that have an entry of each ticked kind</source>
        <extracomment>setToolTip</extracomment>
        <translation>Solo regioni con almeno una voce di ciascun tipo selezionato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions that say something on a field of this building block of the Pact on Migration and Asylum</source>
        <extracomment>setToolTip</extracomment>
        <translation>Solo regioni che dicono qualcosa su un settore di questo blocco (elemento costitutivo) del patto sulla migrazione e l’asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Only regions that state an interest to cooperate</source>
        <extracomment>_check</extracomment>
        <translation>Solo regioni che dichiarano un interesse a cooperare</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions with a competence of this level or a wider one; “none” is no competence</source>
        <extracomment>_one</extracomment>
        <translation>Solo regioni con una competenza di questo livello o di uno più ampio; «nessuna» non è una competenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Only regions with this membership of the CPMR</source>
        <extracomment>setToolTip</extracomment>
        <translation>Solo regioni con questo tipo di adesione alla CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Only these CPMR commissions</source>
        <translation>Solo queste commissioni CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Only these countries</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Solo questi paesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Only these memberships of the CPMR</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Solo questi tipi di adesione alla CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Only what is done</source>
        <extracomment>QCheckBox, QgsProcessingParameterBoolean, append</extracomment>
        <translation>Solo ciò che è realizzato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Only what needs a &amp;look ({n})</source>
        <extracomment>setText</extracomment>
        <translation>Solo ciò che va &amp;controllato ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open</source>
        <extracomment>show_success</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Open &amp;Folder</source>
        <extracomment>_button</extracomment>
        <translation>Apri &amp;cartella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Open &amp;Tracker</source>
        <extracomment>QPushButton</extracomment>
        <translation>Apri le s&amp;egnalazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Open Folder</source>
        <extracomment>QPushButton, show_success</extracomment>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open Layout</source>
        <extracomment>show_success</extracomment>
        <translation>Apri layout</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open a region by a click on the map</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Apre una regione con un clic sulla mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Open a region by a click on the map, or with Enter the one in its middle</source>
        <extracomment>setToolTip</extracomment>
        <translation>Apre una regione con un clic sulla mappa, oppure con Invio quella al centro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/identify.py"/>
        <source>Open in the Regions Panel</source>
        <extracomment>_OpenRegion</extracomment>
        <translation>Apri nel pannello Regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Open it as JSON-stat.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Aprirlo come JSON-stat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it again as XLSX or ODS.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aprirlo in un foglio di calcolo e salvarlo di nuovo come XLSX o ODS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>Open it in a spreadsheet program and save it as XLSX or ODS, without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aprirla in un foglio di calcolo e salvarla come XLSX o ODS, senza password.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it as XLSX without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aprirlo in un foglio di calcolo e salvarlo come XLSX senza password.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>Open it in a spreadsheet program and save it as “CSV UTF-8” or XLSX.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aprirlo in un foglio di calcolo e salvarlo come «CSV UTF-8» o XLSX.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>Open it in a spreadsheet program and save it without a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aprirlo in un foglio di calcolo e salvarlo senza password.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Open it in a web browser and copy the address that the browser then shows.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aprirlo in un browser web e copiare l’indirizzo che il browser mostra.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>Open the OSGeo4W Shell from the start menu, run “python -m pip install {name}” and restart QGIS.</source>
        <translation>Aprire la shell OSGeo4W dal menu Start, eseguire «python -m pip install {name}» e riavviare QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Open the address in a browser and use the one it ends at.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Aprire l’indirizzo in un browser e usare quello a cui si arriva.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>Open the file named in the details with a browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>Apra con un browser il file indicato nei dettagli.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Open the map in a web browser and copy its address: google.com/maps/d/… with “mid=” in it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aprire la mappa in un browser web e copiarne l’indirizzo: google.com/maps/d/… contenente «mid=».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Open the profile of the region</source>
        <extracomment>_button</extracomment>
        <translation>Apre il profilo della regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Open the region&apos;s factsheet in the browser</source>
        <extracomment>_button</extracomment>
        <translation>Apre nel browser la scheda informativa della regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Open the user guide; F1 opens it at the page of a window</source>
        <extracomment>_add</extracomment>
        <translation>Apri la guida; F1 la apre alla pagina di una finestra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>Opening the file</source>
        <extracomment>step</extracomment>
        <translation>Apertura del file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>Or choose the built-in boundaries, which need no network.</source>
        <translation>Oppure scegliere i confini integrati, che non richiedono la rete.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Orange to blue, around a middle</source>
        <extracomment>title</extracomment>
        <translation>Dall’arancione al blu, attorno a un punto centrale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Order by likeness</source>
        <extracomment>run</extracomment>
        <translation>Ordina per somiglianza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Order of the kinds of authority</source>
        <extracomment>RememberedBox</extracomment>
        <translation>Ordine dei tipi di autorità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Order of the regions</source>
        <extracomment>RememberedBox</extracomment>
        <translation>Ordine delle regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Orientation</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Orientamento</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Orkney</source>
        <extracomment>data</extracomment>
        <translation>Orcadi</translation>
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
        <translation>Altri territori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Overlaps with {names}; what has an answer is drawn on top, then the smaller one.</source>
        <translation>Si sovrappone a {names}; sopra è disegnata quella con una risposta, poi la più piccola.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>Overseas, not on this map: {n}</source>
        <translation>Oltremare, non su questa mappa: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Overv&amp;iew</source>
        <translation>&amp;Quadro d’insieme</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Overview by {what} – {edition}</source>
        <translation>Quadro d’insieme per {what} – {edition}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <source>Overwrite existing files</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Sovrascrivi i file esistenti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Overwrite existing files and layers</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Sovrascrivi i file e i layer esistenti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>Own power, by rule and entries overlap: a region may have all three. In the bars a region stands once, with the first of them.</source>
        <translation>«Potere proprio», «per regola generale» e «voci» si sovrappongono: una regione può averli tutti e tre. Nelle barre ogni regione compare una sola volta, con il primo di essi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Own settings</source>
        <extracomment>named</extracomment>
        <translation>Impostazioni proprie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <source>Own source on a competence, or other activity</source>
        <extracomment>MapClass</extracomment>
        <translation>Fonte propria su una competenza, o altra attività</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Own source: it speaks of the region itself.</source>
        <translation>Fonte propria: riguarda la regione stessa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Own thresholds</source>
        <extracomment>QgsProcessingParameterString, title</extracomment>
        <translation>Soglie proprie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>P&amp;an to</source>
        <translation>Spo&amp;sta la mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>P&amp;lacements</source>
        <extracomment>QPushButton</extracomment>
        <translation>Co&amp;llocazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>P&amp;reset</source>
        <extracomment>QLabel</extracomment>
        <translation>Preimposta&amp;zione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>P&amp;ublished at</source>
        <extracomment>QLabel</extracomment>
        <translation>Pu&amp;bblicato in</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>PDF that keeps layers and coordinates</source>
        <extracomment>setToolTip</extracomment>
        <translation>PDF che conserva layer e coordinate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Pact block</source>
        <extracomment>_many</extracomment>
        <translation>Blocco del patto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Pages</source>
        <translation>Pagine</translation>
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
        <translation>Tavolozza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Paper si&amp;ze</source>
        <extracomment>addRow</extracomment>
        <translation>Fo&amp;rmato carta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Paper size</source>
        <translation>Formato carta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Par&amp;tners</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Part of</source>
        <translation>Parte di</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Participation and advisory bodies</source>
        <extracomment>title</extracomment>
        <translation>Partecipazione e organi consultivi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Partners</source>
        <extracomment>_button</extracomment>
        <translation>Partner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Partners for which region?</source>
        <extracomment>RegionBox</extracomment>
        <translation>Partner per quale regione?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Partners for {region}: {relations}</source>
        <translation>Partner per {region}: {relations}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Partners found</source>
        <extracomment>ResultPanel</extracomment>
        <translation>Partner trovati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>Partners of {name}</source>
        <translation>Partner di {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Parts of pies and bars need contrasting colours.</source>
        <translation>Le parti di torte e barre richiedono colori contrastanti.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Pays de la Loire</source>
        <extracomment>data</extracomment>
        <translation>Paesi della Loira</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Peloponnese</source>
        <extracomment>data</extracomment>
        <translation>Peloponneso</translation>
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
        <translation>Indica sulla &amp;mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Picked: {place}. Listed is what it is part of and what lies in it.</source>
        <translation>Indicato: {place}. L’elenco mostra ciò di cui fa parte e ciò che vi ricade.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <extracomment>setFilter</extracomment>
        <translation>Immagini (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Pies</source>
        <extracomment>title</extracomment>
        <translation>Torte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Pies and bars count what regions documented: choose Regional Data or a layer of answers.</source>
        <translation>Torte e barre contano ciò che le regioni hanno documentato: scegliere Dati regionali o un layer di risposte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Pies by theme</source>
        <extracomment>StylePreset</extracomment>
        <translation>Torte per tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Pies: {n} parts; their area is in proportion to all that is counted</source>
        <translation>Grafici a torta: {n} parti; l’area è proporzionale a tutto ciò che è contato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Place on the map</source>
        <extracomment>RowChange</extracomment>
        <translation>Posizione sulla mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Placed by hand as {unit}, which these boundaries do not offer.</source>
        <translation>Collocata a mano come {unit}, che questi confini non offrono.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Placed by hand.</source>
        <translation>Collocata a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Placemarks</source>
        <translation>Segnaposto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Placements</source>
        <extracomment>QgsProcessingOutputNumber, QgsProcessingParameterFile</extracomment>
        <translation>Collocazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Placements by hand</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Collocazioni manuali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Placements loaded: {n}.</source>
        <translation>Collocazioni caricate: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Placements not applied yet: {n}. They are applied when the edition is loaded again or refreshed.</source>
        <extracomment>setText</extracomment>
        <translation>Collocazioni non ancora applicate: {n}. Saranno applicate al prossimo caricamento o aggiornamento dell’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Placements not used</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Collocazioni non usate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_to_units.py"/>
        <source>Placing {name} on the map</source>
        <extracomment>step</extracomment>
        <translation>Collocazione di {name} sulla mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Planned, proposed or a political position, counting nothing: {n}.</source>
        <translation>Voci pianificate, proposte o di posizione politica, che non contano nulla: {n}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Podlaskie</source>
        <extracomment>data</extracomment>
        <translation>Podlachia</translation>
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
        <translation>Politiche e strumenti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_classes.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Policy or instrument</source>
        <extracomment>MapClass, title</extracomment>
        <translation>Politica o strumento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>Polygons with NUTS codes; levels may be mixed, and it need not have all of Europe</source>
        <extracomment>setToolTip</extracomment>
        <translation>Poligoni con codici NUTS; i livelli possono essere misti e non occorre che coprano tutta l’Europa</translation>
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
        <translation>Popolazione di età 15-64 anni nata al di fuori dell’UE</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population aged 15-64 in private households</source>
        <extracomment>data</extracomment>
        <translation>Popolazione di età 15-64 anni in famiglie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Population aged 15–64 in private households</source>
        <extracomment>data</extracomment>
        <translation>Popolazione di età 15–64 anni in famiglie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Population on 1 January</source>
        <extracomment>data</extracomment>
        <translation>Popolazione al 1º gennaio</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Population on 1 January, total of the table by citizenship</source>
        <extracomment>data</extracomment>
        <translation>Popolazione al 1º gennaio, totale della tabella per cittadinanza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <source>Population: {population}.</source>
        <translation>Popolazione: {population}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/page_parameters.py"/>
        <source>Portrait</source>
        <extracomment>addItem</extracomment>
        <translation>Verticale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Portugal</source>
        <extracomment>data</extracomment>
        <translation>Portogallo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>Power, in the source&apos;s words</source>
        <translation>Potere, nelle parole della fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Powers are documented in themes 3 to 7.</source>
        <translation>I poteri sono documentati nei temi da 3 a 7.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Powers by general rule</source>
        <translation>Poteri per regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Powers by own source</source>
        <translation>Poteri con fonte propria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Powers of the region by field, as its sources state them or by rule for its kind of authority. “No answer” does not mean “none”.</source>
        <translation>Competenze della regione per settore, secondo le sue fonti o per regola generale per il suo tipo di autorità. «Nessuna risposta» non significa «nessuna».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Powers of the region by field, as its sources state them. “No answer” does not mean “none”.</source>
        <translation>Competenze della regione per ambito, secondo le sue fonti. «Nessuna risposta» non significa «nessuna».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/boundaries.py"/>
        <source>Preparing the countries around</source>
        <extracomment>step</extracomment>
        <translation>Preparazione dei paesi circostanti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect.py"/>
        <source>Preparing the figures</source>
        <extracomment>step</extracomment>
        <translation>Preparazione dei dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Preparing the nine layers</source>
        <extracomment>step</extracomment>
        <translation>Preparazione dei nove layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/boundaries.py"/>
        <source>Preparing the official boundaries</source>
        <extracomment>step</extracomment>
        <translation>Preparazione dei confini ufficiali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Preparing the page</source>
        <extracomment>step</extracomment>
        <translation>Preparazione della pagina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect.py"/>
        <source>Preparing the search</source>
        <extracomment>step</extracomment>
        <translation>Preparazione della ricerca</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>Preset (name or file)</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Preimpostazione (nome o file)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>Preset: the name of settings saved in the window “Export”, or the path of a preset file. A parameter that you set wins over the preset; in the Toolbox, one that you change.</source>
        <translation>Preimpostazione: il nome di impostazioni salvate nella finestra «Esporta», o il percorso di un file di preimpostazione. Un parametro indicato prevale sulla preimpostazione; negli Strumenti di Processing, un parametro modificato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Presets (*.json)</source>
        <extracomment>getOpenFileName, getSaveFileName</extracomment>
        <translation>Preimpostazioni (*.json)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Press “Try Again”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Premere «Riprova».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Pretty breaks</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Pretty breaks</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Previe&amp;w</source>
        <extracomment>QLabel</extracomment>
        <translation>&amp;Anteprima</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Preview of the page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Anteprima della pagina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Preview…</source>
        <extracomment>show_text</extracomment>
        <translation>Anteprima…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Printed in grey, {one} and {other} look alike.</source>
        <extracomment>_pair_text</extracomment>
        <translation>Nella stampa in grigio {one} e {other} appaiono simili.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>Priority access to the EU&apos;s migration support toolbox</source>
        <extracomment>data</extracomment>
        <translation>Accesso prioritario al pacchetto di strumenti dell’UE per il sostegno in materia di migrazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;filo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Problem report</source>
        <translation>Rapporto di problema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Profile</source>
        <extracomment>_button</extracomment>
        <translation>Profilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile copied as text.</source>
        <extracomment>emit</extracomment>
        <translation>Profilo copiato come testo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile copied with its formatting.</source>
        <extracomment>emit</extracomment>
        <translation>Profilo copiato con la formattazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Profile of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Profilo di {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/base.py"/>
        <source>Progress</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Project</source>
        <extracomment>title</extracomment>
        <translation>Progetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Project file</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>File di progetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>Projects</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Proportional symbols</source>
        <extracomment>StylePreset, title</extracomment>
        <translation>Simboli proporzionali</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Provence-Alpes-Côte d&apos;Azur</source>
        <extracomment>data</extracomment>
        <translation>Provenza-Alpi-Costa Azzurra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Proxy, certificates and logins are those of QGIS:</source>
        <extracomment>QLabel</extracomment>
        <translation>Proxy, certificati e accessi sono quelli di QGIS:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Published under</source>
        <translation>Pubblicato con</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Published under another NUTS code of the same territory: {n}.</source>
        <translation>Pubblicati con un altro codice NUTS dello stesso territorio: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Published under {code}, the same territory.</source>
        <translation>Pubblicato con {code}, lo stesso territorio.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Puglia</source>
        <extracomment>data</extracomment>
        <translation>Puglia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Pull the sources of the atlas again, see what would change, and apply it</source>
        <extracomment>_add</extracomment>
        <translation>Interroga di nuovo le fonti dell’atlante, mostra che cosa cambierebbe e lo applica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Pull the sources once more</source>
        <extracomment>_button</extracomment>
        <translation>Interroga di nuovo le fonti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Pulls the sources of an atlas file again and puts what changed in place.</source>
        <translation>Interroga di nuovo le fonti di un file dell’atlante e applica le modifiche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>Put it beside the atlas file, or add the indicator again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Metterlo accanto al file dell’atlante oppure aggiungere di nuovo l’indicatore.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/sources_list.py"/>
        <source>Put the file back, or edit the source and say where it is now.</source>
        <extracomment>PluginError</extracomment>
        <translation>Rimettere il file al suo posto, oppure modificare la fonte e indicare dove si trova ora.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Put two to six regions side by side: type a name above, drag regions here from the list, or press “Compare” in the list or a profile.</source>
        <translation>Affiancare da due a sei regioni: digitare un nome qui sopra, trascinare qui le regioni dall’elenco oppure premere «Confronta» nell’elenco o in un profilo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Puts a style preset on a layer of an atlas file or of the open project, or writes it as QML.</source>
        <translation>Applica una preimpostazione di stile a un layer di un file dell’atlante o del progetto aperto, oppure la scrive come QML.</translation>
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
        <translation>Inserisce in un file dell’atlante le collocazioni manuali: per una regione l’unità territoriale con cui è rappresentata, oppure il fatto che non è rappresentata. Sono applicate al nuovo caricamento dell’edizione, nello stesso file o con il CSV come parametro di «Carica edizione». Il file dell’atlante viene modificato in un solo passaggio o per nulla.

File dell’atlante: un GeoPackage creato con «Carica edizione».
Collocazioni: CSV con le colonne region_id, name, country, nuts_code, action (assign o remove), unit_id, unit_code, unit_year, unit_name, when, come scritto da «Salva collocazioni». Una regione si trova con l’identificativo, altrimenti con codice e paese, altrimenti con nome e paese. Gli errori sono elencati per intero, e in tal caso nulla viene modificato. Senza un CSV nulla viene modificato e si possono salvare le collocazioni esistenti.
Sostituisci: se il file dell’atlante perde le collocazioni che ha; altrimenti restano per le altre regioni. Con un CSV che contiene solo la prima riga, sono rimosse tutte.
Conserva nel profilo: se anche le edizioni caricate d’ora in poi in questo profilo riprendono le collocazioni.
Sovrascrivi: se un file esistente di collocazioni salvate può essere sostituito.
Collocazioni salvate: tutte le collocazioni risultanti del file dell’atlante, in CSV.
Collocazioni, collocazioni non usate: quante ne ha il file dell’atlante; quante del CSV non corrispondono ad alcuna sua regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Puts two to six regions side by side: competences, figures and documented entries.</source>
        <translation>Affianca da due a sei regioni: competenze, dati e voci documentate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Putting alike regions beside each other…</source>
        <extracomment>show_text</extracomment>
        <translation>Accostamento delle regioni simili…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Putting the changes in place</source>
        <extracomment>take_last_steps</extracomment>
        <translation>Applicazione delle modifiche</translation>
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
        <translation>QGIS non può aprire file il cui percorso contiene «|» oppure «%» seguito da due cifre: «{path}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/main_thread.py"/>
        <source>QGIS did not get to the last steps.</source>
        <extracomment>PluginError</extracomment>
        <translation>QGIS non è arrivato agli ultimi passaggi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>QGIS project (*.qgz *.qgs)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Progetto QGIS (*.qgz *.qgs)</translation>
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
        <translation>Quantili</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Quantiles (as many regions in each)</source>
        <extracomment>title</extracomment>
        <translation>Quantili (stesso numero di regioni in ciascuno)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Raise text to {n} pt</source>
        <translation>Porta il testo a {n} pt</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Rank</source>
        <translation>Posizione in classifica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Rank regions</source>
        <extracomment>run</extracomment>
        <translation>Classifica le regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Ranks regions by what is documented of their competence and experience in a theme, field or topic.</source>
        <translation>Classifica le regioni in base a quanto documentato sulla loro competenza ed esperienza in un tema, settore o argomento.</translation>
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
        <translation>Classifica le regioni di un file dell’atlante in base agli elementi documentati. Il punteggio, da 0 a 100, è la media ponderata di quattro criteri, ciascuno da 0 a 1, ed è spiegato a parole nella tabella:
Competenza: esclusiva 1, concorrente 0,8, esecutiva 0,6, consultiva 0,4, tipo di potere non indicato 0,2. Se si scelgono settori, la media su di essi; altrimenti il livello più ampio.
Una competenza per regola generale, cioè per una legge valida per ogni autorità del suo tipo, conta il 30 % di tale valore, salvo diversa indicazione; «nessuna», secondo la fonte o dedotta, non conta nulla.
Esperienza: n / (n + 2) per n esperienze, progetti e strumenti pertinenti, in modo che ogni elemento ulteriore aggiunga meno. Se si scelgono settori, una voce che ne cita uno vale 1, un’altra nel suo tema ¼.
Ciò che è pianificato o proposto, o è una posizione politica, non è un’attività realizzata.
Attualità: si dimezza ogni 5 anni prima della voce più recente trovata.
Interesse a cooperare: 1 se è pertinente un interesse dichiarato, ½ se ne è dichiarato uno per altro.
Più elementi non peggiorano mai la posizione di una regione. Il silenzio non è un elemento; non significa mancanza di know-how.

File dell’atlante: un GeoPackage creato con «Carica edizione». Vuoto: il primo in alto nel progetto aperto.
Temi, settori, parole: ciò che si cerca; una voce deve contenere tutte le parole, le «virgolette» tengono insieme le parole. Le parti vuote non pongono condizioni.
Pesi: 0 o più; conta solo la loro proporzione.
Solo questi paesi, commissioni: nomi o codici, separati da virgole.
Nome: se indicato, il risultato è salvato anche nel file dell’atlante come layer.
Tabella: CSV, XLSX, ODS, HTML o PDF, secondo l’estensione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Ratio – drawn by colour</source>
        <extracomment>addItem</extracomment>
        <translation>Valore relativo – rappresentato con i colori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Re&amp;gions</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Re&amp;move</source>
        <extracomment>_button</extracomment>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read Di&amp;mensions</source>
        <extracomment>QPushButton</extracomment>
        <translation>Leggi di&amp;mensioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Read atlas file</source>
        <extracomment>Job</extracomment>
        <translation>Lettura del file dell’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Read dimensions</source>
        <extracomment>start_task</extracomment>
        <translation>Lettura delle dimensioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Read preset from file</source>
        <extracomment>getOpenFileName</extracomment>
        <translation>Leggi preimpostazione da file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read the dimensions first, then choose one code of each.</source>
        <translation>Leggere prima le dimensioni, poi scegliere un codice per ciascuna.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Read the dimensions first.</source>
        <translation>Leggere prima le dimensioni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Read the selected source anew and keep what it gives as its last good copy</source>
        <extracomment>setToolTip</extracomment>
        <translation>Rilegge la fonte selezionata e ne conserva il contenuto come ultima copia valida</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Read the source and count what is in it; nothing is kept</source>
        <extracomment>_button</extracomment>
        <translation>Legge la fonte e ne conta il contenuto; nulla viene conservato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Read together, since they have the same columns: {names}</source>
        <translation>Letti insieme perché hanno le stesse colonne: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_job.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect.py"/>
        <source>Reading the atlas file</source>
        <extracomment>step</extracomment>
        <translation>Lettura del file dell’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/atlas_source.py"/>
        <source>Reading the atlas file was cancelled.</source>
        <extracomment>PluginError</extracomment>
        <translation>La lettura del file dell’atlante è stata annullata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Reading the atlas file…</source>
        <extracomment>show_text</extracomment>
        <translation>Lettura del file dell’atlante…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>Reading the countries around</source>
        <extracomment>step</extracomment>
        <translation>Lettura dei paesi circostanti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importing.py"/>
        <source>Reading the dataset</source>
        <extracomment>step</extracomment>
        <translation>Lettura del dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>Reading the layer {name}</source>
        <extracomment>_features</extracomment>
        <translation>Lettura del layer {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Reading the list of downloads</source>
        <extracomment>in_background</extracomment>
        <translation>Lettura dell’elenco dei download</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>Reading the official boundaries</source>
        <extracomment>step</extracomment>
        <translation>Lettura dei confini ufficiali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>Reading the world map of QGIS</source>
        <extracomment>step</extracomment>
        <translation>Lettura della mappa del mondo di QGIS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/eurostat.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>Reading {file}</source>
        <extracomment>step</extracomment>
        <translation>Lettura di {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Reading…</source>
        <extracomment>setText</extracomment>
        <translation>Lettura…</translation>
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
        <translation>Legge un dataset e lo scrive come Tabular Data Package (zip), la forma in cui un’edizione è conservata, inviata e ricaricata. Tutto ciò che non è stato usato è elencato nel log; gli errori del dataset sono elencati per intero, e in tal caso non viene scritto nulla.

File, cartella o indirizzo: CSV, XLSX o ODS con un foglio o file per tabella, oppure un’indagine con una riga per regione e una colonna per domanda; un file KML o KMZ; un pacchetto di dati. Oppure l’indirizzo web di un tale file; un documento Google Sheets o una mappa di Google My Maps con l’indirizzo mostrato dal browser.
Tipo: la natura del dataset; se non indicato, rilevato dal nome.
Fonte delle righe che non la indicano: dove sono state pubblicate. Ogni riga deve avere una fonte.
Mappatura delle colonne: il contenuto delle colonne di un’indagine, come file scritto da questo algoritmo. In sua assenza si usa quanto indicato nella finestra per colonne con questi nomi, altrimenti un’ipotesi.
Temi delle cartelle: righe «cartella = tema» per le cartelle di una mappa il cui titolo non rivela il tema; il tema con identificativo, numero o titolo, oppure «-» per escludere la cartella.
Anno dei dati: dei dati di una mappa la cui colonna non lo indica.
Mappatura usata: la mappatura con cui è stata letta l’indagine, da esaminare, modificare e fornire di nuovo.
Server che è consentito contattare: quelli dei link in un file di mappa su questo computer; altrimenti non si segue alcun link. Se sono più d’uno, separarli con spazi.</translation>
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
        <translation>Legge un’edizione del dataset, ne abbina le regioni ai confini e scrive un GeoPackage (il file dell’atlante) con geometrie, tabelle, stili e provenienza, un progetto QGIS con nove layer già stilizzati e un rapporto di abbinamento che rende conto di ogni regione, unità territoriale e riga.

Dataset: l’edizione inclusa (dati e informazioni pubblici; funziona offline), un Tabular Data Package, tabelle (un foglio o file per tabella, oppure un’indagine con una riga per regione e una colonna per domanda) o una mappa.
File, cartella o indirizzo: per un pacchetto di dati la cartella, datapackage.json o lo zip; per le tabelle un file CSV, XLSX o ODS o una cartella che ne contiene; per una mappa un file KML o KMZ. Oppure l’indirizzo web di un tale file; un documento Google Sheets o una mappa di Google My Maps con l’indirizzo mostrato dal browser.
Fonte delle righe che non la indicano: dove sono state pubblicate le tabelle o la mappa. Ogni riga deve avere una fonte.
Mappatura delle colonne, temi delle cartelle, anno dei dati: ciò che la finestra chiederebbe per un’indagine o una mappa; si veda «Importa edizione».
Confini: integrati (Natural Earth come fornito con QGIS, dissolto in regioni NUTS; funziona offline), ufficiali da un file di GISCO o scaricati dal suo servizio, oppure un layer proprio. Ciò che manca nel file o nel layer è preso dai confini integrati.
File dei confini: NUTS_RG_… di qualsiasi anno, scala e formato, con uno o tutti i livelli.
Anno NUTS: l’anno i cui codici hanno la precedenza con i confini integrati (2024 o 2021), oppure l’anno da scaricare; sono collocate anche le regioni note con il codice di un altro anno.
Scala, livelli: di ciò che si scarica. Tutti i livelli, se non se ne scelgono alcuni.
Paesi circostanti: se scaricare anche i paesi e i punti per le etichette di GISCO.
Layer dei confini: poligoni con codici NUTS di uno o più livelli, in qualsiasi sistema di riferimento delle coordinate.
Campo codice, campo nome: di tale layer; rilevati automaticamente se non indicati.
Collocazioni manuali: CSV come letto da «Imposta collocazioni»; prevalgono su ogni abbinamento automatico. Restano e sono applicate anche le collocazioni conservate in un file dell’atlante che viene sostituito.
Usa le collocazioni del profilo: se applicare quelle conservate in questo profilo. La finestra le applica; uno script lo fa solo su richiesta, in modo che il risultato sia ovunque lo stesso.
Layer: i layer del progetto; il file dell’atlante li contiene tutti e nove.
File dell’atlante, file di progetto, rapporto di abbinamento: ciò che viene scritto; gli ultimi due solo se indicati.
Regioni collocate, regioni nell’edizione: conteggi per script e modelli.
Mappa del mondo: un’altra copia di world_map.gpkg di QGIS, per i test.
Sovrascrivi: se i file di destinazione esistenti possono essere sostituiti; lo sono solo quando quelli nuovi sono completi.
Server che è consentito contattare: quelli dei link in un file di mappa su questo computer; altrimenti non si segue alcun link. Se sono più d’uno, separarli con spazi.</translation>
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
        <translation>Legge ancora una volta il dataset e i confini da cui è stato caricato un file dell’atlante, ne richiede di nuovo gli indicatori, confronta ogni riga con il contenuto del file e applica il nuovo contenuto in un’unica transazione. Gli stili personalizzati e le tabelle aggiunte al file restano. Se nulla è cambiato, il file non viene toccato. Un indicatore che non è possibile ottenere mantiene i dati che ha, e ciò viene segnalato.

File dell’atlante: un GeoPackage creato con «Carica edizione».
Solo confronto: indica che cosa cambierebbe senza modificare nulla.
Posizione attuale del dataset o del file dei confini: solo se non è dove si trovava al caricamento dell’atlante.
Modifiche: una tabella dei valori che differiscono, uno per riga: regione, tabella, riga, colonna, vecchio, nuovo.
Righe aggiunte, rimosse, modificate: conteggi per script e modelli.
Sovrascrivi: se una tabella delle modifiche esistente può essere sostituita.
Server che è consentito contattare: un file dell’atlante può provenire da chiunque; un indirizzo non fornito in questo profilo è contattato solo se il suo server è indicato qui; basta una volta. Se sono più d’uno, separarli con spazi.
Credenziali: una configurazione di autenticazione di QGIS per l’indirizzo da cui si aggiorna l’atlante. È memorizzata solo per quel server.</translation>
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
        <translation>Motivi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Recency</source>
        <translation>Attualità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception</source>
        <extracomment>title</extracomment>
        <translation>Accoglienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception of asylum seekers and refugees</source>
        <extracomment>title</extracomment>
        <translation>Accoglienza di richiedenti asilo e rifugiati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Reception of migrants</source>
        <extracomment>title</extracomment>
        <translation>Accoglienza dei migranti</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/country_facts.csv"/>
        <source>Reference number of the Council&apos;s political agreement on the annual solidarity pool for 2026; the decision itself was adopted in writing, closed on 22 December 2025.</source>
        <extracomment>data</extracomment>
        <translation>Cifra di riferimento dell’accordo politico del Consiglio sulla riserva annuale di solidarietà per il 2026; la decisione stessa è stata adottata con procedura scritta, conclusa il 22 dicembre 2025.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Refresh</source>
        <extracomment>_start</extracomment>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Refresh atlas</source>
        <translation>Aggiorna atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Refresh it again. Nothing was changed.</source>
        <translation>Aggiornarlo di nuovo. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>Refresh preview and checks</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Aggiorna anteprima e controlli</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Refresh source</source>
        <extracomment>_start</extracomment>
        <translation>Aggiorna fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Refresh the list of years and scales</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Aggiorna l’elenco di anni e scale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Refresh – {file}</source>
        <extracomment>__init__</extracomment>
        <translation>Aggiornamento – {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>Refreshing “{title}”</source>
        <extracomment>step</extracomment>
        <translation>Aggiornamento di «{title}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Reg&amp;ions</source>
        <extracomment>addRow</extracomment>
        <translation>Regio&amp;ni</translation>
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
        <translation>Regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Region id</source>
        <extracomment>title</extracomment>
        <translation>Id regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Region “{name}” is not placed.</source>
        <translation>La regione «{name}» non è collocata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>Region, row, value</source>
        <translation>Regione, riga, valore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: CPMR commission</source>
        <extracomment>title</extracomment>
        <translation>Regione: commissione CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: CPMR membership</source>
        <extracomment>title</extracomment>
        <translation>Regione: adesione alla CRPM</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: NUTS code</source>
        <extracomment>title</extracomment>
        <translation>Regione: codice NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: NUTS year</source>
        <extracomment>title</extracomment>
        <translation>Regione: anno NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: country</source>
        <extracomment>title</extracomment>
        <translation>Regione: paese</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: factsheet</source>
        <extracomment>title</extracomment>
        <translation>Regione: scheda informativa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: id</source>
        <extracomment>title</extracomment>
        <translation>Regione: id</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: local name</source>
        <extracomment>title</extracomment>
        <translation>Regione: nome locale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: name</source>
        <extracomment>title</extracomment>
        <translation>Regione: nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: note</source>
        <extracomment>title</extracomment>
        <translation>Regione: nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: source</source>
        <extracomment>title</extracomment>
        <translation>Regione: fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Region: year of the answers</source>
        <extracomment>title</extracomment>
        <translation>Regione: anno delle risposte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Regional Data</source>
        <extracomment>title</extracomment>
        <translation>Dati regionali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regional authorities of the edition</source>
        <extracomment>Sheet</extracomment>
        <translation>Autorità regionali dell’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Regional development and EU funds</source>
        <extracomment>title</extracomment>
        <translation>Sviluppo regionale e fondi europei</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Regional factsheet · Migration and asylum</source>
        <extracomment>Sheet</extracomment>
        <translation>Scheda regionale · Migrazione e asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Regional factsheets on migration and asylum</source>
        <translation>Schede regionali su migrazione e asilo</translation>
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
        <translation>Regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <source>Regions at the level of their authorities, other territory at the level it is drawn on. “Not available”: no figure at that level; none is taken over from a larger territory.</source>
        <translation>Regioni al livello delle rispettive autorità regionali, altri territori al livello a cui sono rappresentati. «Non disponibile»: nessun dato a quel livello; nessun dato è ripreso da un territorio più ampio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_menu.py"/>
        <source>Regions at this place</source>
        <extracomment>addSection, setAccessibleName</extracomment>
        <translation>Regioni in questo punto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_html.py"/>
        <source>Regions by their own source</source>
        <extracomment>escaped</extracomment>
        <translation>Regioni con fonte propria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Regions chosen</source>
        <translation>Regioni scelte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Regions drawn from Natural Earth, because the boundaries lack them: {names}.</source>
        <translation>Regioni prese da Natural Earth perché mancano nei confini: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>Regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Regioni trovate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>Regions found with “{name}”.</source>
        <translation>Regioni trovate con «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Regions found: {search}</source>
        <translation>Regioni trovate: {search}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>Regions in migration and asylum: public facts and figures (bundled edition)</source>
        <extracomment>data</extracomment>
        <translation>Regioni, migrazione e asilo: dati e informazioni pubblici (edizione inclusa)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Regions in the edition</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Regioni nell’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/records.py"/>
        <source>Regions left out, their id is missing or taken: {n}</source>
        <extracomment>append</extracomment>
        <translation>Regioni escluse perché l’identificativo manca o è già usato: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Regions of other borders, whose figures are not shown: {n}.</source>
        <translation>Regioni con altri confini, i cui dati non sono mostrati: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Regions of the layer overlap: {codes}.</source>
        <translation>Regioni del layer si sovrappongono: {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Regions of “{file}” without a polygon: {codes}. The world map of QGIS draws those it has.</source>
        <translation>Regioni di «{file}» senza poligono: {codes}. La mappa del mondo di QGIS fornisce quelle che contiene.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Regions placed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Regioni collocate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Regions ranked by documented evidence</source>
        <extracomment>ResultPanel</extracomment>
        <translation>Regioni classificate in base agli elementi documentati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>Regions that do not lie where their codes say: {codes}.</source>
        <translation>Regioni che non si trovano dove indica il loro codice: {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions that look for cooperation.</source>
        <translation>Regioni che cercano cooperazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>Regions that name no kind of authority, so that no row speaks of them: {names}</source>
        <extracomment>append</extracomment>
        <translation>Regioni che non indicano alcun tipo di autorità, quindi senza una riga che le riguardi: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions that say nothing</source>
        <translation>Regioni senza risposta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Regions whose own source says otherwise are counted in the cell.</source>
        <translation>Le regioni la cui fonte propria indica altro sono conteggiate nella cella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions with a competence in a field of the theme</source>
        <extracomment>Tile</extracomment>
        <translation>Regioni competenti in un ambito del tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions with a competence or an entry</source>
        <extracomment>Tile</extracomment>
        <translation>Regioni con una competenza o una voce</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Regions with an entry</source>
        <extracomment>Tile</extracomment>
        <translation>Regioni con una voce</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions with documented issues, needs or innovative practices.</source>
        <translation>Regioni con problematiche, esigenze o pratiche innovative documentate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>Regions with documented policies and instruments.</source>
        <translation>Regioni con politiche e strumenti documentati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Regions – CPMR Migration</source>
        <extracomment>__init__</extracomment>
        <translation>Regioni – CPMR Migration</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Regions – each at the level it has in the atlas</source>
        <extracomment>addItem</extracomment>
        <translation>Regioni – ciascuna al livello che ha nell’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_data.py"/>
        <source>Regions, parted by commas</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Regioni, separate da virgole</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove &amp;Selected</source>
        <extracomment>_button</extracomment>
        <translation>Rimuovi &amp;selezionati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove Downloads</source>
        <extracomment>confirmed</extracomment>
        <translation>Rimuovi download</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove all downloads but those ticked “Always keep”</source>
        <extracomment>_button</extracomment>
        <translation>Rimuove tutti i download tranne quelli con «Conserva sempre»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Remove source?</source>
        <extracomment>confirmed</extracomment>
        <translation>Rimuovere la fonte?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove the selected downloads at once</source>
        <extracomment>_button</extracomment>
        <translation>Rimuove subito i download selezionati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove this download ({size})?</source>
        <translation>Rimuovere questo download ({size})?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Remove {n} downloads ({size})?</source>
        <translation>Rimuovere {n} download ({size})?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Remove “{name}” and its last good copy? The file or map itself stays where it is.</source>
        <translation>Rimuovere «{name}» e la sua ultima copia valida? Il file o la mappa originale resta al suo posto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Removed from the map by hand.</source>
        <translation>Rimossa dalla mappa a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/clear_cache.py"/>
        <source>Removes what was downloaded and kept for later.</source>
        <translation>Rimuove quanto è stato scaricato e conservato per un uso successivo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Removing downloads</source>
        <extracomment>in_background</extracomment>
        <translation>Rimozione dei download</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Removing takes effect at once, not with OK.</source>
        <extracomment>QLabel</extracomment>
        <translation>La rimozione ha effetto immediato, senza attendere OK.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>Rename the dimension in the file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Rinominare la dimensione nel file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Rename the source or say where it is now</source>
        <extracomment>_button</extracomment>
        <translation>Rinomina la fonte o indica dove si trova ora</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>Repair the installation of QGIS, or choose other boundaries.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Riparare l’installazione di QGIS oppure scegliere altri confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <location filename="../cpmr_migration_plugin/gui/questions.py"/>
        <source>Replace files?</source>
        <extracomment>confirmed</extracomment>
        <translation>Sostituire i file?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Replace the placements there are</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Sostituisci le collocazioni esistenti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Replace the style?</source>
        <extracomment>confirmed</extracomment>
        <translation>Sostituire lo stile?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Report</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Report a &amp;Problem…</source>
        <extracomment>_add</extracomment>
        <translation>Segnala un &amp;problema…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Report a Problem</source>
        <extracomment>__init__</extracomment>
        <translation>Segnala un problema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Resolution</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_base.py"/>
        <source>Resolution (dots per inch)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Risoluzione (punti per pollice)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Resolution of PNG: 300 for print, 150 for a screen</source>
        <extracomment>setToolTip</extracomment>
        <translation>Risoluzione del PNG: 300 per la stampa, 150 per lo schermo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Responsibility</source>
        <extracomment>title</extracomment>
        <translation>Responsabilità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Restore text</source>
        <extracomment>beginMacro, undoable</extracomment>
        <translation>Ripristina testo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>Retry</source>
        <extracomment>_offer</extracomment>
        <translation>Riprova</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Return procedures</source>
        <extracomment>title</extracomment>
        <translation>Procedure di rimpatrio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Returns the level of a region&apos;s competence in a field, from the atlas file of the layer or the project.</source>
        <extracomment>_help</extracomment>
        <translation>Restituisce il livello di competenza di una regione in un settore, dal file dell’atlante del layer o del progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Returns what a region documents in a theme, from the atlas file of the layer, or of the project.</source>
        <extracomment>_help</extracomment>
        <translation>Restituisce ciò che una regione documenta in un tema, dal file dell’atlante del layer o del progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Returns what a region&apos;s answer on a field is: the level of a power, or which kind of nothing.</source>
        <extracomment>_help</extracomment>
        <translation>Restituisce la risposta di una regione su un settore: il livello di un potere, o il tipo di assenza.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>Returns what a region&apos;s competence in a field rests on.</source>
        <extracomment>_help</extracomment>
        <translation>Restituisce il fondamento della competenza di una regione in un settore.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Riga district</source>
        <extracomment>data</extracomment>
        <translation>Distretto di Riga</translation>
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
        <translation>Romania</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Rounded breaks</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Limiti arrotondati</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Rounded to 5.</source>
        <extracomment>data</extracomment>
        <translation>Valori arrotondati a 5.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Rows</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Righe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows added</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Righe aggiunte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows changed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Righe modificate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Rows in which the regions differ</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Righe in cui le regioni differiscono</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Rows removed</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Righe rimosse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Rows shown</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Righe mostrate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Rows that name no source of their own take this address; every row needs one</source>
        <extracomment>setToolTip</extracomment>
        <translation>Le righe prive di una propria fonte prendono questo indirizzo; ogni riga deve averne uno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Rule</source>
        <extracomment>title</extracomment>
        <translation>Regola</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Rules by kind of authority</source>
        <extracomment>title</extracomment>
        <translation>Regole per tipo di autorità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Rules for its kind of authority</source>
        <extracomment>Section</extracomment>
        <translation>Regole per il suo tipo di autorità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Russia</source>
        <extracomment>data</extracomment>
        <translation>Russia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/insets.py"/>
        <source>Réunion</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>S&amp;cale</source>
        <extracomment>add</extracomment>
        <translation>&amp;Scala</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>S&amp;how</source>
        <extracomment>addRow</extracomment>
        <translation>Mos&amp;tra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Sa&amp;mple Project…</source>
        <extracomment>_add</extracomment>
        <translation>Progetto di esempi&amp;o…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Sa&amp;ve</source>
        <extracomment>QPushButton</extracomment>
        <translation>Sal&amp;va</translation>
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
        <translation>Informazioni sulle regioni di {country}</translation>
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
        <translation>Stessa commissione CRPM (bacino marittimo)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Same commission</source>
        <extracomment>_check</extracomment>
        <translation>Stessa commissione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Same territory as {names}: a map shows one of them, a click there offers all.</source>
        <translation>Stesso territorio di {names}: una mappa ne mostra una sola, un clic in quel punto le offre tutte.</translation>
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
        <translation>Progetto di esempio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Sample project: to try things out, name only an atlas file and a project file. It needs no network.</source>
        <translation>Progetto di esempio: per fare delle prove, indicare solo un file dell’atlante e un file di progetto. Non serve la rete.</translation>
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
        <translation>Sardegna</translation>
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
        <translation>Salva</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Save &amp;Legal Bases…</source>
        <translation>Salva &amp;basi giuridiche…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Save &amp;Template</source>
        <extracomment>QPushButton</extracomment>
        <translation>Salva &amp;modello</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Save all changes</source>
        <extracomment>_button</extracomment>
        <translation>Salva tutte le modifiche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>Save an empty survey or data package, to be filled in and loaded here</source>
        <extracomment>setToolTip</extracomment>
        <translation>Salva un’indagine o un pacchetto di dati vuoto, da compilare e caricare qui</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Save as &amp;Picture…</source>
        <translation>Salva come &amp;immagine…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Save as &amp;Table…</source>
        <translation>Salva come &amp;tabella…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Save as picture</source>
        <extracomment>ask_file</extracomment>
        <translation>Salva come immagine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Save as table</source>
        <extracomment>ask_file</extracomment>
        <translation>Salva come tabella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>Save in the atlas file as a layer of this name</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Salva nel file dell’atlante come layer con questo nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Save or close it there and try again. Nothing was changed.</source>
        <extracomment>kind</extracomment>
        <translation>Salvarlo o chiuderlo in quel programma e riprovare. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>Save or discard edits of its layers, close it in other programs, and make room on the disk.</source>
        <extracomment>TargetError</extracomment>
        <translation>Salvare o annullare le modifiche dei suoi layer, chiuderlo negli altri programmi e liberare spazio sul disco.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layer_update.py"/>
        <source>Save or discard its edits and try again. Nothing was changed.</source>
        <extracomment>TargetError</extracomment>
        <translation>Salvare o annullare le modifiche e riprovare. Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Save preset as &amp;file…</source>
        <extracomment>addAction</extracomment>
        <translation>Salva preimpostazione come &amp;file…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/presets_box.py"/>
        <source>Save preset as file</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Salva preimpostazione come file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <source>Save result</source>
        <extracomment>run</extracomment>
        <translation>Salva risultato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <source>Save table</source>
        <extracomment>run</extracomment>
        <translation>Salva tabella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Save template</source>
        <translation>Salva modello</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Save template: {kind}</source>
        <translation>Salva modello: {kind}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Save the atlas file</source>
        <extracomment>setDialogTitle</extracomment>
        <translation>Salva il file dell’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Save the changes</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Salva le modifiche</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/factsheet_file.py"/>
        <source>Save the factsheet of {name}</source>
        <translation>Salva la scheda di {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Save the join report</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Salva il rapporto di abbinamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Save the placements</source>
        <extracomment>getSaveFileName</extracomment>
        <translation>Salva le collocazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Save the regions found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Salva le regioni trovate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/save_button.py"/>
        <source>Save the result</source>
        <extracomment>setToolTip</extracomment>
        <translation>Salva il risultato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>Save the result again.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Salvare di nuovo il risultato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Save the result as CSV instead.</source>
        <extracomment>TargetError</extracomment>
        <translation>Salvare invece il risultato come CSV.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Save the whole report</source>
        <extracomment>setToolTip</extracomment>
        <translation>Salva l’intero rapporto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Save to</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Salva in</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Save what was decided by hand as CSV, for a colleague or another computer</source>
        <extracomment>setToolTip</extracomment>
        <translation>Salva come CSV le decisioni prese a mano, per un collega o un altro computer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/factsheet_file.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>Saved as {file}.</source>
        <extracomment>emit</extracomment>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Saved as {path}.</source>
        <extracomment>show_success</extracomment>
        <translation>Salvato come {path}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/templates.py"/>
        <source>Saved as {path}. Fill it in, then choose it here.</source>
        <extracomment>show_success</extracomment>
        <translation>Salvato come {path}. Compilarlo, poi sceglierlo qui.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Saved as “{name}”.</source>
        <extracomment>show_info</extracomment>
        <translation>Salvato come «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Saved placements</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Collocazioni salvate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/saved_searches.py"/>
        <source>Saved searches</source>
        <extracomment>setAccessibleName, setToolTip</extracomment>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Say again what each column holds (“Columns…”), or leave the mapping out.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indicare di nuovo il contenuto di ciascuna colonna («Colonne…») oppure escludere la mappatura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>Say again what each column holds; the mapping is then saved anew.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indicare di nuovo il contenuto di ciascuna colonna; la mappatura sarà salvata di nuovo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>Say what each column holds for this table.</source>
        <extracomment>PluginError</extracomment>
        <translation>Indicare il contenuto di ciascuna colonna per questa tabella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Say what each column of the survey holds. Enter or a click opens the list of a cell.</source>
        <translation>Indicare che cosa contiene ciascuna colonna dell’indagine. Invio o un clic aprono l’elenco di una cella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>Say what you did, what you expected and what happened. Names, folders, logins and addresses are taken out of what stands below; read it, and delete what you do not want to tell. Nothing is sent: copy the text and paste it into a new entry of the tracker.</source>
        <extracomment>QLabel</extracomment>
        <translation>Indichi che cosa ha fatto, che cosa si aspettava e che cosa è successo. Dal testo qui sotto sono tolti nomi, cartelle, credenziali e indirizzi; lo legga e cancelli ciò che non vuole dire. Non si invia nulla: copi il testo e lo incolli in una nuova segnalazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>Say where the file is now.</source>
        <extracomment>__init__</extracomment>
        <translation>Indicare dove si trova ora il file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>Say where to save the atlas file.</source>
        <translation>Indicare dove salvare il file dell’atlante.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Say whether it may be asked.</source>
        <translation>Indicare se è consentito contattare questo server.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Say whether it may be used.</source>
        <translation>Indicare se è consentito usarle.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Say which sheet is to be read. An algorithm is told by its parameter SHEET.</source>
        <extracomment>__init__</extracomment>
        <translation>Indicare il foglio da leggere. In un algoritmo usare il parametro SHEET.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>Say which theme each folder is, and name the region of each placemark or its NUTS code.</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Indicare a quale tema corrisponde ciascuna cartella e il nome o il codice NUTS della regione di ciascun segnaposto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Says nothing that the dataset has a place for.</source>
        <extracomment>note</extracomment>
        <translation>Non contiene nulla che trovi posto nel dataset.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/official_parameters.py"/>
        <source>Scale</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Scala</translation>
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
        <translation>Ambito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Score (0–100)</source>
        <translation>Punteggio (0–100)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Scotland</source>
        <extracomment>data</extracomment>
        <translation>Scozia</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Scottish Government</source>
        <extracomment>data</extracomment>
        <translation>Governo scozzese</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Scottish councils (32)</source>
        <extracomment>data</extracomment>
        <translation>consigli locali scozzesi (32)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Se&amp;ttings…</source>
        <extracomment>_add</extracomment>
        <translation>I&amp;mpostazioni…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Search</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Cerca</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Search code or name of a unit</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Cerca codice o nome di un’unità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Search columns and examples</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Cerca colonne ed esempi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Search downloads</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Cerca nei download</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Search indicators</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Cerca indicatori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>Search name, code or note</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Cerca nome, codice o nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Search region or value</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Cerca regione o valore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Search regions</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Cerca regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>Search source, address or date</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Cerca fonte, indirizzo o data</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <source>Search title, unit or dataset</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Cerca titolo, unità di misura o dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>See the next page.</source>
        <translation>Si veda la pagina successiva.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>See which regions are on the map, how they were matched, what is left</source>
        <extracomment>_add</extracomment>
        <translation>Mostra quali regioni sono sulla mappa, come sono state abbinate e che cosa resta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <source>Select &amp;All</source>
        <extracomment>QPushButton</extracomment>
        <translation>Seleziona t&amp;utto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/theme_list.py"/>
        <source>Select &amp;None</source>
        <extracomment>QPushButton</extracomment>
        <translation>Deseleziona &amp;tutto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Select a region first.</source>
        <extracomment>show_info</extracomment>
        <translation>Selezionare prima una regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>Select a region in the table.</source>
        <translation>Selezionare una regione nella tabella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Select all listed regions on the map</source>
        <extracomment>_button</extracomment>
        <translation>Seleziona sulla mappa tutte le regioni in elenco</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Select on map</source>
        <translation>Seleziona sulla mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Select one or more regions in the list first (Ctrl or Shift and click).</source>
        <extracomment>emit</extracomment>
        <translation>Selezionare prima una o più regioni nell’elenco (Ctrl o Maiusc e clic).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Select regions on the map before you open this window</source>
        <extracomment>setToolTip</extracomment>
        <translation>Selezionare le regioni sulla mappa prima di aprire questa finestra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <source>Select regions or widen the filter.</source>
        <extracomment>ExportError</extracomment>
        <translation>Selezionare alcune regioni oppure ampliare il filtro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Select the chosen rows on the map</source>
        <extracomment>setToolTip</extracomment>
        <translation>Seleziona sulla mappa le righe scelte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Selected on the map ({n})</source>
        <extracomment>addItem</extracomment>
        <translation>Selezionate sulla mappa ({n})</translation>
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
        <translation>Serie dal</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/set_placements.py"/>
        <source>Set placements</source>
        <translation>Imposta collocazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Settings</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Settlement and distribution of refugees</source>
        <extracomment>title</extracomment>
        <translation>Insediamento e distribuzione dei rifugiati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Several regions are called “{name}”: {ids}</source>
        <extracomment>PluginError</extracomment>
        <translation>Più regioni si chiamano «{name}»: {ids}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Share answered, 0 to 1</source>
        <extracomment>QgsProcessingOutputNumber</extracomment>
        <translation>Quota con risposta, da 0 a 1</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Share of: {population}.</source>
        <translation>Quota su: {population}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>Shares its profile</source>
        <translation>Ha un profilo simile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Sheet</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Foglio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Sheet: the name of the sheet or file to read, where a workbook or folder holds several surveys with different columns; those with the same columns are read together. A hidden sheet is read only if it is named.</source>
        <translation>Foglio: il nome del foglio o del file da leggere, se una cartella di lavoro o una cartella contiene più indagini con colonne diverse; quelle con le stesse colonne sono lette insieme. Un foglio nascosto è letto solo se indicato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>Sheets not used: {names}</source>
        <extracomment>append</extracomment>
        <translation>Fogli non usati: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sheet_choice.py"/>
        <source>Sheets with surveys</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Fogli con indagini</translation>
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
        <translation>Mostra tutte ({n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>Show only the regions that the search on the first page lists</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostra solo le regioni elencate dalla ricerca nella prima pagina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Show only the rows in which the regions do not say the same</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostra solo le righe in cui le regioni non coincidono</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Show or hide how much each kind of evidence counts</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostra o nasconde quanto conta ciascun tipo di elemento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Show or hide the filters</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostra o nasconde i filtri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/atlas_map.py"/>
        <source>Show the layer and replace the map theme in QGIS’s layer panel, or remove the map theme.</source>
        <extracomment>ExportError</extracomment>
        <translation>Mostrare il layer e sostituire il tema mappa nel pannello Layer di QGIS, oppure rimuovere il tema mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Show the layers of the map</source>
        <extracomment>undoable</extracomment>
        <translation>Mostra i layer della mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/repairs.py"/>
        <source>Show the regions</source>
        <extracomment>undoable</extracomment>
        <translation>Mostra le regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Show the selected region on the map (also: double-click)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Mostra sulla mappa la regione selezionata (anche: doppio clic)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>Si&amp;ze</source>
        <translation>D&amp;imensione</translation>
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
        <translation>Situazione migratoria significativa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Similar name: {name} ({unit}).</source>
        <translation>Nome simile: {name} ({unit}).</translation>
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
        <translation>Situazione determinata il</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>Situation of countries under the EU’s Pact on Migration and Asylum</source>
        <extracomment>MapWords</extracomment>
        <translation>Situazione dei paesi ai sensi del patto dell’UE sulla migrazione e l’asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Situation under the Pact</source>
        <extracomment>MapWords, quotedString, title</extracomment>
        <translation>Situazione ai sensi del patto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/fact_words.py"/>
        <source>Situation under the Pact on Migration and Asylum</source>
        <translation>Situazione ai sensi del patto sulla migrazione e l’asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Size of symbols (mm)</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Dimensione dei simboli (mm)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Skåne</source>
        <extracomment>data</extracomment>
        <translation>Scania</translation>
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
        <translation>Slovacchia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Slovenia</source>
        <extracomment>data</extracomment>
        <translation>Slovenia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Small maps on one page</source>
        <extracomment>QLabel</extracomment>
        <translation>Mappe piccole in una pagina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Social services and assistance</source>
        <extracomment>title</extracomment>
        <translation>Servizi sociali e assistenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Solidarity</source>
        <extracomment>title</extracomment>
        <translation>Solidarietà</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Some figures are of {year}, more than {n} years ago.</source>
        <translation>Alcuni dati sono del {year}, oltre {n} anni fa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Something documented</source>
        <translation>Almeno un elemento documentato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>Something documented; tallest bar: {n}</source>
        <translation>Almeno un elemento documentato; barra più alta: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/jobs.py"/>
        <source>Something unexpected went wrong.</source>
        <extracomment>PluginError</extracomment>
        <translation>Si è verificato un errore imprevisto.</translation>
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
        <translation>Fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Source of rows that name none</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Fonte delle righe che non la indicano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Source of the share</source>
        <translation>Fonte della quota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>Source: {edition}, edition {version}, {date}</source>
        <translation>Fonte: {edition}, edizione {version}, {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>Source: {text}</source>
        <extracomment>MapTexts</extracomment>
        <translation>Fonte: {text}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Sources</source>
        <extracomment>__init__, _heading, setAccessibleName</extracomment>
        <translation>Fonti</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>South Aegean</source>
        <extracomment>data</extracomment>
        <translation>Egeo meridionale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>South Holland</source>
        <extracomment>data</extracomment>
        <translation>Olanda meridionale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>South Ostrobothnia</source>
        <extracomment>data</extracomment>
        <translation>Ostrobotnia meridionale</translation>
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
        <translation>Spagna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>St&amp;yle</source>
        <extracomment>addRow</extracomment>
        <translation>&amp;Stile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>St&amp;yle…</source>
        <extracomment>_add</extracomment>
        <translation>&amp;Stile…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Start the download again.</source>
        <translation>Avviare di nuovo il download.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>State</source>
        <extracomment>title</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>State the coordinate reference system of the boundaries.</source>
        <translation>Indicare il sistema di riferimento delle coordinate dei confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>State the coordinate reference system: under “Coordinates”, or with BOUNDARIES_CRS.</source>
        <translation>Indicare il sistema di riferimento delle coordinate: in «Coordinate» o con BOUNDARIES_CRS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Stated: none.</source>
        <translation>Dichiarata: nessuna.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>States an interest in something else: {titles}</source>
        <translation>Dichiara un interesse per altro: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>States an interest that fits: {titles}</source>
        <translation>Dichiara un interesse pertinente: {titles}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_partners.py"/>
        <source>States an interest to cooperate</source>
        <translation>Dichiara un interesse a cooperare</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Status</source>
        <extracomment>title</extracomment>
        <translation>Stato di attuazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>Step {n}</source>
        <extracomment>step</extracomment>
        <translation>Passo {n}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Stockholm</source>
        <extracomment>data</extracomment>
        <translation>Stoccolma</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>Stop writing the factsheet</source>
        <translation>Interrompi la scrittura della scheda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Style</source>
        <extracomment>QgsProcessingParameterString, __init__</extracomment>
        <translation>Stile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Style file (*.qml)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>File di stile (*.qml)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <source>Styles (*.json)</source>
        <extracomment>QgsProcessingParameterFile, getOpenFileName, getSaveFileName</extracomment>
        <translation>Stili (*.json)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>Styles that you edited were kept, with the classes they had: {layers}.</source>
        <extracomment>append</extracomment>
        <translation>Gli stili personalizzati sono stati mantenuti, con le classi che avevano: {layers}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Styria</source>
        <extracomment>data</extracomment>
        <translation>Stiria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>Suggested: its code or name is like the region&apos;s.</source>
        <extracomment>append</extracomment>
        <translation>Suggerita: il codice o il nome è simile a quello della regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Sum of the regions that make it up</source>
        <translation>Somma delle regioni che lo compongono</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Sum of {codes}, which make up the region.</source>
        <translation>Somma di {codes}, che compongono la regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Summary</source>
        <extracomment>title</extracomment>
        <translation>Sintesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>Sums of the regions that make up the territory: {n}.</source>
        <translation>Somme delle regioni che compongono il territorio: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/templates.py"/>
        <source>Survey table (CSV)</source>
        <extracomment>title</extracomment>
        <translation>Tabella per l’indagine (CSV)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/templates.py"/>
        <source>Survey workbook (ODS)</source>
        <extracomment>title</extracomment>
        <translation>Cartella di lavoro per l’indagine (ODS)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/templates.py"/>
        <source>Survey workbook (XLSX)</source>
        <extracomment>title</extracomment>
        <translation>Cartella di lavoro per l’indagine (XLSX)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Sweden</source>
        <extracomment>data</extracomment>
        <translation>Svezia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>Switch off “Work offline” in Settings ▸ Options ▸ CPMR Migration and try again.</source>
        <extracomment>NotInCache</extracomment>
        <translation>Disattivare «Lavora offline» in Impostazioni ▸ Opzioni ▸ CPMR Migration e riprovare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Switzerland</source>
        <extracomment>data</extracomment>
        <translation>Svizzera</translation>
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
        <translation>Sintassi</translation>
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
        <translation>T&amp;itolo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <location filename="../cpmr_migration_plugin/processing/who_may_do_what.py"/>
        <source>Table</source>
        <extracomment>QgsProcessingParameterFileDestination, setAccessibleName</extracomment>
        <translation>Tabella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>Table {table}: columns not used: {columns}</source>
        <extracomment>append</extracomment>
        <translation>Tabella {table}: colonne non usate: {columns}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/builder.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Tables</source>
        <extracomment>ImporterWords, addGroup</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Tabelle (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>Tables (CSV, XLSX, ODS)</source>
        <extracomment>title</extracomment>
        <translation>Tabelle (CSV, XLSX, ODS)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>Tables – CSV, XLSX or ODS, or a survey</source>
        <extracomment>ImporterWords</extracomment>
        <translation>Tabelle – CSV, XLSX o ODS, oppure un’indagine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Take a copy of it that is sound, or load the edition again into a new file.</source>
        <extracomment>kind</extracomment>
        <translation>Usarne una copia integra oppure caricare di nuovo l’edizione in un nuovo file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take all regions out of the comparison</source>
        <extracomment>setToolTip</extracomment>
        <translation>Toglie tutte le regioni dal confronto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>Take over what was decided by hand from a CSV file</source>
        <extracomment>setToolTip</extracomment>
        <translation>Riprende da un file CSV le decisioni prese a mano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take the region out of the comparison</source>
        <extracomment>setToolTip</extracomment>
        <translation>Toglie la regione dal confronto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Take the source off the list</source>
        <extracomment>_button</extracomment>
        <translation>Toglie la fonte dall’elenco</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>Take {name} out of the comparison</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Toglie {name} dal confronto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Taken as {region}, where it lies.</source>
        <extracomment>note</extracomment>
        <translation>Inteso come {region}, dove si trova.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/edit_source.py"/>
        <source>Taken from the file if left empty</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Se vuoto, ricavato dal file</translation>
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
        <translation>Indica quale tipo di autorità di ciascun paese detiene quale potere, per settore, con la relativa base giuridica.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Template</source>
        <extracomment>QgsProcessingParameterEnum</extracomment>
        <translation>Modello</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Template ({endings})</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Modello ({endings})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Territories</source>
        <translation>Territori</translation>
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
        <translation>Istruzione terziaria tra i cittadini stranieri di età 15-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Tertiary education among the foreign-born aged 25-64</source>
        <extracomment>data</extracomment>
        <translation>Istruzione terziaria tra i nati all’estero di età 25-64 anni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Test source</source>
        <extracomment>_start</extracomment>
        <translation>Verifica fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Text</source>
        <extracomment>title</extracomment>
        <translation>Testo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Text (*.txt)</source>
        <extracomment>QgsProcessingParameterFileDestination</extracomment>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>That is another address than “{address}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>L’indirizzo è diverso da «{address}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The NUTS year of the boundaries is not known.</source>
        <translation>L’anno NUTS dei confini non è noto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The NUTS year of the boundaries is not known: the codes are the same in NUTS {years}. State it with “Year of the codes” or BOUNDARIES_YEAR if it matters.</source>
        <translation>L’anno NUTS dei confini non è noto: i codici sono gli stessi nella NUTS {years}. Se è rilevante, indicarlo in «Anno dei codici» o con BOUNDARIES_YEAR.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>The address may ask for a login. Download the table as CSV and choose the file.</source>
        <extracomment>PluginError</extracomment>
        <translation>L’indirizzo potrebbe richiedere un accesso. Scaricare la tabella come CSV e scegliere il file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>The address of {host} holds a user name, which would be kept in the open.</source>
        <extracomment>PluginError</extracomment>
        <translation>L’indirizzo di {host} contiene un nome utente, che verrebbe conservato in chiaro.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>The adjustment covers everything that births and deaths do not explain.</source>
        <extracomment>data</extracomment>
        <translation>L’aggiustamento comprende tutto ciò che nascite e decessi non spiegano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The answer for {dataset} does not hold figures, but a file of another kind.</source>
        <translation>La risposta per {dataset} non contiene dati, ma un file di altro tipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is empty.</source>
        <extracomment>PluginError</extracomment>
        <translation>La risposta è vuota.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is larger than {n} MB.</source>
        <extracomment>PluginError</extracomment>
        <translation>La risposta supera {n} MB.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The answer is packed and cannot be unpacked: it is damaged or incomplete.</source>
        <extracomment>PluginError</extracomment>
        <translation>La risposta è compressa e non si può estrarre: è danneggiata o incompleta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>The answer of {host} cannot be unpacked.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>La risposta di {host} non si può decomprimere.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>The answer of {host} was cut short.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>La risposta di {host} è stata interrotta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <source>The atlas as a whole</source>
        <translation>L’atlante nel suo insieme</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The atlas file already holds a result “{name}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Il file dell’atlante contiene già un risultato «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file cannot show everything:</source>
        <extracomment>PluginError</extracomment>
        <translation>Il file dell’atlante non può mostrare tutto:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>The atlas file could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere il file dell’atlante.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_requests.py"/>
        <source>The atlas file does not tell what was asked for.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il file dell’atlante non indica che cosa era stato richiesto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file has changed and was read again.</source>
        <extracomment>say</extracomment>
        <translation>Il file dell’atlante è cambiato ed è stato riletto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect.py"/>
        <source>The atlas file has no table “{table}”.</source>
        <extracomment>append</extracomment>
        <translation>Il file dell’atlante non ha la tabella «{table}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>The atlas file is from an older version of the plugin. Load the edition again.</source>
        <translation>Il file dell’atlante è di una versione precedente del plugin. Caricare di nuovo l’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/reading.py"/>
        <source>The atlas file lacks columns of “{table}”: {columns}</source>
        <translation>Nel file dell’atlante mancano colonne di «{table}»: {columns}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>The atlas file of these layers is not there any more: {path}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il file dell’atlante di questi layer non esiste più: {path}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The atlas file that is inspected</source>
        <extracomment>setToolTip</extracomment>
        <translation>Il file dell’atlante consultato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>The atlas file “{file}” has no layer “{table}”.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Il file dell’atlante «{file}» non contiene il layer «{table}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/data_tables.py"/>
        <source>The atlas file “{file}” has no table “{table}”.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Il file dell’atlante «{file}» non ha la tabella «{table}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>The atlas file “{file}” is read-only.</source>
        <extracomment>TargetError</extracomment>
        <translation>Il file dell’atlante «{file}» è di sola lettura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The atlas file “{path}” is not there.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Il file dell’atlante «{path}» non è stato trovato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/adapter.py"/>
        <source>The authentication configuration “{name}” cannot be used.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile usare la configurazione di autenticazione «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>The boundaries are read from one of the files that would be replaced.</source>
        <extracomment>TargetError</extracomment>
        <translation>I confini sono letti da uno dei file che verrebbero sostituiti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>The boundaries cannot be read.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Impossibile leggere i confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/dissolved_boundaries.py"/>
        <source>The boundaries have no country for {piece}.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>I confini non contengono alcun paese per {piece}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>The boundaries have no unit for {place} that a region could be drawn as.</source>
        <translation>I confini non contengono per {place} alcuna unità con cui rappresentare una regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The boundaries offer no {code}; drawn directly from administrative units.</source>
        <translation>I confini non offrono {code}; rappresentata direttamente a partire dalle unità amministrative.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <location filename="../cpmr_migration_plugin/store/gisco_file.py"/>
        <source>The boundary file “{file}” cannot be read.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Impossibile leggere il file dei confini «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>The boundary file “{path}” is not there.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Il file dei confini «{path}» non è stato trovato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>The built-in boundaries know the codes of NUTS {years} only.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>I confini integrati conoscono solo i codici della NUTS {years}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/dataset_box.py"/>
        <source>The bundled edition is compiled from public sources; it is not the CPMR&apos;s survey.</source>
        <extracomment>setToolTip</extracomment>
        <translation>L’edizione inclusa è ricavata da fonti pubbliche; non è l’indagine della CRPM.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_questions.py"/>
        <source>The cells of {columns} are not kept here, since they tell of who answered. Load to see what is read.</source>
        <translation>Le celle di {columns} non sono conservate qui, poiché riguardano chi ha risposto. Caricare per vedere che cosa viene letto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>The citation is in the clipboard.</source>
        <extracomment>show_info</extracomment>
        <translation>La citazione è negli appunti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The class “{name}” holds what no source says, but what is inferred: its name must say so.</source>
        <translation>La classe «{name}» contiene ciò che nessuna fonte indica e che è solo dedotto: il nome deve dirlo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>The code in brackets in Eurostat&apos;s data browser</source>
        <extracomment>setToolTip</extracomment>
        <translation>Il codice tra parentesi nel browser di dati di Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The code lives on in NUTS {year}, but with other borders.</source>
        <translation>Il codice esiste ancora nella NUTS {year}, ma con altri confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>The code {code} is that of {first}, the name that of {second}; the code is used.</source>
        <translation>Il codice {code} è di {first}, il nome di {second}; si usa il codice.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>The codes are the same in several editions of NUTS; choose the one that the map names</source>
        <extracomment>setToolTip</extracomment>
        <translation>I codici sono gli stessi in più edizioni della NUTS; scegliere quella da indicare sulla mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The codes are those of NUTS {years}, not of NUTS {year}, which was asked for.</source>
        <translation>I codici sono della NUTS {years}, non della NUTS {year} richiesta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The codes are those of NUTS {year}, not of NUTS {other} as the name “{name}” has it.</source>
        <translation>I codici sono della NUTS {year}, non della NUTS {other} come indica il nome «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The codes were read from the field “{field}”.</source>
        <translation>I codici sono stati letti dal campo «{field}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>The columns are read as you said for this header before.</source>
        <extracomment>import_note</extracomment>
        <translation>Le colonne sono lette come già indicato per questa intestazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>The columns of “{sheet}” are not those the mapping was made for.</source>
        <extracomment>PluginError</extracomment>
        <translation>Le colonne di «{sheet}» non sono quelle per cui è stata creata la mappatura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>The connection to {host} is not secure: its certificate cannot be verified.</source>
        <extracomment>Unreachable</extracomment>
        <translation>La connessione a {host} non è sicura: impossibile verificarne il certificato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>The coordinates of “{name}” do not fit {crs}, in which it is read.</source>
        <translation>Le coordinate di «{name}» non corrispondono a {crs}, usato per la lettura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>The data of the chosen maps, with a codebook and every row’s source.</source>
        <extracomment>QLabel</extracomment>
        <translation>I dati delle mappe scelte, con un dizionario dei dati e la fonte di ogni riga.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/datapackage.py"/>
        <source>The data package could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere il pacchetto di dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>The data package names a file outside its own folder: “{path}”.</source>
        <translation>Il pacchetto di dati indica un file al di fuori della propria cartella: «{path}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>The data package names files that cannot stand in its folder.</source>
        <translation>Il pacchetto di dati indica file che non possono trovarsi nella sua cartella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The data package “{path}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere il pacchetto di dati «{path}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>The dataset cannot be read: it has a dimension called “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere il dataset: contiene una dimensione denominata «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The dataset gives no code, and the boundaries have no unit of its own for it.</source>
        <translation>Il dataset non fornisce alcun codice e i confini non contengono un’unità corrispondente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset has {n} cells; at most {limit} are read.</source>
        <extracomment>_too_much</extracomment>
        <translation>Il dataset ha {n} celle; se ne possono leggere al massimo {limit}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset holds more figures than can be read at once.</source>
        <extracomment>_too_much</extracomment>
        <translation>Il dataset contiene più dati di quanti se ne possano leggere in una volta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>The dataset holds no figures for this selection.</source>
        <extracomment>append</extracomment>
        <translation>Il dataset non contiene dati per questa selezione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>The dataset is no survey; there is no mapping to be saved.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il dataset non è un’indagine; non c’è alcuna mappatura da salvare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>The dataset “{title}” has no dimension “{dimension}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il dataset «{title}» non ha la dimensione «{dimension}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>The dataset&apos;s code, “{code}”, is taken from the name of the file.</source>
        <translation>Il codice del dataset, «{code}», è ricavato dal nome del file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/page_box.py"/>
        <source>The day of the export</source>
        <extracomment>setToolTip</extracomment>
        <translation>Il giorno dell’esportazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The description of the dataset ({file}) cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere la descrizione del dataset ({file}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>The description of the dataset ({file}) is not a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>La descrizione del dataset ({file}) non è un pacchetto di dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The disk of the folder “{folder}” does not let programs lock files.</source>
        <extracomment>kind</extracomment>
        <translation>Il disco della cartella «{folder}» non consente ai programmi di bloccare i file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The disk reports an error with “{file}”.</source>
        <extracomment>kind</extracomment>
        <translation>Il disco segnala un errore con «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The edge of the map cuts {n} names, e.g. “{name}”.</source>
        <translation>Il bordo della mappa taglia {n} nomi, ad es. «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The edge of the map cuts “{name}”.</source>
        <translation>Il bordo della mappa taglia «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The edition</source>
        <translation>L’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>The edition documents no competence and nothing done in this region: likeness is not defined.</source>
        <translation>L’edizione non documenta competenze né attività di questa regione: la somiglianza non è definita.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>The edition documents no need and no interest of this region: who offers it cannot be told.</source>
        <extracomment>append</extracomment>
        <translation>L’edizione non documenta esigenze né interessi di questa regione: impossibile dire chi offre ciò che le serve.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>The edition has no figures for this country.</source>
        <extracomment>Sheet</extracomment>
        <translation>L’edizione non ha dati per questo paese.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>The edition has no figures for this region.</source>
        <extracomment>Sheet, _dim</extracomment>
        <translation>L’edizione non contiene dati per questa regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>The edition has no region in this {what}: {names}</source>
        <extracomment>PluginError</extracomment>
        <translation>L’edizione non contiene regioni per questo criterio ({what}): {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>The edition has no region “{name}”.</source>
        <extracomment>ExportError, PluginError</extracomment>
        <translation>L’edizione non contiene la regione «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>The edition has no rules by kind of authority.</source>
        <extracomment>PluginError</extracomment>
        <translation>L’edizione non contiene regole per tipo di autorità.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>The edition has no such region: {ids}</source>
        <extracomment>PluginError</extracomment>
        <translation>L’edizione non contiene questa regione: {ids}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>The edition of NUTS; figures and codes belong to one</source>
        <extracomment>setToolTip</extracomment>
        <translation>L’edizione della NUTS a cui si riferiscono dati e codici</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>The field a competence is in, or the theme an experience belongs to</source>
        <translation>Il settore di una competenza o il tema di un’esperienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>The field of competence whose kind of power is shown</source>
        <extracomment>setToolTip</extracomment>
        <translation>Il settore di competenza di cui è mostrato il tipo di potere</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>The field with the NUTS codes; EL or GR, UK or GB, capitals or not</source>
        <extracomment>setToolTip</extracomment>
        <translation>Il campo con i codici NUTS; EL o GR, UK o GB, in maiuscolo o no</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>The figure at which the colours turn, e.g. the average of the EU</source>
        <extracomment>setToolTip</extracomment>
        <translation>Il valore in cui i colori cambiano, ad es. la media dell’UE</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The figures are of {year}, more than {n} years ago.</source>
        <translation>I dati sono del {year}, oltre {n} anni fa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>The file does not tell which dataset of Eurostat it is; the map names the file as its source.</source>
        <translation>Il file non indica di quale dataset di Eurostat si tratta; la mappa riporta il file come fonte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>The file has several layers of polygons</source>
        <extracomment>setToolTip</extracomment>
        <translation>Il file contiene più layer di poligoni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The file holds another map, which was not read: load it by itself if you need it.</source>
        <translation>Il file contiene un’altra mappa, che non è stata letta: se serve, caricarla separatamente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>The file holds labels instead of codes. Regions cannot be found by code: download it with codes.</source>
        <extracomment>append</extracomment>
        <translation>Il file contiene etichette anziché codici. Le regioni non si possono trovare per codice: scaricarlo con i codici.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>The file is no SVG picture.</source>
        <translation>Il file non è un’immagine SVG.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation>Il file non è UTF-8; è stato letto come Windows-1252.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>The file is not UTF-8; read as {encoding}. Look whether accents are right.</source>
        <translation>Il file non è UTF-8; letto come {encoding}. Verificare che gli accenti siano corretti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>The file is not there.</source>
        <translation>Il file non è stato trovato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/opening.py"/>
        <source>The file is read-only.</source>
        <extracomment>PermissionError</extracomment>
        <translation>Il file è di sola lettura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>The file is still being looked through.</source>
        <translation>L’esame del file è ancora in corso.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The file may be read-only or in use by another program. Save the result as CSV instead.</source>
        <extracomment>TargetError</extracomment>
        <translation>Il file potrebbe essere di sola lettura o in uso in un altro programma. Salvare invece il risultato come CSV.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>The file may have been cut short on its way. Export or download the map again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il file potrebbe essere stato troncato durante il trasferimento. Esportare o scaricare di nuovo la mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The file name “{file}” is too long: nothing could be written into it.</source>
        <translation>Il nome di file «{file}» è troppo lungo: non sarebbe possibile scrivervi nulla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>The file “{file}” cannot be opened.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Impossibile aprire il file «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>The file “{file}” holds no polygons.</source>
        <translation>Il file «{file}» non contiene poligoni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/drivers.py"/>
        <source>The file “{file}” holds no regions, but says where they are ({kind}).</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Il file «{file}» non contiene regioni, ma indica dove si trovano ({kind}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_project.py"/>
        <source>The file “{path}” is not there.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il file «{path}» non è stato trovato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/export_folder.py"/>
        <source>The folder cannot be made.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile creare la cartella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The folder was left out as you chose, with its {n} placemarks.</source>
        <translation>La cartella è stata esclusa come richiesto, con i suoi {n} segnaposto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>The folder “{folder}” cannot be made.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile creare la cartella «{folder}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>The folder “{folder}” does not exist.</source>
        <extracomment>TargetError</extracomment>
        <translation>La cartella «{folder}» non esiste.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>The folder “{folder}” holds no tables, or more than {n}.</source>
        <extracomment>PluginError</extracomment>
        <translation>La cartella «{folder}» non contiene tabelle o ne contiene più di {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>The folders are read as you said for such a map before.</source>
        <extracomment>import_note</extracomment>
        <translation>Le cartelle sono lette come già indicato per una mappa di questo tipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>The indicators are in the atlas file. {remedy}</source>
        <translation>Gli indicatori sono nel file dell’atlante. {remedy}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>The indicators could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere gli indicatori in «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/indicators.py"/>
        <source>The indicators of “{file}” cannot be read.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Impossibile leggere gli indicatori di «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/join_report.py"/>
        <source>The join report could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere il rapporto di abbinamento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The last changes of “{file}” are in “{log}” and cannot be read here.</source>
        <extracomment>kind</extracomment>
        <translation>Le ultime modifiche di «{file}» sono in «{log}» e qui non sono leggibili.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The layer has no coordinate reference system; its coordinates were read as longitude and latitude.</source>
        <translation>Il layer non ha un sistema di riferimento delle coordinate; le sue coordinate sono state lette come longitudine e latitudine.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>The layer has no features.</source>
        <translation>Il layer non ha elementi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <source>The layer is still being looked through.</source>
        <translation>L’esame del layer è ancora in corso.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_preview.py"/>
        <source>The layer of this map cannot be read.</source>
        <extracomment>ExportError</extracomment>
        <translation>Il layer di questa mappa non è leggibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>The layer of this map is gone.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il layer di questa mappa non esiste più.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layer_update.py"/>
        <source>The layer “{layer}” is being edited.</source>
        <extracomment>TargetError</extracomment>
        <translation>Il layer «{layer}» è in modifica.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>The layer “{name}” cannot be opened.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Impossibile aprire il layer «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>The layer “{name}” has more than {n} features.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Il layer «{name}» ha più di {n} elementi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>The layer “{name}” has no field “{field}”.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Il layer «{name}» non ha il campo «{field}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/user_layer.py"/>
        <source>The layer “{name}” holds no polygons.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Il layer «{name}» non contiene poligoni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>The layer “{name}” is not in the project.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il layer «{name}» non è nel progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>The layers of this report are not in the project any more.</source>
        <extracomment>show_info</extracomment>
        <translation>I layer di questo rapporto non sono più nel progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>The layout “{layout}” has changed meanwhile.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il layout «{layout}» è cambiato nel frattempo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>The layout “{layout}” is gone.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il layout «{layout}» non esiste più.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>The layout “{layout}” was changed. Undo in its window takes that back.</source>
        <translation>Il layout «{layout}» è stato modificato. Il comando Annulla nella sua finestra ripristina lo stato precedente.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>The layout “{name}” is added to the project.</source>
        <translation>Il layout «{name}» è stato aggiunto al progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The legend</source>
        <extracomment>TextFacts</extracomment>
        <translation>La legenda</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The legend lacks {classes}.</source>
        <translation>Nella legenda manca: {classes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>The level of a power: {levels}; {stated} if a source states that there is none, {inferred} if that is only inferred from the division of tasks; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in the edition.</source>
        <translation>Il livello di un potere: {levels}; {stated} se una fonte indica che non ve n’è alcuno, {inferred} se ciò è solo dedotto dalla ripartizione dei compiti; {no_answer} se la regione non si esprime sul settore, {not_surveyed} se non è nell’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The link “{link}” is not http(s) and was left out.</source>
        <extracomment>note</extracomment>
        <translation>Il link «{link}» non è http(s) ed è stato escluso.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>The list is up to date.</source>
        <translation>L’elenco è aggiornato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>The list of changes could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere l’elenco delle modifiche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/jobs.py"/>
        <source>The log (View ▸ Panels ▸ Log Messages) has more; please report it with its details.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il log (Visualizza ▸ Pannelli ▸ Messaggi di log) contiene altre informazioni; si prega di segnalare l’errore con i relativi dettagli.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <source>The logo “{file}” cannot be shown.</source>
        <extracomment>ExportError</extracomment>
        <translation>Impossibile mostrare il logo «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map follows the map theme “{theme}”, which is gone.</source>
        <translation>La mappa segue il tema mappa «{theme}», che non esiste più.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map is empty: it shows no layer.</source>
        <translation>La mappa è vuota: non mostra alcun layer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map is empty: the data of the layer cannot be read.</source>
        <translation>La mappa è vuota: i dati del layer non sono leggibili.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The map is empty: within its frame, the layer draws nothing.</source>
        <translation>La mappa è vuota: nella sua cornice il layer non disegna nulla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>The map is in the clipboard.</source>
        <extracomment>show_info</extracomment>
        <translation>La mappa è negli appunti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>The map is not shared publicly: a web page came in its place.</source>
        <extracomment>PluginError</extracomment>
        <translation>La mappa non è condivisa pubblicamente: al suo posto è arrivata una pagina web.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>The map links to a map that links on. Links are followed once only.</source>
        <extracomment>PluginError</extracomment>
        <translation>La mappa rimanda a una mappa che rimanda altrove. I link sono seguiti una sola volta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>The map links to {hosts}, which nobody allowed to ask.</source>
        <translation>La mappa rimanda a {hosts}, ma nessuno ha autorizzato l’accesso.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>The map links to “{address}”, which is not a web address (http or https).</source>
        <extracomment>PluginError</extracomment>
        <translation>La mappa rimanda a «{address}», che non è un indirizzo web (http o https).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>The map shows no data</source>
        <extracomment>append</extracomment>
        <translation>La mappa non mostra alcun dato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/preview_box.py"/>
        <source>The map that is shown</source>
        <extracomment>setToolTip</extracomment>
        <translation>La mappa mostrata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/atlas_map.py"/>
        <source>The map theme “{name}” of the project does not show its layer.</source>
        <extracomment>ExportError</extracomment>
        <translation>Il tema mappa «{name}» del progetto non mostra il proprio layer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_citation.py"/>
        <source>The map “{name}” is not in the project.</source>
        <extracomment>ExportError</extracomment>
        <translation>La mappa «{name}» non è nel progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>The map “{path}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere la mappa «{path}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>The map&apos;s data at {address} was not fetched.</source>
        <translation>I dati della mappa all’indirizzo {address} non sono stati recuperati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>The map&apos;s data is kept at {host}. Download it from there?</source>
        <extracomment>setText</extracomment>
        <translation>I dati della mappa si trovano su {host}. Scaricarli da lì?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>The mapping does not belong to the columns of “{sheet}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>La mappatura non corrisponde alle colonne di «{sheet}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>The mapping “{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere la mappatura «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>The newest is of {year}; points halve every {n} years before {newest}, the newest found.</source>
        <translation>La voce più recente è del {year}; i punti si dimezzano ogni {n} anni prima del {newest}, la più recente trovata.</translation>
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
        <translation>Il numero di regioni di ogni classe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>The official boundaries cannot be downloaded: {reason}</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Impossibile scaricare i confini ufficiali: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>The open project stays. The sample project is in {file}.</source>
        <translation>Il progetto aperto resta aperto. Il progetto di esempio si trova in {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page does not name the source of its figures.</source>
        <translation>La pagina non indica la fonte dei dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page does not say whom the boundaries are credited to.</source>
        <translation>La pagina non riporta l’attribuzione dei confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page has no legend.</source>
        <extracomment>note</extracomment>
        <translation>La pagina non ha una legenda.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>The page has no note that explains its classes.</source>
        <translation>La pagina non ha una nota che ne spieghi le classi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>The path of “{file}” is too long: QGIS could not open it.</source>
        <translation>Il percorso di «{file}» è troppo lungo: QGIS non potrebbe aprirlo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>The period named below</source>
        <translation>Il periodo indicato sotto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/manual_placement.py"/>
        <source>The placements could not be kept in the profile.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile conservare le collocazioni nel profilo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere le collocazioni in «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements could not be written to “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Non è stato possibile scrivere le collocazioni in «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements in “{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere le collocazioni in «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements in “{file}” cannot be used. Problems found: {n}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile usare le collocazioni in «{file}». Problemi trovati: {n}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>The placements kept in “{file}” are damaged.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Le collocazioni conservate in «{file}» sono danneggiate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/manual_placement.py"/>
        <source>The placements of {where} were not used: {why}</source>
        <extracomment>append</extracomment>
        <translation>Le collocazioni non sono state usate ({where}): {why}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>The preset names a logo that is not on this computer: “{place}”. It is left out.</source>
        <translation>La preimpostazione indica un logo che non è su questo computer: «{place}». Viene escluso.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>The preset ticks nothing of “{setting}”: {parameter} stays as it is.</source>
        <translation>La preimpostazione non seleziona nulla per «{setting}»: {parameter} resta invariato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>The preset was written by a newer version of this plugin.</source>
        <extracomment>PluginError</extracomment>
        <translation>La preimpostazione è stata scritta da una versione più recente di questo plugin.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/files.py"/>
        <source>The project file “{file}” could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere il file di progetto «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_project.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>The project holds no layers of a migration atlas.</source>
        <extracomment>AtlasError, ExportError, PluginError</extracomment>
        <translation>Il progetto non contiene layer di un atlante della migrazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>The project holds no layers of regions.</source>
        <extracomment>ExportError</extracomment>
        <translation>Il progetto non contiene layer di regioni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>The project holds no layers of themes.</source>
        <extracomment>ExportError</extracomment>
        <translation>Il progetto non contiene layer di temi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_project.py"/>
        <source>The project “{file}” cannot be opened.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile aprire il progetto «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>The proxy of this network did not let QGIS reach {host}.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Il proxy di questa rete non ha consentito a QGIS di raggiungere {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The region has a figure of its own under its code of NUTS {year}.</source>
        <translation>La regione ha un proprio dato con il suo codice della NUTS {year}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The region is no longer part of NUTS in {year}.</source>
        <translation>La regione non fa più parte della NUTS {year}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/profile_page.py"/>
        <source>The region is not in the layers of the project.</source>
        <extracomment>emit</extracomment>
        <translation>La regione non è nei layer del progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The region was divided: in NUTS {year} it is several regions, and its figure cannot be shared out.</source>
        <translation>La regione è stata divisa: nella NUTS {year} corrisponde a più regioni e il suo dato non può essere ripartito.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>The region&apos;s borders changed: in NUTS {year} its territory lies in parts of several regions.</source>
        <translation>I confini della regione sono cambiati: nella NUTS {year} il suo territorio ricade in parti di più regioni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_facts.py"/>
        <source>The regions do not lie where their codes say: state the coordinate reference system.</source>
        <translation>Le regioni non si trovano dove indica il loro codice: indicare il sistema di riferimento delle coordinate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>The regions would lie right in {crs}.</source>
        <translation>Con {crs} le regioni sarebbero al posto giusto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>The report ends with .csv, .json or .txt.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Il rapporto deve avere l’estensione .csv, .json o .txt.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/inspect_results.py"/>
        <source>The result could not be saved in “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile salvare il risultato in «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>The result has no name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Il risultato non ha un nome.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>The result is empty: there is nothing to save.</source>
        <extracomment>TargetError</extracomment>
        <translation>Il risultato è vuoto: non c’è nulla da salvare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>The result “{name}” cannot be opened.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Impossibile aprire il risultato «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>The sample project that is there, with what you did in it, stays as it is</source>
        <extracomment>setToolTip</extracomment>
        <translation>Il progetto di esempio esistente, con ciò che vi è stato fatto, resta com’è</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>The sample project “{file}” could not be opened.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è stato possibile aprire il progetto di esempio «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>The saved mapping of columns cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere la mappatura delle colonne salvata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>The saved style “{name}” cannot be used any more.</source>
        <extracomment>append</extracomment>
        <translation>Lo stile salvato «{name}» non è più utilizzabile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The scale bar</source>
        <extracomment>TextFacts</extracomment>
        <translation>La barra di scala</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The selection from {dataset} is too large for Eurostat.</source>
        <translation>La selezione da {dataset} è troppo grande per Eurostat.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>The selection from {dataset} is too large for Eurostat: about {n} figures.</source>
        <translation>La selezione da {dataset} è troppo grande per Eurostat: circa {n} dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>The selection names too many codes one by one ({n} characters).</source>
        <extracomment>PluginError</extracomment>
        <translation>La selezione indica troppi codici uno per uno ({n} caratteri).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>The service may be under maintenance or ask for a login. Open the address in a browser.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Il servizio potrebbe essere in manutenzione o richiedere un accesso. Aprire l’indirizzo in un browser.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>The situation under the Pact is known by country: choose Country Data.</source>
        <translation>La situazione ai sensi del patto è nota per paese: scegliere Dati nazionali.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>The size of the answer cannot be told beforehand; choose a level and years.</source>
        <extracomment>QuerySize</extracomment>
        <translation>La dimensione della risposta non si può stimare in anticipo; scegliere un livello e gli anni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The source</source>
        <translation>La fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>The spreadsheet is not shared publicly: a login page came in its place.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il foglio di calcolo non è condiviso pubblicamente: al suo posto è arrivata una pagina di accesso.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>The style could not be written into “{file}”.</source>
        <extracomment>TargetError</extracomment>
        <translation>Non è stato possibile scrivere lo stile in «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/presets.py"/>
        <location filename="../cpmr_migration_plugin/project/restyling.py"/>
        <source>The style of “{layer}” cannot be changed.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile modificare lo stile di «{layer}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/layers.py"/>
        <source>The style of “{layer}” cannot be kept.</source>
        <extracomment>AtlasError</extracomment>
        <translation>Impossibile mantenere lo stile di «{layer}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/styles.py"/>
        <source>The styles could not be written into the atlas file.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere gli stili nel file dell’atlante.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The subtitle</source>
        <translation>Il sottotitolo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>The tables of this atlas file were edited after it was loaded; refreshing undoes those edits.</source>
        <translation>Le tabelle di questo file dell’atlante sono state modificate dopo il caricamento; l’aggiornamento annulla tali modifiche.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/checks.py"/>
        <source>The title</source>
        <translation>Il titolo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>The tracker could not be opened in a browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è stato possibile aprire le segnalazioni in un browser.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/help.py"/>
        <source>The user guide could not be opened in a browser.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è stato possibile aprire la guida in un browser.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/worth.py"/>
        <source>The weight of competences by general rule must be from 0 to 1.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il peso delle competenze per regola generale deve essere compreso tra 0 e 1.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>The widest level counts. {fields}.</source>
        <translation>Conta il livello più ampio. {fields}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>The window asks whether it may be; for scripts the host is named as ALLOW_HOSTS.</source>
        <translation>La finestra chiede se è consentito contattare il server; negli script lo si indica in ALLOW_HOSTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>The workbook cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere la cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>The world map that ships with QGIS cannot be read ({path}).</source>
        <translation>Impossibile leggere la mappa del mondo fornita con QGIS ({path}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/builtin.py"/>
        <source>The world map that ships with QGIS is missing ({path}).</source>
        <translation>Manca la mappa del mondo fornita con QGIS ({path}).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>Thematic factsheet · Migration and asylum</source>
        <extracomment>Sheet</extracomment>
        <translation>Scheda tematica · Migrazione e asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>Thematic factsheets on migration and asylum</source>
        <translation>Schede tematiche su migrazione e asilo</translation>
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
        <translation>Tema della cartella {folder}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Theme or field</source>
        <translation>Tema o settore</translation>
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
        <translation>Temi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Themes of folders</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Temi delle cartelle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>There are no fields of competence to draw.</source>
        <extracomment>ExportError</extracomment>
        <translation>Non vi sono ambiti di competenza da rappresentare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>There are no figures for {period}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non ci sono dati per {period}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>There are several different surveys: {names}.</source>
        <extracomment>__init__</extracomment>
        <translation>Ci sono più indagini diverse: {names}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sheet_choice.py"/>
        <source>There are several surveys with different columns. Choose the one to read.</source>
        <extracomment>QLabel</extracomment>
        <translation>Ci sono più indagini con colonne diverse. Scegliere quella da leggere.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>There is a style “{name}” already. Replace it?</source>
        <translation>Esiste già uno stile «{name}». Sostituirlo?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>There is no connection to {host}.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Nessuna connessione a {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>There is no data package at “{path}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non c’è alcun pacchetto di dati in «{path}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>There is no indicator “{name}” in the catalogue.</source>
        <extracomment>PluginError</extracomment>
        <translation>Nel catalogo non c’è l’indicatore «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>There is no layer “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Il layer «{name}» non esiste.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>There is no preset “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non esiste la preimpostazione «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>There is no region of this edition.</source>
        <extracomment>say</extracomment>
        <translation>In questo punto non c’è alcuna regione di questa edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>There is no room on the map for the name “{name}”.</source>
        <translation>Sulla mappa non c’è spazio per il nome «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>There is no room on the map for {n} of {all} names, e.g. “{name}”.</source>
        <translation>Sulla mappa non c’è spazio per {n} nomi su {all}, ad es. «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>There is no server called “{host}”, or this computer is not connected.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Non esiste un server denominato «{host}», oppure questo computer non è connesso.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>There is no sheet “{sheet}” with anything in it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non c’è alcun foglio «{sheet}» con contenuto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>There is no style “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Lo stile «{name}» non esiste.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>There is not enough room on the disk for “{file}”.</source>
        <extracomment>kind</extracomment>
        <translation>Non c’è spazio sufficiente sul disco per «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>There is nothing to apply.</source>
        <translation>Non c’è nulla da applicare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>There is nothing to do.</source>
        <extracomment>TargetError</extracomment>
        <translation>Non c’è niente da fare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/downloads.py"/>
        <source>There was nothing to remove.</source>
        <translation>Non c’era nulla da rimuovere.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>These are no style presets that can be used.</source>
        <extracomment>PluginError</extracomment>
        <translation>Queste preimpostazioni di stile non sono utilizzabili.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/load_edition.py"/>
        <source>These are the tables of an edition: their names tell what the columns hold.</source>
        <extracomment>show_info</extracomment>
        <translation>Queste sono le tabelle di un’edizione: i loro nomi dicono che cosa contengono le colonne.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>These boundaries have no shape for {unit}.</source>
        <translation>Questi confini non hanno una geometria per {unit}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/questions.py"/>
        <source>These files exist already and will be replaced:
{names}</source>
        <translation>Questi file esistono già e saranno sostituiti:
{names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/base.py"/>
        <source>These files exist already: {files}. Set OVERWRITE to replace them.</source>
        <extracomment>QgsProcessingException</extracomment>
        <translation>Questi file esistono già: {files}. Impostare OVERWRITE per sostituirli.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>These notes are about all or some regions of the country, not this one by name.</source>
        <extracomment>_dim</extracomment>
        <translation>Queste note riguardano tutte le regioni del paese o alcune di esse, senza citare espressamente questa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/compare_page.py"/>
        <source>These regions say the same on everything.</source>
        <extracomment>show_text</extracomment>
        <translation>Queste regioni coincidono su tutto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>These style presets were saved by another version of the plugin.</source>
        <extracomment>PluginError</extracomment>
        <translation>Queste preimpostazioni di stile sono state salvate da un’altra versione del plugin.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Thessaly</source>
        <extracomment>data</extracomment>
        <translation>Tessaglia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>They can be downloaded again, but until then not be used offline. Atlas files are not touched.</source>
        <translation>Si possono scaricare di nuovo, ma fino ad allora non sono utilizzabili offline. I file dell’atlante non vengono toccati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>They mean no region of this edition: {names}.</source>
        <translation>Non corrispondono ad alcuna regione di questa edizione: {names}.</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Third-country nationals found to be illegally present</source>
        <extracomment>data</extracomment>
        <translation>Cittadini di paesi terzi di cui è stata accertata la presenza illegale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/export_maps.py"/>
        <source>This QGIS cannot write GeoPDF: the files are ordinary PDFs.</source>
        <extracomment>pushWarning</extracomment>
        <translation>Questo QGIS non può scrivere GeoPDF: i file sono normali PDF.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>This atlas is refreshed from {host} with a login.</source>
        <translation>Questo atlante si aggiorna da {host} con credenziali.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>This atlas is refreshed from {host}, which is this computer or a machine of your own network.</source>
        <translation>Questo atlante si aggiorna da {host}, che è questo computer o una macchina della propria rete.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>This atlas is refreshed from {host}.</source>
        <translation>Questo atlante si aggiorna da {host}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>This atlas is refreshed from {host}. Download from there?</source>
        <translation>Questo atlante si aggiorna da {host}. Scaricare da questo server?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>This cannot be asked of Eurostat: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Questa richiesta a Eurostat non è possibile: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>This file is JSON, not a table.</source>
        <extracomment>EurostatError</extracomment>
        <translation>Questo file è JSON, non una tabella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>This has to be mended by hand.</source>
        <extracomment>PluginError</extracomment>
        <translation>Questo problema va corretto a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>This is its last good copy now.</source>
        <translation>È ora la sua ultima copia valida.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>This is no CSV file of Eurostat that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è un file CSV di Eurostat utilizzabile: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>This is no JSON-stat file that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è un file JSON-stat utilizzabile: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>This is no TSV file of Eurostat that can be used: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>Non è un file TSV di Eurostat utilizzabile: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>This is the last good copy of “{name}”, of {date}.</source>
        <translation>Questa è l’ultima copia valida di «{name}», del {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>This is the sample project: change in it what you like.</source>
        <translation>Questo è il progetto di esempio: vi si può modificare tutto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>This is what you said about these columns before. Enter or a click opens the list of a cell.</source>
        <translation>Queste sono le indicazioni già date per queste colonne. Invio o un clic aprono l’elenco di una cella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/dependencies.py"/>
        <source>This needs the Python library “{name}”, which QGIS does not have here.</source>
        <extracomment>MissingDependency</extracomment>
        <translation>Questa funzione richiede la libreria Python «{name}», che in questo QGIS non è installata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>This region has no boundary in the atlas file, so it cannot be shown on a map.</source>
        <translation>Questa regione non ha confini nel file dell’atlante e non può quindi essere mostrata su una carta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>This region is in the edition, and nothing is said of its competences or experiences.</source>
        <translation>Questa regione fa parte dell’edizione, ma non vi sono informazioni sulle sue competenze o esperienze.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Tick at least one indicator.</source>
        <translation>Selezionare almeno un indicatore.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_job.py"/>
        <source>Tick at least one.</source>
        <extracomment>PluginError</extracomment>
        <translation>Selezionarne almeno uno.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>Ticked downloads stay when room is made for new ones, and when all others are cleared</source>
        <translation>I download contrassegnati restano quando si fa posto a quelli nuovi e quando si svuota l’elenco</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Tidying up downloads</source>
        <extracomment>in_background</extracomment>
        <translation>Riordino dei download</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Tier</source>
        <extracomment>title</extracomment>
        <translation>Livello di governo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>Tier, regions</source>
        <translation>Livello di governo, regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Time</source>
        <extracomment>choice, title</extracomment>
        <translation>Tempo</translation>
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
        <translation>Titolo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>Title, summary, link and year of one experience have the same name here</source>
        <translation>Titolo, sintesi, link e anno di una stessa esperienza hanno qui lo stesso nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>To be mended before it can be loaded ({n}): {first}</source>
        <translation>Da correggere prima del caricamento ({n}): {first}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>To year</source>
        <translation>All’anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Told by</source>
        <translation>Determinato da</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <source>Total – drawn by circles</source>
        <extracomment>addItem</extracomment>
        <translation>Valore assoluto – rappresentato con cerchi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Totals are shown by colour (“{column}”): large territories look like large figures. Show totals by circles and ratios by colour.</source>
        <translation>I valori assoluti sono rappresentati con i colori («{column}»): i territori estesi sembrano avere valori elevati. Rappresentare i valori assoluti con cerchi e i valori relativi con i colori.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>Totals drawn by colour mislead: large regions look important</source>
        <extracomment>setToolTip</extracomment>
        <translation>I valori assoluti rappresentati con i colori sono fuorvianti: le regioni estese sembrano più importanti</translation>
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
        <translation>Riprova</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>Try again later, or ask for less.</source>
        <extracomment>Unreachable</extracomment>
        <translation>Riprovare più tardi oppure richiedere meno dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>Try again later, or export the map to a KML or KMZ file and load that.</source>
        <extracomment>PluginError</extracomment>
        <translation>Riprovare più tardi, oppure esportare la mappa in un file KML o KMZ e caricarlo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>Try again later.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Riprovare più tardi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Try again later. If it happens again, send the details to the authors of the plugin.</source>
        <translation>Riprovare più tardi. Se si ripete, inviare i dettagli agli autori del plugin.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Try again later. If the web browser reaches Eurostat, check the proxy in QGIS&apos;s network options.</source>
        <translation>Riprovare più tardi. Se il browser web raggiunge Eurostat, verificare il proxy nelle opzioni di rete di QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>Try again when the web can be reached, or export the map again without the option “Keep data up to date with network link KML”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Riprovare quando il web è raggiungibile oppure esportare di nuovo la mappa senza l’opzione «Mantieni aggiornati i dati con il link di rete KML».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/text.py"/>
        <source>Try again, or choose another file.</source>
        <extracomment>PluginError</extracomment>
        <translation>Riprovare o scegliere un altro file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>Try again, or copy the file to another disk and open it there.</source>
        <extracomment>kind</extracomment>
        <translation>Riprovare, oppure copiare il file su un altro disco e aprirlo lì.</translation>
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
        <translation>Tunisia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Turkey</source>
        <extracomment>data</extracomment>
        <translation>Turchia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/import_edition.py"/>
        <source>Turns tables, a survey or a Google My Maps map into a data package.</source>
        <translation>Trasforma tabelle, un’indagine o una mappa di Google My Maps in un pacchetto di dati.</translation>
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
        <translation>Esercitazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Two classes have nearly the same colour: {one} and {other}.</source>
        <translation>Due classi hanno quasi lo stesso colore: {one} e {other}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>Two names lie on each other: “{one}” and “{other}”.</source>
        <translation>Due nomi si sovrappongono: «{one}» e «{other}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>Two of the files have the same name.</source>
        <extracomment>TargetError</extracomment>
        <translation>Due dei file hanno lo stesso nome.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Two to six regions side by side</source>
        <translation>Da due a sei regioni affiancate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Two topics at once (3 × 3)</source>
        <extracomment>title</extracomment>
        <translation>Due argomenti insieme (3 × 3)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>Two topics at once need a layer with involvement: themes 4 to 7.</source>
        <translation>Due argomenti insieme richiedono un layer con il coinvolgimento: temi da 4 a 7.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>Type the name of a region above, or press “Partners” in its profile.</source>
        <extracomment>show_nothing</extracomment>
        <translation>Digitare il nome di una regione qui sopra oppure premere «Partner» nel suo profilo.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Tyrol</source>
        <extracomment>data</extracomment>
        <translation>Tirolo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>Ukraine</source>
        <extracomment>data</extracomment>
        <translation>Ucraina</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Unaccompanied minors and child protection</source>
        <extracomment>title</extracomment>
        <translation>Minori non accompagnati e protezione dei minori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Under another code of the same territory</source>
        <translation>Con un altro codice dello stesso territorio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <source>Under its own code</source>
        <translation>Con il proprio codice</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Under migratory pressure</source>
        <extracomment>title</extracomment>
        <translation>Sotto pressione migratoria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>Undo, save and load what was decided by hand</source>
        <extracomment>setToolTip</extracomment>
        <translation>Annulla, salva e carica le decisioni prese a mano</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of foreign citizens aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>Tasso di disoccupazione dei cittadini stranieri di età 15-74 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of the foreign-born aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>Tasso di disoccupazione dei nati all’estero di età 15-74 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Unemployment rate of the native-born aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>Tasso di disoccupazione dei nati nel paese di età 15-74 anni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/processing/load_indicators.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Unit</source>
        <extracomment>text, title</extracomment>
        <translation>Unità di misura</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/countries.py"/>
        <source>United Kingdom</source>
        <extracomment>data</extracomment>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>Unpack it, and choose the file of regions.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>Estrarlo e scegliere il file delle regioni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Update File…</source>
        <extracomment>show_success</extracomment>
        <translation>Aggiorna file…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/update_atlas.py"/>
        <source>Update atlas file</source>
        <translation>Aggiorna un file di atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>Update it.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aggiornare il plugin.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Update the atlas file</source>
        <extracomment>Job</extracomment>
        <translation>Aggiorna il file dell’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Update the atlas file?</source>
        <extracomment>confirmed</extracomment>
        <translation>Aggiornare il file dell’atlante?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>Update the plugin, or ask for a file saved with this version.</source>
        <extracomment>PluginError</extracomment>
        <translation>Aggiornare il plugin oppure richiedere un file salvato con questa versione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/reading.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>Update the plugin, or load the edition again.</source>
        <extracomment>AtlasError, PluginError</extracomment>
        <translation>Aggiornare il plugin oppure caricare di nuovo l’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Updated by its source</source>
        <translation>Aggiornato dalla fonte</translation>
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
        <translation>Usare l’identificativo, il codice NUTS o il nome di una regione, ad es. «es-catalonia», «ES51» o «Catalonia».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Use the &amp;Login</source>
        <translation>&amp;Usa le credenziali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>Use the id of the one you mean.</source>
        <extracomment>PluginError</extracomment>
        <translation>Usare l’identificativo della regione desiderata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>Use the profile&apos;s placements</source>
        <extracomment>QgsProcessingParameterBoolean</extracomment>
        <translation>Usa le collocazioni del profilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>Use the region ids of the edition, e.g. “es-catalonia”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Usare gli identificativi delle regioni dell’edizione, ad es. «es-catalonia».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Use the stored login for {host}?</source>
        <translation>Usare le credenziali memorizzate per {host}?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>Use “Load Edition…” first, or “Sample Project…” to try things out.</source>
        <extracomment>PluginError</extracomment>
        <translation>Usare prima «Carica edizione…», oppure «Progetto di esempio…» per fare delle prove.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_project.py"/>
        <source>Use “Load edition…” first.</source>
        <extracomment>ExportError</extracomment>
        <translation>Usare prima «Carica edizione…».</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Valencian Community</source>
        <extracomment>data</extracomment>
        <translation>Comunità Valenciana</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>Valid residence permits, on 31 December</source>
        <extracomment>data</extracomment>
        <translation>Permessi di soggiorno validi, al 31 dicembre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/change_tree.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>Value</source>
        <extracomment>title</extracomment>
        <translation>Valore</translation>
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
        <translation>Vettoriale, per programmi di grafica e il web</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/files_box.py"/>
        <source>Vector, with text that can be searched</source>
        <extracomment>setToolTip</extracomment>
        <translation>Vettoriale, con testo ricercabile</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Veneto</source>
        <extracomment>data</extracomment>
        <translation>Veneto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Version</source>
        <translation>Versione</translation>
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
        <translation>Vittime di tratta e sfruttamento</translation>
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
        <translation>Formazione professionale</translation>
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
        <translation>Attendere la fine dei download, chiudere le altre finestre di QGIS e riprovare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/main_thread.py"/>
        <source>Wait until QGIS is idle, then run it again.</source>
        <extracomment>PluginError</extracomment>
        <translation>Attendere che QGIS sia libero, quindi eseguire di nuovo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>Waiting for the file</source>
        <extracomment>step</extracomment>
        <translation>In attesa del file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dataset_questions.py"/>
        <source>Waiting for what you say</source>
        <extracomment>emit</extracomment>
        <translation>In attesa di risposta</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Wales</source>
        <extracomment>data</extracomment>
        <translation>Galles</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Wallonia</source>
        <extracomment>data</extracomment>
        <translation>Vallonia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset_palettes.py"/>
        <source>Warm</source>
        <extracomment>title</extracomment>
        <translation>Colori caldi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/check_maps.py"/>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>Weak guesses, columns that clash, and columns whose field or theme is missing</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ipotesi deboli, colonne in conflitto e colonne prive di settore o tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>Web services</source>
        <extracomment>QGroupBox</extracomment>
        <translation>Servizi web</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of competence</source>
        <translation>Peso della competenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of experience</source>
        <translation>Peso dell’esperienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of interest to cooperate</source>
        <translation>Peso dell’interesse a cooperare</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <source>Weight of recency</source>
        <translation>Peso dell’attualità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Weight of {criterion}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Peso di {criterion}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>Weights</source>
        <extracomment>setText</extracomment>
        <translation>Pesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Weights must be 0 or more, and not all of them 0.</source>
        <extracomment>PluginError</extracomment>
        <translation>I pesi devono essere pari o superiori a 0 e non tutti uguali a 0.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>Weights: {weights}</source>
        <extracomment>append</extracomment>
        <translation>Pesi: {weights}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>Welsh Government</source>
        <extracomment>data</extracomment>
        <translation>Governo gallese</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>West Flanders</source>
        <extracomment>data</extracomment>
        <translation>Fiandre Occidentali</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>West Pomerania</source>
        <extracomment>data</extracomment>
        <translation>Pomerania occidentale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Western Greece</source>
        <extracomment>data</extracomment>
        <translation>Grecia occidentale</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Western Isles</source>
        <extracomment>data</extracomment>
        <translation>Ebridi Esterne</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Western Macedonia</source>
        <extracomment>data</extracomment>
        <translation>Macedonia occidentale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>What</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>What Europe’s maritime regions document in migration, by theme</source>
        <translation>Che cosa documentano le regioni marittime d’Europa in materia di migrazione, per tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>What Europe’s maritime regions may decide in migration, field by field</source>
        <translation>Che cosa possono decidere le regioni marittime d’Europa in materia di migrazione, ambito per ambito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>What Europe’s maritime regions may decide, by building block of the EU’s Pact</source>
        <translation>Che cosa possono decidere le regioni marittime d’Europa, per blocco (elemento costitutivo) del patto dell’UE</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>What I did:</source>
        <translation>Che cosa ho fatto:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>What I expected:</source>
        <translation>Che cosa mi aspettavo:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>What a competence by general rule counts of one by the region&apos;s own source; for partners, too</source>
        <translation>Quanto conta una competenza per regola generale rispetto a una con fonte propria della regione; anche per i partner</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/inspect_base.py"/>
        <source>What a competence by general rule counts, 0 to 1</source>
        <extracomment>QgsProcessingParameterNumber</extracomment>
        <translation>Quanto conta una competenza per regola generale, da 0 a 1</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>What a competence by general rule counts, in per cent</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Quanto conta una competenza per regola generale, in percentuale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>What a law or another source says of all authorities of a kind, or of those named. Nothing in the edition: no rule; it does not mean that the authority has no power.</source>
        <translation>Ciò che una legge o un’altra fonte dice di tutte le autorità di un tipo, o di quelle citate. Nulla nell’edizione: nessuna regola; ciò non significa che l’autorità non abbia poteri.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>What a search does on the map</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Effetto della ricerca sulla mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>What a search does on the map. A filter is taken away when this panel closes and is never saved.</source>
        <extracomment>setToolTip</extracomment>
        <translation>Effetto della ricerca sulla mappa. Un filtro viene tolto alla chiusura di questo pannello e non è mai salvato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>What comes of it</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Risultato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>What could not be looked for</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ciò che non è stato possibile cercare</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/problem_report.py"/>
        <source>What happened instead:</source>
        <translation>Che cosa è successo:</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/overview_page.py"/>
        <source>What is shown</source>
        <extracomment>RememberedBox</extracomment>
        <translation>Contenuto mostrato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>What is the address of this map? Every row of the dataset tells its source.</source>
        <translation>Qual è l’indirizzo di questa mappa? Ogni riga del dataset indica la propria fonte.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundary_choice.py"/>
        <source>What is written about the boundaries cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere le informazioni sui confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>What should be a map is empty.</source>
        <extracomment>PluginError</extracomment>
        <translation>Quella che dovrebbe essere una mappa è vuota.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>What stands above the column in the sheet</source>
        <translation>Testo in cima alla colonna nel foglio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>What stands against the share: rows of the square</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ciò che si incrocia con la quota: righe del quadrato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>What the atlas file lacks</source>
        <extracomment>setAccessibleName, setToolTip</extracomment>
        <translation>Che cosa manca nel file dell’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>What the competence rests on: a source of the region, or a general rule</source>
        <extracomment>_one</extracomment>
        <translation>Su che cosa si fonda la competenza: una fonte della regione o una regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>What the coordinates of the boundaries are: the file does not say so, or they are others than it says</source>
        <extracomment>setToolTip</extracomment>
        <translation>Sistema di coordinate dei confini, se il file non lo indica o ne indica uno diverso</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>What the experience is; all its parts are of one kind</source>
        <translation>Natura dell’esperienza; tutte le sue parti sono dello stesso tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>What the map draws and its legend tells; the whole series is kept in the atlas file</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ciò che la mappa rappresenta e la legenda riporta; il file dell’atlante conserva l’intera serie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/preset_parameter.py"/>
        <source>What the preset says of “{setting}” is not understood and left out: {value}</source>
        <translation>Ciò che la preimpostazione indica per «{setting}» non è comprensibile ed è escluso: {value}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/manual_placement.py"/>
        <source>What was decided there since is kept: decide anew.</source>
        <extracomment>changed</extracomment>
        <translation>Le decisioni prese lì nel frattempo sono conservate: decidere di nuovo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/cache.py"/>
        <source>What was downloaded cannot be kept for later.</source>
        <extracomment>CacheError</extracomment>
        <translation>Impossibile conservare quanto scaricato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>What was downloaded cannot be kept while it is read.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile conservare quanto scaricato durante la lettura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>What was kept about the dataset cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere le informazioni conservate sul dataset.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>What you chose for {n} columns is forgotten.</source>
        <translation>Le scelte fatte per {n} colonne andranno perse.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>What you decided; with an arrow: applied when the edition is loaded again</source>
        <translation>Decisione presa; con una freccia: applicata al prossimo caricamento dell’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>What {host} sends is larger than {n} MB.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>Quanto inviato da {host} supera {n} MB.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>What {host} sent cannot be read.</source>
        <translation>Quanto inviato da {host} non è leggibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>When it is full, what was not used for longest makes room for what is new</source>
        <extracomment>_spin</extracomment>
        <translation>Raggiunto il limite, ciò che non si usa da più tempo fa posto al nuovo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>When the service last sent or confirmed it</source>
        <translation>Quando il servizio lo ha inviato o confermato l’ultima volta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Where is “{name}” now?</source>
        <translation>Dove si trova ora «{name}»?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Where the boundary file is now</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Posizione attuale del file dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/refresh.py"/>
        <source>Where the dataset is now</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Posizione attuale del dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Which country it speaks of cannot be told; not used.</source>
        <extracomment>note</extracomment>
        <translation>Impossibile stabilire di quale paese si tratti; non usato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Which field belongs to which building block is a proposal, not part of the Pact.</source>
        <extracomment>append</extracomment>
        <translation>L’attribuzione dei settori ai blocchi è una proposta e non fa parte del patto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>Which of the nine themes is each folder of the map?</source>
        <extracomment>QLabel</extracomment>
        <translation>A quale dei nove temi corrisponde ciascuna cartella della mappa?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>Which region it speaks of cannot be told: add a column with its NUTS code, or its name and country.</source>
        <translation>Impossibile stabilire di quale regione si tratti: aggiungere una colonna con il codice NUTS oppure con il nome e il paese.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sheet_choice.py"/>
        <source>Which survey?</source>
        <extracomment>__init__</extracomment>
        <translation>Quale indagine?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>Which theme is the folder “{folder}”?</source>
        <translation>A quale tema corrisponde la cartella «{folder}»?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/cards.py"/>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Who acts</source>
        <extracomment>labelled, title</extracomment>
        <translation>Chi agisce</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Who has done something: regions ranked by documented evidence</source>
        <translation>Chi ha realizzato qualcosa: regioni classificate in base agli elementi documentati</translation>
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
        <translation>Chi può fare cosa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/export_what.py"/>
        <source>Who may do what (PDF)</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Chi può fare cosa (PDF)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Who may do what, legal bases and sources</source>
        <translation>Chi può fare cosa, basi giuridiche e fonti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Who may do what: kinds of authority and fields of migration policy</source>
        <translation>Chi può fare cosa: tipi di autorità e settori della politica migratoria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>Who may do what: kinds of authority and the building blocks of the Pact</source>
        <translation>Chi può fare cosa: tipi di autorità e blocchi (elementi costitutivi) del patto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/regions.py"/>
        <source>Who offers, who needs, who is alike</source>
        <translation>Chi offre, chi ha esigenze, chi è simile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Whole address</source>
        <extracomment>getText</extracomment>
        <translation>Indirizzo completo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>Why it is listed</source>
        <translation>Perché è in elenco</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Why the region is listed</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Perché la regione è in elenco</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Why the style cannot be applied</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Perché non è possibile applicare lo stile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>Widest competence</source>
        <extracomment>title</extracomment>
        <translation>Competenza più ampia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>Widest power in the fields of each block, as we propose them: {fields}.</source>
        <translation>Il potere più ampio nei settori di ciascun blocco, secondo la nostra proposta: {fields}.</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Wielkopolskie</source>
        <extracomment>data</extracomment>
        <translation>Grande Polonia</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/official_rows.py"/>
        <source>Will be downloaded, and kept for the next time.</source>
        <translation>Sarà scaricato e conservato per la prossima volta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>With red-green blindness (deuteranopia) {one} and {other} look alike.</source>
        <translation>In caso di daltonismo rosso-verde (deuteranopia) {one} e {other} appaiono simili.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>With red-green blindness (protanopia) {one} and {other} look alike.</source>
        <translation>In caso di daltonismo rosso-verde (protanopia) {one} e {other} appaiono simili.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>With the authentication configuration {name}</source>
        <extracomment>append</extracomment>
        <translation>Con la configurazione di autenticazione {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Without data, of {n} countries: {classes}</source>
        <translation>Senza dati, su {n} paesi: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Without data, of {n} regions: {classes}</source>
        <translation>Senza dati, su {n} regioni: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>Without data, of {n} territories: {classes}</source>
        <translation>Senza dati, su {n} territori: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/processing/export_factsheets.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Words</source>
        <extracomment>QgsProcessingParameterString, setAccessibleName</extracomment>
        <translation>Parole</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>Words: {words}</source>
        <extracomment>append</extracomment>
        <translation>Parole: {words}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Work offline, see and remove what was downloaded</source>
        <extracomment>_add</extracomment>
        <translation>Lavora offline, mostra e rimuove quanto scaricato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>Work permits and labour quotas</source>
        <extracomment>title</extracomment>
        <translation>Permessi di lavoro e quote di ingresso per lavoro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <source>World map</source>
        <extracomment>QgsProcessingParameterFile</extracomment>
        <translation>Mappa del mondo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>Write numbers with blanks between them, e.g. 5 10 20.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scrivere numeri separati da spazi, ad es. 5 10 20.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_choice.py"/>
        <source>Write one code for each dimension, as in “freq=A;sex=T;unit=NR”.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scrivere un codice per ogni dimensione, come in «freq=A;sex=T;unit=NR».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <source>Write the changes into the atlas file and show them; styles you edited are kept</source>
        <translation>Scrive le modifiche nel file dell’atlante e le mostra; gli stili personalizzati sono mantenuti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Write these settings into a file for others</source>
        <extracomment>_button</extracomment>
        <translation>Scrive queste impostazioni in un file per altri utenti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>Write “folder = theme”, the theme as one of: {themes}; or “-” to leave it out.</source>
        <extracomment>PluginError</extracomment>
        <translation>Scrivere «cartella = tema», con il tema tra i seguenti: {themes}; oppure «-» per escluderla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Writes a row per region and a column per theme (number of documented records, powers by rule told apart) or per field (level of competence, with “by rule” and “inferred” where it is so), by theme or by building block of the EU&apos;s Pact on Migration and Asylum. No answer is said in words; it is never zero. The log tells how much is answered by theme and country, and in how many regions by their own power, by rule, by entries, by none as stated or inferred.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Order: by name; the most answered first; or alike regions beside each other (average linkage, UPGMA, on the weighted Jaccard likeness of “Find partners”).
Table: CSV, XLSX, ODS or HTML, by the ending.</source>
        <translation>Scrive una riga per regione e una colonna per tema (numero di record documentati, con i poteri per regola generale distinti) o per settore (livello di competenza, con «per regola generale» e «dedotta» dove è il caso), per tema o per blocco (elemento costitutivo) del patto dell’UE sulla migrazione e l’asilo. L’assenza di risposta è indicata a parole; non è mai zero. Il log indica quante risposte ci sono per tema e per paese, e in quante regioni con potere proprio, per regola generale, con voci, con «nessuna» secondo la fonte o dedotta.

File dell’atlante: un GeoPackage creato con «Carica edizione». Vuoto: il primo in alto nel progetto aperto.
Ordine: per nome; prima le più complete; oppure regioni simili affiancate (legame medio, UPGMA, sulla somiglianza di Jaccard ponderata di «Trova partner»).
Tabella: CSV, XLSX, ODS o HTML, secondo l’estensione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/region_matrix.py"/>
        <source>Writes a table of all regions by themes or fields, and tells how much of an edition is answered.</source>
        <translation>Scrive una tabella di tutte le regioni per temi o settori e indica quanta parte di un’edizione ha una risposta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/compare_regions.py"/>
        <source>Writes a table with a column per region and a row per field of competence, figure, and kind of entry in each theme. Missing answers are said in words; rows in which the regions differ are marked: levels of competence by the level, figures by value and year, entries by their number.

Atlas file: a GeoPackage made with “Load edition”. Empty: the topmost one of the open project.
Regions: ids, NUTS codes or names, parted by commas.
Only differences: leaves out the rows in which all regions say the same.
Table: CSV, XLSX, ODS, HTML or PDF, by the ending.</source>
        <translation>Scrive una tabella con una colonna per regione e una riga per settore di competenza, per dato e per tipo di voce in ciascun tema. Le risposte mancanti sono indicate a parole; le righe in cui le regioni differiscono sono contrassegnate: i livelli di competenza in base al livello, i dati in base a valore e anno, le voci in base al numero.

File dell’atlante: un GeoPackage creato con «Carica edizione». Vuoto: il primo in alto nel progetto aperto.
Regioni: identificativi, codici NUTS o nomi, separati da virgole.
Solo le differenze: esclude le righe in cui tutte le regioni coincidono.
Tabella: CSV, XLSX, ODS, HTML o PDF, secondo l’estensione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Writes an empty dataset of one&apos;s own. A survey has a row per region and a column per question; the columns of the template are understood without being asked for. A data package has one table per file, for those who keep a dataset with scripts. Both are loaded with “Load edition” or turned into a data package with “Import edition”.

Template: what to write.
Overwrite: whether files that exist may be replaced.
File: where; its ending is that of the template. For a data package as a folder, the folder.</source>
        <translation>Scrive un proprio dataset vuoto. Un’indagine ha una riga per regione e una colonna per domanda; le colonne del modello sono riconosciute senza bisogno di chiedere. Un pacchetto di dati ha una tabella per file, per chi gestisce un dataset con script. Entrambi si caricano con «Carica edizione» o si trasformano in un pacchetto di dati con «Importa edizione».

Modello: che cosa scrivere.
Sovrascrivi: se i file esistenti possono essere sostituiti.
File: dove; l’estensione è quella del modello. Per un pacchetto di dati come cartella, la cartella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/save_template.py"/>
        <source>Writes an empty survey or data package, to be filled in and loaded.</source>
        <translation>Scrive un’indagine o un pacchetto di dati vuoto, da compilare e caricare.</translation>
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
        <translation>Scrive le regioni, ciò che ogni layer ne rappresenta e le tabelle di competenze, esperienze, note e dati. Le colonne hanno gli stessi nomi del pacchetto di dati, in ogni lingua; il dizionario dei dati spiega a parole che cosa contengono. Ogni riga conserva la propria fonte.

GeoPackage: un unico file con un layer per tema (ETRS89) e tutte le tabelle. GeoJSON: un file per layer (WGS84). CSV: un file per tabella (UTF-8, leggibile da Excel). XLSX: una cartella di lavoro, un foglio per tabella.

File dell’atlante: un GeoPackage creato con «Carica edizione». Vuoto: il primo in alto nel progetto aperto.
Indicatori: anche quelli aggiunti con «Aggiungi indicatori».
Regioni: identificativi, codici NUTS o nomi, separati da virgole; vuoto per tutte. Solo questi paesi, commissioni: nomi o codici, separati da virgole. Insieme alle regioni sono esportati i dati dei loro paesi.
Nome: ciò con cui iniziano i nomi di tutti i file.
Fondamento delle competenze: tutte, quelle documentate da una fonte della regione stessa, oppure quelle che derivano da una regola per il suo tipo di autorità.
Sovrascrivi: se i file esistenti possono essere sostituiti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/problem_report.py"/>
        <source>Writes versions and the last messages of the plugin as text, without personal data.</source>
        <translation>Scrive come testo le versioni e gli ultimi messaggi del plugin, senza dati personali.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <source>Writing data</source>
        <extracomment>step</extracomment>
        <translation>Scrittura dei dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>Writing into the atlas file</source>
        <extracomment>take_last_steps</extracomment>
        <translation>Scrittura nel file dell’atlante</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/bulk.py"/>
        <source>Writing table {name}</source>
        <extracomment>step</extracomment>
        <translation>Scrittura della tabella {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the borders</source>
        <extracomment>step</extracomment>
        <translation>Scrittura delle linee di confine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the boundaries</source>
        <extracomment>step</extracomment>
        <translation>Scrittura dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/atlas.py"/>
        <source>Writing the join report</source>
        <extracomment>step</extracomment>
        <translation>Scrittura del rapporto di abbinamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sample_project.py"/>
        <source>Writing the project</source>
        <translation>Scrittura del progetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/gisco_file.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/data_export.py"/>
        <source>Writing {file}</source>
        <extracomment>step</extracomment>
        <translation>Scrittura di {file}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>Written to {file}.</source>
        <extracomment>show_info</extracomment>
        <translation>Scritto in {file}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Year</source>
        <extracomment>title</extracomment>
        <translation>Anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/schema.py"/>
        <source>Year inferred</source>
        <extracomment>title</extracomment>
        <translation>Anno dedotto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/decisions.py"/>
        <source>Year of figures that name none</source>
        <extracomment>QgsProcessingParameterString</extracomment>
        <translation>Anno dei dati che non lo indicano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/boundary_answers.py"/>
        <source>Year of the &amp;codes</source>
        <extracomment>add</extracomment>
        <translation>&amp;Anno dei codici</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>Year of the boundaries</source>
        <translation>Anno dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Year of the population</source>
        <translation>Anno della popolazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Year of the share</source>
        <translation>Anno della quota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>Years</source>
        <extracomment>addRow</extracomment>
        <translation>Anni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <source>Years: {first}–{last}</source>
        <extracomment>append</extracomment>
        <translation>Anni: {first}–{last}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/apply_style.py"/>
        <location filename="../cpmr_migration_plugin/project/forms.py"/>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>You work offline, and this was not downloaded from {origin} before.</source>
        <extracomment>NotInCache</extracomment>
        <translation>È attiva la modalità offline e questo contenuto di {origin} non è mai stato scaricato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/web.py"/>
        <source>You work offline: only what was downloaded before is used. Settings ▸ Options ▸ CPMR Migration switches that off.</source>
        <translation>È attiva la modalità offline: si usa solo quanto già scaricato. Si disattiva in Impostazioni ▸ Opzioni ▸ CPMR Migration.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>You work offline; this is the last good answer of {origin}, of {date}.</source>
        <translation>È attiva la modalità offline; questa è l’ultima risposta valida di {origin}, del {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>Your network may ask for a login: check the proxy in QGIS (Settings, Options, Network).</source>
        <translation>La rete potrebbe richiedere un accesso: verificare il proxy in QGIS (Impostazioni, Opzioni, Rete).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>Your own editions. The last good copy of each is kept in your profile.</source>
        <extracomment>QLabel</extracomment>
        <translation>Edizioni dell’utente. L’ultima copia valida di ciascuna è conservata nel profilo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/plugin.py"/>
        <source>Your own editions: test, refresh and load them; a copy of each is kept</source>
        <extracomment>_add</extracomment>
        <translation>Edizioni dell’utente: verifica, aggiornamento e caricamento; di ciascuna è conservata una copia</translation>
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
        <translation>Zoom alla regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/result_panel.py"/>
        <source>Zoom to the selected regions</source>
        <extracomment>_button</extracomment>
        <translation>Zoom alle regioni selezionate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>Zoom to the selected regions, or to all found</source>
        <extracomment>_tool</extracomment>
        <translation>Zoom alle regioni selezionate, oppure a tutte quelle trovate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>a cell holds more than {n} characters</source>
        <extracomment>Unreadable</extracomment>
        <translation>una cella contiene più di {n} caratteri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>a cell names a text that is not there</source>
        <extracomment>Unreadable</extracomment>
        <translation>una cella rimanda a un testo che non esiste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>a column stands more than once</source>
        <extracomment>_invalid</extracomment>
        <translation>una colonna è presente più di una volta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>a column with values has no name</source>
        <extracomment>Problem</extracomment>
        <translation>una colonna con valori non ha nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>a guess</source>
        <translation>ipotesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>a map of two topics needs a palette of nine colours</source>
        <extracomment>append</extracomment>
        <translation>una mappa di due argomenti richiede una tavolozza di nove colori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xmlstream.py"/>
        <source>a mark in its XML is longer than {n} kB</source>
        <extracomment>Unreadable</extracomment>
        <translation>un tag del suo XML supera {n} kB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>a name has 1 to {n} characters and no line breaks</source>
        <extracomment>append</extracomment>
        <translation>un nome ha da 1 a {n} caratteri e nessuna interruzione di riga</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>a name, perhaps of the region</source>
        <extracomment>_column</extracomment>
        <translation>un nome, forse della regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>a palette of nine colours is for maps of two topics</source>
        <extracomment>append</extracomment>
        <translation>una tavolozza di nove colori serve per le mappe di due argomenti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>a polygon with fewer than three corners</source>
        <extracomment>BadCoordinates</extracomment>
        <translation>un poligono con meno di tre vertici</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>a preset is not an object</source>
        <translation>una preimpostazione non è un oggetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>a region that is assigned needs a unit, by id or code</source>
        <translation>una regione da assegnare richiede un’unità, indicata per identificativo o codice</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>a table</source>
        <translation>tabella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>a tier between region and municipality</source>
        <extracomment>title</extracomment>
        <translation>un livello tra regione e comune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>a value is required</source>
        <translation>è richiesto un valore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>about who answered, not about the region</source>
        <extracomment>_column</extracomment>
        <translation>riguarda chi ha risposto, non la regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>active in {theme}</source>
        <extracomment>append</extracomment>
        <translation>attiva nel tema {theme}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>added</source>
        <translation>aggiunta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <source>admin. unit</source>
        <translation>unità amm.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>administrative unit</source>
        <translation>unità amministrativa</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>aged 15-64 in private households</source>
        <extracomment>data</extracomment>
        <translation>di età 15-64 anni in famiglie</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>aged 15–64, in private households (Labour Force Survey)</source>
        <extracomment>data</extracomment>
        <translation>di età 15–64 anni, in famiglie (indagine sulle forze di lavoro)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>all</source>
        <extracomment>CheckableBox</extracomment>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>all but {names}</source>
        <translation>tutte tranne {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>all of this kind</source>
        <translation>tutte quelle di questo tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>all regions</source>
        <extracomment>Row</extracomment>
        <translation>tutte le regioni</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all residents of Italy on 1 January</source>
        <extracomment>data</extracomment>
        <translation>tutti i residenti in Italia al 1º gennaio</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all residents of Spain on 1 January</source>
        <extracomment>data</extracomment>
        <translation>tutti i residenti in Spagna al 1º gennaio</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>all usual residents</source>
        <extracomment>data</extracomment>
        <translation>tutti i residenti abituali</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>all usual residents on 1 January</source>
        <extracomment>data</extracomment>
        <translation>tutti i residenti abituali al 1º gennaio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>all {n} fields</source>
        <translation>tutti i {n} settori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>always kept</source>
        <translation>conservato sempre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet.py"/>
        <source>and {n} more in the data</source>
        <translation>e altri {n} nei dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>answers: {n}</source>
        <extracomment>Block</extracomment>
        <translation>risposte: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>any</source>
        <extracomment>CheckableBox, addItem, setSpecialValueText</extracomment>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <source>any answer</source>
        <translation>qualsiasi risposta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>as the rule</source>
        <translation>come la regola</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/atlas_map.py"/>
        <source>asylum</source>
        <translation>asilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>automatic</source>
        <translation>automatica</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>autonomous cities (2)</source>
        <extracomment>data</extracomment>
        <translation>città autonome (2)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>autonomous communities (17)</source>
        <extracomment>data</extracomment>
        <translation>comunità autonome (17)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>autonomous regions (2)</source>
        <extracomment>data</extracomment>
        <translation>regioni autonome (2)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>basis</source>
        <extracomment>_one_of</extracomment>
        <translation>fondamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>between region and municipality</source>
        <extracomment>title</extracomment>
        <translation>tra regione e comune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>boundary unit</source>
        <translation>unità territoriale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>break in the series</source>
        <translation>interruzione della serie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>breaks rounded</source>
        <extracomment>append</extracomment>
        <translation>soglie arrotondate</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by general rule for all {authorities} of {country}</source>
        <translation>per regola generale per tutte le autorità del tipo {authorities} ({country})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by general rule for the {authorities} of {country}, {n} left out</source>
        <translation>per regola generale per le autorità del tipo {authorities} ({country}), {n} escluse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by general rule for {n} of the {authorities} of {country}</source>
        <translation>per regola generale per {n} delle autorità del tipo {authorities} ({country})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by law for all {authorities} of {country}</source>
        <translation>per legge per tutte le autorità del tipo {authorities} ({country})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by law for the {authorities} of {country}, {n} left out</source>
        <translation>per legge per le autorità del tipo {authorities} ({country}), {n} escluse</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>by law for {n} of the {authorities} of {country}</source>
        <translation>per legge per {n} delle autorità del tipo {authorities} ({country})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>by name</source>
        <translation>per nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>by rule</source>
        <translation>per regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>changed</source>
        <translation>modificata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>choose…</source>
        <translation>scegliere…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>chosen by you</source>
        <translation>scelta dall’utente</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>citizens of Ukraine</source>
        <extracomment>data</extracomment>
        <translation>cittadini ucraini</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>citizens of Ukraine applying for international protection</source>
        <extracomment>data</extracomment>
        <translation>cittadini ucraini richiedenti protezione internazionale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>classes: 2 to {n}</source>
        <extracomment>append</extracomment>
        <translation>classi: da 2 a {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>code of another NUTS year</source>
        <translation>codice di un altro anno NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/problems.py"/>
        <source>column {column}</source>
        <translation>colonna {column}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>column {n}</source>
        <translation>colonna {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>column {n}, “{header}”, already holds this</source>
        <translation>la colonna {n}, «{header}», ha già questo contenuto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>columns about the answer are not used: {names}</source>
        <extracomment>note</extracomment>
        <translation>le colonne sulla risposta stessa non sono usate: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <source>commission</source>
        <extracomment>_known</extracomment>
        <translation>commissione</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>communities (3)</source>
        <extracomment>data</extracomment>
        <translation>comunità (3)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/answers.py"/>
        <source>competence</source>
        <translation>competenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>competences in {n} of {m} fields, entries: {k}</source>
        <translation>competenze in {n} di {m} settori, voci: {k}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>confidential</source>
        <translation>riservato</translation>
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
        <translation>contraddetta da una regola</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>counties (10)</source>
        <extracomment>data</extracomment>
        <translation>contee (10)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>counties (20)</source>
        <extracomment>data</extracomment>
        <translation>contee (20)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>counties (41), county councils</source>
        <extracomment>data</extracomment>
        <translation>distretti (41), consigli distrettuali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/indicator_list.py"/>
        <location filename="../cpmr_migration_plugin/project/indicator_layers.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_choice.py"/>
        <source>countries</source>
        <translation>paesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/unit_model.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/lookup.py"/>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>country</source>
        <extracomment>_known</extracomment>
        <translation>paese</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>country note</source>
        <translation>nota sul paese</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>country {country} and NUTS code {code} do not agree</source>
        <translation>il paese {country} e il codice NUTS {code} non concordano</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>country {value} ({time})</source>
        <translation>paese {value} ({time})</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>county administrative boards</source>
        <extracomment>data</extracomment>
        <translation>consigli amministrativi di contea</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>county authorities</source>
        <extracomment>data</extracomment>
        <translation>amministrazioni di contea</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>court decision</source>
        <extracomment>title</extracomment>
        <translation>decisione giudiziaria</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>decentralised administrations (7)</source>
        <extracomment>data</extracomment>
        <translation>amministrazioni decentrate (7)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>definition differs</source>
        <translation>definizione diversa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>derived</source>
        <translation>calcolato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>dimension “{name}” has {n} categories where “size” says {size}</source>
        <extracomment>_invalid</extracomment>
        <translation>la dimensione «{name}» ha un numero di categorie ({n}) diverso da quello di «size» ({size})</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>districts</source>
        <extracomment>data</extracomment>
        <translation>distretti</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>districts (State)</source>
        <extracomment>data</extracomment>
        <translation>distretti (Stato)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>documented: {n}</source>
        <translation>elementi documentati: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>done</source>
        <extracomment>title</extracomment>
        <translation>realizzato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>drawn</source>
        <translation>sulla mappa</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>départements</source>
        <extracomment>data</extracomment>
        <translation>dipartimenti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>e-mail addresses</source>
        <extracomment>_column</extracomment>
        <translation>indirizzi e-mail</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/indicators.py"/>
        <source>e.g. 2022 or 2024-06</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>ad es. 2022 o 2024-06</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/own_indicator.py"/>
        <source>e.g. demo_r_gind3</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>ad es. demo_r_gind3</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>e.g. mentoring, youth</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>ad es. tutoraggio, giovani</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>e.g. {example}</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>ad es. {example}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>each by name: {names}</source>
        <translation>ciascuna per nome: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>edition of {date}</source>
        <extracomment>MapTexts</extracomment>
        <translation>edizione del {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>empty</source>
        <translation>vuota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>entries</source>
        <translation>voci</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>entries: {n}</source>
        <extracomment>Block</extracomment>
        <translation>voci: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>equal intervals</source>
        <translation>intervalli uguali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>errors: {n}</source>
        <extracomment>append</extracomment>
        <translation>errori: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>estimated</source>
        <translation>stimato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>estimated by Eurostat</source>
        <translation>stimato da Eurostat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/expertise.py"/>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>exact code</source>
        <translation>codice esatto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>exclusive</source>
        <extracomment>title</extracomment>
        <translation>esclusiva</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>executive</source>
        <translation>esecutiva</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>executive (delegated)</source>
        <extracomment>title</extracomment>
        <translation>esecutiva (delegata)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>experience</source>
        <translation>esperienza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>extracted {date}</source>
        <extracomment>append</extracomment>
        <translation>estratto il {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>feature of the boundaries</source>
        <translation>elemento dei confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>field</source>
        <extracomment>_one_of</extracomment>
        <translation>settore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>field “{field}” belongs to theme “{right}”, not “{theme}”</source>
        <translation>il settore «{field}» appartiene al tema «{right}», non a «{theme}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>figures</source>
        <translation>dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>figures of {code}, the same territory</source>
        <translation>dati di {code}, lo stesso territorio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>figures: {n}</source>
        <translation>dati: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>file, folder, or the address of a table or a Google Sheets document</source>
        <extracomment>ImporterWords</extracomment>
        <translation>file, cartella oppure indirizzo di una tabella o di un documento Google Sheets</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>file, or the address of a Google My Maps map</source>
        <extracomment>ImporterWords</extracomment>
        <translation>file oppure indirizzo di una mappa di Google My Maps</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/datapackage.py"/>
        <source>folder, zip or https://…</source>
        <extracomment>ImporterWords</extracomment>
        <translation>cartella, zip o https://…</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>follows the column “{header}”</source>
        <translation>segue la colonna «{header}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>forecast</source>
        <translation>previsione</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign citizens aged 15-64</source>
        <extracomment>data</extracomment>
        <translation>cittadini stranieri di età 15-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign citizens aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>cittadini stranieri di età 20-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>forze di lavoro straniere di età 15-74 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>nati all’estero di età 20-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born aged 25-64</source>
        <extracomment>data</extracomment>
        <translation>nati all’estero di età 25-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>foreign-born labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>forze di lavoro nate all’estero di età 15-74 anni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>general rule</source>
        <extracomment>title</extracomment>
        <translation>regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_choice.py"/>
        <source>groups of countries</source>
        <translation>gruppi di paesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>hints: {n}</source>
        <extracomment>append</extracomment>
        <translation>suggerimenti: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>id or English title of a field: {fields}</source>
        <translation>identificativo o titolo inglese di un settore: {fields}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>id or NUTS code of a region</source>
        <translation>identificativo o codice NUTS di una regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>inferred, no source states it</source>
        <extracomment>escaped</extracomment>
        <translation>dedotto, nessuna fonte lo indica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>interested</source>
        <translation>interessata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>is said to hold the same as column {n}, “{header}”</source>
        <translation>risulta avere lo stesso contenuto della colonna {n}, «{header}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>it cannot be read</source>
        <extracomment>_invalid</extracomment>
        <translation>non è leggibile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it declares a document type, which no map does</source>
        <extracomment>_Refused</extracomment>
        <translation>dichiara un tipo di documento, cosa che nessuna mappa fa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it declares entities, which no map does</source>
        <extracomment>_Refused</extracomment>
        <translation>dichiara entità, cosa che nessuna mappa fa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>it has more than {n} cells</source>
        <extracomment>_invalid</extracomment>
        <translation>ha più di {n} celle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xmlstream.py"/>
        <source>it has more than {n} cells and marks</source>
        <extracomment>Unreadable</extracomment>
        <translation>ha più di {n} celle e tag</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>it has more than {n} columns</source>
        <extracomment>_invalid, _refused</extracomment>
        <translation>ha più di {n} colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>it has more than {n} dimensions or {m} periods</source>
        <extracomment>_invalid</extracomment>
        <translation>ha più di {n} dimensioni o {m} periodi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it has more than {n} elements</source>
        <extracomment>_Refused</extracomment>
        <translation>ha più di {n} elementi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>it has more than {n} placemarks</source>
        <translation>ha più di {n} segnaposto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>it has more than {n} rows</source>
        <extracomment>_invalid</extracomment>
        <translation>ha più di {n} righe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>it has more than {n} rows or {m} cells</source>
        <extracomment>_refused</extracomment>
        <translation>ha più di {n} righe o {m} celle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <source>it has more than {n} sheets</source>
        <extracomment>Unreadable</extracomment>
        <translation>ha più di {n} fogli</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>it has no name</source>
        <extracomment>append</extracomment>
        <translation>manca il nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>it holds more than {n} different texts</source>
        <extracomment>Unreadable</extracomment>
        <translation>contiene più di {n} testi diversi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>it holds more than {n} files</source>
        <translation>contiene più di {n} file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>it holds several datasets</source>
        <extracomment>_invalid</extracomment>
        <translation>contiene più dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it holds {n} datasets</source>
        <extracomment>_invalid</extracomment>
        <translation>contiene {n} dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is JSON, but no JSON-stat</source>
        <extracomment>_invalid</extracomment>
        <translation>è JSON, ma non JSON-stat</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>it is a binary workbook (XLSB)</source>
        <extracomment>_damaged</extracomment>
        <translation>è una cartella di lavoro binaria (XLSB)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is damaged</source>
        <extracomment>_invalid</extracomment>
        <translation>è danneggiato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it is empty</source>
        <extracomment>_broken</extracomment>
        <translation>è vuoto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>it is larger than {n} MB</source>
        <extracomment>_refusal</extracomment>
        <translation>supera {n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>it is neither XLSX nor ODS</source>
        <extracomment>_damaged</extracomment>
        <translation>non è né XLSX né ODS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is nested too deeply</source>
        <extracomment>_invalid</extracomment>
        <translation>ha troppi livelli di annidamento</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is not JSON, or incomplete</source>
        <extracomment>_invalid</extracomment>
        <translation>non è JSON o è incompleto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is of class “{kind}”, which holds no data</source>
        <extracomment>_invalid</extracomment>
        <translation>è di classe «{kind}», che non contiene dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>it is version 1 of JSON-stat; only 2.0 is read</source>
        <extracomment>_invalid</extracomment>
        <translation>è la versione 1 di JSON-stat; è supportata solo la 2.0</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>it unpacks to more than {n} MB</source>
        <translation>estratto, supera {n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>it unpacks to more than {n} times its size</source>
        <extracomment>append</extracomment>
        <translation>estratto, supera di {n} volte la sua dimensione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xmlstream.py"/>
        <source>its XML declares entities, which no workbook does</source>
        <extracomment>Unreadable</extracomment>
        <translation>il suo XML dichiara entità, cosa che nessuna cartella di lavoro fa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>its columns are not in the order of such a table</source>
        <extracomment>_invalid</extracomment>
        <translation>le colonne non sono nell’ordine di una tabella di questo tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>its coordinates are outside the range of the layer’s coordinate reference system</source>
        <translation>le coordinate sono fuori dall’intervallo del sistema di riferimento delle coordinate del layer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>its dialect cannot be read: a header and double quotes are needed</source>
        <extracomment>_Unreadable</extracomment>
        <translation>il suo dialetto non è leggibile: occorrono un’intestazione e virgolette doppie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>its elements are nested more than {n} deep</source>
        <extracomment>_Refused</extracomment>
        <translation>gli elementi sono annidati per più di {n} livelli</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>its first line is not the header of such a table</source>
        <extracomment>_invalid</extracomment>
        <translation>la prima riga non è l’intestazione di una tabella di questo tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>its header names something that is no period, or a column twice</source>
        <extracomment>_invalid</extracomment>
        <translation>l’intestazione indica qualcosa che non è un periodo, o una colonna due volte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>its title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>its values are countries</source>
        <extracomment>_column</extracomment>
        <translation>i valori sono paesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>its values look like NUTS codes</source>
        <extracomment>_column</extracomment>
        <translation>i valori somigliano a codici NUTS</translation>
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
        <translation>tipo non indicato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>kind of authority “{kind}” is of country “{right}”, not “{country}”</source>
        <translation>il tipo di autorità «{kind}» è del paese «{right}», non di «{country}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>kind of power not stated</source>
        <extracomment>title</extracomment>
        <translation>tipo di potere non indicato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>law</source>
        <extracomment>title</extracomment>
        <translation>legge</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>less or more exactly than the rule</source>
        <translation>con minore o maggiore precisione della regola</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>level inferred</source>
        <extracomment>add</extracomment>
        <translation>livello dedotto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>level inferred, no source states it</source>
        <translation>livello dedotto, nessuna fonte lo indica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>likely</source>
        <translation>probabile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>line {line}: bytes that are not text</source>
        <translation>riga {line}: byte che non sono testo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>line {line}: the text is UTF-8, but damaged here</source>
        <extracomment>_refused</extracomment>
        <translation>riga {line}: il testo è UTF-8, ma qui è danneggiato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>line {n} cannot be read</source>
        <extracomment>_invalid</extracomment>
        <translation>la riga {n} non è leggibile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>line {n} has not the columns of the header; the file may be cut off</source>
        <extracomment>_invalid</extracomment>
        <translation>la riga {n} non ha le colonne dell’intestazione; il file potrebbe essere troncato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>lines</source>
        <translation>linee</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/html_look.py"/>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>local authorities (31)</source>
        <extracomment>data</extracomment>
        <translation>autorità locali (31)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>low reliability</source>
        <translation>scarsa affidabilità</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>map</source>
        <translation>mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>median of {n} regions {value} ({time})</source>
        <translation>mediana di {n} regioni {value} ({time})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/atlas_map.py"/>
        <source>migration</source>
        <translation>migrazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>more than {rows} rows, {columns} columns or {cells} cells</source>
        <translation>più di {rows} righe, {columns} colonne o {cells} celle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities</source>
        <extracomment>data, title</extracomment>
        <translation>comuni</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities (60)</source>
        <extracomment>data</extracomment>
        <translation>comuni (60)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities (79)</source>
        <extracomment>data</extracomment>
        <translation>comuni (79)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>municipalities (98)</source>
        <extracomment>data</extracomment>
        <translation>comuni (98)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>municipality</source>
        <extracomment>title</extracomment>
        <translation>comune</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names several fields, “{field}” first</source>
        <extracomment>_column</extracomment>
        <translation>cita più settori, il primo è «{field}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names “{topic}”</source>
        <translation>cita «{topic}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>names “{topic}” as a whole; choose the field it is about</source>
        <translation>cita «{topic}» nel suo insieme; scegliere il settore a cui si riferisce</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>native-born aged 20-64</source>
        <extracomment>data</extracomment>
        <translation>nati nel paese di età 20-64 anni</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>native-born labour force aged 15-74</source>
        <extracomment>data</extracomment>
        <translation>forze di lavoro nate nel paese di età 15-74 anni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>natural breaks</source>
        <translation>intervalli naturali</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/page.py"/>
        <source>never</source>
        <extracomment>setSpecialValueText</extracomment>
        <translation>mai</translation>
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
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/answers.py"/>
        <source>no answer from any region</source>
        <translation>nessuna risposta da alcuna regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/mapping.py"/>
        <source>no column is said to hold the region&apos;s name</source>
        <translation>nessuna colonna è indicata come nome della regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>no commission known</source>
        <translation>nessuna commissione nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>no competence documented</source>
        <translation>nessuna competenza documentata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>no competence held</source>
        <translation>nessuna competenza detenuta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>no id can be made of this name; give one in a column of its own</source>
        <extracomment>problem</extracomment>
        <translation>da questo nome non si può ricavare un identificativo; indicarne uno in un’apposita colonna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>no idea</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>no region names its kind of authority: no rule is applied</source>
        <extracomment>Problem</extracomment>
        <translation>nessuna regione indica il proprio tipo di autorità: nessuna regola è applicata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>no rule speaks of the region</source>
        <translation>nessuna regola riguarda la regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>no web address (http or https): every line needs its source</source>
        <translation>nessun indirizzo web (http o https): ogni riga deve avere la sua fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>no year given</source>
        <translation>anno non indicato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>no: no boundary was found for it</source>
        <translation>no: non è stato trovato alcun confine</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>non-EU citizens</source>
        <extracomment>data</extracomment>
        <translation>cittadini di paesi terzi</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>non-EU citizens applying for international protection</source>
        <extracomment>data</extracomment>
        <translation>cittadini di paesi terzi richiedenti protezione internazionale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>none</source>
        <extracomment>title</extracomment>
        <translation>nessuna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/view_words.py"/>
        <source>none (inferred)</source>
        <extracomment>text</extracomment>
        <translation>nessuna (dedotta)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>none in the edition</source>
        <translation>nessuna nell’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>none, as stated</source>
        <translation>nessuna, secondo la fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>none, inferred</source>
        <translation>nessuna, dedotta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>none, inferred from the division of tasks: no source states it</source>
        <translation>nessuna, dedotta dalla ripartizione dei compiti: nessuna fonte lo indica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>not all of the kind</source>
        <translation>non tutte le autorità del tipo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/table.py"/>
        <source>not always kept</source>
        <translation>non conservato sempre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>not applicable</source>
        <translation>non applicabile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>not available</source>
        <extracomment>Cell</extracomment>
        <translation>non disponibile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>not known</source>
        <translation>non nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>not known: leave them out</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>non noto: escludere i dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>not on the map</source>
        <extracomment>escape</extracomment>
        <translation>non sulla mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>not placed</source>
        <translation>non collocata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>not seen in any source</source>
        <translation>non riscontrato in alcuna fonte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>not significant</source>
        <translation>non significativo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation>non usata ({n} celle)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>not used until its field is chosen</source>
        <translation>non usata finché non se ne sceglie il settore</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>not used until its theme is chosen</source>
        <translation>non usata finché non se ne sceglie il tema</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used: choose the field it is about ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation>non usata: scegliere il settore a cui si riferisce ({n} celle)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>not used: choose the theme it is about ({n} cells)</source>
        <extracomment>note</extracomment>
        <translation>non usata: scegliere il tema a cui si riferisce ({n} celle)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>not used: the field itself has no answer</source>
        <extracomment>note</extracomment>
        <translation>non usato: il settore stesso non ha risposta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>not used: there is neither a title nor a summary</source>
        <translation>non usata: mancano sia il titolo sia la sintesi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>note on the boundaries</source>
        <translation>nota sui confini</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>note on the import</source>
        <translation>nota sull’importazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <source>nothing documented</source>
        <translation>nulla di documentato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>nothing in the edition</source>
        <translation>nulla nell’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <source>number of records</source>
        <translation>numero di record</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>oblasts</source>
        <extracomment>data</extracomment>
        <translation>oblast</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>of {n} regions</source>
        <translation>su {n} regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>official page</source>
        <extracomment>title</extracomment>
        <translation>pagina ufficiale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>one of its tags is larger than {n} MB</source>
        <extracomment>_Refused</extracomment>
        <translation>uno dei suoi tag supera {n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>only {names}</source>
        <translation>solo {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>optional, only of a competence that rests on it: {bases}</source>
        <translation>facoltativo, solo di una competenza che abbia questo fondamento: {bases}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>optional: id, English title or number of a theme: {themes}</source>
        <translation>facoltativo: identificativo, titolo inglese o numero di un tema: {themes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>optional: {kinds}</source>
        <translation>facoltativo: {kinds}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>otherwise than the rule</source>
        <translation>diversamente dalla regola</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/filter_panel.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/filters.py"/>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>outside NUTS</source>
        <translation>fuori dalla NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/profile_text.py"/>
        <source>outside NUTS or not known</source>
        <translation>fuori dalla NUTS o non noto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>own power</source>
        <translation>potere proprio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/coverage.py"/>
        <source>own power {own} · by rule {rule} · entries {entries} · none, as stated {stated} · none, inferred {inferred} · nothing {nothing}</source>
        <translation>potere proprio {own} · per regola generale {rule} · voci {entries} · nessuna, secondo la fonte {stated} · nessuna, dedotta {inferred} · nulla {nothing}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>own source</source>
        <extracomment>title</extracomment>
        <translation>fonte propria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>own source only</source>
        <translation>solo fonte propria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>own thresholds</source>
        <translation>soglie proprie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>own thresholds: 1 to {n}</source>
        <extracomment>append</extracomment>
        <translation>soglie proprie: da 1 a {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/powers_page.py"/>
        <source>page {n} of {all}</source>
        <translation>pagina {n} di {all}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/choices.py"/>
        <source>participant</source>
        <translation>partecipante</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <source>per 1 000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation>per 1&#160;000 abitanti</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>per 1,000 inhabitants</source>
        <extracomment>data</extracomment>
        <translation>per 1&#160;000 abitanti</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons</source>
        <extracomment>data</extracomment>
        <translation>persone</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who acquired citizenship</source>
        <extracomment>data</extracomment>
        <translation>persone che hanno acquisito la cittadinanza</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who gave up residence</source>
        <extracomment>data</extracomment>
        <translation>persone che hanno lasciato la residenza</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>persons who took up residence</source>
        <extracomment>data</extracomment>
        <translation>persone che hanno stabilito la residenza</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>placemark {n}</source>
        <translation>segnaposto {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>placement by hand</source>
        <translation>collocazione manuale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/map.py"/>
        <source>places</source>
        <extracomment>import_note</extracomment>
        <translation>luoghi</translation>
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
        <translation>punti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>political position</source>
        <extracomment>title</extracomment>
        <translation>posizione politica</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>polygons</source>
        <translation>poligoni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <source>powers by rule, behind a plus</source>
        <translation>poteri per regola generale, dopo il segno più</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/overview.py"/>
        <source>powers by rule: {n}</source>
        <translation>poteri per regola generale: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>press</source>
        <extracomment>title</extracomment>
        <translation>stampa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>pretty breaks</source>
        <translation>pretty breaks</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>proposed</source>
        <extracomment>title</extracomment>
        <translation>proposto</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>provinces</source>
        <extracomment>data</extracomment>
        <translation>province</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>provinces (12)</source>
        <extracomment>data</extracomment>
        <translation>province (12)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>provisional</source>
        <translation>provvisorio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>quantiles</source>
        <translation>quantili</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/report_cells.py"/>
        <source>recoded</source>
        <translation>ricodificata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>region</source>
        <extracomment>title</extracomment>
        <translation>regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>region of another map</source>
        <translation>regione di un’altra mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>region “{name}” stands already in row {row}</source>
        <translation>la regione «{name}» è già presente nella riga {row}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional assemblies (3)</source>
        <extracomment>data</extracomment>
        <translation>assemblee regionali (3)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional coordination and development commissions (5, mainland)</source>
        <extracomment>data</extracomment>
        <translation>commissioni di coordinamento e sviluppo regionale (5, Portogallo continentale)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional councils</source>
        <extracomment>data</extracomment>
        <translation>consigli regionali</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regional councils (18, mainland)</source>
        <extracomment>data</extracomment>
        <translation>consigli regionali (18, Finlandia continentale)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions</source>
        <extracomment>data</extracomment>
        <translation>regioni</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (12)</source>
        <extracomment>data</extracomment>
        <translation>regioni (12)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (20, ordinary and special statute)</source>
        <extracomment>data</extracomment>
        <translation>regioni (20, a statuto ordinario e speciale)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (21, Gotland included)</source>
        <extracomment>data</extracomment>
        <translation>regioni (21, Gotland compresa)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (3)</source>
        <extracomment>data</extracomment>
        <translation>regioni (3)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions (5)</source>
        <extracomment>data</extracomment>
        <translation>regioni (5)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>regions by their own source</source>
        <translation>regioni con fonte propria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/atlas_map.py"/>
        <source>regions of Europe</source>
        <translation>regioni d’Europa</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>regions or peripheries (13)</source>
        <extracomment>data</extracomment>
        <translation>regioni o periferie (13)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/powers_legend.py"/>
        <source>regions that say otherwise</source>
        <translation>regioni che indicano altro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/changes.py"/>
        <source>removed</source>
        <translation>rimossa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>research</source>
        <extracomment>title</extracomment>
        <translation>ricerca</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>revised</source>
        <translation>rivisto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/heat_cells.py"/>
        <source>ringed: by rule</source>
        <translation>cerchiato: per regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/problems.py"/>
        <source>row {row}</source>
        <translation>riga {row}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>rule “{rule}” applies to no region of the edition</source>
        <translation>la regola «{rule}» non si applica ad alcuna regione dell’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>rule “{rule}” says “{level}”, but rule “{other}” says something else of: {regions}</source>
        <translation>la regola «{rule}» dice «{level}», ma la regola «{other}» dice altro per: {regions}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/result_layer.py"/>
        <source>score (0–100)</source>
        <translation>punteggio (0–100)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>see the note</source>
        <translation>si veda la nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>several levels of government</source>
        <extracomment>title</extracomment>
        <translation>più livelli di governo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>shared</source>
        <extracomment>title</extracomment>
        <translation>concorrente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>single periods and a span of periods cannot be chosen together</source>
        <translation>non si possono scegliere insieme singoli periodi e un intervallo di periodi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>single regions and a level of regions cannot be chosen together</source>
        <translation>non si possono scegliere insieme singole regioni e un livello di regioni</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>single territorial authorities (region and département in one)</source>
        <extracomment>data</extracomment>
        <translation>collettività territoriali uniche (regione e dipartimento in un solo ente)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>size of symbols: {low} to {high} mm</source>
        <extracomment>append</extracomment>
        <translation>dimensione dei simboli: da {low} a {high} mm</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/fact_words.py"/>
        <source>solidarity pool of {year}</source>
        <translation>riserva di solidarietà per il {year}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <source>stated: none</source>
        <translation>dichiarata: nessuna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>status</source>
        <extracomment>_one_of</extracomment>
        <translation>stato di attuazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/mapping_words.py"/>
        <source>sure</source>
        <translation>certo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/flags.py"/>
        <source>suspect</source>
        <translation>dubbio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>table</source>
        <translation>tabella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>the State</source>
        <extracomment>title</extracomment>
        <translation>lo Stato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>the bundled edition of the plugin</source>
        <translation>l’edizione inclusa nel plugin</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the categories of dimension “{name}” are missing</source>
        <extracomment>_invalid</extracomment>
        <translation>mancano le categorie della dimensione «{name}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection has more than {n} items</source>
        <extracomment>_invalid</extracomment>
        <translation>la raccolta ha più di {n} elementi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection has no list of items</source>
        <extracomment>_invalid</extracomment>
        <translation>la raccolta non ha un elenco di elementi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>the collection holds no data, only links to them</source>
        <extracomment>_invalid</extracomment>
        <translation>la raccolta non contiene dati, ma solo link ai dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the column has no name</source>
        <extracomment>_column</extracomment>
        <translation>la colonna non ha nome</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>the column is missing</source>
        <extracomment>Problem</extracomment>
        <translation>manca la colonna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the column is there twice</source>
        <extracomment>Problem</extracomment>
        <translation>la colonna è presente due volte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the column stands more than once</source>
        <extracomment>Problem</extracomment>
        <translation>la colonna è presente più di una volta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>the column stands more than once: {headers}</source>
        <translation>la colonna è presente più di una volta: {headers}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the country is missing, and there is no NUTS code to tell it</source>
        <extracomment>problem</extracomment>
        <translation>manca il paese e non c’è un codice NUTS da cui ricavarlo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the country is taken from the NUTS code</source>
        <extracomment>count</extracomment>
        <translation>il paese è ricavato dal codice NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/errors.py"/>
        <source>the dataset</source>
        <translation>il dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file holds bytes that are not text</source>
        <extracomment>Problem</extracomment>
        <translation>il file contiene byte che non sono testo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the file is larger than {n} MB</source>
        <extracomment>_damaged, _refused</extracomment>
        <translation>il file supera {n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file is not UTF-8 text (byte {n})</source>
        <extracomment>_Unreadable</extracomment>
        <translation>il file non è un testo UTF-8 (byte {n})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <location filename="../cpmr_migration_plugin/workflows/base/named_store.py"/>
        <source>the file is too large</source>
        <extracomment>ValueError</extracomment>
        <translation>il file è troppo grande</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the file says it is {encoding} but is not</source>
        <extracomment>_refused</extracomment>
        <translation>il file dichiara la codifica {encoding} ma non la rispetta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the file “{path}” is missing or cannot be read</source>
        <translation>il file «{path}» manca o non è leggibile</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the header names nothing that is known</source>
        <extracomment>_column</extracomment>
        <translation>l’intestazione non cita nulla di noto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/guessing.py"/>
        <source>the header says it</source>
        <extracomment>_column</extracomment>
        <translation>lo dice l’intestazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>the layer has no coordinate reference system, and its coordinates are no longitude and latitude</source>
        <translation>il layer non ha un sistema di riferimento delle coordinate e le sue coordinate non sono longitudine e latitudine</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the line cannot be read: {error}</source>
        <extracomment>Problem</extracomment>
        <translation>la riga non è leggibile: {error}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>the number of periods is negative</source>
        <translation>il numero di periodi è negativo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/path_rules.py"/>
        <source>the path “{path}” cannot be a file on every computer</source>
        <translation>il percorso «{path}» non è valido su tutti i computer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/path_rules.py"/>
        <source>the path “{path}” is too long</source>
        <translation>il percorso «{path}» è troppo lungo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <location filename="../cpmr_migration_plugin/sources/path_rules.py"/>
        <source>the path “{path}” leads out of it</source>
        <extracomment>append</extracomment>
        <translation>il percorso «{path}» conduce al di fuori dell’archivio</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/path_rules.py"/>
        <source>the path “{path}” names no file</source>
        <translation>il percorso «{path}» non indica alcun file</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/path_rules.py"/>
        <source>the paths “{path}” and “{other}” are one on some computers</source>
        <translation>i percorsi «{path}» e «{other}» coincidono su alcuni computer</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/manual_placement.py"/>
        <source>the profile</source>
        <extracomment>kept</extracomment>
        <translation>il profilo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/vocabulary.py"/>
        <source>the region</source>
        <extracomment>title</extracomment>
        <translation>la regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the region is in row {row} already</source>
        <extracomment>Problem</extracomment>
        <translation>la regione è già nella riga {row}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>the region needs an id, or a country with a name or NUTS code</source>
        <translation>la regione richiede un identificativo, oppure un paese con un nome o un codice NUTS</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>the region&apos;s name is missing</source>
        <extracomment>problem</extracomment>
        <translation>manca il nome della regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>the sheet “{sheet}” is missing in it</source>
        <extracomment>Unreadable</extracomment>
        <translation>manca il foglio «{sheet}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the table has more than {n} columns</source>
        <extracomment>Problem</extracomment>
        <translation>la tabella ha più di {n} colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>the table is empty: it has no header</source>
        <extracomment>Problem</extracomment>
        <translation>la tabella è vuota: non ha intestazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>the table is missing</source>
        <extracomment>Problem</extracomment>
        <translation>manca la tabella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the table lies in {n} files; one can be read</source>
        <extracomment>_Unreadable</extracomment>
        <translation>la tabella si trova in {n} file; se ne può leggere uno solo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the table stands more than once in the description</source>
        <extracomment>Problem</extracomment>
        <translation>la tabella è presente più di una volta nella descrizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>the tables have more than {n} cells together</source>
        <translation>le tabelle hanno complessivamente più di {n} celle</translation>
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
        <translation>il tema «{theme}» contiene dati, non esperienze</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>there are no labels in “{name}”</source>
        <translation>non ci sono etichette nella lingua «{name}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>there is no kind of authority “{value}”</source>
        <translation>non esiste il tipo di autorità «{value}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>there is no level “{name}”</source>
        <translation>non esiste il livello «{name}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>there is no region “{value}”</source>
        <translation>la regione «{value}» non esiste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>there is no region “{value}” of kind of authority “{kind}”</source>
        <translation>non esiste la regione «{value}» del tipo di autorità «{kind}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>there is no rule “{value}”</source>
        <extracomment>Problem</extracomment>
        <translation>non esiste la regola «{value}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>there is no source: choose the column that holds it, or give one web address for the whole table</source>
        <translation>manca la fonte: scegliere la colonna che la contiene oppure indicare un indirizzo web per l’intera tabella</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>third-country nationals</source>
        <extracomment>data</extracomment>
        <translation>cittadini di paesi terzi</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>this is no table of placements; its columns are {names}</source>
        <extracomment>Problem</extracomment>
        <translation>non è una tabella di collocazioni; le sue colonne sono {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/profile_html.py"/>
        <source>this region</source>
        <extracomment>entry</extracomment>
        <translation>questa regione</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/datapackage.json"/>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>thousand persons</source>
        <extracomment>data</extracomment>
        <translation>migliaia di persone</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>thresholds and midpoint must be numbers</source>
        <extracomment>append</extracomment>
        <translation>le soglie e il punto centrale devono essere numeri</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>thresholds must ascend</source>
        <extracomment>append</extracomment>
        <translation>le soglie devono essere in ordine crescente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/powers_view.py"/>
        <source>tier not stated</source>
        <translation>livello di governo non indicato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>turning at {middle}</source>
        <extracomment>append</extracomment>
        <translation>punto centrale a {middle}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/class_labels.py"/>
        <source>under {high}</source>
        <translation>meno di {high}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>unknown field of competence: {name}</source>
        <extracomment>append</extracomment>
        <translation>settore di competenza sconosciuto: {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>unknown: {name}</source>
        <translation>sconosciuto: {name}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/indicators.py"/>
        <source>updated {date}</source>
        <extracomment>append</extracomment>
        <translation>aggiornato il {date}</translation>
    </message>
    <message>
        <location filename="../resources/data/eurostat_catalogue.csv"/>
        <source>usual residents at the census 2021</source>
        <extracomment>data</extracomment>
        <translation>residenti abituali al censimento 2021</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>varies</source>
        <translation>variabile</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>voivodes</source>
        <extracomment>data</extracomment>
        <translation>voivodi</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>voivodeship self-governments (16)</source>
        <extracomment>data</extracomment>
        <translation>autogoverni dei voivodati (16)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/checks_box.py"/>
        <source>warnings: {n}</source>
        <extracomment>append</extracomment>
        <translation>avvisi: {n}</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/authority_kinds.csv"/>
        <source>wellbeing services counties (21)</source>
        <extracomment>data</extracomment>
        <translation>contee dei servizi per il benessere (21)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>what it draws has more than {n} points</source>
        <translation>le sue geometrie hanno più di {n} punti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <source>whole number</source>
        <translation>numero intero</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>wrongly numbered</source>
        <translation>numerazione errata</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/compare.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <location filename="../cpmr_migration_plugin/workflows/exporting/codebook.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/theme_questions.py"/>
        <source>you</source>
        <translation>utente</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/style_form.py"/>
        <source>zero or the median</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>zero o la mediana</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/refresh.py"/>
        <source>{added} rows added, {removed} removed, {changed} changed.</source>
        <translation>{added} righe aggiunte, {removed} rimosse, {changed} modificate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_renderers.py"/>
        <source>{answer}; {share}</source>
        <translation>{answer}; {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/partners.py"/>
        <source>{asked}: {score} of 100. {parts}</source>
        <translation>{asked}: {score} su 100. {parts}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/nuts_years.py"/>
        <source>{code} has more than one figure for {time}.</source>
        <extracomment>PluginError</extracomment>
        <translation>{code} ha più di un dato per {time}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>{column}: “{new}” here, “{old}” before; the first is kept.</source>
        <translation>{column}: qui «{new}», prima «{old}»; si mantiene il primo valore.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>{criterion}, because</source>
        <translation>{criterion}, motivo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/inspect_results.py"/>
        <source>{criterion}, points</source>
        <translation>{criterion}, punti</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>{datasets}, as kept in the edition</source>
        <translation>{datasets}, come conservati nell’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>{datasets}; as kept in {edition}</source>
        <translation>{datasets}; secondo i dati conservati in {edition}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/eurostat.py"/>
        <source>{dataset} has no figures by country or region.</source>
        <extracomment>PluginError</extracomment>
        <translation>{dataset} non ha dati per paese o regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>{edition}; each entry with its own source in the data</source>
        <extracomment>format</extracomment>
        <translation>{edition}; fonte di ciascuna voce indicata nei dati</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/powers.py"/>
        <source>{edition}; legal basis and source of every cell in the data</source>
        <extracomment>format</extracomment>
        <translation>{edition}; base giuridica e fonte di ogni cella nei dati</translation>
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
        <translation>Su questo computer non è stato trovato: {files}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_report.py"/>
        <source>{file}: not begun</source>
        <translation>{file}: non iniziato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>{first} to {last}</source>
        <translation>Da {first} a {last}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>{host} answered with a web page where data was expected.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} ha risposto con una pagina web anziché con i dati attesi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} asks for a login.</source>
        <translation>{host} richiede un accesso.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} did not answer in time.</source>
        <extracomment>Unreachable</extracomment>
        <translation>{host} non ha risposto in tempo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} does not give access to this address.</source>
        <translation>{host} non consente l’accesso a questo indirizzo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} finds the request too large.</source>
        <translation>{host} ritiene la richiesta troppo grande.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} has nothing at this address.</source>
        <translation>{host} non ha nulla a questo indirizzo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} is asked too often just now.</source>
        <translation>{host} riceve al momento troppe richieste.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} is busy. Trying again in {n} s …</source>
        <extracomment>step</extracomment>
        <translation>{host} è occupato. Nuovo tentativo tra {n} s …</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} is not available just now.</source>
        <translation>{host} non è al momento disponibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/errors.py"/>
        <source>{host} refused the request.</source>
        <translation>{host} ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sends from one address to the next without end.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} rimanda senza fine da un indirizzo all’altro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sends to an address that is not safe to follow.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} rimanda a un indirizzo non sicuro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <source>{host} sent an empty answer.</source>
        <translation>{host} ha inviato una risposta vuota.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/body.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <location filename="../cpmr_migration_plugin/sources/http/transfer.py"/>
        <source>{host} sent something else than expected.</source>
        <extracomment>BadAnswer</extracomment>
        <translation>{host} ha inviato qualcosa di diverso da quanto atteso.</translation>
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
        <translation>{label}, diverso</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/translation.py"/>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{latest} or latest available (oldest {oldest})</source>
        <translation>{latest} o ultimo disponibile (meno recente: {oldest})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_export.py"/>
        <source>{layer}: not in the project, left out</source>
        <translation>{layer}: non presente nel progetto, escluso</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <location filename="../cpmr_migration_plugin/store/view_words.py"/>
        <source>{level}, by rule</source>
        <translation>{level}, per regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/basis.py"/>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{level}, inferred</source>
        <translation>{level}, dedotta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/class_labels.py"/>
        <source>{low} and more</source>
        <translation>{low} e oltre</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/class_labels.py"/>
        <source>{low} to under {high}</source>
        <translation>da {low} a meno di {high}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>{message} ({n} rows)</source>
        <extracomment>Problem</extracomment>
        <translation>{message} ({n} righe)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <source>{m} regions</source>
        <translation>{m} regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/dissolved_boundaries.py"/>
        <source>{name} (rest)</source>
        <translation>{name} (resto)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <source>{name}: {score} of 100 points</source>
        <translation>{name}: {score} punti su 100</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{notice}; around: Natural Earth</source>
        <translation>{notice}; territori circostanti: Natural Earth</translation>
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
        <translation>{n} per regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/downloads.py"/>
        <source>{n} bytes</source>
        <translation>{n} byte</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>{n} cells hold errors of formulas ({first}) and are read as empty.</source>
        <translation>{n} celle contengono errori di formule ({first}) e sono lette come vuote.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>{n} cells hold something that is no figure; they count as missing.</source>
        <extracomment>append</extracomment>
        <translation>{n} celle contengono qualcosa che non è un dato; sono considerate mancanti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>{n} cells hold text or something else that is no figure; they count as missing.</source>
        <extracomment>append</extracomment>
        <translation>{n} celle contengono testo o altro che non è un dato; sono considerate mancanti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/sdmxcsv.py"/>
        <source>{n} cells stand more than once; the first is used.</source>
        <translation>{n} celle sono presenti più di una volta; si usa la prima.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} classes are more than a reader can tell apart; {most} at most.</source>
        <translation>{n} classi sono più di quante un lettore ne possa distinguere; al massimo {most}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{n} codes: {reason}</source>
        <translation>{n} codici: {reason}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>{n} columns are not used until their field or theme is chosen.</source>
        <translation>{n} colonne non sono utilizzate finché non se ne sceglie il settore o il tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>{n} competences</source>
        <translation>{n} competenze</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{n} countries, by class of the legend: {classes}</source>
        <translation>{n} paesi, per classe della legenda: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_diagrams.py"/>
        <source>{n} documented</source>
        <extracomment>SizeClass</extracomment>
        <translation>Elementi documentati: {n}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/downloads.py"/>
        <source>{n} downloads removed, {size} freed.</source>
        <translation>{n} download rimossi, {size} liberati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>{n} downloads, {size}</source>
        <translation>{n} download, {size}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_list.py"/>
        <source>{n} entries</source>
        <translation>{n} voci</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>{n} entries about figures without a place are in the join report.</source>
        <translation>{n} voci relative a dati senza collocazione sono nel rapporto di abbinamento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/export_folder.py"/>
        <source>{n} files are already there and would be overwritten.</source>
        <extracomment>ExportError</extracomment>
        <translation>{n} file esistono già e sarebbero sovrascritti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/factsheets.py"/>
        <source>{n} files are complete and stay: {names}</source>
        <translation>{n} file sono completi e restano: {names}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>{n} files in the folder have the names of these files and will be replaced.</source>
        <translation>{n} file nella cartella hanno i nomi di questi file e saranno sostituiti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/export.py"/>
        <source>{n} files were written, others could not be: {first}</source>
        <translation>{n} file sono stati scritti, altri no: {first}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>{n} files written to {folder}.</source>
        <extracomment>show_success</extracomment>
        <translation>{n} file scritti in {folder}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>{n} formulas have no stored result and are read as empty (first: {cell}). Open the workbook in a spreadsheet program and save it.</source>
        <translation>{n} formule non hanno un risultato memorizzato e sono lette come vuote (la prima: {cell}). Aprire la cartella di lavoro in un foglio di calcolo e salvarla.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>{n} further fields</source>
        <translation>altri {n} settori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>{n} hidden columns are read like the others.</source>
        <extracomment>append</extracomment>
        <translation>{n} colonne nascoste sono lette come le altre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/grid.py"/>
        <source>{n} hidden rows are read like the others.</source>
        <extracomment>append</extracomment>
        <translation>{n} righe nascoste sono lette come le altre.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{n} in the edition</source>
        <translation>{n} nell’edizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_job.py"/>
        <source>{n} indicators added: {counts}.</source>
        <translation>{n} indicatori aggiunti: {counts}.</translation>
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
        <translation>{n} righe copiate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/class_labels.py"/>
        <source>{n} million</source>
        <translation>{n} mln</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/boundaries.py"/>
        <source>{n} more notes on the boundaries are in the join report.</source>
        <translation>Altre {n} note sui confini sono nel rapporto di abbinamento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>{n} more rows like these</source>
        <extracomment>Problem</extracomment>
        <translation>altre {n} righe come queste</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>{n} more rows of another length</source>
        <extracomment>Problem</extracomment>
        <translation>altre {n} righe di lunghezza diversa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>{n} more rows with problems in this column</source>
        <translation>altre {n} righe con problemi in questa colonna</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/reading.py"/>
        <source>{n} notes on the import are in the join report.</source>
        <translation>{n} note sull’importazione sono nel rapporto di abbinamento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>{n} notes on the import, see the join report once it is loaded.</source>
        <translation>{n} note sull’importazione: si veda il rapporto di abbinamento dopo il caricamento.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} of the {all} territories with data lie outside the map.</source>
        <translation>{n} dei {all} territori con dati sono fuori dalla mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/layer_rows.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/region_file_rows.py"/>
        <source>{n} of {m} codes known (NUTS {year}). What is missing is drawn from the built-in boundaries.</source>
        <translation>{n} codici noti su {m} (NUTS {year}). Ciò che manca è preso dai confini integrati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/options/downloads_box.py"/>
        <source>{n} of {m} downloads</source>
        <extracomment>setText</extracomment>
        <translation>{n} download su {m}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>{n} of {m} fields</source>
        <translation>{n} di {m} settori</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>{n} of {m} fields, by rule</source>
        <translation>{n} di {m} settori, per regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/matrix_html.py"/>
        <source>{n} of {m} fields, of which by rule: {k}</source>
        <translation>{n} di {m} settori, di cui per regola generale: {k}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>{n} of {m} powers follow from general rules, which hold for every authority of a kind.</source>
        <translation>{n} poteri su {m} derivano da regole generali, valide per ogni autorità di un dato tipo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} of {m} powers follow from general rules; the page does not say so.</source>
        <translation>{n} poteri su {m} derivano da regole generali; la pagina non lo indica.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/find_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>{n} of {m} regions</source>
        <translation>{n} di {m} regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/refresh.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/frame_page.py"/>
        <source>{n} of {m} rows</source>
        <extracomment>setText</extracomment>
        <translation>{n} righe su {m}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_groups.py"/>
        <source>{n} of {m}, {k} by rule</source>
        <translation>{n} di {m}, {k} per regola generale</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_report.py"/>
        <source>{n} of {total} files could not be exported; the others are complete and stay.</source>
        <extracomment>ExportError</extracomment>
        <translation>Non è stato possibile esportare {n} file su {total}; gli altri sono completi e restano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} pairs of names lie on each other, e.g. “{one}” and “{other}”.</source>
        <translation>{n} coppie di nomi si sovrappongono, ad es. «{one}» e «{other}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/report_placing.py"/>
        <source>{n} placements saved as {path}.</source>
        <extracomment>show_success</extracomment>
        <translation>{n} collocazioni salvate come {path}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/expertise_page.py"/>
        <location filename="../cpmr_migration_plugin/gui/widgets/place_panel.py"/>
        <source>{n} regions</source>
        <extracomment>setText</extracomment>
        <translation>{n} regioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{n} regions by their own source</source>
        <translation>{n} regioni con fonte propria</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/find_regions.py"/>
        <source>{n} regions found.</source>
        <extracomment>pushInfo</extracomment>
        <translation>{n} regioni trovate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/powers_text.py"/>
        <source>{n} regions say otherwise</source>
        <translation>{n} regioni indicano altro</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{n} regions, by class of the legend: {classes}</source>
        <translation>{n} regioni, per classe della legenda: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>{n} rows copied.</source>
        <extracomment>show_info</extracomment>
        <translation>{n} righe copiate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/sheet.py"/>
        <source>{n} rows stand in another sheet in the same words; they are read once.</source>
        <translation>{n} righe sono presenti con lo stesso testo in un altro foglio; sono lette una sola volta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/tsv.py"/>
        <source>{n} series stand more than once; the first is used.</source>
        <extracomment>append</extracomment>
        <translation>{n} serie sono presenti più di una volta; si usa la prima.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{n} territories, by class of the legend: {classes}</source>
        <translation>{n} territori, per classe della legenda: {classes}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{n} times a region’s own source says something else than the general rule, e.g. {first}.</source>
        <translation>In {n} casi la fonte propria di una regione dice altro rispetto alla regola generale, ad es. {first}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>{n} values where the header has {m} columns</source>
        <translation>{n} valori a fronte di {m} colonne nell’intestazione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{old} is {new} in NUTS {year}, the same territory.</source>
        <translation>{old} è {new} nella NUTS {year}, lo stesso territorio.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/drawing_words.py"/>
        <source>{one} and {other}</source>
        <translation>{one} e {other}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{origin} gives no usable answer just now; this is its last good one, of {date}.</source>
        <translation>{origin} non fornisce al momento una risposta utilizzabile; questa è l’ultima valida, del {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>{own} if a source of the region says it, {rule} if it follows from a general rule, which holds for every authority of its kind; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in the edition.</source>
        <translation>{own} se lo indica una fonte della regione, {rule} se deriva da una regola generale, valida per ogni autorità del suo tipo; {no_answer} se la regione non si esprime sul settore, {not_surveyed} se non è nell’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/factsheet_content.py"/>
        <source>{own}; a rule says: {rule}</source>
        <translation>{own}; una regola dice: {rule}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>{placed} of {total} regions placed, {n} of them by hand.</source>
        <translation>{placed} regioni su {total} collocate, di cui {n} a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>{placed} of {total} regions placed.</source>
        <extracomment>QLabel</extracomment>
        <translation>{placed} regioni su {total} collocate.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <source>{placed} of {units} territories with a figure</source>
        <extracomment>MapTexts</extracomment>
        <translation>{placed} territori su {units} con un dato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>{reason} The years and scales are those last known.</source>
        <translation>{reason} Gli anni e le scale sono gli ultimi noti.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/widgets/coverage_html.py"/>
        <source>{regions} of {all} regions say something; {share} of all region and theme pairs are answered.</source>
        <translation>{regions} regioni su {all} riportano qualcosa; ha una risposta il {share} di tutte le coppie regione-tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/column_mapping.py"/>
        <source>{regions} regions, {competences} competences, {experiences} experiences, needs and interests.</source>
        <translation>{regions} regioni, {competences} competenze, {experiences} esperienze, esigenze e interessi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/theme_subject.py"/>
        <source>{region}, {field}: own source “{own}”, rule {rule} “{other}”</source>
        <translation>{region}, {field}: fonte propria «{own}», regola {rule} «{other}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>{region}, “{field}” stands in the map more than once; merged, the strongest level is kept.</source>
        <translation>{region}, «{field}» è presente più di una volta nella mappa; voci unite, si mantiene il livello più alto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/partners_page.py"/>
        <source>{score} of 100</source>
        <translation>{score} su 100</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>{table}, column {column}: decimal commas are read as decimal points.</source>
        <translation>{table}, colonna {column}: le virgole decimali sono lette come punti decimali.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>{table}: rows by rule follow their rule; what they said otherwise was not taken over: {rows}</source>
        <translation>{table}: le righe per regola generale seguono la rispettiva regola; ciò che indicavano di diverso non è stato ripreso: {rows}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/records.py"/>
        <source>{table}: {n} rows left out, their region is not in the edition.</source>
        <extracomment>append</extracomment>
        <translation>{table}: {n} righe escluse, la loro regione non è nell’edizione.</translation>
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
        <translation>{title} ({n}, di cui in fase di piano o proposta: {m})</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/captions.py"/>
        <source>{title}, edition {version} of {date}</source>
        <translation>{title}, edizione {version} del {date}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>{unit} is already taken by {owner}, placed by hand.</source>
        <translation>{unit} è già occupata da {owner}, collocata a mano.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{what} does not fit into its box and is cut.</source>
        <translation>{what} non entra nel proprio riquadro: il testo è tagliato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>{what} in Europe, by country</source>
        <translation>{what} in Europa, per paese</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <source>{what} in Europe, by region</source>
        <translation>{what} in Europa, per regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>{what} in Europe’s maritime regions</source>
        <translation>{what} nelle regioni marittime d’Europa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/checks.py"/>
        <source>{what} is set in {n} pt; under {least} pt nobody reads it on paper.</source>
        <translation>{what}: corpo {n} pt; sotto {least} pt il testo non è leggibile su carta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>{what}, and {share}</source>
        <extracomment>replace</extracomment>
        <translation>{what} e {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>{what}: powers of Europe’s maritime regions</source>
        <extracomment>replace</extracomment>
        <translation>{what}: poteri delle regioni marittime d’Europa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>{what}; {share}</source>
        <translation>{what}; {share}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/inspect/cards.py"/>
        <source>{year} (inferred)</source>
        <translation>{year} (dedotto)</translation>
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
        <translation>Åland (autonoma)</translation>
    </message>
    <message>
        <location filename="../resources/data/edition/regions.csv"/>
        <source>Île-de-France</source>
        <extracomment>data</extracomment>
        <translation>Île-de-France</translation>
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
        <translation>«Dedotto»: discende dalla ripartizione dei compiti; nessuna fonte lo afferma.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>“Kind of power not stated”: the source names the field only. “No answer”: the edition names no power.</source>
        <translation>«Tipo di potere non indicato»: la fonte cita solo il settore. «Nessuna risposta»: l’edizione non riporta alcun potere.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>“No answer”: the edition has no entry for the region in this theme.</source>
        <translation>«Nessuna risposta»: l’edizione non contiene voci per la regione in questo tema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>“No answer”: the edition has no entry for the region.</source>
        <translation>«Nessuna risposta»: l’edizione non contiene voci per la regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>“No answer”: the edition names neither a power nor an experience.</source>
        <translation>«Nessuna risposta»: l’edizione non riporta né un potere né un’esperienza.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>“No answer”: the edition names nothing for the region.</source>
        <translation>«Nessuna risposta»: l’edizione non riporta nulla per la regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <source>“None published”: the edition holds no determination for the country.</source>
        <translation>«Nessuna pubblicata»: l’edizione non contiene alcuna determinazione per il paese.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <source>“Not available”: no figure at the region’s level.</source>
        <translation>«Non disponibile»: nessun dato al livello della regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/indicator_texts.py"/>
        <source>“Not available”: the dataset has no figure for the country.</source>
        <extracomment>joined</extracomment>
        <translation>«Non disponibile»: il dataset non contiene dati per il paese.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/small_multiples.py"/>
        <location filename="../cpmr_migration_plugin/model/style/map_words.py"/>
        <location filename="../cpmr_migration_plugin/project/subjects/preset_texts.py"/>
        <source>“Not surveyed”: no region of the edition.</source>
        <translation>«Non rilevato»: nessuna regione dell’edizione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/rule_checks.py"/>
        <source>“all except” names nobody</source>
        <extracomment>Problem</extracomment>
        <translation>«all except» non indica alcuna regione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“dimension” is missing</source>
        <extracomment>_invalid</extracomment>
        <translation>manca «dimension»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>“format” is not “{format}”</source>
        <translation>«format» non è «{format}»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“id” names a dimension twice, or too many</source>
        <extracomment>_invalid</extracomment>
        <translation>«id» indica una dimensione due volte o ne indica troppe</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“id”, the list of dimensions, is missing or wrong</source>
        <extracomment>_invalid</extracomment>
        <translation>«id», l’elenco delle dimensioni, manca o è errato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expression_help.py"/>
        <source>“none” may be stated or inferred, see {function}.</source>
        <translation>«none» può essere secondo la fonte o dedotto, si veda {function}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/answers.py"/>
        <source>“no” becomes no row</source>
        <extracomment>count</extracomment>
        <translation>«no» non dà luogo ad alcuna riga</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/style/preset.py"/>
        <source>“presets” is not a list of 1 to {n} presets</source>
        <translation>«presets» non è un elenco di 1–{n} preimpostazioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“size” does not have one number per dimension</source>
        <extracomment>_invalid</extracomment>
        <translation>«size» non ha un numero per ciascuna dimensione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“size” holds something that is no number of categories</source>
        <extracomment>_invalid</extracomment>
        <translation>«size» contiene un valore che non è un numero di categorie</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“value” is missing</source>
        <extracomment>_invalid</extracomment>
        <translation>manca «value»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>“{address}” is a short address that does not tell which map it stands for.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» è un indirizzo abbreviato che non rivela a quale mappa corrisponde.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>“{address}” is a workbook of the old kind (XLS), or one with a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» è una cartella di lavoro nel vecchio formato (XLS) oppure protetta da password.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>“{address}” is no description of a data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» non è la descrizione di un pacchetto di dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>“{address}” is not a web address (http or https).</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» non è un indirizzo web (http o https).</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/links.py"/>
        <source>“{address}” is not the address of a map in Google My Maps.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» non è l’indirizzo di una mappa di Google My Maps.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset_files.py"/>
        <source>“{address}” leads to a web page, not to a file with data.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{address}» porta a una pagina web, non a un file di dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_again.py"/>
        <source>“{address}” was given with a key, which this computer does not know.</source>
        <extracomment>__init__</extracomment>
        <translation>L’indirizzo «{address}» è stato fornito con una chiave che questo computer non conosce.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/note_words.py"/>
        <source>“{code}” is no NUTS code of 2013 to 2024.</source>
        <translation>«{code}» non è un codice NUTS dal 2013 al 2024.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/places.py"/>
        <source>“{code}” is no code of a region we know.</source>
        <extracomment>note</extracomment>
        <translation>«{code}» non è il codice di una regione nota.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}” in the map</source>
        <translation>«{column}» nella mappa</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}” of {time}: {new} here, {old} before; the first is kept.</source>
        <translation>«{column}» di {time}: qui {new}, prima {old}; si mantiene il primo valore.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}”: {text} names no year; it waits for an answer.</source>
        <translation>«{column}»: {text} non indica un anno; in attesa di una risposta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{column}”: “{text}” may be thousands or decimals; not used.</source>
        <translation>«{column}»: «{text}» può indicare migliaia o decimali; non usato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/processing/load_edition.py"/>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>“{crs}” is no coordinate reference system that QGIS knows.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{crs}» non è un sistema di riferimento delle coordinate noto a QGIS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/cube.py"/>
        <source>“{dimension}” of the dataset has no code {codes}.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{dimension}» del dataset non ha il codice {codes}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{field}” belongs to the theme “{own}”, not to “{theme}”; kept there.</source>
        <translation>«{field}» appartiene al tema «{own}», non a «{theme}»; conservato nel primo.</translation>
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
        <translation>«{field}»: «{text}» non indica il tipo di potere; conservato come «unspecified» con questa formulazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/places.py"/>
        <source>“{file}” asks for “{place}”, which is not opened because a file says so.</source>
        <extracomment>__init__</extracomment>
        <translation>«{file}» richiede «{place}», che non viene aperto solo perché lo indica un file.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>“{file}” cannot be read as a file of styles.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere «{file}» come file di stili.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” cannot be read as an atlas file of this plugin.</source>
        <translation>Impossibile leggere «{file}» come file dell’atlante di questo plugin.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” cannot be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>Impossibile leggere «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/folders.py"/>
        <source>“{file}” cannot be removed.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile rimuovere «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/seizing.py"/>
        <source>“{file}” cannot be replaced.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile sostituire «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/file_writing.py"/>
        <source>“{file}” cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/export.py"/>
        <location filename="../cpmr_migration_plugin/layouts/sheet_files.py"/>
        <source>“{file}” could not be exported.</source>
        <extracomment>ExportError</extracomment>
        <translation>Impossibile esportare «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/content_update.py"/>
        <source>“{file}” could not be renewed.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile aggiornare «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>“{file}” could not be updated.</source>
        <extracomment>TargetError</extracomment>
        <translation>Non è stato possibile aggiornare «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” could not be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Non è stato possibile scrivere «{file}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>“{file}” does not look like a map: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non ha l’aspetto di una mappa: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>“{file}” does not tell what it was loaded from.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non indica da che cosa è stato caricato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/file_writing.py"/>
        <source>“{file}” exists already.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» esiste già.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” has no layer “{layer}”.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{file}» non contiene il layer «{layer}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” has no sheet with anything in it.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non ha alcun foglio con contenuto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>“{file}” has no style “{name}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non contiene lo stile «{name}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” holds boundary lines and no regions.</source>
        <translation>«{file}» contiene linee di confine e nessuna regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” holds more than {n} layers.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{file}» contiene più di {n} layer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” holds no KML document.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non contiene un documento KML.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>“{file}” holds no data package.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non contiene un pacchetto di dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no data, only the address of a map on the web, which could not be fetched now.</source>
        <translation>«{file}» non contiene dati, ma solo l’indirizzo web di una mappa, che al momento non è stato possibile recuperare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no data, only the address of the map on the web.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non contiene dati, ma solo l’indirizzo web della mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” holds no placemarks.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non contiene segnaposto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/export_presets.py"/>
        <source>“{file}” holds no preset of an export.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non contiene una preimpostazione di esportazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/gisco_download.py"/>
        <source>“{file}” holds other regions than its name says.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{file}» contiene regioni diverse da quelle indicate dal nome.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” holds points, such as the points where labels stand, and no regions.</source>
        <translation>«{file}» contiene punti (ad es. quelli per le etichette) e nessuna regione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” holds several layers of regions: {layers}.</source>
        <extracomment>__init__</extracomment>
        <translation>«{file}» contiene più layer di regioni: {layers}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/profile.py"/>
        <source>“{file}” in your profile cannot be written.</source>
        <extracomment>TargetError</extracomment>
        <translation>Impossibile scrivere «{file}» nel profilo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/profile.py"/>
        <source>“{file}” in your profile was damaged. It was set aside as “{aside}”.</source>
        <translation>«{file}» nel profilo era danneggiato. È stato messo da parte come «{aside}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/base/profile.py"/>
        <source>“{file}” in your profile was written by a newer version of this plugin. It was set aside as “{aside}”.</source>
        <translation>«{file}» nel profilo è stato scritto da una versione più recente di questo plugin. È stato messo da parte come «{aside}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” is a data package, not a table.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è un pacchetto di dati, non una tabella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” is a folder.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» è una cartella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is a web page, not a map.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è una pagina web, non una mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/xmltree.py"/>
        <source>“{file}” is damaged at line {line}, or is no KML file.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è danneggiato alla riga {line} oppure non è un file KML.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” is damaged.</source>
        <extracomment>kind</extracomment>
        <translation>«{file}» è danneggiato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” is in use by another program.</source>
        <extracomment>kind</extracomment>
        <translation>«{file}» è in uso in un altro programma.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load.py"/>
        <source>“{file}” is in use by the open project.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» è in uso nel progetto aperto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is not KML: it begins with “{tag}”.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non è KML: inizia con «{tag}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” is not a KMZ file that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non è un file KMZ leggibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/gisco/files.py"/>
        <source>“{file}” is not a file of NUTS regions.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{file}» non è un file di regioni NUTS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is not a map that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non è una mappa leggibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is not a workbook that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non è una cartella di lavoro leggibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{file}” is not a zip archive that can be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non è un archivio zip leggibile.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>“{file}” is not there.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» non è stato trovato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/sources_list.py"/>
        <source>“{file}” is not there; this is the last good copy, of {date}.</source>
        <translation>«{file}» non è stato trovato; questa è l’ultima copia valida, del {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/available.py"/>
        <source>“{file}” is of an older version of this plugin and does not hold the units to choose from.</source>
        <extracomment>AtlasError</extracomment>
        <translation>«{file}» è di una versione precedente di questo plugin e non contiene le unità tra cui scegliere.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/seizing.py"/>
        <source>“{file}” is open in another program or project.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» è aperto in un altro programma o progetto.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is protected by a password, or is a workbook of the old XLS kind.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è protetto da password oppure è una cartella di lavoro nel vecchio formato XLS.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/spreadsheet.py"/>
        <source>“{file}” is protected by a password.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è protetto da password.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/causes.py"/>
        <source>“{file}” is read-only.</source>
        <extracomment>kind</extracomment>
        <translation>«{file}» è di sola lettura.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is refused: it links to more than {n} maps.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è rifiutato: rimanda a più di {n} mappe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{file}” is refused: the archive does not look like a dataset.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è rifiutato: l’archivio non ha l’aspetto di un dataset.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kmz.py"/>
        <source>“{file}” is refused: the archive does not look like a map.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è rifiutato: l’archivio non ha l’aspetto di una mappa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/sublayers.py"/>
        <source>“{file}” is refused: the archive does not look like one of boundaries.</source>
        <extracomment>BoundaryError</extracomment>
        <translation>«{file}» è rifiutato: l’archivio non ha l’aspetto di un archivio di confini.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/overrides.py"/>
        <source>“{file}” is too large for a table of placements.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è troppo grande per una tabella di collocazioni.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/files.py"/>
        <source>“{file}” is too large to be read: more than {n} MB.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è troppo grande per essere letto: più di {n} MB.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” is too large: {reason}.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è troppo grande: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/migration.py"/>
        <source>“{file}” is up to date.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» è aggiornato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/file_update.py"/>
        <source>“{file}” is up to date. As it was, it is kept in “{copy}”.</source>
        <translation>«{file}» è aggiornato. Com’era, è conservato in «{copy}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/sheets.py"/>
        <source>“{file}” is what a spreadsheet program leaves beside an open workbook, not the workbook.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è un file che un foglio di calcolo lascia accanto a una cartella di lavoro aperta, non la cartella di lavoro.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/kml.py"/>
        <source>“{file}” links to the rest of its data on the web, which could not be fetched now.</source>
        <translation>«{file}» rimanda al web per il resto dei suoi dati, che al momento non è stato possibile recuperare.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/target.py"/>
        <source>“{file}” must end in {endings}.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{file}» deve terminare in {endings}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/basis.py"/>
        <source>“{file}” was changed in the meantime.</source>
        <extracomment>ChangedMeanwhile</extracomment>
        <translation>«{file}» è stato modificato nel frattempo.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/load_parameters.py"/>
        <source>“{file}” was loaded by a newer version of this plugin.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{file}» è stato caricato da una versione più recente di questo plugin.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/store/reading.py"/>
        <source>“{file}” was made by a newer version of this plugin.</source>
        <extracomment>AtlasError</extracomment>
        <translation>«{file}» è stato creato da una versione più recente di questo plugin.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/refreshing/file_update.py"/>
        <source>“{file}” was written by an older version of this plugin. Updated, it lets edits in its tables reach its maps, with and without the plugin, and gives every row an id of its own.

The file as it is stays beside it, as a copy. Version 0.1.0 of the plugin will refuse the updated file, and opens the copy.

Update it?</source>
        <translation>«{file}» è stato scritto da una versione precedente di questo plugin. Aggiornato, le modifiche nelle sue tabelle arrivano alle sue mappe, con e senza il plugin, e ogni riga riceve un identificativo proprio.

Il file com’è resta accanto, come copia. La versione 0.1.0 del plugin rifiuterà il file aggiornato, e apre la copia.

Aggiornarlo?</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/controller.py"/>
        <source>“{file}” was written by an older version: edits in its tables do not reach its maps.</source>
        <translation>«{file}» è stato scritto da una versione precedente: le modifiche nelle sue tabelle non arrivano alle sue mappe.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/write.py"/>
        <source>“{folder}” holds a data package already.</source>
        <extracomment>TargetError</extracomment>
        <translation>«{folder}» contiene già un pacchetto di dati.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/tables.py"/>
        <source>“{header}” is about who answered, not about the region; it is not used any more.</source>
        <translation>«{header}» riguarda chi ha risposto, non la regione; non è più usata.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>“{layer}” has no totals to draw as symbols.</source>
        <translation>«{layer}» non ha valori assoluti da rappresentare con simboli.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/subjects/kinds.py"/>
        <source>“{layer}” is not a map of a migration atlas.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{layer}» non è una mappa di un atlante della migrazione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/preset_fit.py"/>
        <source>“{layer}” shows totals: colours would mislead, symbols do not.</source>
        <translation>«{layer}» mostra valori assoluti: i colori sarebbero fuorvianti, i simboli no.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/exporting/map_checks.py"/>
        <source>“{layer}” was changed. Its style as it was is kept under Styles ▸ “{style}”.</source>
        <translation>«{layer}» è stato modificato. Lo stile precedente è conservato in Stili ▸ «{style}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/dataset.py"/>
        <source>“{line}” does not say which theme a folder is.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{line}» non indica a quale tema corrisponde una cartella.</translation>
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
        <translation>Impossibile leggere «{name}» come tabella: {reason}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/boundaries/location_check.py"/>
        <source>“{name}” has no coordinate reference system, and its coordinates are no longitude and latitude.</source>
        <translation>«{name}» non ha un sistema di riferimento delle coordinate e le sue coordinate non sono longitudine e latitudine.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/text.py"/>
        <source>“{name}” is a web page, not a table.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{name}» è una pagina web, non una tabella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no code</source>
        <translation>«{name}» non è un codice</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no code of a dataset</source>
        <translation>«{name}» non è il codice di un dataset</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no dimension</source>
        <translation>«{name}» non è una dimensione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/query.py"/>
        <source>“{name}” is no period</source>
        <translation>«{name}» non è un periodo</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/join_report.py"/>
        <source>“{name}” is not on the map: {note}</source>
        <extracomment>show_info</extracomment>
        <translation>«{name}» non è sulla mappa: {note}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/docks/panel_context.py"/>
        <source>“{name}” is saved in the atlas file and added as a layer, with the map theme “{theme}”.</source>
        <translation>«{name}» è salvato nel file dell’atlante e aggiunto come layer, con il tema mappa «{theme}».</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>“{name}” is the name of a built-in style.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{name}» è il nome di uno stile integrato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/style.py"/>
        <source>“{name}” was deleted.</source>
        <extracomment>show_info</extracomment>
        <translation>«{name}» è stato eliminato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/gui/dialogs/sources.py"/>
        <source>“{name}” was removed.</source>
        <extracomment>as_text</extracomment>
        <translation>«{name}» è stata rimossa.</translation>
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
        <translation>«{path}» è una cartella.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/layouts/corner.py"/>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{path}” is larger than {n} MB</source>
        <translation>«{path}» supera {n} MB</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{path}” is packed in an unusual way</source>
        <translation>«{path}» è compresso in modo insolito</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/archive.py"/>
        <source>“{path}” stands in it more than once</source>
        <translation>«{path}» vi è presente più di una volta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/sources_list.py"/>
        <source>“{place}” is not there any more, and no copy of it has been kept.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{place}» non esiste più e non ne è stata conservata alcuna copia.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/project/presets.py"/>
        <source>“{preset}” does not fit this layer.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{preset}» non è adatto a questo layer.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/xlsx.py"/>
        <source>“{reference}” names no cell</source>
        <extracomment>Unreadable</extracomment>
        <translation>«{reference}» non indica alcuna cella</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{sheet}” has {n} rows; a survey has one for each region, {limit} at most.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{sheet}» ha {n} righe; un’indagine ne ha una per regione, al massimo {limit}.</translation>
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
        <translation>«{text}» è conservato come nota</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no NUTS year; not used.</source>
        <extracomment>note</extracomment>
        <translation>«{text}» non è un anno NUTS; non usato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/answers.py"/>
        <source>“{text}” is no answer</source>
        <translation>«{text}» non è una risposta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_choice.py"/>
        <source>“{text}” is no choice of a dimension.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{text}» non è una scelta valida per una dimensione.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no kind of CPMR membership; not used.</source>
        <extracomment>note</extracomment>
        <translation>«{text}» non è un tipo di adesione alla CRPM; non usato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/answers.py"/>
        <source>“{text}” is no kind of experience we know; not used.</source>
        <translation>«{text}» non è un tipo di esperienza noto; non usato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/answers.py"/>
        <source>“{text}” is no level that is known; kept as “kind of power not stated”</source>
        <translation>«{text}» non è un livello noto; conservato come «tipo di potere non indicato»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{text}” is no web address of a factsheet; not used.</source>
        <extracomment>note</extracomment>
        <translation>«{text}» non è l’indirizzo web di una scheda informativa; non usato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/expressions.py"/>
        <source>“{text}” is no {what}; known are {ids}</source>
        <extracomment>KeyError</extracomment>
        <translation>«{text}» non è un valore ammesso per «{what}»; i valori noti sono {ids}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a NUTS code; left empty</source>
        <extracomment>note</extracomment>
        <translation>«{text}» non è un codice NUTS; lasciato vuoto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a membership that is known; left empty</source>
        <extracomment>note</extracomment>
        <translation>«{text}» non è un tipo di adesione noto; lasciato vuoto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/tables/ods.py"/>
        <source>“{text}” is not a number of repetitions</source>
        <extracomment>Unreadable</extracomment>
        <translation>«{text}» non è un numero di ripetizioni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/styling/styles.py"/>
        <source>“{text}” is not a number.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{text}» non è un numero.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>“{text}” is not a place on Earth</source>
        <extracomment>BadCoordinates</extracomment>
        <translation>«{text}» non è un luogo sulla Terra</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/geometry.py"/>
        <source>“{text}” is not a position</source>
        <extracomment>BadCoordinates</extracomment>
        <translation>«{text}» non è una posizione</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is not a year; not used</source>
        <extracomment>note</extracomment>
        <translation>«{text}» non è un anno; non usato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{text}” is read as: {links}</source>
        <extracomment>note</extracomment>
        <translation>«{text}» è letto come: {links}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/answers.py"/>
        <source>“{text}” seems to say no in words that are not known; not used. Write “none” if it means that</source>
        <translation>«{text}» sembra una risposta negativa in termini non noti; non usato. Se il senso è questo, scrivere «none»</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/recognition/answers.py"/>
        <source>“{text}” tells of the power of another authority, not of the region&apos;s; not used</source>
        <translation>«{text}» parla della competenza di un’altra autorità, non di quella della regione; non usato</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_job.py"/>
        <source>“{title}” added: {placed} of {units} territories have a figure.</source>
        <translation>«{title}» aggiunto: {placed} territori su {units} hanno un dato.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>“{title}” cannot be loaded: 1 problem.</source>
        <translation>Impossibile caricare «{title}»: 1 problema.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/edition.py"/>
        <source>“{title}” cannot be loaded: {n} problems.</source>
        <translation>Impossibile caricare «{title}»: {n} problemi.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>“{title}” has no figure for any territory that the atlas draws now.</source>
        <translation>«{title}» non ha dati per alcun territorio ora rappresentato nell’atlante.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/loading/importers/reading.py"/>
        <source>“{title}” holds no region of which anything could be read.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{title}» non contiene alcuna regione da cui si sia potuto leggere qualcosa.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_figures.py"/>
        <source>“{title}” is published for {levels} only.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{title}» è pubblicato solo per {levels}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/tables.py"/>
        <source>“{title}” stands in the map twice; kept once.</source>
        <extracomment>note</extracomment>
        <translation>«{title}» è presente due volte nella mappa; conservato una volta.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>“{title}”: Eurostat gives no usable answer just now; its figures of {date} stay.</source>
        <translation>«{title}»: Eurostat non fornisce al momento una risposta utilizzabile; restano i dati del {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>“{title}”: you work offline; its figures of {date} stay.</source>
        <translation>«{title}»: è attiva la modalità offline; restano i dati del {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/indicators/indicator_refresh.py"/>
        <source>“{title}”: {reason} Its figures of {date} stay.</source>
        <translation>«{title}»: {reason} Restano i dati del {date}.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/http/session.py"/>
        <source>“{url}” is not an address on the web.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{url}» non è un indirizzo web.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/datapackage.py"/>
        <source>“{value}” cannot separate columns</source>
        <extracomment>_Unreadable</extracomment>
        <translation>«{value}» non può separare le colonne</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a country code of two capital letters</source>
        <translation>«{value}» non è un codice paese di due lettere maiuscole</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <source>“{value}” is not a country that is known</source>
        <extracomment>problem</extracomment>
        <translation>«{value}» non è un paese noto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a date such as 2024, 2024-07 or 2024-07-31</source>
        <translation>«{value}» non è una data come 2024, 2024-07 o 2024-07-31</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a date such as 2026-11-22</source>
        <translation>«{value}» non è una data come 2026-11-22</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a number</source>
        <translation>«{value}» non è un numero</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a time period such as 2024 or 2024-07</source>
        <translation>«{value}» non è un periodo come 2024 o 2024-07</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a two-letter country code</source>
        <translation>«{value}» non è un codice paese di due lettere</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a web address (http or https)</source>
        <translation>«{value}» non è un indirizzo web (http o https)</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not a year</source>
        <translation>«{value}» non è un anno</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not a year or a span of years</source>
        <translation>«{value}» non è un anno o un intervallo di anni</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/mymaps/convert.py"/>
        <source>“{value}” is not a year.</source>
        <extracomment>PluginError</extracomment>
        <translation>«{value}» non è un anno.</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/overrides.py"/>
        <source>“{value}” is not one of: {known}</source>
        <translation>«{value}» non è tra i valori ammessi: {known}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/survey/applying.py"/>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” is not one of: {values}</source>
        <translation>«{value}» non è tra i valori ammessi: {values}</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/model/validation.py"/>
        <source>“{value}” stands more than once</source>
        <translation>«{value}» è presente più di una volta</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” has an entry “{key}” outside the {cells} cells</source>
        <extracomment>_invalid</extracomment>
        <translation>«{what}» ha una voce «{key}» al di fuori delle {cells} celle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” has {n} entries where the dimensions make {cells} cells</source>
        <extracomment>_invalid</extracomment>
        <translation>«{what}» ha {n} voci, mentre le dimensioni formano {cells} celle</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/sources/eurostat/jsonstat.py"/>
        <source>“{what}” is neither an array nor an object</source>
        <extracomment>_invalid</extracomment>
        <translation>«{what}» non è né un array né un oggetto</translation>
    </message>
    <message>
        <location filename="../cpmr_migration_plugin/workflows/regions/result_pages.py"/>
        <source>≠: the regions differ.</source>
        <translation>≠: le regioni differiscono.</translation>
    </message>
</context>
</TS>
