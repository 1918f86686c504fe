import { path } from './path.ts';

/**
 * The pages that belong to no module, homes and sign-in, and those that a module leads to though one above it owns them.
 * The others are in the `paths.ts` of their module.
 */
export const portal = {
  home: path('/'),
  signIn: path('/sign-in'),
  /** Where identity providers send people back to, as it is registered there. */
  signInReturn: path('/sign-in/return'),
  signInCode: path('/sign-in/code'),
  /** Where a colleague takes over what they began in the corporate area, and where leaving it leads. */
  supportAccess: path('/support-access'),
  signUp: path('/sign-up'),
  secondFactor: path('/second-factor'),
  enrolment: path('/enrolment'),
  checkMail: path('/check-mail'),
  verifyEmail: path('/verify-email'),
  /** Where a mailed invitation to act for a customer is answered, with or without an account. */
  join: path('/join'),
  /** Where an address that is nobody's account says yes, no, or « no more », by a mailed link. */
  contactAddress: path('/contact-address'),
  forgotPassword: path('/forgot-password'),
  resetPassword: path('/reset-password'),
  invitation: path('/invitation'),
  /** The account, in sections that modules fill. */
  account: path('/account'),
  /** Of sales. An approved customer is led there. */
  catalogue: path('/catalogue'),
} as const;

export const corporate = {
  home: path('/corporate'),
  signIn: path('/corporate/sign-in'),
  signInReturn: path('/corporate/sign-in/return'),
  forgotPassword: path('/corporate/forgot-password'),
  resetPassword: path('/corporate/reset-password'),
  invitation: path('/corporate/invitation'),
} as const;

export const admin = {
  home: path('/admin'),
  /** Lists that an administrator arranges, in tabs that modules fill. */
  groups: path('/admin/groups'),
  signIn: path('/admin/sign-in'),
  forgotPassword: path('/admin/forgot-password'),
  resetPassword: path('/admin/reset-password'),
  invitation: path('/admin/invitation'),
} as const;
