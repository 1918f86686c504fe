/** The mark: an eight-point star, as cut for a tile. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <path
        d="M16 1.5 20.25 5.75 26.25 5.75 26.25 11.75 30.5 16 26.25 20.25 26.25 26.25 20.25 26.25 16 30.5 11.75 26.25 5.75 26.25 5.75 20.25 1.5 16 5.75 11.75 5.75 5.75 11.75 5.75Z"
        fill="currentColor"
      />
      <path d="m16 10 6 6-6 6-6-6z" className="fill-(--brand-core,var(--surface))" />
    </svg>
  );
}
