import type { ParagraphKind } from '@lib/contracts';
import type { KeyAction } from './key-actions';

/** A paragraph of the sample draft, as its second version has it. Stretches are marked as `written` reads them. */
export interface Passage {
  /** How comments refer to it. */
  key: string;
  kind: ParagraphKind;
  text: string;
  /** How the first version put it; null when it was not in it. The same, when nothing is said. */
  first?: string | null;
  /** The key actions it advises on. */
  on?: KeyAction[];
}
