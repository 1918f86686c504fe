import type { Principal } from './principals.ts';
import type { TestSystem } from './test-system.ts';

/** The customer that was there first. */
const oldest = '(select id from customers.customers where tenant_id = :tenant order by id limit 1)';
/** A note of the caller's on a customer. */
const writtenNote = `with note as (insert into customers.notes (tenant_id, id, customer_id, author_id, body, created_at) values (:tenant, gen_random_uuid(), ${oldest}, (select id from identity.users where tenant_id = :tenant and id = :user), 'Drill', now()) returning *)`;
/** What earlier rounds left goes first: a customer has twenty at most. */
const withoutAddresses = `delete from customers.addresses where tenant_id = :tenant and label in ('Drill', 'Salle serveurs')`;
/** An address of a customer, which is a site. */
const address = (customer: string) =>
  `with gone as (${withoutAddresses}), address as (insert into customers.addresses (tenant_id, id, customer_id, purposes, label, line, commune, wilaya, created_at) values (:tenant, gen_random_uuid(), ${customer}, '{site}', 'Drill', 'Rue', 'Hydra', 'alger', now()) returning *)`;
/** The two that were there first. */
const two = `select a.id as "params.id", b.id as "params.otherId" from customers.customers a join customers.customers b on b.tenant_id = a.tenant_id and b.id > a.id where a.tenant_id = :tenant order by a.id, b.id limit 1`;
/** Two new customers that nothing keeps apart. */
const newTwo = `made as (insert into customers.customers (tenant_id, id, number, kind, state, state_changed_at, name, sort_name, email, locale, typed, created_at, updated_at) select :tenant, gen_random_uuid(), 'C-9' || lpad((random() * 99999999)::int::text, 8, '0'), 'individual', 'prospect', now(), 'Drill', 'drill', 'drill-' || gen_random_uuid() || '@exemple.dz', 'fr', '{}', now(), now() from generate_series(1, 2) n returning id), pair as (select min(id::text)::uuid as kept, max(id::text)::uuid as gone from made)`;
const mergedTwo = `with ${newTwo}, merge as (insert into customers.merges (tenant_id, id, kept_id, gone_id, reason, state, fields, members, moved, merged_at, done_at) select :tenant, gen_random_uuid(), kept, gone, 'Drill', 'done', '{}', '[]', '{}', now(), now() from pair returning id) select id as "params.id" from merge`;
/** An open customer that the caller has no part in. */
const elsewhere = `(select id from customers.customers o where tenant_id = :tenant and state not in ('closed', 'anonymised') and not exists (select 1 from customers.memberships m where m.tenant_id = :tenant and m.customer_id = o.id and m.user_id = :user) order by id desc limit 1)`;
const contactOf = (customer: string, email: string) =>
  `with contact as (insert into customers.contacts (tenant_id, id, customer_id, name, email, locale, created_at) values (:tenant, gen_random_uuid(), ${customer}, 'Noté', ${email}, 'fr', now()) on conflict (tenant_id, customer_id, email) where removed_at is null do update set name = excluded.name returning *)`;
/** Statements that begin with a person whom a customer has just noted, or invited. */
const noted = (customer: string) => contactOf(customer, `'note-' || gen_random_uuid() || '@exemple.dz'`);
const invitation = `invitation as (insert into customers.invitations (tenant_id, id, customer_id, contact_id, email, permissions, created_at, expires_at) select tenant_id, gen_random_uuid(), customer_id, id, email, '{portal.tickets}', now(), now() + interval '1 day' from contact on conflict (tenant_id, contact_id) where ended_at is null do update set expires_at = excluded.expires_at returning *)`;
const invited = (customer: string) => `${noted(customer)}, ${invitation}`;
const toCaller = `${contactOf(elsewhere, '(select email from identity.users where tenant_id = :tenant and id = :user)')}, ${invitation} select id as "params.id" from invitation`;
/** Statements that begin with an address of a customer that has not answered yet. */
const pointOf = (customer: string) =>
  `with point as (insert into customers.contact_points (tenant_id, id, customer_id, kind, value, purposes, locale, created_at) values (:tenant, gen_random_uuid(), ${customer}, 'email', 'usage-' || gen_random_uuid() || '@exemple.dz', '{billing}', 'fr', now()) returning *)`;
const person = `insert into identity.users (tenant_id, id, kind, email, email_verified_at, name, locale, created_at) values (:tenant, gen_random_uuid(), 'customer', 'membre-' || gen_random_uuid() || '@exemple.dz', now(), 'Membre', 'fr', now()) returning id`;
const membership = (user: string, permissions: string, from = 'contact') =>
  `insert into customers.memberships (tenant_id, id, customer_id, contact_id, user_id, permissions, began_at) select contact.tenant_id, gen_random_uuid(), contact.customer_id, contact.id, ${user}, ${permissions}, now() from ${from} returning contact_id`;
const ended = `update customers.ownership_offers set ended_at = now(), outcome = 'withdrawn' where tenant_id = :tenant and customer_id = :customer and ended_at is null`;
const ownerOfTheirs =
  '(select user_id from customers.memberships where tenant_id = :tenant and customer_id = :customer and is_owner)';
/** An offer of the caller's customer that waits for its answer. */
const offered = (from: string, to: string) =>
  `with offer as (insert into customers.ownership_offers (tenant_id, id, customer_id, from_user_id, to_user_id, created_at, expires_at) select :tenant, gen_random_uuid(), :customer, ${from}, ${to}, now(), now() + interval '7 days' where :customer::uuid is not null and ${from} is not null and ${to} is not null on conflict (tenant_id, customer_id) where ended_at is null do update set from_user_id = excluded.from_user_id, to_user_id = excluded.to_user_id returning id) select from offer`;

/** An address that the caller asked for and has not proven. */
const addressAsked = `insert into identity.one_time_links (tenant_id, id, user_id, purpose, email, created_at, expires_at) select tenant_id, gen_random_uuid(), id, 'change_email', 'autre@exemple.dz', now(), now() + interval '1 day' from identity.users where tenant_id = :tenant and id = :user`;

/** A task of the caller's. */
const task = (state: 'open' | 'done') =>
  `insert into tasks.tasks (tenant_id, id, title, kind, state, owner_id, created_by, due_on, due_at, created_at, closed_at, closed_by) select :tenant, gen_random_uuid(), 'Drill', 'task', '${state}', :user, :user, current_date, now(), now(), ${state === 'done' ? 'now(), :user' : 'null, null'} where exists (select 1 from identity.users where tenant_id = :tenant and id = :user) returning id as "params.id"`;

