// Starts the search worker. The site builder puts in the names of its bundle, which lies beside this file.
import start from "./__SCRIPT__";

// An empty message is read as "it did not come".
start({ module_or_path: new URL("./__WASM__", import.meta.url) }).catch(() => postMessage(new Uint8Array()));
