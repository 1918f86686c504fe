import { customerNames, customersNamed } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { fits, type FoundRecord, readYearlyNumbers, type RecordSearch, type Typed } from '@cm/kit/search';
import { PREFIXES } from './number-series.ts';
import {
  entriesByNumber,
  entriesOfCustomers,
  type Entry,
  type Kind,
  paymentsByReference,
} from './record-searches.queries.ts';

const PREFIX: Readonly<Record<Kind, string>> = { invoice: PREFIXES.invoice, payment: PREFIXES.receipt };
/** Of their own invoices a customer finds by words among so many, the newest. */
const OWN_LOOKED_AT = 200;

const numbersIn = (ctx: Ctx, typed: Typed, kind: Kind): string[] =>
  readYearlyNumbers(typed, PREFIX[kind], Number(dayIn(ctx.tenant.timeZone, ctx.now()).slice(0, 4)));

const found = (row: Entry, label: string, exact: boolean): FoundRecord => ({
  id: row.id,
  number: row.number,
  label,
  exact,
});

/** Those that what was typed is the number or the reference of. */
async function exactly(ctx: Ctx, kind: Kind, typed: Typed): Promise<Entry[]> {
  const numbers = numbersIn(ctx, typed, kind);
  const numbered = numbers.length === 0 ? [] : await entriesByNumber(ctx.db, kind, { numbers });
  if (numbered.length > 0 || kind === 'invoice') return numbered;
  return paymentsByReference(ctx.db, typed.text.toUpperCase());
}

/** By number or reference, or those of the customers that the words name. */
async function findForStaff(ctx: Ctx, kind: Kind, typed: Typed, limit: number): Promise<FoundRecord[]> {
  const exact = await exactly(ctx, kind, typed);
  const customerIds = exact.length > 0 ? [] : await customersNamed(ctx, typed);
  const rows = customerIds.length === 0 ? exact : await entriesOfCustomers(ctx.db, kind, { customerIds, each: limit });
  const shown = rows.slice(0, limit);
  const names = await customerNames(
    ctx,
    shown.map(({ customerId }) => customerId),
  );
  return shown.map((row) => ({
    ...found(row, names.get(row.customerId) ?? '', exact.length > 0),
    customerId: row.customerId,
  }));
}

/** The customer's own, by number or by what their lines are for. */
async function findForCustomer(ctx: Ctx, kind: Kind, typed: Typed, limit: number): Promise<FoundRecord[]> {
  const customerId = ctx.actor.kind === 'customer' ? ctx.actor.customerId : null;
  if (customerId === null) return [];
  const own = (row: Entry, exact: boolean) => found(row, row.words[0] ?? '', exact);
  const numbers = numbersIn(ctx, typed, kind);
  if (numbers.length > 0) {
    const numbered = await entriesByNumber(ctx.db, kind, { numbers, customerId });
    if (numbered.length > 0) return numbered.slice(0, limit).map((row) => own(row, true));
  }
  const wanted = { customerIds: [customerId], each: OWN_LOOKED_AT, portal: true };
  const rows = await entriesOfCustomers(ctx.db, kind, wanted);
  const fitting = rows.filter((row) => fits(typed, row.words.join(' ')));
  return fitting.slice(0, limit).map((row) => own(row, false));
}

const forStaff =
  (kind: Kind): RecordSearch['find'] =>
  (ctx, typed, limit) =>
    findForStaff(ctx, kind, typed, limit);

export const searches: readonly RecordSearch[] = [
  { zone: 'corporate', type: 'invoice', permission: 'invoices.read', find: forStaff('invoice') },
  { zone: 'corporate', type: 'payment', permission: 'invoices.read', find: forStaff('payment') },
  {
    zone: 'portal',
    type: 'invoice',
    permission: 'portal.billing',
    find: (ctx, typed, limit) => findForCustomer(ctx, 'invoice', typed, limit),
  },
];
