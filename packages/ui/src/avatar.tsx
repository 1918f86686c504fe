import { cn } from './class-names.ts';

// No red one: a person is not an error.
const TINTS = [
  'bg-accent-tint text-accent-text',
  'bg-ok-tint text-ok-text',
  'bg-warn-tint text-warn-text',
  'bg-info-tint text-info-text',
];

function firstLetter(word = ''): string {
  const point = word.codePointAt(0);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Two first letters: of the first and the last word, in whatever script the name is written. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = firstLetter(words[0]) || '?';
  const last = words.length > 1 ? firstLetter(words.at(-1)) : '';
  // Arabic letters would join: a thin no-join keeps two initials apart.
  return /\p{Script=Arabic}/u.test(first + last) && last ? `${first}\u200C${last}` : (first + last).toLocaleUpperCase();
}

export function Avatar({ name, size = 'md' }: { name: string; size?: 'sm' | 'md' | 'lg' }) {
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return (
    <span
      aria-hidden="true"
      // Drawn, not text: the name stands beside it or names the button around it.
      data-initials={initialsOf(name)}
      className={cn(
        'inline-flex shrink-0 items-center justify-center rounded-full font-semibold select-none before:content-[attr(data-initials)]',
        size === 'sm' && 'size-6 text-[10px]',
        size === 'md' && 'size-8 text-xs',
        size === 'lg' && 'size-12 text-md',
        TINTS[hash % TINTS.length],
      )}
    />
  );
}
