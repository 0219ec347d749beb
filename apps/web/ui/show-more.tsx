import type { ReactNode } from 'react';
import { focusNew } from './focus-new';

interface Props {
  show: () => void;
  /** What is left out. Nothing opens without script: then it is there, for only the server gives it. */
  rest: ReactNode;
  children: ReactNode;
}

/** Shows what was left out where it stands. It goes by that, so the first of what is new takes the focus. */
export function ShowMore({ show, rest, children }: Props) {
  return (
    <>
      <noscript>{rest}</noscript>
      <button
        type="button"
        className="lnk sm more"
        aria-expanded={false}
        onClick={({ currentTarget }) => {
          focusNew(currentTarget.parentElement);
          show();
        }}
      >
        {children}
      </button>
    </>
  );
}
