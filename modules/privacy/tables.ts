// Made by tools/tables.ts from the migrations; change those, never this file.
import type { Generated } from 'kysely';

export type PrivacyTables = {
  'privacy.consents': {
    channel: 'email' | 'sms' | 'telephone' | 'in_app';
    given: boolean;
    id: string;
    ip: string | null;
    purpose: string;
    recordedBy: string | null;
    saidAt: Date;
    seq: Generated<number>;
    shownText: string;
    source: 'portal' | 'letter' | 'email' | 'telephone' | 'in_person';
    textVersion: string;
    userId: string;
  };
  'privacy.requests': {
    aboutId: string | null;
    answer: string | null;
    channel: 'portal' | 'letter' | 'email' | 'telephone' | 'in_person';
    customerId: string | null;
    decidedAt: Date | null;
    decidedBy: string | null;
    details: string;
    downloadUntil: Date | null;
    dueAt: Date;
    examinedAt: Date | null;
    examinedBy: string | null;
    id: string;
    kind: 'access' | 'rectification' | 'objection' | 'closing' | 'erasure';
    number: string;
    personEmail: string;
    personName: string;
    receivedAt: Date;
    recordedAt: Date;
    recordedBy: string | null;
    remindedAt: Date | null;
    scope: 'person' | 'account';
    state: 'received' | 'examined' | 'done' | 'refused' | 'withdrawn';
    userId: string | null;
    version: Generated<number>;
  };
};
