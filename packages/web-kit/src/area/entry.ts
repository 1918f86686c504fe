import type { Locale } from '@cm/ui/locale.ts';
import type { LucideIcon } from 'lucide-react';
import type { Words } from '../i18n/words.ts';
import type { PageEntry } from './page.ts';
import type { Part } from './slot.ts';

/** A short text that is there before any words are loaded: the navigation, the palette. */
export type Label = Readonly<Record<Locale, string>>;

/** One entry of an area's navigation. */
export interface NavigationEntry {
  /** Names its count, and freezes the order in tests. */
  readonly key: string;
  readonly label: Label;
  readonly href: string;
  readonly icon: LucideIcon;
  /** Second key of its `g` shortcut. */
  readonly go: string;
  /** Seen only with this permission. */
  readonly permission?: string;
  /** The place in the navigation, in steps of ten. The order is frozen: people remember places. */
  readonly order: number;
}

/** What can be begun from anywhere, in the palette. */
export interface CommandEntry {
  readonly id: string;
  readonly label: Label;
  readonly href: string;
  readonly icon: LucideIcon;
  readonly permission?: string;
  readonly order: number;
}

/** A record as the search of an area answers it. */
export interface FoundRecord {
  readonly id: string;
  readonly number: string | null;
  readonly label: string;
  readonly customerId: string | null;
  /** Its number is what was typed. */
  readonly exact: boolean;
}

/** A kind of record that the search finds and that timelines link to. */
export interface RecordEntry {
  /** As the server calls it in its search and in the subjects of events. */
  readonly type: string;
  readonly heading: Label;
  readonly icon: LucideIcon;
  readonly href: (record: Pick<FoundRecord, 'id' | 'customerId' | 'number'>) => string;
}

/** What a module brings to one area, as data. */
export interface AreaEntry {
  readonly module: string;
  /** Loaded with each of its pages. */
  readonly words: Words<object>;
  readonly pages: readonly PageEntry[];
  readonly navigation?: readonly NavigationEntry[];
  readonly commands?: readonly CommandEntry[];
  readonly records?: readonly RecordEntry[];
  /** What it adds to the pages of other modules. */
  readonly parts?: readonly Part<unknown>[];
}
