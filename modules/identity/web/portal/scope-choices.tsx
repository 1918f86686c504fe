import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { isRight, type TokenScope } from './rights.ts';
import { words } from './words.ts';

export interface ScopeChoicesProps<S extends TokenScope> {
  readonly choices: readonly S[];
  readonly value: readonly S[];
  readonly onChange: (scopes: S[]) => void;
}

/** What to give, each with what it means; nobody gives a right that they do not hold. */
export function ScopeChoices<S extends TokenScope>({ choices, value, onChange }: ScopeChoicesProps<S>) {
  const t = useT(words);
  const { permissions } = useSession();
  const wordsOf = (scope: TokenScope) => ({ label: t(`right.${scope}`), hint: t(`rightHint.${scope}`) });
  return (
    <div className="grid gap-3">
      {choices.map((scope) => (
        <Checkbox
          key={scope}
          checked={value.includes(scope)}
          disabled={isRight(scope) && !permissions.includes(scope)}
          onCheckedChange={(on) => onChange(on ? [...value, scope] : value.filter((other) => other !== scope))}
          {...wordsOf(scope)}
        />
      ))}
    </div>
  );
}
