// What every browser test stands on: the built site served by the program itself, a real Chromium, and a page
// whose requests and console are watched. The environment names all three, as `cargo xtask test` sets it:
// VITRINA_SITE, VITRINA_PROGRAM, VITRINA_CHROMIUM.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before } from "node:test";
import { chromium } from "playwright-core";

export const SITE = named("VITRINA_SITE");

/** Every language of the site, and those written from right to left. */
export const LANGUAGES = ["en", "ru", "zh-Hans", "kk-Cyrl", "ky", "tg", "uz-Latn", "hi", "ur", "fa", "be"];
export const RIGHT_TO_LEFT = new Set(["ur", "fa"]);

/** One page of each kind, below a language. */
export const KINDS = {
  home: "index.html",
  states: "states/index.html",
  state: "states/by.html",
  museums: "museums/index.html",
  museum: "museums/by-brest.html",
  holdings: "museums/by-brest/all.html",
  exhibits: "exhibits/index.html",
  exhibit: "exhibits/by-brest-001.html",
  "exhibit-plate": "exhibits/by-gpw-003.html",
  exhibitions: "exhibitions/index.html",
  exhibition: "exhibitions/x-victory.html",
  terms: "terms/index.html",
  term: "terms/bronze.html",
  events: "events/index.html",
  event: "events/great-patriotic-war.html",
  people: "people/index.html",
  person: "people/aleksei-berest.html",
  places: "places/index.html",
  place: "places/brest.html",
  browse: "browse/index.html",
  "browse-state": "browse/state/by.html",
  about: "about.html",
  accessibility: "accessibility.html",
  ask: "ask.html",
  propose: "propose.html",
  "not-found": "404.html",
  languages: "../index.html",
};

/** Chromium without anything that talks to its maker. */
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

function named(name) {
  const value = process.env[name];
  assert.ok(value, `${name} is not set; \`cargo xtask test\` sets it`);
  return value;
}

/**
 * Serves the site and starts the browser for one file of tests.
 * The answer's `at` makes addresses, `visit` opens a page of its own for one test.
 */
export function world() {
  const world = { origin: "", browser: undefined };
  let server;

  before(async () => {
    const listen = ["serve", "--site", SITE, "--listen", "127.0.0.1:0"];
    server = spawn(named("VITRINA_PROGRAM"), listen, { stdio: ["ignore", "pipe", "ignore"] });
    const gone = once(server, "exit").then(() => assert.fail(`cannot serve ${SITE}`));
    const [address] = await Promise.race([once(createInterface({ input: server.stdout }), "line"), gone]);
    gone.catch(() => {});
    world.origin = address.replace(/\/$/, "");
    world.browser = await chromium.launch({ executablePath: named("VITRINA_CHROMIUM"), args: FLAGS });
  });

  after(async () => {
    await world.browser?.close();
    server?.kill();
  });

  world.at = (path) => `${world.origin}/${path}`;

  /**
   * A page in a browser profile of its own. After the test the console must be clean and nothing may have been
   * asked of another host; `remarks` are expressions for console lines that the test itself provokes.
   */
  world.visit = async (test, { remarks = [], ...options } = {}) => {
    const context = await world.browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const [said, foreign] = [[], []];
    page.on("console", (line) => {
      if (["error", "warning"].includes(line.type())) said.push(`${line.text()} (${line.location().url})`);
    });
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("request", (request) => {
      const address = request.url();
      if (!address.startsWith(world.origin) && !/^(data|blob|file):/.test(address)) foreign.push(address);
    });
    page.setDefaultTimeout(20_000);
    test.after(async () => {
      await context.close();
      assert.deepEqual(foreign, [], "nothing is asked of another host");
      assert.deepEqual(said.filter((line) => !remarks.some((known) => known.test(line))), [], "the console is clean");
    });
    return page;
  };
  return world;
}

/** Presses Tab until the focus is on what the locator finds. */
export async function tabTo(page, locator, key = "Tab") {
  await locator.waitFor();
  for (let presses = 0; presses < 600; presses += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`no way by ${key} to ${locator}`);
}

/** Goes to what the locator finds by Tab and presses a key there. */
export async function press(page, locator, key = "Enter", way = "Tab") {
  await tabTo(page, locator, way);
  await page.keyboard.press(key);
}
