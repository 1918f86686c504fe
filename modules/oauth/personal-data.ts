import { keptAsIds } from '@cm/kit/erasure';
import { excusedRows, type PersonalData } from '@cm/kit/personal-data';

export const personalData: readonly PersonalData[] = [
  excusedRows({
    table: 'oauth.oauth_clients',
    excused: 'programs that colleagues answer for: none is a customer’s',
    onErasure: keptAsIds,
  }),
];
