import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdvisoryGroup } from './advisory-group.entity';
import { CycleStep } from './cycle-step.entity';
import { Cycle } from './cycle.entity';
import { Cycles } from './cycles';
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
      Party,
      SeatPlan,
      WorkingProcedure,
    ]),
  ],
  controllers: [GroupsController],
  providers: [Cycles, Founding, GroupsQueries, Memberships, Offices, RosterQueries],
  exports: [Cycles, Founding, Memberships, Offices],
})
export class GroupsModule {}
