import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Support', ar: 'الدعم', en: 'Support' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  ticket: { fr: 'Ticket', ar: 'تذكرة', en: 'Ticket' },
  inbound_mail: { fr: 'Message reçu', ar: 'رسالة واردة', en: 'Received mail' },
};
