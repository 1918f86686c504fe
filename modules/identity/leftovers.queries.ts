import { addSeconds } from '@cm/kit/dates';
import type { Db } from '@cm/kit/database';
import type { Leftovers } from '@cm/kit/module';
import { sql } from 'kysely';

const daysBefore = (now: Date, days: number): Date => addSeconds(now, -days * 86_400);

/** An ended session and a used link stay a month, for whoever looks into what happened. */
const SHOWN_DAYS = 30;
/** An API token that is over stays a year: machines are noticed late. */
const TOKEN_DAYS = 365;
/** The journal of sign-ins: what loi 18-07 calls no longer than needed. */
const JOURNAL_DAYS = 365;
/** A password of another system that nobody typed: its owner chooses a new one by mail. */
const IMPORTED_DAYS = 365;

/** Runs `statement`; how many rows it deleted. */
async function deleted(db: Db, statement: ReturnType<typeof sql>): Promise<number> {
  const { numAffectedRows } = await statement.execute(db);
  return Number(numAffectedRows ?? 0);
}

export const leftovers: readonly Leftovers[] = [
  {
    table: 'identity.sessions',
    remove: async (db, now, most) => {
      const before = daysBefore(now, SHOWN_DAYS);
      return deleted(
        db,
        sql`delete from identity.sessions where id in (
          select id from identity.sessions where expires_at < ${before} or ended_at < ${before} limit ${most})`,
      );
    },
  },
  {
    // After the sessions that point at them.
    table: 'identity.impersonations',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.impersonations where id in (
          select i.id from identity.impersonations i where i.expires_at < ${daysBefore(now, JOURNAL_DAYS)}
            and not exists (select 1 from identity.sessions s where s.impersonation_id = i.id) limit ${most})`,
      ),
  },
  {
    table: 'identity.one_time_links',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.one_time_links where id in (
          select id from identity.one_time_links where expires_at < ${daysBefore(now, SHOWN_DAYS)} limit ${most})`,
      ),
  },
  {
    table: 'identity.api_tokens',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.api_tokens where id in (
          select id from identity.api_tokens where expires_at < ${daysBefore(now, TOKEN_DAYS)} limit ${most})`,
      ),
  },
  {
    table: 'identity.imported_passwords',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.imported_passwords where user_id in (
          select user_id from identity.imported_passwords where created_at < ${daysBefore(now, IMPORTED_DAYS)} limit ${most})`,
      ),
  },
  {
    table: 'identity.login_attempts',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.login_attempts where id in (
          select id from identity.login_attempts where at < ${daysBefore(now, JOURNAL_DAYS)} limit ${most})`,
      ),
  },
  {
    table: 'identity.security_activity',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.security_activity where id in (
          select id from identity.security_activity where at < ${daysBefore(now, JOURNAL_DAYS)} limit ${most})`,
      ),
  },
  {
    table: 'identity.guesses',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.guesses where (account, secret, allowance) in (
          select account, secret, allowance from identity.guesses where expires_at <= ${now}
          limit ${most} for update skip locked)`,
      ),
  },
  {
    table: 'identity.passkey_challenges',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.passkey_challenges where id in (
          select id from identity.passkey_challenges where expires_at <= ${now} limit ${most})`,
      ),
  },
  {
    table: 'identity.used_captchas',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.used_captchas where id in (
          select id from identity.used_captchas where expires_at <= ${now} limit ${most})`,
      ),
  },
  {
    table: 'identity.mail_codes',
    // Kept for the day that the mails of an address are counted in.
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.mail_codes where id in (
          select id from identity.mail_codes where created_at <= ${daysBefore(now, 1)} limit ${most})`,
      ),
  },
  {
    table: 'identity.sms_codes',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.sms_codes where id in (
          select id from identity.sms_codes where expires_at <= ${now} limit ${most})`,
      ),
  },
  {
    table: 'identity.known_devices',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from identity.known_devices where (user_id, token_hash) in (
          select user_id, token_hash from identity.known_devices where expires_at <= ${now} limit ${most})`,
      ),
  },
];
