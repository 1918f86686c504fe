const look =
  'w-full min-w-0 rounded-sm border border-line-strong bg-surface text-ink transition-colors duration-[var(--duration-fast)] hover:border-ink-3';

/** The look that every text control shares: 1 px of line-strong (3:1), a focus ring that hugs the border. */
export const controlClass = `${look} block px-3 placeholder:text-ink-3 focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-accent disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-2 [&[readonly]]:bg-sunken aria-invalid:border-danger aria-invalid:outline-danger max-md:text-md`;

/** The same around an input that shares its frame with an icon or a button. */
export const controlFrameClass = `${look} flex items-center has-[input:disabled]:bg-sunken has-[input:focus-visible]:border-accent has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-accent has-[input[aria-invalid]]:border-danger has-[input[aria-invalid]]:outline-danger`;
