import { type CustomerKind } from '@cm/identity';
import { aFile, filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import type { Tenant } from '@cm/kit/ctx';
import { enqueue } from '@cm/kit/jobs';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CustomerState } from './customer.ts';
import { findCustomer } from './customer.queries.ts';
import { decideKyc } from './decide-kyc.ts';
import { expireKycJob } from './expire-kyc.ts';
import { assertMayOrder, customerById } from './find-customers.ts';
import { kycState, type KycState, kycTransitions } from './kyc.ts';
import { kycFile } from './kyc-file.ts';
import { latestVerification, listVerifications, updateVerification } from './kyc.queries.ts';
import { customers } from './module.ts';
import { provideKycDocument } from './provide-kyc-document.ts';
import { readKycDocument } from './read-kyc-document.ts';
import { remindKyc } from './remind-kyc.ts';
import { kycGateSetting, kycValiditySetting } from './settings.ts';
import { startReview } from './start-review.ts';
import { submitKyc } from './submit-kyc.ts';
import { aCustomer, type CustomerPerson, findAllRight } from './testing.ts';
import { updateProfile } from './update-profile.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
    poolSize: 30,
  });
});
afterAll(() => h.close());

const REQUIRED = {
  individual: ['identity_document'],
  company: ['commerce_register', 'nif_card', 'nis_card', 'representative_identity'],
  public_body: ['founding_decree'],
  association: ['association_receipt', 'representative_identity'],
} as const;

async function provide(customer: CustomerPerson, type: string): Promise<string> {
  const { id: fileId } = await aFile(customer.ctx, { purpose: 'kyc', filename: `${type}.pdf` });
  await provideKycDocument(customer.ctx, { customerId: customer.customerId, type, fileId });
  return fileId;
}

async function aReadyCustomer(kind: CustomerKind = 'individual', state: CustomerState = 'pending') {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant, { kind, state });
  for (const type of REQUIRED[kind]) await provide(customer, type);
  const agent = await aStaffMember(h, tenant, ['kyc.read', 'kyc.originals', 'kyc.review']);
  return { tenant, customer, agent };
}

async function fileOf(customer: CustomerPerson) {
  return customer.ctx.transaction(async (ctx) => {
    const row = await findCustomer(ctx.db, ctx.actor, customer.customerId);
    if (!row) throw new Error('the customer does not see itself');
    return kycFile(ctx, row);
  });
}

async function verificationOf(customer: CustomerPerson) {
  const { verification } = await fileOf(customer);
  if (!verification) throw new Error('no verification');
  return verification;
}

async function submitted(kind: CustomerKind = 'individual', state: CustomerState = 'pending') {
  const ready = await aReadyCustomer(kind, state);
  await submitKyc(ready.customer.ctx, ready.customer.customerId);
  return { ...ready, id: (await verificationOf(ready.customer)).id };
}

async function inReview(kind: CustomerKind = 'individual') {
  const all = await submitted(kind);
  await startReview(all.agent.ctx, { id: all.id, assigneeId: all.agent.userId });
  return all;
}

async function approve(agent: Person, id: string): Promise<void> {
  await findAllRight(agent.ctx, id);
  await decideKyc(agent.ctx, id, { decision: 'approve' });
}

test('from the first document to the approval, which makes a pending customer active', async () => {
  const { tenant, customer, agent, id } = await inReview();
  await approve(agent, id);
  expect(await customerById(agent.ctx, customer.customerId)).toMatchObject({ state: 'active' });
  const file = await fileOf(customer);
  expect(file.verification).toMatchObject({ state: 'approved', expiresOn: '2028-03-01', decidedBy: agent.userId });
  expect(file.documents.map(({ type, state }) => [type, state])).toEqual([
    ['identity_document', 'verified'],
    ['proof_of_address', 'missing'],
  ]);
  const names = (await h.events(tenant.id)).map((event) => event.name).filter((name) => name.startsWith('kyc.'));
  expect(names).toEqual([
    'kyc.document_provided',
    'kyc.submitted',
    'kyc.review_started',
    'kyc.item_checked',
    'kyc.item_checked',
    'kyc.approved',
  ]);
  const last = (await h.events(tenant.id, 'customer.state_changed')).at(-1);
  expect(last).toMatchObject({ actor: `staff:${agent.userId}`, payload: { to: 'active', reason: 'kyc_approved' } });
});

test('an approval does not lift a suspension', async () => {
  const { customer, agent, id } = await submitted('individual', 'suspended');
  await startReview(agent.ctx, { id, assigneeId: agent.userId });
  await approve(agent, id);
  expect(await customerById(agent.ctx, customer.customerId)).toMatchObject({ state: 'suspended' });
});

