import '@cm/ui/styles/base.css';
import { createMemoryHistory, createRootRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { AdminLayout } from '../admin/layout.tsx';
import { CorporateLayout } from '../corporate/layout.tsx';
import { CrashPage } from '@cm/web-kit/crash-page.tsx';
import { ForbiddenPage } from '@cm/web-kit/forbidden-page.tsx';
import { NotFoundPage } from '@cm/web-kit/not-found-page.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { PortalLayout } from '../portal/layout.tsx';
import { SignInLayout } from '../shell/sign-in-layout.tsx';
import { AREAS } from '@cm/web-kit/area.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import { loadAreaWords } from '../router.tsx';
import { startI18n } from '@cm/web-kit/i18n/i18n.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { shareNonce } from '@cm/web-kit/nonce.ts';
import { currentLocale, useLocale } from '@cm/web-kit/preferences.ts';
import { createQueryClient } from '@cm/web-kit/query-client.ts';
import { AppProviders } from '@cm/web-kit/router/app-providers.tsx';
import { SessionContext } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { ToastRegion } from '@cm/ui/toast.tsx';
import { Components } from './gallery-components.tsx';
import { Inbox } from './gallery-inbox.tsx';
import { sampleSession, useSample } from './sample.ts';
import { words } from '@cm/web-kit/words/kit.ts';

const query = new URLSearchParams(location.search);
const area = query.get('area') ?? 'portal';
const view = query.get('view') ?? 'components';
const signOut = () => undefined;

function SignIn() {
  const s = useSample();
  const t = useT(words);
  return (
    <SignInLayout
      zone={area === 'admin' ? 'admin' : area === 'corporate' ? 'corporate' : 'portal'}
      tenantName={s('Atlas Hébergement', 'أطلس للاستضافة')}
      title={t('signIn.title')}
    >
      <form className="grid gap-4">
        <Field label={s('Adresse e-mail', 'البريد الإلكتروني')}>
          <Input type="email" autoComplete="username" />
        </Field>
        <Field label={s('Mot de passe', 'كلمة السر')}>
          <PasswordInput autoComplete="current-password" />
        </Field>
        <Button type="submit" variant="primary">
          {s('Se connecter', 'الدخول')}
        </Button>
      </form>
    </SignInLayout>
  );
}

function Content() {
  if (view === 'inbox') return <Inbox />;
  if (view === 'not-found') return <NotFoundPage />;
  if (view === 'forbidden') return <ForbiddenPage />;
  if (view === 'crash') return <CrashPage error={new Error('sample')} reset={() => undefined} />;
  return (
    <Page>
      <Components />
    </Page>
  );
}

function Gallery() {
  const locale = useLocale();
  if (view === 'sign-in') return <SignIn />;
  const Layout = area === 'corporate' ? CorporateLayout : area === 'admin' ? AdminLayout : PortalLayout;
  return (
    <SessionContext value={sampleSession(locale)}>
      <Layout onSignOut={signOut}>
        <Content />
      </Layout>
    </SessionContext>
  );
}

async function start(): Promise<void> {
  shareNonce();
  await startI18n(currentLocale(), [kitWords]);
  await Promise.all(AREAS.map((one) => loadAreaWords(one, currentLocale())));
  const root = createRootRoute({
    component: () => (
      <>
        <Gallery />
        <Outlet />
      </>
    ),
    notFoundComponent: () => null,
  });
  const at = area === 'portal' ? '/tickets' : `/${area}/${area === 'admin' ? 'users' : 'tickets'}`;
  const router = createRouter({ routeTree: root, history: createMemoryHistory({ initialEntries: [at] }) });
  const element = document.getElementById('root');
  if (!element) throw new Error('no #root in the page');
  const queryClient = createQueryClient();
  createRoot(element).render(
    <AppProviders router={router} queryClient={queryClient}>
      <RouterProvider router={router} />
      <ToastRegion />
    </AppProviders>,
  );
}

void start();
