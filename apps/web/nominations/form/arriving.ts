import type { FileView } from '@lib/contracts';
import { useRef } from 'react';
import type { Upload } from './uploading';

interface Arriving {
  /** The files as far as they are known here. */
  readonly files: readonly FileView[];
  readonly upload: Upload;
  /** Waits for those that are on their way, and gives all that are known then. */
  readonly all: () => Promise<readonly FileView[]>;
}

/**
 * Files that the server has told of, and those that have arrived since: whoever goes on while one is on its way is not
 * told that it is missing.
 */
export function useArriving(held: readonly FileView[], upload: Upload): Arriving {
  const arrived = useRef<readonly FileView[]>([]);
  const onTheWay = useRef(new Set<Promise<unknown>>());
  const known = () => {
    const isReplaced = ({ kind, at }: FileView) =>
      arrived.current.some((it) => it.kind === kind && it.at >= at);
    const isLast = ({ kind, at }: FileView) => !held.some((it) => it.kind === kind && it.at > at);
    return [...held.filter((it) => !isReplaced(it)), ...arrived.current.filter(isLast)];
  };
  return {
    files: known(),
    upload: (kind, file, how) => {
      const coming = upload(kind, file, how).then((reply) => {
        arrived.current = [...arrived.current.filter((it) => it.kind !== kind), reply.file];
        return reply;
      });
      const settled: Promise<unknown> = coming
        .catch(() => undefined)
        .finally(() => onTheWay.current.delete(settled));
      onTheWay.current.add(settled);
      return coming;
    },
    all: async () => {
      await Promise.all(onTheWay.current);
      return known();
    },
  };
}
