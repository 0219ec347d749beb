import {
  type NominationStatus,
  type readNominationAnalysis,
  type Reply,
  type SeatGroup,
  UnRegion,
} from '@lib/contracts';

export type Analysis = Reply<typeof readNominationAnalysis>;
export type Cell = Analysis['cells'][number];

/** In which a nomination can no longer lead to a seat, or not yet. */
const over: ReadonlySet<NominationStatus> = new Set([
  'draft',
  'late',
  'withdrawn',
  'lapsed',
  'declined',
  'ineligible',
  'not_selected',
]);
export const stands = ({ status }: Cell): boolean => !over.has(status);

/** The regions of the United Nations, and the European Union, which is in none. */
export const rowsOf: readonly (UnRegion | null)[] = [...UnRegion.options, null];

export interface Column {
  readonly key: string;
  readonly is: (cell: Cell) => boolean;
}

export interface Counted {
  readonly region: UnRegion | null;
  readonly counts: readonly number[];
  readonly total: number;
}

const peopleIn = (cells: readonly Cell[], is: (cell: Cell) => boolean): number =>
  cells.filter(is).reduce((sum, { people }) => sum + people, 0);

/** People by region and by some columns; regions that have nobody stay, for that is what one looks for. */
export function counted(cells: readonly Cell[], columns: readonly Column[]): Counted[] {
  return rowsOf
    .map((region) => {
      const own = cells.filter((it) => it.region === region);
      return {
        region,
        counts: columns.map(({ is }) => peopleIn(own, is)),
        total: peopleIn(own, () => true),
      };
    })
    .filter(({ region, total }) => region !== null || total > 0);
}

export const sums = (rows: readonly Counted[], columns: readonly Column[]): number[] =>
  columns.map((_, i) => rows.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0));

const regionOfSeats: Readonly<Partial<Record<SeatGroup, UnRegion>>> = {
  AFRICA: 'AFR',
  ASIA_PACIFIC: 'AP',
  GRULAC: 'GRULAC',
  CEE: 'CEE',
  WEOG: 'WEOG',
};
/** The region whose Parties could fill seats of a group; none for the European Commission. */
export const regionFor = (seatGroup: SeatGroup): UnRegion | null => regionOfSeats[seatGroup] ?? null;
