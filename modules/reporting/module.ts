import { defineModule } from '@cm/kit/module';
import { reportExported } from './events.ts';
import { corporateRoutes } from './http/corporate.ts';
import { portalRoutes } from './http/portal.ts';
import { permissions, grants } from './permissions.ts';
import { label, subjects } from './names.ts';

/** Has no tables: it reads the views that the owners publish. */
export const reporting = defineModule({
  name: 'reporting',
  label,
  subjects,
  routes: [...portalRoutes, ...corporateRoutes],
  events: [reportExported],
  permissions,
  grants,
});
