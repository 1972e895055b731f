# Слова программы по-русски. Какие сообщения нужны, определяет en.ftl; проверенное человеком помечается строкой
# `# status: reviewed` над сообщением.
-status = machine
-own-name = Русский

## Numbers, dates, lists: pieces that the program puts together

list-joint = { ", " }
list-joint-of-two = { " и " }
list-joint-last = { " и " }
quotation = «{ $words }»
year-span = { $first }–{ $last }
year-before-common-era = { $year } до н. э.
date-in-words = { $day } { $month } { $year } года
month-of-year = { $month } { $year } года
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
date-month-january = января
date-month-february = февраля
date-month-march = марта
date-month-april = апреля
date-month-may = мая
date-month-june = июня
date-month-july = июля
date-month-august = августа
date-month-september = сентября
date-month-october = октября
date-month-november = ноября
date-month-december = декабря
date-about = ок. { $date }
date-possibly = возможно, { $date }
date-from = с { $date }
date-until = по { $date }
date-span = { $first } — { $last }
date-or = { $first } или { $last }
date-decade = { $year }-е годы
date-century = { $century }-й век
date-century-before-common-era = { $century }-й век до н. э.
date-spring = весна { $year } года
date-summer = лето { $year } года
date-autumn = осень { $year } года
date-winter = зима { $year } года
date-not-known = Дата неизвестна

## Counts: used on many pages

exhibit-count =
    { $count ->
        [one] { $count } экспонат
        [few] { $count } экспоната
       *[many] { $count } экспонатов
    }
museum-count =
    { $count ->
        [one] { $count } музей
        [few] { $count } музея
       *[many] { $count } музеев
    }
state-count =
    { $count ->
        [one] { $count } государство
        [few] { $count } государства
       *[many] { $count } государств
    }
exhibition-count =
    { $count ->
        [one] { $count } совместная выставка
        [few] { $count } совместные выставки
       *[many] { $count } совместных выставок
    }
term-count =
    { $count ->
        [one] { $count } термин
        [few] { $count } термина
       *[many] { $count } терминов
    }
language-count =
    { $count ->
        [one] { $count } язык
        [few] { $count } языка
       *[many] { $count } языков
    }
label-with-value = { $label }: { $value }

## Languages

language-name-en = английский
language-name-ru = русский
language-name-zh-hans = китайский
language-name-kk-cyrl = казахский
language-name-ky = киргизский
language-name-tg = таджикский
language-name-uz-latn = узбекский
language-name-hi = хинди
language-name-ur = урду
language-name-fa = персидский
language-name-be = белорусский

## Every page: head, navigation, foot

