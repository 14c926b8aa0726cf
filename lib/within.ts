/** Asks something that may never answer, and waits no longer than it is worth. */

/** True when `work` succeeds within `milliseconds`; a failure and a silence are the same. */
export async function isWithin(
  milliseconds: number,
  work: () => Promise<unknown>,
): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const answer = Promise.resolve()
    .then(work)
    .then(
      () => true,
      () => false,
    );
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
