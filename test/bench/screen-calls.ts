import { stableId } from '@cm/kit/ids';
import type pg from 'pg';
import { type Operation, operations, urlOf } from '../drills/operations.ts';
import { findRow } from '../drills/rows.ts';
import type { JsonSchema } from '../drills/json-schema.ts';

/** One request of a screen: what it asks, and as whom. */
export interface ScreenCall {
  /** The operation with its query, as the table names it. */
  readonly name: string;
  readonly url: string;
  readonly zone: 'portal' | 'staff' | 'public';
  /** Ends in the place far down the list instead of on its first page. */
  readonly far: boolean;
}

/** Not a screen's: it reads the whole chain, and whoever asks knows it. */
const WHOLE = new Set(['admin.audit.verify']);

const day = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
const CUSTOMER = stableId('customer-1');
const STAFF = stableId('staff-2');
const CATEGORY = stableId('customer-category-1');

/** Beside what the document's enums say: the searches and filters that are typed or follow from where one is. */
const TYPED: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'admin.users.list': [
    { kind: 'customer', q: 'volume1' },
    { kind: 'customer', q: 'karim@' },
    { kind: 'customer', q: 'nobody-here' },
    { kind: 'staff', q: 'volume1' },
  ],
  'admin.logins.list': [{ userId: stableId('staff-1') }],
  'admin.audit.list': [
    { name: 'ticket.opened' },
    { name: 'invoice.issued' },
    { actor: `staff:${STAFF}` },
    { actor: `staff:${STAFF}`, name: 'ticket.opened' },
    { subjectType: 'ticket' },
    { subjectType: 'invoice', name: 'ticket.opened' },
    { subjectId: CUSTOMER },
    { subjectType: 'customer', subjectId: CUSTOMER },
    { name: 'nothing.happened' },
  ],
  'corporate.customers.list': [
    { q: 'karim' },
    { q: 'amina benali' },
    { q: 'benali', sort: 'name' },
    { q: 'vo' },
    { q: 'C-000004' },
    { q: 'nobody-here' },
    { q: 'sarl', state: 'closed' },
    { state: 'suspended', kind: 'company', sort: 'name' },
    { state: 'anonymised' },
    { state: 'anonymised', kind: 'company', sort: '-name' },
    { kind: 'public_body', sort: 'name' },
    { categoryId: CATEGORY },
    { categoryId: CATEGORY, state: 'active', sort: 'name' },
  ],
  'corporate.kyc.list': [{ assigneeId: STAFF }, { state: 'approved', assigneeId: STAFF }],
  'corporate.tickets.list': [
    { q: 'benali' },
    { q: 'vps-48213' },
    { q: 'lenteur site' },
    { q: 'transfert', state: 'open' },
    { q: 'nobody-here' },
    { q: 'T-12' },
    { customerId: CUSTOMER },
    { customerId: CUSTOMER, state: 'closed', sort: '-created' },
    { customerId: CUSTOMER, q: 'panne' },
    { assignee: 'me' },
    { assignee: 'none', state: 'open' },
    { tag: 'reseau' },
    { tag: 'reseau', state: 'on_hold' },
    { channel: 'email', state: 'resolved' },
    { priority: 'urgent', state: 'open', sort: 'priority' },
  ],
  'corporate.quotes.list': [{ customerId: CUSTOMER }, { customerId: CUSTOMER, state: 'sent', sort: '-ttc' }],
  'corporate.orders.list': [
    { customerId: CUSTOMER },
    { customerId: CUSTOMER, state: 'requested' },
    { customerId: CUSTOMER, state: 'requested', sort: '-ttc' },
  ],
  'corporate.services.list': [
    { customerId: CUSTOMER },
    { customerId: CUSTOMER, state: 'pending' },
    { customerId: CUSTOMER, sort: 'nextRenewalOn' },
    { renewalBefore: day(-30), sort: 'nextRenewalOn' },
    { renewalBefore: day(-1), state: 'suspended', sort: 'nextRenewalOn' },
    { renewalBefore: day(-3) },
  ],
  'corporate.invoices.list': [
    { overdue: 'true' },
    { customerId: CUSTOMER },
    { customerId: CUSTOMER, paymentState: 'overdue' },
    { customerId: CUSTOMER, sort: 'dueOn' },
    { customerId: CUSTOMER, state: 'draft' },
    { issuedFrom: day(30), issuedTo: day(0) },
    { issuedFrom: day(30), sort: '-issuedOn' },
    { issuedFrom: day(400), issuedTo: day(390), paymentState: 'overdue', sort: '-issuedOn' },
    { issuedFrom: day(400), issuedTo: day(399), customerId: CUSTOMER },
  ],
  'corporate.creditNotes.list': [{ customerId: CUSTOMER }],
  'corporate.payments.list': [
    { customerId: CUSTOMER },
    { customerId: CUSTOMER, mode: 'card', sort: '-receivedOn' },
    { mode: 'cash' },
    { mode: 'cash', sort: '-receivedOn' },
    { receivedFrom: day(30) },
    { receivedFrom: day(30), receivedTo: day(1), sort: '-receivedOn' },
  ],
  'corporate.customers.statement': [
    { from: day(30), to: day(0) },
    { from: day(365), to: day(0) },
  ],
  'admin.deliveries.list': [
    { template: 'invoice.issued' },
    { template: 'invoice.issued', state: 'failed' },
    { recipient: 'karim@exemple.dz' },
    { recipient: 'nobody@exemple.dz', state: 'failed' },
    { template: 'kyc.approved', state: 'queued' },
  ],
  'corporate.notifications.list': [{ unread: 'true' }],
  'portal.notifications.list': [{ unread: 'true' }],
  ...Object.fromEntries(
    ['overview', 'tickets', 'customers', 'orders', 'revenue'].map((report) => [
      `corporate.reports.${report}`,
      [
        { from: day(29), to: day(0) },
        { from: day(364), to: day(0) },
      ],
    ]),
  ),
};

