import type { ReactNode } from 'react';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { EnvStrip } from '@cm/ui/env-strip.tsx';
import { LocaleSwitch } from '@cm/web-kit/preferences/locale-switch.tsx';
import { OfflineBar } from '@cm/web-kit/offline-bar.tsx';
import { ThemeSwitch } from '@cm/web-kit/preferences/theme-switch.tsx';
import { TilePattern } from '@cm/ui/tile-pattern.tsx';
import { BrandMark } from './brand.tsx';
import { SkipLink } from './skip-link.tsx';
import { words } from '@cm/web-kit/words/kit.ts';

export interface SignInLayoutProps {
  readonly tenantName: string;
  /** The staff's sign-in says that it is: strip, sober words, no invitation. */
  readonly zone: 'portal' | 'corporate' | 'admin';
  readonly title: string;
  readonly children: ReactNode;
}

/** Sign-in, sign-up, second factor, recovery. One column of form; on large screens the tiles beside it. */
export function SignInLayout({ tenantName, zone, title, children }: SignInLayoutProps) {
  const t = useT(words);
  const staff = zone !== 'portal';
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {staff ? (
        <EnvStrip parts={[zone === 'admin' ? t('env.admin') : t('area.corporate'), t('env.vpn'), tenantName]} />
      ) : null}
      <OfflineBar />
      <div className="grid flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="flex flex-col bg-surface">
          <header className="flex min-h-14 items-center justify-between gap-3 px-4 md:px-8">
            <span className="inline-flex items-center gap-2.5 font-semibold">
              <BrandMark className="size-6 text-accent" />
              <bdi>{tenantName}</bdi>
            </span>
            <span className="flex items-center">
              <LocaleSwitch />
              <ThemeSwitch />
            </span>
          </header>
          <main
            id="main"
            tabIndex={-1}
            className="grid flex-1 grid-cols-[minmax(0,1fr)] place-items-center px-4 py-8 md:px-8"
          >
            <div className="grid w-full max-w-sm grid-cols-[minmax(0,1fr)] gap-6">
              <h1 className="text-xl font-semibold">{title}</h1>
              {children}
            </div>
          </main>
        </div>
        <aside className="relative grid content-end overflow-hidden border-s border-line bg-sunken p-12 max-lg:hidden">
          <TilePattern
            seed={`sign-in-${zone}`}
            columns={12}
            rows={16}
            className="absolute inset-0 size-full [mask-image:linear-gradient(to_top,transparent_8%,#000_60%)]"
            fill
          />
          <div className="relative grid max-w-md gap-2">
            <p className="text-lg font-semibold">{staff ? t('signIn.staff') : t('signIn.portal')}</p>
            <p className="text-ink-2">{staff ? t('signIn.staffText') : t('signIn.portalText')}</p>
          </div>
        </aside>
      </div>
    </div>
  );
}
