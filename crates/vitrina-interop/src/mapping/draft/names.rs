//! What museums call their columns, in the languages of the catalogue and of the systems that export them.

use vitrina_core::fold::key;

/// What a column may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Record,
    InventoryNumber,
    Title,
    ObjectType,
    Date,
    From,
    To,
    Measures,
    /// One measure, called as it is in the words that are read.
    Measure(&'static str),
    Materials,
    Technique,
    Makers,
    PlaceMade,
    Description,
    Provenance,
    Credit,
    Rights,
    Picture,
    Marks,
    Events,
    People,
    Museum,
    Website,
    /// Where it is kept in the house: not for the public.
    StoragePlace,
    /// What it is worth: not for the public.
    Worth,
}

/// Names by meaning: language, then the names between commas. Capitals, accents and what stands between words do not
/// count.
const NAMES: &[(Meaning, &[(&str, &str)])] = &[
    (
        Meaning::Record,
        &[
            ("en", "id, object id, record id, system id, item id, uuid, guid, objid, irn, identifier, record number"),
            ("ru", "идентификатор, ид, код записи, номер записи"),
            ("de", "kennung, datensatz id, objekt id"),
            ("sv", "post id, objekt id"),
            ("zh-Hans", "记录编号, 标识符, 序号"),
            ("fa", "شناسه, کد"),
        ],
    ),
    (
        Meaning::InventoryNumber,
        &[
            (
                "en",
                "inventory number, accession number, inv no, inv nr, inventory no, accession no, object number, acno, catalogue number",
            ),
            (
                "ru",
                "инвентарный номер, инв номер, инв no, учетный номер, номер по кп, номер кп, номер гик, музейный номер, номер",
            ),
            ("de", "inventarnummer, objektnummer, inv nr"),
            ("sv", "inventarienummer, föremålsnummer, objinventarnrs"),
            ("zh-Hans", "藏品编号, 登记号, 总登记号, 藏品号, 编号"),
            ("fa", "شماره اموال, شماره ثبت, شماره"),
            ("kk-Cyrl", "инвентарлық нөмірі, түгендеу нөмірі"),
            ("ky", "инвентардык номери"),
            ("uz-Latn", "inventar raqami"),
            ("tg", "рақами инвентарӣ"),
            ("be", "інвентарны нумар"),
            ("ro", "numar inventar, nr inventar"),
        ],
    ),
    (
        Meaning::Title,
        &[
            ("en", "title, name, object name, object title, heading, caption"),
            ("ru", "название, наименование, наименование предмета, предмет, заголовок"),
            ("de", "titel, bezeichnung, objekttitel"),
            ("sv", "benämning, rubrik, objtiteloriginals"),
            ("zh-Hans", "名称, 题名, 藏品名称, 品名"),
            ("fa", "عنوان, نام, نام اثر"),
            ("kk-Cyrl", "атауы"),
            ("ky", "аталышы"),
            ("uz-Latn", "nomi"),
            ("tg", "ном"),
            ("hi", "शीर्षक, नाम"),
            ("ur", "نام"),
            ("be", "назва"),
            ("ro", "titlu, denumire"),
        ],
    ),
    (
        Meaning::ObjectType,
        &[
            ("en", "object type, type, classification, category, class"),
            ("ru", "тип предмета, тип, категория, вид предмета, вид, классификация"),
            ("de", "objektart, sachgruppe, klassifikation, gattung"),
            ("sv", "sakord, föremålstyp, objsystematiks"),
            ("zh-Hans", "类别, 藏品类别, 类型"),
            ("fa", "نوع, نوع اثر"),
            ("kk-Cyrl", "түрі"),
            ("uz-Latn", "turi"),
            ("be", "тып"),
        ],
    ),
    (
        Meaning::Date,
        &[
            (
                "en",
                "date, dating, creation date, date made, date created, date text, dates, period, year, production date",
            ),
            ("ru", "дата, датировка, время создания, дата создания, период, год, год создания"),
            ("de", "datierung, datum, entstehungszeit"),
            ("sv", "datering, tid, objdatierungs"),
            ("zh-Hans", "年代, 时代, 日期, 制作年代"),
            ("fa", "تاریخ, تاریخ ساخت, دوره"),
            ("kk-Cyrl", "мерзімі, уақыты"),
            ("uz-Latn", "sanasi, davri"),
            ("tg", "сана"),
            ("hi", "तिथि, काल"),
            ("be", "датаванне"),
            ("ro", "datare, data"),
        ],
    ),
    (
        Meaning::From,
        &[
            (
                "en",
                "date from, year from, earliest date, creation date earliest, start year, date earliest, begin date",
            ),
            ("ru", "дата от, год от, начальная дата, год начала"),
            ("de", "datum von, jahr von"),
            ("sv", "från år, objjahrvonl"),
        ],
    ),
    (
        Meaning::To,
        &[
            ("en", "date to, year to, latest date, creation date latest, end year, date latest, end date"),
            ("ru", "дата до, год до, конечная дата, год окончания"),
            ("de", "datum bis, jahr bis"),
            ("sv", "till år, objjahrbisl"),
        ],
    ),
    (
        Meaning::Measures,
        &[
            ("en", "dimensions, measurements, measures, size"),
            ("ru", "размеры, размер, габариты, размеры см, размер см"),
            ("de", "maße, abmessungen, größe"),
            ("sv", "mått, storlek"),
            ("zh-Hans", "尺寸, 规格, 具体尺寸"),
            ("fa", "اندازه, ابعاد"),
            ("kk-Cyrl", "өлшемі, көлемі"),
            ("uz-Latn", "o'lchami, olchamlari"),
            ("be", "памеры"),
            ("ro", "dimensiuni"),
        ],
    ),
    (
        Meaning::Measure("height"),
        &[("en", "height, item height, height cm, height mm"), ("ru", "высота"), ("de", "höhe"), ("sv", "höjd")],
    ),
    (
        Meaning::Measure("width"),
        &[("en", "width, item width, width cm, width mm"), ("ru", "ширина"), ("de", "breite"), ("sv", "bredd")],
    ),
    (
        Meaning::Measure("length"),
        &[("en", "length, length cm, length mm"), ("ru", "длина"), ("de", "länge"), ("sv", "längd")],
    ),
    (
        Meaning::Measure("depth"),
        &[("en", "depth, item depth, depth cm, depth mm"), ("ru", "глубина"), ("de", "tiefe"), ("sv", "djup")],
    ),
    (
        Meaning::Measure("diameter"),
        &[("en", "diameter, item diameter, diameter cm, diameter mm"), ("ru", "диаметр"), ("de", "durchmesser")],
    ),
    (
        Meaning::Measure("weight"),
        &[
            ("en", "weight, weight kg, weight g"),
            ("ru", "вес, масса, вес г, вес кг"),
            ("de", "gewicht"),
            ("sv", "vikt"),
        ],
    ),
    (
        Meaning::Materials,
        &[
            ("en", "material, materials, medium, material and technique"),
            ("ru", "материал, материалы, материал техника, материал и техника"),
            ("de", "materialien, material technik"),
            ("sv", "objtechmatm"),
            ("zh-Hans", "质地, 材质, 材料"),
            ("fa", "جنس, مواد"),
            ("kk-Cyrl", "материалы"),
            ("uz-Latn", "materiali"),
            ("be", "матэрыял"),
        ],
    ),
    (
        Meaning::Technique,
        &[
            ("en", "technique, techniques"),
            ("ru", "техника, техника изготовления"),
            ("de", "technik"),
            ("sv", "teknik"),
            ("zh-Hans", "工艺, 技法"),
            ("fa", "تکنیک"),
        ],
    ),
    (
        Meaning::Makers,
        &[
            ("en", "maker, makers, artist, artists, creator, creators, author, manufacturer, full name, all artists"),
            ("ru", "автор, авторы, изготовитель, мастер, производитель, автор предмета"),
            ("de", "hersteller, künstler, urheber"),
            ("sv", "tillverkare, konstnär, upphovsman"),
            ("zh-Hans", "作者, 制作者, 制造者"),
            ("fa", "سازنده, هنرمند"),
            ("kk-Cyrl", "авторы"),
            ("uz-Latn", "muallifi"),
            ("be", "аўтар"),
        ],
    ),
    (
        Meaning::PlaceMade,
        &[
            ("en", "place made, place of origin, origin, place of production, country of origin, place"),
            ("ru", "место создания, место изготовления, место производства, страна"),
            ("de", "herkunft, herstellungsort, entstehungsort"),
            ("sv", "tillverkningsort, objgeografies"),
            ("zh-Hans", "产地, 制作地"),
            ("fa", "محل ساخت"),
        ],
    ),
    (
        Meaning::Description,
        &[
            ("en", "description, text, notes, summary"),
            ("ru", "описание, краткое описание, аннотация"),
            ("de", "beschreibung, kurzbeschreibung"),
            ("sv", "beskrivning, objreserve01m"),
            ("zh-Hans", "说明, 描述, 简介"),
            ("fa", "شرح, توضیحات, توضیح"),
            ("kk-Cyrl", "сипаттамасы"),
            ("uz-Latn", "tavsifi"),
            ("hi", "विवरण"),
            ("be", "апісанне"),
        ],
    ),
    (
        Meaning::Provenance,
        &[
            ("en", "provenance, provenance text, acquisition, source of acquisition"),
            ("ru", "источник поступления, история поступления, способ поступления, происхождение"),
            ("de", "provenienz, erwerb"),
            ("sv", "proveniens, förvärv, objfeld06m"),
            ("zh-Hans", "来源"),
        ],
    ),
    (Meaning::Credit, &[("en", "credit line, creditline, credit")]),
    (
        Meaning::Rights,
        &[
            ("en", "rights, licence, license, copyright, rights statement"),
            ("ru", "права, лицензия"),
            ("de", "rechte, lizenz"),
            ("sv", "licens"),
            ("zh-Hans", "版权"),
        ],
    ),
    (
        Meaning::Picture,
        &[
            (
                "en",
                "image url, image, images, thumbnail, thumbnail url, picture, photo, image address, image urls, additional images",
            ),
            ("ru", "изображение, фото, ссылка на изображение"),
            ("de", "bild, bild url"),
            ("sv", "bildlänk"),
            ("zh-Hans", "图片"),
            ("fa", "تصویر"),
        ],
    ),
    (
        Meaning::Marks,
        &[
            ("en", "inscription, inscriptions, signature, marks"),
            ("ru", "надпись, надписи, подпись, клейма, клеймо"),
            ("de", "beschriftung, inschrift"),
            ("sv", "påskrift, signatur, objsignaturm"),
            ("zh-Hans", "铭文, 款识"),
            ("fa", "کتیبه"),
        ],
    ),
    (Meaning::Events, &[("en", "event, events"), ("ru", "событие, события"), ("sv", "händelse"), ("zh-Hans", "事件")]),
    (
        Meaning::People,
        &[
            ("en", "person, people, persons"),
            ("ru", "персоны, персоналии, лица"),
            ("de", "personen"),
            ("zh-Hans", "人物"),
        ],
    ),
    (
        Meaning::Museum,
        &[
            ("en", "museum, institution, holder, museum name, repository"),
            ("ru", "музей, учреждение, название музея"),
            ("sv", "aufaufgabes"),
            ("zh-Hans", "收藏单位, 博物馆, 单位"),
            ("fa", "موزه"),
            ("kk-Cyrl", "мұражай, музейі"),
            ("uz-Latn", "muzeyi"),
            ("be", "музей"),
        ],
    ),
    (
        Meaning::Website,
        &[("en", "url, web url, link, permalink, web address"), ("ru", "ссылка, адрес страницы"), ("zh-Hans", "网址")],
    ),
    (
        Meaning::StoragePlace,
        &[
            ("en", "storage, storage location, storage place, current location, permanent location, shelf"),
            ("ru", "место хранения, место постоянного хранения, хранилище, топография, шкаф, стеллаж, полка"),
            ("de", "aufbewahrungsort, standort, depot"),
            ("sv", "förvaringsplats, magasin, placering"),
            ("zh-Hans", "存放地点, 存放位置, 库房, 库位"),
            ("fa", "محل نگهداری"),
            ("kk-Cyrl", "сақтау орны"),
            ("uz-Latn", "saqlash joyi"),
            ("be", "месца захоўвання"),
        ],
    ),
    (
        Meaning::Worth,
        &[
            ("en", "insurance value, insured value, insurance, valuation, price, purchase price"),
            ("ru", "страховая стоимость, страховая оценка, стоимость, оценочная стоимость, цена"),
            ("de", "versicherungswert, kaufpreis, preis"),
            ("sv", "försäkringsvärde, inköpspris"),
            ("zh-Hans", "保险价值, 保险金额, 估价, 价格"),
            ("fa", "ارزش بیمه, قیمت"),
            ("kk-Cyrl", "сақтандыру құны, бағасы"),
            ("uz-Latn", "sug'urta qiymati, narxi"),
            ("be", "страхавы кошт, кошт"),
        ],
    ),
];

/// The words of a name, folded and with one blank between them: `ItemWidth` and `item_width (cm)` are alike.
fn plain(name: &str) -> String {
    let mut words = String::new();
    let mut before = None;
    for character in name.chars() {
        let boundary = character.is_uppercase() && before.is_some_and(char::is_lowercase);
        // Signs of other scripts, such as marks on letters, belong to the word.
        let inside = character.is_alphanumeric() || character == '\'' || !character.is_ascii();
        if boundary || character.is_whitespace() || !inside {
            words.push(' ');
        }
        if character.is_alphanumeric() || !character.is_ascii() {
            words.push(character);
        }
        before = Some(character);
    }
    let folded = key(&words);
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a column of that name is in most museums, and the language of the name.
pub(super) fn meaning(name: &str) -> Option<(Meaning, &'static str)> {
    let wanted = plain(name);
    let joined = wanted.replace(' ', "");
    if joined.is_empty() {
        return None;
    }
    for (meaning, languages) in NAMES {
        for (language, names) in *languages {
            if names.split(',').map(plain).any(|known| known == wanted || known.replace(' ', "") == joined) {
                return Some((*meaning, language));
            }
        }
    }
    None
}
