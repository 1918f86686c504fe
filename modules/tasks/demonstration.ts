import { stableId } from '@cm/kit/ids';
import type { DemonstrationCall } from '@cm/kit/module';

const customer = { type: 'customer', id: stableId('customer-1') };

/** The rows that the demonstration has: the examples of the API and the screens show the first one. */
export const demonstration: readonly DemonstrationCall[] = [
  {
    operation: 'corporate.tasks.create',
    body: { id: stableId('task-1'), title: 'Rappeler au sujet du renouvellement', kind: 'call', record: customer },
  },
  {
    operation: 'corporate.tasks.create',
    body: { id: stableId('task-2'), title: 'Préparer le point du mois', kind: 'task', dueTime: '16:00' },
  },
  {
    operation: 'corporate.tasks.create',
    body: { id: stableId('task-3'), title: 'Relancer pour le devis', kind: 'follow_up', record: customer },
  },
];
