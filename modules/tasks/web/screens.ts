import { LIST_STATES, RECORD_STATES, type Screen } from '@cm/web-kit/area/screen.ts';

const at = { area: 'corporate', role: 'sales' } as const;

export const screens: readonly Screen[] = [
  { ...at, id: 'corporate-tasks', path: '/corporate/tasks', states: LIST_STATES },
  { ...at, id: 'corporate-new-task', path: '/corporate/tasks/new', states: ['sparse', 'error'] },
  { ...at, id: 'corporate-task', path: '/corporate/tasks/:task', states: RECORD_STATES },
];
