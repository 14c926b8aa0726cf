import { expect, test } from "vitest";
import { readEnv, readForge, readMail } from "./env.node.ts";

test("without settings, everything has a default", () => {
  expect(readEnv({})).toEqual({
    KNOWLEDGE_DIR: "knowledge",
    SITE_URL: "http://localhost:3000",
    BUILD_DIR: ".build",
    NEXT_DIST_DIR: ".next",
    FORGE_BRANCH: "main",
    DATA_DIR: ".data",
    TRUSTED_PROXIES: 1,
    OIDC_SCOPES: "openid given_name usual_name email",
    OFFLINE: "on",
    OIDC_PKCE: "false",
    OIDC_SIGNING_ALGORITHM: "RS256",
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
      "Réglage incorrect :\n  SITE_URL doit être une adresse complète, https://exemple.fr (reçu : exemple.fr)",
    ),
  );
});

test("an address that is not of the web is refused", () => {
  expect(() => readEnv({ SITE_URL: "javascript:alert(1)" })).toThrow("SITE_URL doit être");
});

test("settings of other programs are ignored", () => {
  expect(Object.keys(readEnv({ HOME: "/root", PATH: "/bin" }))).not.toContain("HOME");
});

test("without a repository there is no forge", () => {
  expect(readForge(readEnv({}))).toBeUndefined();
});

test("the forge is known by its host, and its address is cleaned", () => {
  expect(readForge(readEnv({ FORGE_URL: "https://github.com/eig/base.git" }))).toEqual({
    kind: "github",
    url: "https://github.com/eig/base",
    branch: "main",
  });
});

test("a forge that its host does not name must be said", () => {
  const FORGE_URL = "https://forge.exemple.fr/eig/base/";
  expect(() => readForge(readEnv({ FORGE_URL }))).toThrow(
    new Error(
      "Réglage incorrect :\n  FORGE_KIND doit dire quel logiciel sert https://forge.exemple.fr/eig/base : github, gitlab, forgejo",
    ),
  );
  expect(readForge(readEnv({ FORGE_URL, FORGE_KIND: "gitlab", FORGE_BRANCH: "publie" }))).toEqual({
    kind: "gitlab",
    url: "https://forge.exemple.fr/eig/base",
    branch: "publie",
  });
});

test("a wrong kind of forge or address for reports is refused", () => {
  expect(() => readEnv({ FORGE_KIND: "svn" })).toThrow("FORGE_KIND doit être l’une de ces valeurs");
  expect(() => readEnv({ REPORT_EMAIL: "equipe" })).toThrow("REPORT_EMAIL doit être");
});

test("the database of a host serves when none is named", () => {
  expect(readEnv({ POSTGRESQL_ADDON_URI: "postgres://hote/base" }).DATABASE_URL).toBe(
    "postgres://hote/base",
  );
  const named = { DATABASE_URL: "postgres://a/b", POSTGRESQL_ADDON_URI: "postgres://hote/base" };
  expect(readEnv(named).DATABASE_URL).toBe("postgres://a/b");
});

test("the address of the database is never shown: it holds a password", () => {
  expect(() => readEnv({ DATABASE_URL: "mysql://moi:secret@hote/base" })).toThrow(
    new Error("Réglage incorrect :\n  DATABASE_URL doit commencer par postgres://"),
  );
});

test("messages need a server and a sender, and neither is there by default", () => {
  expect(readMail(readEnv({}))).toBeUndefined();
  const SMTP_URL = "smtps://moi:secret@courriel.exemple.fr";
  const MAIL_FROM = "EIG Link <base@exemple.fr>";
  expect(readMail(readEnv({ SMTP_URL, MAIL_FROM }))).toEqual({
    server: new URL(SMTP_URL),
    from: { name: "EIG Link", address: "base@exemple.fr" },
  });
  expect(readEnv({ MAIL_FROM: "base@exemple.fr" }).MAIL_FROM).toEqual({
    ...{ name: "", address: "base@exemple.fr" },
  });
  expect(() => readEnv({ SMTP_URL })).toThrow("MAIL_FROM doit être donné avec SMTP_URL");
  expect(() => readEnv({ MAIL_FROM: "EIG Link" })).toThrow("MAIL_FROM doit être une adresse");
});

test("the address of the mail server is never shown: it holds a password", () => {
  expect(() => readEnv({ SMTP_URL: "https://moi:secret@hote" })).toThrow(
    new Error("Réglage incorrect :\n  SMTP_URL doit commencer par smtp:// ou smtps://"),
  );
});
