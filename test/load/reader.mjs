// A member of the demonstration, who reads its pages and follows its journal.
import { randomUUID } from 'node:crypto';

/** An ordinary comment. Each is another: what was said before would not travel again on a line that is compressed. */
const saidOn = (words) =>
  `Not “${words}”: name the conventions, and say by when each of them is expected to report (${randomUUID()}).`;
const aDay = 86_400_000;

export class Reader {
  constructor(home, cookie) {
    this.home = home;
    this.cookie = cookie;
  }

  static async signIn(home, as) {
    const headers = { 'content-type': 'application/json', origin: home };
    const answer = await fetch(`${home}/api/demo/sign-in`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ as }),
    });
    const [cookie] = answer.headers.getSetCookie();
    const reader = new Reader(home, cookie.split(';')[0]);
    const { groups } = await reader.json('/api/groups');
    const { id, seq } = groups.find(({ slug }) => slug === 'iag-syn');
    const { drafts } = await reader.json(`/api/groups/${id}/drafts`);
    reader.group = { groupId: id, seq };
    reader.draft = drafts[0];
    return reader;
  }

  async text(address) {
    const url = new URL(address, this.home);
    return (await fetch(url, { headers: { cookie: this.cookie } })).text();
  }

  async json(address) {
    return JSON.parse(await this.text(address));
  }

  /** The pages that members come to most. */
  pages() {
    const at = (address) => new URL(address, this.home).href;
    const draft = `/g/iag-syn/advice/${this.draft.id}`;
    return [
      { name: 'home', address: at('/g/iag-syn') },
      { name: 'review', address: at(draft) },
      { name: 'my answer', address: at(`${draft}/answer`) },
      { name: 'members', address: at('/g/iag-syn/members') },
    ];
  }

  /** The same person for a browser. */
  get storageState() {
    const [name, value] = this.cookie.split('=');
    const { hostname } = new URL(this.home);
    const cookie = {
      name,
      value,
      domain: hostname,
      path: '/',
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax',
    };
    return { cookies: [cookie], origins: [] };
  }

  /** What it takes to follow the journal, and to have something said in it. */
  get line() {
    const { id, current } = this.draft;
    const path = `/api/groups/${this.group.groupId}/drafts/${id}/comments`;
    const say = async () => {
      const { paragraphs } = await this.json(
        `/api/groups/${this.group.groupId}/drafts/${id}/versions/${current.n}`,
      );
      const [, paragraph] = paragraphs.filter(({ kind }) => kind === 'paragraph');
      const [start, end] = [4, 44];
      const quote = [...paragraph.text].slice(start, end).join('');
      const body = {
        versionId: current.id,
        paragraphId: paragraph.id,
        anchor: { start, end, quote, prefix: '', suffix: '' },
        type: 'substantive',
        text: saidOn(quote.slice(0, 20)),
        proposed: null,
      };
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        cookie: this.cookie,
      };
      const answer = await fetch(this.home + path, { method: 'POST', headers, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`Nothing was said: ${answer.status}.`);
    };
    return { port: Number(new URL(this.home).port), cookie: this.cookie, group: this.group, say };
  }

  /** All entries of the day on which most was done, as one who was away would catch up with them. */
  async fullestDay() {
    const { entries } = await this.json(`/api/groups/${this.group.groupId}/journal?after=0`);
    const days = new Map();
    for (const it of entries) {
      const day = Math.floor(Date.parse(it.at) / aDay);
      days.set(day, [...(days.get(day) ?? []), it]);
    }
    const [fullest] = [...days.values()].sort((a, b) => b.length - a.length);
    return JSON.stringify({ entries: fullest, upTo: fullest.at(-1).seq });
  }
}
