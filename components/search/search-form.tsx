/** The search field as a plain form; the island turns it into a combobox. */
import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon.tsx";
import { routes } from "#lib/routes.ts";

interface SearchFormProps {
  query?: string;
  label: string;
  /** Further choices, under the field. */
  children?: ReactNode;
}

export function SearchForm({ query = "", label, children }: SearchFormProps) {
  return (
    <search-field>
      <form className="search-form no-print" role="search" action={routes.search()} method="get">
        <div className="grow">
          <Icon name="search" />
          <input
            type="search"
            name="q"
            aria-label={label}
            placeholder="Posez votre question avec vos mots"
            defaultValue={query}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={400}
          />
        </div>
        <button className="button">Chercher</button>
        {children}
      </form>
    </search-field>
  );
}
