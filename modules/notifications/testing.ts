import type { Tenant } from '@cm/kit/ctx';
import { defineEvent, type StoredEvent } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { defineModule, type ModuleManifest } from '@cm/kit/module';
import { defineNotice, type Notice, type Recipient } from '@cm/kit/notices';
import type { Harness } from '@cm/kit/testing';
import { z } from 'zod';
import type { Channel } from './channel.ts';
import { channels as all } from './channels.ts';
import { catalogueOf } from './catalogue.ts';
import { deliver } from './deliver.ts';
import { type DeliveryRow, listDeliveries } from './delivery.queries.ts';
import { writtenFor } from './facts.ts';
import { insertEntries } from './inbox.queries.ts';
import { renderBody, renderSubject } from './liquid.ts';
import { tell } from './tell.ts';

const person = z.object({
  kind: z.enum(['customer', 'staff']),
  email: z.string(),
  name: z.string(),
  locale: z.enum(['fr', 'ar', 'en']),
  userId: z.uuid().nullable(),
  customerId: z.uuid().nullable(),
});

/** Something happened to an order, and the event itself says to whom. */
export const parcelSent = defineEvent({
  name: 'parcel.sent',
  label: { fr: 'Essai', ar: 'تجربة', en: 'Probe' },
  version: 1,
  payload: z.object({ number: z.string(), to: person }),
  subject: (p) => ({ type: 'parcel', id: p.number }),
});
export const parcelLost = defineEvent({ ...parcelSent, name: 'parcel.lost' });

const toThem = {
  audience: {
    who: 'whoever the event names',
    kinds: ['customer', 'staff'],
    find: async (_ctx: unknown, { payload }: StoredEvent<{ readonly to: Recipient }>) => [payload.to],
  },
  right: null,
  facts: ({ payload }: StoredEvent<{ readonly number: string }>) => ({ number: payload.number, count: 2 }),
  link: ({ payload }: StoredEvent<{ readonly number: string }>) => `/parcels/${payload.number}`,
  sample: { number: 'CMD-2026-000031', count: 2 },
} as const;

/** A module that tells of two things, by mail and on the screens, for tests of how things are told. */
export const post = defineModule({
  name: 'post',
  events: [parcelSent, parcelLost],
  notices: [
    defineNotice({
      key: 'parcel.sent',
      event: parcelSent,
      ...toThem,
      optional: true,
      class: {
        key: 'parcels',
        name: { fr: 'Colis', ar: 'الطرود', en: 'Parcels' },
        about: { fr: 'Envois.', ar: 'الإرسال.', en: 'Sendings.' },
      },
      name: { fr: 'Colis envoyé', ar: 'إرسال الطرد', en: 'Parcel sent' },
      title: {
        fr: 'Colis {{ number }} envoyé',
        ar: 'أُرسل الطرد {{ number }}',
        en: 'Parcel {{ number }} sent',
      },
      detail: '{{ number }}',
      mail: {
        subject: { fr: 'Colis {{ number }} envoyé', ar: 'أُرسل الطرد {{ number }}', en: 'Parcel {{ number }} sent' },
        body: {
          fr: 'Bonjour {{ name }},\n\nVotre colis {{ number }} part : {{ count }} {{ count | plural: one: "carton", other: "cartons" }}.\n\n[action]',
          ar: 'مرحبا {{ name }}،\n\nأُرسل طردك {{ number }}: {{ count | plural: one: "علبة واحدة", two: "علبتان", other: "علب" }}.\n\n[action]',
          en: 'Hello {{ name }},\n\nYour parcel {{ number }} leaves: {{ count }} {{ count | plural: one: "box", other: "boxes" }}.\n\n[action]',
        },
        action: { fr: 'Voir le colis', ar: 'عرض الطرد', en: 'See the parcel' },
        automatic: true,
      },
    }),
    defineNotice({
      key: 'parcel.lost',
      event: parcelLost,
      ...toThem,
      class: {
        key: 'safety',
        name: { fr: 'Sûreté', ar: 'السلامة', en: 'Safety' },
        about: { fr: 'Alertes.', ar: 'التنبيهات.', en: 'Alerts.' },
        always: true,
      },
      name: { fr: 'Colis perdu', ar: 'ضياع الطرد', en: 'Parcel lost' },
      mail: {
        subject: { fr: 'Colis perdu', ar: 'ضاع الطرد', en: 'Parcel lost' },
        body: { fr: 'Bonjour {{ name }}.', ar: 'مرحبا {{ name }}.', en: 'Hello {{ name }}.' },
        action: null,
        automatic: true,
      },
    }),
  ],
});

