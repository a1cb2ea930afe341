"""The page “CPMR Migration” in Settings ▸ Options: offline mode, timeouts, downloads."""

from __future__ import annotations

from qgis.gui import QgsMessageBar, QgsOptionsDialogBase, QgsOptionsPageWidget
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .background import in_background
from .downloads_box import DownloadsBox
from .page_name import PAGE
from ..help import add_help, help_button
from ..messages import show_error
from ..widgets.message_room import fit_messages
from ..widgets.middle import ScrolledContent
from ...errors import PluginError
from ...translation import tr
from ...workflows.base import downloads, web
from ...workflows.base.help_topics import Topic


class OptionsPage(QgsOptionsPageWidget):
    """Settings are taken over by :meth:`apply`; removing downloads is asked for and done at once."""

    HELP = Topic.SETTINGS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._loaded = web.choices()
        self.bar = QgsMessageBar(self)
        self.bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        fit_messages(self.bar)
        self.offline = QCheckBox(tr("&Work offline: use only what was downloaded before"), self)
        self.offline.setToolTip(tr("Nothing is asked of any service; the date of what is used instead is always told"))
        self.timeout = self._spin(1, 600, tr(" s"), tr("How long a service may be silent before it is given up"))
        self.deadline = self._spin(1, 240, tr(" min"), tr("How long one download may take in all"))
        self.repeats = self._spin(
            0, 10, "", tr("How often a request is made again after a failure that may pass, such as a busy service")
        )
        self.cache_mb = self._spin(
            10, 100_000, tr(" MB"), tr("When it is full, what was not used for longest makes room for what is new")
        )
        self.downloads = DownloadsBox(self.bar, self.cache_mb, self)
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._web_box())
        inner.addWidget(self.downloads, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(ScrolledContent(content, self), 1)
        layout.addWidget(self.bar)
        self._show(self._loaded)
        add_help(self, self.HELP)

    def apply(self) -> None:
        """Take over what was changed; QGIS calls this on OK."""
        chosen = self._chosen()
        smaller = chosen.cache_mb < self._loaded.cache_mb
        if chosen != self._loaded:
            web.keep_choices(chosen)
            self._loaded = chosen
        changes = self.downloads.take_changes()
        if not changes and not smaller:
            return

        def work() -> None:
            downloads.hold(changes)
            downloads.trim()

        in_background(tr("Tidying up downloads"), work, lambda _: self.downloads.read(), self._failed, self)

    def _web_box(self) -> QGroupBox:
        box = QGroupBox(tr("Web services"), self)
        form = QFormLayout()
        for label, widget in (
            (tr("&Give up on a silent service after"), self.timeout),
            (tr("Give up on a &download after"), self.deadline),
            (tr("&Repeat a failed request"), self.repeats),
        ):
            form.addRow(label, widget)
        hint = QLabel(tr("Proxy, certificates and logins are those of QGIS:"), box)
        buttons = QHBoxLayout()
        buttons.addWidget(hint)
        self.network_button = self._page_button(tr("&Network…"), "mOptionsPageNetwork")
        self.login_button = self._page_button(tr("&Authentication…"), "mOptionsPageAuth")
        buttons.addWidget(self.network_button)
        buttons.addWidget(self.login_button)
        buttons.addStretch(1)
        buttons.addWidget(help_button(self, self.HELP))
        layout = QVBoxLayout(box)
        layout.addWidget(self.offline)
        layout.addLayout(form)
        layout.addLayout(buttons)
        return box

    def _page_button(self, text: str, page: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setToolTip(tr("Go to this page of QGIS's options"))
        button.clicked.connect(lambda _checked: self._go_to(page))
        return button

    def _go_to(self, page: str) -> None:
        window = self.window()
        if window.inherits("QgsOptionsDialogBase"):
            # QGIS's own subclass comes to Python as a plain dialog.
            sip.cast(window, QgsOptionsDialogBase).setCurrentPage(page)

    def _spin(self, least: int, most: int, suffix: str, tip: str) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(least, most)
        spin.setSuffix(suffix)
        spin.setToolTip(tip)
        # A number that runs across the whole window reads badly.
        spin.setFixedWidth(16 * spin.fontMetrics().averageCharWidth())
        return spin

    def _show(self, choices: web.Choices) -> None:
        self.offline.setChecked(choices.offline)
        self.timeout.setValue(int(choices.patience.timeout))
        self.deadline.setValue(max(1, round(choices.patience.deadline / 60)))
        self.repeats.setValue(choices.patience.repeats)
        self.repeats.setSpecialValueText(tr("never"))
        self.repeats.setSuffix(tr(" times"))
        self.cache_mb.setValue(choices.cache_mb)
        self._shown = (self.timeout.value(), self.deadline.value(), self.repeats.value())

    def _chosen(self) -> web.Choices:
        """Return what is chosen; what no spin box can show and nobody changed stays as it was."""
        patience = self._loaded.patience
        shown = (self.timeout.value(), self.deadline.value(), self.repeats.value())
        if shown != self._shown:
            patience = web.Timeouts(shown[0], 60 * shown[1], shown[2])
        return web.Choices(self.offline.isChecked(), self.cache_mb.value(), patience)

    def _failed(self, error: PluginError) -> None:
        show_error(self.bar, error, self)
