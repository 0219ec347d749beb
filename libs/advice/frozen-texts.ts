import { Injectable } from '@nestjs/common';
import type { FrozenParagraph } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { namesOf } from './numbering.rules';

/** A paragraph of an issued version, and the place by which its comments are numbered. */
export interface FrozenPlace {
  readonly text: string;
  readonly place: string;
}

type FrozenText = ReadonlyMap<string, FrozenPlace>;

const paragraphsOf = `select paragraphs from draft_version where id = $1 and draft_id = $2 and group_id = $3`;
const MOST_KNOWN = 200;

/** The texts of issued versions. What is issued never changes, so what was read once is known. */
@Injectable()
export class FrozenTexts {
  private readonly known = new Map<string, FrozenText>();

  /** The paragraphs of a version by their ids; null when this draft of the page's group has no such version. */
  async on(page: Page, draftId: string, versionId: string): Promise<FrozenText | null> {
    const key = `${page.groupId} ${draftId} ${versionId}`;
    const known = this.known.get(key);
    if (known) return known;
    const [found] = await page.ask<{ paragraphs: FrozenParagraph[] }>(
      paragraphsOf,
      versionId,
      draftId,
      page.groupId,
    );
    if (!found) return null;
    const text = textOf(found.paragraphs);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(key, text);
    return text;
  }
}

function textOf(paragraphs: readonly FrozenParagraph[]): FrozenText {
  const names = namesOf(paragraphs.map(({ kind }) => kind));
  return new Map(paragraphs.map(({ id, text }, i) => [id, { text, place: names[i]?.place ?? '' }]));
}
