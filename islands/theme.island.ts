/** Sets the chosen colours and reading settings before the first paint. Loaded without delay: it must stay tiny and import nothing. */

function kept(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return ""; // Storage refused by the browser: the system's choice holds.
  }
}

const theme = kept("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;

// Words that no rule of the stylesheet knows do nothing; lib/reading/settings.ts lists the known ones.
const reading = kept("lecture");
if (/^[a-z -]{1,60}$/.test(reading)) document.documentElement.dataset["reading"] = reading;

// A module for the compiler: its names are its own. The bundle is a classic script.
export {};