test('a company without its numbers or documents is told each of them, and stays in draft', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant, { kind: 'company', rc: null, nif: null, nis: null });
  await provide(customer, 'nif_card');
  const pointers = [
    '/body/rc',
    '/body/nif',
    '/body/nis',
    '/body/documents/commerce_register',
    '/body/documents/nis_card',
    '/body/documents/representative_identity',
  ];
  await expect(submitKyc(customer.ctx, customer.customerId)).rejects.toMatchObject({
    code: 'common.invalid',
    errors: pointers.map((pointer) => ({ pointer, code: 'required' })),
  });
  const file = await fileOf(customer);
  expect(file.missing).toEqual(pointers);
  expect(file.verification?.state).toBe('draft');
  expect(await h.events(tenant.id, 'kyc.submitted')).toHaveLength(0);
});

test('fifty identical submissions at once are one', async () => {
  const { tenant, customer } = await aReadyCustomer();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 50 }, () => submitKyc(customer.ctx, customer.customerId)),
  );
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  expect(refusals).toHaveLength(49);
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'customers.kyc_wrong_state' });
  expect(await h.events(tenant.id, 'kyc.submitted')).toHaveLength(1);
  const rows = await customer.ctx.transaction((ctx) => listVerifications(ctx.db, customer.customerId));
  expect(rows).toHaveLength(1);
});

test('twenty first documents at once share one draft', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant, { kind: 'company', state: 'pending' });
  const uploads = await Promise.all(
    Array.from({ length: 20 }, (_, index) => aFile(customer.ctx, { purpose: 'kyc', filename: `${index}.pdf` })),
  );
  await Promise.all(
    uploads.map((file) =>
      provideKycDocument(customer.ctx, { customerId: customer.customerId, type: 'nif_card', fileId: file.id }),
    ),
  );
  const rows = await customer.ctx.transaction((ctx) => listVerifications(ctx.db, customer.customerId));
  expect(rows).toHaveLength(1);
  expect(await h.events(tenant.id, 'kyc.document_provided')).toHaveLength(20);
});

test('two reviewers decide at once: one decision stands', async () => {
  const { tenant, customer, agent, id } = await inReview();
  await findAllRight(agent.ctx, id);
  const outcomes = await Promise.allSettled([
    decideKyc(agent.ctx, id, { decision: 'approve' }),
    decideKyc(agent.ctx, id, { decision: 'reject', reason: 'illisible', documents: [] }),
  ]);
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  const decisions = (await h.events(tenant.id)).filter((e) => e.name === 'kyc.approved' || e.name === 'kyc.rejected');
  expect(decisions).toHaveLength(1);
  expect((await verificationOf(customer)).state).toBe(decisions[0]?.name.replace('kyc.', ''));
});

/** What each move is in the code; a draft is not even seen by the staff. */
const MOVES: Partial<Record<KycState, (customer: CustomerPerson, agent: Person, id: string) => Promise<void>>> = {
  submitted: (customer) => submitKyc(customer.ctx, customer.customerId),
  in_review: (_customer, agent, id) => startReview(agent.ctx, { id, assigneeId: agent.userId }),
  approved: async (_customer, agent, id) => {
    // Outside a review there is nothing to find: the decision itself is to be refused.
    await findAllRight(agent.ctx, id).catch(() => undefined);
    await decideKyc(agent.ctx, id, { decision: 'approve' });
  },
  rejected: (_customer, agent, id) =>
    decideKyc(agent.ctx, id, { decision: 'reject', reason: 'non conforme', documents: [] }),
};
const PAIRS = kycState.options
  .flatMap((from) => (Object.keys(MOVES) as KycState[]).map((to) => [from, to] as const))
  .filter(
    // A submission after a refusal or an expiry opens a new verification, a second assignment changes hands: see below.
    ([from, to]) =>
      !(to === 'submitted' && (from === 'rejected' || from === 'expired')) && !(from === 'in_review' && to === from),
  );
test.each(PAIRS)('in the database too: %s → %s', async (from, to) => {
  const { tenant, customer, agent } = await aReadyCustomer();
  const { id } = await verificationOf(customer);
  const facts = { state: from, reason: from === 'rejected' ? 'x' : null };
  await h.runtime.systemContext(tenant, 'test').transaction((ctx) => updateVerification(ctx.db, id, facts));
  const outcome = await MOVES[to]?.(customer, agent, id).then(
    () => 'moved',
    (error: { code: string }) => error.code,
  );
  const refusal = from === 'draft' ? 'customers.kyc_not_found' : 'customers.kyc_wrong_state';
  expect(outcome).toBe(kycTransitions[from].includes(to) ? 'moved' : refusal);
  expect((await verificationOf(customer)).state).toBe(kycTransitions[from].includes(to) ? to : from);
});

