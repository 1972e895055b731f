# Словы праграмы па-беларуску. Якія паведамленні патрэбныя, вызначае en.ftl; праверанае чалавекам пазначаецца радком
# `# status: reviewed` над паведамленнем.
-status = machine
-own-name = Беларуская

## Numbers, dates, lists: pieces that the program puts together

list-joint = { ", " }
list-joint-of-two = { " і " }
list-joint-last = { " і " }
quotation = «{ $words }»
year-span = { $first }–{ $last }
year-before-common-era = { $year } да н. э.
date-in-words = { $day } { $month } { $year } года
month-of-year = { $month } { $year } года
month-january = студзень
month-february = люты
month-march = сакавік
month-april = красавік
month-may = май
month-june = чэрвень
month-july = ліпень
month-august = жнівень
month-september = верасень
month-october = кастрычнік
month-november = лістапад
month-december = снежань
date-month-january = студзеня
date-month-february = лютага
date-month-march = сакавіка
date-month-april = красавіка
date-month-may = мая
date-month-june = чэрвеня
date-month-july = ліпеня
date-month-august = жніўня
date-month-september = верасня
date-month-october = кастрычніка
date-month-november = лістапада
date-month-december = снежня
date-about = каля { $date }
date-possibly = магчыма, { $date }
date-from = з { $date }
date-until = па { $date }
date-span = { $first } — { $last }
date-or = { $first } або { $last }
date-decade = { $year }-я гады
date-century = { $century }-е стагоддзе
date-century-before-common-era = { $century }-е стагоддзе да н. э.
date-spring = вясна { $year } года
date-summer = лета { $year } года
date-autumn = восень { $year } года
date-winter = зіма { $year } года
date-not-known = Дата невядомая

## Counts: used on many pages

exhibit-count =
    { $count ->
        [one] { $count } экспанат
        [few] { $count } экспанаты
       *[many] { $count } экспанатаў
    }
museum-count =
    { $count ->
        [one] { $count } музей
        [few] { $count } музеі
       *[many] { $count } музеяў
    }
state-count =
    { $count ->
        [one] { $count } дзяржава
        [few] { $count } дзяржавы
       *[many] { $count } дзяржаў
    }
exhibition-count =
    { $count ->
        [one] { $count } сумесная выстава
        [few] { $count } сумесныя выставы
       *[many] { $count } сумесных выстаў
    }
term-count =
    { $count ->
        [one] { $count } тэрмін
        [few] { $count } тэрміны
       *[many] { $count } тэрмінаў
    }
language-count =
    { $count ->
        [one] { $count } мова
        [few] { $count } мовы
       *[many] { $count } моў
    }
label-with-value = { $label }: { $value }

## Languages

language-name-en = англійская
language-name-ru = руская
language-name-zh-hans = кітайская
language-name-kk-cyrl = казахская
language-name-ky = кіргізская
language-name-tg = таджыкская
language-name-uz-latn = узбекская
language-name-hi = хіндзі
language-name-ur = урду
language-name-fa = персідская
language-name-be = беларуская

## Every page: head, navigation, foot

