import { useQuery } from '@tanstack/react-query';
import Bell from 'lucide-react/icons/bell';
import ShoppingCart from 'lucide-react/icons/shopping-cart';
import type { ReactNode } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Count } from '@cm/ui/count.tsx';
import { Link } from '@cm/ui/link.tsx';
import { portal as salesPortal } from '@cm/sales/paths';
import { portal as notificationsPortal } from '@cm/notifications/paths';
import { cartQuery } from '@cm/sales/web/portal/public.ts';
import { unreadQuery } from '@cm/notifications/web/portal/public.ts';
import { words } from './words.ts';

function Tool({ href, label, count, icon }: { href: string; label: string; count: number; icon: ReactNode }) {
  return (
    <Button asChild variant="ghost" size="icon" className="relative">
      <Link href={href} aria-label={label}>
        {icon}
        <Count
          value={count}
          className="absolute start-[calc(50%+2px)] top-0.5 h-4 min-w-4 bg-accent px-1 text-[10px] leading-4 text-on-accent ring-2 ring-surface"
        />
      </Link>
    </Button>
  );
}

/** The cart and the notifications, with what is in them. */
export function TopTools() {
  return (
    <>
      {usePermission('portal.orders') ? <CartTool /> : null}
      <BellTool />
    </>
  );
}

function CartTool() {
  const t = useT(words);
  const count = useQuery(cartQuery()).data?.lines.length ?? 0;
  return (
    <Tool
      href={salesPortal.cart()}
      label={t('nav.cart', { count })}
      count={count}
      icon={<ShoppingCart aria-hidden="true" className="size-5" strokeWidth={1.75} />}
    />
  );
}

function BellTool() {
  const t = useT(words);
  const count = useQuery(unreadQuery()).data?.unread ?? 0;
  return (
    <Tool
      href={notificationsPortal.notifications()}
      label={t('nav.notifications', { count })}
      count={count}
      icon={<Bell aria-hidden="true" className="size-5" strokeWidth={1.75} />}
    />
  );
}
