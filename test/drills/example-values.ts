import { randomBytes } from 'node:crypto';
import { contactPointUrl, invitationUrl } from '@cm/customers';
import { linkUrl } from '@cm/identity';
import { sha256 } from '@cm/kit/crypto';
import { base32, codeAt, stepAt } from '@cm/identity/totp';
import { demoTotpSecret } from '@cm/server/demo-people';
import type { Principal } from './principals.ts';
import type { TestSystem } from './test-system.ts';

type ExampleValue = (system: TestSystem, as: Principal) => Promise<Readonly<Record<string, unknown>>>;

/** The secret of the newest mailed link of a kind, as its reader finds it in the mail. */
const link =
  (purpose: 'reset_password' | 'verify_email', kind: 'customer' | 'staff'): ExampleValue =>
  async (system, as) => {
    // A link is made behind the answer to who asked for it.
    await system.settle();
    const { rows } = await system.owner.query<{ id: string }>(
      `select l.id from identity.one_time_links l join identity.users u on u.tenant_id = l.tenant_id and u.id = l.user_id
       where l.tenant_id = $1 and l.purpose = $2 and u.kind = $3 and l.used_at is null order by l.created_at desc limit 1`,
      [as.tenantId, purpose, kind],
    );
    const tenant = await system.application.runtime.gatekeeper.tenantById(as.tenantId);
    if (!rows[0] || !tenant) return {};
    const ctx = system.application.runtime.systemContext(tenant, 'drill');
    return { 'body.token': linkUrl(ctx, purpose, rows[0].id, kind).split('#')[1] };
  };

/** The secret of a mailed invitation to an address that nobody has. */
const invitation: ExampleValue = async (system, as) => {
  const { rows } = await system.owner.query<{ id: string }>(
    `with contact as (
       insert into customers.contacts (tenant_id, id, customer_id, name, email, locale, created_at)
       values ($1, gen_random_uuid(), $2, 'Invité', 'invite-' || gen_random_uuid() || '@exemple.dz', 'fr', now()) returning *
     )
     insert into customers.invitations (tenant_id, id, customer_id, contact_id, email, permissions, created_at, expires_at)
     select tenant_id, gen_random_uuid(), customer_id, id, email, '{portal.tickets}', now(), now() + interval '1 day' from contact
     returning id`,
    [as.tenantId, as.customerId],
  );
  const tenant = await system.application.runtime.gatekeeper.tenantById(as.tenantId);
  if (!rows[0] || !tenant) return {};
  const ctx = system.application.runtime.systemContext(tenant, 'drill');
  return { 'body.token': invitationUrl(ctx, rows[0].id).split('#')[1] };
};

/** The secret of a mailed question to an address of the caller's customer, or of the link by which it is told no more. */
const contactPoint =
  (kind: 'asking' | 'stop'): ExampleValue =>
  async (system, as) => {
    const { rows } = await system.owner.query<{ asking: string; stop: string }>(
      `with point as (
         insert into customers.contact_points (tenant_id, id, customer_id, kind, value, purposes, locale, created_at)
         values ($1, gen_random_uuid(), $2, 'email', 'usage-' || gen_random_uuid() || '@exemple.dz', '{billing}', 'fr', now()) returning *
       )
       insert into customers.contact_point_askings (tenant_id, id, customer_id, point_id, address_key, asked_at, expires_at)
       select tenant_id, gen_random_uuid(), customer_id, id, sha256(value::bytea), now(), now() + interval '1 day' from point
       returning id as asking, point_id as stop`,
      [as.tenantId, as.customerId],
    );
    const tenant = await system.application.runtime.gatekeeper.tenantById(as.tenantId);
    if (!rows[0] || !tenant) return {};
    const ctx = system.application.runtime.systemContext(tenant, 'drill');
    return { 'body.token': contactPointUrl(ctx, kind, rows[0][kind]).split('#')[1] };
  };

