/** One piece of a mail as it is laid out: words, or the button with its address. */
export type MailPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly label: string; readonly url: string };

export interface MailSheetParts {
  readonly parts: readonly MailPart[];
  readonly footer: readonly string[];
}

const URL_LINE = /^https?:\/\/\S+$/;

/**
 * The pieces of a mail out of its plain text: paragraphs by blank lines, a line followed by a lone address is the
 * button, what follows `-- ` is the signature (RFC 3676 §4.3).
 */
export function mailParts(text: string): MailSheetParts {
  const [body = '', ...after] = text.split(/\n-- \n/);
  const parts = body
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph): MailPart => {
      const lines = paragraph.split('\n');
      const [label = '', url = ''] = lines;
      return lines.length === 2 && URL_LINE.test(url)
        ? { kind: 'action', label, url }
        : { kind: 'text', text: paragraph };
    });
  const footer = after
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { parts, footer };
}
