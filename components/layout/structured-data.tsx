/** JSON-LD in the page: data that search engines read and no browser runs (docs/adr/0016). */
import { toInlineJson, type Thing } from "#lib/publish/structured-data.ts";

export function StructuredData({ data }: { data: Thing }) {
  return (
    <script
      type="application/ld+json"
      // Escaped by `toInlineJson`: React would write quotes as entities, which JSON-LD readers do not know.
      dangerouslySetInnerHTML={{ __html: toInlineJson(data) }}
    />
  );
}
