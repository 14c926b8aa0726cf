/** The colours of the site, drawn from the tokens, and how well each stands on what is behind it. */
import type { MeasuredPair } from "#lib/design/pairs.ts";
import type { ColorToken, Scheme } from "#lib/design/tokens.ts";

const schemeLabels: Readonly<Record<Scheme, string>> = {
  light: "Clair",
  dark: "Sombre",
  lightMore: "Clair contrasté",
  darkMore: "Sombre contrasté",
};

function formatRatio(ratio: number): string {
  // Cut, not rounded: 4.496 must not be shown as a pass.
  const cut = Math.floor(ratio * 10) / 10;
  return `${new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 1 }).format(cut)} : 1`;
}

/** Fills are attributes of the drawing: the policy of the site refuses inline styles. */
export function Swatches({ colors }: { colors: readonly ColorToken[] }) {
  return (
    <ul className="swatches">
      {colors.map(({ name, values }) => (
        <li key={name}>
          <svg viewBox="0 0 80 24" aria-hidden="true">
            <rect width="20" height="24" fill={values.light} />
            <rect x="20" width="20" height="24" fill={values.dark} />
            <rect x="40" width="20" height="24" fill={values.lightMore} />
            <rect x="60" width="20" height="24" fill={values.darkMore} />
          </svg>
          <p>
            <code>--{name}</code>
          </p>
          <dl>
            {Object.entries(schemeLabels).map(([scheme, label]) => (
              <div key={scheme}>
                <dt>{label}</dt>
                <dd>
                  <code>{Object.entries(values).find(([key]) => key === scheme)?.[1]}</code>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

export function ContrastTable({ pairs }: { pairs: readonly MeasuredPair[] }) {
  return (
    <div className="table-scroll" role="group" aria-label="Contrastes mesurés" tabIndex={0}>
      <table className="token-table">
        <caption className="visually-hidden">Contrastes mesurés</caption>
        <thead>
          <tr>
            <th scope="col">Usage</th>
            <th scope="col">Couleurs</th>
            {Object.values(schemeLabels).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ use, front, behind, measures }) => (
            <tr key={use}>
              <th scope="row">{use}</th>
              <td>
                <code>--{front}</code> sur <code>--{behind}</code>
              </td>
              {measures.map(({ scheme, ratio, ...colors }) => (
                <td key={scheme}>
                  <svg viewBox="0 0 60 25" aria-hidden="true">
                    <rect width="60" height="25" fill={colors.behind} />
                    <text x="30" y="17" textAnchor="middle" fontSize="14" fill={colors.front}>
                      Aa
                    </text>
                  </svg>
                  {formatRatio(ratio)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
