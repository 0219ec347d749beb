import { Trans } from '@lingui/react/macro';
import type { PartName } from './parts';

/** What a part of the form is called, there and where it is read. */
export function PartTitle({ name }: { name: PartName | 'interests' }) {
  if (name === 'letter') return <Trans>The letter and who signs it</Trans>;
  if (name === 'nominee') return <Trans>The nominee</Trans>;
  if (name === 'expertise') return <Trans>Seat group and expertise</Trans>;
  if (name === 'person') return <Trans>Languages and time zone</Trans>;
  return <Trans>Interests</Trans>;
}
