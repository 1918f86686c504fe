import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { Id } from '@cm/ui/id.tsx';
import { permissionsQuery } from '../queries.ts';

/** A permission as the module that owns it calls it; by its key when no module of today declares it. */
export function PermissionName({ value }: { value: string }) {
  const localised = useLocalised();
  const { data } = useQuery(permissionsQuery());
  const known = data?.items.find(({ key }) => key === value);
  return known ? <span>{localised(known.label)}</span> : <Id value={value} />;
}
