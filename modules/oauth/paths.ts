import { path } from '@cm/paths';

export const admin = { applications: path('/admin/applications') } as const;
