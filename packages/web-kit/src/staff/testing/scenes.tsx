import '@cm/ui/styles/base.css';
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ToastRegion } from '@cm/ui/toast.tsx';
import { startI18n } from '../../i18n/i18n.ts';
import { currentLocale } from '../../preferences.ts';
import { createQueryClient } from '../../query-client.ts';
import { AppProviders } from '../../router/app-providers.tsx';
import { parseSearch, stringifySearch } from '../../router/search.ts';
import { type Session, SessionContext } from '../../session.ts';
import { useShortcutKeys } from '../../shortcuts/registry.ts';
import { InTimeZone } from '../../ui-provider.tsx';
import { words as kitWords } from '../../words/kit.ts';
import { words as portalWords } from '../../words/portal.ts';
import { words as staffWords } from '../../words/staff.ts';
import { ActScene } from './act-scene.tsx';
import { FormScene } from './form-scene.tsx';
import { ListScene } from './list-scene.tsx';

/** Small pages of this package's own parts, for test/components: each stands where a module's page would. */
const SCENES = { act: ActScene, form: FormScene, list: ListScene };

const session: Session = {
  user: {
    id: '0190aaaa-0000-7000-8000-000000000001',
    name: 'Amina Cherif',
    email: 'amina@exemple.dz',
    locale: 'fr',
    twoFactor: true,
    factorOffered: false,
    customerId: null,
    customers: [],
  },
  impersonation: null,
  emergency: null,
  tenant: {
    name: 'Atlas',
    slug: 'atlas',
    timeZone: 'Africa/Algiers',
    currency: 'DZD',
    isPlatform: false,
    environment: 'development',
  },
  permissions: ['customers.manage'],
  counts: {},
};

function Shell() {
  useShortcutKeys();
  return (
    <SessionContext value={session}>
      <InTimeZone zone={session.tenant.timeZone}>
        <main>
          <Outlet />
        </main>
      </InTimeZone>
    </SessionContext>
  );
}

async function start(): Promise<void> {
  await startI18n(currentLocale(), [kitWords, portalWords, staffWords]);
  const root = createRootRoute({ component: Shell });
  const pages = Object.entries(SCENES).map(([name, component]) =>
    createRoute({ getParentRoute: () => root, path: `/corporate/${name}`, component }),
  );
  const record = createRoute({
    getParentRoute: () => root,
    path: '/corporate/customers/$id',
    component: () => <h1>Fiche</h1>,
  });
  const router = createRouter({ routeTree: root.addChildren([...pages, record]), parseSearch, stringifySearch });
  const at = document.getElementById('root');
  if (!at) throw new Error('no #root in the page');
  createRoot(at).render(
    <StrictMode>
      <AppProviders router={router} queryClient={createQueryClient()}>
        <RouterProvider router={router} />
        <ToastRegion />
      </AppProviders>
    </StrictMode>,
  );
}

void start();
