/** Every page and every write of the curators: each must refuse whoever is not one (e2e/curation-security.spec.ts). */

interface CuratorPage {
  address: string;
  /** What a curator gets there. */
  status: number;
}

/** A question that nobody asked: its page says so. */
const unknownQuestion = "/curation/questions/qzzzzzz";

/** Pages and files that ask for sign-in. */
export const curatorPages: readonly CuratorPage[] = [
  ...["", "/questions", "/recherches", "/avis", "/journal", "/export"].map((path) => ({
    address: `/curation${path}`,
    status: 200,
  })),
  { address: unknownQuestion, status: 404 },
  { address: `${unknownQuestion}/brouillon`, status: 303 },
];

interface CuratorWrite {
  address: string;
  /** Where it leads without session; undefined: a page that keeps what was typed. */
  withoutSession?: string;
}

/** Addresses that take a form. */
export const curatorWrites: readonly CuratorWrite[] = [
  { address: "/connexion/sortie", withoutSession: "/connexion/terminee" },
  { address: unknownQuestion },
];
