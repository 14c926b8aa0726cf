/** Top of every page: name, main entrances, search. */
import { BrandSign } from "#components/layout/brand-sign.tsx";
import { ownId } from "#components/layout/own-id.ts";
import { NavLinks } from "#components/layout/nav-links.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { routes } from "#lib/routes.ts";

export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="brand" href={routes.home()}>
          <BrandSign />
          EIG Link
        </a>
        <nav className="site-nav" id={ownId("navigation")} aria-label="Navigation principale">
          <NavLinks />
        </nav>
        <a className="search-trigger" href={routes.search()} data-search-trigger="">
          <Icon name="search" />
          Rechercher
          <kbd>Ctrl K</kbd>
        </a>
      </div>
    </header>
  );
}