/** Every GET of the document but the downloads, with each value of each enum of its query, in each of its orders. */
export async function screenCalls(owner: pg.Pool, people: { tenantId: string; staff: string; customer: string }) {
  const calls: ScreenCall[] = [];
  for (const operation of operations) {
    if (operation.route.method !== 'GET' || operation.route.produces || WHOLE.has(operation.id)) continue;
    const zone = operation.zone === 'portal' ? 'portal' : operation.zone === 'public' ? 'public' : 'staff';
    const found = await findRow({ owner }, operation, {
      tenantId: people.tenantId,
      userId: zone === 'portal' ? people.customer : people.staff,
      customerId: CUSTOMER,
    });
    const params: Record<string, string> = { ...operation.example?.params };
    for (const [name, value] of Object.entries(found))
      if (name.startsWith('params.')) params[name.slice('params.'.length)] = String(value);
    // The customer that will own much is the one to look at.
    if (operation.route.path.startsWith('/api/corporate/customers/:id')) params['id'] = CUSTOMER;
    const pages = operation.parameters.some((parameter) => parameter.name === 'cursor');
    for (const query of queriesOf(operation)) {
      const search = new URLSearchParams(query).toString();
      const name = search === '' ? operation.id : `${operation.id} ${search.replaceAll(CUSTOMER, 'karim')}`;
      const url = urlOf(operation, { params, query });
      calls.push({ name, url, zone, far: false });
      if (pages) calls.push({ name: `${name} …far`, url, zone, far: true });
    }
  }
  return calls;
}

const enumOf = (schema: JsonSchema | undefined): readonly string[] =>
  Array.isArray(schema?.['enum']) ? schema['enum'].filter((one) => typeof one === 'string') : [];

function queriesOf(operation: Operation): Readonly<Record<string, string>>[] {
  const typed = TYPED[operation.id] ?? [];
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  if (inQuery.some((parameter) => parameter.required)) return [...typed];
  const sorts = enumOf(inQuery.find((parameter) => parameter.name === 'sort')?.schema);
  const filters = inQuery.flatMap(({ name, schema }) =>
    name === 'sort' ? [] : enumOf(schema).map((value) => ({ [name]: value })),
  );
  const orders = sorts.length === 0 ? [{}] : sorts.map((sort, index) => (index === 0 ? {} : { sort }));
  const all = [{}, ...filters].flatMap((filter) => orders.map((order) => ({ ...filter, ...order })));
  const unique = new Map([...all, ...typed].map((query) => [new URLSearchParams(query).toString(), query]));
  return [...unique.values()];
}
