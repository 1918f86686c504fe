import { keptAsIds, kept } from '@cm/kit/erasure';
import { excusedRows, type PersonalData, personalRows } from '@cm/kit/personal-data';

export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'emergency.accesses',
    onErasure: kept({
      fr: 'Preuve de qui a pris des droits d’urgence, et pourquoi',
      ar: 'دليل على من أخذ صلاحيات طارئة ولماذا',
      en: 'Proof of who took emergency rights, and why',
    }),
    label: { fr: 'Accès d’urgence', ar: 'النفاذ الطارئ', en: 'Emergency accesses' },
    person: 'userId',
    columns: [
      'id',
      'roleKey',
      'reason',
      'openedAt',
      'expiresAt',
      'endedAt',
      'endedHow',
      'reviewedAt',
      'justified',
      'conclusion',
    ],
    key: 'id',
  }),
  excusedRows({
    table: 'emergency.roles',
    excused: 'which roles an emergency may lend, and which colleague chose them',
    onErasure: keptAsIds,
  }),
];
