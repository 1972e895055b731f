//! What the pictures' crate knows, told to the catalogue's check.

use std::io::Read;
use std::path::Path;

use vitrina_catalogue::{PictureProbe, PictureProblem};
use vitrina_media::{PictureError, PictureLimits, probe};

/// Reads pictures from the disk, each up to the limit of bytes, and looks at their headers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HeaderProbe;

impl PictureProbe for HeaderProbe {
    fn probe(&self, path: &Path) -> Result<(u32, u32), PictureProblem> {
        if !path.symlink_metadata().is_ok_and(|metadata| metadata.is_file()) {
            return Err(PictureProblem::Missing);
        }
        let limit = PictureLimits::default().bytes;
        let mut bytes = Vec::new();
        let read = std::fs::File::open(path).and_then(|file| {
            // One byte more than allowed is enough to know that there are too many.
            file.take(limit + 1).read_to_end(&mut bytes)
        });
        read.map_err(|error| PictureProblem::Undecodable(error.to_string()))?;
        match probe(&bytes) {
            Ok(facts) => Ok((facts.width, facts.height)),
            Err(PictureError::TooManyBytes { limit, .. }) => {
                let size = path.metadata().map_or(limit, |metadata| metadata.len());
                Err(PictureProblem::TooLarge(format!("{size} bytes")))
            }
            Err(PictureError::TooManyPixels { width, height, .. }) => {
                Err(PictureProblem::TooLarge(format!("{width} by {height} pixels")))
            }
            Err(error) => Err(PictureProblem::Undecodable(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let check = |name: &str, bytes: Option<&[u8]>, expect: Result<(u32, u32), PictureProblem>| {
            let path = folder.path().join(name);
            if let Some(bytes) = bytes {
                std::fs::write(&path, bytes).unwrap();
            }
            assert_eq!(HeaderProbe.probe(&path), expect);
        };
        check("none.png", None, Err(PictureProblem::Missing));
        let unknown = "not a JPEG, PNG, TIFF or WebP picture".to_owned();
        check("text.png", Some(b"text"), Err(PictureProblem::Undecodable(unknown)));
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 8, 0, 0, 0, 0, 0xF6, 0x93, 0x3D, 0xCD]);
        assert!(HeaderProbe.probe(folder.path()).is_err());
        let path = folder.path().join("large.png");
        std::fs::write(&path, png).unwrap();
        assert!(HeaderProbe.probe(&path).is_err());
    }
}