/** A role of the operator's own that nobody has: one that is there, else a new one. */
const ownRole = `with there as (select id from identity.roles r where tenant_id = :tenant and not is_builtin and not exists (select 1 from identity.user_roles u where u.tenant_id = r.tenant_id and u.role_id = r.id) order by id limit 1), made as (insert into identity.roles (tenant_id, id, key, name, created_at) select :tenant, gen_random_uuid(), 'own_' || substr(md5(random()::text), 1, 8), jsonb_build_object('fr', 'Rôle ' || md5(random()::text)), now() where not exists (select 1 from there) returning id) select id as "params.id" from there union all select id from made`;

/** A provider of identity of the operator's: one that is there, else a new one, at an address that nobody asks. */
const provider = `with there as (select id from federation.identity_providers where tenant_id = :tenant order by id limit 1), made as (insert into federation.identity_providers (tenant_id, id, name, issuer, client_id, client_secret, zones, enabled_at, created_at) select :tenant, gen_random_uuid(), 'SSO', 'https://127.0.0.1/' || md5(random()::text), 'exemple', '\\x00', '{portal,corporate}', now(), now() where not exists (select 1 from there) returning id) select id as "params.id" from there union all select id from made`;

/** A new one that lets nobody in yet. */
const disabledProvider = `insert into federation.identity_providers (tenant_id, id, name, issuer, client_id, client_secret, zones, created_at) select :tenant, gen_random_uuid(), 'SSO', 'https://127.0.0.1/' || md5(random()::text), 'exemple', '\\x00', '{portal,corporate}', now() returning id as "params.id"`;

/** A machine client of the caller's, or of another colleague, that may read tickets. */
const machineClient = (owner: 'caller' | 'another') => {
  const person =
    owner === 'caller'
      ? ':user::uuid'
      : `(select id from identity.users where tenant_id = :tenant and kind = 'staff' and id <> :user::uuid order by id limit 1)`;
  return `with made as (insert into oauth.oauth_clients (tenant_id, id, name, user_id, scopes, created_at) values (:tenant, gen_random_uuid(), 'Drill', ${person}, '{tickets.read}', now()) returning *), secret as (insert into oauth.oauth_client_secrets (tenant_id, client_id, slot, prefix, secret_hash, created_at) select tenant_id, id, 'current', 'cms_', sha256(uuid_send(gen_random_uuid())), now() from made) select id as "params.id" from made`;
};

/** An import of one row, of the caller; the row is like a customer that is there when `verdict` is a duplicate. */
const imported = (state: 'received' | 'checked', verdict: string) =>
  `with import as (insert into customers.imports (tenant_id, id, number, format, source, filename, columns, mapping, field_mapping, arrive_as, state, row_count, counts, created_by, created_at, rows_kept_until) values (:tenant, gen_random_uuid(), 'IMP-' || gen_random_uuid(), 'csv', 'csv', 'clients.csv', '{id,nom,email}', '{"sourceId": 0, "name": 1, "email": 2}', '{}', 'prospect', '${state}', 1, '{"waiting": 0, "new": 0, "created": 0, "linked": 0, "present": 0, "duplicate": 1, "refused": 0}', :user, now(), now() + interval '90 days') returning *), line as (insert into customers.import_rows (tenant_id, import_id, number, cells, verdict) select tenant_id, id, 1, jsonb_build_array('1', 'Drill', 'import-' || gen_random_uuid() || '@exemple.dz'), ${verdict} from import returning *)`;

/** Somebody new who lost their one factor, a passkey. */
const lostFactor = (kind: 'customer' | 'staff') =>
  `with lost as (insert into identity.users (tenant_id, id, kind, email, email_verified_at, name, locale, created_at) values (:tenant, gen_random_uuid(), '${kind}', 'perdu-' || gen_random_uuid() || '@exemple.dz', now(), 'Perdu', 'fr', now()) returning *), key as (insert into identity.passkeys (tenant_id, id, user_id, name, rp_id, credential_id, public_key, counter, transports, created_at) select tenant_id, gen_random_uuid(), id, 'Clé', 'localhost', uuid_send(gen_random_uuid()), '', 0, '{}', now() from lost returning id)`;
/** A request to reset the factors of a customer's person, by the caller or by another administrator. */
const asked = (by: 'caller' | 'another') => {
  const another = `asker as (insert into identity.users (tenant_id, id, kind, email, email_verified_at, name, locale, created_at) values (:tenant, gen_random_uuid(), 'staff', 'admin-' || gen_random_uuid() || '@exemple.dz', now(), 'Demande', 'fr', now()) returning id), role as (insert into identity.user_roles (tenant_id, user_id, role_id) select :tenant, asker.id, r.id from asker, identity.roles r where r.tenant_id = :tenant and r.key = 'administrator')`;
  const asker = by === 'another' ? another : 'asker as (select :user::uuid as id)';
  return `${lostFactor('customer')}, ${asker}, request as (insert into approvals.requests (tenant_id, id, act, input, world, subject_type, subject_id, subject_label, person_id, permissions, reason, asked_by, asked_at, lapses_at) select lost.tenant_id, gen_random_uuid(), 'identity.reset_customer_factors', jsonb_build_object('userId', lost.id), '{"email":"' || lost.email || '","authenticator":null,"passkeys":["' || key.id || '"],"number":null}', 'user', lost.id::text, lost.name, lost.id, '{approvals.decide,customer_factors.reset}', 'Téléphone perdu', asker.id, now(), now() + interval '1 day' from lost, key, asker returning id) select id as "params.id" from request`;
};

/** An emergency access of a new colleague, open or over for an hour. */
const emergencyAccess = (state: 'open' | 'over') =>
  `with who as (insert into identity.users (tenant_id, id, kind, email, email_verified_at, name, locale, created_at) values (:tenant, gen_random_uuid(), 'staff', 'astreinte-' || gen_random_uuid() || '@exemple.dz', now(), 'Astreinte', 'fr', now()) returning id), access as (insert into emergency.accesses (tenant_id, id, user_id, session_id, role_id, role_key, role_name, permissions, reason, opened_at, expires_at) select :tenant, gen_random_uuid(), who.id, gen_random_uuid(), gen_random_uuid(), 'finance', '{"fr": "Finance"}', '{invoices.read}', 'Serveur de paiement arrêté', ${state === 'open' ? `now(), now() + interval '1 hour'` : `date_trunc('second', now()) - interval '2 hours', date_trunc('second', now()) - interval '1 hour'`} from who returning id) select id as "params.id" from access`;

