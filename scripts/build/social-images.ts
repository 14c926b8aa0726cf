/** Draws the pictures of links under public/apercus; one that is there already is kept (docs/adr/0016). */
import { createRequire } from "node:module";
import { access, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Knowledge } from "#lib/content/knowledge.ts";
import { socialImageSize } from "#lib/publish/page-metadata.ts";
import { socialCards, type SocialCard } from "#lib/social/card.ts";
import { socialImageAddress } from "#lib/social/card-address.node.ts";
import { cardTree, textFont, titleFont, type CardNode } from "#lib/social/card-tree.ts";

interface Font {
  name: string;
  data: Buffer;
}

interface Drawing {
  new (
    tree: CardNode,
    options: { width: number; height: number; fonts: readonly Font[] },
  ): Response;
}

function isDrawing(value: unknown): value is Drawing {
  return typeof value === "function";
}

/** next/og draws trees as well as React elements, which its types do not say. */
function loadDrawing(): Drawing {
  const loaded: unknown = createRequire(import.meta.url)("next/og");
  const drawing =
    typeof loaded === "object" && loaded !== null && "ImageResponse" in loaded
      ? loaded.ImageResponse
      : undefined;
  if (!isDrawing(drawing)) throw new Error("next/og has no ImageResponse.");
  return drawing;
}

async function loadFonts(): Promise<Font[]> {
  const folder = fileURLToPath(new URL("./social-fonts/", import.meta.url));
  const load = async (name: string, file: string) => ({
    name,
    data: await readFile(path.join(folder, file)),
  });
  return Promise.all([load(titleFont, "titre.ttf"), load(textFont, "texte.ttf")]);
}

/** Returns a function that draws one card as a PNG. */
export async function createDrawing(): Promise<(card: SocialCard) => Promise<Buffer>> {
  const Drawing = loadDrawing();
  const fonts = await loadFonts();
  return async (card) => {
    const picture = new Drawing(cardTree(card), { ...socialImageSize, fonts });
    return Buffer.from(await picture.arrayBuffer());
  };
}

async function isPresent(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Draws what is missing; returns how many that was. */
export async function drawSocialImages(knowledge: Knowledge): Promise<number> {
  const files = new Map(
    socialCards(knowledge).map((card) => [path.join("public", socialImageAddress(card)), card]),
  );
  const missing: [string, SocialCard][] = [];
  for (const [file, card] of files) if (!(await isPresent(file))) missing.push([file, card]);
  if (missing.length === 0) return 0;
  const draw = await createDrawing();
  for (const [file, card] of missing) {
    await mkdir(path.dirname(file), { recursive: true });
    // Whole or absent: a build may be stopped at any moment.
    const temporary = `${file}.${process.pid}`;
    await writeFile(temporary, await draw(card));
    await rename(temporary, file);
  }
  return missing.length;
}
