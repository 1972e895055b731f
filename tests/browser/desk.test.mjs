// The desk keeps everything: what cannot be read, what cannot be loaded, what cannot be stored, and what another tab
// writes. Also the letter's languages, a joint exhibition, the desk from right to left, and the list's way back.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { world } from "./world.mjs";

const site = world();
// Requests are cut by the tests themselves, so nothing may answer for the network.
const OPTIONS = { serviceWorkers: "block" };
const REMARKS = [/Service Worker registration blocked/];

const COPY = { id: "by-brest-001", title: "Copy of the inscription", museum: "by-brest", ask: "existing_copy" };
const BANNER = { id: "ru-cafm-001", title: "Victory Banner", museum: "ru-cafm", ask: "digital_files" };

const status = (page) => page.locator("#vitrina-status");
const letters = (page) => page.locator("article.letter");
const lineOf = (page, title) => page.getByRole("group", { name: new RegExp(title) });
const legalName = (page) => page.getByRole("textbox", { name: "Legal name of the museum" });
const purpose = (page) => page.getByRole("textbox", { name: "Purpose", exact: true });
const linePurpose = (page, title) => lineOf(page, title).getByRole("textbox", { name: "What this exhibit is for" });

const selection = (exhibits, version = 1) => JSON.stringify({ version, exhibits: exhibits.map(({ id, title, museum }) => ({ id, title, lang: "en", museum })) });

const proposal = (exhibits, purposes = {}) => JSON.stringify({
  format: "vitrina-proposal", version: 1, notice: "", uuid: "0190f3a0-0000-7000-8000-000000000001", kind: "loan_request", language: "en",
  lines: exhibits.map(({ id, title, museum, ask }) => ({
    exhibit: id, title: { text: title, lang: "en" }, museum, ask, ...(purposes[id] && { purpose: purposes[id] }),
  })),
});

/** A page whose browser keeps these texts. */
async function keeping(t, kept, { remarks = [], ...more } = {}) {
  const page = await site.visit(t, { ...OPTIONS, ...more, remarks: [...REMARKS, ...remarks] });
  await page.goto(site.at("en/about.html"));
  await page.evaluate((kept) => Object.entries(kept).forEach(([key, text]) => localStorage.setItem(key, text)), kept);
  return page;
}

const stored = (page) => page.evaluate(() => ({ ...localStorage }));
const ready = (page, count) => page.locator("#desk-exhibits-count").filter({ hasText: String(count) }).waitFor();

test("where the selection cannot be read, the draft's lines stay and are selected anew", async (t) => {
  const page = await keeping(t, {
    "vitrina-selection": selection([BANNER], 2),
    "vitrina-proposal": proposal([COPY], { [COPY.id]: "Case 3" }),
  });
  await page.goto(site.at("en/propose.html"));
  await status(page).filter({ hasText: "It was set aside, not deleted." }).waitFor();
  await ready(page, 1);
  assert.equal(await linePurpose(page, COPY.title).inputValue(), "Case 3");
  await page.reload();
  await ready(page, 1);
  assert.equal(await linePurpose(page, COPY.title).inputValue(), "Case 3");
  const kept = await stored(page);
  assert.deepEqual(JSON.parse(kept["vitrina-selection"]).exhibits.map(({ id }) => id), [COPY.id]);
  assert.ok(Object.values(kept).includes(selection([BANNER], 2)), "what was set aside is still there");
});

test("everything that cannot be read is set aside and can be had, nothing over anything else", async (t) => {
  const page = await keeping(t, { "vitrina-selection": "{ first", "vitrina-proposal": "{ draft" });
  await page.goto(site.at("en/propose.html"));
  await ready(page, 0);
  await page.evaluate(() => localStorage.setItem("vitrina-selection", "{ second"));
  await page.reload();
  await ready(page, 0);
  const kept = Object.entries(await stored(page)).filter(([key]) => key.startsWith("vitrina-put-aside"));
  assert.deepEqual(kept.map(([, text]) => text).sort(), ["{ draft", "{ first", "{ second"]);

  const buttons = page.locator(".acts").getByRole("button", { name: /^Download what was set aside/ });
  assert.equal(await buttons.count(), 3);
  const had = [];
  for (const button of await buttons.all()) {
    const saving = page.waitForEvent("download");
    await button.click();
    had.push(await readFile(await (await saving).path(), "utf8"));
  }
  assert.deepEqual(had.sort(), ["{ draft", "{ first", "{ second"]);
});