/** What a new person asked about their data, or the caller did; as far as it has come. */
const dataRequest = (state: 'received' | 'examined' | 'done', own = false, kind: 'access' | 'erasure' = 'access') => {
  const who = own
    ? 'who as (select :user::uuid as id)'
    : `who as (insert into identity.users (tenant_id, id, kind, email, email_verified_at, name, locale, created_at) values (:tenant, gen_random_uuid(), 'customer', 'droits-' || gen_random_uuid() || '@exemple.dz', now(), 'Droits', 'fr', now()) returning id)`;
  const examined = state === 'received' ? 'null, null' : 'now(), who.id';
  const decided = state === 'done' ? "now(), who.id, now() + interval '7 days'" : 'null, null, null';
  return `with ${who}, request as (insert into privacy.requests (tenant_id, id, number, kind, scope, state, channel, user_id, about_id, person_name, person_email, details, received_at, due_at, recorded_at, examined_at, examined_by, decided_at, decided_by, download_until) select :tenant, gen_random_uuid(), 'DDP-' || substr(md5(random()::text), 1, 12), '${kind}', 'person', '${state}', 'portal', who.id, who.id, 'Droits', 'droits-' || who.id || '@exemple.dz', '', now(), now() + interval '10 days', now(), ${examined}, ${decided} from who on conflict (tenant_id, user_id, kind, scope, about_id) where state in ('received', 'examined') and user_id is not null do update set version = privacy.requests.version returning id, version)`;
};

/** An entry of a register, at its first version. */
const processingActivity = `insert into privacy.activities (tenant_id, id, version, name, purpose, people, data, recipients, transfers, retention, measures, reference, ended, written_at, written_by) select :tenant, gen_random_uuid(), 1, 'Drill', 'x', 'x', 'x', '', '', 'x', '', '', false, now(), id from identity.users where tenant_id = :tenant and kind = 'staff' order by id limit 1 returning id as "params.id"`;
const breach = `insert into privacy.breaches (tenant_id, id, version, title, description, discovered_on, notify_by, notification, people, data, consequences, measures, people_told, people_told_reason, closed, written_at, written_by) select :tenant, gen_random_uuid(), 1, 'Drill', 'x', '2026-03-01', '2026-03-06', '', 'x', 'x', '', '', 'undecided', '', false, now(), id from identity.users where tenant_id = :tenant and kind = 'staff' order by id limit 1 returning id as "params.id"`;

/**
 * Where each example finds the row it names. The document's ids are stable names; rows that the application made itself have
 * ids of their own, so a row in the right state is looked up, with its present version. `:tenant`, `:customer` and
 * `:user` are the caller's; a column's name says where its value goes in the request.
 */
