import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Route, Switch } from 'wouter';
import { Framed } from './framed';
import { GroupPlace } from './group-place';
import { NoSuchPage } from './no-such-page';
import { OwnIds } from './own-id';
import { groupPages, pages } from './pages';

export function App({ queries }: { queries: QueryClient }) {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <OwnIds of="id">
          <Switch>
            <Route path="/g/:slug/*?">
              <GroupPlace>
                <Switch>
                  {groupPages.map(({ path, component }) => (
                    <Route key={path} path={path} component={component} />
                  ))}
                  <Route>
                    <NoSuchPage />
                  </Route>
                </Switch>
              </GroupPlace>
            </Route>
            <Route>
              <Framed>
                <Switch>
                  {pages.map(({ path, component }) => (
                    <Route key={path} path={path} component={component} />
                  ))}
                  <Route>
                    <NoSuchPage />
                  </Route>
                </Switch>
              </Framed>
            </Route>
          </Switch>
        </OwnIds>
      </QueryClientProvider>
    </I18nProvider>
  );
}