site-name = Витрина
site-subtitle = Общий каталог военно-исторических музеев государств Шанхайской организации сотрудничества
page-title = { $title } · { $site }
navigation-label = Основная навигация
navigation-skip = Перейти к содержанию
navigation-home = Главная
navigation-exhibits = Экспонаты
navigation-museums = Музеи
navigation-exhibitions = Совместные выставки
navigation-states = Государства
navigation-browse = Обзор
navigation-terms = Термины
navigation-propose = Предложить
navigation-about = О каталоге
navigation-accessibility = Доступность
navigation-ask = Как запросить экспонат
navigation-language = Язык
navigation-breadcrumbs = Вы находитесь здесь
foot-report = Сообщить об ошибке или попросить об удалении
foot-report-subject = Витрина: исправление или удаление, запись { $record }
foot-report-body = Запись: { $record }. Язык страницы: { $language }. Что неверно и откуда это известно:
foot-draft = Черновик. Этот каталог не опубликован; просим не ссылаться на него.
foot-language-machine = Русские слова на этой странице переведены машиной. Человек их ещё не проверял.
foot-date = Каталог по состоянию на { $date }
foot-licence = Собственные тексты каталога можно использовать свободно (CC0).
foot-publisher = Издатель: { $publisher }
foot-feed = Лента новых и изменённых записей
foot-permalink = Постоянный адрес
record-changed = Последнее изменение записи: { $date }
record-id = Запись { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = исходный текст
text-status-human = перевод человека
text-status-machine = машинный перевод, не проверен
text-status-reviewed = машинный перевод, проверен человеком
text-shown-in = язык текста: { $language }
text-show-original = Показать исходный текст
text-by-museum = Текст музея
text-by-editors = Текст редакции каталога
text-by-source = Формулировка взята из источника
also-known-as = Другие названия
confidence-label = Достоверность
confidence-high = высокая: прямо указано в источнике
confidence-medium = средняя: один не самый надёжный источник или отчасти общеизвестные сведения
confidence-low = низкая: только слабые источники
basis-type = обычно для этого типа; об этом экспонате не указано
sources-heading = Источники
sources-none = Источник не назван.
source-supports = подтверждает: { $statement }
source-strength-institution = учреждение
source-strength-secondary = вторичный источник
source-strength-weak = слабый источник
reader-notes-heading = Примечания для читателей
citation-heading = Как ссылаться на эту запись
citation-text = { $title }. { $museum }. { $site }, запись { $id }, изменена { $date }. { $address }
downloads-heading = Скачать
download-record = Эта запись в формате { $forms }
download-lines = Все записи в формате JSON Lines
download-table = Все записи таблицей (CSV)

## The list of languages at the root

languages-title = Выберите язык

## Home

home-title = Общий каталог военно-исторических музеев
home-intro = Что хранят военно-исторические музеи государств — членов Шанхайской организации сотрудничества: в одном каталоге.
home-totals = В каталоге: { $exhibits }, { $museums }, { $states }
home-object-of-the-day = Экспонат дня
home-exhibitions-heading = Идеи совместных выставок
home-museums-heading = Музеи
home-search-label = Поиск по каталогу
home-search-button = Найти
home-browse-heading = Пути в каталог
home-browse-all = Все экспонаты
home-new-heading = Новые и изменённые записи

## Maps

map-description = Карта с береговыми линиями, реками, озёрами и городами музеев. Границ на ней нет.
map-credit = Береговые линии, реки и озёра: Natural Earth, общественное достояние

## States

states-title = Государства
states-intro = Государства — члены Шанхайской организации сотрудничества в алфавитном порядке.
state-member = Государство-член
state-observer = Государство-наблюдатель
state-dialogue-partner = Партнёр по диалогу
state-partner = Партнёр ШОС
state-no-status = На этот день статуса в организации нет
state-status-on = Статус на { $date }
state-status-from = { $status }: с { $date }
state-status-between = { $status }: с { $first } по { $last }
state-founding-member = Одно из государств — основателей организации
state-shanghai-five = Участник «Шанхайской пятёрки»
state-capital = Столица
state-languages = Языки записей
state-membership-heading = Членство
state-museums-heading = Музеи этого государства
state-exhibits-heading = Экспонаты из этого государства
state-no-museums = Музеев этого государства в каталоге пока нет.
organisation-facts-heading = Даты истории организации
organisation-partners-heading = Партнёры ШОС
organisation-former-observers = Наблюдатели до 2025 года
organisation-former-dialogue-partners = Партнёры по диалогу до 2025 года
organisation-added-partners = Партнёры, добавленные в 2025 году

## Museums

museums-title = Музеи
museums-intro = Все музеи каталога по государствам.
museum-described = Описано по открытым источникам. Музей эту страницу не проверял.
museum-invited = Музей приглашён. Эту страницу он не проверял.
museum-joined = Музей присоединился к каталогу.
museum-joined-since = Дата присоединения: { $date }; кем решено: { $office }
museum-kind = Вид музея
museum-state = Государство
museum-city = Город
museum-address = Адрес
museum-coordinates = Координаты
museum-coordinates-town = Координаты: только город
museum-coordinates-none = Координаты неизвестны.
museum-website = Сайт
museum-website-opened = открыт редакцией
museum-website-named = назван в источнике, не открывался
museum-website-not-checked = не проверен
museum-website-not-known = Сайт неизвестен.
museum-contact = Как написать в музей
museum-contact-none = Адрес для писем каталогу неизвестен.
museum-owner = Собственник
museum-keeper = Хранитель
museum-superior-bodies = Вышестоящие органы
museum-isil = ISIL
museum-wikidata = Викиданные
museum-founded = Основан
museum-collection-heading = Объём собрания
museum-collection-differs = Источники приводят разные цифры; сохранены все.
museum-collection-source = по данным: { $source }
museum-collection-none = Опубликованные цифры редакции неизвестны.
museum-holdings = Что хранится
museum-visiting-heading = Посетителям
museum-visiting-note = По открытым источникам; перед поездкой уточните в музее.
museum-lending-heading = Передача на выставки
museum-lending-not-stated = Редакции не известно, чтобы музей публиковал что-либо о передаче на выставки.
museum-lending-notice =
    { $count ->
        [one] Просит обращаться за { $count } месяц
        [few] Просит обращаться за { $count } месяца
       *[many] Просит обращаться за { $count } месяцев
    }
museum-exhibits-heading = Экспонаты этого музея
museum-exhibits-all = Все экспонаты этого музея
museum-facets-heading = По типу, периоду и материалу
museum-no-exhibits = Экспонатов этого музея в каталоге пока нет.
visitor-fact-halls = Залы
visitor-fact-floors = Этажи
visitor-fact-departments = Отделы
visitor-fact-area = Площадь
visitor-fact-building-area = Площадь здания
visitor-fact-exhibition-area = Площадь экспозиции
visitor-fact-exhibition-and-building-area = Площадь экспозиции и здания
visitor-fact-park-area = Площадь парка
visitor-fact-site-area = Площадь территории
visitor-fact-area-note = О площади
visitor-fact-open-air = Предметы под открытым небом
visitor-fact-hours = Часы работы
visitor-fact-admission = Вход
visitor-fact-tickets = Билеты
visitor-fact-phone = Телефон
visitor-fact-metro = Станция метро
visitor-fact-place = Место
visitor-fact-features = Особенности
visitor-fact-labels = Языки этикеток
visitor-fact-languages = Языки
visitor-fact-visitors = Посетители
visitor-fact-status = Состояние
visitor-fact-tour = Экскурсия
visitor-fact-other = Прочие сведения

## Units, written after a number

unit-millimetre = { $number } мм
unit-centimetre = { $number } см
unit-metre = { $number } м
unit-gram = { $number } г
unit-kilogram = { $number } кг
unit-tonne = { $number } т
unit-square-metre = { $number } м²
unit-hectare = { $number } га
measure-height = Высота
measure-width = Ширина
measure-length = Длина
measure-depth = Глубина
measure-side = Сторона
measure-diameter = Диаметр
measure-calibre = Калибр
measure-weight = Масса

## Exhibits

exhibits-title = Экспонаты
exhibit-date = Дата
exhibit-maker = Изготовитель
exhibit-place-made = Место изготовления
exhibit-materials = Материалы
exhibit-measures = Размеры
exhibit-marks = Знаки и надписи
exhibit-museum = Музей
exhibit-inventory-number = Инвентарный номер
exhibit-inventory-number-none = не опубликован
exhibit-rights = Права
exhibit-rights-not-stated = Сведения о правах не опубликованы.
exhibit-type = Тип
exhibit-record = Что описано
exhibit-record-single-object = Отдельный предмет
exhibit-record-group = Группа предметов
exhibit-record-set = Набор
exhibit-record-collection = Собрание
exhibit-record-replica = Реплика
exhibit-record-copy = Копия
exhibit-record-model = Модель
exhibit-record-reconstruction = Реконструкция
exhibit-record-building = Здание
exhibit-record-scene = Сцена
exhibit-details-heading = Подробности
exhibit-people = Люди
exhibit-history-heading = Происхождение и события
exhibit-exhibitions-heading = В идеях совместных выставок
exhibit-same-type-heading = Того же типа в других музеях
exhibit-lending-heading = Передача на выставку
exhibit-lending-stated-yes = Указано: может быть передан
exhibit-lending-stated-no = Указано: не передаётся
exhibit-lending-not-stated = О передаче этого экспоната ничего не указано. Обратитесь в музей.
exhibit-lending-reason = Причина
exhibit-lending-stated-on = Указано { $date }
exhibit-handling = Обращение с предметом
exhibit-hazards = Опасности
exhibit-envelope = Климат
exhibit-drawing = Рисунок типа, а не этого предмета
exhibit-drawing-description = Рисунок типа: { $term }
exhibit-no-picture = Изображения пока нет
exhibit-one-of-a-kind = Изображения пока нет. Единственные в своём роде предметы не рисуются.
exhibit-picture-credit = Изображение: { $credit }
exhibit-ask = Как запросить этот экспонат

## Rights statements

rights-public-domain-mark = Общественное достояние
rights-cc0 = Свободное использование (CC0)
rights-cc-by = Creative Commons, с указанием авторства (CC BY)
rights-cc-by-sa = Creative Commons, с указанием авторства, на тех же условиях (CC BY-SA)
rights-cc-other = Лицензия Creative Commons
rights-in-copyright = Охраняется авторским правом
rights-no-copyright = Авторское право отсутствует
rights-not-evaluated = Авторское право не оценивалось
rights-undetermined = Авторское право не установлено
rights-not-known = Об авторском праве сведений нет

## Joint exhibitions

exhibitions-title = Совместные выставки
exhibitions-intro = Выставки, которые несколько музеев могли бы показать вместе.
exhibition-idea = Идея редакции. Ни один музей не спрашивали.
exhibition-idea-title = { $title } (идея)
exhibition-proposed = Предложено музеям. Ничего не согласовано.
exhibition-agreed = Согласовано музеями.
exhibition-open = Открыта.
exhibition-closed = Закрыта.
exhibition-status = Состояние
exhibition-museums-heading = Музеи, экспонаты которых здесь названы
exhibition-legs-heading = Площадки
exhibition-no-legs = Площадка не названа.
exhibition-facts-heading = Подтверждающие факты
exhibition-make-proposal = Составить предложение по этой идее

## Terms, events, people, places

terms-title = Термины
terms-intro = Слова, по которым находят экспонаты, на всех языках каталога.
term-group-object = Типы предметов
term-group-material = Материалы
term-group-period = Периоды
term-group-conflict = Войны и события
term-group-museum = Слова музейной работы
term-group-person = Кто есть кто
term-in-other-languages = На других языках
term-broader = Более широкий термин
term-narrower = Более узкие термины
term-broader-machine = Место в перечне определено машиной, не проверено
term-exact-match = То же понятие в других словарях
term-exhibits-heading = Экспонаты с этим термином
term-no-exhibits = Экспонатов с этим термином пока нет.
events-title = События
people-title = Люди
places-title = Места
authority-words = Как пишут источники
authority-part-of = Часть целого
authority-parts = Части
authority-term = Термин
authority-date = Дата
authority-exhibits-heading = Экспонаты
authority-no-exhibits = На эту запись пока не ссылается ни один экспонат.
authority-machine = Эта запись составлена машиной по словам источников и не проверена.

## Browse

browse-title = Обзор
browse-intro = Все списки и все числа есть здесь и без скриптов.
browse-by-state = По государствам
browse-by-museum = По музеям
browse-by-type = По типам
browse-by-period = По периодам
browse-by-material = По материалам
browse-page-title = Экспонаты: { $value }
browse-narrow-heading = Уточнить
browse-first-of =
    { $total ->
        [one] Первые { $shown } из { $total } экспоната
        [few] Первые { $shown } из { $total } экспонатов
       *[many] Первые { $shown } из { $total } экспонатов
    }
browse-full-list = Полный список
browse-full-list-of = Полный список: { $museum }
browse-period-derived = Экспонаты стоят здесь по своей дате или по событию, названному в записи. Это определяет программа; в самой записи этого нет.
browse-empty = Здесь пока ничего нет.
browse-list-part = Часть { $part } из { $parts }

## Filter: the interactive list

filter-label = Найти экспонаты
filter-search-label = Слова для поиска
filter-search-hint = На любом языке и любым письмом
filter-facets-label = Фильтры
filter-museum = Музей
filter-state = Государство
filter-type = Тип
filter-period = Период
filter-material = Материал
filter-record = Что описано
filter-lending = Передача на выставку
filter-lending-not-stated = Не указано
filter-century = Век
filter-exhibition = Совместная выставка
filter-show-more =
    { $count ->
        [one] Показать ещё { $count }
        [few] Показать ещё { $count }
       *[many] Показать ещё { $count }
    }
filter-show-fewer = Показать меньше
filter-chosen-label = Выбрано
filter-remove = Убрать: { $value }
filter-clear-all = Убрать всё
filter-results =
    { $count ->
        [one] Найден { $count } экспонат
        [few] Найдено { $count } экспоната
       *[many] Найдено { $count } экспонатов
    }
filter-none = Нет экспонатов, подходящих под всё выбранное.
filter-none-next = Уберите одно из выбранных значений или введите более короткое либо другое слово.
filter-did-you-mean = Возможно, вы имели в виду: { $word }?
filter-show-next =
    { $count ->
        [one] Показать ещё { $count } экспонат
        [few] Показать ещё { $count } экспоната
       *[many] Показать ещё { $count } экспонатов
    }

## Selection

selection-title = Подборка
selection-add = Добавить в подборку
selection-add-named = Добавить в подборку: { $title }
selection-remove = Убрать из подборки
selection-remove-named = Убрать из подборки: { $title }
selection-count =
    { $count ->
        [0] Ничего не выбрано
        [one] Выбран { $count } экспонат
        [few] Выбрано { $count } экспоната
       *[many] Выбрано { $count } экспонатов
    }
selection-added = Добавлено: { $title }
selection-removed = Убрано: { $title }
selection-undo = Отменить
selection-empty = Вы пока ничего не выбрали.
selection-empty-next = Откройте экспонат и нажмите «Добавить в подборку».
selection-full = Память браузера заполнена. Подборка сохранится, пока вы не покинете эту страницу; скачайте подборку.
selection-forbidden = Этот браузер не разрешает страницам ничего хранить. Подборка сохранится, пока вы не покинете эту страницу; скачайте подборку.
selection-download = Скачать подборку
selection-unreadable = То, что хранилось в этом браузере, не удаётся прочитать. Оно отложено, но не удалено.
selection-unreadable-download = Скачать отложенное
device-clear = Очистить это устройство
device-clear-explained = Удаляет из этого браузера подборку и все черновики. Скачанные файлы остаются.
device-clear-confirm = Удалить из этого браузера подборку и все черновики?
device-cleared = В этом браузере больше нет данных Витрины.
confirm-yes = Да, удалить
confirm-no = Нет, оставить

## Proposal desk

proposal-title = Предложение
proposal-intro = Составьте по своей подборке запрос о передаче на выставку или предложение совместной выставки и отпечатайте письмо каждому владельцу.
proposal-binds-nobody = Этот запрос никого не обязывает, пока его не подписали обе стороны.
proposal-nobody-told = Никто не уведомлён. Отправьте письмо через своё ведомство.
proposal-not-yet-known = пока неизвестно
proposal-leave-open = Незаполненное печатается как «пока неизвестно».
proposal-needs-script = Рабочему столу предложений нужен браузер со скриптами и WebAssembly. Без них отпечатайте пустой бланк запроса.
proposal-kind = Что вы предлагаете?
proposal-kind-loan-request = Запрос о передаче на выставку
proposal-kind-joint-exhibition = Совместная выставка
proposal-asker-heading = Кто просит
proposal-asker-explained = Введите название музея; ему не обязательно быть в каталоге.
proposal-legal-name = Официальное название музея
proposal-state = Государство
proposal-address = Адрес
proposal-superior-body = Вышестоящий орган
proposal-office = Подписывающая должность или служба
proposal-signatory = Подписывающее лицо
proposal-signatory-post = Должность подписывающего лица
proposal-contact = Контакт для ответа
proposal-exhibition-heading = Выставка
proposal-exhibition-title = Название выставки
proposal-purpose = Цель
proposal-sections-heading = Разделы
proposal-section-title = Название раздела
proposal-section-text = Текст раздела
proposal-section-add = Добавить раздел
proposal-section-remove = Убрать раздел
proposal-section-exhibits = Экспонаты раздела
proposal-venues-heading = Площадки и сроки
proposal-venue-number = Площадка { $number }
proposal-venue = Площадка
proposal-room = Зал
proposal-venue-add = Добавить площадку
proposal-venue-remove = Убрать площадку
proposal-possession = На нашем хранении
proposal-possession-from = На нашем хранении с
proposal-possession-until = На нашем хранении до
proposal-display = В экспозиции
proposal-display-from = В экспозиции с
proposal-display-until = В экспозиции до
proposal-exhibits-heading = Что запрашивается
proposal-ask = Запрашивается
proposal-ask-original = подлинник
proposal-ask-existing-copy = имеющаяся копия
proposal-ask-new-copy = новая копия или слепок
proposal-ask-digital-files = цифровые файлы
proposal-ask-documents = документы
proposal-ask-proposed = Предложено по данным записи; вы можете выбрать иное.
proposal-records-not-loaded = Записи об экспонатах не удалось загрузить. Что испрашивается, остаётся открытым, пока они не загрузятся или пока вы не выберете сами.
proposal-line-purpose = Для чего нужен этот экспонат
proposal-line-conditions = Условия для этого экспоната
proposal-line-venues = Где показывается
proposal-line-remove = Убрать этот экспонат
proposal-costs-heading = Кто платит
proposal-cost-packing = Упаковка
proposal-cost-transport = Перевозка
proposal-cost-cover = Покрытие рисков
proposal-cost-courier = Сопровождение
proposal-cost-conservation = Консервация
proposal-cost-copies = Копии и цифровые файлы
proposal-cost-installation = Монтаж
proposal-payer-asker = запрашивающий музей
proposal-payer-lender = передающий музей
proposal-payer-shared = совместно
proposal-payer-does-not-arise = не возникает
proposal-cover = Покрытие рисков
proposal-cover-state-indemnity = Государственная гарантия
proposal-cover-commercial = Коммерческое страхование
proposal-cover-indemnity-and-commercial = Государственная гарантия и коммерческое страхование
proposal-cover-lender-policy = Собственная страховка передающего музея
proposal-cover-asker-answers = Отвечает запрашивающий музей
proposal-cover-note = О покрытии рисков
proposal-conditions-heading = Предлагаемые условия
proposal-climate = Климат
proposal-security = Охрана
proposal-courier = Сопровождающий
proposal-answer-by = Ответ желателен до
proposal-letter-language = Второй язык письма
proposal-letter-language-none = нет
proposal-save = Сохранить в файл
proposal-open = Открыть файл
proposal-print = Печать писем
proposal-saved-here = Сохранено в этом браузере.
proposal-letter-count =
    { $count ->
        [one] { $count } письмо, по одному каждому владельцу
        [few] { $count } письма, по одному каждому владельцу
       *[many] { $count } писем, по одному каждому владельцу
    }
proposal-empty = В предложении пока нет экспонатов. Сначала добавьте их в подборку.
proposal-lender-unknown = Владелец неизвестен
proposal-state-unknown = Государство неизвестно

## Proposal desk: what the checks say

finding-heading = Проверки
finding-none = Проверки замечаний не дали.
finding-count =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
       *[many] { $count } замечаний
    }
