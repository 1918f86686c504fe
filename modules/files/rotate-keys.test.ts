import { randomBytes } from 'node:crypto';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import type { Tenant } from '@cm/kit/ctx';
import { createRuntime, type Runtime } from '@cm/kit/runtime';
import { createSecrets } from '@cm/kit/secrets';
import { MissingKeyError } from '@cm/kit/tenant-keys';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noScanner } from './file-scanner.ts';
import { createMemoryFileStore } from './memory-file-store.ts';
import { files } from './module.ts';
import { contentOf } from './open-object.ts';
import { filesByIds, readFile } from './read-file.ts';
import { rewrapKeys } from './rewrap-keys.ts';
import { keyUse, rotateKeys } from './rotate-keys.ts';
import { aFile, pdfBytes } from './testing.ts';

const SECRET = 'a secret for the tests only, 32+ characters';
const [rootOne, rootTwo] = [randomBytes(32), randomBytes(32)];
const objects = new Map<string, Uint8Array>();

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files],
    gatekeeper: testGatekeeper,
    ports: { files: createMemoryFileStore(objects), fileScanner: noScanner },
    local: { secrets: createSecrets(SECRET, [rootOne]) },
  });
});
afterAll(() => h.close());

/** The same application as its operator would start it, with other root keys. */
function startedWith(rootKeys: readonly Buffer[], secret = SECRET): Runtime {
  return createRuntime({
    modules: [identity, files],
    database: h.database,
    gatekeeper: testGatekeeper,
    log: h.runtime.log,
    ports: {
      local: { secrets: createSecrets(secret, rootKeys) },
      network: { files: createMemoryFileStore(objects), fileScanner: noScanner },
    },
    now: () => h.clock.now(),
  });
}

