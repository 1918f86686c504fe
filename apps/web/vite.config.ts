import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * sonner writes its stylesheet into a `<style>` of its own at import time. Our policy admits only nonced styles, so the
 * call is cut out of the bundle and `sonner/dist/styles.css` is imported with the rest of the CSS (src/ui/toast.tsx).
 */
function sonnerWithoutInlineStyle(): Plugin {
  return {
    name: 'cm:sonner-without-inline-style',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('sonner/dist/index.mjs')) return null;
      const cut = code.replace(/^__insertCSS\(.*\);?$/m, '');
      if (cut === code) this.error('sonner no longer calls __insertCSS: look again at how it ships its styles');
      return { code: cut, map: null };
    },
  };
}

// The server puts a fresh nonce in place of the marker, once per request.
const cspNonce = '__CSP_NONCE__';

/** How many pages must use a part for it to be downloaded with the first one. */
const SHARED_BY = 120;

/** What the portal's first page says, beside its module's own words. */
const FRAME_WORDS = [
  'packages/web-kit/src/words/(?:kit|portal)',
  'packages/ui/src/words',
  'apps/web/src/portal/words',
  'modules/catalogue/web/(?:document-)?words',
];

/** What every shell draws before its first page, where the modules' pages are, and where their words are loaded from. */
const FRAME = [
  'apps/web/src/shell/(?:area-route|page-routes|nav-list|shell-commands|use-shell-entries|use-keep-locale|user-menu|brand)\\.',
  'packages/web-kit/src/area/',
  'packages/web-kit/src/shortcuts/(?:registry|match-key)\\.',
  'packages/web-kit/src/(?:load-session|recent-pages|offline-bar|record-groups|queries)\\.',
  'packages/web-kit/src/table/(?:list-state|use-list|list-filters)\\.',
  'packages/ui/src/(?:id|kbd|env-strip|deferred-menu|tile-pattern|button|toast|spinner|slot)\\.',
  'modules/[a-z]+/paths\\.',
  'modules/[a-z]+/web/(?:portal/)?words\\.',
];

export default defineConfig(({ mode }) => {
  const gallery = mode === 'gallery';
  return {
    root: import.meta.dirname,
    plugins: [sonnerWithoutInlineStyle(), react(), tailwindcss()],
    html: { cspNonce },
    optimizeDeps: { exclude: ['sonner'] },
    server: {
      host: '127.0.0.1',
      proxy: { '/api': { target: process.env['API_ORIGIN'] ?? 'http://127.0.0.1:3000' } },
    },
    build: {
      outDir: gallery ? '.cache/gallery' : 'dist',
      emptyOutDir: true,
      manifest: 'manifest.json',
      target: 'es2023',
      // Nothing inlined: the policy admits neither data: scripts nor data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // What every page needs, in one file: it compresses better together, and stays cached when only pages change.
          codeSplitting: {
            groups: [
              {
                name: 'foundation',
                test: /node_modules\/(?:react|react-dom|scheduler|i18next|clsx|tailwind-merge|@tanstack\/(?:query-core|react-query|router-core|react-router|history|store|react-store))\//,
              },
              {
                // The words of the portal's frame and home, one file for each language instead of six.
                debugName: 'frame-words',
                name: (id) => `frame-words-${/\/(fr|ar|en)\.ts$/.exec(id)?.[1] ?? ''}`,
                test: new RegExp(`(?:${FRAME_WORDS.join('|')})/(?:fr|ar|en)\\.ts$`),
              },
              {
                // The three shells have it in common: with what most pages share it compresses better than beside it.
                name: 'shared',
                test: new RegExp(FRAME.join('|')),
                minShareCount: 2,
              },
              {
                // What most pages share compresses better in one file than in fifty.
                name: 'shared',
                test: /packages\/(?:ui|web-kit|paths)\/src\/|node_modules\/lucide-react\/dist\/esm\/(?:createLucideIcon|shared|Icon|default)/,
                minShareCount: SHARED_BY,
              },
            ],
          },
        },
        input: gallery
          ? { gallery: resolve(import.meta.dirname, 'gallery.html') }
          : { index: resolve(import.meta.dirname, 'index.html') },
      },
    },
  };
});
