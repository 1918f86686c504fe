import { pageAt } from '@cm/web-kit/area/page.ts';
import { portal } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  security: pageAt(portal.security),
  intrusion: pageAt(portal.intrusion),
  emailChange: pageAt(portal.emailChange),
} as const;
