import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GroupsModule } from '@lib/groups';
import { PostModule } from '@lib/post';
import { EngineThread } from './asking/engine-thread';
import { Exporting } from './asking/exporting';
import { HouseEngine } from './asking/house-engine';
import { Lotteries } from './asking/lotteries';
import { Questions } from './asking/questions';
import { QuestionsController } from './asking/questions.controller';
import { BoardController } from './board/board.controller';
import { BoardQueries } from './board/board.queries';
import { Lottery } from './board/lottery.entity';
import { OpenedSeats } from './board/opened-seats.entity';
import { OpeningSeats } from './board/opening-seats';
import { Proposal, ProposalPlace } from './board/proposal.entity';
import { Proposals } from './board/proposals';
import { Selection } from './board/selection.entity';
import { ChairCandidate, ChairElection, ChairObjection } from './chair/chair-election.entity';
import { ElectionClock } from './chair/election-clock';
import { ElectionQueries } from './chair/election.queries';
import { Elections } from './chair/elections';
import { ElectionsController } from './chair/elections.controller';
import { CompositionController } from './composition/composition.controller';
import { Composition, Vacancy } from './composition/composition.entity';
import { CompositionQueries } from './composition/composition.queries';
import { Departures } from './composition/departures';
import { Vacancies } from './composition/vacancies';
import { Consultation, ConsultationSeat, Recusal } from './consultation/consultation.entity';
import { BureauLetterWriter } from './consultation/letters/bureau-letter-writer';
import { ConsultationClock } from './consultation/consultation-clock';
import { ConsultationController } from './consultation/consultation.controller';
import { ConsultationQueries } from './consultation/consultation.queries';
import { Consultations } from './consultation/consultations';
import { PoolController } from './consultation/pool.controller';
import { PoolQueries } from './consultation/pool.queries';
import { Views } from './consultation/views';
import { Decision, Outcome, PreparedLetter } from './decision/decision.entity';
import { DecisionController } from './decision/decision.controller';
import { DecisionQueries } from './decision/decision.queries';
import { Decisions } from './decision/decisions';
import { SelectionLetterWriter } from './decision/letters/selection-letter-writer';
import { SendingLetters } from './decision/letters/sending';
import { WritingLetters } from './decision/letters/writing-letters';
import { Publishing } from './decision/publishing';
import { Profiles } from './profile/profiles';
import { ProfilesController } from './profile/profiles.controller';
import { WrittenProfile } from './profile/seat-profile.entity';

import { SelectionClock } from './selection-clock';
import { SelectionRetention } from './selection-retention';

const tables = TypeOrmModule.forFeature([
  ChairCandidate,
  ChairElection,
  ChairObjection,
  Composition,
  Consultation,
  ConsultationSeat,
  Decision,
  Lottery,
  OpenedSeats,
  Outcome,
  PreparedLetter,
  Proposal,
  ProposalPlace,
  Recusal,
  Selection,
  Vacancy,
  WrittenProfile,
]);

/** For the API: the board, the Bureau, the decision, the composition and the chair. */
@Module({
  imports: [tables, GroupsModule],
  controllers: [
    BoardController,
    CompositionController,
    ConsultationController,
    DecisionController,
    ElectionsController,
    PoolController,
    ProfilesController,
    QuestionsController,
  ],
  providers: [
    BoardQueries,
    CompositionQueries,
    ConsultationQueries,
    Consultations,
    DecisionQueries,
    Decisions,
    ElectionQueries,
    Elections,
    EngineThread,
    Exporting,
    HouseEngine,
    Lotteries,
    OpeningSeats,
    PoolQueries,
    Profiles,
    Proposals,
    Publishing,
    Questions,
    SendingLetters,
    Departures,
    Vacancies,
    Views,
    WritingLetters,
  ],
  exports: [Consultations, Decisions, Elections, Profiles, Proposals, Publishing, Views],
})
export class SelectionApiModule {}

/** For the worker: what time does, and the letters to the Bureau. */
@Module({
  imports: [tables, PostModule],
  providers: [
    BureauLetterWriter,
    ConsultationClock,
    ElectionClock,
    Elections,
    SelectionClock,
    SelectionLetterWriter,
    SelectionRetention,
  ],
  exports: [SelectionClock, SelectionRetention],
})
export class SelectionModule {}
