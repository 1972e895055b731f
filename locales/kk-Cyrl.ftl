# Бағдарламаның сөздері қазақ тілінде. Қандай хабарлар керегін en.ftl белгілейді; адам тексерген хабардың үстіне
# `# status: reviewed` деп жазылады.
-status = machine
-own-name = Қазақша

## Numbers, dates, lists: pieces that the program puts together

list-joint = { ", " }
list-joint-of-two = { " және " }
list-joint-last = { " және " }
quotation = «{ $words }»
year-span = { $first }–{ $last }
year-before-common-era = б. з. д. { $year }
date-in-words = { $year } жылғы { $day } { $month }
month-of-year = { $year } жылғы { $month }
month-january = қаңтар
month-february = ақпан
month-march = наурыз
month-april = сәуір
month-may = мамыр
month-june = маусым
month-july = шілде
month-august = тамыз
month-september = қыркүйек
month-october = қазан
month-november = қараша
month-december = желтоқсан
date-month-january = қаңтар
date-month-february = ақпан
date-month-march = наурыз
date-month-april = сәуір
date-month-may = мамыр
date-month-june = маусым
date-month-july = шілде
date-month-august = тамыз
date-month-september = қыркүйек
date-month-october = қазан
date-month-november = қараша
date-month-december = желтоқсан
date-about = шамамен { $date }
date-possibly = мүмкін, { $date }
date-from = бастап: { $date }
date-until = дейін: { $date }
date-span = { $first } — { $last }
date-or = { $first } немесе { $last }
date-decade = { $year }-жылдар
date-century = { $century }-ғасыр
date-century-before-common-era = б. з. д. { $century }-ғасыр
date-spring = { $year } жылғы көктем
date-summer = { $year } жылғы жаз
date-autumn = { $year } жылғы күз
date-winter = { $year } жылғы қыс
date-not-known = Күні белгісіз

## Counts: used on many pages

exhibit-count = { $count } экспонат
museum-count = { $count } музей
state-count = { $count } мемлекет
exhibition-count = { $count } бірлескен көрме
term-count = { $count } термин
language-count = { $count } тіл
label-with-value = { $label }: { $value }

## Languages

language-name-en = ағылшын тілі
language-name-ru = орыс тілі
language-name-zh-hans = қытай тілі
language-name-kk-cyrl = қазақ тілі
language-name-ky = қырғыз тілі
language-name-tg = тәжік тілі
language-name-uz-latn = өзбек тілі
language-name-hi = хинди тілі
language-name-ur = урду тілі
language-name-fa = парсы тілі
language-name-be = беларус тілі

## Every page: head, navigation, foot

