/** Why a sign-in did not come to its end; each reason has its words on the page. */

export type SignInFailureReason =
  /** The provider does not answer. */
  | "unreachable"
  /** An answer that cannot be trusted, or that the provider itself refused. */
  | "refused"
  /** The person gave up at the provider. */
  | "cancelled"
  /** No address to look for in the list. */
  | "no-email";

/** Its message may be logged: it holds no code, no token, no secret and no address of a person. */
export class SignInFailure extends Error {
  override name = "SignInFailure";
  readonly reason: SignInFailureReason;

  constructor(reason: SignInFailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
