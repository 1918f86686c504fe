import { useT } from '#kit/i18n/use-t.ts';
import { Status } from '#ui/status-glyph.tsx';

/** Offered for new records, or kept only for the old ones. */
export function InUse({ archived }: { archived: boolean }) {
  const t = useT('admin');
  return archived ? (
    <Status kind="closed">{t('organisation.archived')}</Status>
  ) : (
    <Status kind="active">{t('organisation.inUse')}</Status>
  );
}
