/** Adds the articles of a selection to one's own progress on a parcours, on this device. */
import { useState } from "preact/hooks";
import { addSteps } from "#lib/parcours/progress.ts";
import { routes } from "#lib/routes.ts";
import { findEntry, type Catalogue } from "#lib/selection/catalogue.ts";
import type { PageCode } from "#lib/selection/selection.ts";
import { countLabel } from "#lib/text.ts";
import { loadProgress, saveProgress } from "./parcours-storage.ts";

interface ImportProps {
  pages: readonly PageCode[];
  catalogue: Catalogue;
  /** Says what was done. */
  onDone: (message: string) => void;
}

/** Articles only: a parcours is made of them. The code of an article is its permanent id. */
function articleSteps(pages: readonly PageCode[], catalogue: Catalogue) {
  return pages.flatMap((code) => {
    const entry = findEntry(catalogue, code);
    return entry?.kind === "article" ? [{ id: code, title: entry.title }] : [];
  });
}

export function ParcoursImport({ pages, catalogue, onDone }: ImportProps) {
  const { parcours } = catalogue;
  const [slug, setSlug] = useState(parcours[0]?.slug ?? "");
  const steps = articleSteps(pages, catalogue);
  const chosen = parcours.find((each) => each.slug === slug);
  if (!chosen || steps.length === 0) return null;
  const add = () => {
    const isSaved = saveProgress(slug, addSteps(loadProgress(slug), steps));
    const count = countLabel(steps.length, "article ajouté", "articles ajoutés");
    onDone(
      isSaved
        ? `${count} à votre parcours « ${chosen.title} ».`
        : "Ce navigateur ne garde rien : le parcours n’a pas changé.",
    );
  };
  return (
    <form
      className="selection-import field no-print"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor="_selection-parcours">Ajouter ces articles à mon parcours</label>
      <div>
        <select
          id="_selection-parcours"
          value={slug}
          onChange={(event) => setSlug(event.currentTarget.value)}
        >
          {parcours.map((each) => (
            <option key={each.slug} value={each.slug}>
              {each.title}
            </option>
          ))}
        </select>
        <button className="button quiet">Ajouter</button>
      </div>
      <p className="parcours-privacy">
        <a href={routes.parcours(slug)}>Ouvrir ce parcours</a>
      </p>
    </form>
  );
}
