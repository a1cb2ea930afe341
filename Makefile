# Everything a person does with this repository. `make help` lists it.
#
# `make demo` and `make test` install what is missing on a fresh Debian 12+ or Ubuntu: QGIS with its
# Python, pandas and requests through apt, the test tools in a virtual environment under build/.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PLUGIN := cpmr_migration_plugin
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
BUILD := build
ZIP := $(BUILD)/$(PLUGIN)-$(VERSION).zip
# The Python that belongs to QGIS; another one may come first on PATH.
PYTHON ?= /usr/bin/python3
VENV := $(BUILD)/venv
# Processes that run the tests in QGIS side by side.
JOBS ?= 2
QT6 := $(BUILD)/qt6
CHECK := $(BUILD)/check
RIVALS := $(BUILD)/bench-venv
# Debian's wrapper qgis_process adds an option that qgis_process itself refuses.
QGIS_PROCESS ?= $(shell command -v qgis_process.bin || command -v qgis_process || echo qgis_process.bin)
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

APT_PACKAGES := qgis python3-qgis qgis-providers python3-pandas python3-requests python3-venv \
	xvfb xauth x11-utils poppler-utils zip fonts-noto-core fonts-dejavu-core gcc libc6-dev
# Qt's translation compiler: its package was renamed with Qt 6.
APT_LRELEASE := qttools5-dev-tools qt6-l10n-tools

export QT_QPA_PLATFORM ?= offscreen
export XDG_RUNTIME_DIR ?= /tmp
# What Python compiles is kept out of the tree.
export PYTHONPYCACHEPREFIX := $(abspath $(BUILD))/pycache

# The tests that need no QGIS.
UNIT = $(VENV)/bin/python -m pytest -q -rs -p no:pytest_qgis -p no:qgis -n $(JOBS) --dist worksteal tests/unit

SOURCES := $(shell find $(PLUGIN) resources i18n -type f -not -name '*.pyc' -not -path '*/__pycache__/*' 2>/dev/null) \
	metadata.txt LICENSE CHANGELOG.md README.md

.PHONY: help demo test unit quick mutants link lint format translations package install bench attack matrix names clean distclean audit qgis tools screenshots edition figures crosswalk looks

help: ## Show this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

# --- what must be there -------------------------------------------------------------------------

