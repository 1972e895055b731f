# कार्यक्रम के शब्द हिंदी में। कौन-से संदेश चाहिए, यह en.ftl बताती है; जिसे किसी व्यक्ति ने जाँचा हो, उसके ऊपर `# status: reviewed` लिखें।
-status = machine
-own-name = हिन्दी
-group-separator = ,
-group-size-before = 2
-decimal-separator = .

## Numbers, dates, lists: pieces that the program puts together

list-joint = { ", " }
list-joint-of-two = { " और " }
list-joint-last = { " और " }
quotation = “{ $words }”
year-span = { $first }–{ $last }
year-before-common-era = { $year } ईसा पूर्व
date-in-words = { $day } { $month } { $year }
month-of-year = { $month } { $year }
month-january = जनवरी
month-february = फ़रवरी
month-march = मार्च
month-april = अप्रैल
month-may = मई
month-june = जून
month-july = जुलाई
month-august = अगस्त
month-september = सितंबर
month-october = अक्टूबर
month-november = नवंबर
month-december = दिसंबर
date-month-january = जनवरी
date-month-february = फ़रवरी
date-month-march = मार्च
date-month-april = अप्रैल
date-month-may = मई
date-month-june = जून
date-month-july = जुलाई
date-month-august = अगस्त
date-month-september = सितंबर
date-month-october = अक्टूबर
date-month-november = नवंबर
date-month-december = दिसंबर
date-about = लगभग { $date }
date-possibly = संभवतः { $date }
date-from = { $date } से
date-until = { $date } तक
date-span = { $first } से { $last }
date-or = { $first } या { $last }
date-decade = { $year } का दशक
date-century = शताब्दी { $century }
date-century-before-common-era = शताब्दी { $century } ईसा पूर्व
date-spring = वसंत { $year }
date-summer = ग्रीष्म { $year }
date-autumn = शरद { $year }
date-winter = शीत { $year }
date-not-known = तिथि अज्ञात

## Counts: used on many pages

exhibit-count =
    { $count ->
        [one] { $count } प्रदर्श
       *[other] { $count } प्रदर्श
    }
museum-count =
    { $count ->
        [one] { $count } संग्रहालय
       *[other] { $count } संग्रहालय
    }
state-count =
    { $count ->
        [one] { $count } राज्य
       *[other] { $count } राज्य
    }
exhibition-count =
    { $count ->
        [one] { $count } संयुक्त प्रदर्शनी
       *[other] { $count } संयुक्त प्रदर्शनियाँ
    }
term-count =
    { $count ->
        [one] { $count } पद
       *[other] { $count } पद
    }
language-count =
    { $count ->
        [one] { $count } भाषा
       *[other] { $count } भाषाएँ
    }
label-with-value = { $label }: { $value }

## Languages

language-name-en = अंग्रेज़ी
language-name-ru = रूसी
language-name-zh-hans = चीनी
language-name-kk-cyrl = कज़ाख़
language-name-ky = किर्गिज़
language-name-tg = ताजिक
language-name-uz-latn = उज़्बेक
language-name-hi = हिन्दी
language-name-ur = उर्दू
language-name-fa = फ़ारसी
language-name-be = बेलारूसी

## Every page: head, navigation, foot

site-name = वित्रीना
site-subtitle = शंघाई सहयोग संगठन के राज्यों के सैन्य-इतिहास संग्रहालयों की साझा सूची
page-title = { $title } · { $site }
navigation-label = मुख्य नेविगेशन
navigation-skip = सामग्री पर जाएँ
navigation-home = मुखपृष्ठ
navigation-exhibits = प्रदर्श
navigation-museums = संग्रहालय
navigation-exhibitions = संयुक्त प्रदर्शनियाँ
navigation-states = राज्य
navigation-browse = देखें
navigation-terms = पद
navigation-propose = प्रस्ताव
navigation-about = परिचय
navigation-accessibility = सुगम्यता
navigation-ask = प्रदर्श का अनुरोध कैसे करें
navigation-language = भाषा
navigation-breadcrumbs = आप यहाँ हैं
foot-report = त्रुटि बताएँ या हटाने का अनुरोध करें
foot-report-subject = वित्रीना: सुधार या हटाना, अभिलेख { $record }
foot-report-body = अभिलेख: { $record }. पृष्ठ की भाषा: { $language }. क्या ग़लत है और आपको यह कहाँ से ज्ञात है:
foot-draft = मसौदा। यह सूची प्रकाशित नहीं हुई है; कृपया इसका संदर्भ न दें।
foot-language-machine = इस पृष्ठ के हिन्दी शब्द मशीन से अनूदित हैं। किसी व्यक्ति ने उन्हें अभी नहीं जाँचा है।
foot-date = सूची की स्थिति: { $date }
foot-licence = सूची के अपने पाठ किसी भी उपयोग के लिए मुक्त हैं (CC0)।
foot-publisher = प्रकाशक: { $publisher }
foot-feed = नए और बदले अभिलेखों का फ़ीड
foot-permalink = स्थायी पता
record-changed = अभिलेख में अंतिम परिवर्तन: { $date }
record-id = अभिलेख { $id }

## Texts: who wrote them, in which language, how they came to be

