"""How far a "no" reaches."""

from __future__ import annotations

from collections.abc import Sequence

from flows.screen.matcher import Match, View

REACH = 4  # words a denial reaches before it meets its object
AFTER = 3  # how far behind what it denies it may stand, a pause included: "fever: none"


def denied(
    view: View,
    found: Sequence[Match],
    objects: Sequence[Match],
    before: Sequence[Match],
    after: Sequence[Match],
) -> set[Match]:
    """The matches that a denial before, inside or right after them takes back.

    `objects` are those that one can deny having: where a denial has met one, it ends. A "no" that
    belongs to a complaint itself ("no feeling") denies nothing outside of it.
    """
    own_right = {cue for cue in (*before, *after) if not any(cue.own <= o.own for o in objects)}
    taken = {match for cue in before for match in found if _inside(cue, match)}
    for cue in own_right & {*before}:
        reached = _reached(cue, view, objects)
        taken |= {match for match in found if match.start in reached}
    for cue in own_right & {*after}:
        taken |= _taken_after(cue, found, view)
    return taken


def _taken_after(cue: Match, found: Sequence[Match], view: View) -> set[Match]:
    """What stands right before a "none": the nearest thing, and bare things listed with it."""
    near = {match for match in found if _right_before(match, cue, view)}
    last = max((match.end for match in near), default=0)
    return {match for match in near if match.end == last or not _is_statement(match, view)}


def _is_statement(match: Match, view: View) -> bool:
    words = view.words[match.start : match.end + 1]
    return any("starter" in word.roles for word in words)


def _inside(cue: Match, match: Match) -> bool:
    return match.start < cue.start and cue.end < match.end and not cue.own & match.own


def _right_before(match: Match, cue: Match, view: View) -> bool:
    near = match.end < cue.start and view.gap(match.end, cue.start) <= AFTER
    return near and view.ends(cue.end)


def _reached(cue: Match, view: View, objects: Sequence[Match]) -> set[int]:
    """The words that a denial reaches: its object, and what "or", "and" or commas add to it."""
    reached: set[int] = set()
    left = REACH
    for index in range(cue.end + 1, len(view)):
        if _goes_on(view, index) and index > cue.end + 1:
            left = REACH
        elif left <= 0 or _stops(view, index, met=left < REACH):
            break
        reached.add(index)
        left -= not view.words[index].is_filler
        if any(match.end == index for match in objects):
            left = 0  # the object is met: only a list goes on
    return reached


def _joined_later(view: View, index: int) -> bool:
    return any("join" in word.roles for word in view.words[index:])


def _stops(view: View, index: int, *, met: bool) -> bool:
    roles = view.words[index].roles
    if view.sentence.pauses[index] or "turn" in roles or "break" in roles:
        return True
    return "starter" in roles and met


def _goes_on(view: View, index: int) -> bool:
    """Does a list of denied things go on here, with a bare thing after a comma or "or"?"""
    joined = "join" in view.words[index].roles
    if not joined and not (view.sentence.pauses[index] and _joined_later(view, index)):
        return False
    start = index + joined
    for end in range(start, len(view)):
        if end > start and view.sentence.pauses[end]:
            break
        if view.words[end].roles & {"starter", "turn", "break", "state"}:
            return False
    return start < len(view)
