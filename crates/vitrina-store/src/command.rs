//! One command: load, decide, evolve and append in one transaction, once for each key.

use vitrina_core::CivilDate;
use vitrina_core::loan::{
    Actor, Booking, BookingKind, Command, Digest, Loan, LoanId, Moment, Recorded, Refusal, Role, Seat, decide,
    sign_both,
};

use crate::connection::Connection;
use crate::log::{Log, append, load};
use crate::trouble::Trouble;
use crate::value::{Value, maybe_text, number, parsed, text};

/// How many seconds a clock may be set back without anybody noticing: time servers correct by less. Events of a loan never
/// go back in time; within these seconds an event takes the moment of the one before it.
pub const CLOCK_CORRECTION: i64 = 300;

/// What is asked of the store.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The asker's own key of this wish: the same key is taken once, however often it is sent.
    pub key: &'a str,
    /// The loan.
    pub loan: &'a LoanId,
    /// The number of the last event that the asker has seen; 0 for a loan that is not there yet.
    pub expected: u64,
    /// What is wanted. Bookings it names are replaced by those the store knows.
    pub command: &'a Command,
    /// Who wants it.
    pub who: &'a Actor,
    /// The server's time.
    pub now: Moment,
}

/// What was done: which events stand for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The loan.
    pub loan: LoanId,
    /// The first event.
    pub first: u64,
    /// The last event.
    pub last: u64,
    /// Whether it was done before, by the same key.
    pub again: bool,
}

/// The store's answer to a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It is done and on the disk.
    Done(Receipt),
    /// The rules refuse. Nothing is kept of it, so that the key can be used again.
    Refused(Box<Refusal>),
    /// Something happened that the asker had not seen; nothing was done.
    Changed {
        /// What happened since, in order; empty for somebody who may not see it.
        since: Vec<Recorded>,
        /// The number of the last event.
        stands: u64,
    },
    /// The key was used for another command; nothing was done.
    KeyTaken,
    /// The server's clock stands before the loan's last event; nothing was done. Somebody has to set the clock.
    ClockBehind {
        /// When the last event was taken.
        last: Moment,
    },
}

const ANSWER: &str = "SELECT command, loan, first, last FROM answers WHERE museum = $1 AND key = $2";
const PUT_ANSWER: &str =
    "INSERT INTO answers (museum, key, command, loan, first, last) VALUES ($1, $2, $3, $4, $5, $6)";
const BOOKED: &str = "SELECT kind, from_day, until_day, held_until, due_day FROM bookings \
    WHERE exhibit = $1 AND loan <> $2 AND loan <> $3 ORDER BY loan, line";

/// Answers a command inside a transaction.
pub(crate) fn answer(connection: &mut Connection, asked: &Asked<'_>) -> Result<Answer, Trouble> {
    hold_loan(connection, asked.loan)?;
    let command = named(asked.command, Vec::new());
    let wish = Digest::of_value(&(asked.loan, &command, asked.who)).to_string();
    if let Some(known) = known(connection, asked.who, asked.key, &wish, asked.loan)? {
        return Ok(known);
    }
    let log = load(connection, asked.loan)?;
    if let Some(answer) = stale(&log, asked) {
        return Ok(answer);
    }
    let now = match moment(&log, asked.now) {
        Ok(now) => now,
        Err(last) => return Ok(Answer::ClockBehind { last }),
    };
    let taken = match (&log.loan, asks_bookings(&command)) {
        (Some(loan), true) => bookings(connection, loan, [asked.loan, asked.loan], now.day())?,
        _ => Vec::new(),
    };
    let events = match decide(log.loan.as_ref(), &named(&command, taken), asked.who, now) {
        Ok(events) => events,
        Err(refusal) => return Ok(Answer::Refused(Box::new(refusal))),
    };
    if matches!(asked.command, Command::CreateDraft { loan, .. } if loan != asked.loan) {
        return Err(Trouble::Failed("a draft was asked for under the number of another loan".to_owned()));
    }
    let first = log.head() + 1;
    let log = append(connection, asked.loan, log, events, asked.who, now)?;
    let receipt = Receipt { loan: asked.loan.clone(), first, last: log.head(), again: false };
    remember(connection, asked.who, asked.key, &wish, &receipt)?;
    Ok(Answer::Done(receipt))
}

