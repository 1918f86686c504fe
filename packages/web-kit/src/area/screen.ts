import type { Area } from '../area.ts';

type ScreenState = 'empty' | 'sparse' | 'dense' | 'error' | 'loading' | 'long-text';

/** One screen that must be right in every language, theme and width: it feeds the checks and the contact sheet. */
export interface Screen {
  /** Unique; the file name of its pictures. */
  readonly id: string;
  readonly area: Area;
  /** Address, with `:name` for what the demonstration data give. */
  readonly path: string;
  /** Demonstration account that looks at it; null for the pages before the sign-in. */
  readonly role: 'customer' | 'agent' | 'sales' | 'finance' | 'administrator' | null;
  readonly states: readonly ScreenState[];
}

export const LIST_STATES: readonly ScreenState[] = ['empty', 'sparse', 'dense', 'error', 'loading', 'long-text'];
export const RECORD_STATES: readonly ScreenState[] = ['sparse', 'error', 'loading', 'long-text'];
