/** The pages of the local provider, in the plainest HTML. */
import type { LocalAccount } from "./accounts.ts";

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { max-width: 32rem; margin: 3rem auto; padding: 0 1rem; font: 1.1rem/1.5 system-ui, sans-serif; }
button { display: block; width: 100%; margin: 0.75rem 0; padding: 0.75rem; font: inherit; cursor: pointer; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`;
}

/** Value of the button that gives up. */
export const givesUp = "renoncer";

/** Labels are ours, so that nothing needs escaping. */
export function accountsPage(action: string, accounts: readonly LocalAccount[]): string {
  const buttons = [...accounts, { id: givesUp, label: "Renoncer" }].map(
    ({ id, label }) => `<button name="compte" value="${id}">${label}</button>`,
  );
  return page(
    "Fournisseur d’identité d’essai",
    `<p>Il n’existe que sur cette machine. Qui êtes-vous ?</p>
<form method="post" action="${action}">
${buttons.join("\n")}
</form>`,
  );
}

/** `form` is that of the library: its fields are in it. */
export function signOutPage(form: string): string {
  return page(
    "Fournisseur d’identité d’essai",
    `${form}
<button form="op.logoutForm" name="logout" value="yes">Fermer la session</button>`,
  );
}
