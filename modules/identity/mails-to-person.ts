import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { countLinks } from './link.queries.ts';

/** Mails that others can have us send to one address, whoever asks from wherever. */
const MOST_AN_HOUR = 5;
const MOST_A_DAY = 15;

/** May one more mail that somebody else asked for go to this address? Every such mail has its link, used or not. */
export async function mayBeMailed(tx: Ctx, email: string): Promise<boolean> {
  const { hour, day } = await countLinks(tx.db, email, {
    hour: addSeconds(tx.now(), -3600),
    day: addSeconds(tx.now(), -86_400),
  });
  return hour < MOST_AN_HOUR && day < MOST_A_DAY;
}
