// What can fail in a browser: no WebAssembly, a network cut in mid-file, storage that is forbidden or unreadable.
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
  const page = await site.visit(t, { remarks: [/./] });
  await page.route(/public-.*\.wasm$/, async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2), headers: { "content-type": "application/wasm" } });
  });
  await page.goto(site.at("en/browse/index.html"));
  await status(page).filter({ hasText: /\S/ }).waitFor();
  await whole(page);
});

test("a catalogue that cannot be fetched leaves the whole page and one sentence", async (t) => {
  const page = await site.visit(t, { remarks: [/ERR_FAILED|net::/] });
  await page.addInitScript(() => {
    const fetch = globalThis.fetch;
    // Everything arrives but the index, whose address the page names in its data.
    globalThis.fetch = (request, ...rest) => {
      const address = typeof request === "string" ? request : request.url;
      return address === document.documentElement.dataset.index ? Promise.reject(new TypeError("cut")) : fetch(request, ...rest);
    };
  });
  await page.goto(site.at("en/browse/index.html"));
  await page.getByRole("alert").filter({ hasText: "The page as you see it is complete" }).waitFor();
  await whole(page);
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
