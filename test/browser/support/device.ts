import type { Page } from '@playwright/test';

/** Gives a window a device with a lock: the one that the browser keeps for tests. Its owner opens it, or cannot. */
export async function giveDevice(page: Page, { isUserVerified } = { isUserVerified: true }): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('WebAuthn.enable');
  await line.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
}
