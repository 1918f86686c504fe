import { named } from '@cm/kit/named';
import { z } from 'zod';

/** What a file is for decides how large it may be. `document`: made by us. `mail`: a raw message as it arrived. */
export const filePurpose = named('FilePurpose', z.enum(['ticket', 'kyc', 'document', 'mail']));
export type Purpose = z.infer<typeof filePurpose>;
/** What a person may upload a file for. */
export const uploadPurpose = named('UploadPurpose', filePurpose.extract(['ticket', 'kyc']));

/**
 * What is known of viruses in a file. `exempt`: made by us. `unscanned`: there was no scanner when it came. `scanning` and
 * `failed` wait for a verdict; `failed` says that the scanner could not give one so far.
 */
export const fileScan = named('FileScan', z.enum(['exempt', 'unscanned', 'scanning', 'clean', 'infected', 'failed']));
export type FileScan = z.infer<typeof fileScan>;

/** Whether a file in this state may be opened, where there is a scanner and where there is none. Only a verdict counts. */
export function mayBeOpened(scan: FileScan, hasScanner: boolean): boolean {
  return scan === 'clean' || scan === 'exempt' || (scan === 'unscanned' && !hasScanner);
}

const MEGABYTE = 1024 * 1024;
/** In megabytes (quality catalogue, "Uploads"). */
export const LARGEST: Readonly<Record<Purpose, number>> = { ticket: 25, kyc: 10, document: 25, mail: 60 };
export const LARGEST_UPLOAD_BYTES = 25 * MEGABYTE;
export const MAX_CLAIMED_AT_ONCE = 10;
/** An upload that nothing claimed is removed after this many hours. */
export const UNCLAIMED_HOURS = 24;

export function fits(purpose: Purpose, size: number): boolean {
  return size <= LARGEST[purpose] * MEGABYTE;
}

export interface FileInfo {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly scan: FileScan;
}

/** The shape of a file in answers. */
export const fileInfoSchema = named(
  'FileInfo',
  z.object({
    id: z.uuid(),
    filename: z.string(),
    contentType: z.string(),
    size: z.int(),
    sha256: z.string(),
    scan: fileScan,
  }),
);
