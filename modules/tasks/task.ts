import { addDays, instantIn } from '@cm/kit/dates';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { problems } from './problems.ts';

export const taskState = named('TaskState', z.enum(['open', 'done', 'cancelled']));
export type TaskState = z.infer<typeof taskState>;

export const taskKind = named('TaskKind', z.enum(['task', 'follow_up', 'call', 'appointment']));
export type TaskKind = z.infer<typeof taskKind>;

export const TITLE_MAX = 200;
export const WORDS_MAX = 4000;
export const OUTCOME_MAX = 500;

/** `HH:MM`, on the clocks of the operator's time zone. */
export const timeOfDay = () => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** Until when something is to be done, as people say it. */
export interface Due {
  readonly dueOn: string;
  readonly dueTime: string | null;
}

/** From when a task is late: its time, or the end of its day. */
export function dueAt(timeZone: string, { dueOn, dueTime }: Due): Date {
  return dueTime === null ? instantIn(timeZone, addDays(dueOn, 1), '00:00') : instantIn(timeZone, dueOn, dueTime);
}

/**
 * When its owner is reminded: at its time, or on its day at the hour that the operator set. Null where that has passed:
 * whoever sets such a day knows it.
 */
export function remindAt(timeZone: string, { dueOn, dueTime }: Due, usual: string, now: Date): Date | null {
  const at = instantIn(timeZone, dueOn, dueTime ?? usual);
  return at.getTime() > now.getTime() ? at : null;
}

/** What may be done with it now; shipped with the answers so that screens need no copy of the rule. */
export function abilities(state: TaskState): { change: boolean; finish: boolean; reopen: boolean } {
  const open = state === 'open';
  return { change: open, finish: open, reopen: !open };
}

/** @throws ProblemError `tasks.closed` 409 */
export function assertOpen(state: TaskState): void {
  if (state !== 'open') throw problems.closed();
}

/** @throws ProblemError `tasks.open` 409 */
export function assertClosed(state: TaskState): void {
  if (state === 'open') throw problems.open();
}
