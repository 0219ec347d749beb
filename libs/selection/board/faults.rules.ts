import type { ProfileFault } from '@lib/contracts';
import type { Fault } from '../engine/profile-faults.rules';

/** A fault as it stands beside its row. */
export const faultShown = ({ row, kind, sentence }: Fault): ProfileFault => ({
  ...{ of: row.of, id: 'id' in row ? row.id : null, kind, sentence },
});
