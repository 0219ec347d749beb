import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdvisoryGroup } from './advisory-group.entity';
import { CycleStep } from './cycle-step.entity';
import { Cycle } from './cycle.entity';
import { Cycles } from './cycles';
import { Events } from './events/events';
import { EventsController } from './events/events.controller';
import { EventsQueries } from './events/events.queries';
import { OutsideEvent } from './events/outside-event.entity';
import { Founding } from './founding';
import { GroupsController } from './groups.controller';
import { GroupsQueries } from './groups.queries';
import { Mandate } from './mandate.entity';
import { Membership } from './membership.entity';
import { Memberships } from './memberships';
import { Office } from './office.entity';
import { Offices } from './offices';
import { Party } from './party.entity';
import { RosterQueries } from './roster.queries';
import { SeatPlan } from './seat-plan.entity';
import { WorkingProcedure } from './working-procedure.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AdvisoryGroup,
      Cycle,
      CycleStep,
      Mandate,
      Membership,
      Office,
      OutsideEvent,
      Party,
      SeatPlan,
      WorkingProcedure,
    ]),
  ],
  controllers: [EventsController, GroupsController],
  providers: [Cycles, Events, EventsQueries, Founding, GroupsQueries, Memberships, Offices, RosterQueries],
  exports: [Cycles, Events, Founding, Memberships, Offices],
})
export class GroupsModule {}
