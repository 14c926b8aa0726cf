/** Pictures of the site, in the colours of the tokens: a question, an answer, and the chain between them. */
import type { ReactNode } from "react";

function Picture({ children }: { children: ReactNode }) {
  return (
    <svg
      className="illustration"
      viewBox="12 8 384 288"
      aria-hidden="true"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** The question, as someone says it. */
function Bubble() {
  return (
    <>
      <path
        d="M44 150h104a24 24 0 0 1 24 24v56a24 24 0 0 1-24 24H96l-34 34v-34H44a24 24 0 0 1-24-24v-56a24 24 0 0 1 24-24Z"
        fill="var(--accent)"
      />
      <path
        d="M80 186a16 16 0 1 1 24 14c-6 3.5-8 7-8 14M96 230v.5"
        stroke="var(--on-accent)"
        strokeWidth="9"
      />
    </>
  );
}

/** Places a chain at the edge of the bubble, turned towards the page. */
const chainPlace = { strokeWidth: 13, transform: "translate(138 206) rotate(-26)" } as const;

/** One link of a chain, with the paper around it that sets it off from what lies behind. */
function Ring({ x, stroke }: { x?: number; stroke: string }) {
  return (
    <>
      <rect x={x} y="-20" width="78" height="40" rx="20" stroke="var(--paper)" strokeWidth="22" />
      <rect x={x} y="-20" width="78" height="40" rx="20" stroke={stroke} />
    </>
  );
}

/** Two links of the sign of the site; the first passes over the second, then under it. */
function Chain() {
  return (
    <g {...chainPlace}>
      <Ring stroke="var(--ink)" />
      <Ring x={50} stroke="var(--accent)" />
      <g strokeLinecap="butt">
        <path d="M73.3 12.8A20 20 0 0 1 58 20h-6" stroke="var(--paper)" strokeWidth="21" />
        <path d="M78 0a20 20 0 0 1-20 20H44" stroke="var(--ink)" />
      </g>
    </g>
  );
}

/** A question that is linked to its answer. */
export function AnswerIllustration() {
  return (
    <Picture>
      <g transform="rotate(4 290 130)">
        <rect x="212" y="24" width="168" height="212" rx="14" fill="var(--panel-strong)" />
        <rect
          x="204"
          y="16"
          width="168"
          height="212"
          rx="14"
          fill="var(--paper)"
          stroke="var(--line-strong)"
          strokeWidth="2.5"
        />
        <path d="M228 50h84" stroke="var(--ink)" strokeWidth="9" />
        <rect
          className="marked"
          x="222"
          y="73"
          width="128"
          height="20"
          rx="4"
          fill="var(--marker)"
        />
        <path d="M228 83h112" stroke="var(--on-marker)" strokeWidth="5" />
        <path
          d="M228 110h118M228 130h96M228 164h118M228 184h70"
          stroke="var(--line-strong)"
          strokeWidth="5"
        />
      </g>
      <Bubble />
      <Chain />
    </Picture>
  );
}

/** A question whose answer is not there: the page is an outline, the chain leads to nothing yet. */
export function NoAnswerIllustration() {
  return (
    <Picture>
      <rect
        x="204"
        y="16"
        width="168"
        height="212"
        rx="14"
        transform="rotate(4 290 130)"
        stroke="var(--line-strong)"
        strokeWidth="2.5"
        strokeDasharray="2 10"
      />
      <Bubble />
      <g {...chainPlace}>
        <Ring stroke="var(--ink)" />
      </g>
    </Picture>
  );
}
