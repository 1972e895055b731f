# پروگرام کے الفاظ اردو میں۔ پیغامات en.ftl طے کرتی ہے؛ جسے کسی نے جانچا ہو اس کے اوپر `# status: reviewed` لکھیں۔
-status = machine
-own-name = اردو
-group-separator = ,
-decimal-separator = .

## Numbers, dates, lists: pieces that the program puts together

list-joint = { "، " }
list-joint-of-two = { " اور " }
list-joint-last = { " اور " }
quotation = ”{ $words }“
year-span = { $first }–{ $last }
year-before-common-era = { $year } قبل مسیح
date-in-words = { $day } { $month } { $year }
month-of-year = { $month } { $year }
month-january = جنوری
month-february = فروری
month-march = مارچ
month-april = اپریل
month-may = مئی
month-june = جون
month-july = جولائی
month-august = اگست
month-september = ستمبر
month-october = اکتوبر
month-november = نومبر
month-december = دسمبر
date-month-january = جنوری
date-month-february = فروری
date-month-march = مارچ
date-month-april = اپریل
date-month-may = مئی
date-month-june = جون
date-month-july = جولائی
date-month-august = اگست
date-month-september = ستمبر
date-month-october = اکتوبر
date-month-november = نومبر
date-month-december = دسمبر
date-about = تقریباً { $date }
date-possibly = غالباً { $date }
date-from = { $date } سے
date-until = { $date } تک
date-span = { $first } تا { $last }
date-or = { $first } یا { $last }
date-decade = { $year } کی دہائی
date-century = صدی { $century }
date-century-before-common-era = صدی { $century } قبل مسیح
date-spring = بہار { $year }
date-summer = گرما { $year }
date-autumn = خزاں { $year }
date-winter = سرما { $year }
date-not-known = تاریخ نامعلوم

## Counts: used on many pages

exhibit-count =
    { $count ->
        [one] { $count } نمائشی شے
       *[other] { $count } نمائشی اشیا
    }
museum-count =
    { $count ->
        [one] { $count } عجائب گھر
       *[other] { $count } عجائب گھر
    }
state-count =
    { $count ->
        [one] { $count } ریاست
       *[other] { $count } ریاستیں
    }
exhibition-count =
    { $count ->
        [one] { $count } مشترکہ نمائش
       *[other] { $count } مشترکہ نمائشیں
    }
term-count =
    { $count ->
        [one] { $count } اصطلاح
       *[other] { $count } اصطلاحات
    }
language-count =
    { $count ->
        [one] { $count } زبان
       *[other] { $count } زبانیں
    }
label-with-value = { $label }: { $value }

## Languages

language-name-en = انگریزی
language-name-ru = روسی
language-name-zh-hans = چینی
language-name-kk-cyrl = قازق
language-name-ky = کرغیز
language-name-tg = تاجک
language-name-uz-latn = ازبک
language-name-hi = ہندی
language-name-ur = اردو
language-name-fa = فارسی
language-name-be = بیلاروسی

## Every page: head, navigation, foot

