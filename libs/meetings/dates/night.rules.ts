/** A stretch of time by the clocks on somebody's wall: minutes from midnight of the day on which it begins. */
export interface LocalSpan {
  /** From 1, Monday, to 7. */
  readonly weekday: number;
  readonly from: number;
  /** More than a day's minutes where it goes on past midnight. */
  readonly to: number;
}

const DAY = 1_440;
const MORNING = 6 * 60;
const WORK_BEGINS = 9 * 60;
const WORK_ENDS = 18 * 60;

/** Whether any of it lies between midnight and six in the morning: then somebody is kept up, or has to get up. */
export const isAtNight = ({ from, to }: LocalSpan): boolean => from < MORNING || to > DAY;

/** Whether all of it lies in a working day, Monday to Friday from nine to six. */
export const isAtWork = ({ weekday, from, to }: LocalSpan): boolean =>
  weekday <= 5 && from >= WORK_BEGINS && to <= WORK_ENDS;
