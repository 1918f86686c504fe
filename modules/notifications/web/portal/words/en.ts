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
  'preferences.hint': 'Choose what is sent to you. Messages about the safety of your account always leave.',
  'preferences.silenced':
    'For {{customers}}, we do not send these messages, whatever you choose: {{notices}}. Those that concern you stay in your notifications.',
} as const satisfies Translation<typeof french, 'en'>;
