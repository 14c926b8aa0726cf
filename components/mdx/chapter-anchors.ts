/** Anchors of an article that is a chapter of a longer document: two chapters may both have « Les pièges », or a first note. */

/** What `id` becomes in the chapter of that slug. */
export function chapterAnchor(chapter: string, id: string): string {
  return `${chapter}--${id}`;
}

interface Anchored {
  id?: string | undefined;
  href?: string | undefined;
  "aria-describedby"?: string | undefined;
}

/** The same properties with their anchor, and those they lead to in the page, in the chapter; others are left. */
export function moveAnchors<Props extends Anchored>(props: Props, chapter: string): Props {
  const moved: Props = { ...props };
  const { id, href } = props;
  const described = props["aria-describedby"];
  if (id) moved.id = chapterAnchor(chapter, id);
  if (href?.startsWith("#")) moved.href = `#${chapterAnchor(chapter, href.slice(1))}`;
  if (described) moved["aria-describedby"] = chapterAnchor(chapter, described);
  return moved;
}
