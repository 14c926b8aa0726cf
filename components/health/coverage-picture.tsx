/** Themes by moments as a picture drawn on the server: the darker, the more articles. The table beside it says the same. */
import { Figure } from "#components/ui/figure.tsx";
import type { Coverage } from "#lib/content/coverage.ts";

const width = 340;
const gap = 4;
const headHeight = 34;
const rowHeight = 46;
const labelHeight = 17;
const cellHeight = 22;

/** Least count of each shade; fewer than the first is an empty cell. */
const shades = [1, 3, 6] as const;

function shadeOf(count: number): number {
  return shades.filter((least) => count >= least).length;
}

/** Two lines of about the same length: column titles are wider than their column. */
function inTwoLines(title: string): [string, string] {
  const middle = title.length / 2;
  const spaces = [...title.matchAll(/ /g)].map(({ index }) => index);
  const [cut] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return cut === undefined ? [title, ""] : [title.slice(0, cut), title.slice(cut + 1)];
}

function Columns({ columns, step }: { columns: Coverage["columns"]; step: number }) {
  return columns.map(({ moment, title }, index) => {
    const x = index * step + (step - gap) / 2;
    const [first, second] = inTwoLines(title);
    return (
      <text key={moment} className="coverage-column" x={x} y={12} textAnchor="middle">
        <tspan x={x}>{first}</tspan>
        <tspan x={x} dy={11}>
          {second}
        </tspan>
      </text>
    );
  });
}

function Cell({
  count,
  x,
  y,
  cellWidth,
}: {
  count: number;
  x: number;
  y: number;
  cellWidth: number;
}) {
  const shade = shadeOf(count);
  return (
    <>
      <rect
        className={`coverage-cell shade-${shade}`}
        x={x + 0.5}
        y={y}
        width={cellWidth - 1}
        height={cellHeight}
        rx={3}
      />
      <text
        className={`coverage-count shade-${shade}`}
        x={x + cellWidth / 2}
        y={y + 15.5}
        textAnchor="middle"
      >
        {count}
      </text>
    </>
  );
}

export function CoveragePicture({ coverage }: { coverage: Coverage }) {
  const { columns, rows, emptyCells } = coverage;
  const step = (width + gap) / columns.length;
  const cells = rows.length * columns.length;
  return (
    <Figure
      className="coverage-figure"
      caption={`Plus la case est foncée, plus il y a d’articles : dès ${shades.join(", dès ")}. En pointillés, aucun.`}
    >
      <svg
        className="coverage"
        viewBox={`-1 0 ${width + 2} ${headHeight + rows.length * rowHeight}`}
        role="img"
        aria-label={`Articles par thème et par moment : ${emptyCells} cases vides sur ${cells}. Le tableau qui suit donne le détail.`}
      >
        <Columns columns={columns} step={step} />
        {rows.map((row, line) => {
          const top = headHeight + line * rowHeight;
          return (
            <g key={row.theme}>
              <text className="coverage-row" x={0} y={top + 12}>
                {row.title}
              </text>
              {row.cells.map((count, index) => (
                <Cell
                  key={columns[index]?.moment}
                  count={count}
                  x={index * step}
                  y={top + labelHeight}
                  cellWidth={step - gap}
                />
              ))}
            </g>
          );
        })}
      </svg>
    </Figure>
  );
}
