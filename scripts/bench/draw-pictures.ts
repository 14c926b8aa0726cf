/** Draws the pictures of links of a base alone, so that the bench can tell their time from that of the pages. */
import { loadKnowledge } from "#lib/content/load.node.ts";
import { readEnv } from "#lib/env.node.ts";
import { drawSocialImages } from "#scripts/build/social-images.ts";

const { knowledge } = await loadKnowledge(readEnv().KNOWLEDGE_DIR);
process.stdout.write(`${await drawSocialImages(knowledge)}\n`);
