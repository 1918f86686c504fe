import Download from 'lucide-react/icons/download';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { stringifySearch } from '@cm/web-kit/router/search.ts';
import type { ListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { words } from './words.ts';

/** The days that the list shows, or the whole log, as a file that proves itself: the chain needs every entry of them. */
export function ExportLog({ filters }: { filters: ListState['filters'] }) {
  const t = useT(words);
  const [from] = filters['from'] ?? [];
  const [to] = filters['to'] ?? [];
  return (
    <Button asChild variant="ghost">
      <a href={`/api/admin/audit/export${stringifySearch({ from, to })}`} download>
        <Download aria-hidden="true" />
        {from || to ? t('audit.exportDays') : t('audit.exportAll')}
      </a>
    </Button>
  );
}
