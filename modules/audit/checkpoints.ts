import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Ctx } from '@cm/kit/ctx';
import { findHead, insertCheckpoint } from './chain.queries.ts';

/** PKCS#8 header of an Ed25519 private key (RFC 8410 §7), before its 32 bytes of seed. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function signingKey(ctx: Ctx<'secrets'>): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([PKCS8, ctx.ports.secrets.key('audit-checkpoints')]),
    format: 'der',
    type: 'pkcs8',
  });
}

interface Mark {
  readonly position: number;
  readonly hash: Uint8Array;
}

function statement(ctx: Ctx<'secrets'>, mark: Mark): Buffer {
  return Buffer.from(`${ctx.tenant.id}\n${mark.position}\n${Buffer.from(mark.hash).toString('hex')}`);
}

export function isGenuine(ctx: Ctx<'secrets'>, mark: Mark, signature: Uint8Array): boolean {
  return verify(null, statement(ctx, mark), createPublicKey(signingKey(ctx)), signature);
}

/**
 * Signs the present head, unless it is signed already. The key is derived from the secret, outside the database.
 * @command a head that is signed already stays as it is
 */
export async function signCheckpoint(ctx: Ctx<'secrets'>): Promise<void> {
  await ctx.transaction(async (tx) => {
    const head = await findHead(tx.db);
    if (!head || head.position === 0) return;
    await insertCheckpoint(tx.db, {
      position: head.position,
      hash: head.hash,
      signedAt: tx.now(),
      signature: sign(null, statement(tx, head), signingKey(tx)),
    });
  });
}
