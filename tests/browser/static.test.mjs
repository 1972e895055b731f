// The pages without script: complete, in order, in the reader's direction, and openable from a folder.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { KINDS, LANGUAGES, RIGHT_TO_LEFT, SITE, world } from "./world.mjs";

const site = world();

for (const language of ["en", "fa"]) {
  test(`without script a reader comes from the first page to an exhibit (${language})`, async (t) => {
    const page = await site.visit(t, { javaScriptEnabled: false });
    await page.goto(site.at(`${language}/index.html`));
    await page.getByRole("navigation").getByRole("link").last().click();
    await page.waitForURL(site.at(`${language}/browse/index.html`));
    await page.getByRole("navigation").locator('a[href*="state/"]').first().click();
    await page.waitForURL(/browse\/state\//);
    assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
    const exhibit = page.getByRole("main").locator(".card .title").getByRole("link").first();
    const title = (await exhibit.textContent()).trim();
    await exhibit.click();
    await page.waitForURL(/\/exhibits\/.+\.html$/);
    assert.equal((await page.getByRole("heading", { level: 1 }).textContent()).trim(), title);
    const html = page.locator("html");
    assert.equal(await html.getAttribute("lang"), language);
    assert.equal(await html.getAttribute("dir"), RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr");
    assert.equal(await page.getByRole("button").count(), 0, "no button that needs script is shown");
  });
}

test("every kind of page says its language and direction, and no heading leaves out a level", async (t) => {
  const page = await site.visit(t, { javaScriptEnabled: false });
  for (const language of LANGUAGES) {
    for (const [kind, path] of Object.entries(KINDS)) {
      const answer = await page.goto(site.at(`${language}/${path}`));
      assert.equal(answer.status(), 200, `${language} ${kind}`);
      // The page that offers the languages is one for all.
      const spoken = kind === "languages" ? "en" : language;
      const seen = await page.locator("html").evaluate((html) => ({
        lang: html.lang,
        dir: html.dir,
        levels: [...html.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.localName[1])),
        mains: html.querySelectorAll("main").length,
      }));
      const where = `${language} ${kind} ${seen.levels}`;
      assert.equal(seen.lang, spoken, where);
      assert.equal(seen.dir, RIGHT_TO_LEFT.has(spoken) ? "rtl" : "ltr", where);
      assert.equal(seen.mains, 1, where);
      assert.equal(seen.levels.filter((level) => level === 1).length, 1, where);
      seen.levels.forEach((level, place) => assert.ok(place === 0 || level <= seen.levels[place - 1] + 1, where));
    }
  }
});

test("an address that leads nowhere gets the page that says so", async (t) => {
  const page = await site.visit(t, { remarks: [/404/] });
  const answer = await page.goto(site.at("en/exhibits/no-such-thing.html"));
  assert.equal(answer.status(), 404);
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("the pages open from a folder, and links lead on", async (t) => {
  // From a folder a browser loads no modules; the page is whole without them.
  const page = await site.visit(t, { remarks: [/CORS policy|ERR_FAILED|origin 'null'|origin null|A preload for 'file:/] });
  await page.goto(pathToFileURL(`${SITE}/en/index.html`).href);
  await page.getByRole("navigation").first().getByRole("link").first().click();
  await page.waitForURL(/^file:.*\/en\/exhibits\/index\.html$/);
  const link = page.getByRole("main").getByRole("link").first();
  await link.click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  const font = await page.locator("body").evaluate((body) => getComputedStyle(body).marginTop);
  assert.equal(font, "0px", "the style sheet is applied");
});
