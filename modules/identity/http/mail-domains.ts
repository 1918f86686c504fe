import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { instant, manualRoute, route } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { claimMailDomain } from '../claim-mail-domain.ts';
import { dropMailDomain } from '../drop-mail-domain.ts';
import { domainProof, mailDomain, recordOf } from '../mail-domain.ts';
import { listMailDomains, type MailDomainRow } from '../mail-domain.queries.ts';
import { problems } from '../problems.ts';
import { domainProofs } from '../throttles.ts';
import { proveByRecord } from '../prove-mail-domain.ts';

const access = { permission: 'domains.manage' } as const;
const params = z.strictObject({ domain: mailDomain() });

const mailDomainSchema = named(
  'MailDomain',
  z.object({
    domain: z.string(),
    /** The TXT record that proves it. */
    record: z.object({ name: z.string(), value: z.string() }),
    provenBy: domainProof.nullable(),
    provenAt: instant().nullable(),
    createdAt: instant(),
  }),
);

const shown = ({ domain, challenge, provenBy, provenAt, createdAt }: MailDomainRow) => ({
  domain,
  record: recordOf({ domain, challenge }),
  provenBy,
  provenAt,
  createdAt,
});

export const mailDomainRoutes = [
  route({
    operationId: 'admin.mailDomains.list',
    method: 'GET',
    path: '/api/admin/mail-domains',
    summary: 'The domains whose mail the operator receives and sends, at most 200',
    access,
    response: z.object({ items: z.array(mailDomainSchema) }),
    example: {},
    handler: async (ctx) => ({ items: (await listMailDomains(ctx.db)).map(shown) }),
  }),
  route({
    operationId: 'admin.mailDomains.claim',
    method: 'POST',
    path: '/api/admin/mail-domains',
    summary: 'Claim a domain: the answer says which record proves it',
    access,
    recentProof: true,
    body: z.strictObject({ domain: mailDomain() }),
    response: mailDomainSchema,
    status: 201,
    problems: [problems.too_many_domains],
    example: { body: { domain: 'exemple.dz' } },
    handler: async (ctx, { body }) => shown(await claimMailDomain(ctx, body.domain)),
  }),
  manualRoute({
    operationId: 'admin.mailDomains.prove',
    method: 'POST',
    path: '/api/admin/mail-domains/:domain/proof',
    summary: 'Look for the record of a claim now',
    access,
    params,
    response: null,
    throttle: [domainProofs],
    problems: [
      problems.unknown_domain,
      problems.record_missing,
      problems.record_differs,
      problems.name_servers_silent,
      problems.domain_taken,
    ],
    example: { params: { domain: 'atlas.dz' } },
    handler: (ctx: OutsideCtx<'domainTexts'>, input) => proveByRecord(ctx, input.params.domain),
  }),
  route({
    operationId: 'admin.mailDomains.drop',
    method: 'DELETE',
    path: '/api/admin/mail-domains/:domain',
    summary: 'Give a domain up',
    access,
    recentProof: true,
    params,
    response: null,
    problems: [problems.unknown_domain, problems.domain_in_use],
    example: { params: { domain: 'exemple.dz' } },
    handler: (ctx: Ctx<'mailboxAddresses' | 'automaticSender'>, input) => dropMailDomain(ctx, input.params.domain),
  }),
];
