// The document in, the page out.

import { render } from 'preact';
import { App, listenToKeys } from './app.tsx';
import { listenToDrops } from './articles/add-state.ts';
import { startTheme } from './panels/top-bar.tsx';
import { announceWith, followHistory, followView, load } from './state/store.ts';

const host = document.getElementById('app');
if (host === null) throw new Error('the page has no place for the app');
startTheme();
render(<App />, host);
followHistory();
followView();
announceWith();
listenToKeys();
listenToDrops();
void load();
