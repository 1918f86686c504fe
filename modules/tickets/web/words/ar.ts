import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'ticket.open': 'مفتوحة',
  'ticket.answered': 'تم الرد عليها',
  'ticket.awaiting_reply': 'في انتظار العميل',
  'ticket.on_hold': 'معلّقة',
  'ticket.in_progress': 'قيد المعالجة',
  'ticket.resolved': 'محلولة',
  'ticket.closed': 'مغلقة',
  'publicTicket.in_progress': 'قيد المعالجة',
  'publicTicket.waiting_for_you': 'في انتظار ردك',
  'publicTicket.done': 'منتهية',
  'priority.label': 'الأولوية',
  'priority.changed': 'تغيّرت الأولوية',
  'priority.low': 'منخفضة',
  'priority.normal': 'عادية',
  'priority.high': 'عالية',
  'priority.urgent': 'مستعجلة',
  'channel.portal': 'البوابة',
  'channel.email': 'البريد الإلكتروني',
  'channel.agent': 'موظف',
  'channel.system': 'النظام',
} as const satisfies Translation<typeof french, 'ar'>;
