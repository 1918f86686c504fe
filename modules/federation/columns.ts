import { userKind } from '@cm/identity';
import type { Columns } from '@cm/kit/columns';
import { providerPurpose } from './provider-attempt.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'federation.provider_attempts.purpose': providerPurpose,
  'federation.provider_attempts.kind': userKind,
};
