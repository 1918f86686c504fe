import { pageAt } from '@cm/web-kit/area/page.ts';
import { portal } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = { personalData: pageAt(portal.personalData) } as const;
