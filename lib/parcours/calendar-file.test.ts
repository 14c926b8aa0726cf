import { expect, test } from "vitest";
import { writeCalendarFile } from "./calendar-file.ts";

const stamp = new Date("2026-11-22T21:05:09.123Z");
const day = {
  uid: "parcours-premiers-pas-ntxsj@eig-link",
  date: "2026-12-31",
  title: "Préparer",
  description: "Un mail",
  url: "https://eig.example/articles/a",
};

test("writes whole days, from one day to the next, each line ended by CRLF", () => {
  expect(writeCalendarFile({ name: "Premiers pas", days: [day], stamp })).toBe(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//EIG Link//Parcours//FR",
      "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:Premiers pas",
      "BEGIN:VEVENT",
      "UID:parcours-premiers-pas-ntxsj@eig-link",
      "DTSTAMP:20261122T210509Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:Préparer",
      "DESCRIPTION:Un mail",
      "URL:https://eig.example/articles/a",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
});

test("escapes what has a meaning in a calendar", () => {
  const title = "Badge, session ; clés \\ codes\nfin";
  const text = writeCalendarFile({ name: "P", days: [{ ...day, title }], stamp });
  expect(text).toContain("SUMMARY:Badge\\, session \\; clés \\\\ codes\\nfin\r\n");
});

test("folds lines at 75 octets without cutting a character", () => {
  const title = "é".repeat(100);
  const text = writeCalendarFile({ name: "P", days: [{ ...day, title }], stamp });
  const octets = text.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(text).not.toContain("\uFFFD");
  expect(text.replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}\r\n`);
});
