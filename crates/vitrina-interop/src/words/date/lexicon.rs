//! The words museums date with, in all languages at once, each with its sense. A word that means different things in
//! different languages is here only where its place in the text tells which.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a word says about a date, whatever the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// About.
    Circa,
    /// Perhaps: as `?`.
    Perhaps,
    /// Earlier than what follows, or than what it follows.
    Before,
    /// Later.
    After,
    /// From a year on.
    From,
    /// Up to a year.
    Until,
    /// Between one and the other.
    Between,
    /// To: between the two ends of a span.
    To,
    /// Both hold.
    And,
    /// One of them holds.
    Or,
    /// The year of birth.
    Born,
    /// The year of death.
    Died,
    /// Year of the common era.
    Common,
    /// Before the common era.
    BeforeCommon,
    /// Year of the Hijra, lunar.
    Hijri,
    /// Year of the Hijra, solar (Iran, Afghanistan).
    SolarHijri,
    /// Century.
    Century,
    /// `s`, `-tal`, `er`: all years that begin so.
    Decade,
    /// The beginning of a century or decade.
    Early,
    /// Its middle.
    Mid,
    /// Its end.
    Late,
    /// First, second …
    Ordinal(u8),
    /// The last of halves, thirds or quarters.
    Last,
    /// A half.
    Half,
    /// A third.
    Third,
    /// A quarter.
    Quarter,
    /// A month of the year.
    Month(u8),
    /// A season: 1 spring to 4 winter.
    Season(u8),
    /// What happened then (made, printed, shown): says nothing about when.
    Deed,
    /// A word that belongs to a date and changes nothing: year, in, of.
    Filler,
    /// A dynasty or period, whose name says no more than the years beside it.
    Period,
    /// A reign or dynasty with its first and last year.
    Reign(i32, i32),
    /// A word that would change the date in a way that is not understood (later, posthumous, copy after).
    Unclear,
}

use Sense::{
    After, And, Before, BeforeCommon, Between, Born, Century, Circa, Common, Decade, Deed, Died, Early, Filler, From,
    Half, Hijri, Last, Late, Mid, Or, Ordinal, Perhaps, Period, Quarter, SolarHijri, Third, To, Unclear, Until,
};

