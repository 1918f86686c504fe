import { columns } from './columns.ts';
import { defineModule } from '@cm/kit/module';
import * as events from './events.ts';
import { categoryRoutes } from './http/categories.ts';
import { planRoutes } from './http/plans.ts';
import { productRoutes } from './http/products.ts';
import { publicRoutes } from './http/public.ts';
import { taxRateRoutes } from './http/tax-rates.ts';
import { permissions, grants } from './permissions.ts';
import { problems } from './problems.ts';
import { problemWords } from './words.ts';
import { label, subjects } from './names.ts';

export const catalogue = defineModule({
  name: 'catalogue',
  label,
  subjects,
  migrations: new URL('./migrations/', import.meta.url),
  columns,
  routes: [...publicRoutes, ...categoryRoutes, ...productRoutes, ...planRoutes, ...taxRateRoutes],
  events: Object.values(events),
  permissions,
  grants,
  problems: Object.values(problems),
  words: problemWords,
});
