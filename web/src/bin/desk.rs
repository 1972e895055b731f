//! The bundle of the proposal desk.

fn main() {
    vitrina_web::desk::start();
}
