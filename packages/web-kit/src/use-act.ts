import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { toast } from '@cm/ui/toast.tsx';
import { ApiProblem } from './api.ts';
import { IdempotencyKey } from './idempotency-key.ts';
import { useProblemSentence } from './problem-sentence.ts';
import type { OperationKey } from './queries.ts';
import { useRefresh } from './use-refresh.ts';

export interface ActOptions<V, R> {
  /** Sends it; the key is the same when the same value is sent again after a broken line. */
  readonly act: (value: V, idempotencyKey: string) => Promise<R>;
  /** Said when it is done; nothing when the screen shows it by itself. */
  readonly done?: string | ((result: R) => string);
  /** What the act changes: those queries are asked again, also after a 409, which says that the state has moved. */
  readonly refresh?: readonly OperationKey[];
  readonly onDone?: (result: R, value: V) => void;
}

export interface Act<V> {
  /** Does nothing while the act before is on its way. */
  readonly run: (value: V) => void;
  readonly busy: boolean;
  /** What is being acted on, to show the wait in its place. */
  readonly value: V | undefined;
  readonly error: Error | null;
}

/** One press, one act: a button's request. Success and refusal are said in a message. */
export function useAct<V, R>({ act, done, refresh = [], onDone }: ActOptions<V, R>): Act<V> {
  const askAgain = useRefresh();
  const sentence = useProblemSentence();
  const [key] = useState(() => new IdempotencyKey());
  const running = useRef(false);
  const mutation = useMutation<R, Error, V>({
    mutationFn: (value) => act(value, key.of(value)),
    onSuccess: (result, value) => {
      key.done();
      askAgain(...refresh);
      if (done !== undefined) toast.ok(typeof done === 'function' ? done(result) : done);
      onDone?.(result, value);
    },
    onError: (error) => {
      key.failed(error);
      if (error instanceof ApiProblem && error.status === 409) askAgain(...refresh);
      toast.bad(sentence(error));
    },
    onSettled: () => {
      running.current = false;
    },
  });
  return {
    run: (value) => {
      // The state of the mutation is that of the last drawing: two presses before the next one would both see it idle.
      if (running.current) return;
      running.current = true;
      mutation.mutate(value);
    },
    busy: mutation.isPending,
    value: mutation.isPending ? mutation.variables : undefined,
    error: mutation.error,
  };
}
