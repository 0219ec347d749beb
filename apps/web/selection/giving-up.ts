import type { PanelCheck } from '@lib/contracts';

/** A criterion that a list does not meet, and by how much. */
export interface Missed {
  readonly quota: string;
  readonly label: string;
  readonly side: 'min' | 'max';
  readonly by: number;
}

/** What has to be given up by name before a list can be decided on: each bound it misses. */
export const missedBy = ({ criteria }: Pick<PanelCheck, 'criteria'>): Missed[] =>
  criteria.flatMap(({ id, label, count, min, max }): Missed[] => {
    if (count < min) return [{ quota: id, label, side: 'min', by: min - count }];
    return count > max ? [{ quota: id, label, side: 'max', by: count - max }] : [];
  });

/** The seats that stay vacant with it. */
export const vacantIn = ({ seats }: Pick<PanelCheck, 'seats'>): number =>
  Math.max(0, seats.of - seats.filled);
