// A part of the page that is not needed at first in; a stand-in that fetches it when it is first shown,
// out.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Pending } from './pending.tsx';

/** A component whose code comes when it is first shown; until then grey lines, or nothing. */
export function lazily<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  { silent = false }: { readonly silent?: boolean } = {},
): ComponentType<P> {
  let known: ComponentType<P> | undefined;
  return function Lazily(props: P) {
    const [part, setPart] = useState<{ readonly it: ComponentType<P> } | undefined>(
      known === undefined ? undefined : { it: known },
    );
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (part !== undefined) return;
      fetchPart().then(
        (it) => {
          known = it;
          setPart({ it });
        },
        () => setFailed(true),
      );
    }, [part]);
    if (part !== undefined) return <part.it {...props} />;
    if (failed)
      return (
        <Pending fetched={{ state: 'failed', message: 'This part of the page did not load.' }} />
      );
    return silent ? null : <Pending fetched={{ state: 'loading' }} />;
  };
}
