/** A fact of site.yaml, or the honest blank in its place. */

export function Filled({ value }: { value: string | undefined }) {
  if (value === undefined) return <em className="to-complete">à compléter</em>;
  return value;
}

export function FilledEmail({ value }: { value: string | undefined }) {
  if (value === undefined) return <Filled value={value} />;
  return <a href={`mailto:${value}`}>{value}</a>;
}
