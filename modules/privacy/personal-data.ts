import { type PersonalData, personalRows } from '@cm/kit/personal-data';

/** What a person asked; that their account was asked for stands there too. */
const label = {
  fr: 'Demandes sur les données personnelles',
  ar: 'الطلبات بشأن المعطيات الشخصية',
  en: 'Personal data requests',
};

export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'privacy.requests',
    label,
    person: 'userId',
    columns: [
      'id',
      'number',
      'kind',
      'scope',
      'state',
      'channel',
      'details',
      'receivedAt',
      'dueAt',
      'decidedAt',
      'answer',
    ],
    key: 'id',
  }),
  personalRows({
    table: 'privacy.consents',
    label: { fr: 'Consentements', ar: 'الموافقات', en: 'Consents' },
    person: 'userId',
    columns: ['id', 'purpose', 'channel', 'given', 'shownText', 'textVersion', 'saidAt', 'source', 'ip'],
    key: 'id',
  }),
];
