/** Every page and every write of the curators: each must refuse whoever is not one (e2e/curation-security.spec.ts). */

/** Pages that ask for sign-in. */
export const curatorPages: readonly string[] = ["/curation"];

interface CuratorWrite {
  address: string;
  /** Where it leads without session; undefined: a page that keeps what was typed. */
  withoutSession?: string;
}

/** Addresses that take a form. */
export const curatorWrites: readonly CuratorWrite[] = [
  { address: "/connexion/sortie", withoutSession: "/connexion/terminee" },
];
