/**
 * Runs a command to its end: what `main` resolves to is the exit code of the program. A TypeError, which
 * `parseArgs` throws too, is a mistake of the person at the keyboard: its message and the form of the
 * command are printed, and the code is 2. Other errors are thrown on.
 */
export async function runMain(main: () => Promise<number>, usage: string): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n→ ${usage}\n`);
    process.exitCode = 2;
  }
}
