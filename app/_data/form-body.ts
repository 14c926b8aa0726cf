/** Reads the body of a form, within a size. */
import "server-only";

/** A question with all its fields, percent-encoded, is far below. */
const maxBodyBytes = 32_768;

/** Why a body cannot be read, as the status that says so. */
export type BodyRefusal = 400 | 413 | 415;

async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) return undefined;
  const bytes = new Uint8Array(maxBodyBytes);
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) return bytes.slice(0, length);
    if (length + read.value.length > maxBodyBytes) {
      await reader?.cancel();
      return undefined;
    }
    bytes.set(read.value, length);
    length += read.value.length;
  }
}

/** The fields of an HTML form, whatever its encoding; or the status of the refusal. */
export async function readFormFields(
  request: Request,
): Promise<Record<string, unknown> | BodyRefusal> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return 415;
  const bytes = await readBytes(request);
  if (!bytes) return 413;
  const form = new Response(bytes, { headers: { "Content-Type": type } }).formData();
  return form.then(
    (data) => Object.fromEntries(data),
    () => 400,
  );
}
