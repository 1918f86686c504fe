import { randomBytes } from 'node:crypto';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { mailDomainChanged } from './events.ts';
import { findMailDomain, insertMailDomain, listMailDomains, type MailDomainRow } from './mail-domain.queries.ts';
import { problems } from './problems.ts';

/** More domains than an operator sends from. */
const MAX_DOMAINS = 100;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Notes that an operator wants a domain. It proves nothing, and says nothing of whether another operator has it: two may
 * claim, one may prove. Claiming it again changes nothing.
 *
 * @throws ProblemError `identity.too_many_domains` {max}
 */
export function claimMailDomain(outer: Ctx, domain: string): Promise<MailDomainRow> {
  return outer.transaction(async (ctx) => {
    const present = await listMailDomains(ctx.db);
    const known = present.find((one) => one.domain === domain);
    if (known) return known;
    if (present.length >= MAX_DOMAINS) throw problems.too_many_domains({ max: MAX_DOMAINS });
    // 130 bits: nobody publishes it by chance, or for another installation.
    const challenge = Array.from(randomBytes(26), (byte) => ALPHABET.charAt(byte % 32)).join('');
    const row = { domain, challenge, provenBy: null, provenAt: null, createdAt: ctx.now() };
    if (await insertMailDomain(ctx.db, row)) await emit(ctx, mailDomainChanged, { domain, change: 'claimed' });
    const claim = await findMailDomain(ctx.db, domain);
    if (!claim) throw problems.unknown_domain();
    return claim;
  });
}
