/** The examples of the guide, compiled by the same path as articles. */
import "server-only";
import { acronymTable } from "#lib/content/acronyms.ts";
import { describeExample, fitExample, showSource } from "#lib/content/authors-guide.ts";
import { compileBody } from "#lib/content/compile.node.ts";
import { englishPhrases } from "#lib/content/english.ts";
import { componentExamples } from "#lib/content/component-examples.ts";
import { readEnv, readForge } from "#lib/env.node.ts";
import { viewAddress } from "#lib/forge.ts";
import { bodyCacheDir } from "./body.ts";
import { getKnowledge } from "./knowledge.ts";

export interface CompiledExample {
  id: string;
  title: string;
  /** Compiled: what is said of it, its source as code, and the source rendered. */
  description: string;
  source: string;
  /** Absent when this base has nothing that the example could name. */
  rendered?: string;
}

/** Name in the messages of the compiler; the unit tests keep them from ever being seen. */
const file = "lib/content/component-examples.ts";

export async function getExamples(): Promise<{ examples: CompiledExample[]; acronyms: string[] }> {
  const knowledge = await getKnowledge();
  const acronyms = new Set<string>();
  const options = {
    acronyms: acronymTable(knowledge.glossaire),
    english: englishPhrases(knowledge.glossaire),
    cacheDir: bodyCacheDir(),
  };
  const compile = async (body: string) => {
    const compiled = await compileBody(`---\ntitle: Exemple\n---\n\n${body}\n`, file, options);
    for (const id of compiled.acronyms) acronyms.add(id);
    return compiled.code;
  };
  const examples = await Promise.all(
    componentExamples.map(async (example) => {
      const fitted = fitExample(example.source, knowledge);
      const [description, source, rendered] = await Promise.all([
        compile(describeExample(example)),
        compile(showSource(fitted ?? example.source)),
        fitted === undefined ? undefined : compile(fitted),
      ]);
      const { id, title } = example;
      return { id, title, description, source, ...(rendered !== undefined && { rendered }) };
    }),
  );
  return { examples, acronyms: [...acronyms] };
}

/** Where the whole guide can be read; undefined without a forge. */
export function guideAddress(): string | undefined {
  const forge = readForge(readEnv());
  return forge && viewAddress(forge, "knowledge/README.md");
}
