import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { getMDXComponent } from "mdx-bundler/client/index.js";
// eslint-disable-next-line no-restricted-imports -- this test plays the part of the page: it renders what was compiled
import { createElement, Fragment, type ReactNode } from "react";
// eslint-disable-next-line no-restricted-imports -- the same
import { renderToStaticMarkup } from "react-dom/server";
import { expect, onTestFinished, test, vi } from "vitest";
import { acronymTable, type AcronymTable } from "./acronyms.ts";
import { compileBody } from "./compile.node.ts";
import { footnoteLabelId } from "./heading-id.ts";
import { ContentError } from "./issues.ts";
import { loadKnowledge } from "./load.node.ts";
import { mdxComponents } from "./mdx-components.ts";
import { articleSource } from "./testing.ts";

vi.setConfig({ testTimeout: 60_000 }); // The bundler is a program of its own, slow to start on a busy machine.

const noAcronyms: AcronymTable = new Map();

function Passthrough({ children }: { children?: ReactNode }) {
  return createElement(Fragment, null, children);
}

function Sigle({ id, children }: { id: string; children?: ReactNode }) {
  return createElement("abbr", { title: id }, children);
}

/** Components that show their content and nothing else: enough to see what the body compiles to. */
const components = {
  ...Object.fromEntries(Object.keys(mdxComponents).map((name) => [name, Passthrough])),
  Sigle,
};

function render(code: string): string {
  return renderToStaticMarkup(createElement(getMDXComponent(code), { components }));
}

async function htmlOf(body: string, acronyms = noAcronyms): Promise<string> {
  return render((await compileBody(articleSource({}, body), "a.mdx", { acronyms })).code);
}

/** Places and rules of the ContentError that compiling `source` throws. */
async function refusals(source: string): Promise<string[]> {
  const error: unknown = await compileBody(source, "a.mdx", { acronyms: noAcronyms }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof ContentError)) throw new Error("ContentError attendue", { cause: error });
  return error.issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

const { knowledge } = await loadKnowledge("e2e/fixtures/knowledge");

test.each([...knowledge.articles, ...knowledge.defis])(
  "ids in the HTML are the anchors of the outline: $slug",
  async ({ file, sections }) => {
    const source = await readFile(file, "utf8");
    const acronyms = acronymTable(knowledge.glossaire);
    const html = render((await compileBody(source, file, { acronyms })).code);
    const ids = [...html.matchAll(/<h[1-6][^>]* id="([^"]*)"/g)].map((match) => match[1]);
    expect(ids.filter((id) => id !== footnoteLabelId)).toEqual(
      sections.slice(1).map((section) => section.anchor),
    );
  },
);

test("the fixture articles use every component there is", async () => {
  const sources = await Promise.all(knowledge.articles.map(({ file }) => readFile(file, "utf8")));
  const text = sources.join("\n");
  expect(Object.keys(mdxComponents).filter((name) => !text.includes(`<${name}`))).toEqual([]);
});

test("an expression is refused before it can run", async () => {
  expect(await refusals(articleSource({}, "Voir {process.env.HOME}.\n"))).toEqual([
    "12:6 mdx-expression",
  ]);
  expect(await refusals(articleSource({}, "Voir {/* a */ process.env.HOME /* b */}.\n"))).toEqual([
    "12:6 mdx-expression",
  ]);
});

test("imports, exports, HTML and unsafe links are refused together", async () => {
  expect(
    await refusals(
      articleSource({}, 'import fs from "node:fs"\n\n<script>x</script>\n\n[a](javascript:b)\n'),
    ),
  ).toEqual(["12:1 mdx-import", "14:1 raw-html", "16:1 unsafe-address"]);
});

test("a mistake of syntax is an author's mistake, with its place", async () => {
  expect(await refusals(articleSource({}, "Merci <3\n"))).toEqual(["12:7 mdx-angle"]);
});

test("front matter that is code is refused, and so is a second one in the body", async () => {
  expect(await refusals("---js\nmodule.exports = {}\n---\nTexte.\n")).toEqual([
    "1:1 front-matter-language",
  ]);
  expect(await refusals("---\nid: x\n---\n---js\nmodule.exports = {}\n---\n")).toEqual([
    "5:18 mdx-expression",
  ]);
});

test("a body that begins like front matter is a body", async () => {
  expect(await htmlOf("---\n\nTexte.\n")).toBe("<hr/>\n<p>Texte.</p>");
});

test("an empty body compiles to nothing", async () => {
  expect(await htmlOf("")).toBe("");
});

test("the notes are in French", async () => {
  const html = await htmlOf("Un mot[^1].\n\n[^1]: Une note.\n");
  expect(html).toContain('id="footnote-label">Notes</h2>');
  expect(html).toContain('aria-label="Revenir au texte, appel de note 1"');
  expect(html).not.toMatch(/Footnotes|Back to/);
});

test("comments for authors do not reach the page", async () => {
  expect(await htmlOf("Un {/* secret */}mot.\n\n{/* secret */}\n")).toBe("<p>Un mot.</p>\n");
});

