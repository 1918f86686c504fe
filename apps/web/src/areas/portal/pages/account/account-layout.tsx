import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { cn } from '#kit/class-names.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { portal } from '#kit/paths.ts';
import { useSession } from '#kit/session.ts';
import { Link } from '#ui/link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Page } from '../../../page.tsx';

const SECTIONS = [
  { key: 'profile', permission: null },
  { key: 'verification', permission: 'portal.kyc' },
  { key: 'contacts', permission: 'portal.account' },
  { key: 'security', permission: null },
  { key: 'notifications', permission: null },
] as const;

/** The account in five sections, each with its own address. */
export function AccountLayout() {
  const t = useT('account');
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
        {sections.map(({ key }) => {
          const href = portal.accountSection(key);
          const current = pathname === href;
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
