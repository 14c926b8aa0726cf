/** The page of a curator's write that was not accepted. */
import "server-only";
import {
  FormRefusedView,
  formRefusalTitle,
  type FormRefusal,
} from "#components/session/form-refused-view.tsx";
import { formTokenField } from "#lib/session/curator.ts";
import { unavailableHeaders } from "./question-pages.tsx";
import { renderPage } from "./render.ts";

/** Texts only: a file cannot be sent again by a hidden field. */
function keptFields(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === "string" && name !== formTokenField ? [[name, value] as const] : [],
  );
  return Object.fromEntries(texts);
}

interface RefusedForm {
  refusal: FormRefusal;
  status: number;
  fields?: Readonly<Record<string, unknown>>;
  formToken?: string;
}

/** What was typed is in the page, to be sent again. */
export function renderRefusal(
  request: Request,
  { refusal, status, fields = {}, formToken }: RefusedForm,
): Promise<Response> {
  const action = new URL(request.url).pathname;
  const view = { refusal, action, fields: keptFields(fields), formToken };
  return renderPage(request, {
    shell: "recherche",
    title: formRefusalTitle(refusal),
    main: <FormRefusedView {...view} />,
    status,
    headers: status === 503 ? unavailableHeaders : {},
  });
}
