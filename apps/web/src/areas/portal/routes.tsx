import { createRoute } from '@tanstack/react-router';
import { areaRoutes } from '../area-route.tsx';
import { HomePage } from './home-page.tsx';
import { PortalLayout } from './layout.tsx';

const { root, shell, lost } = areaRoutes('portal', PortalLayout);

export const routeTree = root.addChildren([
  shell.addChildren([createRoute({ getParentRoute: () => shell, path: '/', component: HomePage }), lost]),
]);
