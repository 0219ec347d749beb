import {
  concludeCirculation,
  consultObjectors,
  extendCirculation,
  giveAnswer,
  liftObjection,
  reviseText,
  type Route,
} from '@lib/contracts';
import fc from 'fast-check';
import { Agreeing, workdayIn } from './support/agreeing';
import {
  type Became,
  type ByChair,
  type ByMember,
  type ByTime,
  CirculationModel,
  handTo,
  type Move,
} from './support/circulation-model';
import { CirculationOnPaper } from './support/circulation-on-paper';
import { type Player, terms, walks, walkThrough } from './support/circulation-walks';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);
const HOUR = 3_600_000;

test('whatever is done in whatever order, the rules lead a circulation where the notes say', async () => {
  await fc.assert(
    fc.asyncProperty(terms, fc.constantFrom(70, 80, 100), walks(40), (given, hours, steps) =>
      walkThrough(
        steps,
        new CirculationModel({ ...given, hours }),
        new CirculationOnPaper({ ...given, hours }),
      ),
    ),
    { numRuns: 2_000 },
  );
}, 120_000);

/** The same circulation, played by three members and a chair over HTTP. */
class OverHttp implements Player {
  private constructor(
    private readonly it: Awaited<ReturnType<Agreeing['open']>>,
    private readonly members: Person[],
  ) {}

  static async open(mode: 'silence' | 'explicit', reservations: boolean, expiresAt: Date): Promise<OverHttp> {
    const it = await agreeing.opened({ reservations, agreement: mode }, { mode, expiresAt });
    return new OverHttp(it, [it.chair, it.ann, it.ben]);
  }

  async does(move: Move): Promise<Became> {
    const { groupId, circulationId } = this.it;
    const said = await handTo(move, {
      time: (it) => this.time(it),
      member: (it) => this.member(it),
      chair: (it) => this.chair(it),
    });
    const [row] = await world.query('select state from circulation where id = $1', [circulationId]);
    const stage = await agreeing.stage(groupId);
    if (row.state === 'open') expect(stage).toBe('agreeing');
    else expect(stage).toBe(row.state.startsWith('agreed') ? 'agreed' : 'working');
    return { said, state: row.state };
  }

  private async time(move: ByTime): Promise<string> {
    if (move.act === 'wait') world.clock.ahead += move.hours * HOUR;
    else await agreeing.expire(this.it);
    return 'done';
  }

  private chair(move: ByChair): Promise<string> {
    const { groupId, circulationId, chair } = this.it;
    const of = { groupId, circulationId };
    if (move.act === 'extend') return this.extend(move.hours);
    if (move.act === 'consult') return this.ask(chair, consultObjectors, { ...of, note: '' });
    if (move.act === 'revise') return this.ask(chair, reviseText, { ...of, reason: 'To change it.' });
    return this.ask(chair, concludeCirculation, { ...of, as: move.as, reason: 'So be it.' });
  }

  private member(move: ByMember): Promise<string> {
    const { groupId, circulationId } = this.it;
    const person = this.members[move.who];
    if (move.act === 'lift') return this.ask(person, liftObjection, { groupId, circulationId, note: '' });
    const note = move.as === 'agree_with_note' ? 'With thanks.' : '';
    return this.ask(person, giveAnswer, agreeing.answer(this.it, move.as, note));
  }

  private async extend(hours: number): Promise<string> {
    const { groupId, circulationId, chair } = this.it;
    const { expiresAt: at } = await agreeing.read(this.it);
    const expiresAt = new Date(at.getTime() + hours * HOUR);
    const more = { expiresAt, zone: 'UTC', reason: 'A holiday.' };
    return this.ask(chair, extendCirculation, { groupId, circulationId, ...more });
  }

  private async ask(person: Person | undefined, route: Route, input: object): Promise<string> {
    const answer = await person?.ask(route, input as Record<string, unknown>);
    return answer?.body.code ?? (answer?.body.late === true ? 'late' : 'done');
  }
}

test('and so do the commands, over HTTP and with a database', async () => {
  await fc.assert(
    fc.asyncProperty(terms, walks(15), async (given, steps) => {
      world.clock.ahead = 0;
      const expiresAt = workdayIn(73);
      const hours = Math.round((expiresAt.getTime() - Date.now()) / HOUR);
      const player = await OverHttp.open(given.mode, given.reservations, expiresAt);
      await walkThrough(steps, new CirculationModel({ ...given, hours }), player);
    }),
    { numRuns: 30 },
  );
}, 120_000);
