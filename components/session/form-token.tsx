/** What every form of a curator carries, so that no other page can send it in their name. */
import { formTokenField } from "#lib/session/curator.ts";

export function FormToken({ token }: { token: string }) {
  return <input type="hidden" name={formTokenField} value={token} />;
}
