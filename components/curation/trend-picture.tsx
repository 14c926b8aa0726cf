/** Thirteen weeks as a picture drawn on the server; the table under it says the same. */
import { Figure } from "#components/ui/figure.tsx";
import type { TrendWeek } from "#lib/curation/trends.ts";
import { countLabel, formatDate } from "#lib/text.ts";

const barWidth = 18;
const step = 26;
const height = 64;
const labelHeight = 16;

type Series = "questions" | "gaps" | "no";

const titles: Readonly<Record<Series, string>> = {
  questions: "Questions posées",
  gaps: "Recherches sans bonne réponse",
  no: "« Cet article ne répond pas »",
};

function Bars({ weeks, series }: { weeks: readonly TrendWeek[]; series: Series }) {
  const most = Math.max(1, ...weeks.map((week) => week[series]));
  const total = weeks.reduce((sum, week) => sum + week[series], 0);
  const times = `${countLabel(total, "fois", "fois")} en ${weeks.length} semaines`;
  return (
    <Figure
      className="trend"
      captionFirst
      caption={`${titles[series]} ${times}`}
      drawnCaption={
        <>
          <strong>{titles[series]}</strong> {times}
        </>
      }
    >
      <svg
        viewBox={`0 0 ${weeks.length * step} ${height + labelHeight}`}
        role="img"
        aria-label={`${titles[series]}, semaine par semaine : au plus ${most}. Le tableau donne le détail.`}
      >
        {weeks.map((week, index) => {
          const count = week[series];
          const bar = count === 0 ? 1 : Math.max(3, (count / most) * (height - labelHeight));
          const x = index * step + (step - barWidth) / 2;
          return (
            <g key={week.monday}>
              <rect
                className={count === 0 ? "trend-bar none" : "trend-bar"}
                x={x}
                y={height - bar}
                width={barWidth}
                height={bar}
                rx={2}
              />
              {count > 0 && (
                <text
                  className="trend-count"
                  x={x + barWidth / 2}
                  y={height - bar - 4}
                  textAnchor="middle"
                >
                  {count}
                </text>
              )}
            </g>
          );
        })}
        <line className="trend-line" x1={0} x2={weeks.length * step} y1={height} y2={height} />
      </svg>
    </Figure>
  );
}

function TrendTable({ weeks }: { weeks: readonly TrendWeek[] }) {
  return (
    <details>
      <summary>Les mêmes chiffres en tableau</summary>
      <div className="table-scroll" role="region" aria-label="Semaine par semaine" tabIndex={0}>
        <table className="count-table">
          <caption className="visually-hidden">Semaine par semaine</caption>
          <thead>
            <tr>
              <th scope="col">Semaine du</th>
              <th scope="col">Questions</th>
              <th scope="col">Recherches sans bonne réponse</th>
              <th scope="col">Avis « non »</th>
              <th scope="col">Avis « oui »</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday, questions, gaps, no, yes }) => (
              <tr key={monday}>
                <th scope="row">{formatDate(monday)}</th>
                <td>{questions}</td>
                <td>{gaps}</td>
                <td>{no}</td>
                <td>{yes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function Trends({ weeks }: { weeks: readonly TrendWeek[] }) {
  return (
    <>
      <div className="trends">
        <Bars weeks={weeks} series="questions" />
        <Bars weeks={weeks} series="gaps" />
        <Bars weeks={weeks} series="no" />
      </div>
      <TrendTable weeks={weeks} />
    </>
  );
}
