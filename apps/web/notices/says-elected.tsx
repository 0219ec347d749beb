import { Trans } from '@lingui/react/macro';

/** That somebody was elected chair, and how. */
export function Elected({ name, how }: { name: string; how: 'acclamation' | 'decision' }) {
  return how === 'acclamation' ? (
    <Trans>
      <b>{name}</b> was elected chair by acclamation
    </Trans>
  ) : (
    <Trans>
      <b>{name}</b> was elected chair by the group
    </Trans>
  );
}
