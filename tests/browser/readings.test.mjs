// The reading of each kind of page: what the browser's accessibility tree says, in order, with roles and names.
// Kept under `readings/`; `VITRINA_UPDATE=1` writes them anew, to be read by a person before they are committed.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { KINDS, world } from "./world.mjs";

const site = world();
const FOLDER = new URL("readings/", import.meta.url);
/** What stands there once script has run, and what is waited for. */
const ISLANDS = {
  browse: (page) => page.getByRole("searchbox").waitFor(),
  propose: (page) => page.getByRole("radio").first().waitFor(),
};

/** The page as it is told: its tree in order, then every text in another language than the page's. */
async function read(page, path) {
  const { lang, dir } = await page.locator("html").evaluate(({ lang, dir }) => ({ lang, dir }));
  const tongues = await page.locator("body [lang]").evaluateAll((all) => all.map((one) => {
    const words = one.textContent.replace(/\s+/g, " ").trim();
    return `- ${one.lang || "no language"}: ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`;
  }));
  const tree = await page.locator("body").ariaSnapshot();
  return `# ${path}, lang=${lang} dir=${dir}\n${tree}\n# Texts with a language of their own\n${tongues.join("\n")}\n`;
}

/** Compares a reading with the one that is kept, or keeps it; the answer is where they part. */
async function compare(name, reading) {
  const file = new URL(`${name}.txt`, FOLDER);
  if (process.env.VITRINA_UPDATE) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, reading);
    return [];
  }
  const kept = await readFile(file, "utf8").catch(() => "");
  return kept === reading ? [] : [firstChange(name, kept, reading)];
}

for (const language of ["en", "ru", "fa", "ur"]) {
  test(`the pages read as they did (${language})`, async (t) => {
    const page = await site.visit(t, { javaScriptEnabled: false });
    const changed = [];
    for (const [kind, path] of Object.entries(KINDS)) {
      await page.goto(site.at(`${language}/${path}`));
      changed.push(...await compare(`${kind}-${language}`, await read(page, path)));
    }
    assert.deepEqual(changed, [], "VITRINA_UPDATE=1 writes the readings anew");
  });

  test(`the list and the desk read as they did (${language})`, async (t) => {
    const page = await site.visit(t);
    const changed = [];
    for (const [kind, ready] of Object.entries(ISLANDS)) {
      await page.goto(site.at(`${language}/${KINDS[kind]}`));
      await ready(page);
      changed.push(...await compare(`${kind}-island-${language}`, await read(page, KINDS[kind])));
    }
    assert.deepEqual(changed, [], "VITRINA_UPDATE=1 writes the readings anew");
  });
}

/** Where two readings part. */
function firstChange(name, kept, reading) {
  const [before, now] = [kept.split("\n"), reading.split("\n")];
  const line = now.findIndex((words, place) => words !== before[place]);
  return `${name}:${line + 1}: was ${before[line] ?? "nothing"}, is ${now[line] ?? "nothing"}`;
}
