/** What the pages of other modules may place or ask, in any area. */
export { AuthenticatorSetup } from './shared/authenticator-setup.tsx';
export { networksIn } from './shared/networks-in.ts';
export { NewPasswordField } from './shared/new-password-field.tsx';
export { useCaptcha } from './captcha/use-captcha.tsx';
export { createPasskey, signWithPasskey } from './factors/device.ts';
export { TrustThisDevice } from './factors/trust-this-device.tsx';
export { PasskeyButton } from './factors/passkey-button.tsx';
export { RecoveryCodes } from './shared/recovery-codes.tsx';
