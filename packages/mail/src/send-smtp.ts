import { createTransport } from 'nodemailer';
import { composeMail } from './outgoing.ts';
import { type Mailer, MailSendError, type RefusedRecipient } from './send.ts';

export type SmtpMailerOptions = {
  /** Longest wait for a connection, a greeting and an answer, in milliseconds. */
  readonly timeoutMs?: number;
  readonly maxConnections?: number;
};

/**
 * Sends through the server of `url`: `smtp://user:password@host:587` (STARTTLS when offered; `?requireTls=true`
 * insists) or `smtps://host:465`. Certificates are verified. Throws TypeError on another kind of URL.
 */
export function createSmtpMailer(url: string, options: SmtpMailerOptions = {}): Mailer {
  const server = new URL(url);
  if (server.protocol !== 'smtp:' && server.protocol !== 'smtps:')
    throw new TypeError('SMTP_URL begins with smtp: or smtps:');
  const secure = server.protocol === 'smtps:';
  const timeout = options.timeoutMs ?? 30_000;
  const transport = createTransport({
    pool: true,
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port) || (secure ? 465 : 587),
    secure,
    requireTLS: server.searchParams.get('requireTls') === 'true',
    ...(server.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }),
    maxConnections: options.maxConnections ?? 5,
    // Whoever calls decides about another attempt: the library would send a mail again whose answer got lost.
    maxRequeues: 0,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const composed = composeMail(mail);
      try {
        const info = await transport.sendMail(composed);
        return { providerMessageId: info.messageId, refused: (info.rejectedErrors ?? []).map(refusedRecipient) };
      } catch (error) {
        throw toSendError(error);
      }
    },
    close: async () => transport.close(),
  };
}

type SmtpFailure = { readonly code?: string; readonly responseCode?: number; readonly recipient?: string };

function failureOf(error: unknown): SmtpFailure {
  return typeof error === 'object' && error !== null ? error : {};
}

function refusedRecipient(error: unknown): RefusedRecipient {
  const { responseCode = 0, recipient = '' } = failureOf(error);
  return { address: recipient, permanent: responseCode >= 500, code: String(responseCode || 'connection') };
}

/** Wrong credentials are our misconfiguration, not the mail's fault: it waits until somebody mends them. */
function toSendError(error: unknown): MailSendError {
  const { code, responseCode } = failureOf(error);
  const message = error instanceof Error ? error.message.slice(0, 500) : 'unknown failure';
  const authentication = code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 530 || responseCode === 535;
  const permanent = !authentication && responseCode !== undefined && responseCode >= 500;
  const word = authentication ? 'authentication' : code === 'ETIMEDOUT' ? 'timeout' : 'connection';
  const shown = responseCode !== undefined && !authentication ? String(responseCode) : word;
  return new MailSendError({ permanent, code: shown, message }, { cause: error });
}
