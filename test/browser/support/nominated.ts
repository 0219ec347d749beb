import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Called } from './called';
import type { Asker } from './demo';

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A nomination of somebody for Africa, in which nothing is missing. */
const formFor = (name: string) => ({
  nominator: { name: 'Ama Focal', title: 'Director', role: 'nfp', email: '' },
  letterDate: '2026-01-02',
  nominee: {
    ...{ name, title: '', organization: 'Ministry of the Environment', email: `${randomUUID()}@example.org` },
    ...{ phone: '', gender: 'woman', languages: ['fr'], timeZone: '', fundingEligible: null },
  },
  seatGroup: 'AFRICA',
  expertise: [{ convention: 'CBD', level: 'authority', evidence: 'Since 2012.' }],
});

/** Nominates somebody by the link of a letter, as its page does; gives the id of the nomination. */
export async function nominated(
  { request }: Asker,
  call: Called,
  link: string,
  name: string,
): Promise<string> {
  const [, code = ''] = /#code=(\S+)/.exec(link) ?? [];
  const nominationId = randomUUID();
  const at = `/api/groups/${call.groupId}/my-nominations`;
  const send = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    data: Buffer | object,
  ) => {
    const as = { authorization: `Code ${call.groupId}.${code}`, 'idempotency-key': randomUUID() };
    const answer = await request.fetch(path, { method, headers: { ...as, ...headers }, data });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  };
  await send('POST', at, {}, { nominationId, callId: call.callId });
  for (const kind of ['letter', 'cv']) {
    const headers = { 'content-type': 'application/octet-stream', 'x-file-name': `${kind}.pdf` };
    await send('PUT', `${at}/${nominationId}/files/${kind}`, headers, pdf);
  }
  await send('PUT', `${at}/${nominationId}`, { 'if-match': '"3"' }, { form: formFor(name) });
  await send('POST', `${at}/${nominationId}/submission`, {}, { besideAnother: true });
  return nominationId;
}
