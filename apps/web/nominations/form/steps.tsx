import { Plural, Trans } from '@lingui/react/macro';
import { Icon } from '@web/ui/icon';
import { PartTitle } from './part-title';
import { partNames, type PartName } from './parts';

/** Where one is: the parts of the form, and what each still lacks. */
export function Steps({ missing }: { missing: readonly PartName[] }) {
  return (
    <ol className="formsteps">
      {partNames.map((name, i) => {
        const lacks = missing.filter((it) => it === name).length;
        return (
          <li key={name} className={lacks === 0 ? 'done' : undefined}>
            <a
              href={`#part-${name}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(`part-${name}`)?.focus({ preventScroll: true });
                document.getElementById(`part-${name}`)?.scrollIntoView();
              }}
            >
              <span className="k" aria-hidden="true">
                {lacks === 0 ? <Icon name="tick" /> : i + 1}
              </span>
              <PartTitle name={name} />
            </a>
            <small>
              {lacks === 0 ? (
                <Trans>Complete</Trans>
              ) : (
                <Plural value={lacks} one="# to fill in" other="# to fill in" />
              )}
            </small>
          </li>
        );
      })}
    </ol>
  );
}
