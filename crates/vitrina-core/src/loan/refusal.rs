//! Why a command is refused: a value with the rule, the reason, and what would help.

use std::fmt;

use super::command::CommandKind;
use super::name::{GateNumber, LineNumber};

macro_rules! reasons {
    ($($name:ident $code:literal $said:literal $help:literal;)*) => {
        /// Why a command is refused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each has its sentence")]
        pub enum Reason { $($name,)* }

        impl Reason {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The stable code, for machines.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// The reason as a sentence.
            #[must_use]
            pub fn said(self) -> &'static str {
                match self { $(Self::$name => $said,)* }
            }

            /// What would help.
            #[must_use]
            pub fn help(self) -> &'static str {
                match self { $(Self::$name => $help,)* }
            }
        }
    };
}

reasons! {
    NoSuchLoan "no-such-loan" "There is no such loan." "Begin with a draft.";
    AlreadyThere "already-there" "A loan of this number is there already." "Take the next number.";
    Stranger "stranger" "Your museum is neither party nor venue of this loan." "Ask one of the two parties.";
    WrongSide "wrong-side" "This step belongs to the other side." "Ask the other museum to take it.";
    WrongRole "wrong-role" "Your role does not take this step." "Ask somebody of your museum who has the role.";
    NotInCustody "not-in-custody" "Your museum does not have the exhibit." "The museum that has it takes this step.";
    Ended "ended" "The loan has ended; only corrections follow." "Correct the record, or begin a new loan.";
    TooEarly "too-early" "The loan has not come so far." "Take the steps before this one first.";
    TooLate "too-late" "The loan is beyond this step." "Use the step that belongs to what stands now.";
    NotJoined "not-joined" "A museum that has not joined cannot be a party." "Invite the museum; the loan can begin once it has joined.";
    SameMuseum "same-museum" "A museum cannot lend to itself." "Name another museum.";
    NoSignatories "no-signatories" "A party must name how many persons sign for it." "Name at least one.";
    TermsBroken "terms-broken" "The terms contradict themselves." "Correct the places named.";
    PurposeMissing "purpose-missing" "A request says what for." "Write the purpose.";
    DaysMissing "days-missing" "The days of possession are not all known." "Give the first and the last day for every venue.";
    NothingAsked "nothing-asked" "No exhibit is asked for." "Add a line.";
    VenueMissing "venue-missing" "There is no venue." "Name the museum where the exhibits will be.";
    PolicyNotShown "policy-not-shown" "The lender's policy was not shown before sending." "Read the policy, then send.";
    AnswerDayPassed "answer-day-passed" "The day of answer lies in the past, or after possession begins." "Name a later day, before possession.";
    ChecksMissing "checks-missing" "The terms as they stand were not checked." "Run the checks on them.";
    ChecksBlock "checks-block" "A check refuses, and nobody may override it." "Change what the check names.";
    ChecksFail "checks-fail" "A check fails, and nobody has overridden it." "Change what it names, or override it with a reason and a name.";
    ConsentMissing "consent-missing" "A body has not given its consent." "Record its consent with the document.";
    NotYourTurn "not-your-turn" "It is the other side's turn." "Wait for its answer.";
    QuestionOpen "question-open" "A question waits for an answer." "Answer it first.";
    NoQuestion "no-question" "Nothing was asked." "There is nothing to answer.";
    WordsMissing "words-missing" "Words are missing that the other side needs." "Write them.";
    NoSuchLine "no-such-line" "The loan has no such line." "Name a line that is there.";
    LineElsewhere "line-elsewhere" "The line does not stand where this step begins." "Take the steps before this one on the line, or leave it.";
    Booked "booked" "The exhibit is taken on those days." "Choose other days, or another exhibit.";
    DayPassed "day-passed" "The day lies in the past." "Name a day that lies ahead.";
    OpinionMissing "opinion-missing" "The condition is unknown or sensitive, and no conservator has spoken." "Add a conservator's opinion.";
    SameExhibit "same-exhibit" "The exhibit offered instead is the one that was asked for." "Offer another exhibit.";
    NotLatest "not-latest" "There is a later version." "Read the latest version and answer that.";
    NothingChanged "nothing-changed" "The new version says the same as the one before." "Accept it, or change something.";
    ClauseSettled "clause-settled" "Both sides have settled the clause that was changed." "Leave it as it is, or ask the other side to reopen it.";
    LineUndecided "line-undecided" "A line waits for the lender's decision." "The lender decides every line first.";
    NothingApproved "nothing-approved" "No line is approved." "Agree on at least one line, or decline the request.";
    OwnVersion "own-version" "Nobody accepts a version of their own." "Wait for the other side.";
    StillTime "still-time" "The day of answer has not passed." "Wait until it has.";
    LanguagesMissing "languages-missing" "The agreement has no languages, or no language whose text decides." "Agree on them in a new version.";
    TextMissing "text-missing" "The text is missing in a language of the agreement." "Make the text in every language that was agreed.";
    NoSuchGate "no-such-gate" "The loan has no such gate." "Name a gate that is there.";
    GateThere "gate-there" "The gate is open already." "Answer the one that is there.";
    GateClosed "gate-closed" "The gate does not wait for this answer." "Look at what it stands on.";
    PaperBroken "paper-broken" "The paper names no issuer, no number, or ends before it begins." "Copy the paper as it is.";
    OtherBytes "other-bytes" "These are not the bytes of the agreement." "Sign the agreement as it stands now.";
    SignedAlready "signed-already" "This person has signed already." "Nothing is to be done.";
    GateRefused "gate-refused" "A gate was refused for a line that is still in." "Take the line out, or change the terms.";
    GateNotGreen "gate-not-green" "A gate is not green for the days it is needed." "Close it with a paper that holds for these days.";
    NoPaper "no-paper" "No signature on paper waits with this scan." "Compare the scan.";
    BoundTogether "bound-together" "The loan is bound to another: both are signed together or not at all." "Sign both in one step.";
    DecisionOpen "decision-open" "The bound loan was recalled or has ended, and nobody has decided what follows here." "Decide whether this loan goes on.";
    NotBound "not-bound" "The loan is not bound to another." "Bind it first.";
    LegMissing "leg-missing" "There is no such venue." "Name a venue of the terms.";
    VenueUnsigned "venue-unsigned" "The venue has not taken its duties on itself." "Ask its director to sign.";
    NumberMissing "number-missing" "The agreement does not set the number that this rule needs." "Agree on it in a new version.";
    ReportOld "report-old" "The condition report is older than agreed, or lies ahead." "Examine the exhibit anew.";
    PhotographsFew "photographs-few" "The report has fewer photographs than agreed." "Add photographs.";
    NotFit "not-fit" "The exhibit is not fit to travel." "Treat it, or take the line out.";
    NotCompared "not-compared" "The report was not compared with the one before." "Compare the two.";
    IncidentFirst "incident-first" "The report differs from the one before, and no incident was reported." "Report an incident first.";
    MadeSafeMissing "made-safe-missing" "There is no paper that the weapon was made safe, or nobody has said whether it is one." "Add the paper.";
    HazardUnlabelled "hazard-unlabelled" "The hazard does not stand on the crate." "Label the crate.";
    NothingTravels "nothing-travels" "Nothing travels on this line." "Hand the files or documents over.";
    SomethingTravels "something-travels" "An object travels on this line." "Pack and send it.";
    RouteBroken "route-broken" "The route does not lead from where the exhibit is to where it goes." "Name every state on the way, in order.";
    RouteUnauthorised "route-unauthorised" "A state on the way has given no leave for what its law may take for a weapon." "Close the gate of that state.";
    IncidentOpen "incident-open" "An incident with this exhibit is open." "The lender instructs or resolves it first.";
    NoSuchIncident "no-such-incident" "There is no such open incident." "Name one that is open.";
    ClimateOutside "climate-outside" "The room's climate lies outside the limits." "Bring the climate within them first.";
    LightUnknown "light-unknown" "Nobody has said how much light falls on it." "Measure it.";
    NoNextVenue "no-next-venue" "There is no next venue." "Send the exhibit home.";
    NotLastVenue "not-last-venue" "There is another venue after this one, and no return has begun." "Hand over to it, or begin the return.";
    DepartureMissing "departure-missing" "No report was made before leaving." "The conservator of the venue examines first.";
    NotLater "not-later" "The new last day is no later than the present one." "Name a later day.";
    NoticeShort "notice-short" "The notice is shorter than agreed." "Agree on it with the other side in another way.";
    Overdue "overdue" "An exhibit is overdue." "Bring it back, or have the lender extend first.";
    ExtensionOpen "extension-open" "An extension is being decided." "Decide it first.";
    NoExtension "no-extension" "No extension was asked for." "There is nothing to decide.";
    AgreedAlready "agreed-already" "This side has agreed already." "Wait for the other side.";
    RecallOpen "recall-open" "A recall stands." "Begin the return.";
    TooSoon "too-soon" "The last day has not come and nothing was recalled." "Wait, or ask for an earlier end in an extension.";
    Unresolved "unresolved" "A line is not resolved." "Bring it home and examine it, or resolve its incident.";
    CostsOpen "costs-open" "Costs are not settled." "Settle them.";
    CoverOpen "cover-open" "The cover is not released." "Release it.";
    PapersOpen "papers-open" "A paper is not settled." "Settle the permit, the carnet or the entry in the register.";
    HasLeft "has-left" "Something has left already." "Recall it or end the loan by its return.";
    NoSuchEvent "no-such-event" "There is no event of that number." "Name one that is there.";
}

/// A command refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What was wanted.
    pub command: CommandKind,
    /// Why not.
    pub reason: Reason,
    /// The line it is about.
    pub line: Option<LineNumber>,
    /// The gate it is about.
    pub gate: Option<GateNumber>,
    /// What was found, such as a day or a rule; never a restricted value.
    pub found: String,
}

impl Refusal {
    /// The id of the rule: the transition's number and the reason's code.
    #[must_use]
    pub fn rule(&self) -> String {
        let number = super::rules::rule(self.command).number;
        format!("L{number}-{}", self.reason.code())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.rule(), self.reason.said())?;
        if let Some(line) = self.line {
            write!(formatter, " Line {line}.")?;
        }
        if let Some(gate) = self.gate {
            write!(formatter, " Gate {gate}.")?;
        }
        if !self.found.is_empty() {
            write!(formatter, " ({})", self.found)?;
        }
        write!(formatter, " {}", self.reason.help())
    }
}
