/** One page of each kind; the articles hold, together, every component that authors have. */

interface PageKind {
  name: string;
  address: string;
}

export const pageKinds: readonly PageKind[] = [
  { name: "the first page", address: "/" },
  { name: "the list of articles", address: "/articles" },
  {
    name: "an article with tabs, steps, table, code, call-out, video and défi",
    address: "/articles/mettre-en-place-des-tests-unitaires",
  },
  {
    name: "an article with a decision tree",
    address: "/articles/choisir-une-bibliotheque-javascript",
  },
  {
    name: "an article with a contact, a download and acronyms",
    address: "/articles/trouver-le-referent-open-data",
  },
  {
    name: "an article with a term, an archived link and a note",
    address: "/articles/qu-est-ce-qu-un-logiciel-libre",
  },
  {
    name: "an article with a long table of contents",
    address: "/articles/rendre-un-service-accessible",
  },
  { name: "a withdrawn article", address: "/articles/publier-sur-l-intranet" },
  { name: "the list of parcours", address: "/parcours" },
  { name: "a parcours", address: "/parcours/premier-mois-complet" },
  { name: "a parcours as one document", address: "/parcours/premier-mois-complet/imprimer" },
  { name: "the list of défis", address: "/defis" },
  { name: "the list of défis, filtered to nothing", address: "/defis?texte=zeppelin" },
  { name: "the map of the défis", address: "/defis/carte" },
  { name: "a défi", address: "/defis/atlas-des-forets" },
  { name: "the glossary", address: "/glossaire" },
  { name: "the contacts", address: "/contacts" },
  { name: "the page of selections", address: "/selection" },
  { name: "the questions asked", address: "/questions" },
  { name: "the form of a question, with what is near", address: "/questions/poser?q=licence" },
  { name: "the page of a question that is not known", address: "/questions/suivi/inconnu" },
  {
    name: "the thanks for an opinion",
    address: "/avis?article=qu-est-ce-qu-un-logiciel-libre",
  },
  { name: "the search without a question", address: "/recherche" },
  { name: "the search with results", address: "/recherche?q=bibliotheque+javscript" },
  { name: "the search that finds nothing", address: "/recherche?q=zzqxv" },
  { name: "the unknown page", address: "/articles/ouvrir-son-code-sourc" },
  { name: "the accessibility statement", address: "/accessibilite" },
  { name: "the legal notice", address: "/mentions-legales" },
  { name: "the page on personal data", address: "/donnees-personnelles" },
  { name: "what is new", address: "/quoi-de-neuf" },
  { name: "the page of offline reading", address: "/hors-ligne" },
  { name: "the guide with every component", address: "/guide" },
  { name: "the styles", address: "/guide/styles" },
  { name: "the site map", address: "/plan-du-site" },
  { name: "the health of the base", address: "/etat" },
  { name: "the error page", address: "/erreur" },
];
