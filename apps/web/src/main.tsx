import '@cm/ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { areaOf } from '@cm/web-kit/area.ts';
import { startI18n } from '@cm/web-kit/i18n/i18n.ts';
import { shareNonce } from '@cm/web-kit/nonce.ts';
import { currentLocale, followSystemTheme } from '@cm/web-kit/preferences.ts';
import { createQueryClient } from '@cm/web-kit/query-client.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import { App } from './app.tsx';
import { loadAreaRouter, loadAreaWords } from './router.tsx';

/** Only the area of the address is loaded: its code, its words, its routes. Then the first and only mount. */
async function start(): Promise<void> {
  shareNonce();
  followSystemTheme();
  const area = areaOf(location.pathname);
  const queryClient = createQueryClient();
  const [router] = await Promise.all([
    loadAreaRouter(area, queryClient),
    startI18n(currentLocale(), [kitWords]),
    loadAreaWords(area, currentLocale()),
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
