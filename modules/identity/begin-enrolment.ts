import { randomBytes } from 'node:crypto';
import type { Ctx } from '@cm/kit/ctx';
import { seal } from '@cm/kit/secrets';
import QRCode from 'qrcode';
import { problems } from './problems.ts';
import { base32, otpauthUri } from './totp.ts';
import { lockUser, updateUser } from './user.queries.ts';
import { totpPlace } from './totp-secret.ts';

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