/// Words and phrases, separated by `|`; in a phrase, full stops and hyphens between words do not count.
const WORDS: &[(Sense, &str)] = &[
    (Circa, "c|ca|circa|cirka|cca|ci|approximately|approx|about|around|omkring|omking|omring|kring|c a|um|etwa|gegen"),
    (
        Circa,
        "ок|около|примерно|приблизительно|каля|близько|біля|прибл|aprox|aproximativ|în jurul|in jurul|vers|حدود|تقریبا|تقریباً|लगभग|约|大约",
    ),
    (
        Perhaps,
        "possibly|probably|perhaps|presumably|troligen|förmodligen|möjligen|sannolikt|vermutlich|wohl|vielleicht",
    ),
    (Perhaps, "вероятно|возможно|предположительно|предп|probabil|poate|可能"),
    (
        Before,
        "before|prior to|no later than|not later than|or earlier|or before|and earlier|före|ante|innan|senast|vor|spätestens|до|не позднее|раньше|ранее|înainte de|inainte de|之前|以前",
    ),
    (
        After,
        "after|no earlier than|not before|or later|or after|and later|and after|efter|tidigast|nach|frühestens|после|не ранее|позднее|după|dupa|之后|以后|以來",
    ),
    (From, "from|since|från|fr o m|från och med|och framåt|and onwards|onwards|ab|seit|с|начиная с|din|自|始于"),
    (Until, "until|till och med|t o m|up to|bis zu|по"),
    (Between, "between|mellan|zwischen|между|între|intre"),
    (To, "to|till|til|bis|până la|pana la|至|到"),
    (And, "and|och|und|и|și|şi|&|و|和"),
    (Or, "or|eller|oder|или|либо|sau|یا|或"),
    (Born, "born|b|född|f|geb|geboren|род|родился|родилась|născut|născută|生于"),
    (Died, "died|d|död|gest|gestorben|ум|умер|умерла|decedat|decedată|卒于"),
    (
        Common,
        "ce|ad|e kr|ekr|efter kristus|n chr|nach christus|н э|нашей эры|d hr|d chr|e n|میلادی|عیسوی|م|ء|ई|ईस्वी|公元",
    ),
    (
        BeforeCommon,
        "bce|bc|f kr|fkr|före kristus|v chr|vor christus|до н э|до нашей эры|î hr|i hr|î e n|î chr|قبل از میلاد|قبل مسیح|ق م|ईसा पूर्व|ई पू|公元前",
    ),
    (Hijri, "ah|a h|hijri|hijra|هجری قمری|ه ق|هـ|ه|هجری|ھ|ہجری|г х|хиджры|по хиджре|г хиджры"),
    (SolarHijri, "sh|هجری شمسی|ه ش|خورشیدی|هجری خورشیدی|شمسی"),
    (
        Century,
        "century|centuries|cent|jahrhundert|jahrhunderts|jahrhunderte|jh|jhdt|jhs|jhd|век|века|веке|веков|столетие|столетия|ст|secolul|secolului|secolele|sec|século|siècle|сторіччя|століття|стагоддзе|ғасыр|кылым|asr|аср|सदी|शताब्दी|صدی|世纪|世紀",
    ),
    (Decade, "s|tal|talet|talets|tals|talts|er|年代"),
    (
        Early,
        "early|beginning|beginning of|начало|нач|начале|начала|början|börja|anfang|beginn|început|începutul|inceputul|încep|初|初期|早期",
    ),
    (Mid, "mid|middle|middle of|середина|середины|середине|сер|mitt|mitten|mitte|mijlocul|mijloc|中期|中叶|中葉"),
    (
        Late,
        "late|end of|the end of|end|конец|кон|конце|конца|slut|slutet|ende|sfârșitul|sfârşitul|sfîrșitul|sfarsitul|sfârșit|末|末期|晚期",
    ),
    (
        Ordinal(1),
        "first|första|förra|erste|erstes|ersten|erster|первая|первой|первую|первое|первый|перв|prima|primul|पहली",
    ),
    (
        Ordinal(2),
        "second|andra|senare|zweite|zweites|zweiten|zweiter|вторая|второй|вторую|второе|втор|a doua|al doilea|दूसरी",
    ),
    (Ordinal(3), "third|tredje|dritte|drittes|dritten|третья|третьей|третий|a treia|al treilea"),
    (Ordinal(4), "fourth|fjärde|vierte|viertes|vierten|четвертая|четвёртая|четвертой|a patra"),
    (Last, "last|final|latter|sista|letzte|letztes|letzten|последняя|последней|последние|ultima|ultimul"),
    (Half, "half|hälft|hälften|hälfte|h|половина|половины|половине|пол|половин|jumătate|jumătatea|jumatate"),
    (Third, "tredjedel|drittel|треть|трети|treime"),
    (Quarter, "quarter|fjärdedel|viertel|четверть|четверти|четв|sfert|pătrime"),
    (
        Deed,
        "published|publ|printed|printed in|exhibited|cast|reprinted|reproduced|made|manufactured|designed|modeled|modelled|patented|engraved|issued|remade|produced|drawn|reworked|completed|executed|fabricated|re fabricated|refabricated|reconstructed|reassembled|assembled|conceived|edition|editioned replica|replica|enlarged version|first published|first printed|restored|repaired|founded|established|opened|annotated|dated|signed|created|painted|built",
    ),
    (
        Deed,
        "utgiven|tryckt|tillverkad|gjord|signerad|daterad|köpt|såld|inköpt|gedruckt|hergestellt|erschienen|gefertigt|издан|издана|издано|изготовлен|изготовлена|изготовлено|выпущен|выпущена|создан|создана|напечатано|publicat|tipărit|realizat|fabricat",
    ),
    (
        Filler,
        "in|the|of|a|an|year|years|år|året|åren|jahr|jahre|jahren|den|der|des|dem|im|am|von|vom|det|av|г|гг|год|года|году|годы|годов|годах|рік|року|год года|anul|anii|al|ai|ale|lea|de|سال|वर्ष|年|年间|年間|年制|年造|代|朝|时期|時期|间",
    ),
    (Period, "period|dynasty|era|kingdom|epoch|reign|dynastin|dinastia|династия|период|эпоха"),
    (
        Unclear,
        "later|earlier|senare del|tidig|posthumous|posthumously|reprint|late|style|copy|replica of|after original|förfalskning|kopia|efterbildning",
    ),
];

