import { Injectable } from '@nestjs/common';
import { ElectionClock } from './chair/election-clock';
import { ConsultationClock } from './consultation/consultation-clock';

/** What time does to the consultation of the Bureau and to the election of the chair. */
@Injectable()
export class SelectionClock {
  constructor(
    private readonly consultations: ConsultationClock,
    private readonly elections: ElectionClock,
  ) {}

  async endDue(): Promise<void> {
    await this.consultations.closeDue();
    await this.elections.settleDue();
  }
}
