import { Trans, useLingui } from '@lingui/react/macro';
import type { Find } from '@lib/contracts';
import type { ReactNode } from 'react';
import type { IconName } from '@web/ui/icon';
import { partyName } from '@web/ui/party';
import { paperNames } from './paper-names';

export const findIcons: Record<Find['kind'], IconName> = {
  paragraph: 'document',
  comment: 'comment',
  member: 'members',
  document: 'library',
};

/** A piece of text with the words in it that were asked for. Their places count code points. */
function Marked({ snippet, stretches }: Pick<Find, 'snippet' | 'stretches'>) {
  const signs = Array.from(snippet);
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { from, to } of stretches) {
    pieces.push(signs.slice(at, from).join(''), <mark key={from}>{signs.slice(from, to).join('')}</mark>);
    at = to;
  }
  pieces.push(signs.slice(at).join(''));
  return <>{pieces}</>;
}

/** What was found: what it is, of what it is a part, and the words in which it was found. */
export function FindWords({ find }: { find: Find }) {
  const { kind, title, snippet, label } = find;
  const isWithdrawn = kind === 'comment' && snippet === '';
  const isSaid = snippet === title || snippet === label;
  return (
    <span className="fw">
      <b>
        <Name find={find} />
      </b>{' '}
      <span className="mut" dir="auto">
        <About find={find} />
      </span>
      {isWithdrawn && (
        <span className="fw-s mut">
          <Trans>Withdrawn by its author.</Trans>
        </span>
      )}
      {snippet !== '' && !isSaid && (
        <span className="fw-s" dir="auto">
          <Marked {...find} />
        </span>
      )}
    </span>
  );
}

function Name({ find: { kind, label, title } }: { find: Find }) {
  const number = <bdi dir="ltr">{label}</bdi>;
  switch (kind) {
    case 'paragraph':
      return label === '' ? <Trans>Title</Trans> : <Trans>Paragraph {number}</Trans>;
    case 'comment':
      return <Trans>Comment {number}</Trans>;
    case 'member':
      return <bdi>{title}</bdi>;
    case 'document':
      return (
        <bdi className="sym" dir="ltr">
          {label}
        </bdi>
      );
  }
}

function About({ find: { kind, label, title, place } }: { find: Find }) {
  const { i18n } = useLingui();
  if (place && place.of !== 'text')
    return (
      <>
        {i18n._(paperNames[place.of])}
        {title !== '' && (
          <>
            {': '}
            <bdi>{title}</bdi>
          </>
        )}
      </>
    );
  if (kind !== 'member') return title;
  return label === '' ? null : partyName(label, i18n.locale);
}
