/** One run of a job handles at most this many batches; the next run goes on. */
const MOST_BATCHES = 50;

/**
 * Repeats work that takes up to `size` at a time until a batch is not full, at most `most` times, so that a backlog never
 * makes one transaction out of everything.
 *
 * @param work handles up to `size` and says how many there were
 * @returns how many in all
 */
export async function inBatches(
  { size, most = MOST_BATCHES }: { readonly size: number; readonly most?: number },
  work: (size: number) => Promise<number>,
): Promise<number> {
  let total = 0;
  for (let batch = 0; batch < most; batch += 1) {
    const handled = await work(size);
    total += handled;
    if (handled < size) break;
  }
  return total;
}
