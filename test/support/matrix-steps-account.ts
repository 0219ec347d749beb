import { once, type Step } from './matrix-step';

const house = { ...once(), writes: 'house' } as const;

/** The ways by which people come in, as far as they need neither a device nor another site. */
export const accountSteps: Record<string, Step> = {
  signInWays: { ...once(), input: () => ({}), shows: () => '"passkey":true' },
  beginPasskeySignIn: { ...house, input: () => ({}) },
  listFactors: { ...once(), input: () => ({}), shows: () => '"recoveryCodes":0' },
  beginPasskey: { ...house, input: () => ({}) },
  addAuthenticator: { ...house, input: () => ({}) },
  downloadMyData: { ...once(), input: () => ({}), shows: () => '"person":{"id"' },
};

/** What takes a device, a code or another site, and who may: each is walked in the tests named. */
export const accountRoutesElsewhere: Record<string, string> = {
  signInByPasskey: 'passkeys.spec',
  addPasskey: 'passkeys.spec',
  renamePasskey: 'passkeys.spec',
  removePasskey: 'passkeys.spec',
  confirmAuthenticator: 'factors.spec',
  removeAuthenticator: 'factors.spec',
  renewRecoveryCodes: 'factors.spec',
  confirmSession: 'factors.spec',
  giveSecondFactor: 'factors.spec',
  beginOpenid: 'openid.spec',
  signInByOpenid: 'openid.spec',
  beginOpenidLink: 'openid.spec',
  linkOpenid: 'openid.spec',
  unlinkOpenid: 'openid.spec',
};
