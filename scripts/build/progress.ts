/** Says which step runs and how long it took. */

/** Runs `work`, prints its title, then the seconds it took. Errors pass through. */
export async function runStep<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  process.stdout.write(`· ${title}…`);
  try {
    const result = await work();
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace(".", ",");
    process.stdout.write(` ${seconds} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(" échec\n");
    throw error;
  }
}
