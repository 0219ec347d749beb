import { useLayoutEffect, useRef, type ReactNode } from 'react';

interface Props {
  close: () => void;
  className?: string;
  /** Its name: of an element in it, or in words. */
  labelledBy?: string;
  label?: string;
  children: ReactNode;
}

/** A dialog in front of the page. Escape and a press beside it close it; then the focus is where it was before. */
export function Modal({ close, className, labelledBy, label, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const it = dialog.current;
    const before = document.activeElement;
    it?.showModal();
    return () => {
      it?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={labelledBy}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="vh" role="status" data-says="" />
      {children}
    </dialog>
  );
}
