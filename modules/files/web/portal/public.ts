/** What the pages of other modules may place or ask in this area. */
export { MAX_FILES, sendKycFile, sendTicketFile } from './send-file.ts';
