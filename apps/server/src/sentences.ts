import { fill, type Locale, type Words } from '@cm/kit/i18n';
import type { ModuleManifest } from '@cm/kit/module';
import type { ProblemParams } from '@cm/kit/problems';
import { commonWords } from '@cm/kit/words';

/** Every sentence of the given modules, by problem code. */
export function allWords(modules: readonly ModuleManifest[]): Readonly<Record<string, Words>> {
  return Object.assign({}, commonWords, ...modules.map((module) => module.words ?? {})) as Record<string, Words>;
}

/** Problem codes without a sentence in every language; the server refuses to start with one. */
export function missingWords(modules: readonly ModuleManifest[]): string[] {
  const words = allWords(modules);
  const declared = modules.flatMap((module) => [
    ...(module.problems ?? []),
    ...(module.routes ?? []).flatMap((route) => route.problems ?? []),
  ]);
  return [...new Set(declared.map((problem) => problem.code))]
    .filter((code) => !words[code]?.fr || !words[code].ar || !words[code].en)
    .sort();
}

export function createSentence(modules: readonly ModuleManifest[]) {
  const missing = missingWords(modules);
  if (missing.length > 0) throw new Error(`Problems without a sentence in every language: ${missing.join(', ')}`);
  const words = allWords(modules);
  return (code: string, params: ProblemParams, locale: Locale): string => {
    const sentence = words[code] ?? words['common.internal'];
    return sentence ? fill(sentence[locale], params) : code;
  };
}
