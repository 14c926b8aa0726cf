/** The articles that a reader added to a parcours, as steps without a day, after the others. */
import type { AddedStep } from "#lib/parcours/progress.ts";
import { routes } from "#lib/routes.ts";

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Pick<HTMLElement, "className" | "textContent" | "hidden">> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

/** The parts that every step has (components/parcours/parcours-step.tsx), and a way to take it out. */
function makeStep({ id, title }: AddedStep): HTMLLIElement {
  const step = make("li", { className: "parcours-step" });
  step.dataset["step"] = id;

  const when = make("p", { className: "step-when" });
  const date = make("span", { hidden: true });
  date.dataset["date"] = "";
  when.append(make("span", { textContent: "Sans date" }), date);

  const heading = make("h3");
  const link = make("a", { textContent: title });
  link.href = routes.shortLink(id);
  heading.append(link);
  const drop = make("button", { className: "quiet-action no-print", textContent: "Retirer" });
  drop.type = "button";
  drop.dataset["actionName"] = "drop";
  drop.dataset["dropped"] = id;
  drop.setAttribute("aria-label", `Retirer : ${title}`);
  const what = make("div", { className: "step-what" });
  what.append(heading, drop);

  const box = make("label", { className: "step-done" });
  box.dataset["box"] = "";
  const input = make("input");
  input.type = "checkbox";
  const name = make("span", { textContent: "Fait" });
  name.append(make("span", { className: "visually-hidden", textContent: `\u00A0: ${title}` }));
  box.append(input, name);

  step.append(when, what, box);
  return step;
}

/** Shows `added` in a group of its own; an article that the parcours holds already is not shown twice. */
export function showAddedSteps(root: HTMLElement, added: readonly AddedStep[]): void {
  const present = root.querySelector<HTMLElement>("[data-added]");
  const isOwn = (id: string) => root.querySelector(`ol:not([data-added] ol) > [data-step="${id}"]`);
  const steps = added.filter(({ id }) => !isOwn(id));
  const key = steps.map(({ id }) => id).join(" ");
  // Made again only when it changed, so that the focus stays on the box just ticked.
  if ((present?.dataset["added"] ?? "") === key) return;
  present?.remove();
  if (steps.length === 0) return;
  const group = make("section", { className: "parcours-group" });
  group.dataset["group"] = "";
  group.dataset["added"] = key;
  const heading = make("h2", { textContent: "Ajouté à votre parcours" });
  heading.id = "_parcours-ajouts";
  group.setAttribute("aria-labelledby", heading.id);
  const list = make("ol");
  list.append(...steps.map(makeStep));
  group.append(heading, list);
  root.append(group);
}
