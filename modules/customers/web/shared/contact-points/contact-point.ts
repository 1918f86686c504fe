import type { Body, Result } from '@cm/api-client/client';
import { contactPointPurposes } from '@cm/api-client/vocabulary';
import type { OperationKey } from '@cm/web-kit/queries.ts';

export type ContactPoint = Result<'portal.contactPoints.list'>['items'][number];
export type Purpose = ContactPoint['purposes'][number];
export type NewContactPoint = Body<'portal.contactPoints.add'>;
export type ContactPointChanges = Body<'portal.contactPoints.change'>;

/** An address is written to about three things; nothing is mailed in an emergency. */
export const purposesOf = (kind: ContactPoint['kind']): readonly Purpose[] =>
  contactPointPurposes.filter((purpose) => kind === 'phone' || purpose !== 'emergency');

/** How the card reaches the operations of its area. */
export interface ContactPointActs {
  readonly add: (body: NewContactPoint, idempotencyKey: string) => Promise<unknown>;
  readonly change: (id: string, body: ContactPointChanges, idempotencyKey: string) => Promise<unknown>;
  readonly ask: (id: string, idempotencyKey: string) => Promise<unknown>;
  readonly remove: (id: string, idempotencyKey: string) => Promise<unknown>;
  /** What an act changes. */
  readonly refresh: readonly OperationKey[];
  /** The purposes that whoever looks may give and take. */
  readonly gives: (purpose: Purpose) => boolean;
}

/** What can be done with one; nothing with a purpose of it that one may not give. */
export function actsOn(point: ContactPoint, gives: ContactPointActs['gives']): ('edit' | 'ask' | 'remove')[] {
  if (!point.purposes.every(gives)) return [];
  return point.kind === 'email' && point.confirmedAt === null ? ['edit', 'ask', 'remove'] : ['edit', 'remove'];
}
