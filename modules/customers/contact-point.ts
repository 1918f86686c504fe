import { parsePhone } from '@cm/identity';
import { named } from '@cm/kit/named';
import { invalidField } from '@cm/kit/problems';
import { z } from 'zod';
import type { PortalRight } from './contact.ts';

export const contactPointKind = named('ContactPointKind', z.enum(['email', 'phone']));
export type ContactPointKind = z.infer<typeof contactPointKind>;

/**
 * What an address is written to about, or a number is called about. What is for its people alone, such as tickets, has no
 * purpose; an emergency has only numbers, since nothing is mailed in one.
 */
export const contactPointPurpose = named(
  'ContactPointPurpose',
  z.enum(['billing', 'technical', 'commercial', 'emergency']),
);
export type ContactPointPurpose = z.infer<typeof contactPointPurpose>;

/** How a question to an address ended. */
export const askingOutcome = named(
  'ContactPointAskingOutcome',
  z.enum(['confirmed', 'refused', 'replaced', 'removed']),
);
export type AskingOutcome = z.infer<typeof askingOutcome>;

/** `asking`: says yes or no to a question. `stop`: ends what an address is told. */
export const contactPointLinkKind = named('ContactPointLinkKind', z.enum(['asking', 'stop']));
export type ContactPointLinkKind = z.infer<typeof contactPointLinkKind>;

/** Of one customer. Those of two that were merged stay, and none is added. */
export const MAX_CONTACT_POINTS = 20;

/** The right of the people who are told the same. */
const RIGHT_OF: Readonly<Record<ContactPointPurpose, PortalRight | null>> = {
  billing: 'portal.billing',
  technical: 'portal.services',
  commercial: 'portal.orders',
  emergency: null,
};

/** What somebody must hold to say where this is sent: nobody has sent to others what they may not read. */
export const rightsFor = (purposes: readonly ContactPointPurpose[]): PortalRight[] =>
  purposes.flatMap((purpose) => RIGHT_OF[purpose] ?? []);

/** The purpose whose addresses are told what is told to the holders of a right; null where none are. */
export const purposeOf = (right: string | null): ContactPointPurpose | null =>
  contactPointPurpose.options.find((purpose) => right !== null && RIGHT_OF[purpose] === right) ?? null;

/** In the order of the list, each once. */
export const inOrder = (purposes: readonly ContactPointPurpose[]): ContactPointPurpose[] =>
  contactPointPurpose.options.filter((purpose) => purposes.includes(purpose));

/** A number in E.164. @throws ProblemError `common.invalid` */
export function callable(typed: string): string {
  const phone = parsePhone(typed);
  if (phone === null) throw invalidField('/phone', 'phone');
  return phone;
}

/** Nothing is mailed in an emergency. @throws ProblemError `common.invalid` */
export function assertFits(kind: ContactPointKind, purposes: readonly ContactPointPurpose[]): void {
  if (kind === 'email' && purposes.includes('emergency')) throw invalidField('/purposes', 'choice');
}
