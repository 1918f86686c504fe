import { lazy } from 'react';
import { signInCards } from '@cm/identity/web/slots/public.ts';
import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { part } from '@cm/web-kit/area/slot.ts';
import { words } from './providers/words.ts';

const LinkedSignIns = lazy(async () => ({ default: (await import('./staff/linked-sign-ins.tsx')).LinkedSignIns }));

export const corporateEntry: AreaEntry = {
  module: 'federation',
  words,
  pages: [],
  parts: [part(signInCards, 10, { key: 'linked-sign-ins', component: LinkedSignIns })],
};
