import type { Tenant } from '@cm/kit/ctx';
import { addDays } from '@cm/kit/dates';
import { stableId } from '@cm/kit/ids';
import type { Simulation } from './simulation.ts';

const customer = (place: number) => ({ type: 'customer', id: stableId(`customer-${place}`) });
const ticket = (place: number) => ({ type: 'ticket', id: stableId(`ticket-${place}`) });

/** What the people at Atlas have before them: late, of today and later, on customers, on tickets and on none. */
export async function noteTasks(simulation: Simulation, tenant: Tenant): Promise<void> {
  simulation.at(6, 9);
  const seller = await simulation.as(tenant, 'yacine@atlas.dz');
  const agent = await simulation.as(tenant, 'amina@atlas.dz');
  const inDays = (days: number) => addDays(simulation.today(), 6 + days);
  const renewal = {
    title: 'Préparer le renouvellement',
    kind: 'follow_up',
    dueOn: inDays(-2),
    record: customer(2),
  } as const;
  await seller('corporate.tasks.create', { body: renewal });
  const call = { title: 'Rappeler au sujet du devis', kind: 'call', dueOn: inDays(0), dueTime: '15:30' } as const;
  await seller('corporate.tasks.create', { body: { ...call, record: customer(3) } });
  await seller('corporate.tasks.create', {
    body: {
      title: 'Vérifier la sauvegarde avec le client',
      kind: 'task',
      dueOn: inDays(1),
      record: ticket(2),
      ownerId: stableId('staff-2'),
      words: 'Le client attend une confirmation écrite.',
    },
  });
  const meeting = { title: 'Point mensuel', kind: 'appointment', dueOn: inDays(4), dueTime: '10:00' } as const;
  await seller('corporate.tasks.create', { body: { ...meeting, record: customer(2) } });
  await agent('corporate.tasks.create', {
    body: { title: 'Relire les réponses types', kind: 'task', dueOn: inDays(0) },
  });
  const done = stableId('task-done');
  await seller('corporate.tasks.create', {
    body: {
      id: done,
      title: 'Appeler pour la facture en retard',
      kind: 'call',
      dueOn: inDays(-5),
      record: customer(2),
    },
  });
  simulation.at(5, 11);
  await seller('corporate.tasks.finish', {
    path: { id: done },
    body: { version: 1, outcome: 'Virement annoncé pour la fin de la semaine.' },
  });
  await simulation.settle();
}
