# Crossread: `make run` opens the window on the sample event, `make test` runs every test. Both set up what they need.
#
#   PYTHON=python3.12     another interpreter (3.11 or later)
#   TORCH_INDEX=URL       where else to look for torch; empty for pip's own sources alone

PYTHON ?= python3
TORCH_INDEX ?= auto
TESTS ?=

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check
CPU_BUILDS := https://download.pytorch.org/whl/cpu
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev
OFFSCREEN := QT_QPA_PLATFORM=offscreen
QT_PACKAGES := libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1 \
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 \
  libxcb-xinerama0 libxcb-xkb1 fonts-noto-core
# $(call provide,PACKAGES): install system packages where we may, else say what to type, and stop.
provide = if command -v apt-get >/dev/null 2>&1 && [ "$$(id -u)" = 0 ]; then \
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1) >/dev/null; \
  else echo "Please type, then try again:  sudo apt-get install -y $(strip $(1))"; \
    echo "(These are the names on Debian and Ubuntu; other systems have the same libraries under similar names.)"; \
    exit 1; fi

# $(call reached,URL): true where the address answers at once; the alarm ends also a search for its name that hangs.
reached = $(PY) -c 'import signal, urllib.request as u; signal.alarm(5); u.urlopen("$(1)", timeout=4)' >/dev/null 2>&1

.PHONY: help run window picture test report screenshots translations lint clean qt-offscreen qt-xcb

help:
	@echo "make run          open the window on the sample event (without a display: a report and a picture in out/)"
	@echo "make test         run every test"
	@echo "make report       compare the sample event without a window, write out/report.html"
	@echo "make screenshots  draw the window in every look, size and number of articles into screenshots/"
	@echo "make translations take new texts of the window into resources/locale and compile it"
	@echo "make lint         ruff, mypy, import-linter"
	@echo "make clean        remove what was made, except $(VENV)"

run: $(READY)
	@if [ "$$(uname)" = Darwin ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; \
	then $(MAKE) --no-print-directory window; else $(MAKE) --no-print-directory picture; fi

window: qt-xcb
	$(VENV)/bin/crossread --sample

picture: qt-offscreen report
	$(OFFSCREEN) $(VENV)/bin/crossread --sample --picture out/window.png
	@echo "A picture of the window:        $(CURDIR)/out/window.png"
	@echo "There is no display here, so no window was opened."

report: $(READY)
	@mkdir -p out
	$(VENV)/bin/crossread-cli report --sample --to out/report.html --force
	@echo "The report of the sample event: $(CURDIR)/out/report.html"

test: $(READY_DEV) qt-offscreen
	$(OFFSCREEN) $(PY) -m pytest $(TESTS)

screenshots: $(READY) qt-offscreen
	$(OFFSCREEN) $(PY) -m ui.screenshots screenshots
	@echo "The pictures: $(CURDIR)/screenshots"

translations: $(READY) qt-offscreen
	$(OFFSCREEN) $(PY) -m ui.languages

lint: $(READY_DEV)
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy --strict
	$(VENV)/bin/lint-imports

clean:
	rm -rf out screenshots build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -not -path "./$(VENV)/*" -prune -exec rm -rf {} +

# -- Setting up -------------------------------------------------------------------------------------------------------

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Crossread needs Python 3.11 or later. If you have one:  make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(call provide,python3-venv); }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

# torch comes first and alone: on Linux its plain build is one for NVIDIA cards, gigabytes that are not used. The CPU
# builds are asked for 5 seconds at most; where they cannot be reached, torch comes from pip's own sources.
$(READY): pyproject.toml constraints.txt | $(PY)
	@index='$(TORCH_INDEX)'; \
	if [ "$$index" = auto ]; then index=; \
	  if [ "$$(uname)" = Linux ] && $(call reached,$(CPU_BUILDS)/torch/); then index=$(CPU_BUILDS); fi; fi; \
	for more in $${index:+"--extra-index-url $$index"} ""; do \
	  echo "$(PIP) install -c constraints.txt $$more torch==2.13.0"; \
	  if $(PIP) install -c constraints.txt $$more torch==2.13.0; then exit 0; fi; \
	done; exit 1
	$(PIP) install -c constraints.txt -e .
	@touch $@

$(READY_DEV): $(READY)
	$(PIP) install -c constraints.txt -e '.[dev]'
	@touch $@

# Ask the loader which libraries of Qt's platform plugin it cannot find (nothing to ask on macOS, which has no ldd).
qt-offscreen qt-xcb: qt-%: $(READY)
	@qt="$$($(PY) -c 'from importlib.util import find_spec as f; print(f("PySide6").submodule_search_locations[0])')"; \
	missing="$$(ldd "$$qt/QtWidgets.abi3.so" "$$qt/Qt/plugins/platforms/libq$*.so" 2>/dev/null | \
	  awk '/not found/ {print $$1}' | sort -u | tr '\n' ' ')"; \
	if [ -n "$$missing" ]; then echo "Qt needs system libraries that are missing here: $$missing"; $(call provide,$(QT_PACKAGES)); fi
