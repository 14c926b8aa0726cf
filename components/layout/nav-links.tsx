/** The entrances of the site; the current one is marked by the island, since the layout does not know the page. */
import { routes } from "#lib/routes.ts";

const entrances = [
  { href: routes.articles(), label: "Questions" },
  { href: routes.parcours(), label: "Parcours" },
  { href: routes.defis(), label: "Défis" },
  { href: routes.glossaire(), label: "Glossaire" },
  { href: routes.contacts(), label: "Contacts" },
] as const;

export function NavLinks() {
  return (
    <ul>
      {entrances.map(({ href, label }) => (
        <li key={href}>
          {/* Marked before React looks, in `npm run dev` alone: built pages are not revived. */}
          <a href={href} suppressHydrationWarning>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
