import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { portal as customersPortal } from '@cm/customers/paths';
import { portal as identityPortal } from '@cm/identity/paths';
import { portal as notificationsPortal } from '@cm/notifications/paths';
import { portal as privacyPortal } from '@cm/privacy/paths';
import { words } from './words.ts';

const SECTIONS = [
  { key: 'profile', href: customersPortal.profile(), permission: null },
  { key: 'verification', href: customersPortal.verification(), permission: 'portal.kyc' },
  { key: 'contacts', href: customersPortal.contacts(), permission: 'portal.members' },
  { key: 'security', href: identityPortal.security(), permission: null },
  { key: 'notifications', href: notificationsPortal.preferences(), permission: null },
  { key: 'personalData', href: privacyPortal.personalData(), permission: null },
] as const;

/** Pages of the security section that have addresses of their own. */
const OF_SECURITY: readonly string[] = [identityPortal.intrusion(), identityPortal.emailChange()];

/** The account in six sections, each with its own address. */
export function AccountLayout() {
  const t = useT(words);
  const { permissions } = useSession();
  const pathname = useLocation({ select: (location) => location.pathname });
  const sections = SECTIONS.filter(({ permission }) => permission === null || permissions.includes(permission));
  const row = useRef<HTMLElement>(null);
  // On a phone the row scrolls: the section one came for must be seen.
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <Page>
      <PageHeader title={t('title')} />
      <nav ref={row} aria-label={t('sections')} className="mb-(--gap) flex gap-5 overflow-x-auto border-b border-line">
        {sections.map(({ key, href }) => {
          const current = pathname === href || (key === 'security' && OF_SECURITY.includes(pathname));
          return (
            <Link
              key={key}
              href={href}
              aria-current={current ? 'page' : undefined}
              className={cn(
                '-mb-px inline-flex h-10 shrink-0 items-center border-b-2 border-transparent font-medium text-ink-2 hover:text-ink focus-visible:-outline-offset-2 touch:h-11',
                current && 'border-accent text-accent-text hover:text-accent-text',
              )}
            >
              {t(`section.${key}`)}
            </Link>
          );
        })}
      </nav>
      <div className="max-w-3xl">
        <Outlet />
      </div>
    </Page>
  );
}
