import { defineModule } from '@cm/kit/module';
import { columns } from './columns.ts';
import { demonstration } from './demonstration.ts';
import * as events from './events.ts';
import { adminRoutes } from './http/admin.ts';
import { corporateRoutes } from './http/corporate.ts';
import { label, subjects } from './names.ts';
import { permissions } from './permissions.ts';
import { own } from './ports.ts';
import { problems } from './problems.ts';
import { problemWords } from './words.ts';

export const fields = defineModule({
  name: 'fields',
  label,
  subjects,
  needs: own.needs,
  // Where no module has records in groups, a field is of all of them.
  fallbacks: { recordGroups: { areThere: async () => false, namesOf: async () => new Map() } },
  migrations: new URL('./migrations/', import.meta.url),
  columns,
  routes: [...adminRoutes, ...corporateRoutes],
  events: Object.values(events),
  permissions,
  problems: Object.values(problems),
  words: problemWords,
  demonstration,
});
