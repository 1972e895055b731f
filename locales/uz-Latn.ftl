# Dastur soʻzlari oʻzbek tilida. Qaysi xabarlar kerakligini en.ftl belgilaydi; inson tekshirgan xabar ustiga
# `# status: reviewed` deb yoziladi.
-status = machine
-own-name = Oʻzbekcha

## Numbers, dates, lists: pieces that the program puts together

list-joint = { ", " }
list-joint-of-two = { " va " }
list-joint-last = { " va " }
quotation = “{ $words }”
year-span = { $first }–{ $last }
year-before-common-era = mil. avv. { $year }
date-in-words = { $year }-yil { $day }-{ $month }
month-of-year = { $year }-yil { $month }
month-january = yanvar
month-february = fevral
month-march = mart
month-april = aprel
month-may = may
month-june = iyun
month-july = iyul
month-august = avgust
month-september = sentabr
month-october = oktabr
month-november = noyabr
month-december = dekabr
date-month-january = yanvar
date-month-february = fevral
date-month-march = mart
date-month-april = aprel
date-month-may = may
date-month-june = iyun
date-month-july = iyul
date-month-august = avgust
date-month-september = sentabr
date-month-october = oktabr
date-month-november = noyabr
date-month-december = dekabr
date-about = taxminan { $date }
date-possibly = ehtimol, { $date }
date-from = boshlab: { $date }
date-until = gacha: { $date }
date-span = { $first } — { $last }
date-or = { $first } yoki { $last }
date-decade = { $year }-yillar
date-century = { $century }-asr
date-century-before-common-era = mil. avv. { $century }-asr
date-spring = { $year }-yil bahori
date-summer = { $year }-yil yozi
date-autumn = { $year }-yil kuzi
date-winter = { $year }-yil qishi
date-not-known = Sanasi nomaʼlum

## Counts: used on many pages

exhibit-count = { $count } ta eksponat
museum-count = { $count } ta muzey
state-count = { $count } ta davlat
exhibition-count = { $count } ta qoʻshma koʻrgazma
term-count = { $count } ta atama
language-count = { $count } ta til
label-with-value = { $label }: { $value }

## Languages

language-name-en = ingliz tili
language-name-ru = rus tili
language-name-zh-hans = xitoy tili
language-name-kk-cyrl = qozoq tili
language-name-ky = qirgʻiz tili
language-name-tg = tojik tili
language-name-uz-latn = oʻzbek tili
language-name-hi = hind tili
language-name-ur = urdu tili
language-name-fa = fors tili
language-name-be = belarus tili

## Every page: head, navigation, foot

