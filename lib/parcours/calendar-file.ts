/** A calendar file of whole days, by RFC 5545. */
import { addDays } from "#lib/calendar-date.ts";

export interface CalendarDay {
  /** Stays the same from one export to the next, so that a second import replaces the first. */
  uid: string;
  /** ISO date. */
  date: string;
  title: string;
  description: string;
  /** Full address. */
  url: string;
}

export interface CalendarFile {
  name: string;
  days: readonly CalendarDay[];
  /** When the file is made. */
  stamp: Date;
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

const maxOctets = 75;

/** RFC 5545, 3.1: a line holds 75 octets at most; what follows goes on after a break and a space. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > maxOctets) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}

const compactDate = (date: string) => date.replaceAll("-", "");

function eventLines({ uid, date, title, description, url }: CalendarDay, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compactDate(date)}`,
    `DTEND;VALUE=DATE:${compactDate(addDays(date, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Text of the `.ics` file, lines ended by CRLF. */
export function writeCalendarFile({ name, days, stamp }: CalendarFile): string {
  const madeAt = stamp.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//EIG Link//Parcours//FR",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap((day) => eventLines(day, madeAt)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}
