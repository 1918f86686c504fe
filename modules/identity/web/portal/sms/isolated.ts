/** A number whose plus and bullets stay in their places between Arabic words. */
export const isolated = (number: string): string => `\u2066${number}\u2069`;
