/** What a new module is called: `loans`, whose rows are each a `loan`. */
export interface ModuleNames {
  readonly module: string;
  readonly noun: string;
}

export interface ModuleFile {
  readonly path: string;
  readonly text: string;
}

const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;

/**
 * The files of the smallest useful module: one table, one use case with its event and its test.
 * `versions` are the exact versions that the other modules pin; `stamp` is `YYYYMMDDTHHMM` for the migration's name.
 */
export function moduleFiles(
  { module, noun }: ModuleNames,
  versions: Readonly<Record<string, string>>,
  stamp: string,
): ModuleFile[] {
  const Noun = capital(noun);
  const Tables = `${capital(module)}Tables`;
  return [
    {
      path: 'package.json',
      text: `${JSON.stringify(
        {
          name: `@cm/${module}`,
          version: '0.1.0',
          private: true,
          type: 'module',
          exports: { '.': './public.ts', './events': './events.ts', './module': './module.ts' },
          dependencies: versions,
        },
        null,
        2,
      )}\n`,
    },
    {
      path: 'README.md',
      text: `# ${module}

**Purpose.** Say in two sentences what this module is for, and for whom.

**Words.** A *${noun}* is … (add it to the glossary in French, Arabic and English).

**Invariants**
- A ${noun} belongs to one tenant, for ever; the database enforces it.

**Must never**
- read or write a table of another module: ask its \`public.ts\`, or listen to its events.
`,
    },
    {
      path: 'module.ts',
      text: `import { defineModule } from '@cm/kit/module';
import { ${noun}Added } from './events.ts';

export const ${module} = defineModule({
  name: '${module}',
  migrations: new URL('./migrations/', import.meta.url),
  events: [${noun}Added],
});
`,
    },
    {
      path: 'public.ts',
      text: `export { add${Noun} } from './add-${noun}.ts';
`,
    },
    {
      path: 'events.ts',
      text: `import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';

export const ${noun}Added = defineEvent({
  name: '${noun}.added',
  label: { fr: '${noun} : ajout', ar: '${noun}: إضافة', en: '${noun} added' },
  version: 1,
  payload: z.object({ ${noun}Id: z.uuid(), name: z.string() }),
  subject: (p) => ({ type: '${noun}', id: p.${noun}Id, label: p.name }),
});
`,
    },
    {
      path: `${noun}.queries.ts`,
      text: `import type { Db } from '@cm/kit/database';
import type { ${Tables} } from './tables.ts';

interface New${Noun} {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

export async function insert${Noun}(db: Db, row: New${Noun}): Promise<void> {
  await db.withTables<${Tables}>().insertInto('${module}.${module}').values(row).execute();
}
`,
    },
    {
      path: `add-${noun}.ts`,
      text: `import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { ${noun}Added } from './events.ts';
import { insert${Noun} } from './${noun}.queries.ts';

/** Adds a ${noun} and tells whoever listens, in one transaction. \`name\`: 1 to 200 characters; the database insists. */
export async function add${Noun}(ctx: Ctx, { name }: { readonly name: string }): Promise<{ id: string }> {
  return ctx.transaction(async (inside) => {
    const id = uuidv7(inside.now());
    await insert${Noun}(inside.db, { id, name, createdAt: inside.now() });
    await emit(inside, ${noun}Added, { ${noun}Id: id, name });
    return { id };
  });
}
`,
    },
    {
      path: `add-${noun}.test.ts`,
      text: `import { startHarness, type Harness } from '@cm/kit/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add${Noun} } from './add-${noun}.ts';
import { ${module} } from './module.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, ${module}], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());

test('writes the row and its event, for its own tenant only', async () => {
  const agent = await aStaffMember(h, await aTenant(h), []);
  const { id } = await add${Noun}(agent.ctx, { name: 'First' });
  const { rows } = await h.admin.query('select tenant_id, name from ${module}.${module} where id = $1', [id]);
  expect(rows).toEqual([{ tenant_id: agent.tenant.id, name: 'First' }]);
  const [event] = await h.events(agent.tenant.id, '${noun}.added');
  expect(event?.payload).toEqual({ ${noun}Id: id, name: 'First' });
});

test('writes neither when the database refuses', async () => {
  const agent = await aStaffMember(h, await aTenant(h), []);
  await expect(add${Noun}(agent.ctx, { name: '' })).rejects.toThrow(/name_length/);
  expect(await h.events(agent.tenant.id, '${noun}.added')).toEqual([]);
});
`,
    },
    {
      path: `migrations/${stamp}_${module}.sql`,
      text: `create schema ${module};
grant usage on schema ${module} to cm_app;

create table ${module}.${module} (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  name text not null constraint name_length check (length(name) between 1 and 200),
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
select kit.protect('${module}.${module}', 'select, insert');
`,
    },
  ];
}
