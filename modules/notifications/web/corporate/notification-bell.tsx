import { useQuery } from '@tanstack/react-query';
import Bell from 'lucide-react/icons/bell';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Link } from '@cm/ui/link.tsx';
import { unreadCountQuery } from './notification-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

const CAP = 99;

/** The way to my notifications, with how many are unread. */
export function NotificationBell() {
  const t = useT(words);
  const format = useFormat();
  const unread = useQuery(unreadCountQuery).data?.unread ?? 0;
  return (
    <Link
      href={corporate.notifications()}
      aria-label={unread > 0 ? t('notice.unread', { count: unread }) : t('notice.title')}
      title={t('notice.title')}
      className="relative inline-flex size-10 items-center justify-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink max-lg:size-11"
    >
      <Bell aria-hidden="true" className="size-5 stroke-[1.75]" />
      {unread > 0 ? (
        <span
          aria-hidden="true"
          className="figures absolute end-0.5 top-0.5 min-w-4 rounded-full bg-danger px-1 text-center text-[10px] leading-4 font-semibold text-on-danger"
        >
          {unread > CAP ? `${format.number(CAP)}+` : format.number(unread)}
        </span>
      ) : null}
    </Link>
  );
}
