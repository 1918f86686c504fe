import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { PlanPrice, type Price } from './plan-price.tsx';
import { words as catalogueWords } from '../words.ts';
import { words } from '../document-words.ts';

export interface PlanOffer {
  readonly id: string;
  readonly name: string;
  readonly cycle: 'once' | 'monthly' | 'quarterly' | 'yearly';
  readonly currency: string;
  readonly price: Price;
  readonly setupFee: Price;
  readonly available: boolean;
  readonly addOns: readonly {
    readonly id: string;
    readonly name: string;
    readonly price: Price;
  }[];
}

export interface PlanChoiceProps {
  readonly plans: readonly PlanOffer[];
  readonly planId: string;
  readonly onPlan: (id: string) => void;
  readonly addOnIds: readonly string[];
  readonly onAddOns: (ids: string[]) => void;
}

/** A plan with its prices before and after tax, and what may be added to it. */
export function PlanChoice({ plans, planId, onPlan, addOnIds, onAddOns }: PlanChoiceProps) {
  const t = useT(catalogueWords);
  const documentT = useT(words);
  const chosen = plans.find((plan) => plan.id === planId);
  return (
    <div className="grid gap-5">
      <Field label={t('plan')} group>
        <RadioGroup
          look="card"
          value={planId}
          onChange={onPlan}
          options={plans.map((plan) => ({
            value: plan.id,
            disabled: !plan.available,
            label: (
              <span className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
                <bdi>{plan.name}</bdi>
                <span className="font-normal sm:text-end">
                  <PlanPrice price={plan.price} currency={plan.currency} cycle={plan.cycle} />
                </span>
              </span>
            ),
            hint: !plan.available ? (
              t('planUnavailable')
            ) : plan.setupFee.ttc > 0 ? (
              <>
                {t('setupFee')} <Money value={{ amount: plan.setupFee.ttc, currency: plan.currency }} />{' '}
                {documentT('ttc')}
              </>
            ) : undefined,
          }))}
        />
      </Field>
      {chosen && chosen.addOns.length > 0 ? (
        <fieldset className="grid gap-2">
          <legend className="mb-1 text-sm font-medium">{t('addOns')}</legend>
          {chosen.addOns.map((addOn) => (
            <Checkbox
              key={addOn.id}
              checked={addOnIds.includes(addOn.id)}
              onCheckedChange={(on) =>
                onAddOns(on ? [...addOnIds, addOn.id] : addOnIds.filter((other) => other !== addOn.id))
              }
              label={<bdi>{addOn.name}</bdi>}
              hint={
                <>
                  + <Money value={{ amount: addOn.price.ttc, currency: chosen.currency }} /> {documentT('ttc')}
                </>
              }
            />
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
