import { files } from '@cm/files/module';
import { aFile, filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkKycItem, type KycFinding } from './check-kyc-item.ts';
import { findCustomer } from './customer.queries.ts';
import { decideKyc } from './decide-kyc.ts';
import { kycItemsOf } from './kyc-checks.ts';
import { kycFile } from './kyc-file.ts';
import { customers } from './module.ts';
import { provideKycDocument } from './provide-kyc-document.ts';
import { kycFourEyesSetting } from './settings.ts';
import { startReview } from './start-review.ts';
import { submitKyc } from './submit-kyc.ts';
import { aCustomer, type CustomerPerson, findAllRight } from './testing.ts';
import { updateProfile } from './update-profile.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());

const DOCUMENTS = ['commerce_register', 'nif_card', 'nis_card', 'representative_identity'];
const RIGHTS = ['customers.read', 'customers.manage', 'kyc.read', 'kyc.review'];

/** A company whose file is in review. */
async function aFileInReview() {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant, { state: 'pending' });
  for (const type of DOCUMENTS) {
    const { id: fileId } = await aFile(customer.ctx, { purpose: 'kyc', filename: `${type}.pdf` });
    await provideKycDocument(customer.ctx, { customerId: customer.customerId, type, fileId });
  }
  const agent = await aStaffMember(h, tenant, RIGHTS);
  await submitKyc(customer.ctx, customer.customerId);
  const { verification } = await fileOf(customer);
  const id = verification?.id ?? '';
  await startReview(agent.ctx, { id, assigneeId: agent.userId });
  return { tenant, customer, agent, id };
}

const rowOf = (customer: CustomerPerson) =>
  customer.ctx.transaction(async (ctx) => {
    const row = await findCustomer(ctx.db, ctx.actor, customer.customerId);
    if (!row) throw new Error('the customer does not see itself');
    return row;
  });
const fileOf = async (customer: CustomerPerson) => {
  const row = await rowOf(customer);
  return customer.ctx.transaction((ctx) => kycFile(ctx, row));
};
const itemsOf = async (customer: CustomerPerson, id: string) => {
  const row = await rowOf(customer);
  return customer.ctx.transaction((ctx) => kycItemsOf(ctx, row, id));
};
const right = (id: string, kind: KycFinding['kind'], subject: string): KycFinding => ({
  id,
  kind,
  subject,
  verdict: 'right',
  reason: null,
});
const wrong = (id: string, kind: KycFinding['kind'], subject: string, reason: string): KycFinding => ({
  ...right(id, kind, subject),
  verdict: 'wrong',
  reason,
});
const approve = (person: Person, id: string) => decideKyc(person.ctx, id, { decision: 'approve' });
const stateOf = async (customer: CustomerPerson) => (await fileOf(customer)).verification?.state;

test('every number that was given and every document is looked at before an approval', async () => {
  const { tenant, customer, agent, id } = await aFileInReview();
  const items = await itemsOf(customer, id);
  expect(items.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
    'field name',
    'field rc',
    'field nif',
    'field nis',
    ...DOCUMENTS.map((type) => `document ${type}`),
  ]);
  await expect(approve(agent, id)).rejects.toMatchObject({
    code: 'customers.kyc_not_all_right',
    params: { unseen: 8, wrong: 0 },
  });
  await findAllRight(agent.ctx, id);
  await checkKycItem(agent.ctx, wrong(id, 'field', 'nif', 'Le NIF est d’une autre société'));
  await expect(approve(agent, id)).rejects.toMatchObject({ params: { unseen: 0, wrong: 1 } });
  await checkKycItem(agent.ctx, { ...right(id, 'field', 'rc'), verdict: null });
  await expect(approve(agent, id)).rejects.toMatchObject({ params: { unseen: 1, wrong: 1 } });
  await checkKycItem(agent.ctx, right(id, 'field', 'nif'));
  await checkKycItem(agent.ctx, right(id, 'field', 'rc'));
  await approve(agent, id);
  expect(await stateOf(customer)).toBe('approved');
  const said = (await h.events(tenant.id, 'kyc.item_checked')).map(({ payload }) => payload);
  expect(said).toHaveLength(12);
  expect(said).toContainEqual(
    expect.objectContaining({ subject: 'nif', verdict: 'wrong', reason: expect.any(String) }),
  );
  expect(said).toContainEqual(expect.objectContaining({ subject: 'rc', verdict: null, reason: null }));
});

test('a number that changed, or a document that was replaced, after it was found right is to be looked at again', async () => {
  const { customer, agent, id } = await aFileInReview();
  await findAllRight(agent.ctx, id);
  const { nif, version } = await rowOf(customer);
  await updateProfile(agent.ctx, { id: customer.customerId, version, nif: '099912345678901' });
  const changed = (await itemsOf(customer, id)).filter(({ check }) => check === null);
  expect(changed).toMatchObject([{ subject: 'nif', present: '099912345678901', changedFrom: nif }]);
  await expect(approve(agent, id)).rejects.toMatchObject({ params: { unseen: 1, wrong: 0 } });
  await checkKycItem(agent.ctx, right(id, 'field', 'nif'));
  await approve(agent, id);
});

