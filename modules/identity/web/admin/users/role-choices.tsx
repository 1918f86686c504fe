import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useFieldLabel } from '@cm/ui/field.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { textIn } from '@cm/web-kit/i18n/localised.ts';
import { rolesQuery } from '../queries.ts';
import { words } from '../words.ts';

export interface RoleChoicesProps {
  readonly value: readonly string[];
  readonly onChange: (roles: string[]) => void;
}

/** The roles, several at once. Those that hold more than oneself cannot be given, and say so. */
export function RoleChoices({ value, onChange }: RoleChoicesProps) {
  const t = useT(words);
  const locale = useLocale();
  const labelledBy = useFieldLabel();
  const { permissions } = useSession();
  const roles = useQuery(rolesQuery());
  if (roles.error) return <ErrorState error={roles.error} onRetry={() => void roles.refetch()} />;
  if (!roles.data) return <Skeleton className="h-32" />;
  return (
    <fieldset aria-labelledby={labelledBy} className="grid gap-2 rounded-sm border border-line p-3">
      {roles.data.map((role) => {
        const beyond = role.permissions.some((permission) => !permissions.includes(permission));
        return (
          <Checkbox
            key={role.key}
            label={textIn(role.name, locale)}
            hint={beyond ? t('users.roleBeyond') : t('roles.permissions', { count: role.permissions.length })}
            disabled={beyond}
            checked={value.includes(role.key)}
            onCheckedChange={(on) => onChange(on ? [...value, role.key] : value.filter((one) => one !== role.key))}
          />
        );
      })}
    </fieldset>
  );
}
