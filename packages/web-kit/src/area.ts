export const AREAS = ['portal', 'corporate', 'admin'] as const;
export type Area = (typeof AREAS)[number];

/** Which of the three dashboards a path belongs to. The server decides who may reach it, by network and by role. */
export function areaOf(pathname: string): Area {
  const first = pathname.split('/', 2)[1];
  return first === 'corporate' || first === 'admin' ? first : 'portal';
}
