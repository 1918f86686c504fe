import { pageAt } from '@cm/web-kit/area/page.ts';
import { z } from '@cm/web-kit/schema.ts';
import { corporate } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  reports: pageAt(corporate.reports, z.object({ from: z.iso.date(), to: z.iso.date() })),
} as const;
