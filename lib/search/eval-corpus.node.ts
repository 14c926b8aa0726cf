/** Reads from disk what `npm run eval` measures: a folder of Markdown and judged queries. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { markdownToSource } from "./markdown-source.ts";
import { JudgedQuery } from "./schema.ts";
import type { SearchSource } from "./schema.ts";

/** A mistake of the person at the command line: a sentence, and what to do. */
export class EvalInputError extends Error {}

/** Reads every Markdown file under a folder; the id is the file name without its ending. */
export async function readMarkdownFolder(folder: string): Promise<SearchSource[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (cause: unknown) => {
      throw new EvalInputError(
        `Le dossier « ${folder} » est introuvable ou illisible.\n→ Donnez avec --corpus un dossier de fichiers .md ou .mdx.`,
        { cause },
      );
    },
  );
  const files = entries
    .filter((entry) => entry.isFile() && /\.mdx?$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) {
    throw new EvalInputError(
      `Le dossier « ${folder} » ne contient aucun fichier .md ou .mdx.\n→ Vérifiez le chemin donné avec --corpus.`,
    );
  }
  return Promise.all(
    files.map(async (file) =>
      markdownToSource(path.basename(file).replace(/\.mdx?$/i, ""), await readFile(file, "utf8")),
    ),
  );
}

/** Reads judged queries, one JSON object a line. */
export async function readJudgedQueries(file: string): Promise<JudgedQuery[]> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new EvalInputError(
      `Le fichier « ${file} » est introuvable ou illisible.\n→ Donnez avec --queries un fichier JSONL de requêtes jugées.`,
      { cause },
    );
  });
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  return lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [parseQuery(line, `${file}:${index + 1}`)],
  );
}

function parseQuery(line: string, place: string): JudgedQuery {
  const expected =
    '→ Chaque ligne doit être de la forme {"id":"q1","query":"ouvrir son code","relevant":{"article":2}}.';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new EvalInputError(`${place}  La ligne n’est pas du JSON valide.\n${expected}`, {
      cause,
    });
  }
  const query = JudgedQuery.safeParse(value);
  if (query.success) return query.data;
  const issue = query.error.issues[0];
  throw new EvalInputError(
    `${place}  La clé « ${issue?.path.join(".") ?? ""} » manque ou est mal formée.\n${expected}`,
  );
}
