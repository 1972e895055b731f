//! The selection's text form, `{"version":1,"exhibits":[{"id","title","lang","museum"}]}`: in the browser with the
//! browser's own JSON, which costs a visitor nothing; natively, for tests, with `serde_json`.

#[cfg(target_arch = "wasm32")]
pub(super) use browser::{lines_of_draft, read, write};
#[cfg(not(target_arch = "wasm32"))]
pub(super) use native::{lines_of_draft, read, write};

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Array, JSON, Object, Reflect};
    use wasm_bindgen::JsValue;

    use crate::selection::{SELECTION_VERSION, SelectedExhibit};

    fn word(object: &JsValue, key: &str) -> Option<String> {
        Reflect::get(object, &key.into()).ok()?.as_string()
    }

    /// The exhibits, or none where the text is not in this form.
    pub(in super::super) fn read(text: &str) -> Option<Vec<SelectedExhibit>> {
        let kept = JSON::parse(text).ok()?;
        let version = Reflect::get(&kept, &"version".into()).ok()?.as_f64()?;
        if version != f64::from(SELECTION_VERSION) {
            return None;
        }
        let exhibits = Reflect::get(&kept, &"exhibits".into()).ok()?;
        if !Array::is_array(&exhibits) {
            return None;
        }
        Array::from(&exhibits)
            .iter()
            .map(|exhibit| {
                Some(SelectedExhibit {
                    id: word(&exhibit, "id")?,
                    title: word(&exhibit, "title").unwrap_or_default(),
                    lang: word(&exhibit, "lang").unwrap_or_default(),
                    museum: word(&exhibit, "museum").unwrap_or_default(),
                })
            })
            .collect()
    }

    /// The exhibits that a draft asks for, or none where the text is no draft.
    pub(in super::super) fn lines_of_draft(text: &str) -> Option<Vec<SelectedExhibit>> {
        let field = |object: &JsValue, key: &str| Reflect::get(object, &key.into()).ok();
        let draft = JSON::parse(text).ok()?;
        let proposal = field(&draft, "proposal").filter(JsValue::is_object).unwrap_or(draft);
        let lines = field(&proposal, "lines").filter(Array::is_array)?;
        let lines = Array::from(&lines);
        let exhibits = lines.iter().map(|line| {
            let title = field(&line, "title")?;
            Some(SelectedExhibit {
                id: word(&line, "exhibit")?,
                title: word(&title, "text").unwrap_or_default(),
                lang: word(&title, "lang").unwrap_or_default(),
                museum: word(&line, "museum").unwrap_or_default(),
            })
        });
        exhibits.collect()
    }

    pub(in super::super) fn write(exhibits: &[SelectedExhibit]) -> String {
        let set = |object: &Object, key: &str, value: &JsValue| {
            // Setting a field of a fresh plain object cannot fail.
            let _ = Reflect::set(object, &key.into(), value);
        };
        let list = exhibits.iter().map(|exhibit| {
            let object = Object::new();
            set(&object, "id", &exhibit.id.as_str().into());
            set(&object, "title", &exhibit.title.as_str().into());
            set(&object, "lang", &exhibit.lang.as_str().into());
            set(&object, "museum", &exhibit.museum.as_str().into());
            JsValue::from(object)
        });
        let list: Array = list.collect();
        let kept = Object::new();
        set(&kept, "version", &SELECTION_VERSION.into());
        set(&kept, "exhibits", &list);
        JSON::stringify(&kept).map(String::from).unwrap_or_default()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use serde::{Deserialize, Serialize};

    use crate::selection::{SELECTION_VERSION, SelectedExhibit};

    #[derive(Serialize, Deserialize)]
    struct Kept {
        version: u32,
        exhibits: Vec<SelectedExhibit>,
    }

    /// The exhibits, or none where the text is not in this form.
    pub(in super::super) fn read(text: &str) -> Option<Vec<SelectedExhibit>> {
        let kept: Kept = serde_json::from_str(text).ok()?;
        (kept.version == SELECTION_VERSION).then_some(kept.exhibits)
    }

    /// The exhibits that a draft asks for, or none where the text is no draft.
    pub(in super::super) fn lines_of_draft(text: &str) -> Option<Vec<SelectedExhibit>> {
        let draft: serde_json::Value = serde_json::from_str(text).ok()?;
        let proposal = draft.get("proposal").unwrap_or(&draft);
        let lines = proposal.get("lines")?.as_array()?.iter().map(|line| {
            let word = |pointer: &str| line.pointer(pointer).and_then(serde_json::Value::as_str).map(str::to_owned);
            Some(SelectedExhibit {
                id: word("/exhibit")?,
                title: word("/title/text").unwrap_or_default(),
                lang: word("/title/lang").unwrap_or_default(),
                museum: word("/museum").unwrap_or_default(),
            })
        });
        lines.collect()
    }

    pub(in super::super) fn write(exhibits: &[SelectedExhibit]) -> String {
        let kept = Kept { version: SELECTION_VERSION, exhibits: exhibits.to_vec() };
        serde_json::to_string(&kept).expect("words and ids can always be written")
    }
}
