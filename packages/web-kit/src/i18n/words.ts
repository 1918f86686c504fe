import type { Locale } from '@cm/ui/locale.ts';
import type { Translation } from '@cm/ui/words/catalogue.ts';

interface Loaders<C> {
  readonly fr: () => Promise<{ readonly catalogue: C & Translation<NoInfer<C>, 'fr'> }>;
  readonly ar: () => Promise<{ readonly catalogue: Translation<NoInfer<C>, 'ar'> }>;
  readonly en: () => Promise<{ readonly catalogue: Translation<NoInfer<C>, 'en'> }>;
}

type Loader = () => Promise<{ readonly catalogue: Readonly<Record<string, string>> }>;

/**
 * A set of words in three languages, loaded when a page that speaks them is: a customer never downloads the words of
 * the staff. `C` is the French catalogue with those of its bases, for the type checker.
 */
export interface Words<out C extends object> {
  readonly id: string;
  readonly loaders: Readonly<Record<Locale, Loader>>;
  /** Words of others that may be used by the same `t`, and are loaded with these. */
  readonly bases: readonly Words<object>[];
  readonly visible?: C;
}

/** Not an intersection: two sentences under one key would make the whole of it `never`. */
type Over<A, B> = { readonly [K in keyof A | keyof B]: K extends keyof A ? A[K] : K extends keyof B ? B[K] : never };
type Visible<B> = B extends readonly [Words<infer C>, ...infer Rest] ? Over<C, Visible<Rest>> : object;

/** Declares a set of words. French is the source of the keys; a key that another language lacks does not compile. */
export function defineWords<C extends object, const B extends readonly Words<object>[] = []>(
  id: string,
  loaders: Loaders<C>,
  bases?: B,
): Words<Over<C, Visible<B>>> {
  return { id, loaders, bases: bases ?? [] };
}

const closures = new WeakMap<Words<object>, readonly Words<object>[]>();

/** These words and those they build on, each once, nearest first. */
export function closureOf(words: Words<object>): readonly Words<object>[] {
  const known = closures.get(words);
  if (known) return known;
  const all = [...new Set([words, ...words.bases.flatMap(closureOf)])];
  closures.set(words, all);
  return all;
}
