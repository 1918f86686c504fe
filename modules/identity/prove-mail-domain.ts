import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import type { DomainAnswer } from '@cm/mail/domain-texts';
import { mailDomainChanged } from './events.ts';
import { findHolder, findMailDomain, type MailDomainRow, updateProof } from './mail-domain.queries.ts';
import { type DomainProof, type DomainRecord, recordOf } from './mail-domain.ts';
import { problems } from './problems.ts';

/**
 * Asks name servers for the record of a claim. Call it outside a transaction: they may take seconds. A name below the domain
 * or the host of another operator is not to be had by a record: who runs the installation decides.
 *
 * @throws ProblemError `identity.unknown_domain`, `identity.record_missing` {name, value}, `identity.record_differs`
 *   {name, value, found}, `identity.name_servers_silent` {name}, `identity.domain_taken`
 */
export async function proveByRecord(outer: OutsideCtx<'domainTexts'>, domain: string): Promise<void> {
  const claim = await outer.transaction((ctx) => findMailDomain(ctx.db, domain));
  if (!claim) throw problems.unknown_domain();
  if (claim.provenAt !== null) return;
  const record = recordOf(claim);
  assertSays(await outer.ports.domainTexts.of(record.name), record);
  await outer.transaction(async (ctx) => {
    const held = await findHolder(ctx.db, domain);
    if (held && held.holder !== ctx.tenant.id) throw problems.domain_taken();
    await settle(ctx, claim, 'dns');
  });
}

const SHOWN = 100;

function assertSays(answer: DomainAnswer, { name, value }: DomainRecord): void {
  if (answer.kind === 'silent') throw problems.name_servers_silent({ name });
  const texts = answer.kind === 'texts' ? answer.texts.map((text) => text.trim()) : [];
  if (texts.includes(value)) return;
  const [found] = texts;
  if (found === undefined) throw problems.record_missing({ name, value });
  throw problems.record_differs({ name, value, found: found.slice(0, SHOWN) });
}

/**
 * Whoever runs the installation knows whose the domain is.
 *
 * @throws ProblemError `identity.unknown_domain`, `identity.domain_taken` for one that another has proven, or has a host of
 */
export function proveByOperator(outer: Ctx, domain: string): Promise<void> {
  return outer.transaction(async (ctx) => {
    const claim = await findMailDomain(ctx.db, domain);
    if (!claim) throw problems.unknown_domain();
    const held = await findHolder(ctx.db, domain);
    if (held?.name === domain && held.holder !== ctx.tenant.id) throw problems.domain_taken();
    await settle(ctx, claim, 'operator');
  });
}

async function settle(ctx: Ctx, { domain, challenge }: MailDomainRow, provenBy: DomainProof): Promise<void> {
  const proven = await updateProof(ctx.db, { domain, challenge, provenBy, at: ctx.now() }).catch((error: unknown) => {
    if (isUniqueViolation(error, 'one_operator_per_domain')) throw problems.domain_taken();
    throw error;
  });
  if (proven) await emit(ctx, mailDomainChanged, { domain, change: provenBy === 'dns' ? 'proven_by_dns' : 'granted' });
}
