// Reads IIIF documents as a parser that is not ours reads them, and says what it would have to repair or cannot find.
// Usage: node iiif.mjs FILE…; fails when there is anything to say.

import { readFileSync } from "node:fs";
import { Traverse } from "@iiif/parser";
import { presentation3StrictUpgrade } from "@iiif/parser/strict";

let wrong = 0;
for (const file of process.argv.slice(2)) {
  const state = { warnings: [] };
  const document = JSON.parse(readFileSync(file, "utf8"));
  // The upgrade repairs what it is given.
  presentation3StrictUpgrade(structuredClone(document), state);
  const seen = { canvas: 0, image: 0 };
  const count = (kind) => [() => void (seen[kind] += 1)];
  new Traverse({ canvas: count("canvas"), contentResource: count("image") }).traverseUnknown(document);
  if (document.type === "Manifest" && (seen.canvas === 0 || seen.image < seen.canvas)) {
    state.warnings.push(`${seen.canvas} canvases with ${seen.image} images`);
  }
  for (const warning of state.warnings) {
    console.log(`${document.id}: ${warning}`);
    wrong += 1;
  }
}
process.exit(wrong === 0 ? 0 : 1);