text-status-original = मूल पाठ
text-status-human = व्यक्ति द्वारा अनूदित
text-status-machine = मशीनी अनुवाद, जाँचा नहीं गया
text-status-reviewed = मशीनी अनुवाद, व्यक्ति द्वारा जाँचा गया
text-shown-in = पाठ की भाषा: { $language }
text-show-original = मूल पाठ दिखाएँ
text-by-museum = पाठ: संग्रहालय
text-by-editors = पाठ: सूची के संपादक
text-by-source = शब्द किसी स्रोत से लिए गए हैं
also-known-as = अन्य नाम
confidence-label = विश्वसनीयता
confidence-high = उच्च: स्रोत ने स्पष्ट कहा है
confidence-medium = मध्यम: एक स्रोत जो प्रबल नहीं, या आंशिक रूप से सामान्य ज्ञान
confidence-low = निम्न: केवल दुर्बल स्रोत
basis-type = इस प्रकार के लिए सामान्य; इस प्रदर्श के बारे में नहीं कहा गया
sources-heading = स्रोत
sources-none = कोई स्रोत नहीं दिया गया है।
source-supports = पुष्टि करता है: { $statement }
source-strength-institution = संस्था
source-strength-secondary = द्वितीयक स्रोत
source-strength-weak = दुर्बल स्रोत
reader-notes-heading = पाठकों के लिए टिप्पणियाँ
citation-heading = इस अभिलेख का संदर्भ कैसे दें
citation-text = { $title }. { $museum }. { $site }, अभिलेख { $id }, परिवर्तित { $date }. { $address }
downloads-heading = डाउनलोड
download-record = यह अभिलेख { $forms } में
download-lines = सभी अभिलेख JSON Lines में
download-table = सभी अभिलेख तालिका (CSV) में

## The list of languages at the root

languages-title = अपनी भाषा चुनें

## Home

home-title = सैन्य-इतिहास संग्रहालयों की साझा सूची
home-intro = शंघाई सहयोग संगठन के सदस्य राज्यों के सैन्य-इतिहास संग्रहालयों में जो सुरक्षित है, उसका एक ही सूची में वर्णन।
home-totals = कुल: { $exhibits }, { $museums }, { $states }
home-object-of-the-day = आज का प्रदर्श
home-exhibitions-heading = संयुक्त प्रदर्शनियों के विचार
home-museums-heading = संग्रहालय
home-search-label = सूची में खोजें
home-search-button = खोजें
home-browse-heading = सूची में प्रवेश के मार्ग
home-browse-all = सभी प्रदर्श देखें
home-new-heading = नए और बदले अभिलेख

## Maps

map-description = तटों, नदियों, झीलों और संग्रहालयों के नगरों का मानचित्र। इसमें कोई सीमा नहीं दिखाई गई है।
map-credit = तट, नदियाँ और झीलें: Natural Earth, सार्वजनिक संपदा

## States

states-title = राज्य
states-intro = शंघाई सहयोग संगठन के सदस्य राज्य, वर्णक्रम में।
state-member = सदस्य राज्य
state-observer = पर्यवेक्षक राज्य
state-dialogue-partner = संवाद भागीदार
state-partner = एससीओ भागीदार
state-no-status = इस दिन संगठन में कोई दर्जा नहीं
state-status-on = { $date } को दर्जा
state-status-from = { $status }: { $date } से
state-status-between = { $status }: { $first } से { $last } तक
state-founding-member = संगठन का संस्थापक सदस्य
state-shanghai-five = शंघाई पाँच में से एक
state-capital = राजधानी
state-languages = अभिलेखों की भाषाएँ
state-membership-heading = सदस्यता
state-museums-heading = इस राज्य के संग्रहालय
state-exhibits-heading = इस राज्य के प्रदर्श
state-no-museums = इस राज्य का कोई संग्रहालय अभी सूची में नहीं है।
organisation-facts-heading = संगठन के इतिहास की तिथियाँ
organisation-partners-heading = एससीओ भागीदार
organisation-former-observers = 2025 तक पर्यवेक्षक
organisation-former-dialogue-partners = 2025 तक संवाद भागीदार
organisation-added-partners = 2025 में जुड़े भागीदार

## Museums

museums-title = संग्रहालय
museums-intro = सूची के सभी संग्रहालय, राज्य के अनुसार।
museum-described = सार्वजनिक स्रोतों के आधार पर वर्णित। संग्रहालय ने इस पृष्ठ को नहीं जाँचा है।
museum-invited = संग्रहालय को आमंत्रित किया गया है। उसने इस पृष्ठ को नहीं जाँचा है।
museum-joined = संग्रहालय सूची में सम्मिलित हो चुका है।
museum-joined-since = सम्मिलित होने की तिथि: { $date }; कार्यालय: { $office }
museum-kind = संग्रहालय का प्रकार
museum-state = राज्य
museum-city = नगर
museum-address = पता
museum-coordinates = निर्देशांक
museum-coordinates-town = निर्देशांक: केवल नगर
museum-coordinates-none = निर्देशांक ज्ञात नहीं हैं।
museum-website = वेबसाइट
museum-website-opened = संपादकों ने खोलकर देखी
museum-website-named = स्रोत में उल्लिखित, खोली नहीं गई
museum-website-not-checked = जाँची नहीं गई
museum-website-not-known = कोई वेबसाइट ज्ञात नहीं है।
museum-contact = संग्रहालय को कैसे लिखें
museum-contact-none = पत्रों के लिए कोई पता सूची को ज्ञात नहीं है।
museum-owner = स्वामी
museum-keeper = संरक्षक
museum-superior-bodies = उच्चतर निकाय
museum-isil = ISIL
museum-wikidata = विकिडेटा
museum-founded = स्थापना
museum-collection-heading = संग्रह का आकार
museum-collection-differs = स्रोत भिन्न आँकड़े देते हैं; सभी रखे गए हैं।
museum-collection-source = { $source } के अनुसार
museum-collection-none = संपादकों को कोई प्रकाशित आँकड़ा ज्ञात नहीं है।
museum-holdings = संग्रह में क्या है
museum-visiting-heading = आगंतुकों के लिए
museum-visiting-note = सार्वजनिक स्रोतों से; यात्रा से पहले संग्रहालय से पूछें।
museum-lending-heading = उधार देना
museum-lending-not-stated = संपादकों को ज्ञात नहीं कि संग्रहालय ने उधार देने पर कुछ प्रकाशित किया हो।
museum-lending-notice =
    { $count ->
        [one] { $count } माह पहले अनुरोध चाहता है
       *[other] { $count } माह पहले अनुरोध चाहता है
    }
