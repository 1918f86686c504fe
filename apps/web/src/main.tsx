import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { areaOf } from '#kit/area.ts';
import { startI18n } from '#kit/i18n/i18n.ts';
import { shareNonce } from '#kit/nonce.ts';
import { currentLocale, followSystemTheme } from '#kit/preferences.ts';
import { createQueryClient } from '#kit/query-client.ts';
import { App } from './app.tsx';
import { loadAreaRouter } from './router.tsx';

/** Only the area of the address is loaded: its code, its words, its routes. Then the first and only mount. */
async function start(): Promise<void> {
  shareNonce();
  followSystemTheme();
  const area = areaOf(location.pathname);
  const queryClient = createQueryClient();
  const [router] = await Promise.all([
    loadAreaRouter(area, queryClient),
    startI18n(currentLocale(), ['common', 'states', area]),
  ]);
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root in the page');
  createRoot(root).render(
    <StrictMode>
      <App router={router} queryClient={queryClient} />
    </StrictMode>,
  );
}

void start();