const byOperation: Readonly<Record<string, string>> = {
  'corporate.approvals.eraseData': `${dataRequest('examined', false, 'erasure')} select id as "body.input.requestId" from request`,
  'corporate.approvals.resetStaffFactors': `${lostFactor('staff')} select id as "body.input.userId" from lost`,
  'corporate.approvals.resetCustomerFactors': `${lostFactor('customer')} select id as "body.input.userId" from lost`,
  'admin.emergencyAccesses.get': emergencyAccess('open'),
  'admin.emergencyAccesses.end': emergencyAccess('open'),
  'admin.emergencyAccesses.review': emergencyAccess('over'),
  'corporate.approvals.approve': asked('another'),
  'corporate.approvals.refuse': asked('another'),
  'corporate.approvals.withdraw': asked('caller'),
  'admin.processingActivities.versions': processingActivity,
  'admin.processingActivities.update': processingActivity,
  'admin.breaches.versions': breach,
  'admin.breaches.update': breach,
  'portal.consents.say': `select not coalesce((select given from privacy.consents where tenant_id = :tenant and user_id = :user and purpose = 'marketing' and channel = 'email' order by seq desc limit 1), false) as "body.given"`,
  'corporate.consents.record': `select m.customer_id as "params.id", m.user_id as "params.userId", not coalesce((select given from privacy.consents c where c.tenant_id = :tenant and c.user_id = m.user_id and purpose = 'marketing' and channel = 'email' order by seq desc limit 1), false) as "body.given" from customers.memberships m where m.tenant_id = :tenant and m.ended_at is null order by m.id limit 1`,
  'corporate.consentWords.list': `select customer_id as "params.id", user_id as "params.userId" from customers.memberships where tenant_id = :tenant and ended_at is null order by id limit 1`,
  'portal.dataRequests.withdraw': `${dataRequest('received', true)} select id as "params.id" from request`,
  'portal.dataRequests.copy': `${dataRequest('done', true)} select id as "params.id" from request`,
  'portal.dataRequests.ask': `update privacy.requests set state = 'withdrawn', decided_at = now() where tenant_id = :tenant and user_id = :user and state in ('received', 'examined')`,
  'corporate.dataRequests.get': `${dataRequest('received')} select id as "params.id" from request`,
  'corporate.dataRequests.erasure': `${dataRequest('examined')} select id as "params.id" from request`,
  'corporate.dataRequests.record': `${noted(oldest)} select customer_id as "body.customerId", id as "body.contactId" from contact`,
  'corporate.dataRequests.examine': `${dataRequest('received')} select id as "params.id", version as "body.version" from request`,
  'corporate.dataRequests.finish': `${dataRequest('examined')} select id as "params.id", version as "body.version" from request`,
  'corporate.dataRequests.refuse': `${dataRequest('examined')} select id as "params.id", version as "body.version" from request`,
  'corporate.tasks.get': task('open'),
  'corporate.tasks.update': task('open'),
  'corporate.tasks.finish': task('open'),
  'corporate.tasks.cancel': task('open'),
  'corporate.tasks.reopen': task('done'),
  'portal.tokens.revoke': `select id as "params.id" from identity.api_tokens where tenant_id = :tenant and user_id = :user and revoked_at is null order by created_at desc limit 1`,
  'corporate.tokens.revoke': `select id as "params.id" from identity.api_tokens where tenant_id = :tenant and user_id = :user and revoked_at is null order by created_at desc limit 1`,
  'admin.users.setRoles': `select id as "params.id" from identity.users where tenant_id = :tenant and kind = 'staff' and id <> :user order by id limit 1`,
  'admin.users.disable': `select id as "params.id", true as "body.disabled" from identity.users where tenant_id = :tenant and kind = 'customer' order by email like 'compta@%' desc, email like 'voisine@%' desc limit 1`,
  'admin.fields.update': `select id as "params.id", version as "body.version" from fields.fields where tenant_id = :tenant order by id limit 1`,
  'admin.roles.update': `select id as "params.id" from identity.roles where tenant_id = :tenant and key = 'support'`,
  'admin.roles.create': `select id as "body.copyOf" from identity.roles where tenant_id = :tenant and key = 'support'`,
  'admin.roles.rename': ownRole,
  'admin.roles.delete': ownRole,
  'admin.roles.requirePasskey': ownRole,
  'admin.users.setNetworks': `select id as "params.id" from identity.users where tenant_id = :tenant and kind = 'staff' and id <> :user order by id limit 1`,
  'admin.limits.lift': `with who as (select id from identity.users where tenant_id = :tenant and kind = 'customer' order by id limit 1), held as (insert into identity.guesses (tenant_id, account, secret, allowance, evaluated, expires_at) select :tenant, id::text, 'password', 'stranger', array_fill(now(), array[12]), now() + interval '1 day' from who on conflict (tenant_id, account, secret, allowance) do update set evaluated = excluded.evaluated, expires_at = excluded.expires_at) select id as "params.id" from who`,
  'admin.heldCallers.lift': `insert into kit.throttles (key, points, expire, refused_at, scope, throttle, network, most) values ('portal:sign-in:' || :tenant || ':105.96.1.7', 61, (extract(epoch from clock_timestamp()) * 1000)::bigint + 900000, now(), :tenant, 'portal:sign-in', '105.96.1.7', 60) on conflict (key) do update set points = excluded.points, expire = excluded.expire returning throttle as "body.limit"`,
  'admin.users.rights': `select id as "params.id" from identity.users where tenant_id = :tenant and kind = 'staff' order by id limit 1`,
  'portal.customer.update': `select version as "body.version", 'El Biar' as "body.commune" from customers.customers where tenant_id = :tenant and id = :customer`,
  'portal.session.chooseCustomer': `select customer_id as "body.customerId" from customers.memberships where tenant_id = :tenant and user_id = :user and customer_id <> :customer and ended_at is null order by id limit 1`,
  'portal.contacts.update': `${noted(':customer')} select id as "params.id", version as "body.version" from contact`,
  'portal.contacts.inviteAgain': `${noted(':customer')} select id as "params.id" from contact`,
  'portal.contacts.remove': `${noted(':customer')} select id as "params.id" from contact`,
  'portal.contacts.setRights': `${invited(':customer')} select contact.id as "params.id", contact.version as "body.version", '[]'::jsonb as "body.permissions" from contact, invitation`,
  'portal.contacts.revokeInvitation': `${invited(':customer')} select contact.id as "params.id" from contact, invitation`,
  'portal.membership.leave': `${noted(elsewhere)}, membership as (${membership(':user', "'{portal.tickets}'")}) select from membership`,
  'portal.ownership.offer': `${noted(':customer')}, person as (${person}), membership as (${membership('person.id', "'{portal.tickets}'", 'contact, person')}), before as (${ended}) select membership.contact_id as "body.contactId" from membership`,
  'portal.ownership.withdraw': offered(
    ':user',
    `(select id from identity.users where tenant_id = :tenant and kind = 'customer' and id <> :user order by id limit 1)`,
  ),
  'portal.ownership.accept': offered(ownerOfTheirs, ':user'),
  'portal.ownership.decline': offered(ownerOfTheirs, ':user'),
  'portal.ownInvitations.accept': toCaller,
  'portal.ownInvitations.decline': toCaller,
  'portal.kyc.provide': `select id as "body.fileId" from files.files where tenant_id = :tenant and purpose = 'kyc' and claimed_at is null and uploaded_by = 'customer:' || :user limit 1`,
  'corporate.customerNotes.update': `${writtenNote} select customer_id as "params.id", id as "params.noteId" from note`,
  'corporate.customerNotes.versions': `${writtenNote} select customer_id as "params.id", id as "params.noteId" from note`,
  'corporate.customerNotes.pin': `${writtenNote} select customer_id as "params.id", id as "params.noteId" from note`,
  'corporate.customers.update': `select id as "params.id", version as "body.version" from customers.customers where tenant_id = :tenant order by id desc limit 1`,
  'corporate.customers.accountManager': `select id as "params.id", version as "body.version" from customers.customers where tenant_id = :tenant and state <> 'anonymised' and merged_into is null order by id desc limit 1`,
  'corporate.customers.activation': `select id as "params.id" from customers.customers where tenant_id = :tenant and state = 'pending' and id <> :tenant order by id desc limit 1`,
  'corporate.customers.suspension': `select id as "params.id" from customers.customers where tenant_id = :tenant and state = 'active' order by id desc limit 1`,
  'corporate.customers.closure': `select id as "params.id" from customers.customers where tenant_id = :tenant and state in ('prospect', 'suspended') order by id desc limit 1`,
  'corporate.customerMerges.preview': `with ${newTwo} select kept as "params.id", gone as "query.goneId" from pair`,
  'corporate.customerMerges.create': `with ${newTwo} select kept as "params.id", gone as "body.goneId" from pair`,
  'corporate.customerMerges.get': mergedTwo,
  'corporate.customerMerges.undo': mergedTwo,
  'portal.addresses.create': withoutAddresses,
  'portal.addresses.update': `${address(':customer')} select id as "params.id", version as "body.version", '["site"]'::jsonb as "body.purposes" from address`,
  'portal.addresses.remove': `${address(':customer')} select id as "params.id" from address`,
  'corporate.customerAddresses.create': withoutAddresses,
  'corporate.customerAddresses.update': `${address(oldest)} select customer_id as "params.id", id as "params.addressId", version as "body.version", '["site"]'::jsonb as "body.purposes" from address`,
  'corporate.customerAddresses.remove': `${address(oldest)} select customer_id as "params.id", id as "params.addressId" from address`,
  'corporate.customerExceptions.end': `insert into customers.exceptions (tenant_id, id, customer_id, kind, valid_from, reason, granted_at) select :tenant, gen_random_uuid(), c.id, 'no_reminders', current_date, 'Drill', now() from customers.customers c where c.tenant_id = :tenant and c.merged_into is null and not exists (select 1 from customers.exceptions e where e.tenant_id = c.tenant_id and e.customer_id = c.id and e.kind = 'no_reminders' and e.ended_on is null) order by c.id limit 1 returning customer_id as "params.id", id as "params.exceptionId"`,
  'corporate.customerDistinctions.tell': two,
  'corporate.customerDistinctions.withdraw': `with two as (${two}), said as (insert into customers.distinct_customers (tenant_id, id, customer_id, other_id, reason, said_at) select :tenant, gen_random_uuid(), "params.id", "params.otherId", 'Drill', now() from two on conflict do nothing) select * from two`,
  'portal.contactPoints.add': `select '+21355' || lpad((random() * 9999999)::int::text, 7, '0') as "body.phone"`,
  'portal.contactPoints.change': `${pointOf(':customer')} select id as "params.id", version as "body.version" from point`,
  'portal.contactPoints.ask': `${pointOf(':customer')} select id as "params.id" from point`,
  'portal.contactPoints.remove': `${pointOf(':customer')} select id as "params.id" from point`,
  'corporate.customerContactPoints.add': `select id as "params.id", 'usage-' || gen_random_uuid() || '@exemple.dz' as "body.email" from customers.customers where id = ${oldest}`,
  'corporate.customerContactPoints.change': `${pointOf(oldest)} select customer_id as "params.id", id as "params.pointId", version as "body.version" from point`,
  'corporate.customerContactPoints.ask': `${pointOf(oldest)} select customer_id as "params.id", id as "params.pointId" from point`,
  'corporate.customerContactPoints.remove': `${pointOf(oldest)} select customer_id as "params.id", id as "params.pointId" from point`,
  'corporate.customerContacts.update': `${noted(oldest)} select customer_id as "params.id", id as "params.contactId", version as "body.version" from contact`,
  'corporate.customerContacts.inviteAgain': `${noted(oldest)} select customer_id as "params.id", id as "params.contactId" from contact`,
  'corporate.customerContacts.remove': `${noted(oldest)} select customer_id as "params.id", id as "params.contactId" from contact`,
  'corporate.customerContacts.impersonate': `select m.customer_id as "params.id", m.contact_id as "params.contactId" from customers.memberships m join identity.users u on u.tenant_id = m.tenant_id and u.id = m.user_id where m.tenant_id = :tenant and m.ended_at is null and u.email_verified_at is not null and u.disabled_at is null order by m.began_at, m.id limit 1`,
  'corporate.customerContacts.setRights': `${invited(oldest)} select contact.customer_id as "params.id", contact.id as "params.contactId", contact.version as "body.version", '[]'::jsonb as "body.permissions" from contact, invitation`,
  'corporate.customerContacts.revokeInvitation': `${invited(oldest)} select contact.customer_id as "params.id", contact.id as "params.contactId" from contact, invitation`,
  'corporate.customerContacts.setOwner': `${noted(oldest)}, person as (${person}), membership as (${membership('person.id', "'{portal.tickets}'", 'contact, person')}) select contact.customer_id as "params.id", membership.contact_id as "body.contactId" from membership, contact`,
  'corporate.customerDocuments.create': `select id as "body.fileId", (select id from customers.customers where tenant_id = :tenant order by id limit 1) as "params.id" from files.files where tenant_id = :tenant and claimed_at is null and uploaded_by = 'staff:' || :user limit 1`,
  'corporate.customerDocuments.download': `select customer_id as "params.id", id as "params.documentId" from customers.documents where tenant_id = :tenant limit 1`,
  'corporate.customerImports.get': `${imported('received', 'null')} select import_id as "params.id" from line`,
  'corporate.customerImports.map': `${imported('received', 'null')} select import.id as "params.id", import.version as "body.version" from import, line`,
  'corporate.customerImports.run': `${imported('checked', "'new'")} select import_id as "params.id" from line`,
  'corporate.customerImports.refused': `${imported('checked', "'refused'")} select import_id as "params.id" from line`,
  'corporate.customerImportRows.list': `${imported('checked', "'refused'")} select import_id as "params.id" from line`,
  'corporate.customerImportRows.decide': `${imported('checked', "'duplicate'")} select import_id as "params.id", id as "params.rowId" from line`,
  'corporate.kyc.assign': `select id as "params.id" from customers.kyc_verifications where tenant_id = :tenant and state in ('submitted', 'in_review') order by state desc limit 1`,
  'corporate.kyc.check': `update customers.kyc_verifications set state = 'in_review', review_started_at = coalesce(review_started_at, now()) where tenant_id = :tenant and id = (select id from customers.kyc_verifications where tenant_id = :tenant and state in ('submitted', 'in_review') order by state limit 1) returning id as "params.id"`,
  'corporate.kyc.decide': `select id as "params.id" from customers.kyc_verifications where tenant_id = :tenant and state in ('in_review', 'submitted') order by state limit 1`,
  'corporate.kyc.get': `select id as "params.id" from customers.kyc_verifications where tenant_id = :tenant and state <> 'draft' limit 1`,
  'corporate.customers.personalNumber': `select id as "params.id" from customers.customers where tenant_id = :tenant and rib is not null order by id limit 1`,
  'corporate.kyc.download': `select verification_id as "params.id", type as "params.type" from customers.kyc_documents d where tenant_id = :tenant and exists (select 1 from customers.kyc_verifications v where v.tenant_id = d.tenant_id and v.id = d.verification_id and v.state <> 'draft') limit 1`,
  'portal.kyc.download': `select d.type as "params.type" from customers.kyc_documents d join customers.kyc_verifications v on v.tenant_id = d.tenant_id and v.id = d.verification_id where d.tenant_id = :tenant and v.customer_id = :customer limit 1`,
  'corporate.products.update': `select id as "params.id", version as "body.version", slug as "body.slug", category_id as "body.categoryId" from catalogue.products where tenant_id = :tenant and archived_at is null order by id limit 1`,
  'corporate.products.create': `select id as "body.categoryId" from catalogue.categories where tenant_id = :tenant limit 1`,
  'corporate.products.archive': `select id as "params.id", version as "body.version" from catalogue.products where tenant_id = :tenant and archived_at is null order by id desc limit 1`,
  'corporate.plans.list': `select id as "query.productId" from catalogue.products where tenant_id = :tenant order by id limit 1`,
  'corporate.plans.create': `select id as "body.productId" from catalogue.products where tenant_id = :tenant and archived_at is null order by id limit 1`,
  'corporate.plans.update': `select id as "params.id", version as "body.version", cycle as "body.cycle" from catalogue.plans where tenant_id = :tenant and archived_at is null order by id limit 1`,
  'corporate.plans.archive': `select id as "params.id", version as "body.version" from catalogue.plans where tenant_id = :tenant and archived_at is null order by id desc limit 1`,
  'corporate.categories.update': `select id as "params.id" from catalogue.categories where tenant_id = :tenant and slug = 'serveurs'`,
  'portal.tickets.close': `select id as "params.id" from tickets.tickets where tenant_id = :tenant and customer_id = :customer and state <> 'closed' order by id desc limit 1`,
  'portal.tickets.attachment': `select m.ticket_id as "params.id", a.file_id as "params.fileId" from tickets.attachments a join tickets.messages m on m.tenant_id = a.tenant_id and m.id = a.message_id join tickets.tickets t on t.tenant_id = m.tenant_id and t.id = m.ticket_id where a.tenant_id = :tenant and t.customer_id = :customer limit 1`,
  'corporate.tickets.attachment': `select m.ticket_id as "params.id", a.file_id as "params.fileId" from tickets.attachments a join tickets.messages m on m.tenant_id = a.tenant_id and m.id = a.message_id where a.tenant_id = :tenant limit 1`,
  'corporate.tickets.messageHtml': `select ticket_id as "params.id", id as "params.messageId" from tickets.messages where tenant_id = :tenant and html is not null limit 1`,
  'corporate.tickets.open': `select id as "body.customerId" from customers.customers where tenant_id = :tenant order by id limit 1`,
  'corporate.tickets.link': `select t.id as "params.id", (select o.id from tickets.tickets o where o.tenant_id = :tenant and o.id <> t.id and not exists (select 1 from tickets.links l where l.tenant_id = :tenant and (l.from_id, l.to_id) in ((t.id, o.id), (o.id, t.id))) order by o.id desc limit 1) as "body.ticketId" from tickets.tickets t where t.tenant_id = :tenant order by t.id limit 1`,
  'corporate.tickets.assign': `select id as "params.id", version as "body.version", :user::uuid as "body.assigneeId" from tickets.tickets where tenant_id = :tenant and assignee_id is null order by id limit 1`,
  'corporate.tickets.setPriority': `select id as "params.id", version as "body.version" from tickets.tickets where tenant_id = :tenant and priority <> 'high' and state = 'open' order by id limit 1`,
  'corporate.tickets.setCustomer': `select t.id as "params.id", t.version as "body.version", c.id as "body.customerId" from tickets.tickets t join customers.customers c on c.tenant_id = t.tenant_id where t.tenant_id = :tenant and t.customer_id is distinct from c.id and t.state = 'open' and c.state = 'active' order by t.id, c.id limit 1`,
  'corporate.tickets.setCategory': `select t.id as "params.id", t.version as "body.version", c.id as "body.categoryId" from tickets.tickets t join tickets.categories c on c.tenant_id = t.tenant_id where t.tenant_id = :tenant and t.category_id is distinct from c.id and t.state = 'open' order by t.id, c.id limit 1`,
  'corporate.tickets.setTags': `select id as "params.id", version as "body.version" from tickets.tickets where tenant_id = :tenant and state = 'open' order by id limit 1`,
  'corporate.tickets.hold': `select id as "params.id" from tickets.tickets where tenant_id = :tenant and state = 'open' order by id desc limit 1`,
  'corporate.tickets.startWork': `select id as "params.id" from tickets.tickets where tenant_id = :tenant and state = 'open' order by id desc limit 1`,
  'corporate.tickets.resolve': `select id as "params.id" from tickets.tickets where tenant_id = :tenant and state in ('open', 'in_progress') order by id desc limit 1`,
  'corporate.tickets.close': `select id as "params.id" from tickets.tickets where tenant_id = :tenant and state <> 'closed' order by state desc, id desc limit 1`,
  'corporate.tickets.reopen': `select id as "params.id" from tickets.tickets where tenant_id = :tenant and state in ('closed', 'resolved') order by closed_at desc nulls last, id desc limit 1`,
  'corporate.inboundMails.raw': `select id as "params.id" from tickets.inbound_mails where tenant_id = :tenant and state = 'quarantined' limit 1`,
  'corporate.inboundMails.accept': `select id as "params.id" from tickets.inbound_mails where tenant_id = :tenant and state = 'quarantined' order by id limit 1`,
  'corporate.inboundMails.discard': `select id as "params.id" from tickets.inbound_mails where tenant_id = :tenant and state = 'quarantined' order by id desc limit 1`,
  'admin.mailDomains.prove': `select domain as "params.domain" from identity.mail_domains where tenant_id = :tenant and proven_at is not null limit 1`,
  'admin.mailDomains.drop': `select domain as "params.domain" from identity.mail_domains where tenant_id = :tenant and proven_at is null order by domain limit 1`,
  'portal.provider.begin': provider,
  'corporate.provider.begin': provider,
  'portal.linkedSignIns.begin': provider.replaceAll('"params.id"', '"body.providerId"'),
  'corporate.linkedSignIns.begin': provider.replaceAll('"params.id"', '"body.providerId"'),
  'admin.identityProviders.change': provider,
  'admin.identityProviders.test': provider,
  'admin.identityProviders.enable': disabledProvider,
  'admin.identityProviders.remove': provider,
  'admin.oauthClients.rotateSecret': machineClient('caller'),
  'admin.oauthClients.setAccess': machineClient('caller'),
  'admin.oauthClients.takeOver': machineClient('another'),
  // What the customer gave ends at the next; of two of one call the first is there.
  'portal.supportPermission.withdraw': `insert into identity.support_permissions (tenant_id, id, customer_id, given_by, given_at, ends_at) select :tenant, gen_random_uuid(), :customer, :user, now(), now() + interval '7 days' where :customer::uuid is not null and not exists (select 1 from identity.support_permissions where tenant_id = :tenant and customer_id = :customer and withdrawn_at is null) returning null as "params.none"`,
  'admin.ticketCategories.update': `select id as "params.id", version as "body.version" from tickets.categories where tenant_id = :tenant order by id limit 1`,
  'admin.ticketGroups.update': `select id as "params.id", version as "body.version" from tickets.groups where tenant_id = :tenant order by id limit 1`,
  'admin.mailboxes.update': `select id as "params.id", version as "body.version" from tickets.mailboxes where tenant_id = :tenant order by id limit 1`,
  'portal.cart.put': `select jsonb_build_array(jsonb_build_object('planId', id, 'quantity', 1)) as "body.lines" from catalogue.plans where tenant_id = :tenant and archived_at is null and active order by id limit 1`,
  'portal.quotes.get': `select id as "params.id" from sales.quotes where tenant_id = :tenant and customer_id = :customer and state <> 'draft' limit 1`,
  'portal.quotes.accept': `select id as "params.id", pdf_sha256 as "body.pdfSha256" from sales.quotes where tenant_id = :tenant and customer_id = :customer and state = 'sent' and pdf_sha256 is not null order by id limit 1`,
  'portal.quotes.decline': `select id as "params.id" from sales.quotes where tenant_id = :tenant and customer_id = :customer and state = 'sent' order by id desc limit 1`,
  'portal.quotes.pdf': `select id as "params.id" from sales.quotes where tenant_id = :tenant and customer_id = :customer and pdf_file_id is not null limit 1`,
  'portal.orders.cancel': `select id as "params.id" from sales.orders where tenant_id = :tenant and customer_id = :customer and state = 'requested' order by id desc limit 1`,
  'corporate.quotes.create': `select id as "body.customerId" from customers.customers where tenant_id = :tenant order by id limit 1`,
  'corporate.quotes.update': `select id as "params.id", edit_version as "body.version" from sales.quotes where tenant_id = :tenant and state = 'draft' and origin = 'staff' and approved_by is null and discount_share_bp = 0 order by id limit 1`,
  'corporate.quotes.approve': `select id as "params.id", edit_version as "body.version" from sales.quotes where tenant_id = :tenant and state = 'draft' and discount_share_bp > 5000 and not (:user::uuid = any(priced_by)) limit 1`,
  'corporate.quotes.send': `select id as "params.id", edit_version as "body.version" from sales.quotes where tenant_id = :tenant and state = 'draft' and discount_share_bp < 2000 and ttc > 0 order by id limit 1`,
  'corporate.quotes.revise': `select id as "params.id" from sales.quotes where tenant_id = :tenant and state = 'sent' order by id desc limit 1`,
  'corporate.quotes.withdraw': `select id as "params.id" from sales.quotes where tenant_id = :tenant and state = 'sent' order by id desc limit 1`,
  'corporate.quotes.decide': `select id as "params.id" from sales.quotes where tenant_id = :tenant and state = 'sent' and pdf_sha256 is not null and valid_until >= current_date order by id desc limit 1`,
  'corporate.quotes.pdf': `select id as "params.id" from sales.quotes where tenant_id = :tenant and pdf_file_id is not null limit 1`,
  'corporate.orders.validate': `select id as "params.id" from sales.orders where tenant_id = :tenant and state = 'requested' order by id limit 1`,
  'corporate.orders.start': `select id as "params.id" from sales.orders where tenant_id = :tenant and state = 'validated' order by id limit 1`,
  'corporate.orders.deliver': `select id as "params.id" from sales.orders o where tenant_id = :tenant and state = 'in_progress' and not exists (select 1 from sales.order_steps s where s.tenant_id = o.tenant_id and s.order_id = o.id and s.state in ('pending', 'failed')) order by id limit 1`,
  'corporate.orders.cancel': `select id as "params.id" from sales.orders where tenant_id = :tenant and state = 'requested' order by id desc limit 1`,
  'corporate.orders.completeStep': `select o.id as "params.id", s.key as "params.step" from sales.orders o join sales.order_steps s on s.tenant_id = o.tenant_id and s.order_id = o.id where o.tenant_id = :tenant and o.state = 'in_progress' and s.state = 'pending' order by o.id limit 1`,
  'corporate.orders.failStep': `select o.id as "params.id", s.key as "params.step" from sales.orders o join sales.order_steps s on s.tenant_id = o.tenant_id and s.order_id = o.id where o.tenant_id = :tenant and o.state = 'in_progress' and s.state = 'pending' order by o.id desc limit 1`,
  'corporate.orders.retryStep': `select o.id as "params.id", s.key as "params.step" from sales.orders o join sales.order_steps s on s.tenant_id = o.tenant_id and s.order_id = o.id where o.tenant_id = :tenant and o.state = 'in_progress' and s.state = 'failed' order by o.id limit 1`,
  'corporate.orders.skipStep': `select o.id as "params.id", s.key as "params.step" from sales.orders o join sales.order_steps s on s.tenant_id = o.tenant_id and s.order_id = o.id where o.tenant_id = :tenant and o.state = 'in_progress' and s.state = 'failed' order by o.id desc limit 1`,
  'corporate.services.suspend': `select id as "params.id", version as "body.version" from services.services where tenant_id = :tenant and state = 'active' order by id limit 1`,
  'corporate.services.resume': `select id as "params.id" from services.services where tenant_id = :tenant and state = 'suspended' order by id limit 1`,
  'corporate.services.terminate': `select id as "params.id", version as "body.version" from services.services where tenant_id = :tenant and state = 'active' order by id desc limit 1`,
  'portal.invoices.get': `select id as "params.id" from billing.invoices where tenant_id = :tenant and customer_id = :customer and state = 'issued' limit 1`,
  'portal.invoices.pdf': `select id as "params.id" from billing.invoices where tenant_id = :tenant and customer_id = :customer and state = 'issued' limit 1`,
  'corporate.invoices.create': `select id as "body.customerId" from customers.customers where tenant_id = :tenant order by id limit 1`,
  'corporate.invoices.update': `select id as "params.id", version as "body.version" from billing.invoices where tenant_id = :tenant and state = 'draft' order by id limit 1`,
  'corporate.invoices.discard': `select id as "params.id" from billing.invoices where tenant_id = :tenant and state = 'draft' order by order_id nulls first, id desc limit 1`,
  'corporate.invoices.issue': `select id as "params.id", version as "body.version" from billing.invoices where tenant_id = :tenant and state = 'draft' order by id desc limit 1`,
  'corporate.invoices.get': `select id as "params.id" from billing.invoices where tenant_id = :tenant and state = 'issued' limit 1`,
  'corporate.invoices.pdf': `select id as "params.id" from billing.invoices where tenant_id = :tenant and state = 'issued' limit 1`,
  'corporate.creditNotes.create': `select i.id as "params.id" from billing.invoices i join billing.settlements s on s.tenant_id = i.tenant_id and s.invoice_id = i.id where i.tenant_id = :tenant and s.payment_state = 'unpaid' and s.reduced = 0 order by i.id limit 1`,
  'corporate.payments.record': `select id as "body.customerId" from customers.customers where tenant_id = :tenant order by id limit 1`,
  'portal.notifications.read': `update notifications.inbox set read_at = null, customer_id = :customer where (tenant_id, id) in (select tenant_id, id from notifications.inbox where tenant_id = :tenant and user_id = :user limit 1) returning id as "params.id"`,
  'corporate.notifications.read': `update notifications.inbox set read_at = null where (tenant_id, id) in (select tenant_id, id from notifications.inbox where tenant_id = :tenant and user_id = :user limit 1) returning id as "params.id"`,
  'portal.notificationPreferences.update': `select false as "body.wanted"`,
  'corporate.notificationPreferences.update': `select false as "body.wanted"`,
  'admin.templates.reset': `select 'fr' as "params.locale"`,
  'portal.emailChange.cancel': addressAsked,
  'corporate.emailChange.cancel': addressAsked,
  'portal.password.change': `select 'Casbah-1957-Demo' as "body.current"`,
  'corporate.password.change': `select 'Casbah-1957-Demo' as "body.current"`,
  'portal.password.requestReset': `select 'nadia@cherif-conseil.dz' as "body.email"`,
  'corporate.password.requestReset': `select 'lila@atlas.dz' as "body.email"`,
  'portal.emailVerification.resend': `update identity.users set email_verified_at = null where tenant_id = :tenant and kind = 'customer' and email like 'compta@%' returning email as "body.email"`,
  'admin.deliveries.retry': `select id as "params.id" from notifications.deliveries where tenant_id = :tenant and state = 'failed' limit 1`,
};

