/** Which kinds of results to keep; in the form of the search page, so that it works without script. */
import { kindTitles } from "#components/search/results.view.tsx";
import { searchKinds, type SearchKind } from "#lib/search/schema.ts";

/** Name of the choice in the address. */
export const kindKey = "type";

export function KindFilter({ kind }: { kind: SearchKind | undefined }) {
  return (
    <fieldset className="kind-filter">
      <legend className="visually-hidden">Chercher dans</legend>
      {[undefined, ...searchKinds].map((value) => (
        <label key={value ?? ""}>
          <input type="radio" name={kindKey} value={value ?? ""} defaultChecked={value === kind} />
          {value ? kindTitles[value] : "Tout"}
        </label>
      ))}
    </fieldset>
  );
}
