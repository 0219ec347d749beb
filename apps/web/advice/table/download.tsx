import { Trans, useLingui } from '@lingui/react/macro';
import type { Comment } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { useReview } from '../review';
import { csvOf } from './csv';
import { useSheet } from './sheet';

/**
 * The rows as a file. The desk takes all that the table shows; a member takes their own (row K09 of the
 * authorization matrix).
 */
export function Download({ rows }: { rows: readonly Comment[] }) {
  const { me, rights, version } = useReview();
  const { i18n } = useLingui();
  const sheet = useSheet();
  const taken = rights.export ? rows : rows.filter(({ authorId }) => authorId === me.id);
  const save = () => {
    const file = new Blob([csvOf(sheet(taken))], { type: 'text/csv;charset=utf-8' });
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = `${version.symbol.replace(/[^\w.-]+/g, '-')}-comments-${i18n.locale}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1_000);
  };
  return (
    <button type="button" className="b s" onClick={save} disabled={taken.length === 0}>
      <Icon name="download" />
      {rights.export ? <Trans>Download (CSV)</Trans> : <Trans>Download mine (CSV)</Trans>}
    </button>
  );
}