/** The link of an address that the caller asked for: the one that they have, so that the cast keeps its names. */
const ownAddress =
  (kind: 'customer' | 'staff'): ExampleValue =>
  async (system, as) => {
    const { rows } = await system.owner.query<{ id: string }>(
      `insert into identity.one_time_links (tenant_id, id, user_id, purpose, email, created_at, expires_at)
       select tenant_id, gen_random_uuid(), id, 'change_email', email, now(), now() + interval '1 day'
       from identity.users where tenant_id = $1 and id = $2 returning id`,
      [as.tenantId, as.userId],
    );
    const tenant = await system.application.runtime.gatekeeper.tenantById(as.tenantId);
    if (!rows[0] || !tenant) return {};
    const ctx = system.application.runtime.systemContext(tenant, 'drill');
    return { 'body.token': linkUrl(ctx, 'change_email', rows[0].id, kind).split('#')[1] };
  };

/** A session of the caller's on another device. */
const elsewhere: ExampleValue = async (system, as) => {
  const { rows } = await system.owner.query<{ id: string }>(
    `insert into identity.sessions (tenant_id, id, user_id, token_hash, level, created_at, last_seen_at, expires_at)
     values ($1, gen_random_uuid(), $2, sha256(gen_random_uuid()::text::bytea), 'full', now(), now(), now() + interval '1 hour') returning id`,
    [as.tenantId, as.userId],
  );
  return { 'params.id': rows[0]?.id };
};

/** A device that the caller trusts. */
const trusted: ExampleValue = async (system, as) => {
  const { rows } = await system.owner.query<{ id: string }>(
    `insert into identity.known_devices (tenant_id, user_id, token_hash, session_id, created_at, expires_at, trust_id, trusted_at, trusted_until)
     values ($1, $2, sha256(gen_random_uuid()::text::bytea), gen_random_uuid(), now(), now() + interval '90 days', gen_random_uuid(), now(), now() + interval '30 days')
     returning trust_id as id`,
    [as.tenantId, as.userId],
  );
  return { 'params.id': rows[0]?.id };
};

/** A recovery code of the caller's, which proves once more that it is them. */
const proof: ExampleValue = async (system, as) => {
  const code = base32(randomBytes(10));
  await system.owner.query(
    'insert into identity.recovery_codes (tenant_id, id, user_id, code_hash) values ($1, gen_random_uuid(), $2, $3)',
    [as.tenantId, as.userId, sha256(code)],
  );
  return { 'body.proof': { kind: 'code', secret: code } };
};

/** A passkey of the caller's. */
const passkey: ExampleValue = async (system, as) => {
  const { rows } = await system.owner.query<{ id: string }>(
    `insert into identity.passkeys (tenant_id, id, user_id, name, rp_id, credential_id, public_key, counter, transports, created_at)
     values ($1, gen_random_uuid(), $2, 'Clé ' || gen_random_uuid(), 'atlas.localhost', $3, '\\x00', 0, '{}', now()) returning id`,
    [as.tenantId, as.userId, randomBytes(16)],
  );
  return { 'params.id': rows[0]?.id };
};

/** An identity of the caller's at a provider of their operator's. */
const linked: ExampleValue = async (system, as) => {
  const { rows } = await system.owner.query<{ id: string }>(
    `with provider as (insert into federation.identity_providers (tenant_id, id, name, issuer, client_id, client_secret, zones, enabled_at, created_at)
       values ($1, gen_random_uuid(), 'SSO', 'https://127.0.0.1/' || md5(random()::text), 'exemple', '\\x00', '{portal,corporate}', now(), now()) returning id)
     insert into federation.identity_links (tenant_id, id, user_id, provider_id, subject, created_at)
       select $1, gen_random_uuid(), $2, id, 'sujet', now() from provider returning provider_id as id`,
    [as.tenantId, as.userId],
  );
  return { 'params.id': rows[0]?.id };
};

