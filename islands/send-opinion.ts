/** Sends the form of an opinion without leaving the page. */

/** True when the opinion was kept: the server then leads to its page of thanks, which is not followed. */
export async function sendOpinion(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): Promise<boolean> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string") fields.append(name, value);
  }
  try {
    const sent = await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
    return sent.type === "opaqueredirect" || sent.ok;
  } catch {
    return false; // No network: the form stays as it is.
  }
}
