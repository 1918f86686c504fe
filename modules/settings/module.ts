import { defineModule } from '@cm/kit/module';
import { settingChanged } from './events.ts';
import { adminRoutes } from './http/admin.ts';
import { permissions } from './permissions.ts';
import { own } from './ports.ts';
import { problems } from './problems.ts';
import { problemWords } from './words.ts';
import { label, subjects } from './names.ts';

export const settings = defineModule({
  name: 'settings',
  label,
  subjects,
  needs: own.needs,
  derive: (modules) => ({ routes: adminRoutes(modules) }),
  events: [settingChanged],
  permissions,
  problems: Object.values(problems),
  words: problemWords,
});
