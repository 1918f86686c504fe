import type { Ctx } from '@cm/kit/ctx';

/** A code to be sent; its text is made when it leaves (`textedCode`). */
export interface CodeText {
  readonly id: string;
  /** E.164. */
  readonly to: string;
  /** `213` */
  readonly dialCode: string;
  readonly expiresAt: Date;
}

/**
 * `off`: no codes are sent here. `country`: not to that one. `later`: after the seconds. `stopped`: not now, and waiting
 * does not help.
 */
export interface CodeTextRefusal {
  readonly kind: 'off' | 'country' | 'later' | 'stopped';
  readonly waitSeconds: number | null;
}

/** The port: whoever sends codes as text messages, within limits. */
export interface CodeTexts {
  areOffered(ctx: Ctx): Promise<boolean>;
  /** Counts one more and hands it over, or says why not. To be committed in either case. */
  letThrough(ctx: Ctx, text: CodeText): Promise<CodeTextRefusal | null>;
  /** The code came back: somebody read the message. */
  wasRead(ctx: Ctx, id: string): Promise<void>;
}

/** Where nobody sends text messages. */
export const noCodeTexts: CodeTexts = {
  areOffered: async () => false,
  letThrough: async () => ({ kind: 'off', waitSeconds: null }),
  wasRead: async () => undefined,
};
