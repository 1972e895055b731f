//! The bundle of the public pages: the selection on every page, the list with filters on the browse pages.

fn main() {
    vitrina_web::browse::start();
}
