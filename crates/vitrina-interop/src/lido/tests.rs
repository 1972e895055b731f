//! What the reader makes of records: small ones written by hand, broken and hostile ones, and those of real museums.

mod hostile;
mod real;

use proptest::prelude::*;
use serde_json::{Value, json};
use vitrina_core::LanguageTag;

use super::{LidoOptions, read};
use crate::imported::{Imported, Outcome};

fn outcomes(xml: &[u8], language: Option<&str>) -> Vec<Outcome> {
    let language = language.map(|tag| tag.parse::<LanguageTag>().unwrap());
    read(xml, "test.xml", &LidoOptions { language }).collect()
}

/// A record as JSON, without what is empty and without the notes on what stays among the foreign fields.
fn shown(imported: &Imported) -> Value {
    let mut exhibit = serde_json::to_value(&imported.exhibit).unwrap();
    let fields = exhibit.as_object_mut().unwrap();
    for key in ["id", "uuid", "museum", "changed", "standing", "lending"] {
        fields.remove(key);
    }
    let notes = imported.notes.iter().filter(|note| note.kind != crate::imported::NoteKind::Unmapped);
    let notes: Vec<String> = notes
        .map(|note| {
            format!("{} {:?} {:?} {}", note.field, note.kind, note.words, note.reading.as_deref().unwrap_or("-"))
        })
        .collect();
    json!({
        "record": imported.record,
        "museum": imported.museum,
        "exhibit": exhibit,
        "concepts": imported.concepts,
        "notes": notes,
    })
}

fn all_shown(xml: &[u8], language: Option<&str>) -> String {
    let all: Vec<Value> = outcomes(xml, language)
        .iter()
        .map(|outcome| match outcome {
            Outcome::Record(imported) => shown(imported),
            Outcome::Reject(reject) => json!({ "refused": format!("{}: {}", reject.position, reject.reason) }),
        })
        .collect();
    serde_json::to_string_pretty(&all).unwrap()
}

/// A record with this in its first `descriptiveMetadata` and its `administrativeMetadata`.
fn lido(description: &str, administration: &str) -> String {
    format!(
        "<l:lidoWrap xmlns:l='http://www.lido-schema.org'><l:lido><l:lidoRecID l:type='local'>R</l:lidoRecID>\
         <l:descriptiveMetadata xml:lang='en'>{description}</l:descriptiveMetadata>\
         <l:administrativeMetadata xml:lang='en'>{administration}</l:administrativeMetadata></l:lido></l:lidoWrap>"
    )
}

macro_rules! check {
    ($xml:expr) => {
        insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(all_shown($xml.as_ref(), None)) })
    };
    ($xml:expr, $language:expr) => {
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(all_shown($xml.as_ref(), Some($language)))
        })
    };
}

