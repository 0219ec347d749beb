import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgreementAnswer } from './agreement-answer.entity';
import { AgreementController } from './agreement.controller';
import { AgreementQueries } from './agreement.queries';
import { Answers } from './answers';
import { CirculationClock } from './circulation-clock';
import { CirculationSeat } from './circulation-seat.entity';
import { Circulation } from './circulation.entity';
import { Circulations } from './circulations';
import { Outcomes } from './outcomes';

@Module({
  imports: [TypeOrmModule.forFeature([AgreementAnswer, Circulation, CirculationSeat])],
  controllers: [AgreementController],
  providers: [AgreementQueries, Answers, CirculationClock, Circulations, Outcomes],
  exports: [Answers, CirculationClock, Circulations, Outcomes],
})
export class AgreementModule {}