museum-exhibits-heading = इस संग्रहालय के प्रदर्श
museum-exhibits-all = इस संग्रहालय के सभी प्रदर्श
museum-facets-heading = प्रकार, काल और सामग्री के अनुसार
museum-no-exhibits = इस संग्रहालय का कोई प्रदर्श अभी सूची में नहीं है।
visitor-fact-halls = कक्ष
visitor-fact-floors = तल
visitor-fact-departments = विभाग
visitor-fact-area = क्षेत्रफल
visitor-fact-building-area = भवन का क्षेत्रफल
visitor-fact-exhibition-area = प्रदर्शनी क्षेत्र
visitor-fact-exhibition-and-building-area = प्रदर्शनी क्षेत्र और भवन
visitor-fact-park-area = उद्यान का क्षेत्रफल
visitor-fact-site-area = परिसर का क्षेत्रफल
visitor-fact-area-note = क्षेत्रफल के विषय में
visitor-fact-open-air = खुले में रखी वस्तुएँ
visitor-fact-hours = खुलने का समय
visitor-fact-admission = प्रवेश
visitor-fact-tickets = टिकट
visitor-fact-phone = दूरभाष
visitor-fact-metro = मेट्रो स्टेशन
visitor-fact-place = स्थान
visitor-fact-features = विशेषताएँ
visitor-fact-labels = लेबलों की भाषाएँ
visitor-fact-languages = भाषाएँ
visitor-fact-visitors = आगंतुक
visitor-fact-status = स्थिति
visitor-fact-tour = भ्रमण
visitor-fact-other = अन्य तथ्य

## Units, written after a number

unit-millimetre = { $number } मिमी
unit-centimetre = { $number } सेमी
unit-metre = { $number } मी
unit-gram = { $number } ग्राम
unit-kilogram = { $number } किग्रा
unit-tonne = { $number } टन
unit-square-metre = { $number } वर्ग मीटर
unit-hectare = { $number } हेक्टेयर
measure-height = ऊँचाई
measure-width = चौड़ाई
measure-length = लंबाई
measure-depth = गहराई
measure-side = भुजा
measure-diameter = व्यास
measure-calibre = कैलिबर
measure-weight = भार

## Exhibits

exhibits-title = प्रदर्श
exhibit-date = तिथि
exhibit-maker = निर्माता
exhibit-place-made = निर्माण-स्थान
exhibit-materials = सामग्री
exhibit-measures = माप
exhibit-marks = चिह्न
exhibit-museum = संग्रहालय
exhibit-inventory-number = सूची संख्या
exhibit-inventory-number-none = प्रकाशित नहीं
exhibit-rights = अधिकार
exhibit-rights-not-stated = अधिकारों का कोई विवरण प्रकाशित नहीं है।
exhibit-type = प्रकार
exhibit-record = क्या वर्णित है
exhibit-record-single-object = एकल वस्तु
exhibit-record-group = वस्तुओं का समूह
exhibit-record-set = सेट
exhibit-record-collection = संग्रह
exhibit-record-replica = प्रतिकृति
exhibit-record-copy = प्रति
exhibit-record-model = मॉडल
exhibit-record-reconstruction = पुनर्निर्माण
exhibit-record-building = भवन
exhibit-record-scene = दृश्य
exhibit-details-heading = विवरण
exhibit-people = व्यक्ति
exhibit-history-heading = उद्गम और घटनाएँ
exhibit-exhibitions-heading = संयुक्त प्रदर्शनियों के विचारों में
exhibit-same-type-heading = अन्य संग्रहालयों में इसी प्रकार के
exhibit-lending-heading = उधार देना
exhibit-lending-stated-yes = कथित: उधार दिया जा सकता है
exhibit-lending-stated-no = कथित: उधार नहीं दिया जाता
exhibit-lending-not-stated = इस प्रदर्श को उधार देने पर कुछ नहीं कहा गया है। संग्रहालय से पूछें।
exhibit-lending-reason = कारण
exhibit-lending-stated-on = { $date } को कहा गया
exhibit-handling = रख-रखाव
exhibit-hazards = जोखिम
exhibit-envelope = जलवायु
exhibit-drawing = इस प्रकार का रेखाचित्र, इस वस्तु का नहीं
exhibit-drawing-description = प्रकार का रेखाचित्र: { $term }
exhibit-no-picture = अभी कोई चित्र नहीं
exhibit-one-of-a-kind = अभी कोई चित्र नहीं। अपनी तरह की अकेली वस्तुओं का प्रकार-चित्र नहीं बनाया जाता।
exhibit-picture-credit = चित्र: { $credit }
exhibit-ask = इस प्रदर्श का अनुरोध कैसे करें

## Rights statements

