import type { Result } from '@cm/api-client/client';
import type { CustomerImportField, CustomerImportVerdict } from '@cm/api-client/schema';
import { customerImportArrivals, customerImportFields } from '@cm/api-client/vocabulary';
import { growingQuery, recordQuery } from '@cm/web-kit/staff/queries.ts';

export type CustomerImport = Result<'corporate.customerImports.get'>;
export type ListedImport = Result<'corporate.customerImports.list'>['items'][number];
export type ImportRow = Result<'corporate.customerImportRows.list'>['items'][number];
export type ImportField = CustomerImportField;
export type ImportVerdict = CustomerImportVerdict;
export const IMPORT_FIELDS = customerImportFields;
export const IMPORT_ARRIVALS = customerImportArrivals;

/** The order in which verdicts are looked at: what wants somebody first. */
export const IMPORT_VERDICTS = [
  'duplicate',
  'refused',
  'new',
  'created',
  'linked',
  'present',
] as const satisfies readonly ImportVerdict[];

/** Milliseconds between two looks at an import that is under way. */
const LOOK_AGAIN = 2000;

export const isUnderWay = (state: CustomerImport['state']): boolean => state === 'checking' || state === 'running';

export const importQuery = (id: string) => recordQuery('corporate.customerImports.get', { path: { id } });

/** Asks again while the server works on it. */
export const importProgressQuery = (id: string) => ({
  ...importQuery(id),
  refetchInterval: ({ state }: { state: { data?: CustomerImport | undefined } }) =>
    state.data && isUnderWay(state.data.state) ? LOOK_AGAIN : false,
});

export const importRowsQuery = (id: string, verdict: ImportVerdict) =>
  growingQuery('corporate.customerImportRows.list', { path: { id }, query: { verdict, limit: 50 } });
