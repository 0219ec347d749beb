import { Trans } from '@lingui/react/macro';
import { exportSelection } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { FetchFile } from '@web/nominations/form/fetch-file';

const files = ['categories.csv', 'respondents.csv', 'program.lp'] as const;

/** The pool and the profile as files, for whoever checks the lists with tools of their own. */
export function Downloads() {
  const { groupId, group } = useGroup();
  return (
    <details className="downloads">
      <summary className="b">
        <Trans>Files to check by</Trans>
      </summary>
      <ul className="panel pad stack-s">
        {files.map((file) => (
          <li key={file} className="row between">
            <bdi dir="ltr">{file}</bdi>
            <FetchFile route={exportSelection} input={{ groupId, file }} name={`${group.slug}-${file}`} />
          </li>
        ))}
      </ul>
    </details>
  );
}
