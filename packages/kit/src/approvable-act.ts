import type { z } from 'zod';
import type { Ctx } from './ctx.ts';
import type { EventSubject } from './events.ts';
import type { Words } from './i18n.ts';
import type { ProblemFactory } from './problems.ts';

/** What an act would be done to, as it is at this moment. */
export interface ActFacts {
  readonly subject: EventSubject & { readonly label: string };
  /** The person whom it concerns, who decides nothing of it; null where it concerns none. */
  readonly personId: string | null;
  /** What who asks and who approves must hold besides the act's own permission. */
  readonly permissions: readonly string[];
  /** Whatever must still be so when it is approved, as one text (at most 4000 characters): compared, never read. */
  readonly world: string;
}

/** An act that one person asks for and another one approves. Who declares it serves no other way to do it. */
export interface ApprovableAct<I = unknown> {
  /** `<module>.<verb>_<noun>`: kept with what was asked for; its end is the end of the address. */
  readonly key: string;
  /** What the staff read. */
  readonly label: Words;
  /** For the API document: what is asked for. */
  readonly summary: string;
  /** What is kept until it runs: serialisable, and no secret. */
  readonly input: z.ZodType<I>;
  readonly example: NoInfer<I>;
  /** What who asks and who approves must hold at least. */
  readonly permission: string;
  /** What its facts may refuse with. */
  readonly problems?: readonly ProblemFactory[];
  /** Seconds after which nobody can approve it any more. */
  readonly lapsesAfter: number;
  /** Undefined where there is nothing to do it to. @throws ProblemError where it cannot be done */
  facts(ctx: Ctx, input: NoInfer<I>): Promise<ActFacts | undefined>;
  /** Does it, in the transaction of the approval, as whoever approves. */
  run(ctx: Ctx, input: NoInfer<I>): Promise<void>;
}

export function defineApprovableAct<I>(act: ApprovableAct<I>): ApprovableAct {
  return act as ApprovableAct;
}