finding-level-fail = Невозможно
finding-level-warn = Обратите внимание
finding-level-unknown = Неизвестно
finding-end-before-begin = Окончание, { $until }, раньше начала, { $from }.
finding-display-outside-possession = { $day } не входит в срок хранения у вас.
finding-exhibit-twice = Этот экспонат запрошен дважды.
finding-two-places = Экспонат «{ $title }» оказался бы в двух местах сразу: с { $from } по { $until }.
finding-stated-not-lent = Музей заявил, что этот экспонат не передаётся.
finding-stated-not-lent-reason = Музей заявил, что этот экспонат не передаётся: { $reason }
finding-lending-not-stated = О передаче этого экспоната ничего не указано.
finding-record-unknown = Этого экспоната в имеющемся каталоге нет; проверить о нём ничего нельзя.
finding-record-not-loaded = Запись об этом экспонате не удалось загрузить; он ещё не проверен.
finding-several-objects = Эта запись описывает несколько предметов. Укажите, какие из них имеются в виду.
finding-lender-office-unknown = Адрес для писем в этот музей каталогу неизвестен.
finding-answer-after-possession = Ответ желателен до { $answer }, а передача началась бы раньше: { $from }.
finding-day-has-passed = { $day }: этот день уже прошёл.
finding-notice-too-short =
    { $months ->
        [one] Музей просит обращаться за { $months } месяц.
        [few] Музей просит обращаться за { $months } месяца.
       *[many] Музей просит обращаться за { $months } месяцев.
    }
