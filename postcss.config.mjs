/** Tailwind is the only step: it also bundles the imports of globals.css and minifies. */
const config = { plugins: { "@tailwindcss/postcss": {} } };

export default config;
