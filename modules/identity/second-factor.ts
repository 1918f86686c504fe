import { randomBytes } from 'node:crypto';
import { sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { tooMany } from '@cm/kit/problems';
import { seal, unseal } from '@cm/kit/secrets';
import QRCode from 'qrcode';
import { loginFailed, twoFactorChanged, userLoggedIn } from './events.ts';
import { recordAttempt, type SignedIn } from './log-in.ts';
import { countAttempts } from './login-attempt.queries.ts';
import { problems } from './problems.ts';
import { claimRecoveryCode, replaceRecoveryCodes } from './recovery-code.queries.ts';
import { endSession, endSessionsOf, findPendingSession } from './session.queries.ts';
import { startSession } from './start-session.ts';
import { matchingStep, base32, otpauthUri } from './totp.ts';
import { advanceTotpStep, lockUser, updateUser, type UserRow } from './user.queries.ts';

const RECOVERY_CODES = 10;
/** Twenty guesses a day against a million codes, three of them valid: 6·10⁻⁵ (quality catalogue, 2FA). */
const MAX_WRONG_CODES_A_DAY = 20;

/**
 * The second step at a door: a code of the authenticator, or one of the recovery codes.
 * @throws ProblemError `identity.second_factor_missing` without a sign-in under way, `identity.wrong_code`
 */
export async function confirmSecondFactor(
  ctx: Ctx<'secrets'>,
  pendingToken: string | undefined,
  code: string,
): Promise<SignedIn> {
  if (!pendingToken) throw problems.second_factor_missing();
  const result = await ctx.transaction(async (tx) => {
    const pending = await findPendingSession(tx.db, pendingToken, tx.now());
    const user = pending?.level === 'password' ? await lockUser(tx.db, pending.userId) : undefined;
    if (!pending || !user || user.disabledAt) return 'missing';
    if ((await wrongCodesToday(tx, user.id)) >= MAX_WRONG_CODES_A_DAY) throw tooMany(3600);
    if (!(await useCode(tx, user, code))) {
      await recordAttempt(tx, user.email, user.id, 'wrong_code');
      await emit(tx, loginFailed, { userId: user.id, email: user.email, reason: 'wrong_code' });
      return 'wrong';
    }
    await endSession(tx.db, pending.id, tx.now());
    return openFull(tx, user);
  });
  if (result === 'missing') throw problems.second_factor_missing();
  if (result === 'wrong') throw problems.wrong_code();
  return result;
}

function wrongCodesToday(tx: Ctx, userId: string): Promise<number> {
  return countAttempts(tx.db, userId, 'wrong_code', addSeconds(tx.now(), -86_400));
}

async function openFull(tx: Ctx, user: UserRow): Promise<SignedIn> {
  const session = await startSession(tx, user.id, user.kind, 'full');
  await recordAttempt(tx, user.email, user.id, 'success');
  await emit(tx, userLoggedIn, {
    userId: user.id,
    email: user.email,
    kind: user.kind,
    sessionId: session.id,
    secondFactor: true,
  });
  return { token: session.token, state: 'signed_in' };
}

/** True once per code: the step must be later than the last one used, in one update that only one request can win. */
async function useCode(tx: Ctx<'secrets'>, user: UserRow, code: string): Promise<boolean> {
  if (/^\d{6}$/.test(code)) {
    const step = user.totpSecret && user.totpEnabledAt ? matchingStep(openSecret(tx, user), code, tx.now()) : null;
    return step !== null && advanceTotpStep(tx.db, user.id, step);
  }
  return claimRecoveryCode(tx.db, user.id, sha256(plainCode(code)), tx.now());
}

export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
  readonly qrCode: string;
}

/** Begins (or begins again) the enrolment of an authenticator; nothing changes until a code confirms it. */
export async function beginEnrolment(ctx: Ctx<'secrets'>, userId: string): Promise<Enrolment> {
  const secret = randomBytes(20);
  const user = await ctx.transaction(async (tx) => {
    const row = await lockUser(tx.db, userId);
    if (!row || row.totpEnabledAt) throw problems.already_enrolled();
    await updateUser(tx.db, userId, {
      totpSecret: seal(tx.ports.secrets.key('totp'), secret, totpPlace(tx, userId)),
      totpLastStep: 0,
    });
    return row;
  });
  const uri = otpauthUri(secret, user.email, ctx.tenant.name);
  return { secret: base32(secret), uri, qrCode: await QRCode.toDataURL(uri, { margin: 1, width: 240 }) };
}

