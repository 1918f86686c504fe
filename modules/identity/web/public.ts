/** What the pages of other modules may place or ask, in any area. */
export { AuthenticatorSetup } from './shared/authenticator-setup.tsx';
export { NewPasswordField } from './shared/new-password-field.tsx';
export { createPasskey, signWithPasskey } from './factors/device.ts';
export { ConfirmLink } from './providers/confirm-link.tsx';
export { ProviderButtons } from './providers/provider-buttons.tsx';
export type { ProviderCalls, ProviderState } from './providers/provider-calls.ts';
export { ProviderReturn } from './providers/provider-return.tsx';
export { confirmation, isConfirmation, takeBack } from './providers/way-back.ts';
export { PasskeyButton } from './factors/passkey-button.tsx';
export { RecoveryCodes } from './shared/recovery-codes.tsx';
