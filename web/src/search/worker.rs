//! The worker's side: fetches the index whose address is the worker's name, then answers.

use js_sys::{ArrayBuffer, Uint8Array};
use vitrina_search::MemoryIndex;
use vitrina_search::protocol::{Failure, Question, Reply, read, write};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

/// Serves one page until it goes.
pub fn serve() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    spawn_local(async move {
        match load(&scope).await {
            Ok(index) => listen(&scope, index),
            Err(failure) => say(&scope, &Reply::Failed(failure)),
        }
    });
}

async fn load(scope: &DedicatedWorkerGlobalScope) -> Result<MemoryIndex, Failure> {
    let response = JsFuture::from(scope.fetch_with_str(&scope.name())).await;
    let response: Response = response.map_err(|_| Failure::Network)?.unchecked_into();
    if !response.ok() {
        return Err(Failure::Missing);
    }
    let body = response.array_buffer().map_err(|_| Failure::Network)?;
    let body: ArrayBuffer = JsFuture::from(body).await.map_err(|_| Failure::Network)?.unchecked_into();
    Ok(MemoryIndex::decode(&Uint8Array::new(&body).to_vec())?)
}

fn listen(scope: &DedicatedWorkerGlobalScope, index: MemoryIndex) {
    let asked = {
        let scope = scope.clone();
        Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let bytes = event.data().dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
            if let Some(question) = read::<Question>(&bytes) {
                say(&scope, &question.answer(&index));
            }
        })
    };
    scope.set_onmessage(Some(asked.as_ref().unchecked_ref()));
    // It listens as long as it lives.
    asked.forget();
    say(scope, &Reply::Ready);
}

fn say(scope: &DedicatedWorkerGlobalScope, reply: &Reply) {
    // A byte array can always be sent.
    let _ = scope.post_message(&Uint8Array::from(&write(reply)[..]));
}
