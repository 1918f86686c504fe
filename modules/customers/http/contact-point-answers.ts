import { emailAddress } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { instant, route } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import {
  confirmContactPoint,
  readContactPointLink,
  refuseContactPoint,
  stopContactPoint,
} from '../answer-contact-point.ts';
import { contactPointLinkKind, contactPointPurpose } from '../contact-point.ts';
import { problems } from '../problems.ts';
import { contactPointAnswers } from '../throttles.ts';

const EXAMPLE = `${'0'.repeat(8)}-0000-7000-8000-000000000000.${'x'.repeat(43)}`;
const byLink = {
  method: 'POST',
  access: 'public',
  throttle: [contactPointAnswers],
  body: z.strictObject({ token: z.string().min(40).max(200) }),
  problems: [problems.contact_point_link_invalid],
  example: { body: { token: EXAMPLE } },
} as const;

/** What somebody does with a mailed link, with or without an account. */
export const contactPointAnswerRoutes = [
  route({
    ...byLink,
    operationId: 'portal.contactPointAnswers.read',
    path: '/api/portal/contact-point-answers/reading',
    summary: 'What a mailed link asks an address, or what it ends',
    response: named(
      'LinkedContactPoint',
      z.object({
        kind: contactPointLinkKind,
        email: emailAddress(),
        customer: z.object({ number: z.string(), name: z.string() }),
        purposes: z.array(contactPointPurpose),
        expiresAt: instant().nullable(),
      }),
    ),
    handler: async (ctx: Ctx<'secrets'>, { body }) => {
      const { purposes, ...view } = await readContactPointLink(ctx, body.token);
      return { ...view, purposes: [...purposes] };
    },
  }),
  route({
    ...byLink,
    operationId: 'portal.contactPointAnswers.confirm',
    path: '/api/portal/contact-point-answers/confirmations',
    summary: 'Say yes by the mailed link: the address is told what it is for',
    response: null,
    handler: (ctx: Ctx<'secrets'>, { body }) => confirmContactPoint(ctx, body.token),
  }),
  route({
    ...byLink,
    operationId: 'portal.contactPointAnswers.refuse',
    path: '/api/portal/contact-point-answers/refusals',
    summary:
      'Say by the mailed link that it is somebody else: the address goes and is not asked for that customer again',
    response: null,
    handler: (ctx: Ctx<'secrets'>, { body }) => refuseContactPoint(ctx, body.token),
  }),
  route({
    ...byLink,
    operationId: 'portal.contactPointAnswers.stop',
    path: '/api/portal/contact-point-answers/stops',
    summary: 'Say by the link of any of its mails that the address wants no more of them',
    response: null,
    handler: (ctx: Ctx<'secrets'>, { body }) => stopContactPoint(ctx, body.token),
  }),
];
