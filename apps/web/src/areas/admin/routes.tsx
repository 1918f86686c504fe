import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadNamespaces } from '#kit/i18n/i18n.ts';
import { currentLocale } from '#kit/preferences.ts';
import type { Search } from '#kit/router/search.ts';
import { areaRoutes } from '../area-route.tsx';
import { staffDoorRoutes } from '../staff-door/door-routes.tsx';
import { AdminLayout } from './layout.tsx';
import {
  auditQuery,
  deliveriesQuery,
  jobsQuery,
  loginsQuery,
  rolesQuery,
  settingsQuery,
  templateQuery,
  templatesQuery,
  tenantsQuery,
  ticketGroupsQuery,
  usersQuery,
} from './queries.ts';

const { root, shell, lost } = areaRoutes('admin', AdminLayout);

/**
 * A loader begins to read and does not wait: what the pointer rests on is there by the click, and a slow list shows its
 * skeleton instead of nothing. The page itself says what went wrong.
 */
type Read = (queryClient: QueryClient, search: Search) => void;

const searchOf = ({ search }: { search: object }): { search: Search } => ({ search: search as Search });

function page<P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>, read: Read) {
  return createRoute({
    getParentRoute: () => shell,
    path,
    component,
    loaderDeps: searchOf,
    loader: ({ context, deps }) => read(context.queryClient, deps.search),
  });
}

const home = page(
  '/admin',
  lazyRouteComponent(() => import('./home/overview-page.tsx'), 'OverviewPage'),
  (client) => {
    void client.prefetchQuery(jobsQuery());
  },
);
const users = page(
  '/admin/users',
  lazyRouteComponent(() => import('./users/users-page.tsx'), 'UsersPage'),
  (client, search) => {
    void client.prefetchQuery(usersQuery(search));
    void client.prefetchQuery(rolesQuery());
  },
);
const roles = page(
  '/admin/roles',
  lazyRouteComponent(() => import('./roles/roles-page.tsx'), 'RolesPage'),
  (client) => {
    void client.prefetchQuery(rolesQuery());
  },
);
const groups = page(
  '/admin/groups',
  lazyRouteComponent(() => import('./organisation/organisation-page.tsx'), 'OrganisationPage'),
  (client, search) => {
    if (search['tab'] === undefined) void client.prefetchQuery(ticketGroupsQuery());
  },
);
const templates = page(
  '/admin/templates',
  lazyRouteComponent(() => import('./templates/templates-page.tsx'), 'TemplatesPage'),
  (client) => {
    void client.prefetchQuery(templatesQuery());
  },
);
const template = createRoute({
  getParentRoute: () => shell,
  path: '/admin/templates/$key',
  component: lazyRouteComponent(() => import('./templates/template-page.tsx'), 'TemplatePage'),
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(templateQuery(params.key));
  },
});
const settings = page(
  '/admin/settings',
  lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
  (client) => {
    void client.prefetchQuery(settingsQuery());
  },
);
const audit = page(
  '/admin/audit',
  lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
  (client, search) => {
    void client.prefetchQuery(auditQuery(search));
  },
);
const logins = page(
  '/admin/logins',
  lazyRouteComponent(() => import('./logins/logins-page.tsx'), 'LoginsPage'),
  (client, search) => {
    void client.prefetchQuery(loginsQuery(search));
  },
);
const jobs = page(
  '/admin/jobs',
  lazyRouteComponent(() => import('./jobs/jobs-page.tsx'), 'JobsPage'),
  (client, search) => {
    if (search['tab'] === 'jobs') void client.prefetchQuery(jobsQuery());
    else void client.prefetchQuery(deliveriesQuery(search));
  },
);
/** The same account as in the corporate area, with its words; it opens here so that nobody leaves the area for it. */
const account = createRoute({
  getParentRoute: () => shell,
  path: '/admin/account',
  component: lazyRouteComponent(() => import('../staff-account/account-page.tsx'), 'AccountPage'),
  loader: () => loadNamespaces(currentLocale(), ['corporate']),
});
const tenants = page(
  '/admin/tenants',
  lazyRouteComponent(() => import('./tenants/tenants-page.tsx'), 'TenantsPage'),
  (client) => {
    void client.prefetchQuery(tenantsQuery());
  },
);

export const routeTree = root.addChildren([
  ...staffDoorRoutes(root, 'admin'),
  shell.addChildren([
    home,
    users,
    roles,
    groups,
    templates,
    template,
    settings,
    audit,
    logins,
    jobs,
    tenants,
    account,
    lost,
  ]),
]);
