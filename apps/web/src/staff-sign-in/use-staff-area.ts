import { areaOf } from '@cm/web-kit/area.ts';
import type { StaffArea } from './staff-area.ts';

/** Which of the two areas this visitor belongs to, by its address. */
export function useStaffArea(): StaffArea {
  return areaOf(location.pathname) === 'admin' ? 'admin' : 'corporate';
}
