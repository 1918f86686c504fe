import { billing } from '@cm/billing/module';
import { invoiceOverdue } from '@cm/billing/events';
import { catalogue } from '@cm/catalogue/module';
import { aConfirmedAddress, aCustomer, type CustomerPerson } from '@cm/customers/testing';
import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { emit, type EventDefinition } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { sales } from '@cm/sales/module';
import { services } from '@cm/services/module';
import { serviceResumed } from '@cm/services/events';
import { tickets } from '@cm/tickets/module';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { notifications } from './module.ts';
import { deliveriesOf } from './testing.ts';

const mailer = createMemoryMailer();
const never = { judge: () => Promise.reject(new Error('no mail arrives here')) };
const mailParser = { parse: () => Promise.reject(new Error('no mail arrives here')), close: async () => undefined };
const pdf = { render: () => Promise.reject(new Error('no document here')) };
let h: Harness;
let tenant: Tenant;
let customer: CustomerPerson;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, tickets, sales, services, billing, notifications],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), pdf, mailer, mailParser, mailAuthenticator: never },
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  customer = await aCustomer(h, tenant);
});

const mailsTo = (email: string) => mailer.kept.map(({ mail }) => mail).filter(({ to }) => to[0]?.address === email);
const happens = <P>(event: EventDefinition<P>, payload: P) =>
  h.runtime.systemContext(tenant, 'test').transaction((tx) => emit(tx, event, payload));

const overdue = () =>
  happens(invoiceOverdue, {
    invoiceId: uuidv7(h.clock.now()),
    number: 'FAC-2026-000123',
    customerId: customer.customerId,
    ttc: 11_900_000,
    currency: 'DZD',
    dueOn: '2026-03-01',
    balance: 11_900_000,
    from: 'unpaid',
    reason: { code: 'due_date_passed', dueOn: '2026-03-01', today: '2026-03-02', graceDays: 0, unreminded: null },
  } as never);
const resumed = () =>
  happens(serviceResumed, {
    serviceId: uuidv7(h.clock.now()),
    number: 'S-000001',
    customerId: customer.customerId,
    designation: 'VPS',
    reason: 'non_payment',
    note: null,
  } as never);
const linksIn = (text: string | undefined) => text?.match(/https?:\S+/g) ?? [];

test('an address that said yes is told what it is for, in the same words: why, how to stop, and no link to an account', async () => {
  await aConfirmedAddress(customer, 'compta@cabinet.dz', ['billing']);
  await overdue();
  await resumed();
  await h.settle();
  const [asked, told, ...others] = mailsTo('compta@cabinet.dz');
  expect(others).toEqual([]);
  expect(asked?.subject).toMatch(/^Recevoir ici des messages de /);
  const [toOwner] = mailsTo(customer.email).filter(({ subject }) => subject.includes('FAC-2026-000123'));
  expect(told?.subject).toBe(toOwner?.subject);
  expect(told?.text).toContain('Bonjour SARL Essai Numérique,');
  expect(told?.text).toContain(
    `parce que cette adresse a accepté ceux qui concernent la facturation du client ${customer.number}.`,
  );
  const [stop, ...more] = linksIn(told?.text);
  expect(more).toEqual([]);
  expect(stop).toMatch(/\/contact-address#/);
  expect(told?.headers?.['List-Unsubscribe']).toBe(`<${stop}>`);
  expect(told?.html).not.toContain('/invoices/');
  expect(toOwner?.headers?.['List-Unsubscribe']).toBeUndefined();
  const [kept] = (await deliveriesOf(h, tenant)).filter(({ template }) => template === 'invoice.overdue');
  // No secret is stored with a delivery.
  expect(JSON.stringify(await deliveriesOf(h, tenant))).not.toContain(stop?.split('.').at(-1) ?? 'nothing');
  expect(kept).toBeDefined();
});

test('what waits to be sent is not, once the address stopped it or lost the purpose', async () => {
  const id = await aConfirmedAddress(customer, 'astreinte@client.dz', ['technical']);
  await h.settle();
  const before = mailsTo('astreinte@client.dz').length;
  mailer.failNext({ permanent: false, code: '451' });
  mailer.failNext({ permanent: false, code: '451' });
  await resumed();
  await h.settle();
  await h.admin.query(`update customers.contact_points set purposes = '{billing}' where id = $1`, [id]);
  await h.hurry();
  await h.settle();
  expect(mailsTo('astreinte@client.dz')).toHaveLength(before);
  const states = (await deliveriesOf(h, tenant, 'email'))
    .filter(({ recipient, template }) => recipient === 'astreinte@client.dz' && template === 'service.resumed')
    .map(({ state, reason }) => [state, reason]);
  expect(states).toEqual([['suppressed', 'no_content']]);
});

test('the mail that asks has nothing in it that somebody typed', async () => {
  const named = await aCustomer(h, tenant, { name: 'GAGNEZ http://mal.dz' });
  await aConfirmedAddress(named, 'cible@ailleurs.dz', ['billing', 'commercial']);
  await h.settle();
  const [asked] = mailsTo('cible@ailleurs.dz');
  expect(asked?.text).not.toMatch(/GAGNEZ|mal\.dz/);
  expect(asked?.to[0]?.name ?? '').toBe('');
  expect(asked?.text).toContain(named.number);
  expect(asked?.text).toContain('ses factures');
  expect(asked?.text).toContain('ses devis');
  expect(asked?.text).not.toContain('mise en service');
  expect(linksIn(asked?.text)).toEqual([expect.stringMatching(/\/contact-address#/)]);
});
