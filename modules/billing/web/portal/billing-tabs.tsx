import { useLocation } from '@tanstack/react-router';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Link } from '@cm/ui/link.tsx';
import { portal } from '../../paths.ts';
import { words } from './words.ts';

/** Invoices and what was paid: two pages of one section. */
export function BillingTabs() {
  const t = useT(words);
  const pathname = useLocation({ select: (location) => location.pathname });
  const tabs = [
    { href: portal.invoices(), label: t('nav.invoices') },
    { href: portal.payments(), label: t('payments.title') },
  ];
  return (
    <nav aria-label={t('billing.sections')} className="mb-(--gap) flex gap-5 border-b border-line">
      {tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={pathname === href ? 'page' : undefined}
          className={cn(
            '-mb-px inline-flex h-10 items-center border-b-2 border-transparent font-medium text-ink-2 hover:text-ink touch:h-11',
            pathname === href && 'border-accent text-accent-text hover:text-accent-text',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
