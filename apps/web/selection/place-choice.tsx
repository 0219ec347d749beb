import { Trans, useLingui } from '@lingui/react/macro';
import type { Place } from '@lib/contracts';
import { useRef, type KeyboardEvent } from 'react';
import { placeNames } from './words';

const places: readonly Place[] = ['in', 'reserve', 'out'];

interface Props {
  name: string;
  value: Place;
  choose: (to: Place) => void;
  readOnly: boolean;
}

const isRightToLeft = (): boolean => document.documentElement.dir === 'rtl';

/** By how many places an arrow moves the choice; 0 for every other key. */
function stepOf(key: string): number {
  const onward = isRightToLeft() ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft() ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'ArrowDown' || key === onward) return 1;
  return key === 'ArrowUp' || key === back ? -1 : 0;
}

/** In, Reserve or Out of one nominee: one tab stop, and the arrows choose. */
export function PlaceChoice({ name, value, choose, readOnly }: Props) {
  const { t, i18n } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const step = stepOf(event.key);
    if (step === 0 || readOnly) return;
    event.preventDefault();
    const at = (places.indexOf(value) + step + places.length) % places.length;
    const to = places[at] ?? value;
    box.current?.querySelectorAll<HTMLElement>('[role=radio]')[at]?.focus();
    choose(to);
  };
  return (
    <div
      ref={box}
      className="place"
      role="radiogroup"
      aria-label={t`Place of ${name}`}
      aria-disabled={readOnly || undefined}
      onKeyDown={press}
    >
      {places.map((it) => (
        <button
          key={it}
          type="button"
          role="radio"
          className={it === 'in' ? 'y' : undefined}
          aria-checked={it === value}
          aria-disabled={readOnly || undefined}
          tabIndex={it === value ? 0 : -1}
          onClick={() => {
            if (!readOnly && it !== value) choose(it);
          }}
        >
          {i18n._(placeNames[it])}
        </button>
      ))}
    </div>
  );
}

/** Where somebody stands, in a word, where nothing is to be chosen. */
export function PlaceWord({ value }: { value: Place }) {
  const { i18n } = useLingui();
  return (
    <span className={value === 'in' ? 'tag act' : 'tag line'}>
      <span className="vh">
        <Trans>Place:</Trans>{' '}
      </span>
      {i18n._(placeNames[value])}
    </span>
  );
}
