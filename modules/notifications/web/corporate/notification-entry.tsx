import { cn } from '@cm/ui/class-names.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Link } from '@cm/ui/link.tsx';
import { Ago } from '@cm/web-kit/ago.tsx';
import { type Item, queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

/** A line of the notifications: opening it is reading it. */
export function NotificationEntry({ item }: { item: Item<'corporate.notifications.list'> }) {
  const t = useT(words);
  const refresh = useRefresh();
  const fresh = item.readAt === null;
  const read = () => {
    if (!fresh) return;
    void call('corporate.notifications.read', { path: { id: item.id } }).then(
      () => refresh(queryKeyOf('corporate.notifications')),
      () => undefined,
    );
  };
  return (
    <Link
      href={item.link}
      onClick={read}
      className="flex min-h-(--row) items-center gap-3 px-(--card-pad) py-2.5 hover:bg-hover focus-visible:-outline-offset-2"
    >
      <span aria-hidden="true" className={cn('size-2 shrink-0 rounded-full', fresh && 'bg-accent')} />
      <span dir="auto" className={cn('min-w-0 flex-1', fresh && 'font-medium')}>
        {item.title || `${t('notice.other')} ${item.detail}`}
        {fresh ? <span className="sr-only"> ({t('notice.tab.unread')})</span> : null}
      </span>
      <span className="shrink-0 text-sm">
        <Ago value={item.createdAt} />
      </span>
    </Link>
  );
}
