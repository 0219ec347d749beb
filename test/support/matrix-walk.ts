import * as contracts from '@lib/contracts';
import { houseId, type Route } from '@lib/contracts';
import { actors, type Asker, isRole } from './matrix-facts';
import type { When } from './matrix-rows';
import { Scene } from './matrix-scene';
import type { Step } from './matrix-step';
import { stateOf } from './matrix-tables';
import { type Verdict, verdictOf, verdictOutside } from './matrix-verdict';
import type { Person } from './person';
import type { World } from './world';

const isRoute = (it: unknown): it is Route =>
  typeof it === 'object' && it !== null && 'path' in it && 'does' in it;
export const routes = Object.fromEntries(
  Object.entries(contracts as Record<string, unknown>).filter((it): it is [string, Route] => isRoute(it[1])),
);

interface State {
  digest: string;
  seq: number;
}
interface Seen {
  status: number;
  code: string | undefined;
  /** Whether the answer holds what the route is about. */
  isShown: boolean;
}

/** How a refusal looks that is for the role or the stage; any other would have come of something else. */
const byRole: (string | undefined)[] = ['not-your-role', 'not-at-this-stage', 'role-not-yours-to-give'];

/** Asks one route as everyone, in every scene, in the own group and in another; and says what was not as expected. */
export class Walk {
  private readonly wrong: string[] = [];
  private readonly route: Route;
  constructor(
    private readonly world: World,
    private readonly name: string,
    private readonly step: Step,
  ) {
    const route = routes[name];
    if (!route) throw new Error(`There is no route ${name}.`);
    this.route = route;
  }

  async go(): Promise<string[]> {
    await this.forEach(this.step.among, (when) => this.through(when));
    return this.wrong;
  }

  /** Each scene is a group of its own: they go side by side. But the house keeps one journal, and who moved it? */
  private async forEach<T>(all: readonly T[], go: (one: T) => Promise<void>): Promise<void> {
    if (this.step.writes !== 'house') await Promise.all(all.map(go));
    else for (const one of all) await go(one);
  }

  private async through(when: When): Promise<void> {
    const scene = await Scene.set(this.world, when);
    const may = actors.filter((it) => this.verdict(when, it) === 'done');
    const mayNot = actors.filter((it) => !may.includes(it));
    const outside = (when === this.step.among[0] ? actors : may).filter(isRole);
    if (outside.length > 0) {
      const neighbour = await Scene.set(this.world, when);
      await this.changesNothing(scene, outside, (it) => this.fromOutside(scene, neighbour, it));
    }
    for (const asker of mayNot) await this.step.ready?.(scene, asker);
    await this.changesNothing(scene, mayNot, (it) => this.asDenied(scene, it));
    await this.forEach(may, async (asker) =>
      this.asAllowed(this.isRead ? scene : await Scene.set(this.world, when), asker),
    );
  }

  /** Has several ask who may not, and sees that it left everything as it was. */
  private async changesNothing(
    scene: Scene,
    askers: Asker[],
    ask: (asker: Asker) => Promise<void>,
  ): Promise<void> {
    const before = await this.look(scene);
    for (const asker of askers) await ask(asker);
    if ((await this.look(scene)).digest === before.digest) return;
    this.wrong.push(
      `${Object.values(scene.when).join(', ')}: something was changed by ${askers.join(' or ')}`,
    );
  }

  private verdict(when: When, asker: Asker): Verdict {
    return verdictOf(this.name, this.route, asker, this.step.phase(when));
  }

  private get isRead(): boolean {
    return this.route.method === 'GET' || (this.route.method === 'POST' && this.step.shows !== undefined);
  }

  private async asDenied(scene: Scene, asker: Asker): Promise<void> {
    const verdict = this.verdict(scene.when, asker);
    const seen = await this.ask(scene, scene.people[asker], this.step.input(scene, asker));
    if (!this.isDenied(seen, verdict)) this.note(asker, scene, seen, verdict);
  }

