import { expect, test } from "vitest";
import { formatBytes, readOfflineList, sumBytes } from "./offline-list.ts";

const list = {
  version: "v",
  date: "2026-11-28",
  pages: [{ path: "/", title: "Accueil", hash: "ab", bytes: 1200 }],
  files: [{ path: "/fonts/texte.v2.woff2", bytes: 800 }],
};

test("a list comes back from JSON as it was", () => {
  const read = readOfflineList(JSON.parse(JSON.stringify(list)));
  expect(read).toEqual(list);
  expect(sumBytes([...read.pages, ...read.files])).toBe(2000);
});

test("what is no list is refused", () => {
  expect(() => readOfflineList(null)).toThrow();
  expect(() => readOfflineList({ ...list, files: "toutes" })).toThrow();
  expect(() => readOfflineList({ ...list, pages: [{ path: "/", bytes: 1, title: "" }] })).toThrow();
});

test("sizes read as on a mobile plan, and never less than they are below a megabyte", () => {
  expect(formatBytes(0)).toBe("0\u00A0ko");
  expect(formatBytes(1)).toBe("1\u00A0ko");
  expect(formatBytes(639_100)).toBe("640\u00A0ko");
  expect(formatBytes(2_112_731)).toBe("2,1\u00A0Mo");
});
