import { channels as all } from './channels.ts';
import { notificationsBy } from './notifications-by.ts';

export const notifications = notificationsBy(all);
