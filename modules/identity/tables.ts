// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type IdentityTables = {
  'identity.api_tokens': {
    createdAt: Date;
    customerId: string | null;
    expiresAt: Date | null;
    id: string;
    lastUsedAt: Date | null;
    name: string;
    networks: Generated<string[]>;
    prefix: string;
    revokedAt: Date | null;
    scopes: string[];
    tokenHash: Buffer;
    userId: string;
  };
  'identity.guesses': {
    account: string;
    allowance: 'stranger' | 'known';
    evaluated: Date[];
    expiresAt: Date;
    refusedAt: Date | null;
    secret: 'code' | 'password' | 'mail_code';
  };
  'identity.impersonations': {
    begunAt: Date;
    customerId: string;
    endedAt: Date | null;
    expiresAt: Date;
    handoverUntil: Date;
    id: string;
    permissionId: string | null;
    reason: string;
    staffSessionId: string;
    staffUserId: string;
    startedAt: Date | null;
    ticket: string | null;
    userId: string;
  };
  'identity.imported_passwords': {
    cost: number;
    createdAt: Date;
    sealed: Buffer;
    userId: string;
  };
  'identity.known_devices': {
    createdAt: Date;
    device: Generated<string>;
    expiresAt: Date;
    sessionId: string;
    tokenHash: Buffer;
    trustId: string | null;
    trustedAt: Date | null;
    trustedUntil: Date | null;
    userId: string;
  };
  'identity.login_attempts': {
    at: Date;
    email: string;
    id: string;
    ip: string | null;
    outcome: 'disabled' | 'limited' | 'second_factor' | 'success' | 'unknown_user' | 'unverified' | 'wrong_code' | 'wrong_passkey' | 'wrong_password' | 'elsewhere';
    userAgent: string | null;
    userId: string | null;
  };
  'identity.mail_codes': {
    attemptHash: Buffer;
    createdAt: Date;
    email: string;
    expiresAt: Date;
    id: string;
    mailedAt: Date | null;
    nonce: Buffer;
    tries: Generated<number>;
    usedAt: Date | null;
    userId: string | null;
  };
  'identity.mail_domains': {
    challenge: string;
    createdAt: Date;
    domain: string;
    provenAt: Date | null;
    provenBy: 'dns' | 'operator' | 'earlier_use' | null;
    provenDomain: Generated<string | null>;
  };
  'identity.one_time_links': {
    createdAt: Date;
    email: string;
    expiresAt: Date;
    id: string;
    purpose: 'verify_email' | 'reset_password' | 'invitation' | 'change_email';
    usedAt: Date | null;
    userId: string;
  };
  'identity.passkey_challenges': {
    attemptHash: Buffer | null;
    challenge: Buffer;
    createdAt: Date;
    expiresAt: Date;
    id: string;
    kind: 'customer' | 'staff';
    purpose: 'add' | 'enrolment' | 'proof' | 'second_factor' | 'sign_in';
    sessionId: string | null;
  };
  'identity.passkeys': {
    counter: number;
    createdAt: Date;
    credentialId: Buffer;
    id: string;
    lastUsedAt: Date | null;
    name: string;
    publicKey: Buffer;
    rpId: string;
    transports: string[];
    userId: string;
  };
  'identity.recovery_codes': {
    codeHash: Buffer;
    id: string;
    usedAt: Date | null;
    userId: string;
  };
  'identity.role_permissions': {
    permission: string;
    roleId: string;
  };
  'identity.roles': {
    createdAt: Date;
    id: string;
    isBuiltin: Generated<boolean>;
    key: string;
    name: ColumnType<unknown, string, string>;
    passkeyOnly: Generated<boolean>;
  };
  'identity.security_activity': {
    at: Date;
    byWhom: 'person' | 'staff' | 'system' | 'stranger';
    detail: string | null;
    device: string;
    id: string;
    ip: string | null;
    kind: 'account_disabled' | 'account_enabled' | 'authenticator_added' | 'authenticator_removed' | 'device_trust_ended' | 'device_trusted' | 'email_change_cancelled' | 'email_change_requested' | 'email_changed' | 'email_verified' | 'factors_reset' | 'mail_code_sent' | 'networks_changed' | 'new_browser_by_mail_code' | 'other_sessions_ended' | 'passkey_added' | 'passkey_removed' | 'passkey_renamed' | 'password_changed' | 'password_reset' | 'password_reset_requested' | 'password_set' | 'profile_changed' | 'proved_again' | 'recovery_code_used' | 'recovery_codes_renewed' | 'roles_changed' | 'second_factor_removed' | 'session_ended' | 'sign_in_from_elsewhere' | 'sign_in_linked' | 'sign_in_refused' | 'sign_in_unlinked' | 'signed_in' | 'signed_in_by_mail_code' | 'signed_in_new_browser' | 'signed_in_trusted_device' | 'signed_out' | 'sms_code_requested' | 'sms_number_removed' | 'sms_number_set' | 'support_access' | 'token_created' | 'token_revoked' | 'limit_lifted';
    userId: string;
  };
  'identity.sessions': {
    byMailCode: Generated<boolean>;
    createdAt: Date;
    customerId: string | null;
    emergencyId: string | null;
    endedAt: Date | null;
    expiresAt: Date;
    factorProvedAt: Date | null;
    id: string;
    impersonationId: string | null;
    ip: string | null;
    lastSeenAt: Date;
    level: 'password' | 'enrolment' | 'full';
    provedAt: Date | null;
    providerId: string | null;
    tokenHash: Buffer;
    userAgent: string | null;
    userId: string;
  };
  'identity.sms_codes': {
    createdAt: Date;
    expiresAt: Date;
    id: string;
    nonce: Buffer;
    number: string;
    purpose: 'sign_in' | 'prove_number';
    sessionId: string;
    userId: string;
  };
  'identity.sms_factors': {
    kind: Generated<string>;
    lastUsedAt: Date | null;
    number: string;
    provedAt: Date;
    userId: string;
  };
  'identity.support_permissions': {
    customerId: string;
    endsAt: Date;
    givenAt: Date;
    givenBy: string;
    id: string;
    withdrawnAt: Date | null;
    withdrawnBy: string | null;
  };
  'identity.tenant_hosts': {
    host: string;
    isPrimary: Generated<boolean>;
  };
  'identity.tenants': {
    createdAt: Date;
    currency: string;
    id: string;
    isPlatform: Generated<boolean>;
    locale: 'fr' | 'ar' | 'en';
    name: string;
    slug: string;
    suspendedAt: Date | null;
    timeZone: string;
  };
  'identity.used_captchas': {
    expiresAt: Date;
    id: string;
  };
  'identity.user_roles': {
    roleId: string;
    userId: string;
  };
  'identity.users': {
    createdAt: Date;
    disabledAt: Date | null;
    email: string;
    emailVerifiedAt: Date | null;
    factorOfferDeclinedAt: Date | null;
    id: string;
    kind: 'customer' | 'staff';
    locale: 'fr' | 'ar' | 'en';
    name: string;
    networks: Generated<string[]>;
    passwordChangedAt: Date | null;
    passwordHash: string | null;
    phone: string | null;
    totpEnabledAt: Date | null;
    totpLastStep: Generated<number>;
    totpSecret: Buffer | null;
  };
};
