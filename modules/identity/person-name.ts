import { z } from 'zod';

/** What a mail client makes a link of, or what no name has: addresses, schemes, domains, angle brackets, line breaks. */
const LINK = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>@\\]|:\/\/|\bwww\.|[\p{L}\p{N}-]\.\p{L}{2,}(?:[/:?#]|\s|$)/iu;

/** The longest run of words that is a name still; a sentence has more. */
const MOST_WORDS = 12;

/**
 * Could a text that somebody typed as a name be read as a link or a sentence where others see it? Initials (`B. Amina`,
 * `S.A.R.L.`) are none.
 */
export function isNoName(text: string): boolean {
  return LINK.test(text) || text.trim().split(/\s+/u).length > MOST_WORDS;
}

/** The name of a person or an organisation, from 2 characters to 200; error code `name`. */
export const personName = () =>
  z
    .string()
    .trim()
    .min(2)
    .max(200)
    .superRefine((value, context) => {
      if (isNoName(value)) context.addIssue({ code: 'custom', params: { code: 'name' }, message: 'not a name' });
    });
