import type { Find } from '@lib/contracts';
import type { IconName } from '@web/ui/icon';

/** One thing that the search offers: a place to go to, or an act. */
export interface Choice {
  readonly id: string;
  readonly icon: IconName;
  /** Its name, by which it is found as well. */
  readonly name: string;
  readonly href?: string;
  readonly act?: () => void;
  /** It only goes on from here: the dialog stays open. */
  readonly stays?: boolean;
  /** Among many of its kind: shown when it is asked for. */
  readonly isFurther?: boolean;
  readonly lang?: string;
  readonly find?: Find;
}

export interface Section {
  readonly title: string;
  readonly choices: readonly Choice[];
}
