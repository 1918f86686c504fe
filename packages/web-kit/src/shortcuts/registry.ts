import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { matchKey } from './match-key.ts';

export interface Shortcut {
  /** One key (`c`, `/`, `?`), or two in a row (`g t`). */
  readonly keys: string;
  /** What it does, in the reader's language: the `?` help lists it. */
  readonly label: string;
  readonly group: 'navigation' | 'actions' | 'list';
  readonly run: () => void;
}

const SEQUENCE_MS = 1200;
let registered: readonly Shortcut[] = [];
let pending: { readonly key: string; readonly until: number } | null = null;
const listeners = new Set<() => void>();

function publish(next: readonly Shortcut[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

/** Shortcuts are silent where people type and while a dialog or a menu is open. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])')) return true;
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}

/** Runs the shortcut that a press completes. `at` in milliseconds; returns whether one ran or a sequence began. */
export function press(event: KeyboardEvent, at: number): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat || isBusy(event.target)) return false;
  const first = pending && at < pending.until ? pending.key : null;
  pending = null;
  // The last registered wins: a page's own shortcut comes before the shell's.
  for (const shortcut of [...registered].reverse()) {
    const [one = '', two] = shortcut.keys.split(' ');
    const complete = two === undefined ? first === null && matchKey(event, one) : first === one && matchKey(event, two);
    if (!complete) continue;
    event.preventDefault();
    shortcut.run();
    return true;
  }
  const opening = registered.find(({ keys }) => keys.includes(' ') && matchKey(event, keys.split(' ', 1)[0] ?? ''));
  if (first !== null || !opening) return false;
  pending = { key: opening.keys.split(' ', 1)[0] ?? '', until: at + SEQUENCE_MS };
  return true;
}

/** Registers shortcuts while the component is mounted. The list may change at every render. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const now = useEffectEvent(() => shortcuts);
  const signature = shortcuts.map(({ keys, label, group }) => `${keys}\n${label}\n${group}`).join('\n\n');
  useEffect(() => {
    const mine = now().map(({ keys, label, group }, index) => ({
      keys,
      label,
      group,
      run: () => now()[index]?.run(),
    }));
    publish([...registered, ...mine]);
    return () => publish(registered.filter((shortcut) => !mine.includes(shortcut)));
  }, [signature]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is registered now, for the `?` help. */
export const useRegisteredShortcuts = () => useSyncExternalStore(subscribe, () => registered);

/** Listens for the whole document; once, in the shell. */
export function useShortcutKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => void press(event, event.timeStamp);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
