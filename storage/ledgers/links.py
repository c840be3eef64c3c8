"""Care links: which clinician looks after which patient, now and in the past."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects.postgresql import insert

from storage.ledgers.people import People
from storage.records import CareLink, Person
from storage.tables.care import CURRENT, care_link
from storage.tables.people import person

PATIENT, CLINICIAN = care_link.c.patient_id, care_link.c.clinician_id

ADD = (
    insert(care_link)
    .on_conflict_do_nothing(index_elements=[PATIENT, CLINICIAN], index_where=CURRENT)
    .returning(care_link.c.id)
)
END = (
    update(care_link)
    .where(bindparam("patient") == PATIENT, bindparam("clinician") == CLINICIAN, CURRENT)
    .values(ended_at=bindparam("now"))
)
PATIENTS = (
    select(person)
    .join(care_link, person.c.id == PATIENT)
    .where(bindparam("clinician") == CLINICIAN, CURRENT)
    .order_by(person.c.id)
)
CLINICIANS = (
    select(person)
    .join(care_link, person.c.id == CLINICIAN)
    .where(bindparam("patient") == PATIENT, CURRENT)
    .order_by(person.c.id)
)

HISTORY = (
    select(CLINICIAN, care_link.c.began_at, care_link.c.ended_at)
    .where(bindparam("patient") == PATIENT)
    .order_by(care_link.c.id)
)


class Links:
    """Who looks after whom."""

    def __init__(self, connection: Connection, people: People) -> None:
        self._db = connection
        self._people = people

    def add(self, patient_id: int, clinician_id: int, now: datetime) -> bool:
        """From now on this clinician looks after this patient. False: they do already."""
        row = {"patient_id": patient_id, "clinician_id": clinician_id, "began_at": now}
        return self._db.execute(ADD, row).first() is not None

    def end(self, patient_id: int, clinician_id: int, now: datetime) -> bool:
        """From now on no more. False: they did not."""
        pair = {"patient": patient_id, "clinician": clinician_id, "now": now}
        return self._db.execute(END, pair).rowcount > 0

    def patients_of(self, clinician_id: int) -> list[Person]:
        """Whom this clinician looks after now."""
        return self._people.of_rows(self._db.execute(PATIENTS, {"clinician": clinician_id}))

    def clinicians_of(self, patient_id: int) -> list[Person]:
        """Who looks after this patient now."""
        return self._people.of_rows(self._db.execute(CLINICIANS, {"patient": patient_id}))

    def history(self, patient_id: int) -> list[CareLink]:
        """Who has looked after this patient, now or once; the first link first."""
        rows = self._db.execute(HISTORY, {"patient": patient_id})
        return [CareLink(**row._mapping) for row in rows]
