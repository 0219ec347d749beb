import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { Comment, Round } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { TimeLeft } from '@web/ui/time-left';
import { DraftTabs } from './draft-tabs';
import { FilterChips, Nothing, type Wanted } from './filter-chips';
import type { Reading } from './filters';

export interface Chosen extends Wanted {
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
  const { t } = useLingui();
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
        <FilterChips comments={comments} shown={shown} reading={reading} wanted={chosen} choose={choose} />
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
      {shown === 0 && comments.length > 0 && (
        <div className="in">
          <Nothing wanted={chosen} all={comments.length} choose={choose} />
        </div>
      )}
    </div>
  );
}
