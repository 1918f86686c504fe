import { useLocation } from '@tanstack/react-router';
import Ellipsis from 'lucide-react/icons/ellipsis';
import House from 'lucide-react/icons/house';
import Search from 'lucide-react/icons/search';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Count } from '@cm/ui/count.tsx';
import { EnvStrip } from '@cm/ui/env-strip.tsx';
import { Kbd } from '@cm/ui/kbd.tsx';
import { Link } from '@cm/ui/link.tsx';
import { OfflineBar } from '@cm/web-kit/offline-bar.tsx';
import { LocaleSwitch } from '@cm/web-kit/preferences/locale-switch.tsx';
import { ProofGate } from '@cm/web-kit/proof-gate.tsx';
import { BrandMark } from '../shell/brand.tsx';
import { type NavItem, NavList } from '../shell/nav-list.tsx';
import { ShellCommands } from '../shell/shell-commands.tsx';
import { useShell } from '@cm/web-kit/shell-context.tsx';
import { SkipLink } from '../shell/skip-link.tsx';
import { useKeepLocale } from '../shell/use-keep-locale.ts';
import { UserMenu } from '../shell/user-menu.tsx';
import { AccountSwitch } from './accounts/account-switch.tsx';
import { OwnSessionProof } from './own-session-proof.ts';
import { TopTools } from './top-tools.tsx';
import { useRecordSearch } from '../shell/use-record-search.tsx';
import { useShellActions, useShellNavigation } from '../shell/use-shell-entries.tsx';
import { searchRecords } from './search-records.ts';
import { useWaitingCounts } from './use-waiting-counts.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

/** The four that stand in the bottom bar of a phone; the fifth place opens the rest. */
const PORTAL_BAR = ['home', 'services', 'tickets', 'invoices'] as const;

const HOME = {
  key: 'home',
  label: { fr: 'Accueil', ar: 'الرئيسية', en: 'Home' },
  href: portalArea.home(),
  icon: House,
  go: 'h',
  order: 10,
} as const;

const TurnedNotice = lazy(async () => ({ default: (await import('./accounts/turned-notice.tsx')).TurnedNotice }));
const ImpersonationBanner = lazy(async () => ({
  default: await (await import('@cm/identity/web/portal/public.ts')).loadImpersonationBanner(),
}));
const Drawer = lazy(async () => ({ default: (await import('@cm/ui/drawer.tsx')).Drawer }));

