import { createRoute } from '@tanstack/react-router';
import { areaRoutes } from '../area-route.tsx';
import { HomePage } from './home-page.tsx';
import { CorporateLayout } from './layout.tsx';

const { root, shell, lost } = areaRoutes('corporate', CorporateLayout);

export const routeTree = root.addChildren([
  shell.addChildren([createRoute({ getParentRoute: () => shell, path: '/corporate', component: HomePage }), lost]),
]);
