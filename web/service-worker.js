// Keeps what was visited for times without a connection. Pages come from the network while there is one; files whose
// name is the hash of their bytes come from the cache. The site builder puts in the hash of the build and the files.
const BUILD = "__BUILD__";
const FIRST = "__FIRST__"; // Kept at once.
const DIGESTS = "__DIGESTS__"; // SHA-256 of every file under assets/, so that a damaged copy is not believed.

const ROOT = new URL("./", location).href;
// Sites in other folders of the same host have caches of their own.
const OURS = `vitrina ${ROOT} `;
const CACHE = OURS + BUILD;

const keep = async (request, response) => {
  // One that another has followed would bring its dropped cache back.
  if (self.serviceWorker?.state !== "redundant") await (await caches.open(CACHE)).put(request, response);
};

/** What is kept of a request: whatever stands after `?`, a static page is the same. */
const kept = async (request) => (await caches.open(CACHE)).match(request, { ignoreSearch: true });

const whole = async (path, response) => {
  const digest = await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === DIGESTS[path];
};

/** A file named by its hash: the copy, if it is what the build wrote. */
const fromCache = async (event, path) => {
  const copy = await kept(event.request);
  if (copy && (!DIGESTS[path] || (await whole(path, copy)))) return copy;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keep(event.request, response.clone()).catch(() => {}));
  return response;
};

/** Everything else: the network's word, and only without it the copy. */
const fromNetwork = async (event) => {
  try {
    const response = await fetch(event.request);
    const address = event.request.url.split(/[?#]/)[0];
    // No room, or the answer broke off: then there is no copy.
    if (response.ok && !response.redirected) event.waitUntil(keep(address, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    const copy = await kept(event.request);
    if (copy) return copy;
    throw error;
  }
};

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FIRST)));
});

addEventListener("activate", (event) => {
  const drop = (names) => names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name));
  event.waitUntil(caches.keys().then((names) => Promise.all(drop(names))).then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { method, url, headers } = event.request;
  if (method !== "GET" || !url.startsWith(ROOT) || headers.has("range")) return;
  const path = url.slice(ROOT.length).split(/[?#]/)[0];
  if (/^(assets|media)\//.test(path)) event.respondWith(fromCache(event, path));
  // Pages, the index and single records; what is downloaded as a whole is not kept.
  else if (/(^|\/|\.html)$|^search\/|^data\/[^/]+\/[^/]+\.json$/.test(path)) event.respondWith(fromNetwork(event));
});

// What the first page had loaded before anybody could keep it.
addEventListener("message", (event) => {
  const ours = event.data.filter((url) => url.startsWith(ROOT)).map((url) => url.split(/[?#]/)[0]);
  const one = async (cache, url) => (await cache.match(url)) || cache.add(url);
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.all(ours.map((url) => one(cache, url).catch(() => {})))));
});
