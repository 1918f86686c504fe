import { moduleScope } from '@cm/kit/scope';
import type { FileScanner } from './file-scanner.ts';
import type { FileStore } from './file-store.ts';

declare module '@cm/kit/ctx' {
  interface NetworkPorts {
    files: FileStore;
    /** Looks for viruses: `createClamdScanner()`, or `noScanner`. */
    fileScanner: FileScanner;
  }
}

/** What the work of this module needs to know of the world. */
export type FilesPort = 'files' | 'fileScanner' | 'secrets';

export const own = moduleScope('files', ['files', 'fileScanner', 'secrets']);
