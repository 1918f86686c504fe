import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { entriesOf } from '../shell/entries-of.ts';

/** What the modules bring to this area; the other areas' entries are never part of its code. */
export const entries = entriesOf(
  import.meta.glob<AreaEntry>('../../../../modules/*/web/portal.ts', { eager: true, import: 'portalEntry' }),
);
