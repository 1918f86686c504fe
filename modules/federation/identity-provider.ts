import { signInZone, type SignInZone } from '@cm/identity';
import { named } from '@cm/kit/named';
import { corporate, portal } from '@cm/paths/areas';
import { z } from 'zod';

/** More providers than buttons that anybody reads. */
export const MOST_PROVIDERS = 10;

/**
 * The issuer as the provider writes it (OpenID Connect Core §2): an address without a query, kept to the letter, since it is
 * compared to the letter. One slash more is another issuer.
 */
export const issuer = () =>
  z
    .string()
    .trim()
    .max(500)
    .refine((text) => isIssuer(text), { params: { code: 'url' } });

function isIssuer(text: string): boolean {
  if (!URL.canParse(text) || /[?#\s]/.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:\/\//.test(text) && ['https:', 'http:'].includes(protocol) && username === '' && password === '';
}

/** What an administrator settles of a provider; the issuer is settled once. */
export const providerSettings = named(
  'IdentityProviderSettings',
  z.strictObject({
    name: z.string().trim().min(1).max(60),
    clientId: z.string().trim().min(1).max(300),
    /** Absent: the one that is kept stays. */
    clientSecret: z.string().min(1).max(1000).optional(),
    zones: z.array(signInZone).min(1).max(2),
    /** Whoever comes from there is not asked for a second factor of ours. */
    countsAsSecondFactor: z.boolean(),
  }),
);
export type ProviderSettings = z.infer<typeof providerSettings>;

/** Where the provider sends people back to: one page for each sign-in, on the operator's own host. */
const RETURN_PATHS: Readonly<Record<SignInZone, () => string>> = {
  portal: portal.signInReturn,
  corporate: corporate.signInReturn,
};

/** The exact address to register at the provider. It comes from the configuration, never from a request. */
export const redirectUriOf = (baseUrl: string, zone: SignInZone): string => `${baseUrl}${RETURN_PATHS[zone]()}`;
