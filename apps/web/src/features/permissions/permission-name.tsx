import { useT } from '#kit/i18n/use-t.ts';
import { Id } from '#ui/id.tsx';
import { knownPermission } from './known-permissions.ts';

/** A permission in words; by its key when it has none yet. */
export function PermissionName({ value }: { value: string }) {
  const t = useT('admin');
  const known = knownPermission(value);
  return known ? <span>{t(`permission.${known}`)}</span> : <Id value={value} />;
}
