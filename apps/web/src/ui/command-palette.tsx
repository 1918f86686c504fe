import { Command } from 'cmdk';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { Spinner } from './spinner.tsx';
import { useOverlayFocus } from './overlay-focus.ts';

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** What stands at the end: a number, a shortcut. */
  readonly detail?: ReactNode;
  readonly keywords?: readonly string[];
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly heading: string;
  readonly entries: readonly PaletteEntry[];
}

export interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Pages and actions, filtered here. */
  readonly groups: readonly PaletteGroup[];
  /** Records, searched by the server once two letters are typed; the last search wins. */
  readonly search?: (query: string, signal: AbortSignal) => Promise<readonly PaletteGroup[]>;
}

const DELAY_MS = 160;

/** Lower case, without accents, hamza or vowel signs: what people type is not what is written. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u064B-\u0655\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase();
}

function score(value: string, query: string, keywords?: string[]): number {
  const wanted = foldForSearch(query);
  const label = foldForSearch(keywords?.[0] ?? value);
  if (label.startsWith(wanted)) return 1;
  if (label.includes(` ${wanted}`)) return 0.9;
  if (label.includes(wanted)) return 0.7;
  return keywords?.some((word) => foldForSearch(word).includes(wanted)) ? 0.5 : 0;
}

interface Found {
  readonly query: string;
  readonly groups: readonly PaletteGroup[];
}
const NOTHING: Found = { query: '', groups: [] };

function useRecords(query: string, search: CommandPaletteProps['search']) {
  const asked = query.trim().length < 2 || !search ? '' : query.trim();
  const [found, setFound] = useState<Found>(NOTHING);
  useEffect(() => {
    if (asked === '' || !search) return undefined;
    const abort = new AbortController();
    const settle = (groups: readonly PaletteGroup[]) => {
      if (!abort.signal.aborted) setFound({ query: asked, groups });
    };
    const timer = window.setTimeout(() => {
      search(asked, abort.signal).then(settle, () => settle([]));
    }, DELAY_MS);
    return () => {
      abort.abort();
      window.clearTimeout(timer);
    };
  }, [asked, search]);
  // The last answer stays while the next is on its way, so that the list does not jump.
  return { found: asked === '' ? [] : found.groups, busy: asked !== '' && found.query !== asked };
}

export function CommandPalette({ open, onOpenChange, groups, search }: CommandPaletteProps) {
  const t = useT('common');
  const [query, setQuery] = useState('');
  const { found, busy } = useRecords(query, search);
  const close = (next: boolean) => {
    if (!next) setQuery('');
    onOpenChange(next);
  };
  const focus = useOverlayFocus();
  const item = (entry: PaletteEntry, always: boolean) => (
    <Command.Item
      key={entry.id}
      value={entry.id}
      keywords={[entry.label, ...(entry.keywords ?? []), ...(always ? [query] : [])]}
      onSelect={() => {
        close(false);
        entry.run();
      }}
      className="flex min-h-9 cursor-pointer items-center gap-3 rounded-sm px-2.5 data-[selected=true]:bg-accent-tint data-[selected=true]:text-accent-text touch:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0"
    >
      {entry.icon}
      <bdi className="min-w-0 flex-1 truncate">{entry.label}</bdi>
      {entry.detail ? <span className="text-sm text-ink-2">{entry.detail}</span> : null}
    </Command.Item>
  );
  const group = (one: PaletteGroup, always: boolean) => (
    <Command.Group
      key={one.heading}
      heading={one.heading}
      className="**:[[cmdk-group-heading]]:px-2.5 **:[[cmdk-group-heading]]:pt-2.5 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:text-xs **:[[cmdk-group-heading]]:font-medium **:[[cmdk-group-heading]]:text-ink-3"
    >
      {one.entries.map((entry) => item(entry, always))}
    </Command.Group>
  );
  return (
    <Radix.Root open={open} onOpenChange={close}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 animate-fade bg-scrim" />
        <Radix.Content
          {...focus}
          aria-describedby={undefined}
          className="fixed inset-x-4 top-[12dvh] z-50 mx-auto max-w-xl animate-rise overflow-hidden rounded-lg border border-line bg-surface shadow-overlay focus:outline-none"
        >
          <Radix.Title className="sr-only">{t('palette.title')}</Radix.Title>
          <Command filter={score} label={t('palette.title')} loop>
            <div className="flex items-center gap-3 border-b border-line pe-4">
              <Command.Input
                value={query}
                onValueChange={setQuery}
                placeholder={t('palette.placeholder')}
                className="h-13 min-w-0 flex-1 bg-transparent px-4 text-md outline-none placeholder:text-ink-3"
              />
              {busy ? <Spinner /> : null}
            </div>
            <Command.List className="max-h-[min(26rem,60dvh)] overflow-y-auto p-1.5" aria-busy={busy}>
              <Command.Empty className="px-4 py-8 text-center text-ink-2">{t('search.none')}</Command.Empty>
              {found.map((one) => group(one, true))}
              {groups.map((one) => group(one, false))}
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
