import { Command } from 'cmdk';
import { Dialog as Radix } from 'radix-ui';
import { type KeyboardEvent, useState } from 'react';
import type { PaletteEntry, PaletteGroup, PaletteSearch } from './palette-entry.ts';
import { Spinner } from './spinner.tsx';
import { useOverlayFocus } from './overlay-focus.ts';
import { useFoundRecords } from './use-found-records.ts';
import { useText } from './ui-context.tsx';

export interface CommandPaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Pages and actions, filtered here. */
  readonly groups: readonly PaletteGroup[];
  /** Records, searched by the server from two letters or one digit on; the last search wins. */
  readonly search: PaletteSearch;
}

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

/** What an entry is filtered by. A record was found by the server already: whatever was typed stays among its words. */
function keywordsOf(entry: PaletteEntry, query: string, record: boolean): string[] {
  const own = [entry.label, ...(entry.keywords ?? [])];
  if (!record) return own;
  return entry.exact ? [query, ...own] : [...own, query];
}

export function CommandPalette({ open, onOpenChange, groups, search }: CommandPaletteProps) {
  const t = useText();
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState('');
  /** A number that Enter was pressed on before its search was answered. */
  const [awaited, setAwaited] = useState<string | null>(null);
  const close = (next: boolean) => {
    if (!next) setQuery('');
    onOpenChange(next);
  };
  const focus = useOverlayFocus();
  const choose = (entry: PaletteEntry) => {
    close(false);
    entry.run();
  };
  const { found, busy, failed } = useFoundRecords(query, search, (groups) => {
    const exact = groups.flatMap(({ entries }) => entries.filter((entry) => entry.exact));
    const [best] = exact;
    if (best) setSelected(best.id);
    if (best && exact.length === 1 && awaited === query) choose(best);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !busy || !/\p{N}/u.test(query)) return;
    event.preventDefault();
    setAwaited(query);
  };
  const item = (entry: PaletteEntry, record: boolean) => (
    <Command.Item
      key={entry.id}
      value={entry.id}
      keywords={keywordsOf(entry, query, record)}
      onSelect={() => choose(entry)}
      className="flex min-h-9 cursor-pointer items-center gap-3 rounded-sm px-2.5 data-[selected=true]:bg-accent-tint data-[selected=true]:text-accent-text touch:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0"
    >
      {entry.icon ?? <span className="size-4 shrink-0" />}
      <span className="min-w-0 flex-1 truncate">
        <bdi>{entry.label}</bdi>
      </span>
      {entry.detail ? <span className="text-sm text-ink-2">{entry.detail}</span> : null}
    </Command.Item>
  );
  const group = (one: PaletteGroup, record: boolean) => (
    <Command.Group
      key={`${record ? 'records' : 'own'} ${one.heading}`}
      heading={one.heading}
      className="**:[[cmdk-group-heading]]:px-2.5 **:[[cmdk-group-heading]]:pt-2.5 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:text-xs **:[[cmdk-group-heading]]:font-medium **:[[cmdk-group-heading]]:text-ink-3"
    >
      {one.entries.map((entry) => item(entry, record))}
    </Command.Group>
  );
  const count = found.reduce((sum, { entries }) => sum + entries.length, 0);
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
          <Command filter={score} label={t('palette.title')} value={selected} onValueChange={setSelected} loop>
            <div className="flex items-center gap-3 border-b border-line pe-4">
              <Command.Input
                value={query}
                onValueChange={setQuery}
                onKeyDown={onKeyDown}
                maxLength={100}
                placeholder={t('palette.placeholder')}
                className="h-13 min-w-0 flex-1 bg-transparent px-4 text-md outline-none placeholder:text-ink-3"
              />
              {busy ? <Spinner /> : null}
            </div>
            <output className="sr-only">
              {busy ? t('palette.searching') : count > 0 ? t('palette.found', { count }) : ''}
            </output>
            {failed ? (
              <p role="alert" className="border-b border-line px-4 py-2.5 text-sm text-ink-2">
                {t('palette.failed')}
              </p>
            ) : null}
            <Command.List
              label={t('palette.results')}
              className="max-h-[min(26rem,60dvh)] overflow-y-auto p-1.5"
              aria-busy={busy}
            >
              <Command.Empty className="grid gap-1 px-4 py-8 text-center text-ink-2">
                {busy ? t('palette.searching') : t('search.none')}
                {busy ? null : <span className="text-sm text-ink-3">{t('palette.hint')}</span>}
              </Command.Empty>
              {found.map((one) => group(one, true))}
              {groups.map((one) => group(one, false))}
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
