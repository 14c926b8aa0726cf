/** A process that writes questions for the bench of the store, to be killed: answers 200 once a question is kept, 503 when it is not. */
import { createServer } from "node:http";
import { openStore } from "#lib/questions/open-store.node.ts";
import { StoreUnavailable, type QuestionStore } from "#lib/questions/store.ts";

const [port = "0", DATA_DIR = "", DATABASE_URL = ""] = process.argv.slice(2);

let store: Promise<QuestionStore> | undefined;

function open(): Promise<QuestionStore> {
  store ??= openStore({ DATA_DIR, ...(DATABASE_URL && { DATABASE_URL }) }).catch(
    (error: unknown) => {
      store = undefined;
      throw error;
    },
  );
  return store;
}

/** With one attempt to count, as the site does. */
async function write(id: string): Promise<void> {
  const askedAt = new Date().toISOString();
  const question = { id, text: `Question ${id}`, details: "", askedAt, tokenHash: id };
  const attempt = { key: "bench", limit: 1_000_000, expiresAt: askedAt };
  await (await open()).addQuestion(question, [attempt]);
}

createServer((request, response) => {
  write((request.url ?? "/").slice(1)).then(
    () => response.writeHead(200).end(),
    (error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error;
      response.writeHead(503, { "Retry-After": "1" }).end();
    },
  );
}).listen(Number(port), "127.0.0.1");
