import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('settings', { unknown: 404 });
