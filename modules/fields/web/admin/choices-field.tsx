import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { Button } from '@cm/ui/button.tsx';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { IconButton } from '@cm/ui/icon-button.tsx';
import { Input } from '@cm/ui/input.tsx';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { type FieldValues, NEW_CHOICE } from './field-form.ts';
import { words } from './words.ts';

/** The choices in their order, each in three languages. One that is saved is archived, not removed. */
export function ChoicesField({ form }: { form: Form<FieldValues, FieldValues> }) {
  const t = useT(words);
  const choices = form.hook.watch('choices');
  const put = (next: FieldValues['choices']) => form.hook.setValue('choices', next, { shouldDirty: true });
  return (
    <fieldset className="grid gap-3 md:col-span-2">
      <legend className="mb-1.5 text-sm font-medium">{t('field.choices')}</legend>
      <p className="text-sm text-ink-2">{t('field.choicesHint')}</p>
      {choices.map((choice, index) => (
        <div key={index} className="grid items-start gap-2 sm:grid-cols-[repeat(3,1fr)_7rem]">
          {LOCALES.map((locale) => (
            <FormField
              key={locale}
              form={form}
              name={`choices.${index}.label.${locale}`}
              label={t('choice.name', { n: index + 1, language: LOCALE_NAME[locale] })}
              hideLabel
            >
              {(control) => (
                <Input
                  {...control}
                  lang={locale}
                  dir={locale === 'ar' ? 'rtl' : 'ltr'}
                  placeholder={LOCALE_NAME[locale]}
                  autoComplete="off"
                />
              )}
            </FormField>
          ))}
          {choice.key === '' ? (
            <IconButton
              label={t('choice.remove', { n: index + 1 })}
              disabled={choices.length === 1}
              onClick={() => put(choices.filter((_, at) => at !== index))}
            >
              <Trash2 aria-hidden="true" />
            </IconButton>
          ) : (
            <FormField
              form={form}
              name={`choices.${index}.archived`}
              label={t('choice.archived')}
              group
              hideLabel
              className="self-center"
            >
              {(control) => (
                <Checkbox checked={control.value} onCheckedChange={control.onChange} label={t('choice.archived')} />
              )}
            </FormField>
          )}
        </div>
      ))}
      <Button
        className="justify-self-start"
        size="sm"
        disabled={choices.length >= 100}
        onClick={() => put([...choices, NEW_CHOICE])}
      >
        <Plus aria-hidden="true" />
        {t('choice.add')}
      </Button>
    </fieldset>
  );
}
