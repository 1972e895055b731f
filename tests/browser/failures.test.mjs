// What can fail in a browser: no WebAssembly, workers or modules, a network cut in mid-file, another version of the
// catalogue, storage that is full, forbidden or unreadable.
// The page stays whole and says so in one sentence.

import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "./world.mjs";

const site = world();
const status = (page) => page.locator("#vitrina-status");

/** The static list is whole: a heading, ways in, exhibits. */
async function whole(page) {
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
  assert.ok((await page.getByRole("main").locator(".card").count()) > 0, "the exhibits stand on the page");
  assert.ok((await page.getByRole("navigation", { name: "Narrow down" }).getByRole("link").count()) > 0);
}

test("a browser without WebAssembly shows the whole page and one sentence", async (t) => {
  const page = await site.visit(t);
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(site.at("en/browse/index.html"));
  await status(page).filter({ hasText: "This browser lacks WebAssembly." }).waitFor();
  await whole(page);
});

test("a bundle that breaks off in mid-file leaves the whole page and one sentence", async (t) => {
  const page = await site.visit(t, { serviceWorkers: "block", remarks: [/./] });
  await page.route(/public-.*\.wasm$/, async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2), headers: { "content-type": "application/wasm" } });
  });
  await page.goto(site.at("en/browse/index.html"));
  await status(page).filter({ hasText: /\S/ }).waitFor();
  await whole(page);
});

/** A visit whose requests the test answers itself; a service worker would answer before it. */
const watched = (t, remarks = []) => site.visit(t, { serviceWorkers: "block", remarks: [/Service Worker registration blocked/, ...remarks] });

/** The list with an index that the test changes: the page stays whole and says one sentence. */
async function withIndex(t, answer, sentence, remarks = []) {
  const page = await watched(t, remarks);
  await page.context().route(/search\/index\.bin$/, answer);
  await page.goto(site.at("en/browse/index.html"));
  await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
  await whole(page);
}

/** Answers with the bytes of the host, changed. */
const changed = (change) => async (route) => {
  const answer = await route.fetch();
  await route.fulfill({ response: answer, body: change(await answer.body()) });
};

test("a catalogue that cannot be fetched leaves the whole page and one sentence", async (t) => {
  await withIndex(t, (route) => route.abort(), "There is no connection.", [/ERR_FAILED|net::/]);
});

test("a catalogue that breaks off in mid-file leaves the whole page and one sentence", async (t) => {
  await withIndex(t, changed((body) => body.subarray(0, body.length / 2)), "Loading broke off half-way.");
});

test("a damaged catalogue leaves the whole page and one sentence", async (t) => {
  await withIndex(t, changed((body) => body.map((byte, place) => (place === 5000 ? byte ^ 1 : byte))), "Loading broke off half-way.");
});

test("a catalogue of another version leaves the whole page and one sentence", async (t) => {
  // The version stands after the eight letters of the format's name.
  await withIndex(t, changed((body) => body.map((byte, place) => (place === 8 ? byte + 1 : byte))), "The catalogue has changed since this page was opened.");
});

test("a search worker that does not come leaves the whole page and one sentence", async (t) => {
  const page = await watched(t, [/./]);
  await page.context().route(/search_worker-.*\.wasm$/, (route) => route.abort());
  await page.goto(site.at("en/browse/index.html"));
  await page.getByRole("alert").filter({ hasText: "Part of the catalogue could not be loaded." }).waitFor();
  await whole(page);
});

for (const missing of ["DecompressionStream", "Worker"]) {
  test(`a browser without ${missing} shows the whole page and one sentence`, async (t) => {
    const page = await site.visit(t);
    await page.addInitScript((missing) => delete globalThis[missing], missing);
    await page.goto(site.at("en/browse/index.html"));
    await page.getByText("This browser is too old for filter, selection and proposal desk.").waitFor();
    await whole(page);
  });
}

for (const [language, sentence] of [["en", "This browser is too old"], ["fa", /\S/]]) {
  test(`a browser without modules shows the whole page and one sentence (${language})`, async (t) => {
    const page = await watched(t);
    // What such a browser makes of the page: it skips scripts of type "module" and does not know `nomodule`.
    await page.route(/\/browse\/index\.html$/, async (route) => {
      const html = await (await route.fetch()).text();
      const seen = html.replace(/<script type="module"[^>]*><\/script>/, "").replace("<script nomodule", "<script");
      assert.notEqual(seen, html);
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: seen });
    });
    await page.goto(site.at(`${language}/browse/index.html`));
    await status(page).filter({ hasText: sentence }).waitFor();
    if (language === "en") await whole(page);
  });
}

test("where storage is full, a selection is kept for the page and a sentence says so", async (t) => {
  const page = await site.visit(t);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await page.goto(site.at("en/exhibits/by-brest-001.html"));
  await page.getByRole("main").getByRole("button", { name: /^Add to selection: Copy of the inscription/ }).click();
  await status(page).filter({ hasText: "The browser’s storage is full." }).waitFor();
  await page.getByRole("button", { name: /^Remove from selection: Copy of the inscription/ }).waitFor();
});

test("a selection survives a reload", async (t) => {
  const page = await site.visit(t);
  await page.goto(site.at("en/exhibits/by-brest-001.html"));
  await page.getByRole("main").getByRole("button", { name: /^Add to selection: Copy of the inscription/ }).click();
  const remove = page.getByRole("button", { name: /^Remove from selection: Copy of the inscription/ });
  await remove.waitFor();
  await page.reload();
  await remove.waitFor();
  await page.getByRole("link", { name: /^Propose.*1/ }).waitFor();
});

test("where storage is forbidden, a selection is kept for the page and a sentence says so", async (t) => {
  const page = await site.visit(t);
  await page.addInitScript(() => {
    const forbid = () => { throw new DOMException("forbidden", "SecurityError"); };
    Object.defineProperty(globalThis, "localStorage", { get: forbid });
  });
  await page.goto(site.at("en/exhibits/by-brest-001.html"));
  await page.getByRole("main").getByRole("button", { name: /^Add to selection: Copy of the inscription/ }).click();
  await status(page).filter({ hasText: "This browser does not allow pages to store anything." }).waitFor();
  await page.getByRole("button", { name: /^Remove from selection: Copy of the inscription/ }).waitFor();
});

test("a selection that cannot be read is put aside, not lost", async (t) => {
  const page = await site.visit(t);
  await page.addInitScript(() => {
    if (!localStorage.getItem("begun")) localStorage.setItem("vitrina-selection", "{ broken");
    localStorage.setItem("begun", "yes");
  });
  await page.goto(site.at("en/browse/index.html"));
  await status(page).filter({ hasText: "It was set aside, not deleted." }).waitFor();
  const kept = await page.evaluate(() => Object.entries(localStorage));
  assert.ok(kept.some(([, value]) => value === "{ broken"), JSON.stringify(kept));
});
