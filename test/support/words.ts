import type { catalogue as account } from '@cm/web/locales/fr/account';
import type { catalogue as shop } from '@cm/web/locales/fr/catalogue';
import type { catalogue as common } from '@cm/web/locales/fr/common';
import type { catalogue as corporate } from '@cm/web/locales/fr/corporate';
import type { catalogue as door } from '@cm/web/locales/fr/door';
import type { catalogue as doors } from '@cm/web/locales/fr/doors';
import type { catalogue as portal } from '@cm/web/locales/fr/portal';
import type { catalogue as states } from '@cm/web/locales/fr/states';
import type { catalogue as terms } from '@cm/web/locales/fr/terms';
import type { Language } from './browser.ts';

interface Catalogues {
  readonly account: typeof account;
  readonly catalogue: typeof shop;
  readonly common: typeof common;
  readonly corporate: typeof corporate;
  readonly door: typeof door;
  readonly doors: typeof doors;
  readonly portal: typeof portal;
  readonly states: typeof states;
  readonly terms: typeof terms;
}

const NAMES = ['account', 'catalogue', 'common', 'corporate', 'door', 'doors', 'portal', 'states', 'terms'] as const;

/** The words on screen by their key, in the language of the journey: a label that changes does not break a test. */
export type Words = <N extends keyof Catalogues>(
  namespace: N,
  key: keyof Catalogues[N] & string,
  params?: Readonly<Record<string, string | number>>,
) => string;

export async function wordsOf(language: Language): Promise<Words> {
  const loaded = new Map<string, Readonly<Record<string, string>>>();
  for (const name of NAMES) {
    const file = (await import(`@cm/web/locales/${language}/${name}`)) as {
      catalogue: Readonly<Record<string, string>>;
    };
    loaded.set(name, file.catalogue);
  }
  return (namespace, key, params = {}) => {
    const sentence = loaded.get(namespace)?.[key];
    if (sentence === undefined) throw new Error(`${namespace} has no words for ${key} in ${language}`);
    return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}
