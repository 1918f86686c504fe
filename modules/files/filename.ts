const LONGEST = 200;
/** Control characters, zero-width characters and direction overrides: what makes a name look like another. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/** Not allowed in names by the file systems of our customers' machines. */
const RESERVED_CHARACTERS = /[<>:"|?*]/g;
const RESERVED_NAMES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that is safe to show, to store and to save under: no path, no control or direction character, at most 200
 * characters with its extension kept. Never empty.
 */
export function cleanFilename(given: string): string {
  const last = given.slice(-2000).normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(INVISIBLE, '')
    .replace(RESERVED_CHARACTERS, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const named = plain === '' ? 'fichier' : RESERVED_NAMES.test(plain) ? `_${plain}` : plain;
  return shorten(named);
}

/** The extension in lower case without its dot, or the empty string. */
export function extensionOf(filename: string): string {
  return /[^.]\.([\p{L}\p{N}]{1,12})$/u.exec(filename)?.[1]?.toLowerCase() ?? '';
}

function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  const extension = extensionOf(name);
  const tail = extension === '' ? '' : `.${extension}`;
  // Cutting between the halves of a surrogate pair would leave text that PostgreSQL refuses.
  return `${name.slice(0, LONGEST - tail.length).replace(/[\uD800-\uDBFF]$/, '')}${tail}`;
}
