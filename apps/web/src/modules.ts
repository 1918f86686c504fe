/** The modules whose screens this application shows, those that others build on first. */
export const MODULES = [
  'identity',
  'settings',
  'audit',
  'sms',
  'files',
  'fields',
  'customers',
  'catalogue',
  'tickets',
  'sales',
  'services',
  'billing',
  'notifications',
  'reporting',
  'approvals',
  'privacy',
] as const;
