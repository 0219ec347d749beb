import type { ReactNode } from 'react';
import { useState } from 'react';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { useReadSelection } from '../read-selection';

interface Props {
  label: string;
  /** What happens when it is sent. */
  children: ReactNode;
  field: ReactNode;
  button: ReactNode;
  said: string;
  send: (words: string, key: string) => Promise<unknown>;
  close: () => void;
}

/** An act about a seat that goes with a line of words. */
export function ReasonForm({ label, children, field, button, said, send, close }: Props) {
  const readAnew = useReadSelection();
  const [words, setWords] = useState('');
  useUnsaved(words !== '');
  return (
    <SmallForm
      label={label}
      send={(key) => send(words, key)}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={words.trim() !== ''}
      button={button}
      said={said}
    >
      {children}
      <Line label={field} value={words} most={500} change={setWords} focused />
    </SmallForm>
  );
}