finding-notice-short-by-practice = До начала менее шести месяцев. Музеи других стран часто просят столько; это чужая практика, а не здешнее правило.
finding-venue-missing = У этого экспоната указана площадка, которой нет в предложении.
finding-section-exhibit-missing = В этом разделе назван экспонат, который не запрашивается.
finding-nothing-asked = Пока ничего не запрошено.
finding-not-yet-known = Пока неизвестно: { $field }

## Proposal desk: opening a file

open-too-large = Этот файл слишком велик для предложения.
open-not-json = Файл не читается: это неполный JSON (строка { $line }, столбец { $column }).
open-foreign = Этот файл — не предложение, составленное в Витрине.
open-newer = Файл создан более новой версией Витрины. Откройте его там.
open-malformed = Предложение не читается в месте: { $place }.
open-other-catalogue = Предложение составлено по другому изданию каталога. Проверьте экспонаты.
open-done = Предложение открыто.
open-kept = Ваш нынешний черновик не изменён.

## The letter

letter-title-loan = Запрос о передаче на выставку
letter-title-exhibition = Предложение совместной выставки
letter-to = Кому
letter-from = От кого
letter-to-director = Директору
letter-date = Дата
letter-reference = Исх. №
letter-salutation = Уважаемый господин директор, уважаемая госпожа директор!
letter-opening-loan = { $asker } обращается с просьбой. Адресат: { $lender }. Просим рассмотреть изложенный ниже запрос.
letter-opening-exhibition = { $asker } обращается с предложением. Адресат: { $lender }. Предлагаем провести совместную выставку «{ $title }» и просим рассмотреть возможность участия на изложенных ниже условиях.
letter-list-intro =
    { $count ->
        [one] Запрос касается следующего экспоната, названного как в общем каталоге (всего { $count }).
        [few] Запрос касается следующих { $count } экспонатов, названных как в общем каталоге.
       *[many] Запрос касается следующих { $count } экспонатов, названных как в общем каталоге.
    }
