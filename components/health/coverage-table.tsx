/** Themes by moments as a table; each number leads to its articles. */
import type { Coverage } from "#lib/content/coverage.ts";
import { routes } from "#lib/routes.ts";

/** A number that leads somewhere only when there is something there. */
function CountLink({ count, filters }: { count: number; filters: Record<string, string> }) {
  if (count === 0) return <span className="empty-count">0</span>;
  return <a href={routes.articles(filters)}>{count}</a>;
}

export function CoverageTable({ coverage }: { coverage: Coverage }) {
  const { columns, rows } = coverage;
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label="Articles par thème et par moment"
      tabIndex={0}
    >
      <table className="count-table">
        <caption className="visually-hidden">Articles par thème et par moment</caption>
        <thead>
          <tr>
            <th scope="col">Thème</th>
            {columns.map(({ moment, title }) => (
              <th key={moment} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">Sans moment</th>
            <th scope="col">En tout</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, title, cells, withoutMoment, articles }) => (
            <tr key={theme}>
              <th scope="row">{title}</th>
              {cells.map((count, index) => {
                const moment = columns[index]?.moment ?? "";
                return (
                  <td key={moment}>
                    <CountLink count={count} filters={{ theme, moment }} />
                  </td>
                );
              })}
              <td>{withoutMoment}</td>
              <td>
                <CountLink count={articles} filters={{ theme }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
