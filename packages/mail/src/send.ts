import type { MailAddress } from './message.ts';

export type OutgoingAttachment = {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  /** Without angle brackets; the attachment is then inline. */
  readonly contentId?: string;
};

/** A mail to send. Every string is checked: a line break anywhere in a header is refused, never repaired. */
export type OutgoingMail = {
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc?: readonly MailAddress[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Further header fields, such as Auto-Submitted. The ones that are made from other fields are refused. */
  readonly headers?: Readonly<Record<string, string>>;
  /** With angle brackets, as from `outgoingMessageId`. */
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly attachments?: readonly OutgoingAttachment[];
};

/** A recipient that the server refused while it took the mail for others. */
export type RefusedRecipient = { readonly address: string; readonly permanent: boolean; readonly code: string };

export type SentMail = { readonly providerMessageId: string; readonly refused: readonly RefusedRecipient[] };

/** The port. Both adapters add the loop header to every mail and pass one contract suite. */
export type Mailer = {
  /** Resolves when the server took the mail for at least one recipient; else rejects with MailSendError. */
  send(mail: OutgoingMail): Promise<SentMail>;
  close(): Promise<void>;
};

/**
 * `permanent`: sending the same mail again would fail the same way (bad address, refused content). Otherwise try
 * again later. `code` is the SMTP reply code, or a word: invalid_mail, timeout, connection, authentication.
 */
export class MailSendError extends Error {
  readonly permanent: boolean;
  readonly code: string;
  constructor(input: { permanent: boolean; code: string; message: string }, options?: ErrorOptions) {
    super(input.message, options);
    this.name = 'MailSendError';
    this.permanent = input.permanent;
    this.code = input.code;
  }
}
