import { PermissionName } from '@cm/identity/web/admin/public.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { words } from './words.ts';

/** What could be done by it at most. */
export function LentRights({ permissions }: { readonly permissions: readonly string[] }) {
  const t = useT(words);
  return (
    <Card title={t('emergency.rights')}>
      <ul className="grid gap-1 text-sm">
        {permissions.map((key) => (
          <li key={key}>
            <PermissionName value={key} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
