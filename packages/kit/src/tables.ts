import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<unknown, string, string>;

/** The house's own tables (schema `kit`), kept beside packages/kit/migrations. */
export type KitTables = {
  'kit.outbox': {
    id: string;
    tenant_id: string;
    seq: Generated<number>;
    name: string;
    version: number;
    payload: Json;
    actor: string;
    ip: string | null;
    customer_id: string | null;
    subject_type: string;
    subject_id: string;
    subject_label: string | null;
    visible_to_customer: boolean;
    request_id: string;
    occurred_at: Date;
    relayed_at: Date | null;
  };
  'kit.event_receipts': { tenant_id: string; event_id: string; subscriber: string; handled_at: Date };
  'kit.idempotency_keys': {
    tenant_id: string;
    principal: string;
    key: string;
    operation_id: string;
    request_hash: Buffer;
    status: number | null;
    body: string | null;
    created_at: Date;
  };
  'kit.settings': { tenant_id: string; key: string; value: Json; updated_at: Date };
};
