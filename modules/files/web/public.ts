/** What the pages of other modules may place or ask, in any area. */
export { useUploads } from './shared/use-uploads.ts';
