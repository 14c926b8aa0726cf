/** The links by which a reader reports a mistake: an issue or a message, already filled in. */
import { newIssueAddress, type Forge } from "./forge.ts";

/** Where reports go; both absent, nothing is offered. */
export interface ReportChannels {
  forge: Forge | undefined;
  email: string | undefined;
}

/** What is reported: a page, or one of its sections. */
export interface ReportedPart {
  pageTitle: string;
  /** Full address, section included. */
  address: string;
  /** Heading of the section; left out for the page as a whole. */
  heading?: string;
}

export interface ReportLinks {
  issue?: string;
  email?: string;
}

function reportBody({ pageTitle, address, heading }: ReportedPart): string {
  const lines = [
    `Page : ${pageTitle}`,
    ...(heading === undefined ? [] : [`Section : ${heading}`]),
    `Adresse : ${address}`,
    "",
    "Ce qui est faux, périmé ou peu clair :",
    "",
    "",
    "Ce qu’il faudrait écrire, si vous le savez :",
    "",
  ];
  return lines.join("\n");
}

/** RFC 6068: spaces as %20, lines ended by CR LF. */
function mailAddress(email: string, subject: string, body: string): string {
  const text = encodeURIComponent(body.replaceAll("\n", "\r\n"));
  return `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${text}`;
}

/** Links for `part`, one for each channel that is set. */
export function reportLinks(part: ReportedPart, { forge, email }: ReportChannels): ReportLinks {
  const subject = `Erreur signalée : ${part.pageTitle}`;
  const body = reportBody(part);
  return {
    ...(forge && { issue: newIssueAddress(forge, subject, body) }),
    ...(email !== undefined && { email: mailAddress(email, subject, body) }),
  };
}
