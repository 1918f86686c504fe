import type { Ctx } from '@cm/kit/ctx';
import { problems } from './problems.ts';

/**
 * A program makes no other program and changes none: what it was given would outlive it.
 * @throws ProblemError `identity.client_session_needed`
 */
export function assertAtAScreen({ actor }: Ctx): void {
  if (actor.kind === 'staff' && actor.sessionId === null) throw problems.client_session_needed();
}
