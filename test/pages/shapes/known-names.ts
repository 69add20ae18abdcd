// Ids, names and test ids that the page facts list (rows 1 to 31). They are what a page can be known by.

const ids: readonly RegExp[] = [
  /^form-login$/,
  /^username(-uid\d+)?$/,
  /^username-uid\d+-error$/,
  /^login-(submit|error)$/,
  /^(signup|resetPassword|root)$/,
  /^ProductHeading(Suffix)?$/,
  /^password$/,
  /^two-step-verification-/,
  /^otpCode-uid\d+(-helper|-error)?$/,
  /^recoveryCode-uid\d+$/,
  /^mfa-promote-(dismiss|continue)$/,
  /^email-sent-page$/,
  /^mfa\.enrollment\./,
  /^reset-password-email-submit$/,
  /^(email|signup-submit|already-have-an-account)$/,
  /^displayName(-uid\d+)?$/,
  /^logout-submit$/,
  /^(i0116|i0118|idSIButton9)$/,
  /^(username-field|password-field|login-button|login-form-username|os_username|j_username)$/,
];

const testIds: readonly RegExp[] = [
  /^form-login$/,
  /^username(-container)?$/,
  /^login-submit-idf-testid$/,
  /^header(-suffix)?$/,
  /^password$/,
  /^form-error--content$/,
  /^password-error-idf-testid$/,
  /^otp-input-index-\d(-container)?$/,
  /^signup-em/,
];

const fieldNames: ReadonlySet<string> = new Set([
  'username',
  'password',
  'otpCode',
  'recoveryCode',
  'answer',
  'token',
  'action',
  'SAMLResponse',
  'RelayState',
  'os_username',
  'os_password',
]);

export const isKnownId = (id: string): boolean => ids.some((pattern) => pattern.test(id));
export const isKnownTestId = (id: string): boolean => testIds.some((pattern) => pattern.test(id));
export const isKnownField = (name: string): boolean => fieldNames.has(name);
