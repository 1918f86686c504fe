import { named } from '@cm/kit/named';
import { z } from 'zod';

/** How a request ended: a second person decided, who asked took it back, or nobody decided in time. */
export const approvalOutcome = named('ApprovalOutcome', z.enum(['approved', 'refused', 'withdrawn', 'lapsed']));
export type ApprovalOutcome = z.infer<typeof approvalOutcome>;

/** What is shown of a request: `open` waits for a second person. */
export const approvalState = named('ApprovalState', z.enum(['open', ...approvalOutcome.options]));
export type ApprovalState = z.infer<typeof approvalState>;

/** Characters of a reason. */
export const REASON_MAX = 500;

/** Without it nobody approves or refuses, whatever else they hold. */
export const DECIDE = 'approvals.decide';

interface Kept {
  readonly outcome: ApprovalOutcome | null;
  readonly lapsesAt: Date;
  readonly askedBy: string;
  readonly personId: string | null;
}

/** One that nobody decided in time lapses at that moment, whenever it is written down. */
export function stateOf({ outcome, lapsesAt }: Pick<Kept, 'outcome' | 'lapsesAt'>, now: Date): ApprovalState {
  return outcome ?? (lapsesAt.getTime() <= now.getTime() ? 'lapsed' : 'open');
}

/** What somebody may do with a request that they see; whether they hold enough is known by their seeing it. */
export function abilities(
  kept: Kept,
  userId: string,
  holdsEnough: boolean,
  now: Date,
): { decide: boolean; withdraw: boolean } {
  const isOpen = stateOf(kept, now) === 'open';
  const isOther = kept.askedBy !== userId && kept.personId !== userId;
  return { decide: isOpen && isOther && holdsEnough, withdraw: isOpen && kept.askedBy === userId };
}
