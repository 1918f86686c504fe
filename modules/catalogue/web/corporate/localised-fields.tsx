import type { ReactElement } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { LOCALE_NAME, LOCALES, type Locale } from '@cm/ui/locale.ts';

/** A text in three languages as it is typed: French is needed, the others may stay empty. */
export const localisedSchema = (max: number) =>
  z.object({
    fr: z.string().trim().min(1).max(max),
    ar: z.string().trim().max(max),
    en: z.string().trim().max(max),
  });
export type LocalisedValues = z.infer<ReturnType<typeof localisedSchema>>;

export function localisedValues(text: { fr: string; ar?: string; en?: string } | undefined): LocalisedValues {
  return { fr: text?.fr ?? '', ar: text?.ar ?? '', en: text?.en ?? '' };
}

/** What the API takes: a language that was not typed is absent. */
export function localisedBody({ fr, ar, en }: LocalisedValues) {
  return { fr, ...(ar ? { ar } : {}), ...(en ? { en } : {}) };
}

/** The three languages of one text, side by side. */
export function LocalisedFields({
  label,
  field,
}: {
  label: string;
  field: (locale: Locale, label: string) => ReactElement;
}) {
  return (
    <fieldset className="grid gap-3 md:grid-cols-3">
      <legend className="sr-only">{label}</legend>
      {LOCALES.map((locale) => (
        <div key={locale} lang={locale}>
          {field(locale, `${label} — ${LOCALE_NAME[locale]}`)}
        </div>
      ))}
    </fieldset>
  );
}
