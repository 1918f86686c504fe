import type { RawMessage } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { z } from 'zod';

/** RFC 6749 §5.2. */
export const tokenError = named(
  'OAuthErrorCode',
  z.enum(['invalid_request', 'invalid_client', 'invalid_scope', 'unsupported_grant_type']),
);

/** A refusal as the standard spells it. `basic`: the client tried HTTP authentication, and is answered by it. */
export class TokenRefusal extends Error {
  readonly error: z.infer<typeof tokenError>;
  constructor(error: z.infer<typeof tokenError>) {
    super(error);
    this.error = error;
  }
}

export interface TokenRequest {
  readonly clientId: string;
  readonly secret: string;
  /** Undefined: all that the client may. */
  readonly scopes: readonly string[] | undefined;
}

const form = z.object({
  grant_type: z.string().max(100),
  scope: z.string().max(4000).optional(),
  client_id: z.string().min(1).max(200).optional(),
  client_secret: z.string().min(1).max(300).optional(),
});

/**
 * Reads a request of the client credentials grant (RFC 6749 §4.4.2), its client named by HTTP Basic or in the form (§2.3.1), never
 * both.
 * @throws TokenRefusal
 */
export function readTokenRequest(message: RawMessage): TokenRequest {
  const read = form.safeParse(Object.fromEntries(parametersOf(message)));
  if (!read.success) throw new TokenRefusal('invalid_request');
  const { grant_type: grant, scope, client_id: named, client_secret: written } = read.data;
  const basic = basicOf(message);
  if (basic && (written !== undefined || (named !== undefined && named !== basic.clientId)))
    throw new TokenRefusal('invalid_request');
  if (grant !== 'client_credentials') throw new TokenRefusal('unsupported_grant_type');
  const client = basic ?? { clientId: named, secret: written };
  if (client.clientId === undefined || client.secret === undefined) throw new TokenRefusal('invalid_client');
  const scopes = scope === undefined || scope === '' ? undefined : [...new Set(scope.split(' '))];
  // RFC 6749 §3.3: tokens of printable ASCII, one space between them.
  if (scopes?.some((one) => !/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/.test(one))) throw new TokenRefusal('invalid_scope');
  return { clientId: client.clientId, secret: client.secret, scopes };
}

/** The client that a message names, right or wrong: attempts are counted by it. */
export function clientNamedIn(message: RawMessage): string {
  try {
    return basicOf(message)?.clientId ?? new Map(parametersOf(message)).get('client_id') ?? '';
  } catch {
    return '';
  }
}

/** @throws TokenRefusal for what is no form, and for a parameter that comes twice */
function parametersOf({ bytes, headers }: RawMessage): [string, string][] {
  if (!/^application\/x-www-form-urlencoded(\s*;|$)/i.test(headers['content-type'] ?? ''))
    throw new TokenRefusal('invalid_request');
  const all = [...new URLSearchParams(bytes.toString('utf8'))];
  if (new Set(all.map(([name]) => name)).size < all.length) throw new TokenRefusal('invalid_request');
  return all;
}

/** @throws TokenRefusal for another scheme, and for credentials that cannot be read */
function basicOf({ headers }: RawMessage): { readonly clientId: string; readonly secret: string } | undefined {
  const { authorization } = headers;
  if (authorization === undefined) return undefined;
  const encoded = /^basic ([A-Za-z0-9+/]{1,2000}={0,2})$/i.exec(authorization)?.[1];
  const [, id, secret] =
    /^([^:]*):(.*)$/s.exec(encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString()) ?? [];
  const clientId = decoded(id);
  const said = decoded(secret);
  if (clientId === undefined || said === undefined) throw new TokenRefusal('invalid_client');
  return { clientId, secret: said };
}

/** Each half is form-encoded before it is joined (§2.3.1). */
function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