site-name = Vitrina
site-subtitle = Shanxay hamkorlik tashkiloti davlatlari harbiy-tarixiy muzeylarining umumiy katalogi
page-title = { $title } · { $site }
navigation-label = Asosiy navigatsiya
navigation-skip = Mazmunga oʻtish
navigation-home = Bosh sahifa
navigation-exhibits = Eksponatlar
navigation-museums = Muzeylar
navigation-exhibitions = Qoʻshma koʻrgazmalar
navigation-states = Davlatlar
navigation-browse = Koʻrib chiqish
navigation-terms = Atamalar
navigation-propose = Taklif qilish
navigation-about = Katalog haqida
navigation-accessibility = Qulaylik
navigation-ask = Eksponatni qanday soʻrash mumkin
navigation-language = Til
navigation-breadcrumbs = Siz shu yerdasiz
foot-report = Xato haqida xabar berish yoki oʻchirishni soʻrash
foot-report-subject = Vitrina: tuzatish yoki oʻchirish, yozuv { $record }
foot-report-body = Yozuv: { $record }. Sahifa tili: { $language }. Nima notoʻgʻri va bu qayerdan maʼlum:
foot-draft = Qoralama. Bu katalog nashr etilmagan; unga havola qilmang.
foot-language-machine = Bu sahifadagi oʻzbekcha soʻzlarni mashina tarjima qilgan. Ularni hali hech kim tekshirmagan.
foot-date = Katalog sanasi: { $date }
foot-licence = Katalogning oʻz matnlaridan erkin foydalanish mumkin (CC0).
foot-publisher = Nashr etuvchi: { $publisher }
foot-feed = Yangi va oʻzgargan yozuvlar tasmasi
foot-permalink = Doimiy manzil
record-changed = Yozuvning soʻnggi oʻzgarishi: { $date }
record-id = Yozuv { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = asl matn
text-status-human = inson tarjima qilgan
text-status-machine = mashina tarjimasi, tekshirilmagan
text-status-reviewed = mashina tarjimasi, inson tekshirgan
text-shown-in = matn tili: { $language }
text-show-original = Asl matnni koʻrsatish
text-by-museum = Muzey matni
text-by-editors = Katalog tahririyati matni
text-by-source = Soʻzlari manbadan olingan
also-known-as = Boshqa nomlari
confidence-label = Ishonchlilik
confidence-high = yuqori: manba aniq aytgan
confidence-medium = oʻrta: unchalik kuchli boʻlmagan bitta manba yoki qisman hammaga maʼlum bilim
confidence-low = past: faqat zaif manbalar
basis-type = shu tur uchun odatiy; bu eksponat haqida aytilmagan
sources-heading = Manbalar
sources-none = Manba koʻrsatilmagan.
source-supports = tasdiqlaydi: { $statement }
source-strength-institution = muassasa
source-strength-secondary = ikkilamchi manba
source-strength-weak = zaif manba
reader-notes-heading = Oʻquvchilar uchun izohlar
citation-heading = Bu yozuvga qanday havola qilish kerak
citation-text = { $title }. { $museum }. { $site }, yozuv { $id }, oʻzgartirilgan sana: { $date }. { $address }
downloads-heading = Yuklab olish
download-record = Bu yozuv { $forms } koʻrinishida
download-lines = Barcha yozuvlar JSON Lines koʻrinishida
download-table = Barcha yozuvlar jadval (CSV) koʻrinishida

## The list of languages at the root

languages-title = Tilingizni tanlang

## Home

home-title = Harbiy-tarixiy muzeylarning umumiy katalogi
home-intro = Shanxay hamkorlik tashkilotiga aʼzo davlatlarning harbiy-tarixiy muzeylari saqlayotgan ashyolar bitta katalogda.
home-totals = Katalogda: { $exhibits }, { $museums }, { $states }
home-object-of-the-day = Kun eksponati
home-exhibitions-heading = Qoʻshma koʻrgazmalar uchun gʻoyalar
home-museums-heading = Muzeylar
home-search-label = Katalogdan qidirish
home-search-button = Qidirish
home-browse-heading = Katalogga kirish yoʻllari
home-browse-all = Barcha eksponatlar
home-new-heading = Yangi va oʻzgargan yozuvlar

## Maps

map-description = Qirgʻoqlar, daryolar, koʻllar va muzeylar joylashgan shaharlar xaritasi. Unda chegaralar koʻrsatilmagan.
map-credit = Qirgʻoqlar, daryolar va koʻllar: Natural Earth, jamoat mulki

## States

states-title = Davlatlar
states-intro = Shanxay hamkorlik tashkilotiga aʼzo davlatlar, alifbo tartibida.
state-member = Aʼzo davlat
state-observer = Kuzatuvchi davlat
state-dialogue-partner = Muloqot boʻyicha hamkor
state-partner = SHHT hamkori
state-no-status = Shu kuni tashkilotda maqomi yoʻq
state-status-on = Shu kundagi maqomi: { $date }
state-status-from = { $status }, boshlangan sana: { $date }
state-status-between = { $status }: { $first } — { $last }
state-founding-member = Tashkilotning taʼsischi aʼzosi
state-shanghai-five = “Shanxay beshligi” aʼzosi
state-capital = Poytaxti
state-languages = Yozuvlari tillari
state-membership-heading = Aʼzolik
state-museums-heading = Shu davlatdagi muzeylar
state-exhibits-heading = Shu davlat eksponatlari
state-no-museums = Bu davlatning muzeyi hozircha katalogda yoʻq.
organisation-facts-heading = Tashkilot tarixidagi sanalar
organisation-partners-heading = SHHT hamkorlari
organisation-former-observers = 2025-yilgacha kuzatuvchilar
organisation-former-dialogue-partners = 2025-yilgacha muloqot boʻyicha hamkorlar
organisation-added-partners = 2025-yilda qoʻshilgan hamkorlar

## Museums

museums-title = Muzeylar
museums-intro = Katalogdagi barcha muzeylar, davlatlar boʻyicha.
museum-described = Ochiq manbalar asosida tavsiflangan. Muzey bu sahifani tekshirmagan.
museum-invited = Muzey taklif etilgan. U bu sahifani tekshirmagan.
museum-joined = Muzey katalogga qoʻshilgan.
museum-joined-since = Qoʻshilgan sana: { $date }; qaror qilgan: { $office }
museum-kind = Muzey turi
museum-state = Davlat
museum-city = Shahar
museum-address = Manzil
museum-coordinates = Koordinatalar
museum-coordinates-town = Koordinatalar: faqat shahar
museum-coordinates-none = Koordinatalari maʼlum emas.
museum-website = Sayt
museum-website-opened = tahririyat ochib koʻrgan
museum-website-named = manbada aytilgan, ochilmagan
museum-website-not-checked = tekshirilmagan
museum-website-not-known = Sayti maʼlum emas.
museum-contact = Muzeyga qanday yozish mumkin
museum-contact-none = Xat yozish manzili katalogga maʼlum emas.
museum-owner = Egasi
museum-keeper = Saqlovchi
museum-superior-bodies = Yuqori turuvchi organlar
museum-isil = ISIL
museum-wikidata = Vikimaʼlumotlar
museum-founded = Tashkil etilgan
museum-collection-heading = Toʻplam hajmi
museum-collection-differs = Manbalar turli raqamlarni keltiradi; hammasi saqlangan.
museum-collection-source = manba boʻyicha: { $source }
museum-collection-none = Eʼlon qilingan raqam tahririyatga maʼlum emas.
museum-holdings = Nimalarni saqlaydi
museum-visiting-heading = Tashrif buyuruvchilarga
museum-visiting-note = Ochiq manbalardan; yoʻlga chiqishdan oldin muzeydan soʻrang.
museum-lending-heading = Vaqtincha berish
museum-lending-not-stated = Muzey vaqtincha berish haqida biror narsa eʼlon qilgani tahririyatga maʼlum emas.
museum-lending-notice = Murojaatni { $count } oy oldin soʻraydi
museum-exhibits-heading = Shu muzey eksponatlari
museum-exhibits-all = Shu muzeyning barcha eksponatlari
museum-facets-heading = Turi, davri va materiali boʻyicha
museum-no-exhibits = Bu muzeyning eksponati hozircha katalogda yoʻq.
visitor-fact-halls = Zallar
visitor-fact-floors = Qavatlar
visitor-fact-departments = Boʻlimlar
visitor-fact-area = Maydoni
visitor-fact-building-area = Bino maydoni
visitor-fact-exhibition-area = Koʻrgazma maydoni
visitor-fact-exhibition-and-building-area = Koʻrgazma va bino maydoni
visitor-fact-park-area = Bogʻ maydoni
visitor-fact-site-area = Hudud maydoni
visitor-fact-area-note = Maydoni haqida
visitor-fact-open-air = Ochiq havodagi ashyolar
visitor-fact-hours = Ish vaqti
visitor-fact-admission = Kirish
visitor-fact-tickets = Chiptalar
visitor-fact-phone = Telefon
visitor-fact-metro = Metro bekati
visitor-fact-place = Joyi
visitor-fact-features = Xususiyatlari
visitor-fact-labels = Yorliqlar tillari
visitor-fact-languages = Tillar
visitor-fact-visitors = Tashrif buyuruvchilar
visitor-fact-status = Holati
visitor-fact-tour = Ekskursiya
visitor-fact-other = Boshqa maʼlumot

## Units, written after a number

unit-millimetre = { $number } mm
unit-centimetre = { $number } sm
unit-metre = { $number } m
unit-gram = { $number } g
unit-kilogram = { $number } kg
unit-tonne = { $number } t
unit-square-metre = { $number } m²
unit-hectare = { $number } ga
measure-height = Balandligi
measure-width = Eni
measure-length = Uzunligi
measure-depth = Chuqurligi
measure-side = Tomoni
measure-diameter = Diametri
measure-calibre = Kalibri
measure-weight = Ogʻirligi

## Exhibits

exhibits-title = Eksponatlar
exhibit-date = Sanasi
exhibit-maker = Yasagan
exhibit-place-made = Yasalgan joyi
exhibit-materials = Materiallari
exhibit-measures = Oʻlchamlari
exhibit-marks = Belgilar va yozuvlar
exhibit-museum = Muzey
exhibit-inventory-number = Inventar raqami
exhibit-inventory-number-none = eʼlon qilinmagan
exhibit-rights = Huquqlar
exhibit-rights-not-stated = Huquqlar haqida maʼlumot eʼlon qilinmagan.
exhibit-type = Turi
exhibit-record = Nima tavsiflangan
exhibit-record-single-object = Alohida buyum
exhibit-record-group = Buyumlar guruhi
exhibit-record-set = Toʻplam
exhibit-record-collection = Kolleksiya
exhibit-record-replica = Replika
exhibit-record-copy = Nusxa
exhibit-record-model = Model
exhibit-record-reconstruction = Qayta yasalgan
exhibit-record-building = Bino
exhibit-record-scene = Sahna
exhibit-details-heading = Batafsil
exhibit-people = Shaxslar
exhibit-history-heading = Kelib chiqishi va voqealar
exhibit-exhibitions-heading = Qoʻshma koʻrgazma gʻoyalarida
exhibit-same-type-heading = Boshqa muzeylardagi shu turdagi eksponatlar
exhibit-lending-heading = Vaqtincha berish
exhibit-lending-stated-yes = Aytilgan: berilishi mumkin
exhibit-lending-stated-no = Aytilgan: berilmaydi
exhibit-lending-not-stated = Bu eksponatni vaqtincha berish haqida hech narsa aytilmagan. Muzeydan soʻrang.
exhibit-lending-reason = Sababi
exhibit-lending-stated-on = Aytilgan sana: { $date }
exhibit-handling = Saqlash tartibi
exhibit-hazards = Xavflar
exhibit-envelope = Iqlim
exhibit-drawing = Tur chizmasi, bu buyumning oʻzi emas
exhibit-drawing-description = Tur chizmasi: { $term }
exhibit-no-picture = Hozircha rasm yoʻq
exhibit-one-of-a-kind = Hozircha rasm yoʻq. Yagona nusxadagi buyumlarning turi chizilmaydi.
exhibit-picture-credit = Rasm: { $credit }
exhibit-ask = Bu eksponatni qanday soʻrash mumkin

## Rights statements

rights-public-domain-mark = Jamoat mulki
rights-cc0 = Erkin foydalanish (CC0)
rights-cc-by = Creative Commons, muallifi koʻrsatilgan holda (CC BY)
rights-cc-by-sa = Creative Commons, muallifi koʻrsatilgan holda, ayni shartlarda (CC BY-SA)
rights-cc-other = Creative Commons litsenziyasi
rights-in-copyright = Mualliflik huquqi bilan himoyalangan
rights-no-copyright = Mualliflik huquqi yoʻq
rights-not-evaluated = Mualliflik huquqi baholanmagan
rights-undetermined = Mualliflik huquqi aniqlanmagan
rights-not-known = Mualliflik huquqi haqida maʼlumot yoʻq

## Joint exhibitions

exhibitions-title = Qoʻshma koʻrgazmalar
exhibitions-intro = Bir necha muzey birgalikda koʻrsatishi mumkin boʻlgan koʻrgazmalar.
exhibition-idea = Tahririyat gʻoyasi. Birorta muzeydan soʻralmagan.
exhibition-idea-title = { $title } (gʻoya)
exhibition-proposed = Muzeylarga taklif etilgan. Hech narsa kelishilmagan.
exhibition-agreed = Muzeylar kelishgan.
exhibition-open = Ochiq.
exhibition-closed = Yopiq.
exhibition-status = Holati
exhibition-museums-heading = Eksponatlari bu yerda nomlangan muzeylar
exhibition-legs-heading = Oʻtkaziladigan joylar
exhibition-no-legs = Joyi koʻrsatilmagan.
exhibition-facts-heading = Tasdiqlovchi faktlar
exhibition-make-proposal = Shu gʻoyadan taklif tuzish

## Terms, events, people, places

terms-title = Atamalar
terms-intro = Eksponatlar topiladigan soʻzlar, katalogning barcha tillarida.
term-group-object = Buyum turlari
term-group-material = Materiallar
term-group-period = Davrlar
term-group-conflict = Urushlar va voqealar
term-group-museum = Muzey ishi soʻzlari
term-group-person = Shaxslar toifalari
term-in-other-languages = Boshqa tillarda
term-broader = Kengroq atama
term-narrower = Torroq atamalar
term-broader-machine = Oʻrnini mashina belgilagan, tekshirilmagan
term-exact-match = Xuddi shu tushuncha boshqa joyda
term-exhibits-heading = Shu atamadagi eksponatlar
term-no-exhibits = Bu atamada hozircha eksponat yoʻq.
events-title = Voqealar
people-title = Shaxslar
places-title = Joylar
authority-words = Manbalarda yozilishi
authority-part-of = Quyidagining qismi
authority-parts = Qismlari
authority-term = Atama
authority-date = Sanasi
authority-exhibits-heading = Eksponatlar
authority-no-exhibits = Bu yozuvga hozircha birorta eksponat havola qilmaydi.
authority-machine = Bu yozuvni mashina manbalar soʻzlaridan tuzgan, u tekshirilmagan.

## Browse

browse-title = Koʻrib chiqish
browse-intro = Barcha roʻyxatlar va sonlar bu yerda skriptsiz ham bor.
browse-by-state = Davlatlar boʻyicha
browse-by-museum = Muzeylar boʻyicha
browse-by-type = Turlari boʻyicha
browse-by-period = Davrlar boʻyicha
browse-by-material = Materiallar boʻyicha
browse-page-title = Eksponatlar: { $value }
browse-narrow-heading = Toraytirish
browse-first-of = { $total } ta eksponatning dastlabki { $shown } tasi
browse-full-list = Toʻliq roʻyxat
browse-full-list-of = Toʻliq roʻyxat: { $museum }
browse-period-derived = Eksponatlar bu yerda oʻz sanasi yoki yozuvda nomi keltirilgan voqea boʻyicha turadi. Buni dastur aniqlaydi; u yozuvning bir qismi emas.
browse-empty = Bu yerda hozircha hech narsa yoʻq.
browse-list-part = { $parts } qismdan { $part }-qism

## Filter: the interactive list

filter-label = Eksponatlarni topish
filter-search-label = Qidiruv soʻzlari
filter-search-hint = Istalgan til va yozuvda
filter-facets-label = Filtrlar
filter-museum = Muzey
filter-state = Davlat
filter-type = Turi
filter-period = Davr
filter-material = Material
filter-record = Nima tavsiflangan
filter-lending = Vaqtincha berish
filter-lending-not-stated = Aytilmagan
filter-century = Asr
filter-exhibition = Qoʻshma koʻrgazma
filter-show-more = Yana { $count } tasini koʻrsatish
filter-show-fewer = Kamroq koʻrsatish
filter-chosen-label = Tanlangan
filter-remove = Olib tashlash: { $value }
filter-clear-all = Hammasini olib tashlash
filter-results = { $count } ta eksponat topildi
filter-none = Tanlanganlarning hammasiga mos eksponat yoʻq.
filter-none-next = Tanlangan qiymatlardan birini olib tashlang yoki qisqaroq yo boshqa soʻz qidiring.
filter-did-you-mean = Balki, qidirganingiz: { $word }?
filter-show-next = Yana { $count } ta eksponatni koʻrsatish

## Selection

selection-title = Tanlanma
selection-add = Tanlanmaga qoʻshish
selection-add-named = Tanlanmaga qoʻshish: { $title }
selection-remove = Tanlanmadan olib tashlash
selection-remove-named = Tanlanmadan olib tashlash: { $title }
selection-count =
    { $count ->
        [0] Hech narsa tanlanmagan
        [one] { $count } ta eksponat tanlangan
       *[other] { $count } ta eksponat tanlangan
    }
selection-added = Qoʻshildi: { $title }
selection-removed = Olib tashlandi: { $title }
selection-undo = Qaytarish
selection-empty = Siz hozircha hech narsa tanlamagansiz.
selection-empty-next = Eksponatni oching va “Tanlanmaga qoʻshish”ni bosing.
selection-full = Brauzer xotirasi toʻldi. Tanlanmangiz shu sahifadan ketguningizcha saqlanadi; tanlanmani yuklab oling.
selection-forbidden = Bu brauzer sahifalarga hech narsa saqlashga ruxsat bermaydi. Tanlanmangiz shu sahifadan ketguningizcha saqlanadi; tanlanmani yuklab oling.
selection-download = Tanlanmani yuklab olish
selection-unreadable = Bu brauzerda saqlangan narsani oʻqib boʻlmaydi. U alohida qoʻyildi, oʻchirilmadi.
selection-unreadable-download = Alohida qoʻyilganini yuklab olish
device-clear = Bu qurilmani tozalash
device-clear-explained = Bu brauzerdan tanlanma va barcha qoralamalarni oʻchiradi. Yuklab olingan fayllar qoladi.
device-clear-confirm = Bu brauzerdan tanlanma va barcha qoralamalar oʻchirilsinmi?
device-cleared = Bu brauzerda Vitrinadan endi hech narsa yoʻq.
confirm-yes = Ha, oʻchirilsin
confirm-no = Yoʻq, qolsin

## Proposal desk

proposal-title = Taklif
proposal-intro = Tanlanmangizdan vaqtincha berish haqida soʻrov yoki qoʻshma koʻrgazma taklifini tuzing va har bir beruvchiga bittadan xat chop eting.
proposal-binds-nobody = Ikki tomon imzo qoʻymaguncha bu soʻrov hech kimga majburiyat yuklamaydi.
proposal-nobody-told = Hech kimga xabar berilmagan. Xatni oʻz idorangiz orqali yuboring.
proposal-not-yet-known = hozircha nomaʼlum
proposal-leave-open = Boʻsh qoldirganingiz “hozircha nomaʼlum” deb chop etiladi.
proposal-needs-script = Taklif stoliga skript va WebAssembly mavjud brauzer kerak. Ularsiz boʻsh soʻrov shaklini chop eting.
proposal-kind = Nimani taklif qilasiz?
proposal-kind-loan-request = Vaqtincha berish haqida soʻrov
proposal-kind-joint-exhibition = Qoʻshma koʻrgazma
proposal-asker-heading = Kim soʻraydi
proposal-asker-explained = Muzey nomini yozing; u katalogda boʻlishi shart emas.
proposal-legal-name = Muzeyning rasmiy nomi
proposal-state = Davlat
proposal-address = Manzil
proposal-superior-body = Yuqori turuvchi organ
proposal-office = Imzolovchi idora
proposal-signatory = Imzolovchi
proposal-signatory-post = Imzolovchining lavozimi
proposal-contact = Javob uchun aloqa
proposal-exhibition-heading = Koʻrgazma
proposal-exhibition-title = Koʻrgazma nomi
proposal-purpose = Maqsad
proposal-sections-heading = Boʻlimlar
proposal-section-title = Boʻlim nomi
proposal-section-text = Boʻlim matni
proposal-section-add = Boʻlim qoʻshish
proposal-section-remove = Boʻlimni olib tashlash
proposal-section-exhibits = Boʻlim eksponatlari
proposal-venues-heading = Joylar va muddatlar
proposal-venue-number = Joy { $number }
proposal-venue = Oʻtkaziladigan joy
proposal-room = Zal
proposal-venue-add = Joy qoʻshish
proposal-venue-remove = Joyni olib tashlash
proposal-possession = Bizning saqlovimizda
proposal-possession-from = Bizning saqlovimizda, boshlanishi
proposal-possession-until = Bizning saqlovimizda, tugashi
proposal-display = Koʻrgazmada
proposal-display-from = Koʻrgazmada, boshlanishi
proposal-display-until = Koʻrgazmada, tugashi
proposal-exhibits-heading = Nima soʻraladi
proposal-ask = Soʻraladi
proposal-ask-original = asl nusxa
proposal-ask-existing-copy = mavjud nusxa
proposal-ask-new-copy = yangi nusxa yoki quyma
proposal-ask-digital-files = raqamli fayllar
proposal-ask-documents = hujjatlar
proposal-ask-proposed = Yozuvdagi maʼlumot asosida taklif etildi; boshqasini tanlashingiz mumkin.
proposal-records-not-loaded = Eksponatlarning yozuvlarini yuklab boʻlmadi. Ular yuklanguncha yoki oʻzingiz tanlaguningizcha nima soʻralishi ochiq qoladi.
proposal-line-purpose = Bu eksponat nima uchun kerak
proposal-line-conditions = Bu eksponat boʻyicha shartlar
proposal-line-venues = Koʻrsatiladigan joy
proposal-line-remove = Bu eksponatni olib tashlash
proposal-costs-heading = Kim toʻlaydi
proposal-cost-packing = Qadoqlash
proposal-cost-transport = Tashish
proposal-cost-cover = Xatarni qoplash
proposal-cost-courier = Kuzatib borish
proposal-cost-conservation = Konservatsiya
proposal-cost-copies = Nusxalar va raqamli fayllar
proposal-cost-installation = Oʻrnatish
proposal-payer-asker = soʻrovchi muzey
proposal-payer-lender = beruvchi muzey
proposal-payer-shared = birgalikda
proposal-payer-does-not-arise = yuzaga kelmaydi
proposal-cover = Xatarni qoplash
proposal-cover-state-indemnity = Davlat kafolati
proposal-cover-commercial = Tijorat sugʻurtasi
proposal-cover-indemnity-and-commercial = Davlat kafolati va tijorat sugʻurtasi
proposal-cover-lender-policy = Beruvchining oʻz sugʻurtasi
proposal-cover-asker-answers = Soʻrovchi muzey javob beradi
proposal-cover-note = Xatarni qoplash haqida
proposal-conditions-heading = Taklif etiladigan shartlar
proposal-climate = Iqlim
proposal-security = Qoʻriqlash
proposal-courier = Kuzatib boruvchi
proposal-answer-by = Javob kutiladigan soʻnggi sana
proposal-letter-language = Xatning ikkinchi tili
proposal-letter-language-none = yoʻq
proposal-save = Faylga saqlash
proposal-open = Faylni ochish
proposal-print = Xatlarni chop etish
proposal-saved-here = Shu brauzerda saqlandi.
proposal-letter-count = { $count } ta xat, har bir beruvchiga bittadan
proposal-empty = Taklifda hozircha eksponat yoʻq. Avval tanlanmaga qoʻshing.
proposal-lender-unknown = Beruvchi nomaʼlum
proposal-state-unknown = Davlat nomaʼlum

## Proposal desk: what the checks say

finding-heading = Tekshiruvlar
finding-none = Tekshiruvlar hech narsa topmadi.
finding-count = { $count } ta eslatma
finding-level-fail = Mumkin emas
finding-level-warn = Qayta koʻring
finding-level-unknown = Nomaʼlum
finding-end-before-begin = Tugashi, { $until }, boshlanishidan, { $from }, oldin.
finding-display-outside-possession = { $day } saqlash muddatingizga kirmaydi.
finding-exhibit-twice = Bu eksponat ikki marta soʻralgan.
finding-two-places = “{ $title }” bir vaqtda ikki joyda boʻlar edi: { $from } — { $until }.
finding-stated-not-lent = Muzey bu eksponat berilmasligini bildirgan.
finding-stated-not-lent-reason = Muzey bu eksponat berilmasligini bildirgan: { $reason }
finding-lending-not-stated = Bu eksponatni vaqtincha berish haqida hech narsa aytilmagan.
finding-record-unknown = Bu eksponat qoʻldagi katalogda yoʻq; u haqda hech narsani tekshirib boʻlmaydi.
finding-record-not-loaded = Bu eksponatning yozuvini yuklab boʻlmadi; u hali tekshirilmagan.
finding-several-objects = Bu yozuv bir necha buyumni tavsiflaydi. Qaysi biri ekanini koʻrsating.
finding-lender-office-unknown = Bu muzeyga xat yozish manzili katalogga maʼlum emas.
finding-answer-after-possession = Javob kutiladigan sana { $answer }, berish esa undan oldin boshlanar edi: { $from }.
finding-day-has-passed = { $day } oʻtib ketgan.
finding-notice-too-short = Muzey murojaatni { $months } oy oldin soʻraydi.
finding-notice-short-by-practice = Olti oydan kam vaqt qolgan. Boshqa joylardagi muzeylar koʻpincha shuncha vaqt soʻraydi; bu boshqa joy amaliyoti, bu yerning qoidasi emas.
finding-venue-missing = Bu eksponatda taklifda yoʻq joy koʻrsatilgan.
finding-section-exhibit-missing = Bu boʻlimda soʻralmagan eksponat koʻrsatilgan.
finding-nothing-asked = Hozircha hech narsa soʻralmagan.
finding-not-yet-known = Hozircha nomaʼlum: { $field }

## Proposal desk: opening a file

open-too-large = Bu fayl taklif boʻlishi uchun juda katta.
open-not-json = Faylni oʻqib boʻlmaydi: JSON toʻliq emas ({ $line }-satr, { $column }-ustun).
open-foreign = Bu fayl Vitrinada tuzilgan taklif emas.
open-newer = Bu fayl Vitrinaning yangiroq versiyasida tuzilgan. Uni oʻsha yerda oching.
open-malformed = Taklifni shu joyida oʻqib boʻlmaydi: { $place }.
open-other-catalogue = Bu taklif katalogning boshqa nashri asosida tuzilgan. Eksponatlarini tekshiring.
open-done = Taklif ochildi.
open-kept = Hozirgi qoralamangiz oʻzgarmadi.

## The letter

letter-title-loan = Vaqtincha berish haqida soʻrov
letter-title-exhibition = Qoʻshma koʻrgazma taklifi
letter-to = Kimga
letter-from = Kimdan
letter-to-director = Direktorga
letter-date = Sana
letter-reference = Chiquvchi №
letter-salutation = Hurmatli direktor!
letter-opening-loan = { $asker } soʻrov bilan murojaat qiladi. Kimga: { $lender }. Quyida bayon etilgan soʻrovni koʻrib chiqishingizni soʻraymiz.
letter-opening-exhibition = { $asker } taklif bilan murojaat qiladi. Kimga: { $lender }. “{ $title }” qoʻshma koʻrgazmasini oʻtkazishni taklif etamiz va quyida bayon etilganidek ishtirok etish imkonini koʻrib chiqishingizni soʻraymiz.
letter-list-intro = Soʻrov umumiy katalogdagi nomi bilan keltirilgan quyidagi { $count } ta eksponatga tegishli.
letter-column-number = №
letter-column-exhibit = Eksponat
letter-column-record = Yozuv
letter-column-inventory-number = Inventar raqami
letter-column-asked = Soʻraladi
letter-column-venue = Joyi
letter-column-remarks = Eslatma
letter-purpose = Maqsad: { $purpose }.
letter-venue = Oʻtkaziladigan joy: { $venue }; zal: { $room }.
letter-possession = Soʻrovchi muzey saqlovida: { $from } — { $until }.
letter-display = Koʻrgazmada: { $from } — { $until }.
letter-costs = Xarajatlar
letter-cover = Xatarni qoplash: { $cover }.
letter-conditions = Taklif etiladigan shartlar
letter-answer-by = Shu sanagacha javob bersangiz, minnatdor boʻlamiz: { $date }.
letter-answer-open = Javob muddati belgilanmagan.
letter-answer-wanted = Har bir eksponat boʻyicha alohida javob berishingizni soʻraymiz; nusxa, raqamli fayllar yoki keyinroq muddat ham qabul qilinadi.
letter-catalogue-note = Tavsiflar ochiq manbalardan olingan; yozuvda boshqacha aytilmagan boʻlsa, muzey ularni tekshirmagan. Xatosini tuzatishingizni soʻraymiz.
letter-closing = Hurmat bilan,
letter-signature = Imzo
letter-stamp = Muhr
letter-name-and-post = Ism-sharifi va lavozimi
letter-binds-nobody = Ikki tomon imzo qoʻymaguncha bu soʻrov hech kimga majburiyat yuklamaydi.
letter-made-with = “Vitrina” umumiy katalogi yordamida tuzilgan; uni imzolovchidan boshqa hech kim yubormagan.

## How to ask for an exhibit, and the blank form

ask-title = Eksponatni qanday soʻrash mumkin
ask-intro = Katalog hech narsa bermaydi va hech narsa yubormaydi. Soʻrov sizning muzeyingizdan eksponatni saqlovchi muzeyga oʻz idorangiz belgilagan yoʻl bilan boradi.
ask-step-record = Eksponat sahifasidan yozuv raqami va doimiy manzilni yozib oling.
ask-step-authority = Yuqori turuvchi organdan yozish mumkinmi va qanday yoʻl bilan ekanini soʻrang.
ask-step-form = Quyidagi shaklni toʻldiring yoki taklif stolidan foydalaning.
ask-step-send = Imzolatib yuboring. Bu sayt orqali uni hech kim bilmaydi.
ask-desk = Taklif stolini ochish
ask-print = Boʻsh shaklni chop etish
form-title = Soʻrov shakli
form-intro = Qoʻlda toʻldiriladi. Aniqlanmaganiga “hozircha nomaʼlum” deb yozing.

## About

about-title = Vitrina haqida
about-what = Vitrina — Shanxay hamkorlik tashkilotiga aʼzo davlatlarning harbiy-tarixiy muzeylari saqlayotgan ashyolarning umumiy katalogi. Vitrina — muzey ashyolarini koʻrsatadigan oynali javon.
about-why-heading = Nima uchun kerak
about-why = 2024-yil aprelda Ostonada aʼzo davlatlarning mudofaa vazirlari harbiy-tarixiy muzeylar hamkorligini rivojlantirishga kelishdilar.
about-principles-heading = Tamoyillar
about-principle-museum = Muzey qoʻshilguncha ochiq manbalar asosida tavsiflanadi; buni har bir sahifa aytadi.
about-principle-equal = Barcha davlatlar soʻz bilan, oʻquvchi alifbosi tartibida ataladi. Bayroq ham, chegara ham, daraja ham yoʻq.
about-principle-unknown = Nomaʼlum narsa nomaʼlum deb ataladi.
about-principle-machine = Mashina tuzgan matn shunday deb belgilanadi.
about-principle-nothing-invented = Muzeyga berish haqidagi nuqtayi nazar ham, kelishuv ham hech qachon oʻylab topilmaydi.
about-principle-correct = Hammasini tuzatish va qaytarib olish mumkin.
about-principle-private = Cookie ham, kuzatuv ham, begona xostdan yuklanadigan narsa ham yoʻq. Tanlanmangiz brauzeringizda qoladi.
about-principle-peace = Bu — madaniy meros va tinchlik ishi.
about-languages-heading = Tillar
about-languages = Boshqacha belgilanmagan boʻlsa, tarjimalar mashinaniki. Tilni yaxshi biladigan odam ularni tekshirishi mumkin.
about-numbers-heading = Katalog raqamlarda
about-sources-heading = Yozuvlar qayerdan olingan
about-sources = Har bir yozuv oʻz manbalarini va ularning qanchalik ishonchli ekanini aytadi. Manbalar mos kelmagan joyda hammasi saqlangan.
about-browsers-heading = Brauzerlar
about-browsers = Sahifalarni istalgan brauzerda skriptsiz oʻqish mumkin. Filtr, tanlanma va taklif stoliga Chrome yoki Edge 102, Firefox 115, Safari 16.4 yoki yangirogʻi kerak.
about-data-heading = Maʼlumotlar
about-data = Barcha yozuvlarni JSON va jadval koʻrinishida yuklab olish mumkin.
about-licence-heading = Litsenziya
about-licence = Dastur: MIT yoki Apache 2.0. Katalogning oʻz matnlari: CC0. Manbadan olingan nomlar va soʻzlar oʻsha manbaga tegishli.

## Accessibility statement

accessibility-title = Qulaylik
accessibility-aim = Bu saytdan har kim foydalana olishi kerak. Maqsadimiz — WCAG 2.2, AA darajasi.
accessibility-done-heading = Nima qilindi
accessibility-done-keyboard = Hammasiga faqat klaviatura bilan yetish va foydalanish mumkin.
accessibility-done-reader = Har bir sahifada ekran oʻquvchi dastur foydalana oladigan sarlavhalar, nomlar va til belgilari bor.
accessibility-done-script = Har bir sahifa skriptsiz ham toʻliq.
accessibility-done-contrast = Yorugʻ va qorongʻi koʻrinishda kontrast kamida 4,5 : 1.
accessibility-done-zoom = Matnni 400 foizgacha kattalashtirish mumkin.
accessibility-done-motion = Hech narsa oʻz-oʻzidan harakatlanmaydi.
accessibility-limits-heading = Maʼlum cheklovlar
accessibility-limits-language = Matnlarning koʻpini mashina tarjima qilgan, ularni tushunish qiyin boʻlishi mumkin.
accessibility-limits-tests = Sahifalarni dastur tekshiradi; yordamchi vositalardan foydalanuvchilar ularni hali tekshirmagan.
accessibility-report-heading = Bizga ayting
accessibility-report = Biror narsadan foydalanib boʻlmasa, yozing: { $address }.

## Nothing here: not found, withdrawn, moved

not-found-title = Sahifa topilmadi
not-found = Bu manzilda sahifa yoʻq.
not-found-next = Bosh sahifaga oʻting yoki katalogni koʻrib chiqing.
withdrawn-title = Yozuv qaytarib olindi
withdrawn-sentence = { $id } yozuvi qaytarib olindi: { $date }.
withdrawn-reason-at-museum-request = Muzey soʻroviga koʻra
withdrawn-reason-at-request = Shaxs yoki muassasa soʻroviga koʻra
withdrawn-reason-error = Yozuv notoʻgʻri edi
withdrawn-reason-duplicate = Yozuv takrorlangan
withdrawn-reason-rights = Huquqiy sabablarga koʻra
withdrawn-reason-other = Boshqa sababga koʻra
redirect-title = Yozuv koʻchirildi
redirect-sentence = Bu yozuvning endi boshqa manzili bor.
redirect-follow = Yozuvga oʻtish

## When something fails

failure-offline = Aloqa yoʻq. Koʻrib turgan sahifangiz toʻliq; qidiruv va tanlanma aloqa bilan qaytadi.
failure-loading = Katalogning bir qismini yuklab boʻlmadi. Koʻrib turgan sahifangiz toʻliq.
failure-try-again = Qayta urinish
failure-broken-off = Yuklash yarim yoʻlda uzildi. Koʻrib turgan sahifangiz toʻliq.
failure-other-version = Bu sahifa ochilganidan beri katalog oʻzgardi. Sahifani qayta yuklang.
failure-no-webassembly = Bu brauzerda WebAssembly yoʻq. Sahifa toʻliq; filtr, tanlanma va taklif stoliga yangiroq brauzer kerak.
failure-old-browser = Bu brauzer filtr, tanlanma va taklif stoli uchun juda eski. Ularsiz ham sahifa toʻliq.
failure-unexpected = Sahifaning shu qismida xato yuz berdi. Sahifaning qolgani toʻliq.

## Feed

feed-title = { $site }: yangi va oʻzgargan yozuvlar
feed-subtitle = Umumiy katalogning yangi, oʻzgargan va qaytarib olingan yozuvlari
feed-changed = Oʻzgargan: { $title }
feed-withdrawn = Qaytarib olingan: { $id }
