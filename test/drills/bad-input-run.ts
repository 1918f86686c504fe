import { extent, tell } from '@cm/kit/testing/drill';
import { badInputs } from './bad-inputs.ts';
import { tokenCallers } from './token-callers.ts';
import { faultsOf } from './json-schema.ts';
import { type Call, fillExample, type Operation, problemSchema } from './operations.ts';
import type { TestSystem } from './test-system.ts';

/** Bad requests for each operation. */
export const COUNT = extent(104, 1_000);
const AT_ONCE = 8;
/** What no answer may say: our files, our tables, the database's own words. */
const INSIDE =
  /node_modules|\.[tj]s:\d|violates|SQLSTATE|constraint|syntax error|relation "|ECONN|\/(?:packages|modules|apps)\/\w|\bat \w+ \(/;

export interface Report {
  readonly faults: readonly string[];
  /** Requests that the operation with the fewest got. */
  readonly least: number;
  /** Shares of the answers. */
  readonly past: { readonly invalid: number; readonly unauthenticated: number; readonly limited: number };
}

/** So many requests, then what was guessed in them is forgotten, while none is on its way. */
const BETWEEN = 25;

/** Sends bad requests to every one of the operations and holds each answer against the document (E1, E7). */
export async function sendBadInputs(
  system: TestSystem,
  operations: readonly Operation[],
  name: string,
): Promise<Report> {
  const callerOf = await tokenCallers(system);
  const calls: { operation: Operation; call: Call }[] = [];
  let least = Infinity;
  for (const operation of operations) {
    const as = callerOf(operation);
    const bad = badInputs(operation, await fillExample(system, operation, as), as, COUNT);
    least = Math.min(least, bad.length);
    calls.push(...bad.map((call) => ({ operation, call })));
  }
  const faults: string[] = [];
  const byStatus = new Map<number, number>();
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const work = async (until: number): Promise<void> => {
    while (next < until) {
      const index = next++;
      const one = calls[index];
      if (!one) return;
      const start = performance.now();
      const remoteAddress = `127.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
      const said = `${one.call.method} ${one.call.url.slice(0, 160)} ${one.call.payload?.toString().slice(0, 200) ?? ''}`;
      const answer = await system.app.inject({ ...one.call, remoteAddress }).catch((error: unknown) => String(error));
      if (typeof answer === 'string') {
        faults.push(`${one.operation.id}: no answer, ${answer} ← ${said}`);
        continue;
      }
      times.push(performance.now() - start);
      byStatus.set(answer.statusCode, (byStatus.get(answer.statusCode) ?? 0) + 1);
      for (const fault of faultsIn(one.operation, answer)) faults.push(`${one.operation.id}: ${fault} ← ${said}`);
    }
  };
  while (next < calls.length) {
    const until = Math.min(next + BETWEEN, calls.length);
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(until)));
    // A day's guesses at a password have tests of their own: here each input is to meet the rules behind them.
    await system.owner.query('delete from identity.guesses');
  }
  const seconds = (performance.now() - began) / 1000;
  const p99 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  const statuses = [...byStatus].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status}×${count}`);
  tell(
    `E1 ${name}: ${operations.length} operations, ${calls.length} bad inputs (at least ${least} each), ${seconds.toFixed(0)} s, p99 ${p99.toFixed(0)} ms, ${byStatus.get(500) ?? 0} answers 500, ${faults.length} faults; ${statuses.join(' ')}`,
  );
  const count = (status: number): number => byStatus.get(status) ?? 0;
  return {
    faults,
    least,
    // The bad inputs met the rules behind the sign-in, not the sign-in itself.
    past: {
      invalid: count(400) / calls.length,
      unauthenticated: count(401) / calls.length,
      limited: count(429) / calls.length,
    },
  };
}

interface Answered {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function faultsIn(operation: Operation, answer: Answered): string[] {
  const declared = operation.responses[String(answer.statusCode)];
  const faults = [
    ...(answer.statusCode >= 500 ? [`${answer.statusCode}`] : []),
    ...(declared ? [] : [`${answer.statusCode} is not declared`]),
  ];
  if (answer.statusCode < 400) {
    const schema = operation.route.produces ? undefined : declared?.content?.['application/json']?.schema;
    return [...faults, ...(schema ? faultsOf(schema, JSON.parse(answer.body) as unknown) : [])];
  }
  const isProblem = String(answer.headers['content-type']).startsWith('application/problem+json');
  // What another standard spells (RFC 6749 §5.2) is refused in its words, by the schema that it declares.
  const own = operation.route.protocol ? declared?.content?.['application/json']?.schema : undefined;
  const schema = isProblem ? problemSchema : own;
  if (!schema) return [...faults, `${answer.statusCode} is no problem+json`];
  const inside = INSIDE.exec(answer.body)?.[0];
  return [
    ...faults,
    ...faultsOf(schema, JSON.parse(answer.body) as unknown),
    ...(inside === undefined ? [] : [`the answer says "${inside}"`]),
  ];
}
