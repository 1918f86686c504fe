// Made by tools/tables.ts from the migrations; change those, never this file.
import type { Generated } from 'kysely';

export type FederationTables = {
  'federation.identity_links': {
    createdAt: Date;
    id: string;
    lastUsedAt: Date | null;
    providerId: string;
    subject: string;
    userId: string;
  };
  'federation.identity_providers': {
    clientId: string;
    clientSecret: Buffer;
    countsAsSecondFactor: Generated<boolean>;
    createdAt: Date;
    enabledAt: Date | null;
    id: string;
    issuer: string;
    name: string;
    zones: string[];
  };
  'federation.provider_attempts': {
    attemptHash: Buffer;
    createdAt: Date;
    expiresAt: Date;
    id: string;
    kind: 'customer' | 'staff';
    providerId: string;
    purpose: 'sign_in' | 'link' | 'confirm';
    sessionId: string | null;
    subject: string | null;
    userId: string | null;
  };
};
