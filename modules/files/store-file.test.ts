import { aCustomerUser, aStaffMember, aTenant, signedIn, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimFiles } from './claim-files.ts';
import type { FileStore, ObjectKey } from './file-store.ts';
import { noScanner } from './file-scanner.ts';
import { createMemoryFileStore } from './memory-file-store.ts';
import { files } from './module.ts';
import { downloadOf, filesByIds, readFile } from './read-file.ts';
import { removeUnclaimed, removeUnclaimedJob } from './remove-unclaimed.ts';
import { storeFile } from './store-file.ts';
import { aFile, pdfBytes } from './testing.ts';

let h: Harness;
let store: FileStore;
const objects = new Map<string, Uint8Array>();
/** What happens after the next bytes are written. */
let put: (() => Promise<void>) | null = null;
beforeAll(async () => {
  const memory = createMemoryFileStore(objects);
  store = {
    ...memory,
    put: async (key, bytes) => {
      await memory.put(key, bytes);
      await put?.();
    },
  };
  h = await startHarness({
    modules: [identity, files],
    gatekeeper: testGatekeeper,
    ports: { files: store, fileScanner: noScanner },
  });
});
afterAll(() => h.close());

async function people() {
  const tenant = await aTenant(h);
  const user = await aCustomerUser(h, tenant);
  return {
    tenant,
    customer: await signedIn(h, tenant, user.userId, 'customer', [], {}),
    agent: await aStaffMember(h, tenant, []),
  };
}
/** Where the store has the bytes of a file. */
async function objectOf(tenantId: string, fileId: string): Promise<ObjectKey> {
  const { rows } = await h.admin.query<{ object: string }>('select object from files.files where id = $1', [fileId]);
  return { tenantId, name: rows[0]?.object ?? '' };
}
const owner = () => ({ type: 'ticket', id: uuidv7(h.clock.now()) });

test('a stored file is read back whole, with its event and a clean name', async () => {
  const { tenant, customer } = await people();
  const bytes = pdfBytes('un');
  const info = await storeFile(customer.ctx, {
    purpose: 'ticket',
    filename: '../RC\u202E.pdf',
    contentType: '',
    bytes,
  });
  expect(info).toMatchObject({ filename: 'RC.pdf', contentType: 'application/pdf', size: bytes.length });
  const read = await readFile(customer.ctx, info.id);
  expect(Buffer.from(read.bytes).equals(bytes)).toBe(true);
  expect(downloadOf(read)).toMatchObject({ filename: 'RC.pdf', contentType: 'application/pdf' });
  expect(downloadOf(read).inline).toBeUndefined();
  const [event] = await h.events(tenant.id, 'file.stored');
  expect(event).toMatchObject({
    actor: `customer:${customer.userId}`,
    customerId: null,
    visibleToCustomer: false,
    payload: { fileId: info.id, purpose: 'ticket', sha256: info.sha256 },
  });
});

test('the same upload sent again is the same file; the same id for other bytes is a conflict', async () => {
  const { tenant, customer, agent } = await people();
  const id = uuidv7(h.clock.now());
  const first = await aFile(customer.ctx, { id });
  expect(await aFile(customer.ctx, { id })).toEqual(first);
  expect(await h.events(tenant.id, 'file.stored')).toHaveLength(1);
  await expect(aFile(customer.ctx, { id, bytes: pdfBytes('autre') })).rejects.toMatchObject({
    code: 'common.conflict',
  });
  await expect(aFile(agent.ctx, { id })).rejects.toMatchObject({ code: 'common.conflict' });
});

test('an empty file and one above the limit of its purpose are refused, and nothing is kept', async () => {
  const { tenant, customer } = await people();
  await expect(aFile(customer.ctx, { bytes: new Uint8Array() })).rejects.toMatchObject({ code: 'files.empty' });
  const bytes = Buffer.concat([pdfBytes(), Buffer.alloc(10 * 1024 * 1024, 0x20)]);
  await expect(aFile(customer.ctx, { purpose: 'kyc', bytes })).rejects.toMatchObject({
    code: 'files.too_large',
    status: 413,
    params: { megabytes: 10 },
  });
  expect(await aFile(customer.ctx, { purpose: 'ticket', bytes })).toMatchObject({ size: bytes.length });
  expect(await h.events(tenant.id, 'file.stored')).toHaveLength(1);
});

test('a raw mail is kept as it arrived', async () => {
  const { agent } = await people();
  const bytes = Buffer.from([0x46, 0x72, 0x6f, 0x6d, 0x3a, 0x20, 0, 1, 2]);
  const info = await aFile(agent.ctx, { purpose: 'mail', filename: 'message.eml', contentType: 'text/html', bytes });
  expect(info.contentType).toBe('message/rfc822');
  expect(downloadOf({ info, bytes }).contentType).toBe('application/octet-stream');
});

test('a file is claimed once, by its uploader, all or none', async () => {
  const { customer, agent } = await people();
  const [one, two] = [await aFile(customer.ctx), await aFile(customer.ctx, { filename: 'deux.pdf' })];
  await expect(claimFiles(agent.ctx, [one.id], owner())).rejects.toMatchObject({ code: 'files.not_found' });
  const unknown = uuidv7(h.clock.now());
  await expect(claimFiles(customer.ctx, [one.id, unknown], owner())).rejects.toMatchObject({
    code: 'files.not_found',
    status: 404,
  });
  await claimFiles(customer.ctx, [one.id, two.id, one.id], owner());
  await expect(claimFiles(customer.ctx, [one.id], owner())).rejects.toMatchObject({ code: 'files.not_found' });
  const eleven = Array.from({ length: 11 }, () => uuidv7(h.clock.now()));
  await expect(claimFiles(customer.ctx, eleven, owner())).rejects.toMatchObject({ code: 'files.too_many' });
});

