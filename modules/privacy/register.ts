import { addDays, type Day, day } from '@cm/kit/dates';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { problems } from './problems.ts';

/** Whether the people whose data it is were told of a breach. */
export const peopleTold = named('PeopleTold', z.enum(['undecided', 'told', 'not_told']));

/** Which reminder of a breach's last day. */
export const breachReminder = named('BreachReminder', z.enum(['nearly_due', 'late']));

const needed = (max: number) => z.string().trim().min(1).max(max);
const said = (max: number) => z.string().trim().max(max);

/** What the register says of one processing activity. */
export const activityFields = {
  name: needed(200),
  purpose: needed(2000),
  people: needed(2000),
  data: needed(2000),
  recipients: said(2000),
  transfers: said(2000),
  retention: needed(2000),
  measures: said(2000),
  reference: said(100),
  ended: z.boolean(),
};

/** What the register says of one breach. */
export const breachFields = {
  title: needed(200),
  description: needed(4000),
  discoveredOn: day(),
  notifiedOn: day().nullable(),
  notification: said(200),
  people: needed(2000),
  data: needed(2000),
  consequences: said(2000),
  measures: said(2000),
  peopleTold,
  peopleToldReason: said(2000),
  closed: z.boolean(),
};
const breach = z.object(breachFields);
export type BreachFields = z.infer<typeof breach>;
const activity = z.object(activityFields);
export type ActivityFields = z.infer<typeof activity>;

/**
 * @throws ProblemError `privacy.day_to_come`, `privacy.notified_before` for a day before the discovery,
 *   `privacy.decision_unexplained`, `privacy.breach_open` for one that is closed before all of it is said
 */
export function assertBreach(said: BreachFields, today: Day): void {
  const { discoveredOn, notifiedOn, peopleTold: told, peopleToldReason, closed } = said;
  if (discoveredOn > today || (notifiedOn !== null && notifiedOn > today)) throw problems.day_to_come();
  if (notifiedOn !== null && notifiedOn < discoveredOn) throw problems.notified_before();
  if (told !== 'undecided' && peopleToldReason === '') throw problems.decision_unexplained();
  if (closed && (notifiedOn === null || told === 'undecided')) throw problems.breach_open();
}

interface Clocked {
  readonly notifyBy: Day;
  readonly notifiedOn: Day | null;
}

/** Which reminder is due today; none once the authority knows. */
export function reminderOn({ notifyBy, notifiedOn }: Clocked, today: Day): z.infer<typeof breachReminder> | null {
  if (notifiedOn !== null) return null;
  if (today > notifyBy) return 'late';
  return addDays(today, 2) >= notifyBy ? 'nearly_due' : null;
}

/** The authority was told too late, or is not told though the last day is over. */
export function isNotifiedLate({ notifyBy, notifiedOn }: Clocked, today: Day): boolean {
  return (notifiedOn ?? today) > notifyBy;
}