/** Confirms the enrolment; gives ten recovery codes, shown this once, and ends the person's other sessions. */
export async function confirmEnrolment(
  ctx: Ctx<'secrets'>,
  userId: string,
  code: string,
  keepSession: string | null,
): Promise<{ recoveryCodes: string[] }> {
  return ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user || user.totpEnabledAt) throw problems.already_enrolled();
    if (!user.totpSecret) throw problems.not_enrolled();
    const step = matchingStep(openSecret(tx, user), code, tx.now());
    if (step === null) throw problems.wrong_code();
    await updateUser(tx.db, userId, { totpEnabledAt: tx.now(), totpLastStep: step });
    await endSessionsOf(tx.db, userId, keepSession, tx.now());
    await emit(tx, twoFactorChanged, { userId, email: user.email, enabled: true });
    return { recoveryCodes: await renewRecoveryCodes(tx, userId) };
  });
}

/** Staff may not switch it off: they cannot work without it. A code proves that it is them. */
export async function disableSecondFactor(
  ctx: Ctx<'secrets'>,
  userId: string,
  code: string,
  keepSession: string | null,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user?.totpEnabledAt) throw problems.not_enrolled();
    if (user.kind === 'staff') throw problems.second_factor_required();
    if (!(await useCode(tx, user, code))) throw problems.wrong_code();
    await updateUser(tx.db, userId, { totpEnabledAt: null, totpSecret: null, totpLastStep: 0 });
    await endSessionsOf(tx.db, userId, keepSession, tx.now());
    await emit(tx, twoFactorChanged, { userId, email: user.email, enabled: false });
  });
}

/** Opens the door at the end of a forced enrolment: the waiting session becomes a full one under a new token. */
export async function finishEnrolment(
  ctx: Ctx<'secrets'>,
  pendingToken: string | undefined,
  code: string,
): Promise<SignedIn & { recoveryCodes: string[] }> {
  if (!pendingToken) throw problems.second_factor_missing();
  return ctx.transaction(async (tx) => {
    const pending = await findPendingSession(tx.db, pendingToken, tx.now());
    if (pending?.level !== 'enrolment') throw problems.second_factor_missing();
    const { recoveryCodes } = await confirmEnrolment(tx, pending.userId, code, pending.id);
    await endSession(tx.db, pending.id, tx.now());
    const user = await lockUser(tx.db, pending.userId);
    if (!user) throw problems.second_factor_missing();
    return { ...(await openFull(tx, user)), recoveryCodes };
  });
}

/** @throws ProblemError `identity.second_factor_missing` when no enrolment was asked of this browser */
export async function enrollingUser(ctx: Ctx, pendingToken: string | undefined): Promise<string> {
  const pending = pendingToken
    ? await ctx.transaction((tx) => findPendingSession(tx.db, pendingToken, tx.now()))
    : undefined;
  if (pending?.level !== 'enrolment') throw problems.second_factor_missing();
  return pending.userId;
}

async function renewRecoveryCodes(tx: Ctx, userId: string): Promise<string[]> {
  // 80 bits each, out of base32: 16 characters in four groups.
  const codes = Array.from({ length: RECOVERY_CODES }, () => base32(randomBytes(10)));
  await replaceRecoveryCodes(
    tx.db,
    userId,
    codes.map((plain) => ({ id: uuidv7(tx.now()), codeHash: sha256(plain) })),
  );
  return codes.map((plain) => plain.replace(/(.{4})(?=.)/g, '$1-'));
}

function plainCode(code: string): string {
  return code.toUpperCase().replace(/[^A-Z2-7]/g, '');
}

export function openSecret(ctx: Ctx<'secrets'>, user: Pick<UserRow, 'id' | 'totpSecret'>): Buffer {
  return unseal(ctx.ports.secrets.key('totp'), user.totpSecret ?? Buffer.alloc(0), totpPlace(ctx, user.id));
}

/** What a sealed authenticator secret is bound to. */
export function totpPlace(ctx: Ctx, userId: string): string {
  return `${ctx.tenant.id}|identity.users|${userId}|totp_secret`;
}
