import * as identityEvents from '@cm/identity/events';
import { defineModule, on, work } from '@cm/kit/module';
import { accountFor } from './account-for.ts';
import { closeAll, closeUnfounded } from './close-accesses.ts';
import { columns } from './columns.ts';
import { demonstration } from './demonstration.ts';
import * as events from './events.ts';
import { adminRoutes } from './http/admin.ts';
import { closeAccessesJob } from './jobs/close-accesses.ts';
import { remindReviewersJob } from './jobs/remind-reviewers.ts';
import { leftovers } from './leftovers.queries.ts';
import { label, subjects } from './names.ts';
import { notices } from './notices.ts';
import { emergencyAccess } from './open-rights.ts';
import { permissions } from './permissions.ts';
import { personalData } from './personal-data.ts';
import { problems } from './problems.ts';
import { remindReviewers } from './remind-reviewers.ts';
import { deleteOffered } from './role.queries.ts';
import { limitsSetting } from './settings.ts';
import { problemWords } from './words.ts';

/** Somebody may have lost what their access rests on. It gives nothing since then; here that is written down. */
const closing = (name: string) => `emergency.close_${name}`;

export const emergency = defineModule({
  name: 'emergency',
  label,
  subjects,
  provides: { emergencyAccess },
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  columns,
  leftovers,
  events: Object.values(events),
  notices,
  subscriptions: [
    accountFor,
    on(identityEvents.userRolesChanged, closing('roles_changed'), async (ctx, { payload: { userId } }) => {
      await closeUnfounded(ctx, { userId });
    }),
    on(identityEvents.userDisabled, closing('disabled'), async (ctx, { payload: { userId } }) => {
      await closeUnfounded(ctx, { userId });
    }),
    on(identityEvents.roleChanged, closing('role_changed'), async (ctx) => {
      await closeUnfounded(ctx, {});
    }),
    on(identityEvents.roleMade, closing('role_deleted'), async (ctx, { payload: { change, roleId } }) => {
      if (change === 'deleted' && (await deleteOffered(ctx.db, roleId))) await closeUnfounded(ctx, { roleId });
    }),
    on(identityEvents.userLoggedOut, closing('logged_out'), async (ctx, { payload: { userId } }) => {
      await closeUnfounded(ctx, { userId });
    }),
  ],
  workers: [
    work(closeAccessesJob, async (ctx) => void (await closeAll(ctx))),
    work(remindReviewersJob, (ctx) => remindReviewers(ctx)),
  ],
  schedules: [
    { job: closeAccessesJob, cron: '* * * * *' },
    { job: remindReviewersJob, cron: '10 7 * * *' },
  ],
  permissions,
  settings: [limitsSetting],
  problems: Object.values(problems),
  words: problemWords,
  demonstration,
  derive: (modules) => ({ routes: adminRoutes(modules) }),
});
