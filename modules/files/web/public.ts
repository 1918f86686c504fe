/** What the queries of other modules may ask, in any area. What they place on their pages is in the area's own `public.ts`. */
export { mayOpen, pollForScans } from './shared/scan-state.ts';
