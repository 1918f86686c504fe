import type { ColumnType, Generated } from 'kysely';

type Json = ColumnType<unknown, string, string>;

/** The kit's own tables (schema `kit`), kept beside packages/kit/migrations. */
export type KitTables = {
  'kit.outbox': {
    id: string;
    seq: Generated<number>;
    name: string;
    version: number;
    payload: Json;
    actor: string;
    onBehalfOf: string | null;
    via: string | null;
    ip: string | null;
    customerId: string | null;
    subjectType: string;
    subjectId: string;
    subjectLabel: string | null;
    visibleToCustomer: boolean;
    requestId: string;
    occurredAt: Date;
    relayedAt: Date | null;
    /** What it told left with whoever it was about. */
    erasedAt: Date | null;
  };
  'kit.event_receipts': { eventId: string; subscriber: string; handledAt: Date };
  'kit.idempotency_keys': {
    principal: string;
    key: string;
    operationId: string;
    requestHash: Buffer;
    status: number | null;
    body: string | null;
    createdAt: Date;
  };
  'kit.tenant_keys': { version: number; rootKey: string; wrapped: Buffer; createdAt: Date };
  'kit.settings': { key: string; value: Json; updatedAt: Date };
};
