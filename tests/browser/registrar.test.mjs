// A registrar of a museum that is not in the catalogue, by keyboard alone: browse, filter, select three exhibits in
// three states, fill the proposal, print a letter for each lender, save, clear the device, open the file again.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { press, tabTo, world } from "./world.mjs";

const site = world();
const STATES = ["Belarus", "China", "India"];
const ASKER = "Regional Museum of Military Glory, Omsk";
const letters = (page) => page.getByRole("article", { name: /^(Request for a loan|Proposal of a joint exhibition)/ });

test("three exhibits in three states become three printed letters and a file", async (t) => {
  const page = await site.visit(t, { acceptDownloads: true });
  await page.goto(site.at("en/index.html"));
  await press(page, page.getByRole("navigation", { name: "Main navigation" }).getByRole("link", { name: "Browse" }));

  const words = page.getByRole("searchbox", { name: "Words to search for" });
  const found = page.locator("#vitrina-found");
  await tabTo(page, words);
  await page.keyboard.type("tank");
  await found.filter({ hasText: "10 exhibits found" }).waitFor();
  await page.waitForURL(/[?&]/);

  const filters = page.getByRole("group", { name: "Filters" });
  for (const state of STATES) {
    const box = filters.getByRole("checkbox", { name: new RegExp(`^${state}\\b`) });
    await press(page, box, "Space", "Shift+Tab");
    const remove = page.getByRole("button", { name: `Remove: ${state}` });
    await remove.waitFor();
    const results = page.getByRole("region", { name: "Find exhibits" });
    await results.and(page.locator('[aria-busy="false"]')).waitFor();
    const add = results.getByRole("button", { name: /^Add to selection: / });
    const label = await add.first().locator(".unseen").textContent();
    await press(page, add.first());
    await page.getByRole("button", { name: label.replace("Add to", "Remove from") }).waitFor();
    await press(page, remove, "Enter", "Shift+Tab");
    await remove.waitFor({ state: "detached" });
  }

  // The selection is still there after a reload, and the way to the desk says how many.
  await page.reload();
  const desk = page.getByRole("link", { name: /^Propose.*3/ });
  await press(page, desk);
  await page.getByRole("heading", { name: "3 letters, one for each lender" }).waitFor();
  for (const state of STATES) await page.getByRole("heading", { level: 3, name: new RegExp(state) }).waitFor();

  await tabTo(page, page.getByRole("textbox", { name: "Legal name of the museum" }));
  await page.keyboard.type(ASKER);
  await tabTo(page, page.getByRole("textbox", { name: "Signatory", exact: true }));
  await page.keyboard.type("A. Director");
  assert.equal(await letters(page).count(), 3);
  for (const letter of await letters(page).all()) {
    const text = await letter.textContent();
    for (const part of [ASKER, "not yet known", "binds nobody"]) assert.ok(text.includes(part), part);
  }
  await page.getByText("Nobody has been told. Send the letter through your own authority.").waitFor();

  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("navigation").count(), 0, "only the letters are printed");
  assert.equal(await letters(page).count(), 3);
  const printed = await page.pdf({ format: "A4" });
  const sheets = printed.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  assert.ok(sheets >= 3, `each letter begins on a sheet of its own: ${sheets}`);
  await page.emulateMedia({ media: "screen" });

  const saving = page.waitForEvent("download");
  await press(page, page.getByRole("button", { name: "Save as a file" }));
  const file = await (await saving).path();
  const saved = JSON.parse(await readFile(file, "utf8"));
  assert.equal(saved.asker.legalName, ASKER);
  assert.equal(saved.lines.length, 3);

  await press(page, page.getByRole("button", { name: "Clear this device" }));
  await press(page, page.getByRole("button", { name: "Yes, delete" }), "Enter", "Shift+Tab");
  await page.getByText("This browser keeps nothing of Vitrina any more.").waitFor();
  assert.equal(await letters(page).count(), 0);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);

  const choosing = page.waitForEvent("filechooser");
  await press(page, page.getByLabel("Open a file"), "Enter");
  await (await choosing).setFiles({ name: "proposal.json", mimeType: "application/json", buffer: await readFile(file) });
  await page.getByRole("heading", { name: "3 letters, one for each lender" }).waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Legal name of the museum" }).inputValue(), ASKER);
});

test("an idea for a joint exhibition becomes a draft that is called an idea until somebody edits it", async (t) => {
  const page = await site.visit(t);
  await page.goto(site.at("en/exhibitions/x-victory.html"));
  const exhibits = await page.getByRole("main").locator(".walk .card .title a").evaluateAll((links) => new Set(links.map((link) => link.href)).size);
  await press(page, page.getByRole("link", { name: "Draft a proposal from this idea" }));
  const title = page.getByRole("textbox", { name: "Title of the exhibition" });
  await title.waitFor();
  // The address does not name the idea any more: a reload keeps what is written from here on.
  await page.waitForURL(/\/en\/propose\.html$/);
  const idea = page.getByText("Idea of the editors. No museum has been asked.", { exact: true });
  await idea.waitFor();
  assert.equal(await title.inputValue(), "One War, Many Fronts: the peoples of Eurasia against fascism, 1931-1945 (idea)");
  assert.equal(await page.locator(".lines > li").count(), exhibits);
  assert.ok((await letters(page).count()) > 2, "one letter for each lender");
  for (const letter of await letters(page).all()) {
    const text = await letter.textContent();
    assert.match(text, /\(idea\)/);
    assert.ok(text.includes("worked in the rear.") && !text.includes(".."), "one full stop ends the purpose");
  }
  await page.getByRole("heading", { level: 4, name: "The war in China" }).waitFor();

  await title.fill("Bread of the siege");
  await idea.waitFor({ state: "detached" });
  await page.reload();
  await title.waitFor();
  assert.equal(await title.inputValue(), "Bread of the siege");
  assert.equal(await page.locator(".lines > li").count(), exhibits);
});
