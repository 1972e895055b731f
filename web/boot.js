// Shows what needs script, marks the selection, fetches WebAssembly only when somebody wants it.
// The site builder puts the addresses (below the root) and the sentences of each language here.
const files = "__FILES__";

const html = document.documentElement;
const words = files.words[html.lang] || files.words.en || {};
const all = (selector) => document.querySelectorAll(selector);
const at = (path) => path && new URL((html.dataset.root || "") + path, document.baseURI).href;
const desk = document.querySelector('[data-island="desk"]');
const bundle = desk ? files.desk : files.public;
const island = desk || document.querySelector('[data-island="browse"]');

const status = document.createElement("div");
status.id = "vitrina-status";
status.setAttribute("role", "status");
(document.querySelector("main") || document.body).append(status);

const kept = () => {
  try {
    const selection = JSON.parse(localStorage.getItem("vitrina-selection"));
    return selection.version === 1 ? selection.exhibits.map((exhibit) => exhibit.id) : [];
  } catch (error) {
    return []; // Nothing kept, or nothing that can be read: the bundle says which.
  }
};

const mark = (ids) => {
  for (const link of all('[data-island="selection"] a')) {
    link.lastElementChild || link.append(document.createElement("span"));
    link.lastElementChild.textContent = ids.length ? ` (${ids.length.toLocaleString(html.lang)})` : "";
  }
  for (const button of all("[data-select]")) {
    const data = button.dataset;
    // Words for the eye, and a sentence for the ear that begins with the same words and names the exhibit.
    const [seen, said] = button.children;
    data.add = data.add || seen.textContent;
    const word = ids.includes(data.select) ? words.remove : data.add;
    said.firstChild.data = said.firstChild.data.replace(seen.textContent, word);
    seen.textContent = word;
  }
};

// Keeps what was visited for times without a connection; a folder on a disk has no need of it.
const keeper = location.protocol.startsWith("http") && navigator.serviceWorker;
const watched = keeper && keeper.controller; // It sees itself what such a page loads.
const keep = async (paths) => {
  if (!keeper || watched) return;
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  (await keeper.ready).active.postMessage([location.href, ...loaded, ...paths.map(at)]);
};
addEventListener("load", () => keeper && keeper.register(at(files.keeper)).then(() => keep([])).catch(() => {}));

let loading;
const load = () => loading = loading || import(at(bundle.js))
  .then((module) => module.default({ module_or_path: at(bundle.wasm) }))
  .then(() => void keep([bundle.js, bundle.wasm, files.messages[html.lang], ...(island ? bundle.also : [])]))
  .catch((error) => {
    loading = undefined;
    status.textContent = words.notLoaded;
    throw error;
  });

// The first press fetches the bundle, which listens itself from then on.
const first = (event) => {
  const button = event.target.closest("[data-select]");
  if (button) load().then(() => (removeEventListener("click", first), button.click()), () => {});
};

if (typeof WebAssembly !== "object") {
  status.textContent = words.noWebassembly;
} else if (!("DecompressionStream" in window)) {
  status.textContent = words.oldBrowser;
} else {
  Object.assign(html.dataset, {
    messages: at(files.messages[html.lang]), messagesEn: at(files.messages.en) || "", messagesRu: at(files.messages.ru) || "",
    search: at(files.search), index: at(files.index), catalogue: files.catalogue || "", notLoaded: words.notLoaded,
  });
  for (const control of all("[data-select], [data-find], [data-print]")) control.hidden = false;
  for (const button of all("[data-print]")) button.addEventListener("click", () => print());
  mark(kept());
  addEventListener("storage", () => mark(kept()));
  addEventListener("vitrina-selection", (event) => mark(event.detail));
  if (island) load().catch(() => {});
  else addEventListener("click", first);
}
