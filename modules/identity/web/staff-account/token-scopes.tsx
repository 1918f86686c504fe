import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { OWN_SCOPES } from './own-scopes.ts';
import { words } from './words.ts';

export interface TokenScopesProps {
  readonly value: readonly string[];
  readonly onChange: (scopes: string[]) => void;
  /** Nothing of the account of whoever it is. */
  readonly rightsAlone?: boolean;
}

interface Scope {
  readonly key: string;
  readonly label: string;
}

/** The rights that I hold, by module, under what they are called; a program names them by their keys. */
export function TokenScopes({ value, onChange, rightsAlone = false }: TokenScopesProps) {
  const t = useT(words);
  const localised = useLocalised();
  const { data, error, isFetching, refetch } = useQuery(recordQuery('corporate.tokens.scopes', {}));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-56" />;
  const groups: readonly { readonly name: string; readonly label: string; readonly scopes: readonly Scope[] }[] = [
    ...data.modules.map(({ name, label }) => ({
      name,
      label: localised(label),
      scopes: data.items
        .filter(({ module }) => module === name)
        .map((one) => ({ key: one.key, label: localised(one.label) })),
    })),
    ...(rightsAlone
      ? []
      : [
          {
            name: 'own',
            label: t('tokens.ofAccount'),
            scopes: OWN_SCOPES.map((key) => ({ key, label: t(`scope.${key}`) })),
          },
        ]),
  ];
  return (
    <div className="grid max-h-72 gap-4 overflow-y-auto rounded-sm border border-line p-3">
      {groups.map(({ name, label, scopes }) => (
        <fieldset key={name} className="grid gap-2">
          <legend className="mb-2 text-sm font-semibold text-ink-2">{label}</legend>
          {scopes.map((scope) => (
            <Checkbox
              key={scope.key}
              checked={value.includes(scope.key)}
              onCheckedChange={(on) =>
                onChange(on ? [...value, scope.key] : value.filter((other) => other !== scope.key))
              }
              label={scope.label}
              hint={<Id value={scope.key} />}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
