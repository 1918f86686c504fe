/** What the pages of other modules may place or ask in this area. */
export { daysOf } from './period.ts';
