"""The questions asked all day are answered from an index, however long the tables grow."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import ClauseElement
from sqlalchemy.dialects import sqlite

from storage import Ledgers, open_store
from storage.ledgers import answers, inbox, journal, occurrences, outbox
from storage.tables import TABLES


@pytest.fixture(scope="module")
def ledgers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledgers]:
    folder = tmp_path_factory.mktemp("plans")
    store = open_store(f"sqlite:///{folder / 'regain.db'}", Path(folder))
    with store.begin() as opened:
        yield opened
    store.close()


@pytest.mark.parametrize(
    ("question", "index"),
    [
        pytest.param(occurrences.RIPE, "ix_occurrence_ripe (wake_at<?)", id="what is ripe"),
        pytest.param(inbox.NEXT, "ix_inbox_waiting (person_id=?)", id="the next input"),
        pytest.param(inbox.PEOPLE_WAITING, "ix_inbox_waiting", id="whose inputs wait"),
        pytest.param(outbox.HEAD, "ix_outbox_unsent (person_id=?)", id="the next message"),
        pytest.param(outbox.PEOPLE_WAITING, "ix_outbox_unsent", id="whose messages wait"),
        pytest.param(outbox.BY_TOKEN, "(token=?)", id="the message of a button"),
        pytest.param(answers.SINCE, "(person_id=?)", id="the answers of a person"),
        pytest.param(answers.REPLACED, "(person_id=?)", id="the corrections of a person"),
        pytest.param(journal.EVERYTHING, "ix_journal_person_id_id (person_id=?)", id="all of it"),
        pytest.param(journal.LATEST, "ix_journal_person_id_id (person_id=?)", id="the journal"),
    ],
)
def test_it_is_answered_from_an_index(
    ledgers: Ledgers, question: ClauseElement, index: str
) -> None:
    compiled = question.compile(dialect=sqlite.dialect(paramstyle="named"))
    explained = ledgers.connection.exec_driver_sql(
        f"EXPLAIN QUERY PLAN {compiled}", dict.fromkeys(compiled.params, 1)
    )
    steps = [row.detail for row in explained]
    assert any(index in step for step in steps)
    assert not {step.removeprefix("SCAN ") for step in steps} & set(TABLES.tables)
