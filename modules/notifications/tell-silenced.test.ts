import { billing } from '@cm/billing/module';
import { invoiceOverdue } from '@cm/billing/events';
import { catalogue } from '@cm/catalogue/module';
import { customers } from '@cm/customers/module';
import {
  aCategory,
  aConfirmedAddress,
  aCustomer,
  aMembership,
  type CustomerPerson,
  silence,
} from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { emit, type EventDefinition } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { defineModule } from '@cm/kit/module';
import type { Notice } from '@cm/kit/notices';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { sales } from '@cm/sales/module';
import { services } from '@cm/services/module';
import { serviceSuspended } from '@cm/services/events';
import { tickets } from '@cm/tickets/module';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import { channels } from './channels.ts';
import { notifications } from './module.ts';
import { changePreference } from './preferences.ts';
import { deliveriesOf, post, tellOfParcel } from './testing.ts';

const never = { judge: () => Promise.reject(new Error('no mail arrives here')) };
const mailParser = { parse: () => Promise.reject(new Error('no mail arrives here')), close: async () => undefined };
const pdf = { render: () => Promise.reject(new Error('no document here')) };
let h: Harness;
let tenant: Tenant;
let system: RootCtx;
let categoryId: string;
let customer: CustomerPerson;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, tickets, sales, services, billing, post, notifications],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), pdf, mailer: createMemoryMailer(), mailParser, mailAuthenticator: never },
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  system = h.runtime.systemContext(tenant, 'test');
  categoryId = await aCategory(system, {});
  customer = await aCustomer(h, tenant, { categoryId });
});

const happens = <P>(event: EventDefinition<P>, payload: P) => system.transaction((tx) => emit(tx, event, payload));
const overdue = (customerId: string) =>
  happens(invoiceOverdue, {
    invoiceId: uuidv7(h.clock.now()),
    number: 'FAC-2026-000123',
    customerId,
    ttc: 11_900_000,
    currency: 'DZD',
    dueOn: '2026-03-01',
    balance: 11_900_000,
    from: 'unpaid',
    reason: { code: 'due_date_passed', dueOn: '2026-03-01', today: '2026-03-02', graceDays: 0, unreminded: null },
  } as never);
const suspended = (customerId: string) =>
  happens(serviceSuspended, {
    serviceId: uuidv7(h.clock.now()),
    number: 'S-000001',
    customerId,
    designation: 'VPS',
    from: 'active',
    reason: 'abuse',
    note: null,
  } as never);

/** Of one notice: `address channel state reason`, sorted. */
async function toldOf(template: string): Promise<string[]> {
  await h.settle();
  return (await deliveriesOf(h, tenant))
    .filter((one) => one.template === template)
    .map(({ recipient, channel, state, reason }) => `${recipient} ${channel} ${state} ${reason}`)
    .toSorted();
}

test('what a category leaves out is not mailed to its customer, nor to its addresses; the portal keeps it, and the reason stands', async () => {
  const other = await aCustomer(h, tenant);
  const address = 'compta@cabinet.dz';
  await aConfirmedAddress(customer, address, ['billing', 'technical']);
  await silence(system, categoryId, ['billing']);
  for (const { customerId } of [customer, other]) await overdue(customerId);
  await tellOfParcel(h, tenant, { email: customer.email, customerId: customer.customerId });
  expect(await toldOf('parcel.sent')).toEqual([`${customer.email} email sent null`]);
  expect(await toldOf('invoice.overdue')).toEqual(
    [
      `${address} email suppressed category`,
      `${customer.email} email suppressed category`,
      `${customer.email} in_app sent null`,
      `${other.email} email sent null`,
      `${other.email} in_app sent null`,
    ].toSorted(),
  );
  await silence(system, categoryId, []);
  await overdue(customer.customerId);
  expect((await toldOf('invoice.overdue')).filter((one) => one.endsWith('email sent null'))).toEqual(
    [address, customer.email, other.email].map((one) => `${one} email sent null`).toSorted(),
  );
});

