import type { Action, Actor } from '@lib/contracts';

/** Something that this system allows otherwise than the design does. */
export interface Difference {
  row: Action;
  who: Actor[];
  /** For one route only, where the others of its row are as the design says. */
  route?: string;
  cell: string;
  because: string;
}
