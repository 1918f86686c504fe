// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type NotificationsTables = {
  'notifications.deliveries': {
    attempts: Generated<number>;
    channel: string;
    createdAt: Date;
    customerId: string | null;
    data: ColumnType<unknown, string, string>;
    eventId: string;
    id: string;
    lastError: string | null;
    locale: 'fr' | 'ar' | 'en';
    providerMessageId: string | null;
    reason: 'preference' | 'category' | 'invalid_address' | 'no_content' | null;
    recipient: string;
    recipientName: string;
    sentAt: Date | null;
    state: 'queued' | 'sending' | 'sent' | 'failed' | 'suppressed';
    template: string;
    updatedAt: Date;
    userId: string | null;
  };
  'notifications.inbox': {
    createdAt: Date;
    customerId: string | null;
    eventId: string;
    id: string;
    kind: string;
    link: string;
    params: ColumnType<unknown, string, string>;
    readAt: Date | null;
    userId: string;
  };
  'notifications.preferences': {
    channel: string;
    class: string;
    updatedAt: Date;
    userId: string;
    wanted: boolean;
  };
  'notifications.template_overrides': {
    body: string;
    locale: 'fr' | 'ar' | 'en';
    subject: string;
    template: string;
    updatedAt: Date;
    updatedBy: string | null;
    version: number;
  };
};
