import { kept, keptAsIds, removed } from '@cm/kit/erasure';
import { excusedRows, type PersonalData, personalRows } from '@cm/kit/personal-data';

/** What a person asked; that their account was asked for stands there too. */
const label = {
  fr: 'Demandes sur les données personnelles',
  ar: 'الطلبات بشأن المعطيات الشخصية',
  en: 'Personal data requests',
};

export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'privacy.requests',
    onErasure: kept({
      fr: 'Preuve que la demande a été reçue et qu’il y a été répondu',
      ar: 'دليل على استلام الطلب والرد عليه',
      en: 'Proof that the request was received and answered',
    }),
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
    onErasure: removed,
    label: { fr: 'Consentements', ar: 'الموافقات', en: 'Consents' },
    person: 'userId',
    columns: ['id', 'purpose', 'channel', 'given', 'shownText', 'textVersion', 'saidAt', 'source', 'ip'],
    key: 'id',
  }),
  excusedRows({
    table: 'privacy.erasures',
    excused: 'that somebody was erased, and when: ids alone, and nobody is left to ask',
    person: 'userId',
    customer: 'customerId',
    onErasure: keptAsIds,
  }),
];
