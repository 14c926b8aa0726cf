/** A call-out: something to know, to beware of, or a tip. */
import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon.tsx";

const defaultTitles = { info: "Bon à savoir", attention: "Attention", astuce: "Astuce" } as const;

interface EncadreProps {
  type: keyof typeof defaultTitles;
  titre?: string;
  children?: ReactNode;
}

export function Encadre({ type, titre, children }: EncadreProps) {
  return (
    <div className={`callout ${type}`} role="note">
      <p className="callout-title">
        <Icon name={type} />
        {titre ?? defaultTitles[type]}
      </p>
      {children}
    </div>
  );
}
