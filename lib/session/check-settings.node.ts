/** A site that is set wrong does not start: half a sign-in would be found out by the first curator, or by nobody. */
import { readEnv } from "#lib/env.node.ts";
import { readSignIn } from "./sign-in-settings.node.ts";

const wrongSettings = 78;

/** What is wrong in the settings, as words for who runs the site; undefined when nothing is. */
export function settingsMistake(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  try {
    readSignIn(readEnv(environment));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Ends this process (code 78, EX_CONFIG of sysexits.h) when a setting is wrong, after having said which. */
export function stopOnWrongSettings(): void {
  const mistake = settingsMistake(process.env);
  if (mistake === undefined) return;
  console.error(mistake);
  process.exit(wrongSettings);
}