test('a refused verification comes back as a new one that keeps the good documents', async () => {
  const { tenant, customer, agent, id } = await inReview('company');
  await expect(
    decideKyc(agent.ctx, id, { decision: 'reject', reason: 'x', documents: [{ type: 'nope', reason: 'x' }] }),
  ).rejects.toMatchObject({ errors: [{ pointer: '/body/documents/0/type', code: 'unknown' }] });
  await decideKyc(agent.ctx, id, {
    decision: 'reject',
    reason: 'La carte NIF est illisible.',
    documents: [{ type: 'nif_card', reason: 'illisible' }],
  });
  const refused = await fileOf(customer);
  expect(refused.verification).toMatchObject({ state: 'rejected', reason: 'La carte NIF est illisible.' });
  expect(refused.missing).toEqual(['/body/documents/nif_card']);
  await expect(submitKyc(customer.ctx, customer.customerId)).rejects.toMatchObject({
    errors: [{ pointer: '/body/documents/nif_card' }],
  });
  await provide(customer, 'nif_card');
  await submitKyc(customer.ctx, customer.customerId);
  const again = await verificationOf(customer);
  expect(again.id).not.toBe(id);
  expect(again.state).toBe('submitted');
  const rows = await customer.ctx.transaction((ctx) => listVerifications(ctx.db, customer.customerId));
  expect(rows.map((row) => row.state)).toEqual(['submitted', 'rejected']);
  expect(await h.events(tenant.id, 'kyc.rejected')).toHaveLength(1);
});

test('once handed in, nothing is exchanged: neither documents nor what they prove', async () => {
  const { tenant, customer, agent, id } = await submitted('company');
  const { id: fileId } = await aFile(customer.ctx, { purpose: 'kyc', filename: 'autre.pdf' });
  await expect(
    provideKycDocument(customer.ctx, { customerId: customer.customerId, type: 'nif_card', fileId }),
  ).rejects.toMatchObject({ code: 'customers.kyc_wrong_state', params: { from: 'submitted', to: 'draft' } });
  const version = await versionOf(tenant, customer.customerId);
  const change = { id: customer.customerId, version, nif: '001616101234567' };
  await expect(updateProfile(customer.ctx, change)).rejects.toMatchObject({
    code: 'customers.identity_locked',
    params: { field: 'nif', state: 'submitted' },
  });
  await updateProfile(customer.ctx, { id: customer.customerId, version, commune: 'Hydra' });
  await startReview(agent.ctx, { id, assigneeId: agent.userId });
  await decideKyc(agent.ctx, id, { decision: 'reject', reason: 'NIF', documents: [] });
  await updateProfile(customer.ctx, { ...change, version: await versionOf(tenant, customer.customerId) });
});

async function versionOf(tenant: Tenant, id: string): Promise<number> {
  const row = await h.runtime.systemContext(tenant, 'test').transaction((ctx) => findCustomer(ctx.db, ctx.actor, id));
  return row?.version ?? 0;
}

test('only the files that the person uploaded, unclaimed and of this tenant, can be handed in', async () => {
  const tenant = await aTenant(h);
  const [one, two] = [await aCustomer(h, tenant), await aCustomer(h, tenant)];
  const elsewhere = await aCustomer(h, await aTenant(h));
  const forged = [
    await aFile(two.ctx, { purpose: 'kyc' }),
    await aFile(elsewhere.ctx, { purpose: 'kyc' }),
    // Not checked as an identity document.
    await aFile(one.ctx, { purpose: 'ticket' }),
    { id: '01890000-0000-7000-8000-000000000000' },
  ];
  for (const { id: fileId } of forged) {
    await expect(
      provideKycDocument(one.ctx, { customerId: one.customerId, type: 'nif_card', fileId }),
    ).rejects.toMatchObject({ code: 'files.not_found', status: 404 });
  }
  const { id: fileId } = await aFile(one.ctx, { purpose: 'kyc' });
  await expect(
    provideKycDocument(one.ctx, { customerId: two.customerId, type: 'nif_card', fileId }),
  ).rejects.toMatchObject({ code: 'customers.not_found' });
  await expect(
    provideKycDocument(one.ctx, { customerId: one.customerId, type: 'founding_decree', fileId }),
  ).rejects.toMatchObject({ code: 'customers.kyc_unknown_document', status: 404 });
  expect(await one.ctx.transaction((ctx) => latestVerification(ctx.db, one.customerId))).toBeUndefined();
});

