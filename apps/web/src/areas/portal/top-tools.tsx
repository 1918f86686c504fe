import { useQuery } from '@tanstack/react-query';
import Bell from 'lucide-react/icons/bell';
import ShoppingCart from 'lucide-react/icons/shopping-cart';
import type { ReactNode } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { portal } from '#kit/paths.ts';
import { usePermission } from '#kit/session.ts';
import { Button } from '#ui/button.tsx';
import { Count } from '#ui/count.tsx';
import { Link } from '#ui/link.tsx';
import { cartQuery, unreadQuery } from './queries.ts';

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
  const t = useT('portal');
  const count = useQuery(cartQuery()).data?.lines.length ?? 0;
  return (
    <Tool
      href={portal.cart()}
      label={t('nav.cart', { count })}
      count={count}
      icon={<ShoppingCart aria-hidden="true" className="size-5" strokeWidth={1.75} />}
    />
  );
}

function BellTool() {
  const t = useT('portal');
  const count = useQuery(unreadQuery()).data?.unread ?? 0;
  return (
    <Tool
      href={portal.notifications()}
      label={t('nav.notifications', { count })}
      count={count}
      icon={<Bell aria-hidden="true" className="size-5" strokeWidth={1.75} />}
    />
  );
}
