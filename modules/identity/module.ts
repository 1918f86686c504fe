import { defineModule } from '@cm/kit/module';
import { permissions } from './permissions.ts';

export const identity = defineModule({
  name: 'identity',
  migrations: new URL('./migrations/', import.meta.url),
  permissions,
});
