# Программанын сөздөрү кыргыз тилинде. Кайсы билдирүүлөр керектигин en.ftl аныктайт; адам текшерген билдирүүнүн үстүнө
# `# status: reviewed` деп жазылат.
-status = machine
-own-name = Кыргызча

## Numbers, dates, lists: pieces that the program puts together

list-joint = { ", " }
list-joint-of-two = { " жана " }
list-joint-last = { " жана " }
quotation = «{ $words }»
year-span = { $first }–{ $last }
year-before-common-era = б. з. ч. { $year }
date-in-words = { $year }-жылдын { $day }-{ $month }
month-of-year = { $year }-жылдын { $month }
month-january = январь
month-february = февраль
month-march = март
month-april = апрель
month-may = май
month-june = июнь
month-july = июль
month-august = август
month-september = сентябрь
month-october = октябрь
month-november = ноябрь
month-december = декабрь
date-month-january = январы
date-month-february = февралы
date-month-march = марты
date-month-april = апрели
date-month-may = майы
date-month-june = июну
date-month-july = июлу
date-month-august = августу
date-month-september = сентябры
date-month-october = октябры
date-month-november = ноябры
date-month-december = декабры
date-about = болжол менен { $date }
date-possibly = балким, { $date }
date-from = баштап: { $date }
date-until = акыркы күнү: { $date }
date-span = { $first } — { $last }
date-or = { $first } же { $last }
date-decade = { $year }-жылдар
date-century = { $century }-кылым
date-century-before-common-era = б. з. ч. { $century }-кылым
date-spring = { $year }-жылдын жазы
date-summer = { $year }-жылдын жайы
date-autumn = { $year }-жылдын күзү
date-winter = { $year }-жылдын кышы
date-not-known = Датасы белгисиз

## Counts: used on many pages

exhibit-count = { $count } экспонат
museum-count = { $count } музей
state-count = { $count } мамлекет
exhibition-count = { $count } биргелешкен көргөзмө
term-count = { $count } термин
language-count = { $count } тил
label-with-value = { $label }: { $value }

## Languages

language-name-en = англис тили
language-name-ru = орус тили
language-name-zh-hans = кытай тили
language-name-kk-cyrl = казак тили
language-name-ky = кыргыз тили
language-name-tg = тажик тили
language-name-uz-latn = өзбек тили
language-name-hi = хинди тили
language-name-ur = урду тили
language-name-fa = фарс тили
language-name-be = беларусь тили

## Every page: head, navigation, foot

