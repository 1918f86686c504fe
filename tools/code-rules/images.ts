/**
 * Images of a building, a theatre or an office that once stood for things of the field, with the field's term (STYLE.md).
 * A newcomer knows the field, not our images: neither file names nor comments use them.
 */
const TERMS = {
  house: 'application, repository, tenant',
  door: 'sign-in, SMTP listener, export',
  seat: 'browser user',
  stage: 'test system',
  tail: 'projection',
  sheet: 'document',
  fills: 'example values',
  furnish: 'add data',
} as const;

/** In names all of them; in comments the two that have no other meaning in our field. */
const IN_NAMES = /(?:^|-)(house|door|seat|stage|tail|sheet|fills|furnish)s?(?=-|$)/;
const IN_COMMENTS = /\b(house|door)s?\b/i;

export function imageInName(stem: string): string | null {
  return refusal(IN_NAMES.exec(stem)?.[1]);
}

export function imageInComment(text: string): string | null {
  return refusal(IN_COMMENTS.exec(text)?.[1]?.toLowerCase());
}

const isImage = (word: string): word is keyof typeof TERMS => word in TERMS;

function refusal(word: string | undefined): string | null {
  return word !== undefined && isImage(word) ? `"${word}" is an image: say ${TERMS[word]} (STYLE.md)` : null;
}
