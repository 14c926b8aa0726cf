/** The people of the local provider of identity. */

export interface LocalAccount {
  id: string;
  /** On the button of the page. */
  label: string;
  claims: Readonly<Record<string, string | boolean>>;
  /** What the provider falsifies after it was signed, as somebody between the two would. */
  falsifies?: "userinfo" | "identity";
}

export const localCurator = {
  id: "camille",
  label: "Camille Curatrice",
  claims: {
    email: "Camille.Curatrice@exemple.fr",
    given_name: "Camille",
    usual_name: "Curatrice",
  },
} as const satisfies LocalAccount;

const reader = {
  id: "noe",
  label: "Noé Nouveau",
  claims: { email: "noe.nouveau@exemple.fr", given_name: "Noé", usual_name: "Nouveau" },
} as const satisfies LocalAccount;

/** Who signs in while one develops: one is in the list, the other not. */
export const developmentAccounts: readonly LocalAccount[] = [localCurator, reader];

/** For the tests: those that pretend to be the curator. */
export const testAccounts: readonly LocalAccount[] = [
  ...developmentAccounts,
  { ...reader, id: "faux", label: "Identité falsifiée", falsifies: "userinfo" },
  { ...reader, id: "faux-jeton", label: "Jeton falsifié", falsifies: "identity" },
  {
    id: "incertain",
    label: "Adresse non vérifiée",
    claims: { ...localCurator.claims, email_verified: false },
  },
];
