import { expect, test } from "vitest";
import { openFrenchDictionary } from "#lib/content/language/dictionary.node.ts";
import { namesOfBase } from "#lib/content/names-of-base.ts";
import { articleSource, defiSource } from "#lib/content/testing.ts";
import { readabilityRule } from "./readability.ts";
import type { FileRule, Lexicon } from "./rule.ts";
