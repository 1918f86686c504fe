import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

/** The texts of the built scenes by their address; fonts are left out. */
export type Files = Readonly<Record<string, string>>;

declare module 'vitest' {
  interface ProvidedContext {
    scenes: Files;
  }
}

const ENTRY = join(import.meta.dirname, '../../packages/web-kit/src/staff/testing/scenes.tsx');

/** Builds the scenes once for all test files, in memory, as they are delivered: React without its checks of development. */
export async function setup(project: Pick<TestProject, 'provide'>): Promise<void> {
  project.provide('scenes', await asDelivered(bundle));
}

/** Vitest says `test`, which Vite and its plugins would take for development. */
async function asDelivered<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

async function bundle(): Promise<Files> {
  const built = await build({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    logLevel: 'error',
    mode: 'production',
    plugins: [react(), tailwindcss()],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ENTRY, output: { entryFileNames: 'scenes.js' } },
    },
  });
  if (!('output' in built)) throw new Error('the scenes were not built');
  const texts = built.output.flatMap((file): [string, string][] => {
    if (file.type === 'chunk') return [[`/${file.fileName}`, file.code]];
    return file.fileName.endsWith('.css') ? [[`/${file.fileName}`, String(file.source)]] : [];
  });
  return Object.fromEntries(texts);
}
