/** Things that live outside the page: videos, files, links with an archived copy. Nothing loads before a press. */
import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon.tsx";

/** Dailymotion's public page of a video: the plain link beside the player. */
function videoAddress(id: string): string {
  return `https://www.dailymotion.com/video/${id}`;
}

/** A link to the video; the island adds a way to play it here, after a press that says what it loads. */
export function Video({ id, titre }: { id: string; titre: string }) {
  return (
    <video-facade className="video" data-video={id} data-title={titre}>
      <p>
        <a href={videoAddress(id)}>
          <Icon name="play" /> {titre}
        </a>{" "}
        <small>(sur Dailymotion, qui dépose ses propres traceurs)</small>
      </p>
    </video-facade>
  );
}

interface TelechargementProps {
  href: string;
  titre: string;
  format?: string;
  poids?: string;
}

export function Telechargement({ href, titre, format, poids }: TelechargementProps) {
  const details = [format, poids].filter(Boolean).join(", ");
  return (
    <p>
      <a href={href}>
        <Icon name="download" /> {titre}
      </a>
      {details && ` (${details})`}
    </p>
  );
}

interface LienProps {
  href: string;
  archive?: string;
  children?: ReactNode;
}

export function Lien({ href, archive, children }: LienProps) {
  return (
    <>
      <a href={href}>{children}</a>
      {archive && (
        <>
          {" "}
          (<a href={archive}>copie archivée</a>)
        </>
      )}
    </>
  );
}
