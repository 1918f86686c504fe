import { eventsByName } from '@cm/kit/events';
import { timelineRoutes } from './http/timeline.ts';
import { columns } from './columns.ts';
import { defineModule, work } from '@cm/kit/module';
import * as events from './events.ts';
import { expireKyc, expireKycJob } from './expire-kyc.ts';
import { membershipOf } from './find-customers.ts';
import { adminRoutes } from './http/admin.ts';
import { corporateKycRoutes } from './http/corporate-kyc.ts';
import { corporateRecordRoutes } from './http/corporate-record.ts';
import { corporateRoutes } from './http/corporate.ts';
import { portalKycRoutes } from './http/portal-kyc.ts';
import { portalRoutes } from './http/portal.ts';
import { onContactInvited } from './on/contact-invited.ts';
import { onFileInfected } from './on/file-infected.ts';
import { onUserEmailVerified } from './on/user-email-verified.ts';
import { onUserInvited } from './on/user-invited.ts';
import { onUserSignedUp } from './on/user-signed-up.ts';
import { notices } from './notices.ts';
import { grants, permissions } from './permissions.ts';
import { problems } from './problems.ts';
import { searches } from './record-searches.ts';
import { kycChecklistSetting, kycGateSetting, kycValiditySetting, wilayasSetting } from './settings.ts';
import { timelineProjection } from './timeline.ts';
import { problemWords } from './words.ts';
import { label, subjects } from './names.ts';

export const customers = defineModule({
  name: 'customers',
  label,
  subjects,
  provides: { memberships: { of: membershipOf } },
  migrations: new URL('./migrations/', import.meta.url),
  columns,
  routes: [
    ...portalRoutes,
    ...portalKycRoutes,
    ...corporateRoutes,
    ...corporateRecordRoutes,
    ...corporateKycRoutes,
    ...adminRoutes,
  ],
  derive: (modules) => ({ routes: timelineRoutes(eventsByName(modules)) }),
  events: Object.values(events),
  notices,
  subscriptions: [onFileInfected, onUserSignedUp, onUserEmailVerified, onContactInvited, onUserInvited],
  projections: [timelineProjection],
  workers: [work(expireKycJob, async (ctx) => void (await expireKyc(ctx)))],
  schedules: [{ job: expireKycJob, cron: '10 23 * * *' }],
  permissions,
  grants,
  searches,
  settings: [kycChecklistSetting, kycGateSetting, kycValiditySetting, wilayasSetting],
  problems: Object.values(problems),
  words: problemWords,
});
