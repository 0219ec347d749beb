import { Trans, useLingui } from '@lingui/react/macro';
import type { Comment } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import type { Asked, Order } from './asked';
import { columns } from './columns';
import { CommentRow } from './comment-row';

interface Props {
  rows: readonly Comment[];
  base: string;
  asked: Asked;
  turn: (order: Order) => void;
  stay: (commentId: string) => void;
}

/**
 * A table on a desk; on a phone each row is a card. Laying rows out as cards takes away what a table is for those
 * who hear it, so every part says its role.
 */
export function CommentTable({ rows, base, asked, turn, stay }: Props) {
  const { t, i18n } = useLingui();
  return (
    <table role="table" className="ctab" aria-rowcount={rows.length + 1}>
      <caption className="vh">
        <Trans>Comments with the wording they propose and their answers</Trans>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ name, label, order }) => (
            <th
              key={name}
              role="columnheader"
              scope="col"
              className={order ? `of-${name}` : `of-${name} plain`}
              aria-sort={
                order && order === asked.order ? (asked.down ? 'descending' : 'ascending') : undefined
              }
            >
              {order ? (
                <button type="button" onClick={() => turn(order)} title={t`Put in this order`}>
                  {i18n._(label)}
                  {order === asked.order && <Icon name={asked.down ? 'up' : 'down'} />}
                </button>
              ) : (
                i18n._(label)
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((it) => (
          <CommentRow key={it.id} comment={it} base={base} stay={() => stay(it.id)} />
        ))}
      </tbody>
    </table>
  );
}
