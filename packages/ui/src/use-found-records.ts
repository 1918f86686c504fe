import { useEffect, useEffectEvent, useState } from 'react';
import type { PaletteGroup, PaletteSearch } from './palette-entry.ts';

const DELAY_MS = 160;

interface Found {
  readonly query: string;
  readonly groups: readonly PaletteGroup[];
  readonly failed: boolean;
}
const NOTHING: Found = { query: '', groups: [], failed: false };

/** One letter begins too many words; one digit may be a number. */
const isWorthAsking = (text: string): boolean => text.length > 1 || /^\p{N}$/u.test(text);

/** What the server finds for what is typed: asked once typing pauses, dropped when it goes on. */
export function useFoundRecords(
  query: string,
  search: PaletteSearch,
  onFound: (groups: readonly PaletteGroup[]) => void,
) {
  const text = query.trim();
  const asked = isWorthAsking(text) ? text : '';
  const [found, setFound] = useState<Found>(NOTHING);
  const tell = useEffectEvent(onFound);
  useEffect(() => {
    if (asked === '') return undefined;
    const abort = new AbortController();
    const settle = (groups: readonly PaletteGroup[], failed: boolean) => {
      if (abort.signal.aborted) return;
      setFound({ query: asked, groups, failed });
      tell(groups);
    };
    const timer = window.setTimeout(() => {
      search(asked, abort.signal).then(
        (groups) => settle(groups, false),
        () => settle([], true),
      );
    }, DELAY_MS);
    return () => {
      abort.abort();
      window.clearTimeout(timer);
    };
  }, [asked, search]);
  const busy = asked !== '' && found.query !== asked;
  // The last answer stays while the next is on its way, so that the list does not jump.
  return { found: asked === '' ? [] : found.groups, busy, failed: asked !== '' && !busy && found.failed };
}
