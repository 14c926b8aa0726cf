/** A picture and its caption, tied the way RGAA 4.1 asks (criterion 1.9): a named figure. */
import type { ReactNode } from "react";

interface FigureProps {
  /** The words of the caption: the name of the figure. */
  caption: string;
  className?: string;
  /** Whether the caption comes before the picture. */
  captionFirst?: boolean;
  /** The caption as it is drawn, when some of its words stand out. */
  drawnCaption?: ReactNode;
  children: ReactNode;
}

export function Figure({
  caption,
  className,
  captionFirst = false,
  children,
  drawnCaption = caption,
}: FigureProps) {
  const legend = <figcaption>{drawnCaption}</figcaption>;
  return (
    <figure className={className} role="figure" aria-label={caption}>
      {captionFirst && legend}
      {children}
      {!captionFirst && legend}
    </figure>
  );
}
