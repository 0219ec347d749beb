import {
  editProposal,
  type Input,
  openTaskGroup,
  proposeLeavingOut,
  proposeParagraph,
  readTaskGroup,
  readWorkingText,
  returnTaskGroup,
  type WorkingParagraph,
} from '@lib/contracts';
import { DAY, Drafted } from './drafted';
import type { Person } from './person';
import type { World } from './world';

/** A draft that is issued, and a task group of Kenya, which leads, and Fiji on three of its paragraphs. */
export class Tasked {
  private constructor(
    private readonly world: World,
    readonly drafted: Drafted,
    readonly taskGroupId: string,
  ) {}

  static ask(it: Drafted, some: Partial<Input<typeof openTaskGroup>> = {}): Input<typeof openTaskGroup> {
    return {
      ...{ ...it.here, mandate: 'Find words for what is left open.', zone: 'Africa/Dakar' },
      ...{ memberIds: [it.kenya.id, it.fiji.id], leadId: it.kenya.id },
      ...{ paragraphIds: it.paragraphs.slice(1, 4), endsAt: new Date(Date.now() + 7 * DAY) },
      ...some,
    };
  }

  static async begin(world: World): Promise<Tasked> {
    const drafted = await Drafted.write(world);
    await drafted.issue();
    const { taskGroupId } = await drafted.chair.call(openTaskGroup, Tasked.ask(drafted));
    return new Tasked(world, drafted, taskGroupId);
  }

  get here() {
    return { ...this.drafted.here, taskGroupId: this.taskGroupId };
  }

  /** What one would send to propose this for the i-th paragraph of the draft. */
  wording(i: number, text: string): Input<typeof editProposal> {
    const kind = i === 3 ? ('item' as const) : ('paragraph' as const);
    return { ...this.here, paragraphId: this.drafted.paragraphs[i] ?? '', kind, text, marks: [] };
  }

  propose(by: Person, i: number, text: string, match = 1) {
    return by.call(editProposal, this.wording(i, text), { match });
  }

  /** Proposes a new paragraph after the i-th one of the draft; gives its id. */
  async add(by: Person, i: number, text: string): Promise<string> {
    const { paragraphId: after, ...its } = this.wording(i, text);
    return (await by.call(proposeParagraph, { ...its, after })).paragraphId;
  }

  leaveOut(by: Person, i: number, why: string, match = 1) {
    const { paragraphId } = this.wording(i, '');
    return by.call(proposeLeavingOut, { ...this.here, paragraphId, why }, { match });
  }

  giveBack(note = '') {
    return this.drafted.kenya.call(returnTaskGroup, { ...this.here, note });
  }

  read(by = this.drafted.fiji) {
    return by.call(readTaskGroup, this.here);
  }

  proposal(i: number, by = this.drafted.fiji) {
    return this.proposalOf(this.drafted.paragraphs[i] ?? '', by);
  }

  async proposalOf(paragraphId: string, by = this.drafted.fiji) {
    const found = (await this.read(by)).proposals.find((it) => it.paragraphId === paragraphId);
    if (!found) throw new Error('There is no such proposal.');
    return found;
  }

  /** The draft's own text, as the desk has it. */
  async text(): Promise<WorkingParagraph[]> {
    return (await this.drafted.secretary.call(readWorkingText, this.drafted.here)).paragraphs;
  }

  /** Lets its time be over, as the database's clock sees it. */
  async letTimePass(): Promise<void> {
    await this.world.query(`update task_group set ends_at = clock_timestamp() where id = $1`, [
      this.taskGroupId,
    ]);
  }
}
