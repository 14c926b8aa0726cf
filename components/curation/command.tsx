/** A command to copy, with what it is for. */
export function Command({ label, text }: { label: string; text: string }) {
  return (
    <p className="desk-command">
      <span>{label}</span> <code>{text}</code>
    </p>
  );
}
