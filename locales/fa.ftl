# سخنان برنامه به فارسی. پیام‌ها را en.ftl تعیین می‌کند؛ بالای پیامی که کسی بررسی کرده است سطر `# status: reviewed` می‌آید.
-status = machine
-own-name = فارسی
-digits = ۰۱۲۳۴۵۶۷۸۹
-group-separator = ٬
-decimal-separator = ٫

## Numbers, dates, lists: pieces that the program puts together

list-joint = { "، " }
list-joint-of-two = { " و " }
list-joint-last = { " و " }
quotation = «{ $words }»
year-span = { $first }–{ $last }
year-before-common-era = { $year } پیش از میلاد
date-in-words = { $day } { $month } { $year }
month-of-year = { $month } { $year }
month-january = ژانویه
month-february = فوریه
month-march = مارس
month-april = آوریل
month-may = مه
month-june = ژوئن
month-july = ژوئیه
month-august = اوت
month-september = سپتامبر
month-october = اکتبر
month-november = نوامبر
month-december = دسامبر
date-month-january = ژانویهٔ
date-month-february = فوریهٔ
date-month-march = مارس
date-month-april = آوریل
date-month-may = مهٔ
date-month-june = ژوئن
date-month-july = ژوئیهٔ
date-month-august = اوت
date-month-september = سپتامبر
date-month-october = اکتبر
date-month-november = نوامبر
date-month-december = دسامبر
date-about = حدود { $date }
date-possibly = احتمالاً { $date }
date-from = از { $date }
date-until = تا { $date }
date-span = { $first } تا { $last }
date-or = { $first } یا { $last }
date-decade = دههٔ { $year }
date-century = سدهٔ { $century }
date-century-before-common-era = سدهٔ { $century } پیش از میلاد
date-spring = بهار { $year }
date-summer = تابستان { $year }
date-autumn = پاییز { $year }
date-winter = زمستان { $year }
date-not-known = تاریخ نامعلوم

## Counts: used on many pages

exhibit-count = { $count } اثر
museum-count = { $count } موزه
state-count = { $count } کشور
exhibition-count = { $count } نمایشگاه مشترک
term-count = { $count } اصطلاح
language-count = { $count } زبان
label-with-value = { $label }: { $value }

## Languages

language-name-en = انگلیسی
language-name-ru = روسی
language-name-zh-hans = چینی
language-name-kk-cyrl = قزاقی
language-name-ky = قرقیزی
language-name-tg = تاجیکی
language-name-uz-latn = ازبکی
language-name-hi = هندی
language-name-ur = اردو
language-name-fa = فارسی
language-name-be = بلاروسی

## Every page: head, navigation, foot