test('twenty claims of one file at once: one wins', async () => {
  const { customer } = await people();
  const file = await aFile(customer.ctx);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, () => claimFiles(customer.ctx, [file.id], owner())),
  );
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
});

test('another tenant finds neither the file nor its bytes', async () => {
  const { customer } = await people();
  const stranger = await people();
  const file = await aFile(customer.ctx);
  expect(await filesByIds(stranger.agent.ctx, [file.id])).toEqual([]);
  await expect(readFile(stranger.agent.ctx, file.id)).rejects.toMatchObject({ code: 'files.not_found' });
  await expect(claimFiles(stranger.customer.ctx, [file.id], owner())).rejects.toMatchObject({
    code: 'files.not_found',
  });
});

test('bytes that are gone or changed are never served', async () => {
  const { tenant, customer } = await people();
  const file = await aFile(customer.ctx);
  const key = await objectOf(tenant.id, file.id);
  await store.delete(key);
  await expect(readFile(customer.ctx, file.id)).rejects.toMatchObject({ code: 'files.damaged', status: 503 });
  await store.put(key, Buffer.from('autre chose'));
  await expect(readFile(customer.ctx, file.id)).rejects.toMatchObject({ code: 'files.damaged' });
});

test('what nobody claimed goes after a day, with its bytes; the same bytes of another file stay', async () => {
  const { tenant, customer } = await people();
  const abandoned = await aFile(customer.ctx, { filename: 'seul.pdf' });
  const shared = await aFile(customer.ctx, { bytes: pdfBytes('partagé') });
  const claimed = await aFile(customer.ctx, { bytes: pdfBytes('partagé') });
  await claimFiles(customer.ctx, [claimed.id], owner());
  const [abandonedObject, claimedObject] = [
    await objectOf(tenant.id, abandoned.id),
    await objectOf(tenant.id, claimed.id),
  ];
  h.clock.advance(23 * 3600);
  expect(await removeUnclaimed(h.runtime.systemContext(tenant, 'test'))).toBe(0);
  h.clock.advance(2 * 3600);
  const recent = await aFile(customer.ctx, { filename: 'récent.pdf' });
  await h.runtime.systemContext(tenant, 'test').transaction(async (ctx) => {
    await enqueue(ctx, removeUnclaimedJob, {});
  });
  await h.settle();
  const left = await filesByIds(customer.ctx, [abandoned.id, shared.id, claimed.id, recent.id]);
  expect(left.map((file) => file.id)).toEqual([claimed.id, recent.id]);
  expect(await store.has(abandonedObject)).toBe(false);
  expect(await store.has(claimedObject)).toBe(true);
  const removed = await h.events(tenant.id, 'file.removed');
  expect(removed.map((event) => event.subject.id).sort()).toEqual([abandoned.id, shared.id].sort());
});

test('twenty uploads of one file under one id at once are one file with one object', async () => {
  const { tenant, customer } = await people();
  const id = uuidv7(h.clock.now());
  const before = objects.size;
  const all = await Promise.all(Array.from({ length: 20 }, () => aFile(customer.ctx, { id })));
  expect(new Set(all.map((one) => one.id))).toEqual(new Set([id]));
  expect(objects.size - before).toBe(1);
  expect(Buffer.from((await readFile(customer.ctx, id)).bytes).equals(pdfBytes(''))).toBe(true);
  expect(await h.events(tenant.id, 'file.stored')).toHaveLength(1);
  const { rows } = await h.admin.query('select 1 from files.unowned_objects where tenant_id = $1', [tenant.id]);
  expect(rows).toEqual([]);
});

test('a crash after the bytes and before the row leaves nothing for long', async () => {
  const { tenant, customer } = await people();
  const before = new Set(objects.keys());
  put = async () => {
    put = null;
    throw new Error('the machine stopped');
  };
  await expect(aFile(customer.ctx)).rejects.toThrow('the machine stopped');
  const [left] = [...objects.keys()].filter((name) => !before.has(name));
  expect(left).toBeDefined();
  const system = h.runtime.systemContext(tenant, 'test');
  h.clock.advance(59 * 60);
  await removeUnclaimed(system);
  expect(objects.has(left ?? '')).toBe(true);
  h.clock.advance(2 * 60);
  await removeUnclaimed(system);
  expect(objects.has(left ?? '')).toBe(false);
});

test('bytes whose removal has begun are not counted on', async () => {
  const { tenant, customer } = await people();
  put = async () => {
    put = null;
    // The store was so slow that the clean-up took the object for a dead one.
    h.clock.advance(2 * 3600);
    await removeUnclaimed(h.runtime.systemContext(tenant, 'test'));
  };
  await expect(aFile(customer.ctx)).rejects.toMatchObject({ code: 'common.unavailable' });
  put = async () => {
    put = null;
    // It has begun and is not done.
    await h.admin.query('update files.unowned_objects set removal_began_at = now() where tenant_id = $1', [tenant.id]);
  };
  await expect(aFile(customer.ctx)).rejects.toMatchObject({ code: 'common.unavailable' });
  const { rows } = await h.admin.query('select 1 from files.files where tenant_id = $1', [tenant.id]);
  expect(rows).toEqual([]);
});
