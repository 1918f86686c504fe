import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
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

/** What is signed of a mark: whose chain, where in it, and the hash there. */
function statement(tenantId: string, mark: Mark): Buffer {
  return Buffer.from(`${tenantId}\n${mark.position}\n${Buffer.from(mark.hash).toString('hex')}`);
}

/** The public half of the key, as SubjectPublicKeyInfo (RFC 5280) in base64: with it anybody checks a signature. */
export function publicKeyOf(ctx: Ctx<'secrets'>): string {
  return createPublicKey(signingKey(ctx)).export({ format: 'der', type: 'spki' }).toString('base64');
}

/** By what two people tell that they mean the same public key: the first 16 bytes of its SHA-256, as hexadecimal digits. */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32);
}

/** Whether the mark of that tenant's chain was signed with the private half of the key. False for what is no key. */
export function isSignedBy(publicKey: string, tenantId: string, mark: Mark, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify(null, statement(tenantId, mark), key, signature);
  } catch {
    return false;
  }
}

export function isGenuine(ctx: Ctx<'secrets'>, mark: Mark, signature: Uint8Array): boolean {
  return isSignedBy(publicKeyOf(ctx), ctx.tenant.id, mark, signature);
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
      signature: sign(null, statement(tx.tenant.id, head), signingKey(tx)),
    });
  });
}