site-name = Витрина
site-subtitle = Шанхай кызматташтык уюмунун мамлекеттеринин аскердик-тарыхый музейлеринин жалпы каталогу
page-title = { $title } · { $site }
navigation-label = Негизги навигация
navigation-skip = Мазмунга өтүү
navigation-home = Башкы бет
navigation-exhibits = Экспонаттар
navigation-museums = Музейлер
navigation-exhibitions = Биргелешкен көргөзмөлөр
navigation-states = Мамлекеттер
navigation-browse = Карап чыгуу
navigation-terms = Терминдер
navigation-propose = Сунуштоо
navigation-about = Каталог жөнүндө
navigation-accessibility = Жеткиликтүүлүк
navigation-ask = Экспонатты кантип суроого болот
navigation-language = Тил
navigation-breadcrumbs = Сиз ушул жердесиз
foot-report = Ката жөнүндө билдирүү же өчүрүүнү суроо
foot-report-subject = Витрина: оңдоо же өчүрүү, жазуу { $record }
foot-report-body = Жазуу: { $record }. Беттин тили: { $language }. Эмне туура эмес жана ал кайдан белгилүү:
foot-draft = Долбоор нуска. Бул каталог жарыяланган эмес; ага шилтеме кылбаңыз.
foot-language-machine = Бул беттеги кыргызча сөздөрдү машина которгон. Аларды азырынча эч ким текшере элек.
foot-date = Каталогдун күнү: { $date }
foot-licence = Каталогдун өз тексттерин эркин пайдаланууга болот (CC0).
foot-publisher = Басып чыгаруучу: { $publisher }
foot-feed = Жаңы жана өзгөргөн жазуулардын тасмасы
foot-permalink = Туруктуу дарек
record-changed = Жазуунун акыркы өзгөрүшү: { $date }
record-id = Жазуу { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = түп текст
text-status-human = адам которгон
text-status-machine = машиналык котормо, текшерилген эмес
text-status-reviewed = машиналык котормо, адам текшерген
text-shown-in = тексттин тили: { $language }
text-show-original = Түп текстти көрсөтүү
text-by-museum = Музейдин тексти
text-by-editors = Каталогдун редакциясынын тексти
text-by-source = Сөздөрү булактан алынган
also-known-as = Башка аталыштары
confidence-label = Ишенимдүүлүк
confidence-high = жогору: булак так айткан
confidence-medium = орто: анча күчтүү эмес бир булак же жарым-жартылай жалпыга белгилүү маалымат
confidence-low = төмөн: алсыз булактар гана
basis-type = ушул түргө мүнөздүү; бул экспонат жөнүндө айтылган эмес
sources-heading = Булактар
sources-none = Булак аталган эмес.
source-supports = ырастайт: { $statement }
source-strength-institution = мекеме
source-strength-secondary = экинчи даражадагы булак
source-strength-weak = алсыз булак
reader-notes-heading = Окурмандарга эскертүүлөр
citation-heading = Бул жазууга кантип шилтеме кылуу керек
citation-text = { $title }. { $museum }. { $site }, жазуу { $id }, өзгөртүлгөн күнү: { $date }. { $address }
downloads-heading = Жүктөп алуу
download-record = Бул жазуу { $forms } түрүндө
download-lines = Бардык жазуулар JSON Lines түрүндө
download-table = Бардык жазуулар таблица (CSV) түрүндө

## The list of languages at the root

languages-title = Тилиңизди тандаңыз

## Home

home-title = Аскердик-тарыхый музейлердин жалпы каталогу
home-intro = Шанхай кызматташтык уюмуна мүчө мамлекеттердин аскердик-тарыхый музейлери сактаган мурастар бир каталогдо.
home-totals = Каталогдо: { $exhibits }, { $museums }, { $states }
home-object-of-the-day = Күндүн экспонаты
home-exhibitions-heading = Биргелешкен көргөзмөлөрдүн идеялары
home-museums-heading = Музейлер
home-search-label = Каталогдон издөө
home-search-button = Издөө
home-browse-heading = Каталогго кирүү жолдору
home-browse-all = Бардык экспонаттар
home-new-heading = Жаңы жана өзгөргөн жазуулар

## Maps

map-description = Жээктер, дарыялар, көлдөр жана музейлердин шаарлары түшүрүлгөн карта. Анда чек аралар жок.
map-credit = Жээктер, дарыялар жана көлдөр: Natural Earth, коомдук менчик

## States

states-title = Мамлекеттер
states-intro = Шанхай кызматташтык уюмуна мүчө мамлекеттер, алфавит тартибинде.
state-member = Мүчө мамлекет
state-observer = Байкоочу мамлекет
state-dialogue-partner = Диалог боюнча өнөктөш
state-partner = ШКУ өнөктөшү
state-no-status = Бул күнү уюмда макамы жок
state-status-on = Ушул күндөгү макамы: { $date }
state-status-from = { $status }, башталган күнү: { $date }
state-status-between = { $status }: { $first } — { $last }
state-founding-member = Уюмдун негиздөөчү мүчөсү
state-shanghai-five = «Шанхай бешилигинин» бири
state-capital = Борбор шаары
state-languages = Жазууларынын тилдери
state-membership-heading = Мүчөлүк
state-museums-heading = Ушул мамлекеттеги музейлер
state-exhibits-heading = Ушул мамлекеттин экспонаттары
state-no-museums = Бул мамлекеттин музейи азырынча каталогдо жок.
organisation-facts-heading = Уюмдун тарыхындагы күндөр
organisation-partners-heading = ШКУ өнөктөштөрү
organisation-former-observers = 2025-жылга чейинки байкоочулар
organisation-former-dialogue-partners = 2025-жылга чейинки диалог боюнча өнөктөштөр
organisation-added-partners = 2025-жылы кошулган өнөктөштөр

## Museums

museums-title = Музейлер
museums-intro = Каталогдогу бардык музейлер, мамлекеттер боюнча.
museum-described = Ачык булактар боюнча сүрөттөлгөн. Музей бул бетти текшерген эмес.
museum-invited = Музей чакырылган. Ал бул бетти текшерген эмес.
museum-joined = Музей каталогго кошулган.
museum-joined-since = Кошулган күнү: { $date }; чечим кабыл алган: { $office }
museum-kind = Музейдин түрү
museum-state = Мамлекет
museum-city = Шаар
museum-address = Дарек
museum-coordinates = Координаттар
museum-coordinates-town = Координаттар: шаар гана
museum-coordinates-none = Координаттары белгисиз.
museum-website = Сайт
museum-website-opened = редакция ачып көргөн
museum-website-named = булакта аталган, ачылган эмес
museum-website-not-checked = текшерилген эмес
museum-website-not-known = Сайты белгисиз.
museum-contact = Музейге кантип жазуу керек
museum-contact-none = Кат жазуу дареги каталогго белгисиз.
museum-owner = Ээси
museum-keeper = Сактоочу
museum-superior-bodies = Жогору турган органдар
museum-isil = ISIL
museum-wikidata = Викимаалымат
museum-founded = Негизделген
museum-collection-heading = Жыйнактын көлөмү
museum-collection-differs = Булактар ар башка сандарды келтирет; баары сакталган.
museum-collection-source = булак боюнча: { $source }
museum-collection-none = Жарыяланган сан редакцияга белгисиз.
museum-holdings = Эмнелерди сактайт
museum-visiting-heading = Келүүчүлөргө
museum-visiting-note = Ачык булактардан; жолго чыгардан мурун музейден сураңыз.
museum-lending-heading = Убактылуу берүү
museum-lending-not-stated = Музейдин убактылуу берүү жөнүндө эмнедир жарыялаганы редакцияга белгисиз.
museum-lending-notice = Өтүнүчтү { $count } ай мурун берүүнү суранат
museum-exhibits-heading = Ушул музейдин экспонаттары
museum-exhibits-all = Ушул музейдин бардык экспонаттары
museum-facets-heading = Түрү, мезгили жана материалы боюнча
museum-no-exhibits = Бул музейдин экспонаты азырынча каталогдо жок.
visitor-fact-halls = Залдар
visitor-fact-floors = Кабаттар
visitor-fact-departments = Бөлүмдөр
visitor-fact-area = Аянты
visitor-fact-building-area = Имараттын аянты
visitor-fact-exhibition-area = Көргөзмө аянты
visitor-fact-exhibition-and-building-area = Көргөзмө жана имарат аянты
visitor-fact-park-area = Сейил бактын аянты
visitor-fact-site-area = Аймактын аянты
visitor-fact-area-note = Аянты жөнүндө
visitor-fact-open-air = Ачык асман алдындагы буюмдар
visitor-fact-hours = Иш убактысы
visitor-fact-admission = Кирүү
visitor-fact-tickets = Билеттер
visitor-fact-phone = Телефон
visitor-fact-metro = Метро станциясы
visitor-fact-place = Орду
visitor-fact-features = Өзгөчөлүктөрү
visitor-fact-labels = Этикеткалардын тилдери
visitor-fact-languages = Тилдер
visitor-fact-visitors = Келүүчүлөр
visitor-fact-status = Абалы
visitor-fact-tour = Экскурсия
visitor-fact-other = Башка маалымат

## Units, written after a number

unit-millimetre = { $number } мм
unit-centimetre = { $number } см
unit-metre = { $number } м
unit-gram = { $number } г
unit-kilogram = { $number } кг
unit-tonne = { $number } т
unit-square-metre = { $number } м²
unit-hectare = { $number } га
measure-height = Бийиктиги
measure-width = Туурасы
measure-length = Узундугу
measure-depth = Тереңдиги
measure-side = Капталы
measure-diameter = Диаметри
measure-calibre = Калибри
measure-weight = Салмагы

## Exhibits

exhibits-title = Экспонаттар
exhibit-date = Датасы
exhibit-maker = Жасаган
exhibit-place-made = Жасалган жери
exhibit-materials = Материалдары
exhibit-measures = Өлчөмдөрү
exhibit-marks = Белгилер жана жазуулар
exhibit-museum = Музей
exhibit-inventory-number = Инвентардык номер
exhibit-inventory-number-none = жарыяланган эмес
exhibit-rights = Укуктар
exhibit-rights-not-stated = Укуктар жөнүндө маалымат жарыяланган эмес.
exhibit-type = Түрү
exhibit-record = Эмне сүрөттөлгөн
exhibit-record-single-object = Жеке буюм
exhibit-record-group = Буюмдар тобу
exhibit-record-set = Топтом
exhibit-record-collection = Жыйнак
exhibit-record-replica = Реплика
exhibit-record-copy = Көчүрмө
exhibit-record-model = Модель
exhibit-record-reconstruction = Кайра жасалган
exhibit-record-building = Имарат
exhibit-record-scene = Көрүнүш
exhibit-details-heading = Толук маалымат
exhibit-people = Адамдар
exhibit-history-heading = Келип чыгышы жана окуялар
exhibit-exhibitions-heading = Биргелешкен көргөзмөлөрдүн идеяларында
exhibit-same-type-heading = Башка музейлердеги ушул түрдөгү экспонаттар
exhibit-lending-heading = Убактылуу берүү
exhibit-lending-stated-yes = Айтылган: берүүгө болот
exhibit-lending-stated-no = Айтылган: берилбейт
exhibit-lending-not-stated = Бул экспонатты убактылуу берүү жөнүндө эч нерсе айтылган эмес. Музейден сураңыз.
exhibit-lending-reason = Себеби
exhibit-lending-stated-on = Айтылган күнү: { $date }
exhibit-handling = Кармоо тартиби
exhibit-hazards = Коркунучтар
exhibit-envelope = Климат
exhibit-drawing = Түрдүн сүрөтү, бул буюмдун сүрөтү эмес
exhibit-drawing-description = Түрдүн сүрөтү: { $term }
exhibit-no-picture = Азырынча сүрөт жок
exhibit-one-of-a-kind = Азырынча сүрөт жок. Жалгыз нускадагы буюмдардын типтик сүрөтү тартылбайт.
exhibit-picture-credit = Сүрөт: { $credit }
exhibit-ask = Бул экспонатты кантип суроого болот

## Rights statements

rights-public-domain-mark = Коомдук менчик
rights-cc0 = Эркин пайдалануу (CC0)
rights-cc-by = Creative Commons, авторун көрсөтүү менен (CC BY)
rights-cc-by-sa = Creative Commons, авторун көрсөтүү менен, ошол эле шарттарда (CC BY-SA)
rights-cc-other = Creative Commons лицензиясы
rights-in-copyright = Автордук укук менен корголгон
rights-no-copyright = Автордук укук жок
rights-not-evaluated = Автордук укук бааланган эмес
rights-undetermined = Автордук укук аныкталган эмес
rights-not-known = Автордук укук жөнүндө маалымат жок

## Joint exhibitions

exhibitions-title = Биргелешкен көргөзмөлөр
exhibitions-intro = Бир нече музей бирге көрсөтө ала турган көргөзмөлөр.
exhibition-idea = Редакциянын идеясы. Бир дагы музейден суралган эмес.
exhibition-idea-title = { $title } (идея)
exhibition-proposed = Музейлерге сунушталган. Эч нерсе макулдашылган эмес.
exhibition-agreed = Музейлер макулдашкан.
exhibition-open = Ачык.
exhibition-closed = Жабык.
exhibition-status = Абалы
exhibition-museums-heading = Экспонаттары бул жерде аталган музейлер
exhibition-legs-heading = Өтүүчү жерлер
exhibition-no-legs = Жери аталган эмес.
exhibition-facts-heading = Ырастоочу фактылар
exhibition-make-proposal = Ушул идеядан сунуш түзүү

## Terms, events, people, places

terms-title = Терминдер
terms-intro = Экспонаттар табылуучу сөздөр, каталогдун бардык тилдеринде.
term-group-object = Буюмдардын түрлөрү
term-group-material = Материалдар
term-group-period = Мезгилдер
term-group-conflict = Согуштар жана окуялар
term-group-museum = Музей ишинин сөздөрү
term-group-person = Адамдардын түрлөрү
term-in-other-languages = Башка тилдерде
term-broader = Кеңири термин
term-narrower = Тар терминдер
term-broader-machine = Ордун машина аныктаган, текшерилген эмес
term-exact-match = Ошол эле түшүнүк башка жерде
term-exhibits-heading = Ушул терминдеги экспонаттар
term-no-exhibits = Бул терминде азырынча экспонат жок.
events-title = Окуялар
people-title = Адамдар
places-title = Жерлер
authority-words = Булактардагы жазылышы
authority-part-of = Мунун бөлүгү
authority-parts = Бөлүктөрү
authority-term = Термин
authority-date = Датасы
authority-exhibits-heading = Экспонаттар
authority-no-exhibits = Бул жазууга азырынча бир дагы экспонат шилтеме кылбайт.
authority-machine = Бул жазууну машина булактардын сөздөрүнөн түзгөн, ал текшерилген эмес.

## Browse

browse-title = Карап чыгуу
browse-intro = Бардык тизмелер жана сандар бул жерде скриптсиз да бар.
browse-by-state = Мамлекеттер боюнча
browse-by-museum = Музейлер боюнча
browse-by-type = Түрлөрү боюнча
browse-by-period = Мезгилдер боюнча
browse-by-material = Материалдар боюнча
browse-page-title = Экспонаттар: { $value }
browse-narrow-heading = Тактоо
browse-first-of = { $total } экспонаттын алгачкы { $shown }
browse-full-list = Толук тизме
browse-full-list-of = Толук тизме: { $museum }
browse-period-derived = Экспонаттар бул жерде өз мезгили же жазууда аталган окуя боюнча турат. Муну программа аныктайт; ал жазуунун бөлүгү эмес.
browse-empty = Бул жерде азырынча эч нерсе жок.
browse-list-part = { $parts } бөлүктүн { $part }-бөлүгү

## Filter: the interactive list

filter-label = Экспонаттарды табуу
filter-search-label = Издөө сөздөрү
filter-search-hint = Каалаган тилде жана жазууда
filter-facets-label = Чыпкалар
filter-museum = Музей
filter-state = Мамлекет
filter-type = Түрү
filter-period = Мезгил
filter-material = Материал
filter-record = Эмне сүрөттөлгөн
filter-lending = Убактылуу берүү
filter-lending-not-stated = Айтылган эмес
filter-century = Кылым
filter-exhibition = Биргелешкен көргөзмө
filter-show-more = Дагы { $count } көрсөтүү
filter-show-fewer = Азыраак көрсөтүү
filter-chosen-label = Тандалган
filter-remove = Алып салуу: { $value }
filter-clear-all = Баарын алып салуу
filter-results = { $count } экспонат табылды
filter-none = Тандалгандардын баарына туура келген экспонат жок.
filter-none-next = Тандалган маанилердин бирин алып салыңыз же кыскараак же башка сөз издеңиз.
filter-did-you-mean = Балким, издегениңиз: { $word }?
filter-show-next = Дагы { $count } экспонатты көрсөтүү

## Selection

selection-title = Тандоо
selection-add = Тандоого кошуу
selection-add-named = Тандоого кошуу: { $title }
selection-remove = Тандоодон алуу
selection-remove-named = Тандоодон алуу: { $title }
selection-count =
    { $count ->
        [0] Эч нерсе тандалган эмес
        [one] { $count } экспонат тандалды
       *[other] { $count } экспонат тандалды
    }
selection-added = Кошулду: { $title }
selection-removed = Алынды: { $title }
selection-undo = Кайтаруу
selection-empty = Сиз азырынча эч нерсе тандаган жоксуз.
selection-empty-next = Экспонатты ачып, «Тандоого кошуу» дегенди басыңыз.
selection-full = Браузердин эси толду. Тандооңуз бул беттен кеткенче сакталат; тандоону жүктөп алыңыз.
selection-forbidden = Бул браузер беттерге эч нерсе сактоого уруксат бербейт. Тандооңуз бул беттен кеткенче сакталат; тандоону жүктөп алыңыз.
selection-download = Тандоону жүктөп алуу
selection-unreadable = Бул браузерде сакталганды окууга болбойт. Ал өзүнчө коюлду, өчүрүлгөн жок.
selection-unreadable-download = Өзүнчө коюлганды жүктөп алуу
device-clear = Бул түзмөктү тазалоо
device-clear-explained = Бул браузерден тандоону жана бардык долбоор нускаларды өчүрөт. Жүктөп алынган файлдар калат.
device-clear-confirm = Бул браузерден тандоо жана бардык долбоор нускалар өчүрүлсүнбү?
device-cleared = Бул браузерде Витринадан эми эч нерсе жок.
confirm-yes = Ооба, өчүрүлсүн
confirm-no = Жок, калсын

## Proposal desk

proposal-title = Сунуш
proposal-intro = Тандооңуздан убактылуу берүү жөнүндө өтүнүч же биргелешкен көргөзмө сунушун түзүп, ар бир берүүчүгө бирден кат басып чыгарыңыз.
proposal-binds-nobody = Эки тарап кол койгонго чейин бул өтүнүч эч кимди милдеттендирбейт.
proposal-nobody-told = Эч кимге билдирилген жок. Катты өз ведомствоңуз аркылуу жөнөтүңүз.
proposal-not-yet-known = азырынча белгисиз
proposal-leave-open = Бош калтырганыңыз «азырынча белгисиз» деп басылат.
proposal-needs-script = Сунуш үстөлүнө скрипт жана WebAssembly бар браузер керек. Аларсыз бош өтүнүч бланкын басып чыгарыңыз.
proposal-kind = Эмнени сунуштайсыз?
proposal-kind-loan-request = Убактылуу берүү жөнүндө өтүнүч
proposal-kind-joint-exhibition = Биргелешкен көргөзмө
proposal-asker-heading = Ким суранат
proposal-asker-explained = Музейдин аталышын жазыңыз; анын каталогдо болушу шарт эмес.
proposal-legal-name = Музейдин расмий аталышы
proposal-state = Мамлекет
proposal-address = Дарек
proposal-superior-body = Жогору турган орган
proposal-office = Кол коюучу кызмат
proposal-signatory = Кол коюучу
proposal-signatory-post = Кол коюучунун кызматы
proposal-contact = Жооп үчүн байланыш
proposal-exhibition-heading = Көргөзмө
proposal-exhibition-title = Көргөзмөнүн аталышы
proposal-purpose = Максаты
proposal-sections-heading = Бөлүмдөр
proposal-section-title = Бөлүмдүн аталышы
proposal-section-text = Бөлүмдүн тексти
proposal-section-add = Бөлүм кошуу
proposal-section-remove = Бөлүмдү алып салуу
proposal-section-exhibits = Бөлүмдүн экспонаттары
proposal-venues-heading = Жерлер жана мөөнөттөр
proposal-venue-number = Жер { $number }
proposal-venue = Өтүүчү жери
proposal-room = Зал
proposal-venue-add = Жер кошуу
proposal-venue-remove = Жерди алып салуу
proposal-possession = Биздин сактоодо
proposal-possession-from = Биздин сактоодо, башталышы
proposal-possession-until = Биздин сактоодо, аягы
proposal-display = Көргөзмөдө
proposal-display-from = Көргөзмөдө, башталышы
proposal-display-until = Көргөзмөдө, аягы
proposal-exhibits-heading = Эмне суралат
proposal-ask = Суралат
proposal-ask-original = түп нуска
proposal-ask-existing-copy = бар көчүрмө
proposal-ask-new-copy = жаңы көчүрмө же куйма
proposal-ask-digital-files = санарип файлдар
proposal-ask-documents = документтер
proposal-ask-proposed = Жазуудагы маалымат боюнча сунушталды; башкасын тандай аласыз.
proposal-records-not-loaded = Экспонаттардын жазууларын жүктөөгө мүмкүн болгон жок. Алар жүктөлгөнчө же өзүңүз тандаганча эмне суралары ачык калат.
proposal-line-purpose = Бул экспонат эмне үчүн керек
proposal-line-conditions = Бул экспонат боюнча шарттар
proposal-line-venues = Көрсөтүлүүчү жери
proposal-line-remove = Бул экспонатты алып салуу
proposal-costs-heading = Ким төлөйт
proposal-cost-packing = Таңгактоо
proposal-cost-transport = Ташуу
proposal-cost-cover = Тобокелди жабуу
proposal-cost-courier = Коштоо
proposal-cost-conservation = Консервациялоо
proposal-cost-copies = Көчүрмөлөр жана санарип файлдар
proposal-cost-installation = Монтаждоо
proposal-payer-asker = суроочу музей
proposal-payer-lender = берүүчү музей
proposal-payer-shared = биргелешип
proposal-payer-does-not-arise = келип чыкпайт
proposal-cover = Тобокелди жабуу
proposal-cover-state-indemnity = Мамлекеттик кепилдик
proposal-cover-commercial = Коммерциялык камсыздандыруу
proposal-cover-indemnity-and-commercial = Мамлекеттик кепилдик жана коммерциялык камсыздандыруу
proposal-cover-lender-policy = Берүүчүнүн өз камсыздандыруусу
proposal-cover-asker-answers = Суроочу музей жооп берет
proposal-cover-note = Тобокелди жабуу жөнүндө
proposal-conditions-heading = Сунушталган шарттар
proposal-climate = Климат
proposal-security = Кайтаруу
proposal-courier = Коштоочу
proposal-answer-by = Жооп күтүлгөн акыркы күн
proposal-letter-language = Каттын экинчи тили
proposal-letter-language-none = жок
proposal-save = Файлга сактоо
proposal-open = Файлды ачуу
proposal-print = Каттарды басып чыгаруу
proposal-saved-here = Бул браузерде сакталды.
proposal-letter-count = { $count } кат, ар бир берүүчүгө бирден
proposal-empty = Сунушта азырынча экспонат жок. Адегенде тандоого кошуңуз.
proposal-lender-unknown = Берүүчү белгисиз
proposal-state-unknown = Мамлекет белгисиз

## Proposal desk: what the checks say

finding-heading = Текшерүүлөр
finding-none = Текшерүүлөр эч нерсе тапкан жок.
finding-count = { $count } эскертүү
finding-level-fail = Мүмкүн эмес
finding-level-warn = Кайра караңыз
finding-level-unknown = Белгисиз
finding-end-before-begin = Аягы, { $until }, башталышынан, { $from }, мурун.
finding-display-outside-possession = { $day } сиздердин сактоо мөөнөтүңүздөргө кирбейт.
finding-exhibit-twice = Бул экспонат эки жолу суралган.
finding-two-places = «{ $title }» бир убакта эки жерде болмок: { $from } — { $until }.
finding-stated-not-lent = Музей бул экспонат берилбейт деп билдирген.
finding-stated-not-lent-reason = Музей бул экспонат берилбейт деп билдирген: { $reason }
finding-lending-not-stated = Бул экспонатты убактылуу берүү жөнүндө эч нерсе айтылган эмес.
finding-record-unknown = Бул экспонат колдогу каталогдо жок; ал жөнүндө эч нерсени текшерүүгө болбойт.
finding-record-not-loaded = Бул экспонаттын жазуусун жүктөөгө мүмкүн болгон жок; ал азырынча текшерилген жок.
finding-several-objects = Бул жазуу бир нече буюмду сүрөттөйт. Кайсынысы экенин көрсөтүңүз.
finding-lender-office-unknown = Бул музейге кат жазуу дареги каталогго белгисиз.
finding-answer-after-possession = Жооп күтүлгөн күн { $answer }, ал эми берүү мурдараак башталмак: { $from }.
finding-day-has-passed = { $day } өтүп кеткен.
finding-notice-too-short = Музей өтүнүчтү { $months } ай мурун берүүнү суранат.
finding-notice-short-by-practice = Алты айдан аз убакыт калды. Башка жерлердеги музейлер көбүнчө ушунча убакыт сурашат; бул башка жердин тажрыйбасы, бул жердин эрежеси эмес.
finding-venue-missing = Бул экспонатта сунушта жок жер аталган.
finding-section-exhibit-missing = Бул бөлүмдө суралбаган экспонат аталган.
finding-nothing-asked = Азырынча эч нерсе суралган жок.
finding-not-yet-known = Азырынча белгисиз: { $field }

## Proposal desk: opening a file

open-too-large = Бул файл сунуш болуу үчүн өтө чоң.
open-not-json = Файлды окууга болбойт: JSON толук эмес ({ $line }-сап, { $column }-мамыча).
open-foreign = Бул файл Витринада түзүлгөн сунуш эмес.
open-newer = Бул файл Витринанын жаңыраак версиясында түзүлгөн. Аны ошол жерден ачыңыз.
open-malformed = Сунушту бул жеринен окууга болбойт: { $place }.
open-other-catalogue = Бул сунуш каталогдун башка басылышы боюнча түзүлгөн. Экспонаттарын текшериңиз.
open-done = Сунуш ачылды.
open-kept = Азыркы долбоор нускаңыз өзгөргөн жок.

## The letter

letter-title-loan = Убактылуу берүү жөнүндө өтүнүч
letter-title-exhibition = Биргелешкен көргөзмө жөнүндө сунуш
letter-to = Кимге
letter-from = Кимден
letter-to-director = Директорго
letter-date = Датасы
letter-reference = Чыгыш №
letter-salutation = Урматтуу директор!
letter-opening-loan = { $asker } өтүнүч менен кайрылат. Кимге: { $lender }. Төмөндө баяндалган өтүнүчтү карап чыгууңуздарды суранабыз.
letter-opening-exhibition = { $asker } сунуш менен кайрылат. Кимге: { $lender }. «{ $title }» биргелешкен көргөзмөсүн өткөрүүнү сунуштайбыз жана төмөндө баяндалгандай катышуу мүмкүнчүлүгүн карап чыгууңуздарды суранабыз.
letter-list-intro = Өтүнүч жалпы каталогдогу аталышы менен келтирилген төмөнкү { $count } экспонатка тиешелүү.
letter-column-number = №
letter-column-exhibit = Экспонат
letter-column-record = Жазуу
letter-column-inventory-number = Инвентардык номер
letter-column-asked = Суралат
letter-column-venue = Жери
letter-column-remarks = Эскертүү
letter-purpose = Максаты: { $purpose }.
letter-venue = Өтүүчү жери: { $venue }; зал: { $room }.
letter-possession = Суроочу музейдин сактоосунда: { $from } — { $until }.
letter-display = Көргөзмөдө: { $from } — { $until }.
letter-costs = Чыгымдар
letter-cover = Тобокелди жабуу: { $cover }.
letter-conditions = Сунушталган шарттар
letter-answer-by = Ушул күнгө чейин жооп берсеңиздер, ыраазы болобуз: { $date }.
letter-answer-open = Жооп берүү мөөнөтү белгиленген эмес.
letter-answer-wanted = Ар бир экспонат боюнча өзүнчө жооп берүүңүздөрдү суранабыз; көчүрмө, санарип файлдар же кийинки мөөнөт да кабыл алынат.
letter-catalogue-note = Сүрөттөмөлөр ачык булактардан алынган; жазууда башкача айтылбаса, музей аларды текшерген эмес. Катасын оңдоп коюуңуздарды суранабыз.
letter-closing = Урматтоо менен,
letter-signature = Колу
letter-stamp = Мөөр
letter-name-and-post = Аты-жөнү жана кызматы
letter-binds-nobody = Эки тарап кол койгонго чейин бул өтүнүч эч кимди милдеттендирбейт.
letter-made-with = «Витрина» жалпы каталогунун жардамы менен түзүлгөн; аны кол коюучудан башка эч ким жөнөткөн жок.

## How to ask for an exhibit, and the blank form

ask-title = Экспонатты кантип суроого болот
ask-intro = Каталог эч нерсе бербейт жана эч нерсе жөнөтпөйт. Өтүнүч сиздин музейден экспонатты сактаган музейге өз ведомствоңуз белгилеген жол менен барат.
ask-step-record = Экспонаттын бетинен жазуунун номерин жана туруктуу даректи жазып алыңыз.
ask-step-authority = Жогору турган органдан жазууга болобу жана кандай жол менен экенин сураңыз.
ask-step-form = Төмөнкү бланкты толтуруңуз же сунуш үстөлүн пайдаланыңыз.
ask-step-send = Кол койдуруп жөнөтүңүз. Бул сайт аркылуу аны эч ким билбейт.
ask-desk = Сунуш үстөлүн ачуу
ask-print = Бош бланкты басып чыгаруу
form-title = Өтүнүч бланкы
form-intro = Кол менен толтурулат. Такталбаганына «азырынча белгисиз» деп жазыңыз.

## About

about-title = Витрина жөнүндө
about-what = Витрина — Шанхай кызматташтык уюмуна мүчө мамлекеттердин аскердик-тарыхый музейлери сактаган мурастардын жалпы каталогу. Витрина — музей буюмдарын көрсөткөн айнек шкаф.
about-why-heading = Эмне үчүн керек
about-why = 2024-жылдын апрелинде Астанада мүчө мамлекеттердин коргоо министрлери аскердик-тарыхый музейлердин кызматташтыгын өнүктүрүүгө макулдашкан.
about-principles-heading = Принциптер
about-principle-museum = Музей кошулганга чейин ачык булактар боюнча сүрөттөлөт; муну ар бир бет айтат.
about-principle-equal = Бардык мамлекеттер сөз менен, окурмандын алфавитинин тартибинде аталат. Желек да, чек ара да, даража да жок.
about-principle-unknown = Белгисиз нерсе белгисиз деп аталат.
about-principle-machine = Машина түзгөн текст ошондой деп белгиленет.
about-principle-nothing-invented = Музейге берүү жөнүндө позиция да, макулдашуу да эч качан ойдон таңылбайт.
about-principle-correct = Баарын оңдоого жана кайтарып алууга болот.
about-principle-private = Cookie да, көзөмөл да, бөтөн хосттон жүктөлгөн нерсе да жок. Тандооңуз өз браузериңизде калат.
about-principle-peace = Бул — маданий мурас жана тынчтык иши.
about-languages-heading = Тилдер
about-languages = Башкача белгиленбесе, котормолор машиналык. Тилди жакшы билген адам аларды текшере алат.
about-numbers-heading = Каталог сандарда
about-sources-heading = Жазуулар кайдан алынган
about-sources = Ар бир жазуу өз булактарын жана алардын канчалык ишенимдүү экенин атайт. Булактар келишпеген жерде баары сакталган.
about-browsers-heading = Браузерлер
about-browsers = Беттерди каалаган браузерде скриптсиз окууга болот. Чыпкага, тандоого жана сунуш үстөлүнө Chrome же Edge 102, Firefox 115, Safari 16.4 же жаңыраагы керек.
about-data-heading = Маалыматтар
about-data = Бардык жазууларды JSON жана таблица түрүндө жүктөп алууга болот.
about-licence-heading = Лицензия
about-licence = Программа: MIT же Apache 2.0. Каталогдун өз тексттери: CC0. Булактан алынган аталыштар жана сөздөр ошол булакка таандык.

## Accessibility statement

accessibility-title = Жеткиликтүүлүк
accessibility-aim = Бул сайтты ар ким пайдалана алышы керек. Максатыбыз — WCAG 2.2, AA деңгээли.
accessibility-done-heading = Эмне жасалды
accessibility-done-keyboard = Баарына баскычтоп менен эле жетүүгө жана пайдаланууга болот.
accessibility-done-reader = Ар бир бетте экран окуучу программа пайдалана ала турган аталыштар, ысымдар жана тил белгилери бар.
accessibility-done-script = Ар бир бет скриптсиз да толук.
accessibility-done-contrast = Жарык жана караңгы түрдө контраст кеминде 4,5 : 1.
accessibility-done-zoom = Текстти 400 пайызга чейин чоңойтууга болот.
accessibility-done-motion = Эч нерсе өзүнөн өзү кыймылдабайт.
accessibility-limits-heading = Белгилүү чектөөлөр
accessibility-limits-language = Тексттердин көбүн машина которгон, аларды түшүнүү кыйын болушу мүмкүн.
accessibility-limits-tests = Беттерди программа текшерет; көмөкчү каражаттарды пайдалангандар аларды азырынча текшере элек.
accessibility-report-heading = Бизге айтыңыз
accessibility-report = Бир нерсени пайдаланууга мүмкүн болбосо, жазыңыз: { $address }.

## Nothing here: not found, withdrawn, moved

not-found-title = Бет табылган жок
not-found = Бул даректе бет жок.
not-found-next = Башкы бетке же каталогду карап чыгууга өтүңүз.
withdrawn-title = Жазуу кайтарып алынды
withdrawn-sentence = { $id } жазуусу кайтарып алынды: { $date }.
withdrawn-reason-at-museum-request = Музейдин өтүнүчү боюнча
withdrawn-reason-at-request = Адамдын же мекеменин өтүнүчү боюнча
withdrawn-reason-error = Жазуу ката болгон
withdrawn-reason-duplicate = Жазуу кайталанган
withdrawn-reason-rights = Укуктук себептерден
withdrawn-reason-other = Башка себептен
redirect-title = Жазуу көчүрүлдү
redirect-sentence = Бул жазуунун эми башка дареги бар.
redirect-follow = Жазууга өтүү

## When something fails

failure-offline = Байланыш жок. Көрүп турган бетиңиз толук; издөө жана тандоо байланыш менен кайтып келет.
failure-loading = Каталогдун бир бөлүгүн жүктөөгө мүмкүн болгон жок. Көрүп турган бетиңиз толук.
failure-try-again = Кайра аракет кылуу
failure-broken-off = Жүктөө жарым жолдо үзүлдү. Көрүп турган бетиңиз толук.
failure-other-version = Бул бет ачылгандан бери каталог өзгөрдү. Бетти кайра жүктөңүз.
failure-no-webassembly = Бул браузерде WebAssembly жок. Бет толук; чыпкага, тандоого жана сунуш үстөлүнө жаңыраак браузер керек.
failure-old-browser = Бул браузер чыпка, тандоо жана сунуш үстөлү үчүн өтө эски. Аларсыз да бет толук.
failure-unexpected = Беттин бул бөлүгүндө ката кетти. Беттин калганы толук.

## Feed

feed-title = { $site }: жаңы жана өзгөргөн жазуулар
feed-subtitle = Жалпы каталогдун жаңы, өзгөргөн жана кайтарып алынган жазуулары
feed-changed = Өзгөргөн: { $title }
feed-withdrawn = Кайтарып алынган: { $id }
