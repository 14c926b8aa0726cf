/** Keeps the parsed knowledge as one JSON file, so that pages, server and workers parse nothing again. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Knowledge } from "./knowledge.ts";

const fileName = "knowledge.json";

/** Change it when the shape of Knowledge changes: an older artifact is then refused. */
const shapeVersion = 5;

const Artifact = z.object({
  shapeVersion: z.literal(shapeVersion),
  // Written by `writeKnowledgeArtifact` of the same version only, so its inside is not checked again.
  knowledge: z.custom<Knowledge>((value) => typeof value === "object" && value !== null),
});

export async function writeKnowledgeArtifact(folder: string, knowledge: Knowledge): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, fileName), JSON.stringify({ shapeVersion, knowledge }));
}

/** @throws Error when the file is missing or was written by another version: build again. */
export async function readKnowledgeArtifact(folder: string): Promise<Knowledge> {
  const file = path.join(folder, fileName);
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(`${file} manque : lancez « npm run build ».`, { cause });
  });
  const parsed = Artifact.safeParse(JSON.parse(text));
  if (!parsed.success) {
    throw new Error(`${file} vient d’une autre version : lancez « npm run build ».`);
  }
  return parsed.data.knowledge;
}
