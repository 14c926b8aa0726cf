/** The défis on a map of France, drawn on the server, with a closer view of Paris and its suburbs. The table says the same. */
import { Figure } from "#components/ui/figure.tsx";
import { franceOutline } from "#lib/geo/france-outline.ts";
import {
  dotRadius,
  frameHeight,
  isInside,
  outlinePath,
  project,
  spreadApart,
  type Frame,
} from "#lib/geo/map.ts";
import type { TownDefis, TownPlace } from "#lib/geo/towns.ts";
import { countLabel } from "#lib/text.ts";

const france: Frame = { west: -5.2, east: 9.8, south: 41.2, north: 51.3, width: 560 };
/** Towns within it are one dot on the map of France. */
const parisRegion: Frame = { west: 1.75, east: 2.7, south: 48.58, north: 48.98, width: 380 };
const parisSuburbs: Frame = { west: 2.2, east: 2.6, south: 48.79, north: 48.96, width: 300 };

/** Room for the names on each side of the closer view. */
const sideWidth = 190;
const labelGap = 20;
const smallestRadius = 3;

interface PlacedTown {
  town: string;
  place: TownPlace;
  count: number;
}

function placedTowns(towns: readonly TownDefis[]): PlacedTown[] {
  return towns.flatMap(({ town, place, defis }) =>
    place ? [{ town, place, count: defis.length }] : [],
  );
}

/** All towns of the Paris region as one. */
function regionDot(towns: readonly PlacedTown[]): PlacedTown[] {
  const here = towns.filter(({ place }) => isInside(place, parisRegion));
  const [largest] = here;
  if (!largest) return [];
  const count = here.reduce((sum, town) => sum + town.count, 0);
  return [{ town: "Paris et sa région", place: largest.place, count }];
}

/** A name goes to the left of its dot when another dot stands close on the right, on the same line. */
function hasNeighbour(town: PlacedTown, towns: readonly PlacedTown[]): boolean {
  const { x, y } = project(town.place, france);
  return towns.some((other) => {
    const there = project(other.place, france);
    return there.x > x && there.x - x < 150 && Math.abs(there.y - y) < 14;
  });
}

function FranceMap({ towns }: { towns: readonly PlacedTown[] }) {
  return (
    <svg
      className="map"
      viewBox={`0 0 ${france.width} ${frameHeight(france)}`}
      role="img"
      aria-label={`Carte de France des défis : ${countLabel(towns.length, "lieu", "lieux")} ; le tableau qui suit donne le détail.`}
    >
      {franceOutline.map((outline, index) => (
        <path key={index} className="map-land" d={outlinePath(outline, france)} />
      ))}
      {towns.map((placed) => {
        const { x, y } = project(placed.place, france);
        const radius = dotRadius(placed.count, smallestRadius);
        const side = hasNeighbour(placed, towns) ? -1 : 1;
        return (
          <g key={placed.town}>
            <circle className="map-dot" cx={x} cy={y} r={radius} />
            <text
              className="map-label"
              x={x + side * (radius + 4)}
              y={y + 4}
              textAnchor={side < 0 ? "end" : "start"}
            >
              {placed.town} ({placed.count})
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Names of one side in a column, each tied to its dot by a line. */
function SideLabels({ towns, side }: { towns: readonly PlacedTown[]; side: "left" | "right" }) {
  const points = towns.map(({ place }) => project(place, parisSuburbs));
  const lines = spreadApart(
    points.map(({ y }) => y),
    labelGap,
  );
  const textX = side === "left" ? sideWidth - 20 : sideWidth + parisSuburbs.width + 20;
  return towns.map(({ town, count }, index) => {
    const { x = 0, y = 0 } = points[index] ?? {};
    const lineY = lines[index] ?? y;
    return (
      <g key={town}>
        <path className="map-tie" d={`M${sideWidth + x} ${y}L${textX} ${lineY}`} />
        <text
          className="map-label"
          x={textX + (side === "left" ? -5 : 5)}
          y={lineY + 4}
          textAnchor={side === "left" ? "end" : "start"}
        >
          {town} ({count})
        </text>
      </g>
    );
  });
}

function SuburbsMap({ towns }: { towns: readonly PlacedTown[] }) {
  const isWest = ({ place }: PlacedTown) =>
    project(place, parisSuburbs).x < parisSuburbs.width * 0.42;
  const west = towns.filter(isWest);
  const east = towns.filter((town) => !isWest(town));
  return (
    <svg
      className="map map-close"
      viewBox={`0 -10 ${parisSuburbs.width + 2 * sideWidth} ${frameHeight(parisSuburbs) + 40}`}
      role="img"
      aria-label="Vue rapprochée de Paris et de sa proche banlieue ; le tableau qui suit donne le détail."
    >
      <SideLabels towns={west} side="left" />
      <SideLabels towns={east} side="right" />
      {towns.map(({ town, place, count }) => {
        const { x, y } = project(place, parisSuburbs);
        return (
          <circle
            key={town}
            className="map-dot"
            cx={sideWidth + x}
            cy={y}
            r={dotRadius(count, smallestRadius)}
          />
        );
      })}
    </svg>
  );
}

export function DefiMap({ towns }: { towns: readonly TownDefis[] }) {
  const placed = placedTowns(towns);
  const elsewhere = placed.filter(({ place }) => !isInside(place, parisRegion));
  const suburbs = placed.filter(({ place }) => isInside(place, parisSuburbs));
  return (
    <div className="map-pair">
      <Figure caption="En France">
        <FranceMap towns={[...regionDot(placed), ...elsewhere]} />
      </Figure>
      {suburbs.length > 1 && (
        <Figure className="map-detail" caption="À Paris et dans sa proche banlieue">
          <SuburbsMap towns={suburbs} />
        </Figure>
      )}
    </div>
  );
}