/** Entries in a person's notification centre, `T-0` first. */
export async function someNotifications(
  h: Harness,
  tenant: Tenant,
  userId: string,
  count: number,
  prefix = 'T',
): Promise<void> {
  const ctx = h.runtime.systemContext(tenant, 'test');
  for (let index = 0; index < count; index += 1) {
    h.clock.advance(1);
    const eventId = uuidv7(h.clock.now());
    const facts = { number: `${prefix}-${index}` };
    await ctx.transaction(async (tx) =>
      insertEntries(
        tx.db,
        [{ userId, customerId: null, eventId, kind: 'parcel.sent', facts, link: `/parcels/${index}` }],
        tx.now(),
      ),
    );
  }
}

/** Tells somebody of a parcel in one transaction, as the reaction to the event would; `post` is among the modules. */
export async function tellOfParcel(
  h: Harness,
  tenant: Tenant,
  to: Partial<Recipient> & Pick<Recipient, 'email'>,
  how: { event?: 'parcel.sent' | 'parcel.lost'; channels?: readonly Channel[] } = {},
): Promise<string> {
  const { event: name = 'parcel.sent', channels = all } = how;
  const id = uuidv7(h.clock.now());
  const somebody = { kind: 'customer', name: 'Karim Haddad', locale: 'fr', userId: null, customerId: null };
  const event: StoredEvent = {
    id,
    seq: 0,
    name,
    version: 1,
    payload: { number: 'CMD-1', to: { ...somebody, ...to } },
    actor: 'system:test',
    onBehalfOf: null,
    via: null,
    ip: null,
    customerId: null,
    subject: { type: 'parcel', id: 'CMD-1' },
    visibleToCustomer: false,
    requestId: id,
    occurredAt: h.clock.now(),
  };
  const notices = catalogueOf(h.runtime.modules).about(name);
  await h.runtime.systemContext(tenant, 'test').transaction((tx) => tell(tx, channels, notices, [event]));
  return id;
}

/** The tenant's deliveries, newest first. */
export function deliveriesOf(h: Harness, tenant: Tenant, channel?: string): Promise<DeliveryRow[]> {
  return h.runtime
    .systemContext(tenant, 'test')
    .transaction((tx) => listDeliveries(tx.db, { channel }, { cursor: null, limit: 200 }));
}

/** Runs one delivery's job now, as the worker would. Throws when the worker is to try again. */
export function deliverNow(h: Harness, tenant: Tenant, deliveryId: string): Promise<void> {
  const reach = { catalogue: catalogueOf(h.runtime.modules), channels: all };
  return deliver(h.runtime.systemContext(tenant, 'notifications.deliver'), reach, { deliveryId });
}

/** The words of every notice of these modules in one language, made from its sample. */
export function wordingsOf(modules: readonly ModuleManifest[], locale: Locale): Wording[] {
  const { notices } = catalogueOf(modules);
  return notices.map((notice) => {
    const variables = { ...writtenFor(locale, 'Africa/Algiers', notice.sample), name: 'Amina', brand: 'Atlas' };
    const { mail, detail = '' } = notice;
    return {
      notice,
      title: renderBody(locale, notice.title?.[locale] ?? '', variables),
      detail: renderSubject(locale, detail, variables),
      subject: renderSubject(locale, mail?.subject[locale] ?? '', variables),
      body: renderBody(locale, mail?.body[locale] ?? '', variables),
    };
  });
}

export interface Wording {
  readonly notice: Notice;
  readonly title: string;
  readonly detail: string;
  readonly subject: string;
  readonly body: string;
}
