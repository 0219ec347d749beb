import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { downloadAgendaPack, Input, NumberedItem } from '@lib/contracts';
import { AgendaFilesQueries, AgendaQueries, type FoundFile } from '@lib/meetings';
import { type FileReply, FileStore, Refusal, type Viewer } from '@lib/platform';
import { IssuedTexts } from '../versions/issued-texts';
import type { IssuedText } from '../versions/version-on-paper';
import { nameInPack } from './pack-names';
import { PapersOfMeetings } from './papers-of-meetings';
import { type Packed, zipOf } from './zip';

type Document = NumberedItem['documents'][number];

/** What can be packed: files that were sent, texts of the group, and papers of its meetings. */
interface Found {
  readonly files: readonly FoundFile[];
  readonly texts: readonly IssuedText[];
  readonly papers: Awaited<ReturnType<PapersOfMeetings['bySymbol']>>;
}

/** All papers of a meeting as one ZIP. What somebody may have of them is asked anew each time. */
@Injectable()
export class AgendaPack {
  constructor(
    private readonly agendas: AgendaQueries,
    private readonly agendaFiles: AgendaFilesQueries,
    private readonly texts: IssuedTexts,
    private readonly papers: PapersOfMeetings,
    private readonly store: FileStore,
  ) {}

  async file(viewer: Viewer, of: Input<typeof downloadAgendaPack>): Promise<FileReply> {
    const { issues } = await this.agendas.read(viewer, of);
    const [issue] = issues;
    if (!issue) throw new Refusal('no-pack-yet');
    const { items, issuedAt } = issue;
    const symbols = items.flatMap(({ documents }) => documents.map(({ symbol }) => symbol));
    const found = {
      files: await this.agendaFiles.named(of.groupId, of.meetingId, items),
      texts: await this.texts.readable(viewer, of.groupId, symbols),
      papers: await this.papers.bySymbol(viewer, of.groupId),
    };
    // Once the first bytes have gone, nothing can be refused any more.
    for (const { sha256 } of found.files)
      if (!(await this.store.has(sha256))) throw new Refusal('file-damaged');
    const agenda = await this.papers.agenda(viewer, of);
    const content = Readable.from(zipOf(this.inOrder(agenda, items, found, issuedAt)));
    return { name: `${issue.symbol.replaceAll('/', '-')}.zip`, mime: 'application/zip', content };
  }

  private async *inOrder(
    agenda: FileReply,
    items: readonly NumberedItem[],
    found: Found,
    at: Date,
  ): AsyncGenerator<Packed> {
    if (Buffer.isBuffer(agenda.content)) yield { name: `00 ${agenda.name}`, at, content: agenda.content };
    const elsewhere: string[] = [];
    for (const { number, documents } of items)
      for (const [i, document] of documents.entries()) {
        const it = await this.packed(document, found, at);
        if (it) yield { ...it, name: nameInPack(number, i + 1, document, it.name) };
        else elsewhere.push(lineOf(number, document));
      }
    if (elsewhere.length > 0)
      yield { name: ELSEWHERE, at, content: Buffer.from(`${elsewhere.join('\r\n')}\r\n`) };
  }

  /** A document with the name of its file; null where it only stands elsewhere. */
  private async packed(
    { symbol, fileId }: Document,
    { files, texts, papers }: Found,
    at: Date,
  ): Promise<Packed | null> {
    const file = files.find(({ id }) => id === fileId);
    if (file) return { name: file.name, at, content: await this.store.open(file.sha256) };
    const text = texts.find((it) => it.symbol.toLowerCase() === symbol.toLowerCase());
    if (text) return { name: 'text.pdf', at: text.issuedAt, content: await this.texts.printed(text) };
    const paper = await papers.get(symbol.toLowerCase())?.();
    return paper && Buffer.isBuffer(paper.content) ? { name: 'text.pdf', at, content: paper.content } : null;
  }
}

/** What is cited and not in the pack: nobody is to believe that they have it all. */
const ELSEWHERE = '99 not-in-this-pack.txt';
const lineOf = (number: string, { symbol, title, url }: Document): string =>
  [number, symbol, title, url].filter((it) => it !== '').join('  ');
