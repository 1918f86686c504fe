import type { DemonstrationCall } from '@cm/kit/module';

/** The roles that the demonstration offers for emergencies. */
export const demonstration: readonly DemonstrationCall[] = [
  { operation: 'admin.emergencyRoles.set', params: { key: 'administrator' }, body: { offered: true } },
  { operation: 'admin.emergencyRoles.set', params: { key: 'finance' }, body: { offered: true } },
];
