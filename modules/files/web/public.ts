/** What the pages of other modules may place or ask, in any area. */
export { FileScanNote, mayOpen, pollForScans } from './shared/file-scan.tsx';
export { useUploads } from './shared/use-uploads.ts';
