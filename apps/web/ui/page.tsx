import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { arriveLater } from '@web/app/arrival';
import { InTurn } from '@web/app/in-turn';
import { nameWindow } from '@web/app/window-name';

interface Props {
  /** What the window is called, before the name of the system. */
  title: string;
  /** What stands between the header and the main part, such as the steps of the cycle. */
  before?: ReactNode;
  /** Without the margins of a page, for those that lay themselves out. */
  bare?: boolean;
  children: ReactNode;
}

const Title = createContext('');

/** The heading of a page whose own is not there yet. */
export function PageHeading() {
  return <h1 className="vh">{useContext(Title)}</h1>;
}

/** The part of the screen that is a page's own. Every page has one, with one h1 in it. */
export function Page({ title, before, bare = false, children }: Props) {
  const name = `${title} — Consilia`;
  nameWindow(name);
  useEffect(() => {
    document.title = name;
  }, [name]);
  useEffect(arriveLater, []);
  return (
    <Title.Provider value={title}>
      {before}
      <InTurn name="main">
        <main id="main" tabIndex={-1}>
          {bare ? children : <div className="wrap">{children}</div>}
        </main>
      </InTurn>
    </Title.Provider>
  );
}
