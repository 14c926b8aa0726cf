import { expect, test } from "vitest";
import { settingsMistake } from "./check-settings.node.ts";
import { isProConnectIssuer } from "./sign-in-settings.node.ts";

const whole = {
  OIDC_ISSUER: "https://fca.exemple.gouv.fr/api/v2",
  OIDC_CLIENT_ID: "base",
  OIDC_CLIENT_SECRET: "secret-du-fournisseur",
  SESSION_SECRET: "7Jt0w3mQx9ZrV5cK1bNfYpLh8sAeUgDo",
  CURATORS: "camille@exemple.fr; Noe@exemple.fr",
  SITE_URL: "https://base.exemple.fr",
};

test("nothing at all, and everything, are both right", () => {
  expect(settingsMistake({})).toBeUndefined();
  expect(settingsMistake(whole)).toBeUndefined();
});

test("a secret of sessions alone asks for nothing: hosts make one by themselves", () => {
  expect(settingsMistake({ SESSION_SECRET: whole.SESSION_SECRET })).toBeUndefined();
});

test("what is missing is named, all at once", () => {
  const { OIDC_ISSUER, OIDC_CLIENT_ID } = whole;
  expect(settingsMistake({ OIDC_ISSUER, OIDC_CLIENT_ID })).toBe(
    [
      "Réglage incorrect :",
      "  OIDC_CLIENT_SECRET manque : la connexion des curatrices et curateurs en a besoin.",
      "  SESSION_SECRET manque : la connexion des curatrices et curateurs en a besoin. Faites-en un avec : openssl rand -base64 48",
      "  CURATORS manque : la connexion des curatrices et curateurs en a besoin.",
    ].join("\n"),
  );
});

const weak =
  "Réglage incorrect :\n  SESSION_SECRET est trop faible : il faut au moins 32 caractères tirés au hasard. Faites-en un avec : openssl rand -base64 48";

test("a secret that is short or made of few signs is refused, and never shown", () => {
  for (const SESSION_SECRET of ["court-7Jt0w3mQx9", "changeme".repeat(8), "0".repeat(64)]) {
    expect(settingsMistake({ ...whole, SESSION_SECRET })).toBe(weak);
  }
});

test("a wrong address in the list is pointed at, and no address is shown", () => {
  const mistake = (CURATORS: string) => settingsMistake({ ...whole, CURATORS });
  expect(mistake("camille@exemple.fr, noe")).toBe(
    "Réglage incorrect :\n  CURATORS doit contenir des adresses de courriel séparées par des virgules (la 2e n’en est pas une)",
  );
  expect(mistake(" ;, ")).toBe(
    "Réglage incorrect :\n  CURATORS doit contenir au moins une adresse de courriel",
  );
});

test("the provider speaks HTTPS, but for one of this machine", () => {
  const mistake = (OIDC_ISSUER: string) => settingsMistake({ ...whole, OIDC_ISSUER });
  expect(mistake("http://fca.exemple.gouv.fr")).toContain(
    "OIDC_ISSUER doit commencer par https://",
  );
  expect(mistake("fca.exemple.gouv.fr")).toContain("OIDC_ISSUER doit être l’adresse");
  expect(mistake("http://localhost.exemple.fr")).toContain("OIDC_ISSUER doit commencer");
  expect(mistake("http://localhost:4000")).toBeUndefined();
});

test("cookies do not travel in the clear", () => {
  expect(settingsMistake({ ...whole, SITE_URL: "http://base.exemple.fr" })).toBe(
    "Réglage incorrect :\n  SITE_URL doit commencer par https:// : la connexion ne passe pas en clair sur le réseau (reçu : http://base.exemple.fr)",
  );
  expect(settingsMistake({ ...whole, SITE_URL: "http://localhost:3000" })).toBeUndefined();
});

test("scopes, PKCE and algorithm are checked", () => {
  const mistake = (more: Record<string, string>) => settingsMistake({ ...whole, ...more });
  expect(mistake({ OIDC_SCOPES: "email" })).toContain("OIDC_SCOPES doit commencer par openid");
  expect(mistake({ OIDC_SCOPES: "openid uid" })).toContain("OIDC_SCOPES doit contenir email");
  expect(mistake({ OIDC_PKCE: "oui" })).toContain("OIDC_PKCE doit être true ou false");
  expect(mistake({ OIDC_SIGNING_ALGORITHM: "HS256" })).toContain("RS256, ES256");
  expect(mistake({ OIDC_SCOPES: "openid email siret", OIDC_PKCE: "true" })).toBeUndefined();
});

test("ProConnect is known by its host, and not by a name that resembles it", () => {
  const isIt = (host: string) => isProConnectIssuer(new URL(`https://${host}/api/v2`));
  expect(isIt("auth.agentconnect.gouv.fr")).toBe(true);
  expect(isIt("fca.integ01.dev-agentconnect.fr")).toBe(true);
  expect(isIt("proconnect.gouv.fr")).toBe(true);
  expect(isIt("monproconnect.exemple.fr")).toBe(false);
  expect(isIt("fournisseur.exemple.fr")).toBe(false);
});
