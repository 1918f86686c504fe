import { type ComponentType, lazy, type ReactElement, Suspense, useState } from 'react';

/** What a deferred trigger puts on its button: begin to fetch on intent, open on press. */
export interface TriggerProps {
  readonly onClick: () => void;
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
}

export interface DeferredMenuProps<P extends object> {
  readonly button: (props: TriggerProps) => ReactElement;
  readonly menu: ComponentType<P & { readonly defaultOpen: boolean }>;
  readonly preload: () => void;
  readonly props: P;
}

/**
 * A menu whose code comes when someone reaches for it: the shell's first paint has the button alone, and the press
 * that could not be answered yet opens the menu when it is there.
 */
export function DeferredMenu<P extends object>({ button, menu: Real, preload, props }: DeferredMenuProps<P>) {
  const [live, setLive] = useState(false);
  const plain = button({ onClick: () => setLive(true), onPointerEnter: preload, onFocus: preload });
  if (!live) return plain;
  return (
    <Suspense fallback={plain}>
      <Real {...props} defaultOpen />
    </Suspense>
  );
}

/** A lazy component and the function that begins to fetch it; one promise for both. */
export function deferred<P extends object>(load: () => Promise<ComponentType<P>>) {
  let started: Promise<{ default: ComponentType<P> }> | null = null;
  const fetchOnce = () => (started ??= load().then((component) => ({ default: component })));
  return { Component: lazy(fetchOnce), preload: () => void fetchOnce() };
}
