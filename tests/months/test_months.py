"""A patient's months, as they may go: compared with a plain model after every step."""

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.months.house import hurried
from tests.months.machine import Months

ANY = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def play(months: int, steps: int, *, always_the_same: bool) -> None:
    """So many lives of so many steps."""
    with hurried():
        run_state_machine_as_test(
            Months,
            settings=settings(
                max_examples=months,
                stateful_step_count=steps,
                derandomize=always_the_same,
                database=None,
                suppress_health_check=ANY,
            ),
        )


def test_whatever_happens_in_a_patients_months_the_ledgers_tell_the_truth():
    play(12, 25, always_the_same=True)


if __name__ == "__main__":  # many more, each time others: `python -m tests.months.test_months`
    play(120, 40, always_the_same=False)
