import { path } from '@cm/paths';

/** The addresses of this module’s pages, by area: screens and mails link through these and never write one by hand. */
export const corporate = {
  tasks: path('/corporate/tasks'),
  newTask: path('/corporate/tasks/new'),
  task: path('/corporate/tasks/$id'),
} as const;
