import { Controller } from '@nestjs/common';
import {
  endMembership,
  fillVacancy,
  type Input,
  inviteReplacement,
  listCompositions,
  readVacancies,
  recordDeparture,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { CompositionQueries } from './composition.queries';
import { Departures } from './departures';
import { Vacancies } from './vacancies';

@Controller()
export class CompositionController {
  constructor(
    private readonly queries: CompositionQueries,
    private readonly vacancies: Vacancies,
    private readonly departures: Departures,
  ) {}

  @Serves(listCompositions)
  listCompositions(viewer: Viewer, input: Input<typeof listCompositions>) {
    return this.queries.list(viewer, input);
  }

  @Serves(readVacancies)
  readVacancies(viewer: Viewer, input: Input<typeof readVacancies>) {
    return this.queries.vacancies(viewer, input);
  }

  @Serves(recordDeparture)
  recordDeparture(viewer: Viewer, input: Input<typeof recordDeparture>) {
    return this.departures.depart(viewer, input);
  }

  @Serves(endMembership)
  endMembership(viewer: Viewer, input: Input<typeof endMembership>) {
    return this.departures.end(viewer, input);
  }

  @Serves(inviteReplacement)
  inviteReplacement(viewer: Viewer, input: Input<typeof inviteReplacement>) {
    return this.vacancies.invite(viewer, input);
  }

  @Serves(fillVacancy)
  fillVacancy(viewer: Viewer, input: Input<typeof fillVacancy>) {
    return this.vacancies.fill(viewer, input);
  }
}
