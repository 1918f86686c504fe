import { defineModule } from '@cm/kit/module';
import { reportExported } from './events.ts';
import { corporateRoutes } from './http/corporate.ts';
import { portalRoutes } from './http/portal.ts';
import { permissions, grants } from './permissions.ts';

/** Has no tables: it reads the views that the owners publish. */
export const reporting = defineModule({
  name: 'reporting',
  routes: [...portalRoutes, ...corporateRoutes],
  events: [reportExported],
  permissions,
  grants,
});
