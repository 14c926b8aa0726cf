import { expect, test } from "vitest";
import { issuesOf } from "./testing.ts";
import { checkVerifications } from "./check-verifications.ts";
import { formatIssue } from "./issues.ts";
import { parseArticle } from "./parse-article.ts";
import { articleSource } from "./testing.ts";
import {
  formatVerifications,
  parseVerifications,
  recordVerification,
  signedVerification,
  type Verification,
} from "./verifications.ts";

const file = "k/relectures.json";
const entry: Verification = {
  id: "aaaaa",
  verified: "2026-11-20",
  by: "eig-link",
  note: "Liens ouverts.",
  hash: "0123456789abcdef0123456789abcdef",
  due: "2027-11-10",
};

test("the record is sorted by article and day, one value a line, and reads back", () => {
  const later = { ...entry, verified: "2026-12-01" };
  const other = { ...entry, id: "zzzzz" };
  const text = formatVerifications([other, later, entry]);
  expect(parseVerifications(text, file).verifications).toEqual([entry, later, other]);
  expect(text.split("\n").slice(0, 4)).toEqual([
    "[",
    "  {",
    '    "id": "aaaaa",',
    '    "verified": "2026-11-20",',
  ]);
  expect(formatVerifications(parseVerifications(text, file).verifications)).toBe(text);
});

test("a second signature on one day replaces the first, others stay", () => {
  const again = { ...entry, note: "Autre chose." };
  const older = { ...entry, verified: "2026-01-01" };
  expect(recordVerification([older, entry], again)).toEqual([older, again]);
});

test("a damaged record is reported where two branches meet, and signs nothing", () => {
  const { issues, verifications } = parseVerifications("[\n<<<<<<< HEAD\n]", file);
  expect(verifications).toEqual([]);
  expect(issues.map((issue) => `${issue.line} ${issue.fact}`)).toEqual([
    "2 Deux versions de ce fichier se contredisent.",
  ]);
  const wrong = formatVerifications([{ ...entry, due: "2026-02-30" }]);
  expect(parseVerifications(wrong, file).issues.map(({ line, rule }) => [line, rule])).toEqual([
    [1, "verifications-file"],
  ]);
});

function issuesWith(keys: Readonly<Record<string, string>>, verifications: Verification[]) {
  const articles = [parseArticle(articleSource(keys), "k/articles/a.mdx")];
  return checkVerifications(articles, { file, verifications, issues: [] }).map((issue) =>
    formatIssue(issue).replaceAll(/\n\s*/g, " | "),
  );
}

test("a date that nobody signed is refused", () => {
  expect(issuesWith({ verified: "2026-11-20" }, [])).toEqual([
    "k/articles/a.mdx:10:11  unsigned-date | « verified: 2026-11-20 » n’est signé par personne : aucune relecture de cet article n’est enregistrée. | → Retirez cette ligne, puis signez une relecture : npm run article:verify -- a",
  ]);
});

test("a date changed by hand is refused, with the one to put back", () => {
  expect(issuesWith({ verified: "2027-06-01" }, [entry])).toEqual([
    "k/articles/a.mdx:10:11  unsigned-date | « verified: 2027-06-01 » a été changé à la main : la dernière relecture signée est du 2026-11-20. | → Remettez « verified: 2026-11-20 », ou signez une relecture : npm run article:verify -- a",
  ]);
});

test("a date taken out is refused; the one that was signed passes", () => {
  expect(issuesWith({}, [entry])).toEqual([
    "k/articles/a.mdx:2:1  unsigned-date | Une relecture du 2026-11-20 est enregistrée, et l’en-tête n’en dit rien. | → Remettez « verified: 2026-11-20 ».",
  ]);
  expect(issuesWith({ verified: "2026-11-20" }, [entry])).toEqual([]);
});

test("a period made shorter since brings the due day nearer, a longer one does not put it off", () => {
  const dueFor = (months: number) => signedVerification(entry, entry.hash, months)?.due;
  expect(dueFor(36)).toBe("2027-11-10");
  expect(dueFor(1)?.slice(0, 7)).toBe("2026-12");
});

test("another fingerprint, or none, drops the mark", () => {
  const isChanged = (hash: string | undefined) => signedVerification(entry, hash, 12)?.isChanged;
  expect(isChanged(entry.hash)).toBe(false);
  expect(isChanged("f".repeat(32))).toBe(true);
  expect(isChanged(undefined)).toBe(true);
});

test("without a record, only the dates themselves are checked", () => {
  expect(issuesOf({ articles: { a: articleSource({ verified: "2026-11-20" }) } })).toEqual([]);
});
