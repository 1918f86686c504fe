// Made by tools/tables.ts from the migrations; change those, never this file.
import type { Generated } from 'kysely';

export type PrivacyTables = {
  'privacy.activities': {
    data: string;
    ended: boolean;
    id: string;
    measures: string;
    name: string;
    people: string;
    purpose: string;
    recipients: string;
    reference: string;
    retention: string;
    transfers: string;
    version: number;
    writtenAt: Date;
    writtenBy: string;
  };
  'privacy.breach_reminders': {
    at: Date;
    breachId: string;
    kind: 'nearly_due' | 'late';
  };
  'privacy.breaches': {
    closed: boolean;
    consequences: string;
    data: string;
    description: string;
    discoveredOn: string;
    id: string;
    measures: string;
    notification: string;
    notifiedOn: string | null;
    notifyBy: string;
    people: string;
    peopleTold: 'undecided' | 'told' | 'not_told';
    peopleToldReason: string;
    title: string;
    version: number;
    writtenAt: Date;
    writtenBy: string;
  };
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
  'privacy.erased_records': {
    erasureId: string;
    recordId: string;
  };
  'privacy.erased_tables': {
    erasureId: string;
    rows: number;
    tableName: string;
  };
  'privacy.erasures': {
    begunAt: Date;
    begunBy: string;
    customerId: string | null;
    endedAt: Date | null;
    id: string;
    requestId: string;
    state: 'records' | 'logs' | 'done';
    userId: string | null;
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
