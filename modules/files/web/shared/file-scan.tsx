import type { FileScan } from '@cm/api-client/schema';
import { Status, type StatusKind } from '@cm/ui/status-glyph.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from '../words.ts';

const GLYPHS = {
  unscanned: 'draft',
  scanning: 'progress',
  failed: 'waiting',
  infected: 'failed',
} as const satisfies Partial<Record<FileScan, StatusKind>>;

/** Whether the server hands the file out: without a verdict it does not. */
export const mayOpen = (scan: FileScan): boolean => scan === 'clean' || scan === 'exempt' || scan === 'unscanned';

/**
 * What is known of viruses in a file, beside its name; nothing once it is clean. That it was never scanned is said to
 * the staff, whose machines open what others sent.
 */
export function FileScanNote({ scan, forStaff = false }: { readonly scan: FileScan; readonly forStaff?: boolean }) {
  const t = useT(words);
  if (scan === 'clean' || scan === 'exempt' || (scan === 'unscanned' && !forStaff)) return null;
  return (
    <span className="text-sm">
      <Status kind={GLYPHS[scan]}>{t(`scan.${scan}`)}</Status>
    </span>
  );
}

const SOON_MS = 3000;

/** For `refetchInterval`: soon while one of the files is being checked, else as the page has it anyway. */
export function pollForScans(scans: readonly (FileScan | undefined)[], otherwise: number | false): number | false {
  return scans.some((scan) => scan === 'scanning' || scan === 'failed') ? SOON_MS : otherwise;
}
