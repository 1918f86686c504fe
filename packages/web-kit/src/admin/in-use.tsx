import { useT } from '../i18n/use-t.ts';
import { Status } from '@cm/ui/status-glyph.tsx';
import { words } from '../words/staff.ts';

/** Offered for new records, or kept only for the old ones. */
export function InUse({ archived }: { archived: boolean }) {
  const t = useT(words);
  return archived ? (
    <Status kind="closed">{t('organisation.archived')}</Status>
  ) : (
    <Status kind="active">{t('organisation.inUse')}</Status>
  );
}