test("an exhibit whose record does not load asks for nothing until it does", async (t) => {
  const page = await keeping(t, { "vitrina-selection": selection([BANNER]) }, { remarks: [/ERR_FAILED/] });
  await page.route("**/data/exhibits/*", (route) => route.abort());
  await page.goto(site.at("en/propose.html"));
  const trouble = page.locator("#desk-not-loaded");
  await trouble.waitFor();
  await ready(page, 1);
  const row = letters(page).first().locator("tr").filter({ hasText: BANNER.id });
  assert.ok(!(await row.textContent()).includes("the original"), "nobody has asked for the original");
  assert.ok((await row.textContent()).includes("not yet known"));
  await page.getByText("The record of this exhibit could not be loaded").first().waitFor();
  assert.equal(await page.getByText("not in the catalogue at hand").count(), 0);

  await page.unroute("**/data/exhibits/*");
  await trouble.getByRole("button", { name: "Try again" }).click();
  await trouble.waitFor({ state: "detached" });
  await row.filter({ hasText: "digital files" }).waitFor();
  assert.equal(await page.getByText("could not be loaded").count(), 0);
});

test("two tabs write one draft and lose nothing of each other", async (t) => {
  const one = await keeping(t, { "vitrina-selection": selection([COPY]) });
  const two = await one.context().newPage();
  for (const page of [one, two]) {
    await page.goto(site.at("en/propose.html"));
    await ready(page, 1);
  }
  // In turns: what two tabs write within the moment that the browser takes to tell one of the other is known to clash.
  await legalName(one).fill("Museum of the first tab");
  await two.waitForFunction(() => document.querySelector("#field-asker-legalName").value === "Museum of the first tab");
  await purpose(two).fill("Purpose of the second tab");
  await one.waitForFunction(() => document.querySelector("#field-purpose").value === "Purpose of the second tab");
  await linePurpose(one, COPY.title).fill("Case of the first tab");
  for (const page of [one, two]) {
    await page.waitForFunction(() => document.querySelector("#field-purpose").value === "Purpose of the second tab");
    await page.waitForFunction(() => document.querySelector("#field-asker-legalName").value === "Museum of the first tab");
    await page.waitForFunction(() => document.querySelector("#field-lines-0-purpose").value === "Case of the first tab");
  }
  await two.reload();
  await ready(two, 1);
  assert.equal(await legalName(two).inputValue(), "Museum of the first tab");
  assert.equal(await purpose(two).inputValue(), "Purpose of the second tab");
});

test("an exhibit that was taken out by mistake comes back with everything typed for it", async (t) => {
  const page = await keeping(t, { "vitrina-selection": selection([COPY, BANNER]) });
  await page.goto(site.at("en/propose.html"));
  await ready(page, 2);
  await linePurpose(page, COPY.title).fill("Case 3");
  await lineOf(page, COPY.title).getByRole("button", { name: /^Remove this exhibit/ }).click();
  await ready(page, 1);
  await status(page).getByRole("button", { name: "Undo" }).click();
  await ready(page, 2);
  assert.equal(await linePurpose(page, COPY.title).inputValue(), "Case 3");
  assert.equal(JSON.parse((await stored(page))["vitrina-proposal"]).proposal.lines.find((line) => line.exhibit === COPY.id).purpose, "Case 3");
});

test("where storage is full, the selection can be downloaded, and the desk opens it", async (t) => {
  const page = await site.visit(t, { ...OPTIONS, remarks: REMARKS });
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...rest) {
      if (location.pathname.includes("/exhibits/")) throw new DOMException("no room", "QuotaExceededError");
      return set.apply(this, rest);
    };
  });
  await page.goto(site.at("en/exhibits/by-brest-001.html"));
  await page.getByRole("main").getByRole("button", { name: /^Add to selection: Copy of the inscription/ }).click();
  await status(page).filter({ hasText: "until you leave this page" }).waitFor();
  const saving = page.waitForEvent("download");
  await status(page).getByRole("button", { name: "Download the selection" }).click();
  const buffer = await readFile(await (await saving).path());

  await page.goto(site.at("en/propose.html"));
  await ready(page, 0);
  await page.getByLabel("Open a file").setInputFiles({ name: "selection.json", mimeType: "application/json", buffer });
  await ready(page, 1);
  await lineOf(page, "Copy of the inscription").waitFor();
});

