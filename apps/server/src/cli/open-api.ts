import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from '@cm/kit/http/openapi';
import openapiTS, { astToString } from 'openapi-typescript';
import { API_INFO } from '../health.ts';
import { modules } from '../modules.ts';
import { allWords } from '../sentences.ts';
import type { Command } from './command.ts';

const ROOT = new URL('../../../../', import.meta.url);
const HEADER = '// Made by "npm run cm -- openapi" from the modules; change those, never this file.\n';

/** What is generated from the modules, by path. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const document = openApiDocument(modules, API_INFO);
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const types = astToString(await openapiTS(text));
  const words = allWords(modules);
  const codes = Object.keys(words).sort();
  const sentences = (locale: 'fr' | 'ar' | 'en'): string =>
    codes.map((code) => `  ${JSON.stringify(code)}: ${JSON.stringify(words[code]?.[locale] ?? '')},`).join('\n');
  return new Map([
    ['docs/api/openapi.json', text],
    ['packages/api-client/src/schema.generated.ts', `${HEADER}${types}`],
    [
      'packages/api-client/src/problem-codes.generated.ts',
      `${HEADER}export type ProblemCode =\n${codes.map((code) => `  | ${JSON.stringify(code)}`).join('\n')};\n`,
    ],
    ...(['fr', 'ar', 'en'] as const).map(
      (locale) =>
        [
          `packages/locales/src/problems-${locale}.generated.ts`,
          `${HEADER}export const problems: Readonly<Record<string, string>> = {\n${sentences(locale)}\n};\n`,
        ] as const,
    ),
  ]);
}

export const openApi: Command = {
  noun: 'openapi',
  verb: '',
  usage: 'openapi [--check]',
  help: 'Writes docs/api/openapi.json, the client’s types and the sentences of the problems. --check fails when they are not what it would write.',
  options: { check: { type: 'boolean' } },
  run: async (args) => {
    const stale: string[] = [];
    for (const [path, text] of await generated()) {
      const file = fileURLToPath(new URL(path, ROOT));
      if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
      stale.push(path);
      if (args.values['check'] !== true) await writeFile(file, text);
    }
    const failed = args.values['check'] === true && stale.length > 0;
    return {
      lines:
        stale.length === 0 ? ['Up to date.'] : stale.map((path) => `${failed ? 'out of date: ' : 'written: '}${path}`),
      json: { stale },
      failed,
    };
  },
};
