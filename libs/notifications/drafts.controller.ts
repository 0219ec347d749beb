import { Controller } from '@nestjs/common';
import * as contracts from '@lib/contracts';
import type { Input } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Drafts } from './drafts';
import { NotificationsQueries } from './notifications.queries';
import { Prepared } from './prepared';
import { Preview } from './preview';

/** Notifications on their way to being submitted. */
@Controller()
export class DraftsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly prepared: Prepared,
    private readonly preview: Preview,
    private readonly queries: NotificationsQueries,
  ) {}

  @Serves(contracts.listNotifications)
  listNotifications(viewer: Viewer, input: Input<typeof contracts.listNotifications>) {
    return this.queries.list(viewer, input);
  }

  @Serves(contracts.readNotification)
  readNotification(viewer: Viewer, input: Input<typeof contracts.readNotification>) {
    return this.queries.read(viewer, input);
  }

  @Serves(contracts.previewNotification)
  previewNotification(viewer: Viewer, input: Input<typeof contracts.previewNotification>) {
    return this.preview.show(viewer, input);
  }

  @Serves(contracts.printNotification)
  printNotification(viewer: Viewer, input: Input<typeof contracts.printNotification>) {
    return this.preview.print(viewer, input);
  }

  @Serves(contracts.draftNotification)
  draftNotification(viewer: Viewer, input: Input<typeof contracts.draftNotification>) {
    return this.drafts.draft(viewer, input);
  }

  @Serves(contracts.prepareNotification)
  prepareNotification(viewer: Viewer, input: Input<typeof contracts.prepareNotification>) {
    return this.prepared.prepare(viewer, input);
  }

  @Serves(contracts.editNotification)
  editNotification(viewer: Viewer, input: Input<typeof contracts.editNotification>) {
    return this.drafts.edit(viewer, input);
  }

  @Serves(contracts.writeNotificationText)
  writeNotificationText(viewer: Viewer, input: Input<typeof contracts.writeNotificationText>) {
    return this.drafts.write(viewer, input);
  }

  @Serves(contracts.removeNotificationText)
  removeNotificationText(viewer: Viewer, input: Input<typeof contracts.removeNotificationText>) {
    return this.drafts.remove(viewer, input);
  }

  @Serves(contracts.waiveLanguage)
  waiveLanguage(viewer: Viewer, input: Input<typeof contracts.waiveLanguage>) {
    return this.drafts.waive(viewer, input);
  }

  @Serves(contracts.discardNotification)
  discardNotification(viewer: Viewer, input: Input<typeof contracts.discardNotification>) {
    return this.drafts.discard(viewer, input);
  }

  @Serves(contracts.requireLanguages)
  requireLanguages(viewer: Viewer, input: Input<typeof contracts.requireLanguages>) {
    return this.drafts.requireLanguages(viewer, input);
  }
}
