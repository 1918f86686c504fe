import type { Locale } from '../locale.ts';

type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** CLDR plural categories: French has `many` for whole millions, Arabic has all six. */
interface PluralsOf {
  fr: 'one' | 'many' | 'other';
  en: 'one' | 'other';
  ar: PluralCategory;
}

type Base<K extends string> = K extends `${infer B}_${PluralCategory}` ? B : K;
type Text<C> = keyof C & string;

/**
 * What a catalogue of language `L` must hold to translate the French catalogue `C`: the same keys, and for a plural
 * (`tickets_one`, `tickets_other`) every category of that language. A missing or a superfluous key does not compile.
 */
export type Translation<C, L extends Locale> = {
  readonly [K in Text<C> as K extends `${infer B}_${PluralCategory}` ? `${B}_${PluralsOf[L]}` : K]: string;
};

/** The keys a page asks for: plurals by their stem. */
export type KeyOf<C> = Base<Text<C>>;

type ParamsIn<S> = S extends `${string}{{${infer P}}}${infer Rest}` ? P | ParamsIn<Rest> : never;
type Sentence<C, K extends string> =
  | (K extends keyof C ? C[K] : never)
  | (`${K}_other` extends keyof C ? C[`${K}_other`] : never);

/** The names of the parameters of each sentence; a sentence without any is not in it. */
type NamesOf<C> = {
  readonly [K in KeyOf<C> as [ParamsIn<Sentence<C, K>>] extends [never] ? never : K]: ParamsIn<Sentence<C, K>>;
};

export interface Loaders<C> {
  readonly fr: () => Promise<{ catalogue: C & Translation<C, 'fr'> }>;
  readonly ar: () => Promise<{ catalogue: Translation<C, 'ar'> }>;
  readonly en: () => Promise<{ catalogue: Translation<C, 'en'> }>;
}

/**
 * Words by key: a key that does not exist, or a parameter that the sentence wants and does not get, does not compile.
 * Two signatures and no conditional tuple: for a call with parameters the checker would work that out for every sentence
 * of the catalogue, which took most of the time of checking the screens.
 */
export interface Translate<C> {
  (key: Exclude<KeyOf<C>, keyof NamesOf<C>>): string;
  <K extends keyof NamesOf<C>>(
    key: K,
    params: { readonly [P in NamesOf<C>[K]]: P extends 'count' ? number : string | number },
  ): string;
}
