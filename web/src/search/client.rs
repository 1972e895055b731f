//! The page's side: starts the worker, numbers its questions, drops answers nobody waits for any more.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Uint8Array;
use vitrina_core::query::Query;
use vitrina_search::Screen;
use vitrina_search::protocol::{Failure, Question, Reply, read, write};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};
use yew::Callback;

/// Why there are no answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoSearch {
    /// The browser starts no workers.
    NoWorker,
    /// The worker did not come, or stopped.
    NotLoaded,
    /// It came, and has no index.
    Index(Failure),
}

/// Answers from the search worker.
#[derive(Debug)]
pub struct Search {
    worker: Worker,
    number: Cell<u32>,
    /// Who waits for the answer to the newest question.
    waiting: RefCell<Option<Callback<Rc<Screen>>>>,
}

impl Search {
    /// Starts the worker of an address with the index of another; `told` hears once whether it can answer, and again
    /// should it stop.
    ///
    /// # Errors
    /// The browser starts no workers.
    pub fn open(worker: &str, index: &str, told: Callback<Result<Rc<Self>, NoSearch>>) -> Result<(), NoSearch> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        // The name is the worker's for sure: what stands after `#` is lost where a service worker hands out the script.
        options.set_name(index);
        let worker = Worker::new_with_options(worker, &options).map_err(|_| NoSearch::NoWorker)?;
        let search = Rc::new(Self { worker, number: Cell::new(0), waiting: RefCell::default() });
        let heard = {
            let (search, told) = (Rc::clone(&search), told.clone());
            Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| search.hear(&event.data(), &told))
        };
        search.worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        let stopped = Closure::<dyn Fn(JsValue)>::new(move |_| told.emit(Err(NoSearch::NotLoaded)));
        search.worker.set_onerror(Some(stopped.as_ref().unchecked_ref()));
        // The worker lives as long as the page.
        heard.forget();
        stopped.forget();
        Ok(())
    }

    fn hear(self: &Rc<Self>, data: &JsValue, told: &Callback<Result<Rc<Self>, NoSearch>>) {
        let bytes = data.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
        match read(&bytes) {
            Some(Reply::Ready) => told.emit(Ok(Rc::clone(self))),
            Some(Reply::Failed(failure)) => told.emit(Err(NoSearch::Index(failure))),
            Some(Reply::Answer(number, screen)) if number == self.number.get() => {
                let waiting = self.waiting.borrow_mut().take();
                if let Some(waiting) = waiting {
                    waiting.emit(Rc::from(screen));
                }
            }
            // Nobody waits for it any more.
            Some(Reply::Answer(..)) => {}
            None => told.emit(Err(NoSearch::NotLoaded)),
        }
    }

    /// Asks; only the newest question is answered.
    pub fn ask(&self, query: &Query, answered: Callback<Rc<Screen>>) {
        self.number.set(self.number.get().wrapping_add(1));
        *self.waiting.borrow_mut() = Some(answered);
        let question = write(&Question::new(self.number.get(), query));
        // A byte array can always be sent; were it not, the list would stay as it is.
        let _ = self.worker.post_message(&Uint8Array::from(&question[..]));
    }
}