letter-column-number = №
letter-column-exhibit = Экспонат
letter-column-record = Запись
letter-column-inventory-number = Инвентарный номер
letter-column-asked = Запрашивается
letter-column-venue = Площадка
letter-column-remarks = Примечания
letter-purpose = Цель: { $purpose }.
letter-venue = Площадка: { $venue }; зал: { $room }.
letter-possession = На хранении запрашивающего музея: с { $from } до { $until }.
letter-display = В экспозиции: с { $from } до { $until }.
letter-costs = Расходы
letter-cover = Покрытие рисков: { $cover }.
letter-conditions = Предлагаемые условия
letter-answer-by = Будем признательны за ответ до: { $date }.
letter-answer-open = Срок ответа не установлен.
letter-answer-wanted = Просим ответить по каждому экспонату отдельно; копия, цифровые файлы или более поздний срок также приветствуются.
letter-catalogue-note = Описания составлены по открытым источникам и музеем не проверялись, если в записи не сказано иное. Просим исправить неверное.
letter-closing = С уважением,
letter-signature = Подпись
letter-stamp = Печать
letter-name-and-post = Фамилия, имя и должность
letter-binds-nobody = Этот запрос никого не обязывает, пока его не подписали обе стороны.
letter-made-with = Составлено с помощью общего каталога «Витрина»; отправитель — только подписавшее лицо.

