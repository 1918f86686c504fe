import CircleHelp from 'lucide-react/icons/circle-question-mark';
import MenuIcon from 'lucide-react/icons/menu';
import Search from 'lucide-react/icons/search';
import { type ComponentType, type ReactNode, useState } from 'react';
import { cn } from '@cm/ui/class-names.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Drawer } from '@cm/ui/drawer.tsx';
import { Link } from '@cm/ui/link.tsx';
import { OfflineBar } from '@cm/web-kit/offline-bar.tsx';
import { Tooltip } from '@cm/ui/tooltip.tsx';
import { ProofGate, type ProofOfSessionProps } from '@cm/web-kit/proof-gate.tsx';
import { BrandMark } from './brand.tsx';
import { type NavItem, NavList } from './nav-list.tsx';
import { useShell } from '@cm/web-kit/shell-context.tsx';
import { SkipLink } from './skip-link.tsx';
import { useKeptFocus } from '@cm/web-kit/use-kept-focus.ts';
import { useKeepLocale } from './use-keep-locale.ts';
import { UserMenu } from './user-menu.tsx';
import { words } from '@cm/web-kit/words/kit.ts';

export interface StaffShellProps {
  readonly shell: 'corporate' | 'admin';
  readonly title: string;
  readonly home: string;
  readonly entries: readonly NavItem[];
  readonly active: string | undefined;
  readonly strip?: ReactNode;
  readonly notifications?: ReactNode;
  /** Asks for the proof that something dangerous wants. */
  readonly proof: ComponentType<ProofOfSessionProps>;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** Rail 56, navigation, content. The window does not scroll: each pane does. Under 1024 the navigation is a drawer. */
export function StaffShell(props: StaffShellProps) {
  const { shell, title, home, entries, active } = props;
  const t = useT(words);
  const { tenant } = useSession();
  const { openPalette, openShortcuts, setViews } = useShell();
  const [drawer, setDrawer] = useState(false);
  useKeptFocus();
  useKeepLocale(shell);
  const ink = shell === 'admin';
  const current = entries.find(({ key }) => key === active);
  const nav = (onGo?: () => void) => (
    <NavList label={t('nav.main')} items={entries} activeKey={active} {...(onGo ? { onGo } : {})} />
  );
  return (
    <div data-shell={shell} className="flex h-dvh flex-col overflow-hidden print:h-auto print:overflow-visible">
      <SkipLink />
      {props.strip}
      <OfflineBar />
      <header
        data-screen-only
        className="flex h-13 shrink-0 items-center gap-1 border-b border-line bg-surface px-2 lg:hidden"
      >
        <button
          type="button"
          aria-label={t('nav.menu')}
          aria-haspopup="dialog"
          onClick={() => setDrawer(true)}
          className="inline-flex size-11 items-center justify-center rounded-sm hover:bg-hover"
        >
          <MenuIcon aria-hidden="true" className="size-5" />
        </button>
        <span className="min-w-0 flex-1 truncate font-semibold">{current?.name ?? title}</span>
        <button
          type="button"
          aria-label={t('palette.open')}
          aria-haspopup="dialog"
          onClick={openPalette}
          className="inline-flex size-11 items-center justify-center rounded-sm hover:bg-hover"
        >
          <Search aria-hidden="true" className="size-5" />
        </button>
        {props.notifications}
        <span className="px-2">
          <UserMenu onSignOut={props.onSignOut} />
        </span>
      </header>
      <div
        className={cn(
          'grid min-h-0 flex-1',
          ink ? 'lg:grid-cols-[56px_216px_minmax(0,1fr)]' : 'lg:grid-cols-[56px_232px_minmax(0,1fr)]',
        )}
      >
        <header
          data-screen-only
          data-on-rail={ink || undefined}
          className={cn(
            'flex flex-col items-center gap-1 border-e py-2.5 max-lg:hidden',
            ink
              ? 'border-rail-line bg-rail text-rail-text [--brand-core:var(--rail)]'
              : 'border-line bg-sunken text-ink',
          )}
        >
          <Tooltip content={title}>
            <Link
              href={home}
              aria-label={title}
              className="mb-2 inline-flex size-10 items-center justify-center rounded-sm"
            >
              <BrandMark className={cn('size-7', ink ? 'text-ochre' : 'text-accent')} />
            </Link>
          </Tooltip>
          <RailButton ink={ink} label={t('palette.open')} onClick={openPalette}>
            <Search aria-hidden="true" />
          </RailButton>
          {props.notifications}
          <span className="mt-auto" />
          <RailButton ink={ink} label={t('shortcuts.title')} onClick={openShortcuts}>
            <CircleHelp aria-hidden="true" />
          </RailButton>
          <span className="mt-1.5">
            <UserMenu onSignOut={props.onSignOut} side="top" align="start" />
          </span>
        </header>
        <aside
          aria-label={t('nav.panel')}
          data-screen-only
          className="flex min-h-0 flex-col gap-4 overflow-y-auto border-e border-line bg-surface px-1.5 pt-3 pb-4 max-lg:hidden"
        >
          <p className="px-2.5">
            <span className="block text-xs text-ink-3">{title}</span>
            <span className="block truncate font-semibold">
              <bdi>{tenant.name}</bdi>
            </span>
          </p>
          {nav()}
          <div ref={setViews} />
        </aside>
        {/* It scrolls, the page does not: with the keyboard too, also where a page offers nothing to press. */}
        <main
          id="main"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className="relative min-h-0 min-w-0 overflow-y-auto focus-visible:-outline-offset-2"
        >
          {props.children}
        </main>
      </div>
      <Drawer side="start" open={drawer} onOpenChange={setDrawer} title={tenant.name}>
        <div className="p-2">{nav(() => setDrawer(false))}</div>
      </Drawer>
      <ProofGate dialog={props.proof} />
    </div>
  );
}

interface RailButtonProps {
  readonly ink: boolean;
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function RailButton({ ink, label, onClick, children }: RailButtonProps) {
  return (
    <Tooltip content={label}>
      <button
        type="button"
        aria-label={label}
        aria-haspopup="dialog"
        onClick={onClick}
        className={cn(
          'inline-flex size-10 items-center justify-center rounded-sm [&_svg]:size-5 [&_svg]:stroke-[1.75]',
          ink
            ? 'text-rail-text-2 hover:bg-rail-hover hover:text-rail-text'
            : 'text-ink-2 hover:bg-hover hover:text-ink',
        )}
      >
        {children}
      </button>
    </Tooltip>
  );
}