rights-public-domain-mark = सार्वजनिक संपदा
rights-cc0 = किसी भी उपयोग के लिए मुक्त (CC0)
rights-cc-by = क्रिएटिव कॉमन्स, श्रेय सहित (CC BY)
rights-cc-by-sa = क्रिएटिव कॉमन्स, श्रेय सहित, समान शर्तों पर (CC BY-SA)
rights-cc-other = क्रिएटिव कॉमन्स लाइसेंस
rights-in-copyright = कॉपीराइट में
rights-no-copyright = कॉपीराइट नहीं
rights-not-evaluated = कॉपीराइट का मूल्यांकन नहीं हुआ
rights-undetermined = कॉपीराइट अनिश्चित
rights-not-known = कोई ज्ञात कॉपीराइट नहीं

## Joint exhibitions

exhibitions-title = संयुक्त प्रदर्शनियाँ
exhibitions-intro = प्रदर्शनियाँ जो कई संग्रहालय मिलकर दिखा सकते हैं।
exhibition-idea = संपादकों का विचार। किसी संग्रहालय से नहीं पूछा गया है।
exhibition-idea-title = { $title } (विचार)
exhibition-proposed = संग्रहालयों को प्रस्तावित। कुछ तय नहीं हुआ है।
exhibition-agreed = संग्रहालयों की सहमति से।
exhibition-open = चल रही है।
exhibition-closed = समाप्त।
exhibition-status = स्थिति
exhibition-museums-heading = संग्रहालय जिनके प्रदर्श यहाँ नामित हैं
exhibition-legs-heading = प्रदर्शन-स्थल
exhibition-no-legs = कोई प्रदर्शन-स्थल नामित नहीं है।
exhibition-facts-heading = सहायक तथ्य
exhibition-make-proposal = इस विचार से प्रस्ताव बनाएँ

## Terms, events, people, places

terms-title = पद
terms-intro = वे शब्द जिनसे प्रदर्श मिलते हैं, सूची की हर भाषा में।
term-group-object = वस्तुओं के प्रकार
term-group-material = सामग्रियाँ
term-group-period = काल
term-group-conflict = युद्ध और घटनाएँ
term-group-museum = संग्रहालय-कार्य के शब्द
term-group-person = व्यक्तियों के प्रकार
term-in-other-languages = अन्य भाषाओं में
term-broader = व्यापक पद
term-narrower = संकीर्ण पद
term-broader-machine = मशीन ने यहाँ रखा है, जाँचा नहीं गया
term-exact-match = यही अवधारणा अन्यत्र
term-exhibits-heading = इस पद के प्रदर्श
term-no-exhibits = इस पद का कोई प्रदर्श अभी नहीं है।
events-title = घटनाएँ
people-title = व्यक्ति
places-title = स्थान
authority-words = जैसा स्रोत लिखते हैं
authority-part-of = इसका भाग
authority-parts = भाग
authority-term = पद
authority-date = तिथि
authority-exhibits-heading = प्रदर्श
authority-no-exhibits = कोई प्रदर्श अभी इस अभिलेख का उल्लेख नहीं करता।
authority-machine = यह अभिलेख मशीन ने स्रोतों के शब्दों से बनाया है और जाँचा नहीं गया है।

## Browse

browse-title = देखें
browse-intro = हर सूची और हर गिनती यहाँ बिना स्क्रिप्ट के है।
browse-by-state = राज्य के अनुसार
browse-by-museum = संग्रहालय के अनुसार
browse-by-type = प्रकार के अनुसार
browse-by-period = काल के अनुसार
browse-by-material = सामग्री के अनुसार
browse-page-title = प्रदर्श: { $value }
browse-narrow-heading = सीमित करें
browse-first-of =
    { $total ->
        [one] { $total } में से पहले { $shown } प्रदर्श
       *[other] { $total } में से पहले { $shown } प्रदर्श
    }
browse-full-list = पूरी सूची
browse-full-list-of = पूरी सूची: { $museum }
browse-period-derived = प्रदर्श यहाँ अपनी तिथि या अभिलेख में बताई गई घटना के अनुसार रखे गए हैं। यह प्रोग्राम निकालता है; यह अभिलेख का हिस्सा नहीं है।
browse-empty = यहाँ अभी कुछ नहीं है।
browse-list-part = भाग { $part } / { $parts }

## Filter: the interactive list

filter-label = प्रदर्श खोजें
filter-search-label = खोज के शब्द
filter-search-hint = किसी भी भाषा और लिपि में
filter-facets-label = फ़िल्टर
filter-museum = संग्रहालय
filter-state = राज्य
filter-type = प्रकार
filter-period = काल
filter-material = सामग्री
filter-record = क्या वर्णित है
filter-lending = उधार देना
filter-lending-not-stated = कुछ नहीं कहा गया
filter-century = शताब्दी
filter-exhibition = संयुक्त प्रदर्शनी
filter-show-more =
    { $count ->
        [one] { $count } और दिखाएँ
       *[other] { $count } और दिखाएँ
    }
filter-show-fewer = कम दिखाएँ
filter-chosen-label = चुने हुए
filter-remove = हटाएँ: { $value }
filter-clear-all = सब हटाएँ
filter-results =
    { $count ->
        [one] { $count } प्रदर्श मिला
       *[other] { $count } प्रदर्श मिले
    }
filter-none = कोई प्रदर्श सभी चुनी बातों से मेल नहीं खाता।
filter-none-next = कोई एक चुना मान हटाएँ, या छोटा अथवा दूसरा शब्द खोजें।
filter-did-you-mean = क्या आपका आशय { $word } से था?
filter-show-next =
    { $count ->
        [one] { $count } और प्रदर्श दिखाएँ
       *[other] { $count } और प्रदर्श दिखाएँ
    }

## Selection