test("a letter comes in the second language that the reader chooses, or in one", async (t) => {
  const page = await keeping(t, { "vitrina-selection": selection([COPY]) });
  await page.goto(site.at("ky/propose.html"));
  await ready(page, 1);
  const heading = letters(page).first().locator("h3 [lang]");
  const choice = page.locator("#desk-letter-language");
  assert.equal(await choice.inputValue(), "ru", "Russian is usual where Kyrgyz is read");
  await heading.and(page.locator("[lang=ru]")).waitFor();
  await choice.selectOption("en");
  await heading.and(page.locator("[lang=en]")).filter({ hasText: "Request for a loan" }).waitFor();
  await page.reload();
  await heading.and(page.locator("[lang=en]")).waitFor();
  assert.equal(await choice.inputValue(), "en", "the draft remembers it");
  await choice.selectOption("none");
  await heading.waitFor({ state: "detached" });
  assert.ok(!(await letters(page).first().textContent()).includes("Request for a loan"));
});

test("the desk reads from right to left, and nothing runs out of the page", async (t) => {
  for (const width of [1280, 400]) {
    const page = await keeping(t, { "vitrina-selection": selection([COPY]) }, { viewport: { width, height: 900 } });
    await page.goto(site.at("fa/propose.html"));
    await ready(page, "۱");
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide at ${width}`);
    if (width > 1000) {
      const [lines, dossier] = [await page.locator("#desk-exhibits").boundingBox(), await page.locator(".dossier").boundingBox()];
      assert.ok(lines.x > dossier.x, "the exhibits stand at the right, where reading begins");
    }
    const english = letters(page).first().locator("td[lang=en]").first();
    assert.equal(await english.getAttribute("dir"), "ltr");
  }
});

test("a joint exhibition asks each lender for its own exhibits", async (t) => {
  const page = await keeping(t, { "vitrina-selection": selection([COPY, BANNER]) });
  await page.goto(site.at("en/propose.html"));
  await ready(page, 2);
  await page.getByRole("radio", { name: "A joint exhibition" }).check();
  const joint = page.getByRole("article", { name: "Proposal of a joint exhibition" });
  await joint.first().waitFor();
  const asked = [];
  for (const letter of await joint.all()) {
    const text = await letter.textContent();
    asked.push([COPY, BANNER].filter(({ id }) => text.includes(id)).map(({ id }) => id));
  }
  assert.deepEqual(asked.sort(), [[COPY.id], [BANNER.id]]);
});

test("a browser without DecompressionStream shows the whole page and says that it is too old", async (t) => {
  const page = await site.visit(t, { ...OPTIONS, remarks: REMARKS });
  await page.addInitScript(() => delete globalThis.DecompressionStream);
  await page.goto(site.at("en/browse/index.html"));
  await status(page).filter({ hasText: "This browser is too old" }).waitFor();
  assert.equal(await page.getByText("lacks WebAssembly").count(), 0);
  assert.ok((await page.getByRole("main").locator(".card").count()) > 0);
});

test("back and forward go through what was found", async (t) => {
  const page = await site.visit(t, { ...OPTIONS, remarks: REMARKS });
  await page.goto(site.at("en/browse/index.html"));
  const found = page.locator("#vitrina-found");
  await found.waitFor();
  const all = await found.textContent();
  const filters = page.getByRole("group", { name: "Filters" });
  const [belarus, india] = ["Belarus", "India"].map((state) => filters.getByRole("checkbox", { name: new RegExp(`^${state}\\b`) }));
  await belarus.check();
  await page.getByRole("button", { name: "Remove: Belarus" }).waitFor();
  const one = await found.textContent();
  await india.check();
  await page.getByRole("button", { name: "Remove: India" }).waitFor();
  const two = await found.textContent();
  assert.equal(new Set([all, one, two]).size, 3);

  const shows = async (text, states) => {
    await found.filter({ hasText: text }).waitFor();
    assert.deepEqual([await belarus.isChecked(), await india.isChecked()], states);
  };
  await page.goBack();
  await shows(one, [true, false]);
  await page.goBack();
  await shows(all, [false, false]);
  await page.goForward();
  await shows(one, [true, false]);
  await page.goForward();
  await shows(two, [true, true]);
});
