import type { PersonalData } from '@cm/kit/personal-data';

export const personalData: readonly PersonalData[] = [
  { table: 'tasks.tasks', excused: 'what colleagues note for themselves: looked at by whoever answers a request' },
];
