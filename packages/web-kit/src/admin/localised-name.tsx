import type { FieldValues, Path } from 'react-hook-form';
import { z } from '../schema.ts';
import { FormField } from '../form/form.tsx';
import type { Form } from '../form/use-form.ts';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { Input } from '@cm/ui/input.tsx';
import type { Localised } from '../i18n/localised.ts';

/** French is required, the two others may be left empty: readers then see the French. */
export const localisedName = (max: number) =>
  z.object({
    fr: z.string().trim().min(1).max(max),
    ar: z.string().trim().max(max),
    en: z.string().trim().max(max),
  });

export const emptyName = { fr: '', ar: '', en: '' };

export function nameValues(name: Localised): { fr: string; ar: string; en: string } {
  return { fr: name.fr, ar: name.ar ?? '', en: name.en ?? '' };
}

/** As the API takes it: a language left empty is left out. */
export function nameBody(name: { readonly fr: string; readonly ar: string; readonly en: string }): {
  fr: string;
  ar?: string;
  en?: string;
} {
  return { fr: name.fr, ...(name.ar ? { ar: name.ar } : {}), ...(name.en ? { en: name.en } : {}) };
}

export interface LocalisedNameProps<In extends FieldValues, Out> {
  readonly form: Form<In, Out>;
  /** The property of the form: its three languages hang under it. */
  readonly property: 'name' | 'label' | 'help' | 'exemptionReason';
  readonly label: string;
  readonly hint?: string;
  /** French too may be left empty: the whole is then absent. */
  readonly optional?: boolean;
}

/** One name in the three languages, each in its own direction. */
export function LocalisedName<In extends FieldValues, Out>(props: LocalisedNameProps<In, Out>) {
  const { form, property, label, hint, optional = false } = props;
  return (
    <fieldset className="grid content-start gap-3">
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      {LOCALES.map((locale) => (
        <FormField
          key={locale}
          form={form}
          name={`${property}.${locale}` as Path<In>}
          label={<bdi lang={locale}>{LOCALE_NAME[locale]}</bdi>}
          required={locale === 'fr' && !optional}
          optional={locale !== 'fr' || optional}
          {...(locale === LOCALES.at(-1) && hint ? { hint } : {})}
        >
          {(field) => <Input {...field} lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'} autoComplete="off" />}
        </FormField>
      ))}
    </fieldset>
  );
}
