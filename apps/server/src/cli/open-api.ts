import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from '@cm/kit/http/openapi';
import { routesOf } from '@cm/kit/http/record-search';
import { API_INFO } from '../health.ts';
import { modules } from '../modules.ts';
import type { Command } from './command.ts';

const ROOT = new URL('../../../../', import.meta.url);
const HEADER = '// Made by "npm run cm -- openapi" from the modules; change those, never this file.\n';

/** The text as the formatter of the repository writes a file of that name. */
function formatted(path: string, text: string): Promise<string> {
  const formatter = fileURLToPath(new URL('node_modules/.bin/oxfmt', ROOT));
  return new Promise((resolve, reject) => {
    const child = execFile(
      formatter,
      ['--stdin-filepath', path],
      { cwd: fileURLToPath(ROOT), maxBuffer: 16 << 20, timeout: 60_000 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    child.stdin?.end(text);
  });
}

/** `TicketPriority` → `ticketPriorities`. */
function listName(type: string): string {
  const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return `${name}${/(?:s|x|ch|sh)$/.test(name) ? 'es' : 's'}`;
}

/** The words of each enumeration as a list of its own, so that a bundle takes those that it uses. */
function vocabularyOf(document: Record<string, unknown>): string {
  const { schemas } = document['components'] as { schemas: Record<string, { enum?: readonly unknown[] }> };
  const lists = Object.entries(schemas).flatMap(([type, { enum: words }]) => (words ? [{ type, words }] : []));
  const exported = lists.map(
    ({ type, words }) =>
      `export const ${listName(type)} = ${JSON.stringify(words)} as const satisfies readonly ${type}[];\n`,
  );
  return `import type { ${lists.map(({ type }) => type).join(', ')} } from './schema.generated.ts';\n\n${exported.join('')}`;
}

/** What is generated from the modules, by path. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const document = openApiDocument(modules, API_INFO);
  const text = await formatted('docs/api/openapi.json', JSON.stringify(document));
  // Loaded here only: the other commands need not wait for a compiler.
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const types = astToString(await openapiTS(text, { rootTypes: true, rootTypesNoSchemaPrefix: true }));
  const table = (name: string, zones: readonly string[]): string => {
    const rows = routesOf(modules)
      .filter((route) => zones.includes(route.path.split('/')[2] ?? ''))
      .map((route) => `  '${route.operationId}': ['${route.method}', '${route.path.replace(/:(\w+)/g, '{$1}')}'],`);
    return `${HEADER}import type { OperationTable } from './client.ts';\n\nexport const ${name} = {\n${rows.join('\n')}\n} as const satisfies OperationTable;\n`;
  };
  return new Map([
    ['docs/api/openapi.json', text],
    ['packages/api-client/src/schema.generated.ts', `${HEADER}${types}`],
    ['packages/api-client/src/vocabulary.generated.ts', `${HEADER}${vocabularyOf(document)}`],
    ['packages/api-client/src/operations-portal.generated.ts', table('portalOperations', ['public', 'portal'])],
    ['packages/api-client/src/operations-staff.generated.ts', table('staffOperations', ['corporate', 'admin'])],
  ]);
}

export const openApi: Command = {
  noun: 'openapi',
  verb: '',
  usage: 'openapi [--check]',
  help: 'Writes docs/api/openapi.json and the client’s types and tables. --check fails when they are not what it would write.',
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
