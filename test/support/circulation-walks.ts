import fc from 'fast-check';
import { type Became, CirculationModel, conclusions, MEMBERS, type Move } from './circulation-model';

/** Whatever does moves: rules on paper, or the API. */
export interface Player {
  does(move: Move): Promise<Became> | Became;
}

/** One move of a walk: the model says what comes of it, and whatever is tested must say the same. */
class Step implements fc.AsyncCommand<CirculationModel, Player> {
  constructor(private readonly move: Move) {}

  check(): boolean {
    return true;
  }

  async run(model: CirculationModel, player: Player): Promise<void> {
    const [wasOver, before] = [model.isOver, model.state];
    const expected = model.does(this.move);
    expect(await player.does(this.move)).toEqual(expected);
    if (wasOver) expect(model.state).toBe(before);
    if (model.state === 'agreed') expect(model.objections).toBe(0);
  }

  toString(): string {
    return JSON.stringify(this.move);
  }
}

const who = fc.nat(MEMBERS - 1);
const answering: fc.Arbitrary<Move> = fc.record({
  act: fc.constant('answer'),
  who,
  as: fc.constantFrom('agree', 'agree_with_note', 'object'),
});
const lifting: fc.Arbitrary<Move> = fc.record({ act: fc.constant('lift'), who });
const others: fc.Arbitrary<Move>[] = [
  fc.record({ act: fc.constant('wait'), hours: fc.constantFrom(10, 30, 70) }),
  fc.record({ act: fc.constant('extend'), hours: fc.constantFrom(-24, 0, 168) }),
  fc.record({ act: fc.constant('conclude'), as: fc.constantFrom(...conclusions) }),
  fc.constant({ act: 'expire' }),
  fc.constant({ act: 'consult' }),
  fc.constant({ act: 'revise' }),
];

/** Walks through a circulation. Those it asks do more of them than the chair and the clock. */
export const walks = (maxCommands: number) =>
  fc.commands(
    [answering, answering, answering, answering, lifting, lifting, ...others].map((move) =>
      move.map((it) => new Step(it)),
    ),
    { maxCommands, size: 'max' },
  );

export const terms = fc.record({
  mode: fc.constantFrom('silence' as const, 'explicit' as const),
  reservations: fc.boolean(),
});

/** Walks through it with the model beside. */
export const walkThrough = (
  steps: Iterable<fc.AsyncCommand<CirculationModel, Player>>,
  model: CirculationModel,
  player: Player,
): Promise<void> => fc.asyncModelRun(() => ({ model, real: player }), steps);
