// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType } from 'kysely';

export type ApprovalsTables = {
  'approvals.requests': {
    act: string;
    askedAt: Date;
    askedBy: string;
    decidedAt: Date | null;
    decidedBy: string | null;
    decisionReason: string | null;
    id: string;
    input: ColumnType<unknown, string, string>;
    lapsesAt: Date;
    outcome: 'approved' | 'refused' | 'withdrawn' | 'lapsed' | null;
    permissions: string[];
    personId: string | null;
    reason: string;
    subjectId: string;
    subjectLabel: string;
    subjectType: string;
    world: string;
  };
};