test('every reading of a document leaves a trace that the customer does not see', async () => {
  const { tenant, customer, agent, id } = await submitted();
  const download = await readKycDocument(agent.ctx, id, 'identity_document');
  expect(download).toMatchObject({ filename: 'identity_document.pdf', contentType: 'application/pdf' });
  const [read] = await h.events(tenant.id, 'kyc.document_read');
  expect(read).toMatchObject({
    actor: `staff:${agent.userId}`,
    customerId: customer.customerId,
    visibleToCustomer: false,
    payload: { verificationId: id, type: 'identity_document' },
  });
  const stranger = await aStaffMember(h, await aTenant(h), ['kyc.read', 'kyc.originals']);
  const neighbour = await aCustomer(h, tenant);
  for (const other of [stranger, neighbour]) {
    await expect(readKycDocument(other.ctx, id, 'identity_document')).rejects.toMatchObject({
      code: 'customers.document_not_found',
      status: 404,
    });
  }
  expect(await h.events(tenant.id, 'kyc.document_read')).toHaveLength(1);
});

test('a draft is not the staff’s to read', async () => {
  const { customer, agent } = await aReadyCustomer();
  const { id } = await verificationOf(customer);
  await expect(readKycDocument(agent.ctx, id, 'identity_document')).rejects.toMatchObject({ status: 404 });
  expect(await readKycDocument(customer.ctx, id, 'identity_document')).toMatchObject({
    filename: 'identity_document.pdf',
  });
});

test('a review changes hands among the staff of the tenant only', async () => {
  const { tenant, customer, agent, id } = await inReview();
  const colleague = await aStaffMember(h, tenant, ['kyc.review']);
  const stranger = await aStaffMember(h, await aTenant(h), ['kyc.review']);
  await startReview(agent.ctx, { id, assigneeId: colleague.userId });
  for (const assigneeId of [stranger.userId, customer.userId]) {
    await expect(startReview(agent.ctx, { id, assigneeId })).rejects.toMatchObject({
      errors: [{ pointer: '/body/assigneeId', code: 'unknown' }],
    });
  }
  const events = await h.events(tenant.id, 'kyc.review_started');
  expect(events.map((event) => event.payload)).toMatchObject([
    { assigneeId: agent.userId, previousAssigneeId: null },
    { assigneeId: colleague.userId, previousAssigneeId: agent.userId },
  ]);
});

test('an approval ends after its last day, closes the gate, and is renewed by a new verification', async () => {
  const { tenant, customer, agent, id } = await inReview();
  const system = h.runtime.systemContext(tenant, 'test');
  await system.transaction(async (ctx) => {
    await writeSetting(ctx, kycGateSetting, 'approval');
    await writeSetting(ctx, kycValiditySetting, 10);
  });
  await approve(agent, id);
  await assertMayOrder(customer.ctx, customer.customerId);
  // Its mail has just said when it ends: a reminder of thirty days would come with it.
  expect(await remindKyc(system)).toBe(0);
  const sweep = async () => {
    await system.transaction((ctx) => enqueue(ctx, expireKycJob, {}));
    await h.settle();
    return (await verificationOf(customer)).state;
  };
  h.clock.advance(10 * 86_400);
  expect(await sweep()).toBe('approved');
  expect(await remindKyc(system)).toBe(1);
  h.clock.advance(86_400);
  expect(await sweep()).toBe('expired');
  expect(await sweep()).toBe('expired');
  expect(await h.events(tenant.id, 'kyc.expired')).toHaveLength(1);
  await expect(assertMayOrder(customer.ctx, customer.customerId)).rejects.toMatchObject({
    code: 'customers.kyc_required',
  });
  await submitKyc(customer.ctx, customer.customerId);
  expect(await verificationOf(customer)).toMatchObject({ state: 'submitted' });
});

test.each<[number, string | null]>([
  [0, null],
  [1, '2026-03-03'],
  [365, '2027-03-02'],
])('approvals for %i days end on %s', async (days, expiresOn) => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  const { tenant, customer, agent, id } = await inReview();
  await h.runtime.systemContext(tenant, 'test').transaction((ctx) => writeSetting(ctx, kycValiditySetting, days));
  await approve(agent, id);
  expect(await verificationOf(customer)).toMatchObject({ state: 'approved', expiresOn });
  const [told] = await h.events(tenant.id, 'kyc.approved');
  expect(told).toMatchObject({ customerId: customer.customerId, payload: { verificationId: id, expiresOn } });
});
