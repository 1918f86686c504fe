// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type IdentityTables = {
  'identity.api_tokens': {
    created_at: Date;
    expires_at: Date | null;
    id: string;
    last_used_at: Date | null;
    name: string;
    prefix: string;
    revoked_at: Date | null;
    scopes: string[];
    tenant_id: string;
    token_hash: Buffer;
    user_id: string;
  };
  'identity.login_attempts': {
    at: Date;
    email: string;
    id: string;
    ip: string | null;
    outcome: 'success' | 'second_factor' | 'wrong_password' | 'unknown_user' | 'wrong_code' | 'disabled' | 'unverified';
    tenant_id: string;
    user_agent: string | null;
    user_id: string | null;
  };
  'identity.one_time_links': {
    created_at: Date;
    email: string;
    expires_at: Date;
    id: string;
    purpose: 'verify_email' | 'reset_password' | 'invitation';
    tenant_id: string;
    used_at: Date | null;
    user_id: string;
  };
  'identity.recovery_codes': {
    code_hash: Buffer;
    id: string;
    tenant_id: string;
    used_at: Date | null;
    user_id: string;
  };
  'identity.role_permissions': {
    permission: string;
    role_id: string;
    tenant_id: string;
  };
  'identity.roles': {
    created_at: Date;
    id: string;
    is_builtin: Generated<boolean>;
    key: string;
    name: ColumnType<unknown, string, string>;
    tenant_id: string;
  };
  'identity.sessions': {
    created_at: Date;
    ended_at: Date | null;
    expires_at: Date;
    id: string;
    ip: string | null;
    last_seen_at: Date;
    level: 'password' | 'enrolment' | 'full';
    tenant_id: string;
    token_hash: Buffer;
    user_agent: string | null;
    user_id: string;
  };
  'identity.tenant_hosts': {
    host: string;
    is_primary: Generated<boolean>;
    tenant_id: string;
  };
  'identity.tenants': {
    created_at: Date;
    currency: string;
    id: string;
    is_platform: Generated<boolean>;
    locale: 'fr' | 'ar' | 'en';
    name: string;
    slug: string;
    suspended_at: Date | null;
    time_zone: string;
  };
  'identity.user_roles': {
    role_id: string;
    tenant_id: string;
    user_id: string;
  };
  'identity.users': {
    created_at: Date;
    disabled_at: Date | null;
    email: string;
    email_verified_at: Date | null;
    id: string;
    kind: 'customer' | 'staff';
    locale: 'fr' | 'ar' | 'en';
    name: string;
    password_changed_at: Date | null;
    password_hash: string | null;
    phone: string | null;
    tenant_id: string;
    totp_enabled_at: Date | null;
    totp_last_step: Generated<number>;
    totp_secret: Buffer | null;
  };
};
