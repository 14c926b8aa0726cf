/** Ids of the layout, kept apart from the anchors of articles, which are permanent and belong to authors. */

/** An anchor made from a heading never begins with « _ » (lib/content/heading-id.ts), so these never collide. */
export function ownId(name: string): string {
  return `_${name}`;
}
