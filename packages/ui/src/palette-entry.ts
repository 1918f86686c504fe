import type { ReactNode } from 'react';

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** What stands at the end: a number, a shortcut. */
  readonly detail?: ReactNode;
  readonly keywords?: readonly string[];
  /** A record whose number was typed: it stands first, and Enter opens it. */
  readonly exact?: boolean;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly heading: string;
  readonly entries: readonly PaletteEntry[];
}

/** Asks the server for records; `signal` is aborted when the person types on. */
export type PaletteSearch = (query: string, signal: AbortSignal) => Promise<readonly PaletteGroup[]>;
