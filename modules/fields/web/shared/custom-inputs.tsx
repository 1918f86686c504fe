import type { ControllerRenderProps, FieldValues, Path } from 'react-hook-form';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { words } from '../words.ts';
import type { AskedField, CustomFormValues } from './custom-values.ts';
import { useFieldHint } from './use-field-hint.ts';

interface Props<In extends FieldValues & { custom: CustomFormValues }, Out> {
  readonly form: Form<In, Out>;
  readonly fields: readonly AskedField[];
}

/** The operator's own fields in a form, under its `custom`; what the server refuses is said at the field. */
export function CustomInputs<In extends FieldValues & { custom: CustomFormValues }, Out>(props: Props<In, Out>) {
  const { form, fields } = props;
  const localised = useLocalised();
  const hintOf = useFieldHint();
  return fields.map((field) => {
    const hint = hintOf(field);
    const isWide = field.kind === 'long_text' || field.kind === 'choices';
    return (
      <FormField
        key={field.key}
        form={form}
        name={`custom.${field.key}` as Path<In>}
        label={<bdi>{localised(field.label)}</bdi>}
        required={field.required}
        optional={!field.required}
        {...(hint ? { hint } : {})}
        {...(field.kind === 'choices' ? { group: true } : {})}
        {...(isWide ? { className: 'md:col-span-2' } : {})}
      >
        {(control) => <Control field={field} control={control} />}
      </FormField>
    );
  });
}

interface ControlProps<In extends FieldValues> {
  readonly field: AskedField;
  readonly control: ControllerRenderProps<In, Path<In>>;
}

function Control<In extends FieldValues>({ field, control }: ControlProps<In>) {
  const t = useT(words);
  const today = useToday();
  const { currency } = useSession().tenant;
  const localised = useLocalised();
  const offered = field.choices
    .filter(({ key, archived }) => !archived || isChosen(control.value, key))
    .map(({ key, label }) => ({ value: key, label: localised(label) }));
  switch (field.kind) {
    case 'long_text':
      return <Textarea {...control} rows={3} />;
    case 'number':
    case 'money':
      return (
        <Input
          {...control}
          dir="ltr"
          inputMode="decimal"
          className="figures"
          autoComplete="off"
          {...(field.kind === 'money' ? { after: <bdi className="pe-2">{currency}</bdi> } : {})}
        />
      );
    case 'date': {
      const { name, value, onChange, onBlur } = control;
      const bounds = {
        ...(field.min ? { min: String(field.min) } : {}),
        ...(field.max ? { max: String(field.max) } : {}),
      };
      return <DateField name={name} value={value} onChange={onChange} onBlur={onBlur} today={today} {...bounds} />;
    }
    case 'yes_no': {
      const options = [
        { value: 'true', label: t('value.yes') },
        { value: 'false', label: t('value.no') },
      ];
      return <Select {...control} placeholder={t('value.none')} options={options} />;
    }
    case 'choice':
      return <Select {...control} placeholder={t('value.none')} options={offered} />;
    case 'choices':
      return <Choices value={control.value} onChange={control.onChange} offered={offered} />;
    case 'email':
      return <Input {...control} type="email" dir="ltr" autoComplete="off" />;
    case 'phone':
      return <Input {...control} type="tel" autoComplete="off" placeholder="+213 550 12 34 56" />;
    case 'url':
      return <Input {...control} type="url" dir="ltr" autoComplete="off" placeholder="https://" />;
    case 'text':
      return <Input {...control} autoComplete="off" />;
  }
}

const isChosen = (value: unknown, key: string): boolean => (Array.isArray(value) ? value.includes(key) : value === key);

interface ChoicesProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly offered: readonly { readonly value: string; readonly label: string }[];
}

function Choices({ value, onChange, offered }: ChoicesProps) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2">
      {offered.map((one) => (
        <Checkbox
          key={one.value}
          checked={value.includes(one.value)}
          onCheckedChange={(on) => onChange(on ? [...value, one.value] : value.filter((other) => other !== one.value))}
          label={<bdi>{one.label}</bdi>}
        />
      ))}
    </div>
  );
}
