import { Trans } from '@lingui/react/macro';
import type { chairElectionEntries, compositionEntries } from '@lib/contracts';
import { PartyName } from '@web/ui/party';
import type { Says } from './said';
import { Elected } from './says-elected';

type OfComposition = keyof typeof compositionEntries;

export const compositionSays: { [T in OfComposition]: Says<T> } = {
  'composition.published': ({ who, it: { version } }) => (
    <Trans>
      <b>{who}</b> published version {version} of the composition
    </Trans>
  ),
  'replacement.invited': ({ who, it: { party } }) => (
    <Trans>
      <b>{who}</b> invited a Party to replace its member: <PartyName code={party} />
    </Trans>
  ),
  'departure.explained': ({ who }) => (
    <Trans>
      <b>{who}</b> gave the reason for a departure
    </Trans>
  ),
};

type OfChair = keyof typeof chairElectionEntries;

export const chairSays: { [T in OfChair]: Says<T> } = {
  'chair-election.opened': ({ who }) => (
    <Trans>
      <b>{who}</b> opened the election of the chair
    </Trans>
  ),
  'candidate.put-forward': ({ who, nameOf, it: { personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{who}</b> put {name} forward as chair
      </Trans>
    );
  },
  'candidate.withdrew': ({ nameOf, it: { personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{name}</b> no longer stands for chair
      </Trans>
    );
  },
  'acclamation.begun': ({ nameOf, it: { personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{name}</b> is the only candidate for chair: whoever objects says so
      </Trans>
    );
  },
  'acclamation.moved': () => (
    <Trans>The service was away shortly before the end of the time to object: it ends later</Trans>
  ),
  'acclamation.stopped': () => (
    <Trans>Somebody objects to the only candidate for chair: the meeting decides</Trans>
  ),
  'acclamation.objected': ({ who }) => (
    <Trans>
      <b>{who}</b> objected to the only candidate for chair
    </Trans>
  ),
  'chair-election.to-meeting': () => <Trans>The meeting chooses the chair among the candidates</Trans>,
  'chair-election.lapsed': () => <Trans>The election of the chair ended without a candidate</Trans>,
  'chair-election.voided': ({ who }) => (
    <Trans>
      <b>{who}</b> called the election of the chair off
    </Trans>
  ),
  'chair.elected': ({ nameOf, it: { personId, how } }) => <Elected name={nameOf(personId)} how={how} />,
};
