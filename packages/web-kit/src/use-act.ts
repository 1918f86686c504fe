import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { toast } from '@cm/ui/toast.tsx';
import { isRetryable } from './api.ts';
import { useProblemSentence } from './problem-sentence.ts';

export interface Act<V> {
  readonly run: (value: V) => void;
  readonly busy: boolean;
  /** What is being acted on, to show the wait in its place. */
  readonly value: V | undefined;
  readonly error: Error | null;
}

/**
 * One press, one act: a button's request with the idempotency key that a press after a broken line sends again. A
 * refusal is said in a message.
 */
export function useAct<V, R>(
  send: (value: V, idempotencyKey: string) => Promise<R>,
  onDone?: (result: R, value: V) => void,
): Act<V> {
  const sentence = useProblemSentence();
  const key = useRef('');
  const mutation = useMutation<R, Error, V>({
    mutationFn: (value) => {
      key.current ||= crypto.randomUUID();
      return send(value, key.current);
    },
    onSuccess: (result, value) => {
      key.current = '';
      onDone?.(result, value);
    },
    onError: (error) => {
      if (!isRetryable(error)) key.current = '';
      toast.bad(sentence(error));
    },
  });
  return {
    run: (value) => {
      if (!mutation.isPending) mutation.mutate(value);
    },
    busy: mutation.isPending,
    value: mutation.isPending ? mutation.variables : undefined,
    error: mutation.error,
  };
}
