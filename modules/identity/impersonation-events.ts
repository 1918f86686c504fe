import { defineEvent } from '@cm/kit/events';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { person, user } from './event-person.ts';

/** Both: the person in whose place it is (`userId`), and the colleague. */
const both = {
  ...person,
  customerId: z.uuid(),
  impersonationId: z.uuid(),
  staffUserId: z.uuid(),
  reason: z.string(),
  /** The ticket that it is about, as the colleague wrote it. */
  ticket: z.string().nullable(),
};
const customer = ({ customerId }: { readonly customerId: string }): string => customerId;

export const impersonationEnd = named('ImpersonationEnd', z.enum(['left', 'replaced']));

/** A colleague asked for it and was given what opens the portal, for a minute. */
export const impersonationRequested = defineEvent({
  name: 'impersonation.requested',
  label: {
    fr: 'Consultation de l’espace client demandée',
    ar: 'طلب الاطلاع على مساحة العميل',
    en: 'Viewing of the customer’s space asked for',
  },
  version: 1,
  payload: z.object(both),
  subject: user,
  customer,
});

/** The portal is open to the colleague, in the person's place, until `expiresAt` at most. */
export const impersonationStarted = defineEvent({
  name: 'impersonation.started',
  label: {
    fr: 'Espace client consulté par le support',
    ar: 'اطلاع الدعم على مساحة العميل',
    en: 'Customer’s space viewed by the support',
  },
  version: 1,
  payload: z.object({ ...both, staffName: z.string(), sessionId: z.uuid(), expiresAt: z.iso.datetime() }),
  subject: user,
  customer,
  toCustomer: {
    fr: 'Le support a consulté votre espace, en lecture seule',
    ar: 'اطلع الدعم على مساحتكم للقراءة فقط',
    en: 'The support viewed your space, without changing anything',
  },
});

/** The colleague left it, or began another one. One that is cut off or lasts too long has no such event: `expiresAt` bounds it. */
export const impersonationEnded = defineEvent({
  name: 'impersonation.ended',
  label: {
    fr: 'Consultation de l’espace client terminée',
    ar: 'انتهاء الاطلاع على مساحة العميل',
    en: 'Viewing of the customer’s space ended',
  },
  version: 1,
  payload: z.object({ ...both, how: impersonationEnd }),
  subject: user,
  customer,
});

const permission = { permissionId: z.uuid(), customerId: z.uuid(), userId: z.uuid() };
const ofPermission = (p: { readonly permissionId: string }) => ({ type: 'support_permission', id: p.permissionId });

/** The owner lets the support see the customer's space until then. */
export const supportPermissionGiven = defineEvent({
  name: 'support_permission.given',
  label: {
    fr: 'Accès du support autorisé par le client',
    ar: 'إذن العميل بنفاذ الدعم',
    en: 'Support’s access allowed by the customer',
  },
  version: 1,
  payload: z.object({ ...permission, endsAt: z.iso.datetime() }),
  subject: ofPermission,
  customer,
  toCustomer: {
    fr: 'Le support a été autorisé à voir votre espace',
    ar: 'سُمح للدعم برؤية مساحتكم',
    en: 'The support was allowed to see your space',
  },
});

export const supportPermissionWithdrawn = defineEvent({
  name: 'support_permission.withdrawn',
  label: {
    fr: 'Autorisation d’accès du support retirée',
    ar: 'سحب الإذن بنفاذ الدعم',
    en: 'Permission of the support’s access withdrawn',
  },
  version: 1,
  payload: z.object(permission),
  subject: ofPermission,
  customer,
  toCustomer: {
    fr: 'L’autorisation donnée au support a été retirée',
    ar: 'سُحب الإذن الممنوح للدعم',
    en: 'The permission given to the support was withdrawn',
  },
});