#[test]
fn a_record_of_an_armoury_is_kept_word_for_word() {
    check!(
        r#"<?xml version="1.0" encoding="UTF-8" ?>
<lido:lidoWrap xmlns:lido="http://www.lido-schema.org"><lido:lido><lido:lidoRecID lido:type="Portal">/P:0</lido:lidoRecID>
<lido:descriptiveMetadata xml:lang="sv"><lido:objectClassificationWrap><lido:objectWorkTypeWrap>
<lido:objectWorkType><lido:conceptID lido:type="Bössor (Vapen)">Flintlåsbössa</lido:conceptID><lido:term lido:addedSearchTerm="no" xml:lang="sv"/></lido:objectWorkType>
<lido:objectWorkType><lido:term lido:addedSearchTerm="no" xml:lang="sv">Flintlåsbössa </lido:term></lido:objectWorkType>
<lido:objectWorkType><lido:term>Trofé</lido:term></lido:objectWorkType>
</lido:objectWorkTypeWrap></lido:objectClassificationWrap><lido:objectIdentificationWrap>
<lido:titleWrap><lido:titleSet><lido:appellationValue>Bössa, &quot;sveitsare&quot; &amp; tillbehör</lido:appellationValue></lido:titleSet></lido:titleWrap>
<lido:inscriptionsWrap><lido:inscriptions><lido:inscriptionDescription><lido:descriptiveNoteValue>Åtta räfflor.
Stämpel.</lido:descriptiveNoteValue></lido:inscriptionDescription></lido:inscriptions>
<lido:inscriptions><lido:inscriptionTranscription xml:lang="la">PRO  REGE</lido:inscriptionTranscription></lido:inscriptions></lido:inscriptionsWrap>
<lido:repositoryWrap><lido:repositorySet lido:type="current"><lido:workID> (Inv. nr. 43)</lido:workID></lido:repositorySet></lido:repositoryWrap>
<lido:objectDescriptionWrap><lido:objectDescriptionSet><lido:descriptiveNoteValue>Åtta räfflor.
Stämpel.</lido:descriptiveNoteValue></lido:objectDescriptionSet></lido:objectDescriptionWrap>
<lido:objectMeasurementsWrap><lido:objectMeasurementsSet><lido:displayObjectMeasurements>Höjd: 174 mm</lido:displayObjectMeasurements></lido:objectMeasurementsSet>
<lido:objectMeasurementsSet><lido:displayObjectMeasurements>pund: 6 mm</lido:displayObjectMeasurements></lido:objectMeasurementsSet></lido:objectMeasurementsWrap>
</lido:objectIdentificationWrap><lido:eventWrap><lido:eventSet><lido:event><lido:eventType><lido:conceptID lido:type="URI">http://terminology.lido-schema.org/lido00007</lido:conceptID></lido:eventType>
<lido:eventActor><lido:displayActorInRole>Andreas Wålberg (Tillverkare, , )</lido:displayActorInRole></lido:eventActor>
<lido:eventDate><lido:displayDate>1600-talets första hälft</lido:displayDate></lido:eventDate><lido:eventPlace/>
<lido:eventPlace><lido:displayPlace>Stockholm (Tillverkningsort)</lido:displayPlace></lido:eventPlace></lido:event></lido:eventSet>
<lido:eventSet><lido:event><lido:eventType><lido:conceptID lido:type="URI">http://terminology.lido-schema.org/lido00227</lido:conceptID><lido:term>Provenance</lido:term></lido:eventType>
<lido:eventActor><lido:displayActorInRole>Carl Gustaf Wrangel (Ägare, )</lido:displayActorInRole><lido:actorInRole><lido:actor><lido:actorID lido:type="local">32254</lido:actorID></lido:actor></lido:actorInRole></lido:eventActor></lido:event></lido:eventSet></lido:eventWrap>
<lido:objectRelationWrap><lido:subjectWrap><lido:subjectSet><lido:subject><lido:subjectConcept><lido:term>Vapen</lido:term></lido:subjectConcept></lido:subject></lido:subjectSet></lido:subjectWrap></lido:objectRelationWrap>
</lido:descriptiveMetadata><lido:administrativeMetadata xml:lang="sv"><lido:recordWrap><lido:recordID lido:type="local">23913</lido:recordID>
<lido:recordSource><lido:legalBodyName><lido:appellationValue>Ett slott</lido:appellationValue></lido:legalBodyName></lido:recordSource>
<lido:recordInfoSet><lido:recordInfoLink>http://example.org/23913?a=1&amp;b=2</lido:recordInfoLink></lido:recordInfoSet></lido:recordWrap>
<lido:resourceWrap><lido:resourceSet><lido:resourceRepresentation lido:type="image_master"><lido:linkResource>http://example.org/23913.tif</lido:linkResource></lido:resourceRepresentation>
<lido:rightsResource><lido:rightsType><lido:term lido:pref="preferred">http://creativecommons.org/licenses/by-sa/3.0/</lido:term></lido:rightsType></lido:rightsResource></lido:resourceSet></lido:resourceWrap>
</lido:administrativeMetadata></lido:lido></lido:lidoWrap>"#
    );
}

