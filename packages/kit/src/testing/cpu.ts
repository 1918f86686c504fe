/**
 * How many times the processor time of `ordinary` the hostile work takes, in this process with its threads. Waiting costs
 * nothing and both are done on the same machine, so that neither its speed nor what else runs there decides. Of two measurements the
 * lower counts: the collection of garbage that others left falls into one of them.
 */
export async function timesAsDear(hostile: () => unknown, ordinary: () => unknown): Promise<number> {
  // Once before, so that neither pays for what is compiled and loaded at first use.
  await ordinary();
  const usual = await lowestOf(ordinary);
  return (await lowestOf(hostile)) / Math.max(usual, LEAST_MS);
}

/** Less than that is not measured well. */
const LEAST_MS = 5;

async function lowestOf(work: () => unknown): Promise<number> {
  return Math.min(await cpuOf(work), await cpuOf(work));
}

async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