test('of a class that is left out, what is not optional is sent all the same', async () => {
  await silence(system, categoryId, ['services', 'billing']);
  await suspended(customer.customerId);
  expect(await toldOf('service.suspended')).toEqual([
    `${customer.email} email sent null`,
    `${customer.email} in_app sent null`,
  ]);
});

test('somebody with a part in two customers misses only what is about the one of that category', async () => {
  const other = await aCustomer(h, tenant);
  await aMembership(h, { ...other, tenant, customerId: customer.customerId }, ['portal.billing']);
  await silence(system, categoryId, ['billing']);
  await overdue(customer.customerId);
  await overdue(other.customerId);
  expect((await toldOf('invoice.overdue')).filter((one) => one.startsWith(`${other.email} email`))).toEqual([
    `${other.email} email sent null`,
    `${other.email} email suppressed category`,
  ]);
});

test('a colleague is told whatever customer it is about; who has no customer too; what a person switched off is their own reason', async () => {
  await silence(system, categoryId, ['parcels']);
  const { customerId, userId, email } = customer;
  const colleague = await aStaffMember(h, tenant, []);
  await tellOfParcel(h, tenant, { kind: 'staff', email: colleague.email, userId: colleague.userId, customerId });
  await tellOfParcel(h, tenant, { email: 'inconnu@ailleurs.dz' });
  await tellOfParcel(h, tenant, { email: 'sans-compte@client.dz', customerId });
  const reach = { catalogue: catalogueOf(h.runtime.modules), channels };
  await changePreference(
    customer.ctx,
    reach,
    { userId, kind: 'customer' },
    { class: 'parcels', channel: 'email', wanted: false },
  );
  await tellOfParcel(h, tenant, { email, userId, customerId });
  expect((await toldOf('parcel.sent')).filter((one) => one.includes(' email '))).toEqual(
    [
      `${colleague.email} email sent null`,
      'inconnu@ailleurs.dz email sent null',
      'sans-compte@client.dz email suppressed category',
      `${email} email suppressed preference`,
    ].toSorted(),
  );
});

test('preferences say what is not sent, and for which of the reader’s customers; a colleague has nothing of the kind', async () => {
  const other = await aCustomer(h, tenant, { name: 'EURL Voisine' });
  await aMembership(h, { ...other, tenant, customerId: customer.customerId }, ['portal.billing']);
  await silence(system, categoryId, ['billing']);
  const read = async (who: Person, zone = 'portal') => {
    const app = await h.app();
    const answer = await app.inject({ url: `/api/${zone}/notification-preferences`, headers: who.headers });
    const { classes }: { classes: { key: string; silenced: unknown }[] } = answer.json();
    return classes.filter((one) => one.silenced !== null).map(({ key, silenced }) => [key, silenced]);
  };
  const said = {
    customers: [{ number: customer.number, name: 'SARL Essai Numérique' }],
    notices: [
      { key: 'invoice.overdue', name: { fr: 'Facture en retard', ar: 'فاتورة متأخرة', en: 'Invoice overdue' } },
      { key: 'payment.recorded', name: { fr: 'Paiement reçu', ar: 'استلام الدفع', en: 'Payment received' } },
    ],
  };
  expect(await read(customer)).toEqual([['billing', said]]);
  expect(await read(other)).toEqual([['billing', said]]);
  expect(await read(await aCustomer(h, tenant))).toEqual([]);
  expect(await read(await aStaffMember(h, tenant, []), 'corporate')).toEqual([]);
});

test('a notice that protects, that somebody wrote, or that the portal does not keep cannot be optional', () => {
  const [sent] = post.notices ?? [];
  const made = (change: (notice: Notice) => Partial<Notice>) => () =>
    catalogueOf([defineModule({ name: 'made', notices: sent ? [{ ...sent, ...change(sent) }] : [] })]);
  expect(made(() => ({}))).not.toThrow();
  expect(made((one) => ({ class: { ...one.class, always: true } }))).toThrow('parcel.sent: it cannot be optional');
  expect(made(({ mail }) => (mail ? { mail: { ...mail, automatic: false } } : {}))).toThrow('cannot be optional');
  expect(made(({ title: _title, ...one }) => ({ ...one, title: undefined }) as never)).toThrow('cannot be optional');
});