#[test]
fn concepts_of_skos_and_a_holder_apart_from_the_writer() {
    check!(
        r#"<lido xmlns="http://www.lido-schema.org" xmlns:s="http://www.w3.org/2004/02/skos/core#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:lido="http://www.lido-schema.org">
<lidoRecID lido:type="local">X/1</lidoRecID><descriptiveMetadata xml:lang="de"><objectClassificationWrap><objectWorkTypeWrap><objectWorkType>
<s:Concept rdf:about="http://vocab.getty.edu/aat/300033618"><s:prefLabel xml:lang="en">painting</s:prefLabel><s:prefLabel xml:lang="de">Gemälde</s:prefLabel></s:Concept></objectWorkType></objectWorkTypeWrap></objectClassificationWrap>
<objectIdentificationWrap><titleWrap><titleSet><appellationValue lido:pref="alternate">Primavera</appellationValue></titleSet><titleSet><appellationValue>Der Frühling</appellationValue><appellationValue xml:lang="it">La Primavera</appellationValue></titleSet></titleWrap>
<repositoryWrap><repositorySet lido:type="http://terminology.lido-schema.org/lido01019"><workID>alt 7</workID></repositorySet>
<repositorySet><repositoryName><legalBodyID>http://example.org/body</legalBodyID><legalBodyName><appellationValue xml:lang="it">Galleria</appellationValue></legalBodyName><legalBodyWeblink>https://example.org/</legalBodyWeblink></repositoryName><workID>8360 (Inv. 1890)</workID>
<repositoryLocation><partOfPlace><namePlaceSet><appellationValue>Florenz</appellationValue></namePlaceSet><partOfPlace><namePlaceSet><appellationValue>Italien</appellationValue></namePlaceSet><placeClassification><s:Concept rdf:about="http://www.wikidata.org/wiki/Q6256"/></placeClassification></partOfPlace></partOfPlace></repositoryLocation></repositorySet></repositoryWrap>
<objectMeasurementsWrap><objectMeasurementsSet><objectMeasurements><measurementsSet><measurementType><s:Concept><s:prefLabel xml:lang="en">height</s:prefLabel></s:Concept></measurementType><measurementUnit>cm</measurementUnit><measurementValue>203</measurementValue></measurementsSet></objectMeasurements></objectMeasurementsSet></objectMeasurementsWrap></objectIdentificationWrap>
<eventWrap><eventSet><event><eventType><term>Herstellung</term></eventType><eventDate><date><earliestDate>1480</earliestDate><latestDate>1485</latestDate></date></eventDate>
<eventMaterialsTech><materialsTech><termMaterialsTech lido:type="material"><term>Tempera</term></termMaterialsTech><termMaterialsTech lido:type="technique"><term>Tafelmalerei</term></termMaterialsTech></materialsTech></eventMaterialsTech></event></eventSet>
<eventSet><event><eventType><term>Erwerbung</term></eventType><eventActor><actorInRole><actor><nameActorSet><appellationValue>Uffizien</appellationValue></nameActorSet></actor></actorInRole></eventActor><eventDate><displayDate>1919</displayDate></eventDate></event></eventSet></eventWrap>
</descriptiveMetadata><administrativeMetadata xml:lang="en_GB"><rightsWorkWrap><rightsWorkSet><rightsType><s:Concept rdf:about="http://rightsstatements.org/vocab/NoC-OKLR/1.0/"/></rightsType><creditLine>Lent by nobody</creditLine></rightsWorkSet></rightsWorkWrap>
<recordWrap><recordID lido:type="other">9</recordID><recordID lido:type="local">1</recordID><recordSource><legalBodyName><appellationValue>Archive</appellationValue></legalBodyName></recordSource>
<recordRights><rightsType><term>CC0</term></rightsType></recordRights></recordWrap></administrativeMetadata></lido>"#
    );
}

