import { portal } from '@cm/paths/areas';
import { forgetPages } from '../recent-pages.ts';

/** The customer acted for is another from here on: the page is loaded anew, so that nothing of the one before stays. */
export function startAnew(): void {
  forgetPages('portal');
  location.assign(portal.home());
}
