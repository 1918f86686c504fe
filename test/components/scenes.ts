import type { Browser, Page, Route } from 'playwright-core';
import { inject } from 'vitest';
import type { Files } from './build-scenes.ts';
import { launchBrowser, type Language, openContext } from '../support/browser.ts';

/** Nothing listens there: every request of the page is answered here. */
const ORIGIN = 'http://localhost:1';

/** What a page asked of the server. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly key: string | undefined;
  readonly body: unknown;
}
/** `broken`: the line breaks, so that nobody knows whether the request arrived. */
export type Answer = 'broken' | { readonly status: number; readonly body?: unknown };
export type Server = (asked: Asked) => Answer | Promise<Answer>;

export interface Scene {
  readonly page: Page;
  /** Everything that was asked under /api so far, or of one method. */
  asked(method?: string): readonly Asked[];
  /** From now on the server answers like this. */
  answer(server: Server): void;
}

export interface Scenes {
  /** Opens a scene in a browser of its own. @param path e.g. `/corporate/list?state=active` */
  open(path: string, server: Server, language?: Language): Promise<Scene>;
  close(): Promise<void>;
}

/** Of what is not a page. Fonts and pictures are left out. */
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** Starts the browser. */
export async function openScenes(): Promise<Scenes> {
  const files = inject('scenes');
  const browser = await launchBrowser();
  return {
    open: (path, server, language = 'fr') => openScene(browser, files, { path, server, language }),
    close: () => browser.close(),
  };
}

async function openScene(
  browser: Browser,
  files: Files,
  wanted: { readonly path: string; readonly server: Server; readonly language: Language },
): Promise<Scene> {
  const context = await openContext(browser, { baseURL: ORIGIN, language: wanted.language });
  const all: Asked[] = [];
  let { server } = wanted;
  const { language } = wanted;
  const styles = Object.keys(files).filter((name) => name.endsWith('.css'));
  const html = `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head>
    ${styles.map((name) => `<link rel="stylesheet" href="${name}" />`).join('')}<title>Scène</title></head>
    <body><div id="root"></div><script type="module" src="/scenes.js"></script></body></html>`;
  await context.route('**/*', async (route: Route) => {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    if (!pathname.startsWith('/api/')) {
      const type = TYPES[pathname.split('.').at(-1) ?? ''];
      if (type === undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      const body = files[pathname];
      return route.fulfill(body === undefined ? { status: 404 } : { contentType: type, body });
    }
    const asked: Asked = {
      method: request.method(),
      path: pathname,
      query: Object.fromEntries(searchParams),
      key: request.headers()['idempotency-key'],
      body: request.postDataJSON(),
    };
    all.push(asked);
    const answer = await server(asked);
    // A page that was left meanwhile takes no answer any more.
    if (answer === 'broken') return route.abort('connectionfailed').catch(() => undefined);
    const { status, body } = answer;
    return route
      .fulfill({ status, contentType: 'application/json', body: body === undefined ? '' : JSON.stringify(body) })
      .catch(() => undefined);
  });
  const page = await context.newPage();
  await page.goto(wanted.path);
  return {
    page,
    asked: (method) => all.filter((one) => method === undefined || one.method === method),
    answer: (next) => {
      server = next;
    },
  };
}

/** A refusal as the server writes it (RFC 9457). */
export function problem(
  status: number,
  code: string,
  title: string,
  errors: readonly { readonly pointer: string; readonly code: string }[] = [],
): Answer {
  const body = { type: 'about:blank', title, status, code, params: {}, requestId: 'req-1' };
  return { status, body: { ...body, errors: errors.map((error) => ({ ...error, params: {} })) } };
}
