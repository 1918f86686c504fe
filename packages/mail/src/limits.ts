/** What one mail may cost. Whatever is beyond is cut with a warning, never refused: the raw mail is already stored. */
export type MailLimits = {
  readonly messageBytes: number;
  readonly headerBytes: number;
  readonly headerLines: number;
  readonly partHeaderBytes: number;
  readonly depth: number;
  readonly parts: number;
  readonly attachments: number;
  readonly textLength: number;
  readonly htmlLength: number;
  readonly subjectLength: number;
  readonly references: number;
  readonly recipients: number;
};

export const defaultMailLimits: MailLimits = {
  messageBytes: 25 * 1024 * 1024,
  headerBytes: 256 * 1024,
  headerLines: 1_000,
  partHeaderBytes: 64 * 1024,
  depth: 20,
  parts: 200,
  attachments: 50,
  textLength: 1024 * 1024,
  htmlLength: 2 * 1024 * 1024,
  subjectLength: 500,
  references: 50,
  recipients: 200,
};
