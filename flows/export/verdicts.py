"""What would have been said of the patient's recovery, day by day."""

from flows.diary import diary_of
from flows.export.kept import Kept
from flows.recovery import DayVerdict, histories


def verdicts_of(kept: Kept) -> tuple[DayVerdict, ...]:
    """From the first answer to the last, by the content of the episode.

    Each day is judged with what was known on it alone.
    """
    answered = (check_in.answered for check_in in kept.check_ins)
    diary = diary_of((one for one in answered if one and one.answers), kept.episode)
    if not diary.days:
        return ()
    last = max(day.date for day in diary.days)
    (days,) = histories([(diary, last)], kept.protocol.measures)
    return days
