import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../support/browser.ts';
import { startServer } from '../support/running-server.ts';
import { demoIds, LANGUAGES, openGallery, THEMES } from '../support/screens.ts';
import { staffFetch } from '../support/staff-fetch.ts';

const OUT = fileURLToPath(new URL('../../.cache/screens', import.meta.url));
const WIDTHS = [390, 1440];

/**
 * Pictures of every screen of the manifest, in each language, theme and width, with a contact sheet to look at them:
 * `.cache/screens/index.html`. Arguments narrow it down: `npm run screens -- portal- ar dark 390`.
 */
const wanted = process.argv.slice(2);
const narrowed = <T extends string | number>(all: readonly T[]): readonly T[] => {
  const chosen = all.filter((one) => wanted.includes(String(one)));
  return chosen.length > 0 ? chosen : all;
};

mkdirSync(OUT, { recursive: true });
const server = await startServer();
const browser = await launchBrowser();
const gallery = await openGallery(browser, server, await demoIds(await staffFetch(server)));
const prefixes = wanted.filter((one) => one.includes('-'));
const screens = gallery.screens.filter(
  (screen) => prefixes.length === 0 || prefixes.some((prefix) => screen.id.startsWith(prefix)),
);
const figures: string[] = [];
let done = 0;
const views = screens.flatMap((screen) =>
  narrowed(LANGUAGES).flatMap((language) =>
    narrowed(THEMES).flatMap((theme) => narrowed(WIDTHS).map((width) => ({ screen, language, theme, width }))),
  ),
);
for (const view of views) {
  const name = `${view.screen.id}.${view.language}.${view.theme}.${view.width}.png`;
  try {
    const { page } = await gallery.open(view);
    await page.screenshot({ path: join(OUT, name), fullPage: true });
    await page.close();
    figures.push(`<figure><img loading="lazy" src="${name}" alt=""><figcaption>${name}</figcaption></figure>`);
  } catch (error) {
    console.error(`\n${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    process.exitCode = 1;
  }
  done += 1;
  process.stderr.write(`\r${done}/${views.length} pictures`);
}
const style =
  'body{font:14px sans-serif;margin:24px;display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:24px}img{width:100%;border:1px solid #ccc}figure{margin:0}';
writeFileSync(
  join(OUT, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${style}</style>${figures.join('')}`,
);
console.log(`\n${join(OUT, 'index.html')}`);
await gallery.close();
await browser.close();
await server.dispose();
