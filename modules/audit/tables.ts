// Made by tools/tables.ts from the migrations; change those, never this file.
export type AuditTables = {
  'audit.checkpoints': {
    hash: Buffer;
    position: number;
    signature: Buffer;
    signedAt: Date;
  };
  'audit.entries': {
    actor: string;
    customerId: string | null;
    entry: string;
    eventId: string;
    hash: Buffer;
    name: string;
    occurredAt: Date;
    position: number;
    subjectId: string;
    subjectType: string;
  };
  'audit.heads': {
    hash: Buffer;
    position: number;
  };
};