export interface PortalLayoutProps {
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** The customer's shell: top bar 56, navigation 232, a page of at most 1200; on a phone a bottom bar of five. */
export function PortalLayout({ children, ...top }: PortalLayoutProps) {
  const { tenant, impersonation } = useSession();
  const counts = useWaitingCounts();
  useKeepLocale('portal');
  const search = useRecordSearch(searchRecords);
  const pathname = useLocation({ select: (location) => location.pathname });
  const { entries, active } = useShellNavigation(HOME, counts, pathname);
  const actions = useShellActions();
  return (
    <ShellCommands entries={entries} actions={actions} search={search}>
      <div
        data-shell="portal"
        className={cn('flex min-h-dvh flex-col', impersonation !== null && 'md:[--banner:2.75rem]')}
      >
        <SkipLink />
        <TopBar {...top} />
        <OfflineBar />
        <Suspense>
          <TurnedNotice />
        </Suspense>
        <div className="mx-auto grid w-full max-w-358 flex-1 md:grid-cols-[232px_minmax(0,1fr)]">
          <div
            data-screen-only
            className={cn(
              'sticky self-start py-5 ps-3 pe-1 max-md:hidden',
              tenant.environment === 'production'
                ? 'top-[calc(3.5rem+var(--banner,0rem))]'
                : 'top-[calc(5rem+var(--banner,0rem))]',
            )}
          >
            <PortalNav entries={entries} active={active} />
          </div>
          <main id="main" tabIndex={-1} className="min-w-0 max-md:pb-20">
            {children}
          </main>
        </div>
        <ProofGate dialog={OwnSessionProof} />
        <BottomBar entries={entries} active={active} />
      </div>
    </ShellCommands>
  );
}

function PortalNav({
  entries,
  active,
  onGo,
}: {
  entries: readonly NavItem[];
  active: string | undefined;
  onGo?: () => void;
}) {
  const t = useT(kitWords);
  return <NavList label={t('nav.main')} items={entries} activeKey={active} {...(onGo ? { onGo } : {})} />;
}

function TopBar({ onSignOut }: Pick<PortalLayoutProps, 'onSignOut'>) {
  const t = useT(kitWords);
  const { tenant, user, impersonation } = useSession();
  const { openPalette } = useShell();
  return (
    <div data-screen-only className="sticky top-0 z-20 bg-surface">
      {impersonation ? (
        <Suspense fallback={<div className="h-11 bg-ink" />}>
          <ImpersonationBanner impersonation={impersonation} />
        </Suspense>
      ) : null}
      {tenant.environment === 'production' ? null : <EnvStrip parts={[t(`env.${tenant.environment}`)]} />}
      <header className="flex h-14 items-center gap-2 border-b border-line px-4 md:gap-3 md:px-6">
        <Link
          href={portalArea.home()}
          className="hit inline-flex min-w-0 items-center gap-2.5 rounded-sm font-semibold"
        >
          <BrandMark className="size-6 shrink-0 text-accent" />
          {/* On a phone the account acted for matters more than whose site this is. */}
          <bdi className={cn('truncate', user.customers.length > 1 && 'max-md:sr-only')}>{tenant.name}</bdi>
        </Link>
        <AccountSwitch />
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={openPalette}
          className="ms-auto inline-flex h-9 items-center gap-2 rounded-sm border border-line-strong bg-canvas px-3 text-ink-3 hover:text-ink max-md:size-11 max-md:justify-center max-md:border-transparent max-md:bg-transparent max-md:px-0 md:w-64"
        >
          <Search aria-hidden="true" className="size-4" />
          <span className="flex-1 truncate text-start text-sm max-md:sr-only">{t('palette.open')}</span>
          <span aria-hidden="true" className="max-md:hidden">
            <Kbd keys="Ctrl K" />
          </span>
        </button>
        <TopTools />
        <span className="max-md:hidden">
          <LocaleSwitch />
        </span>
        <UserMenu onSignOut={onSignOut} />
      </header>
    </div>
  );
}

function BottomBar({ entries, active }: { entries: readonly NavItem[]; active: string | undefined }) {
  const t = useT(kitWords);
  const [open, setOpen] = useState(false);
  const bar = entries.filter(({ key }) => PORTAL_BAR.some((one) => one === key));
  const itemClass = 'relative flex min-h-14 w-full flex-col items-center justify-center gap-0.5 text-xs text-ink-2';
  return (
    <div
      data-screen-only
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <nav aria-label={t('nav.main')}>
        <ul className="grid auto-cols-fr grid-flow-col">
          {bar.map(({ key, name, href, icon: Icon, count }) => (
            <li key={key}>
              <Link
                href={href}
                aria-current={key === active ? 'page' : undefined}
                className={cn(
                  itemClass,
                  key === active &&
                    'font-medium text-accent-text before:absolute before:inset-x-4 before:top-0 before:h-0.75 before:rounded-full before:bg-accent',
                )}
              >
                <Icon aria-hidden="true" className="size-5" strokeWidth={1.75} />
                <span className="max-w-full truncate px-0.5">{name}</span>
                <Count
                  value={count}
                  className="absolute start-[calc(50%+4px)] top-1 h-4 min-w-4 px-1 text-[10px] leading-4 ring-2 ring-surface"
                />
              </Link>
            </li>
          ))}
          <li>
            <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)} className={itemClass}>
              <Ellipsis aria-hidden="true" className="size-5" strokeWidth={1.75} />
              {t('nav.more')}
            </button>
          </li>
        </ul>
      </nav>
      <Suspense>
        {open ? (
          <Drawer open onOpenChange={setOpen} title={t('nav.menu')}>
            <div className="p-3">
              <PortalNav entries={entries} active={active} onGo={() => setOpen(false)} />
            </div>
          </Drawer>
        ) : null}
      </Suspense>
    </div>
  );
}
