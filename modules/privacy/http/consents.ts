import { contactsOf } from '@cm/customers';
import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { idParams, instant, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { localised, locale } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { z } from 'zod';
import { consentChannel, purposeKey, textVersion } from '../consent.ts';
import { listWordsOf } from '../consent.queries.ts';
import { consentsOf } from '../consents-of.ts';
import { dataRequestChannel, recordedChannel } from '../data-request.ts';
import { problems } from '../problems.ts';
import { purposesSetting } from '../purposes.ts';
import { sayConsent } from '../say-consent.ts';

const standing = named(
  'ConsentStanding',
  z.object({
    channel: consentChannel,
    given: z.boolean(),
    saidAt: instant().nullable(),
    source: dataRequestChannel.nullable(),
  }),
);
const purposeStanding = named(
  'PurposeStanding',
  z.object({
    key: z.string(),
    name: localised(120),
    text: localised(1000),
    version: z.string(),
    channels: z.array(standing),
  }),
);
const word = named(
  'ConsentWord',
  z.object({
    id: z.uuid(),
    purpose: z.string(),
    channel: consentChannel,
    given: z.boolean(),
    shownText: z.string(),
    textVersion: z.string(),
    saidAt: instant(),
    source: dataRequestChannel,
    recordedBy: z.string().nullable(),
    ip: z.string().nullable(),
  }),
);
const said = { purpose: purposeKey, channel: consentChannel, given: z.boolean(), version: z.string().max(12) };
const own = z.object({ purposes: z.array(purposeStanding) });
const [marketing] = purposesSetting.fallback;
const example = {
  purpose: marketing?.key ?? '',
  channel: 'email',
  given: true,
  version: marketing ? textVersion(marketing) : '',
} as const;

async function ownConsents(ctx: Ctx): Promise<z.output<typeof own>> {
  const userId = ctx.actor.kind === 'customer' ? ctx.actor.userId : '';
  return { purposes: userId === '' ? [] : ((await consentsOf(ctx, [userId])).get(userId) ?? []) };
}

/** What one agrees to, in the portal. */
export const portalConsents = [
  route({
    operationId: 'portal.consents.get',
    method: 'GET',
    path: '/api/portal/consents',
    summary: 'For what and by which channel one agreed to be reached',
    access: 'self',
    response: own,
    example: {},
    handler: ownConsents,
  }),
  route({
    operationId: 'portal.consents.say',
    method: 'PUT',
    path: '/api/portal/consents',
    summary: 'Agree to be reached for a purpose by a channel, or no longer agree',
    access: 'self',
    body: z.strictObject(said),
    response: own,
    problems: [problems.purpose_not_found, problems.text_changed],
    example: { body: example },
    handler: async (ctx, { body: { version, ...body } }) => {
      const { actor } = ctx;
      if (actor.kind !== 'customer') throw problems.purpose_not_found();
      const by = { userId: actor.userId, source: 'portal', recordedBy: null, ip: actor.ip } as const;
      await sayConsent(ctx, { ...body, ...by, textVersion: version, locale: ctx.locale });
      return ownConsents(ctx);
    },
  }),
];

/** @throws ProblemError `privacy.not_found` for whoever is none of the customer's people, or has no account */
async function personOf(ctx: Ctx, customerId: string, userId: string): Promise<string> {
  const people = await contactsOf(ctx, customerId);
  if (!people.some((one) => one.userId === userId)) throw problems.not_found();
  return userId;
}

const personParams = z.strictObject({ id: z.uuid(), userId: z.uuid() });

/** What a customer's people agreed to, for the staff. */
export const corporateConsents = [
  route({
    operationId: 'corporate.consents.list',
    method: 'GET',
    path: '/api/corporate/customers/:id/consents',
    summary: 'For what and by which channel each of a customer’s people with an account agreed to be reached',
    access: { permission: 'consents.read' },
    params: idParams,
    response: z.object({
      items: z.array(
        named(
          'PersonConsents',
          z.object({ userId: z.uuid(), name: z.string(), email: z.string(), purposes: z.array(purposeStanding) }),
        ),
      ),
    }),
    problems: [problems.not_found],
    example: { params: { id: stableId('customer-2') } },
    handler: async (ctx, { params }) => {
      const contacts = await contactsOf(ctx, params.id);
      if (contacts.length === 0) throw problems.not_found();
      const people = contacts.flatMap(({ userId, name, email }) => (userId === null ? [] : [{ userId, name, email }]));
      const all = await consentsOf(
        ctx,
        people.map(({ userId }) => userId),
      );
      return { items: people.map((one) => ({ ...one, purposes: all.get(one.userId) ?? [] })) };
    },
  }),
  route({
    operationId: 'corporate.consentWords.list',
    method: 'GET',
    path: '/api/corporate/customers/:id/consents/:userId/words',
    summary: 'Everything that a person said of what they agree to, the newest first',
    access: { permission: 'consents.read' },
    params: personParams,
    query: z.strictObject(pageQuery(['-saidAt'])),
    response: pageOf(word),
    problems: [problems.not_found],
    example: { params: { id: stableId('customer-2'), userId: stableId('user-2') } },
    handler: async (ctx, { params, query }) => {
      const userId = await personOf(ctx, params.id, params.userId);
      const cursor = decodeCursor(query.cursor, query.sort);
      const before = cursor === null ? null : Number(cursor.value);
      const page = toPage(
        await listWordsOf(ctx.db, userId, { before, limit: query.limit }),
        query.limit,
        query.sort,
        (row) => row.seq,
      );
      const staff = await usersByIds(
        ctx,
        page.items.flatMap(({ recordedBy }) => recordedBy ?? []),
      );
      const nameOf = (id: string | null) => (id === null ? null : (staff.get(id)?.name ?? null));
      return { ...page, items: page.items.map((row) => ({ ...row, recordedBy: nameOf(row.recordedBy) })) };
    },
  }),
  route({
    operationId: 'corporate.consents.record',
    method: 'PUT',
    path: '/api/corporate/customers/:id/consents/:userId',
    summary: 'Write down what a person said of one purpose, by letter, mail, telephone or at the counter',
    access: { permission: 'consents.record' },
    params: personParams,
    body: z.strictObject({
      ...said,
      source: recordedChannel,
      locale,
    }),
    response: null,
    problems: [problems.not_found, problems.purpose_not_found, problems.text_changed],
    example: {
      params: { id: stableId('customer-2'), userId: stableId('user-2') },
      body: { ...example, source: 'telephone', locale: 'fr' },
    },
    handler: async (ctx, { params, body: { version, ...body } }) => {
      const { actor } = ctx;
      if (actor.kind !== 'staff') throw problems.not_found();
      const userId = await personOf(ctx, params.id, params.userId);
      await sayConsent(ctx, { ...body, userId, textVersion: version, recordedBy: actor.userId, ip: null });
    },
  }),
];
