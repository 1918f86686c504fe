import { aCustomerUser, aTenant, signedIn, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { claimFiles } from './claim-files.ts';
import { createClamdScanner } from './clamd-scanner.ts';
import type { FileScanner } from './file-scanner.ts';
import { noScanner } from './file-scanner.ts';
import { createMemoryFileStore } from './memory-file-store.ts';
import { files } from './module.ts';
import { filesByIds, readFile } from './read-file.ts';
import { scanWaiting, scanWaitingJob } from './scan-file.ts';
import { aFile, pdfBytes } from './testing.ts';
import { eicar } from './testing/clamd.ts';
import { type ScriptedClamd, startScriptedClamd } from './testing/scripted-clamd.ts';

let h: Harness;
let clamd: ScriptedClamd;
/** The scanner that the operator has at this moment. */
let current: FileScanner;
beforeAll(async () => {
  clamd = await startScriptedClamd((bytes) => bytes.includes(eicar()));
  const fileScanner: FileScanner = {
    get isConfigured() {
      return current.isConfigured;
    },
    scan: (bytes) => current.scan(bytes),
  };
  h = await startHarness({
    modules: [identity, files],
    gatekeeper: testGatekeeper,
    ports: { files: createMemoryFileStore(), fileScanner },
  });
  current = createClamdScanner({ at: clamd.at, seconds: 5 });
});
afterAll(async () => {
  await h.close();
  await clamd.close();
});
afterEach(() => {
  current = createClamdScanner({ at: clamd.at, seconds: 5 });
  clamd.behaviour = 'verdict';
});

async function aPerson() {
  const tenant = await aTenant(h);
  const { userId } = await aCustomerUser(h, tenant);
  const { ctx } = await signedIn(h, tenant, userId, 'customer', [], {});
  return { tenant, userId, ctx, system: h.runtime.systemContext(tenant, 'test') };
}
const infected = (): Buffer => Buffer.concat([pdfBytes('virus'), eicar()]);
const owner = () => ({ type: 'ticket', id: uuidv7(h.clock.now()) });

test('a file is not opened before the scanner has said that it is clean', async () => {
  const { ctx } = await aPerson();
  const file = await aFile(ctx);
  expect(file.scan).toBe('scanning');
  await expect(readFile(ctx, file.id)).rejects.toMatchObject({ code: 'files.being_checked', status: 409 });
  await h.settle();
  expect(await filesByIds(ctx, [file.id])).toMatchObject([{ scan: 'clean' }]);
  expect(Buffer.from((await readFile(ctx, file.id)).bytes)).toEqual(pdfBytes(''));
  // What was scanned is the file, not what the store holds of it.
  expect(clamd.streams.at(-1)).toEqual(pdfBytes(''));
});

test('a virus is never opened, becomes nobody’s, and is told with who sent it and what it is', async () => {
  const { ctx, tenant, userId } = await aPerson();
  const file = await aFile(ctx, { bytes: infected() });
  await h.settle();
  await expect(readFile(ctx, file.id)).rejects.toMatchObject({ code: 'files.infected', status: 409 });
  await expect(claimFiles(ctx, [file.id], owner())).rejects.toMatchObject({ code: 'files.infected' });
  const [event, ...more] = await h.events(tenant.id, 'file.infected');
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    payload: { fileId: file.id, finding: 'Test.Virus', userId, owner: null, filename: 'document.pdf' },
  });
  // The same upload again is the same file, with what is known of it.
  expect(await aFile(ctx, { id: file.id, bytes: infected() })).toMatchObject({ scan: 'infected' });
});

test('a virus in a file that was claimed meanwhile is told with its owner', async () => {
  const { ctx, tenant } = await aPerson();
  const file = await aFile(ctx, { bytes: infected() });
  const mine = owner();
  await claimFiles(ctx, [file.id], mine);
  await h.settle();
  expect(await h.events(tenant.id, 'file.infected')).toMatchObject([{ payload: { owner: mine } }]);
  await expect(readFile(ctx, file.id)).rejects.toMatchObject({ code: 'files.infected' });
});