selection-title = चयन
selection-add = चयन में जोड़ें
selection-add-named = चयन में जोड़ें: { $title }
selection-remove = चयन से हटाएँ
selection-remove-named = चयन से हटाएँ: { $title }
selection-count =
    { $count ->
        [0] कुछ चुना नहीं गया
        [one] { $count } प्रदर्श चुना गया
       *[other] { $count } प्रदर्श चुने गए
    }
selection-added = जोड़ा गया: { $title }
selection-removed = हटाया गया: { $title }
selection-undo = वापस लें
selection-empty = आपने अभी कुछ नहीं चुना है।
selection-empty-next = कोई प्रदर्श खोलें और “चयन में जोड़ें” चुनें।
selection-full = ब्राउज़र का भंडार भर गया है। आपका चयन इस पृष्ठ को छोड़ने तक रहेगा; चयन डाउनलोड करें।
selection-forbidden = यह ब्राउज़र पृष्ठों को कुछ रखने की अनुमति नहीं देता। आपका चयन इस पृष्ठ को छोड़ने तक रहेगा; चयन डाउनलोड करें।
selection-download = चयन डाउनलोड करें
selection-unreadable = इस ब्राउज़र में रखी सामग्री पढ़ी नहीं जा सकती। उसे अलग रख दिया गया है, मिटाया नहीं गया।
selection-unreadable-download = अलग रखी सामग्री डाउनलोड करें
device-clear = यह उपकरण साफ़ करें
device-clear-explained = इस ब्राउज़र से चयन और सभी मसौदे मिटाता है। डाउनलोड की गई फ़ाइलें रहती हैं।
device-clear-confirm = इस ब्राउज़र से चयन और सभी मसौदे मिटाएँ?
device-cleared = इस ब्राउज़र में अब वित्रीना का कुछ नहीं है।
confirm-yes = हाँ, मिटाएँ
confirm-no = नहीं, रखें

## Proposal desk

proposal-title = प्रस्ताव
proposal-intro = अपने चयन से उधार का अनुरोध या संयुक्त प्रदर्शनी का प्रस्ताव बनाएँ और हर उधारदाता के लिए एक पत्र छापें।
proposal-binds-nobody = यह अनुरोध तब तक किसी को बाध्य नहीं करता जब तक दोनों पक्ष हस्ताक्षर न कर दें।
proposal-nobody-told = किसी को सूचना नहीं दी गई है। पत्र अपने प्राधिकरण के माध्यम से भेजें।
proposal-not-yet-known = अभी ज्ञात नहीं
proposal-leave-open = जो ख़ाली छोड़ेंगे, वह “अभी ज्ञात नहीं” छपेगा।
proposal-needs-script = प्रस्ताव-पटल को स्क्रिप्ट और WebAssembly वाला ब्राउज़र चाहिए। उनके बिना ख़ाली अनुरोध-प्रपत्र छापें।
proposal-kind = आप क्या प्रस्तावित करते हैं?
proposal-kind-loan-request = उधार का अनुरोध
proposal-kind-joint-exhibition = संयुक्त प्रदर्शनी
proposal-asker-heading = अनुरोधकर्ता
proposal-asker-explained = संग्रहालय का नाम लिखें; उसका सूची में होना आवश्यक नहीं।
proposal-legal-name = संग्रहालय का विधिक नाम
proposal-state = राज्य
proposal-address = पता
proposal-superior-body = उच्चतर निकाय
proposal-office = हस्ताक्षर करने वाला कार्यालय
proposal-signatory = हस्ताक्षरकर्ता
proposal-signatory-post = हस्ताक्षरकर्ता का पद
proposal-contact = उत्तर के लिए संपर्क
proposal-exhibition-heading = प्रदर्शनी
proposal-exhibition-title = प्रदर्शनी का शीर्षक
proposal-purpose = उद्देश्य
proposal-sections-heading = खंड
proposal-section-title = खंड का शीर्षक
proposal-section-text = खंड का पाठ
proposal-section-add = खंड जोड़ें
proposal-section-remove = खंड हटाएँ
proposal-section-exhibits = खंड के प्रदर्श
proposal-venues-heading = स्थल और तिथियाँ
proposal-venue-number = स्थल { $number }
proposal-venue = प्रदर्शन-स्थल
proposal-room = कक्ष
proposal-venue-add = स्थल जोड़ें
proposal-venue-remove = स्थल हटाएँ
proposal-possession = हमारे संरक्षण में
proposal-possession-from = हमारे संरक्षण में, से
proposal-possession-until = हमारे संरक्षण में, तक
proposal-display = प्रदर्शन में
proposal-display-from = प्रदर्शन में, से
proposal-display-until = प्रदर्शन में, तक
proposal-exhibits-heading = क्या माँगा गया है
proposal-ask = माँग
proposal-ask-original = मूल वस्तु
proposal-ask-existing-copy = उपलब्ध प्रति
proposal-ask-new-copy = नई प्रति या साँचा
proposal-ask-digital-files = डिजिटल फ़ाइलें
proposal-ask-documents = दस्तावेज़
proposal-ask-proposed = अभिलेख के आधार पर प्रस्तावित; आप दूसरा चुन सकते हैं।
proposal-records-not-loaded = प्रदर्शों के अभिलेख लोड नहीं हो सके। उनके लोड होने तक या आपके चुनने तक यह खुला रहेगा कि क्या माँगा जाए।
proposal-line-purpose = यह प्रदर्श किसलिए है
proposal-line-conditions = इस प्रदर्श के लिए शर्तें
proposal-line-venues = कहाँ प्रदर्शित
proposal-line-remove = यह प्रदर्श हटाएँ
proposal-costs-heading = व्यय कौन देगा
proposal-cost-packing = पैकिंग
proposal-cost-transport = परिवहन
proposal-cost-cover = जोखिम-सुरक्षा
proposal-cost-courier = कूरियर
proposal-cost-conservation = संरक्षण-कार्य
proposal-cost-copies = प्रतियाँ और डिजिटल फ़ाइलें
proposal-cost-installation = स्थापना
proposal-payer-asker = अनुरोधकर्ता संग्रहालय
proposal-payer-lender = उधारदाता संग्रहालय
proposal-payer-shared = साझा
proposal-payer-does-not-arise = लागू नहीं
proposal-cover = जोखिम-सुरक्षा
proposal-cover-state-indemnity = राजकीय क्षतिपूर्ति
proposal-cover-commercial = वाणिज्यिक बीमा
proposal-cover-indemnity-and-commercial = राजकीय क्षतिपूर्ति और वाणिज्यिक बीमा
proposal-cover-lender-policy = उधारदाता का अपना बीमा
proposal-cover-asker-answers = अनुरोधकर्ता संग्रहालय उत्तरदायी है
proposal-cover-note = जोखिम-सुरक्षा के विषय में
proposal-conditions-heading = प्रस्तावित शर्तें
proposal-climate = जलवायु
proposal-security = सुरक्षा
proposal-courier = कूरियर
proposal-answer-by = उत्तर इस तिथि तक अपेक्षित
proposal-letter-language = पत्र की दूसरी भाषा
proposal-letter-language-none = कोई नहीं
proposal-save = फ़ाइल के रूप में सहेजें
proposal-open = फ़ाइल खोलें
proposal-print = पत्र छापें
proposal-saved-here = इस ब्राउज़र में रखा गया।
proposal-letter-count =
    { $count ->
        [one] { $count } पत्र, हर उधारदाता के लिए एक
       *[other] { $count } पत्र, हर उधारदाता के लिए एक
    }
