/** A link that leaves the site; says so when nothing is left there, since when, and where a copy is. */
import type { ComponentPropsWithoutRef } from "react";
import { linkNotice, type LinkRecords } from "#lib/outside-links/record.ts";
import { formatDate } from "#lib/text.ts";

interface OutsideLinkProps extends ComponentPropsWithoutRef<"a"> {
  /** What the last looks at links said. */
  records: LinkRecords;
  /** A copy given beside the link, in the article itself. */
  archive?: string | undefined;
}

export function OutsideLink({ records, archive, href = "", ...props }: OutsideLinkProps) {
  const notice = linkNotice(records, href);
  const copy = archive ?? notice?.archive;
  const copyLink = copy && <a href={copy}>copie archivée</a>;
  return (
    <>
      <a href={href} {...props} />
      {notice && (
        <small className="link-notice">
          {" "}
          (lien mort depuis le {formatDate(notice.deadSince)}
          {copyLink && <>, {copyLink}</>})
        </small>
      )}
      {!notice && copyLink && <> ({copyLink})</>}
    </>
  );
}