/// Signs two bound loans: both or neither. `agreements` are the digests of what is signed, in the order of `asked`.
pub(crate) fn answer_both(
    connection: &mut Connection,
    asked: [&Asked<'_>; 2],
    agreements: [Digest; 2],
) -> Result<[Answer; 2], Trouble> {
    let mut ids = asked.map(|asked| asked.loan);
    ids.sort_unstable();
    for id in ids {
        hold_loan(connection, id)?;
    }
    let wishes = [0, 1].map(|place| {
        Digest::of_value(&(asked[place].loan, "sign both", agreements[place], asked[place].who)).to_string()
    });
    let mut known_before = Vec::new();
    for (asked, wish) in asked.iter().zip(&wishes) {
        known_before.extend(known(connection, asked.who, asked.key, wish, asked.loan)?);
    }
    if let Ok(known) = <[Answer; 2]>::try_from(known_before.clone()) {
        return Ok(known);
    }
    if !known_before.is_empty() {
        return Ok([Answer::KeyTaken, Answer::KeyTaken]);
    }
    let logs = [load(connection, asked[0].loan)?, load(connection, asked[1].loan)?];
    for (log, asked) in logs.iter().zip(asked) {
        if let Some(answer) = stale(log, asked) {
            return Ok([answer.clone(), answer]);
        }
    }
    let [Some(one), Some(two)] = [&logs[0].loan, &logs[1].loan] else {
        return Err(Trouble::Failed("two loans are signed together, and one of them is not there".to_owned()));
    };
    let mut now = asked[0].now;
    for log in &logs {
        now = match moment(log, now) {
            Ok(now) => now,
            Err(last) => return Ok([Answer::ClockBehind { last }, Answer::ClockBehind { last }]),
        };
    }
    let both = [asked[0].loan, asked[1].loan];
    let taken = [bookings(connection, one, both, now.day())?, bookings(connection, two, both, now.day())?];
    let events = match sign_both([one, two], agreements, [&taken[0], &taken[1]], asked[0].who, now) {
        Ok(events) => events,
        Err(refusal) => {
            let refused = Answer::Refused(Box::new(refusal));
            return Ok([refused.clone(), refused]);
        }
    };
    let mut answers = Vec::new();
    for (((asked, wish), log), events) in asked.iter().zip(&wishes).zip(logs).zip(events) {
        let first = log.head() + 1;
        let log = append(connection, asked.loan, log, events, asked.who, now)?;
        let receipt = Receipt { loan: asked.loan.clone(), first, last: log.head(), again: false };
        remember(connection, asked.who, asked.key, wish, &receipt)?;
        answers.push(Answer::Done(receipt));
    }
    <[Answer; 2]>::try_from(answers).map_err(|_| Trouble::Failed("two answers were expected".to_owned()))
}

fn hold_loan(connection: &mut Connection, loan: &LoanId) -> Result<(), Trouble> {
    connection.hold(&format!("loan {loan}"))
}

/// The answer that was given to the same key before.
fn known(
    connection: &mut Connection,
    who: &Actor,
    key: &str,
    wish: &str,
    loan: &LoanId,
) -> Result<Option<Answer>, Trouble> {
    // Keys belong to the museum that uses them. Two commands with one key at the same time wait for one another.
    connection.hold(&format!("key {} {key}", museum(who)))?;
    let rows = connection.rows(ANSWER, &[museum(who).into(), key.into()])?;
    let Some(row) = rows.first() else { return Ok(None) };
    if text(row, 0)? != wish || text(row, 1)? != loan.as_str() {
        return Ok(Some(Answer::KeyTaken));
    }
    let (first, last) = (number(row, 2)?, number(row, 3)?);
    Ok(Some(Answer::Done(Receipt { loan: loan.clone(), first, last, again: true })))
}

fn remember(connection: &mut Connection, who: &Actor, key: &str, wish: &str, receipt: &Receipt) -> Result<(), Trouble> {
    let (first, last) = (Value::count(receipt.first), Value::count(receipt.last));
    let values = [museum(who).into(), key.into(), wish.into(), receipt.loan.as_str().into(), first, last];
    connection.run(PUT_ANSWER, &values).map(|_| ())
}

/// The museum whose keys an actor uses; the clock has its own.
fn museum(who: &Actor) -> String {
    who.museum().map_or_else(|| "clock".to_owned(), |museum| format!("museum {museum}"))
}

/// What to say to somebody who has not seen the latest event.
fn stale(log: &Log, asked: &Asked<'_>) -> Option<Answer> {
    let stands = log.head();
    if stands == asked.expected {
        return None;
    }
    let sees = log.loan.as_ref().is_some_and(|loan| match asked.who.seat(loan) {
        Seat::Of(_, role) | Seat::Venue(role) => role != Role::Administrator,
        Seat::Clock => true,
        Seat::Stranger => false,
    });
    if !sees && let Err(refusal) = decide(log.loan.as_ref(), asked.command, asked.who, asked.now) {
        return Some(Answer::Refused(Box::new(refusal)));
    }
    let since = log.events.iter().filter(|event| sees && event.number > asked.expected).cloned().collect();
    Some(Answer::Changed { since, stands })
}

/// The moment an event is taken at, or the last one that lies too far ahead of the clock.
fn moment(log: &Log, now: Moment) -> Result<Moment, Moment> {
    match log.events.last().map(|last| last.at) {
        Some(last) if last.seconds_since(now) > CLOCK_CORRECTION => Err(last),
        Some(last) => Ok(now.max(last)),
        None => Ok(now),
    }
}

fn asks_bookings(command: &Command) -> bool {
    matches!(
        command,
        Command::Reserve { .. }
            | Command::Sign { .. }
            | Command::ConfirmPaperSignature { .. }
            | Command::AgreeExtension { .. }
    )
}

/// The command with other bookings in it.
fn named(command: &Command, taken: Vec<Booking>) -> Command {
    let mut command = command.clone();
    if let Command::Reserve { bookings, .. }
    | Command::Sign { bookings, .. }
    | Command::ConfirmPaperSignature { bookings, .. }
    | Command::AgreeExtension { bookings, .. } = &mut command
    {
        *bookings = taken;
    }
    command
}

/// When the exhibits of a loan are taken by other loans than `own`. They are held, so that two loans cannot take one
/// exhibit in the same moment.
fn bookings(
    connection: &mut Connection,
    loan: &Loan,
    own: [&LoanId; 2],
    today: CivilDate,
) -> Result<Vec<Booking>, Trouble> {
    let mut exhibits: Vec<_> = loan.lines.values().map(|line| &line.terms.exhibit).collect();
    exhibits.sort_unstable();
    exhibits.dedup();
    let mut bookings = Vec::new();
    for exhibit in exhibits {
        connection.hold(&format!("exhibit {exhibit}"))?;
        let values = [exhibit.to_string().into(), own[0].as_str().into(), own[1].as_str().into()];
        for row in connection.rows(BOOKED, &values)? {
            let held: Option<CivilDate> = maybe_text(&row, 3)?.and_then(|day| day.parse().ok());
            let due: Option<CivilDate> = maybe_text(&row, 4)?.and_then(|day| day.parse().ok());
            let kind = match (text(&row, 0)?, due) {
                (_, Some(due)) if due < today => BookingKind::Overdue,
                ("firm", _) => BookingKind::Firm,
                // Nobody keeps it free any more.
                _ if held.is_some_and(|held| held < today) => continue,
                _ => BookingKind::Soft,
            };
            let (from, until) = (parsed(&row, 1)?, parsed(&row, 2)?);
            bookings.push(Booking { exhibit: exhibit.clone(), kind, from, until });
        }
    }
    Ok(bookings)
}
