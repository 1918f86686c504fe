import { Input } from '@cm/ui/input.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { type FieldKind, type FieldValues, isBounded, isText } from './field-form.ts';
import { words } from './words.ts';

interface Props {
  readonly form: Form<FieldValues, FieldValues>;
  readonly kind: FieldKind;
  readonly isNew: boolean;
}

/** What the values of a kind are held to: decimals, bounds, a shape. */
export function FieldRules({ form, kind, isNew }: Props) {
  const t = useT(words);
  const today = useToday();
  const bound = (name: 'min' | 'max') => (
    <FormField form={form} name={name} label={t(isText(kind) ? `field.${name}Length` : `field.${name}`)} optional>
      {(control) =>
        kind === 'date' ? (
          <DateField
            name={name}
            value={control.value}
            onChange={control.onChange}
            onBlur={control.onBlur}
            today={today}
          />
        ) : (
          <Input {...control} dir="ltr" inputMode="decimal" className="figures" autoComplete="off" />
        )
      }
    </FormField>
  );
  return (
    <>
      {kind === 'number' && isNew ? (
        <FormField form={form} name="decimals" label={t('field.decimals')} className="md:col-span-2">
          {(control) => <Input {...control} dir="ltr" inputMode="numeric" className="max-w-32" autoComplete="off" />}
        </FormField>
      ) : null}
      {isBounded(kind) ? bound('min') : null}
      {isBounded(kind) ? bound('max') : null}
      {kind === 'text' ? (
        <FormField
          form={form}
          name="shape"
          label={t('field.shape')}
          hint={t('field.shapeHint')}
          className="md:col-span-2"
          optional
        >
          {(control) => <Input {...control} dir="ltr" className="font-mono" autoComplete="off" />}
        </FormField>
      ) : null}
    </>
  );
}
