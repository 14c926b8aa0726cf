/** Says whether an address may stand in an article: nothing that runs, nothing that leaves the site in disguise. */
import type { RuleName } from "./rules/registry.ts";

/** Web, mail, phone, a page of the site, an anchor. */
const safeAddress = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;

/** What is wrong with `url` and what to write; undefined when it may stand. */
export function explainAddress(
  url: string,
): { rule: RuleName; fact: string; fix: string } | undefined {
  if (safeAddress.test(url)) return undefined;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0];
  if (scheme !== undefined) {
    return {
      rule: "unsafe-address",
      fact: `L’adresse commence par « ${scheme} », ce qui est refusé dans un article.`,
      fix: "Utilisez une adresse qui commence par https:// ou par /.",
    };
  }
  if (/^\/[/\\]/.test(url)) {
    return {
      rule: "unsafe-address",
      fact: `L’adresse « ${url} » quitte le site sans le dire.`,
      fix: `Écrivez https:${url.replaceAll("\\", "/")}.`,
    };
  }
  if (/^www\./i.test(url)) {
    return {
      rule: "relative-address",
      fact: `L’adresse « ${url} » ne commence pas par https://.`,
      fix: `Écrivez https://${url}.`,
    };
  }
  return {
    rule: "relative-address",
    fact: `L’adresse « ${url} » est relative : elle casserait dès que la page bouge.`,
    fix: "Écrivez l’adresse depuis la racine : /articles/…, /defis/… ou /glossaire#….",
  };
}
