import Download from 'lucide-react/icons/download';
import { useT } from '../i18n/use-t.ts';
import { usePermission } from '../session.ts';
import { Button } from '@cm/ui/button.tsx';
import { words } from '../words/staff.ts';

/** Every record of a list as CSV, whatever the filters on screen; for those who may take them out of the platform. */
export function ExportAll({ of: name }: { of: 'customers' | 'invoices' }) {
  const t = useT(words);
  const may = usePermission('reports.export');
  if (!may) return null;
  return (
    <Button asChild variant="ghost">
      <a href={`/api/corporate/exports/${name}`} download>
        <Download aria-hidden="true" />
        {t('list.export')}
      </a>
    </Button>
  );
}
