# What the program says, in English. This file defines the messages: every other file in this folder says the same
# ones in its own language. Arguments come in the order in which the English words use them; an argument that a choice
# is made by, or that stands in NUMBER(), is a whole number, every other one is text.
# A message is marked with a line `# status: reviewed` above it once a person has checked it.

-status = original
-own-name = English
-group-separator = ,
-decimal-separator = .

## Numbers, dates, lists: pieces that the program puts together

list-joint = { ", " }
list-joint-of-two = { " and " }
list-joint-last = { " and " }
quotation = “{ $words }”
year-span = { $first }–{ $last }
year-before-common-era = { $year } BCE
# $month is one of the date-month messages.
date-in-words = { $day } { $month } { $year }
# $month is one of the month messages.
month-of-year = { $month } { $year }
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
# The form that stands beside a day.
date-month-january = January
date-month-february = February
date-month-march = March
date-month-april = April
date-month-may = May
date-month-june = June
date-month-july = July
date-month-august = August
date-month-september = September
date-month-october = October
date-month-november = November
date-month-december = December
date-about = about { $date }
date-possibly = possibly { $date }
date-from = from { $date }
date-until = until { $date }
date-span = { $first } to { $last }
date-or = { $first } or { $last }
date-decade = the { $year }s
# $century is 1 for the first century.
date-century = century { NUMBER($century) }
date-century-before-common-era = century { NUMBER($century) } BCE
date-spring = spring { $year }
date-summer = summer { $year }
date-autumn = autumn { $year }
date-winter = winter { $year }
date-not-known = Date not known

## Counts: used on many pages

exhibit-count =
    { $count ->
        [one] { $count } exhibit
       *[other] { $count } exhibits
    }
museum-count =
    { $count ->
        [one] { $count } museum
       *[other] { $count } museums
    }
state-count =
    { $count ->
        [one] { $count } state
       *[other] { $count } states
    }
exhibition-count =
    { $count ->
        [one] { $count } joint exhibition
       *[other] { $count } joint exhibitions
    }
term-count =
    { $count ->
        [one] { $count } term
       *[other] { $count } terms
    }
