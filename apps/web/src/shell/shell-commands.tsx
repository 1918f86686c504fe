import History from 'lucide-react/icons/history';
import { lazy, type ReactNode, Suspense, useCallback, useContext, useEffect, useState } from 'react';
import { areaOf } from '@cm/web-kit/area.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { recentPages } from '@cm/web-kit/recent-pages.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { isPaletteKey } from '@cm/web-kit/shortcuts/match-key.ts';
import { type Shortcut, useShortcutKeys, useShortcuts } from '@cm/web-kit/shortcuts/registry.ts';
import type { PaletteEntry, PaletteGroup } from '@cm/ui/palette-entry.ts';
import { NavigateContext } from '@cm/ui/link.tsx';
import { Kbd } from '@cm/ui/kbd.tsx';
import type { NavEntry } from '@cm/web-kit/nav-entry.ts';
import type { RecordSearch } from '@cm/web-kit/record-groups.tsx';
import { ShellProvider } from '@cm/web-kit/shell-context.tsx';
import { useRecordVisits } from './use-recent-pages.ts';
import { words } from '@cm/web-kit/words/kit.ts';

// Neither is needed for the first paint: they come with the first Ctrl+K or the first `?`.
const CommandPalette = lazy(async () => ({ default: (await import('@cm/ui/command-palette.tsx')).CommandPalette }));
const ShortcutHelp = lazy(async () => ({
  default: (await import('@cm/web-kit/shortcuts/shortcut-help.tsx')).ShortcutHelp,
}));

export interface ShellCommandsProps {
  readonly entries: readonly (Omit<NavEntry<string>, 'label'> & { readonly name: string })[];
  /** What can be begun from anywhere; the first has the key `c`. */
  readonly actions?: readonly Omit<PaletteEntry, 'detail'>[];
  readonly search: RecordSearch;
  readonly children: ReactNode;
}

function usePaletteKey(toggle: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return;
      event.preventDefault();
      toggle();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [toggle]);
}

/** The pages that the person was on before this one, read anew each time the palette opens. */
function useRecent(open: boolean) {
  const { user } = useSession();
  if (!open) return [];
  const { pathname, search } = location;
  return recentPages(areaOf(pathname), user.id).filter(
    ({ href }) => href !== pathname && href !== `${pathname}${search}`,
  );
}

/** The keyboard of a shell: Ctrl/⌘K, `g x` to every page, `c` to create, `?` for the help. */
export function ShellCommands({ entries, actions = [], search, children }: ShellCommandsProps) {
  const t = useT(words);
  const router = useContext(NavigateContext);
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const [toggle] = useState(() => () => setPalette((open) => !open));
  const go = (href: string) => () => router?.go(href);
  const first = actions[0];
  useShortcutKeys();
  useRecordVisits();
  usePaletteKey(toggle);
  useShortcuts([
    ...entries.map((entry): Shortcut => ({
      keys: `g ${entry.go}`,
      label: t('shortcuts.goTo', { page: entry.name }),
      group: 'navigation',
      run: go(entry.href),
    })),
    ...(first ? [{ keys: 'c', label: first.label, group: 'actions' as const, run: first.run }] : []),
    { keys: '?', label: t('shortcuts.help'), group: 'actions', run: () => setHelp(true) },
  ]);
  const recent = useRecent(palette);
  const records = useCallback(
    async (query: string, signal: AbortSignal): Promise<PaletteGroup[]> =>
      (await search(query, signal)).map(({ heading, entries: found }) => ({
        heading,
        entries: found.map(({ href, ...entry }) => ({ ...entry, run: () => router?.go(href) })),
      })),
    [search, router],
  );
  const pages = entries.map(({ key, name, href, icon: Icon, go: second }): PaletteEntry => ({
    id: `page-${key}`,
    label: name,
    icon: <Icon aria-hidden="true" />,
    detail: <Kbd keys={`g ${second}`} />,
    keywords: [key],
    run: go(href),
  }));
  return (
    <ShellProvider openPalette={() => setPalette(true)} openShortcuts={() => setHelp(true)}>
      {children}
      <Suspense>
        {palette ? (
          <CommandPalette
            open
            onOpenChange={setPalette}
            groups={[
              {
                heading: t('palette.recent'),
                entries: recent.map(({ href, title }) => ({
                  id: `recent-${href}`,
                  label: title,
                  icon: <History aria-hidden="true" />,
                  run: go(href),
                })),
              },
              { heading: t('palette.actions'), entries: actions },
              { heading: t('palette.pages'), entries: pages },
            ].filter((group) => group.entries.length > 0)}
            search={records}
          />
        ) : null}
        {help ? <ShortcutHelp open onOpenChange={setHelp} /> : null}
      </Suspense>
    </ShellProvider>
  );
}
