import { defineModule } from '@cm/kit/module';
import * as events from './events.ts';
import { permissions } from './permissions.ts';

export const catalogue = defineModule({
  name: 'catalogue',
  migrations: new URL('./migrations/', import.meta.url),
  events: Object.values(events),
  permissions,
});
