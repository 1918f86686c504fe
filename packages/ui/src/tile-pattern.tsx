/** A small deterministic generator (mulberry32): the same key always draws the same tiles. */
function generator(key: string): () => number {
  let state = 2_166_136_261;
  for (const letter of key) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CELL = 40;
const STAR =
  'M20 4 24.69 8.69 31.31 8.69 31.31 15.31 36 20 31.31 24.69 31.31 31.31 24.69 31.31 20 36 15.31 31.31 8.69 31.31 8.69 24.69 4 20 8.69 15.31 8.69 8.69 15.31 8.69Z';
const FILLS = ['fill-accent-tint', 'fill-surface', 'fill-ochre-tint', 'fill-accent'] as const;

export interface TilePatternProps {
  readonly seed: string;
  readonly columns?: number;
  readonly rows?: number;
  /** Covers its box instead of keeping its size. */
  readonly fill?: boolean;
  readonly className?: string;
}

/** Eight-point tiles, laid differently for every page: the product's own illustration. */
export function TilePattern({ seed, columns = 5, rows = 2, fill = false, className }: TilePatternProps) {
  const next = generator(seed);
  const tiles = Array.from({ length: columns * rows }, (_, index) => {
    const roll = next();
    return {
      x: (index % columns) * CELL,
      y: Math.floor(index / columns) * CELL,
      tone: FILLS[roll < 0.45 ? 0 : roll < 0.78 ? 1 : roll < 0.92 ? 2 : 3] ?? 'fill-surface',
      core: next() < 0.5,
    };
  });
  return (
    <svg
      viewBox={`-1 -1 ${String(columns * CELL + 2)} ${String(rows * CELL + 2)}`}
      aria-hidden="true"
      className={className}
      preserveAspectRatio={fill ? 'xMidYMid slice' : undefined}
      width={columns * CELL + 2}
      height={rows * CELL + 2}
    >
      {tiles.map(({ x, y, tone, core }) => (
        <g
          key={`${String(x)}-${String(y)}`}
          transform={`translate(${String(x)} ${String(y)})`}
          className="stroke-line-strong"
        >
          <rect width={CELL} height={CELL} className="fill-sunken stroke-line" />
          <path d={STAR} className={tone} strokeOpacity="0.55" />
          {core ? (
            <circle cx="20" cy="20" r="4.5" className="fill-surface" strokeOpacity="0.55" />
          ) : (
            <path d="m20 14.5 5.5 5.5-5.5 5.5-5.5-5.5z" className="fill-surface" strokeOpacity="0.55" />
          )}
        </g>
      ))}
    </svg>
  );
}
