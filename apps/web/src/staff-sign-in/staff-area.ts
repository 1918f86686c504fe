import { admin as adminArea, corporate as corporateArea } from '@cm/paths/areas';

/** The two areas behind the staff's visitor. The links of mails always lead to the corporate one. */
export type StaffArea = 'corporate' | 'admin';

const SIGN_IN_PATHS = {
  corporate: {
    home: corporateArea.home,
    signIn: corporateArea.signIn,
    forgotPassword: corporateArea.forgotPassword,
    resetPassword: corporateArea.resetPassword,
    invitation: corporateArea.invitation,
  },
  admin: {
    home: adminArea.home,
    signIn: adminArea.signIn,
    forgotPassword: adminArea.forgotPassword,
    resetPassword: adminArea.resetPassword,
    invitation: adminArea.invitation,
  },
} as const;

export function signInPaths(
  area: StaffArea,
): Readonly<Record<keyof (typeof SIGN_IN_PATHS)['corporate'], () => string>> {
  return SIGN_IN_PATHS[area];
}
