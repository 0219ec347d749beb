import type { ProfileFault } from '@lib/contracts';
import type { Fault } from '../engine/fault.rules';

/** A fault as it stands beside its row. */
export const faultShown = ({ row, ...said }: Fault): ProfileFault => ({
  ...{ of: row.of, id: 'id' in row ? row.id : null, ...said },
});
