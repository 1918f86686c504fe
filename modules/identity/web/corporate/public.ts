/** What the pages of other modules may place or ask in this area. */
export { colleaguesQuery, customerCategoriesQuery, taxRatesOn, wilayasQuery } from './staff-queries.ts';
export { OwnSessionProof } from '../staff-account/own-session-proof.tsx';
export { ActivityList } from '../access/activity-list.tsx';
export { useActorName } from './use-actor-name.ts';
