import { fill, type Locale, type Words } from '@cm/kit/i18n';
import type { ModuleManifest } from '@cm/kit/module';
import type { ProblemParams } from '@cm/kit/problems';
import { commonWords } from '@cm/kit/words';

/** Every sentence of the given modules, by problem code. */
export function allWords(modules: readonly ModuleManifest[]): Readonly<Record<string, Words>> {
  return Object.assign({}, commonWords, ...modules.map((module) => module.words ?? {})) as Record<string, Words>;
}

export function createSentence(modules: readonly ModuleManifest[]) {
  const words = allWords(modules);
  return (code: string, params: ProblemParams, locale: Locale): string => {
    const sentence = words[code] ?? words['common.internal'];
    return sentence ? fill(sentence[locale], params) : code;
  };
}
