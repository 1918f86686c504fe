// Made by tools/tables.ts from the migrations; change those, never this file.
export type AuditTables = {
  'audit.checkpoints': {
    hash: Buffer;
    position: number;
    signature: Buffer;
    signed_at: Date;
    tenant_id: string;
  };
  'audit.entries': {
    actor: string;
    customer_id: string | null;
    entry: string;
    event_id: string;
    hash: Buffer;
    name: string;
    occurred_at: Date;
    position: number;
    subject_id: string;
    subject_type: string;
    tenant_id: string;
  };
  'audit.heads': {
    hash: Buffer;
    position: number;
    tenant_id: string;
  };
};