/** For the plain cases: the first row of the noun that the path names; in the portal, the caller's own. */
const byNoun: readonly (readonly [RegExp, string])[] = [
  // The demonstration is lived up to today.
  [
    /^\/api\/corporate\/(exports|reports)\//,
    `select (current_date - 200)::text as "query.from", current_date::text as "query.to"`,
  ],
  [
    /^\/api\/portal\/tickets\/:id/,
    `select id as "params.id" from tickets.tickets where tenant_id = :tenant and customer_id = :customer order by id limit 1`,
  ],
  [
    /^\/api\/corporate\/tickets\/:id/,
    `select id as "params.id" from tickets.tickets where tenant_id = :tenant order by id limit 1`,
  ],
  [
    /^\/api\/portal\/quotes\/:id/,
    `select id as "params.id" from sales.quotes where tenant_id = :tenant and customer_id = :customer order by id limit 1`,
  ],
  [
    /^\/api\/corporate\/quotes\/:id/,
    `select id as "params.id" from sales.quotes where tenant_id = :tenant order by id limit 1`,
  ],
  [
    /^\/api\/portal\/orders\/:id/,
    `select id as "params.id" from sales.orders where tenant_id = :tenant and customer_id = :customer order by id limit 1`,
  ],
  [
    /^\/api\/corporate\/orders\/:id/,
    `select id as "params.id" from sales.orders where tenant_id = :tenant order by id limit 1`,
  ],
  [
    /^\/api\/portal\/services\/:id/,
    `select id as "params.id" from services.services where tenant_id = :tenant and customer_id = :customer order by id limit 1`,
  ],
  [
    /^\/api\/corporate\/services\/:id/,
    `select id as "params.id" from services.services where tenant_id = :tenant order by id limit 1`,
  ],
  [
    /^\/api\/portal\/credit-notes\/:id/,
    `select id as "params.id" from billing.credit_notes where tenant_id = :tenant and customer_id = :customer order by id limit 1`,
  ],
  [
    /^\/api\/corporate\/credit-notes\/:id/,
    `select id as "params.id" from billing.credit_notes where tenant_id = :tenant order by id limit 1`,
  ],
  [
    /^\/api\/corporate\/customers\/:id/,
    `select id as "params.id" from customers.customers where tenant_id = :tenant order by id limit 1`,
  ],
  [
    /^\/api\/admin\/customer-categories\/:id/,
    `select id as "params.id" from customers.categories where tenant_id = :tenant order by id limit 1`,
  ],
  [
    /^\/api\/corporate\/products\/:id/,
    `select id as "params.id" from catalogue.products where tenant_id = :tenant order by id limit 1`,
  ],
  [
    /^\/api\/corporate\/plans\/:id/,
    `select id as "params.id" from catalogue.plans where tenant_id = :tenant order by id limit 1`,
  ],
];

