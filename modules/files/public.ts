export type { FileInfo, Purpose } from './file.ts';
export { fileInfoSchema } from './file.ts';
export type { FileStore } from './file-store.ts';
export { createLocalFileStore } from './local-file-store.ts';
export { storeFile } from './store-file.ts';
export { type FileContent, downloadContentTypes, downloadOf, filesByIds, readFile, readFileOf } from './read-file.ts';
export { claimFiles } from './claim-files.ts';
export { problems as fileProblems } from './problems.ts';
