/** Places towns on a flat map: pure geometry, in units of the drawing. */

export interface Point {
  x: number;
  y: number;
}

/** Part of the world shown, in decimal degrees, and the width it is drawn at. */
export interface Frame {
  west: number;
  east: number;
  south: number;
  north: number;
  width: number;
}

export interface GeoPlace {
  latitude: number;
  longitude: number;
}

/** Degrees of longitude shrink with latitude: plate carrée with the middle of the frame as standard parallel. */
function degreeRatio({ south, north }: Frame): number {
  return Math.cos((((south + north) / 2) * Math.PI) / 180);
}

function unitsPerDegree(frame: Frame): number {
  return frame.width / ((frame.east - frame.west) * degreeRatio(frame));
}

export function frameHeight(frame: Frame): number {
  return Math.round((frame.north - frame.south) * unitsPerDegree(frame));
}

/** Position of a place in the frame; outside of it, coordinates are negative or past its size. */
export function project({ latitude, longitude }: GeoPlace, frame: Frame): Point {
  const scale = unitsPerDegree(frame);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    x: round((longitude - frame.west) * degreeRatio(frame) * scale),
    y: round((frame.north - latitude) * scale),
  };
}

export function isInside({ latitude, longitude }: GeoPlace, frame: Frame): boolean {
  return (
    longitude >= frame.west &&
    longitude <= frame.east &&
    latitude >= frame.south &&
    latitude <= frame.north
  );
}

/** An outline as the `d` of an SVG path, closed. */
export function outlinePath(
  outline: readonly (readonly [longitude: number, latitude: number])[],
  frame: Frame,
): string {
  const points = outline.map(([longitude, latitude]) => {
    const { x, y } = project({ latitude, longitude }, frame);
    return `${x} ${y}`;
  });
  return `M${points.join("L")}Z`;
}

/** Radius of a dot whose area grows with `count`, so that four défis look twice as wide as one. */
export function dotRadius(count: number, smallest: number): number {
  return Math.round(smallest * Math.sqrt(count) * 10) / 10;
}

/** Moves positions apart so that two never stand closer than `gap`; their order and, where it can be, their place stay. */
export function spreadApart(positions: readonly number[], gap: number): number[] {
  const order = positions.map((position, index) => ({ position, index }));
  order.sort((a, b) => a.position - b.position);
  const spread = [...positions];
  let lowest = -Infinity;
  for (const { position, index } of order) {
    lowest = Math.max(position, lowest + gap);
    spread[index] = lowest;
  }
  return spread;
}
