/** What the pages of other modules may place or ask in this area. */
export { BuyerBlock } from './later-buyer-block.tsx';
export { cartQuery, ordersQuery, waitingQuotesQuery } from './queries.ts';
