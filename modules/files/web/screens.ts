import type { Screen } from '@cm/web-kit/area/screen.ts';

/** Files have no page of their own: they stand on those of others. */
export const screens: readonly Screen[] = [];
