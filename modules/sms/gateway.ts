/** A text message to one mobile number. */
export interface OutgoingSms {
  /** E.164: `+213551234567`. */
  readonly to: string;
  readonly text: string;
  /** Our id of the message, for whoever looks for it at the provider. */
  readonly reference: string;
  /** Seconds after which it is of no use to anybody; a provider that can gives up then. */
  readonly validSeconds: number;
}

export interface SentSms {
  readonly providerMessageId: string | null;
}

/** The port: whoever takes text messages to the networks. Every adapter passes `testing/gateway-contract.ts`. */
export interface SmsGateway {
  /** Resolves when the provider took the message; else rejects with SmsError. Sends once: it never tries again by itself. */
  send(message: OutgoingSms): Promise<SentSms>;
}

/**
 * `permanent`: refused, and the same message would be again. `temporary`: not taken, and may be later. `unknown`: the answer
 * got lost or cannot be read, so the message may have been taken; sending it again might send it twice.
 */
export type SmsFailure = 'permanent' | 'temporary' | 'unknown';

/** Says nothing of the number or the text: providers quote both in their sentences, so only their codes are kept. */
export class SmsError extends Error {
  readonly kind: SmsFailure;
  /** The provider's code, or a word: unreachable, timeout, connection, authentication, http_404, answer. */
  readonly code: string;
  /** What the provider asked to wait, at most an hour. */
  readonly retryAfterSeconds: number | null;
  constructor(kind: SmsFailure, code: string, more: { retryAfterSeconds?: number | null; cause?: unknown } = {}) {
    super(`the text message was not sent: ${code}`, { cause: more.cause });
    this.name = 'SmsError';
    this.kind = kind;
    this.code = code.replace(/[^\w.-]/g, '_').slice(0, 60);
    this.retryAfterSeconds = more.retryAfterSeconds ?? null;
  }
}
