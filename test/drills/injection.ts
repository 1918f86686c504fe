import { choices, drillSeed } from '@cm/kit/testing/drill';
import { type Call, callOf, type Filled, type Operation } from './operations.ts';
import type { Principal } from './principals.ts';
import { placesOf, spoilPath, spoilQuery, withValue } from './spoil.ts';

/** A word that is in no statement of ours, in no name of a table or column and in no row of the demonstration. */
export const CANARY = 'zqxinj';

/** What ends a string, a name, a number, a comment or a statement in PostgreSQL, or is a condition or an expression there. */
export const attacks: readonly string[] = [
  `${CANARY}'`,
  `${CANARY}"`,
  `${CANARY}\\'`,
  `' or '${CANARY}'='${CANARY}`,
  `' and '${CANARY}'='x`,
  `'||(select '${CANARY}')||'`,
  `'; select '${CANARY}'; --`,
  `") or ("${CANARY}"="${CANARY}`,
  `1 or 1=1 /*${CANARY}*/`,
  `1) union select '${CANARY}' --`,
  `-1 ${CANARY}`,
  `(case when 1=1 then ${CANARY} end)`,
  `name desc, ${CANARY}`,
  `${CANARY}`,
  `name;drop table ${CANARY}`,
  `$1${CANARY}$2`,
  `$$${CANARY}$$`,
  `e'\\x27${CANARY}`,
  `%27 or ${CANARY}`,
  `ʼ${CANARY}＇`,
  `%${CANARY}_`,
  `{"a":"${CANARY}'"}`,
  `{${CANARY}}`,
  `${CANARY}::text`,
  `:${CANARY} & ! | <-> (`,
  `--${CANARY}\n`,
];

/** Parameters that a list is often asked with, also where the operation declares none of them. */
const GUESSED = ['sort', 'order', 'orderBy', 'filter', 'where', 'fields', 'columns', 'search', 'q', 'limit', 'cursor'];
const HEADERS = [
  'accept-language',
  'idempotency-key',
  'if-none-match',
  'user-agent',
  'x-request-id',
  'x-forwarded-for',
];

type Place = (attack: string) => Call;

/** What the document of an operation names. */
function declaredPlaces(operation: Operation, filled: Filled, call: () => Call): Place[] {
  return [
    ...operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map(
        ({ name }) =>
          (attack: string) =>
            spoilQuery(call(), name, attack),
      ),
    ...(operation.body ? placesOf(operation.body, filled.body) : []).map(({ path }) => (attack: string): Call => ({
      ...call(),
      payload: JSON.stringify(withValue(filled.body, path, attack)),
    })),
  ];
}

/** What somebody tries besides. */
function guessedPlaces(operation: Operation, filled: Filled, call: () => Call): Place[] {
  return [
    ...Object.keys(filled.params).map((name) => (attack: string) => ({
      ...call(),
      url: spoilPath(operation, filled, name, encodeURIComponent(attack)),
    })),
    ...GUESSED.map((name) => (attack: string) => spoilQuery(call(), name, attack)),
    (attack) => spoilQuery(call(), attack, 'x'),
    ...HEADERS.map((name) => (attack: string): Call => {
      const one = call();
      return { ...one, headers: { ...one.headers, [name]: encodeURIComponent(attack) } };
    }),
  ];
}

export interface Extent {
  /** Attacks for each place that the operation declares, and how many of its other places get as many. */
  readonly attacks: number;
  readonly guessed: number;
}

/** Requests for one operation, each with an attack in one place, the same for the same seed. */
export function injections(operation: Operation, filled: Filled, as: Principal, extent: Extent): Call[] {
  const pick = choices(
    [...operation.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, drillSeed + 8),
  );
  const some = <T>(list: readonly T[], most: number): T[] => {
    const rest = [...list];
    const taken: T[] = [];
    while (rest.length > 0 && taken.length < most) taken.push(...rest.splice(pick(rest.length), 1));
    return taken;
  };
  const call = (): Call => callOf(operation, filled, as);
  const places = [
    ...declaredPlaces(operation, filled, call),
    ...some(guessedPlaces(operation, filled, call), extent.guessed),
  ];
  return places.flatMap((place) => some(attacks, extent.attacks).map(place));
}
