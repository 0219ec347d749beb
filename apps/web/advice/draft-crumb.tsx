import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { Icon } from '@web/ui/icon';

/** The way back from a page of a draft: to all drafts, and to its text. */
export function DraftCrumb({ base, symbol }: { base: string; symbol: string }) {
  const { t } = useLingui();
  const { base: group } = useGroup();
  return (
    <nav className="crumb" aria-label={t`Way back`}>
      <Link href={`${group}/advice`}>
        <Trans>Advice</Trans>
      </Link>
      <Icon name="forward" />
      <Link href={base}>
        <bdi className="sym" dir="ltr">
          {symbol}
        </bdi>
      </Link>
    </nav>
  );
}
