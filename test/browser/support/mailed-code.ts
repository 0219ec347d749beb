import { expect } from '@playwright/test';
import { ask, type Window } from './demo';

/** The code of the message that somebody of the demonstration has just asked for. */
export async function mailedCode(by: Window, email: string): Promise<string> {
  let code = '';
  await expect(async () => {
    const { mails } = await ask<{ mails: { id: string; to: string; subject: string }[] }>(
      by,
      'GET',
      '/api/demo/mail',
    );
    const id = mails.find(({ to, subject }) => to === email && subject.startsWith('Use this code'))?.id ?? '';
    const { text } = await ask<{ text: string }>(by, 'GET', `/api/demo/mail/${id}`);
    code = /\b\d{3} \d{3}\b/.exec(text)?.[0] ?? '';
    expect(code).not.toBe('');
  }).toPass();
  return code;
}
