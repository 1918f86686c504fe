import { z } from 'zod';

/** The compulsory steps of an electronic sale, in their order (loi 18-05 art. 12): all three, or no order. */
export const consentSchema = z.strictObject({
  termsShown: z.literal(true),
  detailsChecked: z.literal(true),
  confirmed: z.literal(true),
});

/** Online the customer goes through the steps; staff who record a signed paper say so instead. */
export type Consent = z.output<typeof consentSchema> | { readonly recordedByStaff: true };
