import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { useState } from 'react';
import { cn } from './class-names.ts';
import { Input, type InputProps } from './input.tsx';
import { passwordStrength, type Strength } from './password-strength.ts';
import { useText } from './ui-context.tsx';

const TONE: Readonly<Record<Strength, string>> = {
  0: 'bg-line',
  1: 'bg-danger',
  2: 'bg-ochre',
  3: 'bg-accent',
  4: 'bg-accent',
};

export interface PasswordInputProps extends Omit<InputProps, 'type' | 'after'> {
  /** Shows the meter: for a new password, never at sign-in. */
  readonly showStrength?: boolean;
}

export function PasswordInput({ showStrength = false, ...rest }: PasswordInputProps) {
  const t = useText();
  const [shown, setShown] = useState(false);
  const strength = passwordStrength(typeof rest.value === 'string' ? rest.value : '');
  return (
    <div className="grid grid-cols-1 gap-2">
      <Input
        {...rest}
        type={shown ? 'text' : 'password'}
        dir="ltr"
        autoCapitalize="none"
        spellCheck={false}
        after={
          <button
            type="button"
            aria-label={shown ? t('password.hide') : t('password.show')}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
            className="inline-flex size-8 items-center justify-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink touch:size-11"
          >
            {shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
          </button>
        }
      />
      {showStrength ? (
        <div className="flex items-center">
          <div aria-hidden="true" className="grid flex-1 grid-cols-4 gap-1">
            {[1, 2, 3, 4].map((step) => (
              <span key={step} className={cn('h-1 rounded-full', strength >= step ? TONE[strength] : 'bg-line')} />
            ))}
          </div>
          <output className={cn('text-end text-xs text-ink-2', strength > 0 && 'ms-3 min-w-20')}>
            {strength === 0 ? '' : t(`password.strength.${strength}`)}
          </output>
        </div>
      ) : null}
    </div>
  );
}
