import { pageAt } from '@cm/web-kit/area/page.ts';
import { admin } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = { emergency: pageAt(admin.emergency), emergencyAccess: pageAt(admin.emergencyAccess) } as const;
