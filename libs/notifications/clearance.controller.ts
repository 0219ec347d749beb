import { Controller } from '@nestjs/common';
import * as contracts from '@lib/contracts';
import type { Input } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Clearance } from './clearance';
import { Issuing } from './issuing';
import { Numbers } from './numbers';
import { RegisterQueries } from './register.queries';

/** From a draft that was submitted to the public register. */
@Controller()
export class ClearanceController {
  constructor(
    private readonly clearance: Clearance,
    private readonly issuing: Issuing,
    private readonly numbers: Numbers,
    private readonly register: RegisterQueries,
  ) {}

  @Serves(contracts.listIssued)
  listIssued(viewer: Viewer, input: Input<typeof contracts.listIssued>) {
    return this.register.list(viewer, input);
  }

  @Serves(contracts.readIssued)
  readIssued(viewer: Viewer, input: Input<typeof contracts.readIssued>) {
    return this.register.read(viewer, input);
  }

  @Serves(contracts.submitNotification)
  submitNotification(viewer: Viewer, input: Input<typeof contracts.submitNotification>) {
    return this.clearance.submit(viewer, input);
  }

  @Serves(contracts.returnNotification)
  returnNotification(viewer: Viewer, input: Input<typeof contracts.returnNotification>) {
    return this.clearance.return(viewer, input);
  }

  @Serves(contracts.approveNotification)
  approveNotification(viewer: Viewer, input: Input<typeof contracts.approveNotification>) {
    return this.clearance.approve(viewer, input);
  }

  @Serves(contracts.tellNumbersElsewhere)
  tellNumbersElsewhere(viewer: Viewer, input: Input<typeof contracts.tellNumbersElsewhere>) {
    return this.numbers.tellElsewhere(viewer, input);
  }

  @Serves(contracts.issueNotification)
  issueNotification(viewer: Viewer, input: Input<typeof contracts.issueNotification>) {
    return this.issuing.issue(viewer, input);
  }

  @Serves(contracts.sendTest)
  sendTest(viewer: Viewer, input: Input<typeof contracts.sendTest>) {
    return this.issuing.sendTest(viewer, input);
  }
}
