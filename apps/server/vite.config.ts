import { basename, dirname, relative, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const OUT = resolve(import.meta.dirname, 'dist');

/**
 * What a source reads beside itself (migrations, templates, lists) it reads where it always was; the code of a thread or process
 * that it starts is bundled for itself.
 */
function besideTheSources(): Plugin {
  return {
    name: 'cm:beside-the-sources',
    enforce: 'pre',
    transform: {
      filter: { id: /^(?!.*node_modules).*\/(?:apps|modules|packages)\/.*\.ts$/, code: /\bimport\.meta\.url\b/ },
      handler(code, id) {
        const started = code.replaceAll(/\bnew URL\('([\w./-]+)\.ts', import\.meta\.url\)/g, (_, path: string) => {
          const fileName = `${basename(path)}.js`;
          this.emitFile({ type: 'chunk', id: resolve(dirname(id), `${path}.ts`), fileName });
          return `new URL('${fileName}', __entries)`;
        });
        const read = started.replaceAll(
          /\bimport\.meta\.url\b/g,
          `new URL(${JSON.stringify(relative(OUT, id))}, import.meta.url).href`,
        );
        return { code: read.replaceAll('__entries', 'import.meta.url'), map: null };
      },
    },
  };
}

/** One file in place of three thousand: to look for each of them is most of a start (ADR 36). */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [besideTheSources()],
  ssr: {
    noExternal: true,
    // Native code, and what looks for files beside its own.
    external: ['@node-rs/bcrypt', 'graphile-worker', 'pino', 'sharp'],
  },
  build: {
    ssr: true,
    outDir: OUT,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: {
        ...Object.fromEntries(['all', 'http', 'worker', 'mail', 'migrate'].map((name) => [name, `src/${name}.ts`])),
        cm: 'src/cli/main.ts',
      },
      // In one folder: from each of them the path to a source is the same.
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // V8 keeps the text: one letter beyond Latin 1 in it would double all of it.
        charset: 'ascii',
        comments: false,
      },
    },
  },
});
