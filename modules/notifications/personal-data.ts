import { removed } from '@cm/kit/erasure';
import { type PersonalData, personalRows } from '@cm/kit/personal-data';

/** What we told people, and what they want to be told. */
export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'notifications.deliveries',
    onErasure: removed,
    label: { fr: 'Messages envoyés', ar: 'الرسائل المرسلة', en: 'Messages sent' },
    person: { anyOf: ['userId', { address: 'recipient' }] },
    customer: 'customerId',
    columns: ['id', 'channel', 'template', 'recipient', 'recipientName', 'locale', 'state', 'createdAt', 'sentAt'],
    key: 'id',
  }),
  personalRows({
    table: 'notifications.inbox',
    onErasure: removed,
    label: { fr: 'Notifications', ar: 'الإشعارات', en: 'Notifications' },
    person: 'userId',
    columns: ['id', 'kind', 'params', 'createdAt', 'readAt'],
    key: 'id',
  }),
  personalRows({
    table: 'notifications.preferences',
    onErasure: removed,
    label: { fr: 'Préférences de notification', ar: 'تفضيلات الإشعارات', en: 'Notification preferences' },
    person: 'userId',
    columns: ['class', 'channel', 'wanted', 'updatedAt'],
  }),
];
