import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'notification.other': 'Something new',
  'notifications.title': 'Notifications',
  'notifications.readAll': 'Mark all as read',
  'notifications.preferences': 'Preferences',
  'notifications.unread': 'Unread',
  'notifications.new': 'Unread:',
  'notifications.empty': 'No notifications yet',
  'notifications.allRead': 'Everything is read',
  'notifications.emptyText': 'Replies, quotes, orders and invoices will appear here.',
  'preferences.title': 'Mails',
  'preferences.hint': 'Choose what is sent to you. Messages about the safety of your account always leave.',
  'preferences.tickets': 'Tickets',
  'preferencesHint.tickets': 'Answers and changes of state.',
  'preferences.orders': 'Quotes and orders',
  'preferencesHint.orders': 'Quotes received, steps of your orders.',
  'preferences.services': 'Services',
  'preferencesHint.services': 'Activation, suspension, end of service.',
  'preferences.billing': 'Invoices',
  'preferencesHint.billing': 'Invoices, reminders, receipts.',
  'preferences.account': 'Account',
  'preferencesHint.account': 'Verification, contacts.',
} as const satisfies Translation<typeof french, 'en'>;
