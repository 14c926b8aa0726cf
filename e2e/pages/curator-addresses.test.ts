import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { curatorPages, curatorWrites } from "./curator-addresses.ts";

/** A handler of a route of the curators, with its source. */
interface Handler {
  method: string;
  address: string;
  source: string;
}

const handlerStart = /^export (?:async )?(?:function|const) ([A-Z]+)\b/gm;

function readHandlers(): Handler[] {
  const files = readdirSync("app/curation", { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)route\.tsx?$/.test(file),
  );
  return files.flatMap((file) => {
    const source = readFileSync(path.join("app/curation", file), "utf8");
    const starts = [...source.matchAll(handlerStart)];
    const folder = path.dirname(file);
    return starts.map(({ 1: method = "", index }, position) => ({
      method,
      address: folder === "." ? "/curation" : `/curation/${folder}`,
      source: source.slice(index, starts[position + 1]?.index),
    }));
  });
}

/** Whether `address` is one of the route `pattern`, whose parameters stand in brackets. */
function isOf(pattern: string, address: string): boolean {
  const source = pattern.replace(/\[[^\]]+\]/g, "[^/]+");
  return new RegExp(`^${source}$`).test(address);
}

const handlers = readHandlers();

test("every handler of the desk stands behind the sign-in", () => {
  expect(handlers.length).toBeGreaterThan(0);
  const open = handlers.filter(({ source }) => !/\bwithCurator\(/.test(source));
  expect(open.map(({ method, address }) => `${method} ${address}`)).toEqual([]);
});

test("every page and every write of the desk is tried without sign-in", () => {
  const [pages, writes] = [curatorPages, curatorWrites].map((list) =>
    list.map(({ address }) => address),
  );
  const untried = handlers.filter(({ method, address }) => {
    const tried = method === "GET" ? pages : writes;
    return !tried?.some((candidate) => isOf(address, candidate.replace(/\?.*$/, "")));
  });
  expect(untried.map(({ method, address }) => `${method} ${address}`)).toEqual([]);
});

test("the desk has no page that the framework draws: it would not pass the sign-in", () => {
  const files = readdirSync("app/curation", { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => /(^|\/)(page|layout)\.tsx$/.test(file))).toEqual([]);
});