test('checks are made while a verification is examined, of what is in it, by one of the staff', async () => {
  const { tenant, customer, agent, id } = await aFileInReview();
  const refused = (finding: KycFinding, by = agent) => expect(checkKycItem(by.ctx, finding)).rejects;
  await refused(right(id, 'field', 'ai')).toMatchObject({ code: 'customers.kyc_unknown_item', status: 404 });
  await refused(right(id, 'document', 'nif')).toMatchObject({ code: 'customers.kyc_unknown_item' });
  await refused(right('019b76da-a800-7bb2-a5a6-a027efd43dc3', 'field', 'nif')).toMatchObject({
    code: 'customers.kyc_not_found',
  });
  await expect(checkKycItem(customer.ctx, right(id, 'field', 'nif'))).rejects.toMatchObject({
    code: 'customers.kyc_wrong_state',
  });
  const foreigner = await aStaffMember(h, await aTenant(h), RIGHTS);
  await refused(right(id, 'field', 'nif'), foreigner).toMatchObject({ code: 'customers.kyc_not_found' });
  await checkKycItem(agent.ctx, { ...right(id, 'field', 'nif'), verdict: null });
  expect(await h.events(tenant.id, 'kyc.item_checked')).toEqual([]);
  await findAllRight(agent.ctx, id);
  await approve(agent, id);
  await refused(wrong(id, 'field', 'nif', 'Trop tard')).toMatchObject({ code: 'customers.kyc_wrong_state' });
  const tamper = (sql: string) => expect(h.admin.query(sql, [id])).rejects.toThrow(/while it is examined/);
  await tamper(`update customers.kyc_checks set verdict = 'wrong', reason = 'x' where verification_id = $1`);
  await tamper('delete from customers.kyc_checks where verification_id = $1');
});

test('a wrong field is read by the customer with the rejection, and until it is corrected', async () => {
  const { tenant, customer, agent, id } = await aFileInReview();
  await checkKycItem(agent.ctx, wrong(id, 'field', 'nif', 'Il manque un chiffre'));
  await checkKycItem(agent.ctx, wrong(id, 'document', 'nif_card', 'Floue'));
  expect((await fileOf(customer)).refusedFields).toEqual([]);
  const documents = [{ type: 'nif_card', reason: 'Floue' }];
  await decideKyc(agent.ctx, id, { decision: 'reject', reason: 'À corriger', documents });
  const refused = [{ field: 'nif', reason: 'Il manque un chiffre' }];
  expect((await h.events(tenant.id, 'kyc.rejected')).at(-1)?.payload).toMatchObject({ documents, fields: refused });
  expect((await fileOf(customer)).refusedFields).toEqual(refused);
  const { id: fileId } = await aFile(customer.ctx, { purpose: 'kyc', filename: 'nif_card.pdf' });
  await provideKycDocument(customer.ctx, { customerId: customer.customerId, type: 'nif_card', fileId });
  expect(await fileOf(customer)).toMatchObject({ verification: { state: 'draft' }, refusedFields: refused });
  const { version } = await rowOf(customer);
  await updateProfile(customer.ctx, { id: customer.customerId, version, nif: '099912345678902' });
  expect((await fileOf(customer)).refusedFields).toEqual([]);
  await submitKyc(customer.ctx, customer.customerId);
  expect((await fileOf(customer)).refusedFields).toEqual([]);
});

test('where two people approve, the first approval waits for another person’s and falls with what it rested on', async () => {
  const { tenant, customer, agent, id } = await aFileInReview();
  const second = await aStaffMember(h, tenant, RIGHTS);
  const system = h.runtime.systemContext(tenant, 'test');
  await system.transaction((ctx) => writeSetting(ctx, kycFourEyesSetting, true));
  await findAllRight(agent.ctx, id);
  await approve(agent, id);
  expect((await fileOf(customer)).verification).toMatchObject({ state: 'in_review', firstApprovedBy: agent.userId });
  expect(await h.events(tenant.id, 'kyc.approved')).toEqual([]);
  await expect(approve(agent, id)).rejects.toMatchObject({ code: 'customers.kyc_second_person', status: 403 });
  await checkKycItem(second.ctx, wrong(id, 'field', 'nif', 'Illisible'));
  await checkKycItem(second.ctx, right(id, 'field', 'nif'));
  expect((await fileOf(customer)).verification).toMatchObject({ firstApprovedBy: null });
  expect((await h.events(tenant.id, 'kyc.first_approval_fell')).map(({ payload }) => payload)).toMatchObject([
    { kind: 'field', subject: 'nif', approvedBy: agent.userId, by: second.userId },
  ]);
  await approve(second, id);
  await approve(agent, id);
  expect((await fileOf(customer)).verification).toMatchObject({
    state: 'approved',
    firstApprovedBy: second.userId,
    decidedBy: agent.userId,
  });
  expect(await h.events(tenant.id, 'kyc.first_approved')).toHaveLength(2);
  await expect(
    h.admin.query('update customers.kyc_verifications set first_approved_by = decided_by where id = $1', [id]),
  ).rejects.toThrow(/two_people_approve/);
});

test('an approval that waited for a second person is one’s own again once one person is enough', async () => {
  const { tenant, customer, agent, id } = await aFileInReview();
  const system = h.runtime.systemContext(tenant, 'test');
  await system.transaction((ctx) => writeSetting(ctx, kycFourEyesSetting, true));
  await findAllRight(agent.ctx, id);
  await approve(agent, id);
  await system.transaction((ctx) => writeSetting(ctx, kycFourEyesSetting, false));
  await approve(agent, id);
  expect((await fileOf(customer)).verification).toMatchObject({ state: 'approved', firstApprovedBy: null });
});
