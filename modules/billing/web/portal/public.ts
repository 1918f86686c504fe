/** What the pages of other modules may place or ask in this area. */
export { balanceQuery, recentInvoicesQuery } from './queries.ts';
