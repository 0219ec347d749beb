import {
  addComment,
  addParagraph,
  answerComment,
  closeRound,
  createDraft,
  type FrozenParagraph,
  type Input,
  issueVersion,
  listComments,
  openRound,
  readDraft,
  readVersion,
} from '@lib/contracts';
import type { Person } from './person';
import type { World } from './world';

export const DAY = 86_400_000;
const passages = [
  ['section', 'Advice on key actions'],
  ['paragraph', 'The group advises the Executive Secretary to seek funding for one or more joint projects.'],
  ['paragraph', 'Parties may wish to:'],
  ['item', 'name a focal point for synergies; and'],
  ['item', 'report on what they have learned.'],
] as const;

/** A group with a chair, a secretary and two members, and a draft of theirs; everything done by command. */
export class Drafted {
  readonly groupId: string;
  readonly draftId: string;
  readonly chair: Person;
  readonly secretary: Person;
  readonly kenya: Person;
  readonly fiji: Person;
  /** Ids of the paragraphs as they were added. */
  readonly paragraphs: readonly string[];

  private constructor(
    private readonly world: World,
    it: Pick<Drafted, 'groupId' | 'draftId' | 'chair' | 'secretary' | 'kenya' | 'fiji' | 'paragraphs'>,
  ) {
    Object.assign(this, it);
  }

  /** A draft that is written and has not been issued. */
  static async write(world: World): Promise<Drafted> {
    const groupId = await world.group();
    const chair = await world.person(groupId, 'chair', 'member');
    const secretary = await world.person(groupId, 'secretariat');
    const [kenya, fiji] = [await world.person(groupId, 'member'), await world.person(groupId, 'member')];
    const ask = { groupId, title: 'Advice on synergies', stem: 'IAG/1/AD', language: 'en' as const };
    const { draftId } = await secretary.call(createDraft, ask);
    const ids: string[] = [];
    for (const [kind, text] of passages) {
      const added = { groupId, draftId, after: ids.at(-1) ?? null, kind, text, marks: [] };
      ids.push((await secretary.call(addParagraph, added)).paragraphId);
    }
    return new Drafted(world, { groupId, draftId, chair, secretary, kenya, fiji, paragraphs: ids });
  }

  /** A draft whose first version is open for comments for a week. */
  static async open(world: World): Promise<Drafted> {
    const drafted = await Drafted.write(world);
    await drafted.issue();
    await drafted.openRound();
    return drafted;
  }

  get here() {
    return { groupId: this.groupId, draftId: this.draftId };
  }

  issue(changeNote = '') {
    return this.secretary.call(issueVersion, { ...this.here, kind: 'substantive', changeNote });
  }

  openRound(days = 7, by = this.chair) {
    const closesAt = new Date(Date.now() + this.world.clock.ahead + days * DAY);
    return by.call(openRound, { ...this.here, closesAt, zone: 'Africa/Dakar' });
  }

  async head() {
    return (await this.chair.call(readDraft, this.here)).draft;
  }

  async text(): Promise<FrozenParagraph[]> {
    const { current } = await this.head();
    return (await this.chair.call(readVersion, { ...this.here, n: current?.n ?? 0 })).paragraphs;
  }

  /** What a member would send to comment on a paragraph of the version issued last. */
  async remark(i = 1, some: Partial<Input<typeof addComment>> = {}): Promise<Input<typeof addComment>> {
    const { current } = await this.head();
    const where = { versionId: current?.id ?? '', paragraphId: this.paragraphs[i] ?? '', anchor: null };
    return {
      ...this.here,
      ...where,
      type: 'substantive',
      text: 'Name the projects.',
      proposed: null,
      ...some,
    };
  }

  async comment(by = this.kenya, i = 1, some: Partial<Input<typeof addComment>> = {}) {
    return by.call(addComment, await this.remark(i, some));
  }

  async comments(by = this.fiji) {
    return (await by.call(listComments, this.here)).comments;
  }

  answer(
    commentId: string,
    disposition: Input<typeof answerComment>['disposition'] = 'accepted',
    reason = '',
  ) {
    return this.chair.call(answerComment, { ...this.here, commentId, disposition, reason });
  }

  /** Closes the round that is open, as if its time were over. */
  async closeRound(): Promise<void> {
    await this.letTimePass();
    const { round } = await this.head();
    await this.chair.call(closeRound, { ...this.here, roundId: round?.id ?? '' });
  }

  /** Lets the time of the open round be over, as the database's clock sees it. */
  async letTimePass(): Promise<void> {
    await this.world.query(
      `update comment_round set closes_at = clock_timestamp() - interval '1 second'
        where draft_id = $1 and state = 'open'`,
      [this.draftId],
    );
  }
}
