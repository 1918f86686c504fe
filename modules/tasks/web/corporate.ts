import { customerCards, customerNextActs } from '@cm/customers/web/public.ts';
import { ticketPanels } from '@cm/tickets/web/public.ts';
import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { part } from '@cm/web-kit/area/slot.ts';
import { recordCards } from '@cm/web-kit/staff/record-cards.tsx';
import ListTodo from 'lucide-react/icons/list-todo';
import { lazy } from 'react';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { taskQuery } from './corporate/task-queries.ts';
import { words } from './corporate/words.ts';

const CustomerTasks = lazy(async () => ({ default: (await import('./corporate/customer-tasks.tsx')).CustomerTasks }));
const NextTask = lazy(async () => ({ default: (await import('./corporate/next-task.tsx')).NextTask }));
const TasksOfRecord = lazy(async () => ({ default: (await import('./corporate/tasks-of-record.tsx')).TasksOfRecord }));
const TicketTasks = lazy(async () => ({ default: (await import('./corporate/ticket-tasks.tsx')).TicketTasks }));

export const corporateEntry: AreaEntry = {
  module: 'tasks',
  words,
  pages: [
    page(pages.tasks, {
      permission: 'tasks.read',
      component: async () => (await import('./corporate/tasks-page.tsx')).TasksPage,
    }),
    page(pages.newTask, {
      permission: 'tasks.write',
      component: async () => (await import('./corporate/new-task-page.tsx')).NewTaskPage,
    }),
    page(pages.task, {
      permission: 'tasks.read',
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(taskQuery(params.id)),
      component: async () => (await import('./corporate/task-page.tsx')).TaskPage,
    }),
  ],
  navigation: [
    {
      key: 'tasks',
      label: { fr: 'Tâches', ar: 'المهام', en: 'Tasks' },
      href: corporate.tasks(),
      icon: ListTodo,
      go: 'k',
      permission: 'tasks.read',
      order: 25,
    },
  ],
  commands: [
    {
      id: 'new-task',
      label: { fr: 'Nouvelle tâche', ar: 'مهمة جديدة', en: 'New task' },
      href: corporate.newTask(),
      icon: ListTodo,
      permission: 'tasks.write',
      order: 15,
    },
  ],
  records: [
    {
      type: 'task',
      heading: { fr: 'Tâches', ar: 'المهام', en: 'Tasks' },
      icon: ListTodo,
      href: ({ id }) => corporate.task(id),
    },
  ],
  parts: [
    part(customerCards, 10, { permission: 'tasks.read', component: CustomerTasks }),
    part(customerNextActs, 10, { permission: 'tasks.read', component: NextTask }),
    part(recordCards, 10, { permission: 'tasks.read', component: TasksOfRecord }),
    part(ticketPanels, 10, { permission: 'tasks.read', component: TicketTasks }),
  ],
};
