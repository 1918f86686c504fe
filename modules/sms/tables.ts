// Made by tools/tables.ts from the migrations; change those, never this file.
import type { Generated } from 'kysely';

export type SmsTables = {
  'sms.messages': {
    attempts: Generated<number>;
    createdAt: Date;
    dialCode: string;
    expiresAt: Date;
    failure: string | null;
    id: string;
    network: string;
    numberDigest: Buffer;
    prefix: string;
    price: number;
    providerMessageId: string | null;
    state: 'queued' | 'sending' | 'sent' | 'refused' | 'uncertain' | 'expired';
    verifiedAt: Date | null;
  };
  'sms.meters': {
    day: string;
    spent: number;
    told: Generated<number>;
  };
  'sms.prefixes': {
    blockedAt: Date | null;
    countedFrom: Date | null;
    prefix: string;
    sent: number;
    verified: number;
  };
  'sms.refusals': {
    day: string;
    reason: 'country' | 'number_pause' | 'number_rate' | 'number_day' | 'network' | 'blocked' | 'prefix_day' | 'country_day' | 'budget';
    times: number;
  };
};