/** A number of the caller's that codes are sent to. */
const smsNumber: ExampleValue = async (system, as) => {
  await system.owner.query(
    `insert into identity.sms_factors (tenant_id, user_id, number, proved_at) values ($1, $2, '+213551234567', now())
     on conflict (tenant_id, user_id) do nothing`,
    [as.tenantId, as.userId],
  );
  return {};
};

/** What no look-up can give: secrets that are computed, and what only exists for the one call. */
export const exampleValues: Readonly<Record<string, ExampleValue>> = {
  'portal.sessions.end': elsewhere,
  'corporate.sessions.end': elsewhere,
  'portal.trustedDevices.end': trusted,
  'corporate.trustedDevices.end': trusted,
  'portal.trustedDevices.endAll': async (system, as) => (await trusted(system, as)) && {},
  'corporate.trustedDevices.endAll': async (system, as) => (await trusted(system, as)) && {},
  'portal.emailChange.confirm': ownAddress('customer'),
  'corporate.emailChange.confirm': ownAddress('staff'),
  'portal.password.reset': link('reset_password', 'customer'),
  'corporate.password.reset': link('reset_password', 'staff'),
  'portal.emailVerification.confirm': async (system, as) => ({
    ...(await link('verify_email', 'customer')(system, as)),
    // Of the example that signed up before.
    'body.password': 'Une phrase bien longue',
  }),
  'portal.invitations.read': invitation,
  'portal.invitations.join': invitation,
  'portal.invitations.refuse': invitation,
  'portal.contactPointAnswers.read': contactPoint('asking'),
  'portal.contactPointAnswers.confirm': contactPoint('asking'),
  'portal.contactPointAnswers.refuse': contactPoint('asking'),
  'portal.contactPointAnswers.stop': contactPoint('stop'),
  // Codes are for whoever has a second factor.
  'portal.twoFactor.renewCodes': async (system, as) => (await passkey(system, as)) && proof(system, as),
  'corporate.twoFactor.renewCodes': proof,
  'portal.session.beginPasskey': async (system, as) => (await passkey(system, as)) && {},
  'corporate.session.beginPasskey': async (system, as) => (await passkey(system, as)) && {},
  'portal.proof.give': proof,
  'corporate.proof.give': proof,
  'portal.proof.beginPasskey': async (system, as) => (await passkey(system, as)) && {},
  'corporate.proof.beginPasskey': async (system, as) => (await passkey(system, as)) && {},
  'portal.passkeys.begin': proof,
  'corporate.passkeys.begin': proof,
  'portal.passkeys.rename': passkey,
  'corporate.passkeys.rename': passkey,
  'portal.passkeys.remove': async (system, as) => ({ ...(await passkey(system, as)), ...(await proof(system, as)) }),
  'corporate.passkeys.remove': async (system, as) => ({ ...(await passkey(system, as)), ...(await proof(system, as)) }),
  'portal.linkedSignIns.begin': proof,
  'corporate.linkedSignIns.begin': proof,
  'portal.linkedSignIns.remove': async (system, as) => ({
    ...(await linked(system, as)),
    ...(await proof(system, as)),
  }),
  'corporate.linkedSignIns.remove': async (system, as) => ({
    ...(await linked(system, as)),
    ...(await proof(system, as)),
  }),
  'portal.sms.begin': async (system, as) => (await passkey(system, as)) && proof(system, as),
  'portal.sms.remove': async (system, as) => (await smsNumber(system, as)) && proof(system, as),
  'admin.sms.release': async (system, as) => {
    await system.owner.query(
      `insert into sms.prefixes (tenant_id, prefix, blocked_at, sent, verified) values ($1, '213551', now(), 50, 2)
       on conflict (tenant_id, prefix) do update set blocked_at = now()`,
      [as.tenantId],
    );
    return {};
  },
  'corporate.session.confirm': async (system) => ({
    'body.code': codeAt(demoTotpSecret('dsi@atlas.dz'), stepAt(system.application.runtime.now())),
  }),
};
