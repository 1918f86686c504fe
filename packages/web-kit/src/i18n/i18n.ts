import { createInstance } from 'i18next';
import { hasOwnLocale, noteLocaleOrigin, setDocumentLocale } from '../preferences.ts';
import type { Locale } from '@cm/ui/locale.ts';
import { closureOf, type Words } from './words.ts';

export const i18n = createInstance();
const wanted = new Set<Words<object>>();

async function load(locale: Locale, sets: Iterable<Words<object>>): Promise<void> {
  await Promise.all(
    [...sets].map(async ({ id, loaders }) => {
      if (i18n.hasResourceBundle(locale, id)) return;
      const { catalogue } = await loaders[locale]();
      i18n.addResourceBundle(locale, id, catalogue);
    }),
  );
}

/** Starts the translations before the first render. Keys are flat (`nav.tickets` is one key), React escapes the rest. */
export async function startI18n(locale: Locale, sets: readonly Words<object>[]): Promise<void> {
  await i18n.init({
    lng: locale,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    defaultNS: 'kit',
    ns: [],
    resources: {},
    interpolation: { escapeValue: false },
    // A sentence that is not there is a defect of ours: the checks of the screens read the console.
    parseMissingKeyHandler: (key) => {
      reportError(new Error(`no words for ${key}`));
      return key;
    },
  });
  await loadWords(locale, sets);
}

/** Loads words with those they build on; called where their page is loaded (a route's loader), before it renders. */
export async function loadWords(locale: Locale, sets: readonly Words<object>[]): Promise<void> {
  for (const words of sets.flatMap(closureOf)) wanted.add(words);
  await load(locale, wanted);
}

/** Changes the language in place: words first, then direction, so that no half-translated page is ever painted. */
export async function changeLocale(locale: Locale): Promise<void> {
  await load(locale, wanted);
  setDocumentLocale(locale);
  await i18n.changeLanguage(locale);
}

/** The person took a language from the switch: the shell of whoever is signed in makes it the account's. */
export async function pickLocale(locale: Locale): Promise<void> {
  noteLocaleOrigin('picked');
  await changeLocale(locale);
}

/** Someone signed in: the screens take their account's language, unless this browser was told another one. */
export async function enterLocale(account: Locale): Promise<void> {
  if (hasOwnLocale()) return;
  noteLocaleOrigin('account');
  await changeLocale(account);
}
