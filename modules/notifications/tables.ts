// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type NotificationsTables = {
  'notifications.deliveries': {
    attempts: Generated<number>;
    channel: string;
    created_at: Date;
    customer_id: string | null;
    data: ColumnType<unknown, string, string>;
    event_id: string;
    id: string;
    last_error: string | null;
    locale: 'fr' | 'ar' | 'en';
    provider_message_id: string | null;
    reason: 'preference' | 'invalid_address' | 'no_content' | null;
    recipient: string;
    recipient_name: string;
    sent_at: Date | null;
    state: 'queued' | 'sending' | 'sent' | 'failed' | 'suppressed';
    template: string;
    tenant_id: string;
    updated_at: Date;
    user_id: string | null;
  };
  'notifications.inbox': {
    created_at: Date;
    event_id: string;
    id: string;
    kind: string;
    link: string;
    params: ColumnType<unknown, string, string>;
    read_at: Date | null;
    tenant_id: string;
    user_id: string;
  };
  'notifications.preferences': {
    class: 'account' | 'tickets' | 'orders' | 'services' | 'billing';
    email: boolean;
    tenant_id: string;
    updated_at: Date;
    user_id: string;
  };
  'notifications.template_overrides': {
    body: string;
    locale: 'fr' | 'ar' | 'en';
    subject: string;
    template: string;
    tenant_id: string;
    updated_at: Date;
    updated_by: string | null;
    version: number;
  };
};
