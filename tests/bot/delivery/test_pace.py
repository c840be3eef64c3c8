"""How fast may be sent, with a clock that stands still until it is moved."""

from bot.delivery.pace import Pace
from bot.delivery.traffic import Limits, Traffic


class Seconds:
    """A monotonic clock."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def test_a_few_may_go_at_once_then_one_a_step() -> None:
    now = Seconds()
    pace: Pace[str] = Pace(per_second=2, burst=3, now=now)

    assert [pace.take("anna") for _ in range(5)] == [0, 0, 0, 0.5, 1.0]


def test_rest_earns_the_burst_back_but_no_more() -> None:
    now = Seconds()
    pace: Pace[str] = Pace(per_second=1, burst=2, now=now)
    pace.take("anna")
    pace.take("anna")
    assert pace.wait("anna") == 1

    now.at += 3600
    assert [pace.take("anna") for _ in range(3)] == [0, 0, 1]


def test_over_any_time_no_more_than_the_rate_and_one_burst() -> None:
    now = Seconds()
    pace: Pace[str] = Pace(per_second=25, burst=5, now=now)
    sent = 0
    for _ in range(10_000):
        now.at += 0.001
        if not pace.wait("bot"):
            pace.take("bot")
            sent += 1

    assert 250 <= sent <= 255


def test_each_has_a_limit_of_their_own() -> None:
    pace: Pace[str] = Pace(per_second=1, burst=1, now=Seconds())
    pace.take("anna")

    assert pace.wait("anna") == 1
    assert pace.wait("ben") == 0


def test_after_a_hold_there_is_no_burst() -> None:
    now = Seconds()
    pace: Pace[str] = Pace(per_second=1, burst=4, now=now)
    pace.hold("anna", 30)
    assert pace.wait("anna") == 30

    now.at += 30
    assert [pace.take("anna"), pace.wait("anna")] == [0, 1]


def test_who_rested_is_forgotten_when_there_are_many() -> None:
    now = Seconds()
    pace: Pace[int] = Pace(per_second=1, burst=1, now=now)
    for key in range(20_000):
        now.at += 1
        pace.take(key)

    assert len(pace._due) <= 10_001


ANNA, BEN, CARA = 1, 2, 3


def test_one_flooded_chat_waits_alone_a_second_one_stops_the_bot() -> None:
    now = Seconds()
    traffic = Traffic(Limits(), now)

    traffic.flooded(ANNA, 30)
    assert (traffic.wait(ANNA), traffic.wait(BEN), traffic.wait(CARA)) == (30, 0, 0)

    traffic.flooded(BEN, 20)
    assert (traffic.wait(ANNA), traffic.wait(BEN), traffic.wait(CARA)) == (30, 20, 20)


def test_the_same_chat_flooded_twice_says_nothing_about_the_bot() -> None:
    traffic = Traffic(Limits(), Seconds())
    traffic.flooded(ANNA, 5)
    traffic.flooded(ANNA, 30)

    assert traffic.wait(BEN) == 0


def test_two_floods_far_apart_have_nothing_to_do_with_each_other() -> None:
    now = Seconds()
    traffic = Traffic(Limits(), now)
    traffic.flooded(ANNA, 5)
    now.at += 6
    traffic.flooded(BEN, 5)

    assert traffic.wait(CARA) == 0


def test_cut_off_everybody_waits_longer_each_time_until_it_is_over() -> None:
    now = Seconds()
    traffic = Traffic(Limits(first_pause=1), now)
    waits = []
    for _ in range(7):
        waits.append(traffic.cut_off(ANNA))
        traffic.cut_off(BEN)  # found out at the same time: no second step
        now.at += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 30, 30]

    traffic.through()
    assert traffic.cut_off(CARA) == 1


def test_a_doubtful_message_is_repeated_later_each_time() -> None:
    traffic = Traffic(Limits(first_pause=2, longest_pause=60), Seconds())

    assert [traffic.doubtful(ANNA, n) for n in range(7)] == [2, 4, 8, 16, 32, 60, 60]
    assert traffic.wait(ANNA) == 60
    assert traffic.wait(BEN) == 0
