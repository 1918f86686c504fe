import { defineModule } from '@cm/kit/module';
import { columns } from './columns.ts';
import * as events from './events.ts';
import { adminRoutes } from './http/admin.ts';
import { protocolRoutes } from './http/protocol.ts';
import { rotateKeys, rotateKeysJob } from './jobs/rotate-keys.ts';
import { leftovers } from './leftovers.queries.ts';
import { clientNames } from './list-oauth-clients.ts';
import { label, subjects } from './names.ts';
import { permissions } from './permissions.ts';
import { personalData } from './personal-data.ts';
import { problems } from './problems.ts';
import { readAccessToken } from './read-access-token.ts';
import { problemWords } from './words.ts';
import { tokenRequests } from './throttles.ts';

export const oauth = defineModule({
  name: 'oauth',
  label,
  subjects,
  needs: ['secrets'],
  provides: { machineClients: { behind: readAccessToken, names: clientNames } },
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  columns,
  leftovers,
  routes: [...protocolRoutes, ...adminRoutes],
  events: Object.values(events),
  workers: [rotateKeys],
  schedules: [{ job: rotateKeysJob, cron: '37 2 * * *' }],
  permissions,
  throttles: tokenRequests,
  problems: Object.values(problems),
  words: problemWords,
});