interface Named {
  readonly id: string;
  readonly route: { readonly path: string };
  readonly example?: { readonly params?: Readonly<Record<string, string>>; readonly body?: unknown } | undefined;
}

/** For a change of the row that the example itself names: its version of today, from the table of the path's noun. */
async function presentVersion(
  { owner }: Pick<TestSystem, 'owner'>,
  { route, example }: Named,
  tenantId: string,
): Promise<Readonly<Record<string, unknown>>> {
  const noun = /^\/api\/\w+\/([a-z-]+)\/:id\b/.exec(route.path)?.[1]?.replaceAll('-', '_');
  const asked = typeof example?.body === 'object' && example.body !== null && 'version' in example.body;
  if (noun === undefined || !asked) return {};
  const { rows: tables } = await owner.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.columns
     where table_name = $1 and column_name = 'version'`,
    [noun],
  );
  const [table] = tables;
  if (!table) return {};
  const { rows } = await owner.query<Record<string, unknown>>(
    `select version as "body.version" from ${table.name} where tenant_id = $1 and id = $2`,
    [tenantId, example?.params?.['id']],
  );
  return rows[0] ?? {};
}

/** The row that an operation's example is about, as values by their place in the request; empty when it needs none. */
export async function findRow(
  system: Pick<TestSystem, 'owner'>,
  operation: Named,
  as: Pick<Principal, 'tenantId' | 'customerId' | 'userId'>,
): Promise<Readonly<Record<string, unknown>>> {
  const text = byOperation[operation.id] ?? byNoun.find(([path]) => path.test(operation.route.path))?.[1];
  if (text === undefined) return presentVersion(system, operation, as.tenantId);
  const literal = (id: string | null): string => (id === null ? 'null' : `'${id}'`);
  const { rows } = await system.owner.query<Record<string, unknown>>(
    text
      .replaceAll(/:tenant\b/g, literal(as.tenantId))
      .replaceAll(/:customer\b/g, literal(as.customerId))
      .replaceAll(/:user\b/g, literal(as.userId)),
  );
  return rows[0] ?? {};
}
