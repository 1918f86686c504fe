import { payloadsErased } from './events.ts';
import { commitmentTo } from './sealed-payload.ts';

export interface ChainedPayload {
  readonly position: number;
  readonly entry: string;
  readonly commitment: string | null;
  readonly salt: string | null;
  readonly payload: string | null;
  readonly erasedBy: number | null;
}

export interface FollowedPayloads {
  /** Holds the payload of the next entry of the chain against its commitment: the faults that this shows. */
  readonly next: (entry: ChainedPayload) => readonly string[];
  /** At the end: what is missing although the entry that is said to have taken it was seen and does not say so. */
  readonly faults: () => readonly string[];
  /** Payloads that erasures of the chain took. */
  readonly erased: () => number;
  /** Payloads that entries behind the last one are said to have taken. */
  readonly takenLater: () => number;
}

const ERASURE = `"name":"${payloadsErased.name}"`;

/**
 * Follows payloads in the order of the chain: each is the one that was committed to, or was taken by an erasure that stands
 * in the chain behind it; and none stands again that an erasure took.
 */
export function followPayloads(): FollowedPayloads {
  /** The erased ones whose erasure was not seen yet, and the position that it is said to have. */
  const awaited = new Map<number, number>();
  const taken = new Set<number>();
  let [first, last] = [0, 0];

  function erase(by: number, text: string): string[] {
    return erasedPositions(text).flatMap((position) => {
      if (awaited.get(position) === by) {
        awaited.delete(position);
        taken.add(position);
        return [];
      }
      const isElsewhere = position < first || position >= by || awaited.has(position) || taken.has(position);
      return isElsewhere ? [] : [`the payload of entry ${position} stands again although entry ${by} erased it`];
    });
  }

  return {
    next: ({ position, entry, commitment, salt, payload, erasedBy }) => {
      first ||= position;
      last = position;
      if (commitment === null) return [];
      if (payload === null || salt === null) {
        if (erasedBy === null) return [`the payload of entry ${position} is gone and no erasure took it`];
        awaited.set(position, erasedBy);
        return [];
      }
      if (commitmentTo(salt, payload) !== commitment)
        return [`the payload of entry ${position} is not the one that was chained`];
      return entry.includes(ERASURE) ? erase(position, payload) : [];
    },
    faults: () =>
      [...awaited].flatMap(([position, by]) =>
        by > last ? [] : [`the payload of entry ${position} is gone and entry ${by} did not take it`],
      ),
    erased: () => taken.size,
    takenLater: () => [...awaited.values()].filter((by) => by > last).length,
  };
}

function erasedPositions(text: string): readonly number[] {
  const told = payloadsErased.payload.safeParse((JSON.parse(text) as { payload?: unknown }).payload);
  return told.success ? told.data.positions : [];
}
