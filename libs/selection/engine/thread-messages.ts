import type { Fault } from './fault.rules';
import type { Selection } from './profile.rules';
import type { RequestName, Requests } from './requests';
import type { Progress } from './solver';

/** What the caller sends to a thread. */
export interface ToThread<N extends RequestName = RequestName> {
  readonly name: N;
  readonly selection: Selection;
  readonly asks: Requests[N]['asks'];
  readonly milliseconds: number;
}

/** What a thread sends back: how far it is, and then one of the others. */
export type FromThread =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: Requests[RequestName]['answer'] }
  | { readonly kind: 'out-of-time' }
  | { readonly kind: 'malformed'; readonly faults: readonly Fault[] }
  | { readonly kind: 'broken'; readonly message: string };
