import { pageAt } from '@cm/web-kit/area/page.ts';
import { corporate } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  dataRequests: pageAt(corporate.dataRequests),
  newDataRequest: pageAt(corporate.newDataRequest),
  dataRequest: pageAt(corporate.dataRequest),
} as const;
