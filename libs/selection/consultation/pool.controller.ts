import { Controller } from '@nestjs/common';
import {
  downloadPooledFile,
  downloadPooledFileByLink,
  type Input,
  readPooled,
  readPooledByLink,
  searchPool,
  searchPoolByLink,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { PoolQueries } from './pool.queries';

@Controller()
export class PoolController {
  constructor(private readonly queries: PoolQueries) {}

  @Serves(readPooled)
  readPooled(viewer: Viewer, input: Input<typeof readPooled>) {
    return this.queries.read(viewer, input);
  }

  @Serves(downloadPooledFile)
  downloadPooledFile(viewer: Viewer, input: Input<typeof downloadPooledFile>) {
    return this.queries.file(viewer, input);
  }

  @Serves(searchPool)
  searchPool(viewer: Viewer, input: Input<typeof searchPool>) {
    return this.queries.search(viewer, input);
  }

  @Serves(readPooledByLink)
  readPooledByLink(_: Viewer, input: Input<typeof readPooledByLink>) {
    return this.queries.readByLink(input);
  }

  @Serves(downloadPooledFileByLink)
  downloadPooledFileByLink(_: Viewer, input: Input<typeof downloadPooledFileByLink>) {
    return this.queries.fileByLink(input);
  }

  @Serves(searchPoolByLink)
  searchPoolByLink(_: Viewer, input: Input<typeof searchPoolByLink>) {
    return this.queries.searchByLink(input);
  }
}
