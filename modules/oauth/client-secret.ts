import { newToken, sameSecret, sha256 } from '@cm/kit/crypto';
import type { ClientSecretRow } from './oauth-client.queries.ts';

export interface NewSecret {
  /** Given once. */
  readonly secret: string;
  /** Enough to recognise it in a configuration file, too little to use it. */
  readonly prefix: string;
  readonly secretHash: Buffer;
}

export function newClientSecret(): NewSecret {
  const secret = `cms_${newToken()}`;
  return { secret, prefix: secret.slice(0, 10), secretHash: sha256(secret) };
}

const NOBODYS = sha256('no client has this secret');

/** Compared in constant time with each secret that is good now, and with one where there is none: an unknown client takes as long. */
export function isClientSecret(secret: string, rows: readonly ClientSecretRow[], now: Date): boolean {
  const digest = sha256(secret);
  const good = rows.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
  const compared = good.length > 0 ? good.map(({ secretHash }) => secretHash) : [NOBODYS];
  return compared.filter((hash) => sameSecret(hash, digest)).length > 0 && good.length > 0;
}
