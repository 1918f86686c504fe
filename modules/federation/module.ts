import { defineModule } from '@cm/kit/module';
import { columns } from './columns.ts';
import * as events from './events.ts';
import { adminRoutes } from './http/admin.ts';
import { linkedSignInRoutes } from './http/linked-sign-ins.ts';
import { providerSignInRoutes } from './http/provider-sign-in.ts';
import { leftovers } from './leftovers.queries.ts';
import { countsAsSecondFactor } from './identity-provider.queries.ts';
import { label, subjects } from './names.ts';
import { permissions } from './permissions.ts';
import { personalData } from './personal-data.ts';
import { own } from './ports.ts';
import { problems } from './problems.ts';
import { noProviderClient } from './provider-client.ts';
import { problemWords } from './words.ts';
import { throttles } from './throttles.ts';

export const federation = defineModule({
  name: 'federation',
  label,
  subjects,
  needs: own.needs,
  provides: {
    identityProviders: { countAsSecondFactor: (ctx, providerId) => countsAsSecondFactor(ctx.db, providerId) },
  },
  // Where nobody asks providers, none answers.
  fallbacks: { providers: noProviderClient },
  migrations: new URL('./migrations/', import.meta.url),
  personalData,
  columns,
  leftovers,
  routes: [
    ...adminRoutes,
    ...providerSignInRoutes('portal'),
    ...providerSignInRoutes('corporate'),
    ...linkedSignInRoutes('portal'),
    ...linkedSignInRoutes('corporate'),
  ],
  events: Object.values(events),
  permissions,
  throttles,
  problems: Object.values(problems),
  words: problemWords,
});