## How to ask for an exhibit, and the blank form

ask-title = Как запросить экспонат
ask-intro = Каталог ничего не передаёт и никуда не отправляет. Запрос идёт от вашего музея в музей-хранитель тем путём, который установлен вашим ведомством.
ask-step-record = Запишите номер записи и постоянный адрес со страницы экспоната.
ask-step-authority = Узнайте у вышестоящего органа, можете ли вы написать и каким путём.
ask-step-form = Заполните бланк ниже или воспользуйтесь рабочим столом предложений.
ask-step-send = Подпишите и отправьте. Через этот сайт о запросе никто не узнает.
ask-desk = Открыть рабочий стол предложений
ask-print = Отпечатать пустой бланк
form-title = Бланк запроса
form-intro = Заполняется от руки. Если что-то не определено, напишите «пока неизвестно».

## About

about-title = О Витрине
about-what = Витрина — общий каталог того, что хранят военно-исторические музеи государств — членов Шанхайской организации сотрудничества. Витрина — стеклянный шкаф, в котором музей показывает хранимое.
about-why-heading = Зачем он нужен
about-why = В апреле 2024 года в Астане министры обороны государств-членов договорились развивать сотрудничество военно-исторических музеев.
about-principles-heading = Принципы
about-principle-museum = Пока музей не присоединился, он описан по открытым источникам; это сказано на каждой странице.
about-principle-equal = Все государства названы словами, в порядке алфавита читателя. Ни флагов, ни границ, ни мест по старшинству.
about-principle-unknown = Неизвестное названо неизвестным.
about-principle-machine = Текст, составленный машиной, так и помечен.
about-principle-nothing-invented = Музею никогда не приписываются ни позиция о передаче экспонатов, ни согласие.
about-principle-correct = Всё можно исправить и отозвать.
about-principle-private = Ни файлов cookie, ни слежения, ничего с чужих серверов. Ваша подборка остаётся в вашем браузере.
about-principle-peace = Это труд ради культурного наследия и мира.
about-languages-heading = Языки
about-languages = Переводы сделаны машиной, если не указано иное. Проверить их может человек, хорошо знающий язык.
about-numbers-heading = Каталог в цифрах
about-sources-heading = Откуда взяты записи
about-sources = В каждой записи названы источники и их надёжность. Где источники расходятся, сохранены все.
about-browsers-heading = Браузеры
about-browsers = Читать страницы можно в любом браузере, без скриптов. Фильтру, подборке и рабочему столу предложений нужны Chrome или Edge 102, Firefox 115, Safari 16.4 либо новее.
about-data-heading = Данные
about-data = Все записи можно скачать в формате JSON и таблицами.
about-licence-heading = Лицензия
about-licence = Программа: MIT или Apache 2.0. Собственные тексты каталога: CC0. Названия и формулировки из источников принадлежат этим источникам.

