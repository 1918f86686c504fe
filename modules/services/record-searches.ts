import { customerNames, customersNamed } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { fits, type FoundRecord, readPlainNumber, type RecordSearch, type Typed } from '@cm/kit/search';
import { listServices, servicesByNumber, servicesOfCustomers } from './service.queries.ts';

/** Of their own services a customer finds by words among so many, the newest. */
const OWN_LOOKED_AT = 500;

const numberIn = (typed: Typed): string | null => {
  const value = readPlainNumber(typed, 'S');
  return value === null ? null : `S-${value}`;
};

async function findForStaff(ctx: Ctx, typed: Typed, limit: number): Promise<FoundRecord[]> {
  const number = numberIn(typed);
  const numbered = number === null ? [] : await servicesByNumber(ctx.db, number);
  const customerIds = numbered.length > 0 ? [] : await customersNamed(ctx, typed);
  const rows = customerIds.length === 0 ? numbered : await servicesOfCustomers(ctx.db, { customerIds, each: limit });
  const shown = rows.slice(0, limit);
  const names = await customerNames(
    ctx,
    shown.map((row) => row.customerId),
  );
  return shown.map((row) => ({
    id: row.id,
    number: row.number,
    label: [row.designation, names.get(row.customerId)].filter(Boolean).join(' · '),
    exact: numbered.length > 0,
  }));
}

async function findForCustomer(ctx: Ctx, typed: Typed, limit: number): Promise<FoundRecord[]> {
  const customerId = ctx.actor.kind === 'customer' ? ctx.actor.customerId : null;
  if (customerId === null) return [];
  const found = (row: { id: string; number: string; designation: string }, exact: boolean): FoundRecord => ({
    id: row.id,
    number: row.number,
    label: row.designation,
    exact,
  });
  const number = numberIn(typed);
  if (number !== null) {
    const numbered = await servicesByNumber(ctx.db, number, customerId);
    if (numbered.length > 0) return numbered.map((row) => found(row, true));
  }
  const page = { sort: '-createdAt', cursor: null, limit: OWN_LOOKED_AT } as const;
  const rows = await listServices(ctx.db, { customerId }, page);
  const fitting = rows.filter((row) => fits(typed, row.designation));
  return fitting.slice(0, limit).map((row) => found(row, false));
}

export const searches: readonly RecordSearch[] = [
  { zone: 'corporate', type: 'service', permission: 'services.read', find: findForStaff },
  { zone: 'portal', type: 'service', permission: 'portal.services', find: findForCustomer },
];
