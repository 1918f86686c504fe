const lines = new Map<string, Promise<unknown>>();

/**
 * Runs works of one key one after the other in this process. It makes no limit exact, the database does; it keeps guesses
 * that are still being evaluated, and may turn out right, from using up an allowance at the same moment.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(key) ?? Promise.resolve();
  const own = before.then(work, work);
  lines.set(key, own);
  try {
    return await own;
  } finally {
    if (lines.get(key) === own) lines.delete(key);
  }
}
