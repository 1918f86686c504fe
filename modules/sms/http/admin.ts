import type { Ctx } from '@cm/kit/ctx';
import { instant, route } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { smsRefusal } from '../limits.ts';
import { smsState } from '../message.ts';
import { releasePrefix } from '../release-prefix.ts';
import { usageOf } from '../usage.ts';

const access = { permission: 'sms.manage' } as const;
const times = z.int().min(0);

const usage = named(
  'SmsUsage',
  z.object({
    /** Whether codes are sent: the setting, and a service that takes them. */
    on: z.boolean(),
    isConnected: z.boolean(),
    /** Of the operator's calendar day; hundredths of its currency. */
    spent: z.int(),
    dailyBudget: z.int(),
    /** Of the last 24 hours. */
    states: z.array(z.object({ state: smsState, times })),
    verified: times,
    failures: z.array(z.object({ failure: z.string(), times })),
    /** Of the operator's calendar day. */
    refusals: z.array(z.object({ reason: smsRefusal, times })),
    blocked: z.array(z.object({ prefix: z.string(), sent: times, verified: times, blockedAt: instant() })),
  }),
);

export const adminRoutes = [
  route({
    operationId: 'admin.sms.usage',
    method: 'GET',
    path: '/api/admin/sms',
    summary: 'What text messages cost today, what became of them, and which prefixes are blocked',
    access,
    response: usage,
    example: {},
    handler: (ctx: Ctx<'smsService'>) => usageOf(ctx),
  }),
  route({
    operationId: 'admin.sms.release',
    method: 'DELETE',
    path: '/api/admin/sms/blocked-prefixes/:prefix',
    summary: 'Let a blocked prefix through again',
    access,
    params: z.strictObject({ prefix: z.string().regex(/^[1-9]\d{5}$/) }),
    response: null,
    example: { params: { prefix: '213551' } },
    handler: (ctx, { params }) => releasePrefix(ctx, params.prefix),
  }),
];
