import { files } from '@cm/files/module';
import { aFile, filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { decideKyc } from './decide-kyc.ts';
import { customers } from './module.ts';
import { provideKycDocument } from './provide-kyc-document.ts';
import { startReview } from './start-review.ts';
import { submitKyc } from './submit-kyc.ts';
import { aCustomer, type CustomerPerson, findAllRight } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let customer: CustomerPerson;
let agent: Person;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  customer = await aCustomer(h, tenant, { kind: 'individual', state: 'pending' });
  agent = await aStaffMember(h, tenant, ['kyc.read', 'kyc.review']);
});

async function provide(type: string): Promise<void> {
  const { id: fileId } = await aFile(customer.ctx, { purpose: 'kyc', filename: `${type}.pdf` });
  await provideKycDocument(customer.ctx, { customerId: customer.customerId, type, fileId });
}

interface Stored {
  readonly id: string;
  readonly state: string;
  readonly by: string | null;
  readonly submitted: Date | null;
  readonly began: Date | null;
  readonly assignee: string | null;
  readonly decided: string | null;
  readonly reason: string | null;
}
async function stored(): Promise<Stored> {
  const { rows } = await h.admin.query<Stored>(
    `select id, state, submitted_by as by, submitted_at as submitted, review_started_at as began, assignee_id as assignee,
       decided_by as decided, reason from customers.kyc_verifications where customer_id = $1 order by attempt desc limit 1`,
    [customer.customerId],
  );
  if (!rows[0]) throw new Error('no verification');
  return rows[0];
}
async function submitted(): Promise<string> {
  await provide('identity_document');
  await submitKyc(customer.ctx, customer.customerId);
  return (await stored()).id;
}

test('handed in by a person of the customer, or by the staff for them', async () => {
  await submitted();
  expect(await stored()).toMatchObject({ state: 'submitted', by: customer.userId, submitted: h.clock.now() });
  const [told] = await h.events(tenant.id, 'kyc.submitted');
  expect(told).toMatchObject({
    customerId: customer.customerId,
    payload: { customerId: customer.customerId, number: 'C-000001', documents: ['identity_document'] },
  });
  await expect(submitKyc(customer.ctx, customer.customerId)).rejects.toMatchObject({
    code: 'customers.kyc_wrong_state',
  });
  const other = await aCustomer(h, tenant, { kind: 'individual', state: 'pending' });
  customer = other;
  await provide('identity_document');
  await submitKyc(h.runtime.systemContext(tenant, 'test'), other.customerId);
  expect(await stored()).toMatchObject({ state: 'submitted', by: null });
});

test.each(['closed', 'anonymised'] as const)('a %s customer hands in nothing', async (state) => {
  const gone = await aCustomer(h, tenant, { kind: 'individual', state });
  const system = h.runtime.systemContext(tenant, 'test');
  await expect(submitKyc(system, gone.customerId)).rejects.toMatchObject({ code: 'customers.not_found' });
  await expect(submitKyc(system, '019b76da-a800-7bb2-a5a6-a027efd43dc3')).rejects.toMatchObject({ status: 404 });
});

test('a review begins once, keeps its beginning when it changes hands, and is told once for each hand', async () => {
  const id = await submitted();
  await startReview(agent.ctx, { id, assigneeId: agent.userId });
  const began = h.clock.now();
  h.clock.advance(3600);
  await startReview(agent.ctx, { id, assigneeId: agent.userId });
  const colleague = await aStaffMember(h, tenant, ['kyc.review']);
  await startReview(agent.ctx, { id, assigneeId: colleague.userId });
  expect(await stored()).toMatchObject({ state: 'in_review', began, assignee: colleague.userId });
  expect((await h.events(tenant.id, 'kyc.review_started')).map(({ payload }) => payload)).toMatchObject([
    {
      verificationId: id,
      customerId: customer.customerId,
      number: 'C-000001',
      assigneeId: agent.userId,
      previousAssigneeId: null,
    },
    { assigneeId: colleague.userId, previousAssigneeId: agent.userId },
  ]);
});

test('a draft, an unknown one and a decided one are not reviewed', async () => {
  await provide('identity_document');
  const draft = (await stored()).id;
  const review = (id: string) => expect(startReview(agent.ctx, { id, assigneeId: agent.userId })).rejects;
  await review(draft).toMatchObject({ code: 'customers.kyc_not_found' });
  await review('019b76da-a800-7bb2-a5a6-a027efd43dc3').toMatchObject({ code: 'customers.kyc_not_found' });
  const decide = (id: string) => expect(decideKyc(agent.ctx, id, { decision: 'approve' })).rejects;
  await decide(draft).toMatchObject({ code: 'customers.kyc_not_found' });
  await submitKyc(customer.ctx, customer.customerId);
  await decide(draft).toMatchObject({ code: 'customers.kyc_wrong_state' });
  await startReview(agent.ctx, { id: draft, assigneeId: agent.userId });
  await findAllRight(agent.ctx, draft);
  await decideKyc(agent.ctx, draft, { decision: 'approve' });
  await review(draft).toMatchObject({ code: 'customers.kyc_wrong_state' });
  await decide(draft).toMatchObject({ code: 'customers.kyc_wrong_state' });
});

test('a refusal says why, names the documents at fault, and only these are handed in again', async () => {
  await provide('proof_of_address');
  const id = await submitted();
  await startReview(agent.ctx, { id, assigneeId: agent.userId });
  const reject = (documents: { type: string; reason: string }[]) =>
    decideKyc(agent.ctx, id, { decision: 'reject', reason: 'Illisible', documents });
  await expect(
    reject([
      { type: 'identity_document', reason: 'flou' },
      { type: 'passport', reason: 'x' },
    ]),
  ).rejects.toMatchObject({
    errors: [{ pointer: '/body/documents/1/type', code: 'unknown' }],
  });
  await reject([{ type: 'identity_document', reason: 'flou' }]);
  expect(await stored()).toMatchObject({ state: 'rejected', reason: 'Illisible', decided: agent.userId });
  const [told] = await h.events(tenant.id, 'kyc.rejected');
  expect(told).toMatchObject({ customerId: customer.customerId, payload: { verificationId: id, reason: 'Illisible' } });
  const { rows } = await h.admin.query(
    'select type, state, reason from customers.kyc_documents where verification_id = $1 order by type',
    [id],
  );
  expect(rows).toMatchObject([
    { type: 'identity_document', state: 'rejected', reason: 'flou' },
    { type: 'proof_of_address', state: 'provided', reason: null },
  ]);
});
