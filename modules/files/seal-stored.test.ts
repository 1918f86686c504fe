import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { sha256 } from '@cm/kit/crypto';
import type { Ctx, Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import { type Harness, startHarness } from '@cm/kit/testing';
import { until } from '@cm/kit/testing/until';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileStore } from './file-store.ts';
import { updateSealed } from './files.queries.ts';
import { noScanner } from './file-scanner.ts';
import { createMemoryFileStore } from './memory-file-store.ts';
import { files } from './module.ts';
import { readFile } from './read-file.ts';
import { releaseInClear, removeUnclaimed } from './remove-unclaimed.ts';
import { keyUse } from './rotate-keys.ts';
import { sealStored, sealStoredJob } from './seal-stored.ts';
import { aFile, pdfBytes } from './testing.ts';

const objects = new Map<string, Uint8Array>();
/** What happens before the next bytes are read. */
let beforeRead: (() => Promise<void>) | null = null;
let h: Harness;
beforeAll(async () => {
  const memory = createMemoryFileStore(objects);
  const store: FileStore = {
    ...memory,
    get: async (key) => {
      const work = beforeRead;
      beforeRead = null;
      await work?.();
      return memory.get(key);
    },
  };
  h = await startHarness({
    modules: [identity, files],
    gatekeeper: testGatekeeper,
    ports: { files: store, fileScanner: noScanner },
  });
});
afterAll(() => h.close());

/** A file as earlier versions stored it: in clear, under its digest. */
async function inClear(tenant: Tenant, mark: string, claimed = true): Promise<{ id: string; object: string }> {
  const bytes = pdfBytes(mark);
  const digest = sha256(bytes).toString('hex');
  const id = uuidv7(h.clock.now());
  await h.admin.query(
    `insert into files.files (tenant_id, id, purpose, filename, content_type, size, sha256, uploaded_by, created_at, claimed_at, owner_type, owner_id, scan)
     values ($1, $2, 'kyc', 'ancien.pdf', 'application/pdf', $3, $4, 'system', $5, $6, $7, $8, 'unscanned')`,
    [
      tenant.id,
      id,
      bytes.length,
      digest,
      h.clock.now(),
      ...(claimed ? [h.clock.now(), 'ticket', id] : [null, null, null]),
    ],
  );
  objects.set(`${tenant.id}/${digest}`, bytes);
  return { id, object: `${tenant.id}/${digest}` };
}

const read = async (tenant: Tenant, id: string): Promise<string> =>
  Buffer.from((await readFile(h.runtime.systemContext(tenant, 'test'), id)).bytes).toString('latin1');

const inStore = (tenant: Tenant, text: string): boolean =>
  [...objects].some(([name, bytes]) => name.startsWith(tenant.id) && Buffer.from(bytes).includes(text));

test('files in clear are read as before, until the background has sealed them all and their bytes are gone', async () => {
  const tenant = await aTenant(h);
  const old = [];
  for (let one = 0; one < 120; one += 1) old.push(await inClear(tenant, `CANARI-${one}`));
  const system = h.runtime.systemContext(tenant, 'test');
  expect((await keyUse(system)).inClear).toBe(120);
  expect(await read(tenant, old[7]?.id ?? '')).toContain('CANARI-7');
  await system.transaction((tx) => enqueue(tx, sealStoredJob, {}));
  await h.settle();
  expect(await keyUse(system)).toMatchObject({ inClear: 0, keys: [{ version: 1, files: 120 }] });
  expect(inStore(tenant, 'CANARI')).toBe(false);
  for (const [index, { id }] of old.entries()) expect(await read(tenant, id)).toContain(`CANARI-${index}\n`);
});

test('bytes in clear that two files share stay until both are sealed, also when both are sealed at once', async () => {
  for (let round = 0; round < 5; round += 1) {
    const tenant = await aTenant(h);
    const [one, two] = [await inClear(tenant, 'partagé'), await inClear(tenant, 'partagé')];
    const system = h.runtime.systemContext(tenant, 'test');
    await Promise.all([sealStored(system), sealStored(system), sealStored(system)]);
    expect(await read(tenant, one.id)).toContain('partagé');
    expect(await read(tenant, two.id)).toContain('partagé');
    expect(objects.has(one.object)).toBe(false);
    expect([...objects.keys()].filter((name) => name.startsWith(tenant.id))).toHaveLength(2);
  }
});

test('the second of two that free the same bytes at once sees the first one’s', async () => {
  const tenant = await aTenant(h);
  const [one, two] = [await inClear(tenant, 'ensemble'), await inClear(tenant, 'ensemble')];
  const digest = sha256(pdfBytes('ensemble')).toString('hex');
  const seal = (tx: Ctx, id: string, object: string) =>
    updateSealed(tx.db, id, { object: object.repeat(64), sealedKey: Buffer.of(1), keyVersion: 1 });
  const system = h.runtime.systemContext(tenant, 'test');
  let second: Promise<string[]> | undefined;
  const freedFirst = await system.transaction(async (tx) => {
    await seal(tx, one.id, 'a');
    const freed = await releaseInClear(tx, [digest]);
    let isDone = false;
    second = system.transaction(async (other) => {
      await seal(other, two.id, 'b');
      return releaseInClear(other, [digest]);
    });
    void second.finally(() => (isDone = true));
    await until('the second is done or waits for the first', async () => {
      const { rows } = await h.admin.query(`select 1 from pg_locks where locktype = 'advisory' and not granted`);
      return isDone || rows.length > 0;
    });
    return freed;
  });
  expect([freedFirst, await second]).toEqual([[], [digest]]);
});

test('a reading that meets the sealing finds the bytes', async () => {
  const tenant = await aTenant(h);
  const { id } = await inClear(tenant, 'course');
  beforeRead = async () => void (await sealStored(h.runtime.systemContext(tenant, 'test')));
  expect(await read(tenant, id)).toContain('course');
  expect(inStore(tenant, 'course')).toBe(false);
});

test('a file whose bytes are gone is left alone and holds nobody up', async () => {
  const tenant = await aTenant(h);
  const lost = await inClear(tenant, 'perdu');
  objects.delete(lost.object);
  const kept = await inClear(tenant, 'là');
  const system = h.runtime.systemContext(tenant, 'test');
  expect(await sealStored(system)).toBe(1);
  expect(await sealStored(system)).toBe(0);
  expect(await read(tenant, kept.id)).toContain('là');
  await expect(read(tenant, lost.id)).rejects.toMatchObject({ code: 'files.damaged' });
});

test('bytes in clear that nobody claimed go with their last file', async () => {
  const tenant = await aTenant(h);
  const abandoned = await inClear(tenant, 'seul', false);
  const shared = await inClear(tenant, 'à deux', false);
  await inClear(tenant, 'à deux', true);
  h.clock.advance(25 * 3600);
  const system = h.runtime.systemContext(tenant, 'test');
  expect(await removeUnclaimed(system)).toBe(2);
  expect(objects.has(abandoned.object)).toBe(false);
  expect(objects.has(shared.object)).toBe(true);
  await sealStored(system);
  expect(objects.has(shared.object)).toBe(false);
});

test('what is stored today is never in clear', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, []);
  await aFile(agent.ctx, { purpose: 'kyc', bytes: pdfBytes('CANARI-KYC') });
  await aFile(agent.ctx, { purpose: 'mail', bytes: Buffer.from('From: a@b.dz\r\n\r\nCANARI-KYC') });
  expect(inStore(tenant, 'CANARI-KYC')).toBe(false);
  expect((await keyUse(h.runtime.systemContext(tenant, 'test'))).inClear).toBe(0);
});