site-name = Витрина
site-subtitle = Шанхай ынтымақтастық ұйымы мемлекеттерінің әскери-тарихи музейлерінің ортақ каталогы
page-title = { $title } · { $site }
navigation-label = Негізгі навигация
navigation-skip = Мазмұнға өту
navigation-home = Басты бет
navigation-exhibits = Экспонаттар
navigation-museums = Музейлер
navigation-exhibitions = Бірлескен көрмелер
navigation-states = Мемлекеттер
navigation-browse = Шолу
navigation-terms = Терминдер
navigation-propose = Ұсыну
navigation-about = Каталог туралы
navigation-accessibility = Қолжетімділік
navigation-ask = Экспонатты қалай сұрауға болады
navigation-language = Тіл
navigation-breadcrumbs = Сіз осындасыз
foot-report = Қате туралы хабарлау немесе жоюды сұрау
foot-report-subject = Витрина: түзету немесе жою, жазба { $record }
foot-report-body = Жазба: { $record }. Бет тілі: { $language }. Не дұрыс емес және бұл қайдан белгілі:
foot-draft = Жоба нұсқа. Бұл каталог жарияланған жоқ; оған сілтеме жасамаңыз.
foot-language-machine = Бұл беттегі қазақша сөздерді машина аударған. Оларды әлі ешкім тексермеген.
foot-date = Каталог күні: { $date }
foot-licence = Каталогтың өз мәтіндерін еркін пайдалануға болады (CC0).
foot-publisher = Баспагер: { $publisher }
foot-feed = Жаңа және өзгерген жазбалар таспасы
foot-permalink = Тұрақты мекенжай
record-changed = Жазбаның соңғы өзгерісі: { $date }
record-id = Жазба { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = түпнұсқа мәтін
text-status-human = адам аударған
text-status-machine = машиналық аударма, тексерілмеген
text-status-reviewed = машиналық аударма, адам тексерген
text-shown-in = мәтін тілі: { $language }
text-show-original = Түпнұсқаны көрсету
text-by-museum = Музей мәтіні
text-by-editors = Каталог редакциясының мәтіні
text-by-source = Сөздері дереккөзден алынған
also-known-as = Басқа атаулары
confidence-label = Сенімділік
confidence-high = жоғары: дереккөз анық айтқан
confidence-medium = орташа: онша күшті емес бір дереккөз немесе ішінара жалпыға белгілі мәлімет
confidence-low = төмен: тек әлсіз дереккөздер
basis-type = осы түрге тән; осы экспонат туралы айтылмаған
sources-heading = Дереккөздер
sources-none = Дереккөз аталмаған.
source-supports = растайды: { $statement }
source-strength-institution = мекеме
source-strength-secondary = екінші реттегі дереккөз
source-strength-weak = әлсіз дереккөз
reader-notes-heading = Оқырманға ескертпелер
citation-heading = Бұл жазбаға қалай сілтеме жасауға болады
citation-text = { $title }. { $museum }. { $site }, жазба { $id }, өзгертілген күні: { $date }. { $address }
downloads-heading = Жүктеп алу
download-record = Бұл жазба { $forms } түрінде
download-lines = Барлық жазбалар JSON Lines түрінде
download-table = Барлық жазбалар кесте (CSV) түрінде

## The list of languages at the root

languages-title = Тіліңізді таңдаңыз

## Home

home-title = Әскери-тарихи музейлердің ортақ каталогы
home-intro = Шанхай ынтымақтастық ұйымына мүше мемлекеттердің әскери-тарихи музейлері сақтайтын дүниелер бір каталогта.
home-totals = Каталогта: { $exhibits }, { $museums }, { $states }
home-object-of-the-day = Күн экспонаты
home-exhibitions-heading = Бірлескен көрмелер идеялары
home-museums-heading = Музейлер
home-search-label = Каталогтан іздеу
home-search-button = Іздеу
home-browse-heading = Каталогқа кіру жолдары
home-browse-all = Барлық экспонаттар
home-new-heading = Жаңа және өзгерген жазбалар

## Maps

map-description = Жағалаулар, өзендер, көлдер және музейлер орналасқан қалалар картасы. Онда шекаралар көрсетілмеген.
map-credit = Жағалаулар, өзендер және көлдер: Natural Earth, қоғамдық игілік

## States

states-title = Мемлекеттер
states-intro = Шанхай ынтымақтастық ұйымына мүше мемлекеттер, әліпби ретімен.
state-member = Мүше мемлекет
state-observer = Бақылаушы мемлекет
state-dialogue-partner = Диалог бойынша серіктес
state-partner = ШЫҰ серіктесі
state-no-status = Бұл күні ұйымда мәртебесі жоқ
state-status-on = Мына күнгі мәртебесі: { $date }
state-status-from = { $status }, басталған күні: { $date }
state-status-between = { $status }: { $first } — { $last }
state-founding-member = Ұйымның құрылтайшы мүшесі
state-shanghai-five = «Шанхай бестігінің» бірі
state-capital = Астанасы
state-languages = Жазбаларының тілдері
state-membership-heading = Мүшелік
state-museums-heading = Осы мемлекеттегі музейлер
state-exhibits-heading = Осы мемлекеттің экспонаттары
state-no-museums = Бұл мемлекеттің музейі каталогта әзірге жоқ.
organisation-facts-heading = Ұйым тарихындағы күндер
organisation-partners-heading = ШЫҰ серіктестері
organisation-former-observers = 2025 жылға дейінгі бақылаушылар
organisation-former-dialogue-partners = 2025 жылға дейінгі диалог бойынша серіктестер
organisation-added-partners = 2025 жылы қосылған серіктестер

## Museums

museums-title = Музейлер
museums-intro = Каталогтағы барлық музейлер, мемлекеттер бойынша.
museum-described = Ашық дереккөздер бойынша сипатталған. Музей бұл бетті тексермеген.
museum-invited = Музей шақырылды. Ол бұл бетті тексермеген.
museum-joined = Музей каталогқа қосылды.
museum-joined-since = Қосылған күні: { $date }; шешім қабылдаған: { $office }
museum-kind = Музей түрі
museum-state = Мемлекет
museum-city = Қала
museum-address = Мекенжай
museum-coordinates = Координаттар
museum-coordinates-town = Координаттар: тек қала
museum-coordinates-none = Координаттары белгісіз.
museum-website = Сайт
museum-website-opened = редакция ашып көрген
museum-website-named = дереккөзде аталған, ашылмаған
museum-website-not-checked = тексерілмеген
museum-website-not-known = Сайты белгісіз.
museum-contact = Музейге қалай жазуға болады
museum-contact-none = Хат жазатын мекенжайы каталогқа белгісіз.
museum-owner = Иесі
museum-keeper = Сақтаушы
museum-superior-bodies = Жоғары тұрған органдар
museum-isil = ISIL
museum-wikidata = Уикидеректер
museum-founded = Құрылған
museum-collection-heading = Қордың көлемі
museum-collection-differs = Дереккөздер әртүрлі сан келтіреді; бәрі сақталған.
museum-collection-source = дереккөз бойынша: { $source }
museum-collection-none = Редакцияға белгілі жарияланған сан жоқ.
museum-holdings = Не сақтайды
museum-visiting-heading = Келушілерге
museum-visiting-note = Ашық дереккөздерден; жолға шықпас бұрын музейден сұраңыз.
museum-lending-heading = Уақытша беру
museum-lending-not-stated = Музейдің уақытша беру туралы ештеңе жариялағаны редакцияға белгісіз.
museum-lending-notice = Өтінішті { $count } ай бұрын беруді сұрайды
museum-exhibits-heading = Осы музейдің экспонаттары
museum-exhibits-all = Осы музейдің барлық экспонаттары
museum-facets-heading = Түрі, кезеңі және материалы бойынша
museum-no-exhibits = Бұл музейдің экспонаты каталогта әзірге жоқ.
visitor-fact-halls = Залдар
visitor-fact-floors = Қабаттар
visitor-fact-departments = Бөлімдер
visitor-fact-area = Ауданы
visitor-fact-building-area = Ғимарат ауданы
visitor-fact-exhibition-area = Көрме ауданы
visitor-fact-exhibition-and-building-area = Көрме мен ғимарат ауданы
visitor-fact-park-area = Саябақ ауданы
visitor-fact-site-area = Аумақ ауданы
visitor-fact-area-note = Ауданы туралы
visitor-fact-open-air = Ашық аспан астындағы заттар
visitor-fact-hours = Жұмыс уақыты
visitor-fact-admission = Кіру
visitor-fact-tickets = Билеттер
visitor-fact-phone = Телефон
visitor-fact-metro = Метро станциясы
visitor-fact-place = Орны
visitor-fact-features = Ерекшеліктері
visitor-fact-labels = Заттаңбалар тілдері
visitor-fact-languages = Тілдер
visitor-fact-visitors = Келушілер
visitor-fact-status = Жай-күйі
visitor-fact-tour = Экскурсия
visitor-fact-other = Басқа мәлімет

## Units, written after a number

unit-millimetre = { $number } мм
unit-centimetre = { $number } см
unit-metre = { $number } м
unit-gram = { $number } г
unit-kilogram = { $number } кг
unit-tonne = { $number } т
unit-square-metre = { $number } м²
unit-hectare = { $number } га
measure-height = Биіктігі
measure-width = Ені
measure-length = Ұзындығы
measure-depth = Тереңдігі
measure-side = Қабырғасы
measure-diameter = Диаметрі
measure-calibre = Калибрі
measure-weight = Салмағы

## Exhibits

exhibits-title = Экспонаттар
exhibit-date = Күні
exhibit-maker = Жасаған
exhibit-place-made = Жасалған жері
exhibit-materials = Материалдары
exhibit-measures = Өлшемдері
exhibit-marks = Белгілер мен жазулар
exhibit-museum = Музей
exhibit-inventory-number = Түгендеу нөмірі
exhibit-inventory-number-none = жарияланбаған
exhibit-rights = Құқықтар
exhibit-rights-not-stated = Құқықтар туралы мәлімет жарияланбаған.
exhibit-type = Түрі
exhibit-record = Не сипатталған
exhibit-record-single-object = Жеке зат
exhibit-record-group = Заттар тобы
exhibit-record-set = Жинақ
exhibit-record-collection = Топтама
exhibit-record-replica = Реплика
exhibit-record-copy = Көшірме
exhibit-record-model = Модель
exhibit-record-reconstruction = Қайта жасалған
exhibit-record-building = Ғимарат
exhibit-record-scene = Көрініс
exhibit-details-heading = Толық мәлімет
exhibit-people = Адамдар
exhibit-history-heading = Шығу тегі мен оқиғалар
exhibit-exhibitions-heading = Бірлескен көрмелер идеяларында
exhibit-same-type-heading = Басқа музейлердегі осы түрдегі экспонаттар
exhibit-lending-heading = Уақытша беру
exhibit-lending-stated-yes = Айтылған: беруге болады
exhibit-lending-stated-no = Айтылған: берілмейді
exhibit-lending-not-stated = Бұл экспонатты уақытша беру туралы ештеңе айтылмаған. Музейден сұраңыз.
exhibit-lending-reason = Себебі
exhibit-lending-stated-on = Айтылған күні: { $date }
exhibit-handling = Ұстау тәртібі
exhibit-hazards = Қауіптер
exhibit-envelope = Климат
exhibit-drawing = Түрдің суреті, осы заттың суреті емес
exhibit-drawing-description = Түрдің суреті: { $term }
exhibit-no-picture = Әзірге сурет жоқ
exhibit-one-of-a-kind = Әзірге сурет жоқ. Бірегей заттардың типтік суреті салынбайды.
exhibit-picture-credit = Сурет: { $credit }
exhibit-ask = Бұл экспонатты қалай сұрауға болады

## Rights statements

rights-public-domain-mark = Қоғамдық игілік
rights-cc0 = Еркін пайдалану (CC0)
rights-cc-by = Creative Commons, авторын көрсетумен (CC BY)
rights-cc-by-sa = Creative Commons, авторын көрсетумен, сол шарттармен (CC BY-SA)
rights-cc-other = Creative Commons лицензиясы
rights-in-copyright = Авторлық құқықпен қорғалған
rights-no-copyright = Авторлық құқық жоқ
rights-not-evaluated = Авторлық құқық бағаланбаған
rights-undetermined = Авторлық құқық анықталмаған
rights-not-known = Авторлық құқық туралы мәлімет жоқ

## Joint exhibitions

exhibitions-title = Бірлескен көрмелер
exhibitions-intro = Бірнеше музей бірге көрсете алатын көрмелер.
exhibition-idea = Редакцияның идеясы. Бірде-бір музейден сұралмаған.
exhibition-idea-title = { $title } (идея)
exhibition-proposed = Музейлерге ұсынылған. Ештеңе келісілмеген.
exhibition-agreed = Музейлер келіскен.
exhibition-open = Ашық.
exhibition-closed = Жабық.
exhibition-status = Жай-күйі
exhibition-museums-heading = Экспонаттары осында аталған музейлер
exhibition-legs-heading = Өтетін орындар
exhibition-no-legs = Орны аталмаған.
exhibition-facts-heading = Растайтын деректер
exhibition-make-proposal = Осы идеядан ұсыныс жасау

## Terms, events, people, places

terms-title = Терминдер
terms-intro = Экспонаттар табылатын сөздер, каталогтың барлық тілінде.
term-group-object = Заттар түрлері
term-group-material = Материалдар
term-group-period = Кезеңдер
term-group-conflict = Соғыстар мен оқиғалар
term-group-museum = Музей ісінің сөздері
term-group-person = Адамдар санаты
term-in-other-languages = Басқа тілдерде
term-broader = Кеңірек термин
term-narrower = Тарырақ терминдер
term-broader-machine = Орнын машина белгілеген, тексерілмеген
term-exact-match = Сол ұғым басқа жерде
term-exhibits-heading = Осы терминдегі экспонаттар
term-no-exhibits = Бұл терминде әзірге экспонат жоқ.
events-title = Оқиғалар
people-title = Адамдар
places-title = Жерлер
authority-words = Дереккөздердегі жазылуы
authority-part-of = Мынаның бөлігі
authority-parts = Бөліктері
authority-term = Термин
authority-date = Күні
authority-exhibits-heading = Экспонаттар
authority-no-exhibits = Бұл жазбаға әзірге бірде-бір экспонат сілтемейді.
authority-machine = Бұл жазбаны машина дереккөздердің сөздерінен жасаған, ол тексерілмеген.

## Browse

browse-title = Шолу
browse-intro = Барлық тізімдер мен сандар осында скриптсіз де бар.
browse-by-state = Мемлекеттер бойынша
browse-by-museum = Музейлер бойынша
browse-by-type = Түрлері бойынша
browse-by-period = Кезеңдер бойынша
browse-by-material = Материалдар бойынша
browse-page-title = Экспонаттар: { $value }
browse-narrow-heading = Нақтылау
browse-first-of = { $total } экспонаттың алғашқы { $shown }
browse-full-list = Толық тізім
browse-full-list-of = Толық тізім: { $museum }
browse-period-derived = Экспонаттар мұнда өз мерзімі немесе жазбада аталған оқиға бойынша тұр. Мұны бағдарлама анықтайды; ол жазбаның бөлігі емес.
browse-empty = Мұнда әзірге ештеңе жоқ.
browse-list-part = { $parts } бөліктің { $part }-бөлігі

## Filter: the interactive list

filter-label = Экспонаттарды табу
filter-search-label = Іздейтін сөздер
filter-search-hint = Кез келген тілде және жазуда
filter-facets-label = Сүзгілер
filter-museum = Музей
filter-state = Мемлекет
filter-type = Түрі
filter-period = Кезең
filter-material = Материал
filter-record = Не сипатталған
filter-lending = Уақытша беру
filter-lending-not-stated = Айтылмаған
filter-century = Ғасыр
filter-exhibition = Бірлескен көрме
filter-show-more = Тағы { $count } көрсету
filter-show-fewer = Азырақ көрсету
filter-chosen-label = Таңдалған
filter-remove = Алып тастау: { $value }
filter-clear-all = Бәрін алып тастау
filter-results = { $count } экспонат табылды
filter-none = Таңдалғанның бәріне сай келетін экспонат жоқ.
filter-none-next = Таңдалған мәндердің бірін алып тастаңыз немесе қысқарақ не басқа сөз іздеңіз.
filter-did-you-mean = Мүмкін, іздегеніңіз: { $word }?
filter-show-next = Тағы { $count } экспонатты көрсету

## Selection

selection-title = Таңдама
selection-add = Таңдамаға қосу
selection-add-named = Таңдамаға қосу: { $title }
selection-remove = Таңдамадан алу
selection-remove-named = Таңдамадан алу: { $title }
selection-count =
    { $count ->
        [0] Ештеңе таңдалмаған
        [one] { $count } экспонат таңдалды
       *[other] { $count } экспонат таңдалды
    }
selection-added = Қосылды: { $title }
selection-removed = Алынды: { $title }
selection-undo = Қайтару
selection-empty = Сіз әзірге ештеңе таңдаған жоқсыз.
selection-empty-next = Экспонатты ашып, «Таңдамаға қосу» дегенді басыңыз.
selection-full = Браузердің жады толды. Таңдамаңыз осы беттен кеткенше сақталады; таңдаманы жүктеп алыңыз.
selection-forbidden = Бұл браузер беттерге ештеңе сақтауға рұқсат бермейді. Таңдамаңыз осы беттен кеткенше сақталады; таңдаманы жүктеп алыңыз.
selection-download = Таңдаманы жүктеп алу
selection-unreadable = Осы браузерде сақталғанды оқу мүмкін емес. Ол бөлек қойылды, өшірілген жоқ.
selection-unreadable-download = Бөлек қойылғанды жүктеп алу
device-clear = Осы құрылғыны тазалау
device-clear-explained = Осы браузерден таңдаманы және барлық жоба нұсқаларды өшіреді. Жүктеп алған файлдар қалады.
device-clear-confirm = Осы браузерден таңдама мен барлық жоба нұсқалар өшірілсін бе?
device-cleared = Бұл браузерде Витринадан енді ештеңе жоқ.
confirm-yes = Иә, өшірілсін
confirm-no = Жоқ, қалсын

## Proposal desk

proposal-title = Ұсыныс
proposal-intro = Таңдамаңыздан уақытша беру туралы өтініш немесе бірлескен көрме ұсынысын жасап, әр беруші үшін бір хат басып шығарыңыз.
proposal-binds-nobody = Екі тарап қол қойғанға дейін бұл өтініш ешкімді міндеттемейді.
proposal-nobody-told = Ешкімге хабарланған жоқ. Хатты өз ведомствоңыз арқылы жіберіңіз.
proposal-not-yet-known = әзірге белгісіз
proposal-leave-open = Бос қалдырғаныңыз «әзірге белгісіз» деп басылады.
proposal-needs-script = Ұсыныс үстеліне скрипт пен WebAssembly бар браузер керек. Оларсыз бос өтініш бланкісін басып шығарыңыз.
proposal-kind = Не ұсынасыз?
proposal-kind-loan-request = Уақытша беру туралы өтініш
proposal-kind-joint-exhibition = Бірлескен көрме
proposal-asker-heading = Кім сұрайды
proposal-asker-explained = Музейдің атауын теріңіз; ол каталогта болуы шарт емес.
proposal-legal-name = Музейдің ресми атауы
proposal-state = Мемлекет
proposal-address = Мекенжай
proposal-superior-body = Жоғары тұрған орган
proposal-office = Қол қоятын лауазым немесе қызмет
proposal-signatory = Қол қоюшы
proposal-signatory-post = Қол қоюшының лауазымы
proposal-contact = Жауап беру үшін байланыс
proposal-exhibition-heading = Көрме
proposal-exhibition-title = Көрменің атауы
proposal-purpose = Мақсаты
proposal-sections-heading = Бөлімдер
proposal-section-title = Бөлімнің атауы
proposal-section-text = Бөлімнің мәтіні
proposal-section-add = Бөлім қосу
proposal-section-remove = Бөлімді алып тастау
proposal-section-exhibits = Бөлімнің экспонаттары
proposal-venues-heading = Орындар мен мерзімдер
proposal-venue-number = Орын { $number }
proposal-venue = Өтетін орны
proposal-room = Зал
proposal-venue-add = Орын қосу
proposal-venue-remove = Орынды алып тастау
proposal-possession = Біздің сақтауымызда
proposal-possession-from = Біздің сақтауымызда, басталуы
proposal-possession-until = Біздің сақтауымызда, аяқталуы
proposal-display = Көрмеде
proposal-display-from = Көрмеде, басталуы
proposal-display-until = Көрмеде, аяқталуы
proposal-exhibits-heading = Не сұралады
proposal-ask = Сұралады
proposal-ask-original = түпнұсқа
proposal-ask-existing-copy = бар көшірме
proposal-ask-new-copy = жаңа көшірме немесе құйма
proposal-ask-digital-files = цифрлық файлдар
proposal-ask-documents = құжаттар
proposal-ask-proposed = Жазбадағы мәлімет бойынша ұсынылды; басқасын таңдай аласыз.
proposal-records-not-loaded = Экспонаттардың жазбаларын жүктеу мүмкін болмады. Олар жүктелгенше немесе өзіңіз таңдағанша не сұралатыны ашық қалады.
proposal-line-purpose = Бұл экспонат не үшін керек
proposal-line-conditions = Осы экспонатқа қатысты шарттар
proposal-line-venues = Көрсетілетін орны
proposal-line-remove = Бұл экспонатты алып тастау
proposal-costs-heading = Кім төлейді
proposal-cost-packing = Орау
proposal-cost-transport = Тасымалдау
proposal-cost-cover = Тәуекелді өтеу
proposal-cost-courier = Алып жүру
proposal-cost-conservation = Консервациялау
proposal-cost-copies = Көшірмелер мен цифрлық файлдар
proposal-cost-installation = Монтаждау
proposal-payer-asker = сұраушы музей
proposal-payer-lender = беруші музей
proposal-payer-shared = ортақ
proposal-payer-does-not-arise = туындамайды
proposal-cover = Тәуекелді өтеу
proposal-cover-state-indemnity = Мемлекеттік кепілдік
proposal-cover-commercial = Коммерциялық сақтандыру
proposal-cover-indemnity-and-commercial = Мемлекеттік кепілдік және коммерциялық сақтандыру
proposal-cover-lender-policy = Берушінің өз сақтандыруы
proposal-cover-asker-answers = Сұраушы музей жауап береді
proposal-cover-note = Тәуекелді өтеу туралы
proposal-conditions-heading = Ұсынылатын шарттар
proposal-climate = Климат
proposal-security = Күзет
proposal-courier = Алып жүруші
proposal-answer-by = Жауап күтілетін соңғы күн
proposal-letter-language = Хаттың екінші тілі
proposal-letter-language-none = жоқ
proposal-save = Файлға сақтау
proposal-open = Файлды ашу
proposal-print = Хаттарды басып шығару
proposal-saved-here = Осы браузерде сақталды.
proposal-letter-count = { $count } хат, әр берушіге біреуден
proposal-empty = Ұсыныста әзірге экспонат жоқ. Алдымен таңдамаға қосыңыз.
proposal-lender-unknown = Беруші белгісіз
proposal-state-unknown = Мемлекет белгісіз

## Proposal desk: what the checks say

finding-heading = Тексерулер
finding-none = Тексерулер ештеңе тапқан жоқ.
finding-count = { $count } ескертпе
finding-level-fail = Мүмкін емес
finding-level-warn = Қайта қараңыз
finding-level-unknown = Белгісіз
finding-end-before-begin = Аяқталуы, { $until }, басталуынан, { $from }, бұрын.
finding-display-outside-possession = { $day } сіздердің сақтау мерзіміңізге кірмейді.
finding-exhibit-twice = Бұл экспонат екі рет сұралған.
finding-two-places = «{ $title }» бір мезгілде екі жерде болар еді: { $from } — { $until }.
finding-stated-not-lent = Музей бұл экспонат берілмейді деп мәлімдеген.
finding-stated-not-lent-reason = Музей бұл экспонат берілмейді деп мәлімдеген: { $reason }
finding-lending-not-stated = Бұл экспонатты уақытша беру туралы ештеңе айтылмаған.
finding-record-unknown = Бұл экспонат қолдағы каталогта жоқ; ол туралы ештеңені тексеру мүмкін емес.
finding-record-not-loaded = Бұл экспонаттың жазбасын жүктеу мүмкін болмады; ол әлі тексерілген жоқ.
finding-several-objects = Бұл жазба бірнеше затты сипаттайды. Қайсысы екенін көрсетіңіз.
finding-lender-office-unknown = Бұл музейге хат жазатын мекенжай каталогқа белгісіз.
finding-answer-after-possession = Жауап күтілетін күн { $answer }, ал беру бұдан бұрын басталар еді: { $from }.
finding-day-has-passed = { $day } өтіп кеткен.
finding-notice-too-short = Музей өтінішті { $months } ай бұрын беруді сұрайды.
finding-notice-short-by-practice = Алты айдан аз уақыт қалған. Басқа жерлердегі музейлер көбіне осынша уақыт сұрайды; бұл басқа жердің тәжірибесі, мұндағы ереже емес.
finding-venue-missing = Бұл экспонатта ұсыныста жоқ орын аталған.
finding-section-exhibit-missing = Бұл бөлімде сұралмаған экспонат аталған.
finding-nothing-asked = Әзірге ештеңе сұралмаған.
finding-not-yet-known = Әзірге белгісіз: { $field }

## Proposal desk: opening a file

open-too-large = Бұл файл ұсыныс болу үшін тым үлкен.
open-not-json = Файлды оқу мүмкін емес: JSON толық емес ({ $line }-жол, { $column }-баған).
open-foreign = Бұл файл Витринада жасалған ұсыныс емес.
open-newer = Бұл файл Витринаның жаңарақ нұсқасында жасалған. Оны сонда ашыңыз.
open-malformed = Ұсынысты мына жерінде оқу мүмкін емес: { $place }.
open-other-catalogue = Бұл ұсыныс каталогтың басқа басылымы бойынша жасалған. Экспонаттарын тексеріңіз.
open-done = Ұсыныс ашылды.
open-kept = Қазіргі жоба нұсқаңыз өзгерген жоқ.

## The letter

letter-title-loan = Уақытша беру туралы өтініш
letter-title-exhibition = Бірлескен көрме туралы ұсыныс
letter-to = Кімге
letter-from = Кімнен
letter-to-director = Директорға
letter-date = Күні
letter-reference = Шығыс №
letter-salutation = Құрметті директор!
letter-opening-loan = { $asker } өтініш білдіреді. Кімге: { $lender }. Төменде баяндалған өтінішті қарауыңызды сұраймыз.
letter-opening-exhibition = { $asker } ұсыныс білдіреді. Кімге: { $lender }. «{ $title }» бірлескен көрмесін өткізуді ұсынамыз және төменде баяндалғандай қатысу мүмкіндігін қарауыңызды сұраймыз.
letter-list-intro = Өтініш ортақ каталогтағы атауымен келтірілген мына { $count } экспонатқа қатысты.
letter-column-number = №
letter-column-exhibit = Экспонат
letter-column-record = Жазба
letter-column-inventory-number = Түгендеу нөмірі
letter-column-asked = Сұралады
letter-column-venue = Орны
letter-column-remarks = Ескертпе
letter-purpose = Мақсаты: { $purpose }.
letter-venue = Өтетін орны: { $venue }; зал: { $room }.
letter-possession = Сұраушы музейдің сақтауында: { $from } — { $until }.
letter-display = Көрмеде: { $from } — { $until }.
letter-costs = Шығындар
letter-cover = Тәуекелді өтеу: { $cover }.
letter-conditions = Ұсынылатын шарттар
letter-answer-by = Жауапты мына күнге дейін берсеңіз, алғысымыз шексіз: { $date }.
letter-answer-open = Жауап мерзімі белгіленбеген.
letter-answer-wanted = Әр экспонат бойынша бөлек жауап беруіңізді сұраймыз; көшірме, цифрлық файлдар немесе кейінгі мерзім де қабылданады.
letter-catalogue-note = Сипаттамалар ашық дереккөздерден алынған; жазбада өзгеше айтылмаса, музей оларды тексермеген. Қатесін түзетуіңізді сұраймыз.
letter-closing = Құрметпен,
letter-signature = Қолы
letter-stamp = Мөр
letter-name-and-post = Аты-жөні және лауазымы
letter-binds-nobody = Екі тарап қол қойғанға дейін бұл өтініш ешкімді міндеттемейді.
letter-made-with = «Витрина» ортақ каталогының көмегімен жасалған; оны қол қоюшыдан басқа ешкім жіберген жоқ.

## How to ask for an exhibit, and the blank form

ask-title = Экспонатты қалай сұрауға болады
ask-intro = Каталог ештеңе бермейді және ештеңе жібермейді. Өтініш сіздің музейден экспонатты сақтайтын музейге өз ведомствоңыз белгілеген жолмен барады.
ask-step-record = Экспонат бетінен жазбаның нөмірі мен тұрақты мекенжайын жазып алыңыз.
ask-step-authority = Жоғары тұрған органнан жазуға бола ма және қандай жолмен екенін сұраңыз.
ask-step-form = Төмендегі бланкіні толтырыңыз немесе ұсыныс үстелін пайдаланыңыз.
ask-step-send = Қол қойғызып, жіберіңіз. Бұл сайт арқылы оны ешкім білмейді.
ask-desk = Ұсыныс үстелін ашу
ask-print = Бос бланкіні басып шығару
form-title = Өтініш бланкісі
form-intro = Қолмен толтырылады. Анықталмағанына «әзірге белгісіз» деп жазыңыз.

## About

about-title = Витрина туралы
about-what = Витрина — Шанхай ынтымақтастық ұйымына мүше мемлекеттердің әскери-тарихи музейлері сақтайтын дүниелердің ортақ каталогы. Витрина — музей жәдігерлерін көрсететін шыны сөре.
about-why-heading = Не үшін керек
about-why = 2024 жылғы сәуірде Астанада мүше мемлекеттердің қорғаныс министрлері әскери-тарихи музейлердің ынтымақтастығын дамытуға келісті.
about-principles-heading = Қағидаттар
about-principle-museum = Музей қосылғанға дейін ашық дереккөздер бойынша сипатталады; мұны әр бет айтады.
about-principle-equal = Барлық мемлекеттер сөзбен, оқырман әліпбиінің ретімен аталады. Ту да, шекара да, дәреже де жоқ.
about-principle-unknown = Белгісіз нәрсе белгісіз деп аталады.
about-principle-machine = Машина жасаған мәтін солай белгіленеді.
about-principle-nothing-invented = Музейге беру туралы ұстаным да, келісім де ешқашан ойдан таңылмайды.
about-principle-correct = Бәрін түзетуге және қайтарып алуға болады.
about-principle-private = Cookie де, бақылау да, бөтен хосттан жүктелетін нәрсе де жоқ. Таңдамаңыз өз браузеріңізде қалады.
about-principle-peace = Бұл — мәдени мұра мен бейбітшілік ісі.
about-languages-heading = Тілдер
about-languages = Өзгеше белгіленбесе, аудармалар машиналық. Тілді жақсы білетін адам оларды тексере алады.
about-numbers-heading = Каталог сандармен
about-sources-heading = Жазбалар қайдан алынған
about-sources = Әр жазба өз дереккөздерін және олардың қаншалықты сенімді екенін атайды. Дереккөздер келіспейтін жерде бәрі сақталған.
about-browsers-heading = Браузерлер
about-browsers = Беттерді кез келген браузерде скриптсіз оқуға болады. Сүзгіге, таңдамаға және ұсыныс үстеліне Chrome не Edge 102, Firefox 115, Safari 16.4 немесе жаңарағы керек.
about-data-heading = Деректер
about-data = Барлық жазбаларды JSON және кесте түрінде жүктеп алуға болады.
about-licence-heading = Лицензия
about-licence = Бағдарлама: MIT немесе Apache 2.0. Каталогтың өз мәтіндері: CC0. Дереккөзден алынған атаулар мен сөздер сол дереккөзге тиесілі.

## Accessibility statement

accessibility-title = Қолжетімділік
accessibility-aim = Бұл сайтты әркім пайдалана алуы керек. Мақсатымыз — WCAG 2.2, AA деңгейі.
accessibility-done-heading = Не істелді
accessibility-done-keyboard = Бәріне тек пернетақтамен жетуге және пайдалануға болады.
accessibility-done-reader = Әр бетте экран оқитын бағдарлама пайдалана алатын тақырыптар, атаулар және тіл белгілері бар.
accessibility-done-script = Әр бет скриптсіз де толық.
accessibility-done-contrast = Ашық және қараңғы түрде қарама-қарсылық кемінде 4,5 : 1.
accessibility-done-zoom = Мәтінді 400 пайызға дейін үлкейтуге болады.
accessibility-done-motion = Ештеңе өздігінен қозғалмайды.
accessibility-limits-heading = Белгілі шектеулер
accessibility-limits-language = Мәтіндердің көбін машина аударған, оларды түсіну қиын болуы мүмкін.
accessibility-limits-tests = Беттерді бағдарлама тексереді; көмекші құралдарды пайдаланатын адамдар оларды әлі тексермеген.
accessibility-report-heading = Бізге айтыңыз
accessibility-report = Бірдеңені пайдалану мүмкін болмаса, жазыңыз: { $address }.

## Nothing here: not found, withdrawn, moved

not-found-title = Бет табылмады
not-found = Бұл мекенжайда бет жоқ.
not-found-next = Басты бетке немесе каталогқа шолуға өтіңіз.
withdrawn-title = Жазба қайтарып алынды
withdrawn-sentence = { $id } жазбасы қайтарып алынды: { $date }.
withdrawn-reason-at-museum-request = Музейдің өтініші бойынша
withdrawn-reason-at-request = Тұлғаның немесе мекеменің өтініші бойынша
withdrawn-reason-error = Жазба қате болды
withdrawn-reason-duplicate = Жазба қайталанған
withdrawn-reason-rights = Құқықтық себептермен
withdrawn-reason-other = Басқа себеппен
redirect-title = Жазба көшірілді
redirect-sentence = Бұл жазбаның енді басқа мекенжайы бар.
redirect-follow = Жазбаға өту

## When something fails

failure-offline = Байланыс жоқ. Көріп тұрған бетіңіз толық; іздеу мен таңдама байланыспен бірге қайта іске қосылады.
failure-loading = Каталогтың бір бөлігін жүктеу мүмкін болмады. Көріп тұрған бетіңіз толық.
failure-try-again = Қайталап көру
failure-broken-off = Жүктеу жарты жолда үзілді. Көріп тұрған бетіңіз толық.
failure-other-version = Осы бет ашылғалы каталог өзгерді. Бетті қайта жүктеңіз.
failure-no-webassembly = Бұл браузерде WebAssembly жоқ. Бет толық; сүзгіге, таңдамаға және ұсыныс үстеліне жаңарақ браузер керек.
failure-old-browser = Бұл браузер сүзгі, таңдама және ұсыныс үстелі үшін тым ескі. Оларсыз да бет толық.
failure-unexpected = Беттің осы бөлігінде қате болды. Беттің қалғаны толық.

## Feed

feed-title = { $site }: жаңа және өзгерген жазбалар
feed-subtitle = Ортақ каталогтың жаңа, өзгерген және қайтарып алынған жазбалары
feed-changed = Өзгерген: { $title }
feed-withdrawn = Қайтарып алынған: { $id }
