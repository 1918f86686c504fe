/** `count` of the list, the same ones for the same seed, in the list's order (mulberry32 and a partial shuffle). */
export function sample<T>(list: readonly T[], count: number, seed: number): T[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const places = list.map((_one, index) => index);
  const most = Math.min(count, places.length);
  for (let index = 0; index < most; index += 1) {
    const other = index + Math.floor(random() * (places.length - index));
    [places[index], places[other]] = [places[other] ?? 0, places[index] ?? 0];
  }
  const taken = new Set(places.slice(0, most));
  return list.filter((_one, index) => taken.has(index));
}
