/** Elements that never hold content, so that a start tag opens nothing. */
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements that a sibling closes, so that a run of unclosed ones is sloppy but flat. */
const implied = /^(?:p|li|dt|dd|option|tr|td|th|thead|tbody|tfoot)$/;

const maxDepth = 400;
const maxTags = 60_000;

/**
 * True when the markup is nested or crowded beyond anything a mail client writes. HTML parsers take quadratic
 * time in the depth (200 000 nested `<b>` is seconds), so such a body is never given to one.
 */
export function isHtmlBomb(html: string): boolean {
  const open: string[] = [];
  let tags = 0;
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})/g)) {
    tags += 1;
    if (tags > maxTags) return true;
    const name = (match[2] ?? '').toLowerCase();
    if (voids.test(name) || implied.test(name)) continue;
    if (match[1] === '') {
      open.push(name);
      if (open.length > maxDepth) return true;
    } else {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    }
  }
  return false;
}
