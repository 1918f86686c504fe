import { pageAt } from '@cm/web-kit/area/page.ts';
import { portal } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  profile: pageAt(portal.profile),
  verification: pageAt(portal.verification),
  contacts: pageAt(portal.contacts),
  activity: pageAt(portal.activity),
} as const;
