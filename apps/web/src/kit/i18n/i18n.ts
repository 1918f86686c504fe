import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Namespace, namespaces } from '#locales/namespaces.ts';
import { hasOwnLocale, noteLocaleOrigin, setDocumentLocale } from '../preferences.ts';
import type { Locale } from './locale.ts';

export const i18n = createInstance();
const wanted = new Set<Namespace>();

async function load(locale: Locale, names: Iterable<Namespace>): Promise<void> {
  await Promise.all(
    [...names].map(async (name) => {
      if (i18n.hasResourceBundle(locale, name)) return;
      const { catalogue } = await namespaces[name][locale]();
      i18n.addResourceBundle(locale, name, catalogue);
    }),
  );
}

/** Starts the translations before the first render. Keys are flat (`nav.tickets` is one key), React escapes the rest. */
export async function startI18n(locale: Locale, names: readonly Namespace[]): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    defaultNS: 'common',
    ns: [],
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await loadNamespaces(locale, names);
}

/** Loads the words of an area or a feature; call it where its code is loaded (a route's loader), before it renders. */
export async function loadNamespaces(locale: Locale, names: readonly Namespace[]): Promise<void> {
  for (const name of names) wanted.add(name);
  await load(locale, names);
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
