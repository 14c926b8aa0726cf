/** The parcours as it stands in the page: reads its steps, shows a progress on them. */
import { nextStep } from "#lib/parcours/next-step.ts";
import type { Progress } from "#lib/parcours/progress.ts";
import { dateOf, type When } from "#lib/parcours/when.ts";
import { countLabel, formatDate } from "#lib/text.ts";
import { findPart } from "./find-part.ts";

export interface StepElement {
  element: HTMLElement;
  /** Permanent id of its article. */
  id: string;
  /** Absent for an article that the reader added: it has no day. */
  when: When | undefined;
  isRequired: boolean;
  /** Nobody's in particular when empty. */
  roles: readonly string[];
  link: HTMLAnchorElement;
  action: string;
  box: HTMLInputElement;
  date: HTMLElement;
}

function readWhen(from: string | undefined, days: number): When {
  return { from: from === "depart" ? "depart" : "debut", days };
}

export function readSteps(root: ParentNode): StepElement[] {
  return [...root.querySelectorAll<HTMLElement>("[data-step]")].map((element) => {
    const { step: id = "", from, days, roles = "", required } = element.dataset;
    return {
      element,
      id,
      when: days === undefined ? undefined : readWhen(from, Number(days)),
      isRequired: required !== undefined,
      roles: roles.split(" ").filter(Boolean),
      link: findPart(element, "h3 a", HTMLAnchorElement),
      action: element.querySelector("[data-action]")?.textContent ?? "",
      box: findPart(element, "[data-box] input", HTMLInputElement),
      date: findPart(element, "[data-date]", HTMLElement),
    };
  });
}

/** Steps of the chosen profession, and those for everybody. */
export function shownSteps(steps: readonly StepElement[], role: string | undefined): StepElement[] {
  return steps.filter(({ roles }) => !role || roles.length === 0 || roles.includes(role));
}

/** « 3 étapes faites sur 24, dont 2 indispensables sur 15 ». */
export function countText(shown: readonly StepElement[], done: readonly string[]): string {
  const isDone = ({ id }: StepElement) => done.includes(id);
  const required = shown.filter((step) => step.isRequired);
  const all = countLabel(shown.filter(isDone).length, "étape faite", "étapes faites");
  const needed = countLabel(required.filter(isDone).length, "indispensable");
  return `${all} sur ${shown.length}, dont ${needed} sur ${required.length}`;
}

/** Made here, since an empty `time` is not valid HTML. */
function timeOf(date: string): HTMLTimeElement {
  const time = document.createElement("time");
  time.dateTime = date;
  time.textContent = formatDate(date);
  return time;
}

function showStep(step: StepElement, progress: Progress): void {
  const date = step.when && dateOf(step.when, progress);
  step.date.hidden = date === undefined;
  step.date.replaceChildren(...(date ? [timeOf(date)] : []));
  step.box.checked = progress.done.includes(step.id);
  step.element.toggleAttribute("data-done", step.box.checked);
}

function showNext(root: ParentNode, next: StepElement | undefined): void {
  const place = findPart(root, "[data-next]", HTMLElement);
  const link = findPart(place, "a", HTMLAnchorElement);
  place.hidden = next === undefined;
  if (!next) return;
  link.href = next.link.href;
  link.textContent = next.link.textContent;
}

/** Texts of `role="status"` are set only when they change: else they are announced again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Says beside the field that the day of departure comes before the first one, for as long as it does. */
export function showDateOrder(root: ParentNode, { start, end }: Progress): void {
  const mistake = root.querySelector<HTMLElement>("[data-order-mistake]");
  const field = root.querySelector('[data-field="end"]');
  if (!mistake || !field) return;
  const isWrong = start !== undefined && end !== undefined && end < start;
  mistake.hidden = !isWrong;
  if (isWrong) {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", mistake.id);
  } else {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
}

/** What is said of the days, when there is something to say. */
export function findDateMistake(root: ParentNode): string | undefined {
  return root.querySelector("[data-order-mistake]:not([hidden])")?.textContent ?? undefined;
}

/** Shows `progress` on all steps; `isShared` when it is somebody else's, which cannot be changed. */
export function showProgress(
  root: ParentNode,
  steps: readonly StepElement[],
  progress: Progress,
  isShared: boolean,
): void {
  const shown = shownSteps(steps, progress.role);
  for (const step of steps) {
    showStep(step, progress);
    step.element.hidden = !shown.includes(step);
    step.box.disabled = isShared;
  }
  for (const group of root.querySelectorAll<HTMLElement>("[data-group]")) {
    group.hidden = group.querySelector("[data-step]:not([hidden])") === null;
  }
  const count = countText(shown, progress.done);
  setText(findPart(root, isShared ? "[data-shared-count]" : "[data-count]", HTMLElement), count);
  const bar = findPart(root, "[data-bar]", HTMLProgressElement);
  bar.max = Math.max(1, shown.length);
  bar.value = shown.filter(({ id }) => progress.done.includes(id)).length;
  showNext(root, nextStep(shown, progress.done));
}
