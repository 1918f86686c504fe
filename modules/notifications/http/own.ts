import { words } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import type { Ctx } from '@cm/kit/ctx';
import { type AnyRoute, idParams, instant, route, flag } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import type { Recipient } from '@cm/kit/notices';
import { decodeCursor, MAX_PAGE, pageOf, toPage } from '@cm/kit/paging';
import { z } from 'zod';
import { countUnread, COUNTED_UP_TO, type InboxRow, listEntries } from '../inbox.queries.ts';
import type { Reach } from '../deliver.ts';
import { sentenceOf } from '../inbox-sentence.ts';
import { changePreference, type Chooser, type Preferences, preferencesOf } from '../preferences.ts';
import { type SilencedClass, silencedOf } from '../silenced.ts';
import { problems } from '../problems.ts';
import { readAllNotifications, readerId, readerOf, readNotification } from '../read-notifications.ts';

const notification = named(
  'InAppNotification',
  z.object({
    id: z.uuid(),
    /** What happened, in the language and the formats of the reader. */
    title: z.string(),
    /** What it is about; may be empty. */
    detail: z.string(),
    link: z.string(),
    readAt: instant().nullable(),
    createdAt: instant(),
  }),
);

const preferences = named(
  'NoticePreferences',
  z.object({
    /** By which a person may choose to be told, or not. */
    channels: z.array(z.object({ key: z.string(), name: words })),
    /** What there is to be told of. What protects an account is always told, and is not here. */
    classes: z.array(
      z.object({
        key: z.string(),
        name: words,
        about: words,
        /** By the key of each channel. */
        wanted: z.record(z.string(), z.boolean()),
        /** What no channel that can be switched off tells, whatever is wanted, and for which of my customers: a rule of their category. */
        silenced: z
          .object({
            customers: z.array(z.object({ number: z.string(), name: z.string() })),
            notices: z.array(z.object({ key: z.string(), name: words })),
          })
          .nullable(),
      }),
    ),
  }),
);

const choice = named(
  'NoticeChoice',
  z.strictObject({ class: z.string().max(40), channel: z.string().max(40), wanted: z.boolean() }),
);

const preferencesAnswer = (
  { catalogue, channels }: Reach,
  kind: Recipient['kind'],
  all: Preferences,
  silenced: ReadonlyMap<string, SilencedClass>,
) => ({
  channels: channels.filter((one) => one.optional).map(({ key, name }) => ({ key, name })),
  classes: catalogue.classesFor(kind).map(({ key, name, about }) => ({
    key,
    name,
    about,
    wanted: all[key] ?? {},
    silenced: silenced.get(key) ?? null,
  })),
});

const shown = (ctx: Ctx, { catalogue }: Reach, row: InboxRow) => ({
  id: row.id,
  ...sentenceOf(catalogue.find(row.kind), row.params, ctx.locale, ctx.tenant.timeZone),
  link: row.link,
  readAt: row.readAt,
  createdAt: row.createdAt,
});

/** A person's own notification centre and choices: the same in both areas, for whoever is signed in there. */
export const ownRoutes = (reach: Reach): OwnRoute[] => [...routesIn('portal', reach), ...routesIn('corporate', reach)];

const tokens = { scope: 'own.notifications' } as const;

type Ports = 'silencedClasses' | 'memberships';
type OwnRoute = AnyRoute<Ports>;

function routesIn(zone: 'portal' | 'corporate', reach: Reach): OwnRoute[] {
  const kind = zone === 'portal' ? 'customer' : 'staff';
  const chooser = (ctx: Ctx): Chooser => ({ userId: readerId(ctx), kind });
  const answer = async (ctx: Ctx<Ports>, all: Preferences) =>
    preferencesAnswer(reach, kind, all, await silencedOf(ctx, reach.catalogue, readerId(ctx)));
  return [
    route({
      operationId: `${zone}.notifications.list`,
      method: 'GET',
      path: `/api/${zone}/notifications`,
      summary: 'My notifications, newest first',
      access: 'self',
      tokens,
      query: z.strictObject({
        limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(20),
        cursor: z.string().max(500).optional(),
        unread: flag.default('false'),
      }),
      response: pageOf(notification),
      example: { query: { limit: '20' } },
      handler: async (ctx, { query }) => {
        const cursor = decodeCursor(query.cursor, '-createdAt');
        const unreadOnly = query.unread === 'true';
        const rows = await listEntries(ctx.db, readerOf(ctx), { cursor, limit: query.limit, unreadOnly });
        const page = toPage(rows, query.limit, '-createdAt', (row) => row.createdAt);
        return { items: page.items.map((row) => shown(ctx, reach, row)), nextCursor: page.nextCursor };
      },
    }),
    route({
      operationId: `${zone}.notifications.countUnread`,
      method: 'GET',
      path: `/api/${zone}/notifications/unread-count`,
      summary: `How many of my notifications are unread, counted up to ${COUNTED_UP_TO}`,
      access: 'self',
      tokens,
      response: z.object({ unread: z.int() }),
      example: {},
      handler: async (ctx) => ({ unread: await countUnread(ctx.db, readerOf(ctx)) }),
    }),
    route({
      operationId: `${zone}.notifications.readAll`,
      method: 'PUT',
      path: `/api/${zone}/notifications/read`,
      summary: 'Mark all my notifications as read',
      access: 'self',
      tokens,
      response: z.object({ count: z.int() }),
      example: {},
      handler: (ctx) => readAllNotifications(ctx),
    }),
    route({
      operationId: `${zone}.notifications.read`,
      method: 'PUT',
      path: `/api/${zone}/notifications/:id/read`,
      summary: 'Mark one of my notifications as read',
      access: 'self',
      tokens,
      params: idParams,
      response: notification,
      problems: [problems.not_found],
      example: { params: { id: stableId(zone === 'portal' ? 'notification-1' : 'notification-2') } },
      handler: async (ctx, { params }) => shown(ctx, reach, await readNotification(ctx, params.id)),
    }),
    route({
      operationId: `${zone}.notificationPreferences.get`,
      method: 'GET',
      path: `/api/${zone}/notification-preferences`,
      summary: 'What I am told of by each channel; what protects my account is always told',
      access: 'self',
      tokens,
      response: preferences,
      example: {},
      handler: async (ctx: Ctx<Ports>) => answer(ctx, await preferencesOf(ctx, reach, chooser(ctx))),
    }),
    route({
      operationId: `${zone}.notificationPreferences.update`,
      method: 'PUT',
      path: `/api/${zone}/notification-preferences`,
      summary: 'Choose whether a channel tells me of one class of things; the others stay as they are',
      access: 'self',
      tokens,
      body: choice,
      response: preferences,
      example: { body: { class: 'orders', channel: 'email', wanted: true } },
      handler: async (ctx: Ctx<Ports>, { body }) => answer(ctx, await changePreference(ctx, reach, chooser(ctx), body)),
    }),
  ];
}
