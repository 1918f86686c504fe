import { named } from '@cm/kit/named';
import { z } from 'zod';

/** How an access ended: by its person, by an administrator, at its limit, or because what it rests on went away. */
export const emergencyEnd = named('EmergencyEnd', z.enum(['person', 'administrator', 'expired', 'lost']));
export type EmergencyEnd = z.infer<typeof emergencyEnd>;

/** `ended` waits for its review. */
export const emergencyState = named('EmergencyState', z.enum(['open', 'ended', 'reviewed']));
export type EmergencyState = z.infer<typeof emergencyState>;

export const REASON_MIN = 20;
export const REASON_MAX = 1000;
export const CONCLUSION_MIN = 10;
export const CONCLUSION_MAX = 2000;
/** Seconds for which a code or a passkey that was shown opens an access: it is shown for this, not for something before. */
export const FACTOR_SECONDS = 120;
/** Hours in which the accesses of a person are counted. */
export const COUNTED_HOURS = 24;

interface Kept {
  readonly userId: string;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly reviewedAt: Date | null;
}

/** One that reached its limit is over at that moment, whenever it is written down. */
export function stateOf({ expiresAt, endedAt, reviewedAt }: Omit<Kept, 'userId'>, now: Date): EmergencyState {
  if (reviewedAt !== null) return 'reviewed';
  return endedAt !== null || expiresAt.getTime() <= now.getTime() ? 'ended' : 'open';
}

/** What somebody may do with an access that they see. */
export function abilities(
  kept: Kept,
  reader: { readonly userId: string; readonly reviews: boolean },
  now: Date,
): { end: boolean; review: boolean } {
  const state = stateOf(kept, now);
  const isOwn = kept.userId === reader.userId;
  return {
    end: state === 'open' && (isOwn || reader.reviews),
    review: state === 'ended' && !isOwn && reader.reviews,
  };
}