test.each(['cut', 'closes', 'garbage', 'endless', 'limit'] as const)(
  'F2: while the scanner is at fault (%s) nothing is opened; when it is back, the verdict comes by itself',
  async (behaviour) => {
    const { ctx, tenant } = await aPerson();
    clamd.behaviour = behaviour;
    const large = Buffer.concat([pdfBytes('grand'), Buffer.alloc(300_000, 0x20)]);
    const [good, bad] = [
      await aFile(ctx, { bytes: large }),
      await aFile(ctx, { bytes: Buffer.concat([large, eicar()]) }),
    ];
    await h.settle();
    expect(await filesByIds(ctx, [good.id, bad.id])).toMatchObject([{ scan: 'failed' }, { scan: 'failed' }]);
    for (const { id } of [good, bad])
      await expect(readFile(ctx, id)).rejects.toMatchObject({ code: 'files.being_checked' });
    clamd.behaviour = 'verdict';
    await h.hurry();
    await h.settle();
    expect(await filesByIds(ctx, [good.id, bad.id])).toMatchObject([{ scan: 'clean' }, { scan: 'infected' }]);
    expect(await h.events(tenant.id, 'file.infected')).toHaveLength(1);
  },
);

test('F2: a scanner that was away for longer than the tries catches up with what waits', async () => {
  const { ctx, system } = await aPerson();
  const closed = await startScriptedClamd(() => false);
  await closed.close();
  current = createClamdScanner({ at: closed.at });
  const file = await aFile(ctx);
  for (let tries = 0; tries < 12; tries += 1) {
    await h.settle();
    await h.hurry();
  }
  expect(await filesByIds(ctx, [file.id])).toMatchObject([{ scan: 'failed' }]);
  current = createClamdScanner({ at: clamd.at });
  await system.transaction((tx) => enqueue(tx, scanWaitingJob, {}));
  await h.settle();
  expect(await filesByIds(ctx, [file.id])).toMatchObject([{ scan: 'clean' }]);
  expect(await scanWaiting(system)).toBe(0);
});

test('without a scanner a file is told to be unscanned and is opened; with one it waits for its verdict', async () => {
  const { ctx } = await aPerson();
  current = noScanner;
  const [good, bad] = [await aFile(ctx), await aFile(ctx, { bytes: infected() })];
  expect([good.scan, bad.scan]).toEqual(['unscanned', 'unscanned']);
  await h.settle();
  expect((await readFile(ctx, good.id)).info.scan).toBe('unscanned');
  current = createClamdScanner({ at: clamd.at });
  await expect(readFile(ctx, good.id)).rejects.toMatchObject({ code: 'files.being_checked' });
  await expect(readFile(ctx, bad.id)).rejects.toMatchObject({ code: 'files.being_checked' });
  // Asking for it is enough.
  await h.settle();
  expect((await readFile(ctx, good.id)).info.scan).toBe('clean');
  await expect(readFile(ctx, bad.id)).rejects.toMatchObject({ code: 'files.infected' });
});

test('a first verdict stands: what was infected stays so', async () => {
  const { ctx, system, tenant } = await aPerson();
  const file = await aFile(ctx, { bytes: infected() });
  await h.settle();
  current = { isConfigured: true, scan: async () => ({ isClean: true }) };
  expect(await scanWaiting(system)).toBe(0);
  await h.settle();
  expect(await filesByIds(ctx, [file.id])).toMatchObject([{ scan: 'infected' }]);
  expect(await h.events(tenant.id, 'file.infected')).toHaveLength(1);
});

test('of two scans at once the first verdict stands', async () => {
  const { ctx, tenant } = await aPerson();
  let id = '';
  current = {
    isConfigured: true,
    scan: async () => {
      await h.admin.query(`update files.files set scan = 'infected', scan_finding = 'Autre.Virus' where id = $1`, [id]);
      return { isClean: true };
    },
  };
  ({ id } = await aFile(ctx));
  await h.settle();
  expect(await filesByIds(ctx, [id])).toMatchObject([{ scan: 'infected' }]);
  expect(await h.events(tenant.id, 'file.infected')).toEqual([]);
});

test('what we make ourselves needs no scanner', async () => {
  const { ctx } = await aPerson();
  const made = await aFile(ctx, { purpose: 'document' });
  expect(made.scan).toBe('exempt');
  expect((await readFile(ctx, made.id)).info.id).toBe(made.id);
});
