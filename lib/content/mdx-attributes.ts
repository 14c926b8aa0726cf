/** The attributes of a component: known, given once, literal, with a value that it takes. */
import type { Position } from "unist";
import type { AttributeSpec } from "./mdx-components.ts";
import { checkAddress, specOf, type MdxElement, type Report } from "./mdx-report.ts";
import { nearestNames } from "./nearest.ts";

function checkValue(
  name: string,
  value: string,
  spec: AttributeSpec,
  position: Position | undefined,
  report: Report,
): void {
  if (spec.values && !spec.values.includes(value)) {
    const [nearest] = nearestNames(value, spec.values);
    report(
      position,
      "unknown-attribute-value",
      `« ${value} » n’est pas une valeur de l’attribut « ${name} ».`,
      `${nearest ? `Écrivez ${name}="${nearest}". ` : ""}Valeurs possibles : ${spec.values.join(", ")}.`,
    );
  }
  if (spec.pattern && !spec.pattern[0].test(value)) {
    report(
      position,
      "wrong-attribute-value",
      `« ${value} » ne convient pas à l’attribut « ${name} ».`,
      `Donnez ${spec.pattern[1]}.`,
    );
  }
  if (spec.address) checkAddress(value, position, report);
}

/** Reports each attribute of `element` that `component` does not take, and each that it lacks. */
export function checkAttributes(element: MdxElement, component: string, report: Report): void {
  const spec = specOf(component)?.attributes ?? {};
  const given = new Set<string>();
  for (const attribute of element.attributes) {
    const position = attribute.position ?? element.position;
    if (attribute.type === "mdxJsxExpressionAttribute") {
      report(position, "mdx-expression", "« {…} » est du code, refusé ici.", "Retirez-le.");
      continue;
    }
    if (given.has(attribute.name)) {
      const fact = `L’attribut « ${attribute.name} » est écrit deux fois.`;
      report(position, "duplicate-attribute", fact, "Gardez un seul des deux.");
    }
    given.add(attribute.name);
    const known = Object.hasOwn(spec, attribute.name) ? spec[attribute.name] : undefined;
    if (!known) {
      const [nearest] = nearestNames(attribute.name, Object.keys(spec));
      report(
        position,
        "unknown-attribute",
        `L’attribut « ${attribute.name} » n’existe pas sur <${component}>.`,
        nearest
          ? `Écrivez « ${nearest} ».`
          : `Retirez-le${Object.keys(spec).length > 0 ? ` ; attributs possibles : ${Object.keys(spec).join(", ")}` : ""}.`,
      );
      continue;
    }
    if (typeof attribute.value !== "string") {
      report(
        position,
        attribute.value ? "mdx-expression" : "wrong-attribute-value",
        `L’attribut « ${attribute.name} » doit être un texte entre guillemets.`,
        `Écrivez ${attribute.name}="…".`,
      );
      continue;
    }
    if (known.required && attribute.value.trim() === "") {
      report(
        position,
        "wrong-attribute-value",
        `L’attribut « ${attribute.name} » est vide.`,
        `Écrivez ${attribute.name}="…".`,
      );
      continue;
    }
    checkValue(attribute.name, attribute.value, known, position, report);
  }
  for (const [name, attribute] of Object.entries(spec)) {
    if (attribute.required && !given.has(name)) {
      report(
        element.position,
        "missing-attribute",
        `L’attribut « ${name} » manque sur <${component}>.`,
        `Écrivez <${component} ${name}="…"${specOf(component)?.children === "none" ? " /" : ""}>.`,
      );
    }
  }
}
