# Two commands: `make practice` opens the app, `make test` runs the tests.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/pip --disable-pip-version-check --quiet

.PHONY: practice test test-services lint tour clean

practice: $(VENV)/.installed
	@$(BIN)/steadyframe

test: $(VENV)/.installed-test
	$(BIN)/python -m pytest -m "not services" $(ARGS)

test-services: $(VENV)/.installed-test
	$(BIN)/python -m pytest -m services $(ARGS)

lint: $(VENV)/.installed-test
	$(BIN)/lint-imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

$(VENV)/.installed: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing Steadyframe (once; README.md says how large it is) ..."
	$(PIP) install --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.installed-test: $(VENV)/.installed
	$(PIP) install --constraint constraints.txt --editable '.[test]'
	@touch $@

tour: $(VENV)/.installed
	$(BIN)/python -m tests.tour

clean:
	rm -rf $(VENV) dist build
