/** The fields of a « non »: why, in a few words, and which passage is meant. */
import { ownId } from "#components/layout/own-id.ts";
import {
  feedbackFields,
  maxCommentChars,
  reasonTexts,
  type FeedbackForm,
} from "#lib/questions/feedback-form.ts";
import { maxPassageChars } from "#lib/questions/passage-limit.ts";

/** What says which article is meant; the trap is hidden from people, and programs fill it. */
export function HiddenFields({ articleId }: { articleId: string }) {
  return (
    <>
      <input type="hidden" name={feedbackFields.article} value={articleId} />
      <input type="hidden" name={feedbackFields.trap} value="" />
    </>
  );
}

type Given = Partial<Pick<FeedbackForm, "reason" | "comment" | "passage">>;

export function FeedbackFields({ given: { reason, comment, passage } = {} }: { given?: Given }) {
  const commentId = ownId("avis-precisions");
  const passageId = ownId("avis-passage");
  return (
    <>
      <input type="hidden" name={feedbackFields.helpful} value="non" />
      {passage?.anchor !== undefined && (
        <input type="hidden" name={feedbackFields.anchor} value={passage.anchor} />
      )}
      <fieldset>
        <legend>Pourquoi ? (facultatif)</legend>
        {Object.entries(reasonTexts).map(([value, text]) => (
          <label key={value}>
            <input
              type="radio"
              name={feedbackFields.reason}
              value={value}
              defaultChecked={value === reason}
            />
            {text}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={commentId}>En quelques mots (facultatif)</label>
        <textarea
          id={commentId}
          name={feedbackFields.comment}
          rows={3}
          maxLength={maxCommentChars}
          defaultValue={comment}
        />
      </div>
      <div className="field" data-passage-field="">
        <label htmlFor={passageId}>Le passage en cause, collé ici (facultatif)</label>
        <textarea
          id={passageId}
          name={feedbackFields.passage}
          rows={2}
          maxLength={maxPassageChars}
          defaultValue={passage?.text}
        />
      </div>
    </>
  );
}
