// The reading of each kind of page: what the browser's accessibility tree says, in order, with roles and names.
// Kept under `readings/`; `VITRINA_UPDATE=1` writes them anew, to be read by a person before they are committed.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { KINDS, world } from "./world.mjs";

const site = world();
const FOLDER = new URL("readings/", import.meta.url);
const READ = ["home", "museum", "exhibit", "exhibition", "browse", "term", "state", "ask", "propose"];

for (const language of ["en", "ru", "fa", "ur"]) {
  test(`the pages read as they did (${language})`, async (t) => {
    const page = await site.visit(t, { javaScriptEnabled: false });
    await mkdir(FOLDER, { recursive: true });
    const changed = [];
    for (const kind of READ) {
      await page.goto(site.at(`${language}/${KINDS[kind]}`));
      const { lang, dir } = await page.locator("html").evaluate(({ lang, dir }) => ({ lang, dir }));
      const reading = `# ${KINDS[kind]}, lang=${lang} dir=${dir}\n${await page.locator("body").ariaSnapshot()}\n`;
      const file = new URL(`${kind}-${language}.txt`, FOLDER);
      if (process.env.VITRINA_UPDATE) {
        await writeFile(file, reading);
      } else {
        const kept = await readFile(file, "utf8").catch(() => "");
        if (kept !== reading) changed.push(firstChange(`${kind}-${language}`, kept, reading));
      }
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
