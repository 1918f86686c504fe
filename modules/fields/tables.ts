// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type FieldsTables = {
  'fields.fields': {
    access: 'staff' | 'customer_reads' | 'customer_edits';
    archivedAt: Date | null;
    choices: ColumnType<unknown, string, string>;
    createdAt: Date;
    decimals: number | null;
    groupIds: Generated<string[]>;
    help: ColumnType<unknown, string, string> | null;
    id: string;
    inLists: boolean;
    isUnique: boolean;
    key: string;
    kind: 'text' | 'long_text' | 'number' | 'money' | 'date' | 'yes_no' | 'choice' | 'choices' | 'email' | 'phone' | 'url';
    label: ColumnType<unknown, string, string>;
    least: number | null;
    most: number | null;
    position: number;
    required: boolean;
    shape: string | null;
    subject: 'customer';
    version: Generated<number>;
  };
};
