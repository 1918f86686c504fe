import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { knownPermission } from './known-permissions.ts';
import { words } from '../words.ts';

/** A permission in words; by its key when it has none yet. */
export function PermissionName({ value }: { value: string }) {
  const t = useT(words);
  const known = knownPermission(value);
  return known ? <span>{t(`permission.${known}`)}</span> : <Id value={value} />;
}
