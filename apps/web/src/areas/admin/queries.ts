import type { Result } from '@cm/api-client/client';
import { queryOptions } from '@tanstack/react-query';
import { request } from '#kit/api.ts';
import type { Search } from '#kit/router/search.ts';
import { call } from '../staff-call.ts';

export type Account = Result<'admin.users.list'>['items'][number];
export type Role = Result<'admin.roles.list'>['items'][number];
export type AuditEntry = Result<'admin.audit.list'>['items'][number];
export type Delivery = Result<'admin.deliveries.list'>['items'][number];
export type Jobs = Result<'admin.jobs.overview'>;
export type Template = Result<'admin.templates.get'>;
export type Setting = Result<'admin.settings.list'>['items'][number];
export type TicketGroup = Result<'admin.ticketGroups.list'>['items'][number];
export type TicketCategory = Result<'admin.ticketCategories.list'>['items'][number];
export type Mailbox = Result<'admin.mailboxes.list'>['items'][number];
export type TaxRate = Result<'corporate.taxRates.list'>['items'][number];

const PAGE = 50;
const SLOW_MS = 10 * 60_000;

/** The first value of a name in the address; undefined when it is absent or empty. */
export function first(search: Readonly<Search>, name: string): string | undefined {
  const value = search[name];
  const one = Array.isArray(value) ? value[0] : value;
  return one === '' ? undefined : one;
}

/** The value when it is one of these; the server refuses any other. */
export function oneOf<V extends string>(value: string | undefined, values: readonly V[]): V | undefined {
  return values.find((one) => one === value);
}

/** A query without the parts that are not there: the server refuses what it does not know. */
function present<T extends object>(query: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A number of the address, when it is a whole one from 1 on. */
export function position(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined;
}

export const readyQuery = () =>
  queryOptions({
    queryKey: ['admin', 'ready'],
    queryFn: async ({ signal }) => {
      await request('GET', '/readyz', { signal });
      return true;
    },
    retry: false,
    staleTime: 0,
    refetchInterval: 30_000,
  });

export const usersQuery = (search: Readonly<Search>) => {
  const query = present({
    kind: oneOf(first(search, 'kind'), ['staff', 'customer'] as const) ?? ('staff' as const),
    q: first(search, 'q'),
    sort: oneOf(first(search, 'sort'), ['-created', 'created'] as const),
    cursor: first(search, 'cursor'),
    limit: PAGE,
  });
  return queryOptions({
    queryKey: ['admin', 'users', query],
    queryFn: ({ signal }) => call('admin.users.list', { query }, { signal }),
  });
};

export const rolesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'roles'],
    queryFn: async ({ signal }) => (await call('admin.roles.list', {}, { signal })).items,
  });

export const loginsQuery = (search: Readonly<Search>) => {
  const query = present({ userId: first(search, 'userId'), cursor: first(search, 'cursor'), limit: PAGE });
  return queryOptions({
    queryKey: ['admin', 'logins', query],
    queryFn: ({ signal }) => call('admin.logins.list', { query }, { signal }),
  });
};

/** The newest hundred attempts: the overview counts those of the day. */
export const latestLoginsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'logins', 'latest'],
    queryFn: async ({ signal }) => (await call('admin.logins.list', { query: { limit: 100 } }, { signal })).items,
    refetchInterval: 60_000,
  });

/** Paging by chain position reads as any other list: the cursor is the position before which to go on. */
export const auditQuery = (search: Readonly<Search>) => {
  const query = present({
    name: first(search, 'name'),
    actor: first(search, 'actor'),
    subjectType: first(search, 'subjectType'),
    subjectId: first(search, 'subjectId'),
    before: position(first(search, 'cursor')),
    limit: PAGE,
  });
  return queryOptions({
    queryKey: ['admin', 'audit', query],
    queryFn: async ({ signal }) => {
      const { items, nextBefore } = await call('admin.audit.list', { query }, { signal });
      return { items, nextCursor: nextBefore === null ? null : String(nextBefore) };
    },
  });
};

/** One entry by its position in the chain, for an address that names it; null when there is none. */
export const auditEntryQuery = (at: number) =>
  queryOptions({
    queryKey: ['admin', 'audit', 'entry', at],
    queryFn: async ({ signal }) => {
      const { items } = await call('admin.audit.list', { query: { before: at + 1, limit: 1 } }, { signal });
      return items[0]?.position === at ? items[0] : null;
    },
    staleTime: Infinity,
  });

/** Recomputes the whole chain on the server: asked for by hand, kept for ten minutes. */
export const auditProofQuery = () =>
  queryOptions({
    queryKey: ['admin', 'audit-proof'],
    queryFn: ({ signal }) => call('admin.audit.verify', {}, { signal }),
    staleTime: SLOW_MS,
    gcTime: SLOW_MS,
    retry: false,
  });

export const DELIVERY_STATES = ['queued', 'sending', 'sent', 'failed', 'suppressed'] as const;

export const deliveriesQuery = (search: Readonly<Search>) => {
  const query = present({
    state: oneOf(first(search, 'state'), DELIVERY_STATES),
    template: first(search, 'template'),
    recipient: first(search, 'q'),
    cursor: first(search, 'cursor'),
    limit: PAGE,
  });
  return queryOptions({
    queryKey: ['admin', 'deliveries', query],
    queryFn: ({ signal }) => call('admin.deliveries.list', { query }, { signal }),
  });
};

export const failedDeliveriesQuery = () => deliveriesQuery({ state: 'failed' });

export const jobsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'jobs'],
    queryFn: ({ signal }) => call('admin.jobs.overview', {}, { signal }),
    refetchInterval: 15_000,
  });

export const waitingMailsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'waiting-mails'],
    queryFn: ({ signal }) => call('corporate.inboundMails.list', { query: { limit: 100 } }, { signal }),
  });

export const templatesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'templates'],
    queryFn: async ({ signal }) => (await call('admin.templates.list', {}, { signal })).items,
  });

export const templateQuery = (key: string) =>
  queryOptions({
    queryKey: ['admin', 'templates', key],
    queryFn: ({ signal }) => call('admin.templates.get', { path: { key } }, { signal }),
  });

export const settingsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'settings'],
    queryFn: async ({ signal }) => (await call('admin.settings.list', {}, { signal })).items,
  });

export const tenantsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'tenants'],
    queryFn: async ({ signal }) => (await call('admin.tenants.list', {}, { signal })).items,
  });

export const colleaguesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'colleagues'],
    queryFn: async ({ signal }) => (await call('corporate.colleagues.list', {}, { signal })).items,
  });

export const ticketGroupsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'ticket-groups'],
    queryFn: async ({ signal }) => (await call('admin.ticketGroups.list', {}, { signal })).items,
  });

export const ticketCategoriesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'ticket-categories'],
    queryFn: async ({ signal }) => (await call('admin.ticketCategories.list', {}, { signal })).items,
  });

export const mailboxesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'mailboxes'],
    queryFn: async ({ signal }) => (await call('admin.mailboxes.list', {}, { signal })).items,
  });

export const customerCategoriesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'customer-categories'],
    queryFn: async ({ signal }) => (await call('admin.customerCategories.list', {}, { signal })).items,
  });

export const taxRatesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'tax-rates'],
    queryFn: async ({ signal }) => (await call('corporate.taxRates.list', {}, { signal })).items,
  });
