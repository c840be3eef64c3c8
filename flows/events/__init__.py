"""Everything that follows from an input, in the past tense. Side effects only interpret these."""

from flows.adherence import Ended
from flows.events.care import (
    AlertSeen,
    CardAsked,
    CardShown,
    CaseloadAsked,
    DigestShown,
    InviteWanted,
    LinkEnded,
    LinksAsked,
    ShareOffered,
    TriageShown,
)
from flows.events.checkins import (
    CadenceChosen,
    ContactLost,
    ContactRegained,
    OccurrenceAsked,
    OccurrenceClosed,
    OccurrenceDeferred,
    OccurrenceOpened,
    OccurrencePlanned,
    OccurrenceProlonged,
    OccurrenceReminded,
    OccurrenceSnoozed,
    PatientPaused,
    PatientStopped,
    PlanDropped,
    ZoneChanged,
)
from flows.events.programme import (
    ExerciseShown,
    HelpOffered,
    HelpWanted,
    PatientProgrammeShown,
    ProgrammeChanged,
    ProgrammeGiven,
    ProgrammePraised,
    ProgrammePreviewed,
    ProgrammeSent,
    ProgrammeShown,
    StepsOffered,
)
from flows.events.recovery import (
    AppointmentMade,
    FewerOffered,
    GoalReached,
    Occasion,
    ProgressShown,
    RecoveryAsked,
    RecoveryImproved,
    RecoveryRecurred,
    RecoveryStalled,
    ReportAsked,
    ReportShown,
    TimelineKept,
)
from flows.events.safety import RedFlagRaised, RedFlagSettled, RedFlagStands
from flows.events.saying import (
    AnswerRecorded,
    AnswerTakenBack,
    Choice,
    Choices,
    NoteKept,
    Paragraphs,
    QuestionAsked,
    Told,
)
from flows.events.triage import (
    ConsentDeclined,
    ConsentGiven,
    DispositionReached,
    Summary,
    SummaryPassedOn,
    SummaryShown,
    TopicsOffered,
)

__all__ = [
    "AlertSeen",
    "AnswerRecorded",
    "AnswerTakenBack",
    "AppointmentMade",
    "CadenceChosen",
    "CardAsked",
    "CardShown",
    "CaseloadAsked",
    "Choice",
    "Choices",
    "ConsentDeclined",
    "ConsentGiven",
    "ContactLost",
    "ContactRegained",
    "DigestShown",
    "DispositionReached",
    "Ended",
    "Event",
    "ExerciseShown",
    "FewerOffered",
    "GoalReached",
    "HelpOffered",
    "HelpWanted",
    "InviteWanted",
    "LinkEnded",
    "LinksAsked",
    "NoteKept",
    "Occasion",
    "OccurrenceAsked",
    "OccurrenceClosed",
    "OccurrenceDeferred",
    "OccurrenceOpened",
    "OccurrencePlanned",
    "OccurrenceProlonged",
    "OccurrenceReminded",
    "OccurrenceSnoozed",
    "Paragraphs",
    "PatientPaused",
    "PatientProgrammeShown",
    "PatientStopped",
    "PlanDropped",
    "ProgrammeChanged",
    "ProgrammeGiven",
    "ProgrammePraised",
    "ProgrammePreviewed",
    "ProgrammeSent",
    "ProgrammeShown",
    "ProgressShown",
    "QuestionAsked",
    "RecoveryAsked",
    "RecoveryImproved",
    "RecoveryRecurred",
    "RecoveryStalled",
    "RedFlagRaised",
    "RedFlagSettled",
    "RedFlagStands",
    "ReportAsked",
    "ReportShown",
    "ShareOffered",
    "StepsOffered",
    "Summary",
    "SummaryPassedOn",
    "SummaryShown",
    "TimelineKept",
    "Told",
    "TopicsOffered",
    "TriageShown",
    "ZoneChanged",
]

Event = (
    Told
    | QuestionAsked
    | AnswerRecorded
    | AnswerTakenBack
    | NoteKept
    | RedFlagRaised
    | RedFlagStands
    | RedFlagSettled
    | ConsentGiven
    | ConsentDeclined
    | DispositionReached
    | TopicsOffered
    | SummaryShown
    | SummaryPassedOn
    | ContactLost
    | ContactRegained
    | ZoneChanged
    | OccurrencePlanned
    | PlanDropped
    | OccurrenceDeferred
    | OccurrenceOpened
    | OccurrenceAsked
    | OccurrenceProlonged
    | OccurrenceSnoozed
    | OccurrenceReminded
    | OccurrenceClosed
    | RecoveryAsked
    | ProgressShown
    | RecoveryStalled
    | RecoveryImproved
    | GoalReached
    | FewerOffered
    | RecoveryRecurred
    | TimelineKept
    | AppointmentMade
    | CadenceChosen
    | ReportAsked
    | ReportShown
    | PatientPaused
    | PatientStopped
    | ShareOffered
    | InviteWanted
    | LinksAsked
    | LinkEnded
    | CaseloadAsked
    | CardAsked
    | DigestShown
    | CardShown
    | TriageShown
    | AlertSeen
    | ExerciseShown
    | HelpOffered
    | HelpWanted
    | PatientProgrammeShown
    | ProgrammeChanged
    | ProgrammeGiven
    | ProgrammePraised
    | ProgrammePreviewed
    | ProgrammeSent
    | ProgrammeShown
    | StepsOffered
)
