import type { Locale } from '@cm/kit/i18n';

/** The words of a mail, ready to be laid out. `paragraphs` may contain direction isolates; nothing in it is HTML. */
export interface MailWords {
  readonly locale: Locale;
  readonly brand: string;
  readonly subject: string;
  /** Rendered body: paragraphs by blank lines, with the places `[action]` and `[content]`. */
  readonly body: string;
  /** The words that the mail carries, such as an agent's answer; shown as they were written. */
  readonly content: string | null;
  readonly action: { readonly label: string; readonly url: string } | null;
  /** The line above which to answer; comes first. */
  readonly marker: string | null;
  readonly footer: readonly string[];
}

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'content'; readonly text: string }
  | { readonly kind: 'action'; readonly label: string; readonly url: string };

/** The parts in their order; a place that the body left out is put at its end, so that no link is ever lost. */
function partsOf(words: MailWords): Part[] {
  const { content, action } = words;
  const parts: Part[] = [];
  let placed = { content: content === null, action: action === null };
  for (const paragraph of words.body.split(/\n[ \t]*\n+/).slice(0, 200)) {
    const text = paragraph.trim();
    if (text === '[content]') {
      if (!placed.content && content !== null) parts.push({ kind: 'content', text: content });
      placed = { ...placed, content: true };
    } else if (text === '[action]') {
      if (!placed.action && action !== null) parts.push({ kind: 'action', ...action });
      placed = { ...placed, action: true };
    } else if (text !== '') {
      parts.push({ kind: 'text', text });
    }
  }
  if (!placed.content && content !== null) parts.push({ kind: 'content', text: content });
  if (!placed.action && action !== null) parts.push({ kind: 'action', ...action });
  return parts;
}

export function toText(words: MailWords): string {
  const body = partsOf(words).map((part) => (part.kind === 'action' ? `${part.label}\n${part.url}` : part.text));
  const lines = [...(words.marker === null ? [] : [words.marker]), ...body, `-- \n${words.footer.join('\n')}`];
  const text = lines.join('\n\n');
  // Isolates help where directions mix; elsewhere they are noise in a plain text.
  return `${words.locale === 'ar' ? text : text.replace(/[\u2066-\u2069]/g, '')}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** Escaped text with its line breaks; balanced isolates become `<bdi>`, which mail programs know better. */
function prose(text: string): string {
  return escapeHtml(text)
    .replace(/\u2068([^\u2068\u2069]*)\u2069/g, '<bdi>$1</bdi>')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replaceAll('\n', '<br>');
}

/** The colours of the light theme (docs: visual direction, "Faïence & Encre"). */
const COLOUR = {
  canvas: '#fcf9f5',
  surface: '#fffefd',
  sunken: '#f5f2ec',
  line: '#e3dfd8',
  ink: '#152329',
  muted: '#505d64',
  petrol: '#00717a',
} as const;

const FONT = "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Segoe UI', Tahoma, Arial, sans-serif";

/**
 * One table layout that old mail programs draw right: tables, attributes and inline styles only, nothing fetched.
 * Direction and alignment come from the language.
 */
export function toHtml(words: MailWords): string {
  const rtl = words.locale === 'ar';
  const start = rtl ? 'right' : 'left';
  const base = `font-family:${FONT};font-size:${rtl ? 16 : 15}px;line-height:${rtl ? 1.75 : 1.6};color:${COLOUR.ink};`;
  const align = `text-align:${start};`;
  const rows = partsOf(words).map((part) => row(part, base + align, start, rtl));
  const marker =
    words.marker === null
      ? ''
      : `<tr><td align="${start}" style="${base}${align}font-size:12px;color:${COLOUR.muted};padding:0 32px 12px;">${prose(words.marker)}</td></tr>`;
  const footer = words.footer.map((line) => prose(line)).join('<br>');
  return `<!doctype html>
<html lang="${words.locale}" dir="${rtl ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(words.subject)}</title>
</head>
<body dir="${rtl ? 'rtl' : 'ltr'}" style="margin:0;padding:0;background-color:${COLOUR.canvas};">
<table role="presentation" dir="${rtl ? 'rtl' : 'ltr'}" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${COLOUR.canvas}">
<tr><td align="center" style="padding:24px 12px;">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="${COLOUR.surface}" style="width:100%;max-width:600px;border:1px solid ${COLOUR.line};border-top:4px solid ${COLOUR.petrol};">
<tr><td align="${start}" style="${base}${align}font-size:17px;font-weight:600;color:${COLOUR.petrol};padding:24px 32px 16px;"><bdi>${escapeHtml(words.brand)}</bdi></td></tr>
${marker}${rows.join('\n')}
<tr><td align="${start}" style="${base}${align}font-size:12px;color:${COLOUR.muted};border-top:1px solid ${COLOUR.line};padding:16px 32px 24px;">${footer}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function row(part: Part, style: string, start: string, rtl: boolean): string {
  if (part.kind === 'text')
    return `<tr><td align="${start}" style="${style}padding:0 32px 16px;">${prose(part.text)}</td></tr>`;
  if (part.kind === 'content') {
    // A person's own words: the direction is theirs, whatever the language of the rest.
    return `<tr><td style="padding:0 32px 16px;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${COLOUR.sunken}"><tr><td dir="auto" style="${style}padding:16px;border-${rtl ? 'right' : 'left'}:3px solid ${COLOUR.petrol};">${prose(part.text)}</td></tr></table></td></tr>`;
  }
  const url = escapeHtml(part.url);
  return `<tr><td align="${start}" style="padding:4px 32px 20px;"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" bgcolor="${COLOUR.petrol}" style="border-radius:4px;"><a href="${url}" style="font-family:${FONT};display:inline-block;padding:12px 24px;font-size:15px;font-weight:600;color:#ffffff;text-decoration:none;">${prose(part.label)}</a></td></tr></table></td></tr>
<tr><td align="${start}" style="${style}font-size:12px;color:${COLOUR.muted};padding:0 32px 16px;word-break:break-all;"><span dir="ltr">${url}</span></td></tr>`;
}
