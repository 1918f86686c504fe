import { keyUse, rotateKeys } from '@cm/files';
import type { Application } from '../application.ts';
import { type Command, needs } from './command.ts';

async function useOf(application: Application) {
  const all = [];
  for (const tenant of await application.runtime.gatekeeper.activeTenants())
    all.push({ tenant: tenant.slug, ...(await keyUse(application.runtime.systemContext(tenant, 'keys-status'))) });
  return all;
}

export const keyCommands: readonly Command[] = [
  {
    noun: 'keys',
    verb: 'status',
    usage: 'keys status',
    help: 'Tells which keys each operator’s files are encrypted with. Exit code 1 when a root key is lacking. Changes nothing.',
    run: async (_args, open) => {
      const application = await open();
      needs(application, 'files');
      const all = await useOf(application);
      return {
        lines: all.flatMap(({ tenant, rootKey, keys, inClear }) => [
          `${tenant}: current root key ${rootKey}${inClear > 0 ? `, ${inClear} files not encrypted yet` : ''}`,
          ...keys.map(
            (key) =>
              `  key ${key.version}: ${key.files} files, wrapped with root key ${key.rootKey}${key.lacking ? ', WHICH IS LACKING: add it to ROOT_KEYS' : ''}`,
          ),
        ]),
        json: all,
        failed: all.some(({ keys }) => keys.some(({ lacking }) => lacking)),
      };
    },
  },
  {
    noun: 'keys',
    verb: 'rotate',
    usage: 'keys rotate [--root]',
    help: 'Wraps every operator’s keys with the current root key (the first of ROOT_KEYS) and gives each a new key; the background wraps the keys of their files with it. No file is written again. --root: the first alone.',
    options: { root: { type: 'boolean' } },
    run: async (args, open) => {
      const application = await open();
      needs(application, 'files');
      const done = [];
      for (const tenant of await application.runtime.gatekeeper.activeTenants()) {
        const ctx = application.runtime.systemContext(tenant, 'keys-rotate');
        const { rewrapped } = await rotateKeys(ctx, args.values['root'] === true ? 'root' : 'all');
        done.push({ tenant: tenant.slug, rewrapped });
      }
      const [first] = await useOf(application);
      return {
        lines: [
          ...done.map(({ tenant, rewrapped }) => `${tenant}: ${rewrapped} keys wrapped with the current root key`),
          `The current root key is ${first?.rootKey ?? 'none'}. "keys status" tells what is left.`,
        ],
        json: done,
      };
    },
  },
];
