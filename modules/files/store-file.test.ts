import { aCustomerUser, aStaffMember, aTenant, signedIn, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimFiles } from './claim-files.ts';
import type { FileStore } from './file-store.ts';
import { createMemoryFileStore } from './memory-file-store.ts';
import { files } from './module.ts';
import { downloadOf, filesByIds, readFile } from './read-file.ts';
import { removeUnclaimed, removeUnclaimedJob } from './remove-unclaimed.ts';
import { storeFile } from './store-file.ts';
import { aFile, pdfBytes } from './testing.ts';

let h: Harness;
let store: FileStore;
beforeAll(async () => {
  store = createMemoryFileStore();
  h = await startHarness({
    modules: [identity, files],
    gatekeeper: testGatekeeper,
    ports: { files: store },
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
  const key = { tenantId: tenant.id, sha256: file.sha256 };
  await store.delete(key);
  await expect(readFile(customer.ctx, file.id)).rejects.toMatchObject({ code: 'files.damaged', status: 503 });
  await store.put(key, Buffer.from('autre chose'));
  await expect(readFile(customer.ctx, file.id)).rejects.toMatchObject({ code: 'files.damaged' });
});

test('what nobody claimed goes after a day, bytes that another file shares stay', async () => {
  const { tenant, customer } = await people();
  const abandoned = await aFile(customer.ctx, { filename: 'seul.pdf' });
  const shared = await aFile(customer.ctx, { bytes: pdfBytes('partagé') });
  const claimed = await aFile(customer.ctx, { bytes: pdfBytes('partagé') });
  await claimFiles(customer.ctx, [claimed.id], owner());
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
  expect(await store.has({ tenantId: tenant.id, sha256: abandoned.sha256 })).toBe(false);
  expect(await store.has({ tenantId: tenant.id, sha256: claimed.sha256 })).toBe(true);
  const removed = await h.events(tenant.id, 'file.removed');
  expect(removed.map((event) => event.subject.id).sort()).toEqual([abandoned.id, shared.id].sort());
});

test('storing a file again while the clean-up removes its old copy never loses the bytes', async () => {
  const { tenant, customer } = await people();
  const system = h.runtime.systemContext(tenant, 'test');
  for (let round = 0; round < 10; round += 1) {
    const bytes = pdfBytes(`course ${round}`);
    await aFile(customer.ctx, { bytes });
    h.clock.advance(25 * 3600);
    const [fresh] = await Promise.all([aFile(customer.ctx, { bytes }), removeUnclaimed(system)]);
    expect(Buffer.from((await readFile(customer.ctx, fresh.id)).bytes).equals(bytes)).toBe(true);
  }
});
