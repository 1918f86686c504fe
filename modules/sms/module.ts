import type { OutsideCtx } from '@cm/kit/ctx';
import { defineModule, work } from '@cm/kit/module';
import { columns } from './columns.ts';
import * as events from './events.ts';
import { noGateway } from './gateways/none.ts';
import { adminRoutes } from './http/admin.ts';
import { sendTextJob } from './jobs/send-text.ts';
import { leftovers } from './leftovers.queries.ts';
import { isSending, letThrough } from './let-through.ts';
import { setVerified } from './message.queries.ts';
import { label, subjects } from './names.ts';
import { notices } from './notices.ts';
import { permissions } from './permissions.ts';
import { own } from './ports.ts';
import { sendText } from './send-text.ts';
import { sendingSetting } from './settings.ts';

export const sms = defineModule({
  name: 'sms',
  label,
  subjects,
  needs: own.needs,
  provides: {
    codeTexts: {
      areOffered: own.command(isSending),
      letThrough: own.command(letThrough),
      wasRead: (ctx, id) => setVerified(ctx.db, id, ctx.now()),
    },
  },
  // Where nobody takes messages to the networks, none leaves.
  fallbacks: { smsService: { isConnected: false }, smsGateway: noGateway },
  migrations: new URL('./migrations/', import.meta.url),
  columns,
  leftovers,
  routes: adminRoutes,
  events: Object.values(events),
  notices,
  workers: [work(sendTextJob, (ctx: OutsideCtx<'smsGateway'>, payload) => sendText(ctx, payload))],
  permissions,
  settings: [sendingSetting],
});
