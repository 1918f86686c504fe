import { ApiProblem, isRetryable } from './api.ts';

/** What is sent, as text, to see whether it is still the same; a file by what tells it from another. */
function written(value: unknown): string {
  return (
    JSON.stringify(value, (_name, one: unknown) => {
      if (one instanceof File) return ['file', one.name, one.size, one.type, one.lastModified];
      return typeof one === 'bigint' ? `${one}n` : one;
    }) ?? ''
  );
}

/**
 * The idempotency key of one act: the same while it is unknown whether the act took effect and the same value is sent
 * again, so that a retry never acts twice; another one when the value changed, since the server refuses a key that it
 * has seen with another request, and another one once the server has answered.
 */
export class IdempotencyKey {
  #held: { readonly value: string; readonly key: string } | null = null;

  /** The key to send this value with. */
  of(value: unknown): string {
    const text = written(value);
    if (this.#held?.value !== text) this.#held = { value: text, key: crypto.randomUUID() };
    return this.#held.key;
  }

  /** The act succeeded. */
  done(): void {
    this.#held = null;
  }

  /** The act failed: a refusal settles it, a broken line or an answer of a proxy in between leaves it in doubt. */
  failed(error: unknown): void {
    if (error instanceof ApiProblem && !isRetryable(error)) this.#held = null;
  }
}
