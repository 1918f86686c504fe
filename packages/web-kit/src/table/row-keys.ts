import { type RefObject, useRef } from 'react';
import { useT } from '../i18n/use-t.ts';
import { useShortcuts } from '../shortcuts/registry.ts';
import { words } from '../words/kit.ts';

export interface RowKeyActions {
  readonly open: (id: string) => void;
  readonly toggle?: (id: string) => void;
}

/**
 * `j` and `k` walk the rows, Enter opens, `x` selects. The current row is marked in the document and followed by the
 * focus when it has a link, so that Enter also works as the browser's own.
 */
export function useRowKeys(container: RefObject<HTMLElement | null>, actions: RowKeyActions): void {
  const t = useT(words);
  const current = useRef<string | null>(null);
  const rows = () => [...(container.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const move = (step: 1 | -1) => {
    const all = rows();
    const at = all.findIndex((row) => row.dataset['row'] === current.current);
    const next = all[at === -1 ? (step === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step))];
    for (const row of all) row.toggleAttribute('data-current', row === next);
    current.current = next?.dataset['row'] ?? null;
    next?.scrollIntoView({ block: 'nearest' });
    next?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  };
  const onCurrent = (act: (id: string) => void) => () => {
    if (current.current !== null && rows().some((row) => row.dataset['row'] === current.current)) act(current.current);
  };
  useShortcuts([
    { keys: 'j', label: t('shortcuts.next'), group: 'list', run: () => move(1) },
    { keys: 'k', label: t('shortcuts.previous'), group: 'list', run: () => move(-1) },
    { keys: 'o', label: t('shortcuts.open'), group: 'list', run: onCurrent(actions.open) },
    ...(actions.toggle
      ? [{ keys: 'x', label: t('shortcuts.select'), group: 'list' as const, run: onCurrent(actions.toggle) }]
      : []),
  ]);
}
