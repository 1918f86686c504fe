import { customerNames, customersNamed } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { fits, type FoundRecord, readYearlyNumbers, type RecordSearch, type Typed } from '@cm/kit/search';
import { printedNumber } from './quote.ts';
import { type Document, documentsByNumber, documentsOfCustomers, type Kind } from './record-searches.queries.ts';

const PREFIX: Readonly<Record<Kind, string>> = { quote: 'DEV', order: 'BC' };
/** Of their own documents a customer finds by words among so many, the newest. */
const OWN_LOOKED_AT = 200;

const numbersIn = (ctx: Ctx, typed: Typed, kind: Kind): string[] =>
  readYearlyNumbers(typed, PREFIX[kind], Number(dayIn(ctx.tenant.timeZone, ctx.now()).slice(0, 4)));

const found = (row: Document, label: string, exact: boolean): FoundRecord => ({
  id: row.id,
  number: row.number === null ? null : printedNumber(row.number, row.version),
  label,
  exact,
});

/** By number, or those of the customers that the words name. */
async function findForStaff(ctx: Ctx, kind: Kind, typed: Typed, limit: number): Promise<FoundRecord[]> {
  const numbers = numbersIn(ctx, typed, kind);
  const numbered = numbers.length === 0 ? [] : await documentsByNumber(ctx.db, kind, { numbers });
  const customerIds = numbered.length > 0 ? [] : await customersNamed(ctx, typed);
  const rows =
    customerIds.length === 0 ? numbered : await documentsOfCustomers(ctx.db, kind, { customerIds, each: limit });
  const shown = rows.slice(0, limit);
  const names = await customerNames(
    ctx,
    shown.map(({ customerId }) => customerId),
  );
  return shown.map((row) => found(row, names.get(row.customerId) ?? '', numbered.length > 0));
}

/** The customer's own, by number or by what their lines are for. */
async function findForCustomer(ctx: Ctx, kind: Kind, typed: Typed, limit: number): Promise<FoundRecord[]> {
  const customerId = ctx.actor.kind === 'customer' ? ctx.actor.customerId : null;
  if (customerId === null) return [];
  const own = (row: Document, exact: boolean) => found(row, row.designations[0] ?? '', exact);
  const numbers = numbersIn(ctx, typed, kind);
  if (numbers.length > 0) {
    const numbered = await documentsByNumber(ctx.db, kind, { numbers, customerId });
    if (numbered.length > 0) return numbered.slice(0, limit).map((row) => own(row, true));
  }
  const wanted = { customerIds: [customerId], each: OWN_LOOKED_AT, portal: true };
  const rows = await documentsOfCustomers(ctx.db, kind, wanted);
  const fitting = rows.filter((row) => fits(typed, row.designations.join(' ')));
  return fitting.slice(0, limit).map((row) => own(row, false));
}

const searchesOf = (kind: Kind, permission: string): RecordSearch[] => [
  { zone: 'corporate', type: kind, permission, find: (ctx, typed, limit) => findForStaff(ctx, kind, typed, limit) },
  {
    zone: 'portal',
    type: kind,
    permission: 'portal.orders',
    find: (ctx, typed, limit) => findForCustomer(ctx, kind, typed, limit),
  },
];

export const searches: readonly RecordSearch[] = [
  ...searchesOf('quote', 'quotes.read'),
  ...searchesOf('order', 'orders.read'),
];
