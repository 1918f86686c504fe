import type { Day } from '@cm/kit/dates';
import { fill, type Locale, type Words } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import { z } from 'zod';

/** What is not done to one customer as it is to the others. */
export const exceptionKind = named('CustomerExceptionKind', z.enum(['tax_exemption', 'no_reminders', 'grace_days']));
export type ExceptionKind = z.infer<typeof exceptionKind>;

/** Where an exception stands on a day. */
export const exceptionStanding = named('CustomerExceptionStanding', z.enum(['current', 'upcoming', 'past']));
export type ExceptionStanding = z.infer<typeof exceptionStanding>;

/** The days on which it counts: both ends included, and none from the day on which somebody ended it. */
export interface CountedDays {
  readonly validFrom: Day;
  readonly validUntil: Day | null;
  readonly endedOn: Day | null;
}

export function standingOn({ validFrom, validUntil, endedOn }: CountedDays, today: Day): ExceptionStanding {
  const isOver = (validUntil !== null && validUntil < today) || (endedOn !== null && endedOn <= today);
  return isOver ? 'past' : validFrom > today ? 'upcoming' : 'current';
}

/** The paper by which the tax office exempts a buyer, as it is named on what is sold to it. */
export interface Certificate {
  readonly number: string;
  readonly office: string;
  readonly validFrom: Day;
  readonly validUntil: Day;
}

const CERTIFICATE: Words = {
  fr: 'Attestation d’exonération n° {number}, délivrée par {office}, valable du {from} au {until}.',
  ar: 'شهادة إعفاء رقم {number}، صادرة عن {office}، صالحة من {from} إلى {until}.',
  en: 'Exemption certificate no. {number}, issued by {office}, valid from {from} to {until}.',
};

/** `31/12/2026`: the same figures in the three languages. */
const figures = (day: Day): string => day.split('-').toReversed().join('/');

/** The certificate as a document prints it. */
export function certificateInWords({ number, office, validFrom, validUntil }: Certificate, locale: Locale): string {
  return fill(CERTIFICATE[locale], { number, office, from: figures(validFrom), until: figures(validUntil) });
}
