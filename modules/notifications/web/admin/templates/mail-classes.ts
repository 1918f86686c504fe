export const MAIL_CLASSES = ['security', 'account', 'tickets', 'orders', 'services', 'billing'] as const;
export type MailClass = (typeof MAIL_CLASSES)[number];

export const isMailClass = (value: string): value is MailClass => MAIL_CLASSES.some((one) => one === value);
