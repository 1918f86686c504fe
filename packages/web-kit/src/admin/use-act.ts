import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useProblemSentence } from '../problem-sentence.ts';
import { toast } from '@cm/ui/toast.tsx';

export interface Act<A> {
  /** Each press is one act with one idempotency key; it is never repeated by itself. */
  readonly run: (args: A, idempotencyKey: string) => Promise<unknown>;
  /** The sentence said when it is done. */
  readonly done: string;
  /** What to read again afterwards. */
  readonly refresh: readonly QueryKey[];
  readonly onDone?: () => void;
}

/** One act on a record from a button: says that it was done or why it was refused, and reads the lists again. */
export function useAct<A>({ run, done, refresh, onDone }: Act<A>): { act: (args: A) => void; busy: boolean } {
  const queryClient = useQueryClient();
  const sentence = useProblemSentence();
  const { mutate, isPending } = useMutation({
    mutationFn: (args: A) => run(args, crypto.randomUUID()),
    onSuccess: async () => {
      toast.ok(done);
      onDone?.();
      await Promise.all(refresh.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
    onError: (error) => toast.bad(sentence(error)),
  });
  return { act: (args) => mutate(args), busy: isPending };
}
