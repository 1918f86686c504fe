import { withQuery } from '@cm/paths';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import type { ListControl } from '@cm/web-kit/table/list-state.ts';
import { cn } from '@cm/ui/class-names.ts';
import { Link } from '@cm/ui/link.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const VIEWS = [
  { key: 'mine', query: {}, team: false },
  { key: 'today', query: { due: 'today' }, team: false },
  { key: 'late', query: { due: 'late' }, team: false },
  { key: 'given', query: { view: 'given' }, team: false },
  { key: 'team', query: { view: 'team' }, team: true },
  { key: 'teamLate', query: { view: 'team', due: 'late' }, team: true },
  { key: 'orphaned', query: { view: 'orphaned' }, team: true },
] as const;

/** The ways in which the list is asked for most: each is an address. */
export function TaskViews({ control }: { control: ListControl }) {
  const t = useT(words);
  const seesTeam = usePermission('tasks.team');
  const { filters } = control.state;
  const isShown = (query: Readonly<Record<string, string>>) =>
    ['view', 'due', 'state', 'kind', 'ownerId', 'customerId', 'recordId'].every(
      (name) => (filters[name]?.[0] ?? '') === (query[name] ?? ''),
    );
  return (
    <nav aria-label={t('task.view')} className="flex flex-wrap gap-x-4 gap-y-1">
      {VIEWS.filter(({ team }) => seesTeam || !team).map(({ key, query }) => (
        <Link
          key={key}
          href={withQuery(corporate.tasks(), query)}
          {...(isShown(query) ? { 'aria-current': 'page' as const } : {})}
          className={cn(
            'rounded-sm text-sm hover:underline touch:py-2',
            isShown(query) ? 'font-semibold text-ink' : 'text-accent-text',
          )}
        >
          {t(`task.shown.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
