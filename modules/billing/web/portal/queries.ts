import { PAGE, WAITING } from '@cm/web-kit/portal/list-query.ts';
import { listQuery, recordQuery } from '@cm/web-kit/portal/queries.ts';

/** The latest invoices, out of which the home and the navigation take those that are owed. */
export const recentInvoicesQuery = () => listQuery('portal.invoices.list', { query: { limit: WAITING } });

export const invoiceQuery = (id: string) => recordQuery('portal.invoices.get', { path: { id } });

export const creditNotesQuery = () => listQuery('portal.creditNotes.list', { query: { limit: PAGE } });

export const balanceQuery = () => recordQuery('portal.balance.get', {});
