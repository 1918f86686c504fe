/** Lower case, without accents, Arabic vowel signs, tatweel or variants of alef, yeh and teh marbuta. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .slice(0, 2000);
}

const MAX_WORDS = 40;
const MAX_WORD = 60;

/** The distinct words of two letters or more to find something by, and whole e-mail addresses. At most 40. */
export function searchWords(folded: string): string[] {
  const words = new Set<string>();
  const add = (word: string): void => {
    if (words.size < MAX_WORDS && word.length > 1) words.add(word.slice(0, MAX_WORD));
  };
  for (const [word] of folded.matchAll(/[\p{L}\p{N}]+(?:[.@_+-][\p{L}\p{N}]+)*/gu)) {
    add(word);
    for (const part of word.split(word.includes('@') ? '@' : /[._+-]/)) add(part);
    if (words.size >= MAX_WORDS) break;
  }
  return [...words];
}
