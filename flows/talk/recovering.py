"""What is said about recovery: a gain, a stall, or honestly that nothing can be claimed yet."""

from datetime import date, timedelta

from flows import offers
from flows.events import (
    GoalReached,
    Occasion,
    Paragraphs,
    ProgressShown,
    RecoveryImproved,
    RecoveryRecurred,
    RecoveryStalled,
)
from flows.inputs import RecoveryRead
from flows.recovery import Diary, Recovery, Verdict
from flows.talk import checkins, happenings, programme, rescreening, tapering
from flows.talk.turn import Turn
from flows.taper import WORTH_A_VISIT
from flows.timeline import Entry, Happening
from flows.week import in_words
from flows.wording import Text

AGAIN_AFTER = timedelta(weeks=4)
PRAISE_AFTER = timedelta(weeks=2)
RECURRENCE = "recovery-recurrence"


def read(turn: Turn, said: RecoveryRead) -> None:
    """Show progress when asked; otherwise speak only when there is something to say."""
    match said.why:
        case Occasion.PROGRESS:
            turn.emit(ProgressShown(said.diary, said.recovery, turn.slots()))
        case Occasion.REMINDER:
            _reminded(turn, said.recovery)
        case Occasion.CHECK_IN:
            _after_checkin(turn, said)
        case Occasion.SILENCE:
            tapering.into_silence(turn, said)
            turn.ask(Text("checkin-hello"))
        case Occasion.WEEK:
            turn.tell(*_week(turn, said.diary))
            turn.ask(Text("review-hello"))
        case Occasion.WORDS:
            turn.tell(*_week(turn, said.diary), choices=((offers.SEE_PROGRESS,),))
            turn.ask()
        case Occasion.PROGRAMME:
            programme.show(turn, said)


def _after_checkin(turn: Turn, said: RecoveryRead) -> None:
    """A check-in that waits for its turn goes first; then what there is to say is said after it.

    Red flags that are to be asked about again go before that.
    """
    rescreening.reached(turn, said.recovery.overall)
    if turn.screening or not checkins.bring_forward(turn):
        _speak(turn, said.recovery)
        programme.after_checkin(turn, said)
        if not turn.events:
            tapering.after_an_answer(turn, said)
    _remember(turn, said.recovery)
    if turn.screening:
        turn.ask()


def _week(turn: Turn, diary: Diary) -> Paragraphs:
    """The week in words: its head, and the lines under it."""
    episode, protocol = turn.episode, turn.protocol
    head, *lines = in_words(
        diary, turn.today, episode.cadence, episode.tasks, protocol.measures, protocol.week
    )
    return ((head, *lines),)


def _remember(turn: Turn, recovery: Recovery) -> None:
    turn.change(verdict=recovery.overall.value)
    if recovery.overall in WORTH_A_VISIT:
        turn.change(unsettled_on=turn.today)


def _speak(turn: Turn, recovery: Recovery) -> None:
    if turn.episode.goal_on and has_recurred(recovery):
        _recurred(turn, recovery)
        return
    match recovery.overall:
        case Verdict.STALLED | Verdict.WORSENING:
            _suggest(turn, recovery)
        case Verdict.GOAL_REACHED:
            _goal(turn, recovery)
        case Verdict.IMPROVING:
            _praise(turn, recovery)


def _reminded(turn: Turn, recovery: Recovery) -> None:
    """They asked for it: the suggestion once more, or that it is no longer needed."""
    if recovery.overall in WORTH_A_VISIT:
        _suggest_now(turn, recovery)
    else:
        turn.tell(Text("reminder-not-needed"), recovery.reason)


def _suggest(turn: Turn, recovery: Recovery) -> None:
    """A re-evaluation is suggested once, and again after four weeks or when the reason changes."""
    episode = turn.episode
    changed = episode.suggested != recovery.overall.value
    if changed or _long_ago(turn, episode.suggested_on, AGAIN_AFTER):
        _suggest_now(turn, recovery)


def _suggest_now(turn: Turn, recovery: Recovery) -> None:
    turn.change(suggested=recovery.overall.value, suggested_on=turn.today)
    happenings.keep(turn, Entry(Happening.SUGGESTED, turn.today))
    turn.emit(RecoveryStalled(recovery))


def _praise(turn: Turn, recovery: Recovery) -> None:
    if _long_ago(turn, turn.episode.praised_on, PRAISE_AFTER):
        turn.change(praised_on=turn.today, suggested="")
        turn.emit(RecoveryImproved(recovery))


def _goal(turn: Turn, recovery: Recovery) -> None:
    """Said once while it lasts."""
    if turn.episode.goal_on is None:
        turn.change(goal_on=turn.today, suggested="")
        happenings.keep(turn, Entry(Happening.GOAL, turn.today))
        fewer = not turn.episode.cadence.is_sparse
        if fewer:
            tapering.offered(turn, tapering.WEEKLY)
        turn.emit(GoalReached(recovery, fewer))


def has_recurred(recovery: Recovery) -> bool:
    """Whether the past week was well short of a goal that had been reached."""
    return any(text.id == RECURRENCE for text in recovery.also)


def _recurred(turn: Turn, recovery: Recovery) -> None:
    """Said once; the next suggestion then waits as after any other."""
    turn.change(goal_on=None, suggested=recovery.overall.value, suggested_on=turn.today)
    happenings.keep(turn, Entry(Happening.RECURRENCE, turn.today))
    turn.emit(RecoveryRecurred(recovery))


def _long_ago(turn: Turn, day: date | None, span: timedelta) -> bool:
    return day is None or turn.today - day >= span
