import { expect, test } from "vitest";
import { analyse } from "./analyse.ts";

function stems(text: string): string[] {
  return analyse(text)
    .filter((token) => token.isStop === undefined && token.isJoined === undefined)
    .map((token) => token.stem);
}

function surfaces(text: string): string[] {
  return analyse(text).map((token) => token.surface);
}

test.each([
  ["défi", "défis"],
  ["données ouvertes", "donnees ouvertes"],
  ["l’innovation", "l'innovation"],
  ["entrepreneuse", "entrepreneur·e·s"],
  ["entrepreneur", "entrepreneures"],
  ["nationaux", "nationale"],
  ["publique", "publics"],
  ["administratif", "administratives"],
  ["usagère", "usagers"],
  ["première", "premiers"],
  ["citoyenne", "citoyens"],
  ["acheteuse", "acheteur"],
  ["directrice", "directeurs"],
  ["heureuse", "heureux"],
  ["recrutement", "recruter"],
  ["hébergé", "hébergement"],
  ["déploiement", "déployer"],
  ["publiez", "publier"],
  ["française", "français"],
  ["travaux", "travail"],
  ["réseaux", "réseau"],
  ["œuvre", "oeuvres"],
  ["évènement", "événements"],
  ["code", "coder"],
  ["nouvelle", "nouveaux"],
  ["accès", "access"],
  ["retraites", "retraités"],
])("%s meets %s", (one, other) => {
  expect(stems(one)).toEqual(stems(other));
});

test.each([
  ["SSI", "SI"],
  ["usage", "usager"],
  ["données", "donner"],
  ["équipe", "équipement"],
  ["départ", "département"],
  ["pays", "payer"],
  ["code", "COD"],
  ["format", "formation"],
  ["retrait", "retraite"],
  ["étrange", "étranger"],
])("%s does not meet %s", (one, other) => {
  expect(stems(one)).not.toEqual(stems(other));
});

test.each([
  ["entrepreneur·e·s", ["entrepreneurs"]],
  ["innovateur•trice•s", ["innovateurs"]],
  ["administrateur·rices", ["administrateurs"]],
  ["acheteur·euse·s", ["acheteurs"]],
  ["agent(e)s", ["agents"]],
  ["expert.e.s", ["experts"]],
  ["développeur-euse-s", ["developpeurs"]],
  ["directeur/trice", ["directeur"]],
  ["tous·tes", ["tous", "toutes"]],
  ["un·e", ["un", "une"]],
  ["document(s)", ["documents"]],
])("reads %s as full words, once a stem", (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

test("takes a middle dot between two subjects for a separator", () => {
  expect(surfaces("Code·Données")).toEqual(["code", "donnees"]);
});

test("does not read the end of a sentence as an inclusive form", () => {
  expect(surfaces("fin.Le début")).toEqual(["fin", "le", "debut"]);
});

test("keeps the offsets of the original text, with accents, ligatures and inclusive forms", () => {
  const text = "L’œuvre des chargé·e·s à Zoé";
  const marked = analyse(text).map((token) => text.slice(token.start, token.end));
  expect(marked).toEqual(["œuvre", "des", "chargé·e·s", "à", "Zoé"]);
});

test("keeps technical words whole", () => {
  expect(stems("C++ c# R&D .NET aujourd’hui")).toEqual([
    "cpp",
    "csharp",
    "rd",
    "dotnet",
    "aujourdhui",
  ]);
});

test.each([
  ["open-source", "opensource"],
  ["e-mail", "email"],
  ["start-up", "startup"],
  ["node.js", "nodejs"],
  ["beta.gouv.fr", "betagouv"],
])("gives %s its joined reading %s", (text, joined) => {
  expect(
    analyse(text)
      .filter((token) => token.isJoined)
      .map((token) => token.surface),
  ).toEqual([joined]);
});

test("joins neither a verb and its pronoun nor numbers", () => {
  expect(analyse("mettez-vous 2019-2020 peut-être").filter((token) => token.isJoined)).toEqual([]);
});

test("keeps numbers whole", () => {
  expect(surfaces("19941 en 2024")).toEqual(["19941", "en", "2024"]);
});

test("takes a capitalised grammar word for an acronym, but not in a title all in capitals", () => {
  expect(stems("le SI de la DSI, si besoin")).toEqual(["si", "dsi", "besoin"]);
  expect(stems("OU EST LA DOCUMENTATION")).toEqual(["documentation"]);
});

test("drops data URIs and tokens longer than forty characters", () => {
  expect(surfaces(`data:image/png;base64,AAAA/BB+C= ${"x".repeat(41)} fin`)).toEqual(["fin"]);
});

test.each(["", "   ", "😀", "\uD800", "مرحبا بالعالم", "__proto__ constructor", "İstanbul ﬁn ²"])(
  "analyses hostile text %j without failing",
  (text) => {
    for (const token of analyse(text)) expect(token.end).toBeLessThanOrEqual(text.length);
  },
);
