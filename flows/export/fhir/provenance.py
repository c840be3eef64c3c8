"""Provenance: who gave which answers, by which content; and who saw a flag first."""

from collections.abc import Iterator
from datetime import datetime

from flows.export.fhir.flags import flag_id
from flows.export.fhir.names import SYSTEM, TERMINOLOGY, Names, coded, instant, refer
from flows.export.fhir.observations import observation_id
from flows.export.fhir.questionnaires import questionnaire_id
from flows.export.fhir.responses import response_id
from flows.export.kept import Kept, KeptAlert, KeptCheckIn
from flows.export.plain import Json

PARTICIPANT = f"{TERMINOLOGY}provenance-participant-type"


def provenances(kept: Kept, names: Names) -> Iterator[Json]:
    """One for each person who answered a check-in, and one for each flag that was seen."""
    for check_in in kept.check_ins:
        for by in dict.fromkeys(answer.stands.by for answer in check_in.answers):
            yield _answered(kept, names, check_in, by)
    for alert in kept.alerts:
        if alert.seen_at:
            yield _seen(names, alert, alert.seen_at)


def _answered(kept: Kept, names: Names, check_in: KeptCheckIn, by: str) -> Json:
    times = [answer.stands.at for answer in check_in.answers if answer.stands.by == by]
    measures = [measure for measure, _ in kept.values(check_in)]
    targets = [response_id(names, check_in.key)]
    targets += [observation_id(names, check_in, measure) for measure in measures]
    said: Json = {
        "resourceType": "Provenance",
        "id": names.id("Provenance", f"{check_in.key}/{by}"),
        "target": [refer(target) for target in targets],
        "recorded": instant(max(times)),
        "agent": [_agent("author", names.person(by)), _agent("assembler", names.device)],
    }
    if check_in.instrument:
        asked = questionnaire_id(names, check_in.instrument.id, check_in.content)
        version = {"system": f"{SYSTEM}content", "value": check_in.content}
        what = {**refer(asked), "identifier": version}
        said["entity"] = [{"role": "source", "what": what}]
    return said


def _seen(names: Names, alert: KeptAlert, at: datetime) -> Json:
    return {
        "resourceType": "Provenance",
        "id": names.id("Provenance", f"flag/{alert.id}"),
        "target": [refer(flag_id(names, alert))],
        "recorded": instant(at),
        "agent": [_agent("verifier", names.person(alert.seen_by or ""))],
    }


def _agent(role: str, who: Json) -> Json:
    return {"type": coded(PARTICIPANT, role), "who": who}
