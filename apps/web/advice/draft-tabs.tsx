import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';

/** The pages of a draft that everyone has: its text, all comments on it, and what changed in it. */
export function DraftTabs({ base, at }: { base: string; at: 'text' | 'table' | 'changes' }) {
  const { t } = useLingui();
  const here = (it: typeof at) => (it === at ? { className: 'on', 'aria-current': 'page' as const } : {});
  return (
    <nav className="seg" aria-label={t`Pages of this draft`}>
      <Link href={base} {...here('text')}>
        <Trans>Text</Trans>
      </Link>
      <Link href={`${base}/table`} {...here('table')}>
        <Trans>Comment table</Trans>
      </Link>
      <Link href={`${base}/changes`} {...here('changes')}>
        <Trans>Changes</Trans>
      </Link>
    </nav>
  );
}
