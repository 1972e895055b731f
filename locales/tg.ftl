# Суханони барнома ба забони тоҷикӣ. Кадом паёмҳо лозиманд, en.ftl муайян мекунад; болои паёме, ки инсон тафтиш
# кардааст, `# status: reviewed` навишта мешавад.
-status = machine
-own-name = Тоҷикӣ

## Numbers, dates, lists: pieces that the program puts together

list-joint = { ", " }
list-joint-of-two = { " ва " }
list-joint-last = { " ва " }
quotation = «{ $words }»
year-span = { $first }–{ $last }
year-before-common-era = { $year } то милод
date-in-words = { $day } { $month } соли { $year }
month-of-year = { $month } соли { $year }
month-january = январ
month-february = феврал
month-march = март
month-april = апрел
month-may = май
month-june = июн
month-july = июл
month-august = август
month-september = сентябр
month-october = октябр
month-november = ноябр
month-december = декабр
date-month-january = январи
date-month-february = феврали
date-month-march = марти
date-month-april = апрели
date-month-may = майи
date-month-june = июни
date-month-july = июли
date-month-august = августи
date-month-september = сентябри
date-month-october = октябри
date-month-november = ноябри
date-month-december = декабри
date-about = тақрибан { $date }
date-possibly = эҳтимол { $date }
date-from = аз { $date }
date-until = то { $date }
date-span = { $first } — { $last }
date-or = { $first } ё { $last }
date-decade = солҳои { $year }
date-century = асри { $century }
date-century-before-common-era = асри { $century } то милод
date-spring = баҳори { $year }
date-summer = тобистони { $year }
date-autumn = тирамоҳи { $year }
date-winter = зимистони { $year }
date-not-known = Санааш номаълум

## Counts: used on many pages

exhibit-count = { $count } нигора
museum-count = { $count } осорхона
state-count = { $count } давлат
exhibition-count = { $count } намоишгоҳи муштарак
term-count = { $count } истилоҳ
language-count = { $count } забон
label-with-value = { $label }: { $value }

## Languages

language-name-en = англисӣ
language-name-ru = русӣ
language-name-zh-hans = чинӣ
language-name-kk-cyrl = қазоқӣ
language-name-ky = қирғизӣ
language-name-tg = тоҷикӣ
language-name-uz-latn = ӯзбекӣ
language-name-hi = ҳиндӣ
language-name-ur = урду
language-name-fa = форсӣ
language-name-be = белорусӣ

## Every page: head, navigation, foot

