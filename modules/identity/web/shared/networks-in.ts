/** Addresses and networks as they are typed in one line: between commas, semicolons or spaces. */
export const networksIn = (text: string): string[] => text.split(/[\s,;،]+/).filter((one) => one !== '');