const SEASONS: [&str; 4] = [
    "spring|vår|våren|frühling|frühjahr|весна|весной|primăvara|primavara|春",
    "summer|sommar|sommaren|sommer|лето|летом|vara|夏",
    "autumn|fall|höst|hösten|herbst|осень|осенью|toamna|秋",
    "winter|vinter|vintern|зима|зимой|iarna|冬",
];

const MONTHS: [&str; 12] = [
    "january|jan|januari|januar|jänner|январь|января|январе|янв|ianuarie|ian|ژانویه|جنوری|जनवरी|студзеня|қаңтар",
    "february|feb|febr|februari|februar|февраль|февраля|феврале|фев|февр|februarie|فوریه|فروری|फरवरी|फ़रवरी|лютага|ақпан",
    "march|mar|mars|märz|март|марта|марте|martie|مارس|مارچ|मार्च|сакавіка|наурыз",
    "april|apr|апрель|апреля|апреле|апр|aprilie|آوریل|اپریل|अप्रैल|красавіка|сәуір",
    "may|maj|mai|май|мая|мае|مه|مئی|मई|траўня|мамыр",
    "june|jun|juni|июнь|июня|июне|iunie|iun|ژوئن|جون|जून|чэрвеня|маусым",
    "july|jul|juli|июль|июля|июле|iulie|iul|ژوئیه|جولائی|जुलाई|ліпеня|шілде",
    "august|aug|augusti|август|августа|августе|авг|اوت|اگست|अगस्त|жніўня|тамыз",
    "september|sep|sept|сентябрь|сентября|сентябре|сент|septembrie|سپتامبر|ستمبر|सितंबर|सितम्बर|верасня|қыркүйек",
    "october|oct|oktober|okt|октябрь|октября|октябре|окт|octombrie|اکتبر|اکتوبر|अक्टूबर|अक्तूबर|кастрычніка|қазан",
    "november|nov|ноябрь|ноября|ноябре|нояб|noiembrie|نوامبر|نومبر|नवंबर|नवम्बर|лістапада|қараша",
    "december|dec|dezember|dez|декабрь|декабря|декабре|дек|decembrie|دسامبر|دسمبر|दिसंबर|दिसम्बर|снежня|желтоқсан",
];

/// The longest phrase, in words.
pub(super) const LONGEST_PHRASE: usize = 4;

static LEXICON: LazyLock<BTreeMap<&'static str, Sense>> = LazyLock::new(|| {
    let numbered = |list: &'static [&'static str], sense: fn(u8) -> Sense| {
        list.iter().zip(1..).flat_map(move |(words, number)| words.split('|').map(move |word| (word, sense(number))))
    };
    let mut lexicon = BTreeMap::new();
    let words = WORDS.iter().flat_map(|(sense, words)| words.split('|').map(move |word| (word, *sense)));
    for (word, sense) in words.chain(numbered(&SEASONS, Sense::Season)).chain(numbered(&MONTHS, Sense::Month)) {
        // The first sense of a word holds.
        lexicon.entry(word).or_insert(sense);
    }
    lexicon
});

/// The sense of a word or phrase in lower case.
pub(super) fn sense(phrase: &str) -> Option<Sense> {
    LEXICON.get(phrase).copied()
}