proposal-empty = प्रस्ताव में अभी कोई प्रदर्श नहीं है। पहले अपने चयन में कुछ जोड़ें।
proposal-lender-unknown = उधारदाता अज्ञात
proposal-state-unknown = राज्य अज्ञात

## Proposal desk: what the checks say

finding-heading = जाँच
finding-none = जाँच में कुछ नहीं मिला।
finding-count =
    { $count ->
        [one] { $count } टिप्पणी
       *[other] { $count } टिप्पणियाँ
    }
finding-level-fail = संभव नहीं
finding-level-warn = फिर देखें
finding-level-unknown = अज्ञात
finding-end-before-begin = अंत, { $until }, आरंभ, { $from }, से पहले है।
finding-display-outside-possession = { $day } आपके संरक्षण की अवधि से बाहर है।
finding-exhibit-twice = यह प्रदर्श दो बार माँगा गया है।
finding-two-places = { $title } { $from } से { $until } तक एक साथ दो स्थानों पर होता।
finding-stated-not-lent = संग्रहालय ने कहा है कि यह प्रदर्श उधार नहीं दिया जाता।
finding-stated-not-lent-reason = संग्रहालय ने कहा है कि यह प्रदर्श उधार नहीं दिया जाता: { $reason }
finding-lending-not-stated = इस प्रदर्श को उधार देने पर कुछ नहीं कहा गया है।
finding-record-unknown = यह प्रदर्श उपलब्ध सूची में नहीं है; इसके बारे में कुछ जाँचा नहीं जा सकता।
finding-record-not-loaded = इस प्रदर्श का अभिलेख लोड नहीं हो सका; इसकी जाँच अभी नहीं हुई है।
finding-several-objects = यह अभिलेख कई वस्तुओं का वर्णन करता है। बताएँ कि कौन-सी अभिप्रेत हैं।
finding-lender-office-unknown = इस संग्रहालय को पत्र भेजने का कोई पता सूची को ज्ञात नहीं है।
finding-answer-after-possession = उत्तर { $answer } तक माँगा गया है, जो उधार के आरंभ { $from } के बाद है।
finding-day-has-passed = { $day } बीत चुका है।
finding-notice-too-short =
    { $months ->
        [one] संग्रहालय { $months } माह पहले अनुरोध चाहता है।
       *[other] संग्रहालय { $months } माह पहले अनुरोध चाहता है।
    }
finding-notice-short-by-practice = छह माह से कम समय है। अन्यत्र संग्रहालय प्रायः इतना समय माँगते हैं; यह अन्यत्र की प्रथा है, यहाँ का नियम नहीं।
finding-venue-missing = इस प्रदर्श में ऐसा स्थल नामित है जो प्रस्ताव में नहीं है।
finding-section-exhibit-missing = इस खंड में ऐसा प्रदर्श नामित है जो माँगा नहीं गया है।
finding-nothing-asked = अभी कुछ नहीं माँगा गया है।
finding-not-yet-known = अभी ज्ञात नहीं: { $field }

## Proposal desk: opening a file

open-too-large = यह फ़ाइल प्रस्ताव होने के लिए बहुत बड़ी है।
open-not-json = यह फ़ाइल पढ़ी नहीं जा सकती: JSON अधूरा है (पंक्ति { $line }, स्तंभ { $column })।
open-foreign = यह फ़ाइल वित्रीना से बना प्रस्ताव नहीं है।
open-newer = यह फ़ाइल वित्रीना के नए संस्करण से बनी है। इसे वहीं खोलें।
open-malformed = यह प्रस्ताव यहाँ पढ़ा नहीं जा सकता: { $place }.
open-other-catalogue = यह प्रस्ताव सूची के दूसरे संस्करण पर बना है। इसके प्रदर्श जाँच लें।
open-done = प्रस्ताव खोल दिया गया।
open-kept = आपका वर्तमान मसौदा नहीं बदला।

