import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { formatIssue } from "./issues.ts";
import { loadKnowledge } from "./load.node.ts";
import { articleSource, defiSource } from "./testing.ts";

const referenceFiles = {
  "glossaire.yaml": "- id: dinum\n  term: DINUM\n  definition: Une direction.\n",
  "themes.yaml": "- key: donnees\n  title: Données\n  description: Les données.\n",
  "contacts.yaml": "- id: dpo\n  title: DPO\n  where: Partout.\n  requests: [relire]\n",
  "equipe.yaml": "- id: eig-link\n  name: EIG Link\n  role: Tout.\n",
};

/** A folder with these files beside right reference files; removed at the end of the test. */
async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "knowledge-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries({ ...referenceFiles, ...files })) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

/** « place rule » of each issue, paths from the folder. */
async function places(folder: string, today = "2026-11-22"): Promise<string[]> {
  const { issues } = await loadKnowledge(folder, { drafts: true, today });
  return issues.map(
    ({ file, line, column, rule }) => `${path.relative(folder, file)}:${line}:${column} ${rule}`,
  );
}

test("eleven mistakes in three files are all reported in one run", async () => {
  const folder = await folderOf({
    "articles/a.mdx": articleSource(
      { id: "aaaaa", title: "A", written: "2026-02-30", defis: "[rien]" },
      "Voir {process.env.HOME}.\n\n<Carte />\n\n[b](/articles/rien)\n",
    ),
    "articles/b.mdx": articleSource(
      { id: "bbbbb", title: "B", verified: "2027-01-01", keyword: "[x]" },
      "[a](#rien) et <https://a.fr>\n\n## Titre\n",
    ),
    "articles/c.mdx": articleSource({ title: "RGPD : que faire" }, "Texte.\n"),
  });
  expect(await places(folder)).toEqual([
    "articles/a.mdx:7:10 wrong-value",
    "articles/a.mdx:10:9 unknown-defi",
    "articles/a.mdx:13:6 mdx-expression",
    "articles/a.mdx:15:1 unknown-component",
    "articles/a.mdx:17:1 dead-link",
    "articles/b.mdx:10:11 future-date",
    "articles/b.mdx:10:11 unsigned-date",
    "articles/b.mdx:11:1 unknown-key",
    "articles/b.mdx:14:1 dead-anchor",
    "articles/b.mdx:14:15 mdx-autolink",
    "articles/c.mdx:3:8 yaml",
  ]);
});

test("a right base has no issue, and its files are named from the working folder", async () => {
  const { knowledge, issues } = await loadKnowledge("e2e/fixtures/knowledge", { drafts: true });
  expect(issues).toEqual([]);
  expect(knowledge.articles.length).toBe(8);
  expect(knowledge.defis.length).toBe(12);
  expect(knowledge.articles[0]?.file).toBe(
    "e2e/fixtures/knowledge/articles/choisir-une-bibliotheque-javascript.mdx",
  );
});

test("a folder that does not exist is named with what sets it", async () => {
  await expect(loadKnowledge("/nulle/part")).rejects.toThrow(
    "Le dossier de contenu « /nulle/part » n’existe pas. Vérifiez KNOWLEDGE_DIR ou --knowledge.",
  );
});

test("mistakes of the lexicon of the search are placed and explained in French", async () => {
  const folder = await folderOf({
    "synonymes.yaml":
      "- words: [seul]\n- from: [boulot]\n- words: [a, b]\n  weight: 3\n- word: [a, b]\n- words: [a, b]\n- from: github\n  to: [forge]\n",
  });
  const { issues } = await loadKnowledge(folder);
  expect(
    issues.map(
      ({ line, column, rule, fact, fix }) => `${line}:${column} ${rule} | ${fact} | ${fix}`,
    ),
  ).toEqual([
    "1:10 wrong-value | « élément 1, words » doit compter au moins 2 éléments. | Ajoutez une ligne « - … ».",
    "2:3 missing-key | La clé « élément 2, to » manque. | Ajoutez-la, ou retirez l’élément.",
    "4:11 wrong-value | « élément 3, weight » doit être de 1 au plus. | Écrivez 1 ou moins.",
    "5:3 missing-key | La clé « élément 4, words » manque. | Ajoutez-la ; elle attend une liste (une ligne « - … » par élément).",
    "5:3 unknown-key | La clé « word » n’existe pas. | Retirez cette ligne.",
  ]);
});

