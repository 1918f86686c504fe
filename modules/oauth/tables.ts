// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type OauthTables = {
  'oauth.oauth_client_secrets': {
    clientId: string;
    createdAt: Date;
    expiresAt: Date | null;
    prefix: string;
    replacedAt: Date | null;
    secretHash: Buffer;
    slot: 'current' | 'previous';
  };
  'oauth.oauth_clients': {
    createdAt: Date;
    disabledAt: Date | null;
    expiresAt: Date | null;
    generation: Generated<number>;
    id: string;
    lastRefusedAt: Date | null;
    lastTokenAt: Date | null;
    name: string;
    networks: Generated<string[]>;
    scopes: string[];
    userId: string;
  };
  'oauth.signing_keys': {
    createdAt: Date;
    currentFrom: Date | null;
    id: string;
    privateKey: Buffer | null;
    publicJwk: ColumnType<unknown, string, string>;
    publishedUntil: Date | null;
    retiredAt: Date | null;
    state: 'next' | 'current' | 'retired' | 'withdrawn';
  };
};
