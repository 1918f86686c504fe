import { admin, corporate } from '#kit/paths.ts';

/** The two areas behind the staff's door. The links of mails always lead to the corporate one. */
export type StaffArea = 'corporate' | 'admin';

const DOOR = {
  corporate: {
    home: corporate.home,
    signIn: corporate.signIn,
    forgotPassword: corporate.forgotPassword,
    resetPassword: corporate.resetPassword,
    invitation: corporate.invitation,
  },
  admin: {
    home: admin.home,
    signIn: admin.signIn,
    forgotPassword: admin.forgotPassword,
    resetPassword: admin.resetPassword,
    invitation: admin.invitation,
  },
} as const;

export function doorPaths(area: StaffArea): Readonly<Record<keyof (typeof DOOR)['corporate'], () => string>> {
  return DOOR[area];
}
