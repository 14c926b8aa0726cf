/** How a reader wants pages to look: kept on the device, as words of the attribute `data-reading` of the page. */

export interface ReadingChoice {
  /** The word in the attribute; empty for what pages look like by themselves. */
  value: string;
  label: string;
}

export interface ReadingSetting {
  name: string;
  legend: string;
  choices: readonly ReadingChoice[];
}

/** app/styles/reading.css draws each word that changes the look. */
export const readingSettings: readonly ReadingSetting[] = [
  {
    name: "taille",
    legend: "Taille du texte",
    choices: [
      { value: "", label: "Habituelle" },
      { value: "grand", label: "Grande" },
      { value: "tres-grand", label: "Très grande" },
    ],
  },
  {
    name: "espace",
    legend: "Espacement",
    choices: [
      { value: "", label: "Habituel" },
      { value: "aere", label: "Aéré : lettres, mots et lignes" },
    ],
  },
  {
    name: "contraste",
    legend: "Contraste",
    choices: [
      { value: "", label: "Comme le système" },
      { value: "contraste", label: "Renforcé" },
    ],
  },
  {
    name: "police",
    legend: "Police",
    choices: [
      { value: "", label: "Atkinson Hyperlegible, pensée pour être lisible" },
      { value: "dyslexie", label: "OpenDyslexic (45 Ko à télécharger une fois)" },
      { value: "appareil", label: "Celle de mon appareil" },
    ],
  },
  {
    // WCAG 2.1.4: a shortcut of a single key can be turned off (islands/site-search.ts heeds it).
    name: "touche",
    legend: "Touche « / »",
    choices: [
      { value: "", label: "Ouvre la recherche" },
      { value: "sans-touche", label: "Ne fait rien" },
    ],
  },
];

/** The known words of `stored`, one a setting, in the order of the settings. Anything may be stored there. */
export function readSettings(stored: string): string[] {
  const words = stored.split(" ");
  return readingSettings.flatMap(({ choices }) => {
    const chosen = choices.find(({ value }) => value !== "" && words.includes(value));
    return chosen ? [chosen.value] : [];
  });
}

/** `words` with another choice for one setting. */
export function changeSetting(
  words: readonly string[],
  setting: ReadingSetting,
  value: string,
): string[] {
  const others = words.filter((word) => !setting.choices.some((choice) => choice.value === word));
  return readSettings([...others, value].join(" "));
}
