import { columns } from './columns.ts';
import { owned } from './owned.ts';
import type { OutsideCtx } from '@cm/kit/ctx';
import { defineModule, work } from '@cm/kit/module';
import { ensureQuotePdf } from './ensure-quote-pdf.ts';
import * as events from './events.ts';
import { expireQuotes } from './expire-quotes.ts';
import { orderRoutes } from './http/orders.ts';
import { portalRoutes } from './http/portal.ts';
import { quoteRoutes } from './http/quotes.ts';
import { expireQuotesJob } from './jobs/expire-quotes.ts';
import { renderQuotePdf } from './jobs/render-quote-pdf.ts';
import { notices } from './notices.ts';
import { onKycApproved } from './on/kyc-approved.ts';
import { erasureHindrances } from './erasure-hindrances.ts';
import { personalData } from './personal-data.ts';
import { grants, permissions } from './permissions.ts';
import { own } from './ports.ts';
import { problems } from './problems.ts';
import { recordKinds } from './record-kinds.ts';
import { searches } from './record-searches.ts';
import { problemWords } from './words.ts';
import { discountApprovalSetting, quoteValiditySetting, termsVersionSetting } from './settings.ts';
import { label, subjects } from './names.ts';

export const sales = defineModule({
  name: 'sales',
  label,
  subjects,
  needs: own.needs,
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  erasureHindrances,
  columns,
  owned,
  routes: [...portalRoutes, ...quoteRoutes, ...orderRoutes],
  events: Object.values(events),
  notices,
  subscriptions: [onKycApproved],
  workers: [
    work(renderQuotePdf, async (ctx: OutsideCtx<'pdf'>, { quoteId }) => void (await ensureQuotePdf(ctx, quoteId))),
    work(expireQuotesJob, async (ctx) => void (await expireQuotes(ctx))),
  ],
  // Just after midnight in Algiers, and twice more in case that night was a bad one.
  schedules: [{ job: expireQuotesJob, cron: '5 23,0,6 * * *' }],
  permissions,
  grants,
  searches,
  recordKinds,
  settings: [quoteValiditySetting, discountApprovalSetting, termsVersionSetting],
  problems: Object.values(problems),
  words: problemWords,
});
