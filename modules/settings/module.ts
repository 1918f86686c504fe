import { defineModule } from '@cm/kit/module';
import { settingChanged } from './events.ts';
import { adminRoutes } from './http/admin.ts';
import { permissions } from './permissions.ts';
import { own } from './ports.ts';
import { problems } from './problems.ts';
import { problemWords } from './words.ts';

export const settings = defineModule({
  name: 'settings',
  needs: own.needs,
  routes: adminRoutes,
  events: [settingChanged],
  permissions,
  problems: Object.values(problems),
  words: problemWords,
});