/** What a backup of the tenant's keys and files holds. */
async function backup(tenant: Tenant) {
  const rowsOf = async (table: string) =>
    (
      await h.admin.query<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t where tenant_id = $1`, [
        tenant.id,
      ])
    ).rows.map(({ row }) => row);
  const held = { 'kit.tenant_keys': await rowsOf('kit.tenant_keys'), 'files.files': await rowsOf('files.files') };
  return {
    restore: async () => {
      for (const [table, rows] of Object.entries(held)) {
        await h.admin.query(`delete from ${table} where tenant_id = $1`, [tenant.id]);
        for (const row of rows)
          await h.admin.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [row]);
      }
    },
  };
}

const reads = async (runtime: Runtime, tenant: Tenant, id: string): Promise<string> =>
  Buffer.from((await readFile(runtime.systemContext(tenant, 'test'), id)).bytes).toString('latin1');

test('F5: a new key of the tenant wraps the keys of its files again, and no file is written again', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, []);
  const other = await aTenant(h);
  await aFile((await aStaffMember(h, other, [])).ctx);
  const stored = [];
  for (let one = 0; one < 25; one += 1) stored.push(await aFile(agent.ctx, { bytes: pdfBytes(`${one}`) }));
  const before = new Map([...objects].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]));
  const system = h.runtime.systemContext(tenant, 'test');
  await rotateKeys(system, 'all');
  const fresh = await aFile(agent.ctx, { bytes: pdfBytes('nouveau') });
  expect((await keyUse(system)).keys.map(({ version, files: count }) => [version, count])).toEqual([
    [1, 25],
    [2, 1],
  ]);
  // Before the background has done its work and after: every file is read.
  for (const [index, { id }] of stored.entries())
    expect(await reads(h.runtime, tenant, id)).toBe(pdfBytes(`${index}`).toString('latin1'));
  await h.settle();
  expect((await keyUse(system)).keys.map(({ version, files: count }) => [version, count])).toEqual([
    [1, 0],
    [2, 26],
  ]);
  for (const [index, { id }] of stored.entries())
    expect(await reads(h.runtime, tenant, id)).toBe(pdfBytes(`${index}`).toString('latin1'));
  expect(await reads(h.runtime, tenant, fresh.id)).toBe(pdfBytes('nouveau').toString('latin1'));
  for (const [name, bytes] of before) expect(Buffer.from(objects.get(name) ?? []).toString('base64')).toBe(bytes);
  expect((await keyUse(h.runtime.systemContext(other, 'test'))).keys).toMatchObject([{ version: 1, files: 1 }]);
});

test('the rewrapping of many files goes on where it stopped', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, []);
  const { id } = await aFile(agent.ctx);
  const system = h.runtime.systemContext(tenant, 'test');
  for (let round = 0; round < 3; round += 1) await rotateKeys(system, 'all');
  expect(await rewrapKeys(system)).toBe(1);
  expect(await rewrapKeys(system)).toBe(0);
  expect(await reads(h.runtime, tenant, id)).toContain('%PDF');
  expect((await keyUse(system)).keys.map((key) => key.files)).toEqual([0, 0, 0, 1]);
});

test('a new root key wraps the tenant’s keys again; then the old one is not needed', async () => {
  const tenant = await aTenant(h);
  const { id } = await aFile((await aStaffMember(h, tenant, [])).ctx, { bytes: pdfBytes('racine') });
  const both = startedWith([rootTwo, rootOne]);
  expect(await reads(both, tenant, id)).toContain('racine');
  expect(await rotateKeys(both.systemContext(tenant, 'test'), 'root')).toEqual({ rewrapped: 1 });
  expect(await rotateKeys(both.systemContext(tenant, 'test'), 'root')).toEqual({ rewrapped: 0 });
  expect(await reads(startedWith([rootTwo]), tenant, id)).toContain('racine');
  expect((await keyUse(both.systemContext(tenant, 'test'))).keys).toMatchObject([{ version: 1, lacking: false }]);
});

test('a backup from before a rotation is read with the keys of then, or says which key it lacks', async () => {
  const tenant = await aTenant(h);
  const { id } = await aFile((await aStaffMember(h, tenant, [])).ctx, { bytes: pdfBytes('sauvegarde') });
  const old = await backup(tenant);
  const both = startedWith([rootTwo, rootOne]);
  await rotateKeys(both.systemContext(tenant, 'test'), 'all');
  await rewrapKeys(both.systemContext(tenant, 'test'));
  const after = startedWith([rootTwo]);
  expect(await reads(after, tenant, id)).toContain('sauvegarde');
  await old.restore();
  const { rows } = await h.admin.query<{ root: string }>(
    'select root_key as root from kit.tenant_keys where tenant_id = $1',
    [tenant.id],
  );
  await expect(reads(after, tenant, id)).rejects.toMatchObject({ code: 'files.damaged' });
  const [info] = await filesByIds(after.systemContext(tenant, 'test'), [id]);
  // What the journal says of it.
  await expect(info && contentOf(after.systemContext(tenant, 'test'), info)).rejects.toThrow(
    `the root key ${rows[0]?.root}, which opens the key 1 of tenant ${tenant.slug}`,
  );
  expect((await keyUse(after.systemContext(tenant, 'test'))).keys).toMatchObject([{ version: 1, lacking: true }]);
  await expect(rotateKeys(after.systemContext(tenant, 'test'), 'root')).rejects.toThrow(MissingKeyError);
  expect(await reads(both, tenant, id)).toContain('sauvegarde');
});

test('F5: bytes, keys and both of another file, put in a file’s place by whoever writes the database, do not open', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, []);
  const [mine, theirs] = [
    await aFile(agent.ctx, { bytes: pdfBytes('a') }),
    await aFile(agent.ctx, { bytes: pdfBytes('b') }),
  ];
  for (const columns of [
    ['object'],
    ['sealed_key', 'key_version'],
    ['object', 'sealed_key', 'key_version', 'sha256'],
  ]) {
    const old = await backup(tenant);
    // The digest is put as well where all is swapped, so that the seal alone refuses it.
    await h.admin.query('update files.files set object = md5(object) || md5(object) where id = $1', [theirs.id]);
    await h.admin.query(
      `update files.files f set ${columns.map((name) => (name === 'object' ? `object = $3` : `${name} = t.${name}`)).join(', ')}
       from files.files t where f.id = $1 and t.id = $2 and ($3::text is not null)`,
      [mine.id, theirs.id, await objectBefore(old, theirs.id)],
    );
    await expect(reads(h.runtime, tenant, mine.id)).rejects.toMatchObject({ code: 'files.damaged' });
    await old.restore();
    expect(await reads(h.runtime, tenant, mine.id)).toBe(pdfBytes('a').toString('latin1'));
  }
});

async function objectBefore(old: { restore: () => Promise<void> }, id: string): Promise<string> {
  await old.restore();
  const { rows } = await h.admin.query<{ object: string }>('select object from files.files where id = $1', [id]);
  await h.admin.query('update files.files set object = md5(object) || md5(object) where id = $1', [id]);
  return rows[0]?.object ?? '';
}
