//! Pictures for the example, finished here and now: the program that would decode them is another crate's.

use std::path::Path;

use vitrina_media::child::Work;
use vitrina_media::{Decoder, PictureLimits, PictureStore};

/// PNGs of one grey pixel, a light and a dark one.
pub(crate) const PICTURES: [(&str, &[u8]); 2] = [
    (
        "light.png",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\0\0\0\nIDAT\x78\x9c\x63\x70\x05\0\0\
          \x47\0\x46\xe1\x55\x32\x14\0\0\0\0IEND\xae\x42\x60\x82",
    ),
    (
        "dark.png",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\0\0\0\nIDAT\x78\x9c\x63\x10\0\0\0\
          \x12\0\x11\xa5\x56\xc7\x4e\0\0\0\0IEND\xae\x42\x60\x82",
    ),
];

/// A store in which the pictures are finished.
pub(crate) fn store(folder: &Path) -> PictureStore {
    let store = PictureStore::new(folder, Decoder::new("no-such-program".into(), Vec::new(), PictureLimits::default()));
    for (_, source) in PICTURES {
        let finished = Work::Picture.perform(source, PictureLimits::default()).unwrap();
        for (derivative, bytes) in finished.set.derivatives.iter().zip(&finished.files) {
            let file = store.file(&derivative.path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, bytes).unwrap();
        }
        let note = store.file(&format!("{}/{}.set", &finished.set.id[..2], &finished.set.id[2..]));
        std::fs::write(note, postcard::to_allocvec(&finished.set).unwrap()).unwrap();
    }
    store
}

/// The record of an exhibit, shown with this picture.
pub(crate) fn with_picture(exhibit: &str, file: &str) -> String {
    let picture = format!(
        "\"pictures\": [{{\"file\": \"{file}\", \"alt\": {{\"en\": {{\"text\": \"A field\", \"status\": \"original\"}}}}}}]"
    );
    exhibit.replace("\"lending\"", &format!("{picture}, \"lending\""))
}
