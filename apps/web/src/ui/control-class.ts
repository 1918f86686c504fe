/** The look that every text control shares: 1 px of line-strong (3:1), a focus ring that hugs the border. */
export const controlClass =
  'block w-full min-w-0 rounded-sm border border-line-strong bg-surface px-3 text-ink transition-colors duration-[var(--duration-fast)] placeholder:text-ink-3 hover:border-ink-3 focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-accent disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-2 [&[readonly]]:bg-sunken aria-invalid:border-danger aria-invalid:outline-danger max-md:text-md';
