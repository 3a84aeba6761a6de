// The server, in one place.

export { type AppType, createApp } from './app.ts';
export type {
  AnswerStream,
  ArticleOutcome,
  GraphSnapshot,
  MaybeLater,
  NewArticle,
  QueryOptions,
  QueryParameters,
  ServerContext,
  StreamOptions,
  TimedAnswer,
  TimedSummary,
} from './context.ts';
export { createPageFetcher, type FetchPage } from './fetching/fetch-page.ts';
export { foldName, type SearchResult, searchIn } from './search.ts';
export { type RunningServer, type StartOptions, startServer } from './start-server.ts';
export { type EntityView, viewEdge, viewEntity } from './views/graph-view.ts';
