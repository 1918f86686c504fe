import { moduleScope } from '@cm/kit/scope';
import type { FileStore } from './file-store.ts';

declare module '@cm/kit/ctx' {
  interface NetworkPorts {
    files: FileStore;
  }
}

/** What the work of this module needs to know of the world. */
export type FilesPort = 'files' | 'secrets';

export const own = moduleScope('files', ['files', 'secrets']);
