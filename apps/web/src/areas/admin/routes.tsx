import { createRoute } from '@tanstack/react-router';
import { areaRoutes } from '../area-route.tsx';
import { HomePage } from './home-page.tsx';
import { AdminLayout } from './layout.tsx';

const { root, shell, lost } = areaRoutes('admin', AdminLayout);

export const routeTree = root.addChildren([
  shell.addChildren([createRoute({ getParentRoute: () => shell, path: '/admin', component: HomePage }), lost]),
]);
