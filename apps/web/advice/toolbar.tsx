import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { Comment, Round } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { partyName } from '@web/ui/party';
import { TimeLeft } from '@web/ui/time-left';
import { DraftTabs } from './draft-tabs';
import { counted, filters, type Filter, type Reading } from './filters';
import { filterLabels } from './labels';

export interface Chosen {
  filter: Filter;
  party: string | null;
  withProposals: boolean;
}

interface Props {
  base: string;
  round: Round | null;
  comments: readonly Comment[];
  shown: number;
  reading: Reading;
  chosen: Chosen;
  choose: (some: Partial<Chosen>) => void;
  /** The desk has pages of its own on the same draft. */
  links: readonly { href: string; label: string }[];
}

/** Which comments are shown, and the other pages of the draft. */
export function Toolbar({ base, round, comments, shown, reading, chosen, choose, links }: Props) {
  const { t, i18n } = useLingui();
  const counts = counted(comments, reading);
  const parties = [...new Set(comments.map(({ party }) => party).filter((it) => it !== null))];
  const hidden = comments.length - shown;
  return (
    <div className="tool">
      <div className="in">
        <DraftTabs base={base} at="text" />
        <span className="grow" />
        {round?.state === 'open' && (
          <span className="sm row left">
            <Icon name="clock" />
            <TimeLeft until={round.closesAt} />
          </span>
        )}
        {links.map(({ href, label }) => (
          <Link key={href} className="b s" href={href}>
            {label}
          </Link>
        ))}
      </div>
      <div className="in chips" role="group" aria-label={t`Which comments are shown`}>
        {filters.map((it) => (
          <button
            key={it}
            type="button"
            className="chip"
            aria-pressed={chosen.filter === it}
            onClick={() => choose({ filter: it })}
          >
            {i18n._(filterLabels[it])} <b className="num">{counts[it]}</b>
          </button>
        ))}
        <select
          className="in-t"
          aria-label={t`Comments of`}
          value={chosen.party ?? ''}
          onChange={(event) => choose({ party: event.target.value || null })}
        >
          <option value="">{t`All members`}</option>
          {parties.map((it) => (
            <option key={it} value={it}>
              {partyName(it, i18n.locale)}
            </option>
          ))}
        </select>
        {hidden > 0 && (
          <span className="sm mut hidden-count">
            <Plural value={shown} one="# comment shown" other="# comments shown" />,{' '}
            <Plural value={hidden} one="# hidden" other="# hidden" />
          </span>
        )}
        <span className="grow desk" />
        <label className="sw desk">
          <input
            type="checkbox"
            checked={chosen.withProposals}
            onChange={(event) => choose({ withProposals: event.target.checked })}
          />
          <Trans>Show suggested wording in the text</Trans>
        </label>
      </div>
    </div>
  );
}
