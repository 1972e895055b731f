// A slow line and a slow machine: 50 kB/s, 800 ms, a processor four times slower, a phone of 360 pixels.

import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "./world.mjs";

const site = world();
const LINE = { offline: false, latency: 800, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** What one visit with nothing in store costs: milliseconds to the first words, bytes over the wire by address. */
async function visit(t, path) {
  // What the keeper of pages fetches behind the page is not the page.
  const remarks = [/Service Worker registration blocked/];
  const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
  const page = await site.visit(t, { ...phone, serviceWorkers: "block", remarks });
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", LINE);
  await line.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const [asked, bytes] = [new Map(), new Map()];
  line.on("Network.requestWillBeSent", ({ requestId, request }) => asked.set(requestId, request.url));
  line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => bytes.set(asked.get(requestId), encodedDataLength));
  await page.goto(site.at(path), { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  assert.ok(await page.locator(".label").isVisible());
  const words = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
  return { words, bytes: Object.fromEntries(bytes) };
}

for (const language of ["en", "ru", "hi"]) {
  test(`the label is readable in three seconds, the page with its picture weighs at most 150 kB (${language})`, async (t) => {
    // The line alone takes some two seconds: twice 800 ms, and 20 kB. A busy machine adds to that, so the best of three.
    const times = [];
    for (let visits = 0; visits < 3 && !times.some((words) => words <= 3000); visits += 1) {
      const { words, bytes } = await visit(t, `${language}/exhibits/by-gpw-003.html`);
      times.push(words);
      const sum = Object.values(bytes).reduce((sum, more) => sum + more, 0);
      const said = JSON.stringify(bytes, undefined, 1);
      assert.ok(Object.keys(bytes).some((address) => /\.(webp|jpe?g)$/.test(address)), `a picture is among ${said}`);
      assert.ok(sum > 0 && sum <= 150_000, `${sum} bytes: ${said}`);
    }
    t.diagnostic(`first words after ${times.map(Math.round)} ms`);
    assert.ok(Math.min(...times) <= 3000, `first words after ${times} ms`);
  });
}
