/** What the pages of other modules may place or ask in this area. */
export { MAX_FILES, sendTicketFile } from './send-file.ts';
