/** The sign of the site: two links of a chain, one passing through the other. Drawn for it, no State mark. */
export function BrandSign() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" fill="none" strokeWidth="5" strokeLinecap="round">
      <path d="M17.5 27.5h-5a7.5 7.5 0 0 1 0-15h7" stroke="var(--accent)" />
      <path d="M22.5 12.5h5a7.5 7.5 0 0 1 0 15h-7" stroke="currentColor" />
      <path d="M14.5 20h11" stroke="var(--marker)" />
    </svg>
  );
}