site-name = Вітрына
site-subtitle = Агульны каталог ваенна-гістарычных музеяў дзяржаў Шанхайскай арганізацыі супрацоўніцтва
page-title = { $title } · { $site }
navigation-label = Асноўная навігацыя
navigation-skip = Перайсці да зместу
navigation-home = Галоўная
navigation-exhibits = Экспанаты
navigation-museums = Музеі
navigation-exhibitions = Сумесныя выставы
navigation-states = Дзяржавы
navigation-browse = Агляд
navigation-terms = Тэрміны
navigation-propose = Прапанаваць
navigation-about = Пра каталог
navigation-accessibility = Даступнасць
navigation-ask = Як запытаць экспанат
navigation-language = Мова
navigation-breadcrumbs = Вы знаходзіцеся тут
foot-report = Паведаміць пра памылку або папрасіць аб выдаленні
foot-report-subject = Вітрына: выпраўленне або выдаленне, запіс { $record }
foot-report-body = Запіс: { $record }. Мова старонкі: { $language }. Што няправільна і адкуль гэта вядома:
foot-draft = Чарнавік. Гэты каталог не апублікаваны; просім не спасылацца на яго.
foot-language-machine = Беларускія словы на гэтай старонцы перакладзены машынай. Чалавек іх яшчэ не правяраў.
foot-date = Каталог па стане на { $date }
foot-licence = Уласныя тэксты каталога можна выкарыстоўваць свабодна (CC0).
foot-publisher = Выдавец: { $publisher }
foot-feed = Стужка новых і змененых запісаў
foot-permalink = Пастаянны адрас
record-changed = Апошняя змена запісу: { $date }
record-id = Запіс { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = зыходны тэкст
text-status-human = пераклад чалавека
text-status-machine = машынны пераклад, не правераны
text-status-reviewed = машынны пераклад, правераны чалавекам
text-shown-in = мова тэксту: { $language }
text-show-original = Паказаць зыходны тэкст
text-by-museum = Тэкст музея
text-by-editors = Тэкст рэдакцыі каталога
text-by-source = Фармулёўка ўзята з крыніцы
also-known-as = Іншыя назвы
confidence-label = Дакладнасць
confidence-high = высокая: прама ўказана ў крыніцы
confidence-medium = сярэдняя: адна не самая надзейная крыніца або часткова агульнавядомыя звесткі
confidence-low = нізкая: толькі слабыя крыніцы
basis-type = звычайна для гэтага тыпу; пра гэты экспанат не ўказана
sources-heading = Крыніцы
sources-none = Крыніца не названа.
source-supports = пацвярджае: { $statement }
source-strength-institution = установа
source-strength-secondary = другасная крыніца
source-strength-weak = слабая крыніца
reader-notes-heading = Заўвагі для чытачоў
citation-heading = Як спасылацца на гэты запіс
citation-text = { $title }. { $museum }. { $site }, запіс { $id }, зменены { $date }. { $address }
downloads-heading = Спампаваць
download-record = Гэты запіс у фармаце { $forms }
download-lines = Усе запісы ў фармаце JSON Lines
download-table = Усе запісы табліцай (CSV)

## The list of languages at the root

languages-title = Выберыце мову

## Home

home-title = Агульны каталог ваенна-гістарычных музеяў
home-intro = Што захоўваюць ваенна-гістарычныя музеі дзяржаў — членаў Шанхайскай арганізацыі супрацоўніцтва: у адным каталогу.
home-totals = У каталогу: { $exhibits }, { $museums }, { $states }
home-object-of-the-day = Экспанат дня
home-exhibitions-heading = Ідэі сумесных выстаў
home-museums-heading = Музеі
home-search-label = Пошук па каталогу
home-search-button = Знайсці
home-browse-heading = Шляхі ў каталог
home-browse-all = Усе экспанаты
home-new-heading = Новыя і змененыя запісы

## Maps

map-description = Карта з берагавымі лініямі, рэкамі, азёрамі і гарадамі музеяў. Межаў на ёй няма.
map-credit = Берагавыя лініі, рэкі і азёры: Natural Earth, грамадскі набытак

## States

states-title = Дзяржавы
states-intro = Дзяржавы — члены Шанхайскай арганізацыі супрацоўніцтва ў алфавітным парадку.
state-member = Дзяржава-член
state-observer = Дзяржава-назіральнік
state-dialogue-partner = Партнёр па дыялогу
state-partner = Партнёр ШАС
state-no-status = На гэты дзень статусу ў арганізацыі няма
state-status-on = Статус на { $date }
state-status-from = { $status }: з { $date }
state-status-between = { $status }: з { $first } па { $last }
state-founding-member = Адна з дзяржаў — заснавальніц арганізацыі
state-shanghai-five = Удзельнік «Шанхайскай пяцёркі»
state-capital = Сталіца
state-languages = Мовы запісаў
state-membership-heading = Членства
state-museums-heading = Музеі гэтай дзяржавы
state-exhibits-heading = Экспанаты з гэтай дзяржавы
state-no-museums = Музеяў гэтай дзяржавы ў каталогу пакуль няма.
organisation-facts-heading = Даты гісторыі арганізацыі
organisation-partners-heading = Партнёры ШАС
organisation-former-observers = Назіральнікі да 2025 года
organisation-former-dialogue-partners = Партнёры па дыялогу да 2025 года
organisation-added-partners = Партнёры, дададзеныя ў 2025 годзе

## Museums

museums-title = Музеі
museums-intro = Усе музеі каталога па дзяржавах.
museum-described = Апісана па адкрытых крыніцах. Музей гэтую старонку не правяраў.
museum-invited = Музей запрошаны. Гэтую старонку ён не правяраў.
museum-joined = Музей далучыўся да каталога.
museum-joined-since = Дата далучэння: { $date }; кім вырашана: { $office }
museum-kind = Від музея
museum-state = Дзяржава
museum-city = Горад
museum-address = Адрас
museum-coordinates = Каардынаты
museum-coordinates-town = Каардынаты: толькі горад
museum-coordinates-none = Каардынаты невядомыя.
museum-website = Сайт
museum-website-opened = адкрыты рэдакцыяй
museum-website-named = названы ў крыніцы, не адкрываўся
museum-website-not-checked = не правераны
museum-website-not-known = Сайт невядомы.
museum-contact = Як напісаць у музей
museum-contact-none = Адрас для лістоў каталогу невядомы.
museum-owner = Уласнік
museum-keeper = Захавальнік
museum-superior-bodies = Вышэйстаячыя органы
museum-isil = ISIL
museum-wikidata = Вікіданыя
museum-founded = Заснаваны
museum-collection-heading = Аб’ём збору
museum-collection-differs = Крыніцы прыводзяць розныя лічбы; захаваны ўсе.
museum-collection-source = паводле: { $source }
museum-collection-none = Апублікаваныя лічбы рэдакцыі невядомыя.
museum-holdings = Што захоўваецца
museum-visiting-heading = Наведвальнікам
museum-visiting-note = Па адкрытых крыніцах; перад паездкай удакладніце ў музеі.
museum-lending-heading = Часовая выдача
museum-lending-not-stated = Рэдакцыі невядома, каб музей публікаваў нешта пра часовую выдачу.
museum-lending-notice =
    { $count ->
        [one] Просіць звяртацца за { $count } месяц
        [few] Просіць звяртацца за { $count } месяцы
       *[many] Просіць звяртацца за { $count } месяцаў
    }
museum-exhibits-heading = Экспанаты гэтага музея
museum-exhibits-all = Усе экспанаты гэтага музея
museum-facets-heading = Па тыпе, перыядзе і матэрыяле
museum-no-exhibits = Экспанатаў гэтага музея ў каталогу пакуль няма.
visitor-fact-halls = Залы
visitor-fact-floors = Паверхі
visitor-fact-departments = Аддзелы
visitor-fact-area = Плошча
visitor-fact-building-area = Плошча будынка
visitor-fact-exhibition-area = Плошча экспазіцыі
visitor-fact-exhibition-and-building-area = Плошча экспазіцыі і будынка
visitor-fact-park-area = Плошча парку
visitor-fact-site-area = Плошча тэрыторыі
visitor-fact-area-note = Пра плошчу
visitor-fact-open-air = Прадметы пад адкрытым небам
visitor-fact-hours = Гадзіны працы
visitor-fact-admission = Уваход
visitor-fact-tickets = Білеты
visitor-fact-phone = Тэлефон
visitor-fact-metro = Станцыя метро
visitor-fact-place = Месца
visitor-fact-features = Асаблівасці
visitor-fact-labels = Мовы этыкетак
visitor-fact-languages = Мовы
visitor-fact-visitors = Наведвальнікі
visitor-fact-status = Стан
visitor-fact-tour = Экскурсія
visitor-fact-other = Іншыя звесткі

## Units, written after a number

unit-millimetre = { $number } мм
unit-centimetre = { $number } см
unit-metre = { $number } м
unit-gram = { $number } г
unit-kilogram = { $number } кг
unit-tonne = { $number } т
unit-square-metre = { $number } м²
unit-hectare = { $number } га
measure-height = Вышыня
measure-width = Шырыня
measure-length = Даўжыня
measure-depth = Глыбіня
measure-side = Старана
measure-diameter = Дыяметр
measure-calibre = Калібр
measure-weight = Маса

## Exhibits

exhibits-title = Экспанаты
exhibit-date = Дата
exhibit-maker = Вырабнік
exhibit-place-made = Месца вырабу
exhibit-materials = Матэрыялы
exhibit-measures = Памеры
exhibit-marks = Знакі і надпісы
exhibit-museum = Музей
exhibit-inventory-number = Інвентарны нумар
exhibit-inventory-number-none = не апублікаваны
exhibit-rights = Правы
exhibit-rights-not-stated = Звесткі пра правы не апублікаваны.
exhibit-type = Тып
exhibit-record = Што апісана
exhibit-record-single-object = Асобны прадмет
exhibit-record-group = Група прадметаў
exhibit-record-set = Набор
exhibit-record-collection = Збор
exhibit-record-replica = Рэпліка
exhibit-record-copy = Копія
exhibit-record-model = Мадэль
exhibit-record-reconstruction = Рэканструкцыя
exhibit-record-building = Будынак
exhibit-record-scene = Сцэна
exhibit-details-heading = Падрабязнасці
exhibit-people = Людзі
exhibit-history-heading = Паходжанне і падзеі
exhibit-exhibitions-heading = У ідэях сумесных выстаў
exhibit-same-type-heading = Таго ж тыпу ў іншых музеях
exhibit-lending-heading = Часовая выдача
exhibit-lending-stated-yes = Указана: можа быць выдадзены
exhibit-lending-stated-no = Указана: не выдаецца
exhibit-lending-not-stated = Пра выдачу гэтага экспаната нічога не ўказана. Звярніцеся ў музей.
exhibit-lending-reason = Прычына
exhibit-lending-stated-on = Указана { $date }
exhibit-handling = Абыходжанне з прадметам
exhibit-hazards = Небяспекі
exhibit-envelope = Клімат
exhibit-drawing = Малюнак тыпу, а не гэтага прадмета
exhibit-drawing-description = Малюнак тыпу: { $term }
exhibit-no-picture = Выявы пакуль няма
exhibit-one-of-a-kind = Выявы пакуль няма. Адзіныя ў сваім родзе прадметы не малююцца.
exhibit-picture-credit = Выява: { $credit }
exhibit-ask = Як запытаць гэты экспанат

## Rights statements

rights-public-domain-mark = Грамадскі набытак
rights-cc0 = Свабоднае выкарыстанне (CC0)
rights-cc-by = Creative Commons, з указаннем аўтарства (CC BY)
rights-cc-by-sa = Creative Commons, з указаннем аўтарства, на тых жа ўмовах (CC BY-SA)
rights-cc-other = Ліцэнзія Creative Commons
rights-in-copyright = Ахоўваецца аўтарскім правам
rights-no-copyright = Аўтарскае права адсутнічае
rights-not-evaluated = Аўтарскае права не ацэньвалася
rights-undetermined = Аўтарскае права не вызначана
rights-not-known = Пра аўтарскае права звестак няма

## Joint exhibitions

exhibitions-title = Сумесныя выставы
exhibitions-intro = Выставы, якія некалькі музеяў маглі б паказаць разам.
exhibition-idea = Ідэя рэдакцыі. Ніводнага музея не пыталі.
exhibition-idea-title = { $title } (ідэя)
exhibition-proposed = Прапанавана музеям. Нічога не ўзгоднена.
exhibition-agreed = Узгоднена музеямі.
exhibition-open = Адкрыта.
exhibition-closed = Закрыта.
exhibition-status = Стан
exhibition-museums-heading = Музеі, экспанаты якіх тут названы
exhibition-legs-heading = Пляцоўкі
exhibition-no-legs = Пляцоўка не названа.
exhibition-facts-heading = Факты, што пацвярджаюць
exhibition-make-proposal = Скласці прапанову па гэтай ідэі

## Terms, events, people, places

terms-title = Тэрміны
terms-intro = Словы, па якіх знаходзяць экспанаты, на ўсіх мовах каталога.
term-group-object = Тыпы прадметаў
term-group-material = Матэрыялы
term-group-period = Перыяды
term-group-conflict = Войны і падзеі
term-group-museum = Словы музейнай працы
term-group-person = Катэгорыі асоб
term-in-other-languages = На іншых мовах
term-broader = Больш шырокі тэрмін
term-narrower = Больш вузкія тэрміны
term-broader-machine = Месца ў пераліку вызначана машынай, не праверана
term-exact-match = Тое ж паняцце ў іншых слоўніках
term-exhibits-heading = Экспанаты з гэтым тэрмінам
term-no-exhibits = Экспанатаў з гэтым тэрмінам пакуль няма.
events-title = Падзеі
people-title = Людзі
places-title = Месцы
authority-words = Як пішуць крыніцы
authority-part-of = Частка цэлага
authority-parts = Часткі
authority-term = Тэрмін
authority-date = Дата
authority-exhibits-heading = Экспанаты
authority-no-exhibits = На гэты запіс пакуль не спасылаецца ніводзін экспанат.
authority-machine = Гэты запіс складзены машынай па словах крыніц і не правераны.

## Browse

browse-title = Агляд
browse-intro = Усе спісы і ўсе лікі ёсць тут і без скрыптоў.
browse-by-state = Па дзяржавах
browse-by-museum = Па музеях
browse-by-type = Па тыпах
browse-by-period = Па перыядах
browse-by-material = Па матэрыялах
browse-page-title = Экспанаты: { $value }
browse-narrow-heading = Удакладніць
browse-first-of =
    { $total ->
        [one] Першыя { $shown } з { $total } экспаната
        [few] Першыя { $shown } з { $total } экспанатаў
       *[many] Першыя { $shown } з { $total } экспанатаў
    }
browse-full-list = Поўны спіс
browse-full-list-of = Поўны спіс: { $museum }
browse-period-derived = Экспанаты стаяць тут паводле сваёй даты або падзеі, названай у запісе. Гэта вызначае праграма; у самім запісе гэтага няма.
browse-empty = Тут пакуль нічога няма.
browse-list-part = Частка { $part } з { $parts }

## Filter: the interactive list

filter-label = Знайсці экспанаты
filter-search-label = Словы для пошуку
filter-search-hint = На любой мове і любым пісьмом
filter-facets-label = Фільтры
filter-museum = Музей
filter-state = Дзяржава
filter-type = Тып
filter-period = Перыяд
filter-material = Матэрыял
filter-record = Што апісана
filter-lending = Часовая выдача
filter-lending-not-stated = Не ўказана
filter-century = Стагоддзе
filter-exhibition = Сумесная выстава
filter-show-more =
    { $count ->
        [one] Паказаць яшчэ { $count }
        [few] Паказаць яшчэ { $count }
       *[many] Паказаць яшчэ { $count }
    }
filter-show-fewer = Паказаць менш
filter-chosen-label = Выбрана
filter-remove = Прыбраць: { $value }
filter-clear-all = Прыбраць усё
filter-results =
    { $count ->
        [one] Знойдзены { $count } экспанат
        [few] Знойдзена { $count } экспанаты
       *[many] Знойдзена { $count } экспанатаў
    }
filter-none = Няма экспанатаў, якія падыходзяць пад усё выбранае.
filter-none-next = Прыбярыце адно з выбраных значэнняў або ўвядзіце карацейшае ці іншае слова.
filter-did-you-mean = Магчыма, вы мелі на ўвазе: { $word }?
filter-show-next =
    { $count ->
        [one] Паказаць яшчэ { $count } экспанат
        [few] Паказаць яшчэ { $count } экспанаты
       *[many] Паказаць яшчэ { $count } экспанатаў
    }

## Selection

selection-title = Падборка
selection-add = Дадаць у падборку
selection-add-named = Дадаць у падборку: { $title }
selection-remove = Прыбраць з падборкі
selection-remove-named = Прыбраць з падборкі: { $title }
selection-count =
    { $count ->
        [0] Нічога не выбрана
        [one] Выбраны { $count } экспанат
        [few] Выбрана { $count } экспанаты
       *[many] Выбрана { $count } экспанатаў
    }
selection-added = Дададзена: { $title }
selection-removed = Прыбрана: { $title }
selection-undo = Адмяніць
selection-empty = Вы пакуль нічога не выбралі.
selection-empty-next = Адкрыйце экспанат і націсніце «Дадаць у падборку».
selection-full = Памяць браўзера запоўнена. Падборка захаваецца, пакуль вы не пакінеце гэту старонку; спампуйце падборку.
selection-forbidden = Гэты браўзер не дазваляе старонкам нічога захоўваць. Падборка захаваецца, пакуль вы не пакінеце гэту старонку; спампуйце падборку.
selection-download = Спампаваць падборку
selection-unreadable = Тое, што захоўвалася ў гэтым браўзеры, не ўдаецца прачытаць. Яно адкладзена, але не выдалена.
selection-unreadable-download = Спампаваць адкладзенае
device-clear = Ачысціць гэту прыладу
device-clear-explained = Выдаляе з гэтага браўзера падборку і ўсе чарнавікі. Спампаваныя файлы застаюцца.
device-clear-confirm = Выдаліць з гэтага браўзера падборку і ўсе чарнавікі?
device-cleared = У гэтым браўзеры больш няма даных Вітрыны.
confirm-yes = Так, выдаліць
confirm-no = Не, пакінуць

## Proposal desk

proposal-title = Прапанова
proposal-intro = Складзіце са сваёй падборкі запыт аб часовай выдачы або прапанову сумеснай выставы і надрукуйце ліст кожнаму ўладальніку.
proposal-binds-nobody = Гэты запыт нікога не абавязвае, пакуль яго не падпісалі абодва бакі.
proposal-nobody-told = Нікога не паведамлена. Адпраўце ліст праз сваё ведамства.
proposal-not-yet-known = пакуль невядома
proposal-leave-open = Незапоўненае друкуецца як «пакуль невядома».
proposal-needs-script = Працоўнаму сталу прапаноў патрэбны браўзер са скрыптамі і WebAssembly. Без іх надрукуйце пусты бланк запыту.
proposal-kind = Што вы прапануеце?
proposal-kind-loan-request = Запыт аб часовай выдачы
proposal-kind-joint-exhibition = Сумесная выстава
proposal-asker-heading = Хто просіць
proposal-asker-explained = Увядзіце назву музея; яму не абавязкова быць у каталогу.
proposal-legal-name = Афіцыйная назва музея
proposal-state = Дзяржава
proposal-address = Адрас
proposal-superior-body = Вышэйстаячы орган
proposal-office = Пасада або служба, якая падпісвае
proposal-signatory = Асоба, якая падпісвае
proposal-signatory-post = Пасада асобы, якая падпісвае
proposal-contact = Кантакт для адказу
proposal-exhibition-heading = Выстава
proposal-exhibition-title = Назва выставы
proposal-purpose = Мэта
proposal-sections-heading = Раздзелы
proposal-section-title = Назва раздзела
proposal-section-text = Тэкст раздзела
proposal-section-add = Дадаць раздзел
proposal-section-remove = Прыбраць раздзел
proposal-section-exhibits = Экспанаты раздзела
proposal-venues-heading = Пляцоўкі і тэрміны
proposal-venue-number = Пляцоўка { $number }
proposal-venue = Пляцоўка
proposal-room = Зала
proposal-venue-add = Дадаць пляцоўку
proposal-venue-remove = Прыбраць пляцоўку
proposal-possession = На нашым захоўванні
proposal-possession-from = На нашым захоўванні з
proposal-possession-until = На нашым захоўванні да
proposal-display = У экспазіцыі
proposal-display-from = У экспазіцыі з
proposal-display-until = У экспазіцыі да
proposal-exhibits-heading = Што запытваецца
proposal-ask = Запытваецца
proposal-ask-original = арыгінал
proposal-ask-existing-copy = наяўная копія
proposal-ask-new-copy = новая копія або злепак
proposal-ask-digital-files = лічбавыя файлы
proposal-ask-documents = дакументы
proposal-ask-proposed = Прапанавана па даных запісу; вы можаце выбраць іншае.
proposal-records-not-loaded = Запісы пра экспанаты не ўдалося загрузіць. Што запытваецца, застаецца адкрытым, пакуль яны не загрузяцца або пакуль вы не выберыце самі.
proposal-line-purpose = Для чаго патрэбны гэты экспанат
proposal-line-conditions = Умовы для гэтага экспаната
proposal-line-venues = Дзе паказваецца
proposal-line-remove = Прыбраць гэты экспанат
proposal-costs-heading = Хто плаціць
proposal-cost-packing = Упакоўка
proposal-cost-transport = Перавозка
proposal-cost-cover = Пакрыццё рызык
proposal-cost-courier = Суправаджэнне
proposal-cost-conservation = Кансервацыя
proposal-cost-copies = Копіі і лічбавыя файлы
proposal-cost-installation = Мантаж
proposal-payer-asker = музей, які просіць
proposal-payer-lender = музей, які выдае
proposal-payer-shared = сумесна
proposal-payer-does-not-arise = не ўзнікае
proposal-cover = Пакрыццё рызык
proposal-cover-state-indemnity = Дзяржаўная гарантыя
proposal-cover-commercial = Камерцыйнае страхаванне
proposal-cover-indemnity-and-commercial = Дзяржаўная гарантыя і камерцыйнае страхаванне
proposal-cover-lender-policy = Уласная страхоўка музея, які выдае
proposal-cover-asker-answers = Адказвае музей, які просіць
proposal-cover-note = Пра пакрыццё рызык
proposal-conditions-heading = Прапанаваныя ўмовы
proposal-climate = Клімат
proposal-security = Ахова
proposal-courier = Суправаджальнік
proposal-answer-by = Адказ пажаданы да
proposal-letter-language = Другая мова ліста
proposal-letter-language-none = няма
proposal-save = Захаваць у файл
proposal-open = Адкрыць файл
proposal-print = Друк лістоў
proposal-saved-here = Захавана ў гэтым браўзеры.
proposal-letter-count =
    { $count ->
        [one] { $count } ліст, па адным кожнаму ўладальніку
        [few] { $count } лісты, па адным кожнаму ўладальніку
       *[many] { $count } лістоў, па адным кожнаму ўладальніку
    }
proposal-empty = У прапанове пакуль няма экспанатаў. Спачатку дадайце іх у падборку.
proposal-lender-unknown = Уладальнік невядомы
proposal-state-unknown = Дзяржава невядомая

## Proposal desk: what the checks say

finding-heading = Праверкі
finding-none = Праверкі заўваг не далі.
finding-count =
    { $count ->
        [one] { $count } заўвага
        [few] { $count } заўвагі
       *[many] { $count } заўваг
    }
finding-level-fail = Немагчыма
finding-level-warn = Звярніце ўвагу
finding-level-unknown = Невядома
finding-end-before-begin = Заканчэнне, { $until }, раней за пачатак, { $from }.
finding-display-outside-possession = { $day } не ўваходзіць у тэрмін захоўвання ў вас.
finding-exhibit-twice = Гэты экспанат запытаны двойчы.
finding-two-places = Экспанат «{ $title }» апынуўся б у двух месцах адразу: з { $from } па { $until }.
finding-stated-not-lent = Музей заявіў, што гэты экспанат не выдаецца.
finding-stated-not-lent-reason = Музей заявіў, што гэты экспанат не выдаецца: { $reason }
finding-lending-not-stated = Пра выдачу гэтага экспаната нічога не ўказана.
finding-record-unknown = Гэтага экспаната ў наяўным каталогу няма; праверыць пра яго нічога нельга.
finding-record-not-loaded = Запіс пра гэты экспанат не ўдалося загрузіць; ён яшчэ не правераны.
finding-several-objects = Гэты запіс апісвае некалькі прадметаў. Укажыце, якія з іх маюцца на ўвазе.
finding-lender-office-unknown = Адрас для лістоў у гэты музей каталогу невядомы.
finding-answer-after-possession = Адказ пажаданы да { $answer }, а выдача пачалася б раней: { $from }.
finding-day-has-passed = { $day }: гэты дзень ужо прайшоў.
finding-notice-too-short =
    { $months ->
        [one] Музей просіць звяртацца за { $months } месяц.
        [few] Музей просіць звяртацца за { $months } месяцы.
       *[many] Музей просіць звяртацца за { $months } месяцаў.
    }
finding-notice-short-by-practice = Да пачатку менш за шэсць месяцаў. Музеі іншых краін часта просяць столькі; гэта чужая практыка, а не тутэйшае правіла.
finding-venue-missing = У гэтага экспаната ўказана пляцоўка, якой няма ў прапанове.
finding-section-exhibit-missing = У гэтым раздзеле названы экспанат, які не запытваецца.
finding-nothing-asked = Пакуль нічога не запытана.
finding-not-yet-known = Пакуль невядома: { $field }

## Proposal desk: opening a file

open-too-large = Гэты файл занадта вялікі для прапановы.
open-not-json = Файл не чытаецца: гэта няпоўны JSON (радок { $line }, слупок { $column }).
open-foreign = Гэты файл — не прапанова, складзеная ў Вітрыне.
open-newer = Файл створаны больш новай версіяй Вітрыны. Адкрыйце яго там.
open-malformed = Прапанова не чытаецца ў месцы: { $place }.
open-other-catalogue = Прапанова складзена па іншым выданні каталога. Праверце экспанаты.
open-done = Прапанова адкрыта.
open-kept = Ваш цяперашні чарнавік не зменены.

## The letter

letter-title-loan = Запыт аб часовай выдачы
letter-title-exhibition = Прапанова сумеснай выставы
letter-to = Каму
letter-from = Ад каго
letter-to-director = Дырэктару
letter-date = Дата
letter-reference = Зых. №
letter-salutation = Паважаны спадар дырэктар, паважаная спадарыня дырэктар!
letter-opening-loan = { $asker } звяртаецца з просьбай. Адрасат: { $lender }. Просім разгледзець выкладзены ніжэй запыт.
letter-opening-exhibition = { $asker } звяртаецца з прапановай. Адрасат: { $lender }. Прапануем правесці сумесную выставу «{ $title }» і просім разгледзець магчымасць удзелу на выкладзеных ніжэй умовах.
letter-list-intro =
    { $count ->
        [one] Запыт датычыцца наступнага экспаната, названага як у агульным каталогу (усяго { $count }).
        [few] Запыт датычыцца наступных { $count } экспанатаў, названых як у агульным каталогу.
       *[many] Запыт датычыцца наступных { $count } экспанатаў, названых як у агульным каталогу.
    }
letter-column-number = №
letter-column-exhibit = Экспанат
letter-column-record = Запіс
letter-column-inventory-number = Інвентарны нумар
letter-column-asked = Запытваецца
letter-column-venue = Пляцоўка
letter-column-remarks = Заўвагі
letter-purpose = Мэта: { $purpose }.
letter-venue = Пляцоўка: { $venue }; зала: { $room }.
letter-possession = На захоўванні музея, які просіць: з { $from } да { $until }.
letter-display = У экспазіцыі: з { $from } да { $until }.
letter-costs = Выдаткі
letter-cover = Пакрыццё рызык: { $cover }.
letter-conditions = Прапанаваныя ўмовы
letter-answer-by = Будзем удзячныя за адказ да: { $date }.
letter-answer-open = Тэрмін адказу не вызначаны.
letter-answer-wanted = Просім адказаць па кожным экспанаце асобна; копія, лічбавыя файлы або пазнейшы тэрмін таксама вітаюцца.
letter-catalogue-note = Апісанні складзены па адкрытых крыніцах і музеем не правяраліся, калі ў запісе не сказана іншае. Просім выправіць няправільнае.
letter-closing = З павагай,
letter-signature = Подпіс
letter-stamp = Пячатка
letter-name-and-post = Прозвішча, імя і пасада
letter-binds-nobody = Гэты запыт нікога не абавязвае, пакуль яго не падпісалі абодва бакі.
letter-made-with = Складзена з дапамогай агульнага каталога «Вітрына»; адпраўшчык — толькі асоба, якая падпісала.

## How to ask for an exhibit, and the blank form

ask-title = Як запытаць экспанат
ask-intro = Каталог нічога не выдае і нікуды не адпраўляе. Запыт ідзе ад вашага музея ў музей-захавальнік тым шляхам, які вызначаны вашым ведамствам.
ask-step-record = Запішыце нумар запісу і пастаянны адрас са старонкі экспаната.
ask-step-authority = Даведайцеся ў вышэйстаячага органа, ці можаце вы напісаць і якім шляхам.
ask-step-form = Запоўніце бланк ніжэй або скарыстайцеся працоўным сталом прапаноў.
ask-step-send = Падпішыце і адпраўце. Праз гэты сайт пра запыт ніхто не даведаецца.
ask-desk = Адкрыць працоўны стол прапаноў
ask-print = Надрукаваць пусты бланк
form-title = Бланк запыту
form-intro = Запаўняецца ад рукі. Калі нешта не вызначана, напішыце «пакуль невядома».

## About

about-title = Пра Вітрыну
about-what = Вітрына — агульны каталог таго, што захоўваюць ваенна-гістарычныя музеі дзяржаў — членаў Шанхайскай арганізацыі супрацоўніцтва. Вітрына — шкляная шафа, у якой музей паказвае захаванае.
about-why-heading = Навошта ён патрэбны
about-why = У красавіку 2024 года ў Астане міністры абароны дзяржаў-членаў дамовіліся развіваць супрацоўніцтва ваенна-гістарычных музеяў.
about-principles-heading = Прынцыпы
about-principle-museum = Пакуль музей не далучыўся, ён апісаны па адкрытых крыніцах; гэта сказана на кожнай старонцы.
about-principle-equal = Усе дзяржавы названы словамі, у парадку алфавіта чытача. Ні сцягоў, ні межаў, ні месцаў па старшынстве.
about-principle-unknown = Невядомае названа невядомым.
about-principle-machine = Тэкст, складзены машынай, так і пазначаны.
about-principle-nothing-invented = Музею ніколі не прыпісваюцца ні пазіцыя пра выдачу экспанатаў, ні згода.
about-principle-correct = Усё можна выправіць і адклікаць.
about-principle-private = Ні файлаў cookie, ні сачэння, нічога з чужых сервераў. Ваша падборка застаецца ў вашым браўзеры.
about-principle-peace = Гэта праца дзеля культурнай спадчыны і міру.
about-languages-heading = Мовы
about-languages = Пераклады зроблены машынай, калі не ўказана іншае. Праверыць іх можа чалавек, які добра ведае мову.
about-numbers-heading = Каталог у лічбах
about-sources-heading = Адкуль узяты запісы
about-sources = У кожным запісе названы крыніцы і іх надзейнасць. Дзе крыніцы разыходзяцца, захаваны ўсе.
about-browsers-heading = Браўзеры
about-browsers = Чытаць старонкі можна ў любым браўзеры, без скрыптоў. Фільтру, падборцы і працоўнаму сталу прапаноў патрэбны Chrome або Edge 102, Firefox 115, Safari 16.4 ці навейшыя.
about-data-heading = Даныя
about-data = Усе запісы можна спампаваць у фармаце JSON і табліцамі.
about-licence-heading = Ліцэнзія
about-licence = Праграма: MIT або Apache 2.0. Уласныя тэксты каталога: CC0. Назвы і фармулёўкі з крыніц належаць гэтым крыніцам.

## Accessibility statement

accessibility-title = Даступнасць
accessibility-aim = Сайтам павінен мець магчымасць карыстацца кожны. Наша мэта — WCAG 2.2, узровень AA.
accessibility-done-heading = Што зроблена
accessibility-done-keyboard = Усё даступна з адной клавіятуры.
accessibility-done-reader = На кожнай старонцы ёсць загалоўкі, імёны і пазнакі мовы для праграм чытання з экрана.
accessibility-done-script = Кожная старонка поўная і без скрыптоў.
accessibility-done-contrast = Кантраст не ніжэй за 4,5 : 1 у светлым і цёмным афармленні.
accessibility-done-zoom = Тэкст можна павялічыць да 400 працэнтаў.
accessibility-done-motion = Нішто не рухаецца само.
accessibility-limits-heading = Вядомыя абмежаванні
accessibility-limits-language = Большасць тэкстаў перакладзена машынай і можа чытацца цяжка.
accessibility-limits-tests = Старонкі правяраюцца праграмай; людзі, якія карыстаюцца дапаможнымі сродкамі, іх яшчэ не правяралі.
accessibility-report-heading = Паведаміце нам
accessibility-report = Калі чымсьці немагчыма карыстацца, напішыце: { $address }.

## Nothing here: not found, withdrawn, moved

not-found-title = Старонка не знойдзена
not-found = Па гэтым адрасе старонкі няма.
not-found-next = Перайдзіце на галоўную старонку або да агляду каталога.
withdrawn-title = Запіс адкліканы
withdrawn-sentence = Запіс { $id } адкліканы { $date }.
withdrawn-reason-at-museum-request = На просьбу музея
withdrawn-reason-at-request = На просьбу асобы або ўстановы
withdrawn-reason-error = Запіс быў памылковым
withdrawn-reason-duplicate = Запіс паўтараўся
withdrawn-reason-rights = З прававых прычын
withdrawn-reason-other = З іншай прычыны
redirect-title = Запіс перамешчаны
redirect-sentence = Цяпер у гэтага запісу іншы адрас.
redirect-follow = Перайсці да запісу

## When something fails

failure-offline = Няма злучэння. Старонка перад вамі поўная; пошук і падборка вернуцца разам са злучэннем.
failure-loading = Частку каталога не ўдалося загрузіць. Старонка перад вамі поўная.
failure-try-again = Паўтарыць
failure-broken-off = Загрузка абарвалася на сярэдзіне. Старонка перад вамі поўная.
failure-other-version = Каталог змяніўся з таго часу, як была адкрыта гэта старонка. Загрузіце яе нанова.
failure-no-webassembly = У гэтым браўзеры няма WebAssembly. Старонка поўная; для фільтра, падборкі і працоўнага стала прапаноў патрэбны навейшы браўзер.
failure-old-browser = Гэты браўзер занадта стары для фільтра, падборкі і працоўнага стала прапаноў. Старонка поўная і без іх.
failure-unexpected = У гэтай частцы старонкі адбылася памылка. Астатняя старонка поўная.

## Feed

feed-title = { $site }: новыя і змененыя запісы
feed-subtitle = Новыя, змененыя і адкліканыя запісы агульнага каталога
feed-changed = Зменена: { $title }
feed-withdrawn = Адклікана: { $id }