site-name = وترینا
site-subtitle = شنگھائی تعاون تنظیم کی ریاستوں کے عسکری تاریخ کے عجائب گھروں کی مشترکہ فہرست
page-title = { $title } · { $site }
navigation-label = مرکزی رہنمائی
navigation-skip = مواد پر جائیں
navigation-home = سرورق
navigation-exhibits = نمائشی اشیا
navigation-museums = عجائب گھر
navigation-exhibitions = مشترکہ نمائشیں
navigation-states = ریاستیں
navigation-browse = جائزہ
navigation-terms = اصطلاحات
navigation-propose = تجویز
navigation-about = تعارف
navigation-accessibility = رسائی
navigation-ask = نمائشی شے کی درخواست کیسے کریں
navigation-language = زبان
navigation-breadcrumbs = آپ یہاں ہیں
foot-report = غلطی بتائیں یا حذف کی درخواست کریں
foot-report-subject = وترینا: تصحیح یا حذف، ریکارڈ { $record }
foot-report-body = ریکارڈ: { $record }. صفحے کی زبان: { $language }. کیا غلط ہے اور آپ کو یہ کہاں سے معلوم ہے:
foot-draft = مسودہ۔ یہ فہرست شائع نہیں ہوئی؛ براہِ کرم اس کا حوالہ نہ دیں۔
foot-language-machine = اس صفحے کے اردو الفاظ مشینی ترجمہ ہیں۔ ابھی کسی نے انھیں نہیں جانچا۔
foot-date = فہرست بتاریخ { $date }
foot-licence = فہرست کے اپنے متون ہر استعمال کے لیے آزاد ہیں (CC0)۔
foot-publisher = ناشر: { $publisher }
foot-feed = نئے اور تبدیل شدہ ریکارڈوں کی فیڈ
foot-permalink = مستقل پتا
record-changed = ریکارڈ میں آخری تبدیلی: { $date }
record-id = ریکارڈ { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = اصل متن
text-status-human = انسانی ترجمہ
text-status-machine = مشینی ترجمہ، غیر جانچا
text-status-reviewed = مشینی ترجمہ، انسان کا جانچا ہوا
text-shown-in = متن کی زبان: { $language }
text-show-original = اصل متن دکھائیں
text-by-museum = متن: عجائب گھر
text-by-editors = متن: فہرست کے مدیران
text-by-source = عبارت ماخذ سے لی گئی ہے
also-known-as = دیگر نام
confidence-label = درجۂ اعتماد
confidence-high = اعلیٰ: ماخذ نے صاف بیان کیا ہے
confidence-medium = درمیانہ: ایک ماخذ جو مضبوط نہیں، یا جزوی طور پر عام معلومات
confidence-low = کم: صرف کمزور مآخذ
basis-type = اس قسم کے لیے معمول؛ اس شے کے بارے میں بیان نہیں ہوا
sources-heading = مآخذ
sources-none = کسی ماخذ کا نام نہیں۔
source-supports = تائید: { $statement }
source-strength-institution = ادارہ
source-strength-secondary = ثانوی ماخذ
source-strength-weak = کمزور ماخذ
reader-notes-heading = قارئین کے لیے نوٹ
citation-heading = اس ریکارڈ کا حوالہ کیسے دیں
citation-text = { $title }. { $museum }. { $site }، ریکارڈ { $id }، تبدیلی: { $date }. { $address }
downloads-heading = ڈاؤن لوڈ
download-record = یہ ریکارڈ بطور { $forms }
download-lines = تمام ریکارڈ بطور JSON Lines
download-table = تمام ریکارڈ بطور جدول (CSV)

## The list of languages at the root

languages-title = اپنی زبان منتخب کریں

## Home

home-title = عسکری تاریخ کے عجائب گھروں کی مشترکہ فہرست
home-intro = شنگھائی تعاون تنظیم کی رکن ریاستوں کے عسکری تاریخ کے عجائب گھروں میں جو کچھ محفوظ ہے، اس کا بیان ایک ہی فہرست میں۔
home-totals = کل: { $exhibits }، { $museums }، { $states }
home-object-of-the-day = آج کی نمائشی شے
home-exhibitions-heading = مشترکہ نمائشوں کے خیالات
home-museums-heading = عجائب گھر
home-search-label = فہرست میں تلاش کریں
home-search-button = تلاش
home-browse-heading = فہرست میں داخلے کے راستے
home-browse-all = تمام نمائشی اشیا دیکھیں
home-new-heading = نئے اور تبدیل شدہ ریکارڈ

## Maps

map-description = ساحلوں، دریاؤں، جھیلوں اور عجائب گھروں کے شہروں کا نقشہ۔ اس میں کوئی سرحد نہیں دکھائی گئی۔
map-credit = ساحل، دریا اور جھیلیں: Natural Earth، عوامی ملکیت

## States

states-title = ریاستیں
states-intro = شنگھائی تعاون تنظیم کی رکن ریاستیں، حروفِ تہجی کی ترتیب سے۔
state-member = رکن ریاست
state-observer = مبصر ریاست
state-dialogue-partner = مکالماتی شریک
state-partner = ایس سی او شریک
state-no-status = اس دن تنظیم میں کوئی حیثیت نہیں
state-status-on = { $date } کو حیثیت
state-status-from = { $status }: { $date } سے
state-status-between = { $status }: { $first } سے { $last } تک
state-founding-member = تنظیم کا بانی رکن
state-shanghai-five = شنگھائی پانچ میں سے ایک
state-capital = دار الحکومت
state-languages = ریکارڈوں کی زبانیں
state-membership-heading = رکنیت
state-museums-heading = اس ریاست کے عجائب گھر
state-exhibits-heading = اس ریاست کی نمائشی اشیا
state-no-museums = اس ریاست کا کوئی عجائب گھر ابھی فہرست میں نہیں۔
organisation-facts-heading = تنظیم کی تاریخ کی اہم تاریخیں
organisation-partners-heading = ایس سی او شرکا
organisation-former-observers = 2025 تک مبصرین
organisation-former-dialogue-partners = 2025 تک مکالماتی شرکا
organisation-added-partners = 2025 میں شامل ہونے والے شرکا

## Museums

museums-title = عجائب گھر
museums-intro = فہرست کے تمام عجائب گھر، ریاست کے لحاظ سے۔
museum-described = عوامی مآخذ سے بیان کیا گیا۔ عجائب گھر نے یہ صفحہ نہیں جانچا۔
museum-invited = عجائب گھر کو دعوت دی گئی ہے۔ اس نے یہ صفحہ نہیں جانچا۔
museum-joined = عجائب گھر فہرست میں شامل ہو چکا ہے۔
museum-joined-since = شمولیت کی تاریخ: { $date }؛ دفتر: { $office }
museum-kind = عجائب گھر کی قسم
museum-state = ریاست
museum-city = شہر
museum-address = پتا
museum-coordinates = محددات
museum-coordinates-town = محددات: صرف شہر
museum-coordinates-none = محددات معلوم نہیں۔
museum-website = ویب سائٹ
museum-website-opened = مدیران نے کھول کر دیکھی
museum-website-named = ماخذ میں مذکور، کھولی نہیں گئی
museum-website-not-checked = جانچی نہیں گئی
museum-website-not-known = کوئی ویب سائٹ معلوم نہیں۔
museum-contact = عجائب گھر کو کیسے لکھیں
museum-contact-none = خط کے لیے کوئی پتا فہرست کو معلوم نہیں۔
museum-owner = مالک
museum-keeper = نگران
museum-superior-bodies = بالا ادارے
museum-isil = ISIL
museum-wikidata = ویکی ڈیٹا
museum-founded = قیام
museum-collection-heading = ذخیرے کا حجم
museum-collection-differs = مآخذ مختلف اعداد دیتے ہیں؛ سب رکھے گئے ہیں۔
museum-collection-source = بمطابق { $source }
museum-collection-none = مدیران کو کوئی شائع شدہ عدد معلوم نہیں۔
museum-holdings = ذخیرے میں کیا ہے
museum-visiting-heading = زائرین کے لیے
museum-visiting-note = عوامی مآخذ سے؛ سفر سے پہلے عجائب گھر سے پوچھ لیں۔
museum-lending-heading = عاریت
museum-lending-not-stated = مدیران کو معلوم نہیں کہ عجائب گھر نے عاریت پر کچھ شائع کیا ہو۔
museum-lending-notice =
    { $count ->
        [one] { $count } ماہ پہلے درخواست چاہتا ہے
       *[other] { $count } ماہ پہلے درخواست چاہتا ہے
    }
museum-exhibits-heading = اس عجائب گھر کی نمائشی اشیا
museum-exhibits-all = اس عجائب گھر کی تمام نمائشی اشیا
museum-facets-heading = قسم، دور اور مواد کے لحاظ سے
museum-no-exhibits = اس عجائب گھر کی کوئی نمائشی شے ابھی فہرست میں نہیں۔
visitor-fact-halls = ہال
visitor-fact-floors = منزلیں
visitor-fact-departments = شعبے
visitor-fact-area = رقبہ
visitor-fact-building-area = عمارت کا رقبہ
visitor-fact-exhibition-area = نمائش کا رقبہ
visitor-fact-exhibition-and-building-area = نمائش اور عمارت کا رقبہ
visitor-fact-park-area = باغ کا رقبہ
visitor-fact-site-area = احاطے کا رقبہ
visitor-fact-area-note = رقبے کے بارے میں
visitor-fact-open-air = کھلی فضا کی اشیا
visitor-fact-hours = اوقات
visitor-fact-admission = داخلہ
visitor-fact-tickets = ٹکٹ
visitor-fact-phone = ٹیلی فون
visitor-fact-metro = میٹرو اسٹیشن
visitor-fact-place = مقام
visitor-fact-features = خصوصیات
visitor-fact-labels = لیبلوں کی زبانیں
visitor-fact-languages = زبانیں
visitor-fact-visitors = زائرین
visitor-fact-status = صورتِ حال
visitor-fact-tour = رہنمائی کے ساتھ سیر
visitor-fact-other = مزید معلومات

## Units, written after a number

unit-millimetre = { $number } ملی میٹر
unit-centimetre = { $number } سینٹی میٹر
unit-metre = { $number } میٹر
unit-gram = { $number } گرام
unit-kilogram = { $number } کلوگرام
unit-tonne = { $number } ٹن
unit-square-metre = { $number } مربع میٹر
unit-hectare = { $number } ہیکٹر
measure-height = اونچائی
measure-width = چوڑائی
measure-length = لمبائی
measure-depth = گہرائی
measure-side = ضلع
measure-diameter = قطر
measure-calibre = کیلیبر
measure-weight = وزن

## Exhibits

exhibits-title = نمائشی اشیا
exhibit-date = تاریخ
exhibit-maker = بنانے والا
exhibit-place-made = مقامِ ساخت
exhibit-materials = مواد
exhibit-measures = پیمائش
exhibit-marks = نشانات
exhibit-museum = عجائب گھر
exhibit-inventory-number = اندراج نمبر
exhibit-inventory-number-none = شائع نہیں ہوا
exhibit-rights = حقوق
exhibit-rights-not-stated = حقوق کا کوئی بیان شائع نہیں ہوا۔
exhibit-type = قسم
exhibit-record = کیا بیان ہوا ہے
exhibit-record-single-object = واحد شے
exhibit-record-group = اشیا کا گروہ
exhibit-record-set = سیٹ
exhibit-record-collection = ذخیرہ
exhibit-record-replica = مثنیٰ
exhibit-record-copy = نقل
exhibit-record-model = ماڈل
exhibit-record-reconstruction = تعمیرِ نو
exhibit-record-building = عمارت
exhibit-record-scene = منظر
exhibit-details-heading = تفصیلات
exhibit-people = اشخاص
exhibit-history-heading = سابقہ ملکیت اور واقعات
exhibit-exhibitions-heading = مشترکہ نمائشوں کے خیالات میں
exhibit-same-type-heading = دوسرے عجائب گھروں میں اسی قسم کی
exhibit-lending-heading = عاریت
exhibit-lending-stated-yes = بیان شدہ: عاریتاً دی جا سکتی ہے
exhibit-lending-stated-no = بیان شدہ: عاریتاً نہیں دی جاتی
exhibit-lending-not-stated = اس شے کو عاریتاً دینے پر کچھ نہیں کہا گیا۔ عجائب گھر سے پوچھیں۔
exhibit-lending-reason = وجہ
exhibit-lending-stated-on = { $date } کو بیان کیا گیا
exhibit-handling = سنبھال
exhibit-hazards = خطرات
exhibit-envelope = آب و ہوا
exhibit-drawing = اس قسم کا خاکہ، اس شے کا نہیں
exhibit-drawing-description = قسم کا خاکہ: { $term }
exhibit-no-picture = ابھی کوئی تصویر نہیں
exhibit-one-of-a-kind = ابھی کوئی تصویر نہیں۔ اپنی نوعیت کی واحد اشیا کا خاکہ نہیں بنایا جاتا۔
exhibit-picture-credit = تصویر: { $credit }
exhibit-ask = اس شے کی درخواست کیسے کریں

## Rights statements

rights-public-domain-mark = عوامی ملکیت
rights-cc0 = ہر استعمال کے لیے آزاد (CC0)
rights-cc-by = کریئیٹو کامنز، حوالے کے ساتھ (CC BY)
rights-cc-by-sa = کریئیٹو کامنز، حوالے کے ساتھ، یکساں شرائط (CC BY-SA)
rights-cc-other = کریئیٹو کامنز اجازت نامہ
rights-in-copyright = حقوقِ اشاعت کے تحت
rights-no-copyright = حقوقِ اشاعت نہیں
rights-not-evaluated = حقوقِ اشاعت کی جانچ نہیں ہوئی
rights-undetermined = حقوقِ اشاعت غیر متعین
rights-not-known = حقوقِ اشاعت معلوم نہیں

## Joint exhibitions

exhibitions-title = مشترکہ نمائشیں
exhibitions-intro = نمائشیں جو کئی عجائب گھر مل کر دکھا سکتے ہیں۔
exhibition-idea = مدیران کا خیال۔ کسی عجائب گھر سے نہیں پوچھا گیا۔
exhibition-idea-title = { $title } (خیال)
exhibition-proposed = عجائب گھروں کو پیش کی گئی۔ کچھ طے نہیں ہوا۔
exhibition-agreed = عجائب گھروں کی منظوری سے طے شدہ۔
exhibition-open = جاری ہے۔
exhibition-closed = ختم ہو چکی۔
exhibition-status = صورتِ حال
exhibition-museums-heading = عجائب گھر جن کی اشیا یہاں مذکور ہیں
exhibition-legs-heading = مقاماتِ نمائش
exhibition-no-legs = کوئی مقام نامزد نہیں ہوا۔
exhibition-facts-heading = تائیدی حقائق
exhibition-make-proposal = اس خیال سے تجویز تیار کریں

## Terms, events, people, places

terms-title = اصطلاحات
terms-intro = وہ الفاظ جن سے نمائشی اشیا ملتی ہیں، فہرست کی ہر زبان میں۔
term-group-object = اشیا کی قسمیں
term-group-material = مواد
term-group-period = ادوار
term-group-conflict = جنگیں اور واقعات
term-group-museum = عجائب گھر کے کام کے الفاظ
term-group-person = اشخاص کی قسمیں
term-in-other-languages = دوسری زبانوں میں
term-broader = وسیع تر اصطلاح
term-narrower = محدود تر اصطلاحات
term-broader-machine = مشین نے یہاں رکھا ہے، جانچا نہیں گیا
term-exact-match = یہی تصور دوسری جگہوں پر
term-exhibits-heading = اس اصطلاح کی نمائشی اشیا
term-no-exhibits = اس اصطلاح کی کوئی نمائشی شے ابھی نہیں۔
events-title = واقعات
people-title = اشخاص
places-title = مقامات
authority-words = جیسا مآخذ لکھتے ہیں
authority-part-of = اس کا حصہ
authority-parts = حصے
authority-term = اصطلاح
authority-date = تاریخ
authority-exhibits-heading = نمائشی اشیا
authority-no-exhibits = ابھی کوئی نمائشی شے اس ریکارڈ کا حوالہ نہیں دیتی۔
authority-machine = یہ ریکارڈ مشین نے مآخذ کے الفاظ سے بنایا ہے اور جانچا نہیں گیا۔

## Browse

browse-title = جائزہ
browse-intro = ہر فہرست اور ہر گنتی یہاں اسکرپٹ کے بغیر موجود ہے۔
browse-by-state = ریاست کے لحاظ سے
browse-by-museum = عجائب گھر کے لحاظ سے
browse-by-type = قسم کے لحاظ سے
browse-by-period = دور کے لحاظ سے
browse-by-material = مواد کے لحاظ سے
browse-page-title = نمائشی اشیا: { $value }
browse-narrow-heading = مزید محدود کریں
browse-first-of =
    { $total ->
        [one] { $total } میں سے پہلی { $shown } نمائشی اشیا
       *[other] { $total } میں سے پہلی { $shown } نمائشی اشیا
    }
browse-full-list = مکمل فہرست
browse-full-list-of = مکمل فہرست: { $museum }
browse-period-derived = نمائشی اشیا یہاں اپنی تاریخ یا ریکارڈ میں نامزد واقعے کے مطابق رکھی گئی ہیں۔ یہ پروگرام طے کرتا ہے؛ یہ ریکارڈ کا حصہ نہیں۔
browse-empty = یہاں ابھی کچھ نہیں۔
browse-list-part = حصہ { $part } از { $parts }

## Filter: the interactive list

filter-label = نمائشی اشیا تلاش کریں
filter-search-label = تلاش کے الفاظ
filter-search-hint = کسی بھی زبان اور رسم الخط میں
filter-facets-label = چھلنیاں
filter-museum = عجائب گھر
filter-state = ریاست
filter-type = قسم
filter-period = دور
filter-material = مواد
filter-record = کیا بیان ہوا ہے
filter-lending = عاریت
filter-lending-not-stated = کچھ نہیں کہا گیا
filter-century = صدی
filter-exhibition = مشترکہ نمائش
filter-show-more =
    { $count ->
        [one] { $count } مزید دکھائیں
       *[other] { $count } مزید دکھائیں
    }
filter-show-fewer = کم دکھائیں
filter-chosen-label = منتخب
filter-remove = ہٹائیں: { $value }
filter-clear-all = سب ہٹائیں
filter-results =
    { $count ->
        [one] { $count } نمائشی شے ملی
       *[other] { $count } نمائشی اشیا ملیں
    }
filter-none = کوئی نمائشی شے تمام منتخب باتوں پر پوری نہیں اترتی۔
filter-none-next = کوئی ایک منتخب قدر ہٹائیں، یا چھوٹا یا دوسرا لفظ تلاش کریں۔
filter-did-you-mean = کیا آپ کی مراد { $word } تھی؟
filter-show-next =
    { $count ->
        [one] { $count } مزید شے دکھائیں
       *[other] { $count } مزید اشیا دکھائیں
    }

## Selection

selection-title = انتخاب
selection-add = انتخاب میں شامل کریں
selection-add-named = انتخاب میں شامل کریں: { $title }
selection-remove = انتخاب سے ہٹائیں
selection-remove-named = انتخاب سے ہٹائیں: { $title }
selection-count =
    { $count ->
        [0] کچھ منتخب نہیں
        [one] { $count } نمائشی شے منتخب
       *[other] { $count } نمائشی اشیا منتخب
    }
selection-added = شامل کیا گیا: { $title }
selection-removed = ہٹایا گیا: { $title }
selection-undo = واپس لیں
selection-empty = آپ نے ابھی کچھ منتخب نہیں کیا۔
selection-empty-next = کوئی نمائشی شے کھولیں اور ”انتخاب میں شامل کریں“ چنیں۔
selection-full = براؤزر کی گنجائش بھر گئی ہے۔ آپ کا انتخاب اس صفحے کو چھوڑنے تک رہے گا؛ انتخاب ڈاؤن لوڈ کریں۔
selection-forbidden = یہ براؤزر صفحات کو کچھ محفوظ کرنے کی اجازت نہیں دیتا۔ آپ کا انتخاب اس صفحے کو چھوڑنے تک رہے گا؛ انتخاب ڈاؤن لوڈ کریں۔
selection-download = انتخاب ڈاؤن لوڈ کریں
selection-unreadable = اس براؤزر میں محفوظ مواد پڑھا نہیں جا سکتا۔ اسے الگ رکھ دیا گیا ہے، مٹایا نہیں گیا۔
selection-unreadable-download = الگ رکھا ہوا مواد ڈاؤن لوڈ کریں
device-clear = یہ آلہ صاف کریں
device-clear-explained = اس براؤزر سے انتخاب اور تمام مسودے مٹاتا ہے۔ ڈاؤن لوڈ کی گئی فائلیں باقی رہتی ہیں۔
device-clear-confirm = اس براؤزر سے انتخاب اور تمام مسودے مٹا دیں؟
device-cleared = اس براؤزر میں اب وترینا کا کچھ نہیں۔
confirm-yes = ہاں، مٹائیں
confirm-no = نہیں، رہنے دیں

## Proposal desk

proposal-title = تجویز
proposal-intro = اپنے انتخاب سے عاریت کی درخواست یا مشترکہ نمائش کی تجویز تیار کریں اور ہر عاریت دہندہ کے لیے ایک خط چھاپیں۔
proposal-binds-nobody = یہ درخواست کسی کو پابند نہیں کرتی جب تک دونوں فریق دستخط نہ کر دیں۔
proposal-nobody-told = کسی کو اطلاع نہیں دی گئی۔ خط اپنے مجاز ادارے کے ذریعے بھیجیں۔
proposal-not-yet-known = ابھی معلوم نہیں
proposal-leave-open = جو خالی چھوڑیں گے وہ ”ابھی معلوم نہیں“ چھپے گا۔
proposal-needs-script = تجویز کی میز کو اسکرپٹ اور WebAssembly والا براؤزر درکار ہے۔ ان کے بغیر خالی درخواست فارم چھاپیں۔
proposal-kind = آپ کیا تجویز کرتے ہیں؟
proposal-kind-loan-request = عاریت کی درخواست
proposal-kind-joint-exhibition = مشترکہ نمائش
proposal-asker-heading = درخواست گزار
proposal-asker-explained = عجائب گھر کا نام لکھیں؛ اس کا فہرست میں ہونا ضروری نہیں۔
proposal-legal-name = عجائب گھر کا قانونی نام
proposal-state = ریاست
proposal-address = پتا
proposal-superior-body = بالا ادارہ
proposal-office = دستخط کرنے والا دفتر
proposal-signatory = دستخط کنندہ
proposal-signatory-post = دستخط کنندہ کا عہدہ
proposal-contact = جواب کے لیے رابطہ
proposal-exhibition-heading = نمائش
proposal-exhibition-title = نمائش کا عنوان
proposal-purpose = مقصد
proposal-sections-heading = حصے
proposal-section-title = حصے کا عنوان
proposal-section-text = حصے کا متن
proposal-section-add = حصہ شامل کریں
proposal-section-remove = حصہ ہٹائیں
proposal-section-exhibits = حصے کی نمائشی اشیا
proposal-venues-heading = مقامات اور تاریخیں
proposal-venue-number = مقام { $number }
proposal-venue = مقامِ نمائش
proposal-room = کمرا
proposal-venue-add = مقام شامل کریں
proposal-venue-remove = مقام ہٹائیں
proposal-possession = ہماری تحویل میں
proposal-possession-from = ہماری تحویل میں، از
proposal-possession-until = ہماری تحویل میں، تا
proposal-display = نمائش پر
proposal-display-from = نمائش پر، از
proposal-display-until = نمائش پر، تا
proposal-exhibits-heading = کیا مانگا گیا ہے
proposal-ask = مطلوب
proposal-ask-original = اصل شے
proposal-ask-existing-copy = موجودہ نقل
proposal-ask-new-copy = نئی نقل یا سانچا
proposal-ask-digital-files = ڈیجیٹل فائلیں
proposal-ask-documents = دستاویزات
proposal-ask-proposed = ریکارڈ کی بنیاد پر تجویز کردہ؛ آپ دوسرا منتخب کر سکتے ہیں۔
proposal-records-not-loaded = اشیا کے ریکارڈ لوڈ نہ ہو سکے۔ ان کے لوڈ ہونے یا آپ کے انتخاب تک یہ کھلا رہے گا کہ کیا مانگا جائے۔
proposal-line-purpose = یہ شے کس لیے ہے
proposal-line-conditions = اس شے کے لیے شرائط
proposal-line-venues = کہاں دکھائی جائے گی
proposal-line-remove = یہ شے ہٹائیں
proposal-costs-heading = ادائیگی کون کرے گا
proposal-cost-packing = پیکنگ
proposal-cost-transport = نقل و حمل
proposal-cost-cover = خطرے کا تحفظ
proposal-cost-courier = ہمراہی
proposal-cost-conservation = تحفظِ آثار
proposal-cost-copies = نقول اور ڈیجیٹل فائلیں
proposal-cost-installation = تنصیب
proposal-payer-asker = درخواست گزار عجائب گھر
proposal-payer-lender = عاریت دہندہ عجائب گھر
proposal-payer-shared = مشترک
proposal-payer-does-not-arise = پیش نہیں آتا
proposal-cover = خطرے کا تحفظ
proposal-cover-state-indemnity = سرکاری ضمانت
proposal-cover-commercial = تجارتی بیمہ
proposal-cover-indemnity-and-commercial = سرکاری ضمانت اور تجارتی بیمہ
proposal-cover-lender-policy = عاریت دہندہ کا اپنا بیمہ
proposal-cover-asker-answers = درخواست گزار عجائب گھر ذمہ دار ہے
proposal-cover-note = تحفظ کے بارے میں
proposal-conditions-heading = پیش کردہ شرائط
proposal-climate = آب و ہوا
proposal-security = سلامتی
proposal-courier = ہمراہی
proposal-answer-by = جواب اس تاریخ تک مطلوب
proposal-letter-language = خط کی دوسری زبان
proposal-letter-language-none = کوئی نہیں
proposal-save = فائل کے طور پر محفوظ کریں
proposal-open = فائل کھولیں
proposal-print = خطوط چھاپیں
proposal-saved-here = اس براؤزر میں محفوظ۔
proposal-letter-count =
    { $count ->
        [one] { $count } خط، ہر عاریت دہندہ کے لیے ایک
       *[other] { $count } خطوط، ہر عاریت دہندہ کے لیے ایک
    }
proposal-empty = تجویز میں ابھی کوئی نمائشی شے نہیں۔ پہلے اپنے انتخاب میں کچھ شامل کریں۔
proposal-lender-unknown = عاریت دہندہ نامعلوم
proposal-state-unknown = ریاست نامعلوم

## Proposal desk: what the checks say

finding-heading = جانچ
finding-none = جانچ میں کچھ نہیں ملا۔
finding-count =
    { $count ->
        [one] { $count } نکتہ
       *[other] { $count } نکات
    }
finding-level-fail = ممکن نہیں
finding-level-warn = دوبارہ دیکھیں
finding-level-unknown = نامعلوم
finding-end-before-begin = اختتام، { $until }، آغاز، { $from }، سے پہلے ہے۔
finding-display-outside-possession = { $day } آپ کی تحویل کی مدت سے باہر ہے۔
finding-exhibit-twice = یہ شے دو بار مانگی گئی ہے۔
finding-two-places = { $title } { $from } سے { $until } تک بیک وقت دو جگہوں پر ہوتی۔
finding-stated-not-lent = عجائب گھر نے بیان کیا ہے کہ یہ شے عاریتاً نہیں دی جاتی۔
finding-stated-not-lent-reason = عجائب گھر نے بیان کیا ہے کہ یہ شے عاریتاً نہیں دی جاتی: { $reason }
finding-lending-not-stated = اس شے کو عاریتاً دینے پر کچھ نہیں کہا گیا۔
finding-record-unknown = یہ شے موجودہ فہرست میں نہیں؛ اس کے بارے میں کچھ نہیں جانچا جا سکتا۔
finding-record-not-loaded = اس شے کا ریکارڈ لوڈ نہ ہو سکا؛ اس کی جانچ ابھی نہیں ہوئی۔
finding-several-objects = یہ ریکارڈ کئی اشیا بیان کرتا ہے۔ بتائیں کون سی مراد ہیں۔
finding-lender-office-unknown = اس عجائب گھر کو خط بھیجنے کا پتا فہرست کو معلوم نہیں۔
finding-answer-after-possession = جواب { $answer } تک مطلوب ہے، جو عاریت کے آغاز { $from } کے بعد ہے۔
finding-day-has-passed = { $day } گزر چکا ہے۔
finding-notice-too-short =
    { $months ->
        [one] عجائب گھر { $months } ماہ پہلے درخواست چاہتا ہے۔
       *[other] عجائب گھر { $months } ماہ پہلے درخواست چاہتا ہے۔
    }
finding-notice-short-by-practice = چھ ماہ سے کم وقت ہے۔ دوسری جگہوں کے عجائب گھر اکثر اتنا وقت مانگتے ہیں؛ یہ وہاں کا دستور ہے، یہاں کا قاعدہ نہیں۔
finding-venue-missing = اس شے میں ایسا مقام مذکور ہے جو تجویز میں نہیں۔
finding-section-exhibit-missing = اس حصے میں ایسی شے مذکور ہے جو مانگی نہیں گئی۔
finding-nothing-asked = ابھی کچھ نہیں مانگا گیا۔
finding-not-yet-known = ابھی معلوم نہیں: { $field }

## Proposal desk: opening a file

open-too-large = یہ فائل تجویز ہونے کے لیے بہت بڑی ہے۔
open-not-json = یہ فائل پڑھی نہیں جا سکتی: JSON نامکمل ہے (سطر { $line }، کالم { $column })۔
open-foreign = یہ فائل وترینا سے بنی تجویز نہیں۔
open-newer = یہ فائل وترینا کے نئے نسخے سے بنی ہے۔ اسے وہیں کھولیں۔
open-malformed = یہ تجویز یہاں پڑھی نہیں جا سکتی: { $place }.
open-other-catalogue = یہ تجویز فہرست کے دوسرے نسخے پر تیار ہوئی تھی۔ اس کی اشیا جانچ لیں۔
open-done = تجویز کھل گئی۔
open-kept = آپ کا موجودہ مسودہ نہیں بدلا۔

## The letter

letter-title-loan = عاریت کی درخواست
letter-title-exhibition = مشترکہ نمائش کی تجویز
letter-to = بخدمت
letter-from = منجانب
letter-to-director = ڈائریکٹر صاحب/صاحبہ
letter-date = تاریخ
letter-reference = ہمارا حوالہ
letter-salutation = محترم/محترمہ،
letter-opening-loan = { $asker } کی { $lender } سے مؤدبانہ گزارش ہے کہ درج ذیل درخواست پر غور فرمایا جائے۔
letter-opening-exhibition = { $asker } مؤدبانہ { $lender } کو مشترکہ نمائش { $title } کی تجویز پیش کرتا ہے اور درج ذیل کے مطابق شرکت پر غور کی گزارش کرتا ہے۔
letter-list-intro =
    { $count ->
        [one] درخواست درج ذیل { $count } نمائشی شے کے بارے میں ہے، نام مشترکہ فہرست کے مطابق ہیں۔
       *[other] درخواست درج ذیل { $count } نمائشی اشیا کے بارے میں ہے، نام مشترکہ فہرست کے مطابق ہیں۔
    }
letter-column-number = نمبر شمار
letter-column-exhibit = نمائشی شے
letter-column-record = ریکارڈ
letter-column-inventory-number = اندراج نمبر
letter-column-asked = مطلوب
letter-column-venue = مقام
letter-column-remarks = کیفیت
letter-purpose = مقصد: { $purpose }.
letter-venue = مقام: { $venue }؛ کمرا: { $room }.
letter-possession = درخواست گزار عجائب گھر کی تحویل میں: { $from } سے { $until } تک۔
letter-display = نمائش پر: { $from } سے { $until } تک۔
letter-costs = اخراجات
letter-cover = خطرے کا تحفظ: { $cover }.
letter-conditions = پیش کردہ شرائط
letter-answer-by = { $date } تک جواب کے لیے ہم شکر گزار ہوں گے۔
letter-answer-open = جواب کے لیے کوئی تاریخ مقرر نہیں۔
letter-answer-wanted = براہِ کرم ہر شے کے لیے الگ جواب دیں؛ نقل، ڈیجیٹل فائلیں یا بعد کی تاریخ بھی قابلِ قبول ہے۔
letter-catalogue-note = بیانات عوامی مآخذ سے ہیں اور عجائب گھر نے نہیں جانچے، جب تک ریکارڈ میں اور نہ کہا گیا ہو۔ براہِ کرم غلطیوں کی تصحیح فرمائیں۔
letter-closing = آپ کا مخلص،
letter-signature = دستخط
letter-stamp = مہر
letter-name-and-post = نام اور عہدہ
letter-binds-nobody = یہ درخواست کسی کو پابند نہیں کرتی جب تک دونوں فریق دستخط نہ کر دیں۔
letter-made-with = مشترکہ فہرست وترینا سے تیار شدہ؛ اسے دستخط کنندہ کے سوا کسی نے نہیں بھیجا۔

## How to ask for an exhibit, and the blank form

ask-title = نمائشی شے کی درخواست کیسے کریں
ask-intro = فہرست نہ کچھ عاریتاً دیتی ہے نہ کچھ بھیجتی ہے۔ درخواست آپ کے عجائب گھر سے شے رکھنے والے عجائب گھر کو اس راستے سے جاتی ہے جو آپ کا مجاز ادارہ مقرر کرے۔
ask-step-record = شے کے صفحے سے ریکارڈ کا نمبر اور مستقل پتا لکھ لیں۔
ask-step-authority = اپنے بالا ادارے سے پوچھیں کہ آپ لکھ سکتے ہیں یا نہیں اور کس راستے سے۔
ask-step-form = نیچے دیا گیا فارم بھریں، یا تجویز کی میز استعمال کریں۔
ask-step-send = دستخط کروا کر بھیجیں۔ اس سائٹ سے کسی کو اس کی خبر نہیں ہوتی۔
ask-desk = تجویز کی میز کھولیں
ask-print = خالی فارم چھاپیں
form-title = درخواست فارم
form-intro = ہاتھ سے بھرا جائے۔ جو طے نہیں وہاں ”ابھی معلوم نہیں“ لکھیں۔

## About

about-title = وترینا کے بارے میں
about-what = وترینا شنگھائی تعاون تنظیم کی رکن ریاستوں کے عسکری تاریخ کے عجائب گھروں کی ایک مشترکہ فہرست ہے۔ نام کے معنی شیشے کی وہ الماری ہے جس میں عجائب گھر اپنی اشیا دکھاتا ہے۔
about-why-heading = یہ کیوں ہے
about-why = اپریل 2024 میں آستانہ میں رکن ریاستوں کے وزرائے دفاع نے اپنے عسکری تاریخ کے عجائب گھروں کے درمیان تعاون بڑھانے پر اتفاق کیا۔
about-principles-heading = اصول
about-principle-museum = شامل ہونے تک عجائب گھر عوامی مآخذ سے بیان کیا جاتا ہے؛ ہر صفحہ یہ بتاتا ہے۔
about-principle-equal = تمام ریاستوں کے نام الفاظ میں، قاری کے حروفِ تہجی کی ترتیب سے۔ نہ پرچم، نہ سرحدیں، نہ درجہ بندی۔
about-principle-unknown = جو معلوم نہیں اسے نامعلوم کہا جاتا ہے۔
about-principle-machine = مشین کا بنایا ہوا متن اسی طرح نشان زد ہے۔
about-principle-nothing-invented = کسی عجائب گھر کے لیے عاریت پر کوئی موقف یا اتفاق کبھی گھڑا نہیں جاتا۔
about-principle-correct = ہر چیز کی تصحیح ہو سکتی ہے اور اسے واپس لیا جا سکتا ہے۔
about-principle-private = نہ کوکی، نہ نگرانی، نہ کسی دوسرے میزبان سے کچھ لوڈ۔ آپ کا انتخاب آپ کے براؤزر میں رہتا ہے۔
about-principle-peace = یہ ثقافتی ورثے اور امن کا کام ہے۔
about-languages-heading = زبانیں
about-languages = ترجمے مشینی ہیں، جب تک اور نشان نہ ہو۔ زبان اچھی طرح جاننے والا شخص انھیں جانچ سکتا ہے۔
about-numbers-heading = فہرست اعداد میں
about-sources-heading = ریکارڈ کہاں سے آئے
about-sources = ہر ریکارڈ اپنے مآخذ اور ان کی مضبوطی بتاتا ہے۔ جہاں مآخذ میں اختلاف ہو، سب رکھے گئے ہیں۔
about-browsers-heading = براؤزر
about-browsers = ہر صفحہ کسی بھی براؤزر میں اسکرپٹ کے بغیر پڑھا جا سکتا ہے۔ چھلنیوں، انتخاب اور تجویز کی میز کو Chrome یا Edge 102، Firefox 115، Safari 16.4 یا نیا درکار ہے۔
about-data-heading = معطیات
about-data = تمام ریکارڈ JSON اور جدولوں کی صورت میں ڈاؤن لوڈ کیے جا سکتے ہیں۔
about-licence-heading = اجازت نامہ
about-licence = پروگرام: MIT یا Apache 2.0۔ فہرست کے اپنے متون: CC0۔ ماخذ سے لیے گئے نام اور عبارتیں اسی ماخذ کی ہیں۔

## Accessibility statement

accessibility-title = رسائی
accessibility-aim = ہر شخص کو یہ سائٹ استعمال کر سکنا چاہیے۔ ہمارا ہدف WCAG 2.2، درجہ AA ہے۔
accessibility-done-heading = کیا کیا گیا ہے
accessibility-done-keyboard = ہر چیز تک صرف کلیدی تختے سے پہنچا اور اسے استعمال کیا جا سکتا ہے۔
accessibility-done-reader = ہر صفحے پر سرخیاں، نام اور زبانیں ہیں جنھیں اسکرین ریڈر استعمال کر سکتا ہے۔
accessibility-done-script = ہر صفحہ اسکرپٹ کے بغیر مکمل ہے۔
accessibility-done-contrast = ہلکے اور گہرے دونوں رنگوں میں تضاد کم از کم 4.5 : 1 ہے۔
accessibility-done-zoom = متن 400 فیصد تک بڑا کیا جا سکتا ہے۔
accessibility-done-motion = کچھ بھی خود بخود نہیں ہلتا۔
accessibility-limits-heading = معلوم حدود
accessibility-limits-language = بیشتر متون مشینی ترجمہ ہیں اور سمجھنے میں مشکل ہو سکتے ہیں۔
accessibility-limits-tests = صفحات کی جانچ پروگرام سے ہوتی ہے؛ معاون ٹیکنالوجی استعمال کرنے والوں نے ابھی انھیں نہیں جانچا۔
accessibility-report-heading = ہمیں بتائیں
accessibility-report = اگر کچھ استعمال نہ ہو سکے تو { $address } پر لکھیں۔

## Nothing here: not found, withdrawn, moved

not-found-title = صفحہ نہیں ملا
not-found = اس پتے پر کوئی صفحہ نہیں۔
not-found-next = سرورق پر جائیں یا فہرست کا جائزہ لیں۔
withdrawn-title = ریکارڈ واپس لے لیا گیا
withdrawn-sentence = ریکارڈ { $id } { $date } کو واپس لیا گیا۔
withdrawn-reason-at-museum-request = عجائب گھر کی درخواست پر
withdrawn-reason-at-request = کسی شخص یا ادارے کی درخواست پر
withdrawn-reason-error = ریکارڈ غلط تھا
withdrawn-reason-duplicate = ریکارڈ دو بار درج تھا
withdrawn-reason-rights = حقوق کی وجہ سے
withdrawn-reason-other = کسی اور وجہ سے
redirect-title = ریکارڈ منتقل ہو گیا ہے
redirect-sentence = اس ریکارڈ کا اب دوسرا پتا ہے۔
redirect-follow = ریکارڈ پر جائیں

## When something fails

failure-offline = رابطہ موجود نہیں۔ جو صفحہ آپ دیکھ رہے ہیں وہ مکمل ہے؛ تلاش اور انتخاب رابطے کے ساتھ لوٹ آئیں گے۔
failure-loading = فہرست کا ایک حصہ لوڈ نہ ہو سکا۔ جو صفحہ آپ دیکھ رہے ہیں وہ مکمل ہے۔
failure-try-again = دوبارہ کوشش کریں
failure-broken-off = لوڈ ہونا بیچ میں رک گیا۔ جو صفحہ آپ دیکھ رہے ہیں وہ مکمل ہے۔
failure-other-version = یہ صفحہ کھلنے کے بعد فہرست بدل گئی ہے۔ صفحہ دوبارہ لوڈ کریں۔
failure-no-webassembly = اس براؤزر میں WebAssembly نہیں۔ صفحہ مکمل ہے؛ چھلنیوں، انتخاب اور تجویز کی میز کو نیا براؤزر درکار ہے۔
failure-old-browser = یہ براؤزر چھلنیوں، انتخاب اور تجویز کی میز کے لیے بہت پرانا ہے۔ صفحہ ان کے بغیر مکمل ہے۔
failure-unexpected = صفحے کے اس حصے میں کچھ خرابی ہوئی۔ باقی صفحہ مکمل ہے۔

## Feed

feed-title = { $site }: نئے اور تبدیل شدہ ریکارڈ
feed-subtitle = مشترکہ فہرست کے نئے، تبدیل شدہ اور واپس لیے گئے ریکارڈ
feed-changed = تبدیل شدہ: { $title }
feed-withdrawn = واپس لیا گیا: { $id }
