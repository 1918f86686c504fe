import { named } from '@cm/kit/named';
import { z } from 'zod';
import { problems } from './problems.ts';

/** What somebody may ask of what is kept about them (law 18-07). */
export const dataRequestKind = named(
  'DataRequestKind',
  z.enum(['access', 'rectification', 'objection', 'closing', 'erasure']),
);
export type DataRequestKind = z.infer<typeof dataRequestKind>;

/** About whom: the person who asks, or the account that they own. */
export const dataRequestScope = named('DataRequestScope', z.enum(['person', 'account']));
export type DataRequestScope = z.infer<typeof dataRequestScope>;

export const dataRequestState = named(
  'DataRequestState',
  z.enum(['received', 'examined', 'done', 'refused', 'withdrawn']),
);
export type DataRequestState = z.infer<typeof dataRequestState>;

/** How a request reached the operator. */
export const dataRequestChannel = named(
  'DataRequestChannel',
  z.enum(['portal', 'letter', 'email', 'telephone', 'in_person']),
);

/** How a request reached somebody of the staff, who records it. */
export const recordedChannel = named('RecordedChannel', dataRequestChannel.exclude(['portal']));

export const DETAILS_MAX = 4000;
export const ANSWER_MAX = 2000;

/** Without it nobody records, examines or answers a request. */
export const MANAGE = 'data_requests.manage';

/** Without it nobody asks for an erasure, nor approves one. */
export const ERASE = 'data_requests.erase';

/** How far an erasure is: the records of the modules, then what the logs tell, then everything. */
export const erasureState = named('ErasureState', z.enum(['records', 'logs', 'done']));

const OPEN: readonly DataRequestState[] = ['received', 'examined'];

/** What may still be done; shipped with the answers so that screens need no copy of the rule. */
export function abilities(state: DataRequestState): { examine: boolean; answer: boolean; withdraw: boolean } {
  return { examine: state === 'received', answer: state === 'examined', withdraw: OPEN.includes(state) };
}

interface Asked {
  readonly kind: DataRequestKind;
  readonly scope: DataRequestScope;
  readonly details: string;
}

/**
 * @throws ProblemError `privacy.details_needed` where nobody could say what to correct or what is objected to,
 *   `privacy.accounts_are_closed` for the closing of a person
 */
export function assertAskable({ kind, scope, details }: Asked): void {
  if ((kind === 'rectification' || kind === 'objection') && details === '') throw problems.details_needed();
  if (kind === 'closing' && scope !== 'account') throw problems.accounts_are_closed();
}

/** Whether the copy can be fetched at this moment. */
export function isDownloadable({ downloadUntil }: { readonly downloadUntil: Date | null }, now: Date): boolean {
  return downloadUntil !== null && now.getTime() < downloadUntil.getTime();
}

/** Late: nobody answered by the day that the law gives. */
export function isLate(
  { state, dueAt }: { readonly state: DataRequestState; readonly dueAt: Date },
  now: Date,
): boolean {
  return OPEN.includes(state) && dueAt.getTime() <= now.getTime();
}
