import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
let drawn: readonly string[];
let schema: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cm-vocabulary-'));
  const modules = await readdir(join(root, 'modules'));
  const files = await Promise.all(
    modules.map(async (name) => {
      const shared = join(root, 'modules', name, 'web', 'shared');
      const names = await readdir(shared).catch(() => []);
      return names.filter((file) => file.endsWith('-status.tsx')).map((file) => join(shared, file));
    }),
  );
  drawn = files.flat();
  schema = await readFile(join(root, 'packages/api-client/src/schema.generated.ts'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The files that draw a state and do not compile when the client's types are these. */
async function refused(types: string): Promise<Set<string>> {
  await writeFile(join(folder, 'schema.ts'), types);
  const config = join(folder, 'tsconfig.json');
  await writeFile(
    config,
    JSON.stringify({
      extends: join(root, 'apps/web/tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        typeRoots: [join(root, 'node_modules/@types')],
        types: [],
        paths: { '@cm/api-client/schema': [join(folder, 'schema.ts')] },
      },
      include: [],
      files: drawn,
    }),
  );
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
  const said = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [compiler, '-p', config, '--pretty', 'false'],
      { cwd: root, timeout: COMPILE_MS },
      (_error, stdout) => resolve(stdout),
    );
  });
  return new Set(drawn.filter((file) => said.includes(`${relative(root, file)}(`)));
}

/** For a compiler that never ends; a slow machine is no fault. */
const COMPILE_MS = 900_000;

const states = /^( +\w+(?:State): )("\w+"(?: \| "\w+")+);$/gm;

test('a state that the server gains or loses does not compile where it is drawn', async () => {
  expect(drawn.length).toBeGreaterThan(10);
  expect([...(await refused(schema))]).toEqual([]);
  const fewer = schema.replace(
    states,
    (_all, name: string, words: string) => `${name}${words.split(' | ').slice(0, -1).join(' | ')};`,
  );
  expect((await refused(fewer)).size).toBe(drawn.length);
  const more = schema.replace(states, (_all, name: string, words: string) => `${name}${words} | "unheard_of";`);
  expect((await refused(more)).size).toBe(drawn.length);
}, 300_000);
