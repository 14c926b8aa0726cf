/** The two fonts that every page asks for; a new drawing of one takes a new name, for they are kept for ever. */
export const pageFonts = ["/fonts/texte.v2.woff2", "/fonts/titre.v2.woff2"] as const;
