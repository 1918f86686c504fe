import type { ReactNode } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { LocaleSwitch } from '@cm/web-kit/preferences/locale-switch.tsx';
import { OfflineBar } from '@cm/web-kit/offline-bar.tsx';
import { ThemeSwitch } from '@cm/web-kit/preferences/theme-switch.tsx';
import { BrandMark } from '../shell/brand.tsx';
import { ShellProvider } from '@cm/web-kit/shell-context.tsx';
import { SkipLink } from '../shell/skip-link.tsx';
import { portal as salesPortal } from '@cm/sales/paths';
import { portal as portalArea } from '@cm/paths/areas';
import { words } from './words.ts';

const nothing = () => undefined;

/** The operator's shop window: what a visitor sees before having an account. */
export function PublicLayout({ tenantName, children }: { tenantName: string; children: ReactNode }) {
  const t = useT(words);
  return (
    <ShellProvider openPalette={nothing} openShortcuts={nothing}>
      <div data-shell="portal" className="flex min-h-dvh flex-col">
        <SkipLink />
        <OfflineBar />
        <header
          data-screen-only
          className="sticky top-0 z-20 flex min-h-14 items-center gap-2 border-b border-line bg-surface px-4 md:gap-3 md:px-6"
        >
          <Link
            href={salesPortal.catalogue()}
            className="hit me-auto inline-flex min-w-0 items-center gap-2.5 rounded-sm font-semibold"
          >
            <BrandMark className="size-6 shrink-0 text-accent" />
            <bdi className="truncate">{tenantName}</bdi>
          </Link>
          <span className="max-md:hidden">
            <ThemeSwitch />
          </span>
          <LocaleSwitch />
          <Button asChild variant="ghost" className="max-md:px-2">
            <Link href={portalArea.signIn()}>{t('signIn.action')}</Link>
          </Button>
          <Button asChild variant="primary" className="max-md:hidden">
            <Link href={portalArea.signUp()}>{t('signUp.action')}</Link>
          </Button>
        </header>
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-300 flex-1">
          {children}
        </main>
      </div>
    </ShellProvider>
  );
}