## The letter

letter-title-loan = उधार का अनुरोध
letter-title-exhibition = संयुक्त प्रदर्शनी का प्रस्ताव
letter-to = सेवा में
letter-from = प्रेषक
letter-to-director = निदेशक महोदय/महोदया
letter-date = दिनांक
letter-reference = हमारा संदर्भ
letter-salutation = महोदय/महोदया,
letter-opening-loan = { $asker } का { $lender } से सादर निवेदन है कि नीचे दिए गए अनुरोध पर विचार करें।
letter-opening-exhibition = { $asker } सादर { $lender } के समक्ष संयुक्त प्रदर्शनी { $title } का प्रस्ताव रखता है और निवेदन करता है कि नीचे दिए अनुसार सहभागिता पर विचार करें।
letter-list-intro =
    { $count ->
        [one] अनुरोध निम्नलिखित { $count } प्रदर्श के विषय में है, नाम साझा सूची के अनुसार हैं।
       *[other] अनुरोध निम्नलिखित { $count } प्रदर्शों के विषय में है, नाम साझा सूची के अनुसार हैं।
    }
letter-column-number = क्रम
letter-column-exhibit = प्रदर्श
letter-column-record = अभिलेख
letter-column-inventory-number = सूची संख्या
letter-column-asked = माँग
letter-column-venue = स्थल
letter-column-remarks = टिप्पणी
letter-purpose = उद्देश्य: { $purpose }.
letter-venue = स्थल: { $venue }; कक्ष: { $room }.
letter-possession = अनुरोधकर्ता संग्रहालय के संरक्षण में: { $from } से { $until } तक।
letter-display = प्रदर्शन में: { $from } से { $until } तक।
letter-costs = व्यय
letter-cover = जोखिम-सुरक्षा: { $cover }.
letter-conditions = प्रस्तावित शर्तें
letter-answer-by = { $date } तक उत्तर के लिए हम आभारी होंगे।
letter-answer-open = उत्तर के लिए कोई तिथि निर्धारित नहीं है।
letter-answer-wanted = कृपया हर प्रदर्श के लिए अलग उत्तर दें; प्रति, डिजिटल फ़ाइलें या बाद की तिथि भी स्वीकार्य है।
letter-catalogue-note = वर्णन सार्वजनिक स्रोतों से हैं और संग्रहालय ने उन्हें नहीं जाँचा है, जब तक अभिलेख में अन्यथा न कहा गया हो। कृपया त्रुटियाँ सुधारें।
letter-closing = भवदीय,
letter-signature = हस्ताक्षर
letter-stamp = मुहर
letter-name-and-post = नाम और पद
letter-binds-nobody = यह अनुरोध तब तक किसी को बाध्य नहीं करता जब तक दोनों पक्ष हस्ताक्षर न कर दें।
letter-made-with = साझा सूची वित्रीना से तैयार; इसे हस्ताक्षरकर्ता के सिवा किसी ने नहीं भेजा।

## How to ask for an exhibit, and the blank form

ask-title = प्रदर्श का अनुरोध कैसे करें
ask-intro = सूची न कुछ उधार देती है, न कुछ भेजती है। अनुरोध आपके संग्रहालय से प्रदर्श रखने वाले संग्रहालय को उस मार्ग से जाता है जो आपका प्राधिकरण निर्धारित करता है।
ask-step-record = प्रदर्श के पृष्ठ से अभिलेख की संख्या और स्थायी पता लिख लें।
ask-step-authority = अपने उच्चतर निकाय से पूछें कि आप लिख सकते हैं या नहीं और किस मार्ग से।
ask-step-form = नीचे का प्रपत्र भरें, या प्रस्ताव-पटल का उपयोग करें।
ask-step-send = हस्ताक्षर करवाएँ और भेजें। इस साइट से किसी को इसकी सूचना नहीं मिलती।
ask-desk = प्रस्ताव-पटल खोलें
ask-print = ख़ाली प्रपत्र छापें
form-title = अनुरोध-प्रपत्र
form-intro = हाथ से भरें। जो तय नहीं है, वहाँ “अभी ज्ञात नहीं” लिखें।

## About

