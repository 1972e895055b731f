//! The bundle of the search worker: the index and its answers, off the page's own thread.

fn main() {
    vitrina_web::search::serve();
}
