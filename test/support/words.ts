import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modules } from '@cm/server/modules';
import type { Language } from './browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the words of a part of the screens stand: folders of the modules, of the composition and of the kit. */
const PLACES = {
  common: ['packages/web-kit/src/words/kit', 'packages/ui/src/words'],
  admin: ['modules/*/web/admin/words', 'modules/*/web/staff-banner/words'],
  corporate: [
    'modules/*/web/corporate/words',
    'modules/*/web/staff-account/words',
    'modules/*/web/factors/words',
    'modules/*/web/access/words',
    'modules/*/web/providers/words',
    'apps/web/src/corporate/words',
    'packages/web-kit/src/words/staff',
  ],
  portal: [
    'modules/*/web/portal/words',
    'modules/*/web/portal/sms/words',
    'modules/*/web/portal/impersonation/words',
    'modules/*/web/portal/support/words',
    'modules/*/web/factors/words',
    'modules/*/web/access/words',
    'modules/*/web/providers/words',
    'apps/web/src/portal/words',
    'apps/web/src/portal/accounts/words',
    'packages/web-kit/src/words/portal',
  ],
  shared: [
    'modules/*/web/words',
    'modules/*/web/shared/contact-points/words',
    'modules/*/web/document-words',
    'modules/*/web/terms-words',
  ],
  staffSignIn: ['apps/web/src/staff-sign-in/words'],
} as const;

type Place = keyof typeof PLACES | 'event' | 'eventToCustomer';

/** The words on screen by their key, in the language of the journey: a label that changes does not break a test. */
export type Words = (place: Place, key: string, params?: Readonly<Record<string, string | number>>) => string;

export async function wordsOf(language: Language): Promise<Words> {
  const loaded = new Map<string, Map<string, string>>();
  for (const [place, folders] of Object.entries(PLACES)) {
    const words = new Map<string, string>();
    for (const folder of folders.flatMap(foldersOf)) {
      const file = (await import(`${ROOT}${folder}/${language}.ts`)) as { catalogue: Readonly<Record<string, string>> };
      for (const [key, sentence] of Object.entries(file.catalogue)) words.set(key, sentence);
    }
    loaded.set(place, words);
  }
  // What happened is named by the modules that tell it.
  const events = modules.flatMap((module) => module.events ?? []);
  loaded.set('event', new Map(events.map((event) => [event.name, event.label[language]])));
  const shown = events.flatMap(({ name, toCustomer }) => (toCustomer ? [[name, toCustomer[language]] as const] : []));
  loaded.set('eventToCustomer', new Map(shown));
  return (place, key, params = {}) => {
    const sentence = loaded.get(place)?.get(key);
    if (sentence === undefined) throw new Error(`${place} has no words for ${key} in ${language}`);
    return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}

function foldersOf(pattern: string): string[] {
  const [before, after] = pattern.split('*');
  if (before === undefined || after === undefined) return [pattern];
  return readdirSync(`${ROOT}${before}`)
    .map((name) => `${before}${name}${after}`)
    .filter((folder) => existsSync(ROOT + folder));
}
