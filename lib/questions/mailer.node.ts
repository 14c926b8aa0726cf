/** Sends messages by the server that the settings name. */
import { createTransport } from "nodemailer";
import { isOwnMachine, type MailSettings } from "#lib/env.node.ts";
import { maskPersonalData } from "./mask.ts";
import type { Mailer, SendOutcome } from "./notify.ts";

/** Together far below the time for which an instance holds an asker (`notify.ts`). */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

interface SmtpFailure {
  command?: unknown;
  responseCode?: unknown;
}

/** Codes and commands as in RFC 5321: 5xx is final; « RCPT TO » is the answer about the address. */
function outcomeOf(error: Error & SmtpFailure): SendOutcome {
  const reason = maskPersonalData(error.message).text;
  const { command, responseCode } = error;
  const isFinal = typeof responseCode === "number" && responseCode >= 500;
  if (command === "RCPT TO") return { kind: isFinal ? "refused" : "failed", reason };
  // « API »: nodemailer itself would not send it.
  return { kind: command === "DATA" || command === "API" ? "failed" : "down", reason };
}

/** A password goes over an encrypted line, or not at all; on this machine there is no line. */
function transportOptions({ href, hostname, port, protocol, username, password }: URL) {
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    ...(port && { port: Number(port) }),
    secure: protocol === "smtps:",
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      requireTLS: !isOwnMachine(href),
    }),
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

export function openMailer({ server, from }: MailSettings): Mailer {
  const transport = createTransport(transportOptions(server));
  const domain = from.address.split("@").at(-1) ?? "localhost";
  return {
    async send(to, { subject, text }, key) {
      try {
        await transport.sendMail({
          from,
          // As parts: an address is never read as a list of them.
          to: { name: "", address: to },
          subject,
          text,
          messageId: `<${key}@${domain}>`,
          // A machine wrote it: absent colleagues' machines must not answer (RFC 3834).
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { kind: "sent" };
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return outcomeOf(error);
      }
    },
    close: () => transport.close(),
  };
}
