/** The report of outside links for people at a terminal, what to do first at the top. */
import { countLabel, formatDate } from "#lib/text.ts";
import type { LinkPlace } from "./collect.ts";
import type { LinksReport } from "./report.ts";

interface Section {
  title: string;
  advice: string;
  entries: readonly { lines: readonly string[]; places: readonly LinkPlace[] }[];
}

/** Where copies of any page are looked for by hand. */
function archiveSearch(url: string): string {
  return `https://web.archive.org/web/*/${url}`;
}

function sections({ dead, moved, missing, uncertain }: LinksReport): Section[] {
  return [
    {
      title: "Liens morts",
      advice:
        "Remplacez l’adresse, ou retirez le lien ; à défaut, notez une copie archivée (« archive » dans liens.json).",
      entries: dead.map(({ url, since, why, archive, places }) => ({
        lines: [
          `${url}`,
          `mort depuis le ${formatDate(since)} : ${why}`,
          archive ? `copie archivée : ${archive}` : `chercher une copie : ${archiveSearch(url)}`,
        ],
        places,
      })),
    },
    {
      title: "Déplacés pour de bon",
      advice: "Remplacez l’ancienne adresse par la nouvelle.",
      entries: moved.map(({ url, movedTo, isHomePage, places }) => ({
        lines: [
          url,
          `→ ${movedTo}`,
          ...(isHomePage
            ? ["attention : c’est la page d’accueil du site, le contenu a sans doute disparu"]
            : []),
        ],
        places,
      })),
    },
    {
      title: "Introuvables, à confirmer",
      advice:
        "Rien à faire encore : une mauvaise journée ne tue pas un lien. Relancez un autre jour.",
      entries: missing.map(({ url, since, days, why, places }) => ({
        lines: [
          url,
          `introuvable depuis le ${formatDate(since)}, ${countLabel(days, "jour")} d’essai : ${why}`,
        ],
        places,
      })),
    },
    {
      title: "Incertains",
      advice: "Ouvrez-les dans un navigateur : le site répond peut-être aux personnes.",
      entries: uncertain.map(({ url, on, aliveOn, why, places }) => ({
        lines: [
          url,
          aliveOn
            ? `${why} ; a répondu pour la dernière fois le ${formatDate(aliveOn)}`
            : `${why}, le ${formatDate(on)}`,
        ],
        places,
      })),
    },
  ];
}

function formatSection({ title, advice, entries }: Section): string {
  if (entries.length === 0) return "";
  const blocks = entries.map(({ lines: [first = "", ...rest], places }) =>
    [
      `  ${first}`,
      ...rest.map((line) => `    ${line}`),
      ...places.map(({ file, line, column }) => `    ${file}:${line}:${column}`),
    ].join("\n"),
  );
  return `${title} (${entries.length})\n${advice}\n\n${blocks.join("\n\n")}\n\n`;
}

/** One sentence: how many links, how many answer, how many nobody looked at. */
export function summariseLinks({ total, alive, unchecked, lastCheck }: LinksReport): string {
  if (total === 0) return "Cette base ne contient aucun lien vers l’extérieur.";
  const links = countLabel(total, "lien vers l’extérieur", "liens vers l’extérieur");
  if (!lastCheck) return `${links}, jamais vérifiés.`;
  const answering = countLabel(alive, "répond", "répondent");
  const left = unchecked > 0 ? `, ${countLabel(unchecked, "reste", "restent")} à vérifier` : "";
  return `${links} : ${answering}${left}. Dernière vérification le ${formatDate(lastCheck)}.`;
}

export function formatLinksReport(report: LinksReport): string {
  return `${sections(report).map(formatSection).join("")}${summariseLinks(report)}\n`;
}