site-name = ویترین
site-subtitle = فهرست مشترک موزه‌های تاریخ نظامی کشورهای سازمان همکاری شانگهای
page-title = { $title } · { $site }
navigation-label = پیمایش اصلی
navigation-skip = رفتن به متن
navigation-home = صفحهٔ نخست
navigation-exhibits = آثار
navigation-museums = موزه‌ها
navigation-exhibitions = نمایشگاه‌های مشترک
navigation-states = کشورها
navigation-browse = مرور
navigation-terms = اصطلاحات
navigation-propose = پیشنهاد
navigation-about = درباره
navigation-accessibility = دسترس‌پذیری
navigation-ask = چگونگی درخواست اثر
navigation-language = زبان
navigation-breadcrumbs = شما اینجا هستید
foot-report = گزارش خطا یا درخواست حذف
foot-report-subject = ویترین: تصحیح یا حذف، رکورد { $record }
foot-report-body = رکورد: { $record }. زبان صفحه: { $language }. چه چیزی نادرست است و از کجا می‌دانید:
foot-draft = پیش‌نویس. این فهرست منتشر نشده است؛ به آن استناد نکنید.
foot-language-machine = متن فارسی این صفحه ترجمهٔ ماشینی است و هنوز کسی آن را بررسی نکرده است.
foot-date = فهرست به تاریخ { $date }
foot-licence = استفاده از متن‌های خود فهرست آزاد است (CC0).
foot-publisher = ناشر: { $publisher }
foot-feed = خوراک رکوردهای تازه و تغییریافته
foot-permalink = نشانی دائمی
record-changed = آخرین تغییر رکورد: { $date }
record-id = رکورد { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = متن اصلی
text-status-human = ترجمهٔ انسانی
text-status-machine = ترجمهٔ ماشینی، بررسی‌نشده
text-status-reviewed = ترجمهٔ ماشینی، بررسی‌شده به دست انسان
text-shown-in = زبان متن: { $language }
text-show-original = نمایش متن اصلی
text-by-museum = متن از موزه
text-by-editors = متن از ویراستاران فهرست
text-by-source = عبارت برگرفته از منبع
also-known-as = نام‌های دیگر
confidence-label = درجهٔ اطمینان
confidence-high = زیاد: منبعی به‌روشنی بیان کرده است
confidence-medium = متوسط: یک منبع نه‌چندان معتبر، یا تا حدی دانسته‌های عمومی
confidence-low = کم: تنها منابع ضعیف
basis-type = معمول این نوع؛ دربارهٔ خود این اثر بیان نشده است
sources-heading = منابع
sources-none = منبعی ذکر نشده است.
source-supports = مؤید: { $statement }
source-strength-institution = نهاد
source-strength-secondary = منبع دست‌دوم
source-strength-weak = منبع ضعیف
reader-notes-heading = یادداشت برای خوانندگان
citation-heading = شیوهٔ ارجاع به این رکورد
citation-text = { $title }. { $museum }. { $site }، رکورد { $id }، تغییر: { $date }. { $address }
downloads-heading = بارگیری
download-record = این رکورد به صورت { $forms }
download-lines = همهٔ رکوردها به صورت JSON Lines
download-table = همهٔ رکوردها به صورت جدول (CSV)

## The list of languages at the root

languages-title = زبان خود را برگزینید

## Home

home-title = فهرست مشترک موزه‌های تاریخ نظامی
home-intro = آنچه موزه‌های تاریخ نظامی کشورهای عضو سازمان همکاری شانگهای نگه می‌دارند، در یک فهرست.
home-totals = { $exhibits } از { $museums } در { $states }
home-object-of-the-day = اثر روز
home-exhibitions-heading = اندیشه‌هایی برای نمایشگاه مشترک
home-museums-heading = موزه‌ها
home-search-label = جست‌وجو در فهرست
home-search-button = جست‌وجو
home-browse-heading = راه‌های ورود به فهرست
home-browse-all = مرور همهٔ آثار
home-new-heading = رکوردهای تازه و تغییریافته

## Maps

map-description = نقشه با خط ساحلی، رودها، دریاچه‌ها و شهرهای موزه‌ها. مرزی در آن کشیده نشده است.
map-credit = خط ساحلی، رودها و دریاچه‌ها: Natural Earth، مالکیت عمومی

## States

states-title = کشورها
states-intro = کشورهای عضو سازمان همکاری شانگهای به ترتیب الفبا.
state-member = کشور عضو
state-observer = کشور ناظر
state-dialogue-partner = شریک گفت‌وگو
state-partner = شریک سازمان همکاری شانگهای
state-no-status = در این روز جایگاهی در سازمان ندارد
state-status-on = جایگاه در { $date }
state-status-from = { $status } از { $date }
state-status-between = { $status } از { $first } تا { $last }
state-founding-member = عضو بنیان‌گذار سازمان
state-shanghai-five = از اعضای «شانگهای پنج»
state-capital = پایتخت
state-languages = زبان‌های رکوردها
state-membership-heading = عضویت
state-museums-heading = موزه‌های این کشور
state-exhibits-heading = آثار این کشور
state-no-museums = هنوز موزه‌ای از این کشور در فهرست نیست.
organisation-facts-heading = روزهای مهم تاریخ سازمان
organisation-partners-heading = شرکای سازمان همکاری شانگهای
organisation-former-observers = ناظران تا سال ۲۰۲۵
organisation-former-dialogue-partners = شرکای گفت‌وگو تا سال ۲۰۲۵
organisation-added-partners = شرکای افزوده‌شده در سال ۲۰۲۵

## Museums

museums-title = موزه‌ها
museums-intro = همهٔ موزه‌های فهرست به تفکیک کشور.
museum-described = برگرفته از منابع عمومی. موزه این صفحه را بررسی نکرده است.
museum-invited = از موزه دعوت شده است. موزه این صفحه را بررسی نکرده است.
museum-joined = موزه به فهرست پیوسته است.
museum-joined-since = تاریخ پیوستن: { $date }؛ به تصمیم: { $office }
museum-kind = نوع موزه
museum-state = کشور
museum-city = شهر
museum-address = نشانی
museum-coordinates = مختصات
museum-coordinates-town = مختصات: تنها شهر
museum-coordinates-none = مختصات نامعلوم است.
museum-website = وبگاه
museum-website-opened = ویراستاران آن را گشوده‌اند
museum-website-named = منبعی از آن نام برده است، گشوده نشده
museum-website-not-checked = بررسی‌نشده
museum-website-not-known = وبگاهی شناخته نیست.
museum-contact = چگونگی مکاتبه با موزه
museum-contact-none = نشانی نامه‌نگاری بر فهرست معلوم نیست.
museum-owner = مالک
museum-keeper = نگه‌دارنده
museum-superior-bodies = نهادهای بالادستی
museum-isil = ISIL
museum-wikidata = ویکی‌داده
museum-founded = بنیان‌گذاری
museum-collection-heading = اندازهٔ مجموعه
museum-collection-differs = ارقام منابع متفاوت است؛ همه نگه داشته شده‌اند.
museum-collection-source = به گفتهٔ { $source }
museum-collection-none = رقم منتشرشده‌ای بر ویراستاران معلوم نیست.
museum-holdings = آنچه نگه می‌دارد
museum-visiting-heading = برای بازدیدکنندگان
museum-visiting-note = برگرفته از منابع عمومی؛ پیش از سفر از موزه بپرسید.
museum-lending-heading = امانت
museum-lending-not-stated = ویراستاران از موزه مطلب منتشرشده‌ای دربارهٔ امانت نمی‌شناسند.
museum-lending-notice = درخواست باید { $count } ماه پیش‌تر داده شود
museum-exhibits-heading = آثار این موزه
museum-exhibits-all = همهٔ آثار این موزه
museum-facets-heading = بر پایهٔ نوع، دوره و جنس
museum-no-exhibits = هنوز اثری از این موزه در فهرست نیست.
visitor-fact-halls = تالارها
visitor-fact-floors = طبقات
visitor-fact-departments = بخش‌ها
visitor-fact-area = مساحت
visitor-fact-building-area = مساحت ساختمان
visitor-fact-exhibition-area = مساحت نمایشگاه
visitor-fact-exhibition-and-building-area = مساحت نمایشگاه و ساختمان
visitor-fact-park-area = مساحت بوستان
visitor-fact-site-area = مساحت محوطه
visitor-fact-area-note = دربارهٔ مساحت
visitor-fact-open-air = آثار فضای باز
visitor-fact-hours = ساعت‌های بازدید
visitor-fact-admission = ورود
visitor-fact-tickets = بلیت
visitor-fact-phone = تلفن
visitor-fact-metro = ایستگاه مترو
visitor-fact-place = مکان
visitor-fact-features = ویژگی‌ها
visitor-fact-labels = زبان برچسب‌ها
visitor-fact-languages = زبان‌ها
visitor-fact-visitors = بازدیدکنندگان
visitor-fact-status = وضعیت
visitor-fact-tour = بازدید با راهنما
visitor-fact-other = آگاهی دیگر

## Units, written after a number

unit-millimetre = { $number } میلی‌متر
unit-centimetre = { $number } سانتی‌متر
unit-metre = { $number } متر
unit-gram = { $number } گرم
unit-kilogram = { $number } کیلوگرم
unit-tonne = { $number } تن
unit-square-metre = { $number } متر مربع
unit-hectare = { $number } هکتار
measure-height = بلندا
measure-width = پهنا
measure-length = درازا
measure-depth = ژرفا
measure-side = ضلع
measure-diameter = قطر
measure-calibre = کالیبر
measure-weight = وزن

## Exhibits

exhibits-title = آثار
exhibit-date = تاریخ
exhibit-maker = سازنده
exhibit-place-made = محل ساخت
exhibit-materials = جنس
exhibit-measures = اندازه‌ها
exhibit-marks = نشانه‌ها و نوشته‌ها
exhibit-museum = موزه
exhibit-inventory-number = شمارهٔ ثبت
exhibit-inventory-number-none = منتشر نشده
exhibit-rights = حقوق
exhibit-rights-not-stated = بیانیهٔ حقوقی منتشر نشده است.
exhibit-type = نوع
exhibit-record = موضوع رکورد
exhibit-record-single-object = تک‌اثر
exhibit-record-group = گروهی از اشیا
exhibit-record-set = مجموعهٔ کامل
exhibit-record-collection = مجموعه
exhibit-record-replica = بدل
exhibit-record-copy = رونوشت
exhibit-record-model = مدل
exhibit-record-reconstruction = بازسازی
exhibit-record-building = ساختمان
exhibit-record-scene = صحنه
exhibit-details-heading = جزئیات
exhibit-people = اشخاص
exhibit-history-heading = پیشینه و رویدادها
exhibit-exhibitions-heading = در اندیشه‌های نمایشگاه مشترک
exhibit-same-type-heading = از همین نوع در موزه‌های دیگر
exhibit-lending-heading = امانت
exhibit-lending-stated-yes = اعلام شده: امانت داده می‌شود
exhibit-lending-stated-no = اعلام شده: امانت داده نمی‌شود
exhibit-lending-not-stated = دربارهٔ امانت این اثر چیزی اعلام نشده است. از موزه بپرسید.
exhibit-lending-reason = دلیل
exhibit-lending-stated-on = تاریخ اعلام: { $date }
exhibit-handling = جابه‌جایی و نگهداری
exhibit-hazards = خطرها
exhibit-envelope = شرایط اقلیمی
exhibit-drawing = طرحی از این نوع، نه از خود این اثر
exhibit-drawing-description = طرح نوع: { $term }
exhibit-no-picture = هنوز تصویری نیست
exhibit-one-of-a-kind = هنوز تصویری نیست. از آثار یگانه طرح نوعی کشیده نمی‌شود.
exhibit-picture-credit = تصویر: { $credit }
exhibit-ask = چگونگی درخواست این اثر

## Rights statements

rights-public-domain-mark = مالکیت عمومی
rights-cc0 = استفادهٔ آزاد (CC0)
rights-cc-by = کریتیو کامنز، با ذکر نام (CC BY)
rights-cc-by-sa = کریتیو کامنز، با ذکر نام، انتشار همسان (CC BY-SA)
rights-cc-other = پروانهٔ کریتیو کامنز
rights-in-copyright = دارای حق نشر
rights-no-copyright = بدون حق نشر
rights-not-evaluated = حق نشر ارزیابی نشده
rights-undetermined = حق نشر نامشخص
rights-not-known = حق نشری شناخته نیست

## Joint exhibitions

exhibitions-title = نمایشگاه‌های مشترک
exhibitions-intro = نمایشگاه‌هایی که چند موزه می‌توانند با هم برپا کنند.
exhibition-idea = اندیشهٔ ویراستاران. از هیچ موزه‌ای پرسیده نشده است.
exhibition-idea-title = { $title } (اندیشه)
exhibition-proposed = به موزه‌ها پیشنهاد شده است. توافقی نشده است.
exhibition-agreed = موزه‌ها توافق کرده‌اند.
exhibition-open = برپاست.
exhibition-closed = پایان یافته است.
exhibition-status = وضعیت
exhibition-museums-heading = موزه‌هایی که آثارشان در اینجا نام برده شده است
exhibition-legs-heading = محل‌های برگزاری
exhibition-no-legs = محلی تعیین نشده است.
exhibition-facts-heading = شواهد
exhibition-make-proposal = تهیهٔ پیشنهاد از این اندیشه

## Terms, events, people, places

terms-title = اصطلاحات
terms-intro = واژه‌هایی که آثار با آن‌ها یافته می‌شوند، به همهٔ زبان‌های فهرست.
term-group-object = انواع آثار
term-group-material = جنس‌ها
term-group-period = دوره‌ها
term-group-conflict = جنگ‌ها و رویدادها
term-group-museum = واژه‌های کار موزه
term-group-person = گروه‌های اشخاص
term-in-other-languages = به زبان‌های دیگر
term-broader = اصطلاح عام‌تر
term-narrower = اصطلاحات خاص‌تر
term-broader-machine = جای آن را ماشین تعیین کرده است، بررسی‌نشده
term-exact-match = همین مفهوم در جای دیگر
term-exhibits-heading = آثار زیر این اصطلاح
term-no-exhibits = هنوز اثری زیر این اصطلاح نیست.
events-title = رویدادها
people-title = اشخاص
places-title = مکان‌ها
authority-words = چنان‌که منابع می‌نویسند
authority-part-of = بخشی از
authority-parts = بخش‌ها
authority-term = اصطلاح
authority-date = تاریخ
authority-exhibits-heading = آثار
authority-no-exhibits = هنوز اثری به این رکورد ارجاع نمی‌دهد.
authority-machine = این رکورد را ماشین از سخنان منابع ساخته است و بررسی نشده است.

## Browse

browse-title = مرور
browse-intro = همهٔ فهرست‌ها و شمارش‌ها بی‌نیاز از اسکریپت در اینجا هست.
browse-by-state = بر پایهٔ کشور
browse-by-museum = بر پایهٔ موزه
browse-by-type = بر پایهٔ نوع
browse-by-period = بر پایهٔ دوره
browse-by-material = بر پایهٔ جنس
browse-page-title = آثار: { $value }
browse-narrow-heading = محدودتر
browse-first-of = { $shown } اثر نخست از { $total } اثر
browse-full-list = فهرست کامل
browse-full-list-of = فهرست کامل: { $museum }
browse-period-derived = آثار بر پایهٔ تاریخ خود یا رویدادی که رکورد نام می‌برد در اینجا آمده‌اند. این را برنامه تعیین می‌کند و بخشی از رکورد نیست.
browse-empty = هنوز چیزی در اینجا نیست.
browse-list-part = بخش { $part } از { $parts }

## Filter: the interactive list

filter-label = یافتن آثار
filter-search-label = واژه‌های جست‌وجو
filter-search-hint = به هر زبان و خط
filter-facets-label = پالایه‌ها
filter-museum = موزه
filter-state = کشور
filter-type = نوع
filter-period = دوره
filter-material = جنس
filter-record = موضوع رکورد
filter-lending = امانت
filter-lending-not-stated = اعلام‌نشده
filter-century = سده
filter-exhibition = نمایشگاه مشترک
filter-show-more = نمایش { $count } مورد دیگر
filter-show-fewer = نمایش کمتر
filter-chosen-label = برگزیده‌ها
filter-remove = برداشتن: { $value }
filter-clear-all = پاک کردن همه
filter-results = { $count } اثر یافت شد
filter-none = اثری با همهٔ این برگزیده‌ها سازگار نیست.
filter-none-next = یکی از برگزیده‌ها را بردارید یا واژه‌ای کوتاه‌تر یا دیگر بجویید.
filter-did-you-mean = آیا منظورتان { $word } بود؟
filter-show-next = نمایش { $count } اثر دیگر

## Selection

selection-title = گزیده
selection-add = افزودن به گزیده
selection-add-named = افزودن به گزیده: { $title }
selection-remove = برداشتن از گزیده
selection-remove-named = برداشتن از گزیده: { $title }
selection-count =
    { $count ->
        [0] چیزی برگزیده نشده است
        [one] { $count } اثر برگزیده شده است
       *[other] { $count } اثر برگزیده شده است
    }
selection-added = افزوده شد: { $title }
selection-removed = برداشته شد: { $title }
selection-undo = بازگرداندن
selection-empty = هنوز چیزی برنگزیده‌اید.
selection-empty-next = اثری را بگشایید و «افزودن به گزیده» را برگزینید.
selection-full = حافظهٔ مرورگر پر است. گزیدهٔ شما تا ترک این صفحه می‌ماند؛ گزیده را بارگیری کنید.
selection-forbidden = این مرورگر به صفحه‌ها اجازهٔ نگهداری نمی‌دهد. گزیدهٔ شما تا ترک این صفحه می‌ماند؛ گزیده را بارگیری کنید.
selection-download = بارگیری گزیده
selection-unreadable = آنچه این مرورگر نگه داشته بود خواندنی نیست. کنار گذاشته شد و پاک نشد.
selection-unreadable-download = بارگیری آنچه کنار گذاشته شد
device-clear = پاک کردن این دستگاه
device-clear-explained = گزیده و همهٔ پیش‌نویس‌ها را از این مرورگر پاک می‌کند. پرونده‌های بارگیری‌شده می‌مانند.
device-clear-confirm = گزیده و همهٔ پیش‌نویس‌ها از این مرورگر پاک شوند؟
device-cleared = این مرورگر دیگر چیزی از ویترین نگه نمی‌دارد.
confirm-yes = بله، پاک شود
confirm-no = نه، بماند

## Proposal desk

proposal-title = پیشنهاد
proposal-intro = از گزیدهٔ خود درخواست امانت یا پیشنهاد نمایشگاه مشترک بسازید و برای هر امانت‌دهنده نامه‌ای چاپ کنید.
proposal-binds-nobody = این درخواست تا امضای هر دو طرف هیچ‌کس را متعهد نمی‌کند.
proposal-nobody-told = به هیچ‌کس خبر داده نشده است. نامه را از راه مقام بالادست خود بفرستید.
proposal-not-yet-known = هنوز نامعلوم
proposal-leave-open = آنچه خالی بماند «هنوز نامعلوم» چاپ می‌شود.
proposal-needs-script = میز پیشنهاد به مرورگری با اسکریپت و WebAssembly نیاز دارد. بدون آن‌ها برگهٔ خالی درخواست را چاپ کنید.
proposal-kind = چه پیشنهاد می‌کنید؟
proposal-kind-loan-request = درخواست امانت
proposal-kind-joint-exhibition = نمایشگاه مشترک
proposal-asker-heading = درخواست‌کننده
proposal-asker-explained = نام موزه را بنویسید؛ لازم نیست در فهرست باشد.
proposal-legal-name = نام رسمی موزه
proposal-state = کشور
proposal-address = نشانی
proposal-superior-body = نهاد بالادستی
proposal-office = دفتر امضاکننده
proposal-signatory = امضاکننده
proposal-signatory-post = سمت امضاکننده
proposal-contact = راه تماس برای پاسخ
proposal-exhibition-heading = نمایشگاه
proposal-exhibition-title = عنوان نمایشگاه
proposal-purpose = هدف
proposal-sections-heading = بخش‌ها
proposal-section-title = عنوان بخش
proposal-section-text = متن بخش
proposal-section-add = افزودن بخش
proposal-section-remove = برداشتن بخش
proposal-section-exhibits = آثار بخش
proposal-venues-heading = محل‌ها و تاریخ‌ها
proposal-venue-number = محل { $number }
proposal-venue = محل برگزاری
proposal-room = تالار
proposal-venue-add = افزودن محل
proposal-venue-remove = برداشتن محل
proposal-possession = در نگهداری ما
proposal-possession-from = در نگهداری ما از
proposal-possession-until = در نگهداری ما تا
proposal-display = در نمایش
proposal-display-from = در نمایش از
proposal-display-until = در نمایش تا
proposal-exhibits-heading = آنچه درخواست می‌شود
proposal-ask = درخواست
proposal-ask-original = اصل اثر
proposal-ask-existing-copy = رونوشت موجود
proposal-ask-new-copy = رونوشت یا قالب تازه
proposal-ask-digital-files = پرونده‌های دیجیتال
proposal-ask-documents = اسناد
proposal-ask-proposed = بر پایهٔ رکورد پیشنهاد شده است؛ می‌توانید دیگری را برگزینید.
proposal-records-not-loaded = رکوردهای آثار بار نشدند. تا بار شدن آن‌ها یا انتخاب شما، آنچه درخواست می‌شود باز می‌ماند.
proposal-line-purpose = این اثر برای چیست
proposal-line-conditions = شرایط این اثر
proposal-line-venues = محل نمایش
proposal-line-remove = برداشتن این اثر
proposal-costs-heading = پرداخت‌کننده
proposal-cost-packing = بسته‌بندی
proposal-cost-transport = حمل
proposal-cost-cover = پوشش خطر
proposal-cost-courier = همراهی
proposal-cost-conservation = حفاظت
proposal-cost-copies = رونوشت‌ها و پرونده‌های دیجیتال
proposal-cost-installation = نصب
proposal-payer-asker = موزهٔ درخواست‌کننده
proposal-payer-lender = موزهٔ امانت‌دهنده
proposal-payer-shared = مشترک
proposal-payer-does-not-arise = پیش نمی‌آید
proposal-cover = پوشش خطر
proposal-cover-state-indemnity = ضمانت دولتی
proposal-cover-commercial = بیمهٔ تجاری
proposal-cover-indemnity-and-commercial = ضمانت دولتی و بیمهٔ تجاری
proposal-cover-lender-policy = بیمهٔ خود امانت‌دهنده
proposal-cover-asker-answers = موزهٔ درخواست‌کننده پاسخگوست
proposal-cover-note = دربارهٔ پوشش
proposal-conditions-heading = شرایط پیشنهادی
proposal-climate = شرایط اقلیمی
proposal-security = حفاظت و امنیت
proposal-courier = همراه
proposal-answer-by = مهلت پاسخ
proposal-letter-language = زبان دوم نامه
proposal-letter-language-none = هیچ‌کدام
proposal-save = ذخیره در پرونده
proposal-open = گشودن پرونده
proposal-print = چاپ نامه‌ها
proposal-saved-here = در این مرورگر نگه داشته شد.
proposal-letter-count = { $count } نامه، برای هر امانت‌دهنده یکی
proposal-empty = پیشنهاد هنوز اثری ندارد. نخست به گزیدهٔ خود بیفزایید.
proposal-lender-unknown = امانت‌دهنده نامعلوم
proposal-state-unknown = کشور نامعلوم

## Proposal desk: what the checks say

finding-heading = بررسی‌ها
finding-none = بررسی‌ها چیزی نیافتند.
finding-count = { $count } تذکر
finding-level-fail = ناممکن
finding-level-warn = بازنگری شود
finding-level-unknown = نامعلوم
finding-end-before-begin = پایان، { $until }، پیش از آغاز، { $from }، است.
finding-display-outside-possession = { $day } بیرون از زمان نگهداری شماست.
finding-exhibit-twice = این اثر دو بار درخواست شده است.
finding-two-places = { $title } از { $from } تا { $until } هم‌زمان در دو جا می‌بود.
finding-stated-not-lent = موزه اعلام کرده است که این اثر امانت داده نمی‌شود.
finding-stated-not-lent-reason = موزه اعلام کرده است که این اثر امانت داده نمی‌شود: { $reason }
finding-lending-not-stated = دربارهٔ امانت این اثر چیزی اعلام نشده است.
finding-record-unknown = این اثر در فهرستِ در دست نیست؛ چیزی از آن را نمی‌توان بررسی کرد.
finding-record-not-loaded = رکورد این اثر بار نشد؛ هنوز بررسی نشده است.
finding-several-objects = این رکورد چند شیء را وصف می‌کند. بگویید کدام را می‌خواهید.
finding-lender-office-unknown = نشانی نامه‌نگاری با این موزه بر فهرست معلوم نیست.
finding-answer-after-possession = پاسخ تا { $answer } خواسته شده است، پس از آغاز امانت در { $from }.
finding-day-has-passed = { $day } گذشته است.
finding-notice-too-short = موزه می‌خواهد درخواست { $months } ماه پیش‌تر داده شود.
finding-notice-short-by-practice = کمتر از شش ماه مهلت. موزه‌های جاهای دیگر اغلب چنین مهلتی می‌خواهند؛ این رسم جاهای دیگر است، نه قاعدهٔ اینجا.
finding-venue-missing = این اثر محلی را نام می‌برد که در پیشنهاد نیست.
finding-section-exhibit-missing = این بخش اثری را نام می‌برد که درخواست نشده است.
finding-nothing-asked = هنوز چیزی درخواست نشده است.
finding-not-yet-known = هنوز نامعلوم: { $field }

## Proposal desk: opening a file

open-too-large = این پرونده بزرگ‌تر از آن است که پیشنهاد باشد.
open-not-json = این پرونده خوانده نمی‌شود: JSON کامل نیست (سطر { $line }، ستون { $column }).
open-foreign = این پرونده پیشنهاد ساخته‌شده با ویترین نیست.
open-newer = این پرونده با نسخهٔ تازه‌تر ویترین ساخته شده است. آن را همان‌جا بگشایید.
open-malformed = پیشنهاد در اینجا خوانده نمی‌شود: { $place }.
open-other-catalogue = این پیشنهاد بر پایهٔ ویرایش دیگری از فهرست تهیه شده است. آثار آن را بررسی کنید.
open-done = پیشنهاد گشوده شد.
open-kept = پیش‌نویس کنونی شما تغییر نکرد.

## The letter

letter-title-loan = درخواست امانت
letter-title-exhibition = پیشنهاد نمایشگاه مشترک
letter-to = به
letter-from = از
letter-to-director = ریاست محترم موزه
letter-date = تاریخ
letter-reference = شمارهٔ نامه
letter-salutation = با سلام و احترام،
letter-opening-loan = { $asker } با احترام از { $lender } خواهشمند است درخواست زیر را بررسی فرماید.
letter-opening-exhibition = { $asker } با احترام برگزاری نمایشگاه مشترک { $title } را به { $lender } پیشنهاد می‌کند و خواهشمند است مشارکت به شرح زیر را بررسی فرماید.
letter-list-intro = درخواست دربارهٔ { $count } اثر زیر است که نام آن‌ها چنان است که در فهرست مشترک آمده است.
letter-column-number = ردیف
letter-column-exhibit = اثر
letter-column-record = رکورد
letter-column-inventory-number = شمارهٔ ثبت
letter-column-asked = درخواست
letter-column-venue = محل
letter-column-remarks = ملاحظات
letter-purpose = هدف: { $purpose }.
letter-venue = محل برگزاری: { $venue }؛ تالار: { $room }.
letter-possession = در نگهداری موزهٔ درخواست‌کننده: از { $from } تا { $until }.
letter-display = در نمایش: از { $from } تا { $until }.
letter-costs = هزینه‌ها
letter-cover = پوشش خطر: { $cover }.
letter-conditions = شرایط پیشنهادی
letter-answer-by = از پاسخ شما تا { $date } سپاسگزار خواهیم بود.
letter-answer-open = مهلتی برای پاسخ تعیین نشده است.
letter-answer-wanted = خواهشمند است برای هر اثر جداگانه پاسخ دهید؛ رونوشت، پرونده‌های دیجیتال یا زمانی دیرتر نیز پذیرفته است.
letter-catalogue-note = شرح‌ها از منابع عمومی است و موزه آن‌ها را بررسی نکرده است، مگر آنکه در رکورد آمده باشد. خواهشمند است موارد نادرست را تصحیح فرمایید.
letter-closing = با احترام،
letter-signature = امضا
letter-stamp = مهر
letter-name-and-post = نام و سمت
letter-binds-nobody = این درخواست تا امضای هر دو طرف هیچ‌کس را متعهد نمی‌کند.
letter-made-with = تهیه‌شده با فهرست مشترک ویترین؛ کسی جز امضاکننده آن را نفرستاده است.

## How to ask for an exhibit, and the blank form

ask-title = چگونگی درخواست اثر
ask-intro = فهرست چیزی امانت نمی‌دهد و چیزی نمی‌فرستد. درخواست از موزهٔ شما به موزهٔ نگه‌دارندهٔ اثر می‌رود، از راهی که مقام بالادست شما مقرر کرده است.
ask-step-record = شمارهٔ رکورد و نشانی دائمی را از صفحهٔ اثر یادداشت کنید.
ask-step-authority = از نهاد بالادستی بپرسید که آیا و از چه راهی می‌توانید بنویسید.
ask-step-form = برگهٔ زیر را پر کنید یا از میز پیشنهاد بهره بگیرید.
ask-step-send = به امضا برسانید و بفرستید. این وبگاه به کسی خبر نمی‌دهد.
ask-desk = گشودن میز پیشنهاد
ask-print = چاپ برگهٔ خالی
form-title = برگهٔ درخواست
form-intro = با دست پر شود. آنچه معلوم نیست «هنوز نامعلوم» نوشته شود.

## About

about-title = دربارهٔ ویترین
about-what = ویترین فهرست مشترک آثاری است که موزه‌های تاریخ نظامی کشورهای عضو سازمان همکاری شانگهای نگه می‌دارند. نام آن به معنای قفسهٔ شیشه‌ای است که موزه در آن آثارش را می‌نمایاند.
about-why-heading = چرا هست
about-why = در آوریل ۲۰۲۴ در آستانه، وزیران دفاع کشورهای عضو توافق کردند که همکاری موزه‌های تاریخ نظامی خود را گسترش دهند.
about-principles-heading = اصول
about-principle-museum = هر موزه تا هنگام پیوستن از روی منابع عمومی وصف می‌شود؛ هر صفحه این را می‌گوید.
about-principle-equal = همهٔ کشورها با واژه و به ترتیب الفبای خواننده نام برده می‌شوند. بی پرچم، بی مرز، بی رتبه‌بندی.
about-principle-unknown = آنچه دانسته نیست نامعلوم خوانده می‌شود.
about-principle-machine = متنی که ماشین ساخته است چنین نشان‌گذاری می‌شود.
about-principle-nothing-invented = هرگز موضعی دربارهٔ امانت یا توافقی از زبان موزه‌ای ساخته نمی‌شود.
about-principle-correct = هر چیزی را می‌توان تصحیح کرد و پس گرفت.
about-principle-private = بی کوکی، بی ردیابی، بی بار کردن چیزی از میزبان دیگر. گزیدهٔ شما در مرورگر خودتان می‌ماند.
about-principle-peace = این کاری است برای میراث فرهنگی و صلح.
about-languages-heading = زبان‌ها
about-languages = ترجمه‌ها ماشینی‌اند، مگر آنکه جز این نشان‌گذاری شده باشد. کسی که زبانی را نیک می‌داند می‌تواند آن‌ها را بررسی کند.
about-numbers-heading = فهرست به عدد
about-sources-heading = رکوردها از کجا آمده‌اند
about-sources = هر رکورد منابع خود و درجهٔ اعتبار آن‌ها را نام می‌برد. هر جا منابع همسان نباشند، همه نگه داشته می‌شوند.
about-browsers-heading = مرورگرها
about-browsers = همهٔ صفحه‌ها را در هر مرورگری بی اسکریپت می‌توان خواند. پالایه، گزیده و میز پیشنهاد به Chrome یا Edge 102، Firefox 115، Safari 16.4 یا تازه‌تر نیاز دارند.
about-data-heading = داده‌ها
about-data = همهٔ رکوردها را می‌توان به صورت JSON و جدول بارگیری کرد.
about-licence-heading = پروانه
about-licence = برنامه: MIT یا Apache 2.0. متن‌های خود فهرست: CC0. نام‌ها و عبارت‌های برگرفته از منبع از آنِ همان منبع است.

## Accessibility statement

accessibility-title = دسترس‌پذیری
accessibility-aim = همه باید بتوانند از این وبگاه بهره ببرند. هدف ما WCAG 2.2 سطح AA است.
accessibility-done-heading = آنچه انجام شده است
accessibility-done-keyboard = به همه چیز تنها با صفحه‌کلید می‌توان رسید و آن را به کار برد.
accessibility-done-reader = هر صفحه عنوان‌ها، نام‌ها و زبان‌هایی دارد که صفحه‌خوان می‌تواند به کار گیرد.
accessibility-done-script = هر صفحه بی اسکریپت کامل است.
accessibility-done-contrast = تضاد رنگ در حالت روشن و تیره دست‌کم ۴٫۵ به ۱ است.
accessibility-done-zoom = متن را تا ۴۰۰ درصد می‌توان بزرگ کرد.
accessibility-done-motion = چیزی خودبه‌خود حرکت نمی‌کند.
accessibility-limits-heading = محدودیت‌های شناخته‌شده
accessibility-limits-language = بیشتر متن‌ها ترجمهٔ ماشینی‌اند و شاید دریافتنشان دشوار باشد.
accessibility-limits-tests = صفحه‌ها را برنامه می‌آزماید؛ کسانی که فناوری کمکی به کار می‌برند هنوز آن‌ها را نیازموده‌اند.
accessibility-report-heading = به ما بگویید
accessibility-report = اگر چیزی به کار نمی‌آید، به { $address } بنویسید.

## Nothing here: not found, withdrawn, moved

not-found-title = صفحه یافت نشد
not-found = در این نشانی صفحه‌ای نیست.
not-found-next = به صفحهٔ نخست بروید یا فهرست را مرور کنید.
withdrawn-title = رکورد پس گرفته شد
withdrawn-sentence = رکورد { $id } در { $date } پس گرفته شد.
withdrawn-reason-at-museum-request = به درخواست موزه
withdrawn-reason-at-request = به درخواست شخص یا نهاد
withdrawn-reason-error = رکورد نادرست بود
withdrawn-reason-duplicate = رکورد تکراری بود
withdrawn-reason-rights = به دلایل حقوقی
withdrawn-reason-other = به دلیلی دیگر
redirect-title = رکورد جابه‌جا شده است
redirect-sentence = این رکورد اکنون نشانی دیگری دارد.
redirect-follow = رفتن به رکورد

## When something fails

failure-offline = اتصال برقرار نیست. صفحه‌ای که می‌بینید کامل است؛ جست‌وجو و گزیده با اتصال بازمی‌گردند.
failure-loading = بخشی از فهرست بار نشد. صفحه‌ای که می‌بینید کامل است.
failure-try-again = تلاش دوباره
failure-broken-off = بار شدن در میانه بریده شد. صفحه‌ای که می‌بینید کامل است.
failure-other-version = فهرست از هنگام گشودن این صفحه تغییر کرده است. صفحه را دوباره بار کنید.
failure-no-webassembly = این مرورگر WebAssembly ندارد. صفحه کامل است؛ پالایه، گزیده و میز پیشنهاد به مرورگر تازه‌تری نیاز دارند.
failure-old-browser = این مرورگر برای پالایه، گزیده و میز پیشنهاد بیش از حد کهنه است. صفحه بی آن‌ها کامل است.
failure-unexpected = در این بخش صفحه خطایی رخ داد. بقیهٔ صفحه کامل است.

## Feed

feed-title = { $site }: رکوردهای تازه و تغییریافته
feed-subtitle = رکوردهای تازه، تغییریافته و پس‌گرفته‌شدهٔ فهرست مشترک
feed-changed = تغییریافته: { $title }
feed-withdrawn = پس‌گرفته‌شده: { $id }
