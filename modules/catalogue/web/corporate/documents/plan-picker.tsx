import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Combobox } from '@cm/ui/combobox.tsx';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { type PlanChoice, planChoicesQuery } from './plan-choices.ts';
import { words } from '../words.ts';
import { words as catalogueWords } from '../../words.ts';

/** Adds something of the catalogue to a document; the choice is an act, the field stays empty. */
export function PlanPicker({
  currency,
  onPick,
}: {
  currency: string;
  onPick: (choice: PlanChoice, name: string) => void;
}) {
  const t = useT(words);
  const states = useT(catalogueWords);
  const name = useLocalised();
  const { data, isFetching } = useQuery(planChoicesQuery);
  const choices = (data ?? []).filter(({ plan }) => plan.currency === currency);
  const nameOf = ({ plan, product }: PlanChoice) => `${name(product.name)} — ${name(plan.name)}`;
  return (
    <Combobox
      value=""
      loading={isFetching}
      placeholder={t('lines.addPlan')}
      aria-label={t('lines.addPlan')}
      onChange={(id) => {
        const choice = choices.find(({ plan }) => plan.id === id);
        if (choice) onPick(choice, nameOf(choice));
      }}
      options={choices.map((choice) => ({
        value: choice.plan.id,
        label: nameOf(choice),
        // People type « VPS » whatever the language of their screen.
        keywords: [...Object.values(choice.product.name), ...Object.values(choice.plan.name)],
        detail: (
          <>
            <Amount amount={choice.plan.price} currency={currency} /> {states(`perCycle.${choice.plan.cycle}`)}
          </>
        ),
      }))}
    />
  );
}
