import { Controller } from '@nestjs/common';
import { findDocument, findSymbol, type Input, listDocuments, search } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { DocumentsQueries } from './documents.queries';
import { SearchQueries } from './search.queries';

@Controller()
export class FindingController {
  constructor(
    private readonly documents: DocumentsQueries,
    private readonly searching: SearchQueries,
  ) {}

  @Serves(listDocuments)
  listDocuments(viewer: Viewer, input: Input<typeof listDocuments>) {
    return this.documents.documents(viewer, input);
  }

  @Serves(findDocument)
  findDocument(viewer: Viewer, input: Input<typeof findDocument>) {
    return this.documents.document(viewer, input);
  }

  @Serves(findSymbol)
  findSymbol(viewer: Viewer, input: Input<typeof findSymbol>) {
    return this.documents.symbol(viewer, input);
  }

  @Serves(search)
  search(viewer: Viewer, input: Input<typeof search>) {
    return this.searching.search(viewer, input);
  }
}
