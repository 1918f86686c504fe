// Made by tools/tables.ts from the migrations; change those, never this file.
import type { Generated } from 'kysely';

export type TasksTables = {
  'tasks.tasks': {
    closedAt: Date | null;
    closedBy: string | null;
    createdAt: Date;
    createdBy: string;
    customerId: string | null;
    dueAt: Date;
    dueOn: string;
    dueTime: string | null;
    id: string;
    kind: 'task' | 'follow_up' | 'call' | 'appointment';
    outcome: string | null;
    ownerId: string;
    remindAt: Date | null;
    state: 'open' | 'done' | 'cancelled';
    subjectId: string | null;
    subjectType: string | null;
    title: string;
    version: Generated<number>;
    words: string | null;
  };
};
