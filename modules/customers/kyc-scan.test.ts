import { mkdtemp, readdir, readFile as readBytes, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalFileStore } from '@cm/files';
import { files } from '@cm/files/module';
import { aFile, createClamdScanner, eicar, pdfBytes, type ScriptedClamd, startScriptedClamd } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkKycItem } from './check-kyc-item.ts';
import { decideKyc } from './decide-kyc.ts';
import { findCustomer } from './customer.queries.ts';
import { kycFile } from './kyc-file.ts';
import { latestVerification } from './kyc.queries.ts';
import { customers } from './module.ts';
import { provideKycDocument } from './provide-kyc-document.ts';
import { readKycDocument } from './read-kyc-document.ts';
import { startReview } from './start-review.ts';
import { submitKyc } from './submit-kyc.ts';
import { aCustomer, type CustomerPerson, findAllRight } from './testing.ts';

const TYPE = 'identity_document';
let folder = '';
let h: Harness;
let clamd: ScriptedClamd;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cm-kyc-'));
  clamd = await startScriptedClamd((bytes) => bytes.includes(eicar()));
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: { files: createLocalFileStore(folder), fileScanner: createClamdScanner({ at: clamd.at, seconds: 5 }) },
  });
});
afterAll(async () => {
  await h.close();
  await clamd.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  clamd.behaviour = 'verdict';
});

async function aPerson() {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant, { kind: 'individual', state: 'pending', locale: 'fr' });
  const agent = await aStaffMember(h, tenant, ['kyc.read', 'kyc.originals', 'kyc.review']);
  return { tenant, customer, agent };
}

async function provide({ ctx, customerId }: CustomerPerson, bytes: Buffer): Promise<void> {
  const { id: fileId } = await aFile(ctx, { purpose: 'kyc', filename: 'carte.pdf', bytes });
  await provideKycDocument(ctx, { customerId, type: TYPE, fileId });
}

const documentOf = ({ ctx, customerId }: CustomerPerson) =>
  ctx.transaction(async (tx) => {
    const row = await findCustomer(tx.db, tx.actor, customerId);
    if (!row) throw new Error('no customer');
    return (await kycFile(tx, row)).documents.find(({ type }) => type === TYPE);
  });

async function submitted(customer: CustomerPerson): Promise<string> {
  await submitKyc(customer.ctx, customer.customerId);
  const verification = await customer.ctx.transaction((tx) => latestVerification(tx.db, customer.customerId));
  return verification?.id ?? '';
}

test('a document with a virus is refused in the customer’s words, opened by nobody, and does not count', async () => {
  const { tenant, customer } = await aPerson();
  await provide(customer, Buffer.concat([pdfBytes('virus'), eicar()]));
  await h.settle();
  expect(await documentOf(customer)).toMatchObject({
    state: 'rejected',
    reason: 'L’antivirus a refusé ce fichier. Vérifiez votre appareil, puis envoyez un autre fichier.',
    file: { scan: 'infected' },
  });
  expect(await h.events(tenant.id, 'kyc.document_refused')).toMatchObject([
    { visibleToCustomer: true, customerId: customer.customerId, payload: { type: TYPE, finding: 'Test.Virus' } },
  ]);
  await expect(submitKyc(customer.ctx, customer.customerId)).rejects.toMatchObject({
    code: 'common.invalid',
    errors: [{ pointer: `/body/documents/${TYPE}` }],
  });
  // Also when it is handed in before the refusal of the document has been written.
  await h.admin.query(`update customers.kyc_documents set state = 'provided', reason = null where tenant_id = $1`, [
    tenant.id,
  ]);
  await expect(submitKyc(customer.ctx, customer.customerId)).rejects.toMatchObject({ code: 'common.invalid' });
  const verification = await customer.ctx.transaction((tx) => latestVerification(tx.db, customer.customerId));
  await expect(readKycDocument(customer.ctx, verification?.id ?? '', TYPE)).rejects.toMatchObject({
    code: 'files.infected',
  });
  // Another file in its place is looked at anew.
  await provide(customer, pdfBytes('propre'));
  await h.settle();
  expect(await documentOf(customer)).toMatchObject({ state: 'provided', reason: null, file: { scan: 'clean' } });
  await submitted(customer);
});

test('a virus that is found after the document was replaced changes nothing of the new one', async () => {
  const { tenant, customer } = await aPerson();
  await provide(customer, Buffer.concat([pdfBytes('ancien'), eicar()]));
  await provide(customer, pdfBytes('nouveau'));
  await h.settle();
  expect(await documentOf(customer)).toMatchObject({ state: 'provided', file: { scan: 'clean' } });
  expect(await h.events(tenant.id, 'file.infected')).toHaveLength(1);
  expect(await h.events(tenant.id, 'kyc.document_refused')).toEqual([]);
});

test('nobody approves what the scanner has not passed', async () => {
  const { customer, agent } = await aPerson();
  clamd.behaviour = 'closes';
  await provide(customer, pdfBytes('sans verdict'));
  const id = await submitted(customer);
  await startReview(agent.ctx, { id, assigneeId: agent.userId });
  await expect(decideKyc(agent.ctx, id, { decision: 'approve' })).rejects.toMatchObject({
    code: 'customers.kyc_unchecked',
    status: 409,
  });
  const right = { id, kind: 'document', subject: TYPE, verdict: 'right', reason: null } as const;
  await expect(checkKycItem(agent.ctx, right)).rejects.toMatchObject({ code: 'customers.kyc_unchecked' });
  await expect(readKycDocument(agent.ctx, id, TYPE)).rejects.toMatchObject({ code: 'files.being_checked' });
  await h.settle();
  await expect(decideKyc(agent.ctx, id, { decision: 'approve' })).rejects.toMatchObject({
    code: 'customers.kyc_unchecked',
  });
  clamd.behaviour = 'verdict';
  await h.hurry();
  await h.settle();
  await findAllRight(agent.ctx, id);
  await decideKyc(agent.ctx, id, { decision: 'approve' });
});

test('F4: what an identity document says is nowhere in clear: not in the database, its jobs or the folder of files', async () => {
  const { customer, agent } = await aPerson();
  const canary = 'CANARI-109876543210987654';
  await provide(customer, pdfBytes(canary));
  await h.settle();
  const id = await submitted(customer);
  await startReview(agent.ctx, { id, assigneeId: agent.userId });
  const read = await readKycDocument(agent.ctx, id, TYPE);
  expect(Buffer.from(read.body as Uint8Array).includes(canary)).toBe(true);
  await findAllRight(agent.ctx, id);
  await decideKyc(agent.ctx, id, { decision: 'approve' });
  await h.settle();
  const needles = [canary, Buffer.from(canary).toString('base64').slice(2, -4), Buffer.from(canary).toString('hex')];
  const { rows: tables } = await h.admin.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const { rows } = await h.admin.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
    for (const { row } of rows) expect(needles.filter((needle) => row.includes(needle))).toEqual([]);
  }
  const stored = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(stored.length).toBeGreaterThan(0);
  for (const { parentPath, name } of stored)
    expect((await readBytes(join(parentPath, name))).includes(canary)).toBe(false);
});
