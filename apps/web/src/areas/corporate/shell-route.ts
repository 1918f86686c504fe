import type { areaRoutes } from '../area-route.tsx';

/** The route that every page of the area hangs under: whoever is signed in. */
export type ShellRoute = ReturnType<typeof areaRoutes>['shell'];
