import { useFieldMessage } from '@cm/web-kit/form/field-message.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { cn } from '@cm/ui/class-names.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { type Json, isRecord, type JsonSchema, kindOf, optionalOf } from './json-schema.ts';
import { NumberInput } from './number-input.tsx';
import { RecordsField } from './records-field.tsx';
import { type Path, pointerOf, useSettingScope } from './setting-scope.ts';
import { wordsOf } from './setting-words.ts';
import { TextList } from './text-list.tsx';
import { words as adminWords } from './words.ts';

export interface PartFieldProps {
  readonly schema: JsonSchema;
  readonly value: Json;
  readonly path: Path;
  /** The head of the card already says the name of the whole. */
  readonly hideLabel?: boolean;
}

/** The control that a part of a setting's schema asks for, with its words; groups and lists hold further parts. */
export function PartField({ schema: given, value, path, hideLabel = false }: PartFieldProps) {
  const t = useT(adminWords);
  const message = useFieldMessage();
  const format = useFormat();
  const scope = useSettingScope();
  const localised = useLocalised();
  const words = wordsOf(scope.words, path);
  const optional = optionalOf(given);
  const schema = optional?.schema ?? given;
  const label = words ? localised(words.label) : String(path.at(-1) ?? scope.key);
  const problem = scope.problems.get(pointerOf(path));
  const error = problem ? message(JSON.stringify(problem)) : undefined;
  const set = (part: Json) => scope.change(path, part);
  const wide = words?.wide ? 'sm:col-span-2' : '';
  // The help of the whole stands under the card's title.
  const hint = words?.help && path.length > 0 ? { hint: localised(words.help) } : {};
  const field = { label, hideLabel, error, className: wide, ...hint };
  switch (kindOf(schema)) {
    case 'group':
      return (
        <PartGroup label={label} show={path.length > 0 && !hideLabel} className={wide}>
          {Object.entries(schema.properties ?? {}).map(([name, property]) => (
            <PartField
              key={name}
              schema={property}
              value={isRecord(value) ? value[name] : undefined}
              path={[...path, name]}
            />
          ))}
        </PartGroup>
      );
    case 'flag':
      return (
        <div className={cn('self-center', wide)}>
          <Checkbox label={label} {...hint} checked={value === true} disabled={scope.readOnly} onCheckedChange={set} />
        </div>
      );
    case 'choice':
      return (
        <Field {...field} group>
          <RadioGroup
            value={typeof value === 'string' ? value : ''}
            onChange={set}
            options={(schema.enum ?? []).map((one) => {
              const said = words?.choices?.[String(one)];
              return { value: String(one), label: said ? localised(said) : String(one), disabled: scope.readOnly };
            })}
          />
        </Field>
      );
    case 'number': {
      const unit =
        words?.unit === 'days'
          ? t('setting.days')
          : words?.unit === 'percent'
            ? '%'
            : words?.unit === 'money'
              ? format.currencyUnit(scope.currency)
              : undefined;
      return (
        <Field {...field}>
          <NumberInput
            value={typeof value === 'number' ? value : null}
            hundredths={words?.unit === 'percent' || words?.unit === 'money'}
            empty={optional?.empty === null ? null : Number.NaN}
            {...(unit === undefined ? {} : { unit })}
            disabled={scope.readOnly}
            onChange={set}
          />
        </Field>
      );
    }
    case 'texts': {
      const item = wordsOf(scope.words, [...path, 0]);
      return (
        <Field {...field} group>
          <TextList
            value={Array.isArray(value) ? value : []}
            path={path}
            maxItems={schema.maxItems ?? Infinity}
            itemLabel={item ? localised(item.label) : t('setting.item')}
          />
        </Field>
      );
    }
    case 'records':
      return (
        <Field {...field} group>
          <RecordsField schema={schema} value={Array.isArray(value) ? value : []} path={path}>
            {(row, at) => <PartField schema={schema.items ?? {}} value={row} path={at} hideLabel />}
          </RecordsField>
        </Field>
      );
    case 'text':
    case 'unknown':
      return (
        <Field {...field}>
          <Input
            value={typeof value === 'string' ? value : ''}
            disabled={scope.readOnly || kindOf(schema) === 'unknown'}
            autoComplete="off"
            {...(schema.format === 'email' ? { type: 'email' } : {})}
            {...(path.at(-1) === 'ar' ? { lang: 'ar', dir: 'rtl' } : {})}
            onChange={(event) =>
              // A language that is left empty is left out, as the schema asks.
              set(event.target.value === '' && isOptionalWord(path) ? undefined : event.target.value)
            }
          />
        </Field>
      );
  }
}

const isOptionalWord = (path: Path): boolean =>
  path.at(-2) === 'label' && (path.at(-1) === 'ar' || path.at(-1) === 'en');

interface PartGroupProps {
  readonly label: string;
  readonly show: boolean;
  readonly className: string;
  readonly children: React.ReactNode;
}

function PartGroup({ label, show, className, children }: PartGroupProps) {
  return (
    <fieldset className={cn('min-w-0', className)}>
      <legend className={cn('mb-2 font-medium', !show && 'sr-only')}>{label}</legend>
      <div className="grid grid-cols-1 content-start gap-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}
