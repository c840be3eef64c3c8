# Everything a newcomer needs: `make run` and `make test`. The rest is for developers.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check format lock slow golden clean

run: .venv/run.stamp
	$(BIN)/regain run

test: .venv/dev.stamp
	$(BIN)/python -m pytest -n 2 --dist loadgroup -m "not slow"

slow: .venv/dev.stamp
	$(BIN)/python -m pytest -n 2 --dist loadgroup -m slow

check: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/regain content check

format: .venv/dev.stamp
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# The lock files pin hashes and name no package index, so that any mirror will do. The larger set
# is resolved first, and the smaller one takes its versions from it.
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --no-header pyproject.toml
lock: .venv/dev.stamp
	$(COMPILE) --extra dev -o requirements-dev.lock
	$(COMPILE) --extra build -c requirements-dev.lock -o requirements.lock

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/run.stamp: requirements.lock pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $@

.venv/dev.stamp: requirements-dev.lock pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $@ .venv/run.stamp

clean:
	rm -rf .venv build *.egg-info

# After a change of wording that is meant: writes the transcripts anew. Read the difference.
golden: .venv/dev.stamp
	REGAIN_WRITE_GOLDEN=1 $(BIN)/python -m pytest -q tests/journeys/test_golden.py
