import type { FieldValues, Path } from 'react-hook-form';
import { FormField } from '@cm/web-kit/form/form.tsx';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { PasswordInput } from '@cm/ui/password-input.tsx';
import { words } from '../words.ts';

export interface NewPasswordFieldProps<In extends FieldValues, Out> {
  readonly form: Form<In, Out>;
  readonly name: Path<In>;
  readonly label: string;
}

/** A password being chosen, with its rule said before it is broken. */
export function NewPasswordField<In extends FieldValues, Out>({ form, name, label }: NewPasswordFieldProps<In, Out>) {
  const t = useT(words);
  return (
    <FormField form={form} name={name} label={label} required hint={t('field.passwordHint')}>
      {(field) => <PasswordInput autoComplete="new-password" showStrength {...field} />}
    </FormField>
  );
}
