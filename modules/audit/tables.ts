// Made by tools/tables.ts from the migrations; change those, never this file.
import type { Generated } from 'kysely';

export type AuditTables = {
  'audit.checkpoints': {
    hash: Buffer;
    position: number;
    signature: Buffer;
    signedAt: Date;
  };
  'audit.days': {
    day: string;
    firstPosition: number;
    lastPosition: number;
  };
  'audit.entries': {
    actor: string;
    commitment: string | null;
    customerId: string | null;
    entry: string;
    eventId: string;
    hash: Buffer;
    name: string;
    occurredAt: Date;
    position: number;
    subjectId: string;
    subjectType: string;
    via: string | null;
  };
  'audit.entry_words': {
    position: number;
    word: string;
  };
  'audit.heads': {
    hash: Buffer;
    indexedPosition: Generated<number>;
    position: number;
  };
  'audit.payloads': {
    erasedBy: number | null;
    payload: string | null;
    position: number;
    salt: string | null;
  };
};
