import { expect, test } from "vitest";
import {
  dotRadius,
  frameHeight,
  isInside,
  outlinePath,
  project,
  spreadApart,
  type Frame,
} from "./map.ts";

const frame: Frame = { west: 0, east: 2, south: 59, north: 61, width: 100 };

test("a degree of longitude is half a degree of latitude at 60° north", () => {
  expect(frameHeight(frame)).toBe(200);
  expect(project({ latitude: 60, longitude: 1 }, frame)).toEqual({ x: 50, y: 100 });
});

test("corners fall on the corners of the drawing", () => {
  expect(project({ latitude: 61, longitude: 0 }, frame)).toEqual({ x: 0, y: 0 });
  expect(
    outlinePath(
      [
        [0, 61],
        [2, 61],
        [2, 59],
      ],
      frame,
    ),
  ).toBe("M0 0L100 0L100 200Z");
});

test("a place outside the frame is told apart", () => {
  expect(isInside({ latitude: 60, longitude: 2 }, frame)).toBe(true);
  expect(isInside({ latitude: 60, longitude: 2.1 }, frame)).toBe(false);
});

test("the area of a dot grows with the count, not its width", () => {
  expect(dotRadius(1, 3)).toBe(3);
  expect(dotRadius(4, 3)).toBe(6);
});

test("labels that would overlap move apart, in order", () => {
  expect(spreadApart([10, 0, 12, 50], 15)).toEqual([15, 0, 30, 50]);
});
