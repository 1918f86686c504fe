import { isUsualAi } from '@cm/identity';
import type { CustomerRow } from './customer.queries.ts';

/** A number that is taken as it is and deserves a second look. */
export type IdentifierWarning = 'ai' | 'rc_of_a_person' | 'rc_of_a_company';

/**
 * No text fixes the form of the AI, and the letter of the RC (A a natural person, B a company) is the usage of the CNRC:
 * they warn and refuse nothing.
 */
export function identifierWarnings({ kind, ai, rc }: Pick<CustomerRow, 'kind' | 'ai' | 'rc'>): IdentifierWarning[] {
  const letter = rc === null ? null : /[AB]/.exec(rc)?.[0];
  return [
    ...(ai !== null && !isUsualAi(ai) ? (['ai'] as const) : []),
    ...(letter === 'A' && kind === 'company' ? (['rc_of_a_person'] as const) : []),
    ...(letter === 'B' && kind === 'individual' ? (['rc_of_a_company'] as const) : []),
  ];
}
