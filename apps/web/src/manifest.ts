import type { Area } from '#kit/area.ts';

export const SCREEN_STATES = ['empty', 'sparse', 'dense', 'error', 'loading', 'long-text'] as const;
export type ScreenState = (typeof SCREEN_STATES)[number];

/** One screen that must be right in every language, theme and width: it feeds the checks and the contact sheet. */
export interface Screen {
  /** Unique; the file name of its pictures. */
  readonly id: string;
  readonly area: Area;
  /** Address, with `:name` for what the demo data give. */
  readonly path: string;
  /** Demo account that looks at it; null for the doors. */
  readonly role: 'customer' | 'agent' | 'sales' | 'finance' | 'administrator' | null;
  readonly states: readonly ScreenState[];
}

export const SCREENS: readonly Screen[] = [
  { id: 'portal-home', area: 'portal', path: '/', role: 'customer', states: ['empty', 'sparse', 'error'] },
  { id: 'portal-not-found', area: 'portal', path: '/nowhere', role: 'customer', states: ['sparse'] },
  { id: 'corporate-home', area: 'corporate', path: '/corporate', role: 'agent', states: ['empty', 'sparse', 'error'] },
  { id: 'admin-home', area: 'admin', path: '/admin', role: 'administrator', states: ['sparse', 'error'] },
];
