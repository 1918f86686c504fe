import { moduleScope } from '@cm/kit/scope';
import type { FileStore } from './file-store.ts';

declare module '@cm/kit/ctx' {
  interface NetworkPorts {
    files: FileStore;
  }
}

export const own = moduleScope('files', ['files']);