## Accessibility statement

accessibility-title = Доступность
accessibility-aim = Сайтом должен иметь возможность пользоваться каждый. Наша цель — WCAG 2.2, уровень AA.
accessibility-done-heading = Что сделано
accessibility-done-keyboard = Всё доступно с одной клавиатуры.
accessibility-done-reader = На каждой странице есть заголовки, имена и указания языка для программ чтения с экрана.
accessibility-done-script = Каждая страница полна и без скриптов.
accessibility-done-contrast = Контраст не ниже 4,5 : 1 в светлом и тёмном оформлении.
accessibility-done-zoom = Текст можно увеличить до 400 процентов.
accessibility-done-motion = Ничто не движется само.
accessibility-limits-heading = Известные ограничения
accessibility-limits-language = Большинство текстов переведено машиной и может читаться с трудом.
accessibility-limits-tests = Страницы проверяются программой; люди, пользующиеся вспомогательными средствами, их ещё не проверяли.
accessibility-report-heading = Сообщите нам
accessibility-report = Если чем-то невозможно пользоваться, напишите: { $address }.

## Nothing here: not found, withdrawn, moved

not-found-title = Страница не найдена
not-found = По этому адресу страницы нет.
not-found-next = Перейдите на главную страницу или к обзору каталога.
withdrawn-title = Запись отозвана
withdrawn-sentence = Запись { $id } отозвана { $date }.
withdrawn-reason-at-museum-request = По просьбе музея
withdrawn-reason-at-request = По просьбе лица или учреждения
withdrawn-reason-error = Запись была ошибочной
withdrawn-reason-duplicate = Запись повторялась
withdrawn-reason-rights = По правовым причинам
withdrawn-reason-other = По другой причине
redirect-title = Запись перемещена
redirect-sentence = Теперь у этой записи другой адрес.
redirect-follow = Перейти к записи

## When something fails

failure-offline = Нет соединения. Страница перед вами полна; поиск и подборка вернутся вместе с соединением.
failure-loading = Часть каталога не удалось загрузить. Страница перед вами полна.
failure-try-again = Повторить
failure-broken-off = Загрузка прервалась на середине. Страница перед вами полна.
failure-other-version = Каталог изменился с тех пор, как была открыта эта страница. Загрузите её заново.
failure-no-webassembly = В этом браузере нет WebAssembly. Страница полна; для фильтра, подборки и рабочего стола предложений нужен более новый браузер.
failure-old-browser = Этот браузер слишком стар для фильтра, подборки и рабочего стола предложений. Страница полна и без них.
failure-unexpected = В этой части страницы произошла ошибка. Остальная страница полна.

## Feed

feed-title = { $site }: новые и изменённые записи
feed-subtitle = Новые, изменённые и отозванные записи общего каталога
feed-changed = Изменено: { $title }
feed-withdrawn = Отозвано: { $id }
