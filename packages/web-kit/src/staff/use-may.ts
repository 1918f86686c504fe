import { usePermission } from '../session.ts';

/** What the record's state allows, when the person's rights do too: a button that would be refused is not shown. */
export function useMay<const C extends Readonly<Record<string, boolean>>>(
  can: C,
  permission: string,
): { readonly [K in keyof C]: boolean } {
  const allowed = usePermission(permission);
  return Object.fromEntries(Object.entries(can).map(([act, possible]) => [act, possible && allowed])) as {
    [K in keyof C]: boolean;
  };
}
