/** Parts of a custom element that its page must hold. */

/** The part of `root` that `selector` names. Its absence is a mistake of ours. */
export function findPart<Part extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new () => Part,
): Part {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`No ${selector} in the page.`);
}