#[test]
fn the_language_of_a_text_is_the_nearest_one_named() {
    let title = "<l:objectIdentificationWrap><l:titleWrap><l:titleSet><l:appellationValue xml:lang='english'>A</l:appellationValue>\
                 <l:appellationValue xml:lang='RU'>Б</l:appellationValue></l:titleSet></l:titleWrap></l:objectIdentificationWrap>";
    check!(lido(title, ""), "kk-Cyrl");
}

#[test]
fn the_words_of_two_dates_that_contradict_are_kept_without_a_reading() {
    let date = "<l:eventWrap><l:eventSet><l:event><l:eventType><l:term>Production</l:term></l:eventType><l:eventDate>\
                <l:displayDate>1750</l:displayDate><l:date><l:earliestDate>1850</l:earliestDate><l:latestDate>1860</l:latestDate></l:date>\
                </l:eventDate></l:event></l:eventSet></l:eventWrap>";
    check!(lido(date, ""));
}

#[test]
fn descriptions_in_two_languages_become_one() {
    let description = |tag: &str, words: [&str; 4]| {
        let [title, maker, date, measure] = words;
        format!(
            "<l:descriptiveMetadata xml:lang='{tag}'><l:objectIdentificationWrap><l:titleWrap><l:titleSet><l:appellationValue>{title}\
             </l:appellationValue></l:titleSet></l:titleWrap><l:objectMeasurementsWrap><l:objectMeasurementsSet>\
             <l:displayObjectMeasurements>{measure}</l:displayObjectMeasurements></l:objectMeasurementsSet></l:objectMeasurementsWrap>\
             </l:objectIdentificationWrap><l:eventWrap><l:eventSet><l:event><l:eventType><l:term>Production</l:term></l:eventType>\
             <l:eventActor><l:displayActorInRole>{maker}</l:displayActorInRole></l:eventActor><l:eventDate><l:displayDate>{date}\
             </l:displayDate></l:eventDate></l:event></l:eventSet></l:eventWrap></l:descriptiveMetadata>"
        )
    };
    let all = description("en", ["Sabre", "Lee, smith", "c. 1780", "length: 90 cm"])
        + &description("ru", ["Сабля", "Ли, кузнец", "ок. 1780 г.", "длина: 90 см"])
        + &description("en", ["Sword", "Lee, smith", "c. 1780", "length: 90 cm"]);
    check!(format!("<l:lido xmlns:l='http://www.lido-schema.org'><l:lidoRecID>1</l:lidoRecID>{all}</l:lido>"));
}

proptest! {
    #[test]
    fn a_title_is_kept_character_for_character(title in "\\PC{1,40}|[ \\t\\n\\r<&>\"'a\u{378}\u{200F}\u{1F52B}]{1,20}") {
        prop_assume!(!title.trim().is_empty());
        let escaped: String = title.chars().map(|c| match c {
            '<' | '&' | '>' | '\r' => format!("&#{};", u32::from(c)),
            c => c.to_string(),
        }).collect();
        let xml = lido(&format!("<l:objectIdentificationWrap><l:titleWrap><l:titleSet><l:appellationValue>{escaped}\
            </l:appellationValue></l:titleSet></l:titleWrap></l:objectIdentificationWrap>"), "");
        let all = outcomes(xml.as_bytes(), None);
        let Outcome::Record(imported) = &all[0] else { panic!("{all:?}") };
        prop_assert_eq!(&imported.exhibit.title["en"].text, &title);
    }
}

#[test]
fn two_records_with_one_id_stay_two() {
    let one = |id: &str| {
        format!(
            "<l:lido><l:lidoRecID>{id}</l:lidoRecID><l:administrativeMetadata><l:recordWrap><l:recordID>7</l:recordID>\
             </l:recordWrap></l:administrativeMetadata></l:lido>"
        )
    };
    check!(format!("<l:lidoWrap xmlns:l='http://www.lido-schema.org'>{}{}</l:lidoWrap>", one("a"), one("b")));
}
