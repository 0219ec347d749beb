import { expect } from '@playwright/test';
import { ask, type Window } from './demo';

const origin = process.env['BASE_URL'] ?? 'http://localhost:3000';
const DAY_MS = 86_400_000;

/** A call of one test's own, in the demonstration's group: issued to two addresses, and open for some weeks. */
export async function announcedCall(desk: Window, head: Window) {
  const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(desk, 'GET', '/api/groups');
  const api = `/api/groups/${groups.find(({ slug }) => slug === 'iag-syn')?.id ?? ''}/notifications`;
  const own = crypto.randomUUID().slice(0, 8);
  const addresses = [`en.${own}@parties.example`, `ar.${own}@parties.example`] as const;
  const people = addresses.map((email) => ({ name: 'A Sample', email, language: email.slice(0, 2) }));
  const fields = {
    ...{
      reference: '',
      signatory: 'A sample signatory',
      themes: ['Synergies'],
      zone: 'UTC',
      responses: 'none',
    },
    ...{ recipients: [{ to: 'named', people }] },
    actionBy: new Date(Date.now() + 30 * DAY_MS).toISOString(),
  };
  const put = async (path: string, version: number, data: object) => {
    const headers = { origin, 'if-match': `"${String(version)}"` };
    const answer = await desk.request.fetch(`${api}/${path}`, { method: 'PUT', headers, data });
    expect(answer.ok(), await answer.text()).toBe(true);
  };
  const read = (id: string) => ask<typeof fields & { version: number }>(desk, 'GET', `${api}/${id}`);
  /** Changes fields of a draft, as somebody else at the desk would. */
  const edit = async (id: string, said: Partial<typeof fields>) => {
    const { reference, signatory, themes, zone, responses, recipients, actionBy, version } = await read(id);
    await put(id, version, { reference, signatory, themes, zone, responses, recipients, actionBy, ...said });
  };
  const begun = { kind: 'call', relatesTo: null, language: 'en' };
  const { notificationId: id } = await ask<{ notificationId: string }>(desk, 'POST', api, begun);
  await put(id, 1, fields);
  const text = {
    id: crypto.randomUUID(),
    kind: 'paragraph',
    text: 'Parties are invited to nominate.',
    of: null,
  };
  await put(`${id}/texts/en`, 2, { subject: `A call ${own}`, subjectOf: null, paragraphs: [text] });
  await ask(desk, 'POST', `${api}/${id}/submission`, {});
  const { version } = await read(id);
  await ask(head, 'POST', `${api}/${id}/approval`, { version });
  await ask(head, 'POST', `${api}/${id}/issue`, { recipients: addresses.length });
  return { id, addresses, edit };
}