site-name = Витрина
site-subtitle = Феҳристи муштараки осорхонаҳои таърихи ҳарбии давлатҳои Созмони ҳамкории Шанхай
page-title = { $title } · { $site }
navigation-label = Паймоиши асосӣ
navigation-skip = Гузаштан ба матн
navigation-home = Саҳифаи асосӣ
navigation-exhibits = Нигораҳо
navigation-museums = Осорхонаҳо
navigation-exhibitions = Намоишгоҳҳои муштарак
navigation-states = Давлатҳо
navigation-browse = Баррасӣ
navigation-terms = Истилоҳҳо
navigation-propose = Пешниҳод
navigation-about = Дар бораи феҳрист
navigation-accessibility = Дастрасӣ
navigation-ask = Чӣ тавр нигораро дархост кардан мумкин аст
navigation-language = Забон
navigation-breadcrumbs = Шумо дар ин ҷоед
foot-report = Хабар додан аз хато ё дархости нест кардан
foot-report-subject = Витрина: ислоҳ ё нест кардан, сабти { $record }
foot-report-body = Сабт: { $record }. Забони саҳифа: { $language }. Чӣ нодуруст аст ва аз куҷо маълум аст:
foot-draft = Сиёҳнавис. Ин феҳрист нашр нашудааст; ба он истинод накунед.
foot-language-machine = Суханони тоҷикии ин саҳифаро мошин тарҷума кардааст. Онҳоро то ҳол касе тафтиш накардааст.
foot-date = Феҳрист то санаи { $date }
foot-licence = Аз матнҳои худи феҳрист озодона истифода бурдан мумкин аст (CC0).
foot-publisher = Ношир: { $publisher }
foot-feed = Навори сабтҳои нав ва тағйирёфта
foot-permalink = Нишонии доимӣ
record-changed = Тағйири охирини сабт: { $date }
record-id = Сабти { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = матни аслӣ
text-status-human = тарҷумаи инсон
text-status-machine = тарҷумаи мошинӣ, тафтишнашуда
text-status-reviewed = тарҷумаи мошинӣ, аз ҷониби инсон тафтишшуда
text-shown-in = забони матн: { $language }
text-show-original = Нишон додани матни аслӣ
text-by-museum = Матн аз осорхона
text-by-editors = Матн аз муҳаррирони феҳрист
text-by-source = Ибора аз сарчашма гирифта шудааст
also-known-as = Номҳои дигар
confidence-label = Дараҷаи боварӣ
confidence-high = баланд: сарчашма ошкоро гуфтааст
confidence-medium = миёна: як сарчашмаи на чандон қавӣ ё қисман дониши умумӣ
confidence-low = паст: танҳо сарчашмаҳои заиф
basis-type = барои ин навъ маъмул; дар бораи худи ин нигора гуфта нашудааст
sources-heading = Сарчашмаҳо
sources-none = Сарчашма зикр нашудааст.
source-supports = тасдиқ мекунад: { $statement }
source-strength-institution = муассиса
source-strength-secondary = сарчашмаи дуюмдараҷа
source-strength-weak = сарчашмаи заиф
reader-notes-heading = Эзоҳ барои хонандагон
citation-heading = Чӣ тавр ба ин сабт истинод кардан лозим
citation-text = { $title }. { $museum }. { $site }, сабти { $id }, тағйир: { $date }. { $address }
downloads-heading = Боргирӣ
download-record = Ин сабт дар шакли { $forms }
download-lines = Ҳамаи сабтҳо дар шакли JSON Lines
download-table = Ҳамаи сабтҳо дар шакли ҷадвал (CSV)

## The list of languages at the root

languages-title = Забони худро интихоб кунед

## Home

home-title = Феҳристи муштараки осорхонаҳои таърихи ҳарбӣ
home-intro = Он чи осорхонаҳои таърихи ҳарбии давлатҳои узви Созмони ҳамкории Шанхай нигоҳ медоранд, дар як феҳрист.
home-totals = Дар феҳрист: { $exhibits }, { $museums }, { $states }
home-object-of-the-day = Нигораи рӯз
home-exhibitions-heading = Андешаҳо барои намоишгоҳҳои муштарак
home-museums-heading = Осорхонаҳо
home-search-label = Ҷустуҷӯ дар феҳрист
home-search-button = Ҷустуҷӯ
home-browse-heading = Роҳҳои воридшавӣ ба феҳрист
home-browse-all = Ҳамаи нигораҳо
home-new-heading = Сабтҳои нав ва тағйирёфта

## Maps

map-description = Харита бо соҳилҳо, дарёҳо, кӯлҳо ва шаҳрҳои осорхонаҳо. Дар он сарҳадҳо нест.
map-credit = Соҳилҳо, дарёҳо ва кӯлҳо: Natural Earth, моликияти ҷамъиятӣ

## States

states-title = Давлатҳо
states-intro = Давлатҳои узви Созмони ҳамкории Шанхай бо тартиби алифбо.
state-member = Давлати узв
state-observer = Давлати нозир
state-dialogue-partner = Шарики муколама
state-partner = Шарики СҲШ
state-no-status = Дар ин рӯз дар созмон мақоме надорад
state-status-on = Мақом дар санаи { $date }
state-status-from = { $status }: аз { $date }
state-status-between = { $status }: аз { $first } то { $last }
state-founding-member = Узви муассиси созмон
state-shanghai-five = Яке аз «Панҷгонаи Шанхай»
state-capital = Пойтахт
state-languages = Забонҳои сабтҳо
state-membership-heading = Узвият
state-museums-heading = Осорхонаҳои ин давлат
state-exhibits-heading = Нигораҳои ин давлат
state-no-museums = Осорхонае аз ин давлат ҳоло дар феҳрист нест.
organisation-facts-heading = Санаҳои таърихи созмон
organisation-partners-heading = Шарикони СҲШ
organisation-former-observers = Нозирон то соли 2025
organisation-former-dialogue-partners = Шарикони муколама то соли 2025
organisation-added-partners = Шариконе, ки соли 2025 илова шуданд

## Museums

museums-title = Осорхонаҳо
museums-intro = Ҳамаи осорхонаҳои феҳрист аз рӯи давлатҳо.
museum-described = Аз рӯи сарчашмаҳои оммавӣ тавсиф шудааст. Осорхона ин саҳифаро тафтиш накардааст.
museum-invited = Осорхона даъват шудааст. Он ин саҳифаро тафтиш накардааст.
museum-joined = Осорхона ба феҳрист пайвастааст.
museum-joined-since = Санаи пайвастан: { $date }; бо қарори: { $office }
museum-kind = Навъи осорхона
museum-state = Давлат
museum-city = Шаҳр
museum-address = Нишонӣ
museum-coordinates = Координатҳо
museum-coordinates-town = Координатҳо: танҳо шаҳр
museum-coordinates-none = Координатҳо маълум нестанд.
museum-website = Сомона
museum-website-opened = муҳаррирон кушодаанд
museum-website-named = дар сарчашма зикр шудааст, кушода нашудааст
museum-website-not-checked = тафтиш нашудааст
museum-website-not-known = Сомона маълум нест.
museum-contact = Чӣ тавр ба осорхона навиштан лозим
museum-contact-none = Нишонӣ барои нома ба феҳрист маълум нест.
museum-owner = Соҳиб
museum-keeper = Нигоҳдор
museum-superior-bodies = Мақомоти болоӣ
museum-isil = ISIL
museum-wikidata = Викидода
museum-founded = Таъсис
museum-collection-heading = Ҳаҷми маҷмӯа
museum-collection-differs = Сарчашмаҳо рақамҳои гуногун медиҳанд; ҳама нигоҳ дошта шудаанд.
museum-collection-source = мувофиқи: { $source }
museum-collection-none = Рақами нашршуда ба муҳаррирон маълум нест.
museum-holdings = Чиро нигоҳ медорад
museum-visiting-heading = Барои ташрифоварандагон
museum-visiting-note = Аз сарчашмаҳои оммавӣ; пеш аз сафар аз осорхона пурсед.
museum-lending-heading = Ба муваққат додан
museum-lending-not-stated = Ба муҳаррирон маълум нест, ки осорхона дар бораи ба муваққат додан чизе нашр карда бошад.
museum-lending-notice = Дархостро { $count } моҳ пештар талаб мекунад
museum-exhibits-heading = Нигораҳои ин осорхона
museum-exhibits-all = Ҳамаи нигораҳои ин осорхона
museum-facets-heading = Аз рӯи навъ, давра ва мавод
museum-no-exhibits = Нигорае аз ин осорхона ҳоло дар феҳрист нест.
visitor-fact-halls = Толорҳо
visitor-fact-floors = Ошёнаҳо
visitor-fact-departments = Шуъбаҳо
visitor-fact-area = Масоҳат
visitor-fact-building-area = Масоҳати бино
visitor-fact-exhibition-area = Масоҳати намоиш
visitor-fact-exhibition-and-building-area = Масоҳати намоиш ва бино
visitor-fact-park-area = Масоҳати боғ
visitor-fact-site-area = Масоҳати ҳудуд
visitor-fact-area-note = Дар бораи масоҳат
visitor-fact-open-air = Ашёи зери осмони кушод
visitor-fact-hours = Соатҳои корӣ
visitor-fact-admission = Даромад
visitor-fact-tickets = Чиптаҳо
visitor-fact-phone = Телефон
visitor-fact-metro = Истгоҳи метро
visitor-fact-place = Ҷой
visitor-fact-features = Хусусиятҳо
visitor-fact-labels = Забонҳои лавҳачаҳо
visitor-fact-languages = Забонҳо
visitor-fact-visitors = Ташрифоварандагон
visitor-fact-status = Ҳолат
visitor-fact-tour = Сайр бо роҳбалад
visitor-fact-other = Маълумоти дигар

## Units, written after a number

unit-millimetre = { $number } мм
unit-centimetre = { $number } см
unit-metre = { $number } м
unit-gram = { $number } г
unit-kilogram = { $number } кг
unit-tonne = { $number } т
unit-square-metre = { $number } м²
unit-hectare = { $number } га
measure-height = Баландӣ
measure-width = Бар
measure-length = Дарозӣ
measure-depth = Чуқурӣ
measure-side = Паҳлу
measure-diameter = Қутр
measure-calibre = Калибр
measure-weight = Вазн

## Exhibits

exhibits-title = Нигораҳо
exhibit-date = Сана
exhibit-maker = Созанда
exhibit-place-made = Ҷойи сохт
exhibit-materials = Мавод
exhibit-measures = Андозаҳо
exhibit-marks = Нишонаҳо ва навиштаҷот
exhibit-museum = Осорхона
exhibit-inventory-number = Рақами инвентарӣ
exhibit-inventory-number-none = нашр нашудааст
exhibit-rights = Ҳуқуқҳо
exhibit-rights-not-stated = Баёнияи ҳуқуқӣ нашр нашудааст.
exhibit-type = Навъ
exhibit-record = Чӣ тавсиф шудааст
exhibit-record-single-object = Ашёи алоҳида
exhibit-record-group = Гурӯҳи ашё
exhibit-record-set = Маҷмӯи пурра
exhibit-record-collection = Маҷмӯа
exhibit-record-replica = Нусхаи айнан
exhibit-record-copy = Нусха
exhibit-record-model = Модел
exhibit-record-reconstruction = Бозсозӣ
exhibit-record-building = Бино
exhibit-record-scene = Саҳна
exhibit-details-heading = Тафсилот
exhibit-people = Шахсон
exhibit-history-heading = Пайдоиш ва рӯйдодҳо
exhibit-exhibitions-heading = Дар андешаҳои намоишгоҳҳои муштарак
exhibit-same-type-heading = Аз ҳамин навъ дар осорхонаҳои дигар
exhibit-lending-heading = Ба муваққат додан
exhibit-lending-stated-yes = Гуфта шудааст: дода мешавад
exhibit-lending-stated-no = Гуфта шудааст: дода намешавад
exhibit-lending-not-stated = Дар бораи ба муваққат додани ин нигора чизе гуфта нашудааст. Аз осорхона пурсед.
exhibit-lending-reason = Сабаб
exhibit-lending-stated-on = Санаи баён: { $date }
exhibit-handling = Тарзи муносибат
exhibit-hazards = Хатарҳо
exhibit-envelope = Иқлим
exhibit-drawing = Расми навъ, на худи ин ашё
exhibit-drawing-description = Расми навъ: { $term }
exhibit-no-picture = Ҳоло тасвир нест
exhibit-one-of-a-kind = Ҳоло тасвир нест. Барои ашёи ягона нақши намуна кашида намешавад.
exhibit-picture-credit = Тасвир: { $credit }
exhibit-ask = Чӣ тавр ин нигораро дархост кардан мумкин аст

## Rights statements

rights-public-domain-mark = Моликияти ҷамъиятӣ
rights-cc0 = Истифодаи озод (CC0)
rights-cc-by = Creative Commons, бо зикри муаллиф (CC BY)
rights-cc-by-sa = Creative Commons, бо зикри муаллиф, бо ҳамон шартҳо (CC BY-SA)
rights-cc-other = Иҷозатномаи Creative Commons
rights-in-copyright = Ҳуқуқи муаллиф маҳфуз аст
rights-no-copyright = Ҳуқуқи муаллиф нест
rights-not-evaluated = Ҳуқуқи муаллиф баҳогузорӣ нашудааст
rights-undetermined = Ҳуқуқи муаллиф муайян нашудааст
rights-not-known = Дар бораи ҳуқуқи муаллиф маълумот нест

## Joint exhibitions

exhibitions-title = Намоишгоҳҳои муштарак
exhibitions-intro = Намоишгоҳҳое, ки чанд осорхона якҷоя нишон дода метавонанд.
exhibition-idea = Андешаи муҳаррирон. Аз ягон осорхона пурсида нашудааст.
exhibition-idea-title = { $title } (андеша)
exhibition-proposed = Ба осорхонаҳо пешниҳод шудааст. Чизе мувофиқа нашудааст.
exhibition-agreed = Осорхонаҳо мувофиқа кардаанд.
exhibition-open = Кушода.
exhibition-closed = Пӯшида.
exhibition-status = Ҳолат
exhibition-museums-heading = Осорхонаҳое, ки нигораҳояшон дар ин ҷо зикр шудаанд
exhibition-legs-heading = Ҷойҳои баргузорӣ
exhibition-no-legs = Ҷойе зикр нашудааст.
exhibition-facts-heading = Далелҳои тасдиқкунанда
exhibition-make-proposal = Таҳияи пешниҳод аз ин андеша

## Terms, events, people, places

terms-title = Истилоҳҳо
terms-intro = Калимаҳое, ки бо онҳо нигораҳо ёфт мешаванд, бо ҳамаи забонҳои феҳрист.
term-group-object = Навъҳои ашё
term-group-material = Маводҳо
term-group-period = Давраҳо
term-group-conflict = Ҷангҳо ва рӯйдодҳо
term-group-museum = Калимаҳои кори осорхона
term-group-person = Гурӯҳҳои шахсон
term-in-other-languages = Бо забонҳои дигар
term-broader = Истилоҳи васеътар
term-narrower = Истилоҳҳои маҳдудтар
term-broader-machine = Ҷояшро мошин муайян кардааст, тафтиш нашудааст
term-exact-match = Ҳамин мафҳум дар ҷойи дигар
term-exhibits-heading = Нигораҳои ин истилоҳ
term-no-exhibits = Барои ин истилоҳ ҳоло нигора нест.
events-title = Рӯйдодҳо
people-title = Шахсон
places-title = Ҷойҳо
authority-words = Чунон ки сарчашмаҳо менависанд
authority-part-of = Қисми
authority-parts = Қисмҳо
authority-term = Истилоҳ
authority-date = Сана
authority-exhibits-heading = Нигораҳо
authority-no-exhibits = Ҳоло ягон нигора ба ин сабт ишора намекунад.
authority-machine = Ин сабтро мошин аз суханони сарчашмаҳо сохтааст, он тафтиш нашудааст.

## Browse

browse-title = Баррасӣ
browse-intro = Ҳамаи рӯйхатҳо ва шуморишҳо дар ин ҷо бе скрипт низ ҳастанд.
browse-by-state = Аз рӯи давлат
browse-by-museum = Аз рӯи осорхона
browse-by-type = Аз рӯи навъ
browse-by-period = Аз рӯи давра
browse-by-material = Аз рӯи мавод
browse-page-title = Нигораҳо: { $value }
browse-narrow-heading = Маҳдудтар кардан
browse-first-of = { $shown } нигораи аввал аз { $total }
browse-full-list = Рӯйхати пурра
browse-full-list-of = Рӯйхати пурра: { $museum }
browse-period-derived = Нигораҳо дар ин ҷо аз рӯйи санаи худ ё рӯйдоде, ки дар сабт номбар шудааст, ҷой гирифтаанд. Инро барнома муайян мекунад; он қисми сабт нест.
browse-empty = Дар ин ҷо ҳоло чизе нест.
browse-list-part = Қисми { $part } аз { $parts }

## Filter: the interactive list

filter-label = Ёфтани нигораҳо
filter-search-label = Калимаҳои ҷустуҷӯ
filter-search-hint = Бо ҳар забон ва хат
filter-facets-label = Полоишгарҳо
filter-museum = Осорхона
filter-state = Давлат
filter-type = Навъ
filter-period = Давра
filter-material = Мавод
filter-record = Чӣ тавсиф шудааст
filter-lending = Ба муваққат додан
filter-lending-not-stated = Гуфта нашудааст
filter-century = Аср
filter-exhibition = Намоишгоҳи муштарак
filter-show-more = Боз { $count }-торо нишон додан
filter-show-fewer = Камтар нишон додан
filter-chosen-label = Интихобшудаҳо
filter-remove = Бардоштан: { $value }
filter-clear-all = Ҳамаро бардоштан
filter-results = { $count } нигора ёфт шуд
filter-none = Нигорае, ки ба ҳамаи интихобшудаҳо мувофиқ бошад, нест.
filter-none-next = Яке аз қиматҳои интихобшударо бардоред ё калимаи кӯтоҳтар ё дигарро ҷӯед.
filter-did-you-mean = Шояд дар назар доштед: { $word }?
filter-show-next = Боз { $count } нигораро нишон додан

## Selection

selection-title = Интихобшуда
selection-add = Ба интихобшуда илова кардан
selection-add-named = Ба интихобшуда илова кардан: { $title }
selection-remove = Аз интихобшуда бардоштан
selection-remove-named = Аз интихобшуда бардоштан: { $title }
selection-count =
    { $count ->
        [0] Чизе интихоб нашудааст
        [one] { $count } нигора интихоб шудааст
       *[other] { $count } нигора интихоб шудааст
    }
selection-added = Илова шуд: { $title }
selection-removed = Бардошта шуд: { $title }
selection-undo = Баргардондан
selection-empty = Шумо ҳоло чизе интихоб накардаед.
selection-empty-next = Нигораеро кушоед ва «Ба интихобшуда илова кардан»-ро пахш кунед.
selection-full = Хотираи браузер пур аст. Интихоби шумо то тарк кардани ин саҳифа мемонад; интихобшударо боргирӣ кунед.
selection-forbidden = Ин браузер ба саҳифаҳо нигоҳ доштани чизеро иҷозат намедиҳад. Интихоби шумо то тарк кардани ин саҳифа мемонад; интихобшударо боргирӣ кунед.
selection-download = Боргирии интихобшуда
selection-unreadable = Он чи дар ин браузер нигоҳ дошта шуда буд, хонда намешавад. Он ҷудо гузошта шуд, нест карда нашуд.
selection-unreadable-download = Боргирии чизи ҷудогузошта
device-clear = Пок кардани ин дастгоҳ
device-clear-explained = Интихобшуда ва ҳамаи сиёҳнависҳоро аз ин браузер нест мекунад. Файлҳои боргирифта мемонанд.
device-clear-confirm = Интихобшуда ва ҳамаи сиёҳнависҳо аз ин браузер нест карда шаванд?
device-cleared = Дар ин браузер дигар чизе аз Витрина нест.
confirm-yes = Бале, нест карда шавад
confirm-no = Не, монад

## Proposal desk

proposal-title = Пешниҳод
proposal-intro = Аз интихоби худ дархости ба муваққат додан ё пешниҳоди намоишгоҳи муштарак созед ва барои ҳар диҳанда як нома чоп кунед.
proposal-binds-nobody = Ин дархост то имзои ҳарду тараф касеро вазифадор намекунад.
proposal-nobody-told = Ба касе хабар дода нашудааст. Номаро тавассути мақомоти худ фиристед.
proposal-not-yet-known = ҳоло номаълум
proposal-leave-open = Он чи холӣ мемонад, «ҳоло номаълум» чоп мешавад.
proposal-needs-script = Мизи пешниҳод браузери дорои скрипт ва WebAssembly-ро талаб мекунад. Бе онҳо варақаи холии дархостро чоп кунед.
proposal-kind = Шумо чӣ пешниҳод мекунед?
proposal-kind-loan-request = Дархости ба муваққат додан
proposal-kind-joint-exhibition = Намоишгоҳи муштарак
proposal-asker-heading = Кӣ дархост мекунад
proposal-asker-explained = Номи осорхонаро нависед; дар феҳрист буданаш шарт нест.
proposal-legal-name = Номи расмии осорхона
proposal-state = Давлат
proposal-address = Нишонӣ
proposal-superior-body = Мақоми болоӣ
proposal-office = Идораи имзокунанда
proposal-signatory = Имзокунанда
proposal-signatory-post = Вазифаи имзокунанда
proposal-contact = Тамос барои ҷавоб
proposal-exhibition-heading = Намоишгоҳ
proposal-exhibition-title = Номи намоишгоҳ
proposal-purpose = Мақсад
proposal-sections-heading = Бахшҳо
proposal-section-title = Номи бахш
proposal-section-text = Матни бахш
proposal-section-add = Илова кардани бахш
proposal-section-remove = Бардоштани бахш
proposal-section-exhibits = Нигораҳои бахш
proposal-venues-heading = Ҷойҳо ва муҳлатҳо
proposal-venue-number = Ҷойи { $number }
proposal-venue = Ҷойи баргузорӣ
proposal-room = Толор
proposal-venue-add = Илова кардани ҷой
proposal-venue-remove = Бардоштани ҷой
proposal-possession = Дар нигоҳдории мо
proposal-possession-from = Дар нигоҳдории мо аз
proposal-possession-until = Дар нигоҳдории мо то
proposal-display = Дар намоиш
proposal-display-from = Дар намоиш аз
proposal-display-until = Дар намоиш то
proposal-exhibits-heading = Чӣ дархост мешавад
proposal-ask = Дархост
proposal-ask-original = нусхаи аслӣ
proposal-ask-existing-copy = нусхаи мавҷуда
proposal-ask-new-copy = нусха ё қолаби нав
proposal-ask-digital-files = файлҳои рақамӣ
proposal-ask-documents = ҳуҷҷатҳо
proposal-ask-proposed = Аз рӯи маълумоти сабт пешниҳод шудааст; метавонед дигареро интихоб кунед.
proposal-records-not-loaded = Сабтҳои нигораҳоро бор кардан имкон нашуд. То бор шудани онҳо ё то интихоби худатон он чи пурсида мешавад, кушода мемонад.
proposal-line-purpose = Ин нигора барои чист
proposal-line-conditions = Шартҳо барои ин нигора
proposal-line-venues = Ҷойи намоиш
proposal-line-remove = Бардоштани ин нигора
proposal-costs-heading = Кӣ пардохт мекунад
proposal-cost-packing = Бастабандӣ
proposal-cost-transport = Интиқол
proposal-cost-cover = Пӯшиши хатар
proposal-cost-courier = Ҳамроҳӣ
proposal-cost-conservation = Ҳифозат
proposal-cost-copies = Нусхаҳо ва файлҳои рақамӣ
proposal-cost-installation = Насб
proposal-payer-asker = осорхонаи дархосткунанда
proposal-payer-lender = осорхонаи диҳанда
proposal-payer-shared = якҷоя
proposal-payer-does-not-arise = ба миён намеояд
proposal-cover = Пӯшиши хатар
proposal-cover-state-indemnity = Кафолати давлатӣ
proposal-cover-commercial = Суғуртаи тиҷоратӣ
proposal-cover-indemnity-and-commercial = Кафолати давлатӣ ва суғуртаи тиҷоратӣ
proposal-cover-lender-policy = Суғуртаи худи диҳанда
proposal-cover-asker-answers = Осорхонаи дархосткунанда ҷавобгар аст
proposal-cover-note = Дар бораи пӯшиш
proposal-conditions-heading = Шартҳои пешниҳодшуда
proposal-climate = Иқлим
proposal-security = Муҳофизат
proposal-courier = Ҳамроҳикунанда
proposal-answer-by = Муҳлати ҷавоб
proposal-letter-language = Забони дуюми нома
proposal-letter-language-none = нест
proposal-save = Ба файл нигоҳ доштан
proposal-open = Кушодани файл
proposal-print = Чопи номаҳо
proposal-saved-here = Дар ин браузер нигоҳ дошта шуд.
proposal-letter-count = { $count } нома, барои ҳар диҳанда якто
proposal-empty = Дар пешниҳод ҳоло нигора нест. Аввал ба интихобшуда илова кунед.
proposal-lender-unknown = Диҳанда номаълум
proposal-state-unknown = Давлат номаълум

## Proposal desk: what the checks say

finding-heading = Тафтишҳо
finding-none = Тафтишҳо чизе наёфтанд.
finding-count = { $count } эзоҳ
finding-level-fail = Имкон надорад
finding-level-warn = Аз нав бинед
finding-level-unknown = Номаълум
finding-end-before-begin = Анҷом, { $until }, пеш аз оғоз, { $from }, аст.
finding-display-outside-possession = { $day } берун аз муҳлати нигоҳдории шумост.
finding-exhibit-twice = Ин нигора ду бор дархост шудааст.
finding-two-places = «{ $title }» аз { $from } то { $until } дар як вақт дар ду ҷой мебуд.
finding-stated-not-lent = Осорхона изҳор кардааст, ки ин нигора дода намешавад.
finding-stated-not-lent-reason = Осорхона изҳор кардааст, ки ин нигора дода намешавад: { $reason }
finding-lending-not-stated = Дар бораи ба муваққат додани ин нигора чизе гуфта нашудааст.
finding-record-unknown = Ин нигора дар феҳристи дар даст буда нест; дар бораи он чизеро тафтиш кардан мумкин нест.
finding-record-not-loaded = Сабти ин нигораро бор кардан имкон нашуд; он ҳанӯз тафтиш нашудааст.
finding-several-objects = Ин сабт чанд ашёро тавсиф мекунад. Гӯед, ки кадомаш дар назар аст.
finding-lender-office-unknown = Нишонии нома ба ин осорхона ба феҳрист маълум нест.
finding-answer-after-possession = Ҷавоб то { $answer } дархост шудааст, баъд аз оғози муҳлат: { $from }.
finding-day-has-passed = { $day } гузаштааст.
finding-notice-too-short = Осорхона дархостро { $months } моҳ пештар талаб мекунад.
finding-notice-short-by-practice = Камтар аз шаш моҳ монда. Осорхонаҳои ҷойҳои дигар аксар чунин муҳлат мехоҳанд; ин таҷрибаи ҷойи дигар аст, на қоидаи ин ҷо.
finding-venue-missing = Барои ин нигора ҷойе зикр шудааст, ки дар пешниҳод нест.
finding-section-exhibit-missing = Дар ин бахш нигорае зикр шудааст, ки дархост нашудааст.
finding-nothing-asked = Ҳоло чизе дархост нашудааст.
finding-not-yet-known = Ҳоло номаълум: { $field }

## Proposal desk: opening a file

open-too-large = Ин файл барои пешниҳод будан аз ҳад калон аст.
open-not-json = Ин файл хонда намешавад: JSON пурра нест (сатри { $line }, сутуни { $column }).
open-foreign = Ин файл пешниҳоди дар Витрина сохташуда нест.
open-newer = Ин файл бо нусхаи навтари Витрина сохта шудааст. Онро дар ҳамон ҷо кушоед.
open-malformed = Пешниҳод дар ин ҷо хонда намешавад: { $place }.
open-other-catalogue = Ин пешниҳод аз рӯи нашри дигари феҳрист сохта шудааст. Нигораҳояшро тафтиш кунед.
open-done = Пешниҳод кушода шуд.
open-kept = Сиёҳнависи кунунии шумо тағйир наёфт.

## The letter

letter-title-loan = Дархости ба муваққат додан
letter-title-exhibition = Пешниҳоди намоишгоҳи муштарак
letter-to = Ба
letter-from = Аз
letter-to-director = Ба директор
letter-date = Сана
letter-reference = Рақами содирот
letter-salutation = Директори муҳтарам!
letter-opening-loan = { $asker } бо эҳтиром аз { $lender } хоҳиш мекунад, ки дархости зеринро баррасӣ намояд.
letter-opening-exhibition = { $asker } бо эҳтиром ба { $lender } намоишгоҳи муштараки «{ $title }»-ро пешниҳод мекунад ва хоҳиш менамояд, ки имкони иштирокро ба тартиби зерин баррасӣ намояд.
letter-list-intro = Дархост ба { $count } нигораи зерин дахл дорад, ки номашон чунон аст, ки дар феҳристи муштарак омадааст.
letter-column-number = №
letter-column-exhibit = Нигора
letter-column-record = Сабт
letter-column-inventory-number = Рақами инвентарӣ
letter-column-asked = Дархост
letter-column-venue = Ҷой
letter-column-remarks = Эзоҳ
letter-purpose = Мақсад: { $purpose }.
letter-venue = Ҷойи баргузорӣ: { $venue }; толор: { $room }.
letter-possession = Дар нигоҳдории осорхонаи дархосткунанда: аз { $from } то { $until }.
letter-display = Дар намоиш: аз { $from } то { $until }.
letter-costs = Хароҷот
letter-cover = Пӯшиши хатар: { $cover }.
letter-conditions = Шартҳои пешниҳодшуда
letter-answer-by = Барои ҷавоб то { $date } миннатдор мешавем.
letter-answer-open = Муҳлати ҷавоб муайян нашудааст.
letter-answer-wanted = Хоҳишмандем, ки барои ҳар нигора алоҳида ҷавоб диҳед; нусха, файлҳои рақамӣ ё муҳлати дертар низ қобили қабул аст.
letter-catalogue-note = Тавсифҳо аз сарчашмаҳои оммавӣ гирифта шудаанд; агар дар сабт дигар хел гуфта нашуда бошад, осорхона онҳоро тафтиш накардааст. Хоҳишмандем, ки нодурусташро ислоҳ кунед.
letter-closing = Бо эҳтиром,
letter-signature = Имзо
letter-stamp = Муҳр
letter-name-and-post = Ном ва вазифа
letter-binds-nobody = Ин дархост то имзои ҳарду тараф касеро вазифадор намекунад.
letter-made-with = Бо ёрии феҳристи муштараки «Витрина» таҳия шудааст; онро ҷуз имзокунанда касе нафиристодааст.

## How to ask for an exhibit, and the blank form

ask-title = Чӣ тавр нигораро дархост кардан мумкин аст
ask-intro = Феҳрист чизе намедиҳад ва чизе намефиристад. Дархост аз осорхонаи шумо ба осорхонаи нигоҳдори нигора бо роҳе меравад, ки мақомоти шумо муқаррар кардааст.
ask-step-record = Рақами сабт ва нишонии доимиро аз саҳифаи нигора нависед.
ask-step-authority = Аз мақоми болоӣ пурсед, ки оё ва бо кадом роҳ навишта метавонед.
ask-step-form = Варақаи зеринро пур кунед ё аз мизи пешниҳод истифода баред.
ask-step-send = Ба имзо расонед ва фиристед. Тавассути ин сомона касе аз он хабардор намешавад.
ask-desk = Кушодани мизи пешниҳод
ask-print = Чопи варақаи холӣ
form-title = Варақаи дархост
form-intro = Бо даст пур карда мешавад. Ба чизи номуайян «ҳоло номаълум» нависед.

## About

about-title = Дар бораи Витрина
about-what = Витрина феҳристи муштараки ашёест, ки осорхонаҳои таърихи ҳарбии давлатҳои узви Созмони ҳамкории Шанхай нигоҳ медоранд. Витрина ҷевони шишагинест, ки осорхона дар он ашёи худро нишон медиҳад.
about-why-heading = Барои чӣ лозим аст
about-why = Моҳи апрели соли 2024 дар Остона вазирони мудофиаи давлатҳои узв ба рушди ҳамкории осорхонаҳои таърихи ҳарбӣ мувофиқат карданд.
about-principles-heading = Принсипҳо
about-principle-museum = Осорхона то пайвастан аз рӯи сарчашмаҳои оммавӣ тавсиф мешавад; инро ҳар саҳифа мегӯяд.
about-principle-equal = Ҳамаи давлатҳо бо калима ва бо тартиби алифбои хонанда номбар мешаванд. На парчам, на сарҳад, на дараҷабандӣ.
about-principle-unknown = Чизи номаълум номаълум номида мешавад.
about-principle-machine = Матни сохтаи мошин чунин нишонгузорӣ шудааст.
about-principle-nothing-invented = Ҳеҷ гоҳ аз номи осорхона мавқеъ дар бораи додан ё мувофиқа сохта намешавад.
about-principle-correct = Ҳама чизро ислоҳ кардан ва бозпас гирифтан мумкин аст.
about-principle-private = На cookie, на пайгирӣ, на боргирӣ аз ҷойи дигар. Интихоби шумо дар браузери шумо мемонад.
about-principle-peace = Ин кори мероси фарҳангӣ ва сулҳ аст.
about-languages-heading = Забонҳо
about-languages = Агар дигар хел нишонгузорӣ нашуда бошад, тарҷумаҳо мошинианд. Касе, ки забонро хуб медонад, онҳоро тафтиш карда метавонад.
about-numbers-heading = Феҳрист бо рақамҳо
about-sources-heading = Сабтҳо аз куҷо гирифта шудаанд
about-sources = Ҳар сабт сарчашмаҳои худ ва дараҷаи эътимоди онҳоро мегӯяд. Дар ҷойе, ки сарчашмаҳо мувофиқ нестанд, ҳама нигоҳ дошта шудаанд.
about-browsers-heading = Браузерҳо
about-browsers = Саҳифаҳоро дар ҳар браузер бе скрипт хондан мумкин аст. Барои полоишгар, интихобшуда ва мизи пешниҳод Chrome ё Edge 102, Firefox 115, Safari 16.4 ё навтараш лозим аст.
about-data-heading = Маълумот
about-data = Ҳамаи сабтҳоро дар шакли JSON ва ҷадвал боргирӣ кардан мумкин аст.
about-licence-heading = Иҷозатнома
about-licence = Барнома: MIT ё Apache 2.0. Матнҳои худи феҳрист: CC0. Номҳо ва ибораҳои аз сарчашма гирифташуда аз они ҳамон сарчашмаанд.

## Accessibility statement

accessibility-title = Дастрасӣ
accessibility-aim = Ҳар кас бояд аз ин сомона истифода бурда тавонад. Мақсади мо WCAG 2.2, дараҷаи AA аст.
accessibility-done-heading = Чӣ карда шудааст
accessibility-done-keyboard = Ба ҳама чиз танҳо бо клавиатура расидан ва онро истифода бурдан мумкин аст.
accessibility-done-reader = Дар ҳар саҳифа сарлавҳаҳо, номҳо ва нишонаҳои забон барои барномаи экранхон ҳастанд.
accessibility-done-script = Ҳар саҳифа бе скрипт пурра аст.
accessibility-done-contrast = Тазоди ранг дар намуди равшан ва торик на камтар аз 4,5 : 1 аст.
accessibility-done-zoom = Матнро то 400 фоиз калон кардан мумкин аст.
accessibility-done-motion = Чизе худ ба худ ҳаракат намекунад.
accessibility-limits-heading = Маҳдудиятҳои маълум
accessibility-limits-language = Аксари матнҳоро мошин тарҷума кардааст, фаҳмиданашон метавонад душвор бошад.
accessibility-limits-tests = Саҳифаҳоро барнома месанҷад; корбарони воситаҳои ёрирасон онҳоро ҳоло насанҷидаанд.
accessibility-report-heading = Ба мо гӯед
accessibility-report = Агар аз чизе истифода бурдан имкон надошта бошад, ба { $address } нависед.

## Nothing here: not found, withdrawn, moved

not-found-title = Саҳифа ёфт нашуд
not-found = Дар ин нишонӣ саҳифа нест.
not-found-next = Ба саҳифаи асосӣ ё ба баррасии феҳрист гузаред.
withdrawn-title = Сабт бозпас гирифта шуд
withdrawn-sentence = Сабти { $id } санаи { $date } бозпас гирифта шуд.
withdrawn-reason-at-museum-request = Бо дархости осорхона
withdrawn-reason-at-request = Бо дархости шахс ё муассиса
withdrawn-reason-error = Сабт нодуруст буд
withdrawn-reason-duplicate = Сабт такрор шуда буд
withdrawn-reason-rights = Бо сабабҳои ҳуқуқӣ
withdrawn-reason-other = Бо сабаби дигар
redirect-title = Сабт кӯчидааст
redirect-sentence = Ин сабт акнун нишонии дигар дорад.
redirect-follow = Гузаштан ба сабт

## When something fails

failure-offline = Алоқа нест. Саҳифае, ки мебинед, пурра аст; ҷустуҷӯ ва интихобшуда бо алоқа бармегарданд.
failure-loading = Қисме аз феҳристро бор кардан имкон нашуд. Саҳифае, ки мебинед, пурра аст.
failure-try-again = Такрор кардан
failure-broken-off = Боркунӣ дар нимароҳ қатъ шуд. Саҳифае, ки мебинед, пурра аст.
failure-other-version = Аз замони кушодани ин саҳифа феҳрист тағйир ёфт. Саҳифаро аз нав бор кунед.
failure-no-webassembly = Ин браузер WebAssembly надорад. Саҳифа пурра аст; барои полоишгар, интихобшуда ва мизи пешниҳод браузери навтар лозим аст.
failure-old-browser = Ин браузер барои полоишгар, интихобшуда ва мизи пешниҳод хеле кӯҳна аст. Саҳифа бе онҳо пурра аст.
failure-unexpected = Дар ин қисми саҳифа хато рӯй дод. Қисми боқимондаи саҳифа пурра аст.

## Feed

feed-title = { $site }: сабтҳои нав ва тағйирёфта
feed-subtitle = Сабтҳои нав, тағйирёфта ва бозпасгирифтаи феҳристи муштарак
feed-changed = Тағйирёфта: { $title }
feed-withdrawn = Бозпасгирифта: { $id }
