import { cn } from '@cm/ui/class-names.ts';
import { Ago } from '@cm/web-kit/ago.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Link } from '@cm/ui/link.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { type Item, queryKeyOf } from '@cm/web-kit/queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { words } from './words.ts';

/** A line of the notifications: opening it is reading it. */
export function NotificationEntry({ notification }: { notification: Item<'portal.notifications.list'> }) {
  const t = useT(words);
  const refresh = useRefresh();
  const { detail } = notification;
  const title = notification.title || t('notification.other');
  const fresh = notification.readAt === null;
  const open = () => {
    if (!fresh) return;
    void call('portal.notifications.read', { path: { id: notification.id } }).then(
      () => refresh(queryKeyOf('portal.notifications')),
      () => undefined,
    );
  };
  return (
    <Link
      href={notification.link}
      onClick={open}
      className="flex items-start gap-3 px-(--card-pad) py-3 hover:bg-hover focus-visible:-outline-offset-2"
    >
      <span className="flex h-[1lh] items-center">
        <span className={cn('size-2 rounded-full', fresh ? 'bg-accent' : 'bg-transparent')}>
          {fresh ? <span className="sr-only">{t('notifications.new')}</span> : null}
        </span>
      </span>
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className={fresh ? 'font-semibold' : ''}>{title}</span>
        {detail ? (
          <span className="line-clamp-2 text-sm wrap-anywhere text-ink-2">
            <bdi>{detail}</bdi>
          </span>
        ) : null}
      </span>
      <span className="shrink-0 text-sm">
        <Ago value={notification.createdAt} />
      </span>
    </Link>
  );
}
