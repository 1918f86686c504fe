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
