import { own } from './ports.ts';
import * as reading from './read-file.ts';
import * as erasing from './erase-files.ts';
import * as keys from './rotate-keys.ts';
import * as storing from './store-file.ts';

export type { FileInfo, FileScan, Purpose } from './file.ts';
export { fileInfoSchema } from './file.ts';
export type { FileStore } from './file-store.ts';
export { createLocalFileStore } from './local-file-store.ts';
export { createScanner } from './create-scanner.ts';
export { type FileContent, downloadContentTypes, downloadOf, filesByIds } from './read-file.ts';
export { claimFiles } from './claim-files.ts';
export { problems as fileProblems, unreadable } from './problems.ts';

export const storeFile = own.outsideCommand(storing.storeFile);
export const readFile = own.outsideCommand(reading.readFile);
export const readFileOf = own.outsideCommand(reading.readFileOf);
export const rotateKeys = own.command(keys.rotateKeys);
export const keyUse = own.command(keys.keyUse);
export const eraseFiles = own.command(erasing.eraseFiles);
export const discardObjects = own.outsideCommand(erasing.discardObjects);
