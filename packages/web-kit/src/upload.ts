import { customerHeader } from './acting-for.ts';
import { NetworkError, parseProblem } from './api.ts';
import { currentLocale } from './preferences.ts';

/** What the server knows of a file it keeps. */
export interface FileInfo {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function readFileInfo(body: unknown): FileInfo | null {
  if (!isRecord(body)) return null;
  const { id, filename, contentType, size } = body;
  if (typeof id !== 'string' || typeof filename !== 'string') return null;
  return {
    id,
    filename,
    contentType: typeof contentType === 'string' ? contentType : 'application/octet-stream',
    size: typeof size === 'number' ? size : 0,
  };
}

/**
 * Sends one file as multipart, with its progress from 0 to 1: fetch does not tell how much has left.
 * @throws ApiProblem when it is refused, NetworkError when the server was not reached or the sending was given up.
 */
export function uploadFile(
  path: `/${string}`,
  file: File,
  onProgress: (ratio: number) => void,
  signal: AbortSignal,
): Promise<FileInfo> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    const fail = () => reject(new NetworkError('upload'));
    sending.open('POST', path);
    sending.setRequestHeader('accept', 'application/json');
    sending.setRequestHeader('accept-language', currentLocale());
    const customer = customerHeader(path);
    if (customer !== null) sending.setRequestHeader('cm-customer', customer);
    sending.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    };
    sending.onerror = fail;
    sending.onabort = fail;
    sending.onload = () => {
      const body = readJson(sending.responseText);
      const info = sending.status < 300 ? readFileInfo(body) : null;
      if (info) resolve(info);
      else reject(parseProblem(sending.status, body, sending.getResponseHeader('retry-after')));
    };
    signal.addEventListener('abort', () => sending.abort(), { once: true });
    const form = new FormData();
    form.append('file', file);
    sending.send(form);
  });
}