  private async asAllowed(scene: Scene, asker: Asker): Promise<void> {
    await this.step.ready?.(scene, asker);
    const expected = this.outcome(scene.when, asker);
    // What has left its entry has changed something: only for the others is every row read.
    const look =
      expected === 'done' && this.step.writes !== 'books'
        ? async () => ({ digest: '', seq: await this.number(scene) })
        : () => this.look(scene);
    const before = await look();
    const seen = await this.ask(scene, scene.people[asker], this.step.input(scene, asker));
    const after = await look();
    const isUnchanged = before.digest === after.digest;
    const is =
      expected === 'done'
        ? this.isDone(seen, this.isAsPromised(before, after))
        : seen.code === expected && isUnchanged;
    if (!is) this.note(asker, scene, seen, `${expected}${isUnchanged ? '' : ', rows changed'}`);
  }

  /** What comes of it when the matrix allows it. */
  private outcome(when: When, asker: Asker): string {
    return this.step.instead?.(when, asker) ?? 'done';
  }

  /** Whether a command has left its entry; or rows without one, where it only keeps books. */
  private isAsPromised(before: State, after: State): boolean {
    const moved = after.seq > before.seq;
    return this.step.writes === 'books' ? before.digest !== after.digest && !moved : moved;
  }

  /** Somebody of the same role in another group, by this group's address, and by their own with ids of this. */
  private async fromOutside(scene: Scene, neighbour: Scene, asker: Asker): Promise<void> {
    const input = this.step.input(scene, asker);
    if (!('groupId' in input)) return;
    const outsider = neighbour.people[asker];
    const seen = await this.ask(scene, outsider, input);
    const verdict = verdictOutside(this.name, this.route, this.step.phase(scene.when));
    const is = verdict === 'done' ? this.isDone(seen, true) : this.isDenied(seen, verdict);
    if (!is) this.note(`${asker} of another group`, scene, seen, verdict);
    if (this.step.ofAnyone || !scene.isNamedIn(input)) return;
    const mixed = await this.ask(scene, outsider, { ...input, groupId: neighbour.groupId });
    if (mixed.status < 400 || mixed.status >= 500)
      this.note(`${asker} of another group, by their own address,`, scene, mixed, 'a refusal');
  }

  private async ask(scene: Scene, person: Person, input: Record<string, unknown>): Promise<Seen> {
    const { match, file } = this.step;
    const how = { ...(match === undefined ? {} : { match }), ...(file ? { file } : {}) };
    const { status, body } = await person.ask(this.route, input, how);
    const { shows } = this.step;
    return {
      status,
      code: body.code,
      isShown: shows !== undefined && JSON.stringify(body).includes(shows(scene)),
    };
  }

  /** How the scene stands; of no interest to a read, which cannot write. */
  private async look(scene: Scene): Promise<State> {
    if (this.isRead) return { digest: '', seq: 0 };
    const { digest } = await stateOf(scene);
    return { digest, seq: await this.number(scene) };
  }

  /** The number of the journal that the step is recorded in. */
  private async number(scene: Scene): Promise<number> {
    if (this.isRead) return 0;
    const [head] = await this.world.query(
      `select seq from journal_head where group_id = case $1
         when 'house' then $2::uuid
         when 'chamber' then (select id from chamber where group_id = $3)
         else $3 end`,
      [this.step.writes ?? '', houseId, scene.groupId],
    );
    return head?.seq ?? 0;
  }

  private note(who: string, { when }: Scene, { status, code = '' }: Seen, expected: string | number): void {
    const where = Object.values(when).join(', ');
    this.wrong.push(`${who} in ${where}: expected ${String(expected)}, saw ${status} ${code}`);
  }

  private isDone({ status, isShown }: Seen, effect: boolean): boolean {
    const isAsPromised = this.isRead ? isShown || this.step.shows === undefined : effect;
    return status < 300 && isAsPromised;
  }

  private isDenied({ status, code, isShown }: Seen, denied: Verdict): boolean {
    if (this.step.isList && status === 200) return !isShown;
    return status === denied && (status !== 403 || byRole.includes(code));
  }
}
