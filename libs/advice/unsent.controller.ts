import { Controller } from '@nestjs/common';
import { dropUnsent, type Input, keepUnsent, listUnsent } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { UnsentWords } from './unsent-words';

@Controller()
export class UnsentController {
  constructor(private readonly unsent: UnsentWords) {}

  @Serves(listUnsent)
  listUnsent(viewer: Viewer, input: Input<typeof listUnsent>) {
    return this.unsent.list(viewer, input);
  }

  @Serves(keepUnsent)
  keepUnsent(viewer: Viewer, input: Input<typeof keepUnsent>) {
    return this.unsent.keep(viewer, input);
  }

  @Serves(dropUnsent)
  dropUnsent(viewer: Viewer, input: Input<typeof dropUnsent>) {
    return this.unsent.drop(viewer, input);
  }
}
