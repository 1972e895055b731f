// A slow line and a slow machine: 50 kB/s, 800 ms, a processor four times slower, a phone of 360 pixels.

import assert from "node:assert/strict";
import { test } from "node:test";
import { world } from "./world.mjs";

const site = world();

test("the label is readable in three seconds, and the page with its picture weighs at most 150 kB", async (t) => {
  const page = await site.visit(t, { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", {
    offline: false, latency: 800, downloadThroughput: 50_000, uploadThroughput: 50_000,
  });
  await line.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let bytes = 0;
  line.on("Network.loadingFinished", (event) => { bytes += event.encodedDataLength; });

  await page.goto(site.at("en/exhibits/by-gpw-003.html"), { waitUntil: "load" });
  await page.locator(".label").waitFor();
  const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  assert.ok(painted <= 3000, `first words after ${painted} ms`);
  // Nothing is swapped out from under the reader: the label is text in a font at hand at the first paint.
  assert.ok(await page.locator(".label").isVisible());
  assert.ok(bytes > 0 && bytes <= 150_000, `${bytes} bytes`);
});
