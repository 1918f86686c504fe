import type { ReactNode } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { portal } from '#kit/paths.ts';
import { Button } from '#ui/button.tsx';
import { Link } from '#ui/link.tsx';
import { LocaleSwitch } from '#ui/locale-switch.tsx';
import { OfflineBar } from '#ui/offline-bar.tsx';
import { ThemeSwitch } from '#ui/theme-switch.tsx';
import { BrandMark } from '../brand.tsx';
import { ShellProvider } from '../shell-context.tsx';
import { SkipLink } from '../skip-link.tsx';

const nothing = () => undefined;

/** The operator's shop window: what a visitor sees before having an account. */
export function PublicLayout({ tenantName, children }: { tenantName: string; children: ReactNode }) {
  const t = useT('portal');
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
            href={portal.catalogue()}
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
            <Link href={portal.signIn()}>{t('signIn.action')}</Link>
          </Button>
          <Button asChild variant="primary" className="max-md:hidden">
            <Link href={portal.signUp()}>{t('signUp.action')}</Link>
          </Button>
        </header>
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-300 flex-1">
          {children}
        </main>
      </div>
    </ShellProvider>
  );
}
