import sanitizeHtml from 'sanitize-html';
import { isHtmlBomb } from './html-bounds.ts';

const lineBreaks = /<(?:br|hr)\b[^>]{0,300}>/gi;
const blocks =
  /<\/?(?:p|div|section|article|header|footer|ul|ol|li|dl|dt|dd|table|tr|h[1-6]|blockquote|pre|address|center)\b[^>]{0,2000}>/gi;
const cells = /<\/t[dh]\s{0,10}>/gi;

/**
 * The words of an HTML body: blocks become lines, markup and hidden elements disappear, letters stay as written.
 * Null when the markup is a bomb.
 */
export function htmlToText(html: string): string | null {
  if (isHtmlBomb(html)) return null;
  const marked = html
    .replace(/\s+/g, ' ')
    .replace(lineBreaks, '\n')
    .replace(blocks, (tag) => `\n${tag}\n`)
    .replace(cells, ' $&');
  const escaped = sanitizeHtml(marked, {
    allowedTags: [],
    allowedAttributes: {},
    nonTextTags: ['style', 'script', 'head', 'title', 'textarea', 'option', 'noscript', 'template', 'svg', 'math'],
  });
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
