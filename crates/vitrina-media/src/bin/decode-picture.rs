//! The decoder as a program of its own: what `vitrina decode-picture` is, without the rest of `vitrina`.
//! For the tests of this crate, and for those who want to put the decoder into a stricter cage.
//! Reads one request on standard input and answers on standard output.

fn main() -> std::io::Result<()> {
    vitrina_media::run_decoder()
}
