// axe-core finds nothing on any kind of page in any language, the islands included.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { KINDS, LANGUAGES, world } from "./world.mjs";

const site = world();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Every violation with its places, as lines that a person can act on. */
async function violations(page) {
  const found = await page.evaluate(async () => (await window.axe.run({ resultTypes: ["violations"] })).violations);
  return found.flatMap((one) => one.nodes.slice(0, 3).map((node) => `${one.id}: ${node.html.slice(0, 160)}`));
}

// Two languages at a time, one page each: as many as there are cores on a small machine.
describe("no violation on any kind of page", { concurrency: 2 }, () => {
  for (const language of LANGUAGES) {
    test(`in ${language}`, async (t) => {
      // The policy of the pages forbids the checker's script; nothing else is asked of the page with it lifted.
      const page = await site.visit(t, { bypassCSP: true });
      const all = {};
      for (const [kind, path] of Object.entries(KINDS)) {
        await page.goto(site.at(`${language}/${path}`));
        if (kind.startsWith("browse")) await page.getByRole("searchbox").waitFor();
        if (kind === "propose") await page.getByRole("radio").first().waitFor();
        await page.addScriptTag({ path: axe });
        const found = await violations(page);
        if (found.length > 0) all[kind] = found;
      }
      assert.deepEqual(all, {});
    });
  }
});
