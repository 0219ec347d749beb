import { Trans, useLingui } from '@lingui/react/macro';
import { DemoRole } from '@lib/contracts';
import { Link } from 'wouter';
import { Panel } from '@web/ui/panel';
import { demoRoles } from './demo-roles';

/** Ways into the demonstration, one for each part that one can play in it. */
export function DemoLinks() {
  const { i18n } = useLingui();
  return (
    <Panel title={<Trans>Try it as</Trans>}>
      <ul className="rows">
        {DemoRole.options.map((role) => (
          <li key={role}>
            <Link href={`/demo/${role}`}>{i18n._(demoRoles[role].name)}</Link>
            <span className="sm mut grow">{i18n._(demoRoles[role].does)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
