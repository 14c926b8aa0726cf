import { expect, test, vi } from "vitest";
import { drawableSigns } from "#lib/social/card-tree.ts";
import { createDrawing } from "./social-images.ts";

/** The picture limit of the applications that preview links is far above; ours is for readers on a train. */
const maxBytes = 100_000;

test("a full card is a light PNG of the right size, drawn without the network", async () => {
  const realFetch = globalThis.fetch;
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string | URL, options?: RequestInit) => {
    // The drawing library reads its own compiled code that way.
    if (!String(address).startsWith("data:")) asked.push(String(address));
    return realFetch(address, options);
  });
  const draw = await createDrawing();
  const text = `${drawableSigns} ${"Le référent de votre ministère vous répond. ".repeat(5)}`;
  const picture = await draw({ label: "Données", title: text.slice(60, 170), heading: "x", text });
  vi.unstubAllGlobals();

  expect(asked).toEqual([]);
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(picture.length).toBeLessThan(maxBytes);
});
