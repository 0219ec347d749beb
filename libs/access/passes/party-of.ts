import type { Page } from '@lib/journal';
import { type Reader, Refusal, type Viewer } from '@lib/platform';

const partyOfPerson = 'select party from person where id = $1 and active';

/** For which Party the author of a page speaks as its focal point; refuses when for none. */
export async function partyOn(page: Page): Promise<string> {
  const { id, pass } = page.viewer;
  if (pass) return pass.party;
  const [person] = page.roles.includes('focalPoint')
    ? await page.ask<{ party: string | null }>(partyOfPerson, id)
    : [];
  if (!person?.party) throw new Refusal('not-found');
  return person.party;
}

/** The same for somebody who reads. */
export async function partyOf(db: Reader, { id, pass, roles }: Viewer): Promise<string> {
  if (pass) return pass.party;
  const [person] = roles.includes('focalPoint')
    ? await db.query<{ party: string | null }[]>(partyOfPerson, [id])
    : [];
  if (!person?.party) throw new Refusal('not-found');
  return person.party;
}
