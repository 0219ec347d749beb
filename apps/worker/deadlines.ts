import { Injectable } from '@nestjs/common';
import { Rounds } from '@lib/advice';
import { CirculationClock } from '@lib/agreement';
import { KeptFiles } from '@lib/journal';
import { MeetingsClock } from '@lib/meetings';
import { NominationsClock, Retention } from '@lib/nominations';
import { Reaching } from '@lib/notifications';
import { SelectionClock, SelectionRetention } from '@lib/selection';

/** What is to be seen to before a deadline, while there is time. */
@Injectable()
export class Ahead {
  constructor(
    private readonly reaching: Reaching,
    private readonly nominations: NominationsClock,
    private readonly meetings: MeetingsClock,
  ) {}

  readonly works = [
    () => this.reaching.lookAround(),
    () => this.nominations.remindDue(),
    () => this.nominations.lapseDue(),
    () => this.meetings.remindDue(),
  ];

  /** Lines of a meeting that were lost: whoever waits to speak is not to be taken for somebody who is there. */
  loseLines = (): Promise<void> => this.meetings.loseLines();

  /** Reports to which nobody has anything more to say. */
  adoptReports = (): Promise<void> => this.meetings.adoptReports();
}

/** What is to be done about deadlines as they come, and before. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly rounds: Rounds,
    private readonly circulations: CirculationClock,
    private readonly selection: SelectionClock,
    private readonly ahead: Ahead,
  ) {}

  /** What ends because its time has come. */
  readonly ends = [
    () => this.rounds.endDue(),
    () => this.circulations.expireDue(),
    () => this.selection.endDue(),
    () => this.ahead.loseLines(),
    () => this.ahead.adoptReports(),
  ];

  /** What is to be seen to while there is time. */
  get before(): Ahead['works'] {
    return this.ahead.works;
  }
}

/** What is not to be kept any longer. */
@Injectable()
export class LongAfter {
  constructor(
    private readonly retention: Retention,
    private readonly selection: SelectionRetention,
    private readonly files: KeptFiles,
  ) {}

  readonly ends = [
    () => this.retention.eraseDue(),
    () => this.selection.eraseDue(),
    () => this.files.sweep(),
  ];
}
