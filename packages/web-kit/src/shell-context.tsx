import { createContext, type ReactNode, useContext, useState } from 'react';
import { createPortal } from 'react-dom';

export interface ShellContextValue {
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
  /** Where a page's saved views go, under the navigation of the staff areas. */
  readonly views: HTMLElement | null;
  readonly setViews: (element: HTMLElement | null) => void;
}

const ShellContext = createContext<ShellContextValue | null>(null);

export function useShell(): ShellContextValue {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('useShell outside of a shell');
  return shell;
}

/** Whether a shell already gives the page its landmark. */
export function useInShell(): boolean {
  return useContext(ShellContext) !== null;
}

export interface ShellProviderProps {
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
  readonly children: ReactNode;
}

export function ShellProvider({ openPalette, openShortcuts, children }: ShellProviderProps) {
  const [views, setViews] = useState<HTMLElement | null>(null);
  return <ShellContext value={{ openPalette, openShortcuts, views, setViews }}>{children}</ShellContext>;
}

/** Puts a page's own views (saved filters with their counts) into the shell's navigation. */
export function ShellViews({ children }: { children: ReactNode }) {
  const { views } = useShell();
  return views ? createPortal(children, views) : null;
}
