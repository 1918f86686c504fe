import sanitizeHtml from 'sanitize-html';
import { isHtmlBomb } from './html-bounds.ts';
import { mailStyles } from './sanitise-styles.ts';

const maxHtml = 2 * 1024 * 1024;

/**
 * `resolveCid` gives the address under which an inline image is served: a path of ours or an https URL; null
 * leaves the image out.
 */
export type SanitiseOptions = { readonly resolveCid: (contentId: string) => string | null };

/** `truncated`: the mail had more than is shown; offer the raw one. */
export type SanitisedHtml = {
  readonly html: string;
  readonly blockedRemoteImages: number;
  readonly truncated: boolean;
};

const text = ['abbr', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'del', 'em', 'font', 'i', 'ins', 'kbd', 'mark'];
const more = ['q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr', 'a', 'img'];
const blocks = ['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'div', 'dl', 'dt', 'footer', 'h1', 'h2'];
const others = ['h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'ul'];
const tables = ['caption', 'col', 'colgroup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'];

/** Elements whose text is no text for people, or that change how what follows is parsed (mXSS). */
const dropped = [
  'style',
  'script',
  'head',
  'title',
  'textarea',
  'option',
  'select',
  'noscript',
  'template',
  'svg',
  'math',
];
const droppedToo = [
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
  'xmp',
  'object',
  'embed',
  'applet',
  'frameset',
  'audio',
  'video',
];

const safeAddress = /^(\/(?!\/)[^\s"'<>\\]{0,2000}|https:\/\/[^\s"'<>\\]{1,2000})$/i;

/**
 * Makes the HTML of a stranger's mail safe to show, by an allow-list of elements, attributes, styles and URL
 * schemes. Remote images are not loaded (a pixel tells when and where the mail is read): their address waits in
 * `data-src`. Show the result in a sandboxed frame under a CSP all the same. Never throws; input beyond 2 MB is cut.
 */
export function sanitiseMailHtml(html: string, options: SanitiseOptions): SanitisedHtml {
  const truncated = html.length > maxHtml;
  const input = html.slice(0, maxHtml).toWellFormed();
  if (isHtmlBomb(input)) return { html: '', blockedRemoteImages: 0, truncated: true };
  let blockedRemoteImages = 0;
  const image = (_: string, given: sanitizeHtml.Attributes): sanitizeHtml.Tag => {
    const { src = '', 'data-src': waiting = '', ...attribs } = given;
    // What was cleaned before, or waits for a script of the sender's, counts as a remote image.
    const source = (src || waiting).trim();
    const cid = /^cid:(.{1,500})$/i.exec(source)?.[1];
    if (cid !== undefined) {
      const address = options.resolveCid(decodeCid(cid));
      return {
        tagName: 'img',
        attribs: address !== null && safeAddress.test(address) ? { ...attribs, src: address } : attribs,
      };
    }
    if (/^(https?:)?\/\/[^\s"'<>\\]{1,4000}$/i.test(source)) {
      blockedRemoteImages += 1;
      return { tagName: 'img', attribs: { ...attribs, 'data-src': source } };
    }
    return { tagName: 'img', attribs };
  };
  const clean = sanitizeHtml(input, {
    allowedTags: [...text, ...more, ...blocks, ...others, ...tables],
    nonTextTags: [...dropped, ...droppedToo],
    allowedAttributes: {
      '*': ['style', 'dir', 'lang', 'title', 'align', 'valign', 'bgcolor'],
      a: ['href', 'target', 'rel'],
      img: ['src', 'data-src', 'alt', 'width', 'height'],
      font: ['color', 'face', 'size'],
      ol: ['start', 'type'],
      table: ['width', 'height', 'border', 'cellpadding', 'cellspacing'],
      col: ['span', 'width'],
      td: ['colspan', 'rowspan', 'width', 'height'],
      th: ['colspan', 'rowspan', 'width', 'height'],
    },
    allowedStyles: { '*': mailStyles },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesAppliedToAttributes: ['href', 'src', 'data-src'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nestingLimit: 200,
    transformTags: {
      a: (_, { href }) => ({ tagName: 'a', attribs: link(href) }),
      img: image,
    },
  });
  return { html: clean, blockedRemoteImages, truncated };
}

/** A link opens elsewhere and tells nothing; what is not an absolute link is none. */
function link(href: string | undefined): sanitizeHtml.Attributes {
  const address = (href ?? '').trim();
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(address) || address.length > 4_000) return {};
  return { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' };
}

function decodeCid(cid: string): string {
  try {
    return decodeURIComponent(cid);
  } catch {
    return cid;
  }
}
