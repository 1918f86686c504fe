import { createHash } from 'node:crypto';
import { stableId } from '@cm/kit/ids';
import { until } from '@cm/kit/testing/until';
import { listOf, numberOf, textOf } from './json.ts';
import type { PatientClient } from './patient-client.ts';

/** Tokens of the people of the demonstration who take part. */
export interface People {
  readonly support: string;
  readonly sales: string;
  readonly finance: string;
  readonly customers: readonly { readonly token: string; readonly customerId: string }[];
}

export const OPERATIONS_OF_A_TICKET = 4;
export const OPERATIONS_OF_AN_ORDER = 10;
/** Jobs stand back behind people (ADR 0011), and each kill takes their worker away: they are late, and must not be lost. */
const LONGEST_WAIT_FOR_A_JOB_MS = 1_200_000;

/** A ticket with three messages more; every text carries the mark. */
export async function ticketFlow(client: PatientClient, people: People, mark: string, index: number): Promise<void> {
  const token = people.customers[index % people.customers.length]?.token ?? '';
  const text = (what: string): string => `${mark} ${what}`;
  const answer = await client.write('ticket opened', {
    token,
    path: '/api/portal/tickets',
    body: { subject: text('sujet'), text: text('premier message') },
  });
  const id = textOf(answer.json, 'id');
  await client.write('staff reply', {
    token: people.support,
    path: `/api/corporate/tickets/${id}/messages`,
    body: { text: text('réponse du support') },
  });
  await client.write('portal reply', {
    token,
    path: `/api/portal/tickets/${id}/messages`,
    body: { text: text('réponse du client') },
  });
  await client.write('note', {
    token: people.support,
    path: `/api/corporate/tickets/${id}/notes`,
    body: { text: text('note') },
  });
}

/** A sale from the quote to the payment; the line, the reasons and the payment's reference carry the mark. */
export async function orderFlow(client: PatientClient, people: People, mark: string, index: number): Promise<void> {
  const { sales, finance } = people;
  const customer = people.customers[index % people.customers.length];
  if (!customer) throw new Error('nobody to sell to');
  const { customerId } = customer;
  const id = stableId(mark);
  const quotes = `/api/corporate/quotes/${id}`;
  await client.write('quote drafted', { token: sales, path: '/api/corporate/quotes', body: { id, customerId } });
  await priceQuote(client, sales, quotes, mark);
  const version = numberOf((await client.read(sales, quotes)).json, 'editVersion');
  await client.write('quote sent', { token: sales, path: `${quotes}/sending`, body: { version } });
  const pdf = await client.download(customer.token, `/api/portal/quotes/${id}/pdf`);
  const accepted = await client.write('quote accepted', {
    token: customer.token,
    path: `/api/portal/quotes/${id}/acceptance`,
    body: {
      pdfSha256: createHash('sha256').update(pdf).digest('hex'),
      consent: { termsShown: true, detailsChecked: true, confirmed: true },
    },
  });
  const orderId = textOf(accepted.json, 'orderId');
  const orders = `/api/corporate/orders/${orderId}`;
  await client.write('order validated', { token: sales, path: `${orders}/validation` });
  await client.write('order started', { token: sales, path: `${orders}/start` });
  const steps = listOf((await client.read(sales, orders)).json, 'steps');
  const step = textOf(
    steps.find((one) => textOf(one, 'state') === 'pending'),
    'key',
  );
  await client.write('step done', {
    token: sales,
    path: `${orders}/steps/${step}/completion`,
    body: { note: mark },
  });
  await client.write('order delivered', { token: sales, path: `${orders}/delivery` });
  const invoiceId = await draftOf(client, finance, customerId, orderId);
  const draft = (await client.read(finance, `/api/corporate/invoices/${invoiceId}`)).json;
  const amount = numberOf(draft, 'ttc');
  await client.write('invoice issued', {
    token: finance,
    path: `/api/corporate/invoices/${invoiceId}/issue`,
    body: { version: numberOf(draft, 'version') },
  });
  await client.write('payment recorded', {
    token: finance,
    path: '/api/corporate/payments',
    body: {
      customerId,
      mode: 'transfer',
      amount,
      receivedOn: new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Algiers' }).format(new Date()),
      reference: mark,
      allocations: [{ invoiceId, amount }],
    },
  });
}

/** A PUT takes no key: its version does the same. Asked again after it was done, it says that the version is old. */
async function priceQuote(client: PatientClient, token: string, path: string, mark: string): Promise<void> {
  const line = {
    planId: null,
    designation: mark,
    quantity: 1,
    cycle: 'monthly',
    unitPrice: 650_000,
    discountBp: 0,
    taxCategory: 'standard',
  };
  const version = numberOf((await client.read(token, path)).json, 'editVersion');
  const body = { version, notes: null, lines: [line] };
  const answer = await client.write('quote priced', { token, path, method: 'PUT', body, also: [409] });
  if (answer.status !== 409) return;
  const lines = listOf((await client.read(token, path)).json, 'lines');
  if (lines.length !== 1 || textOf(lines[0], 'designation') !== mark) throw new Error(`${mark} was not priced once`);
}

/** The draft that the delivery leads to; a job makes it. */
async function draftOf(client: PatientClient, token: string, customerId: string, orderId: string): Promise<string> {
  const path = `/api/corporate/invoices?state=draft&limit=100&customerId=${customerId}`;
  return until(
    `order ${orderId} was delivered and has a draft invoice`,
    async () => {
      const items = listOf((await client.read(token, path)).json, 'items');
      const draft = items.find(
        (item) => textOf(item, 'state') === 'draft' && Reflect.get(Object(item), 'orderId') === orderId,
      );
      return draft === undefined ? null : textOf(draft, 'id');
    },
    LONGEST_WAIT_FOR_A_JOB_MS,
  );
}
