import { Trans } from '@lingui/react/macro';
import type { Input, Route } from '@lib/contracts';
import { useState } from 'react';
import { addressed, isProblem, Problem, refusalIn } from '@web/app/api';
import { askAgain } from '@web/app/asking-again';
import { Icon } from '@web/ui/icon';
import { FaultWords } from '@web/ui/fault';

interface Props<R extends Route> {
  route: R & { readonly gives: 'file' };
  input: Input<R>;
  name: string;
  /** Who asks, where that is not said by a session. */
  as?: Readonly<Record<string, string>>;
}

const isLack = (code: unknown): code is 'fresh-sign-in-needed' | 'second-factor-needed' =>
  code === 'fresh-sign-in-needed' || code === 'second-factor-needed';

/** Fetches a file by its route and hands it to the browser to be kept. It is never shown on the page. */
export async function fetchFile<R extends Route>({ route, input, name, as }: Props<R>): Promise<void> {
  const { at, rest } = addressed(route, input as object);
  // What may not stand in an address, such as the token of a link, is sent as a body.
  const said =
    route.method === 'POST'
      ? {
          method: 'POST',
          headers: { ...as, 'content-type': 'application/json' },
          body: JSON.stringify(rest),
        }
      : { headers: { ...as } };
  const answer = await fetch(at, { ...said, credentials: 'same-origin', cache: 'no-store' }).catch(() => {
    throw new Problem('lost', '');
  });
  if (!answer.ok) {
    const problem = await refusalIn(answer);
    if (isLack(problem.code) && (await askAgain(problem.code)))
      return fetchFile({ route, input, name, ...(as && { as }) });
    throw problem;
  }
  const href = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  Object.assign(link, { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it only after the press is over.
  window.setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** A button that fetches a file; what went wrong stands beside it. */
export function FetchFile<R extends Route>(props: Props<R>) {
  const [state, setState] = useState<{ busy: boolean; fault: unknown }>({ busy: false, fault: null });
  const press = () => {
    setState({ busy: true, fault: null });
    fetchFile(props).then(
      () => setState({ busy: false, fault: null }),
      (fault: unknown) =>
        setState({ busy: false, fault: isProblem(fault) ? fault : new Problem('lost', '') }),
    );
  };
  return (
    <>
      <button type="button" className="lnk with-icon" disabled={state.busy} onClick={press}>
        <Icon name="download" />
        <Trans>Download</Trans>
        <span className="vh">{props.name}</span>
      </button>
      {state.fault !== null && (
        <span className="fault sm" role="alert">
          <FaultWords error={state.fault} />
        </span>
      )}
    </>
  );
}