# Each package is asked for once; a second run finds the stamp and does nothing.
$(BUILD)/.apt: Makefile
	@mkdir -p $(BUILD)
	@missing=(); for p in $(APT_PACKAGES); do \
		dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing+=($$p); done; \
	if ! ls /usr/bin/lrelease /usr/lib/qt*/bin/lrelease >/dev/null 2>&1; then \
		$(SUDO) apt-get update -qq; \
		for p in $(APT_LRELEASE); do apt-cache show $$p >/dev/null 2>&1 && { missing+=($$p); break; }; done; fi; \
	if (( $${#missing[@]} )); then \
		echo "Installing $${missing[*]}"; \
		$(SUDO) apt-get update -qq; \
		$(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $${missing[@]} >$(BUILD)/apt.log 2>&1 \
			|| { tail -n 20 $(BUILD)/apt.log; exit 1; }; fi
	@touch $@

$(BUILD)/.venv: $(BUILD)/.apt pyproject.toml Makefile
	@test -x $(VENV)/bin/python || $(PYTHON) -m venv --system-site-packages $(VENV)
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check 'pytest>=8,<9' 'pytest-qgis==2.1.0' 'pytest-timeout>=2' 'pytest-xdist>=3,<4' 'hypothesis>=6,<7' 'openpyxl>=3.1,<4' 'ruff==0.15.*'
	@touch $@

# The Qt of QGIS 4, which no distribution has yet.
$(BUILD)/.qt6: $(BUILD)/.apt Makefile
	@test -x $(QT6)/bin/python || $(PYTHON) -m venv $(QT6)
	@$(QT6)/bin/python -m pip install --quiet --disable-pip-version-check 'PyQt6>=6.6,<7' 'pandas>=1.5' 'pytest>=8,<9'
	@touch $@

# What looks at the code without running it; its findings change with its version.
$(BUILD)/.check: $(BUILD)/.apt Makefile
	@test -x $(CHECK)/bin/python || $(PYTHON) -m venv $(CHECK)
	@$(CHECK)/bin/python -m pip install --quiet --disable-pip-version-check 'mypy==2.4.*' 'bandit>=1.9,<2' 'detect-secrets>=1.5,<2' 'flake8>=7,<8'
	@touch $@

# What tells which lines a test reaches.
$(BUILD)/.mutants: $(BUILD)/.venv
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --target $(BUILD)/coverage 'coverage>=7,<8'
	@touch $@

# What the bench compares with; the newest, as those who use it have it.
$(BUILD)/.bench: $(BUILD)/.apt Makefile
	@test -x $(RIVALS)/bin/python || $(PYTHON) -m venv $(RIVALS)
	@$(RIVALS)/bin/python -m pip install --quiet --disable-pip-version-check --use-pep517 'geopandas>=1,<2' 'pyogrio>=0.9,<1' 'pyjstat>=2.4,<3'
	@touch $@

qgis: $(BUILD)/.apt ## Install QGIS and what the plugin needs (Debian, Ubuntu)
tools: $(BUILD)/.venv ## Install the test tools

# --- what a person does -------------------------------------------------------------------------

demo: $(ZIP) ## Install the zip in a throw-away profile and make atlas, project and maps in build/demo
	@QGIS_PROCESS="$(QGIS_PROCESS)" $(PYTHON) .ci/demo.py $(ZIP) $(BUILD)/demo

test: $(BUILD)/.venv $(BUILD)/.qt6 $(BUILD)/i18n/.compiled ## Run all tests: plain Python first, then in QGIS, then against the Qt of QGIS 4
	@$(UNIT)
	@$(VENV)/bin/python -m pytest -q -rs -n $(JOBS) --dist loadfile --timeout=600 tests/qgis
	@$(VENV)/bin/python -m pytest -q -rs -s -p no:pytest_qgis -p no:qgis tests/benchmarks
	@$(QT6)/bin/python -m pytest -q -rs tests/qt6

unit: $(BUILD)/.venv ## Run the tests that need no QGIS
	@$(UNIT)

quick: $(BUILD)/.venv $(BUILD)/.check ## Look at what differs from main (BASE=...), in a minute at most: lint, tests near it, a load in QGIS
	@$(VENV)/bin/python .ci/quick.py --base $(or $(BASE),main) --jobs $(JOBS) --mypy $(CHECK)/bin/mypy

mutants: $(BUILD)/.venv $(BUILD)/.mutants ## Put small faults into the code and see that tests notice: build/mutants/report.md (MUTANTS="--part plain")
	@PYTHONPATH=.ci:$(BUILD)/coverage $(VENV)/bin/python -m mutants --jobs $(JOBS) $(MUTANTS)

bench: $(BUILD)/.venv $(BUILD)/.bench ## Measure speed beside geopandas, Processing and bare GDAL: build/bench/report.md (BENCH="load start" for some)
	@PYTHONPATH=.ci $(VENV)/bin/python -m bench $(if $(BENCH),--only $(BENCH))

attack: $(BUILD)/.venv ## Kill running jobs and look at what is left: build/attack/report.md (KILLS=300, SEED=1, JOBS=2)
	@PYTHONPATH=.ci $(VENV)/bin/python -m attack --kills $(or $(KILLS),300) --seed $(or $(SEED),1) --jobs $(JOBS)

matrix: ## Run demo and tests in every QGIS we promise (this machine's, and newer ones in root directories; needs root)
	@$(PYTHON) .ci/matrix.py $(MATRIX)

lint: $(BUILD)/.venv $(BUILD)/.check ## Check the code, its types and the translations
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(CHECK)/bin/mypy
	@$(PYTHON) .ci/translations.py --check --complete
	@$(PYTHON) .ci/guide.py --check

format: $(BUILD)/.venv ## Bring the code into shape
	@$(VENV)/bin/ruff check --fix --quiet . || true
	@$(VENV)/bin/ruff format .

translations: $(BUILD)/.apt ## Bring i18n/*.ts up to date with the code, and compile them for running from here
	@$(PYTHON) .ci/translations.py
	@$(PYTHON) .ci/guide.py
	@$(PYTHON) .ci/translations.py --compile $(BUILD)/i18n

names: $(BUILD)/.apt ## Add names that are stored or scripted, and new, to tests/data/stored_names.json
	@$(PYTHON) tests/stored_names.py --append

$(BUILD)/i18n/.compiled: $(BUILD)/.apt $(wildcard i18n/*.ts)
	@$(PYTHON) .ci/translations.py --compile $(BUILD)/i18n
	@touch $@

package: $(ZIP) ## Build the zip that QGIS installs
	@echo $(ZIP)

$(ZIP): $(BUILD)/.apt $(SOURCES)
	@$(PYTHON) .ci/package.py $(ZIP)

audit: $(ZIP) $(BUILD)/.check ## Ask of the zip what the plugin repository asks of it
	@$(PYTHON) .ci/audit.py $(ZIP)

install: $(ZIP) ## Install the plugin into a QGIS profile (PROFILE=...)
	@mkdir -p "$(PROFILE)/python/plugins"
	@new=$$(mktemp -d "$(PROFILE)/python/new-plugin-XXXXXX"); trap 'rm -rf "$$new"' EXIT; \
		$(PYTHON) -m zipfile -e $(ZIP) "$$new"; \
		rm -rf "$(PROFILE)/python/plugins/$(PLUGIN)"; \
		mv "$$new/$(PLUGIN)" "$(PROFILE)/python/plugins/"
	@echo "Installed in $(PROFILE). Enable “CPMR Migration” in the plugin manager."

link: $(BUILD)/i18n/.compiled ## Make this checkout the plugin of a QGIS profile (PROFILE=...): edit, reload, see; REPLACE=1 takes an installed one away
	@$(PYTHON) .ci/link.py "$(PROFILE)" $(if $(REPLACE),--replace)

clean: ## Remove what was built, keep what was installed
	@find $(BUILD) -mindepth 1 -maxdepth 1 -not -name venv -not -name qt6 -not -name check -not -name bench-venv -not -name coverage -not -name .mutants -not -name '.bench' -not -name '.venv' -not -name '.qt6' -not -name '.check' -not -name '.apt' -exec rm -rf {} + 2>/dev/null || true
	@find . -name __pycache__ -type d -not -path './$(BUILD)/*' -exec rm -rf {} +

distclean: clean ## Remove everything that was built
	@rm -rf $(BUILD)

screenshots: $(ZIP) ## Take the pictures of the guide anew, in a real QGIS, in each of its languages
	@rm -rf $(BUILD)/screenshots
	@for language in en fr; do \
		for script in screenshots screenshots_regions; do \
			CPMR_LANG=$$language $(PYTHON) .ci/real_qgis.py $(ZIP) .ci/$$script.py $(BUILD)/screenshots/$$language 400; done; \
		$(PYTHON) .ci/pictures.py $(BUILD)/screenshots/$$language $$language; done
	@$(MAKE) looks

looks: $(ZIP) ## Take pictures of the Regions panel in a dark theme and at 200 %, to look at (resources/help/looks)
	@CPMR_THEME="Night Mapping" CPMR_SUFFIX=-dark $(PYTHON) .ci/real_qgis.py $(ZIP) .ci/screenshots_regions.py $(BUILD)/screenshots/en
	@QT_SCALE_FACTOR=2 CPMR_SUFFIX=-200 $(PYTHON) .ci/real_qgis.py $(ZIP) .ci/screenshots_regions.py $(BUILD)/screenshots/en
	@$(PYTHON) .ci/pictures.py $(BUILD)/screenshots/en looks

# --- what makes the data ----------------------------------------------------------------------------

# The real material that figures and crosswalk are made from; it is not part of the repository.
SHARED ?= ../shared/data
# World maps of several QGIS versions may be given: a unit gets a key for every spelling in them.
WORLD_MAPS ?= /usr/share/qgis/resources/data/world_map.gpkg

edition: $(BUILD)/.apt ## Make the bundled edition anew from the tables in resources/data/make
	@$(PYTHON) resources/data/make/make_edition.py

figures: $(BUILD)/.apt ## Make the figures of the bundled edition anew; then make the edition
	@$(PYTHON) resources/data/make/make_figures.py --figures $(SHARED)/figures --nuts $(SHARED)/nuts

crosswalk: $(BUILD)/.apt ## Compute the crosswalk and the recoding table anew
	@$(PYTHON) resources/data/make/make_crosswalk.py $(addprefix --world-map ,$(WORLD_MAPS)) --nuts $(SHARED)/nuts --out resources/data/crosswalk
	@$(PYTHON) resources/data/make/make_recoding.py --nuts $(SHARED)/nuts --out resources/data/crosswalk
