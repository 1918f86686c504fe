import type { Translation } from '#kit/i18n/catalogue.ts';
import type { catalogue as french } from '../fr/admin.ts';

export const catalogue = {
  'nav.home': 'Overview',
  'nav.users': 'Users',
  'nav.roles': 'Roles',
  'nav.groups': 'Groups and categories',
  'nav.templates': 'Templates',
  'nav.settings': 'Settings',
  'nav.audit': 'Audit',
  'nav.logins': 'Sign-in log',
  'nav.jobs': 'Jobs and deliveries',
  'nav.tenants': 'Tenants',
} as const satisfies Translation<typeof french, 'en'>;
