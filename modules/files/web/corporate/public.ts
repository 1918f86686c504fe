/** What the pages of other modules may place or ask in this area. */
export { MAX_FILES, sendTicketFile } from './send-file.ts';
export { FileScanNote } from '../shared/file-scan.tsx';
export { useUploads } from '../shared/use-uploads.ts';
