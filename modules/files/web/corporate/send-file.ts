import type { SendFile } from '../shared/use-uploads.ts';
import { uploadFile } from '@cm/web-kit/upload.ts';

/** The server's own limit on what one message may carry. */
export const MAX_FILES = 10;

export const sendTicketFile: SendFile = (id, file, onProgress, signal) =>
  uploadFile(`/api/corporate/files?purpose=ticket&id=${id}`, file, onProgress, signal);
