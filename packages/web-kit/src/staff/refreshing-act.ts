import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ApiProblem, isRetryable } from '../api.ts';
import { useProblemSentence } from '../problem-sentence.ts';
import { toast } from '@cm/ui/toast.tsx';

export interface ActOptions<A, R> {
  readonly act: (input: A, idempotencyKey: string) => Promise<R>;
  /** Said when it is done; nothing when the screen shows it by itself. */
  readonly done?: string | ((result: R) => string);
  /** What the act changes: those queries are asked again, also after a refusal that says that the state has moved. */
  readonly refresh: readonly QueryKey[];
  readonly onDone?: (result: R, input: A) => void;
}

export interface Act<A> {
  readonly run: (input: A) => void;
  readonly pending: boolean;
}

/** One act of a screen: a key that stays while the network is in doubt, the queries it touches, what is said of it. */
export function useAct<A, R>({ act, done, refresh, onDone }: ActOptions<A, R>): Act<A> {
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();
  const held = useRef<{ readonly input: string; readonly key: string } | null>(null);
  const again = () => Promise.all(refresh.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  const mutation = useMutation({
    mutationFn: (input: A) => {
      const written = JSON.stringify(input) ?? '';
      if (held.current?.input !== written) held.current = { input: written, key: crypto.randomUUID() };
      return act(input, held.current.key);
    },
    onSuccess: (result, input) => {
      held.current = null;
      void again();
      if (done !== undefined) toast.ok(typeof done === 'function' ? done(result) : done);
      onDone?.(result, input);
    },
    onError: (error) => {
      if (!isRetryable(error)) held.current = null;
      if (error instanceof ApiProblem && error.status === 409) void again();
      toast.bad(sentence(error));
    },
  });
  return { run: (input) => mutation.mutate(input), pending: mutation.isPending };
}
