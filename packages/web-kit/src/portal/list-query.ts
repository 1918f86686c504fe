/** What one page of a list holds. */
export const PAGE = 25;

/** Enough to count what waits; a customer with more has other worries than the exact figure. */
export const WAITING = 100;
