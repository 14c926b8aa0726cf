/** Things that live outside the page: videos and files. Nothing loads before a press. */
import { Icon } from "#components/ui/icon.tsx";
import { videoAddress } from "#lib/outside-links/address.ts";

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
