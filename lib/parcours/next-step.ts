/** Chooses the step that a reader is led to. */

interface AnyStep {
  /** Permanent id of its article. */
  id: string;
  /** Keys of professions; nobody's in particular when empty. */
  roles: readonly string[];
}

const mentorRole = "mentor";

/**
 * The first of `steps` (in order, those of the chosen profession) that is not in `done`. A step for mentors alone
 * waits until the others are done: who chose no profession is a newcomer more often than not.
 */
export function nextStep<Step extends AnyStep>(
  steps: readonly Step[],
  done: readonly string[],
): Step | undefined {
  const left = steps.filter(({ id }) => !done.includes(id));
  const isForNewcomers = ({ roles }: Step) =>
    roles.length === 0 || roles.some((role) => role !== mentorRole);
  return left.find(isForNewcomers) ?? left[0];
}
