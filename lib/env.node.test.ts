import { expect, test } from "vitest";
import { readEnv } from "./env.node.ts";

test("without settings, everything has a default", () => {
  expect(readEnv({})).toEqual({
    KNOWLEDGE_DIR: "knowledge",
    SITE_URL: "http://localhost:3000",
    BUILD_DIR: ".build",
    NEXT_DIST_DIR: ".next",
  });
});

test("an empty setting counts as absent", () => {
  expect(readEnv({ KNOWLEDGE_DIR: "" }).KNOWLEDGE_DIR).toBe("knowledge");
});

test("the slashes that end the public address are dropped", () => {
  expect(readEnv({ SITE_URL: "https://exemple.fr/eig//" }).SITE_URL).toBe("https://exemple.fr/eig");
});

test("a wrong address is named with what it must be and what was given", () => {
  expect(() => readEnv({ SITE_URL: "exemple.fr" })).toThrow(
    new Error(
      "Réglage incorrect :\n  SITE_URL doit être une adresse complète, https://exemple.fr (reçu : exemple.fr)",
    ),
  );
});

test("an address that is not of the web is refused", () => {
  expect(() => readEnv({ SITE_URL: "javascript:alert(1)" })).toThrow("SITE_URL doit être");
});

test("settings of other programs are ignored", () => {
  expect(Object.keys(readEnv({ HOME: "/root", PATH: "/bin" }))).not.toContain("HOME");
});
