/** What the pages of other modules may place or ask in this area. */
export { customerFieldsQuery } from './queries.ts';
