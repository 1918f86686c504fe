import { scale } from '@cm/kit/money';

/** One period of the dated table `billing.stamp_duty_tariffs`; amounts in minor units. */
export interface StampDutyTariff {
  readonly exemptUpTo: number;
  readonly tranche: number;
  readonly minimum: number;
  /** By ascending bound; the last has none. The whole amount is taxed at the rate of the band it falls in. */
  readonly bands: readonly { readonly upTo: number | null; readonly perTranche: number }[];
  readonly legalRef: string;
}

/**
 * Droit de timbre on a cash payment: tranches begun × the rate of the amount's band, never below the minimum, without a
 * cap (Code du timbre art. 100-I and 258 quinquies; circulaire 14/MF/DGI/LF.2025). Other modes are exempt: do not ask.
 *
 * @param amount minor units, all taxes included, before the duty itself
 * @throws RangeError for a tariff whose bands end
 */
export function stampDuty(amount: number, tariff: StampDutyTariff): number {
  if (amount <= tariff.exemptUpTo) return 0;
  const band = tariff.bands.find(({ upTo }) => upTo === null || amount <= upTo);
  if (!band) throw new RangeError('the last band of a stamp duty tariff must be open');
  const tranches = Math.ceil(amount / tariff.tranche);
  return Math.max(scale(tranches, band.perTranche, 1), tariff.minimum);
}
