//! Documents by their hash.

use vitrina_core::loan::Digest;
use vitrina_store::Documents;

#[test]
fn a_document_is_whole_or_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let documents = Documents::open(&folder.path().join("made/by itself")).unwrap();
    let bytes = b"EXAMPLE: a receipt".repeat(9_000);
    let digest = documents.keep(&bytes).unwrap();
    assert_eq!((digest, documents.keep(&bytes).unwrap()), (Digest::of(&bytes), digest));
    assert_eq!(documents.read(digest).unwrap(), Some(bytes.clone()));
    assert_eq!(documents.read(Digest::of(b"")).unwrap(), None);
    documents.keep(b"").unwrap();
    // What a killed program left is nobody's document, and goes.
    let root = folder.path().join("made/by itself");
    std::fs::write(root.join("coming/half"), &bytes[..100]).unwrap();
    assert_eq!(documents.verify().unwrap(), []);
    documents.sweep().unwrap();
    assert_eq!(std::fs::read_dir(root.join("coming")).unwrap().count(), 0);
    // What was changed is found, is handed to nobody, and is mended by the same document.
    let path = root.join(&digest.to_string()[..2]).join(digest.to_string());
    std::fs::write(&path, "EXAMPLE: another receipt").unwrap();
    let found = documents.verify().unwrap();
    assert_eq!((found.len(), found[0].place.clone()), (1, digest.to_string()));
    assert!(documents.read(digest).unwrap_err().to_string().contains("restore it from a backup"));
    documents.keep(&bytes).unwrap();
    assert_eq!(documents.read(digest).unwrap(), Some(bytes));
    assert_eq!(documents.verify().unwrap(), []);
}
