import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { taxRatesOn } from '@cm/identity/web/corporate/public.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';

export interface TaxCategories {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The category in words; its own name while the rates are not known. */
  readonly labelOf: (category: string) => string;
  /** The rate of a category today, in hundredths of a per cent; 0 while it is not known. */
  readonly rateOf: (category: string) => number;
}

const RATE = /\s*\d+(?:[.,]\d+)?\s*[%٪]/;

/** The categories of TVA that hold today, as a list to choose from. */
export function useTaxCategories(): TaxCategories {
  const name = useLocalised();
  const format = useFormat();
  const { data } = useQuery(taxRatesOn(useToday()));
  const rates = data?.items ?? [];
  const options = rates.map(({ category, label, rateBp }) => ({
    value: category,
    // The rate first, where a narrow field still shows it; most labels say it too, an exemption says why.
    label: `${format.percent(rateBp / 10_000)} · ${name(label).replace(RATE, '')}`,
  }));
  return {
    options,
    labelOf: (category) => options.find(({ value }) => value === category)?.label ?? category,
    rateOf: (category) => rates.find((rate) => rate.category === category)?.rateBp ?? 0,
  };
}
