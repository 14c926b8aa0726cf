import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Pool } from "pg";
import { openStore } from "./open-store.node.ts";
import { StoreUnavailable, type Attempt, type NewQuestion, type QuestionStore } from "./store.ts";
import { findPostgres, startPostgres, type TestPostgres } from "./testing.node.ts";

/** A database of its own, empty, and a second door to it as another instance would open. */
interface Place {
  open(): Promise<QuestionStore>;
  remove(): Promise<void>;
}

const postgresBin = await findPostgres();
if (postgresBin === undefined) {
  if (process.env["CI"]) throw new Error("PostgreSQL is missing: continuous integration needs it.");
  process.stderr.write("\nPostgreSQL est absent : les tests du dépôt PostgreSQL sont sautés.\n");
}

let postgres: TestPostgres | undefined;
let databases = 0;

async function createSqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), "eig-store-"));
  return {
    open: () => openStore({ DATA_DIR: folder }),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function createPostgresPlace(): Promise<Place> {
  const url = postgres?.url ?? "";
  databases += 1;
  const name = `test${databases}`;
  const admin = new Pool({ connectionString: url });
  await admin.query(`create database ${name}`);
  await admin.end();
  const DATABASE_URL = url.replace(/postgres$/, name);
  return { open: () => openStore({ DATA_DIR: "", DATABASE_URL }), remove: async () => undefined };
}

function question(id: string, more: Partial<NewQuestion> = {}): NewQuestion {
  const askedAt = "2026-11-22T10:00:00.000Z";
  return { id, text: `Question ${id} ?`, details: "", askedAt, tokenHash: `hash-${id}`, ...more };
}

function attempt(key: string, limit: number): Attempt {
  return { key, limit, expiresAt: "2026-11-23T00:00:00.000Z" };
}

const kept = { votes: 0, takenAt: undefined, declinedReason: undefined, duplicateOf: undefined };

function describeStore(name: string, createPlace: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place;
    let store: QuestionStore;
    beforeAll(async () => {
      place = await createPlace();
      store = await place.open();
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    it("gives back a question by its follow-up address, without the address or the contact", async () => {
      const asked = question("qaaaaaa", { details: "Contexte", contact: "a@exemple.fr" });
      expect(await store.addQuestion(asked, [])).toBe("written");
      const { id, text, details, askedAt } = asked;
      const expected = { id, text, details, askedAt, ...kept };
      expect(await store.questionByToken("hash-qaaaaaa")).toEqual(expected);
      expect(await store.question("qaaaaaa")).toEqual(expected);
      expect(await store.questionByToken("autre")).toBeUndefined();
    });

    it("keeps a question sent twice once", async () => {
      await store.addQuestion(question("qbbbbbb"), []);
      const again = question("qcccccc", { tokenHash: "hash-qbbbbbb" });
      expect(await store.addQuestion(again, [])).toBe("known");
      expect(await store.question("qcccccc")).toBeUndefined();
    });

    it("lists the latest first, with the votes of all days", async () => {
      await store.addQuestion(question("qdddddd", { askedAt: "2026-11-23T10:00:00.000Z" }), []);
      expect(await store.addVote("qdddddd", "2026-11-23", [])).toBe("written");
      expect(await store.addVote("qdddddd", "2026-11-24", [])).toBe("written");
      expect(await store.addVote("qdddddd", "2026-11-24", [])).toBe("written");
      const [first] = await store.questions();
      expect([first?.id, first?.votes]).toEqual(["qdddddd", 3]);
    });

    it("refuses a vote for a question that does not exist", async () => {
      expect(await store.addVote("qzzzzzz", "2026-11-23", [])).toBe("unknown");
    });

    it("writes nothing over a limit, and counts a refused attempt for nothing", async () => {
      const limit = attempt("question:client", 1);
      expect(await store.addQuestion(question("qeeeeee"), [limit])).toBe("written");
      expect(await store.addQuestion(question("qffffff"), [limit])).toBe("limited");
      expect(await store.question("qffffff")).toBeUndefined();
      expect(await store.addQuestion(question("qffffff"), [attempt("other", 1)])).toBe("written");
    });

    it("keeps a decision, and takes it back", async () => {
      await store.addQuestion(question("qgggggg"), []);
      const decision = { duplicateOf: "qaaaaaa", declinedReason: "Hors sujet." };
      expect(await store.decide("qgggggg", decision)).toBe(true);
      expect(await store.question("qgggggg")).toMatchObject(decision);
      expect(await store.decide("qgggggg", {})).toBe(true);
      expect(await store.question("qgggggg")).toMatchObject(kept);
      expect(await store.decide("qzzzzzz", {})).toBe(false);
    });

    it("writes a curator's decision and its journal, both or neither", async () => {
      await store.addQuestion(question("qwwwwww"), []);
      const [seen] = (await store.questions()).filter(({ id }) => id === "qwwwwww");
      if (!seen) throw new Error("The question is not there.");
      const curator = { email: "camille@exemple.fr", name: "Camille" };
      const entry = {
        id: "j1",
        at: "2026-11-23T08:00:00.000Z",
        action: "take",
        detail: "",
      } as const;
      const takenAt = entry.at;
      const taking = { seen, decision: { takenAt }, entry, curator };
      expect(await store.desk.decide(taking)).toBe("done");
      expect(await store.question("qwwwwww")).toMatchObject({ takenAt });
      // As another curator saw it, before.
      const late = { ...entry, id: "j3", action: "decline", detail: "Trop tard" } as const;
      const decision = { declinedReason: "Trop tard" };
      expect(await store.desk.decide({ seen, decision, entry: late, curator })).toBe("stale");
      expect(await store.question("qwwwwww")).toMatchObject({ takenAt, declinedReason: undefined });
      const then = { ...seen, takenAt };
      const second = { ...late, id: "j2", at: "2026-11-23T09:00:00.000Z" } as const;
      expect(await store.desk.decide({ seen: then, decision, entry: second, curator })).toBe(
        "done",
      );
      const expected = [
        { ...second, ...curator, questionId: "qwwwwww" },
        { ...entry, ...curator, questionId: "qwwwwww" },
      ];
      expect(await store.desk.journalOf("qwwwwww")).toEqual(expected);
      expect(await store.desk.journal({ skip: 1, limit: 5 })).toEqual(expected.slice(1));
    });

    it("counts a gap by day and outcome, keeps feedback, and gives all of it back", async () => {
      const gap = { words: "stag", label: "stage", outcome: "none", day: "2026-11-22" } as const;
      await store.countGap(gap, []);
      await store.countGap(gap, []);
      await store.countGap({ ...gap, outcome: "weak" }, []);
      const sentAt = "2026-11-22T10:00:00.000Z";
      const sent = { id: "f1", articleId: "abcde", sentAt, comment: "Le lien est mort." };
      await store.addFeedback({ ...sent, helpful: false, reason: "outdated" }, []);
      const { gaps, feedback } = await store.readAll();
      expect(gaps.map(({ outcome, count }) => [outcome, count]).sort()).toEqual([
        ["none", 2],
        ["weak", 1],
      ]);
      const noPassage = { passage: null, anchor: null };
      expect(feedback).toEqual([{ ...sent, helpful: 0, reason: "outdated", ...noPassage }]);
    });

    it("answers a ping", async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });

    it("gives every instance the same secret of the day", async () => {
      const other = await place.open();
      const [first, second] = await Promise.all([
        store.secretOf("2026-11-22", "un"),
        other.secretOf("2026-11-22", "deux"),
      ]);
      expect(first).toBe(second);
      expect(await store.secretOf("2026-11-23", "trois")).toBe("trois");
      expect(await store.secretOf("2026-11-24", "quatre")).toBe("quatre");
      // The day before yesterday is still known, the one before is gone.
      expect(await store.secretOf("2026-11-22", "cinq")).toBe(first);
      await store.secretOf("2026-11-25", "six");
      expect(await store.secretOf("2026-11-22", "sept")).toBe("sept");
      await other.close();
    });

    it("holds a limit across instances that write at the same time", async () => {
      const other = await place.open();
      const limit = attempt("together", 5);
      const writes = [store, other].flatMap((one) =>
        Array.from({ length: 6 }, () => one.addVote("qaaaaaa", "2026-11-25", [limit])),
      );
      const outcomes = await Promise.all(writes);
      expect(outcomes.filter((outcome) => outcome === "written")).toHaveLength(5);
      expect(outcomes.filter((outcome) => outcome === "limited")).toHaveLength(7);
      await other.close();
    });

    it("shows every instance who is signed in, until the sign-out or the end", async () => {
      const other = await place.open();
      const person = { email: "camille@exemple.fr", name: "Camille" };
      const session = (tokenHash: string, expiresAt: string) => ({
        ...person,
        tokenHash,
        expiresAt,
      });
      const [short, long] = [
        session("un", "2026-11-28T10:00:00.000Z"),
        session("deux", "2026-11-28T20:00:00.000Z"),
      ];
      await store.sessions.open(short, "2026-11-28T08:00:00.000Z");
      await other.sessions.open(long, "2026-11-28T08:00:00.000Z");
      expect(await other.sessions.find("un", "2026-11-28T09:59:59.999Z")).toEqual(short);
      expect(await other.sessions.find("un", "2026-11-28T10:00:00.000Z")).toBeUndefined();
      expect(await store.sessions.find("deux", "2026-11-28T10:00:00.000Z")).toEqual(long);
      await store.sessions.close("deux");
      await store.sessions.close("deux");
      expect(await other.sessions.find("deux", "2026-11-28T10:00:00.000Z")).toBeUndefined();
      // What ended is forgotten at the next sign-in: looked for as of before its end, it is not there.
      await store.sessions.open(session("trois", long.expiresAt), "2026-11-28T11:00:00.000Z");
      expect(await store.sessions.find("un", "2026-11-28T08:00:00.000Z")).toBeUndefined();
      await other.close();
    });

    it("erases contacts, opinions, gaps, journal and limits once old", async () => {
      await store.addQuestion(
        question("qhhhhhh", { askedAt: "2025-01-01T10:00:00.000Z", contact: "b@exemple.fr" }),
        [attempt("purged", 1)],
      );
      await store.addQuestion(question("qiiiiii", { contact: "c@exemple.fr" }), []);
      const old = { words: "vieux", label: "vieux", outcome: "none", day: "2025-01-01" } as const;
      await store.countGap(old, []);
      const sentAt = "2025-01-01T10:00:00.000Z";
      const opinion = { id: "f0", articleId: "abcde", sentAt, helpful: true, comment: "" };
      await store.addFeedback(opinion, []);
      const counts = await store.purge({
        contactsBefore: "2025-11-22T00:00:00.000Z",
        feedbackBefore: "2025-11-22T00:00:00.000Z",
        gapsBefore: "2025-10-22",
        journalBefore: "2026-11-23T08:30:00.000Z",
        limitsBefore: "2026-11-23T00:00:00.001Z",
      });
      const left = await store.desk.journal({ skip: 0, limit: 10 });
      expect(left.map(({ id }) => id)).toEqual(["j2"]);
      expect(counts).toMatchObject({ contacts: 1, feedback: 1, gaps: 1, journal: 1 });
      expect(counts.limits).toBeGreaterThan(0);
      const { questions, feedback, gaps } = await store.readAll();
      const withContact = questions.filter(({ contact }) => contact !== null);
      expect(withContact.map(({ id }) => id).sort()).toEqual(["qaaaaaa", "qiiiiii"]);
      expect(feedback.map(({ id }) => id)).toEqual(["f1"]);
      expect(gaps.map(({ day }) => day)).toEqual(["2026-11-22", "2026-11-22"]);
    });

    it("gives the right to write to an asker to one instance at a time, and to nobody once told", async () => {
      const other = await place.open();
      await store.addQuestion(question("qkkkkkk", { contact: "k@exemple.fr" }), []);
      const [now, until] = ["2026-11-28T10:00:00.000Z", "2026-11-28T10:10:00.000Z"];
      const span = { now, until };
      const claims = await Promise.all(
        [store, other, store, other].map(({ contacts }) => contacts.claim("qkkkkkk", span)),
      );
      expect(claims.filter(Boolean)).toEqual([{ contact: "k@exemple.fr", isRepeat: false }]);
      // Nobody gave it back: the instance that had it died.
      const later = { now: until, until: "2026-11-28T10:20:00.000Z" };
      expect(await other.contacts.claim("qkkkkkk", later)).toMatchObject({ isRepeat: true });
      await other.contacts.release("qkkkkkk");
      expect(await store.contacts.claim("qkkkkkk", span)).toMatchObject({ isRepeat: false });
      expect(await store.contacts.isExpected("hash-qkkkkkk")).toBe(true);
      await store.contacts.told("qkkkkkk");
      expect(await store.contacts.isExpected("hash-qkkkkkk")).toBe(false);
      const never = { now: "2027-01-01T00:00:00.000Z", until: "2027-01-02T00:00:00.000Z" };
      expect(await other.contacts.claim("qkkkkkk", never)).toBeUndefined();
      await other.close();
    });

    it("erases the address of who wants no message any more", async () => {
      await store.addQuestion(question("qmmmmmm", { contact: "m@exemple.fr" }), []);
      await store.contacts.withdraw("hash-qmmmmmm");
      expect(await store.contacts.waitingIds()).not.toContain("qmmmmmm");
      const span = { now: "2026-11-28T10:00:00.000Z", until: "2026-11-28T10:10:00.000Z" };
      expect(await store.contacts.claim("qmmmmmm", span)).toBeUndefined();
      expect(await store.contacts.claim("qzzzzzz", span)).toBeUndefined();
    });

    it("gives back reported passages, latest first, with the heading above them", async () => {
      const report = (id: string, articleId: string, sentAt: string) =>
        store.addFeedback(
          {
            ...{ id, articleId, sentAt, helpful: false, comment: "Daté." },
            passage: { text: `Passage ${id}`, ...(id === "p2" && { anchor: "titre" }) },
          },
          [],
        );
      await report("p1", "abcde", "2026-11-26T10:00:00.000Z");
      await report("p2", "fghij", "2026-11-27T10:00:00.000Z");
      const opinions = await store.desk.opinions("2026-11-26T00:00:00.000Z");
      const reported = opinions.filter(({ passage }) => passage?.text.startsWith("Passage "));
      expect(reported).toEqual([
        {
          ...{ articleId: "fghij", sentAt: "2026-11-27T10:00:00.000Z", helpful: false },
          ...{ passage: { text: "Passage p2", anchor: "titre" }, reason: undefined },
          comment: "Daté.",
        },
        {
          ...{ articleId: "abcde", sentAt: "2026-11-26T10:00:00.000Z", helpful: false },
          ...{ passage: { text: "Passage p1" }, reason: undefined },
          comment: "Daté.",
        },
      ]);
    });

    it("gives curators the opinions and the searches since a day", async () => {
      const sentAt = "2031-05-02T10:00:00.000Z";
      const opinion = { articleId: "abcde", sentAt, helpful: false, comment: "Vieux." } as const;
      const passage = { text: "Le guichet" };
      await store.addFeedback({ ...opinion, id: "o1", reason: "outdated", passage }, []);
      await store.addFeedback({ ...opinion, id: "o2", sentAt: "2031-05-01T10:00:00.000Z" }, []);
      expect(await store.desk.opinions("2031-05-02T00:00:00.000Z")).toEqual([
        { ...opinion, reason: "outdated", passage },
      ]);
      const gap = { words: "badg perd", label: "badge perdu", outcome: "none" } as const;
      await store.countGap({ ...gap, day: "2031-05-01" }, []);
      for (let count = 0; count < 2; count += 1) {
        await store.countGap({ ...gap, day: "2031-05-02" }, []);
      }
      expect(await store.desk.gaps("2031-05-02")).toEqual([
        { ...gap, day: "2031-05-02", count: 2 },
      ]);
    });

    it("takes back a backup, duplicates included, and nothing of what was there since", async () => {
      await store.decide("qbbbbbb", { duplicateOf: "qaaaaaa" });
      const backup = await store.readAll();
      await store.addQuestion(question("qjjjjjj"), []);
      await store.replaceAll(backup);
      expect(await store.readAll()).toEqual(backup);
    });

    it("leaves everything as it was when a backup cannot be taken back", async () => {
      const before = await store.readAll();
      const [first] = before.questions;
      const twice = first ? [first, first] : [];
      await expect(store.replaceAll({ ...before, questions: twice })).rejects.toThrow(
        StoreUnavailable,
      );
      expect(await store.readAll()).toEqual(before);
    });

    it("is migrated once by instances that start together", async () => {
      const fresh = await createPlace();
      const stores = await Promise.all([fresh.open(), fresh.open(), fresh.open(), fresh.open()]);
      expect(await Promise.all(stores.map((one) => one.questions()))).toEqual([[], [], [], []]);
      await Promise.all(stores.map((one) => one.close()));
      await fresh.remove();
    });
  });
}

describeStore("the store on SQLite", createSqlitePlace);

it("says that a folder that cannot be written is no store", async () => {
  const opening = openStore({ DATA_DIR: "package.json/folder" });
  await expect(opening).rejects.toThrow(StoreUnavailable);
});

describe.skipIf(postgresBin === undefined)("with a PostgreSQL server", () => {
  beforeAll(async () => {
    if (postgresBin !== undefined) postgres = await startPostgres(postgresBin);
  }, 60_000);
  afterAll(() => postgres?.remove());

  describeStore("the store on PostgreSQL", createPostgresPlace);

  it("fails clearly while the server is stopped, and goes on once it is back", async () => {
    const place = await createPostgresPlace();
    const store = await place.open();
    await store.addQuestion(question("qaaaaaa"), []);
    await postgres?.stop();
    await expect(store.question("qaaaaaa")).rejects.toThrow(StoreUnavailable);
    await postgres?.start();
    expect(await store.question("qaaaaaa")).toMatchObject({ id: "qaaaaaa" });
    await store.close();
  });
});
