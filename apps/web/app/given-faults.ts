import { hashKey, type Query, type QueryClient } from '@tanstack/react-query';
import { isProblem, mayPass, Problem, type ProblemCode } from './problem';

type Views = Record<string, unknown>;
type Told = Pick<Problem, 'sentence' | 'body'> & { code: ProblemCode };

/** Stands before the name of a view that could not be had: under that name travels why. */
const sign = '!';

const hasFailed = ({ state }: Query): boolean => state.status === 'error';

/** Why views could not be had, to travel with a page that says so. */
export function faultsIn(queries: QueryClient): Views {
  const failed = queries.getQueryCache().findAll({ predicate: hasFailed });
  return Object.fromEntries(
    failed.map(({ queryKey, state }) => [sign + hashKey(queryKey), toldOf(state.error)]),
  );
}

/** Of what is no problem of the API's nothing is told: neither does the page. */
function toldOf(error: unknown): Told {
  const { code, sentence, body } = isProblem(error) ? error : new Problem('garbled', '');
  return { code, sentence, body };
}

/**
 * Has a page begin with the faults that it came with, so that it is taken over as it was drawn. Returns what is to be
 * done once it has been: from then on views are asked for as ever, and first of all those that may be had by now.
 */
export function takeGivenFaults(given: Views, queries: QueryClient): () => void {
  const faults = Object.entries(given).filter(([name]) => name.startsWith(sign));
  if (faults.length === 0) return () => undefined;
  for (const [name, told] of faults)
    begin(queries, JSON.parse(name.slice(sign.length)) as unknown[], told as Told);
  const usual = queries.getDefaultOptions();
  queries.setDefaultOptions({ ...usual, queries: { ...usual.queries, retryOnMount: false } });
  return () => {
    queries.setDefaultOptions(usual);
    void queries.refetchQueries({
      predicate: (it) => hasFailed(it) && isForNow(it.state.error),
    });
  };
}

/** What may pass, and what the reader can be asked for in a browser: a fresh sign-in, a second factor. */
const isForNow = (error: unknown): boolean =>
  mayPass(error) || isProblem(error, 'fresh-sign-in-needed', 'second-factor-needed');

function begin(queries: QueryClient, queryKey: readonly unknown[], { code, sentence, body }: Told): void {
  const options = queries.defaultQueryOptions({ queryKey });
  queries.getQueryCache().build(queries, options, {
    data: undefined,
    dataUpdateCount: 0,
    dataUpdatedAt: 0,
    error: new Problem(code, sentence, body),
    errorUpdateCount: 1,
    errorUpdatedAt: Date.now(),
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchMeta: null,
    isInvalidated: false,
    status: 'error',
    fetchStatus: 'idle',
  });
}
