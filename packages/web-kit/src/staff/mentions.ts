import { foldForSearch } from '@cm/ui/command-palette.tsx';

/** Somebody who is mentioned or may be. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
}

const STORED = /@\{([0-9a-f-]{36})\}/g;
const TYPED = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}’'-][\p{L}\p{N}’' .-]{0,40}|)$/u;
const SHOWN_MOST = 6;

/** Each with a name of its own in a text: those who share one are told apart by a number, in the order of their ids. */
export function labelled(people: readonly Mentionable[]): readonly Mentionable[] {
  const seen = new Map<string, number>();
  return people
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map(({ id, name }) => {
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return { id, name: nth === 1 ? name : `${name} (${nth})` };
    });
}

/** A stored text as it is typed: the names in the place of the ids. */
export function toTyped(stored: string, people: readonly Mentionable[]): string {
  const names = new Map(labelled(people).map(({ id, name }) => [id, name]));
  return stored.replace(STORED, (whole, id: string) => (names.has(id) ? `@${names.get(id)}` : whole));
}

/** What is typed as it is stored: whoever is named after an @ is mentioned by their id, the longest name first. */
export function toStored(typed: string, people: readonly Mentionable[]): string {
  const byLength = labelled(people).toSorted((a, b) => b.name.length - a.name.length);
  return byLength.reduce((text, { id, name }) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])@${escaped}(?![\\p{L}\\p{N}])`, 'gu'), `@{${id}}`);
  }, typed);
}

/** A stored text in its parts: words, and people. */
export function partsOfText(stored: string, people: readonly Mentionable[]): readonly (string | Mentionable)[] {
  const known = new Map(people.map((one) => [one.id, one]));
  // Split by a pattern with a group: what stands between, and the id that was found, in turn.
  return stored
    .split(STORED)
    .map((part, index) => (index % 2 === 0 ? part : (known.get(part) ?? { id: part, name: '—' })))
    .filter((part) => part !== '');
}

/** What is typed after the @ before the caret; null where nobody is being named. */
export function mentionQuery(text: string, caret: number): string | null {
  return TYPED.exec(text.slice(0, caret))?.[1] ?? null;
}

/** Whom the letters after the @ may mean, at most six: those of whom some word begins with them. Nobody once a name is whole. */
export function offered(query: string, people: readonly Mentionable[]): readonly Mentionable[] {
  const wanted = foldForSearch(query.trim());
  const all = labelled(people);
  if (query.endsWith(' ') && all.some(({ name }) => foldForSearch(name) === wanted)) return [];
  return all
    .filter(({ name }) => ` ${foldForSearch(name)}`.includes(` ${wanted}`))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .slice(0, SHOWN_MOST);
}
