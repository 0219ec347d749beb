import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { idOf, type Said } from './form-place';

/** All that keeps one from going on, with a way to each field. Each try brings the reader here. */
export function Summary({ faults, tried }: { faults: readonly Said[]; tried: number }) {
  const box = useRef<HTMLDivElement>(null);
  const some = faults.length > 0;
  useEffect(() => {
    if (tried > 0 && some) box.current?.focus();
    // Only a try: what is mended meanwhile takes nobody away from where they write.
  }, [tried]);
  if (!some) return null;
  return (
    <div className="lacking" ref={box} tabIndex={-1} role="group" aria-labelledby="problem">
      <div role="alert">
        <h2 id="problem">
          <Trans>There is a problem</Trans>
        </h2>
        <ul>
          {faults.map(({ field, words }) => (
            <li key={field}>
              <a href={`#${idOf(field)}`} onClick={(event) => goTo(event, idOf(field))}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A field, not an address: the address of the page stays as it is. */
function goTo(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.focus({ preventScroll: true });
  (field?.closest('.f') ?? field)?.scrollIntoView({ block: 'start' });
}
