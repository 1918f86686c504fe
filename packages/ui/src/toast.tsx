import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { ToastMessage } from './toast-message.ts';

// Most visits show no message at all: what draws them comes with the first.
const load = () => import('./toaster.tsx');
const Toaster = lazy(async () => ({ default: (await load()).Toaster }));
const listeners = new Set<() => void>();
let wanted = false;

function say(message: ToastMessage): void {
  if (!wanted) {
    wanted = true;
    for (const listener of listeners) listener();
  }
  void load().then(({ show }) => show(message));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const toast = {
  ok: (text: string) => say({ kind: 'ok', text }),
  bad: (text: string) => say({ kind: 'bad', text }),
  info: (text: string) => say({ kind: 'info', text }),
  /** For what can be taken back: eight seconds to do so. */
  undo: (text: string, label: string, run: () => void) => say({ kind: 'info', text, undo: { label, run } }),
};

/** Once at the root. */
export function ToastRegion() {
  const live = useSyncExternalStore(subscribe, () => wanted);
  return <Suspense>{live ? <Toaster /> : null}</Suspense>;
}
