import { documentTotals } from '@cm/catalogue';
import { scale } from '@cm/kit/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceTotals, ownPlan, ownPrice } from './own-prices.ts';

const amount = fc.integer({ min: 0, max: 90_000_000 });
const share = fc.integer({ min: 0, max: 10_000 });
const rate = fc.constantFrom(0, 900, 1900);
const both = (ht: number, taxRateBp: number) => ({
  ht,
  ttc: documentTotals([{ quantity: 1, unitPrice: ht, taxRateBp }]).ttc,
});

test('what the screen computes is what the server will: for one, and for a choice of plan, options and fee', () => {
  fc.assert(
    fc.property(
      fc.record({ plan: amount, fee: amount, addOn: amount, quantity: fc.integer({ min: 1, max: 1000 }), share, rate }),
      ({ plan: planHt, fee, addOn, quantity, share: discountBp, rate: taxRateBp }) => {
        const line = (unitPrice: number, times = quantity) => ({
          quantity: times,
          unitPrice,
          discount: scale(times * unitPrice, discountBp, 10_000),
          taxRateBp,
        });
        const one = documentTotals([line(planHt, 1)]);
        expect(ownPrice(both(planHt, taxRateBp), discountBp, taxRateBp)).toMatchObject({ ht: one.ht, ttc: one.ttc });
        const plan = {
          id: 'plan',
          name: 'Pro',
          cycle: 'monthly' as const,
          currency: 'DZD',
          price: both(planHt, taxRateBp),
          setupFee: both(fee, taxRateBp),
          available: true,
          addOns: [
            { id: 'kept', name: 'IPv4', price: both(addOn, taxRateBp) },
            { id: 'left', name: 'Sauvegarde', price: both(7, taxRateBp) },
          ],
        };
        const { ht, tax, ttc } = documentTotals([line(planHt), line(addOn), line(fee)]);
        expect(choiceTotals({ plan, addOnIds: ['kept'], quantity }, discountBp, taxRateBp)).toMatchObject({
          ht,
          tax,
          ttc,
        });
      },
    ),
  );
});

test('a discount says what the price is without it; none, or less than a centime, leaves the price as it is', () => {
  expect(ownPrice({ ht: 100_000, ttc: 119_000 }, 1000, 1900)).toEqual({ ht: 90_000, ttc: 107_100, insteadOf: 119_000 });
  for (const untouched of [
    ownPrice({ ht: 100_000, ttc: 119_000 }, 0, 1900),
    ownPrice({ ht: 100_000, ttc: 119_000 }, 0, 0),
  ])
    expect(untouched).toEqual({ ht: 100_000, ttc: 119_000 });
  expect(ownPrice({ ht: 4, ttc: 5 }, 1000, 1900)).toEqual({ ht: 4, ttc: 5 });
});

test('a plan has all of its prices so, and nothing else of it changes', () => {
  const price = { ht: 1000, ttc: 1190 };
  const own = { ht: 800, ttc: 952, insteadOf: 1190 };
  const plan = {
    id: 'p',
    name: 'Pro',
    cycle: 'monthly' as const,
    currency: 'DZD',
    price,
    setupFee: price,
    available: true,
  };
  expect(ownPlan({ ...plan, addOns: [{ id: 'a', name: 'IPv4', price }] }, 2000, 1900)).toEqual({
    ...plan,
    price: own,
    setupFee: own,
    addOns: [{ id: 'a', name: 'IPv4', price: own }],
  });
});
