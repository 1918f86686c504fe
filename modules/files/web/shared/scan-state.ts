import type { FileScan } from '@cm/api-client/schema';

/** Whether the server hands the file out: without a verdict it does not. */
export const mayOpen = (scan: FileScan): boolean => scan === 'clean' || scan === 'exempt' || scan === 'unscanned';

const SOON_MS = 3000;

/** For `refetchInterval`: soon while one of the files is being checked, else as the page has it anyway. */
export function pollForScans(scans: readonly (FileScan | undefined)[], otherwise: number | false): number | false {
  return scans.some((scan) => scan === 'scanning' || scan === 'failed') ? SOON_MS : otherwise;
}
