import { pageAt } from '@cm/web-kit/area/page.ts';
import { corporate } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  services: pageAt(corporate.services),
  service: pageAt(corporate.service),
} as const;
