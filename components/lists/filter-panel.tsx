/** The form of filters beside a list: works by GET without script, as you type with it. */
import { textKey, type FilterValues } from "#lib/filters.ts";

export interface FilterChoice {
  key: string;
  label: string;
  /** Label of « no filter ». */
  all: string;
  options: readonly { value: string; label: string }[];
}

interface FilterPanelProps {
  action: string;
  filters: FilterValues;
  textLabel: string;
  choices: readonly FilterChoice[];
}

function Choice({ choice, value }: { choice: FilterChoice; value: string | undefined }) {
  const id = `filtre-${choice.key}`;
  return (
    <div className="field">
      <label htmlFor={id}>{choice.label}</label>
      <select id={id} name={choice.key} defaultValue={value ?? ""}>
        <option value="">{choice.all}</option>
        {choice.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function FilterPanel({ action, filters, textLabel, choices }: FilterPanelProps) {
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <form className="filters no-print" method="get" action={action} aria-label="Filtres">
      <div className="field">
        <label htmlFor="filtre-texte">{textLabel}</label>
        <input
          id="filtre-texte"
          type="search"
          name={textKey}
          defaultValue={filters[textKey]}
          autoComplete="off"
        />
      </div>
      {choices.length > 0 && (
        <details
          className="filter-choices"
          open={choices.some(({ key }) => filters[key] !== undefined)}
        >
          <summary>
            Filtrer par {choices.map(({ label }) => label.toLowerCase()).join(", ")}
          </summary>
          {choices.map((choice) => (
            <Choice key={choice.key} choice={choice} value={filters[choice.key]} />
          ))}
        </details>
      )}
      <div className="actions">
        <button className="button" data-filter-submit="">
          Filtrer
        </button>
        <a className="button quiet" href={action} data-filter-reset="" hidden={!isFiltered}>
          Tout effacer
        </a>
      </div>
    </form>
  );
}
