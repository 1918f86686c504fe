/** The header that every mail of ours carries, so that it is recognised when it comes back (RFC 3834 §2 asks for such a mark). */
export const LOOP_HEADER = 'X-CloudManager-Loop';

/** A mailbox as it really is: `address` is the addr-spec (RFC 5322 §3.4.1), never what the display name pretends. */
export type MailAddress = { readonly address: string; readonly name: string };

/** What kind of mail this is; only `human` may be answered automatically or re-open anything. */
export type MailKind = 'human' | 'auto_reply' | 'bounce' | 'bulk' | 'loop';

/** `reason` is the evidence: the header or the words that decided. */
export type MailClassification = { readonly kind: MailKind; readonly reason: string };

/** What a delivery status notification says (RFC 3464). `permanent`: for at least one recipient the server gave up. */
export type BounceDetails = {
  readonly originalMessageId: string | null;
  readonly permanent: boolean;
  readonly recipients: readonly {
    readonly address: string;
    readonly action: string;
    readonly status: string;
    readonly diagnostic: string;
  }[];
};

/** `filename` is a label, safe to show and to offer for download; it is never a path. `sha256` is hexadecimal. */
export type MailAttachment = {
  readonly filename: string;
  readonly contentType: string;
  readonly contentId: string | null;
  readonly inline: boolean;
  readonly size: number;
  readonly sha256: string;
  readonly content: Uint8Array;
};

/** What happened to the mail while it was read. A mail with warnings is still a mail: the raw bytes are stored elsewhere. */
export type MailWarning =
  | 'size_limit'
  | 'header_limit'
  | 'depth_limit'
  | 'part_limit'
  | 'attachment_limit'
  | 'recipient_limit'
  | 'text_limit'
  | 'html_limit'
  | 'html_not_converted'
  | 'charset'
  | 'date_unreadable'
  | 'message_id_missing'
  | 'from_absent'
  | 'from_multiple'
  | 'from_unreadable'
  | 'from_name_shows_other_address'
  | 'structure_broken'
  | 'parse_failed'
  | 'timeout';

/**
 * One mail, read. Every string is free of NUL and of lone surrogates (PostgreSQL refuses both), every
 * list is bounded. `html` is raw and hostile: pass it through `sanitiseMailHtml` before anything shows it.
 */
export type ParsedMail = {
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  /** Oldest first; the newest are kept when there are too many. */
  readonly references: readonly string[];
  /** The first mailbox of From; null when there is none that can be read. */
  readonly from: MailAddress | null;
  readonly replyTo: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** Delivered-To, X-Original-To and Envelope-To, as addresses in lower case. */
  readonly deliveredTo: readonly string[];
  readonly subject: string;
  /** ISO 8601, or null when absent or unreadable. */
  readonly date: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly MailAttachment[];
  readonly classification: MailClassification;
  readonly bounce: BounceDetails | null;
  /** The Authentication-Results fields as stated, newest first (RFC 8601): believe only those of your own server. */
  readonly authenticationResults: readonly string[];
  /** Return-Path as stated; the empty string is the null sender, null when there is none. */
  readonly returnPath: string | null;
  readonly warnings: readonly MailWarning[];
};

/** The same mail without the bytes of its attachments, for JSON. */
export type ParsedMailSummary = Omit<ParsedMail, 'attachments'> & {
  readonly attachments: readonly Omit<MailAttachment, 'content'>[];
};

/** Drops the attachments' bytes so that the rest can be written as JSON. */
export function summariseMail(mail: ParsedMail): ParsedMailSummary {
  return { ...mail, attachments: mail.attachments.map(({ content: _content, ...rest }) => rest) };
}
