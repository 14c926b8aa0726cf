/** A progress as a file that its reader keeps, and the way back, with errors that tell what to do. */
import { readProgress, type Progress } from "./progress.ts";

const format = "eig-link/parcours";
const version = 1;

/** Text of the exported file; `slug` is that of the parcours. */
export function writeProgressFile(slug: string, progress: Progress): string {
  return `${JSON.stringify({ format, version, parcours: slug, ...progress }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined; // Told to the reader as a file that is not ours.
  }
}

const chooseOurs =
  "Choisissez le fichier « .json » produit par le bouton « Exporter » de cette page.";

/** The progress of an exported file, or an error in French; nothing else may be read from it. */
export function readProgressFile(
  text: string,
  slug: string,
): { progress: Progress } | { error: string } {
  const data = parseJson(text);
  const isRecord = typeof data === "object" && data !== null;
  const fields: Readonly<Record<string, unknown>> = isRecord ? { ...data } : {};
  if (fields["format"] !== format) {
    return { error: `Ce fichier n’est pas une progression exportée. ${chooseOurs}` };
  }
  if (fields["version"] !== version) {
    return {
      error:
        "Ce fichier vient d’une version plus récente du site. Rechargez la page, puis réessayez.",
    };
  }
  if (fields["parcours"] !== slug) {
    const other = typeof fields["parcours"] === "string" ? fields["parcours"] : "inconnu";
    return {
      error: `Ce fichier appartient à un autre parcours : « ${other} ». Importez-le depuis la page de ce parcours.`,
    };
  }
  const progress = readProgress(fields);
  if (progress) return { progress };
  return { error: `Ce fichier est abîmé : une date ou une étape ne se lit pas. ${chooseOurs}` };
}
