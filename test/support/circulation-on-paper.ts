import type { AnswerKind } from '@lib/contracts';
import {
  afterLifting,
  afterObjection,
  isClosed,
  objectionToExpiry,
  objectionToLifting,
} from '../../libs/agreement/circulation.rules';
import {
  objectionToConclusion,
  objectionToConsulting,
  objectionToRevision,
} from '../../libs/agreement/conclusion.rules';
import { objectionToExtension } from '../../libs/agreement/period.rules';
import {
  agreedByAnswer,
  countsOf,
  outcomeAtExpiry,
  stands,
  type Voice,
} from '../../libs/agreement/voices.rules';
import {
  type Became,
  type ByChair,
  type Conclusion,
  handTo,
  MEMBERS,
  type Move,
  type Terms,
} from './circulation-model';
import type { Player } from './circulation-walks';

const HOUR = 3_600_000;
const day = (hours: number) => new Date(Date.UTC(2026, 0, 5) + hours * HOUR);
type Said = Pick<Voice, 'kind' | 'liftedAt'>;

/** A circulation in which the rules decide and nothing is stored. */
export class CirculationOnPaper implements Player {
  private state: Became['state'] = 'open';
  private hours = 0;
  private expiresAt: Date;
  private readonly voices: Said[] = Array.from({ length: MEMBERS }, () => ({ kind: null, liftedAt: null }));

  constructor(private readonly terms: Terms) {
    this.expiresAt = day(terms.hours);
  }

  does(move: Move): Became {
    const said = handTo(move, {
      time: (it) => (it.act === 'wait' ? this.wait(it.hours) : this.expire()),
      member: (it) => (it.act === 'lift' ? this.lift(it.who) : this.answer(it.who, it.as)),
      chair: (it) => this.chair(it),
    });
    return { said: said ?? 'done', state: this.state };
  }

  private get at(): Date {
    return day(this.hours);
  }
  private get term() {
    return { state: this.state, expiresAt: this.expiresAt };
  }
  private get standing(): number {
    return this.voices.filter(stands).length;
  }

  private wait(hours: number): null {
    this.hours += hours;
    return null;
  }

  private chair(move: ByChair): string | null {
    if (move.act === 'extend') return this.extend(move.hours);
    if (move.act === 'conclude') return this.conclude(move.as);
    return move.act === 'consult' ? this.consult() : this.revise();
  }

  private answer(who: number, kind: AnswerKind): string | null {
    const before = this.voices[who];
    if (isClosed(this.term, this.at) || !before) return 'late';
    this.voices[who] = { kind, liftedAt: null };
    if (kind === 'object') this.state = afterObjection(this.state);
    else if (stands(before)) this.state = afterLifting(this.term, this.standing, this.at);
    if (agreedByAnswer(this.terms.mode, this.state, countsOf(this.voices))) this.state = 'agreed';
    return null;
  }

  private lift(who: number): string | null {
    const voice = this.voices[who];
    const refused = objectionToLifting(this.state, voice !== undefined && stands(voice));
    if (refused) return refused;
    this.voices[who] = { kind: 'object', liftedAt: this.at };
    this.state = afterLifting(this.term, this.standing, this.at);
    return null;
  }

  private extend(hours: number): string | null {
    const expiresAt = new Date(this.expiresAt.getTime() + hours * HOUR);
    const refused = objectionToExtension(
      this.term,
      { expiresAt, days: ['Mon', 'Mon'], dates: [] },
      this.at,
      [],
    );
    if (!refused) this.expiresAt = expiresAt;
    return refused;
  }

  private expire(): null {
    if (objectionToExpiry(this.term, this.standing, this.at)) return null;
    const counts = countsOf(this.voices);
    const outcome = outcomeAtExpiry(this.terms.mode, counts);
    this.state = outcome === 'lapsed' ? 'lapsed' : 'agreed';
    return null;
  }

  private conclude(as: Conclusion): string | null {
    const { mode, reservations } = this.terms;
    const it = { ...this.term, mode, reservations, voices: this.voices };
    const refused = objectionToConclusion(as, it, this.at);
    if (!refused) this.state = as;
    return refused;
  }

  private consult(): string | null {
    const refused = objectionToConsulting(this.term, this.at);
    if (!refused) this.state = 'consulting';
    return refused;
  }

  private revise(): string | null {
    const refused = objectionToRevision(this.term, this.at);
    if (!refused) this.state = 'superseded';
    return refused;
  }
}
