import { Injectable } from '@nestjs/common';
import type { exportSelection, Input } from '@lib/contracts';
import { type FileReply, type Viewer } from '@lib/platform';
import { lpText, panelProgram, type Selection, writeCategories, writeRespondents } from '../engine';
import { inProperties } from './exporting.rules';
import { Questions } from './questions';

type File = Input<typeof exportSelection>['file'];

const texts: Record<File, (it: Selection) => string> = {
  'categories.csv': (it) => writeCategories(inProperties(it).profile).text,
  'respondents.csv': (it) =>
    writeRespondents(inProperties(it).pool.filter(({ id }) => !it.bars.includes(id))),
  'program.lp': (it) => lpText(panelProgram(it)),
};

/** Pool, profile and program as files, so that anybody can check with tools of their own what the engine says. */
@Injectable()
export class Exporting {
  constructor(private readonly questions: Questions) {}

  async file(viewer: Viewer, { groupId, file }: Input<typeof exportSelection>): Promise<FileReply> {
    const { selection } = await this.questions.asked(viewer, groupId);
    const content = Buffer.from(texts[file](selection), 'utf8');
    const mime = file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8';
    return { name: file, mime, size: content.length, content };
  }
}
