/** Work on many files, some at a time. */

/** More would not be quicker, and a base of thousands of pages may not open thousands of files. */
const atOnce = 16;

/** What `work` gives for each of `items`, in their order. The first failure ends all. */
export async function mapAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  // One iterator for all: each worker takes what no other has taken.
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
