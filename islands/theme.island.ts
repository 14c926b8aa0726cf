/** Sets the chosen theme before the first paint. Loaded without delay: it must stay tiny and import nothing. */

const theme = (() => {
  try {
    return localStorage.getItem("theme");
  } catch {
    return null; // Storage refused by the browser: the system's choice holds.
  }
})();

if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
