import { createTransport } from 'nodemailer';
import { composeMail } from './outgoing.ts';
import { type Mailer, MailSendError, type OutgoingMail } from './send.ts';

/** A mail that was kept instead of sent; `raw` is what would have gone over the wire. */
export type KeptMail = { readonly mail: OutgoingMail; readonly raw: Uint8Array };

export type MemoryMailer = Mailer & {
  /** Oldest first; the oldest give way beyond the limit. */
  readonly kept: readonly KeptMail[];
  /** Makes the next `send` fail like a server would. */
  failNext(failure: { permanent: boolean; code: string }): void;
};

/** Keeps mails in memory, for development and tests: the same checks and the same bytes as the real one. */
export function createMemoryMailer(options: { limit?: number } = {}): MemoryMailer {
  const limit = options.limit ?? 500;
  const kept: KeptMail[] = [];
  const failures: { permanent: boolean; code: string }[] = [];
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    kept,
    failNext: (failure) => failures.push(failure),
    async send(mail) {
      const composed = composeMail(mail);
      const failure = failures.shift();
      if (failure) throw new MailSendError({ ...failure, message: 'refused as asked' });
      const info = await transport.sendMail(composed);
      const raw = Buffer.isBuffer(info.message) ? info.message : Buffer.alloc(0);
      kept.push({ mail, raw });
      if (kept.length > limit) kept.shift();
      return { providerMessageId: info.messageId, refused: [] };
    },
    close: async () => transport.close(),
  };
}
