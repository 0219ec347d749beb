import { Trans } from '@lingui/react/macro';
import type { PersonCard } from '@lib/contracts';

/** Says of an invented person that they are one. */
export function SampleMark() {
  return (
    <span className="tag line">
      <Trans>Sample</Trans>
    </span>
  );
}

/** A person's name, with the mark of an invented person where it is one. */
export function PersonName({ person }: { person: Pick<PersonCard, 'name' | 'sample'> }) {
  return (
    <>
      <bdi>{person.name}</bdi> {person.sample && <SampleMark />}
    </>
  );
}