language-count =
    { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
# A label and its value.
label-with-value = { $label }: { $value }

## Languages

language-name-en = English
language-name-ru = Russian
language-name-zh-hans = Chinese
language-name-kk-cyrl = Kazakh
language-name-ky = Kyrgyz
language-name-tg = Tajik
language-name-uz-latn = Uzbek
language-name-hi = Hindi
language-name-ur = Urdu
language-name-fa = Persian
language-name-be = Belarusian

## Every page: head, navigation, foot

site-name = Vitrina
site-subtitle = Shared catalogue of the military-history museums of the states of the Shanghai Cooperation Organization
# The title of a page in the browser's tab.
page-title = { $title } · { $site }
navigation-label = Main navigation
navigation-skip = Skip to the content
navigation-home = Home
navigation-exhibits = Exhibits
navigation-museums = Museums
navigation-exhibitions = Joint exhibitions
navigation-states = States
navigation-browse = Browse
navigation-terms = Terms
navigation-propose = Propose
navigation-about = About
navigation-accessibility = Accessibility
navigation-ask = How to ask for an exhibit
navigation-language = Language
navigation-breadcrumbs = You are here
foot-report = Report an error or ask for removal
# Subject of the mail; $record is an id.
foot-report-subject = Vitrina: correction or removal, record { $record }
# Body of the mail.
foot-report-body = Record: { $record }. Language of the page: { $language }. What is wrong, and where you know it from:
foot-draft = Draft. This catalogue has not been published; do not cite it.
foot-language-machine = The words of this page in English were translated by a machine. No person has checked them yet.
foot-date = Catalogue as of { $date }
foot-licence = The catalogue’s own texts are free for any use (CC0).
foot-publisher = Published by { $publisher }
foot-feed = Feed of new and changed records
foot-permalink = Permanent address
record-changed = Record last changed: { $date }
record-id = Record { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = original text
text-status-human = translated by a person
text-status-machine = machine translation, not checked
text-status-reviewed = machine translation, checked by a person
text-shown-in = shown in { $language }
text-show-original = Show the original
text-by-museum = Text by the museum
text-by-editors = Text by the editors of the catalogue
text-by-source = Wording taken from a source
also-known-as = Also known as
confidence-label = Confidence
confidence-high = high: stated plainly by a source
confidence-medium = medium: one source that is not strong, or partly general knowledge
confidence-low = low: weak sources only
basis-type = usual for the type; not stated of this exhibit
sources-heading = Sources
sources-none = No source is named.
source-supports = supports: { $statement }
source-strength-institution = institution
source-strength-secondary = secondary source
source-strength-weak = weak source
reader-notes-heading = Notes for readers
citation-heading = How to cite this record
# $title of the record, $museum, $site, $id, $date of the last change, $address.
citation-text = { $title }. { $museum }. { $site }, record { $id }, changed { $date }. { $address }
downloads-heading = Downloads
# $forms are the links to the forms there are, such as “JSON, LIDO”.
download-record = This record as { $forms }
download-lines = All records as JSON Lines
download-table = All records as a table (CSV)

## The list of languages at the root

languages-title = Choose your language

## Home

home-title = Shared catalogue of military-history museums
home-intro = What the military-history museums of the member states of the Shanghai Cooperation Organization hold, described in one catalogue.
# Each argument is a count message: exhibits, museums, states.
home-totals = { $exhibits } from { $museums } in { $states }
home-object-of-the-day = Exhibit of the day
home-exhibitions-heading = Ideas for joint exhibitions
home-museums-heading = The museums
home-search-label = Search the catalogue
home-search-button = Search
home-browse-heading = Ways into the catalogue
home-browse-all = Browse all exhibits
home-new-heading = New and changed records

## Maps

map-description = Map with coasts, rivers, lakes and the museums’ towns. It shows no boundaries.
map-credit = Coasts, rivers and lakes: Natural Earth, public domain

## States

states-title = States
states-intro = Member states of the Shanghai Cooperation Organization, in alphabetical order.
state-member = Member state
state-observer = Observer state
state-dialogue-partner = Dialogue partner
state-partner = SCO partner
state-no-status = No status in the organization on this day
state-status-on = Status on { $date }
state-status-from = { $status } since { $date }
state-status-between = { $status } from { $first } to { $last }
state-founding-member = Founding member of the organization
state-shanghai-five = One of the Shanghai Five
state-capital = Capital
state-languages = Languages of its records
state-membership-heading = Membership
state-museums-heading = Museums in this state
state-exhibits-heading = Exhibits from this state
state-no-museums = No museum of this state is in the catalogue yet.
organisation-facts-heading = Dates in the history of the organization
organisation-partners-heading = SCO partners
organisation-former-observers = Observers until 2025
organisation-former-dialogue-partners = Dialogue partners until 2025
organisation-added-partners = Partners added in 2025

## Museums

museums-title = Museums
museums-intro = Every museum in the catalogue, by state.
museum-described = Described from public sources. The museum has not checked this page.
museum-invited = The museum has been invited. It has not checked this page.
museum-joined = The museum has joined the catalogue.
museum-joined-since = Joined { $date }, by { $office }
museum-kind = Kind of museum
museum-state = State
museum-city = City
museum-address = Address
museum-coordinates = Coordinates
museum-coordinates-town = Coordinates: the town only
museum-coordinates-none = No coordinates are known.
museum-website = Website
museum-website-opened = opened by the editors
museum-website-named = named by a source, not opened
museum-website-not-checked = not checked
museum-website-not-known = No website is known.
museum-contact = How to write to the museum
museum-contact-none = No address for letters is known to the catalogue.
museum-owner = Owner
museum-keeper = Keeper
museum-superior-bodies = Superior bodies
museum-isil = ISIL
museum-wikidata = Wikidata
museum-founded = Founded
museum-collection-heading = Size of the collection
museum-collection-differs = Sources give different figures; all of them are kept.
museum-collection-source = according to { $source }
museum-collection-none = No figure has been published that the editors know of.
museum-holdings = What it holds
museum-visiting-heading = For visitors
museum-visiting-note = Taken from public sources; ask the museum before you travel.
museum-lending-heading = Lending
museum-lending-not-stated = The museum has published nothing on lending that the editors know of.
museum-lending-notice =
    { $count ->
        [one] Asks for { $count } month’s notice
       *[other] Asks for { $count } months’ notice
    }
museum-exhibits-heading = Exhibits of this museum
museum-exhibits-all = All exhibits of this museum
museum-facets-heading = By type, period and material
museum-no-exhibits = No exhibit of this museum is in the catalogue yet.
visitor-fact-halls = Halls
visitor-fact-floors = Floors
visitor-fact-departments = Departments
visitor-fact-area = Area
visitor-fact-building-area = Area of the building
visitor-fact-exhibition-area = Exhibition area
visitor-fact-exhibition-and-building-area = Exhibition area and building
visitor-fact-park-area = Area of the park
visitor-fact-site-area = Area of the site
visitor-fact-area-note = On the area
visitor-fact-open-air = Objects in the open air
visitor-fact-hours = Opening hours
visitor-fact-admission = Admission
visitor-fact-tickets = Tickets
visitor-fact-phone = Telephone
visitor-fact-metro = Metro station
visitor-fact-place = Place
visitor-fact-features = Features
visitor-fact-labels = Languages of the labels
visitor-fact-languages = Languages
visitor-fact-visitors = Visitors
visitor-fact-status = Status
visitor-fact-tour = Tour
visitor-fact-other = Further fact

## Units, written after a number

unit-millimetre = { $number } mm
unit-centimetre = { $number } cm
unit-metre = { $number } m
unit-gram = { $number } g
unit-kilogram = { $number } kg
unit-tonne = { $number } t
unit-square-metre = { $number } m²
unit-hectare = { $number } ha
measure-height = Height
measure-width = Width
measure-length = Length
measure-depth = Depth
measure-side = Side
measure-diameter = Diameter
measure-calibre = Calibre
measure-weight = Weight

## Exhibits

exhibits-title = Exhibits
exhibit-date = Date
exhibit-maker = Maker
exhibit-place-made = Place made
exhibit-materials = Materials
exhibit-measures = Measures
exhibit-marks = Marks
exhibit-museum = Museum
exhibit-inventory-number = Inventory number
exhibit-inventory-number-none = none published
exhibit-rights = Rights
exhibit-rights-not-stated = No rights statement has been published.
exhibit-type = Type
exhibit-record = What is described
exhibit-record-single-object = Single object
exhibit-record-group = Group of objects
exhibit-record-set = Set
exhibit-record-collection = Collection
exhibit-record-replica = Replica
exhibit-record-copy = Copy
exhibit-record-model = Model
exhibit-record-reconstruction = Reconstruction
exhibit-record-building = Building
exhibit-record-scene = Scene
exhibit-details-heading = Details
exhibit-people = People
exhibit-history-heading = Provenance and events
exhibit-exhibitions-heading = In ideas for joint exhibitions
exhibit-same-type-heading = Of the same type in other museums
exhibit-lending-heading = Lending
exhibit-lending-stated-yes = Stated: can be lent
exhibit-lending-stated-no = Stated: not to be lent
exhibit-lending-not-stated = Nothing has been stated on lending this exhibit. Ask the museum.
exhibit-lending-reason = Reason
exhibit-lending-stated-on = Stated on { $date }
exhibit-handling = Handling
exhibit-hazards = Hazards
exhibit-envelope = Climate
exhibit-drawing = Drawing of the type, not of this object
# $term is the label of the type.
exhibit-drawing-description = Drawing of a type: { $term }
exhibit-no-picture = No picture yet
exhibit-one-of-a-kind = No picture yet. Things of which there is only one are not drawn.
exhibit-picture-credit = Picture: { $credit }
exhibit-ask = How to ask for this exhibit

## Rights statements

rights-public-domain-mark = Public domain
rights-cc0 = Free for any use (CC0)
rights-cc-by = Creative Commons, with credit (CC BY)
rights-cc-by-sa = Creative Commons, with credit, share alike (CC BY-SA)
rights-cc-other = Creative Commons licence
rights-in-copyright = In copyright
rights-no-copyright = No copyright
rights-not-evaluated = Copyright not evaluated
rights-undetermined = Copyright undetermined
rights-not-known = No known copyright

## Joint exhibitions

exhibitions-title = Joint exhibitions
exhibitions-intro = Exhibitions that several museums could show together.
exhibition-idea = Idea of the editors. No museum has been asked.
exhibition-idea-title = { $title } (idea)
exhibition-proposed = Proposed to the museums. Nothing has been agreed.
exhibition-agreed = Agreed by the museums.
exhibition-open = Open.
exhibition-closed = Closed.
exhibition-status = Status
exhibition-museums-heading = Museums whose exhibits are named here
exhibition-legs-heading = Venues
exhibition-no-legs = No venue has been named.
exhibition-facts-heading = Supporting facts
exhibition-make-proposal = Draft a proposal from this idea

## Terms, events, people, places

terms-title = Terms
terms-intro = The words under which exhibits are found, in every language of the catalogue.
term-group-object = Types of object
term-group-material = Materials
term-group-period = Periods
term-group-conflict = Wars and events
term-group-museum = Words of museum work
term-group-person = Kinds of people
term-in-other-languages = In other languages
term-broader = Broader term
term-narrower = Narrower terms
term-broader-machine = Placed here by a machine, not checked
term-exact-match = The same concept elsewhere
term-exhibits-heading = Exhibits under this term
term-no-exhibits = No exhibit is under this term yet.
events-title = Events
people-title = People
places-title = Places
authority-words = As the sources write it
authority-part-of = Part of
authority-parts = Parts
authority-term = Term
authority-date = Date
authority-exhibits-heading = Exhibits
authority-no-exhibits = No exhibit refers to this record yet.
authority-machine = This record was made by a machine from the words of the sources and has not been checked.

## Browse

browse-title = Browse
browse-intro = Every list and every count stands here without any script.
browse-by-state = By state
browse-by-museum = By museum
browse-by-type = By type
browse-by-period = By period
browse-by-material = By material
# $value is the chosen state, museum, type, period or material.
browse-page-title = Exhibits: { $value }
browse-narrow-heading = Narrow down
browse-first-of =
    { $total ->
        [one] The first { NUMBER($shown) } of { $total } exhibit
       *[other] The first { NUMBER($shown) } of { $total } exhibits
    }
browse-full-list = Full list
browse-full-list-of = Full list: { $museum }
browse-period-derived = Exhibits stand here by their date, or by an event that the record names. The program works this out; it is not part of the record.
browse-empty = There is nothing here yet.
browse-list-part = Part { NUMBER($part) } of { NUMBER($parts) }

## Filter: the interactive list

filter-label = Find exhibits
filter-search-label = Words to search for
filter-search-hint = In any language and script
filter-facets-label = Filters
filter-museum = Museum
filter-state = State
filter-type = Type
filter-period = Period
filter-material = Material
filter-record = What is described
filter-lending = Lending
filter-lending-not-stated = Nothing stated
filter-century = Century
filter-exhibition = Joint exhibition
# The first values of a facet are shown; this opens the rest.
filter-show-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
filter-show-fewer = Show fewer
filter-chosen-label = Chosen
filter-remove = Remove: { $value }
filter-clear-all = Clear all
filter-results =
    { $count ->
        [one] { $count } exhibit found
       *[other] { $count } exhibits found
    }
filter-none = No exhibit fits all that is chosen.
filter-none-next = Remove one of the chosen values, or search for a shorter or a different word.
filter-did-you-mean = Did you mean { $word }?
filter-show-next =
    { $count ->
        [one] Show { $count } more exhibit
       *[other] Show the next { $count } exhibits
    }

## Selection

selection-title = Selection
selection-add = Add to selection
selection-add-named = Add to selection: { $title }
selection-remove = Remove from selection
selection-remove-named = Remove from selection: { $title }
selection-count =
    { $count ->
        [0] Nothing selected
        [one] { $count } exhibit selected
       *[other] { $count } exhibits selected
    }
selection-added = Added: { $title }
selection-removed = Removed: { $title }
selection-undo = Undo
selection-empty = You have selected nothing yet.
selection-empty-next = Open an exhibit and choose “Add to selection”.
selection-full = The browser’s storage is full. Your selection is kept until you leave this page; download the selection.
selection-forbidden = This browser does not allow pages to store anything. Your selection is kept until you leave this page; download the selection.
selection-download = Download the selection
selection-unreadable = What this browser had stored cannot be read. It was set aside, not deleted.
selection-unreadable-download = Download what was set aside
device-clear = Clear this device
device-clear-explained = Deletes the selection and all drafts from this browser. Files you have downloaded stay.
device-clear-confirm = Delete the selection and all drafts from this browser?
device-cleared = This browser keeps nothing of Vitrina any more.
confirm-yes = Yes, delete
confirm-no = No, keep

## Proposal desk

proposal-title = Proposal
proposal-intro = Draft a loan request or a joint exhibition from your selection, and print one letter for each lender.
proposal-binds-nobody = This request binds nobody until both sides have signed.
proposal-nobody-told = Nobody has been told. Send the letter through your own authority.
proposal-not-yet-known = not yet known
proposal-leave-open = Whatever you leave empty prints as “not yet known”.
proposal-needs-script = The proposal desk needs a browser with script and WebAssembly. Without them, print the blank request form.
proposal-kind = What do you propose?
proposal-kind-loan-request = A loan request
proposal-kind-joint-exhibition = A joint exhibition
proposal-asker-heading = Who asks
proposal-asker-explained = Type the museum’s name; it need not be in the catalogue.
proposal-legal-name = Legal name of the museum
proposal-state = State
proposal-address = Address
proposal-superior-body = Superior body
proposal-office = Office that signs
proposal-signatory = Signatory
proposal-signatory-post = Post of the signatory
proposal-contact = Contact for answers
proposal-exhibition-heading = The exhibition
proposal-exhibition-title = Title of the exhibition
proposal-purpose = Purpose
proposal-sections-heading = Sections
proposal-section-title = Title of the section
proposal-section-text = Text of the section
proposal-section-add = Add a section
proposal-section-remove = Remove the section
proposal-section-exhibits = Exhibits of the section
proposal-venues-heading = Venues and dates
proposal-venue-number = Venue { NUMBER($number) }
proposal-venue = Venue
proposal-room = Room
proposal-venue-add = Add a venue
proposal-venue-remove = Remove the venue
proposal-possession = In our keeping
proposal-possession-from = In our keeping from
proposal-possession-until = In our keeping until
proposal-display = On display
proposal-display-from = On display from
proposal-display-until = On display until
proposal-exhibits-heading = What is asked for
proposal-ask = Asked for
proposal-ask-original = the original
proposal-ask-existing-copy = an existing copy
proposal-ask-new-copy = a new copy or cast
proposal-ask-digital-files = digital files
proposal-ask-documents = documents
proposal-ask-proposed = Proposed from what the record says; you can choose otherwise.
proposal-records-not-loaded = Records of exhibits could not be loaded. What to ask for stays open until they are, or until you choose.
proposal-line-purpose = What this exhibit is for
proposal-line-conditions = Conditions for this exhibit
proposal-line-venues = Shown at
proposal-line-remove = Remove this exhibit
proposal-costs-heading = Who pays
proposal-cost-packing = Packing
proposal-cost-transport = Transport
proposal-cost-cover = Cover
proposal-cost-courier = Courier
proposal-cost-conservation = Conservation
proposal-cost-copies = Copies and digital files
proposal-cost-installation = Installation
proposal-payer-asker = the asking museum
proposal-payer-lender = the lending museum
proposal-payer-shared = shared
proposal-payer-does-not-arise = does not arise
proposal-cover = Cover of the risk
proposal-cover-state-indemnity = State indemnity
proposal-cover-commercial = Commercial insurance
proposal-cover-indemnity-and-commercial = State indemnity and commercial insurance
proposal-cover-lender-policy = The lender’s own insurance
proposal-cover-asker-answers = The asking museum answers for it
proposal-cover-note = On the cover
proposal-conditions-heading = Conditions offered
proposal-climate = Climate
proposal-security = Security
proposal-courier = Courier
proposal-answer-by = Answer wanted by
proposal-letter-language = Second language of the letter
proposal-letter-language-none = none
proposal-save = Save as a file
proposal-open = Open a file
proposal-print = Print the letters
proposal-saved-here = Kept in this browser.
proposal-letter-count =
    { $count ->
        [one] { $count } letter, one for each lender
       *[other] { $count } letters, one for each lender
    }
proposal-empty = The proposal has no exhibits yet. Add some to your selection first.
proposal-lender-unknown = Lender not known
proposal-state-unknown = State not known

## Proposal desk: what the checks say

finding-heading = Checks
finding-none = The checks found nothing.
finding-count =
    { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
finding-level-fail = Does not work
finding-level-warn = Look again
finding-level-unknown = Unknown
finding-end-before-begin = The end, { $until }, lies before the beginning, { $from }.
finding-display-outside-possession = { $day } lies outside the time in your keeping.
finding-exhibit-twice = This exhibit is asked for twice.
finding-two-places = { $title } would be in two places at once, from { $from } to { $until }.
finding-stated-not-lent = The museum has stated that this exhibit is not to be lent.
finding-stated-not-lent-reason = The museum has stated that this exhibit is not to be lent: { $reason }
finding-lending-not-stated = Nothing has been stated on lending this exhibit.
finding-record-unknown = This exhibit is not in the catalogue at hand; nothing about it can be checked.
finding-record-not-loaded = The record of this exhibit could not be loaded; it has not been checked yet.
finding-several-objects = This record describes several objects. Say which of them you mean.
finding-lender-office-unknown = No address for letters to this museum is known to the catalogue.
finding-answer-after-possession = The answer is wanted by { $answer }, after the loan would begin on { $from }.
finding-day-has-passed = { $day } has passed.
finding-notice-too-short =
    { $months ->
        [one] The museum asks for { $months } month’s notice.
       *[other] The museum asks for { $months } months’ notice.
    }
finding-notice-short-by-practice = Less than six months’ notice. Museums elsewhere often ask for that much; this is practice elsewhere, not a rule here.
finding-venue-missing = This exhibit names a venue that is not in the proposal.
finding-section-exhibit-missing = This section names an exhibit that is not asked for.
finding-nothing-asked = Nothing is asked for yet.
finding-not-yet-known = Not yet known: { $field }

## Proposal desk: opening a file

open-too-large = This file is too large to be a proposal.
open-not-json = This file cannot be read: it is not complete JSON (line { NUMBER($line) }, column { NUMBER($column) }).
open-foreign = This file is not a proposal made with Vitrina.
open-newer = This file was made by a newer version of Vitrina. Open it there.
open-malformed = This proposal cannot be read at { $place }.
open-other-catalogue = This proposal was drafted against another edition of the catalogue. Check its exhibits.
open-done = The proposal was opened.
open-kept = Your present draft was not changed.

## The letter

letter-title-loan = Request for a loan
letter-title-exhibition = Proposal of a joint exhibition
letter-to = To
letter-from = From
letter-to-director = To the Director
letter-date = Date
letter-reference = Our reference
letter-salutation = Dear Sir or Madam,
letter-opening-loan = { $asker } respectfully asks { $lender } to consider the request set out below.
letter-opening-exhibition = { $asker } respectfully proposes to { $lender } a joint exhibition, { $title }, and asks it to consider taking part as set out below.
letter-list-intro =
    { $count ->
        [one] The request concerns the following exhibit, named as in the shared catalogue.
       *[other] The request concerns the following { $count } exhibits, named as in the shared catalogue.
    }
letter-column-number = No.
letter-column-exhibit = Exhibit
letter-column-record = Record
letter-column-inventory-number = Inventory number
letter-column-asked = Asked for
letter-column-venue = Venue
letter-column-remarks = Remarks
letter-purpose = Purpose: { $purpose }.
letter-venue = Venue: { $venue }; room: { $room }.
letter-possession = In the keeping of the asking museum from { $from } until { $until }.
letter-display = On display from { $from } until { $until }.
letter-costs = Costs
letter-cover = Cover of the risk: { $cover }.
letter-conditions = Conditions offered
letter-answer-by = We should be grateful for an answer by { $date }.
letter-answer-open = No date is set for the answer.
letter-answer-wanted = Please answer for each exhibit separately; an answer that is a copy, digital files or a later date is also welcome.
letter-catalogue-note = The descriptions come from public sources and were not checked by the museum unless the record says so. Please correct them where they are wrong.
letter-closing = Yours faithfully,
letter-signature = Signature
letter-stamp = Stamp
letter-name-and-post = Name and post
letter-binds-nobody = This request binds nobody until both sides have signed.
letter-made-with = Drafted with Vitrina, the shared catalogue; it was sent by nobody but its signatory.

## How to ask for an exhibit, and the blank form

ask-title = How to ask for an exhibit
ask-intro = The catalogue lends nothing and sends nothing. A request goes from your museum to the museum that keeps the exhibit, by the way your own authority prescribes.
ask-step-record = Note the record’s number and permanent address from the exhibit’s page.
ask-step-authority = Ask your superior body whether and by which way you may write.
ask-step-form = Fill in the form below, or use the proposal desk.
ask-step-send = Have it signed and send it. Nobody learns of it from this site.
ask-desk = Open the proposal desk
ask-print = Print the blank form
form-title = Request form
form-intro = To be filled in by hand. Write “not yet known” where something is open.

## About

about-title = About Vitrina
about-what = Vitrina is one shared catalogue of what the military-history museums of the member states of the Shanghai Cooperation Organization hold. The name means the glass case in which a museum shows what it keeps.
about-why-heading = Why it exists
about-why = In April 2024 in Astana the ministers of defence of the member states agreed to develop cooperation between their military-history museums.
about-principles-heading = Principles
about-principle-museum = A museum is described from public sources until it joins; every page says which.
about-principle-equal = All states are named in the reader’s alphabet, in words. No flags, no boundaries, no ranking.
about-principle-unknown = What is not known is called unknown.
about-principle-machine = Text made by a machine is marked as such.
about-principle-nothing-invented = No position on lending and no agreement is ever invented for a museum.
about-principle-correct = Everything can be corrected and withdrawn.
about-principle-private = No cookies, no tracking, nothing loaded from another host. Your selection stays in your browser.
about-principle-peace = It is a work of cultural heritage and of peace.
about-languages-heading = Languages
about-languages = Translations are made by machine unless they are marked otherwise. A person who reads a language well can check them.
about-numbers-heading = The catalogue in numbers
about-sources-heading = Where the records come from
about-sources = Every record names its sources and how strong they are. Where sources disagree, all of them are kept.
about-browsers-heading = Browsers
about-browsers = Every page can be read in any browser, without script. Filter, selection and proposal desk need Chrome or Edge 102, Firefox 115, Safari 16.4, or newer.
about-data-heading = Data
about-data = All records can be downloaded as JSON and as tables.
about-licence-heading = Licence
about-licence = The program: MIT or Apache 2.0. The catalogue’s own texts: CC0. Names and wordings taken from a source belong to that source.

## Accessibility statement

accessibility-title = Accessibility
accessibility-aim = Everybody should be able to use this site. We aim at WCAG 2.2, level AA.
accessibility-done-heading = What has been done
accessibility-done-keyboard = Everything can be reached and used with the keyboard alone.
accessibility-done-reader = Every page has headings, names and languages that a screen reader can use.
accessibility-done-script = Every page is complete without script.
accessibility-done-contrast = Contrast is at least 4.5 to 1 in light and in dark.
accessibility-done-zoom = Text can be enlarged to 400 per cent.
accessibility-done-motion = Nothing moves by itself.
accessibility-limits-heading = Known limits
accessibility-limits-language = Most texts were translated by machine and may be hard to follow.
accessibility-limits-tests = The pages are tested by program; people who use assistive technology have not tested them yet.
accessibility-report-heading = Tell us
accessibility-report = If something cannot be used, write to { $address }.

## Nothing here: not found, withdrawn, moved

not-found-title = Page not found
not-found = There is no page at this address.
not-found-next = Go to the home page or browse the catalogue.
withdrawn-title = Record withdrawn
withdrawn-sentence = The record { $id } was withdrawn on { $date }.
withdrawn-reason-at-museum-request = At the museum’s request
withdrawn-reason-at-request = At the request of a person or institution
withdrawn-reason-error = The record was wrong
withdrawn-reason-duplicate = The record stood here twice
withdrawn-reason-rights = For reasons of rights
withdrawn-reason-other = For another reason
redirect-title = The record has moved
redirect-sentence = This record now has another address.
redirect-follow = Go to the record

## When something fails

failure-offline = There is no connection. The page as you see it is complete; search and selection will come back with the connection.
failure-loading = Part of the catalogue could not be loaded. The page as you see it is complete.
failure-try-again = Try again
failure-broken-off = Loading broke off half-way. The page as you see it is complete.
failure-other-version = The catalogue has changed since this page was opened. Load the page again.
failure-no-webassembly = This browser lacks WebAssembly. The page is complete; filter, selection and proposal desk need a newer browser.
failure-old-browser = This browser is too old for filter, selection and proposal desk. The page is complete without them.
failure-unexpected = Something went wrong in this part of the page. The rest of the page is complete.

## Feed

feed-title = { $site }: new and changed records
feed-subtitle = New, changed and withdrawn records of the shared catalogue
feed-changed = Changed: { $title }
feed-withdrawn = Withdrawn: { $id }
