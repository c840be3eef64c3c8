"""Figures in Prometheus' text format; none of them is about a person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from storage import Store

CONTENT_TYPE = "text/plain; version=0.0.4"


@dataclass(frozen=True)
class Sample:
    """One value of a metric, with its labels."""

    value: int
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Metric:
    """A metric: `kind` is `gauge` or `counter`."""

    name: str
    help: str
    kind: str
    samples: tuple[Sample, ...]


def exposition(metrics: Iterable[Metric]) -> str:
    """The metrics as Prometheus reads them. Label values are plain names, without quotes."""
    return "".join(line + "\n" for metric in metrics for line in _lines(metric))


def _lines(metric: Metric) -> list[str]:
    head = [f"# HELP {metric.name} {metric.help}", f"# TYPE {metric.name} {metric.kind}"]
    return head + [f"{metric.name}{_labels(s.labels)} {s.value}" for s in metric.samples]


def _labels(labels: Mapping[str, str]) -> str:
    inside = ",".join(f'{name}="{value}"' for name, value in labels.items())
    return f"{{{inside}}}" if inside else ""


def ledger_metrics(store: Store) -> list[Metric]:
    """What waits in the ledgers and what became of the messages."""
    with store.begin() as ledgers:
        states = ledgers.outbox.counts()
        repeats = ledgers.outbox.repeats()
        waiting, dead = ledgers.inbox.people_waiting(), ledgers.inbox.dead()
    messages = tuple(Sample(count, {"state": state}) for state, count in sorted(states.items()))
    return [
        Metric("regain_outbox_messages", "Messages by state.", "gauge", messages),
        Metric(
            "regain_outbox_repeats_total",
            "Messages sent again because nobody knew whether they had arrived.",
            "counter",
            (Sample(repeats),),
        ),
        Metric(
            "regain_inbox_people_waiting",
            "People with inputs that are not handled yet.",
            "gauge",
            (Sample(len(waiting)),),
        ),
        Metric(
            "regain_inbox_dead_letters",
            "Inputs given up after repeated failures.",
            "gauge",
            (Sample(len(dead)),),
        ),
    ]