about-title = वित्रीना का परिचय
about-what = वित्रीना शंघाई सहयोग संगठन के सदस्य राज्यों के सैन्य-इतिहास संग्रहालयों की एक साझा सूची है। नाम का अर्थ है काँच की वह आलमारी जिसमें संग्रहालय अपनी वस्तुएँ दिखाता है।
about-why-heading = यह क्यों है
about-why = अप्रैल 2024 में अस्ताना में सदस्य राज्यों के रक्षा मंत्रियों ने अपने सैन्य-इतिहास संग्रहालयों के बीच सहयोग बढ़ाने पर सहमति की।
about-principles-heading = सिद्धांत
about-principle-museum = सम्मिलित होने तक संग्रहालय का वर्णन सार्वजनिक स्रोतों से होता है; हर पृष्ठ यह बताता है।
about-principle-equal = सभी राज्यों के नाम शब्दों में, पाठक के वर्णक्रम में। न ध्वज, न सीमाएँ, न श्रेणी।
about-principle-unknown = जो ज्ञात नहीं है, उसे अज्ञात कहा जाता है।
about-principle-machine = मशीन से बना पाठ उसी रूप में चिह्नित है।
about-principle-nothing-invented = किसी संग्रहालय के लिए उधार पर कोई मत या सहमति कभी गढ़ी नहीं जाती।
about-principle-correct = सब कुछ सुधारा और वापस लिया जा सकता है।
about-principle-private = न कुकी, न निगरानी, न किसी दूसरे होस्ट से कुछ लोड। आपका चयन आपके ब्राउज़र में रहता है।
about-principle-peace = यह सांस्कृतिक विरासत और शांति का कार्य है।
about-languages-heading = भाषाएँ
about-languages = अनुवाद मशीन के हैं, जब तक अन्यथा चिह्नित न हो। भाषा को अच्छी तरह जानने वाला व्यक्ति उन्हें जाँच सकता है।
about-numbers-heading = संख्याओं में सूची
about-sources-heading = अभिलेख कहाँ से आए हैं
about-sources = हर अभिलेख अपने स्रोत और उनकी प्रबलता बताता है। जहाँ स्रोत असहमत हैं, वहाँ सभी रखे गए हैं।
about-browsers-heading = ब्राउज़र
about-browsers = हर पृष्ठ किसी भी ब्राउज़र में बिना स्क्रिप्ट पढ़ा जा सकता है। फ़िल्टर, चयन और प्रस्ताव-पटल को Chrome या Edge 102, Firefox 115, Safari 16.4 या नया चाहिए।
about-data-heading = आँकड़े
about-data = सभी अभिलेख JSON और तालिकाओं के रूप में डाउनलोड किए जा सकते हैं।
about-licence-heading = लाइसेंस
about-licence = कार्यक्रम: MIT या Apache 2.0. सूची के अपने पाठ: CC0. स्रोत से लिए गए नाम और शब्द उसी स्रोत के हैं।

## Accessibility statement

accessibility-title = सुगम्यता
accessibility-aim = हर व्यक्ति को यह साइट उपयोग कर पाना चाहिए। हमारा लक्ष्य WCAG 2.2, स्तर AA है।
accessibility-done-heading = क्या किया गया है
accessibility-done-keyboard = हर चीज़ केवल कीबोर्ड से पहुँची और उपयोग की जा सकती है।
accessibility-done-reader = हर पृष्ठ पर शीर्षक, नाम और भाषाएँ हैं जिन्हें स्क्रीन रीडर उपयोग कर सकता है।
accessibility-done-script = हर पृष्ठ बिना स्क्रिप्ट के पूर्ण है।
accessibility-done-contrast = हल्के और गहरे दोनों रूपों में कंट्रास्ट कम से कम 4.5 : 1 है।
accessibility-done-zoom = पाठ 400 प्रतिशत तक बड़ा किया जा सकता है।
accessibility-done-motion = कुछ भी अपने आप नहीं हिलता।
accessibility-limits-heading = ज्ञात सीमाएँ
accessibility-limits-language = अधिकांश पाठ मशीन से अनूदित हैं और समझने में कठिन हो सकते हैं।
accessibility-limits-tests = पृष्ठों की जाँच प्रोग्राम से होती है; सहायक तकनीक का उपयोग करने वालों ने उन्हें अभी नहीं जाँचा है।
accessibility-report-heading = हमें बताएँ
accessibility-report = यदि कुछ उपयोग नहीं हो पाता, तो { $address } पर लिखें।

## Nothing here: not found, withdrawn, moved

not-found-title = पृष्ठ नहीं मिला
not-found = इस पते पर कोई पृष्ठ नहीं है।
not-found-next = मुखपृष्ठ पर जाएँ या सूची देखें।
withdrawn-title = अभिलेख वापस लिया गया
withdrawn-sentence = अभिलेख { $id } { $date } को वापस लिया गया।
withdrawn-reason-at-museum-request = संग्रहालय के अनुरोध पर
withdrawn-reason-at-request = किसी व्यक्ति या संस्था के अनुरोध पर
withdrawn-reason-error = अभिलेख ग़लत था
withdrawn-reason-duplicate = अभिलेख दो बार था
withdrawn-reason-rights = अधिकारों के कारण
withdrawn-reason-other = अन्य कारण से
redirect-title = अभिलेख स्थानांतरित हुआ है
redirect-sentence = इस अभिलेख का अब दूसरा पता है।
redirect-follow = अभिलेख पर जाएँ

## When something fails

failure-offline = कनेक्शन नहीं है। जो पृष्ठ आप देख रहे हैं वह पूर्ण है; खोज और चयन कनेक्शन के साथ लौटेंगे।
failure-loading = सूची का एक भाग लोड नहीं हो सका। जो पृष्ठ आप देख रहे हैं वह पूर्ण है।
failure-try-again = फिर प्रयास करें
failure-broken-off = लोड होना बीच में रुक गया। जो पृष्ठ आप देख रहे हैं वह पूर्ण है।
failure-other-version = यह पृष्ठ खुलने के बाद सूची बदल गई है। पृष्ठ फिर से लोड करें।
failure-no-webassembly = इस ब्राउज़र में WebAssembly नहीं है। पृष्ठ पूर्ण है; फ़िल्टर, चयन और प्रस्ताव-पटल को नया ब्राउज़र चाहिए।
failure-old-browser = यह ब्राउज़र फ़िल्टर, चयन और प्रस्ताव-पटल के लिए बहुत पुराना है। पृष्ठ उनके बिना पूर्ण है।
failure-unexpected = पृष्ठ के इस भाग में कुछ गड़बड़ हुई। शेष पृष्ठ पूर्ण है।

## Feed

feed-title = { $site }: नए और बदले अभिलेख
feed-subtitle = साझा सूची के नए, बदले और वापस लिए गए अभिलेख
feed-changed = बदला: { $title }
feed-withdrawn = वापस लिया गया: { $id }