test("spaces are set the French way in text and titles of components, never in code", async () => {
  const html = await htmlOf("Quoi ? `a ? b` : « oui ».\n");
  expect(html).toBe("<p>Quoi\u202F? <code>a ? b</code>\u00A0: «\u00A0oui\u00A0».</p>");
  const { code } = await compileBody(
    articleSource({}, '<Encadre type="info" titre="Et après ?">\n\nRien.\n\n</Encadre>\n'),
    "a.mdx",
    { acronyms: noAcronyms },
  );
  expect(code).toContain("Et apr\\xE8s\\u202F?");
});

test("English words of the lexicon are marked as English, in headings too", async () => {
  const source = articleSource({}, "## Une *user story*\n\nUne user story.\n");
  const english = ["user story"];
  const { code } = await compileBody(source, "a.mdx", { acronyms: noAcronyms, english });
  expect(render(code).match(/<span lang="en">user story<\/span>/g)).toHaveLength(2);
});

test("acronyms are marked and named, first of each section", async () => {
  const acronyms: AcronymTable = new Map([["DINUM", "dinum"]]);
  const source = articleSource({}, "La DINUM, la DINUM.\n\n## Un\n\nLa DINUM.\n");
  const compiled = await compileBody(source, "a.mdx", { acronyms });
  expect(compiled.acronyms).toEqual(["dinum"]);
  expect(render(compiled.code)).toBe(
    '<p>La <abbr title="dinum">DINUM</abbr>, la DINUM.</p>\n<h2 id="un">Un</h2>\n<p>La <abbr title="dinum">DINUM</abbr>.</p>',
  );
});

test("each set of folds has a name of its own, in the page and among bodies", async () => {
  const tabs = (first: string) =>
    `<Onglets>\n<Onglet titre="${first}">\n\na\n\n</Onglet>\n</Onglets>`;
  const tree =
    '<Choix titre="Titre">\n<Question texte="Oui ?">\n<Reponse texte="Oui">\n\na\n\n</Reponse>\n</Question>\n</Choix>';
  const groupsOf = async (body: string) => {
    const { code } = await compileBody(`---\ntitle: A\n---\n${body}`, "a.mdx", {
      acronyms: noAcronyms,
    });
    return [...code.matchAll(/groupe: "([^"]+)"/g)].map(([, group]) => group);
  };
  const same = await groupsOf([tabs("A"), tabs("A"), tree].join("\n\n"));
  expect(new Set(same).size).toBe(3);
  expect(await groupsOf(tabs("B"))).not.toContain(same[0]);
});

test("code is coloured with classes, without styles or scripts", async () => {
  const html = await htmlOf("```js\nconst a = 1;\n```\n");
  expect(html).toBe(
    '<pre data-language="js"><code class="language-js"><span class="hljs-keyword">const</span> a = <span class="hljs-number">1</span>;\n</code></pre>',
  );
});

test("what the cache gives back is what was compiled", async () => {
  const cacheDir = await mkdtemp(path.join(tmpdir(), "mdx-"));
  onTestFinished(() => rm(cacheDir, { recursive: true }));
  const options = { acronyms: new Map([["DINUM", "dinum"]]), cacheDir };
  const source = articleSource({}, "La DINUM.\n");
  const compiled = await compileBody(source, "a.mdx", options);
  expect((await readdir(cacheDir)).length).toBe(1);
  expect(await compileBody(source, "a.mdx", options)).toEqual(compiled);
  expect((await readdir(cacheDir)).length).toBe(1);
});

test("the cache tells apart bodies and lexicons, and does without an entry cut short", async () => {
  const cacheDir = await mkdtemp(path.join(tmpdir(), "mdx-"));
  onTestFinished(() => rm(cacheDir, { recursive: true }));
  const source = articleSource({}, "La DINUM.\n");
  const plain = await compileBody(source, "a.mdx", { acronyms: noAcronyms, cacheDir });
  const [entry = ""] = await readdir(cacheDir);
  await writeFile(path.join(cacheDir, entry), '{"code":');
  const marked = await compileBody(source, "a.mdx", {
    acronyms: new Map([["DINUM", "dinum"]]),
    cacheDir,
  });
  expect(marked.acronyms).toEqual(["dinum"]);
  expect(await compileBody(source, "a.mdx", { acronyms: noAcronyms, cacheDir })).toEqual({
    ...plain,
    code: expect.any(String),
  });
});

test("the same body compiled many times at once is written whole", async () => {
  const cacheDir = await mkdtemp(path.join(tmpdir(), "mdx-"));
  onTestFinished(() => rm(cacheDir, { recursive: true }));
  const source = articleSource({}, "Texte.\n");
  await Promise.all(
    Array.from({ length: 20 }, () =>
      compileBody(source, "a.mdx", { acronyms: noAcronyms, cacheDir }),
    ),
  );
  expect((await readdir(cacheDir)).length).toBe(1);
});