test("each missing reference file is reported once, and blames no article", async () => {
  const folder = await folderOf({ "articles/a.mdx": articleSource() });
  await rm(path.join(folder, "themes.yaml"));
  await rm(path.join(folder, "equipe.yaml"));
  expect(await places(folder)).toEqual([
    "equipe.yaml:1:1 missing-file",
    "themes.yaml:1:1 missing-file",
  ]);
});

test("a folder among the pages is reported, whatever its name", async () => {
  const folder = await folderOf({
    "articles/a.mdx/b.txt": "",
    "articles/technique/c.mdx": articleSource(),
  });
  const { issues } = await loadKnowledge(folder);
  expect(
    issues.map((issue) => formatIssue({ ...issue, file: path.relative(folder, issue.file) })),
  ).toEqual([
    "articles/a.mdx:1:1  stray-file\n  Ce dossier ne sera pas lu : les pages sont des fichiers, côte à côte.\n  → Sortez les fichiers de ce dossier, puis supprimez-le.",
    "articles/technique:1:1  stray-file\n  Ce dossier ne sera pas lu : les pages sont des fichiers, côte à côte.\n  → Sortez les fichiers de ce dossier, puis supprimez-le.",
  ]);
});

test("a link to a folder is reported as a folder", async () => {
  const folder = await folderOf({ "articles/a.mdx": articleSource() });
  await symlink(path.join(folder, "articles"), path.join(folder, "articles/b.mdx"));
  expect(await places(folder)).toEqual(["articles/b.mdx:1:1 stray-file"]);
});

test("a file with another ending is reported with the name to give it", async () => {
  const folder = await folderOf({
    "articles/Choisir une licence.md": articleSource(),
    "articles/b.mdx.txt": "",
    "articles/C.MDX": "",
    "defis/schéma.png": "",
  });
  const { issues } = await loadKnowledge(folder);
  expect(issues.map(({ rule, fix }) => `${rule} ${fix}`)).toEqual([
    "stray-file Renommez-le « b.mdx », ou déplacez-le.",
    "stray-file Renommez-le « c.mdx », ou déplacez-le.",
    "stray-file Renommez-le « choisir-une-licence.mdx », ou déplacez-le.",
    "stray-file Ce n’est pas une page : déplacez-le hors de ce dossier.",
  ]);
});

test("what editors and systems leave behind is ignored", async () => {
  const folder = await folderOf({
    "articles/.DS_Store": "",
    "articles/.a.mdx.swp": "",
    "articles/a.mdx~": "",
    "articles/README.md": "",
    "defis/Thumbs.db": "",
  });
  expect(await places(folder)).toEqual([]);
});

test("files of Windows editors are read: byte-order mark, line ends, another encoding told", async () => {
  const folder = await folderOf({
    "articles/a.mdx": `\uFEFF${articleSource().replaceAll("\n", "\r\n")}`,
    "articles/b.mdx": Buffer.from(articleSource({ id: "bbbbb", title: "Été" }), "latin1"),
    "articles/c.mdx": Buffer.from(`\uFEFF${articleSource()}`, "utf16le"),
    "articles/d.mdx": "",
  });
  expect(await places(folder)).toEqual([
    "articles/b.mdx:3:8 encoding",
    "articles/c.mdx:1:1 encoding",
    "articles/d.mdx:1:1 empty",
  ]);
});

test("left out, the day is the one it is: a date far ahead is refused", async () => {
  const folder = await folderOf({ "articles/a.mdx": articleSource({ written: "2999-01-01" }) });
  const { issues } = await loadKnowledge(folder);
  expect(issues.map(({ rule }) => rule)).toEqual(["future-date"]);
});

test("two runs on the same files give the same list", async () => {
  const folder = await folderOf({
    "articles/b.mdx": articleSource({ theme: "x" }, "{x}"),
    "articles/a.mdx": articleSource({ owner: "x" }, "<X />"),
    "defis/d.mdx": defiSource("[a](/articles/rien)"),
  });
  const [first, second] = [await loadKnowledge(folder), await loadKnowledge(folder)];
  expect(first.issues.length).toBe(7);
  expect(second.issues).toEqual(first.issues);
  expect(second.knowledge).toEqual(first.knowledge);
});
