import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { type Search, stringifySearch } from '@cm/web-kit/router/search.ts';
import { cn } from '@cm/ui/class-names.ts';
import { Count } from '@cm/ui/count.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Select } from '@cm/ui/select.tsx';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { ticketCountsQuery } from './ticket-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

const TO_DO = ['open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress'];

/** The views that every desk has, in the order of the day: mine, nobody's, then by state. */
const VIEWS = [
  { key: 'mine', search: { assignee: 'me', state: TO_DO } },
  { key: 'unassigned', search: { assignee: 'none', state: TO_DO } },
  { key: 'open', search: { state: ['open'] } },
  { key: 'in_progress', search: { state: ['in_progress'] } },
  { key: 'awaiting_reply', search: { state: ['awaiting_reply'] } },
  { key: 'on_hold', search: { state: ['on_hold'] } },
  { key: 'answered', search: { state: ['answered'] } },
  { key: 'all', search: {} },
] as const satisfies readonly { key: string; search: Search | object }[];
type ViewKey = (typeof VIEWS)[number]['key'];

const listOf = (value: unknown): string => (Array.isArray(value) ? value : [value]).map(String).toSorted().join(',');

function activeView(search: Search): ViewKey | undefined {
  const { q: _q, sort: _sort, cursor: _cursor, ...filters } = search;
  const same = (view: Readonly<Record<string, unknown>>) => {
    const names = new Set([...Object.keys(view), ...Object.keys(filters)]);
    return [...names].every((name) => listOf(view[name]) === listOf(filters[name]));
  };
  return VIEWS.find((view) => same(view.search))?.key;
}

function useViews() {
  const t = useT(words);
  const counts = useQuery(ticketCountsQuery).data;
  const { search } = usePage(pages.tickets);
  const active = activeView(search);
  return VIEWS.map(({ key, search: filters }) => ({
    key,
    name: t(`tickets.view.${key}`),
    href: `${corporate.tickets()}${stringifySearch(filters)}`,
    count: key === 'all' ? undefined : counts?.[key],
    active: key === active,
  }));
}

/** Under the navigation of the shell: the views with what waits in each. */
export function TicketViews() {
  const t = useT(words);
  const views = useViews();
  const quarantine = useQuery(ticketCountsQuery).data?.quarantine;
  const itemClass =
    'flex min-h-8 items-center gap-2 rounded-sm px-2.5 text-sm text-ink-2 hover:bg-hover hover:text-ink aria-[current]:bg-accent-tint aria-[current]:font-medium aria-[current]:text-accent-text touch:min-h-11';
  return (
    <nav aria-label={t('tickets.views')} className="grid gap-1 border-t border-line pt-3">
      <p className="px-2.5 text-xs font-medium text-ink-3">{t('tickets.views')}</p>
      <ul className="grid gap-0.5">
        {views.map(({ key, name, href, count, active }) => (
          <li key={key}>
            <Link href={href} aria-current={active ? 'true' : undefined} className={itemClass}>
              <span className="min-w-0 flex-1 truncate">{name}</span>
              <Count value={count} className={active ? 'bg-surface text-accent-text' : ''} />
            </Link>
          </li>
        ))}
        <li>
          <Link href={corporate.inboundMails()} className={cn(itemClass, 'mt-2')}>
            <span className="min-w-0 flex-1 truncate">{t('inbound.title')}</span>
            <Count value={quarantine} className="bg-ochre-tint text-ochre-text" />
          </Link>
        </li>
      </ul>
    </nav>
  );
}

/** The view that the list shows, where the views themselves stand beside it. */
export function TicketViewTitle() {
  const t = useT(words);
  const active = useViews().find((view) => view.active);
  return (
    <p className="min-w-0 flex-1 truncate text-md font-semibold max-lg:hidden">
      {active?.name ?? t('tickets.view.custom')}
    </p>
  );
}

/** The same views where the shell's navigation is a drawer. */
export function TicketViewSelect() {
  const t = useT(words);
  const go = useGo();
  const views = useViews();
  const active = views.find((view) => view.active);
  return (
    <Select
      aria-label={t('tickets.views')}
      value={active?.key ?? ''}
      {...(active ? {} : { placeholder: t('tickets.view.custom') })}
      onChange={(event) => {
        const view = views.find(({ key }) => key === event.target.value);
        if (view) go(view.href);
      }}
      options={views.map(({ key, name, count }) => ({
        value: key,
        label: count ? `${name} (${String(count)})` : name,
      }))}
    />
  );
}
