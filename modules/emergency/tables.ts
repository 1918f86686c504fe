// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType } from 'kysely';

export type EmergencyTables = {
  'emergency.accesses': {
    conclusion: string | null;
    endedAt: Date | null;
    endedBy: string | null;
    endedHow: 'person' | 'administrator' | 'expired' | 'lost' | null;
    expiresAt: Date;
    id: string;
    justified: boolean | null;
    openedAt: Date;
    permissions: string[];
    reason: string;
    reviewedAt: Date | null;
    reviewedBy: string | null;
    roleId: string;
    roleKey: string;
    roleName: ColumnType<unknown, string, string>;
    sessionId: string;
    userId: string;
  };
  'emergency.roles': {
    markedAt: Date;
    markedBy: string;
    roleId: string;
  };
};
