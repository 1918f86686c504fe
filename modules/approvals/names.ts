import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Approbations', ar: 'الموافقات', en: 'Approvals' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  approval: { fr: 'Demande d’approbation', ar: 'طلب موافقة', en: 'Request for approval' },
};
