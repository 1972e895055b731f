// What was visited opens without a connection; with one, nobody is shown an old page, a copy of an earlier build or
// a damaged file. The site stands behind a server of the test's own, which can be stopped and can change what it says.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { SITE, world } from "./world.mjs";

const TYPES = {
  ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".css": "text/css", ".svg": "image/svg+xml",
  ".webp": "image/webp", ".woff2": "font/woff2", ".json": "application/json", ".webmanifest": "application/manifest+json",
};
const site = world();
let server;
let port = 0;
/** Changes what the server says of a path; nothing by default. */
let said = (path, body) => body;

async function start() {
  server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname).replace(/\/$/, "/index.html");
    try {
      const body = said(path, await readFile(join(SITE, path)));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "cache-control": "no-cache" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(port, "localhost", resolve));
  port = server.address().port;
}

async function stop() {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

before(start);
beforeEach(() => {
  said = (path, body) => body;
  site.origin = `http://localhost:${port}`;
});
after(stop);

/** Waits until something is so in the page. */
async function until(page, told, ...given) {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (await page.evaluate(told, ...given)) return;
  }
  assert.fail(`never so: ${told} ${given}`);
}

/** Waits until the browser keeps a file whose address matches. */
const kept = (page, part) => until(page, async (part) => {
  const all = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((request) => request.url));
  return navigator.serviceWorker.controller && (await Promise.all(all)).flat().some((url) => url.includes(part));
}, part);

/** Opens the list and waits until everything it needs is kept. */
async function visited(t, remarks = []) {
  const page = await site.visit(t, { remarks });
  await page.goto(site.at("en/browse/index.html"));
  await page.getByRole("searchbox").waitFor();
  const needed = ["en/browse/index.html", "search/index.bin", "assets/search-", "search_worker-", "public-", "messages-en-"];
  for (const part of needed) await kept(page, part);
  return page;
}

test("the first page visited opens and answers without a connection, and comes back with it", async (t) => {
  const page = await visited(t, [/ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch/]);
  await stop();
  await page.reload();
  await page.getByRole("searchbox").fill("tank");
  await page.locator("#vitrina-found").filter({ hasText: "10 exhibits found" }).waitFor();
  const other = await page.context().newPage();
  await assert.rejects(other.goto(site.at("en/about.html")), "what was never visited is not there");
  await other.close();
  await start();
  await page.goto(site.at("en/about.html"));
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("with a connection the page is the newest one", async (t) => {
  const page = await visited(t);
  said = (path, body) => (path.endsWith("browse/index.html") ? body.toString().replace(/<h1>[^<]*/, "<h1>New words") : body);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "New words" }).waitFor();
});

test("a new build drops what the earlier one kept, and nothing of other sites", async (t) => {
  const page = await visited(t);
  const [earlier] = await page.evaluate(async () => {
    await caches.open(`vitrina ${location.origin}/elsewhere/ 1`);
    await caches.open("somebody else");
    return (await caches.keys()).filter((name) => name.startsWith(`vitrina ${location.origin}/ `));
  });
  said = (path, body) => (path.endsWith("service-worker.js") ? body.toString().replace(/BUILD = "[^"]+"/, 'BUILD = "another"') : body);
  await page.reload();
  await until(page, async (earlier) => !(await caches.keys()).includes(earlier), earlier);
  const names = await page.evaluate(() => caches.keys());
  for (const name of ["somebody else", `vitrina ${site.origin}/elsewhere/ 1`, `vitrina ${site.origin}/ another`]) assert.ok(names.includes(name), names.join());
});

test("a damaged copy is not believed", async (t) => {
  const page = await visited(t);
  const damaged = await page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((name) => name.startsWith(`vitrina ${location.origin}/ `));
    const cache = await caches.open(name);
    const files = (await cache.keys()).filter(({ url }) => /\/assets\/(boot|public|messages).*\.(js|wasm|bin)$/.test(url));
    for (const file of files) await cache.put(file, new Response("damaged", { headers: { "content-type": "text/javascript" } }));
    return files.length;
  });
  assert.ok(damaged >= 4, `${damaged} files damaged`);
  await page.reload();
  await page.getByRole("searchbox").fill("tank");
  await page.locator("#vitrina-found").filter({ hasText: "10 exhibits found" }).waitFor();
});
