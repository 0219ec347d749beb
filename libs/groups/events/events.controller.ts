import { Controller } from '@nestjs/common';
import { addEvent, changeEvent, type Input, readEvents, removeEvent } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Events } from './events';
import { EventsQueries } from './events.queries';

/** The calendar of what other bodies do. */
@Controller()
export class EventsController {
  constructor(
    private readonly events: Events,
    private readonly queries: EventsQueries,
  ) {}

  @Serves(readEvents)
  readEvents(viewer: Viewer, input: Input<typeof readEvents>) {
    return this.queries.list(viewer, input);
  }

  @Serves(addEvent)
  addEvent(viewer: Viewer, input: Input<typeof addEvent>) {
    return this.events.add(viewer, input);
  }

  @Serves(changeEvent)
  changeEvent(viewer: Viewer, input: Input<typeof changeEvent>) {
    return this.events.change(viewer, input);
  }

  @Serves(removeEvent)
  removeEvent(viewer: Viewer, input: Input<typeof removeEvent>) {
    return this.events.remove(viewer, input);
  }
}
